//! The chart of a card: one line for each source or place, the claimed figure and its interval, the claimed period.
//! SVG by elements. Floats only to draw.

use super::cite;
use super::dom::Builder;
use super::host::Ui;
use super::intl;
use super::scale::{Scale, pixel, year_of};
use super::strings::Key;
use super::svg::{
    CLAIM, Claim, FAINT, INK, LINE, WIDTH, area, close_table, dot, field, number, open_table, room, rule,
    words,
};
use crate::annotation::{Card, Series};
use crate::pack::Frequency;

/// Height of the drawing.
const HEIGHT: f64 = 204.0;
/// The plot's edges, with room for the labels around it.
const LEFT: f64 = 2.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = HEIGHT - 34.0;
/// Height of a line of sources.
const NOTE: f64 = 13.0;
/// Labels nearer to one another than this would be written over.
const LABEL: f64 = 14.0;

struct Line<'a> {
    series: &'a Series,
    points: Vec<(f64, f64)>,
    publisher: &'a str,
    /// What tells it from the other lines.
    name: &'a str,
    /// Its last figure.
    end: String,
}

/// A line whose values are so many times smaller than a figure is drawn of its quotients.
const DIVIDED: f64 = 1000.0;

impl Line<'_> {
    /// Where a figure of a year stands: at its value, or where it was divided at what came of it.
    fn height(&self, year: f64, value: f64) -> f64 {
        let own = self.points.iter().find(|(x, _)| (x - year).abs() < 1.0).map_or(value, |point| point.1);
        if own.abs() * DIVIDED < value.abs() { own } else { value }
    }
}

struct Plot {
    x: Scale,
    y: Scale,
    /// Its right edge: behind it stand the figures of the lines' ends.
    right: f64,
    /// Half a period, in pixels.
    half: f64,
    /// Points of the axis that are further apart than this have a gap between them.
    gap: f64,
}

/// The chart of a card with at least one line of two points; false where there is none.
pub fn draw(ui: &Ui, build: &mut Builder, card: &Card) -> bool {
    let lines = lines(ui, card);
    let Some(lead) = lines.first() else { return false };
    let claim = Claim::of(ui, card);
    let plot = Plot::of(&lines, &claim);
    let mut names: Vec<&str> = Vec::new();
    for line in &lines {
        if !names.contains(&line.publisher) {
            names.push(line.publisher);
        }
    }
    let names = names.join(" · ");
    let title = title(&lines);
    let label = description(ui, lead, title, &names, &claim);
    build.put(
        "<figure.chart|<figcaption|<span|lang=$|$|/|<span|class=unit|$|/|/",
        &[ui.english(), title, &lead.series.unit],
    );
    let notes = cite::note(&ui.lang.fill(Key::SourceOf, &[&names]));
    field(build, HEIGHT + NOTE * notes.len().saturating_sub(1) as f64, title, &label);
    plot.grid(build);
    plot.claim_behind(build, &claim);
    // The line that the claim was held against is drawn last, over the others.
    for (index, line) in lines.iter().enumerate().rev() {
        stroke(build, &plot.path(&line.points), index);
    }
    // Over the lines, which may run through them near the axis.
    plot.labels(ui, build);
    plot.ends(build, &lines);
    plot.claim_before(build, &claim);
    plot.evidence(build, card, &lines);
    for (at, note) in notes.iter().enumerate() {
        words(build, [LEFT, HEIGHT - 4.0 + NOTE * at as f64], ["start", FAINT, "note"], note);
    }
    build.put("/", &[]);
    if lines.len() > 1 {
        build.put("<p|class=legend", &[]);
        for (index, line) in lines.iter().enumerate() {
            build.put("<span|<*svg|viewBox=0 0 22 8|aria-hidden=true", &[]);
            stroke(build, "M0 4H22", index);
            build.put("/|<span|lang=$|$|/|/", &[ui.english(), line.name]);
        }
        build.put("/", &[]);
    }
    table(ui, build, &lines);
    build.put("/", &[]);
    true
}

/// Everything that can be drawn as a line.
fn lines<'a>(ui: &Ui, card: &'a Card) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for series in &card.series {
        let mut points = Vec::new();
        for (at, value) in series.values.iter().enumerate() {
            if let Some(value) = value.as_deref().map(number).filter(|v| v.is_finite()) {
                // A year is a point, in its middle.
                let within =
                    (at as f64 + f64::from(series.first_part) - 0.5) / f64::from(series.per_year) - 0.5;
                points.push((f64::from(series.first_year) + within, value));
            }
        }
        if points.len() > 1 {
            let publisher = card.sources.get(series.source).map_or("", |s| &s.publisher);
            let end = intl::compact(&ui.locale, points.last().map_or(0.0, |point| point.1));
            lines.push(Line { series, points, publisher, name: publisher, end });
        }
    }
    // A label is a measure and its place: two of either are told apart by it, else by who says so.
    let differ = |part: fn(&Series) -> &str| {
        lines.first().is_some_and(|lead: &Line| lines.iter().any(|l| part(l.series) != part(lead.series)))
    };
    let part = match (differ(measure), differ(place)) {
        (true, true) => Some(whole as fn(&Series) -> &str),
        (true, false) => Some(measure as _),
        (false, true) => Some(place as _),
        (false, false) => None,
    };
    if let Some(part) = part {
        for line in &mut lines {
            line.name = part(line.series);
        }
    }
    lines
}

fn whole(series: &Series) -> &str {
    &series.label
}

fn measure(series: &Series) -> &str {
    parts(series).0
}

fn place(series: &Series) -> &str {
    parts(series).1
}

/// `Population, Japan` is a measure and a place.
fn parts(series: &Series) -> (&str, &str) {
    series.label.rsplit_once(',').map_or((&series.label, ""), |(measure, place)| (measure, place.trim()))
}

/// What the chart shows: of several places only the measure.
fn title<'a>(lines: &[Line<'a>]) -> &'a str {
    let Some(lead) = lines.first() else { return "" };
    let places = lines.iter().any(|line| place(line.series) != place(lead.series));
    if places { measure(lead.series) } else { whole(lead.series) }
}

/// The chart in words, for those who do not see it.
fn description(ui: &Ui, lead: &Line, title: &str, names: &str, claim: &Claim) -> String {
    let end = |point: Option<&(f64, f64)>| {
        let (year, value) = *point.unwrap_or(&(0.0, 0.0));
        ((year as i64).to_string(), intl::compact(&ui.locale, value))
    };
    let (first, last) = (end(lead.points.first()), end(lead.points.last()));
    let mut out = ui.lang.fill(Key::ChartOf, &[title, &first.0, &last.0, &first.1, &last.1, names]);
    if claim.middle().is_some() {
        out.push(' ');
        out.push_str(&claim.words);
        out.push('.');
    }
    out
}

/// Between a line's end and its figure.
const GAP: f64 = 7.0;

impl Plot {
    fn of(lines: &[Line], claim: &Claim) -> Self {
        let (mut first, mut last) = claim.span.unwrap_or((f64::INFINITY, f64::NEG_INFINITY));
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for (x, y) in lines.iter().flat_map(|line| &line.points) {
            (first, last) = (first.min(*x), last.max(*x));
            (low, high) = (low.min(*y), high.max(*y));
        }
        for y in [claim.low, claim.high].into_iter().flatten() {
            (low, high) = (low.min(y), high.max(y));
        }
        // An axis that nearly reaches zero starts there; one far from it would flatten the line.
        if low > 0.0 && low < high / 3.0 {
            low = 0.0;
        } else if high < 0.0 && high > low / 3.0 {
            high = 0.0;
        }
        let room = lines.iter().map(|line| room(&line.end)).fold(0.0, f64::max);
        let right = WIDTH - GAP - room;
        let per_year = lines.first().map_or(1.0, |line| f64::from(line.series.per_year));
        let pad = (high - low) * 0.06;
        let floor = if low == 0.0 { 0.0 } else { low - pad };
        Self {
            x: Scale::new(first, last, LEFT, right),
            y: Scale::new(floor, high + pad, BOTTOM, TOP),
            right,
            half: ((right - LEFT) / (last - first).max(1.0) / 2.0 / per_year).max(1.5),
            gap: 1.5 / per_year,
        }
    }

    fn grid(&self, build: &mut Builder) {
        for tick in self.y.ticks(3) {
            let y = self.y.at(tick);
            rule(build, [LEFT, y, self.right, y], if tick == 0.0 { "axis" } else { "grid" });
        }
        rule(build, [LEFT, BOTTOM, self.right, BOTTOM], "axis");
    }

    fn labels(&self, ui: &Ui, build: &mut Builder) {
        for tick in self.y.ticks(3) {
            let label = intl::compact(&ui.locale, tick);
            words(build, [LEFT, self.y.at(tick) - 3.5], ["start", FAINT, "tick"], &label);
        }
        for tick in self.x.ticks(4) {
            if tick % 1.0 == 0.0 {
                let x = self.x.at(tick);
                let anchor = if x < LEFT + LABEL { "start" } else { "middle" };
                rule(build, [x, BOTTOM, x, BOTTOM + 3.0], "axis");
                words(build, [x, BOTTOM + 14.0], [anchor, FAINT, "tick"], &(tick as i64).to_string());
            }
        }
    }

    fn path(&self, points: &[(f64, f64)]) -> String {
        let mut path = String::new();
        let mut before = f64::NEG_INFINITY;
        for (x, y) in points {
            // A period without a figure is a gap in the line, never a guess.
            path.push(if *x - before > self.gap { 'M' } else { 'L' });
            path.push_str(&pixel(self.x.at(*x)));
            path.push(' ');
            path.push_str(&pixel(self.y.at(*y)));
            before = *x;
        }
        path
    }

    /// The latest figure of each line, as far as they do not stand on one another.
    fn ends(&self, build: &mut Builder, lines: &[Line]) {
        let mut taken: Vec<f64> = Vec::new();
        for (line, (x, y)) in lines.iter().filter_map(|line| Some((line, line.points.last()?))) {
            let (px, py) = (self.x.at(*x), self.y.at(*y));
            if taken.iter().all(|other| (other - py).abs() >= LABEL) {
                taken.push(py);
                words(build, [px + GAP, py + 4.0], ["start", INK, "value"], &line.end);
            }
        }
    }

    /// The figures that the finding rests on.
    fn evidence(&self, build: &mut Builder, card: &Card, lines: &[Line]) {
        for of in &card.observations {
            let drawn = lines.iter().find(|line| {
                line.series.variable == of.variable
                    && line.series.source == of.source
                    && of.place_name == place(line.series)
            });
            if let (Some(line), Some(year), Some(value)) = (drawn, year_of(&of.period), &of.value) {
                let value = line.height(year - 0.5, number(value));
                let at = [self.x.at(year - 0.5), self.y.at(value)];
                dot(build, at, ["3.4", "end"], &[&of.period, ": ", &of.display].concat());
            }
        }
    }

    fn claim_behind(&self, build: &mut Builder, claim: &Claim) {
        if let Some((from, to)) = claim.span {
            let (from, to) = (self.x.at(from) - self.half, self.x.at(to) + self.half);
            area(build, [from, TOP, to, BOTTOM], "period");
        }
        if claim.middle().is_some() {
            let top = claim.high.map_or(TOP, |v| self.y.at(v));
            let bottom = claim.low.map_or(BOTTOM, |v| self.y.at(v));
            // A single figure is a thin band: it has to be seen.
            let spare = ((3.0 - (bottom - top)) / 2.0).max(0.0);
            area(build, [LEFT, top - spare, self.right, bottom + spare], "band");
        }
    }

    fn claim_before(&self, build: &mut Builder, claim: &Claim) {
        let Some(middle) = claim.middle() else { return };
        let (x, y) = (claim.span.map_or(self.right, |(_, to)| self.x.at(to)), self.y.at(middle));
        build.draw(
            "<*circle|cx=#|cy=#|r=5|fill=#fff|stroke=$|stroke-width=2|class=claim|/",
            &[x, y],
            &[CLAIM],
        );
        // Above the mark where there is room, so that the line is not written over.
        let lift = if y < TOP + 16.0 { 18.0 } else { -9.0 };
        let (at, anchor) = if x > WIDTH / 2.0 { (x - 8.0, "end") } else { (x + 8.0, "start") };
        words(build, [at, y + lift], [anchor, CLAIM, "claimed"], &claim.words);
    }
}

/// A line of the chart, told from the others by its dashes too.
fn stroke(build: &mut Builder, path: &str, index: usize) {
    let look = match index {
        0 => ["line", "2.2", ""],
        1 => ["line other", "1.6", "5 3"],
        _ => ["line third", "1.6", "1.5 3"],
    };
    let [class, width, dashes] = look;
    build.put(
        "<*path|fill=none|stroke-linejoin=round|d=$|class=$|stroke=$|stroke-width=$|stroke-dasharray=$|/",
        &[path, class, LINE, width, dashes],
    );
}

/// What a number of values a year stands for.
fn frequency(per_year: i32) -> Frequency {
    let all = [Frequency::Quarter, Frequency::Month];
    all.into_iter().find(|one| one.per_year() == per_year).unwrap_or_default()
}

/// The same data as a table, for screen readers and on demand.
fn table(ui: &Ui, build: &mut Builder, lines: &[Line]) {
    let per_year = lines.first().map_or(1, |line| i32::from(line.series.per_year));
    let first_of = |series: &Series| series.first_year * per_year + i32::from(series.first_part) - 1;
    let mut heads = vec![ui.say(if per_year == 1 { Key::Year } else { Key::Period })];
    let (mut first, mut last) = (i32::MAX, i32::MIN);
    for Line { series, name, .. } in lines {
        heads.push(name);
        first = first.min(first_of(series));
        last = last.max(first_of(series).saturating_add(series.values.len() as i32));
    }
    open_table(ui, build, &heads);
    for at in (first..last).rev() {
        let value = |line: &Line| {
            let at = usize::try_from(at - first_of(line.series)).ok()?;
            Some(intl::decimal(&ui.locale, line.series.values.get(at)?.as_deref()?))
        };
        let values: Vec<Option<String>> = lines.iter().map(value).collect();
        if values.iter().any(Option::is_some) {
            let period = intl::date(&ui.locale, &frequency(per_year).period(at));
            build.put("<tr|<th|scope=row|$|/", &[&period]);
            for value in &values {
                build.put("<td|$|/", &[value.as_deref().unwrap_or("–")]);
            }
            build.put("/", &[]);
        }
    }
    close_table(ui, build);
}
