//! `citemark pack init`, from a table to sentences that its pack answers, for each table of `tests/tables`; and what it
//! leaves behind where it cannot.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::{Path, PathBuf};
use std::process::Command;

const SOURCE: &str = "Office, https://example.org/figures, CC0";

fn temporary(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("citemark-init-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables")
}

/// Whether it went well, and what was printed.
fn citemark(arguments: &[&str]) -> (bool, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_citemark")).args(arguments).output().unwrap();
    (out.status.success(), String::from_utf8([out.stdout, out.stderr].concat()).unwrap())
}

fn init(table: &Path, out: &Path, more: &[&str]) -> (bool, String) {
    let (table, out) = (table.display().to_string(), out.display().to_string());
    citemark(&[&["pack", "init", &table, "-o", &out][..], more].concat())
}

#[test]
fn from_a_table_to_answers() {
    let dir = temporary("tables");
    let list = std::fs::read_to_string(tables().join("tables.tsv")).unwrap();
    for (nth, line) in list.lines().skip(1).enumerate() {
        let [file, measure, unit, choices, sentence] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let mut more = vec!["--measure".to_owned(), measure.into(), "--source".into(), SOURCE.into()];
        if !unit.is_empty() {
            more.extend(["--unit".into(), unit.into()]);
        }
        for said in choices.split(';').filter(|said| !said.is_empty()) {
            let (word, text) = said.split_once(':').unwrap();
            more.extend([format!("--{}", word.trim()), text.trim().to_owned()]);
        }
        let more: Vec<&str> = more.iter().map(String::as_str).collect();
        let out = dir.join(nth.to_string());
        let (done, told) = init(&tables().join(file), &out, &more);
        assert!(done && told.contains("It answers:\n  "), "{file}: {told}");
        let pack = out.join("pack").display().to_string();
        let (done, told) = citemark(&["check", "--json", "--pack", &pack, sentence]);
        assert!(done && told.contains("\"finding\": \"agrees\""), "{file}: {told}");
        // The file stays as it is, and the package gives the same pack again.
        let name = Path::new(file).file_name().unwrap();
        assert_eq!(std::fs::read(out.join(name)).unwrap(), std::fs::read(tables().join(file)).unwrap());
        let (again, package) = (dir.join("again").display().to_string(), out.display().to_string());
        assert!(citemark(&["pack", &package, "-o", &again]).0, "{file}");
        let index = |folder: &str| std::fs::read(Path::new(folder).join("index.pack")).unwrap();
        assert_eq!(index(&again), index(&pack), "{file}");
    }
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn what_is_open_is_told_with_its_option_and_nothing_is_left() {
    let dir = temporary("open");
    let out = dir.join("out");
    for (file, more, told) in [
        ("comma.csv", vec![], "say it with --measure"),
        ("comma.csv", vec!["--measure", "pupils"], "say it with --unit"),
        ("comma.csv", vec!["--measure", "pupils", "--unit", "pupils"], "say it with --source"),
        ("collection/cpi-us.csv", vec![], "say it with --value"),
        ("collection/cpi-us.csv", vec!["--value", "Index"], "say it with --place"),
        (
            "collection/covid-19.csv",
            vec![
                "--value", "Confirmed", "--measure", "confirmed cases", "--unit", "cases", "--source", SOURCE,
            ],
            "say it with --yearly",
        ),
        ("comma.csv", vec!["--yearly", "often"], "--yearly: expected mean, sum, last, start or end"),
    ] {
        let (done, found) = init(&tables().join(file), &out, &more);
        assert!(!done && found.contains(told), "{file} {more:?}: {found}");
        assert_eq!(std::fs::read_dir(&dir).unwrap().count(), 0, "{file} {more:?}");
    }
    std::fs::create_dir_all(&out).unwrap();
    std::fs::write(out.join("letter.txt"), "dear").unwrap();
    let (done, found) =
        init(&tables().join("comma.csv"), &out, &["--measure", "a", "--unit", "a", "--source", SOURCE]);
    assert!(!done && found.contains("is no package: not written over"), "{found}");
    assert_eq!(std::fs::read_dir(&dir).unwrap().count(), 1);
    std::fs::remove_dir_all(dir).unwrap();
}

/// A state by its code is a place of its own, and its name alone may be the country's.
#[test]
fn parts_of_countries_are_known_by_their_codes() {
    let dir = temporary("parts");
    let more = ["--measure", "population", "--unit", "people", "--source", SOURCE];
    let (done, told) = init(&tables().join("iso-3166-2.csv"), &dir.join("own"), &more);
    assert!(done, "{told}");
    let pack = dir.join("own/pack").display().to_string();
    for (sentence, finding) in [
        ("California's population was 39.2 million in 2023.", "\"agrees\""),
        ("The population of Texas was 61 million in 2023.", "\"differs\""),
        ("Georgia's population was 11.1 million in 2023.", "\"ambiguous\""),
        ("Georgia's population was 3.7 million in 2023.", "\"ambiguous\""),
    ] {
        let (_, told) = citemark(&["check", "--json", "--pack", &pack, sentence]);
        assert!(told.contains(finding), "{sentence}: {told}");
    }
    std::fs::remove_dir_all(dir).unwrap();
}

/// A package of a public collection: its descriptor says whose the figures are.
#[test]
fn a_package_of_somebody_elses_is_begun_with() {
    let dir = temporary("package");
    let package = dir.join("inflation");
    std::fs::create_dir_all(package.join("data")).unwrap();
    std::fs::copy(tables().join("collection/inflation.csv"), package.join("data/inflation.csv")).unwrap();
    let descriptor = r#"{"name": "inflation", "title": "Inflation", "licenses": [{"name": "CC-BY-4.0"}],
        "sources": [{"name": "Made-up Bank", "path": "https://example.org/inflation"}],
        "resources": [{"name": "inflation", "path": "data/inflation.csv"}]}"#;
    std::fs::write(package.join("datapackage.json"), descriptor).unwrap();
    let (done, told) =
        citemark(&["pack", &package.display().to_string(), "-o", &dir.join("empty").display().to_string()]);
    assert!(!done && told.contains("citemark pack init"), "{told}");
    let (done, told) = init(&package, &dir.join("own"), &["--unit", "%"]);
    assert!(done && told.contains("measure: inflation, as the table has it"), "{told}");
    assert!(told.contains("Inflation in Germany was 5.95 per cent in 2023."), "{told}");
    let pack = dir.join("own/pack").display().to_string();
    let (_, told) = citemark(&["check", "--json", "--pack", &pack, "Inflation in Turkey was 53.9% in 2023."]);
    assert!(
        told.contains("\"agrees\"") && told.contains("Made-up Bank") && told.contains("CC-BY-4.0"),
        "{told}"
    );
    std::fs::remove_dir_all(dir).unwrap();
}
