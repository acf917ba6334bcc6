//! Strokes, areas and words of the pictures, and what of a claim can be drawn. SVG by elements, with presentation
//! attributes that also serve a picture saved without its style sheet.

use super::dom::{Doc, El};
use super::scale::{pixel, year_of};
use crate::annotation::Card;

/// Width of every picture's own field; CSS stretches it to the card's width.
pub const WIDTH: f64 = 400.0;
/// Colours of a saved picture, which has no style sheet; the card's own sheet overrides them.
pub const INK: &str = "#1c1c1a";
pub const FAINT: &str = "#8a877f";
pub const LINE: &str = "#1f5f8b";
pub const CLAIM: &str = "#c2571a";

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
    /// The year, as a point on the axis.
    pub at: Option<f64>,
}

impl Claim {
    /// From the reading of a card.
    pub fn of(card: &Card) -> Self {
        let end = |plain: &Option<String>| plain.as_deref().map(number).filter(|n| n.is_finite());
        let at = card.reading.period.as_ref().and_then(|chip| year_of(&chip.id));
        Self { low: end(&card.reading.low), high: end(&card.reading.high), at: at.map(|y| y - 0.5) }
    }

    /// The point that stands for the interval.
    pub fn middle(&self) -> Option<f64> {
        match (self.low, self.high) {
            (Some(low), Some(high)) => Some((low + high) / 2.0),
            (one, other) => one.or(other),
        }
    }
}

/// Half the width of the mark of the claimed figure.
const RADIUS: f64 = 4.6;

/// An empty picture with its description.
pub fn field(doc: &Doc, height: f64, label: &str) -> El {
    let mut view = String::from("0 0 400 ");
    view.push_str(&pixel(height));
    doc.svg("svg")
        .attr("viewBox", &view)
        .attr("role", "img")
        .attr("aria-label", label)
        .attr("font-family", "system-ui, sans-serif")
        .attr("font-size", "11")
}

/// The mark of the claimed figure.
pub fn diamond(doc: &Doc, (x, y): (f64, f64)) -> El {
    let points = [(x, y - RADIUS), (x + RADIUS, y), (x, y + RADIUS), (x - RADIUS, y)];
    let points = points.map(|(x, y)| [pixel(x), pixel(y)].join(","));
    doc.svg("polygon")
        .attr("points", &points.join(" "))
        .attr("class", "claim")
        .attr("fill", "#fff")
        .attr("stroke", CLAIM)
        .attr("stroke-width", "2")
}

/// Words at a point.
pub fn words(doc: &Doc, (x, y): (f64, f64), anchor: &str, fill: &str, class: &str, text: &str) -> El {
    doc.svg("text")
        .attr("x", &pixel(x))
        .attr("y", &pixel(y))
        .attr("text-anchor", anchor)
        .attr("fill", fill)
        .attr("class", class)
        .text(text)
}

/// A straight line of a class.
pub fn rule(doc: &Doc, (x1, y1): (f64, f64), (x2, y2): (f64, f64), class: &str) -> El {
    doc.svg("line")
        .attr("x1", &pixel(x1))
        .attr("y1", &pixel(y1))
        .attr("x2", &pixel(x2))
        .attr("y2", &pixel(y2))
        .attr("stroke", if class == "grid" { "#e4e1d8" } else { FAINT })
        .attr("stroke-width", "1")
        .attr("class", class)
}

/// A tinted area: the claimed interval or period.
pub fn area(doc: &Doc, (x1, y1): (f64, f64), (x2, y2): (f64, f64), class: &str) -> El {
    doc.svg("rect")
        .attr("x", &pixel(x1))
        .attr("y", &pixel(y1))
        .attr("width", &pixel((x2 - x1).max(0.0)))
        .attr("height", &pixel((y2 - y1).max(0.0)))
        .attr("fill", CLAIM)
        .attr("fill-opacity", if class == "band" { "0.16" } else { "0.08" })
        .attr("class", class)
}

/// A point of a line.
pub fn dot(doc: &Doc, (x, y): (f64, f64), r: &str, fill: &str, class: &str) -> El {
    doc.svg("circle")
        .attr("cx", &pixel(x))
        .attr("cy", &pixel(y))
        .attr("r", r)
        .attr("fill", fill)
        .attr("class", class)
}
