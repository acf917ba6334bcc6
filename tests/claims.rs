//! The corpus of claims as data: every line can be used, says why, and names what the bundled data have; the demo pages
//! still hold the sentences that are expected of them, and each gets its finding. What the checker makes of the whole
//! corpus is measured elsewhere.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::collections::BTreeSet;

use citemark::annotation::{Card, FINDINGS};
use citemark::excerpt::Excerpt;
use citemark::pack::{Pack, bundled};
use citemark::quantity::Date;
use serde_json::Value;

const CLAIMS: &str = include_str!("claims/claims.jsonl");
const DEMO: &str = include_str!("claims/demo.jsonl");
const MISLEADING: &str = include_str!("claims/misleading.jsonl");
const NEWSWIRE: &str = include_str!("claims/newswire.jsonl");
const PAGES: [&str; 2] = [include_str!("../www/index.html"), include_str!("../www/economy.html")];

const FORMS: [&str; 8] = ["level", "change", "comparison", "rank", "share", "event", "multi", "none"];
const REASONS: [&str; 9] = [
    "not_a_statistic", "not_in_dataset", "place_not_covered", "period_not_covered", "forecast",
    "hypothetical", "ambiguous", "negated_or_reported", "opinion",
];
/// Lines wanted at least, and how many of a hundred must be left unanswered.
const LINES: usize = 600;
const UNANSWERED_PERCENT: usize = 40;

fn lines(file: &str) -> Vec<Value> {
    file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn expected(line: &Value) -> &[Value] {
    line.get("expect").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn is_unanswered(line: &Value) -> bool {
    expected(line).iter().all(|finding| text(finding, "finding") == "abstain")
}

/// What is wrong with one expected finding.
fn faults(finding: &Value, pack: &Pack) -> Vec<String> {
    let mut faults = Vec::new();
    let kind = text(finding, "finding");
    if !FINDINGS.contains(&kind) {
        faults.push(format!("finding {kind}"));
    }
    if kind == "abstain" || kind == "context" {
        let also = finding.get("reason_also").and_then(Value::as_array).into_iter().flatten();
        let reasons = also.filter_map(Value::as_str).chain([text(finding, "reason")]);
        faults.extend(reasons.filter(|reason| !REASONS.contains(reason)).map(|r| format!("reason {r}")));
        return faults;
    }
    let variable = text(finding, "variable");
    if !variable.starts_with("event:") && pack.variable_by_code(variable).is_none() {
        faults.push(format!("variable {variable}"));
    }
    let others = finding.get("others").and_then(Value::as_array).into_iter().flatten();
    let places = others.filter_map(Value::as_str).chain([text(finding, "place")]);
    faults.extend(places.filter(|p| pack.place_by_code(p).is_none()).map(|p| format!("place {p}")));
    faults
}

#[test]
fn every_line_can_be_used() {
    let pack = bundled().unwrap();
    let mut ids = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for line in lines(CLAIMS).iter().chain(&lines(DEMO)) {
        let id = text(line, "id");
        assert!(ids.insert(id.to_owned()), "{id} stands there twice");
        assert!(texts.insert(text(line, "text").to_owned()), "{id}: the same sentence as another line");
        assert!(!text(line, "text").trim().is_empty(), "{id}: no text");
        assert!(Date::parse(text(line, "ref")).is_some(), "{id}: no date");
        assert!(FORMS.contains(&text(line, "form")), "{id}: form {}", text(line, "form"));
        assert!(!text(line, "why").is_empty(), "{id}: no reason for what is expected");
        assert!(!expected(line).is_empty(), "{id}: nothing is expected");
        for finding in expected(line) {
            let faults = faults(finding, &pack);
            assert!(faults.is_empty(), "{id}: {faults:?}");
        }
    }
}

#[test]
fn enough_lines_are_to_be_left_unanswered() {
    let lines = lines(CLAIMS);
    let unanswered = lines.iter().filter(|line| is_unanswered(line)).count();
    assert!(lines.len() >= LINES, "{} lines", lines.len());
    assert!(unanswered * 100 >= lines.len() * UNANSWERED_PERCENT, "{unanswered} of {}", lines.len());
    for form in FORMS {
        assert!(lines.iter().any(|line| text(line, "form") == form), "no line of the form {form}");
    }
}

/// The text of a page, without its tags and on one line.
fn words(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&")
}

#[test]
fn the_demo_pages_hold_their_sentences() {
    let pages = PAGES.map(words);
    for line in lines(DEMO) {
        let sentence = text(&line, "text");
        assert!(pages.iter().any(|page| page.contains(sentence)), "no demo page says: {sentence}");
    }
}

/// Whether a card says what is expected: the finding or the reason, and of which measure, place and period.
fn fits(card: &Card, finding: &Value) -> bool {
    let chip =
        |chip: &Option<citemark::annotation::Chip>| chip.as_ref().map(|c| c.id.clone()).unwrap_or_default();
    let wanted = |name: &str, found: &str| ["", found].contains(&text(finding, name));
    let event = text(finding, "variable").starts_with("event:");
    card.finding == text(finding, "finding")
        && wanted("reason", card.reason.as_deref().unwrap_or_default())
        && (event || wanted("variable", &chip(&card.reading.measure)))
        && (event || wanted("place", &chip(&card.reading.place)))
}

#[test]
fn the_demo_pages_get_their_findings() {
    let pack = bundled().unwrap();
    let mut missed = Vec::new();
    for line in lines(DEMO) {
        let said = Excerpt::new(text(&line, "text")).dated(Date::parse(text(&line, "ref")));
        let checked = citemark::check(&said, &pack);
        let cards: Vec<&Card> = checked.annotations.iter().map(|one| &one.citemark).collect();
        for finding in expected(&line).iter().filter(|&finding| !cards.iter().any(|card| fits(card, finding)))
        {
            let found: Vec<_> = cards.iter().map(|card| (&card.finding, &card.reason)).collect();
            missed.push(format!("{}: {finding}, but found {found:?}", text(&line, "id")));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// The cards of a text that mark something, from a byte on.
fn marks(pack: &Pack, text: &str, line: &Value, from: usize) -> Vec<Card> {
    let said = Excerpt::new(text).dated(Date::parse(self::text(line, "ref")));
    let cards = citemark::check(&said, pack).annotations.into_iter().map(|one| one.citemark);
    let marked = |card: &Card| !["abstain", "context"].contains(&&*card.finding) && card.end > from;
    cards.filter(marked).collect()
}

fn measure(card: &Card) -> &str {
    card.reading.measure.as_ref().map_or("", |chip| &chip.id)
}

/// What is said of something else than the series that it seems to be about. A line that still misleads says so with
/// `open`; one that does no more has lost the word.
#[test]
fn nothing_misleads_that_does_not_say_so() {
    let pack = bundled().unwrap();
    let mut wrong = Vec::new();
    for line in lines(MISLEADING) {
        let open = line.get("open").and_then(Value::as_bool).unwrap_or(false);
        let cards = marks(&pack, text(&line, "text"), &line, 0);
        let misled = cards.iter().any(|card| measure(card) == text(&line, "not"));
        if misled != open {
            wrong.push(format!("{} misled: {misled}: {}", text(&line, "id"), text(&line, "text")));
        }
    }
    assert!(wrong.is_empty(), "{} lines\n{}", wrong.len(), wrong.join("\n"));
}

/// So many of a hundred expected findings are made, at least.
const NEWSWIRE_PERCENT: usize = 50;

#[test]
fn newswires_are_read_and_nothing_else_is_marked() {
    let pack = bundled().unwrap();
    let (mut wanted, mut found, mut wrong) = (0, 0, Vec::new());
    for line in lines(NEWSWIRE) {
        let (before, own) = (text(&line, "before"), text(&line, "text"));
        let whole = if before.is_empty() { own.to_owned() } else { [before, own].join("\n\n") };
        let from = if before.is_empty() { 0 } else { before.encode_utf16().count() + 2 };
        let cards = marks(&pack, &whole, &line, from);
        let is = |card: &Card, finding: &Value| {
            let place = card.reading.place.as_ref().map_or("", |chip| &chip.id);
            measure(card) == text(finding, "variable") && place == text(finding, "place")
        };
        let known = |card: &&Card| expected(&line).iter().any(|finding| is(card, finding));
        let strange = cards.iter().filter(|card| !known(card) && card.form != "rank");
        wrong.extend(strange.map(|card| format!("{own}\n    {:?} of {}", card.finding, measure(card))));
        wanted += expected(&line).len();
        let fits = |finding: &&Value| {
            let named = |card: &Card| is(card, finding) && card.finding == text(finding, "finding");
            cards.iter().any(named)
        };
        found += expected(&line).iter().filter(fits).count();
    }
    assert!(wrong.is_empty(), "{} lines\n{}", wrong.len(), wrong.join("\n"));
    assert!(found * 100 >= wanted * NEWSWIRE_PERCENT, "{found} of {wanted}");
}
