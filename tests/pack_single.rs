//! A table on its own, as a reader drops one on the page: what its lines say, what it answers, and what is told of one
//! that does not fit.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::excerpt::Excerpt;
use citemark::pack::Pack;
use citemark::pack::compile::{Caption, compile_table};

const WIDE: &str = "\u{feff}# Pupils of our schools\n\
    # measure: pupils, schoolchildren\n\
    # unit: pupils\n\
    # source: City of Oakhaven, School census 2024, https://example.org/census, CC BY 4.0\n\
    district,2022,2023\n\
    Harbour,3350,3361\n\
    \"Mill, East\",3750,\n";

fn pack(file: &str, text: &str) -> Result<Pack, String> {
    let compiled = compile_table(file, text.as_bytes(), &Caption::of(text.as_bytes()), "2026-01-31");
    let (compiled, _) = compiled.map_err(|error| error.to_string())?;
    Ok(compiled.open().unwrap())
}

fn finding(pack: &Pack, text: &str) -> String {
    citemark::check(&Excerpt::new(text), pack).annotations.remove(0).citemark.finding.to_string()
}

fn error(text: &str) -> String {
    pack("own.csv", text).err().unwrap()
}

#[test]
fn the_lines_before_a_table_say_what_it_is() {
    let caption = Caption::of(WIDE.as_bytes());
    assert_eq!(caption.measure, "pupils, schoolchildren");
    assert_eq!(caption.unit, "pupils");
    assert!(caption.source.ends_with("CC BY 4.0"));
    // As a spreadsheet writes them.
    let quoted =
        "\"# source: A, B, https://example.org\",,\r\n# unit: %,,\r\n\r\nplace,2022\r\n# measure: late\r\n";
    let caption = Caption::of(quoted.as_bytes());
    assert_eq!((caption.source.as_str(), caption.unit.as_str()), ("A, B, https://example.org", "%"));
    assert_eq!(caption.measure, "", "it stands behind the header");
    assert_eq!(Caption::of(b"place,2022\nA,1\n"), Caption::default());
}

#[test]
fn it_answers_claims() {
    let pack = pack("own.csv", WIDE).unwrap();
    assert_eq!(finding(&pack, "Harbour had 3,361 pupils in 2023."), "agrees");
    assert_eq!(finding(&pack, "Harbour had 4,100 schoolchildren in 2023."), "differs");
    assert_eq!(finding(&pack, "Millbrook had 4,100 pupils in 2023."), "abstain");
    let answer = citemark::check(&Excerpt::new("Harbour had 3,361 pupils in 2023."), &pack);
    let source = &answer.annotations[0].citemark.sources[0];
    assert_eq!(
        (source.publisher.as_str(), source.title.as_str()),
        ("City of Oakhaven", "School census 2024")
    );
    assert_eq!((source.licence.as_str(), source.retrieved.as_str()), ("CC BY 4.0", "2026-01-31"));
}

#[test]
fn examples_and_sentences_are_found() {
    let bytes = WIDE.as_bytes();
    let (_, described) = compile_table("own.csv", bytes, &Caption::of(bytes), "2026-01-31").unwrap();
    let example = described.examples().remove(0);
    assert_eq!((&*example.place, example.period, &*example.value.to_string()), ("Harbour", 2023, "3361"));
    assert_eq!(described.sentences()[0][0], "Harbour had 3,361 pupils in 2023.");
    assert_eq!(described.counted(), (3, 2, "2022".into(), "2023".into()));
}

#[test]
fn long_tables_and_other_separators_are_read() {
    let long = "# measure: unemployment\n# unit: %\n# source: Office, https://example.org/u\n\
        year;region;value\n2022;Northshire;4.2\n2023;Northshire;4.7\n2023;Southshire;6.1\n";
    let pack = pack("own.csv", long).unwrap();
    assert_eq!(finding(&pack, "Unemployment in Northshire was 4.7 per cent in 2023."), "agrees");
    assert_eq!(finding(&pack, "Unemployment in Southshire was 3.1 per cent in 2023."), "differs");
}

#[test]
fn what_does_not_fit_is_told_with_its_place() {
    let wrong = WIDE.replace("3350", "about 3000").replace("3750", "none yet");
    let message = error(&wrong);
    assert!(message.contains("own.csv, row 6, column 2022: expected"), "{message}");
    assert!(
        message.contains("found \"about 3000\"") && message.contains("row 7, column 2022 (\"none yet\")"),
        "{message}"
    );
    let message = error(&WIDE.replace("Harbour,3350,3361", "Harbour,3350"));
    assert!(message.contains("own.csv, row 6: expected 3 cells, found 2"), "{message}");
    let message = error(&WIDE.replace("Harbour,", ","));
    assert!(message.contains("own.csv, row 6, column district: expected a name"), "{message}");
    for (part, said) in [("measure", "# measure"), ("unit", "# unit"), ("source", "# source")] {
        let message = error(&WIDE.replace(said, "# nothing"));
        assert!(message.contains(&format!("own.csv, {part}: expected")), "{message}");
    }
    for address in ["javascript:alert(1)", "ftp://example.org", "https://"] {
        let message = error(&WIDE.replace("https://example.org/census", address));
        assert!(message.contains("http or https address"), "{message}");
    }
    for nothing in ["", "# measure: a\n", "place\nA\n"] {
        assert!(!error(nothing).is_empty());
    }
}

#[test]
fn a_name_of_ours_is_no_trouble() {
    for file in ["places.csv", "datapackage.csv", "names.csv"] {
        assert_eq!(finding(&pack(file, WIDE).unwrap(), "Harbour had 3,361 pupils in 2023."), "agrees");
    }
}
