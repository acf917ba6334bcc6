//! The rows of a table whose layout is known, to figures of places and periods. Knows what a row may be (a figure, a note, one
//! of several for a place and period), not how its file was written.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cell::{self, Cell, Commas, Sign};
use super::choices::Choices;
use super::gazetteer::gazetteer;
use super::header::{Layout, Place, Shape, is_in};
use super::period::Period;
use super::totals;
use super::yearly;
use super::{Grid, GridRow};
use crate::pack::Frequency;
use crate::pack::compile::package::{Cells, Rows};
use crate::pack::compile::problems::Problems;
use crate::quantity::decimal::Decimal;

/// How a line below a table begins that is no row of it, in lower case.
const NOTES: [&str; 22] = [
    "source", "note", "quelle", "anmerkung", "fuente", "nota", "©", "(c)", "*", "†", "¹", "last updated",
    "data from", "data:", "footnote", "remark", "legend", "1)", "(1)", "[1]", "updated", "출처",
];

/// Heads of columns that say what the figures are of, as `header::key` gives them.
const UNITS: &str = "|unit|units|unit of measure|unit measure|measure unit|unit label|einheit|";
const INDICATORS: &str = "|indicator name|indicator|indicator code|series name|series|series code|variable|measure|subject|indicator label|";
/// Columns that are left out and named.
const LEFT: usize = 8;

/// A place of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct PlaceFound {
    /// Id of the built-in table, or the text itself.
    pub(crate) id: String,
    pub(crate) name: String,
    /// Whether the built-in table has it.
    pub(crate) known: bool,
}

/// A figure of a place and period.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Figure {
    pub(crate) line: u64,
    pub(crate) place: String,
    /// The number of its year, quarter or month.
    pub(crate) period: i32,
    pub(crate) value: Decimal,
}

/// What a table holds.
pub(crate) struct Figures {
    pub(crate) rows: Vec<Figure>,
    /// What its periods are.
    pub(crate) frequency: Frequency,
    pub(crate) places: Vec<PlaceFound>,
    /// Whether its places are those of the built-in table.
    pub(crate) countries: bool,
    /// What was left out, rounded or taken, for a person to know.
    pub(crate) remarks: Vec<String>,
    /// The sign that its figures carry.
    pub(crate) sign: Option<Sign>,
    /// Whether its figures were computed from finer ones.
    pub(crate) computed: bool,
    /// The head of the column of figures, in a long table.
    pub(crate) head: String,
    /// What columns of one value say: of a unit, of an indicator.
    pub(crate) unit: String,
    pub(crate) indicator: String,
    /// The filter that was found by itself.
    pub(crate) filter: Vec<(String, String)>,
}

/// A figure as it stands in the table.
pub(super) struct One {
    /// Its row among the grid's.
    pub(super) row: usize,
    pub(super) line: u64,
    pub(super) place: usize,
    pub(super) period: Period,
    pub(super) value: Decimal,
}

/// Reads the rows below the header.
pub(super) fn read(
    file: &str,
    grid: &Grid,
    layout: &Layout,
    choices: &Choices,
    problems: &mut Problems,
) -> Option<Figures> {
    let body: Vec<(usize, &GridRow)> =
        grid.rows.iter().enumerate().skip(layout.header + 1).filter(|(_, row)| !is_note(row)).collect();
    let columns: Vec<usize> = match &layout.shape {
        Shape::Long { value, .. } => vec![*value],
        Shape::Wide(columns) => columns.iter().map(|(at, _)| *at).collect(),
    };
    let decimal = match choices.decimal {
        Some(decimal) => decimal,
        None => {
            let mut commas = Commas::default();
            for (_, row) in &body {
                columns.iter().for_each(|&at| commas.see(row.line, row.cell(at)));
            }
            let english = grid.delimiter.is_none_or(|delimiter| delimiter == b',');
            commas.decide(english).map_err(|error| problems.say(format!("{file}: {error}"))).ok()?
        }
    };
    let mut reader = Reader {
        file,
        layout,
        choices,
        decimal,
        places: Vec::new(),
        numbers: HashMap::new(),
        signs: BTreeMap::new(),
        rounded: 0,
    };
    let mut all = Vec::new();
    for (at, row) in &body {
        reader.row(*at, row, &mut all, problems);
    }
    let mut remarks = grid.remarks.clone();
    if let Shape::Wide(_) = layout.shape {
        let left: Vec<&str> = layout
            .others
            .iter()
            .map(|&at| layout.head(at))
            .filter(|head| !head.is_empty())
            .take(LEFT)
            .collect();
        if !left.is_empty() {
            remarks.push(format!("columns left out: {}", left.join(", ")));
        }
    }
    if reader.rounded > 0 {
        remarks.push(format!("{} figures with more than twelve decimals: rounded", reader.rounded));
    }
    if let Some((sign, found)) = reader.signs.iter().nth(1) {
        problems.say(format!("{file}, row {found}: expected figures in one unit, found others with {sign}"));
    }
    if !problems.none() {
        return None;
    }
    let filter = totals::for_all(file, grid, layout, &mut all, &reader.places, problems)?;
    for (column, is) in &filter {
        remarks.push(format!("of {column} only {is}"));
    }
    if all.is_empty() {
        let filtered = if choices.filter.is_empty() {
            String::new()
        } else {
            format!(" where {}", Choices::shown(&choices.filter))
        };
        problems.say(format!(
            "{file}: expected figures below the header (row {}){filtered}, found none",
            grid.rows.get(layout.header).map_or(0, |row| row.line)
        ));
        return None;
    }
    let unit = of_one(file, grid, layout, &all, UNITS, problems)?;
    let indicator = of_one(file, grid, layout, &all, INDICATORS, problems)?;
    let computed = yearly::computes(&all, choices.yearly);
    let (frequency, rows) =
        yearly::reduce(file, all, choices.yearly, &reader.places, &mut remarks, problems)?;
    let used: BTreeSet<&str> = rows.iter().map(|row| row.place.as_str()).collect();
    Some(Figures {
        countries: reader.places.iter().any(|place| place.known),
        places: reader.places.iter().filter(|place| used.contains(place.id.as_str())).cloned().collect(),
        remarks,
        sign: reader.signs.values().next().and_then(|_| reader.sign()),
        computed,
        head: match &layout.shape {
            Shape::Long { value, .. } => layout.head(*value).to_owned(),
            Shape::Wide(_) => String::new(),
        },
        unit,
        indicator,
        filter,
        frequency,
        rows,
    })
}

/// What the columns of units or of indicators say of all figures, which must be the same.
fn of_one(
    file: &str,
    grid: &Grid,
    layout: &Layout,
    all: &[One],
    heads: &str,
    problems: &mut Problems,
) -> Option<String> {
    let filtered = layout.filter.iter().map(|(at, _)| *at);
    for at in layout.others.iter().copied().chain(filtered).filter(|&at| is_in(heads, layout.head(at))) {
        let cell = |one: &One| grid.rows.get(one.row).map_or("", |row| row.cell(at));
        let texts: BTreeSet<&str> = all.iter().map(cell).filter(|text| !text.is_empty()).collect();
        let mut texts = texts.into_iter();
        match (texts.next(), texts.next()) {
            (Some(one), None) => return Some(one.to_owned()),
            (Some(one), Some(other)) => {
                let head = layout.head(at);
                problems.say(format!(
                    "{file}: the figures are of several kinds, by the column {head} ({one}, {other}{}): say which are meant, \
                     as \"where: {head}={one}\"",
                    if texts.next().is_some() { ", ..." } else { "" }
                ));
                return None;
            }
            _ => {}
        }
    }
    Some(String::new())
}

/// Rows of a package's table of observations.
pub(crate) struct Plain(Frequency, std::vec::IntoIter<Figure>);

impl Figures {
    /// As the rows of a table with the columns `place`, `year` and `value`.
    pub(crate) fn into_rows(self) -> Plain {
        Plain(self.frequency, self.rows.into_iter())
    }
}

impl Rows for Plain {
    fn names(&mut self) -> Result<(u64, Vec<String>), String> {
        Ok((1, ["place", "year", "value"].map(str::to_owned).into()))
    }

    fn next(&mut self, row: &mut Cells) -> Result<bool, String> {
        let Some(figure) = self.1.next() else { return Ok(false) };
        row.line = figure.line;
        row.record.clear();
        for cell in [figure.place, self.0.period(figure.period), figure.value.to_string()] {
            row.record.push_field(&cell);
        }
        Ok(true)
    }
}

/// A row that is no row of the table: a title, a source, a footnote.
fn is_note(row: &GridRow) -> bool {
    let first =
        row.cells.iter().find(|cell| !cell.is_empty()).map(|cell| cell.to_lowercase()).unwrap_or_default();
    row.filled() < 2 || NOTES.iter().any(|note| first.starts_with(note))
}

struct Reader<'t> {
    file: &'t str,
    layout: &'t Layout,
    choices: &'t Choices,
    decimal: char,
    places: Vec<PlaceFound>,
    /// The numbers of places by id.
    numbers: HashMap<String, usize>,
    /// The first row of each sign that figures carry.
    signs: BTreeMap<&'static str, u64>,
    rounded: usize,
}

impl Reader<'_> {
    fn row(&mut self, at: usize, row: &GridRow, all: &mut Vec<One>, problems: &mut Problems) {
        let width = self.layout.heads.len();
        let beyond = row.cells.iter().skip(width).any(|cell| !cell.is_empty());
        if beyond || (row.cells.len() < width && row.filled() > 0) {
            let cure = if beyond { "; a separator inside a cell needs quotes around the cell" } else { "" };
            return problems.row(
                self.file,
                row.line,
                &format!("{width} cells"),
                &format!("{}{cure}", row.cells.len()),
            );
        }
        if !self.layout.filter.iter().all(|(at, is)| same(row.cell(*at), is)) {
            return;
        }
        let layout = self.layout;
        let cells: Vec<(usize, Option<Period>)> = match &layout.shape {
            Shape::Long { period, value } => vec![(*value, Period::parse(row.cell(*period)))],
            Shape::Wide(columns) => columns.iter().map(|(at, period)| (*at, Some(*period))).collect(),
        };
        let mut place = None;
        for (column, period) in cells {
            let text = row.cell(column);
            let figure = match cell::read(text, self.decimal, &self.choices.missing) {
                Cell::Missing => continue,
                Cell::Figure(figure) => figure,
                Cell::Other => {
                    problems.cell(self.file, row.line, layout.head(column), "a figure or nothing", text);
                    continue;
                }
            };
            let Some(period) = period else {
                if let Shape::Long { period, .. } = &layout.shape {
                    problems.cell(
                        self.file,
                        row.line,
                        layout.head(*period),
                        "a period, as 2023, 2021-Q3 or 2023-10",
                        row.cell(*period),
                    );
                }
                continue;
            };
            if place.is_none() {
                place = self.place(row, problems);
            }
            let Some(place) = place else { return };
            let Some(value) = self.powered(row, figure.value, problems) else { continue };
            if let Some(sign) = figure.sign {
                self.signs.entry(word(sign)).or_insert(row.line);
            }
            self.rounded += usize::from(figure.rounded);
            all.push(One { row: at, line: row.line, place, period, value });
        }
    }

    /// The figure times the power of ten that its row says.
    fn powered(&self, row: &GridRow, value: Decimal, problems: &mut Problems) -> Option<Decimal> {
        let Some(at) = self.layout.power else { return Some(value) };
        let text = row.cell(at).split(':').next().unwrap_or_default().trim();
        let power =
            if text.is_empty() { Some(0) } else { text.parse::<u8>().ok().filter(|power| *power <= 15) };
        let shifted =
            power.and_then(|power| (0..power).try_fold(value, |value, _| value.mul(Decimal::from(10))));
        if shifted.is_none() {
            problems.cell(
                self.file,
                row.line,
                self.layout.head(at),
                "a power of ten from 0 to 15 that the figure can be multiplied with",
                text,
            );
        }
        shifted
    }

    /// The number of the row's place.
    fn place(&mut self, row: &GridRow, problems: &mut Problems) -> Option<usize> {
        let (text, found, label) = match &self.layout.place {
            Place::Whole(name) => {
                let known = gazetteer().find(super::gazetteer::System::Name, name);
                (name.as_str(), known, "")
            }
            Place::Column { at, system, label } => {
                let text = row.cell(*at);
                if text.is_empty() {
                    problems.cell(self.file, row.line, self.layout.head(*at), "a name of a place", "");
                    return None;
                }
                let known = system.and_then(|system| gazetteer().find(system, text));
                (text, known, label.map_or("", |at| row.cell(at)))
            }
        };
        let found = match found {
            Some(known) => PlaceFound { id: known.id.into(), name: known.name.into(), known: true },
            None => PlaceFound {
                id: text.into(),
                name: if label.is_empty() { text } else { label }.into(),
                known: false,
            },
        };
        let number = self.numbers.get(&found.id).copied();
        Some(number.unwrap_or_else(|| {
            self.numbers.insert(found.id.clone(), self.places.len());
            self.places.push(found);
            self.places.len() - 1
        }))
    }

    fn sign(&self) -> Option<Sign> {
        let first = self.signs.keys().next()?;
        [
            Sign::Percent,
            Sign::Dollar,
            Sign::Other("€"),
            Sign::Other("EUR"),
            Sign::Other("£"),
            Sign::Other("¥"),
        ]
        .into_iter()
        .find(|sign| word(*sign) == *first)
    }
}

pub(crate) fn word(sign: Sign) -> &'static str {
    match sign {
        Sign::Percent => "%",
        Sign::Dollar => "US$",
        Sign::Other(word) => word,
    }
}

/// Whether a cell holds what is asked; of "T: Total" either.
fn same(cell: &str, is: &str) -> bool {
    let equal = |text: &str| text.trim().eq_ignore_ascii_case(is.trim());
    equal(cell) || cell.split_once(':').is_some_and(|(code, label)| equal(code) || equal(label))
}
