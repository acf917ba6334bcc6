//! What DuckDB makes of `examples/warehouse`, compiled and asked. `cargo xtask test --only warehouse` fetches DuckDB, runs
//! the example's SQL in a copy of its folder, and names that in CITEMARK_WAREHOUSE.

#![cfg(feature = "parquet")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::PathBuf;

use citemark::excerpt::Excerpt;
use citemark::pack::compile::compile;

#[test]
fn a_warehouses_table_answers() {
    let folder = std::env::var_os("CITEMARK_WAREHOUSE").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| panic!("run by cargo xtask test --only warehouse"));
    let compiled = compile(&folder).unwrap();
    let pack = compiled.open().unwrap();
    for (sentence, finding) in [
        ("Harbour had 10,998 loans in 2023.", "agrees"),
        ("Millbrook had 1,320 readers in 2023.", "agrees"),
        ("Harbour had 15,500 loans in 2023.", "differs"),
        // The warehouse has one month of that year.
        ("Harbour had 900 loans in 2024.", "abstain"),
    ] {
        let checked = citemark::check(&Excerpt::new(sentence), &pack);
        assert_eq!(checked.annotations[0].citemark.finding, finding, "{sentence}");
    }
}
