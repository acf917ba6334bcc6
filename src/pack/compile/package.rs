//! A Data Package on disk: `datapackage.json` and the CSV tables it names. Knows rows and columns, not their meaning.
//!
//! Specification: <https://datapackage.org/standard/data-package/>.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

pub(crate) use super::descriptor::Resource;
use super::descriptor::resources;
use super::partitions::{self, Partitions};
use super::problems::Problems;
use crate::Error;

/// An open package.
pub(crate) struct Package {
    files: Files,
    resources: Vec<Resource>,
}

/// Where its files are.
enum Files {
    Folder(PathBuf),
    /// By path: in a browser there are no folders.
    Memory(BTreeMap<String, String>),
}

/// File that describes the package.
const DESCRIPTOR: &str = "datapackage.json";

impl Package {
    /// Reads `datapackage.json` in a folder.
    pub(crate) fn open(dir: &Path) -> Result<Self, Error> {
        let file = dir.join(DESCRIPTOR);
        let text = std::fs::read_to_string(&file)
            .map_err(|e| Error::data(format!("cannot read {}: {e}", file.display())))?;
        let resources = resources(&text)?.into_iter().flat_map(|one| by_variable(dir, one)).collect();
        Ok(Self { files: Files::Folder(dir.to_path_buf()), resources })
    }

    /// A package of files in memory.
    pub(crate) fn of_files(files: BTreeMap<String, String>) -> Result<Self, Error> {
        let text =
            files.get(DESCRIPTOR).ok_or_else(|| Error::data("cannot read datapackage.json: not there"))?;
        Ok(Self { resources: resources(text)?, files: Files::Memory(files) })
    }

    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// Bytes of a table's file.
    pub(crate) fn size(&self, resource: &Resource) -> u64 {
        match &self.files {
            Files::Folder(dir) => size(&dir.join(&resource.path)),
            Files::Memory(files) => files.get(&resource.path).map_or(0, |text| text.len() as u64),
        }
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
        let Some(mut reader) = self.open_table(resource, columns, problems) else { return Table::default() };
        let mut rows = Vec::new();
        while reader.advance(problems) {
            rows.push(std::mem::take(&mut reader.row));
        }
        Table { header: reader.header, rows }
    }

    /// Begins to read a table that must have these columns; nothing, and a problem, for one that cannot be read.
    pub(crate) fn open_table(
        &self,
        resource: &Resource,
        columns: &[&str],
        problems: &mut Problems,
    ) -> Option<Reader<'_>> {
        if let Some(said) = resource.loose.as_ref().filter(|_| resource.variable.is_some()) {
            let rows = self.loose(resource, said, problems)?;
            return Reader::open(rows, resource, columns).map_err(|e| problems.say(e)).ok();
        }
        let opened = self.rows(resource).map_err(|e| format!("{}: cannot be read: {e}", resource.path));
        opened.and_then(|rows| Reader::open(rows, resource, columns)).map_err(|e| problems.say(e)).ok()
    }

    /// A table as newsrooms have them, read whole.
    #[cfg(with_tables)]
    fn loose(
        &self,
        resource: &Resource,
        said: &Map<String, Value>,
        problems: &mut Problems,
    ) -> Option<Box<dyn Rows>> {
        let file = &resource.path;
        let choices = super::table::Choices::of_json(said)
            .map_err(|e| problems.say(format!("datapackage.json, {file}, table, {e}")));
        let bytes = match &self.files {
            Files::Folder(dir) => std::fs::read(dir.join(file)).map_err(|e| e.to_string()),
            Files::Memory(files) => {
                files.get(file).map(|text| text.clone().into_bytes()).ok_or("not there".into())
            }
        };
        let bytes = bytes.map_err(|e| problems.say(format!("{file}: cannot be read: {e}"))).ok()?;
        let figures = super::table::read(file, &bytes, &choices.ok()?, "", problems)?;
        Some(Box::new(figures.into_rows()))
    }

    /// The bundled tables are plain.
    #[cfg(not(with_tables))]
    fn loose(
        &self,
        resource: &Resource,
        _: &Map<String, Value>,
        problems: &mut Problems,
    ) -> Option<Box<dyn Rows>> {
        problems.say(format!("{}: not plain CSV", resource.path));
        None
    }

    fn rows(&self, resource: &Resource) -> Result<Box<dyn Rows + '_>, String> {
        match &self.files {
            Files::Folder(dir) => {
                let (path, delimiter) = (dir.join(&resource.path), resource.delimiter);
                let open = move |path: &Path| file(path, delimiter);
                if path.is_dir() {
                    Ok(Box::new(Partitions::open(&path, Box::new(open))?))
                } else {
                    open(&path)
                }
            }
            Files::Memory(files) => {
                let text = files.get(&resource.path).ok_or("not there")?;
                Ok(Box::new(csv(resource.delimiter).from_reader(text.as_bytes())))
            }
        }
    }
}

/// A resource whose folder has one for each variable (`variable=PUPILS`) is as many resources.
fn by_variable(dir: &Path, resource: Resource) -> Vec<Resource> {
    let path = dir.join(&resource.path);
    if resource.variable.is_some() || !path.is_dir() {
        return vec![resource];
    }
    let names = path
        .read_dir()
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort();
    let of = |name: String| {
        let (_, id) = partitions::column(&name).filter(|(column, _)| column == "variable")?;
        Some(Resource { path: format!("{}/{name}", resource.path), variable: Some(id), ..resource.clone() })
    };
    let found: Vec<Resource> = names.into_iter().filter_map(of).collect();
    if found.is_empty() { vec![resource] } else { found }
}

fn csv(delimiter: u8) -> csv::ReaderBuilder {
    let mut csv = csv::ReaderBuilder::new();
    csv.flexible(true).delimiter(delimiter);
    csv
}

/// A file of a table.
fn file<'p>(path: &Path, delimiter: u8) -> Result<Box<dyn Rows + 'p>, String> {
    if path.extension().is_some_and(|end| end == "parquet") {
        return parquet(path);
    }
    #[cfg(with_tables)]
    if path.extension().is_some_and(|end| end == super::gzip::END) {
        return Ok(Box::new(csv(delimiter).from_reader(super::gzip::open(path)?)));
    }
    Ok(Box::new(csv(delimiter).from_path(path).map_err(|e| e.to_string())?))
}

/// Bytes of a file, or of all files of a folder.
fn size(path: &Path) -> u64 {
    let listed = path.read_dir().into_iter().flatten().flatten();
    if path.is_dir() {
        listed.map(|entry| size(&entry.path())).sum()
    } else {
        path.metadata().map_or(0, |data| data.len())
    }
}

/// The build script sets `with_parquet` for the feature; it cannot read Parquet itself.
#[cfg(with_parquet)]
fn parquet(path: &Path) -> Result<Box<dyn Rows>, String> {
    super::parquet::open(path)
}

#[cfg(not(with_parquet))]
fn parquet(_: &Path) -> Result<Box<dyn Rows>, String> {
    Err("this program was built without the feature parquet".into())
}

/// The columns of a table, by our names.
#[derive(Default)]
pub(crate) struct Header {
    pub(crate) file: String,
    pub(crate) names: Vec<String>,
    /// The columns as the file has them, for messages.
    printed: Vec<String>,
    /// Line of the header.
    pub(crate) line: u64,
}

impl Header {
    pub(crate) fn has(&self, column: &str) -> bool {
        self.names.iter().any(|name| name == column)
    }
}

/// A table that is being read: one row at a time is held.
pub(crate) struct Reader<'p> {
    pub(crate) header: Header,
    /// The table's path, without that of a part.
    path: String,
    rows: Box<dyn Rows + 'p>,
    row: Cells,
}

/// The cells of a row, and its line in the file.
#[derive(Default)]
pub(crate) struct Cells {
    pub(crate) line: u64,
    pub(crate) record: csv::StringRecord,
}

/// A file of rows.
pub(crate) trait Rows {
    /// The names of its columns, and the line they stand in.
    fn names(&mut self) -> Result<(u64, Vec<String>), String>;

    /// Reads the next row; false at the end. An error is a row that cannot be read.
    fn next(&mut self, row: &mut Cells) -> Result<bool, String>;

    /// The file of the row, where the table has several.
    fn part(&self) -> Option<&str> {
        None
    }
}

impl<R: std::io::Read> Rows for csv::Reader<R> {
    fn names(&mut self) -> Result<(u64, Vec<String>), String> {
        let names = self.headers().map_err(|e| e.to_string())?;
        let line = names.position().map_or(1, csv::Position::line);
        Ok((line, names.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect()))
    }

    fn next(&mut self, row: &mut Cells) -> Result<bool, String> {
        let there = self.read_record(&mut row.record).map_err(|e| e.to_string());
        row.line = row.record.position().map_or(0, csv::Position::line);
        there
    }
}

impl<'p> Reader<'p> {
    fn open(mut rows: Box<dyn Rows + 'p>, resource: &Resource, columns: &[&str]) -> Result<Self, String> {
        let file = resource.path.clone();
        let ours = |theirs: &String| {
            let theirs = theirs.trim();
            let mapped = |(of, ours): &(String, String)| (of == theirs).then(|| ours.clone());
            // A column that has our name but is not the one that is mapped to it.
            let hidden = || resource.columns.iter().any(|(_, ours)| ours == theirs);
            match resource.columns.iter().find_map(mapped) {
                Some(ours) => ours,
                None if hidden() => [theirs, " (not mapped)"].concat(),
                None => theirs.to_owned(),
            }
        };
        let (line, printed) = rows.names().map_err(|e| format!("{file}: {e}"))?;
        let names = printed.iter().map(ours).collect();
        let header = Header { file, names, printed, line };
        let missing: Vec<&str> = columns.iter().copied().filter(|c| !header.has(c)).collect();
        if missing.is_empty() {
            let path = header.file.clone();
            return Ok(Self { header, path, rows, row: Cells::default() });
        }
        Err(format!(
            "{}, row {}: expected the column {}, found {}",
            header.file,
            header.line,
            missing.join(", "),
            header.names.join(", ")
        ))
    }

    /// Goes to the next row that can be read; false at the end.
    pub(crate) fn advance(&mut self, problems: &mut Problems) -> bool {
        loop {
            let next = self.rows.next(&mut self.row);
            if let Some(part) = self.rows.part() {
                self.header.file = [&self.path, "/", part].concat();
            }
            match next {
                Ok(false) => return false,
                Ok(true) if self.row.record.len() == self.header.names.len() => return true,
                Ok(true) => {
                    let (want, have) = (self.header.names.len(), self.row.record.len());
                    let expected = format!("{want} cells");
                    problems.row(&self.header.file, self.row.line, &expected, &have.to_string());
                }
                Err(e) => {
                    problems.row(&self.header.file, self.row.line, "a row that can be read", &e);
                    // A reader that stands still would say so for ever.
                    if problems.too_many() {
                        return false;
                    }
                }
            }
        }
    }

    /// The row that was gone to.
    pub(crate) fn row(&self) -> Row<'_> {
        Row { header: &self.header, cells: &self.row }
    }
}

/// A table in memory.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) header: Header,
    rows: Vec<Cells>,
}

impl Table {
    /// Its rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { header: &self.header, cells })
    }
}

/// One row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    header: &'t Header,
    cells: &'t Cells,
}

impl<'t> Row<'t> {
    /// The text of a column; empty where the table has no such column.
    pub(crate) fn text(&self, column: &str) -> &'t str {
        let at = self.header.names.iter().position(|name| name == column);
        at.and_then(|i| self.cells.record.get(i)).unwrap_or_default().trim()
    }

    /// All cells in the order of the header.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.header.names.iter().map(String::as_str).zip(self.cells.record.iter().map(str::trim))
    }

    /// Line in the file, the header being 1.
    pub(crate) fn line(&self) -> u64 {
        self.cells.line
    }

    /// Notes a problem with a cell of this row.
    pub(crate) fn wrong(&self, problems: &mut Problems, column: &str, expected: &str) {
        let at = self.header.names.iter().position(|name| name == column);
        let printed = at.and_then(|i| self.header.printed.get(i)).map_or(column, |name| name.trim());
        problems.cell(&self.header.file, self.line(), printed, expected, self.text(column));
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
