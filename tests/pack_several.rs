//! Several packs side by side: the first in order of preference that has a finding answers; the next is asked for the
//! rest, and only then.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use citemark::annotation::{Annotation, Words};
use citemark::check::Corrections;
use citemark::excerpt::Excerpt;
use citemark::pack::compile::{Compiled, compile, compile_files};
use citemark::pack::{Pack, bundled};
use citemark::quantity::Date;
use citemark::{Checked, check_with};

fn schools() -> Compiled {
    compile(Path::new("examples/schools")).unwrap()
}

fn open(compiled: &Compiled) -> Pack {
    let mut pack = Pack::open(compiled.index.clone()).unwrap();
    for (_, shard) in &compiled.shards {
        pack.add_shard(shard.clone()).unwrap();
    }
    pack
}

fn excerpt(text: &str) -> Excerpt {
    Excerpt::new(text).dated(Date::parse("2024-06-01"))
}

fn ask(text: &str, packs: &[Pack], corrections: &Corrections) -> Checked {
    citemark::check_packs(&excerpt(text), packs, corrections, &Words::default())
}

fn findings(annotations: &[Annotation]) -> Vec<(&str, &str)> {
    annotations
        .iter()
        .map(|a| (&*a.citemark.finding, a.citemark.sources.first().map_or("", |s| s.publisher.as_str())))
        .collect()
}

const SCHOOL: &str = "Harbour has 1,180 pupils.";
const SPAIN: &str = "Unemployment in Spain was 12.2 per cent in 2023.";
const JAPAN: &str = "Japan has about 124 million people.";

#[test]
fn each_claim_is_answered_by_the_first_pack_that_can() {
    let (schools, bundled) = (open(&schools()), bundled().unwrap());
    let packs = [schools, bundled];
    let answers = |text: &str| ask(text, &packs, &Corrections::default()).annotations;
    let [school, japan] = packs.each_ref().map(|pack| pack.hash());
    for (text, hash) in [(SCHOOL, &school), (JAPAN, &japan)] {
        let answer = answers(text);
        assert_eq!(answer.len(), 1, "{answer:?}");
        assert_ne!(answer[0].citemark.finding, "abstain", "{answer:?}");
        assert!(answer[0].body.author.name.ends_with(hash.as_str()), "{}", answer[0].body.author.name);
    }
    let both = answers(&[JAPAN, SCHOOL].join(" "));
    let publishers: Vec<_> = findings(&both).into_iter().map(|(_, publisher)| publisher).collect();
    assert_eq!(publishers, ["World Bank", "City of Oakhaven"], "{both:?}");
}

/// Two figures of one clause overlap, and each has its answer from the pack that is asked second.
#[test]
fn each_figure_of_a_clause_is_answered() {
    let packs = [open(&schools()), bundled().unwrap()];
    let text =
        "Rwanda's economy grew from $6.1bn in 2010 to $14.8bn in 2023, and Harbour had 1,180 pupils in 2023.";
    let answers = ask(text, &packs, &Corrections::default()).annotations;
    let publishers: Vec<_> = findings(&answers).into_iter().map(|(_, publisher)| publisher).collect();
    assert_eq!(publishers, ["World Bank", "World Bank", "City of Oakhaven"], "{answers:?}");
}

#[test]
fn order_is_preference() {
    // The same tables from another publisher: whoever comes first answers.
    let dir = Path::new("examples/schools");
    let mut tables = BTreeMap::new();
    for folder in ["", "observations"] {
        for file in std::fs::read_dir(dir.join(folder)).unwrap().map(|entry| entry.unwrap().path()) {
            if file.is_file() {
                let text = std::fs::read_to_string(&file).unwrap();
                let name = file.strip_prefix(dir).unwrap().display().to_string();
                tables.insert(name, text.replace("City of Oakhaven", "Teachers’ union"));
            }
        }
    }
    let union = compile_files(tables).unwrap();
    let publisher = |packs: &[Pack]| {
        let answer = ask(SCHOOL, packs, &Corrections::default()).annotations;
        assert_eq!(answer.len(), 1, "{answer:?}");
        findings(&answer)[0].1.to_owned()
    };
    assert_eq!(publisher(&[open(&schools()), open(&union)]), "City of Oakhaven");
    assert_eq!(publisher(&[open(&union), open(&schools())]), "Teachers’ union");
    // One pack alone answers as it always did.
    let alone = check_with(&excerpt(JAPAN), &bundled().unwrap(), &Corrections::default()).annotations;
    let beside = [open(&schools()), bundled().unwrap()];
    assert_eq!(ask(JAPAN, &beside, &Corrections::default()).annotations, alone);
}

#[test]
fn where_no_pack_can_tell_the_first_says_why() {
    let text = "The committee met for the third time this week.";
    let packs = [open(&schools()), bundled().unwrap()];
    let alone = check_with(&excerpt(text), &packs[0], &Corrections::default()).annotations;
    assert_eq!(ask(text, &packs, &Corrections::default()).annotations, alone);
    // But one that knows the measure says more than one that does not.
    let text = "Japan’s population was 125 million in 1650.";
    let answer = ask(text, &packs, &Corrections::default()).annotations;
    assert_eq!(findings(&answer), [("abstain", "")], "{answer:?}");
    assert!(answer[0].citemark.reading.measure.is_some());
}

#[test]
fn shards_are_asked_for_pack_by_pack() {
    let compiled = schools();
    let closed = Pack::open(compiled.index.clone()).unwrap();
    let mut packs = [bundled().unwrap(), closed];
    let none = ask(JAPAN, &packs, &Corrections::default());
    assert!(none.shards.is_empty(), "the first pack has answered");
    let asked = ask(SCHOOL, &packs, &Corrections::default());
    assert_eq!((asked.pack, asked.shards.len()), (1, 1));
    packs[1].add_shard(compiled.shards[0].1.clone()).unwrap();
    let answer = ask(SCHOOL, &packs, &Corrections::default());
    assert!(answer.shards.is_empty());
    assert_eq!(findings(&answer.annotations)[0].1, "City of Oakhaven");
}

#[test]
fn a_measure_that_the_reader_picked_is_asked_of_its_own_pack() {
    let packs = [open(&schools()), bundled().unwrap()];
    let mut picked = Corrections::default();
    picked.variable = Some("ILO.UNE_DEAP_SEX_AGE_RT.Y_GE15".into());
    let answer = ask(SPAIN, &packs, &picked).annotations;
    assert_eq!(
        answer[0].citemark.reading.measure.as_ref().unwrap().id,
        "ILO.UNE_DEAP_SEX_AGE_RT.Y_GE15",
        "{answer:?}"
    );
}

#[test]
fn the_command_line_asks_packs_in_folders() {
    let dir = std::env::temp_dir().join(format!("citemark-several-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    schools().write(&dir).unwrap();
    let citemark = |arguments: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_citemark")).arg("check").args(arguments).output().unwrap();
        (out.status.success(), String::from_utf8([out.stdout, out.stderr].concat()).unwrap())
    };
    let folder = dir.display().to_string();
    let text = [JAPAN, SCHOOL].join(" ");
    let (done, out) = citemark(&["--pack", &folder, "--pack", "bundled", "--date", "2024-06-01", &text]);
    assert!(done && out.contains("World Bank") && out.contains("City of Oakhaven"), "{out}");
    let (_, out) = citemark(&["--pack", &folder, "--date", "2024-06-01", &text]);
    assert!(!out.contains("World Bank"), "{out}");
    let (done, out) = citemark(&["--pack", "no-such-folder", JAPAN]);
    assert!(!done && out.contains("cannot read no-such-folder/index.pack"), "{out}");
    std::fs::write(dir.join("index.pack"), b"no pack").unwrap();
    let (done, out) = citemark(&["--pack", &folder, JAPAN]);
    assert!(!done && out.contains("index.pack"), "{out}");
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn sentences_that_claim_nothing_can_be_left_out() {
    let packs = [open(&schools()), bundled().unwrap()];
    let nothing = "The committee met for the third time this week. It adjourned without a vote.";
    let unknown = "Spain has 41 ski resorts.";
    for text in [nothing, unknown, SCHOOL, SPAIN, &[nothing, JAPAN, unknown, SCHOOL].join(" ")] {
        for packs in [packs.as_slice(), &packs[..1], &packs[1..]] {
            let asked = |only_claims| {
                let mut excerpt = excerpt(text);
                excerpt.only_claims = only_claims;
                citemark::check_packs(&excerpt, packs, &Corrections::default(), &Words::default())
            };
            let mut all = asked(false);
            let before = all.annotations.len();
            all.annotations.retain(|one| one.citemark.form != "none");
            assert_eq!(asked(true).annotations, all.annotations, "{text}");
            assert!(text != nothing || before > 0 && all.annotations.is_empty(), "{text}");
        }
    }
}
