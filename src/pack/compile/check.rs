//! Checks a Data Package beyond its schema: figures that must fit each other, figures that stand out. What must fit is
//! written in the package's own table `checks`; this file knows the rules, not the variables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use super::compile;
use super::package::{Package, Row};
use super::problems::Problems;
use crate::Error;
use crate::pack::model::*;
use crate::pack::reader::Pack;
use crate::pack::series::*;
use crate::quantity::decimal::Decimal;

/// More than one comparison in this many off is no longer an oddity of a few places: it is an error of the table.
const TOLERATED_SHARE: usize = 8;
/// Examples shown for each rule.
const EXAMPLES: usize = 5;
/// A share in per cent that never reaches this much, in any country or year, was printed as a fraction.
const SMALLEST_SHARE: Decimal = Decimal::ONE;
/// A level this many times both neighbours, or this small a part of both, stands out.
const SPIKE: i64 = 4;

/// What a check found.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let report = check(folder)?;
/// assert!(report.errors.is_empty(), "{report}");
/// # Ok::<(), citemark::Error>(())
/// ```
#[derive(Default)]
#[non_exhaustive]
#[must_use]
pub struct Report {
    /// What must be mended before the package can be trusted.
    pub errors: Vec<String>,
    /// What stands out, for a person to look at.
    pub remarks: Vec<String>,
    /// How much was looked at, in words.
    pub counted: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.counted)?;
        for error in &self.errors {
            writeln!(f, "error: {error}")?;
        }
        for remark in &self.remarks {
            writeln!(f, "stands out: {remark}")?;
        }
        write!(f, "{} errors, {} remarks", self.errors.len(), self.remarks.len())
    }
}

/// Compiles the package in a folder and checks what it says.
///
/// # Errors
/// What [`compile`] finds wrong with the tables themselves.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// println!("{}", check(folder)?);
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn check(dir: &Path) -> Result<Report, Error> {
    check_pack(dir, &compile(dir)?.open()?)
}

/// Checks what a package says whose pack is open.
///
/// # Errors
/// What is wrong with the table `checks`.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let pack = compile(folder)?.open()?;
/// assert!(check_pack(folder, &pack)?.errors.is_empty());
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn check_pack(dir: &Path, pack: &Pack) -> Result<Report, Error> {
    let mut report = Report::default();
    let mut problems = Problems::default();
    let rules = Package::open(dir)?.table(
        "checks",
        &["rule", "variable", "first", "second", "tolerance"],
        &mut problems,
    );
    for row in rules.rows() {
        match Rule::read(pack, row, &mut problems) {
            Some(rule) => rule.apply(pack, &mut report),
            None => row.wrong(
                &mut problems,
                "rule",
                "ratio, plus, between, total or same, with variables it can use",
            ),
        }
    }
    problems.into_result()?;
    sources(pack, &mut report);
    variables(pack, &mut report);
    Ok(report)
}

/// One row of the table `checks`: `variable` held against what `first` and `second` make of it.
struct Rule<'t> {
    name: &'t str,
    label: String,
    variable: All,
    first: All,
    second: All,
    tolerance: Decimal,
}

/// All series of a variable by key.
type All = BTreeMap<u32, Series>;

impl<'t> Rule<'t> {
    fn read(pack: &Pack, row: Row<'t>, problems: &mut Problems) -> Option<Self> {
        let name = row.text("rule");
        let all = |column| {
            pack.variable_by_code(row.text(column)).map(|id| pack.every(id).into_iter().collect::<All>())
        };
        let second = all("second");
        let usable = match name {
            "total" | "same" => true,
            "ratio" | "plus" | "between" => second.is_some(),
            _ => false,
        };
        if !usable {
            return None;
        }
        let label = format!("{name} {} {} {}", row.text("variable"), row.text("first"), row.text("second"));
        let tolerance = Decimal::parse(row.text("tolerance")).or_else(|| {
            row.wrong(problems, "tolerance", "per cent");
            None
        });
        Some(Self {
            name,
            label: label.trim_end().to_owned(),
            variable: all("variable")?,
            first: all("first")?,
            second: second.unwrap_or_default(),
            tolerance: tolerance?,
        })
    }

    /// Compares place by place and year by year.
    fn apply(&self, pack: &Pack, report: &mut Report) {
        let (mut compared, mut off) = (0_usize, Vec::new());
        for (&key, series) in &self.variable {
            let place = u16::try_from(key).ok().and_then(|id| pack.place(PlaceId(id)));
            if self.name == "total" && place.is_none_or(|p| p.kind != PlaceKind::World) {
                continue;
            }
            for (year, value) in series.years().filter(|&(year, _)| series.status(year) != Status::Doubtful) {
                let Some((low, high)) = self.expected(pack, key, year) else { continue };
                compared += 1;
                if !within(value, low, high, self.tolerance) {
                    let code = place.map_or("", |p| p.id);
                    off.push(format!("{code} {year} prints {value}, expected {low}"));
                }
            }
        }
        let examples = off.iter().take(EXAMPLES).map(String::as_str).collect::<Vec<_>>().join("; ");
        let line = format!(
            "{}: {} of {compared} off by more than {} %: {examples}",
            self.label,
            off.len(),
            self.tolerance
        );
        if compared == 0 {
            report.errors.push(format!("{}: nothing to compare", self.label));
        } else if off.len() * TOLERATED_SHARE > compared {
            report.errors.push(line);
        } else if !off.is_empty() {
            report.remarks.push(line);
        }
    }

    /// The interval in which the figure must lie.
    fn expected(&self, pack: &Pack, key: u32, year: i32) -> Option<(Decimal, Decimal)> {
        let value = |all: &All| all.get(&key).and_then(|s| s.value(year));
        let one = match self.name {
            "ratio" => value(&self.first)?.div(value(&self.second)?, 6)?,
            "plus" => value(&self.first)?.add(value(&self.second)?)?,
            "between" => return Some((value(&self.first)?, value(&self.second)?)),
            "same" => value(&self.first)?,
            _ => total(pack, &self.first, year)?,
        };
        Some((one, one))
    }
}

/// The sum over all places that are no groups.
fn total(pack: &Pack, all: &All, year: i32) -> Option<Decimal> {
    let single = |key: u32| {
        let place = u16::try_from(key).ok().and_then(|id| pack.place(PlaceId(id)));
        place.is_some_and(|p| !matches!(p.kind, PlaceKind::World | PlaceKind::Group | PlaceKind::Aggregate))
    };
    let mut values = all.iter().filter(|&(&key, _)| single(key)).filter_map(|(_, s)| s.value(year));
    let first = values.next()?;
    values.try_fold(first, Decimal::add)
}

fn within(value: Decimal, low: Decimal, high: Decimal, tolerance: Decimal) -> bool {
    let slack =
        |d: Decimal| d.abs().mul(tolerance).and_then(|d| d.div(Decimal::HUNDRED, 6)).unwrap_or(Decimal::ZERO);
    let (low, high) = (low.sub(slack(low)), high.add(slack(high)));
    low.is_some_and(|low| value >= low) && high.is_some_and(|high| value <= high)
}

fn sources(pack: &Pack, report: &mut Report) {
    for id in pack.sources() {
        let Some(source) = pack.source(id) else { continue };
        for (field, text) in
            [("an attribution line", source.attribution), ("a release date", source.released)]
        {
            if text.is_empty() {
                report.remarks.push(format!("source {}: has not {field}", source.id));
            }
        }
        if crate::quantity::Date::parse(source.retrieved).is_none() {
            report.errors.push(format!(
                "source {}: expected a retrieval day, found \"{}\"",
                source.id, source.retrieved
            ));
        }
    }
}

fn variables(pack: &Pack, report: &mut Report) {
    let (mut observations, mut topics, mut spikes) = (0, BTreeSet::new(), Vec::new());
    // Where several answer the same words for the same place and as often, one has to come first.
    let mut first: BTreeSet<(&str, Frequency, u8, u32)> = BTreeSet::new();
    for id in pack.variables() {
        let Some(variable) = pack.variable(id) else { continue };
        topics.insert(variable.topic);
        let all = pack.every(id);
        let place = |key: u32| (variable.topic, variable.frequency, variable.rank, key);
        let taken = all.iter().filter(|(key, _)| !first.insert(place(*key))).count();
        if taken > 0 {
            report.errors.push(format!(
                "{}: another variable has rank {} of {}",
                variable.id, variable.rank, variable.topic
            ));
        }
        let mut largest = Decimal::ZERO;
        for (key, series) in all {
            for (year, value) in series.years() {
                observations += 1;
                largest = largest.max(value.abs());
                if series.status(year) != Status::Doubtful && stands_out(&series, year, value, &variable) {
                    let place = u16::try_from(key).ok().and_then(|id| pack.place(PlaceId(id)));
                    let period = variable.frequency.period(year);
                    spikes.push(format!("{} {} {period}: {value}", variable.id, place.map_or("", |p| p.id)));
                }
            }
        }
        if variable.scale != Decimal::ONE
            && variable.unit.split(' ').any(|word| matches!(word, "thousand" | "million" | "billion"))
        {
            report.errors.push(format!(
                "{}: figures are shown after the scale of {}, and the unit `{}` would say it again",
                variable.id, variable.scale, variable.unit
            ));
        }
        if !variable.pairs && variable.measure == Measure::Share && largest < SMALLEST_SHARE {
            report.errors.push(format!(
                "{}: no figure reaches 1 %: printed as a fraction or wrongly scaled",
                variable.id
            ));
        }
    }
    report.counted = format!(
        "{} variables in {} topics, {} places, {observations} observations, {} sources, {} events",
        pack.variables().count(),
        topics.len(),
        pack.places().count(),
        pack.sources().count(),
        pack.events().count(),
    );
    if !spikes.is_empty() {
        let examples = spikes.iter().take(EXAMPLES * 4).map(String::as_str).collect::<Vec<_>>().join("; ");
        report.remarks.push(format!("{} figures far from both neighbours: {examples}", spikes.len()));
    }
}

/// Whether a level lies far above or below the years on both sides of it. Growth, flows of people and small numbers
/// jump by nature.
fn stands_out(series: &Series, year: i32, value: Decimal, variable: &Variable<'_>) -> bool {
    let steady = !matches!(variable.measure, Measure::Growth) && matches!(variable.timing, Timing::Stock)
        || variable.base == "years";
    if !steady || matches!(variable.base, "persons") {
        return false;
    }
    let sides = (
        year.checked_sub(1).and_then(|y| series.value(y)),
        year.checked_add(1).and_then(|y| series.value(y)),
    );
    let (Some(before), Some(after)) = sides else { return false };
    let far = |a: Decimal, b: Decimal| a.mul(Decimal::from(SPIKE)).is_some_and(|a| a < b);
    far(value, before) && far(value, after) || far(before, value) && far(after, value)
}
