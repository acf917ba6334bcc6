//! Any bytes as a table: reading ends without panic, in a pack that opens and gives back each figure, or in an error that
//! says something. Lines before the table may choose how it is read. Run with `cargo fuzz run table fuzz/corpus/table
//! tests/tables tests/tables/collection`.

#![no_main]

use citemark::pack::compile::{Caption, compile_table};
use citemark::pack::{Lookup, Pack};
use libfuzzer_sys::fuzz_target;

/// More than this is no other case, only slower.
const MOST: usize = 20_000;

fuzz_target!(|data: &[u8]| {
    if data.len() > MOST {
        return;
    }
    let mut caption = Caption::of(data);
    let or = |text: &mut String, other: &str| {
        if text.is_empty() {
            *text = other.to_owned();
        }
    };
    or(&mut caption.measure, "things");
    or(&mut caption.unit, "things");
    or(&mut caption.source, "Office, https://example.org/");
    match compile_table("table", data, &caption, "2026-01-31") {
        Err(error) => assert!(error.to_string().len() > 20, "{error}"),
        Ok((compiled, described)) => {
            let mut pack = Pack::open(compiled.index).expect("an index that opens");
            for (_, shard) in compiled.shards {
                pack.add_shard(shard).expect("a shard that belongs to it");
            }
            let variable = pack.variable_by_code("OWN").expect("the variable");
            let figures: usize = pack
                .places()
                .filter_map(|place| match pack.series(variable, place) {
                    Lookup::Found(series) => Some(series.years().count()),
                    _ => None,
                })
                .sum();
            assert_eq!(figures, described.counted().0);
            assert!(described.sentences().iter().all(|tried| !tried.is_empty()));
        }
    }
});
