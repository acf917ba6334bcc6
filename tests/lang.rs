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
