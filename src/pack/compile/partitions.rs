//! A table that is a folder, as DuckDB, Spark, BigQuery and Snowflake write them: files of one shape, perhaps in folders
//! whose names are columns (`variable=PUPILS/year=2023/part-0.parquet`). Read file by file, in order of their names. Knows
//! no formats and no meaning.

use std::path::{Path, PathBuf};

use super::package::{Cells, Rows};

/// What a folder's name has where the column is empty.
const NOTHING: &str = "__HIVE_DEFAULT_PARTITION__";
/// Ends of files that are parts; anything else (`_SUCCESS`, checksums, manifests) is none.
const ENDS: [&str; 3] = ["parquet", "csv", "gz"];
/// Folders within each other.
const DEPTH: usize = 16;

/// Opens one file.
pub(crate) type Open<'o> = Box<dyn Fn(&Path) -> Result<Box<dyn Rows + 'o>, String> + 'o>;

/// A column that a folder's name gives, and what all rows below it hold.
type Given = Vec<(String, String)>;

struct Part {
    path: PathBuf,
    /// From the table's folder on.
    shown: String,
    given: Given,
}

/// The rows of all files.
pub(crate) struct Partitions<'o> {
    open: Open<'o>,
    rest: std::vec::IntoIter<Part>,
    now: Option<(Part, Box<dyn Rows + 'o>)>,
    /// Columns that the first file has, and its line of them; all others must have the same.
    names: Vec<String>,
    line: u64,
}

impl<'o> Partitions<'o> {
    /// Opens the folder.
    pub(crate) fn open(folder: &Path, open: Open<'o>) -> Result<Self, String> {
        let mut parts = Vec::new();
        gather(folder, "", &Vec::new(), DEPTH, &mut parts)?;
        if parts.is_empty() {
            return Err(format!("expected files that end in {}, found none", ENDS.join(" or ")));
        }
        let mut out = Self { open, rest: parts.into_iter(), now: None, names: Vec::new(), line: 1 };
        out.go_on()?;
        Ok(out)
    }

    /// Goes to the next file; false after the last.
    fn go_on(&mut self) -> Result<bool, String> {
        let Some(part) = self.rest.next() else {
            self.now = None;
            return Ok(false);
        };
        let told = |error: String| format!("{}: {error}", part.shown);
        let mut rows = (self.open)(&part.path).map_err(told)?;
        let (line, mut names) = rows.names().map_err(told)?;
        names.extend(part.given.iter().map(|(name, _)| name.clone()));
        if self.names.is_empty() {
            (self.names, self.line) = (names, line);
        } else if self.names != names {
            return Err(told(format!(
                "expected the columns {}, found {}",
                self.names.join(", "),
                names.join(", ")
            )));
        }
        self.now = Some((part, rows));
        Ok(true)
    }
}

impl Rows for Partitions<'_> {
    fn names(&mut self) -> Result<(u64, Vec<String>), String> {
        Ok((self.line, self.names.clone()))
    }

    fn next(&mut self, row: &mut Cells) -> Result<bool, String> {
        loop {
            let Some((part, rows)) = &mut self.now else { return Ok(false) };
            if rows.next(row)? {
                part.given.iter().for_each(|(_, text)| row.record.push_field(text));
                return Ok(true);
            }
            if !self.go_on()? {
                return Ok(false);
            }
        }
    }

    fn part(&self) -> Option<&str> {
        self.now.as_ref().map(|(part, _)| part.shown.as_str())
    }
}

/// All files of a folder, with what the names of folders on the way give.
fn gather(
    folder: &Path,
    shown: &str,
    given: &Given,
    depth: usize,
    parts: &mut Vec<Part>,
) -> Result<(), String> {
    let depth = depth.checked_sub(1).ok_or_else(|| format!("{shown}: folders within each other too deep"))?;
    let listed = folder.read_dir().map_err(|error| error.to_string())?;
    let mut entries: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        // Names that begin so are no data, for all who write such folders.
        if name.starts_with(['_', '.']) {
            continue;
        }
        let shown = if shown.is_empty() { name.clone() } else { format!("{shown}/{name}") };
        if path.is_dir() {
            let mut given = given.clone();
            given.extend(column(&name));
            gather(&path, &shown, &given, depth, parts)?;
        } else if ENDS.iter().any(|end| path.extension().is_some_and(|other| other == *end)) {
            parts.push(Part { path, shown, given: given.clone() });
        }
    }
    Ok(())
}

/// The column and text that a folder's name gives: `year=2023`.
pub(crate) fn column(name: &str) -> Option<(String, String)> {
    let (column, text) = name.split_once('=')?;
    let text = if text == NOTHING { String::new() } else { unescaped(text) };
    Some((unescaped(column), text))
}

/// `%3A` and the like as what they stand for.
fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let code =
            after.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(code) => {
                out.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_folders_give_columns() {
        let given = |name: &str| column(name).map(|(column, text)| format!("{column}|{text}"));
        assert_eq!(given("variable=SP.POP").as_deref(), Some("variable|SP.POP"));
        assert_eq!(given("place=C%C3%B4te%20d").as_deref(), Some("place|Côte d"));
        assert_eq!(given("year=__HIVE_DEFAULT_PARTITION__").as_deref(), Some("year|"));
        assert_eq!(given("100%=a%").as_deref(), Some("100%|a%"));
        assert_eq!(given("observations"), None);
    }
}
