//! World Population Prospects, file of demographic indicators: one row a place and year, a column for each indicator.
//! Years up to the last estimate go to the variables of estimates, later ones to those of the medium projection.
//! <https://population.un.org/wpp/downloads>

use super::{Found, Sheet, figure};

/// Last year of estimates in the 2024 revision.
const LAST_ESTIMATE: i32 = 2023;

/// Column of the download, variable of estimates, variable of the projection.
const COLUMNS: [(&str, &str, &str); 9] = [
    ("tfr", "WPP.TFR", "WPP.TFR.PROJ"),
    ("lex", "WPP.E0", "WPP.E0.PROJ"),
    ("lexfemale", "WPP.E0F", ""),
    ("lexmale", "WPP.E0M", ""),
    ("cbr", "WPP.CBR", ""),
    ("cdr", "WPP.CDR", ""),
    ("births", "WPP.BIRTHS", ""),
    ("deaths", "WPP.DEATHS", ""),
    ("netmigrations", "WPP.NETMIG", ""),
];

/// Years that the tables hold.
const YEARS: std::ops::RangeInclusive<i32> = 1960..=2050;

/// Reads the CSV of the medium variant.
pub(crate) fn read(text: &str, file: &str) -> Found {
    let mut found = Found::default();
    let sheet = Sheet::read(text, file, &["iso3_code", "locid", "time", "variant"], &mut found.problems);
    let at = |name: &str| sheet.column(&[name]);
    let (Some(iso), Some(location), Some(time), Some(variant)) =
        (at("iso3_code"), at("locid"), at("time"), at("variant"))
    else {
        return found;
    };
    for (row, record) in &sheet.rows {
        let cell = |i: usize| record.get(i).unwrap_or_default().trim();
        // 900 is the world; other places without a code are regions.
        let place = match (cell(iso), cell(location)) {
            ("", "900") => "WLD",
            ("", _) => continue,
            (code, _) => code,
        };
        if !matches!(cell(variant), "Medium" | "Estimates") {
            continue;
        }
        let Ok(year) = cell(time).parse::<i32>() else {
            found.problems.cell(file, *row, "Time", "a year", cell(time));
            continue;
        };
        if !YEARS.contains(&year) {
            continue;
        }
        for (column, estimate, projection) in COLUMNS {
            let Some(i) = at(column) else { continue };
            let variable = if year <= LAST_ESTIMATE { estimate } else { projection };
            match figure(cell(i)) {
                Some(value) if !variable.is_empty() => {
                    found.put(variable, vec![place.to_owned()], year, value)
                }
                Some(_) => {}
                None if cell(i).is_empty() => {}
                None => found.problems.cell(file, *row, column, "a number or nothing", cell(i)),
            }
        }
    }
    found
}
