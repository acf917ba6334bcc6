//! The chart of a card: one line for each source, the claimed figure and its interval, the claimed period. SVG by
//! elements. Floats only to draw.

use super::dom::{Doc, El};
use super::draw::{CLAIM, Claim, FAINT, INK, LINE, WIDTH, area, diamond, dot, field, number, rule, words};
use super::intl;
use super::scale::{Scale, pixel};
use super::stage::Ui;
use super::strings::Key;
use crate::annotation::{Card, Series};

/// Height of the drawing.
const HEIGHT: f64 = 196.0;
/// Room for the labels around the plot.
const LEFT: f64 = 6.0;
const RIGHT: f64 = 58.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 30.0;
struct Plot {
    x: Scale,
    y: Scale,
    first: f64,
    last: f64,
}

struct Points(Vec<(f64, f64)>);

fn points(series: &Series) -> Points {
    let years = series.first_year..;
    let values = years.zip(&series.values);
    Points(values.filter_map(|(year, v)| Some((f64::from(year), number(v.as_deref()?)))).collect())
}

/// The chart of a card with at least one line of two points; else nothing.
pub fn draw(ui: &Ui, card: &Card) -> Option<El> {
    let lines: Vec<(&Series, Points)> =
        card.series.iter().map(|s| (s, points(s))).filter(|(_, p)| p.0.len() > 1).collect();
    let (lead, lead_points) = lines.first()?;
    let claim = Claim::of(card);
    let plot = Plot::of(&lines, &claim);
    let (first, last) = (lead_points.0.first()?, lead_points.0.last()?);
    let doc = &ui.doc;
    let publisher = publisher_of(card, lead);
    let text = |value: f64| intl::compact(&ui.locale, value);
    let year = |value: f64| (value as i64).to_string();
    let label = ui.lang.fill(
        Key::ChartOf,
        &[&lead.label, &year(first.0), &year(last.0), &text(first.1), &text(last.1), publisher],
    );
    let svg = field(doc, HEIGHT, &label);
    let labels = plot.axes(ui, &svg);
    plot.claim_behind(doc, &svg, &claim);
    // The line that the claim was held against is drawn last, over the others.
    for (index, (_, points)) in lines.iter().enumerate().rev() {
        svg.add(&plot.line(doc, points, index));
    }
    // Over the lines, which may run through them near the axis.
    for label in &labels {
        svg.add(label);
    }
    plot.end_label(ui, &svg, *last);
    plot.claim_before(ui, &svg, &claim);
    let mut names: Vec<&str> = Vec::new();
    for name in lines.iter().map(|(series, _)| publisher_of(card, series)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    svg.add(&words(doc, (LEFT, HEIGHT - 4.0), "start", FAINT, "note", &names.join(" · ")));
    let caption = doc.el("figcaption").text(&lead.label);
    if !lead.unit.is_empty() {
        caption.add(&doc.el("span").attr("class", "unit").text(&lead.unit));
    }
    let figure = doc.part("figure", "chart").with(&caption).with(&svg);
    if lines.len() > 1 {
        figure.add(&legend(ui, card, &lines));
    }
    Some(figure.with(&table(ui, card, &lines)))
}

impl Plot {
    fn of(lines: &[(&Series, Points)], claim: &Claim) -> Self {
        let all = lines.iter().flat_map(|(_, p)| p.0.iter());
        let (mut first, mut last) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for (x, y) in all {
            (first, last) = (first.min(*x), last.max(*x));
            (low, high) = (low.min(*y), high.max(*y));
        }
        for y in [claim.low, claim.high].into_iter().flatten() {
            (low, high) = (low.min(y), high.max(y));
        }
        if let Some(x) = claim.at {
            (first, last) = (first.min(x), last.max(x));
        }
        // An axis that nearly reaches zero starts there; one far from it would flatten the line.
        if low > 0.0 && low < high / 3.0 {
            low = 0.0;
        }
        let pad = (high - low) * 0.06;
        let floor = if low == 0.0 { 0.0 } else { low - pad };
        Self {
            x: Scale::new(first, last, LEFT, WIDTH - RIGHT),
            y: Scale::new(floor, high + pad, HEIGHT - BOTTOM, TOP),
            first,
            last,
        }
    }

    /// Draws the rules; gives back the labels, to be put over the lines.
    fn axes(&self, ui: &Ui, svg: &El) -> Vec<El> {
        let doc = &ui.doc;
        let mut labels = Vec::new();
        for tick in self.y.ticks(3) {
            let y = self.y.at(tick);
            svg.add(&rule(doc, (LEFT, y), (WIDTH - RIGHT, y), "grid"));
            let label = intl::compact(&ui.locale, tick);
            labels.push(words(doc, (LEFT, y - 3.5), "start", FAINT, "tick", &label));
        }
        let years = self.x.ticks(4);
        for tick in years.iter().filter(|t| t.fract() == 0.0) {
            let x = self.x.at(*tick);
            let anchor = if x < LEFT + 12.0 { "start" } else { "middle" };
            svg.add(&rule(doc, (x, HEIGHT - BOTTOM), (x, HEIGHT - BOTTOM + 3.0), "axis"));
            svg.add(&words(
                doc,
                (x, HEIGHT - BOTTOM + 13.0),
                anchor,
                FAINT,
                "tick",
                &(*tick as i64).to_string(),
            ));
        }
        let base = HEIGHT - BOTTOM;
        svg.add(&rule(doc, (LEFT, base), (WIDTH - RIGHT, base), "axis"));
        labels
    }

    fn line(&self, doc: &Doc, points: &Points, index: usize) -> El {
        let mut path = String::new();
        let mut before = f64::NEG_INFINITY;
        for (x, y) in &points.0 {
            // A year without a figure is a gap in the line, never a guess.
            path.push(if *x - before > 1.0 { 'M' } else { 'L' });
            path.push_str(&pixel(self.x.at(*x)));
            path.push(' ');
            path.push_str(&pixel(self.y.at(*y)));
            before = *x;
        }
        stroke(doc, &path, index)
    }

    fn end_label(&self, ui: &Ui, svg: &El, (x, y): (f64, f64)) {
        let doc = &ui.doc;
        let (px, py) = (self.x.at(x), self.y.at(y));
        svg.add(&dot(doc, (px, py), "2.6", LINE, "end"));
        svg.add(&words(doc, (px + 6.0, py + 4.0), "start", INK, "value", &intl::compact(&ui.locale, y)));
    }

    fn claim_behind(&self, doc: &Doc, svg: &El, claim: &Claim) {
        if let Some(at) = claim.at {
            let half = ((WIDTH - RIGHT - LEFT) / (self.last - self.first).max(1.0) / 2.0).max(1.5);
            let x = self.x.at(at);
            svg.add(&area(doc, (x - half, TOP), (x + half, HEIGHT - BOTTOM), "period"));
        }
        if claim.low.is_some() || claim.high.is_some() {
            let top = claim.high.map_or(TOP, |v| self.y.at(v));
            let bottom = claim.low.map_or(HEIGHT - BOTTOM, |v| self.y.at(v));
            // A single figure is a thin band: it has to be seen.
            let spare = ((3.0 - (bottom - top)) / 2.0).max(0.0);
            svg.add(&area(doc, (LEFT, top - spare), (WIDTH - RIGHT, bottom + spare), "band"));
        }
    }

    fn claim_before(&self, ui: &Ui, svg: &El, claim: &Claim) {
        let Some(middle) = claim.middle() else { return };
        let doc = &ui.doc;
        let (x, y) = (self.x.at(claim.at.unwrap_or(self.last)), self.y.at(middle));
        svg.add(&diamond(doc, (x, y)));
        let left = x > WIDTH / 2.0;
        let at = if left { x - 9.0 } else { x + 9.0 };
        // Above the mark where there is room, so that the line is not written over.
        let lift = if y < TOP + 16.0 { 15.0 } else { -8.0 };
        let anchor = if left { "end" } else { "start" };
        svg.add(&words(doc, (at, y + lift), anchor, CLAIM, "claimed", ui.say(Key::Claimed)));
    }
}

/// A line of the chart, told from the others by its dashes too.
fn stroke(doc: &Doc, path: &str, index: usize) -> El {
    let (class, dashes) = match index {
        0 => ("line", "none"),
        1 => ("line other", "5 3"),
        _ => ("line third", "1.5 3"),
    };
    doc.svg("path")
        .attr("d", path)
        .attr("class", class)
        .attr("fill", "none")
        .attr("stroke", LINE)
        .attr("stroke-width", if index == 0 { "2" } else { "1.5" })
        .attr("stroke-dasharray", dashes)
        .attr("stroke-linejoin", "round")
}

fn publisher_of<'a>(card: &'a Card, series: &Series) -> &'a str {
    card.sources.get(series.source).map_or("", |s| &s.publisher)
}

/// Which line is whose, where there are several.
fn legend(ui: &Ui, card: &Card, lines: &[(&Series, Points)]) -> El {
    let doc = &ui.doc;
    let list = doc.el("p").attr("class", "legend");
    for (index, (series, _)) in lines.iter().enumerate() {
        let twin =
            lines.iter().filter(|(s, _)| publisher_of(card, s) == publisher_of(card, series)).count() > 1;
        let line = doc.svg("svg").attr("viewBox", "0 0 22 8").attr("aria-hidden", "true");
        let name = if twin { &series.label } else { publisher_of(card, series) };
        list.add(&doc.el("span").with(&line.with(&stroke(doc, "M0 4H22", index))).text(name));
    }
    list
}

/// The same data as a table, for screen readers and on demand.
fn table(ui: &Ui, card: &Card, lines: &[(&Series, Points)]) -> El {
    let doc = &ui.doc;
    let cell = |tag: &str, text: &str| doc.el(tag).text(text);
    let head = doc.el("tr").with(&cell("th", ui.say(Key::Year)).attr("scope", "col"));
    let (mut first, mut last) = (i32::MAX, i32::MIN);
    for (series, _) in lines {
        let publisher = card.sources.get(series.source).map_or("", |s| &s.publisher);
        head.add(&cell("th", publisher).attr("scope", "col"));
        first = first.min(series.first_year);
        let length = i32::try_from(series.values.len()).unwrap_or(0);
        last = last.max(series.first_year.saturating_add(length));
    }
    let body = doc.el("tbody");
    for year in (first..last).rev() {
        let row = doc.el("tr").with(&cell("th", &year.to_string()).attr("scope", "row"));
        let mut any = false;
        for (series, _) in lines {
            let at = usize::try_from(year - series.first_year).ok();
            let value = at.and_then(|i| series.values.get(i)).and_then(Option::as_deref);
            any |= value.is_some();
            row.add(&cell("td", &value.map_or("–".to_owned(), |v| intl::decimal(&ui.locale, v))));
        }
        if any {
            body.add(&row);
        }
    }
    let table = doc.el("table").with(&doc.el("thead").with(&head)).with(&body);
    let scroll = doc.el("div").attr("class", "scroll").attr("tabindex", "0").with(&table);
    scroll.set("role", "group");
    scroll.set("aria-label", ui.say(Key::Table));
    let save = doc.button("action", ui.say(Key::SaveChart)).attr("data-action", "save-chart");
    doc.el("details").with(&doc.el("summary").text(ui.say(Key::Table))).with(&scroll).with(&save)
}
