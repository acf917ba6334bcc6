//! Sentences made from the bundled data, true by construction, in the shapes that newsrooms use for two figures at once:
//! not one may be said to differ. The same with figures that are far off: not one may be said to agree.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::excerpt::Excerpt;
use citemark::pack::{Pack, bundled};
use citemark::quantity::Date;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// How often each shape is filled in.
const TIMES: usize = 200;
/// The page's date: nothing in the sentences is newer than the data.
const DATE: &str = "2023-12-20";
/// The year before.
const LAST: i32 = 2022;
/// Years of the figures.
const YEARS: std::ops::RangeInclusive<i32> = 2003..=2022;

/// Codes and names.
const PLACES: &str = "\
    ARG Argentina|AUS Australia|AUT Austria|BGD Bangladesh|BRA Brazil|CAN Canada|CHL Chile|CHN China|COL Colombia|\
    DNK Denmark|EGY Egypt|ETH Ethiopia|FRA France|DEU Germany|GHA Ghana|GRC Greece|HUN Hungary|IND India|\
    IDN Indonesia|IRL Ireland|ITA Italy|JPN Japan|KEN Kenya|MEX Mexico|MAR Morocco|NLD the Netherlands|NGA Nigeria|\
    PAK Pakistan|PER Peru|PHL the Philippines|POL Poland|ROU Romania|ZAF South Africa|KOR South Korea|ESP Spain|\
    SWE Sweden|TUR Turkey|GBR the United Kingdom|USA the United States|VNM Vietnam";

/// Code and name.
fn place(number: usize) -> Option<(&'static str, &'static str)> {
    PLACES.split('|').nth(number)?.split_once(' ')
}

/// How figures of a measure are written.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    People,
    Dollars,
    Percent,
    Years,
    Births,
    Deaths,
}

/// A variable: what newsrooms call it, and how its figures are written.
const MEASURES: [(&str, &[&str], Style); 14] = [
    ("SP.POP.TOTL", &["the population", "the number of people"], Style::People),
    ("NY.GDP.MKTP.CD", &["gross domestic product", "GDP", "the size of the economy"], Style::Dollars),
    ("NY.GDP.PCAP.CD", &["GDP per person", "GDP per capita"], Style::Dollars),
    ("FP.CPI.TOTL.ZG", &["inflation", "consumer price inflation", "the inflation rate"], Style::Percent),
    ("SL.UEM.TOTL.ZS", &["unemployment", "the unemployment rate", "the jobless rate"], Style::Percent),
    ("SP.DYN.LE00.IN", &["life expectancy", "life expectancy at birth"], Style::Years),
    ("WPP.TFR", &["the fertility rate", "the total fertility rate"], Style::Births),
    ("SP.URB.TOTL.IN.ZS", &["the urban share of the population"], Style::Percent),
    ("IT.NET.USER.ZS", &["internet use", "the share of people who use the internet"], Style::Percent),
    ("EG.ELC.ACCS.ZS", &["access to electricity"], Style::Percent),
    (
        "ILO.UNE_DEAP_SEX_AGE_RT.Y15-24",
        &["youth unemployment", "the youth unemployment rate"],
        Style::Percent,
    ),
    ("CIA.PUBLIC_DEBT", &["public debt as a share of GDP"], Style::Percent),
    ("NE.EXP.GNFS.ZS", &["exports as a share of GDP"], Style::Percent),
    ("SH.DYN.MORT", &["the under-five mortality rate"], Style::Deaths),
];

/// Shapes of sentences, one a line; `claims/README.md` tells what the slots are.
const SHAPES: &str = include_str!("claims/shapes.txt");

/// A value as a newsroom writes it, or none that is near it.
fn figure(style: Style, value: f64, wrong: bool) -> String {
    let value = if wrong { far_off(style, value) } else { value };
    match style {
        Style::People => number(value),
        Style::Dollars => format!("${}", number(value)),
        Style::Percent => format!("{value:.1}%"),
        Style::Years => format!("{value:.1} years"),
        Style::Births => format!("{value:.2}"),
        Style::Deaths => format!("{value:.1} per 1,000 live births"),
    }
}

fn far_off(style: Style, value: f64) -> f64 {
    value * 1.6 + if style == Style::Percent { 7.0 } else { 0.0 }
}

/// Three digits, with the word for their size.
fn number(value: f64) -> String {
    let (scale, word) = match value {
        v if v >= 1e12 => (1e12, " trillion"),
        v if v >= 1e9 => (1e9, " billion"),
        v if v >= 1e6 => (1e6, " million"),
        _ => {
            let step = if value >= 1e5 {
                1000.0
            } else if value >= 1000.0 {
                100.0
            } else {
                10.0
            };
            let whole = (value / step).round() * step;
            if whole < 1000.0 {
                return whole.to_string();
            }
            return format!("{},{:03}", (whole / 1000.0) as i64, whole as i64 % 1000);
        }
    };
    let value = value / scale;
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.digits$}{word}")
}

/// What a sentence is made of.
#[derive(Clone, Copy, Debug)]
struct Choice {
    places: (usize, usize),
    measures: (usize, usize),
    names: (usize, usize),
    years: (i32, i32),
    verb: usize,
}

fn choice() -> impl Strategy<Value = Choice> {
    let many = || 0..PLACES.split('|').count();
    let kinds = || 0..MEASURES.len();
    let parts = ((many(), many()), (kinds(), kinds()), (0..6_usize, 0..6_usize), (YEARS, YEARS), 0..6_usize);
    parts.prop_map(|(places, measures, names, years, verb)| Choice { places, measures, names, years, verb })
}

struct Facts<'p> {
    pack: &'p Pack,
    choice: Choice,
    wrong: bool,
}

impl Facts<'_> {
    fn value(&self, code: &str, place: usize, year: i32) -> Option<f64> {
        let variable = self.pack.variable_by_code(code)?;
        let place = self.pack.place_by_code(self::place(place)?.0)?;
        let value = self.pack.series(variable, place).found()?.value(year)?;
        Some(value.to_f64_for_drawing())
    }

    /// The last value that the page can know.
    fn latest(&self, code: &str, place: usize) -> Option<f64> {
        (2018..=2023).rev().find_map(|year| self.value(code, place, year))
    }

    fn verb(&self, from: f64, to: f64, had: bool) -> Option<&'static str> {
        // As printed, the two would be the same.
        if (to - from).abs() < from.abs() * 0.08 {
            return None;
        }
        let verbs = match (to > from, had) {
            (true, false) => ["rose", "increased", "climbed", "went up", "grew", "jumped"],
            (false, false) => ["fell", "decreased", "dropped", "went down", "declined", "shrank"],
            (true, true) => ["risen", "increased", "climbed", "gone up", "grown", "jumped"],
            (false, true) => ["fallen", "decreased", "dropped", "gone down", "declined", "shrunk"],
        };
        verbs.get(self.choice.verb).copied()
    }

    /// A change in words, where it is near enough to one.
    fn times(&self, from: f64, to: f64) -> Option<String> {
        let word = match to / from {
            _ if from <= 0.0 => return None,
            r if (2.03..2.6).contains(&r) => ["more than doubled", "more than trebled"],
            r if (1.97..2.03).contains(&r) => ["doubled", "halved"],
            r if (3.05..3.9).contains(&r) => ["more than tripled", "more than doubled"],
            r if (0.36..0.49).contains(&r) => ["more than halved", "doubled"],
            _ => return None,
        };
        word.get(usize::from(self.wrong)).map(|&word| word.to_owned())
    }

    /// How many times as many people the first place has as the second.
    fn folk(&self) -> Option<String> {
        let (p, q) = self.choice.places;
        let times = self.latest("SP.POP.TOTL", p)? / self.latest("SP.POP.TOTL", q)?;
        let (near, times) = ((times - times.round()).abs() < 0.12, times.round());
        let times = if self.wrong { times * 2.0 } else { times };
        (near && (2.0..9.0).contains(&times)).then(|| match times as i64 {
            2 => "about twice as many".to_owned(),
            n => format!("about {n} times as many"),
        })
    }

    /// Two digits, with a hedge that is true.
    fn hedged(&self, hedge: &str, style: Style, value: f64) -> Option<String> {
        let value =
            if self.wrong { value * 1.7 + if style == Style::Percent { 8.0 } else { 0.0 } } else { value };
        if value < 1.0 || matches!(style, Style::Births | Style::Deaths) {
            return None;
        }
        let step = 10_f64.powf(value.log10().floor() - 1.0);
        let (word, value) = match hedge {
            "about" => (["about", "around", "some"], (value / step).round() * step),
            "over" => (["more than", "over", "just over"], (value / step * 1.004).floor() * step),
            _ => (["nearly", "almost", "just under"], (value / step * 0.996).ceil() * step),
        };
        let said = match style {
            Style::Percent => format!("{value:.0}%"),
            Style::Years => format!("{value:.0} years"),
            _ => figure(style, value, false),
        };
        Some(format!("{} {said}", word.get(self.choice.verb % 3)?))
    }

    fn growth(&self, place: usize, year: i32) -> Option<String> {
        let growth = self.value("NY.GDP.MKTP.KD.ZG", place, year)?;
        // What is nearly nothing neither grows nor shrinks.
        let (grew, much) = (growth > 0.0, growth.abs());
        let much = if self.wrong { much * 2.0 + 5.0 } else { much };
        (much > 0.4).then(|| format!("{} by {much:.1}%", if grew { "grew" } else { "shrank" }))
    }

    /// What stands for a slot, where the data have it.
    fn slot(&self, slot: &str) -> Option<String> {
        let Choice { places: (p, q), measures: (a, b), names, years: (from, to), .. } = self.choice;
        let (measure, called, style) = MEASURES.get(a)?;
        let (other, other_called, other_style) = MEASURES.get(b)?;
        let (place, second) = (self::place(p)?.1, self::place(q)?.1);
        let name = called.get(names.0 % called.len())?;
        let owned = |name: &str| format!("{name}{}", if name.ends_with('s') { "’" } else { "’s" });
        let figure = |style, value| Some(figure(style, value, self.wrong));
        let of_a = |place, year| self.value(measure, place, year);
        let of_b = |year| self.value(other, p, year);
        let word = |word: &str| Some(word.to_owned());
        match slot {
            "m" => word(name),
            "M" => Some(capital(name)),
            "s" => word(name.trim_start_matches("the ")),
            "n" => word(other_called.get(names.1 % other_called.len())?),
            "p" => word(place),
            "P" => Some(capital(place)),
            "q" => word(second),
            "Q" => Some(capital(second)),
            "l1" => figure(*style, of_a(p, LAST)?),
            "lz" => figure(*style, of_a(p, LAST - 1)?),
            "lastz" => Some((LAST - 1).to_string()),
            "P's" => Some(capital(&owned(place))),
            "q's" => Some(owned(second)),
            "y0" => Some(from.to_string()),
            "y1" => Some(to.to_string()),
            "z" => Some((to - 1).to_string()),
            "a0" => figure(*style, of_a(p, from)?),
            // What is right for the year before is not far off.
            "a1" if self.wrong && (far_off(*style, of_a(p, to)?) / of_a(p, to - 1)? - 1.0).abs() < 0.2 => {
                None
            }
            "a1" => figure(*style, of_a(p, to)?),
            "az" => figure(*style, of_a(p, to - 1)?),
            "a" => figure(*style, self.latest(measure, p)?),
            "b" => figure(*other_style, self.latest(other, p)?),
            "c" => figure(*style, self.latest(measure, q)?),
            "b0" => figure(*other_style, of_b(from)?),
            "b1" => figure(*other_style, of_b(to)?),
            "c0" => figure(*style, of_a(q, from)?),
            "c1" => figure(*style, of_a(q, to)?),
            "people" => figure(Style::People, self.value("SP.POP.TOTL", p, to)?),
            "v" => word(self.verb(of_a(p, from)?, of_a(p, to)?, false)?),
            "vl" => word(self.verb(of_a(p, LAST - 1)?, of_a(p, LAST)?, false)?),
            "vz" => word(self.verb(of_a(p, to - 1)?, of_a(p, to)?, false)?),
            "had" => word(self.verb(of_a(p, from)?, of_a(p, to)?, true)?),
            "w" => word(self.verb(of_b(from)?, of_b(to)?, false)?),
            "wz" => word(self.verb(of_b(to - 1)?, of_b(to)?, false)?),
            "xz" => word(self.verb(of_a(q, to - 1)?, of_a(q, to)?, false)?),
            "up" => {
                let (from, to) = (of_a(p, from)?, self.latest(measure, p)?);
                self.verb(from, to, false)?;
                word(if to > from { "up" } else { "down" })
            }
            "by" => {
                let (from, to) = (of_a(p, from)?, of_a(p, to)?);
                match style {
                    Style::Percent => {
                        let much = (to - from).abs();
                        let much = if self.wrong { much * 3.0 + 1.0 } else { much };
                        Some(format!("{much:.1} percentage points"))
                    }
                    _ => {
                        let much = (to / from - 1.0).abs() * if self.wrong { 3.0 } else { 1.0 };
                        Some(format!("{:.0}%", much * 100.0))
                    }
                }
            }
            "higher" => compared(of_a(p, to)?, of_a(q, to)?, ["higher", "lower"]),
            "larger" => {
                let gdp = |place| self.latest("NY.GDP.MKTP.CD", place);
                compared(
                    gdp(p)?,
                    gdp(q)?,
                    if self.wrong { ["smaller", "larger"] } else { ["larger", "smaller"] },
                )
            }
            "more" => {
                let people = |place| self.latest("SP.POP.TOTL", place);
                compared(
                    people(p)?,
                    people(q)?,
                    if self.wrong { ["fewer", "more"] } else { ["more", "fewer"] },
                )
            }
            "g1" => self.growth(p, to),
            "gz" => self.growth(p, to - 1),
            "h1" => self.growth(q, to),
            "times" => self.times(of_a(p, from)?, of_a(p, to)?),
            "folk" => self.folk(),
            "about" | "over" | "under" => self.hedged(slot, *style, of_a(p, to)?),
            "now about" | "now over" | "now under" => {
                self.hedged(slot.strip_prefix("now ")?, *style, self.latest(measure, p)?)
            }
            _ => unreachable!("no slot {slot}"),
        }
    }

    fn fill(&self, shape: &str) -> Option<String> {
        let mut out = String::new();
        let mut rest = shape;
        while let Some((before, behind)) = rest.split_once('{') {
            let (slot, after) = behind.split_once('}')?;
            out += before;
            out += &self.slot(slot)?;
            rest = after;
        }
        Some(out + rest)
    }
}

/// One of two words, where one value is larger than the other by far.
fn compared(a: f64, b: f64, [larger, smaller]: [&str; 2]) -> Option<String> {
    let word = if a > b * 1.3 {
        larger
    } else if b > a * 1.3 {
        smaller
    } else {
        return None;
    };
    Some(word.to_owned())
}

fn capital(text: &str) -> String {
    let first = text.get(..1).unwrap_or_default().to_uppercase();
    first + text.get(1..).unwrap_or_default()
}

/// Sentences with a finding that none of them may have, with what was said of them.
fn faults(finding: &str, wrong: bool) -> (usize, usize, Vec<String>) {
    let pack = bundled().unwrap();
    let mut runner = TestRunner::deterministic();
    let (mut all, mut answered, mut faults) = (0, 0, Vec::new());
    for shape in SHAPES.lines() {
        let mut made = 0;
        while made < TIMES {
            let choice = choice().new_tree(&mut runner).unwrap().current();
            let (distinct, ordered) = (choice.places.0 != choice.places.1, choice.years.0 < choice.years.1);
            if !distinct || !ordered || choice.measures.0 == choice.measures.1 {
                continue;
            }
            let Some(text) = (Facts { pack: &pack, choice, wrong }).fill(shape) else { continue };
            made += 1;
            let checked = citemark::check(&Excerpt::new(&text).dated(Date::parse(DATE)), &pack);
            let cards = checked.annotations.iter().map(|one| &one.citemark);
            answered += usize::from(cards.clone().any(|card| &*card.finding != "abstains"));
            for card in cards.filter(|card| &*card.finding == finding) {
                faults.push(format!("{text}\n    {}", &*card.explanation));
            }
        }
        all += made;
    }
    (all, answered, faults)
}

#[test]
fn what_is_true_does_not_differ() {
    let (all, answered, faults) = faults("differs", false);
    println!("{answered} of {all} answered, {} wrong", faults.len());
    assert!(faults.is_empty(), "{} of {all}:\n{}", faults.len(), faults.join("\n"));
    assert!(answered * 100 >= all * 80, "only {answered} of {all} are answered");
}

#[test]
fn what_is_far_off_does_not_agree() {
    let (all, answered, faults) = faults("agrees", true);
    println!("{answered} of {all} answered, {} wrong", faults.len());
    assert!(faults.is_empty(), "{} of {all}:\n{}", faults.len(), faults.join("\n"));
}
