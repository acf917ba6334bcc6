//! The bundled pack: look-ups, and what the data holds.

#![cfg(feature = "cli")]

use citemark::pack::{Lookup, bundled};

#[test]
fn every_series_is_found() {
    let pack = bundled().unwrap();
    let mut observations = 0;
    for variable in pack.variables() {
        let mut series = 0;
        for place in pack.places() {
            match pack.series(variable, place) {
                Lookup::Found(s) => {
                    series += 1;
                    observations += s.years().count();
                }
                Lookup::Missing => {}
                Lookup::NeedsShard(name) => panic!("{name}"),
            }
        }
        let v = pack.variable(variable).unwrap();
        assert!(series > 0 || v.pairs, "{}", v.id);
    }
    assert!(observations > 650_000, "{observations}");
}
