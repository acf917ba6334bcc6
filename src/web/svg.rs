//! Strokes, areas and words of the pictures, and what of a claim can be drawn. SVG by elements, with presentation
//! attributes that also serve a picture saved without its style sheet.

use super::dom::Builder;
use super::host::Ui;
use super::intl;
use super::scale::{pixel, year_of};
use super::strings::Key;
use crate::annotation::Card;

/// Width of every picture's own field; CSS stretches it to the card's width.
pub const WIDTH: f64 = 372.0;
/// Colours of a saved picture, which has no style sheet; the card's own sheet overrides them.
pub const INK: &str = "#1c1c1a";
pub const FAINT: &str = "#6b675e";
pub const LINE: &str = "#1f5f8b";
pub const CLAIM: &str = "#b34a10";

/// A plain decimal as a float: only to draw.
pub fn number(plain: &str) -> f64 {
    js_sys::Number::parse_float(plain)
}

/// What was claimed, as far as it can be drawn.
pub struct Claim {
    /// Lower end.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// The period's first and last point on the axis, a year being a point.
    pub span: Option<(f64, f64)>,
    /// The words that stand beside it.
    pub words: String,
}

/// Letters of a claimed figure that fit beside its mark.
const CLAIM_LETTERS: usize = 24;

impl Claim {
    /// From the reading of a card.
    pub fn of(ui: &Ui, card: &Card) -> Self {
        let end = |plain: &Option<String>| plain.as_deref().map(number).filter(|n| n.is_finite());
        let period = card.reading.period.as_ref().map_or("", |chip| &chip.id);
        // `2010–2022`, of a change, has an en dash; the hyphens of a date are its own.
        let (from, to) = period.split_once('–').unwrap_or((period, period));
        let span = year_of(from).zip(year_of(to)).map(|(from, to)| (from - 0.5, to - 0.5));
        let figure = card.reading.figure.as_ref().map_or("", |chip| &chip.label);
        let figure = figure.split('(').next().unwrap_or_default().trim_end();
        let mut words = ui.say(Key::Claimed).to_owned();
        if figure.len() <= CLAIM_LETTERS {
            words.push(' ');
            words.push_str(figure);
        }
        Self { low: end(&card.reading.low), high: end(&card.reading.high), span, words }
    }

    /// The point that stands for the interval.
    pub fn middle(&self) -> Option<f64> {
        match (self.low, self.high) {
            (Some(low), Some(high)) => Some((low + high) / 2.0),
            (one, other) => one.or(other),
        }
    }
}

/// An empty picture with its description, left open. Its title is seen only where it is saved.
pub fn field(build: &mut Builder, height: f64, title: &str, label: &str) {
    let view = ["0 0 372 ", &pixel(height)].concat();
    build.put(
        "<*svg|viewBox=$|role=img|aria-label=$|font-family=system-ui, sans-serif|font-size=11|\
         <*rect|class=saved|x=-12|y=-32|width=396|height=999|fill=#fff|/|<*text|class=saved|x=0|y=-10|font-weight=600|font-size=13|$|/",
        &[&view, label, title],
    );
}

/// Words at a point: where, how they are anchored, their colour and class.
pub fn words(build: &mut Builder, at: [f64; 2], [anchor, fill, class]: [&str; 3], text: &str) {
    build.draw("<*text|x=#|y=#|text-anchor=$|fill=$|class=$|$|/", &at, &[anchor, fill, class, text]);
}

/// Room that a figure beside its point takes, at most: letters of other scripts are wider.
pub fn room(label: &str) -> f64 {
    label.chars().map(|c| if c.is_ascii() { 9.0 } else { 13.0 }).sum()
}

/// A straight line of a class.
pub fn rule(build: &mut Builder, ends: [f64; 4], class: &str) {
    let colour = if class == "grid" { "#e4e1d8" } else { FAINT };
    build.draw("<*line|x1=#|y1=#|x2=#|y2=#|stroke=$|class=$|/", &ends, &[colour, class]);
}

/// A tinted area between two corners: the claimed interval or period.
pub fn area(build: &mut Builder, [x1, y1, x2, y2]: [f64; 4], class: &str) {
    let ends = [x1, y1, (x2 - x1).max(0.0), (y2 - y1).max(0.0)];
    let tint = if class == "band" { "0.2" } else { "0.09" };
    build.draw(
        "<*rect|x=#|y=#|width=#|height=#|fill=$|fill-opacity=$|class=$|/",
        &ends,
        &[CLAIM, tint, class],
    );
}

/// A figure of a source, with its words for a pointer that rests on it.
pub fn dot(build: &mut Builder, at: [f64; 2], [radius, class]: [&str; 2], title: &str) {
    build.draw("<*circle|cx=#|cy=#|r=$|fill=$|class=$|<*title|$|/|/", &at, &[radius, LINE, class, title]);
}

/// A figure as it fits a picture: in full where that is short.
pub fn short(ui: &Ui, plain: &str) -> String {
    if plain.len() > FULL {
        intl::compact(&ui.locale, number(plain))
    } else {
        intl::decimal(&ui.locale, plain)
    }
}

/// Longest plain decimal that is written in full beside its point.
const FULL: usize = 7;

/// Opens the fold that holds the same data as a table, with its head row.
pub fn open_table(ui: &Ui, build: &mut Builder, heads: &[&str]) {
    let label = ui.say(Key::Table);
    build.put(
        "<details|<summary|$|/|<div|class=scroll|tabindex=0|role=group|aria-label=$|<table|<thead|<tr",
        &[label, label],
    );
    for head in heads {
        build.put("<th|scope=col|$|/", &[head]);
    }
    build.put("/|/|<tbody", &[]);
}

/// Closes it, with the button that saves the picture.
pub fn close_table(ui: &Ui, build: &mut Builder) {
    build.put("/|/|/", &[]);
    super::card::action(build, ["save-chart", ui.say(Key::SaveChart)]);
    build.put("/", &[]);
}
