//! Files and tests that the pages for contributors name are real. Knows Markdown's code spans and links; knows nothing of
//! what is in the files.

use crate::source::Source;
use crate::{all_keep, minds, passes};
use std::path::Path;

/// Pages that say where things are.
const PAGES: [&str; 5] =
    ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md", "CODE_OF_CONDUCT.md"];

/// What a name begins with that is one of a file here.
const FOLDERS: [&str; 12] = [
    ".github", "data", "docs", "examples", "fuzz", "lang", "src", "tests", "www", "xtask", "README.md",
    "Cargo.toml",
];

/// Folders that are made, not kept.
const MADE: [&str; 2] = ["www/pkg", "fuzz/corpus"];

/// Names of files, links to files and names of tests that are not there.
fn named(file: &Source) -> Vec<String> {
    if !PAGES.contains(&file.path.as_str()) {
        return Vec::new();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut findings = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let spans = line.split('`').skip(1).step_by(2).filter(|span| is_path(span));
        for name in spans.chain(links(line)) {
            let (path, test) = name.split_once("::").map_or((name, None), |(path, test)| (path, Some(test)));
            let there = root.join(path).exists() || MADE.iter().any(|made| path.starts_with(made));
            let kept = test.is_none_or(|test| has_test(&root.join(path), test));
            if !there || !kept {
                findings.push(format!("{}:{}: `{name}` is not there", file.path, at + 1));
            }
        }
    }
    findings
}

/// Whether a code span is the name of a file or folder of this project.
fn is_path(span: &str) -> bool {
    let first = span.split('/').next().unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || "._-/:".contains(c);
    FOLDERS.contains(&first) && (span.contains('/') || span.contains('.')) && span.chars().all(plain)
}

/// Targets of links within the project, without their anchors.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    files.map(|target| target.split('#').next().unwrap_or_default())
}

/// Whether a file has a function of that name.
fn has_test(file: &Path, name: &str) -> bool {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.contains(&format!("fn {name}("))
}

/// Pages have every anchor that another page links to.
fn anchors(file: &Source) -> Vec<String> {
    if !PAGES.contains(&file.path.as_str()) {
        return Vec::new();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut findings = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for (page, anchor) in targets.filter(|t| !t.contains("://")).filter_map(|t| t.split_once('#')) {
            let page = if page.is_empty() { &file.path } else { page };
            let text = std::fs::read_to_string(root.join(page)).unwrap_or_default();
            let heads = text.lines().filter(|line| line.starts_with('#')).map(slug);
            if !heads.into_iter().any(|head| head == anchor) {
                findings.push(format!("{}:{}: no heading #{anchor} in {page}", file.path, at + 1));
            }
        }
    }
    findings
}

/// A heading as the address of its anchor.
fn slug(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[test]
fn files_that_are_named_are_there() {
    all_keep(named);
    minds(named, "ARCHITECTURE.md", "see `src/gone.rs`");
    minds(named, "CONTRIBUTING.md", "see [it](docs/gone.md#part)");
    minds(named, "README.md", "`tests/tidy/main.rs::no_such_test`");
    passes(
        named,
        "README.md",
        "`src/lib.rs`, `tests/tidy/named.rs::slug`, `data/`, `check --json`, [a](docs/npm.md#the-command)",
    );
    passes(named, "docs/npm.md", "`src/gone.rs`");
}

#[test]
fn anchors_that_are_linked_are_there() {
    all_keep(anchors);
    minds(anchors, "README.md", "[a](ARCHITECTURE.md#no-such-heading)");
    passes(anchors, "README.md", "[a](ARCHITECTURE.md#invariants), [b](https://example.org/a#b)");
}

#[test]
fn every_page_is_looked_at() {
    for page in PAGES {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap();
        assert!(text.lines().count() > 5, "{page} is missing or empty");
    }
}
