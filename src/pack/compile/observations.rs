//! Observation tables and what is said of single observations: rows to blocks of series, one variable after the other.

use std::collections::{BTreeMap, BTreeSet};

use super::Progress;
use super::link::SHARD_BYTES;
use super::notes::Said;
use super::package::{Package, Resource, Row};
use super::problems::Problems;
use super::tables::{Tables, VariableRow};
use crate::Error;
use crate::pack::format;
use crate::pack::model::*;
use crate::pack::series::*;
use crate::quantity::decimal::Decimal;

/// The observations of one variable, ready to be put into shards.
pub(crate) struct Blocks {
    pub(crate) variable: u16,
    /// First and last period of any of them.
    pub(crate) years: (i32, i32),
    /// First key and bytes. The first block takes every key from zero on, so that a look-up always lands in one.
    pub(crate) blocks: Vec<(u32, Vec<u8>)>,
}

/// Reads all observation tables, or those of some variables, and hands them over in order. Gives the places that have
/// observations.
pub(crate) fn read(
    package: &Package,
    tables: &Tables,
    only: Option<&[String]>,
    problems: &mut Problems,
    progress: Progress<'_>,
    each: &mut dyn FnMut(Blocks) -> Result<(), Error>,
) -> Result<BTreeSet<u16>, Error> {
    let mut observed = BTreeSet::new();
    let mut said = Said::read(package, tables, problems);
    let resources = resources(package, tables, problems);
    for id in only.unwrap_or_default() {
        if tables.variable_number(id).is_none() {
            problems.say(format!("--only: expected an id of variables.csv, found \"{id}\""));
        }
    }
    let all = resources.values().flatten().map(|resource| package.size(resource)).sum();
    let mut done = 0;
    for (number, row) in (0..).zip(&tables.variables) {
        let wanted = only.is_none_or(|only| only.contains(&row.id));
        let mut rows = Rows { tables, number, row, series: BTreeMap::new(), periods: None };
        for resource in resources.get(&number).into_iter().flatten() {
            if wanted {
                rows.read(package, resource, &mut said, problems);
            }
            done += package.size(resource);
            progress(done, all);
        }
        observed.extend(rows.places());
        if !wanted {
            said.forget(number);
        } else if rows.series.is_empty() {
            problems.lacking(
                "variables.csv",
                &row.id,
                "observations: a resource of datapackage.json with \"variable\" and its id, whose table has figures",
            );
        } else if problems.none() {
            // After a problem nothing is written any more; what else is wrong is still worth telling.
            each(rows.blocks())?;
        }
    }
    said.left_over(problems);
    Ok(observed)
}

/// The observation tables of each variable.
fn resources<'p>(
    package: &'p Package,
    tables: &Tables,
    problems: &mut Problems,
) -> BTreeMap<u16, Vec<&'p Resource>> {
    let mut out: BTreeMap<u16, Vec<&Resource>> = BTreeMap::new();
    for resource in package.resources() {
        let Some(variable) = &resource.variable else { continue };
        match tables.variable_number(variable) {
            Some(number) => out.entry(number).or_default().push(resource),
            None => problems.say(format!(
                "datapackage.json, resource {}: expected a variable of variables.csv, found \"{variable}\"",
                resource.name
            )),
        }
    }
    out
}

/// The series of one variable by key, as bytes: what is kept of a table while it is read.
struct Rows<'t> {
    tables: &'t Tables,
    number: u16,
    row: &'t VariableRow,
    series: BTreeMap<u32, Vec<u8>>,
    /// First and last period of any of them.
    periods: Option<(i32, i32)>,
}

impl Rows<'_> {
    /// The places that have series.
    fn places(&self) -> impl Iterator<Item = u16> {
        let pairs = self.row.pairs;
        self.series
            .keys()
            .flat_map(move |&key| [if pairs { (key >> 16) as u16 } else { key as u16 }, key as u16])
    }

    fn read(&mut self, package: &Package, resource: &Resource, said: &mut Said, problems: &mut Problems) {
        let columns: &[&str] = if self.row.pairs { &["origin", "asylum"] } else { &["place"] };
        let Some(mut table) = package.open_table(resource, columns, problems) else { return };
        let column = ["period", "year"].into_iter().find(|column| table.header.has(column));
        if let Some(column) = column.filter(|_| table.header.has("value")) {
            let mut all: BTreeMap<u32, BTreeMap<i32, Decimal>> = BTreeMap::new();
            while table.advance(problems) {
                self.one(table.row(), column, &mut all, problems);
            }
            for (key, values) in all {
                self.put(key, series(values), said, problems);
            }
            return;
        }
        for name in table.header.names.iter().filter(|name| !columns.contains(&name.as_str())) {
            if self.row.frequency.parse(name).is_none() {
                problems.cell(&table.header.file, table.header.line, name, self.a_period(), name);
            }
        }
        while table.advance(problems) {
            let row = table.row();
            let Some(key) = self.key(row, problems) else { continue };
            let values = self.across(row, problems);
            if self.series.contains_key(&key) {
                row.wrong(problems, columns.first().unwrap_or(&""), "a place that has no row yet");
            } else if !values.is_empty() {
                self.put(key, series(values), said, problems);
            }
        }
    }

    fn key(&self, row: Row<'_>, problems: &mut Problems) -> Option<u32> {
        let mut place = |column| self.tables.observed(row, column, problems);
        if self.row.pairs {
            let (origin, asylum) = (place("origin"), place("asylum"));
            Some(format::pair_key(origin?, asylum?))
        } else {
            place("place").map(u32::from)
        }
    }

    /// The figure in a cell, if it is one that the variable may have.
    fn figure(&self, row: Row<'_>, column: &str, cell: &str, problems: &mut Problems) -> Option<Decimal> {
        let Some(value) = Decimal::parse(cell) else {
            row.wrong(problems, column, "a plain decimal number or nothing");
            return None;
        };
        let VariableRow { min, max, .. } = self.row;
        if min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max) {
            let shown = |d: &Option<Decimal>| d.map_or("anything".into(), |d| d.to_string());
            row.wrong(problems, column, &format!("a figure from {} to {}", shown(min), shown(max)));
        }
        Some(value)
    }

    /// What a period of the variable looks like, for messages.
    fn a_period(&self) -> &'static str {
        match self.row.frequency {
            Frequency::Year => "a year",
            Frequency::Quarter => "a quarter (2023-Q3)",
            Frequency::Month => "a month (2023-10)",
        }
    }

    /// A row of a wide table: a column a period.
    fn across(&self, row: Row<'_>, problems: &mut Problems) -> BTreeMap<i32, Decimal> {
        let mut out = BTreeMap::new();
        for (header, cell) in row.cells() {
            let Some(period) = self.row.frequency.parse(header) else { continue };
            if cell.is_empty() {
                continue;
            }
            let Some(value) = self.figure(row, header, cell, problems) else { continue };
            if out.last_key_value().is_some_and(|(&last, _)| period <= last) {
                row.wrong(problems, header, "periods that rise from column to column");
            } else {
                out.insert(period, value);
            }
        }
        out
    }

    /// A row of a long table: one observation.
    fn one(
        &self,
        row: Row<'_>,
        column: &str,
        all: &mut BTreeMap<u32, BTreeMap<i32, Decimal>>,
        problems: &mut Problems,
    ) {
        let Some(key) = self.key(row, problems) else { return };
        let Some(period) = self.row.frequency.parse(row.text(column)) else {
            return row.wrong(problems, column, self.a_period());
        };
        let cell = row.text("value");
        if cell.is_empty() {
            return;
        }
        let Some(value) = self.figure(row, "value", cell, problems) else { return };
        if all.entry(key).or_default().insert(period, value).is_some() {
            row.wrong(problems, column, "a period that this place does not have yet");
        }
    }

    fn put(&mut self, key: u32, mut series: Series, said: &mut Said, problems: &mut Problems) {
        let Some((first, last)) =
            series.years().next().map(|y| y.0).zip(series.years().next_back().map(|y| y.0))
        else {
            return;
        };
        let periods = self.periods.unwrap_or((first, last));
        self.periods = Some((periods.0.min(first), periods.1.max(last)));
        said.tell(self.number, key, &mut series, problems);
        match format::series::write(&series) {
            Some(bytes) => {
                self.series.insert(key, bytes);
            }
            None => problems
                .say(format!("{}: a series whose values are too far apart to be kept exactly", self.row.id)),
        }
    }

    /// Cuts the series into pieces of about equal size, none much larger than a shard.
    fn blocks(self) -> Blocks {
        let series: Vec<(u32, Vec<u8>)> = self.series.into_iter().collect();
        let size: usize = series.iter().map(|(_, bytes)| bytes.len() + 2).sum();
        let target = size / size.div_ceil(SHARD_BYTES).max(1) + 1;
        let mut blocks = Vec::new();
        let (mut rest, mut len, mut bytes) = (series.as_slice(), 0, 0);
        let mut cut = |piece: &[(u32, Vec<u8>)]| {
            let first_key = if blocks.is_empty() { 0 } else { piece.first().map_or(0, |(key, _)| *key) };
            blocks.push((first_key, format::block(piece)));
        };
        for (_, one) in &series {
            if bytes > 0 && bytes + one.len() + 2 > target {
                let (head, tail) = rest.split_at_checked(len).unwrap_or((rest, &[]));
                cut(head);
                (rest, len, bytes) = (tail, 0, 0);
            }
            len += 1;
            bytes += one.len() + 2;
        }
        if !rest.is_empty() {
            cut(rest);
        }
        Blocks { variable: self.number, years: self.periods.unwrap_or_default(), blocks }
    }
}

fn series(values: BTreeMap<i32, Decimal>) -> Series {
    let mut out = Series::default();
    for (period, value) in values {
        if out.values.is_empty() {
            out.first = period;
        }
        out.values.resize(usize::try_from(period - out.first).unwrap_or_default(), None);
        out.values.push(Some(value));
    }
    out
}
