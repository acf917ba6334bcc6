//! Importers: a publisher's own download file to the observation tables of a data package. Each publisher has one file
//! here that knows the shape of its downloads; this one writes tables and tells what changed. Knows no network.

mod factbook;
mod owid;
mod unhcr;
mod world_bank;
mod wpp;
mod zip;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::compile::package::{Package, Resource};
use super::compile::problems::Problems;
use super::compile::tables::key;
use crate::Error;
use crate::quantity::decimal::{Decimal, MAX_SCALE};

/// Whose download it is.
///
/// ```
/// use citemark::pack::import::Publisher;
/// assert_eq!(Publisher::from_word("world-bank"), Some(Publisher::WorldBank));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Publisher {
    /// World Bank indicator: the CSV, or the zip as it is downloaded.
    WorldBank,
    /// UNHCR Refugee Data Finder, end-of-year population figures as CSV.
    Unhcr,
    /// UN World Population Prospects, demographic indicators as CSV.
    Wpp,
    /// Our World in Data, CO₂ emissions by country as CSV.
    Owid,
    /// The World Factbook as JSON, a file for each country.
    Factbook,
}

impl Publisher {
    /// From the word on the command line.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "world-bank" => Some(Self::WorldBank),
            "unhcr" => Some(Self::Unhcr),
            "wpp" => Some(Self::Wpp),
            "owid" => Some(Self::Owid),
            "factbook" => Some(Self::Factbook),
            _ => None,
        }
    }

    /// All words, for messages.
    pub const WORDS: [&'static str; 5] = ["world-bank", "unhcr", "wpp", "owid", "factbook"];
}

/// What an import did to one variable.
///
/// ```no_run
/// use std::path::Path;
/// use citemark::pack::import::{Publisher, import};
/// let (download, package) = (Path::new("API_SP.POP.TOTL_DS2_en_csv_v2.zip"), Path::new("data"));
/// for table in import(Publisher::WorldBank, download, package)? {
///     println!("{}: {} new, {} changed, {} gone", table.variable, table.added, table.changed, table.gone);
/// }
/// # Ok::<(), citemark::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Imported {
    /// The variable.
    pub variable: String,
    /// Observations in its table now.
    pub observations: usize,
    /// Observations that are new.
    pub added: usize,
    /// Observations whose figure moved.
    pub changed: usize,
    /// Observations that the download no longer has: they are gone from the table too.
    pub gone: usize,
    /// Codes of the download that are no place of the package (its own groups and regions).
    pub skipped: Vec<String>,
}

/// What becomes of a table's cells that a download does not have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    Goes,
    Stays,
}

/// The year of a figure that the download prints without one.
pub(crate) const UNDATED: i32 = 0;

/// Cells of one table: the place (or origin and asylum), the year and the figure.
pub(crate) type Cells = BTreeMap<(Vec<String>, i32), String>;

/// What was read: cells by variable, and what was wrong.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) tables: BTreeMap<String, Cells>,
    pub(crate) problems: Problems,
}

impl Found {
    pub(crate) fn put(&mut self, variable: &str, key: Vec<String>, year: i32, figure: String) {
        self.tables.entry(variable.to_owned()).or_default().insert((key, year), figure);
    }

    /// Adds to a cell; for figures that the download has by pair and the tables by place too.
    pub(crate) fn add(&mut self, variable: &str, key: Vec<String>, year: i32, figure: Decimal) {
        let cell = self.tables.entry(variable.to_owned()).or_default().entry((key, year)).or_default();
        let sum = Decimal::parse(cell).unwrap_or(Decimal::ZERO).add(figure);
        *cell = sum.unwrap_or(figure).to_string();
    }
}

/// Reads a download and rewrites the tables of the package in `dir` that it holds figures for.
///
/// # Errors
/// A file that is not of the publisher's shape (with row and column), or that holds no variable of the package.
///
/// ```no_run
/// use std::path::Path;
/// use citemark::pack::import::{Publisher, import};
/// let (download, package) = (Path::new("API_SP.POP.TOTL_DS2_en_csv_v2.zip"), Path::new("data"));
/// for table in import(Publisher::WorldBank, download, package)? {
///     println!("{}: {} new, {} changed, {} gone", table.variable, table.added, table.changed, table.gone);
/// }
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn import(publisher: Publisher, file: &Path, dir: &Path) -> Result<Vec<Imported>, Error> {
    let bytes =
        std::fs::read(file).map_err(|e| Error::data(format!("cannot read {}: {e}", file.display())))?;
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = if bytes.starts_with(zip::MAGIC) { zip::data_file(&bytes, &name)? } else { bytes };
    let text = String::from_utf8(bytes).map_err(|_| Error::data(format!("{name}: expected UTF-8 text")))?;
    let text = text.trim_start_matches('\u{feff}');
    let package = Package::open(dir)?;
    let found = match publisher {
        Publisher::WorldBank => world_bank::read(text, &name),
        Publisher::Unhcr => unhcr::read(text, &name),
        Publisher::Wpp => wpp::read(text, &name),
        Publisher::Owid => owid::read(text, &name),
        Publisher::Factbook => {
            let names = names(&package);
            factbook::read(text, &name, &|said| names.get(&key(said)).cloned().flatten())
        }
    };
    // A download of one country leaves the others, and the years that it no longer prints, as they are.
    let rest = if publisher == Publisher::Factbook { Rest::Stays } else { Rest::Goes };
    found.problems.into_result()?;
    let mut problems = Problems::default();
    let places: BTreeSet<String> =
        package.table("places", &["id"], &mut problems).rows().map(|r| r.text("id").to_owned()).collect();
    let mut out = Vec::new();
    for (variable, cells) in found.tables {
        let resource = package.resources().iter().find(|r| r.variable.as_deref() == Some(variable.as_str()));
        if let Some(resource) = resource {
            out.push(replace(&package, dir, resource, (&variable, cells, rest), &places, &mut problems)?);
        }
    }
    problems.into_result()?;
    if out.is_empty() {
        return Err(Error::data(format!("{name}: holds no variable of the package")));
    }
    Ok(out)
}

fn replace(
    package: &Package,
    dir: &Path,
    resource: &Resource,
    (variable, mut cells, rest): (&str, Cells, Rest),
    places: &BTreeSet<String>,
    problems: &mut Problems,
) -> Result<Imported, Error> {
    let mut skipped = BTreeSet::new();
    cells.retain(|(key, _), _| {
        let unknown = key.iter().find(|code| !places.contains(*code)).cloned();
        let known = unknown.is_none();
        skipped.extend(unknown);
        known
    });
    let key_columns: &[&str] =
        if cells.keys().any(|(key, _)| key.len() == 2) { &["origin", "asylum"] } else { &["place"] };
    let old = old_cells(package, resource, key_columns, problems);
    // A figure without a year is one of the edition that the table is of.
    let edition = old.keys().map(|(_, year)| *year).max();
    for (key, _) in cells.keys().filter(|(_, year)| *year == UNDATED).cloned().collect::<Vec<_>>() {
        if let (Some(cell), Some(year)) = (cells.remove(&(key.clone(), UNDATED)), edition) {
            cells.insert((key, year), cell);
        }
    }
    let fresh = cells.clone();
    if rest == Rest::Stays {
        for (at, cell) in &old {
            cells.entry(at.clone()).or_insert_with(|| cell.clone());
        }
    }
    write(&dir.join(&resource.path), key_columns, &cells)?;
    let same_value = |a: &str, b: &str| Decimal::parse(a).is_some() && Decimal::parse(a) == Decimal::parse(b);
    Ok(Imported {
        variable: variable.to_owned(),
        observations: cells.len(),
        added: fresh.keys().filter(|at| !old.contains_key(*at)).count(),
        changed: fresh.iter().filter(|(at, new)| old.get(*at).is_some_and(|o| !same_value(o, new))).count(),
        gone: old.keys().filter(|at| !cells.contains_key(*at)).count(),
        skipped: skipped.into_iter().collect(),
    })
}

/// Codes by the names of places; nothing for a name that several have.
fn names(package: &Package) -> BTreeMap<String, Option<String>> {
    let mut out: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut problems = Problems::default();
    for (table, id) in [("places", "id"), ("names", "place")] {
        for row in package.table(table, &[id], &mut problems).rows() {
            if table == "names" && !matches!(row.text("kind"), "name" | "formal" | "former" | "local") {
                continue;
            }
            let (name, code) = (key(row.text("name")), row.text(id));
            let same = out.entry(name).or_insert_with(|| Some(code.to_owned()));
            if same.as_deref() != Some(code) {
                *same = None;
            }
        }
    }
    out
}

fn old_cells(package: &Package, resource: &Resource, key_columns: &[&str], problems: &mut Problems) -> Cells {
    let mut out = Cells::new();
    for row in package.read(resource, key_columns, problems).rows() {
        let key: Vec<String> = key_columns.iter().map(|c| row.text(c).to_owned()).collect();
        for (header, cell) in row.cells() {
            if let (Ok(year), false) = (header.parse(), cell.is_empty()) {
                out.insert((key.clone(), year), cell.to_owned());
            }
        }
    }
    out
}

/// Writes a table beside the old one, then in its place.
fn write(path: &Path, key_columns: &[&str], cells: &Cells) -> Result<(), Error> {
    let years: BTreeSet<i32> = cells.keys().map(|(_, year)| *year).collect();
    let (first, last) = (years.first().copied().unwrap_or_default(), years.last().copied().unwrap_or(-1));
    let keys: BTreeSet<&Vec<String>> = cells.keys().map(|(key, _)| key).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |what: String| Error::data(format!("cannot write {}: {what}", path.display()));
    let header = key_columns.iter().map(|c| (*c).to_owned()).chain((first..=last).map(|y| y.to_string()));
    writer.write_record(header).map_err(|e| failed(e.to_string()))?;
    for key in keys {
        let cell = |year| cells.get(&(key.clone(), year)).cloned().unwrap_or_default();
        let row = key.iter().cloned().chain((first..=last).map(cell));
        writer.write_record(row).map_err(|e| failed(e.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|e| failed(e.to_string()))?;
    let beside = path.with_extension("csv.new");
    std::fs::write(&beside, bytes)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|e| failed(e.to_string()))
}

/// Significant digits kept of a figure that a publisher prints as a binary float with fifteen or more.
const SIGNIFICANT: usize = 6;

/// A figure as the tables keep it: whole numbers as printed; fractions, and whole numbers with an exponent, with six
/// significant digits (what follows is noise of binary floats). None for what is no number.
pub(crate) fn figure(text: &str) -> Option<String> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let negative = digits.starts_with('-');
    let (whole, fraction) = digits
        .trim_start_matches(['-', '+'])
        .split_once('.')
        .unwrap_or((digits.trim_start_matches(['-', '+']), ""));
    if whole.len() + fraction.len() == 0
        || !(whole.bytes().chain(fraction.bytes())).all(|b| b.is_ascii_digit())
    {
        return None;
    }
    if fraction.is_empty() && exponent == 0 {
        return Decimal::parse(digits.trim_start_matches('+')).map(|d| d.to_string());
    }
    let all = [whole, fraction].concat();
    let all = all.trim_start_matches('0');
    let kept: String = all.chars().take(SIGNIFICANT + 1).collect();
    let scale =
        i32::try_from(fraction.len()).ok()? - exponent - i32::try_from(all.len() - kept.len()).ok()?;
    let mantissa = Decimal::parse(if kept.is_empty() { "0" } else { &kept })?.mantissa();
    let (mantissa, scale) =
        if kept.len() > SIGNIFICANT { ((mantissa + 5) / 10, scale - 1) } else { (mantissa, scale) };
    let mantissa = if negative { -mantissa } else { mantissa };
    let value = if scale > i32::from(MAX_SCALE) {
        let cut = 10_i128.checked_pow(u32::try_from(scale - i32::from(MAX_SCALE)).ok()?)?;
        Decimal::new(mantissa / cut, MAX_SCALE)?
    } else if scale >= 0 {
        Decimal::new(mantissa, u8::try_from(scale).ok()?)?
    } else {
        Decimal::new(mantissa.checked_mul(10_i128.checked_pow(scale.unsigned_abs())?)?, 0)?
    };
    Some(value.normal().to_string())
}

/// A download's rows under its header, which may stand below lines of other text.
pub(crate) struct Sheet {
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<(u64, csv::StringRecord)>,
}

impl Sheet {
    /// Finds the header: the first row that has all these columns (case ignored).
    pub(crate) fn read(text: &str, file: &str, columns: &[&str], problems: &mut Problems) -> Self {
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
        let mut out = Self { header: Vec::new(), rows: Vec::new() };
        for record in reader.records() {
            match record {
                Ok(record) if out.header.is_empty() => {
                    let header: Vec<String> = record.iter().map(|h| h.trim().to_lowercase()).collect();
                    if columns.iter().all(|c| header.iter().any(|h| h == c)) {
                        out.header = header;
                    }
                }
                Ok(record) => out.rows.push((record.position().map_or(0, csv::Position::line), record)),
                Err(e) => problems.say(format!("{file}: {e}")),
            }
        }
        if out.header.is_empty() {
            problems.say(format!("{file}: expected a row with the columns {}", columns.join(", ")));
        }
        out
    }

    /// Position of the first of these columns that is there.
    pub(crate) fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.header.iter().position(|h| h == name))
    }
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn figures_keep_what_is_printed_and_drop_the_noise_of_floats() {
        for (printed, kept) in [
            ("83491249", "83491249"),
            ("-12", "-12"),
            ("0", "0"),
            ("65.4634146341463", "65.4634"),
            ("4685592577804.69", "4685590000000"),
            ("2.6775E8", "267750000"),
            ("1.23456789e-7", "0.000000123457"),
            ("-0.8700", "-0.87"),
            ("0.0", "0"),
            ("9.9999996", "10"),
            ("12345678901.5", "12345700000"),
        ] {
            assert_eq!(figure(printed).as_deref(), Some(kept), "{printed}");
        }
        for printed in ["", "..", "n/a", "1,234", "-", "1.2.3", "e5"] {
            assert_eq!(figure(printed), None, "{printed}");
        }
    }
}
