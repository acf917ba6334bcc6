//! What is said of single observations: the tables `status` (notes) and `vintages` (what earlier releases printed).

use std::collections::BTreeMap;

use super::package::{Package, Row};
use super::problems::Problems;
use super::tables::{Tables, number};
use crate::pack::model::*;
use crate::pack::series::*;
use crate::quantity::Date;
use crate::quantity::decimal::Decimal;

/// Notes and vintages by variable and key, each with its file and row, until their series comes by.
pub(crate) struct Said(BTreeMap<(u16, u32), Vec<Noted>>);

/// File, row, and what is said there.
type Noted = (String, u64, One);

enum One {
    Note(Note),
    Vintage(Vintage),
}

impl Said {
    pub(crate) fn read(package: &Package, tables: &Tables, problems: &mut Problems) -> Self {
        let mut out = Self(BTreeMap::new());
        let columns = ["variable", "place", "year", "status", "source", "note"];
        let table = package.table("status", &columns, problems);
        for row in table.rows() {
            let status = row.word("status", Status::from_word, Status::WORDS, problems);
            let Some((key, year, source)) = about(row, tables, problems) else { continue };
            let Some(status) = status else { continue };
            let note = Note { year, status, source, text: row.text("note").into() };
            out.0.entry(key).or_default().push((table.header.file.clone(), row.line(), One::Note(note)));
        }
        let columns = ["variable", "place", "year", "value", "released", "until", "source", "note"];
        let table = package.table("vintages", &columns, problems);
        for row in table.rows() {
            let value = Decimal::parse(row.text("value"));
            if value.is_none() {
                row.wrong(problems, "value", "a plain decimal number");
            }
            let released = Date::parse(row.text("released"));
            if released.is_none() {
                row.wrong(problems, "released", "a day (2024-07-01)");
            }
            let until = Date::parse(row.text("until"));
            if until.is_none() && !row.text("until").is_empty() {
                row.wrong(problems, "until", "a day (2025-07-01) or nothing");
            }
            let Some((key, year, source)) = about(row, tables, problems) else { continue };
            let (Some(value), Some(released)) = (value, released) else { continue };
            let note = row.text("note").into();
            let vintage = Vintage { year, value, released, until, source, note };
            out.0.entry(key).or_default().push((
                table.header.file.clone(),
                row.line(),
                One::Vintage(vintage),
            ));
        }
        out
    }

    /// Gives a series what is said of it.
    pub(crate) fn tell(&mut self, variable: u16, key: u32, series: &mut Series, problems: &mut Problems) {
        for (file, row, one) in self.0.remove(&(variable, key)).unwrap_or_default() {
            let year = match &one {
                One::Note(note) => note.year,
                One::Vintage(vintage) => vintage.year,
            };
            if series.value(year).is_none() {
                problems.cell(&file, row, "year", "a year with an observation", &year.to_string());
                continue;
            }
            match one {
                One::Note(note) => series.notes.push(note),
                One::Vintage(vintage) => series.vintages.push(vintage),
            }
        }
        // Release by release, as they are kept.
        series.vintages.sort_by(|a, b| {
            let order = (a.released, a.until, a.source, &a.note, a.year);
            order.cmp(&(b.released, b.until, b.source, &b.note, b.year))
        });
    }

    /// Drops what is said of a variable that is not read.
    pub(crate) fn forget(&mut self, variable: u16) {
        self.0.retain(|&(of, _), _| of != variable);
    }

    /// What no series came by for is wrong.
    pub(crate) fn left_over(&self, problems: &mut Problems) {
        for (file, row, _) in self.0.values().flatten() {
            problems.say(format!("{file}, row {row}, column place: expected a place with observations"));
        }
    }
}

type About = ((u16, u32), i32, Option<SourceId>);

/// The observation that a row speaks of, and the row's own source.
fn about(row: Row<'_>, tables: &Tables, problems: &mut Problems) -> Option<About> {
    let variable = tables.variable_number(row.text("variable"));
    if variable.is_none() {
        row.wrong(problems, "variable", "an id of variables.csv");
    }
    let place = tables.place(row, "place", problems);
    let frequency = variable.and_then(|number| tables.variables.get(usize::from(number)));
    let year = frequency.and_then(|variable| variable.frequency.parse(row.text("year")));
    if variable.is_some() && year.is_none() {
        row.wrong(problems, "year", "a period of the variable: 2023, 2023-Q3 or 2023-10");
    }
    let source = match row.text("source") {
        "" => None,
        id => number(&tables.sources, id, |s| &s.id).map(SourceId).or_else(|| {
            row.wrong(problems, "source", "an id of sources.csv or nothing");
            None
        }),
    };
    Some(((variable?, u32::from(place?)), year?, source))
}
