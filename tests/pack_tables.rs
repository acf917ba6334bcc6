//! Tables as newsrooms have them, each from its file to a right answer: `tests/tables/tables.tsv` says what is measured,
//! in what unit, what had to be chosen, and a sentence that the pack bears out. All figures are made up.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::{Path, PathBuf};

use citemark::excerpt::Excerpt;
use citemark::pack::Pack;
use citemark::pack::compile::{Caption, compile_table};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables")
}

fn caption(measure: &str, unit: &str, choices: &str) -> Caption {
    let mut caption = Caption::new(measure, unit, "Office, https://example.org/figures, CC0");
    for said in choices.split(';').filter(|said| !said.is_empty()) {
        let (word, text) = said.split_once(':').unwrap();
        caption.choices.say(word.trim(), text).unwrap();
    }
    caption
}

fn finding(pack: &Pack, text: &str) -> String {
    let checked = citemark::check(&Excerpt::new(text), pack);
    checked.annotations.first().map_or("nothing".into(), |one| one.citemark.finding.to_string())
}

#[test]
fn every_table_answers() {
    let list = std::fs::read_to_string(folder().join("tables.tsv")).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in list.lines().skip(1) {
        let [file, measure, unit, choices, sentence] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        count += 1;
        let bytes = std::fs::read(folder().join(file)).unwrap();
        match compile_table(file, &bytes, &caption(measure, unit, choices), "2026-01-31") {
            Err(error) => wrong.push(format!("{file}: {error}")),
            Ok((compiled, described)) => {
                let pack = compiled.open().unwrap();
                let found = finding(&pack, sentence);
                if found != "agrees" {
                    wrong.push(format!("{file}: {sentence} {found}; {:?}", described.remarks()));
                }
                let tried: Vec<String> = described.sentences().concat();
                if !tried.iter().any(|sentence| finding(&pack, sentence) == "agrees") {
                    wrong.push(format!("{file}: none of {tried:?} is answered"));
                }
            }
        }
    }
    assert!(wrong.is_empty() && count > 30, "{}", wrong.join("\n"));
}
