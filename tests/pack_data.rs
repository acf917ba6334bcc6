//! The bundled data package fits together, and the known traps of its sources are handled.

#![cfg(feature = "compile")]

use std::path::Path;

use citemark::pack::compile::{check, coverage};

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

#[test]
fn the_worked_example_passes_its_own_checks() {
    let report = check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/schools")).unwrap();
    assert!(report.errors.is_empty(), "{report}");
}
