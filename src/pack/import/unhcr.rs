//! UNHCR's Refugee Data Finder, end-of-year figures: one row a year, country of origin and country of asylum, a column
//! for each kind of person. The tables hold them by pair, by origin, by asylum and for the world.
//! <https://www.unhcr.org/refugee-statistics/download/>

use super::{Found, Sheet};
use crate::quantity::decimal::Decimal;

/// Columns of the download (in its several spellings), the start of our variables, and whether pairs are kept.
const COLUMNS: [(&[&str], &str, bool); 6] = [
    (&["refugees", "refugees under unhcr's mandate"], "UNHCR.REFUGEES", true),
    (&["asylum-seekers", "asylum seekers"], "UNHCR.ASYLUM_SEEKERS", true),
    (&["idps", "idps of concern to unhcr"], "UNHCR.IDPS", false),
    (&["other people in need of international protection", "oip"], "UNHCR.OIP", false),
    (&["stateless persons", "stateless"], "UNHCR.STATELESS", false),
    (&["others of concern", "ooc"], "UNHCR.OOC", false),
];

const ORIGIN: [&str; 3] = ["country of origin iso", "country of origin (iso)", "coo_iso"];
const ASYLUM: [&str; 3] = ["country of asylum iso", "country of asylum (iso)", "coa_iso"];

/// Reads the CSV of all origins and asylums.
pub(crate) fn read(text: &str, file: &str) -> Found {
    let mut found = Found::default();
    let sheet = Sheet::read(text, file, &["year"], &mut found.problems);
    let (Some(year), Some(origin), Some(asylum)) =
        (sheet.column(&["year"]), sheet.column(&ORIGIN), sheet.column(&ASYLUM))
    else {
        if !sheet.header.is_empty() {
            found.problems.say(format!(
                "{file}: expected columns with ISO codes of origin and asylum, found {}",
                sheet.header.join(", ")
            ));
        }
        return found;
    };
    for (row, record) in &sheet.rows {
        let cell = |i: usize| record.get(i).unwrap_or_default().trim();
        let Ok(at) = cell(year).parse::<i32>() else {
            found.problems.cell(file, *row, "year", "a year", cell(year));
            continue;
        };
        let (from, to) = (place(cell(origin)), place(cell(asylum)));
        for (names, variable, pairs) in COLUMNS {
            let Some(i) = sheet.column(names) else { continue };
            match Decimal::parse(cell(i)) {
                Some(n) if n > Decimal::ZERO => put(&mut found, variable, pairs, (from, to), at, n),
                Some(_) => {}
                None if matches!(cell(i), "" | "-" | "*") => {}
                None => found.problems.cell(
                    file,
                    *row,
                    names.first().unwrap_or(&""),
                    "a whole number or nothing",
                    cell(i),
                ),
            }
        }
    }
    found
}

fn put(found: &mut Found, variable: &str, pairs: bool, (from, to): (&str, &str), year: i32, n: Decimal) {
    let name = |ending: &str| [variable, ending].concat();
    found.add(&name(".ORIGIN"), vec![from.to_owned()], year, n);
    found.add(&name(".ASYLUM"), vec![to.to_owned()], year, n);
    found.add(&name(".WORLD"), vec!["WLD".to_owned()], year, n);
    if pairs {
        found.add(&name(".PAIR"), vec![from.to_owned(), to.to_owned()], year, n);
    }
}

/// The tables' code for UNHCR's own: a dash stands for an unknown origin.
fn place(code: &str) -> &str {
    match code {
        "" | "-" => "UNK",
        code => code,
    }
}
