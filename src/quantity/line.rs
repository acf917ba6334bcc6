//! Spells a reading for lines that other programs compare: one unit name, one hedge mark, one pair of numbers. Knows
//! nothing of JSON.

use super::{Decimal, Hedge, Quantity, Role, Unit};

/// A quantity as a line shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The quantity, or the first of the two ends of a change.
    pub low: Option<Decimal>,
    /// Upper number, or where a change ends.
    pub high: Option<Decimal>,
    /// Start and end in bytes.
    pub span: crate::text::Span,
    /// `percent`, `dollar per month`, `refugee`; `-` for none.
    pub unit: String,
    /// `=`, `~`, `>`, `<`, `up` or `down`.
    pub hedge: &'static str,
}

/// The quantities of a reading as lines. The two ends of a change (`from 4% to 6%`) are one line; a place in an order
/// is no amount and has none.
pub fn lines(text: &str, quantities: &[Quantity]) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(quantities.len());
    let mut from: Option<&Quantity> = None;
    for q in quantities.iter().filter(|q| q.role != Role::Rank && states_number(q.number.of(text))) {
        let mut line = line(text, q);
        match (from, out.last_mut()) {
            (Some(start), Some(last)) if q.role == Role::To && joins(text, start, q) => {
                last.high = line.high;
                last.span = last.span.join(line.span);
                if last.unit == "-" {
                    last.unit = std::mem::take(&mut line.unit);
                }
            }
            _ => out.push(line),
        }
        from = (q.role == Role::From).then_some(q);
    }
    out
}

/// Whether `to` follows the first end closely and without a stop.
fn joins(text: &str, from: &Quantity, to: &Quantity) -> bool {
    /// A date or a short phrase may stand between: `from 20 in 2008 to 29 in 2020`.
    const NEAR: usize = 24;
    let between = crate::text::Span::new(from.span.end, to.span.start);
    let alike = plain(&from.unit) == plain(&to.unit) || from.unit == Unit::None || to.unit == Unit::None;
    alike && between.len() <= NEAR && !between.of(text).contains([';', '(', ','])
}

/// Without what it is counted by.
fn plain(unit: &Unit) -> &Unit {
    match unit {
        Unit::Per { top, .. } => top,
        unit => unit,
    }
}

/// Whether the words state a number: `several`, `doubled`, `twice` and `halved` only imply one.
fn states_number(words: &str) -> bool {
    const IMPLY: [&str; 8] = ["doubl", "halv", "quadrupl", "quintupl", "several", "trebl", "tripl", "twice"];
    !IMPLY.iter().any(|stem| words.get(..stem.len()).is_some_and(|w| w.eq_ignore_ascii_case(stem)))
}

fn line(text: &str, q: &Quantity) -> Line {
    let frequency = q.role == Role::Multiple;
    Line {
        low: q.low,
        high: q.high,
        span: q.span,
        unit: if frequency { "count".to_owned() } else { unit(text, &q.unit) },
        hedge: hedge(q),
    }
}

/// The hedge's mark; a rise or a fall wins, and a negative share is a fall.
pub fn hedge(q: &Quantity) -> &'static str {
    let falls = matches!(q.unit, Unit::Percent) && q.high.is_some_and(Decimal::is_negative);
    match (q.role, q.hedge) {
        (Role::Rise, _) => "up",
        (Role::Fall, _) => "down",
        _ if falls => "down",
        (_, Hedge::Exact) => "=",
        (_, Hedge::About | Hedge::Nearly) => "~",
        (_, Hedge::MoreThan | Hedge::AtLeast | Hedge::JustOver) => ">",
        (_, Hedge::UpTo | Hedge::LessThan | Hedge::JustUnder) => "<",
    }
}

/// A unit's name in full.
pub fn unit(text: &str, unit: &Unit) -> String {
    match unit {
        Unit::None => "-".to_owned(),
        Unit::Percent => "percent".to_owned(),
        Unit::PercentagePoint => "percentage point".to_owned(),
        Unit::BasisPoint => "basis point".to_owned(),
        Unit::Money(code) => super::money::name(code).to_owned(),
        Unit::Measure(name) => (*name).to_owned(),
        Unit::Counted { phrase, .. } => phrase.of(text).to_lowercase(),
        Unit::Per { top, every, bottom } => {
            let mut out = match **top {
                Unit::None => "count".to_owned(),
                _ => self::unit(text, top),
            };
            out.push_str(" per ");
            if *every != Decimal::ONE {
                out.push_str(&every.normal().to_string());
                out.push(' ');
            }
            if **bottom != Unit::None {
                out.push_str(&self::unit(text, bottom));
            }
            out
        }
    }
}
