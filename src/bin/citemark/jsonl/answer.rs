//! The answer to one line: the format in which readings and findings are compared with those of others. Offsets are
//! Unicode code points, ends exclusive.

use super::case::Case;
use citemark::check::{self, Corrections};
use citemark::claim::doc::Tokens;
use citemark::claim::{Doc, Gazetteer, Reading};
use citemark::judge::{Assessment, Finding};
use citemark::pack::{Frequency, Pack};
use citemark::quantity::{Decimal, Time, TimeKind, line};
use citemark::resolve::{Names, gazetteer};
use citemark::text::Span;
use serde_json::{Map, Number, Value, json};
use std::time::Instant;

/// What is asked of each line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Figures, times and places.
    Reading,
    /// The findings too.
    Findings,
}

/// Answers a question with an object.
pub fn answer(case: &Case, pack: &Pack, wanted: Wanted) -> Value {
    let Case { id, excerpt, scan, cut } = case;
    let mut out = Map::new();
    if let Some(id) = id {
        out.insert("id".into(), id.clone());
    }
    let start = Instant::now();
    let doc = Doc::read(&excerpt.text, check::context(excerpt));
    let us = match wanted {
        Wanted::Reading => {
            let us = start.elapsed();
            out.insert("claims".into(), read_claims(&check::reading(excerpt, &doc, pack), &doc));
            us
        }
        Wanted::Findings => {
            let assessed = check::assess(excerpt, &doc, pack, &Corrections::default(), true);
            let us = start.elapsed();
            let told = assessed.claims.iter().filter(|c| !scan || !matches!(c.finding, Finding::Context(_)));
            let mut points = CodePoints::new(doc.text);
            let claims: Vec<Value> = told.map(|c| claim(c, &doc, pack, *scan, &mut points)).collect();
            let first = assessed.claims.first();
            out.insert("claims".into(), claims.into());
            out.insert("reason".into(), first.map_or(Value::Null, |c| reason(c.finding)));
            us
        }
    };
    fill(&mut out, &doc, pack, excerpt.page.date_published.is_some());
    if *cut {
        out.insert("read".into(), excerpt.text.chars().count().into());
    }
    out.insert("us".into(), u64::try_from(us.as_micros()).unwrap_or(u64::MAX).into());
    Value::Object(out)
}

fn reason(finding: Finding) -> Value {
    finding.reason().map_or(Value::Null, |why| why.code().into())
}

/// What was read, without any finding: the words of each slot, and those that were not understood.
fn read_claims(reading: &Reading, doc: &Doc) -> Value {
    let text = |tokens: &Tokens| doc.span_of(tokens.clone()).of(doc.text);
    let claims = reading.claims.iter().map(|claim| {
        let figure = claim.figure.and_then(|at| doc.quantities.get(at));
        json!({
            "form": claim.form.code(), "frame": claim.frame, "text": text(&claim.tokens), "print": claim.print(doc),
            "measure": claim.measure.as_ref().map(|m| if m.implied.is_empty() { text(&m.tokens) } else { m.implied }),
            "place": claim.place.as_ref().map(|place| text(&place.tokens)),
            "figure": figure.map(|figure| figure.span.of(doc.text)),
            "period": claim.when.map(|when| format!("{}/{}", when.years.0, when.years.1)),
        })
    });
    let unread = reading.unread.iter().map(|unread| {
        json!({
            "form": "none", "text": text(&unread.tokens), "attached": unread.attached.as_ref().map(|own| text(&own.tokens)),
            "residue": unread.residue.iter().map(text).collect::<Vec<_>>(),
        })
    });
    claims.chain(unread).collect::<Vec<_>>().into()
}

/// The first day of a period.
fn first_day(frequency: Frequency, number: i32) -> String {
    let (year, part) = frequency.parts(number);
    format!("{year:04}-{:02}-01", (part - 1) * (12 / frequency.per_year()) + 1)
}

fn claim(found: &Assessment, doc: &Doc, pack: &Pack, scan: bool, points: &mut CodePoints) -> Value {
    let link = &found.link;
    let code = |place| pack.place(place).map(|p| p.id);
    let span = doc.span_of(found.tokens.clone());
    let (start, end) = points.of(span);
    let variable = link.variable.and_then(|v| pack.variable(v)).map(|v| v.id.to_string());
    let event = link.event.and_then(|e| pack.event(e)).map(|e| format!("event:{}", e.id));
    let measure = event.or(variable);
    let quantity = link.figure.and_then(|i| doc.quantities.get(i));
    let line = quantity.and_then(|q| line::lines(doc.text, std::slice::from_ref(q)).into_iter().next());
    let period = match (link.event.is_some(), link.day, link.years) {
        (true, Some(day), _) => Some(day.to_string()),
        (_, _, Some((a, b))) if a == b => Some(link.frequency.period(a)),
        (_, _, Some((a, b))) => Some([a, b].map(|at| link.frequency.period(at)).join("/")),
        _ => None,
    };
    json!({
        "entity": link.place.and_then(code).map(|iso3| json!({"iso3": iso3})),
        "measure": measure.as_ref().map(|id| json!({"id": id, "wb": id})),
        "value_lo": line.as_ref().map(|l| number(l.low)), "value_hi": line.as_ref().map(|l| number(l.high)),
        "unit": line.as_ref().map(|l| l.unit.clone()), "hedge": line.as_ref().map(|l| l.hedge),
        "lo": link.years.map(|(a, _)| first_day(link.frequency, a)),
        "hi": link.years.map(|(_, b)| first_day(link.frequency, b + 1)),
        "relation": found.form.code(), "finding": found.finding.code(), "reason": reason(found.finding),
        "variable": measure, "place": link.place.and_then(code), "origin": link.origin.and_then(code),
        "others": link.others.iter().filter_map(|&p| code(p)).collect::<Vec<_>>(),
        "period": period, "start": start, "end": end, "marked": !scan || found.is_marked(),
        "residue": found.residue.iter().map(|own| doc.span_of(own.clone()).of(doc.text)).collect::<Vec<_>>(),
    })
}

/// The fields of a reading.
fn fill(out: &mut Map<String, Value>, doc: &Doc, pack: &Pack, dated: bool) {
    let text = doc.text;
    let mut points = CodePoints::new(text);
    let quantities: Vec<Value> = line::lines(text, &doc.quantities)
        .iter()
        .map(|q| {
            let (start, end) = points.of(q.span);
            json!({
                "text": q.span.of(text), "start": start, "end": end,
                "value_lo": number(q.low), "value_hi": number(q.high),
                "unit": q.unit, "hedge": q.hedge,
            })
        })
        .collect();
    let mut points = CodePoints::new(text);
    let times: Vec<Value> = doc
        .times
        .iter()
        .filter(|t| dated || is_placed(t))
        .map(|t| {
            let (start, end) = points.of(t.span);
            json!({
                "text": t.span.of(text), "start": start, "end": end, "type": kind(t.kind),
                "lo": t.low.map(|d| d.to_string()), "hi": t.high.map(|d| d.to_string()), "timex": t.timex(),
            })
        })
        .collect();
    let mut points = CodePoints::new(text);
    let mut entities: Vec<Value> = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        let Some(name) = Names(pack).name(doc, at) else {
            at += 1;
            continue;
        };
        let span = doc.span_of(at..name.end);
        let (start, end) = points.of(span);
        let places = name.handles.iter().filter_map(|&handle| pack.place(gazetteer::place(handle)));
        entities.extend(places.map(
            |p| json!({"text": span.of(text), "start": start, "end": end, "iso3": p.id, "name": p.name}),
        ));
        at = name.end.max(at + 1);
    }
    out.insert("quantities".into(), quantities.into());
    out.insert("times".into(), times.into());
    out.insert("entities".into(), entities.into());
}

/// Whether a time has its place on the calendar. On a page without a date, lengths of time and words like `last year`
/// have none: what they measure is printed as a quantity only.
fn is_placed(time: &Time) -> bool {
    time.low.is_some() || time.high.is_some() || time.kind == TimeKind::Clock
}

fn number(n: Option<Decimal>) -> Value {
    let plain = n.map(|n| n.normal().to_string());
    plain.and_then(|n| n.parse::<Number>().ok()).map_or(Value::Null, Value::Number)
}

fn kind(kind: TimeKind) -> &'static str {
    match kind {
        TimeKind::Date => "date",
        TimeKind::Range | TimeKind::Since | TimeKind::Until => "daterange",
        TimeKind::Duration => "duration",
        TimeKind::Clock => "time",
        TimeKind::Set => "set",
        _ => "other",
    }
}

/// Byte offsets as code points, counted once along the text.
struct CodePoints<'t> {
    text: &'t str,
    byte: usize,
    point: usize,
}

impl<'t> CodePoints<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, byte: 0, point: 0 }
    }

    fn of(&mut self, span: Span) -> (usize, usize) {
        let start = self.at(span.start);
        (start, start + span.of(self.text).chars().count())
    }

    fn at(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.point) = (0, 0);
        }
        self.point += Span::new(self.byte, byte).of(self.text).chars().count();
        self.byte = byte;
        self.point
    }
}
