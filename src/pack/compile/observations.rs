//! Observation tables (places x years) and the notes on single observations: rows to series.

use std::collections::BTreeMap;

use super::package::{Package, Resource, Row};
use super::problems::Problems;
use super::tables::{Tables, VariableRow, number};
use crate::pack::format;
use crate::pack::model::*;
use crate::quantity::decimal::Decimal;

/// The series of one variable by key.
pub(crate) type Observations = BTreeMap<u32, Series>;

/// File of the notes, for messages.
const NOTES: &str = "status.csv";

/// Years that a column may stand for.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=2999;

/// Notes by variable and key, each with its row.
type Notes = BTreeMap<(u16, u32), Vec<(u64, Note)>>;

/// Reads all observation tables: for each variable its series.
pub(crate) fn read(
    package: &Package,
    tables: &mut Tables,
    problems: &mut Problems,
) -> BTreeMap<u16, Observations> {
    let mut notes = read_notes(package, tables, problems);
    let mut out: BTreeMap<u16, Observations> = BTreeMap::new();
    for resource in package.resources() {
        let Some(variable) = &resource.variable else { continue };
        let Some(at) = tables.variable_number(variable) else {
            problems.say(format!(
                "datapackage.json, resource {}: expected a variable of variables.csv, found \"{variable}\"",
                resource.name
            ));
            continue;
        };
        read_table(package, resource, tables, at, out.entry(at).or_default(), problems);
    }
    for (&variable, series) in &mut out {
        for (&key, series) in series.iter_mut() {
            for (row, note) in notes.remove(&(variable, key)).unwrap_or_default() {
                if series.value(note.year).is_some() {
                    series.notes.push(note);
                } else {
                    problems.cell(NOTES, row, "year", "a year with an observation", &note.year.to_string());
                }
            }
        }
        let firsts = series.values().map(|s| s.first_year).min();
        let lasts = series.values().filter_map(|s| s.years().next_back().map(|(y, _)| y)).max();
        if let Some(row) = tables.variables.get_mut(usize::from(variable)) {
            row.years = firsts.zip(lasts);
        }
    }
    for (row, note) in notes.values().flatten() {
        problems.cell(NOTES, *row, "place", "a place with observations", &note.text);
    }
    for row in tables.variables.iter().filter(|row| row.years.is_none()) {
        problems.say(format!("variables.csv: \"{}\" has no observations", row.id));
    }
    out
}

fn offset(year: i32, first: i32) -> usize {
    usize::try_from(year - first).unwrap_or(usize::MAX)
}

fn read_table(
    package: &Package,
    resource: &Resource,
    tables: &Tables,
    variable: u16,
    out: &mut Observations,
    problems: &mut Problems,
) {
    let pairs = tables.variables.get(usize::from(variable)).is_some_and(|v| v.pairs);
    let columns: &[&str] = if pairs { &["origin", "asylum"] } else { &["place"] };
    let table = package.read(resource, columns, problems);
    for header in table.header.iter().filter(|h| !columns.contains(&h.as_str())) {
        if !header.parse().is_ok_and(|year| YEARS.contains(&year)) {
            problems.cell(&table.file, 1, header, "a year", header);
        }
    }
    for row in table.rows() {
        let Some(key) = key(row, pairs, tables, problems) else { continue };
        let series = series(row, problems);
        check_range(row, &series, tables.variables.get(usize::from(variable)), problems);
        if series.values.is_empty() {
            continue;
        }
        if out.insert(key, series).is_some() {
            row.wrong(problems, columns.first().unwrap_or(&""), "a place that has no row yet");
        }
    }
}

/// Whether the figures lie where the table of variables says that they can.
fn check_range(row: Row<'_>, series: &Series, variable: Option<&VariableRow>, problems: &mut Problems) {
    let Some(VariableRow { min, max, .. }) = variable else { return };
    for (year, value) in series.years() {
        if min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max) {
            let shown = |d: &Option<Decimal>| d.map_or("anything".into(), |d| d.to_string());
            row.wrong(
                problems,
                &year.to_string(),
                &format!("a figure from {} to {}", shown(min), shown(max)),
            );
        }
    }
}

fn key(row: Row<'_>, pairs: bool, tables: &Tables, problems: &mut Problems) -> Option<u32> {
    if pairs {
        let (origin, asylum) = (tables.place(row, "origin", problems), tables.place(row, "asylum", problems));
        Some(format::pair_key(origin?, asylum?))
    } else {
        tables.place(row, "place", problems).map(u32::from)
    }
}

fn series(row: Row<'_>, problems: &mut Problems) -> Series {
    let mut out = Series::default();
    for (header, cell) in row.cells() {
        let Ok(year) = header.parse::<i32>() else { continue };
        if cell.is_empty() {
            continue;
        }
        let Some(value) = Decimal::parse(cell) else {
            row.wrong(problems, header, "a plain decimal number or nothing");
            continue;
        };
        if out.values.is_empty() {
            out.first_year = year;
        }
        let at = offset(year, out.first_year);
        if at < out.values.len() || !YEARS.contains(&year) {
            row.wrong(problems, header, "years that rise from column to column");
            continue;
        }
        out.values.resize(at, None);
        out.values.push(Some(value));
    }
    out
}

fn read_notes(package: &Package, tables: &Tables, problems: &mut Problems) -> Notes {
    let mut out = Notes::new();
    let table = package.table("status", &["variable", "place", "year", "status", "source", "note"], problems);
    for row in table.rows() {
        let Some(variable) = tables.variable_number(row.text("variable")) else {
            row.wrong(problems, "variable", "an id of variables.csv");
            continue;
        };
        let status = row.word("status", Status::from_word, Status::WORDS, problems);
        let place = tables.place(row, "place", problems);
        let source = match row.text("source") {
            "" => None,
            id => number(&tables.sources, id, |s| &s.id).map(SourceId).or_else(|| {
                row.wrong(problems, "source", "an id of sources.csv or nothing");
                None
            }),
        };
        let Ok(year) = row.text("year").parse() else {
            row.wrong(problems, "year", "a year");
            continue;
        };
        if let (Some(status), Some(place)) = (status, place) {
            let note = Note { year, status, source, text: row.text("note").into() };
            out.entry((variable, u32::from(place))).or_default().push((row.line(), note));
        }
    }
    out
}
