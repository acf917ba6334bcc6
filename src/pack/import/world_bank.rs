//! The World Bank's indicator download: lines about the source, then one row a country with a column for each year.
//! <https://datahelpdesk.worldbank.org/knowledgebase/articles/898599>

use super::{Found, Sheet, figure};

/// Reads the CSV of one or more indicators.
pub(crate) fn read(text: &str, file: &str) -> Found {
    let mut found = Found::default();
    let sheet = Sheet::read(text, file, &["country code", "indicator code"], &mut found.problems);
    let (Some(country), Some(indicator)) =
        (sheet.column(&["country code"]), sheet.column(&["indicator code"]))
    else {
        return found;
    };
    for (row, record) in &sheet.rows {
        let (code, variable) =
            (record.get(country).unwrap_or_default(), record.get(indicator).unwrap_or_default());
        if code.is_empty() {
            continue;
        }
        for (header, cell) in sheet.header.iter().zip(record.iter()) {
            let Ok(year) = header.parse::<i32>() else { continue };
            match figure(cell.trim()) {
                Some(value) => found.put(variable, vec![code.to_owned()], year, value),
                None if matches!(cell.trim(), "" | "..") => {}
                None => found.problems.cell(file, *row, header, "a number or nothing", cell),
            }
        }
    }
    found
}
