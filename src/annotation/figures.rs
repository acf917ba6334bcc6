//! Formats figures for readers, in each language: `123.9 million people`, `4,56 Billionen US-Dollar`, `7.9%`. Decimals in,
//! text out.

use super::language::{Words, fill};
use super::messages::Message;
use crate::pack::{Frequency, Variable};
use crate::quantity::{Decimal, small};
use crate::resolve::Quotient;

/// Digits shown of a figure with a scale word.
const SHOWN: u8 = 4;

/// A number with separators and, where the language has one that large, a scale word: four digits are enough for a
/// reader.
pub fn number(value: Decimal, words: &Words) -> String {
    scaled(value, words, 0).0
}

/// The same with some more digits, and what joins it to a noun behind it.
///
/// [`Message::Scales`] is `2; de;9: milliard: milliards;…`: below which number the singular stands, what joins scale word
/// and noun, then power of ten, singular and plural, largest first.
fn scaled(value: Decimal, words: &Words, more: u8) -> (String, &str) {
    let mut scales = Message::Scales.of(words).split(';');
    let singular = Decimal::from(scales.next().and_then(small).unwrap_or(1));
    let link = scales.next().unwrap_or_default();
    for scale in scales {
        let mut parts = scale.split(':');
        let power = parts.next().and_then(small).unwrap_or_default() as i8;
        let Some(short) = value.shift(-power).filter(|s| s.abs() >= Decimal::ONE) else { continue };
        let whole = short.abs().round(0).to_string().len() as u8;
        let short = short.round((SHOWN + more).saturating_sub(whole)).normal();
        let one = short.abs() == Decimal::ONE || short.abs() < singular;
        let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        return (grouped(short, words) + if one { first } else { second }, link);
    }
    let size = value.abs();
    if size >= Decimal::from(1000) {
        return (grouped(value.round(more).normal(), words), "");
    }
    (grouped(value.round(decimals_of(size) + more).normal(), words), "")
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

/// Plain notation with the language's marks for decimals and thousands.
fn grouped(value: Decimal, words: &Words) -> String {
    let mut marks = Message::Marks.of(words).chars();
    let (point, comma) = (marks.next().unwrap_or('.'), marks.next().unwrap_or(','));
    let plain = value.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::from(sign);
    for (at, c) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(comma);
        }
        out.push(c);
    }
    if !part.is_empty() {
        out.push(point);
        out.push_str(part);
    }
    out
}

/// A unit of the data in a language.
pub fn unit<'a>(unit: &'a str, words: &'a Words) -> &'a str {
    own(Message::Units, unit, words)
}

/// A word of the data in a language; in English where the language has none for it. [`Message::Units`] and [`Message::Terms`]
/// (bounds, as `at least`, and what a figure is, as `estimate`) are `people=Menschen|years=Jahre|…`.
pub fn own<'a>(pairs: Message, word: &'a str, words: &'a Words) -> &'a str {
    for pair in pairs.of(words).split('|') {
        if let Some((english, own)) = pair.split_once('=')
            && english == word
        {
            return own;
        }
    }
    word
}

/// A period as a sentence would have it: `2023`, `Q3 2023`, `October 2023`.
pub fn period(frequency: Frequency, number: i32, words: &Words) -> String {
    let (year, part) = frequency.parts(number);
    let year = year.to_string();
    match frequency {
        Frequency::Year => year,
        Frequency::Quarter => fill(Message::QuarterOf.of(words), &[&part.to_string(), &year]),
        Frequency::Month => {
            let at = usize::try_from(part - 1).unwrap_or_default();
            let name = Message::Months.of(words).split(' ').nth(at).unwrap_or_default();
            fill(Message::MonthOf.of(words), &[name, &year])
        }
    }
}

/// A value in base units with its unit, as a sentence would have it.
pub fn with_unit(value: Decimal, variable: &Variable, words: &Words) -> String {
    with_more(value, variable, words, 0)
}

/// What comes of a division, as a sentence would have it: `8.05 tonnes of CO₂ per person`, `15.2% of the world’s`.
pub fn of_quotient(value: Decimal, quotient: Quotient, variable: &Variable, words: &Words) -> String {
    match quotient {
        Quotient::PerPerson => fill(Message::PerPerson.of(words), &[&with_unit(value, variable, words)]),
        Quotient::OfWorld => {
            let percent = fill(Message::Percent.of(words), &[&number(value, words)]);
            fill(Message::OfWorld.of(words), &[&percent])
        }
    }
}

/// The ends of an interval: a digit more than a figure, and what both have behind it once: `82.5`, `83.5% a year`.
pub fn between(low: Decimal, high: Decimal, variable: &Variable, words: &Words) -> (String, String) {
    let (mut low, high) = (with_more(low, variable, words, 1), with_more(high, variable, words, 1));
    let same = low.chars().rev().zip(high.chars().rev()).take_while(|(a, b)| a == b);
    let common: usize = same.map(|(c, _)| c.len_utf8()).sum();
    let tail = low.get(low.len() - common..).unwrap_or_default();
    let tail = tail.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    low.truncate(low.len() - tail.len());
    (low, high)
}

fn with_more(value: Decimal, variable: &Variable, words: &Words, more: u8) -> String {
    let (mut figure, link) = scaled(value, words, more);
    let unit = unit(variable.unit, words);
    if let Some(tail) = unit.strip_prefix('%') {
        return fill(Message::Percent.of(words), &[&figure]) + tail;
    }
    if variable.base == "index" {
        return figure;
    }
    figure.push_str(link);
    if let Some(tail) = unit.strip_prefix("US$") {
        let money = Message::Money.of(words);
        // The sign stands before the currency where that comes first.
        return match figure.strip_prefix('−').filter(|_| !money.starts_with('{')) {
            Some(rest) => ["−", &fill(money, &[rest]), tail].concat(),
            None => fill(money, &[&figure]) + tail,
        };
    }
    figure.push(' ');
    figure + unit
}

/// The share of `part` in `whole`, in per cent, as a sentence would have it.
pub fn percent(part: Decimal, whole: Decimal, words: &Words) -> String {
    let share = part.mul(Decimal::HUNDRED).and_then(|part| part.div(whole.abs(), 3)).unwrap_or(Decimal::ZERO);
    let digits = if share.abs() < Decimal::from(10) { 1 } else { 0 };
    fill(Message::Percent.of(words), &[&grouped(share.round(digits), words)])
}

/// `second`, `third`, … `11th`; other languages have a pattern for all.
pub fn ordinal(n: u32, words: &Words) -> String {
    let pattern = Message::Ordinals.of(words);
    if pattern.as_bytes().contains(&b'{') {
        return fill(pattern, &[&n.to_string()]);
    }
    let small = "first second third fourth fifth sixth seventh eighth ninth tenth";
    if let Some(word) = (n as usize).checked_sub(1).and_then(|at| small.split(' ').nth(at)) {
        return word.into();
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

/// A small number in words, from two on; a larger one in digits.
pub fn count(n: usize, words: &Words) -> String {
    let word = n.checked_sub(2).and_then(|at| Message::Numbers.of(words).split(' ').nth(at));
    word.map_or_else(|| n.to_string(), str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::language::tests::language;

    fn say(plain: &str, words: &Words) -> String {
        number(Decimal::parse(plain).unwrap(), words)
    }

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
            assert_eq!(say(given, &Words::default()), want, "{given}");
        }
        assert_eq!(
            [1, 2, 11, 22, 103].map(|n| ordinal(n, &Words::default())),
            ["first", "second", "11th", "22nd", "103rd"]
        );
        assert_eq!([1, 3, 9].map(|n| count(n, &Words::default())), ["1", "three", "9"]);
    }

    #[test]
    fn the_unit_of_an_interval_is_said_once() {
        let pack = crate::pack::bundled().unwrap();
        let words = |code: &str, low: &str, high: &str| {
            let variable = pack.variable(pack.variable_by_code(code).unwrap()).unwrap();
            let [low, high] = [low, high].map(|plain| Decimal::parse(plain).unwrap());
            let (low, high) = between(low, high, &variable, &Words::default());
            [low, high].join(" to ")
        };
        assert_eq!(words("FP.CPI.TOTL.ZG", "12.15", "12.25"), "12.15 to 12.25% a year");
        assert_eq!(words("SP.POP.TOTL", "124500000", "125500000"), "124.5 to 125.5 million people");
        assert_eq!(words("SP.POP.TOTL", "950000", "1050000"), "950,000 to 1.05 million people");
        assert_eq!(words("NY.GDP.MKTP.CD", "-5", "1700000000000"), "−US$5 to US$1.7 trillion");
    }

    #[test]
    fn every_word_of_the_data_is_told_in_every_language() {
        let pack = crate::pack::bundled().unwrap();
        let mut found: Vec<(Message, String)> = Vec::new();
        for variable in (0..).map_while(|id| pack.variable(crate::pack::VariableId(id))) {
            found.push((Message::Units, variable.unit.to_owned()));
        }
        for event in (0..).map_while(|id| pack.event(crate::pack::EventId(id))) {
            found.extend(event.facts.iter().map(|fact| (Message::Terms, fact.bound.to_owned())));
        }
        assert!(
            found.iter().any(|(_, word)| word == "at least")
                && found.iter().any(|(_, word)| word == "people")
        );
        let states = ["estimate", "computed", "projection", "provisional", "doubtful"];
        found.extend(states.map(|word| (Message::Terms, word.to_owned())));
        for tag in ["de", "es", "fr", "ko"] {
            let language = language(tag);
            for (pairs, word) in found.iter().filter(|(_, word)| !word.is_empty()) {
                let listed = pairs.of(&language).split('|').any(|pair| pair.split('=').next() == Some(word));
                assert!(listed, "{tag}: {word}");
            }
        }
    }

    #[test]
    fn figures_in_other_languages() {
        let cases = [
            ("de", "4562210000000", "4,562 Billionen"),
            ("de", "1000000", "1 Million"),
            ("de", "35674", "35.674"),
            ("fr", "1240000", "1,24 million"),
            ("fr", "35674", "35\u{202f}674"),
            ("es", "2500000000", "2,5 mil millones"),
            ("ko", "123900000", "1.239억"),
        ];
        for (tag, given, want) in cases {
            assert_eq!(say(given, &language(tag)), want, "{tag} {given}");
        }
        assert_eq!(percent(Decimal::from(23), Decimal::from(560), &language("de")), "4,1\u{a0}%");
        assert_eq!(ordinal(3, &language("ko")), "3위");
    }
}
