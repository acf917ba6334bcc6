//! A table on its own, as a reader drops one on a page: a CSV file with a few lines before it that say what it holds and
//! whose it is. It becomes a Data Package with one variable; its places are the names in its first column. Knows text
//! only.

use std::collections::BTreeMap;

use serde_json::json;

use super::problems::Problems;
use super::{Compiled, compile_files};
use crate::Error;
use crate::quantity::decimal::Decimal;

/// What a table says beside its figures, in lines before it that begin with `#`:
/// `# measure: pupils, schoolchildren`, `# unit: people`,
/// `# source: City of Oakhaven, School census, https://example.org/census, CC BY 4.0`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Caption {
    /// What is measured, in the words people use for it, with commas between; the first is its name.
    pub measure: String,
    /// Of each figure: `%`, `US$`, `km²`, or the things counted.
    pub unit: String,
    /// Publisher, title, address, licence.
    pub source: String,
}

/// An observation of the table, to show what can be checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// Name of the place.
    pub place: String,
    /// The year.
    pub year: String,
    /// The figure as the table prints it.
    pub value: String,
}

/// Units by the words for them, with the class that a claim's figure is held against; anything else is counted.
const UNITS: [(&str, &str); 9] = [
    ("%|per cent|percent", "percent"),
    ("us$|usd|$|dollars|us dollars", "usd"),
    ("km²|km2|square kilometres|square kilometers", "km2"),
    ("km|kilometres|kilometers", "km"),
    ("t|tonnes|tons", "tonnes"),
    ("kwh|kilowatt hours", "kwh"),
    ("years", "years"),
    ("per 1000|per 1,000|per thousand", "per_1000"),
    ("index|points", "index"),
];
/// The class of what is counted.
const COUNTED: &str = "persons";
/// What separates cells: the one that the header has most of.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
/// Names of the row for the whole, if there is one.
const WHOLE: &str = "|total|world|all|";
/// Folder of the tables that stand for what the reader's file does not have: never the name of a reader's file.
const OURS: &str = "made-of-it";

impl Caption {
    /// What the lines before a table say.
    pub fn of(text: &str) -> Self {
        let mut out = Self::default();
        for line in before_table(text) {
            let Some((word, rest)) = said(line).split_once(':') else { continue };
            let rest = rest.trim().to_owned();
            match word.trim().to_lowercase().as_str() {
                "measure" => out.measure = rest,
                "unit" => out.unit = rest,
                "source" => out.source = rest,
                _ => {}
            }
        }
        out
    }

    fn base(&self) -> &'static str {
        let unit = self.unit.trim().to_lowercase();
        let row = UNITS.iter().find(|(words, _)| words.split('|').any(|word| word == unit));
        row.map_or(COUNTED, |(_, base)| base)
    }

    /// The words for the measure, the name first.
    fn words(&self) -> impl Iterator<Item = &str> {
        self.measure.split([',', ';']).map(str::trim).filter(|word| !word.is_empty())
    }
}

fn before_table(text: &str) -> impl Iterator<Item = &str> {
    text.trim_start_matches('\u{feff}').lines().take_while(|line| is_said(line) || line.trim().is_empty())
}

/// Spreadsheets put a line with commas in it in quotes.
fn is_said(line: &str) -> bool {
    line.trim_start_matches('"').starts_with('#')
}

/// What a line says, without the mark, and without the empty cells and quotes of spreadsheets.
fn said(line: &str) -> &str {
    line.trim_end_matches([',', ';', '\t', '\r']).trim_matches('"').trim_start_matches(['#', ' '])
}

/// Compiles a table with its caption. `today` is the day it was retrieved, as 2026-01-31.
///
/// # Errors
/// As [`super::compile`]; and a caption that does not say enough.
pub fn compile_table(
    file: &str,
    text: &str,
    caption: &Caption,
    today: &str,
) -> Result<(Compiled, Option<Example>), Error> {
    let wrong = |part: &str, expected: &str, found: &str| {
        Error::data(format!("{file}, {part}: expected {expected}, found \"{found}\""))
    };
    let name = caption.words().next();
    let name = name.ok_or_else(|| wrong("measure", "what is measured, as \"pupils\"", &caption.measure))?;
    if caption.unit.trim().is_empty() {
        return Err(wrong("unit", "a unit, as \"%\" or \"people\"", &caption.unit));
    }
    let source = source(&caption.source, name)
        .ok_or_else(|| wrong("source", "publisher, title and an http or https address", &caption.source))?;
    // Lines keep their numbers.
    let skipped = before_table(text).count();
    let plain = text.trim_start_matches('\u{feff}').lines();
    let lines: Vec<&str> = plain.enumerate().map(|(at, line)| if at < skipped { "" } else { line }).collect();
    let text = lines.join("\n");
    let header = lines.get(skipped).copied().unwrap_or_default();
    let mut delimiter = b',';
    for other in DELIMITERS {
        let count = |wanted: u8| header.bytes().filter(|&byte| byte == wanted).count();
        if count(other) > count(delimiter) {
            delimiter = other;
        }
    }
    let mut problems = Problems::default();
    let read = places(file, &text, delimiter, &mut problems);
    let read = read.map_err(|error| Error::data(format!("{file}: {error}")))?;
    problems.into_result()?;

    let base = caption.base();
    let measure = match base {
        "percent" => "share",
        _ => "level",
    };
    let mut variables = rows(&[
        &["id", "name", "unit", "base", "scale", "topic", "rank", "timing", "measure", "status", "revision"],
        &["OWN", &capital(name), caption.unit.trim(), base, "1", "own", "1", "stock", measure, "", "0"],
    ]);
    // The columns that are the same for every such table.
    for (row, more) in
        variables.iter_mut().zip([["revision_reason", "source", "pairs"], ["", "own", "false"]])
    {
        row.extend(more.map(str::to_owned));
    }
    let mut phrases = rows(&[&["variable", "phrase", "role"]]);
    for word in caption.words() {
        phrases.extend(rows(&[&["OWN", word, "term"]]));
        if base == COUNTED {
            phrases.extend(rows(&[&["OWN", word, "count"]]));
        }
    }
    let mut places = rows(&[&["id", "name", "kind"]]);
    let mut names = rows(&[&["place", "name", "kind", "case_exact"]]);
    for place in &read.places {
        let whole = WHOLE.contains(&format!("|{}|", place.to_lowercase()));
        places.extend(rows(&[&[place, place, if whole { "world" } else { "country" }]]));
        // "Reading" the town is written with a capital.
        let exact = place.chars().next().is_some_and(char::is_uppercase);
        names.extend(rows(&[&[place, place, "name", if exact { "true" } else { "false" }]]));
    }
    let mut sources = rows(&[&[
        "id", "publisher", "title", "indicator", "url", "licence", "attribution", "released", "retrieved",
    ]]);
    sources.extend(rows(&[&[
        "own", &source.publisher, &source.title, "", &source.url, &source.licence, &source.publisher, "",
        today,
    ]]));

    let tables = [
        ("places", places),
        ("names", names),
        ("sources", sources),
        ("variables", variables),
        ("phrases", phrases),
    ];
    let mut files = BTreeMap::new();
    let mut resources = vec![json!({
        "name": "own", "path": file, "variable": "OWN", "columns": { "place": read.column },
        "dialect": { "delimiter": char::from(delimiter).to_string() },
    })];
    for (name, rows) in tables {
        let path = format!("{OURS}/{name}.csv");
        resources.push(json!({ "name": name, "path": path }));
        files.insert(path, written(&rows)?);
    }
    files.insert("datapackage.json".into(), json!({ "name": "own", "resources": resources }).to_string());
    files.insert(file.to_owned(), text);
    Ok((compile_files(files)?, read.example))
}

struct Source {
    publisher: String,
    title: String,
    url: String,
    licence: String,
}

/// `City of Oakhaven, School census, https://example.org/census, CC BY 4.0`: the address divides what stands before it
/// from the licence.
fn source(line: &str, measure: &str) -> Option<Source> {
    let at = line.find("https://").or_else(|| line.find("http://"))?;
    let (before, rest) = line.split_at_checked(at)?;
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).unwrap_or(rest.len());
    let (url, licence) = rest.split_at_checked(end)?;
    let bare = |text: &str| text.trim_matches([',', ';', ' ', '.', '(', ')']).to_owned();
    let (publisher, title) = before.split_once([',', ';']).unwrap_or((before, ""));
    let (publisher, title, licence) = (bare(publisher), bare(title), bare(licence));
    let or = |text: String, other: &str| if text.is_empty() { other.to_owned() } else { text };
    let host = url.split("//").nth(1).is_some_and(|host| !host.trim_matches('/').is_empty());
    (host && !publisher.is_empty()).then(|| Source {
        publisher,
        title: or(title, &capital(measure)),
        url: url.to_owned(),
        licence: or(licence, "licence not stated"),
    })
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

struct Places {
    /// Header of the column that names them.
    column: String,
    places: Vec<String>,
    example: Option<Example>,
}

/// The names of the places, and a late observation of the first of them.
fn places(file: &str, text: &str, delimiter: u8, problems: &mut Problems) -> Result<Places, String> {
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    let find = |name: &str| header.iter().position(|cell| cell.trim() == name);
    let long = find("year").zip(find("value"));
    let at = (0..header.len()).find(|at| long.is_none_or(|(year, value)| *at != year && *at != value));
    let at = at.filter(|_| header.len() > 1).ok_or("expected a column of places and one for each year")?;
    let mut out = Places {
        column: header.get(at).unwrap_or_default().trim().to_owned(),
        places: Vec::new(),
        example: None,
    };
    for row in reader.records() {
        // What cannot be read is told with its row when the table is compiled.
        let Ok(row) = row else { continue };
        let cell = |at: usize| row.get(at).unwrap_or_default().trim().to_owned();
        let place = cell(at);
        if place.is_empty() {
            let line = row.position().map_or(0, csv::Position::line);
            problems.cell(file, line, &out.column, "a name", "");
            continue;
        }
        let late = match long {
            Some((year, value)) => Some((cell(year), cell(value))),
            None => (0..header.len())
                .rev()
                .filter(|&other| other != at)
                .map(|other| (header.get(other).unwrap_or_default().trim().to_owned(), cell(other)))
                .find(|(_, value)| Decimal::parse(value).is_some()),
        };
        let of_first = out.places.first().is_none_or(|first| *first == place);
        if let Some((year, value)) = late
            && of_first
            && Decimal::parse(&value).is_some()
        {
            out.example = Some(Example { place: place.clone(), year, value });
        }
        if !out.places.contains(&place) {
            out.places.push(place);
        }
    }
    Ok(out)
}

fn rows(cells: &[&[&str]]) -> Vec<Vec<String>> {
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
