//! Figures of months, quarters, days and fiscal years to those of years, by the rule that a person chose; months and quarters
//! stay what they are where none was. A year that is not whole has no figure. Knows periods and figures.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::Yearly;
use super::period::{Grain, Part, Period};
use super::rows::{Figure, One, PlaceFound};
use crate::pack::Frequency;
use crate::pack::compile::problems::Problems;
use crate::quantity::decimal::Decimal;

/// Decimals of a mean.
const DECIMALS: u8 = 6;
/// Days of the shortest month.
const SHORTEST: u8 = 28;
/// Fewest days of a year whose figures are all there.
const DAYS: usize = 365;

fn grain(all: &[One]) -> Option<Grain> {
    let grains: BTreeSet<Grain> = all.iter().map(|one| one.period.grain()).collect();
    grains.first().copied()
}

/// Whether a rule makes new figures of those of a table.
pub(super) fn computes(all: &[One], rule: Option<Yearly>) -> bool {
    matches!(rule, Some(Yearly::Mean | Yearly::Sum)) && grain(all).is_some_and(|grain| grain > Grain::Fiscal)
}

/// The figures of a table by place and period, and what its periods are.
pub(super) fn reduce(
    file: &str,
    mut all: Vec<One>,
    rule: Option<Yearly>,
    places: &[PlaceFound],
    remarks: &mut Vec<String>,
    problems: &mut Problems,
) -> Option<(Frequency, Vec<Figure>)> {
    let least = grain(&all)?;
    let before = all.len();
    all.retain(|one| one.period.grain() == least);
    if all.len() < before {
        remarks.push(format!("{} figures of finer periods left out", before - all.len()));
    }
    let figure = |one: &One, period: i32, value: Decimal| Figure {
        line: one.line,
        place: places.get(one.place).map(|place| place.id.clone()).unwrap_or_default(),
        period,
        value,
    };
    let as_they_are = |of: Frequency, number: &dyn Fn(Period) -> i32| {
        Some((of, all.iter().map(|one| figure(one, number(one.period), one.value)).collect()))
    };
    match (least, rule) {
        (Grain::Year, _) => {
            return as_they_are(Frequency::Year, &|period| period.year);
        }
        (Grain::Quarter | Grain::Month, None) => {
            let of = if least == Grain::Month { Frequency::Month } else { Frequency::Quarter };
            return as_they_are(of, &|period| of.number(period.year, period.month()));
        }
        (Grain::Fiscal, Some(Yearly::Start)) => {
            remarks.push("a fiscal year counts as the year that it begins in".into());
            return as_they_are(Frequency::Year, &|period| period.year);
        }
        (Grain::Fiscal, Some(Yearly::End)) => {
            remarks.push("a fiscal year counts as the year that it ends in".into());
            return as_they_are(Frequency::Year, &|period| period.year + 1);
        }
        (Grain::Fiscal, _) => {
            problems.say(format!(
                "{file}: fiscal years, and a pack holds calendar years: say which year one counts as, \"yearly: start\" or \
                 \"yearly: end\""
            ));
            return None;
        }
        (Grain::Day, None) if let Some(of) = stands_for(&all) => {
            remarks.push(format!("a day for each {}: taken as its figure", of.word()));
            return as_they_are(of, &|period| of.number(period.year, period.month()));
        }
        (Grain::Day, None) if one_day(&all) => {
            remarks.push("one day a year: taken as the year's figure".into());
            return as_they_are(Frequency::Year, &|period| period.year);
        }
        _ => {}
    }
    let Some(rule @ (Yearly::Mean | Yearly::Sum | Yearly::Last)) = rule else {
        problems.say(format!(
            "{file}: figures of days, and a pack holds years: say how they become years, \"yearly: mean\" (for rates and prices), \
             \"yearly: sum\" (for what happens) or \"yearly: last\" (for what is there at the end of a year)"
        ));
        return None;
    };
    let mut years: BTreeMap<(usize, i32), Vec<&One>> = BTreeMap::new();
    for one in &all {
        years.entry((one.place, one.period.year)).or_default().push(one);
    }
    let (mut out, mut partial) = (Vec::new(), 0);
    for ((_, year), mut ones) in years {
        ones.sort_by_key(|one| one.period);
        match of_year(&ones, rule) {
            Some(value) => out.extend(ones.last().map(|one| figure(one, year, value))),
            None => partial += 1,
        }
    }
    remarks.push(format!("yearly figures by the rule \"{}\"", rule.word()));
    if partial > 0 {
        remarks.push(format!("{partial} years of places left out: not all of their parts are there"));
    }
    if out.is_empty() {
        problems
            .say(format!("{file}: no year is whole, so none has a figure by the rule \"{}\"", rule.word()));
        return None;
    }
    Some((Frequency::Year, out))
}

/// The months or quarters that days stand for: each is the first, or each the last, of its own.
fn stands_for(all: &[One]) -> Option<Frequency> {
    let days: Option<Vec<(u8, u8)>> = all
        .iter()
        .map(|one| match one.period.part {
            Part::Day(month, day) => Some((month, day)),
            _ => None,
        })
        .collect();
    let days = days?;
    let (first, last) = (days.iter().all(|&(_, day)| day == 1), days.iter().all(|&(_, day)| day >= SHORTEST));
    let months: BTreeSet<u8> = days.iter().map(|&(month, _)| month).collect();
    if months.len() < 2 || !(first || last) {
        return None;
    }
    let ends = u8::from(first);
    let quarterly = months.iter().all(|month| month % 3 == ends);
    Some(if quarterly { Frequency::Quarter } else { Frequency::Month })
}

/// Whether each place has one day a year, and all of them the same.
fn one_day(all: &[One]) -> bool {
    let days: BTreeSet<Part> = all.iter().map(|one| one.period.part).collect();
    days.len() == 1
}

/// The figure of a year whose parts are all there.
fn of_year(ones: &[&One], rule: Yearly) -> Option<Decimal> {
    let last = ones.last()?;
    let months: BTreeSet<u8> = ones
        .iter()
        .filter_map(|one| match one.period.part {
            Part::Month(month) | Part::Day(month, _) => Some(month),
            _ => None,
        })
        .collect();
    let days = matches!(last.period.part, Part::Day(..));
    let whole = match (rule, last.period) {
        (Yearly::Last, Period { part, .. }) => {
            matches!(part, Part::Quarter(4) | Part::Month(12) | Part::Day(12, _))
        }
        (Yearly::Sum, _) if days => ones.len() >= DAYS,
        // Markets close on some days: each month must be there.
        (_, Period { part: Part::Quarter(_), .. }) => ones.len() == 4,
        _ => months.len() == 12,
    };
    let sum = || ones.iter().try_fold(Decimal::ZERO, |sum, one| sum.add(one.value));
    match rule {
        _ if !whole => None,
        Yearly::Last => Some(last.value),
        Yearly::Sum => sum(),
        _ => sum()?.div(Decimal::from(i64::try_from(ones.len()).ok()?), DECIMALS).map(Decimal::normal),
    }
}
