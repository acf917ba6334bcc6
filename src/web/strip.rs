//! The picture of a claim without a series, an event's figure above all: one row for each source, its figure as a point
//! on a common axis, and the claimed figure across them.

use super::dom::El;
use super::draw::{CLAIM, Claim, FAINT, INK, LINE, WIDTH, area, diamond, dot, field, number, rule, words};
use super::intl;
use super::scale::Scale;
use super::stage::Ui;
use super::strings::Key;
use crate::annotation::{Card, Observation};

/// Room for publishers' names on the left, and for figures behind the points.
const LEFT: f64 = 128.0;
const RIGHT: f64 = 62.0;
/// Room for the word over the claimed figure.
const TOP: f64 = 22.0;
/// Height of a row.
const ROW: f64 = 25.0;
/// Letters of a name that fit the left column.
const LETTERS: usize = 22;

/// One row for each source's figure; nothing without figures, or where a chart of years says more.
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
    let most = rows.iter().map(|(_, v)| *v).chain(claim.low).chain(claim.high).fold(1.0, f64::max);
    let x = Scale::new(0.0, most, LEFT, WIDTH - RIGHT);
    let foot = TOP + ROW * rows.len() as f64;
    let told: Vec<String> = rows
        .iter()
        .map(|(o, _)| {
            [publisher(o), intl::decimal(&ui.locale, o.value.as_deref().unwrap_or("")).as_str()].join(" ")
        })
        .collect();
    let svg = field(doc, foot + 6.0, &told.join("; "));
    for at in [0.0, most] {
        svg.add(&rule(doc, (x.at(at), TOP), (x.at(at), foot), "grid"));
    }
    if let Some(middle) = claim.middle() {
        let from = x.at(claim.low.unwrap_or(0.0));
        let to = x.at(claim.high.unwrap_or(most));
        let spare = ((3.0 - (to - from)) / 2.0).max(0.0);
        svg.add(&area(doc, (from - spare, TOP), (to + spare, foot), "band"));
        let at = x.at(middle);
        svg.add(&diamond(doc, (at, TOP)));
        svg.add(&words(doc, (at, TOP - 9.0), "middle", CLAIM, "claimed", ui.say(Key::Claimed)));
    }
    for (index, (observation, value)) in rows.iter().enumerate() {
        let y = TOP + ROW * (index as f64 + 0.5) + 3.0;
        let name: String = publisher(observation).chars().take(LETTERS).collect();
        svg.add(&words(doc, (0.0, y + 4.0), "start", FAINT, "tick", &name));
        svg.add(&rule(doc, (LEFT, y), (x.at(*value), y), "stem"));
        svg.add(&dot(doc, (x.at(*value), y), "4", LINE, "end"));
        let figure = intl::decimal(&ui.locale, observation.value.as_deref().unwrap_or(""));
        svg.add(&words(doc, (x.at(*value) + 9.0, y + 4.0), "start", INK, "value", &figure));
    }
    Some(doc.part("figure", "chart").with(&svg))
}
