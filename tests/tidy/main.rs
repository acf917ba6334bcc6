//! Keeps the house in order: what STYLE and the README's invariants promise of the sources, checked on every file
//! that git tracks. Reads sources as text; knows nothing of what they compute. Each rule is also shown a bad sample,
//! so that a rule that has gone blind fails too.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own sources must fail")]

mod manners;
mod named;
mod order;
mod source;

use std::path::Path;
use std::process::Command;

use source::Source;

/// A rule looks at one file and gives a line for each thing it minds.
type Rule = fn(&Source) -> Vec<String>;

fn tracked() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output();
    let names = match listed {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
        _ => walk(root, root).join("\0"),
    };
    let files = names.split('\0').filter(|name| !name.is_empty());
    files.filter_map(|name| Some(Source::new(name, std::fs::read_to_string(root.join(name)).ok()?))).collect()
}

/// For a tree that came without git: every file but what is built or fetched.
fn walk(root: &Path, folder: &Path) -> Vec<String> {
    let skipped = [".git", "target", "node_modules", "pkg", "dist"];
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() && !skipped.contains(&entry.file_name().to_string_lossy().as_ref()) {
            names.extend(walk(root, &path));
        } else if path.is_file() {
            names.push(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
    names
}

fn all_keep(rule: Rule) {
    let files = tracked();
    assert!(
        files.iter().any(|file| file.path == "src/lib.rs"),
        "the list of files is empty or of another project"
    );
    let findings: Vec<_> = files.iter().flat_map(rule).collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

/// The rule minds the text when it stands in that file.
#[track_caller]
fn minds(rule: Rule, path: &str, text: &str) {
    assert_ne!(
        rule(&Source::new(path, text.to_owned())),
        Vec::<String>::new(),
        "nothing found in {path}: {text}"
    );
}

/// The rule lets the text pass in that file.
#[track_caller]
fn passes(rule: Rule, path: &str, text: &str) {
    assert_eq!(rule(&Source::new(path, text.to_owned())), Vec::<String>::new(), "{path}: {text}");
}
