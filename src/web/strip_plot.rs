//! The picture of a claim without a series, an event's figure above all: one row for each figure that a source gives, as a point
//! on a common axis, and the claimed figure across them.

use super::dom::Builder;
use super::host::Ui;
use super::scale::Scale;
use super::strings::Key;
use super::svg::{
    CLAIM, Claim, FAINT, INK, WIDTH, area, close_table, dot, field, number, open_table, room, rule, short,
    words,
};
use crate::annotation::{Card, Observation};

/// Room for publishers' names on the left.
const LEFT: f64 = 132.0;
/// Between a point and its figure.
const GAP: f64 = 9.0;
/// Room for the word over the claimed figure.
const TOP: f64 = 18.0;
/// Height of a row.
const ROW: f64 = 25.0;
/// Letters of a name that fit the left column.
const LETTERS: usize = 21;

/// One figure, and all who give it.
struct Row<'a> {
    value: f64,
    figure: String,
    names: Vec<&'a str>,
}

/// One row for each figure; nothing without figures of one kind, or with one figure and no claim to hold against it.
pub fn draw(ui: &Ui, build: &mut Builder, card: &Card) {
    let claim = Claim::of(ui, card);
    let Some(rows) = rows(ui, card) else { return };
    if rows.is_empty() || (rows.len() < 2 && claim.middle().is_none()) {
        return;
    }
    let (mut low, mut high) = (0.0f64, 0.0f64);
    for value in rows.iter().map(|row| row.value).chain(claim.low).chain(claim.high) {
        (low, high) = (low.min(value), high.max(value));
    }
    let room = rows.iter().map(|row| room(&row.figure)).fold(0.0, f64::max);
    let x = Scale::new(low, high, LEFT, WIDTH - GAP - room);
    let foot = TOP + ROW * rows.len() as f64;
    let mut told = String::new();
    for row in &rows {
        told.push_str(&[&row.names.join(", "), ": ", &row.figure, "; "].concat());
    }
    told.push_str(&claim.words);
    let title = card.reading.measure.as_ref().map_or("", |chip| &chip.label);
    build.put("<figure.chart", &[]);
    field(build, foot + 6.0, title, &told);
    for at in [low, 0.0, high] {
        rule(build, [x.at(at), TOP, x.at(at), foot], if at == 0.0 { "axis" } else { "grid" });
    }
    if claim.middle().is_some() {
        let from = x.at(claim.low.unwrap_or(low));
        let to = x.at(claim.high.unwrap_or(high));
        let spare = ((3.0 - (to - from)) / 2.0).max(0.0);
        area(build, [from - spare, TOP, to + spare, foot], "band");
        let middle = (from + to) / 2.0;
        let (at, anchor) = if middle > WIDTH / 2.0 { (WIDTH, "end") } else { (middle, "middle") };
        words(build, [at, TOP - 6.0], [anchor, CLAIM, "claimed"], &claim.words);
    }
    for (index, row) in rows.iter().enumerate() {
        let y = TOP + ROW * (index as f64 + 0.5);
        let at = x.at(row.value);
        words(build, [0.0, y + 4.0], ["start", FAINT, "tick"], &row.name());
        rule(build, [x.at(0.0), y, at, y], "stem");
        dot(build, [at, y], ["4.5", "end"], &row.names.join(", "));
        words(build, [at.max(x.at(0.0)) + GAP, y + 4.0], ["start", INK, "value"], &row.figure);
    }
    build.put("/", &[]);
    open_table(ui, build, &[ui.say(Key::Sources), ui.say(Key::Figure)]);
    for row in &rows {
        for name in &row.names {
            build.put("<tr|<th|scope=row|$|/|<td|$|/|/", &[name, &row.figure]);
        }
    }
    close_table(ui, build);
    build.put("/", &[]);
}

impl Row<'_> {
    /// The first name, cut to fit, and how many more there are.
    fn name(&self) -> String {
        let first = self.names.first().map_or("", |n| n);
        let more = self.names.len().saturating_sub(1);
        let letters = if more > 0 { LETTERS - 3 } else { LETTERS };
        let mut name: String = first.chars().take(letters).collect();
        if name.len() < first.len() {
            name.push('…');
        }
        if more > 0 {
            name.push_str(" +");
            name.push_str(&more.to_string());
        }
        name
    }
}

/// The rows, the smallest figure first: eleven papers with two figures among them are two rows. Nothing where the
/// figures are not of one kind.
fn rows<'a>(ui: &Ui, card: &'a Card) -> Option<Vec<Row<'a>>> {
    let mut kind: Option<&Observation> = None;
    let mut out: Vec<Row<'a>> = Vec::new();
    for of in &card.observations {
        let Some(plain) = &of.value else { continue };
        let value = number(plain);
        if !value.is_finite() {
            continue;
        }
        if kind.get_or_insert(of).variable != of.variable {
            return None;
        }
        let name = card.sources.get(of.source).map_or("", |s| &s.publisher);
        let at = out.iter().position(|row| row.value >= value).unwrap_or(out.len());
        match out.get_mut(at).filter(|row| row.value == value) {
            Some(row) if row.names.contains(&name) => {}
            Some(row) => row.names.push(name),
            None => out.insert(at, Row { value, figure: short(ui, plain), names: vec![name] }),
        }
    }
    Some(out)
}
