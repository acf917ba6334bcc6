//! The conformance suite of figures: every line of `reading/figures.jsonl` reads as it says. The format is described
//! in `reading/README.md`. Runs on the host and, in a browser, as wasm.

#![allow(clippy::expect_used, clippy::indexing_slicing)] // a test helper stops at a malformed line

use citemark::quantity::{self, Context, Decimal, Hedge, Quantity, Role, line};
use citemark::text::tokenize;
use serde_json::{Map, Value};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

const FIGURES: &str = include_str!("reading/figures.jsonl");

fn hedge(hedge: Hedge) -> Option<&'static str> {
    Some(match hedge {
        Hedge::Exact => return None,
        Hedge::About => "about",
        Hedge::Nearly => "nearly",
        Hedge::JustUnder => "just_under",
        Hedge::JustOver => "just_over",
        Hedge::MoreThan => "more_than",
        Hedge::AtLeast => "at_least",
        Hedge::UpTo => "up_to",
        Hedge::LessThan => "less_than",
        _ => "a hedge that the suite has no word for",
    })
}

fn role(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Amount => return None,
        Role::Rise => "rise",
        Role::Fall => "fall",
        Role::From => "from",
        Role::To => "to",
        Role::Member => "member",
        Role::Rank => "rank",
        Role::Multiple => "multiple",
        Role::Share => "share",
        _ => "a role that the suite has no word for",
    })
}

/// A quantity as the suite writes it.
fn written(text: &str, q: &Quantity) -> Value {
    let mut out = Map::new();
    let number = |n: Option<Decimal>| n.map_or(Value::Null, |n| n.normal().to_string().into());
    out.insert("text".into(), q.span.of(text).into());
    out.insert("low".into(), number(q.low));
    out.insert("high".into(), number(q.high));
    out.insert("unit".into(), line::unit(text, &q.unit).into());
    if let Some(hedge) = hedge(q.hedge) {
        out.insert("hedge".into(), hedge.into());
    }
    if let Some(role) = role(q.role) {
        out.insert("role".into(), role.into());
    }
    Value::Object(out)
}

fn read(text: &str, lang: &str) -> Vec<Value> {
    let context = if lang == "de" { Context::default().with_decimal_comma() } else { Context::default() };
    let reading = quantity::read(text, &tokenize(text), context);
    reading.quantities.iter().map(|q| written(text, q)).collect()
}

fn cases() -> impl Iterator<Item = (String, String, Vec<Value>)> {
    FIGURES.lines().map(|line| {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let field = |name: &str| case[name].as_str().expect(name).to_owned();
        (field("text"), field("lang"), case["quantities"].as_array().expect("quantities").clone())
    })
}

#[test]
fn figures_read_as_written() {
    let mut wrong = Vec::new();
    for (text, lang, expected) in cases() {
        let found = read(&text, &lang);
        if found != expected {
            wrong.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} lines differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_suite_is_large_and_a_third_of_it_has_no_amount() {
    let (mut lines, mut without) = (0, 0);
    for (_, _, expected) in cases() {
        lines += 1;
        without += usize::from(expected.iter().all(|q| q["role"] == "rank"));
    }
    assert!(lines >= 800, "{lines} lines");
    assert!(without * 3 >= lines, "{without} of {lines} lines without an amount");
}

/// A whole sentence reads the same alone and between two others of its paragraph.
#[test]
fn sentences_read_the_same_within_a_paragraph() {
    let mut wrong = Vec::new();
    for (text, lang, expected) in cases().filter(|(text, ..)| text.ends_with('.')) {
        let found = read(&format!("The minister left early. {text} The talks went on."), &lang);
        if found != expected {
            wrong.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} lines differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// A sentence reads the same alone and between other paragraphs.
#[test]
fn sentences_read_the_same_within_a_page() {
    let english: Vec<_> = cases().filter(|(_, lang, _)| lang == "en").collect();
    let page: String = english.iter().map(|(text, _, _)| format!("{text}\n\n")).collect();
    let expected: Vec<Value> = english.into_iter().flat_map(|(_, _, quantities)| quantities).collect();
    assert_eq!(read(&page, "en"), expected);
}
