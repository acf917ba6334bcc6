//! Events, their facts and the words for them: rows to records.

use std::collections::{BTreeMap, BTreeSet};

use super::package::{Package, Row};
use super::problems::Problems;
use super::tables::{Tables, key, number};
use crate::pack::format::{Entry, Writes, entry};
use crate::pack::model::*;
use crate::quantity::Date;
use crate::quantity::date::days_in_month;
use crate::quantity::decimal::Decimal;

/// Events as records of bytes, sorted by id, and the word list for them.
pub(crate) struct Events {
    pub(crate) records: Vec<Vec<u8>>,
    pub(crate) phrases: BTreeMap<String, BTreeSet<Entry>>,
}

/// Reads the three tables of events.
pub(crate) fn read(package: &Package, tables: &Tables, problems: &mut Problems) -> Events {
    let table =
        package.table("events", &["id", "label", "kind", "from", "to", "actors", "objects"], problems);
    let facts = package.table(
        "facts",
        &[
            "event", "id", "statement", "low", "high", "bound", "unit", "from", "to", "who", "side", "kind",
            "note", "source",
        ],
        problems,
    );
    let mut events: Vec<Event<'_>> = Vec::new();
    for row in table.rows() {
        let kind = row.word("kind", EventKind::from_word, EventKind::WORDS, problems);
        let (from, to) = days(row, problems);
        let mut places = |column| {
            let ids = row.text(column).split_whitespace();
            ids.filter_map(|id| {
                let found = tables.place_number(id);
                if found.is_none() {
                    row.wrong(problems, column, "ids of places.csv");
                }
                found.map(PlaceId)
            })
            .collect()
        };
        let (actors, objects) = (places("actors"), places("objects"));
        let (id, label) = (row.some_text("id", problems), row.some_text("label", problems));
        if let Some(kind) = kind {
            events.push(Event { id, label, kind, from, to, actors, objects, facts: Vec::new() });
        }
    }
    events.sort_by(|a, b| a.id.cmp(b.id));
    for row in facts.rows() {
        let Some(at) = number(&events, row.text("event"), |e| e.id) else {
            row.wrong(problems, "event", "an id of events.csv");
            continue;
        };
        if let (Some(fact), Some(event)) = (fact(row, tables, problems), events.get_mut(usize::from(at))) {
            event.facts.push(fact);
        }
    }
    for event in events.iter().filter(|e| e.facts.is_empty()) {
        problems.say(format!("events.csv: \"{}\" has no facts", event.id));
    }
    let phrases = phrases(package, &events, problems);
    Events { records: events.iter().map(Writes::bytes).collect(), phrases }
}

fn fact<'t>(row: Row<'t>, tables: &Tables, problems: &mut Problems) -> Option<Fact<'t>> {
    let mut number = |column| match row.text(column) {
        "" => None,
        text => Decimal::parse(text).or_else(|| {
            row.wrong(problems, column, "a plain number or nothing");
            None
        }),
    };
    let (low, high) = (number("low"), number("high"));
    let (from, to) = days(row, problems);
    let side = row.word("side", Side::from_word, Side::WORDS, problems);
    let source = tables.source(row, "source", problems);
    Some(Fact {
        id: row.some_text("id", problems),
        statement: row.some_text("statement", problems),
        low,
        high,
        bound: row.text("bound"),
        unit: row.text("unit"),
        from,
        to,
        who: row.some_text("who", problems),
        side: side?,
        kind: row.text("kind"),
        note: row.text("note"),
        source: SourceId(source?),
    })
}

/// First and last day of the columns `from` and `to`; a month or a year stands for all its days.
fn days(row: Row<'_>, problems: &mut Problems) -> (Option<Date>, Option<Date>) {
    let mut day = |column, last: bool| {
        let text = row.text(column);
        let found = day(text, last);
        if found.is_none() && !text.is_empty() {
            row.wrong(problems, column, "a day, month or year (2023-10-09, 2023-10, 2023) or nothing");
        }
        found
    };
    let from = day("from", false);
    let to = day("to", true);
    (from, to)
}

fn day(text: &str, last: bool) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year: i32 = parts.next()?.parse().ok()?;
    let month = match parts.next() {
        Some(month) => month.parse().ok()?,
        None if last => 12,
        None => 1,
    };
    let day = match parts.next() {
        Some(day) => day.parse().ok()?,
        None if last => days_in_month(year, month),
        None => 1,
    };
    Date::new(year, month, day)
}

fn phrases(
    package: &Package,
    events: &[Event<'_>],
    problems: &mut Problems,
) -> BTreeMap<String, BTreeSet<Entry>> {
    let mut out: BTreeMap<String, BTreeSet<Entry>> = BTreeMap::new();
    let table = package.table("event_phrases", &["event", "slot", "phrase"], problems);
    for row in table.rows() {
        let slot = row.word("slot", Slot::from_word, Slot::WORDS, problems);
        let event = number(events, row.text("event"), |e| e.id);
        if event.is_none() {
            row.wrong(problems, "event", "an id of events.csv");
        }
        let key = key(row.some_text("phrase", problems));
        if let (Some(slot), Some(event), false) = (slot, event, key.is_empty()) {
            out.entry(key).or_default().insert(entry(event, slot.code(), false));
        }
    }
    out
}
