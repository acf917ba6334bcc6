//! The header of a table: in which row it stands, and which columns hold places, periods and figures. Knows heads and
//! whether cells look like figures; reads none.

use std::collections::BTreeSet;

use super::cell::{self, Cell};
use super::choices::Choices;
use super::gazetteer::{System, gazetteer};
use super::period::Period;
use super::{Grid, GridRow};

/// Rows in which a header may stand.
const REACH: usize = 100;
/// Rows that are looked at to tell what a column holds.
const SAMPLE: usize = 2000;
/// Of ten cells this many must be figures for a column of figures.
const MOST_FIGURES: usize = 8;
/// Heads of columns of periods, as `key` gives them.
const PERIODS: &str = "|year|years|date|time|period|time period|timeperiod|month|quarter|day|fiscal year|reference period|ref period|\
    ref date|observation date|obs date|reference year|jahr|datum|zeit|monat|quartal|année|annee|periode|période|mois|trimestre|año|ano|fecha|\
    periodo|período|mes|연도|년도|시점|";
/// Heads of columns of places, likewise.
const PLACES: &str = "|place|country|countries|country name|entity|geo|geo label|geography|location|location name|area|area name|\
    ref area|reference area|region|region name|economy|territory|nation|jurisdiction|state|province|district|borough|county|city|town|municipality|\
    school|branch|country or area|country/territory|country/region|country region|land|staat|kreis|ort|pays|pais|país|국가|지역|시도|geo name|";
/// Heads of columns of figures, likewise.
const VALUES: &str = "|value|values|obs value|obsvalue|observation value|figure|figures|data value|wert|valeur|valor|값|데이터|";
/// Heads of columns that hold numbers and no figures.
const CODES: &str = "|id|code|rank|decimals|unit mult|unit multiplier|lat|lon|latitude|longitude|m49|numeric|fips|iso|geo id|row|no|nr|";
/// Heads of columns with the power of ten that figures are multiplied with.
const POWERS: &str = "|unit mult|unit multiplier|";

/// Where the places are named.
pub(crate) enum Place {
    /// In a column, by a system if they are known ones; perhaps with names in another.
    Column { at: usize, system: Option<System>, label: Option<usize> },
    /// The whole table is about one.
    Whole(String),
}

/// Where the figures are.
pub(crate) enum Shape {
    /// A row for each.
    Long { period: usize, value: usize },
    /// A column for each period.
    Wide(Vec<(usize, Period)>),
}

/// How a table is read.
pub(crate) struct Layout {
    /// The header's place among the rows.
    pub(crate) header: usize,
    /// The heads as printed.
    pub(crate) heads: Vec<String>,
    pub(crate) place: Place,
    pub(crate) shape: Shape,
    /// Columns with what they must hold.
    pub(crate) filter: Vec<(usize, String)>,
    /// Columns that are none of these.
    pub(crate) others: Vec<usize>,
    /// Column of the power of ten, as SDMX has it.
    pub(crate) power: Option<usize>,
}

/// A head as look-ups see it. SDMX prints "REF_AREA: Reference area".
pub(crate) fn key(head: &str) -> String {
    let head = head.split(':').next().unwrap_or_default().trim_matches(['"', '\u{feff}', ' ']);
    head.to_lowercase().replace(['_', '-', '.'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn is_in(list: &str, head: &str) -> bool {
    let key = key(head);
    !key.is_empty() && list.contains(&format!("|{key}|"))
}

fn is_figure(text: &str) -> bool {
    ['.', ','].iter().any(|decimal| matches!(cell::read(text, *decimal, &[]), Cell::Figure(_)))
}

/// The column with this head.
pub(crate) fn column(heads: &[String], name: &str) -> Option<usize> {
    let printed = heads.iter().position(|head| head == name);
    printed.or_else(|| heads.iter().position(|head| !head.is_empty() && key(head) == key(name)))
}

impl Layout {
    /// Finds out how a table is to be read. `measure` is what is measured, in the words of the caption: a column may
    /// have it as its head.
    ///
    /// # Errors
    /// What is missing, or open, with what to say about it.
    pub(crate) fn find(grid: &Grid, choices: &Choices, measure: &str) -> Result<Self, String> {
        let header = header(&grid.rows, choices)?;
        let row = grid.rows.get(header).ok_or("no rows")?;
        let mut heads = row.cells.clone();
        while heads.last().is_some_and(String::is_empty) {
            heads.pop();
        }
        let body: Vec<&GridRow> =
            grid.rows.iter().skip(header + 1).filter(|row| row.filled() > 1).take(SAMPLE).collect();
        let named = |name: &Option<String>| match name {
            None => Ok(None),
            Some(name) => column(&heads, name).map(Some).ok_or_else(|| no_column(&heads, name)),
        };
        let mut filter = Vec::new();
        for (name, is) in &choices.filter {
            filter.push((column(&heads, name).ok_or_else(|| no_column(&heads, name))?, is.clone()));
        }
        let period = named(&choices.period)?.or_else(|| heads.iter().position(|head| is_in(PERIODS, head)));
        let wide: Vec<(usize, Period)> =
            (0..).zip(&heads).filter_map(|(at, head)| Some((at, Period::of_head(head)?))).collect();
        let period = period.or_else(|| if wide.is_empty() { periods(&heads, &body) } else { None });
        let whole = choices.place.as_ref().filter(|name| column(&heads, name).is_none());
        let mut taken: Vec<usize> = filter.iter().map(|(at, _)| *at).collect();
        let shape = match period {
            Some(period) if choices.value.is_some() || wide.is_empty() => {
                taken.push(period);
                let value = match named(&choices.value)? {
                    Some(value) => value,
                    None => value(&heads, &body, &taken, measure)?,
                };
                taken.push(value);
                Shape::Long { period, value }
            }
            _ if wide.is_empty() => {
                return Err(format!(
                    "row {}: expected a column for each year, or columns of years and of figures, found the columns {}",
                    row.line,
                    list(&heads)
                ));
            }
            _ => {
                taken.extend(wide.iter().map(|(at, _)| *at));
                Shape::Wide(wide)
            }
        };
        let power = heads.iter().position(|head| is_in(POWERS, head));
        taken.extend(power);
        let place = match (whole, &choices.place) {
            (Some(name), _) => Place::Whole(name.clone()),
            (None, name) => place(&heads, &body, &taken, named(name)?)?,
        };
        if let Place::Column { at, label, .. } = &place {
            taken.push(*at);
            taken.extend(label);
        }
        let others = (0..heads.len()).filter(|at| !taken.contains(at)).collect();
        Ok(Self { header, heads, place, shape, filter, others, power })
    }

    /// The head of a column as printed.
    pub(crate) fn head(&self, at: usize) -> &str {
        self.heads.get(at).map_or("", String::as_str)
    }
}

fn list(heads: &[String]) -> String {
    heads.iter().filter(|head| !head.is_empty()).take(30).cloned().collect::<Vec<_>>().join(", ")
}

fn no_column(heads: &[String], name: &str) -> String {
    format!("expected one of the columns {}, found \"{name}\"", list(heads))
}

/// The row that the header stands in.
fn header(rows: &[GridRow], choices: &Choices) -> Result<usize, String> {
    if let Some(line) = choices.header {
        return rows
            .iter()
            .position(|row| row.line == line)
            .ok_or_else(|| format!("header: row {line} is empty, or behind the table"));
    }
    let asked: Vec<&String> = [&choices.period, &choices.value]
        .into_iter()
        .flatten()
        .chain(choices.filter.iter().map(|(column, _)| column))
        .collect();
    let fits = |at: &usize| {
        let Some(row) = rows.get(*at).filter(|row| row.filled() > 1) else { return false };
        if !asked.is_empty() {
            return asked.iter().all(|name| column(&row.cells, name).is_some());
        }
        let periods = row.cells.iter().filter(|cell| Period::of_head(cell).is_some()).count();
        let figures =
            row.cells.iter().filter(|cell| is_figure(cell) && Period::of_head(cell).is_none()).count();
        if figures > 0 {
            return false;
        }
        // "Last updated, 2024-05-30" has a date too; under a header stand figures.
        let below = || {
            let at_period = row.cells.iter().position(|cell| Period::of_head(cell).is_some());
            let next = rows.get(at + 1).and_then(|next| next.cells.get(at_period?));
            next.is_some_and(|cell| {
                is_figure(cell) || (!cell.is_empty() && cell::is_missing(cell, &choices.missing))
            })
        };
        periods > 1
            || (periods == 1 && below())
            || (periods == 0 && row.cells.iter().any(|cell| is_in(PERIODS, cell)))
    };
    let found = (0..rows.len().min(REACH)).find(fits);
    // A column of years may have any head, or none.
    let unnamed = || {
        let two = |at: &usize| {
            rows.get(*at).is_some_and(|row| row.filled() > 1 && !row.cells.iter().any(|cell| is_figure(cell)))
        };
        let at = (0..rows.len().min(REACH)).find(two)?;
        let body: Vec<&GridRow> = rows.iter().skip(at + 1).take(SAMPLE).collect();
        periods(&rows.get(at)?.cells, &body).map(|_| at)
    };
    found.or_else(unnamed).ok_or_else(|| {
        let first = rows.iter().find(|row| row.filled() > 1).or_else(|| rows.first());
        match (asked.as_slice(), first) {
            ([], Some(row)) => format!(
                "row {}: expected a header with a column for each year, or with columns of years and of figures (as place, \
                 year, value), found {}",
                row.line,
                list(&row.cells)
            ),
            ([], None) => "expected a table, found nothing".into(),
            (_, row) => {
                let names: Vec<&str> = asked.iter().map(|name| name.as_str()).collect();
                format!("expected a header with the columns {}, found {}", names.join(", "), row.map_or("nothing".into(), |row| list(&row.cells)))
            }
        }
    })
}

/// A column whose cells are all periods.
fn periods(heads: &[String], body: &[&GridRow]) -> Option<usize> {
    (0..heads.len()).find(|&at| {
        let mut filled = body.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|cell| Period::of_head(cell).is_some())
    })
}

/// The column of figures.
fn value(heads: &[String], body: &[&GridRow], taken: &[usize], measure: &str) -> Result<usize, String> {
    let free = |at: &usize| !taken.contains(at);
    if let Some(at) =
        (0..heads.len()).filter(free).find(|&at| heads.get(at).is_some_and(|head| is_in(VALUES, head)))
    {
        return Ok(at);
    }
    let same = measure.split([',', ';']).find_map(|word| column(heads, word.trim()));
    if let Some(at) = same.filter(free) {
        return Ok(at);
    }
    let code =
        |at: usize| heads.get(at).is_some_and(|head| is_in(CODES, head) || key(head).ends_with(" code"));
    let figures: Vec<usize> = (0..heads.len())
        .filter(free)
        .filter(|&at| !code(at))
        .filter(|&at| {
            let filled = body.iter().map(|row| row.cell(at)).filter(|cell| !cell::is_missing(cell, &[]));
            let (all, good) =
                filled.fold((0, 0), |(all, good), cell| (all + 1, good + usize::from(is_figure(cell))));
            good > 0 && good * 10 >= all * MOST_FIGURES
        })
        .collect();
    match figures.as_slice() {
        [one] => Ok(*one),
        [] => Err(format!("expected a column of figures, found the columns {}", list(heads))),
        several => {
            let names: Vec<String> = several.iter().filter_map(|at| heads.get(*at).cloned()).collect();
            let first = names.first().cloned().unwrap_or_default();
            Err(format!("several columns hold figures ({}): say which, as \"value: {first}\"", list(&names)))
        }
    }
}

/// The column of places: that whose texts are known, or else by its head, or else the first with texts.
fn place(
    heads: &[String],
    body: &[&GridRow],
    taken: &[usize],
    asked: Option<usize>,
) -> Result<Place, String> {
    let texts = |at: usize| -> BTreeSet<&str> {
        body.iter().map(|row| row.cell(at)).filter(|text| !text.is_empty()).collect()
    };
    let worded = |at: &usize| {
        let texts = texts(*at);
        !texts.is_empty() && texts.iter().any(|text| text.chars().any(char::is_alphabetic))
    };
    let free: Vec<usize> = (0..heads.len().max(1)).filter(|at| !taken.contains(at)).collect();
    let head = |at: usize| heads.get(at).map_or("", String::as_str);
    let named = |at: &usize| is_in(PLACES, head(*at));
    let candidates: Vec<usize> = match asked {
        Some(at) => vec![at],
        None => free.clone(),
    };
    let known = |at: usize| {
        let texts = texts(at);
        let system = gazetteer().system(head(at), &texts)?;
        let count = texts.iter().filter(|text| gazetteer().find(system, text).is_some()).count();
        Some((at, system, count * 100 / texts.len().max(1)))
    };
    // Of a column of names and one of codes that with more known texts; a head that says so decides between equals.
    let best = candidates
        .iter()
        .filter_map(|&at| known(at))
        .max_by_key(|&(at, _, share)| (share, named(&at), usize::MAX - at));
    let label = |at: usize| {
        free.iter().copied().filter(|other| *other != at && worded(other)).find(|other| named(other))
    };
    if let Some((at, system, _)) = best {
        return Ok(Place::Column { at, system: Some(system), label: label(at) });
    }
    let own = candidates.iter().copied().find(|at| named(at) && (worded(at) || asked.is_some()));
    let own = own.or_else(|| candidates.iter().copied().find(|at| worded(at) || asked.is_some()));
    match own {
        Some(at) => Ok(Place::Column { at, system: None, label: None }),
        None => Err(format!(
            "no column names places ({}): say what place the table is about, as \"place: United States\"",
            list(heads)
        )),
    }
}
