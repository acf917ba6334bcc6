//! Totals: tables with several figures for one place and period, because they are divided by sex, age or frequency as
//! well. The rows for all are used if the table has them; otherwise a person has to choose. Knows no files.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Grid;
use super::header::{Layout, key};
use super::period::Period;
use super::rows::{One, PlaceFound};
use crate::pack::compile::problems::Problems;

/// What a column holds in the rows for all, where others are for parts.
const TOTALS: &str =
    "|t|_t|total|tot|all|both sexes|both|bth|all ages|all items|all causes|overall|insgesamt|ensemble|";
/// The value of a column of frequencies for yearly figures.
const YEARLY: &str = "|a|annual|yearly|";
/// Values of a column that a message names.
const NAMED: usize = 8;

/// Leaves one figure for each place and period: where there are several, those for all of what other columns divide.
/// Gives the columns and what they hold.
pub(super) fn for_all(
    file: &str,
    grid: &Grid,
    layout: &Layout,
    all: &mut Vec<One>,
    places: &[PlaceFound],
    problems: &mut Problems,
) -> Option<Vec<(String, String)>> {
    let mut filter = Vec::new();
    loop {
        let mut first: HashMap<(usize, Period), usize> = HashMap::new();
        let mut twice = Vec::new();
        let mut differing: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        let cell = |row: usize, at: usize| grid.rows.get(row).map_or("", |row| row.cell(at));
        for (number, one) in all.iter().enumerate() {
            let Some(&other) = first.get(&(one.place, one.period)) else {
                first.insert((one.place, one.period), number);
                continue;
            };
            let Some(other) = all.get(other) else { continue };
            twice.push((one.line, other.line, one.place, one.period));
            for &at in &layout.others {
                let (a, b) = (cell(one.row, at), cell(other.row, at));
                if a != b {
                    differing.entry(at).or_default().extend([a, b]);
                }
            }
        }
        let Some(&(line, other, place, period)) = twice.first() else { return Some(filter) };
        let whole = |texts: &BTreeSet<&str>, at: usize| {
            let is_total = |text: &&&str| {
                let lower = text.split(':').next().unwrap_or_default().trim().to_lowercase();
                let frequency =
                    key(layout.head(at)).starts_with("freq") && YEARLY.contains(&format!("|{lower}|"));
                frequency || TOTALS.contains(&format!("|{lower}|"))
            };
            texts.iter().find(is_total).map(|text| (*text).to_owned())
        };
        let total = differing.iter().find_map(|(&at, texts)| Some((at, whole(texts, at)?)));
        if let Some((at, total)) = total {
            all.retain(|one| grid.rows.get(one.row).is_some_and(|row| row.cell(at) == total));
            filter.push((layout.head(at).to_owned(), total));
            continue;
        }
        let name = places.get(place).map_or("", |place| place.name.as_str());
        if differing.is_empty() {
            for (line, other, place, period) in twice {
                let name = places.get(place).map_or("", |place| place.name.as_str());
                problems.row(
                    file,
                    line,
                    "a place and period without a figure yet",
                    &format!("{name}, {}, as in row {other}", period.year),
                );
            }
            return None;
        }
        let mut differ = Vec::new();
        for (&at, texts) in &differing {
            let named: Vec<&str> = texts.iter().copied().take(NAMED).collect();
            differ.push(format!(
                "{} ({}{})",
                layout.head(at),
                named.join(", "),
                if texts.len() > NAMED { ", ..." } else { "" }
            ));
        }
        let cure = differing.iter().next().and_then(|(&at, texts)| {
            Some(format!("\"where: {}={}\"", layout.head(at), texts.iter().find(|text| !text.is_empty())?))
        });
        problems.say(format!(
            "{file}: {name} has several figures for {}, in rows {other} and {line}; they differ in {}: say which are meant, as {}",
            period.year,
            differ.join("; "),
            cure.unwrap_or_default()
        ));
        return None;
    }
}
