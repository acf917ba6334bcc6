//! A single table with its caption to a Data Package of one variable: its places, their names, phrases and source. Knows
//! the tables of a package, not how a file is read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::bundled_measures::{self, Measure};
use super::caption::{Caption, Source, capital, source};
use super::cell::Sign;
use super::gazetteer::{Known, System, gazetteer};
use super::rows::{Figure, Figures, PlaceFound, word};
use super::sentence::{About, Example};
use super::unit::{self, Unit};
use crate::Error;
use crate::pack::Frequency;
use crate::pack::compile::problems::Problems;
use crate::pack::compile::unit_classes;
use crate::quantity::decimal::Decimal;

/// The variable of such a package.
const VARIABLE: &str = "OWN";
/// Names of the row for the whole, if there is one.
const WHOLE: &str = "|total|world|all|";
/// Folder of the tables that stand for what the file does not have: never the name of a file of somebody's.
const OURS: &str = "made-of-it";
/// Observations to make sentences of.
const EXAMPLES: usize = 12;
/// Fewest figures of a share that are all at most one, for it to look like fractions.
const FRACTIONS: usize = 3;
/// A claim's index is held against figures up to this; plain numbers, which have the class of what is counted, have no
/// bound: an index of prices, a rate of exchange.
const LARGEST_INDEX: i64 = 101;

/// A table, described.
///
/// ```
/// # use citemark::pack::compile::*;
/// let table = b"# measure: pupils\n# unit: pupils\n# source: City of Oakhaven, https://example.org/census\n\
///     district,2022,2023\nHarbour,3350,3361\n";
/// let described = describe("pupils.csv", table, &Caption::of(table), "2026-01-31")?;
/// assert_eq!(described.measured().0, "pupils");
/// assert!(described.files()?.contains_key("datapackage.json"));
/// # Ok::<(), citemark::Error>(())
/// ```
#[must_use]
pub struct Described {
    /// Tables of the package by name, the observations not among them.
    tables: Vec<(&'static str, Rows)>,
    figures: Figures,
    caption: Caption,
    unit: Unit,
    name: String,
}

type Rows = Vec<Vec<String>>;

/// Reads a table and describes it. `today` is the day it was retrieved, as 2026-01-31.
///
/// # Errors
/// What cannot be read, by row and column; what is open, with what to say about it; a caption that does not say enough.
///
/// ```
/// # use citemark::pack::compile::*;
/// let table = b"district,2022,2023\nHarbour,3350,3361\n";
/// let caption = Caption::new("pupils", "pupils", "City of Oakhaven, https://example.org/census");
/// let described = describe("pupils.csv", table, &caption, "2026-01-31")?;
/// assert_eq!(described.counted(), (2, 1, "2022".into(), "2023".into()));
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn describe(file: &str, bytes: &[u8], caption: &Caption, today: &str) -> Result<Described, Error> {
    let mut problems = Problems::default();
    let figures = super::read(file, bytes, &caption.choices, &caption.measure, &mut problems);
    problems.into_result()?;
    let figures = figures.ok_or_else(|| Error::data(format!("{file}: no figures")))?;
    let wrong = |part: &str, expected: &str, found: &str| {
        Error::data(format!("{file}, {part}: expected {expected}, found \"{found}\""))
    };
    let mut caption = caption.clone();
    if caption.unit.trim().is_empty() {
        caption.unit = match figures.sign {
            Some(sign) => word(sign).to_owned(),
            // A code of the publisher's (PC_ACT) is no unit that is understood.
            None if figures.unit.chars().any(char::is_lowercase) || figures.unit.contains('%') => {
                figures.unit.clone()
            }
            None => String::new(),
        };
    }
    let name = caption.words().next().map(str::to_owned);
    let name =
        name.ok_or_else(|| wrong("measure", "what is measured, as \"pupils\"", &figures.proposed()))?;
    if caption.unit.trim().is_empty() {
        return Err(wrong("unit", "a unit, as \"%\" or \"people\"", ""));
    }
    let unit = unit::read(&caption.unit);
    let Some(base) = unit.base else {
        let expected = format!("a unit that claims are held against ({})", unit_classes::list());
        return Err(wrong("unit", &expected, &caption.unit));
    };
    let sign_fits = match figures.sign {
        None => true,
        Some(Sign::Percent) => base == "percent",
        Some(Sign::Dollar) => base == "usd",
        Some(Sign::Other(_)) => false,
    };
    if let Some(sign) = figures.sign.filter(|_| !sign_fits) {
        return Err(wrong(
            "unit",
            &format!("the unit of the figures, which carry {}", word(sign)),
            &caption.unit,
        ));
    }
    if base == "percent" && unit.fraction.is_none() && figures.look_like_fractions() {
        return Err(wrong(
            "unit",
            "\"% as fractions\" if 0.07 stands for 7 per cent, or \"% as printed\" if it does not: no figure is above 1",
            &caption.unit,
        ));
    }
    let source = source(&caption.source, &name)
        .ok_or_else(|| wrong("source", "publisher, title and an http or https address", &caption.source))?;
    let class = if base == "index" && figures.pass(&unit, LARGEST_INDEX) { "persons" } else { base };
    let tables = tables(&caption, &figures, &unit, (base, class), &source, today);
    Ok(Described { tables, figures, caption, unit, name })
}

impl Figures {
    /// What the table itself calls what it measures.
    pub(super) fn proposed(&self) -> String {
        if self.indicator.is_empty() { self.head.clone() } else { self.indicator.clone() }
    }

    /// Whether some figure is larger than this.
    fn pass(&self, unit: &Unit, most: i64) -> bool {
        self.rows.iter().filter_map(|row| row.value.mul(unit.scale)).any(|value| value > Decimal::from(most))
    }

    fn look_like_fractions(&self) -> bool {
        self.rows.len() >= FRACTIONS && self.rows.iter().all(|row| row.value.abs() <= Decimal::ONE)
    }
}

fn tables(
    caption: &Caption,
    figures: &Figures,
    unit: &Unit,
    (base, class): (&str, &str),
    source: &Source,
    today: &str,
) -> Vec<(&'static str, Rows)> {
    let name = caption.words().next().unwrap_or_default();
    let known: Vec<Measure> = caption.words().filter_map(|word| bundled_measures::find(word, base)).collect();
    let first = known.first();
    let measure = first.map_or(if base == "percent" { "share" } else { "level" }, |known| &known.measure);
    let status = if figures.computed { "computed" } else { "" };
    let frequency = if figures.frequency == Frequency::Year { "" } else { figures.frequency.word() };
    let variables = rows(&[
        &[
            "id", "name", "unit", "base", "scale", "topic", "rank", "timing", "measure", "status",
            "revision", "revision_reason", "source", "pairs", "frequency",
        ],
        &[
            VARIABLE,
            &capital(name),
            &unit.words,
            class,
            &unit.scale.to_string(),
            first.map_or("own", |known| &known.topic),
            "1",
            first.map_or("stock", |known| &known.timing),
            measure,
            status,
            "0",
            "",
            "own",
            "false",
            frequency,
        ],
    ]);
    let mut phrases: Vec<(String, String)> = Vec::new();
    for word in caption.words() {
        phrases.push((word.to_owned(), "term".into()));
        if matches!(base, "persons" | "applications") {
            phrases.push((word.to_owned(), "count".into()));
        }
    }
    for (phrase, role) in known.into_iter().flat_map(|known| known.phrases) {
        if !phrases.iter().any(|(other, of)| other.eq_ignore_ascii_case(&phrase) && *of == role) {
            phrases.push((phrase, role));
        }
    }
    let mut words = rows(&[&["variable", "phrase", "role"]]);
    words.extend(phrases.into_iter().map(|(phrase, role)| vec![VARIABLE.into(), phrase, role]));
    let mut places = rows(&[&["id", "name", "kind"]]);
    let mut names = rows(&[&["place", "name", "kind", "case_exact"]]);
    for place in &figures.places {
        let (row, of) = described(place, figures.countries);
        places.push(row);
        names.extend(of);
    }
    for (row, name) in namesakes(&figures.places) {
        places.push(row);
        names.push(name);
    }
    let sources = rows(&[
        &["id", "publisher", "title", "indicator", "url", "licence", "attribution", "released", "retrieved"],
        &[
            "own", &source.publisher, &source.title, "", &source.url, &source.licence, &source.publisher, "",
            today,
        ],
    ]);
    vec![
        ("places", places),
        ("names", names),
        ("sources", sources),
        ("variables", variables),
        ("phrases", words),
    ]
}

/// A place's row, and the rows of its names. Among countries, what is none is a group: ranks are over countries.
fn described(place: &PlaceFound, countries: bool) -> (Vec<String>, Rows) {
    let known = gazetteer().place(&place.id).filter(|_| place.known);
    if let Some(known) = known.filter(|known| !known.is_part()) {
        let names = gazetteer().names_of(known.id).iter();
        let names = names.map(|name| {
            vec![known.id.to_owned(), name.name.clone(), name.kind.clone(), name.case_exact.clone()]
        });
        return (vec![known.id.into(), known.name.into(), known.kind.into()], names.collect());
    }
    let whole = WHOLE.contains(&format!("|{}|", place.name.to_lowercase()));
    let kind = if let Some(known) = known {
        known.kind
    } else if whole {
        "world"
    } else if countries {
        "group"
    } else {
        "country"
    };
    // "Reading" the town is written with a capital.
    let exact = place.name.chars().next().is_some_and(char::is_uppercase);
    let name = vec![place.id.clone(), place.name.clone(), "name".into(), exact.to_string()];
    (vec![place.id.clone(), place.name.clone(), kind.into()], vec![name])
}

/// Countries that are called as a part of another country is, and have no figures here: Georgia.
fn namesakes(places: &[PlaceFound]) -> Vec<(Vec<String>, Vec<String>)> {
    let part = |place: &&PlaceFound| gazetteer().place(&place.id).is_some_and(Known::is_part);
    let parts = places.iter().filter(|place| place.known).filter(part);
    let called = parts.filter_map(|place| gazetteer().find(System::Name, &place.name));
    let others: BTreeSet<Known> =
        called.filter(|known| places.iter().all(|place| place.id != known.id)).collect();
    let id = |known: Known| known.id.to_owned();
    others
        .into_iter()
        .map(|known| {
            let name = vec![id(known), known.name.into(), "name".into(), "false".into()];
            (vec![id(known), known.name.into(), "other".into()], name)
        })
        .collect()
}

impl Described {
    /// A whole package in memory, the figures among its tables.
    ///
    /// # Errors
    /// None that a table causes.
    pub fn files(&self) -> Result<BTreeMap<String, String>, Error> {
        let mut figures = rows(&[&["place", "year", "value"]]);
        let of = self.figures.frequency;
        for row in &self.figures.rows {
            figures.push(vec![row.place.clone(), of.period(row.period), row.value.to_string()]);
        }
        let path = format!("{OURS}/figures.csv");
        let mut files = self.tables(OURS)?;
        files.insert(path.clone(), written(&figures)?);
        let resource = json!({ "name": "figures", "path": path, "variable": VARIABLE });
        files.insert("datapackage.json".into(), self.descriptor(OURS, resource).to_string());
        Ok(files)
    }

    /// A package beside the file, which stays as it is: tables of words, and the descriptor that says how it is read.
    ///
    /// # Errors
    /// None that a table causes.
    pub fn beside(&self, file: &str) -> Result<BTreeMap<String, String>, Error> {
        let mut files = self.tables("")?;
        let mut choices = self.caption.choices.clone();
        for (column, is) in &self.figures.filter {
            choices.filter.push((column.clone(), is.clone()));
        }
        if choices.value.is_none() && !self.figures.head.is_empty() {
            choices.value = Some(self.figures.head.clone());
        }
        let resource =
            json!({ "name": "figures", "path": file, "variable": VARIABLE, "table": choices.to_json() });
        let descriptor = serde_json::to_string_pretty(&self.descriptor("", resource));
        files.insert(
            "datapackage.json".into(),
            descriptor.map_err(|error| Error::data(error.to_string()))? + "\n",
        );
        Ok(files)
    }

    fn tables(&self, folder: &str) -> Result<BTreeMap<String, String>, Error> {
        self.tables.iter().map(|(name, rows)| Ok((path(folder, name), written(rows)?))).collect()
    }

    fn descriptor(&self, folder: &str, figures: Value) -> Value {
        let mut resources: Vec<Value> =
            self.tables.iter().map(|(name, _)| json!({ "name": name, "path": path(folder, name) })).collect();
        resources.push(figures);
        json!({
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
            "name": "own",
            "title": capital(&self.name),
            "resources": resources,
        })
    }

    /// What a person may want to know of how the table was read.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        let mut out = self.figures.remarks.clone();
        let places = &self.figures.places;
        let known = places.iter().filter(|place| place.known).count();
        let unknown: Vec<&str> =
            places.iter().filter(|place| !place.known).map(|place| place.name.as_str()).take(5).collect();
        if self.figures.countries && known < places.len() {
            out.push(format!(
                "{} places are no countries here and count as groups: {}",
                places.len() - known,
                unknown.join(", ")
            ));
        }
        out
    }

    /// How much there is: figures, places, first and last period.
    #[must_use]
    pub fn counted(&self) -> (usize, usize, String, String) {
        let periods = self.figures.rows.iter().map(|row| row.period);
        let end = |number: Option<i32>| {
            number.map(|number| self.figures.frequency.period(number)).unwrap_or_default()
        };
        (self.figures.rows.len(), self.figures.places.len(), end(periods.clone().min()), end(periods.max()))
    }

    /// The measure and unit as they are understood.
    #[must_use]
    pub fn measured(&self) -> (&str, &str, &Decimal) {
        (&self.name, &self.unit.words, &self.unit.scale)
    }

    /// Observations to show what can be checked: late ones of several places.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        let name = |id: &str| {
            self.figures.places.iter().find(|place| place.id == id).map(|place| place.name.clone())
        };
        let place = |row: &Figure| gazetteer().place(&row.place).filter(|_| self.figures.countries);
        let mut rows: Vec<&Figure> =
            self.figures.rows.iter().filter(|row| row.value != Decimal::ZERO).collect();
        // The latest figure of each place first, then those before it. Known countries make the plainer sentences.
        rows.sort_by_key(|row| (row.place.as_str(), -row.period));
        let mut ranked: Vec<(usize, bool, i32, &Figure)> = Vec::new();
        for of_place in rows.chunk_by(|a, b| a.place == b.place) {
            for (nth, row) in of_place.iter().take(EXAMPLES).enumerate() {
                let other = self.figures.countries && place(row).is_none_or(|place| place.kind != "country");
                ranked.push((nth, other, -row.period, row));
            }
        }
        ranked.sort_by_key(|(nth, other, period, _)| (*nth, *other, *period));
        let latest = ranked.into_iter().map(|(.., row)| row);
        let scaled = latest.take(EXAMPLES).filter_map(|row| {
            Some(Example {
                place: name(&row.place)?,
                frequency: self.figures.frequency,
                period: row.period,
                value: row.value.mul(self.unit.scale)?.normal(),
            })
        });
        scaled.collect()
    }

    /// For each example, sentences that say it, the plainest first.
    #[must_use]
    pub fn sentences(&self) -> Vec<Vec<String>> {
        self.examples().iter().map(|example| self.sentences_of(example)).collect()
    }

    /// Sentences that say an observation, or one that is made up, the plainest first.
    #[must_use]
    pub fn sentences_of(&self, example: &Example) -> Vec<String> {
        let base = self.unit.base.unwrap_or_default();
        example.sentences(&About { measure: &self.name, unit: &self.unit.words, base })
    }
}

fn path(folder: &str, name: &str) -> String {
    if folder.is_empty() { format!("{name}.csv") } else { format!("{folder}/{name}.csv") }
}

fn rows(cells: &[&[&str]]) -> Rows {
    cells.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect()
}

fn written(rows: &[Vec<String>]) -> Result<String, Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(|error| Error::data(error.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|error| Error::data(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Error::data(error.to_string()))
}
