//! The words and frames of `lang/en`: the generated tables are those of the files, and every frame reads its own examples
//! and none of those that it must not.

#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::check;
use citemark::claim::Doc;
use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;
use std::path::Path;

const TABLES: &str = include_str!("../src/vocabulary/en.rs");
const READINGS: &str = include_str!("claims/readings.tsv");
/// The page's date of the examples.
const DATE: &str = "2025-06-01";

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/lang/en"))
}

#[test]
fn the_tables_are_those_of_the_files() {
    let made = citemark_lang::generate(folder()).unwrap();
    assert!(made == TABLES, "src/vocabulary/en.rs is not what lang/en gives: run `cargo xtask vocabulary`");
}

/// What is read in an example: the frame and the claim, as `citemark read` prints it.
fn read(text: &str) -> Vec<(String, String)> {
    let pack = bundled().unwrap();
    let excerpt = Excerpt::new(text).dated(Date::parse(DATE));
    let doc = Doc::read(text, check::context(&excerpt));
    let claims = check::reading(&excerpt, &doc, &pack).claims;
    claims.iter().map(|claim| (claim.frame.to_owned(), claim.print(&doc))).collect()
}

#[test]
fn frames_read_their_examples_and_no_others() {
    let mut faults = Vec::new();
    for example in citemark_lang::examples(folder()).unwrap() {
        let read = read(&example.text);
        let own: Vec<&str> = read
            .iter()
            .filter(|(frame, _)| *frame == example.frame)
            .map(|(_, print)| print.as_str())
            .collect();
        match &example.reads {
            Some(wanted) if own.join("; ") == *wanted => {}
            Some(wanted) => faults.push(format!(
                "{}: {}\n    wanted {wanted}\n    read   {read:?}",
                example.frame, example.text
            )),
            None if read.is_empty() => {}
            None => faults
                .push(format!("{}: {}\n    must not be read, read {read:?}", example.frame, example.text)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What stands beside a clause, what it leaves out, and what denies it, without any figure of the data: notes that a person
/// has read.
#[test]
fn sentences_are_read_as_noted() {
    let mut faults = Vec::new();
    for line in READINGS.lines().filter(|line| !line.starts_with('#')) {
        let (sentence, noted) = line.split_once('\t').unwrap();
        let prints: Vec<String> = read(sentence).into_iter().map(|(_, print)| print).collect();
        if prints.join("; ") != noted {
            faults.push(format!("{sentence}\n    noted {noted}\n    read  {}", prints.join("; ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
