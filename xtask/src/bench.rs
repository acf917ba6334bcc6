//! `cargo xtask bench`: builds, sees to the browsers, and hands over to the harness, which measures. Knows only how to
//! start it.

use anyhow::Result;

use crate::{browsers, build, process};

/// Measures in Chromium and prints the medians.
pub fn run(as_json: bool) -> Result<()> {
    if as_json {
        process::say_on_stderr();
    }
    process::step("browsers", browsers::install)?;
    build::all()?;
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--package", "citemark-e2e", "--bin", "bench"]);
    if as_json {
        cargo.args(["--", "--json"]);
    }
    process::run(&mut cargo)
}
