//! The form of a reading in lines of JSON: one unit name, one hedge mark, one pair of numbers. Knows
//! nothing of JSON.

use super::{Decimal, Hedge, Quantity, Role, Unit};
use crate::text::invisible::is_unseen;

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
/// is not an amount and has no line.
pub fn lines(text: &str, quantities: &[Quantity]) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(quantities.len());
    let mut end: Option<&Quantity> = None;
    for q in quantities.iter().filter(|q| q.role != Role::Rank && states_number(q.number.of(text))) {
        let mut line = line(text, q);
        match (end, out.last_mut()) {
            (Some(other), Some(last)) if joins(text, other, q) => {
                if q.role == Role::To {
                    last.high = line.high;
                } else {
                    last.low = line.low;
                }
                last.span = last.span.join(line.span);
                if last.unit == "-" {
                    last.unit = std::mem::take(&mut line.unit);
                }
                end = None;
                continue;
            }
            _ => out.push(line),
        }
        end = matches!(q.role, Role::From | Role::To).then_some(q);
    }
    out
}

/// Whether the second end of a change follows the first closely and without a stop: `from A to B`, `to B from A`.
fn joins(text: &str, first: &Quantity, second: &Quantity) -> bool {
    /// A date or a short phrase may stand between: `from 20 in 2008 to 29 in 2020`.
    const NEAR: usize = 24;
    let between = crate::text::Span::new(first.span.end, second.span.start);
    let alike = same_unit(text, first, second) || first.unit == Unit::None || second.unit == Unit::None;
    let single = first.low == first.high && second.low == second.high;
    match (first.role, second.role) {
        (Role::From, Role::To) => {}
        (Role::To, Role::From) if between.of(text) == " from " => {}
        _ => return false,
    }
    if !single && second.role == Role::From {
        return false;
    }
    alike && between.len() <= NEAR && !between.of(text).contains([';', '(', ','])
}

fn same_unit(text: &str, a: &Quantity, b: &Quantity) -> bool {
    match (&a.unit, &b.unit) {
        (Unit::Counted { head: x, .. }, Unit::Counted { head: y, .. }) => x.of(text) == y.of(text),
        (x, y) => plain(x) == plain(y),
    }
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

/// A counted noun as a name: small letters, without possessives and conjunctions.
fn noun(phrase: &str) -> String {
    let mut out = String::with_capacity(phrase.len());
    let seen: String = phrase.chars().filter(|&c| !is_unseen(c)).collect();
    for word in seen.split_whitespace() {
        let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
        let word = word.strip_suffix(',').unwrap_or(word);
        if !matches!(word, "and" | "&" | "of") {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&word.to_lowercase());
        }
    }
    out
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
        Unit::Counted { phrase, .. } => noun(phrase.of(text)),
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
