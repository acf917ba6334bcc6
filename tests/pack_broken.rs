//! Tables that cannot be used as they are: each is refused with file, row, column, what was expected and what was found,
//! or with what to say where it can be read in more than one way.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::pack::compile::{Caption, compile_table};

fn error(file: &str, bytes: &[u8], unit: &str, choices: &str) -> String {
    let mut caption = Caption::new("pupils", unit, "Office, https://example.org/figures");
    for said in choices.split('&').filter(|said| !said.is_empty()) {
        let (word, text) = said.split_once(':').unwrap();
        caption.choices.say(word, text).unwrap();
    }
    match compile_table(file, bytes, &caption, "2026-01-31") {
        Ok(_) => "it was taken".into(),
        Err(error) => error.to_string(),
    }
}

/// A table, its unit, what was chosen, and what is told of it.
const BROKEN: [(&str, &str, &str, &str); 31] = [
    (
        "place,unit,year,value\nA,thousands,2022,3\nB,per cent,2022,4\n",
        "pupils",
        "",
        "the figures are of several kinds, by the column unit (per cent, thousands): say which are meant, as \"where: unit=per cent\"",
    ),
    (
        "geo,unit,year,value\nDE,PC_ACT,2022,3\n",
        "",
        "",
        "a.csv, unit: expected a unit, as \"%\" or \"people\"",
    ),
    ("", "pupils", "", "a.csv: expected a table, found nothing"),
    ("place\nHarbour\n", "pupils", "", "a.csv: row 1: expected a header with a column for each year"),
    (
        "Harbour,Millbrook\n1,2\n",
        "pupils",
        "",
        "expected a header with a column for each year, or with columns of years and of figures",
    ),
    (
        "place,2022,2023\nHarbour,soon,4\n",
        "pupils",
        "",
        "a.csv, row 2, column 2022: expected a figure or nothing, found \"soon\"",
    ),
    (
        "place,2022,2023\n\n\nHarbour,3,4\n\nMillbrook,5,later\n",
        "pupils",
        "",
        "a.csv, row 6, column 2023: expected a figure or nothing, found \"later\"",
    ),
    ("place,2022,2023\nHarbour,3\nMillbrook,3,4\n", "pupils", "", "a.csv, row 2: expected 3 cells, found 2"),
    (
        "place,2022,2023\nHarbour,3,350,3,361\n",
        "pupils",
        "",
        "expected 3 cells, found 5; a separator inside a cell needs quotes",
    ),
    (
        "place,2022,2023\nA,1,2\n,3,4\n",
        "pupils",
        "",
        "a.csv, row 3, column place: expected a name of a place",
    ),
    (
        "place,year,value\nHarbour,2022,3\nHarbour,2022,4\n",
        "pupils",
        "",
        "a.csv, row 3: expected a place and period without a figure yet, found Harbour, 2022, as in row 2",
    ),
    (
        "place,year,value\nHarbour,sometime,3\nHarbour,2022,4\n",
        "pupils",
        "",
        "a.csv, row 2, column year: expected a period, as 2023, 2021-Q3 or 2023-10, found \"sometime\"",
    ),
    (
        "place,year,value\nHarbour,2022,..\n",
        "pupils",
        "",
        "a.csv: expected figures below the header (row 1), found none",
    ),
    (
        "place,year,boys,girls\nHarbour,2022,3,4\n",
        "pupils",
        "",
        "several columns hold figures (boys, girls): say which, as \"value: boys\"",
    ),
    (
        "place,sex,year,value\nA,f,2022,3\nA,m,2022,4\n",
        "pupils",
        "",
        "A has several figures for 2022, in rows 2 and 3; they differ in sex (f, m): say which are meant, as \"where: sex=f\"",
    ),
    (
        "place,day,value\nA,2022-01-03,3\nA,2022-01-04,4\n",
        "pupils",
        "",
        "figures of days, and a pack holds years: say how they become years, \"yearly: mean\"",
    ),
    (
        "place,2022-01,2022-02\nA,3,4\n",
        "pupils",
        "yearly:mean",
        "no year is whole, so none has a figure by the rule \"mean\"",
    ),
    ("place,FY2022/23\nA,3\nB,4\n", "pupils", "", "fiscal years, and a pack holds calendar years"),
    (
        "year,value\n2022,3\n2023,4\n",
        "pupils",
        "",
        "no column names places (year, value): say what place the table is about",
    ),
    ("place;2022;2023\nA;3,350;4,100\n", "pupils", "", "row 2: \"3,350\" may be thousands or decimals"),
    (
        "place;2022;2023\nA;3,5;4.5\n",
        "pupils",
        "",
        "expected decimals behind a point or behind a comma, found both: row 2 has \"4.5\", row 2 \"3,5\"",
    ),
    (
        "place,2022\nA,6.9%\nB,4%\n",
        "pupils",
        "",
        "a.csv, unit: expected the unit of the figures, which carry %, found \"pupils\"",
    ),
    (
        "place,2022\nA,$5\nB,3%\n",
        "%",
        "",
        "a.csv, row 2: expected figures in one unit, found others with US$",
    ),
    (
        "place,2022\nA,5\nB,3\n",
        "euro",
        "",
        "a.csv, unit: expected a unit that claims are held against (percent, ",
    ),
    (
        "place,2021,2022,2023\nA,0.05,0.06,0.071\n",
        "%",
        "",
        "\"% as fractions\" if 0.07 stands for 7 per cent",
    ),
    (
        "place,year,value\nA,2022,3\n",
        "pupils",
        "value:figure",
        "expected one of the columns place, year, value, found \"figure\"",
    ),
    (
        "place,year,value\nA,2022,3\n",
        "pupils",
        "where:sex=f",
        "expected one of the columns place, year, value, found \"sex\"",
    ),
    (
        "place,sex,year,value\nA,f,2022,3\n",
        "pupils",
        "where:sex=x",
        "expected figures below the header (row 1) where sex=x, found none",
    ),
    ("place,2022\nA,3\n", "pupils", "header:9", "header: row 9 is empty, or behind the table"),
    (
        "place,UNIT_MULT,year,value\nA,many,2022,3\n",
        "pupils",
        "",
        "a.csv, row 2, column UNIT_MULT: expected a power of ten",
    ),
    ("{\"a\": 1}", "pupils", "", "a.csv: expected a JSON-stat dataset with \"dimension\" and \"value\""),
];

#[test]
fn broken_tables_are_told_by_row_and_column() {
    let mut wrong = Vec::new();
    for (table, unit, choices, expected) in BROKEN {
        let told = error("a.csv", table.as_bytes(), unit, choices);
        if !told.contains(expected) {
            wrong.push(format!("{table:?}: expected {expected}, found {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn broken_bytes_are_told() {
    for (bytes, choices, expected) in [
        (&b"PK\x03\x04 and no zip"[..], "", "no workbook that can be read"),
        (b"\xff\xfe\xff", "", "the file begins as UTF-16LE and is not"),
        (b"place,2022\nM\xfcnster,3\n", "encoding:utf-8", "the file is not in UTF-8: say its encoding"),
        (b"place,2022\nA,3\n", "encoding:klingon", "expected a name of the Encoding Standard"),
        (b"\x00\x01\x02\xff\xfe\x00", "", "the file is no text"),
        (b"{\"dimension\": ", "", "row 1, column 14"),
    ] {
        let told = error("a.csv", bytes, "pupils", choices);
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let book = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tables/pupils.xlsx")).unwrap();
    let told = error("a.xlsx", &book, "pupils", "sheet:Table 9");
    assert!(told.contains("sheet: expected one of About, Table 1, found \"Table 9\""), "{told}");
    assert!(!error("a.xlsx", &book[..book.len() / 2], "pupils", "").contains("taken"));
}

#[test]
fn one_mistake_in_a_column_is_told_once_with_its_count() {
    let rows: String = (0..500).map(|n| format!("Place {n},about {n},{n}\n")).collect();
    let told = error("a.csv", format!("place,2022,2023\n{rows}").as_bytes(), "pupils", "");
    assert!(told.lines().count() == 2 && told.contains("500 problems"), "{told}");
    assert!(told.contains("and 499 more like it: row 3, column 2022 (\"about 1\")"), "{told}");
}
