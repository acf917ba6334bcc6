//! The picture of a claim without a series, an event's figure above all: one row for each figure that a source gives, as a point
//! on a common axis, and the claimed figure across them.

use super::dom::El;
use super::draw::{CLAIM, Claim, FAINT, INK, LINE, WIDTH, area, dot, field, number, rule, words};
use super::intl;
use super::scale::Scale;
use super::stage::Ui;
use super::strings::Key;
use crate::annotation::{Card, Observation};

/// Room for publishers' names on the left, and for figures behind the points.
const LEFT: f64 = 128.0;
const RIGHT: f64 = 62.0;
/// Room for the word over the claimed figure.
const TOP: f64 = 18.0;
/// Height of a row.
const ROW: f64 = 25.0;
/// Letters of a name that fit the left column.
const LETTERS: usize = 18;

/// One row for each figure; nothing without figures, or where a chart of years says more.
pub fn draw(ui: &Ui, card: &Card) -> Option<El> {
    let rows: Vec<(&Observation, f64)> = card
        .observations
        .iter()
        .filter_map(|o| Some((o, number(o.value.as_deref()?))))
        .filter(|(_, value)| value.is_finite() && *value >= 0.0)
        .collect();
    let claim = Claim::of(card);
    let same = |o: &Observation| rows.first().is_some_and(|(f, _)| f.variable == o.variable);
    if rows.is_empty() || !rows.iter().all(|(o, _)| same(o)) || (rows.len() < 2 && claim.middle().is_none()) {
        return None;
    }
    let doc = &ui.doc;
    let publisher = |o: &Observation| card.sources.get(o.source).map_or("", |s| &s.publisher);
    let rows = by_value(&rows, publisher);
    let most = rows.iter().map(|row| row.value).chain(claim.low).chain(claim.high).fold(1.0, f64::max);
    let x = Scale::new(0.0, most, LEFT, WIDTH - RIGHT);
    let foot = TOP + ROW * rows.len() as f64;
    let figure = |row: &Row| intl::decimal(&ui.locale, row.plain);
    let told: Vec<String> = rows.iter().map(|row| [&*row.name(usize::MAX), &figure(row)].join(" ")).collect();
    let svg = field(doc, foot + 6.0, &told.join("; "));
    for at in [0.0, most] {
        svg.add(&rule(doc, (x.at(at), TOP), (x.at(at), foot), "grid"));
    }
    if claim.middle().is_some() {
        let from = x.at(claim.low.unwrap_or(0.0));
        let to = x.at(claim.high.unwrap_or(most));
        let spare = ((3.0 - (to - from)) / 2.0).max(0.0);
        svg.add(&area(doc, (from - spare, TOP), (to + spare, foot), "band"));
        svg.add(&words(
            doc,
            ((from + to) / 2.0, TOP - 6.0),
            "middle",
            CLAIM,
            "claimed",
            ui.say(Key::Claimed),
        ));
    }
    for (index, row) in rows.iter().enumerate() {
        let y = TOP + ROW * (index as f64 + 0.5) + 3.0;
        let at = x.at(row.value);
        svg.add(&words(doc, (0.0, y + 4.0), "start", FAINT, "tick", &row.name(LETTERS)));
        svg.add(&rule(doc, (LEFT, y), (at, y), "stem"));
        svg.add(&dot(doc, (at, y), "4", LINE, "end"));
        svg.add(&words(doc, (at + 9.0, y + 4.0), "start", INK, "value", &figure(row)));
    }
    Some(doc.part("figure", "chart").with(&svg))
}

/// One figure, and all who give it.
struct Row<'a> {
    value: f64,
    plain: &'a str,
    names: Vec<&'a str>,
}

impl Row<'_> {
    /// The first name, cut to fit, and how many more there are.
    fn name(&self, letters: usize) -> String {
        let more = self.names.len().saturating_sub(1);
        let mut name: String = self.names.first().map_or("", |n| n).chars().take(letters).collect();
        if more > 0 {
            name.push_str(" +");
            name.push_str(&more.to_string());
        }
        name
    }
}

/// The rows, the smallest figure first: eleven papers with two figures among them are two rows.
fn by_value<'a>(
    rows: &[(&'a Observation, f64)],
    publisher: impl Fn(&'a Observation) -> &'a str,
) -> Vec<Row<'a>> {
    let mut out: Vec<Row<'a>> = Vec::new();
    for (observation, value) in rows {
        let name = publisher(observation);
        match out.iter_mut().find(|row| row.value == *value) {
            Some(row) if row.names.contains(&name) => {}
            Some(row) => row.names.push(name),
            None => {
                let plain = observation.value.as_deref().unwrap_or_default();
                let at = out.iter().position(|row| row.value > *value).unwrap_or(out.len());
                out.insert(at, Row { value: *value, plain, names: vec![name] });
            }
        }
    }
    out
}
