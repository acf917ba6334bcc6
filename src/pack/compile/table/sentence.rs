//! Sentences that say a figure of a table, to show what a new pack answers. Knows words and figures; whether a sentence is
//! answered is for the checker to say.

use super::caption::capital;
use crate::pack::Frequency;
use crate::quantity::decimal::Decimal;

/// An observation of a table, in the unit that claims are held against.
///
/// ```
/// # use citemark::pack::compile::*;
/// let table = b"# measure: pupils\n# unit: pupils\n# source: City of Oakhaven, https://example.org/census\n\
///     district,2022,2023\nHarbour,3350,3361\n";
/// let described = describe("pupils.csv", table, &Caption::of(table), "2026-01-31")?;
/// let value = citemark::quantity::Decimal::from(3361);
/// let example = Example { place: "Harbour".into(), frequency: citemark::pack::Frequency::Year, period: 2023, value };
/// assert_eq!(described.sentences_of(&example)[0], "Harbour had 3,361 pupils in 2023.");
/// # Ok::<(), citemark::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Example {
    /// Name of the place.
    pub place: String,
    /// What its period is.
    pub frequency: Frequency,
    /// The number of its year, quarter or month, as [`Frequency::number`] counts them.
    pub period: i32,
    /// The figure, after the factor of its unit.
    pub value: Decimal,
}

/// What the sentences are about.
pub(super) struct About<'a> {
    pub(super) measure: &'a str,
    pub(super) unit: &'a str,
    pub(super) base: &'a str,
}

/// Names that are said with an article begin so.
const WITH_THE: [&str; 12] = [
    "United ", "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Czech Republic",
    "Dominican Republic", "Democratic Republic", "Central African", "Marshall Islands", "Solomon Islands",
];
/// Large numbers by name, the largest first.
const LARGE: [(&str, u8); 3] = [("trillion", 12), ("billion", 9), ("million", 6)];
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
];
const QUARTERS: [&str; 4] = ["first", "second", "third", "fourth"];
/// Decimals kept of a number.
const DIGITS: u8 = 2;

impl Example {
    /// The figure with its unit as a sentence has it, for a variable of a base.
    ///
    /// ```
    /// use citemark::{pack::{Frequency, compile::Example}, quantity::Decimal};
    ///
    /// let value = Decimal::from(3_361_000);
    /// let example = Example { place: "Harbour".into(), frequency: Frequency::Year, period: 2023, value };
    /// assert_eq!(example.figure("pupils", "persons"), "3.36 million");
    /// assert_eq!(example.figure("US$", "usd"), "$3.36 million");
    /// ```
    #[must_use]
    pub fn figure(&self, unit: &str, base: &str) -> String {
        let number = shown(self.value);
        match base {
            "percent" => format!("{number} per cent"),
            "usd" => format!("${number}").replace("$-", "-$"),
            "persons" | "applications" | "index" | "children" => number,
            _ => format!("{number} {unit}"),
        }
    }

    /// The place as a sentence has it, with the article that some names take.
    ///
    /// ```
    /// use citemark::{pack::{Frequency, compile::Example}, quantity::Decimal};
    ///
    /// let value = Decimal::ONE;
    /// let example = Example { place: "Netherlands".into(), frequency: Frequency::Year, period: 2023, value };
    /// assert_eq!(example.place_in_words(), "the Netherlands");
    /// ```
    #[must_use]
    pub fn place_in_words(&self) -> String {
        let article = WITH_THE.iter().any(|word| self.place.starts_with(word));
        format!("{}{}", if article { "the " } else { "" }, self.place)
    }

    /// The period as a sentence has it behind "in".
    ///
    /// ```
    /// use citemark::{pack::{Frequency, compile::Example}, quantity::Decimal};
    ///
    /// let in_quarters = |frequency: Frequency| {
    ///     let period = frequency.number(2021, 7);
    ///     Example { place: "Harbour".into(), frequency, period, value: Decimal::ONE }.period_in_words()
    /// };
    /// assert_eq!(in_quarters(Frequency::Quarter), "the third quarter of 2021");
    /// assert_eq!(in_quarters(Frequency::Month), "July 2021");
    /// assert_eq!(in_quarters(Frequency::Year), "2021");
    /// ```
    #[must_use]
    pub fn period_in_words(&self) -> String {
        let (year, part) = self.frequency.parts(self.period);
        let of = |words: &[&'static str]| {
            usize::try_from(part - 1).ok().and_then(|at| words.get(at)).copied().unwrap_or_default()
        };
        match self.frequency {
            Frequency::Year => year.to_string(),
            Frequency::Quarter => format!("the {} quarter of {year}", of(&QUARTERS)),
            Frequency::Month => format!("{} {year}", of(&MONTHS)),
        }
    }

    /// Sentences that say the figure, the plainest first.
    pub(super) fn sentences(&self, about: &About<'_>) -> Vec<String> {
        let year = self.period_in_words();
        let About { measure, unit, base } = about;
        let figure = self.figure(unit, base);
        let name = capital(measure);
        let land = self.place_in_words();
        let was = if measure.ends_with('s') && !measure.ends_with("ss") { "were" } else { "was" };
        let mut out = vec![
            format!("{name} in {land} {was} {figure} in {year}."),
            format!("The {measure} of {land} {was} {figure} in {year}."),
            capital(&format!("{land}'s {measure} {was} {figure} in {year}.")),
        ];
        if matches!(*base, "persons" | "applications") {
            // Pupils are counted; a population is said.
            let counted =
                measure.ends_with('s') || measure.eq_ignore_ascii_case(unit) || measure.ends_with("people");
            let had = capital(&format!("{land} had {figure} {measure} in {year}."));
            if counted {
                out.insert(0, had);
            } else {
                out.swap(0, 1);
                out.push(had);
            }
            out.push(format!("There were {figure} {measure} in {land} in {year}."));
        }
        out
    }
}

/// A figure as a sentence says it.
fn shown(value: Decimal) -> String {
    for (name, power) in LARGE {
        let unit =
            (0..power).try_fold(Decimal::ONE, |unit, _| unit.mul(Decimal::from(10))).unwrap_or(Decimal::ONE);
        if value.abs() >= unit
            && let Some(short) = value.div(unit, DIGITS)
        {
            return format!("{} {name}", short.normal());
        }
    }
    // Nobody says more of a number that is above one.
    let said = if value.abs() < Decimal::ONE { Some(value) } else { value.div(Decimal::ONE, DIGITS) };
    grouped(&said.unwrap_or(value).normal().to_string())
}

/// The digits before the point in threes.
fn grouped(text: &str) -> String {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (whole, behind) = digits.find('.').and_then(|at| digits.split_at_checked(at)).unwrap_or((digits, ""));
    let mut out = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out + behind
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails is a failed test")]
    use super::*;

    #[test]
    fn figures_are_said_as_people_write_them() {
        for (value, said) in [
            ("3361", "3,361"),
            ("999", "999"),
            ("-1234.50", "-1,234.5"),
            ("125124989", "125.12 million"),
            ("4230000000000", "4.23 trillion"),
        ] {
            assert_eq!(shown(Decimal::parse(value).unwrap()), said);
        }
        let example = Example {
            place: "Harbour".into(),
            frequency: Frequency::Year,
            period: 2023,
            value: Decimal::from(3361),
        };
        let about = About { measure: "pupils", unit: "pupils", base: "persons" };
        assert_eq!(example.sentences(&about).first().unwrap(), "Harbour had 3,361 pupils in 2023.");
    }
}
