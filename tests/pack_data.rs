//! The bundled data package fits together, and the known traps of its sources are handled.

#![cfg(feature = "compile")]

use std::path::Path;

use citemark::pack::bundled;
use citemark::pack::compile::{check, compile, coverage};

#[test]
fn the_package_passes_its_own_checks() {
    let report = check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).unwrap();
    assert!(report.errors.is_empty(), "{report}");
}

#[test]
fn the_coverage_page_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = coverage(&root.join("data")).unwrap();
    let there = std::fs::read_to_string(root.join("docs/coverage.md")).unwrap_or_default();
    assert!(page == there, "write it anew: citemark data coverage > docs/coverage.md");
}

/// Where they stand side by side in a menu they could not be told apart.
#[test]
fn measures_of_one_place_have_names_of_their_own() {
    let pack = bundled().unwrap();
    let of = |id| pack.variable(id).unwrap();
    for id in pack.variables() {
        for other in pack.topic_members(of(id).topic) {
            let twins =
                other != id && of(other).name == of(id).name && of(other).frequency == of(id).frequency;
            let has = |id, place| pack.series(id, place).found().is_some();
            let both = pack.places().find(|&place| twins && has(id, place) && has(other, place));
            assert!(both.is_none(), "{} and {}", of(id).id, of(other).id);
        }
    }
}

#[test]
fn the_worked_example_passes_its_own_checks() {
    let report = check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/schools")).unwrap();
    assert!(report.errors.is_empty(), "{report}");
}

/// Every cell of every table comes out of the pack as it stands there.
#[test]
fn the_pack_gives_back_what_the_tables_print() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let compiled = compile(&data).unwrap();
    let pack = compiled.open().unwrap();
    let text = std::fs::read_to_string(data.join("datapackage.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut cells = 0;
    for resource in json["resources"].as_array().unwrap() {
        let Some(variable) = resource["variable"].as_str() else { continue };
        let variable = pack.variable_by_code(variable).unwrap();
        let keys = if pack.variable(variable).unwrap().pairs { 2 } else { 1 };
        let mut table = csv::Reader::from_path(data.join(resource["path"].as_str().unwrap())).unwrap();
        let frequency = pack.variable(variable).unwrap().frequency;
        let periods = table.headers().unwrap().iter().skip(keys);
        let years: Vec<i32> = periods.map(|period| frequency.parse(period).unwrap()).collect();
        for row in table.records() {
            let row = row.unwrap();
            let place = |i: usize| pack.place_by_code(&row[i]).unwrap();
            let series = match keys {
                2 => pack.pair(variable, place(0), place(1)),
                _ => pack.series(variable, place(0)),
            };
            let series = series.found().unwrap();
            for (&year, cell) in years.iter().zip(row.iter().skip(keys)) {
                let value = series.value(year).map(|v| v.to_string()).unwrap_or_default();
                assert_eq!(value, cell, "{} {} {year}", &resource["path"], &row[0]);
                cells += usize::from(!cell.is_empty());
            }
        }
    }
    assert!(cells > 800_000, "{cells}");
}

#[test]
fn files_stay_small_enough_to_review() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for folder in [data.clone(), data.join("observations"), data.join("vintages")] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let len = entry.metadata().unwrap().len();
            assert!(len < 2 * 1024 * 1024, "{} has {len} bytes", entry.path().display());
        }
    }
}

/// Raw bytes of index and shards, a bound for what brotli makes of them: budgets are 90 kB, 25 kB and 10 MB.
#[test]
fn the_pack_keeps_to_its_budget() {
    let compiled = compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).unwrap();
    let largest = compiled.shards.iter().map(|(_, bytes)| bytes.len()).max().unwrap();
    let total: usize = compiled.shards.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(compiled.index.len() < 300_000, "{}", compiled.index.len());
    assert!(largest < 28_000 && total < 10_000_000, "largest {largest}, all {total}");
}
