//! Manners of single files: headers, length, words that may not be there.

use crate::source::Source;
use crate::{all_keep, minds, passes};

/// A file past this wants to be two.
const MOST_LINES: usize = 400;

/// Written by a program from `lang/`.
const GENERATED: &str = "src/vocabulary/en.rs";

/// Ends of files that are written by hand and read by people.
const CODE: [&str; 7] = [".rs", ".js", ".mjs", ".ts", ".css", ".sh", ".html"];

/// What may panic.
const PANICS: [&str; 7] =
    [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!(", "assert!("];

/// What turns a string into markup or code, in Rust's and in JavaScript's spelling.
const HTML_STRINGS: [&str; 12] = [
    "innerHTML", "outerHTML", "insertAdjacentHTML", "set_inner_html", "set_outer_html",
    "insert_adjacent_html", "createContextualFragment", "create_contextual_fragment", "document.write",
    "setHTMLUnsafe", "new Function", "eval(",
];

/// Every Rust file says first what it knows.
fn header(file: &Source) -> Vec<String> {
    let bare = file.path.ends_with(".rs") && !file.text.starts_with("//! ");
    bare.then(|| format!("{}:1: no `//!` header that says what the file knows", file.path))
        .into_iter()
        .collect()
}

/// Files are short, the examples in their documentation not counted.
fn length(file: &Source) -> Vec<String> {
    let (mut lines, mut example) = (0, false);
    for line in file.text.lines() {
        let fence = line.trim_start().starts_with("/// ```");
        example ^= fence;
        lines += usize::from(!(example || fence));
    }
    let long =
        CODE.iter().any(|end| file.path.ends_with(end)) && lines > MOST_LINES && file.path != GENERATED;
    long.then(|| format!("{}: {lines} lines, more than {MOST_LINES}", file.path)).into_iter().collect()
}

/// The library returns values; it does not panic.
fn panics(file: &Source) -> Vec<String> {
    if !file.is_library() {
        return Vec::new();
    }
    PANICS.iter().flat_map(|word| file.lines_with(word, &format!("`{word}` may panic"))).collect()
}

/// Elements and text nodes only.
fn html_strings(file: &Source) -> Vec<String> {
    let what = |word: &str| format!("`{word}` makes markup or code from a string");
    if file.is_library() {
        HTML_STRINGS.iter().flat_map(|word| file.lines_with(word, &what(word))).collect()
    } else if file.path.starts_with("www/") && file.path.ends_with("js") {
        HTML_STRINGS.iter().flat_map(|word| file.text_lines_with(word, &what(word))).collect()
    } else {
        Vec::new()
    }
}

/// Nothing is left for later, and nothing is left over from looking for a fault.
fn leftovers(file: &Source) -> Vec<String> {
    if !CODE.iter().any(|end| file.path.ends_with(end)) {
        return Vec::new();
    }
    let later = ["TO", "FIX", "XX"].map(|start| {
        start.to_owned()
            + if start == "TO" {
                "DO"
            } else if start == "XX" {
                "X"
            } else {
                "ME"
            }
    });
    let mut findings: Vec<_> =
        later.iter().flat_map(|word| file.text_lines_with(word, "left for later")).collect();
    for word in ["#[ignore", "dbg!("] {
        findings.extend(file.lines_with(word, &format!("`{word}` left over")));
    }
    if file.path.ends_with("js") {
        for word in ["console.log", "debugger", ".only(", ".skip("] {
            findings.extend(file.text_lines_with(word, &format!("`{word}` left over")));
        }
    }
    if file.path.starts_with("src/web/") {
        findings.extend(file.lines_with("console::log", "`console::log` left over"));
    }
    findings
}

/// No path of one person's machine. In an address such a path has a host before it.
fn machine_paths(file: &Source) -> Vec<String> {
    let folders = ["work", "root", "home", "Users"].map(|name| format!("/{name}/"));
    let mut findings = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let local = |folder: &String| {
            let in_address = |c: char| c.is_alphanumeric() || "._-~/$})>*".contains(c);
            line.match_indices(folder.as_str()).any(|(at, _)| !line[..at].ends_with(in_address))
        };
        if let Some(folder) = folders.iter().find(|folder| local(folder)) {
            findings.push(format!("{}:{}: a path of one machine ({folder})", file.path, at + 1));
        }
    }
    findings
}

/// Lock files name versions and hashes, not the host that they were fetched from.
fn registry_hosts(file: &Source) -> Vec<String> {
    if file.path.ends_with("package-lock.json") {
        return file.text_lines_with("\"resolved\"", "the host of a registry in a lock file");
    }
    let foreign =
        |line: &&str| line.starts_with("source = ") && !line.contains("github.com/rust-lang/crates.io-index");
    let hosts = file.text.lines().filter(foreign).filter(|_| file.path.ends_with("Cargo.lock"));
    hosts.map(|line| format!("{}: not from crates.io: {line}", file.path)).collect()
}

#[test]
fn files_open_with_what_they_know() {
    all_keep(header);
    minds(header, "src/a.rs", "use std::fmt;\n//! late");
    passes(header, "src/a.rs", "//! Knows a.\n");
}

#[test]
fn files_are_short() {
    all_keep(length);
    minds(length, "src/a.rs", &"\n".repeat(MOST_LINES + 1));
    passes(length, "src/a.rs", &"\n".repeat(MOST_LINES));
    passes(
        length,
        "src/a.rs",
        &format!("/// ```\n{}/// ```\nfn f() {{}}\n", "/// f();\n".repeat(MOST_LINES)),
    );
    minds(length, "src/a.rs", &format!("/// ```\n/// ```\n{}", "/// text\n".repeat(MOST_LINES + 1)));
}

#[test]
fn the_library_does_not_panic() {
    all_keep(panics);
    for word in PANICS {
        minds(panics, "src/a.rs", &format!("fn f() {{\n    x; x {word}\n}}"));
    }
    passes(
        panics,
        "src/a.rs",
        "/// `.unwrap()`\nfn f() {}\n#[cfg(test)]\nmod tests { fn g() { x.unwrap(); } }",
    );
    passes(panics, "src/a.rs", "debug_assert!(x)");
    passes(panics, "src/bin/citemark.rs", "x.unwrap()");
    passes(panics, "src/check/tests.rs", "x.unwrap()");
}

#[test]
fn no_html_strings() {
    all_keep(html_strings);
    for word in HTML_STRINGS {
        minds(html_strings, "src/web/card.rs", &format!("node.{word}(text)"));
        minds(html_strings, "www/citemark.js", &format!("node.{word}(text)"));
    }
    passes(html_strings, "www/citemark.js", "node.textContent = text; retrieval(x)");
}

#[test]
fn nothing_is_left_over() {
    all_keep(leftovers);
    minds(leftovers, "src/a.rs", &format!("// {}: later", ["TO", "DO"].concat()));
    minds(leftovers, "tests/a.rs", "#[ignore = \"slow\"]\nfn f() {}");
    minds(leftovers, "www/a.js", "console.log(1)");
    passes(leftovers, "src/a.rs", "// autodoc\n");
}

#[test]
fn no_paths_of_one_machine() {
    all_keep(machine_paths);
    for name in ["work", "root", "home", "Users"] {
        minds(machine_paths, "a.toml", &format!("path = \"/{name}/me/a\""));
        passes(machine_paths, "a.csv", &format!("https://example.org/{name}/a"));
    }
}

#[test]
fn no_registry_hosts() {
    all_keep(registry_hosts);
    minds(registry_hosts, "package-lock.json", "  \"resolved\": \"https://example.org/a.tgz\",");
    minds(registry_hosts, "Cargo.lock", "source = \"registry+https://example.org/index\"");
    passes(
        registry_hosts,
        "Cargo.lock",
        "source = \"registry+https://github.com/rust-lang/crates.io-index\"",
    );
}
