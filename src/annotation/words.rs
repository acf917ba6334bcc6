//! Figures in words for a reader: `123.9 million people`, `US$4.56 trillion`, `7.9%`. Decimals in, text out.

use crate::pack::Variable;
use crate::quantity::Decimal;

/// Scale words, largest first: power of ten and word.
const SCALES: &[(i8, &str)] = &[(12, "trillion"), (9, "billion"), (6, "million")];

/// Digits shown of a figure with a scale word.
const SHOWN: u8 = 4;

/// A number with separators and, from a million on, a scale word: four digits are enough for a reader.
pub fn number(value: Decimal) -> String {
    let size = value.abs();
    for &(power, word) in SCALES {
        let Some(short) = value.shift(-power).filter(|s| s.abs() >= Decimal::ONE) else { continue };
        let whole = short.abs().round(0).to_string().len() as u8;
        let short = short.round(SHOWN.saturating_sub(whole)).normal();
        return join(&grouped(short), word);
    }
    if size >= Decimal::from(1000) {
        return grouped(value.round(0));
    }
    grouped(value.round(decimals_of(size)).normal())
}

/// Small figures keep more digits behind the point.
fn decimals_of(size: Decimal) -> u8 {
    if size < Decimal::ONE {
        3
    } else if size < Decimal::from(10) {
        2
    } else {
        1
    }
}

/// Plain notation with commas between thousands.
pub fn grouped(value: Decimal) -> String {
    let plain = value.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::from(sign);
    for (at, c) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(c);
    }
    if !part.is_empty() {
        out.push('.');
        out.push_str(part);
    }
    out
}

fn join(a: &str, b: &str) -> String {
    [a, b].join(" ")
}

/// A value in base units with its unit, as a sentence would have it.
pub fn with_unit(value: Decimal, variable: &Variable) -> String {
    let n = number(value);
    match variable.base {
        "percent" => {
            let tail = variable.unit.strip_prefix('%').unwrap_or_default();
            [n.as_str(), "%", tail].concat()
        }
        "usd" => {
            let tail = variable.unit.strip_prefix("US$").unwrap_or_default();
            match n.strip_prefix('−') {
                Some(rest) => ["−US$", rest, tail].concat(),
                None => ["US$", n.as_str(), tail].concat(),
            }
        }
        "index" => n,
        _ => join(&n, variable.unit),
    }
}

/// The share of `part` in `whole`, in per cent, as a sentence would have it.
pub fn percent(part: Decimal, whole: Decimal) -> Option<String> {
    let share = part.mul(Decimal::HUNDRED)?.div(whole.abs(), 3)?;
    let digits = if share.abs() < Decimal::from(10) { 1 } else { 0 };
    Some(grouped(share.round(digits)) + "%")
}

/// `second`, `third`, … `11th`.
pub fn ordinal(n: u32) -> String {
    const WORDS: &[&str] =
        &["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    if let Some(word) = WORDS.get(n as usize).filter(|w| !w.is_empty()) {
        return (*word).to_string();
    }
    let ending = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    n.to_string() + ending
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_as_sentences_have_them() {
        let cases = [
            ("123900000", "123.9 million"),
            ("4562210000000", "4.562 trillion"),
            ("71.40", "71.4"),
            ("0.720", "0.72"),
            ("35674", "35,674"),
            ("-1619560", "−1.62 million"),
            ("999950", "999,950"),
            ("0", "0"),
        ];
        for (given, want) in cases {
            assert_eq!(number(Decimal::parse(given).unwrap()), want, "{given}");
        }
        assert_eq!([1, 2, 11, 22, 103].map(ordinal), ["first", "second", "11th", "22nd", "103rd"]);
    }
}
