//! Tables that are workbooks (.xlsx, .ods, .xls), read with calamine: the cells of a sheet as texts. Knows no meaning.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};

use super::{Grid, GridRow};

/// First bytes of a zip, as .xlsx and .ods are, and of the older .xls.
const MAGIC: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// Whether these are bytes of a workbook.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    MAGIC.iter().any(|magic| bytes.starts_with(magic))
}

/// The sheets of a workbook with their names; only this one, if it is named.
pub(super) fn sheets(bytes: &[u8], only: Option<&str>) -> Result<Vec<(String, Grid)>, String> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes))
        .map_err(|error| format!("no workbook that can be read: {error}"))?;
    let names = book.sheet_names();
    let mut out = Vec::new();
    for name in &names {
        if only.is_some_and(|only| !only.eq_ignore_ascii_case(name)) {
            continue;
        }
        let range = book.worksheet_range(name).map_err(|error| format!("sheet {name}: {error}"))?;
        let first = range.start().map_or(0, |(row, _)| row);
        let rows = (u64::from(first) + 1..)
            .zip(range.rows())
            .map(|(line, cells)| GridRow { line, cells: cells.iter().map(text).collect() });
        let rows: Vec<GridRow> = rows.filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).collect();
        out.push((name.clone(), Grid { rows, remarks: Vec::new(), delimiter: None }));
    }
    match only {
        Some(only) if out.is_empty() => {
            Err(format!("sheet: expected one of {}, found \"{only}\"", names.join(", ")))
        }
        _ => Ok(out),
    }
}

/// A cell as a text would print it.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.trim().to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::DateTime(time) if time.is_datetime() => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTime(time) => time.to_string(),
        Data::Error(error) => error.to_string(),
    }
}
