//! `cargo xtask bench`: builds, sees to the browsers, and hands over to the harness, which measures. Knows only how to
//! start it.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{browsers, build, process, size};

/// Measures in Chromium and prints the medians; with `--json` one object with the sizes beside them.
pub fn run(as_json: bool) -> Result<()> {
    if !as_json {
        ready()?;
        return process::run(&mut harness());
    }
    process::say_on_stderr();
    println!("{}", measure()?);
    Ok(())
}

/// Sizes and medians as one object.
pub fn measure() -> Result<Value> {
    ready()?;
    let text = process::read(harness().args(["--", "--json"])).context("the harness measured nothing")?;
    let mut all: Value = serde_json::from_str(&text).context("the harness prints no JSON")?;
    for one in size::measure()? {
        all[one.name] = one.bytes.into();
    }
    Ok(all)
}

fn ready() -> Result<()> {
    process::step("browsers", browsers::install)?;
    build::all()
}

fn harness() -> std::process::Command {
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--package", "citemark-e2e", "--bin", "bench"]);
    cargo
}
