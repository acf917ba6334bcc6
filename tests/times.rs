//! The reading of dates and periods: a corpus that another project could use (tests/reading/times.jsonl). Runs on the
//! host and, in a browser, as wasm.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing)] // a test stops at a malformed line

use citemark::quantity::{Context, Date, Time, TimeKind, read as read_all};
use citemark::text::{Span, tokenize};
use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

fn read(text: &str, context: Context) -> Vec<Time> {
    read_all(text, &tokenize(text), context).times
}

fn context(case: &Value) -> Context {
    let context = Context::dated(case["ref"].as_str().and_then(Date::parse));
    if case["lang"] == "en-US" { context.in_american_order() } else { context }
}

fn kind(kind: TimeKind) -> &'static str {
    match kind {
        TimeKind::Date => "date",
        TimeKind::Range => "range",
        TimeKind::Since => "since",
        TimeKind::Until => "until",
        TimeKind::Duration => "duration",
        TimeKind::Clock => "clock",
        TimeKind::Set => "set",
        _ => "a kind that the corpus has no word for",
    }
}

/// What the corpus says of one time; fields that it leaves out are not compared, but days must be absent then.
fn differs(time: &Time, text: &str, want: &Value) -> bool {
    let day = |date: Option<Date>| date.map_or(Value::Null, |date| Value::from(date.to_string()));
    let label = time.label().map_or(Value::Null, Value::from);
    time.span.of(text) != want["text"]
        || kind(time.kind) != want["type"]
        || day(time.low) != want["lo"]
        || day(time.high) != want["hi"]
        || label != want["label"]
        || (!want["timex"].is_null() && time.timex() != want["timex"])
}

#[test]
fn the_corpus_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for line in include_str!("reading/times.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect(line);
        let text = case["text"].as_str().expect("a text");
        let want = case["times"].as_array().expect("times");
        let got = read(text, context(&case));
        if got.len() != want.len() || got.iter().zip(want).any(|(time, want)| differs(time, text, want)) {
            let got: Vec<_> = got
                .iter()
                .map(|t| {
                    format!(
                        "{:?} {} {:?}..{:?} {:?}",
                        t.span.of(text),
                        kind(t.kind),
                        t.low,
                        t.high,
                        t.label()
                    )
                })
                .collect();
            wrong.push(format!("{text}\n  want {want:?}\n  got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

/// A whole sentence names the same times alone and between two others of its paragraph.
#[test]
fn sentences_read_the_same_within_a_paragraph() {
    const BEFORE: &str = "The minister left. ";
    for line in include_str!("reading/times.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect(line);
        let text = case["text"].as_str().filter(|text| text.ends_with('.')).unwrap_or_default();
        let alone = read(text, context(&case));
        let within = read(&format!("{BEFORE}{text} The talks went on."), context(&case));
        let moved: Vec<_> = within
            .into_iter()
            .map(|mut time| {
                time.span = Span::new(time.span.start - BEFORE.len(), time.span.end - BEFORE.len());
                time
            })
            .collect();
        assert_eq!(alone, moved, "{text}");
    }
}

#[test]
fn a_third_of_the_corpus_names_no_time() {
    let lines: Vec<Value> =
        include_str!("reading/times.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let none = lines.iter().filter(|case| case["times"].as_array().is_some_and(Vec::is_empty)).count();
    assert!(lines.len() >= 300 && none * 3 >= lines.len(), "{none} of {}", lines.len());
}

#[test]
fn years_and_the_future() {
    let context = Context::dated(Date::new(2023, 12, 8));
    let one = |text: &str| read(text, context).remove(0);
    assert_eq!(one("in March 2021").year(), Some(2021));
    assert_eq!(one("from 2010 to 2020").years(), Some((2010, 2020)));
    assert_eq!(one("from 2010 to 2020").year(), None);
    assert_eq!(one("two years ago").year(), Some(2021));
    assert_eq!(one("by the end of 2022").year(), Some(2022));
    assert_eq!(one("since 2015").years(), Some((2015, 2023)));
    assert_eq!(one("three years").year(), None);
    let today = Date::new(2023, 12, 8).unwrap();
    assert!(one("in 2030").is_future(today) && one("by 2030").is_future(today));
    assert!(!one("in 2023").is_future(today) && !one("since 2015").is_future(today));
}
