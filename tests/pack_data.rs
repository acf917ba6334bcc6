//! The bundled data package fits together, and the known traps of its sources are handled.

#![cfg(feature = "compile")]

use std::path::Path;

use citemark::pack::compile::check;

#[test]
fn the_package_passes_its_own_checks() {
    let report = check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).unwrap();
    assert!(report.errors.is_empty(), "{report}");
}
