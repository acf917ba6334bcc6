//! A Data Package on disk: `datapackage.json` and the CSV tables it names. Knows rows and columns, not their meaning.
//!
//! Specification: <https://datapackage.org/standard/data-package/>.

use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use super::problems::Problems;
use crate::Error;

/// An open package.
pub(crate) struct Package {
    dir: PathBuf,
    resources: Vec<Resource>,
}

/// One table of a package.
#[derive(Clone)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) path: String,
    /// The variable whose observations it holds, if it holds any (our own property).
    pub(crate) variable: Option<String>,
    /// Our column names for the package's (our own property): `{"place": "country"}`.
    columns: Vec<(String, String)>,
}

impl Package {
    /// Reads `datapackage.json`.
    pub(crate) fn open(dir: &Path) -> Result<Self, Error> {
        let file = dir.join("datapackage.json");
        let text = std::fs::read_to_string(&file)
            .map_err(|e| Error::data(format!("cannot read {}: {e}", file.display())))?;
        let json: Value = serde_json::from_str(&text).map_err(|e| {
            Error::data(format!("datapackage.json, line {}, column {}: {e}", e.line(), e.column()))
        })?;
        let listed = json.get("resources").and_then(Value::as_array);
        let listed =
            listed.ok_or_else(|| Error::data("datapackage.json: expected an array \"resources\""))?;
        let resources = listed.iter().enumerate().map(|(i, r)| resource(i, r)).collect::<Result<_, _>>()?;
        Ok(Self { dir: dir.to_path_buf(), resources })
    }

    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The table with this name; an absent one is empty.
    pub(crate) fn table(&self, name: &str, columns: &[&str], problems: &mut Problems) -> Table {
        match self.resources.iter().find(|r| r.name == name) {
            Some(resource) => self.read(resource, columns, problems),
            None => Table::default(),
        }
    }

    /// Reads a table that must have these columns; one that cannot be read is a problem, and empty.
    pub(crate) fn read(&self, resource: &Resource, columns: &[&str], problems: &mut Problems) -> Table {
        match Table::read(&self.dir.join(&resource.path), resource, columns, problems) {
            Ok(table) => table,
            Err(problem) => {
                problems.say(problem);
                Table::default()
            }
        }
    }
}

fn resource(i: usize, json: &Value) -> Result<Resource, Error> {
    let text = |key: &str| json.get(key).and_then(Value::as_str);
    let wrong = |key: &str| Error::data(format!("datapackage.json, resource {i}: expected a text \"{key}\""));
    let path = text("path").ok_or_else(|| wrong("path"))?;
    if !Path::new(path).components().all(|c| matches!(c, Component::Normal(_))) {
        return Err(Error::data(format!(
            "datapackage.json, resource {i}: expected a path inside the package, found \"{path}\""
        )));
    }
    let columns = json.get("columns").and_then(Value::as_object).map(|map| {
        map.iter().filter_map(|(ours, theirs)| Some((theirs.as_str()?.to_owned(), ours.clone()))).collect()
    });
    Ok(Resource {
        name: text("name").ok_or_else(|| wrong("name"))?.to_owned(),
        path: path.to_owned(),
        variable: text("variable").map(str::to_owned),
        columns: columns.unwrap_or_default(),
    })
}

/// A table in memory.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) file: String,
    pub(crate) header: Vec<String>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(
        path: &Path,
        resource: &Resource,
        columns: &[&str],
        problems: &mut Problems,
    ) -> Result<Self, String> {
        let file = resource.path.clone();
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_path(path)
            .map_err(|e| format!("{file}: cannot be read: {e}"))?;
        let ours = |theirs: &str| {
            let found = resource.columns.iter().find(|(t, _)| t == theirs);
            found.map_or(theirs, |(_, ours)| ours).to_owned()
        };
        let header: Vec<String> =
            reader.headers().map_err(|e| format!("{file}: {e}"))?.iter().map(|h| ours(h.trim())).collect();
        let missing: Vec<&str> = columns.iter().copied().filter(|c| !header.iter().any(|h| h == c)).collect();
        if !missing.is_empty() {
            return Err(format!(
                "{file}, row 1: expected the column {}, found {}",
                missing.join(", "),
                header.join(", ")
            ));
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) if record.len() == header.len() => rows.push(record),
                Ok(record) => {
                    let row = record.position().map_or(0, csv::Position::line);
                    let (want, have) = (header.len(), record.len());
                    problems.say(format!("{file}, row {row}: expected {want} cells, found {have}"));
                }
                Err(e) => problems.say(format!("{file}: {e}")),
            }
        }
        Ok(Self { file, header, rows })
    }

    /// Its rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row { table: self, record })
    }
}

/// One row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    table: &'t Table,
    record: &'t csv::StringRecord,
}

impl<'t> Row<'t> {
    /// The text of a column; empty where the table has no such column.
    pub(crate) fn text(&self, column: &str) -> &'t str {
        let at = self.table.header.iter().position(|h| h == column);
        at.and_then(|i| self.record.get(i)).unwrap_or_default().trim()
    }

    /// All cells in the order of the header.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.table.header.iter().map(String::as_str).zip(self.record.iter().map(str::trim))
    }

    /// Line in the file, the header being 1.
    pub(crate) fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    /// Notes a problem with a cell of this row.
    pub(crate) fn wrong(&self, problems: &mut Problems, column: &str, expected: &str) {
        problems.cell(&self.table.file, self.line(), column, expected, self.text(column));
    }

    /// A text that may not be empty.
    pub(crate) fn some_text(&self, column: &str, problems: &mut Problems) -> &'t str {
        let text = self.text(column);
        if text.is_empty() {
            self.wrong(problems, column, "some text");
        }
        text
    }

    /// A word of a list, or a problem.
    pub(crate) fn word<T>(
        &self,
        column: &str,
        from_word: impl Fn(&str) -> Option<T>,
        words: &[&str],
        problems: &mut Problems,
    ) -> Option<T> {
        let found = from_word(self.text(column));
        if found.is_none() {
            self.wrong(problems, column, &format!("one of {}", words.join(", ")));
        }
        found
    }
}
