//! What all kinds share: chance from a seed, numbers and how they are written, and the comparison.

mod dates;
mod figures;
mod units;
mod words;

use citemark::quantity::{self, Context, Role, line};
use citemark::text::tokenize;

/// Chance that is the same each time.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high - low + 1)
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }
}

/// A figure as it is to be read.
#[derive(Clone, PartialEq, Debug)]
pub struct Want {
    pub low: String,
    pub high: String,
    pub unit: String,
    /// Only compared where it is given.
    pub role: Option<Role>,
}

pub fn one(value: impl ToString, unit: &str) -> Want {
    Want { low: value.to_string(), high: value.to_string(), unit: unit.to_owned(), role: None }
}

pub fn range(low: impl ToString, high: impl ToString, unit: &str) -> Want {
    Want { low: low.to_string(), high: high.to_string(), unit: unit.to_owned(), role: None }
}

/// A text with the figures in it.
pub struct Case {
    pub text: String,
    pub want: Vec<Want>,
}

pub fn case(text: String, want: Vec<Want>) -> Case {
    Case { text, want }
}

/// `n` thousandths as people write it: `3`, `3.1`, `3.125`.
pub fn decimal(thousandths: u64) -> String {
    let (whole, part) = (thousandths / 1000, thousandths % 1000);
    if part == 0 { whole.to_string() } else { format!("{whole}.{part:03}").trim_end_matches('0').to_owned() }
}

pub fn cases() -> u64 {
    std::env::var("READING_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(400)
}

pub fn seed() -> u64 {
    std::env::var("READING_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(20)
}

fn read(text: &str) -> Vec<Want> {
    let context = Context::dated(citemark::quantity::Date::new(2024, 6, 1));
    let found = quantity::read(text, &tokenize(text), context).quantities;
    let number = |n: Option<quantity::Decimal>| n.map_or(String::new(), |n| n.normal().to_string());
    let of = |q: &quantity::Quantity| Want {
        low: number(q.low),
        high: number(q.high),
        unit: line::unit(text, &q.unit),
        role: Some(q.role),
    };
    found.iter().map(of).collect()
}

/// The text with characters that nobody sees inside its words and numbers.
fn hyphenated(text: &str, chance: &mut Chance) -> String {
    let mut out = String::new();
    let mut last = ' ';
    for c in text.chars() {
        if last.is_alphanumeric() && c.is_alphanumeric() && chance.below(4) == 0 {
            out.push(chance.pick(&['\u{ad}', '\u{200b}', '\u{200d}', '\u{2060}', '\u{feff}']));
        }
        out.push(c);
        last = c;
    }
    out
}

fn same(found: &[Want], want: &[Want]) -> bool {
    let alike = |(a, b): (&Want, &Want)| {
        (&a.low, &a.high, &a.unit) == (&b.low, &b.high, &b.unit) && (b.role.is_none() || a.role == b.role)
    };
    found.len() == want.len() && found.iter().zip(want).all(alike)
}

/// Reads each case alone and within a paragraph.
#[track_caller]
pub fn all_read(kind: fn(&mut Chance) -> Case) {
    let mut chance = Chance::new(seed());
    let mut wrong = Vec::new();
    let all = cases();
    for _ in 0..all {
        let Case { text, want } = kind(&mut chance);
        let found = read(&text);
        let within = read(&format!("The minister left early. {text} The talks went on."));
        let unseen = read(&hyphenated(&text, &mut chance));
        if !same(&found, &want) || !same(&unseen, &want) || !same(&within, &want) {
            wrong.push(format!("{text}\n  want  {want:?}\n  found {found:?}"));
        }
    }
    let shown = wrong.iter().take(12).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {all} differ:\n{shown}", wrong.len());
}
