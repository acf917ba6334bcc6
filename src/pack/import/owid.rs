//! Our World in Data's chart downloads: entity, code, year and one column of figures.
//! <https://ourworldindata.org/grapher/annual-co2-emissions-per-country>

use super::{Found, Sheet, figure};

const CO2: &str = "OWID.CO2";

/// Reads the CSV of annual CO₂ emissions.
pub(crate) fn read(text: &str, file: &str) -> Found {
    let mut found = Found::default();
    let sheet = Sheet::read(text, file, &["entity", "code", "year"], &mut found.problems);
    let column = sheet.header.iter().position(|h| h.contains("co₂ emissions") || h.contains("co2 emissions"));
    let (Some(code), Some(year), Some(value)) = (sheet.column(&["code"]), sheet.column(&["year"]), column)
    else {
        if !sheet.header.is_empty() {
            found.problems.say(format!(
                "{file}: expected a column of CO₂ emissions, found {}",
                sheet.header.join(", ")
            ));
        }
        return found;
    };
    for (row, record) in &sheet.rows {
        let cell = |i: usize| record.get(i).unwrap_or_default().trim();
        let place = match cell(code) {
            "" => continue,
            "OWID_WRL" => "WLD",
            "OWID_KOS" => "XKX",
            code => code,
        };
        match (cell(year).parse::<i32>(), figure(cell(value))) {
            (Ok(year), Some(figure)) if year >= FIRST_YEAR => {
                found.put(CO2, vec![place.to_owned()], year, figure)
            }
            (Ok(_), Some(_)) => {}
            (Err(_), _) => found.problems.cell(file, *row, "year", "a year", cell(year)),
            (_, None) if cell(value).is_empty() => {}
            (_, None) => found.problems.cell(file, *row, "emissions", "a number or nothing", cell(value)),
        }
    }
    found
}

/// The table begins here: before, most countries are modern borders drawn over old empires.
const FIRST_YEAR: i32 = 1960;
