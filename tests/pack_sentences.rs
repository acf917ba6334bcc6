//! Sentences made from the figures of every bundled variable: what the phrases of the package promise is answered.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::process::Command;

/// Of a hundred variables, so many answer all their sentences, at least; and of none is every sentence left alone.
const ALL: usize = 75;

#[test]
fn every_variable_answers_its_phrases() {
    let run = Command::new(env!("CARGO_BIN_EXE_citemark"))
        .args(["data", "check", concat!(env!("CARGO_MANIFEST_DIR"), "/data")])
        .output()
        .unwrap();
    let told = String::from_utf8(run.stdout).unwrap();
    assert!(run.status.success(), "{told}");
    let last = told.lines().last().unwrap();
    let mut counts = last.split(' ').filter_map(|word| word.parse::<usize>().ok());
    let (all, of) = (counts.next().unwrap(), counts.next().unwrap());
    assert!(all * 100 >= of * ALL, "{last}");
    let silent: Vec<&str> = told.lines().filter(|line| line.contains(": 0 of ")).collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}
