//! Tables that are Parquet files, read with the Apache crate: rows to texts as a CSV would hold them. Knows no meaning.

use std::path::Path;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use parquet::record::reader::RowIter;

use super::package::{Cells, Rows};
use crate::quantity::decimal::{Decimal, MAX_SCALE};

struct Parquet {
    names: Vec<String>,
    rows: RowIter<'static>,
    row: u64,
}

/// Opens a file.
pub(super) fn open(path: &Path) -> Result<Box<dyn Rows>, String> {
    let file = std::fs::File::open(path).map_err(|e| e.to_string())?;
    let reader = SerializedFileReader::new(file).map_err(|e| e.to_string())?;
    let schema = reader.metadata().file_metadata().schema_descr();
    let names = schema.root_schema().get_fields().iter().map(|field| field.name().to_owned()).collect();
    let rows = RowIter::from_file_into(Box::new(reader));
    Ok(Box::new(Parquet { names, rows, row: 0 }))
}

impl Rows for Parquet {
    fn names(&mut self) -> Result<(u64, Vec<String>), String> {
        Ok((1, self.names.clone()))
    }

    fn next(&mut self, row: &mut Cells) -> Result<bool, String> {
        let Some(next) = self.rows.next() else { return Ok(false) };
        self.row += 1;
        row.line = self.row;
        row.record.clear();
        let next = next.map_err(|e| e.to_string())?;
        for (name, field) in next.get_column_iter() {
            let text = text(field).ok_or_else(|| {
                format!("column {name}: expected a number, a text or nothing, found {field}")
            })?;
            row.record.push_field(&text);
        }
        Ok(true)
    }
}

/// A cell as a CSV would print it.
fn text(field: &Field) -> Option<String> {
    Some(match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bool(yes) => yes.to_string(),
        Field::Byte(n) => n.to_string(),
        Field::Short(n) => n.to_string(),
        Field::Int(n) => n.to_string(),
        Field::Long(n) => n.to_string(),
        Field::UByte(n) => n.to_string(),
        Field::UShort(n) => n.to_string(),
        Field::UInt(n) => n.to_string(),
        Field::ULong(n) => n.to_string(),
        Field::Float(n) => plain(n),
        Field::Double(n) => plain(n),
        Field::Decimal(_) | Field::Date(_) => field.to_string(),
        _ => return None,
    })
}

/// A binary float as its shortest decimal; where that is longer than a figure may be, it ends in noise, which is cut.
fn plain(value: &impl std::fmt::Display) -> String {
    let shortest = value.to_string();
    let cut = format!("{value:.0$}", usize::from(MAX_SCALE));
    if Decimal::parse(&shortest).is_some() || Decimal::parse(&cut).is_none() {
        return shortest;
    }
    cut.trim_end_matches('0').trim_end_matches('.').to_owned()
}
