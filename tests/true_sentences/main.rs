//! Sentences made from the bundled data, true by construction, in the shapes that newsrooms use for two figures at once:
//! not one may be said to differ. The same with figures that are far off: not one may be said to agree.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

mod facts;
mod words;

use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use facts::Facts;

/// How often each shape is filled in.
const TIMES: usize = 40;
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
#[derive(Clone, Copy, PartialEq, Debug)]
enum Style {
    People,
    Dollars,
    Percent,
    Years,
    Births,
    Deaths,
    Tonnes,
    PerThousand,
    PerHundred,
    Index,
}

const STYLES: [Style; 10] = {
    use Style::*;
    [People, Dollars, Percent, Years, Births, Deaths, Tonnes, PerThousand, PerHundred, Index]
};

/// Variables: code, how figures are written, what newsrooms call it.
const MEASURES: &str = include_str!("../claims/measures.tsv");

/// One of them.
fn measure(number: usize) -> Option<(&'static str, Style, Vec<&'static str>)> {
    let mut cells = MEASURES.lines().nth(number + 1)?.split('\t');
    let (code, style) = (cells.next()?, cells.next()?);
    let style = STYLES.into_iter().find(|known| format!("{known:?}") == style).unwrap();
    Some((code, style, cells.next()?.split('|').collect()))
}

/// Shapes of sentences, one a line; `claims/README.md` tells what the slots are.
const SHAPES: &str = include_str!("../claims/shapes.txt");

/// What a sentence is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    pub(crate) places: (usize, usize),
    pub(crate) measures: (usize, usize),
    pub(crate) names: (usize, usize),
    pub(crate) years: (i32, i32),
    pub(crate) verb: usize,
}

pub(crate) fn choice() -> impl Strategy<Value = Choice> {
    let many = || 0..PLACES.split('|').count();
    let kinds = || 0..MEASURES.lines().count() - 1;
    let parts = ((many(), many()), (kinds(), kinds()), (0..6_usize, 0..6_usize), (YEARS, YEARS), 0..6_usize);
    parts.prop_map(|(places, measures, names, years, verb)| Choice { places, measures, names, years, verb })
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
            answered += usize::from(cards.clone().any(|card| card.reason.is_none()));
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
    // Many of the shapes leave a word that no frame takes: those are not read, whatever else is clear.
    assert!(answered * 100 >= all * 55, "only {answered} of {all} are answered");
}

#[test]
fn what_is_far_off_does_not_agree() {
    let (all, answered, faults) = faults("agrees", true);
    println!("{answered} of {all} answered, {} wrong", faults.len());
    assert!(faults.is_empty(), "{} of {all}:\n{}", faults.len(), faults.join("\n"));
}
