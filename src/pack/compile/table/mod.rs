//! Tables as newsrooms have them (text of any separator and encoding, workbooks, SDMX-CSV, JSON-stat, Eurostat's TSV) to
//! yearly figures of places. Knows no packs. What can be read in more than one way is asked, never guessed.

mod bundled_measures;
mod caption;
mod cell;
mod choices;
mod describe;
mod gazetteer;
mod header;
mod json_stat;
mod period;
mod rows;
mod sentence;
mod text;
mod totals;
mod unit;
mod workbook;
mod yearly;

pub use caption::Caption;
pub use choices::{Choices, Yearly};
pub use describe::{Described, describe};
use header::Layout;
pub(crate) use rows::Figures;
pub use sentence::Example;

use super::gzip;
use super::problems::Problems;

/// The cells of a file, or of one sheet of it.
pub(crate) struct Grid {
    rows: Vec<GridRow>,
    /// What was found out and a person may want to know.
    remarks: Vec<String>,
    /// What separates cells, in a text.
    delimiter: Option<u8>,
}

/// A row of them.
pub(crate) struct GridRow {
    /// As an editor counts it.
    line: u64,
    cells: Vec<String>,
}

impl GridRow {
    fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }

    /// How many cells have something in them.
    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// Reads a table; nothing, and problems, where it cannot be read.
pub(crate) fn read(
    file: &str,
    bytes: &[u8],
    choices: &Choices,
    measure: &str,
    problems: &mut Problems,
) -> Option<Figures> {
    let found = gzip::unpacked(bytes).and_then(|bytes| sheet(&bytes, choices, measure));
    let (grid, layout) = found.map_err(|error| problems.say(format!("{file}: {error}"))).ok()?;
    rows::read(file, &grid, &layout, choices, problems)
}

/// The table of a file: of a workbook's sheets the one that is named, or the first that is a table.
fn sheet(bytes: &[u8], choices: &Choices, measure: &str) -> Result<(Grid, Layout), String> {
    if !workbook::is_one(bytes) {
        let grid = if json_stat::is_one(bytes) {
            json_stat::read(bytes)?
        } else {
            eurostat(text::read(bytes, choices)?)
        };
        let layout = Layout::find(&grid, choices, measure)?;
        return Ok((grid, layout));
    }
    let sheets = workbook::sheets(bytes, choices.sheet.as_deref())?;
    let names: Vec<String> = sheets.iter().map(|(name, _)| name.clone()).collect();
    let mut tables = Vec::new();
    let mut first = None;
    for (name, grid) in sheets {
        match Layout::find(&grid, choices, measure) {
            Ok(layout) => tables.push((name, grid, layout)),
            Err(error) => first = first.or(Some(format!("sheet {name}: {error}"))),
        }
    }
    let several: Vec<String> = tables.iter().map(|(name, ..)| name.clone()).collect();
    if several.len() > 1 {
        return Err(format!(
            "several sheets hold tables ({}): say which, as \"sheet: {}\"",
            several.join(", "),
            several.first().map_or("", String::as_str)
        ));
    }
    let (name, mut grid, layout) =
        tables.into_iter().next().ok_or_else(|| first.unwrap_or_else(|| "the workbook is empty".into()))?;
    if names.len() > 1 {
        grid.remarks.push(format!("sheet {name}"));
    }
    Ok((grid, layout))
}

/// Eurostat's TSV has several columns in its first: `freq,unit,geo\TIME_PERIOD`.
fn eurostat(mut grid: Grid) -> Grid {
    let Some(head) = grid.rows.first().and_then(|row| row.cells.first()).filter(|cell| cell.contains('\\'))
    else {
        return grid;
    };
    let width = head.split('\\').next().unwrap_or_default().split(',').count();
    for (at, row) in grid.rows.iter_mut().enumerate() {
        let Some(first) = row.cells.first_mut().map(std::mem::take) else { continue };
        let first = if at == 0 { first.split('\\').next().unwrap_or_default().to_owned() } else { first };
        let mut cells: Vec<String> = first.split(',').map(|cell| cell.trim().to_owned()).collect();
        cells.resize(width, String::new());
        cells.extend(row.cells.drain(1..));
        row.cells = cells;
    }
    grid
}
