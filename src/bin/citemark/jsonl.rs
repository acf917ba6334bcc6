//! Lines of JSON in, lines of JSON out: the format in which readings are compared with those of other readers.
//! Offsets are Unicode code points, ends exclusive.

use citemark::quantity::{self, Context, Date, Decimal, Reading, Time, TimeKind, line};
use citemark::text::{Span, tokenize};
use serde_json::{Map, Number, Value, json};
use std::io::{BufRead, Error, ErrorKind, Result, Write};
use std::time::Instant;

/// Reads each line's figures and times. One line out for each line in, in order.
pub fn read(input: impl BufRead, mut output: impl Write) -> Result<()> {
    for line in input.lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let case: Value = serde_json::from_str(&line).map_err(|e| Error::new(ErrorKind::InvalidData, e))?;
        let text = case.get("text").and_then(Value::as_str).unwrap_or_default();
        let today = case.get("ref").and_then(Value::as_str).and_then(Date::parse);
        let start = Instant::now();
        let tokens = tokenize(text);
        let reading = quantity::read(text, &tokens, Context { today, ..Context::default() });
        let us = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
        let mut out = Map::new();
        if let Some(id) = case.get("id") {
            out.insert("id".into(), id.clone());
        }
        fill(&mut out, text, &reading, today.is_some());
        out.insert("us".into(), us.into());
        writeln!(output, "{}", Value::Object(out))?;
    }
    output.flush()
}

/// The fields of a reading.
fn fill(out: &mut Map<String, Value>, text: &str, reading: &Reading, dated: bool) {
    let mut points = CodePoints::new(text);
    let quantities: Vec<Value> = line::lines(text, &reading.quantities)
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
    let times: Vec<Value> = reading
        .times
        .iter()
        .filter(|t| dated || is_placed(t))
        .map(|t| {
            let (start, end) = points.of(t.span);
            json!({
                "text": t.span.of(text), "start": start, "end": end, "type": kind(t.kind),
                "lo": t.low.map(|d| d.to_string()), "hi": t.high.map(|d| d.to_string()), "timex": t.timex,
            })
        })
        .collect();
    out.insert("quantities".into(), quantities.into());
    out.insert("times".into(), times.into());
    out.insert("entities".into(), Value::Array(Vec::new()));
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
