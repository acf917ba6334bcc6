//! Places below a country, in packs that a host may leave out: sentences made from their figures, sentences that are about
//! something else, and what stays as it is without them.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::Path;
use std::process::Command;

use citemark::annotation::{Annotation, Words};
use citemark::check::Corrections;
use citemark::excerpt::Excerpt;
use citemark::pack::compile::{Compiled, check, compile};
use citemark::pack::{Frequency, Pack, PlaceKind, bundled};
use citemark::quantity::{Date, Decimal};

/// The packages below `data`.
const ADD_ONS: [&str; 4] = ["us-states", "canada-provinces", "german-laender", "cities"];
/// The most that a file of an add-on may have, in bytes: a check fetches an index and one or two shards.
const LARGEST: [(&str, usize); 2] = [("index", 45_000), ("shard", 25_000)];

fn compiled(name: &str) -> Compiled {
    compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)).unwrap()
}

fn with_bundled(names: &[&str]) -> Vec<Pack> {
    let add_ons = names.iter().map(|name| compiled(name).open().unwrap());
    add_ons.chain([bundled().unwrap()]).collect()
}

fn ask(text: &str, day: &str, packs: &[Pack]) -> Vec<Annotation> {
    let excerpt = Excerpt::new(text).dated(Date::parse(day));
    citemark::check_packs(&excerpt, packs, &Corrections::default(), &Words::default()).annotations
}

/// Finding and place of what got an answer.
fn answers(all: &[Annotation]) -> Vec<(&str, &str)> {
    let answered = all.iter().filter(|one| !matches!(&*one.citemark.finding, "abstain" | "context"));
    answered
        .map(|one| {
            (
                &*one.citemark.finding,
                one.citemark.reading.place.as_ref().map_or("", |place| place.id.as_str()),
            )
        })
        .collect()
}

fn lines<const CELLS: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; CELLS]> {
    let told = table.lines().filter(|line| !line.starts_with('#'));
    told.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap())
}

const MUST_NOT: &str = include_str!("places/must_not.tsv");
const MUST_NOT_OTHERS: &str = include_str!("places/must_not_others.tsv");
const RIGHT: &str = include_str!("places/right.tsv");

fn nothing_else_is_answered(table: &'static str, packs: &[Pack]) {
    let mut wrong = Vec::new();
    for [allowed, day, text] in lines(table) {
        let all = ask(text, day, packs);
        let found = answers(&all);
        if found.iter().any(|&(_, place)| place != allowed) || found.is_empty() != (allowed == "-") {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_about_something_else_is_left_alone() {
    assert!(lines::<3>(MUST_NOT).count() >= 60);
    nothing_else_is_answered(MUST_NOT, &with_bundled(&["us-states"]));
    nothing_else_is_answered(MUST_NOT, &with_bundled(&ADD_ONS));
    nothing_else_is_answered(MUST_NOT_OTHERS, &with_bundled(&ADD_ONS));
}

#[test]
fn figures_of_parts_are_answered_with_their_pack_and_only_then() {
    let (packs, alone) = (with_bundled(&ADD_ONS), with_bundled(&[]));
    for [finding, place, day, text] in lines(RIGHT) {
        assert_eq!(answers(&ask(text, day, &packs)), [(finding, place)], "{text}");
        let without = ask(text, day, &alone);
        assert!(answers(&without).is_empty(), "{text}: {:?}", answers(&without));
        assert!(
            without.iter().all(|one| one.citemark.observations.is_empty()),
            "{text}: no other place's figures"
        );
    }
}

/// A figure as news prints it.
fn figure(value: Decimal, base: &str) -> String {
    let text = value.normal().to_string();
    match base {
        "percent" => format!("{text}%"),
        _ => {
            let whole = text.split('.').next().unwrap();
            let mut out = String::new();
            for (at, digit) in whole.chars().enumerate() {
                if at > 0 && (whole.len() - at).is_multiple_of(3) {
                    out.push(',');
                }
                out.push(digit);
            }
            if base == "usd" { format!("${out}") } else { out }
        }
    }
}

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
];

/// Sentences with the figure of each place and period, every so many; and what was answered to those that are true and
/// those with twice and a half as much.
#[test]
fn sentences_from_the_figures_hold() {
    let packs = with_bundled(&["us-states", "canada-provinces"]);
    let names = [
        ("US.STATE.POP", "population", 1),
        ("US.STATE.GDP", "GDP", 3),
        ("US.STATE.MEDIAN_HH_INCOME", "median household income", 7),
        ("US.STATE.UNEMP.RATE.YEAR", "unemployment rate", 5),
        ("US.STATE.UNEMP.RATE", "unemployment rate", 61),
        ("US.STATE.GDP.GROWTH", "economic growth", 7),
        ("CA.PROV.POP", "population", 5),
    ];
    let (mut made, mut agreed, mut far_off, mut told) = (0, 0, 0, 0);
    for pack in &packs[..2] {
        for (id, name, step) in names {
            let Some(variable) = pack.variable_by_code(id) else { continue };
            let about = pack.variable(variable).unwrap();
            let mut nth = 0;
            for place in pack.places() {
                let part = pack.place(place).unwrap();
                let ambiguous =
                    pack.names().get(&part.name.to_lowercase()).iter().any(|one| one.place != place);
                let Some(series) = pack.series(variable, place).found().filter(|_| !ambiguous) else {
                    continue;
                };
                for (number, value) in series.years() {
                    nth += 1;
                    let value = value.mul(about.scale).unwrap();
                    if nth % step != 0 || value.is_negative() || value.is_zero() {
                        continue;
                    }
                    let (year, month) = about.frequency.parts(number);
                    let when = match about.frequency {
                        Frequency::Month => format!("{} {year}", MONTHS[month as usize - 1]),
                        _ => year.to_string(),
                    };
                    let say = |value: Decimal| {
                        let figure = figure(value, about.base);
                        match nth % 2 {
                            0 => format!("{}'s {name} was {figure} in {when}.", part.name),
                            _ => format!("In {when}, the {name} of {} was {figure}.", part.name),
                        }
                    };
                    let day = format!("{}-02-01", year + 1);
                    let (right, wrong) =
                        (say(value), say(value.mul(Decimal::parse("2.5").unwrap()).unwrap()));
                    let found = ask(&right, &day, &packs);
                    let found = answers(&found);
                    made += 1;
                    agreed += usize::from(found.len() == 1 && found[0].0 != "differs");
                    assert!(
                        found.iter().all(|&(finding, place)| place == part.id
                            && matches!(finding, "agrees" | "rightWhenPublished")),
                        "{right}: {found:?}"
                    );
                    let found = ask(&wrong, &day, &packs);
                    let found = answers(&found);
                    far_off += 1;
                    told += usize::from(!found.is_empty());
                    assert!(
                        found
                            .iter()
                            .all(|&(finding, place)| place == part.id
                                && matches!(finding, "differs" | "outdated")),
                        "{wrong}: {found:?}"
                    );
                }
            }
        }
    }
    assert!(made > 1500, "{made}");
    assert!(agreed * 100 >= made * 97, "{agreed} of {made} agree");
    assert!(told * 100 >= far_off * 50, "{told} of {far_off} differ");
}

#[test]
fn a_part_is_ranked_among_the_parts() {
    let packs = with_bundled(&["us-states"]);
    let all = ask("Wyoming is the least populous state.", "2024-06-01", &packs);
    let said = all[0].citemark.explanation.to_string();
    assert!(said.contains("of 50 in United States"), "{said}");
    // The District of Columbia is no state.
    let all =
        ask("The District of Columbia is the third least populous state in the US.", "2024-06-01", &packs);
    assert!(answers(&all).is_empty(), "{:?}", answers(&all));
}

#[test]
fn every_figure_has_a_source_and_every_part_its_code() {
    for name in ADD_ONS {
        let pack = compiled(name).open().unwrap();
        for source in pack.sources().map(|id| pack.source(id).unwrap()) {
            assert!(source.url.starts_with("https://") && !source.attribution.is_empty(), "{name}");
            assert!(!source.licence.is_empty() && !source.released.is_empty(), "{name}");
        }
        let parts =
            pack.places().map(|id| pack.place(id).unwrap()).filter(|p| p.kind == PlaceKind::Subdivision);
        for part in parts {
            let (country, own) = part.id.split_once(['-', '.']).unwrap();
            assert!(!own.is_empty() && matches!(country, "US" | "CA" | "DE" | "CITY"), "{}", part.id);
        }
        for code in ["USA", "CAN", "DEU"] {
            let Some(country) = pack.place_by_code(code) else { continue };
            let any = pack.variables().any(|id| pack.series(id, country).found().is_some());
            assert!(!any, "{name}: the country's own figures are the bundled pack's");
        }
    }
}

#[test]
fn add_ons_are_small() {
    for name in ADD_ONS {
        let compiled = compiled(name);
        let shards = compiled.shards.iter().map(|(_, bytes)| ("shard", bytes.len()));
        for (what, bytes) in std::iter::once(("index", compiled.index.len())).chain(shards) {
            let (_, most) = LARGEST.iter().find(|(kind, _)| *kind == what).unwrap();
            assert!(bytes <= *most, "{name}: {what} of {bytes} bytes");
        }
    }
}

#[test]
fn packages_pass_their_checks_and_answer_their_phrases() {
    for name in ADD_ONS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        let report = check(&folder).unwrap();
        assert!(report.errors.is_empty(), "{name}: {report}");
        let run = Command::new(env!("CARGO_BIN_EXE_citemark"))
            .args(["data", "check"])
            .arg(&folder)
            .output()
            .unwrap();
        let told = String::from_utf8(run.stdout).unwrap();
        let last = told.lines().last().unwrap();
        let counts: Vec<&str> = last.split(' ').filter(|word| word.parse::<usize>().is_ok()).collect();
        assert!(run.status.success() && counts.len() == 2 && counts[0] == counts[1], "{name}: {told}");
    }
}

#[test]
fn lines_are_compared_with_one_pack() {
    let folder = std::env::temp_dir().join(format!("citemark-states-{}", std::process::id()));
    compiled("us-states").write(&folder).unwrap();
    let run = |packs: &[&Path]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_citemark"));
        command.args(["check", "--jsonl"]);
        for pack in packs {
            command.arg("--pack").arg(pack);
        }
        command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
        let mut child = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
        let line = r#"{"text": "Florida had 22.9 million people in 2023.", "ref": "2024-06-01"}"#;
        let _ = std::io::Write::write_all(child.stdin.as_mut().unwrap(), line.as_bytes());
        let out = child.wait_with_output().unwrap();
        String::from_utf8([out.stdout, out.stderr].concat()).unwrap()
    };
    let said = run(&[&folder]);
    assert!(said.contains("\"US-FL\"") && said.contains("\"agrees\""), "{said}");
    assert!(!run(&[]).contains("\"agrees\""));
    assert!(run(&[&folder, Path::new("bundled")]).contains("one pack"));
    std::fs::remove_dir_all(folder).unwrap();
}

/// Of the corpora, which are about countries, the one line that an add-on answers.
const OF_A_PART: &str = "The state of Texas has 30 million people.";

#[test]
fn what_is_said_of_countries_stays_as_it_is() {
    let (packs, alone) = (with_bundled(&ADD_ONS), with_bundled(&[]));
    let mut other = Vec::new();
    for corpus in ["claims", "newswire", "misleading", "demo"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/claims/{corpus}.jsonl"));
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let Some(text) = line["text"].as_str() else { continue };
            let day = line["ref"].as_str().unwrap_or("2024-06-01");
            let (with, without) = (ask(text, day, &packs), ask(text, day, &alone));
            if answers(&with) != answers(&without) && text != OF_A_PART {
                other.push(format!("{text}: {:?}, {:?} without", answers(&with), answers(&without)));
            }
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
}
