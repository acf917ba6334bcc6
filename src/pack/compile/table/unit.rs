//! Units as tables and people write them: "million US$", "thousands", "kt", "% of GDP". Knows words only.

use super::super::unit_classes::{Class, class};
use crate::quantity::decimal::Decimal;

/// Words that multiply, with their power of ten.
const LARGE: [(&str, u8); 22] = [
    ("thousands", 3),
    ("thousand", 3),
    ("1,000", 3),
    ("1000", 3),
    ("'000", 3),
    ("000s", 3),
    ("000", 3),
    ("tsd.", 3),
    ("millions", 6),
    ("million", 6),
    ("mio.", 6),
    ("mio", 6),
    ("mln", 6),
    ("mn", 6),
    ("billions", 9),
    ("billion", 9),
    ("bn", 9),
    ("trillions", 12),
    ("trillion", 12),
    ("tn", 12),
    ("hundreds", 2),
    ("hundred", 2),
];
/// Abbreviations that hold their factor, with the unit itself.
const SHORT: [(&str, u8, &str); 7] = [
    ("kt", 3, "tonnes"),
    ("mt", 6, "tonnes"),
    ("gt", 9, "tonnes"),
    ("mwh", 3, "kWh"),
    ("gwh", 6, "kWh"),
    ("twh", 9, "kWh"),
    ("t", 0, "tonnes"),
];

/// What the words of a unit mean.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Unit {
    /// In plain words, without what multiplies.
    pub(crate) words: String,
    /// The class that claims are held against; none where there is none.
    pub(crate) base: Option<&'static str>,
    /// From the printed figure to the unit.
    pub(crate) scale: Decimal,
    /// Whether a share is printed as a fraction, where the words say so or deny it.
    pub(crate) fraction: Option<bool>,
}

/// What may follow a unit of shares.
const FRACTION: [(&str, bool); 3] = [("as fractions", true), ("as fraction", true), ("as printed", false)];

/// Reads the words of a unit.
pub(crate) fn read(text: &str) -> Unit {
    let mut words = text.trim().to_owned();
    let mut power = 0;
    let mut fraction = None;
    for (said, is) in FRACTION {
        if let Some(rest) = words.strip_suffix(said) {
            words = rest.trim_end().to_owned();
            fraction = Some(is);
            power = if is { 2 } else { 0 };
        }
    }
    for (short, of, unit) in SHORT {
        let (first, rest) = words.split_once(' ').unwrap_or((&words, ""));
        if first.eq_ignore_ascii_case(short) {
            power = of;
            words = format!("{unit} {rest}").trim().to_owned();
            break;
        }
    }
    if let Some(inside) = words.to_lowercase().strip_prefix("in ").map(str::len) {
        words = words.get(words.len() - inside..).unwrap_or_default().trim().to_owned();
    }
    let lower = words.to_lowercase();
    // "millions of people", "US$ million", "thousand tonnes"; but "per 1,000 people" is a rate.
    for (large, of) in LARGE {
        let ahead = lower.strip_prefix(large).filter(|rest| rest.is_empty() || rest.starts_with([' ', ',']));
        let named = large.chars().all(|c| c.is_alphabetic() || c == '.');
        let behind = lower.strip_suffix(large).filter(|rest| named && rest.ends_with([' ', ',', '$', '€']));
        let behind = behind.filter(|rest| !rest.trim_end().ends_with("per"));
        let kept = match (ahead, behind) {
            (Some(rest), _) => words.get(words.len() - rest.len()..),
            (None, Some(rest)) => words.get(..rest.len()),
            _ => continue,
        };
        power += of;
        let kept = kept.unwrap_or_default().trim_matches([' ', ',']);
        words = kept.strip_prefix("of ").unwrap_or(kept).trim().to_owned();
        break;
    }
    if words.is_empty() {
        words = "people".into();
    }
    let base = match class(&words) {
        Class::Of(base) => Some(base),
        Class::Counted => Some("persons"),
        Class::Unknown => None,
    };
    let scale =
        (0..power).try_fold(Decimal::ONE, |scale, _| scale.mul(Decimal::from(10))).unwrap_or(Decimal::ONE);
    Unit { words, base, scale, fraction }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_as_they_are_written() {
        for (text, words, base, scale) in [
            ("people", "people", Some("persons"), "1"),
            ("thousands", "people", Some("persons"), "1000"),
            ("thousand people", "people", Some("persons"), "1000"),
            ("Millions of US$", "US$", Some("usd"), "1000000"),
            ("US$ million", "US$", Some("usd"), "1000000"),
            ("US$, billions", "US$", Some("usd"), "1000000000"),
            ("kt", "tonnes", Some("tonnes"), "1000"),
            ("Mt CO2", "tonnes CO2", Some("tonnes"), "1000000"),
            ("GWh", "kWh", Some("kwh"), "1000000"),
            ("% of GDP", "% of GDP", Some("percent"), "1"),
            ("per 1,000", "per 1,000", Some("per_1000"), "1"),
            ("1,000 tonnes", "tonnes", Some("tonnes"), "1000"),
            ("% as fractions", "%", Some("percent"), "100"),
            ("% as printed", "%", Some("percent"), "1"),
            ("euro", "euro", None, "1"),
            ("per 100,000", "per 100,000", Some("per_100000"), "1"),
        ] {
            let unit = read(text);
            assert_eq!(
                (unit.words.as_str(), unit.base, unit.scale.to_string().as_str()),
                (words, base, scale),
                "{text}"
            );
        }
    }
}
