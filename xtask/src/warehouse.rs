//! The worked example of a warehouse, run in DuckDB, which comes from npm. Knows the folders; the check is a test's.

use std::fs;

use anyhow::{Result, bail};

use crate::stamp::Inputs;
use crate::{paths, process, ship};

/// Runs the example's SQL in a copy of its folder, then the test that compiles what came of it.
pub fn test() -> Result<()> {
    if process::which("node").is_none() || process::which("npm").is_none() {
        bail!("running DuckDB needs node and npm");
    }
    let (from, to) = (paths::root().join("tests/warehouse"), paths::target().join("warehouse"));
    fs::create_dir_all(&to)?;
    for name in ["package.json", "package-lock.json", "run.mjs"] {
        ship::copy(&from.join(name), &to.join(name))?;
    }
    let installed = [to.join("node_modules/.package-lock.json")];
    let lock = Inputs::default().content(&to.join("package-lock.json"));
    if !lock.fresh("warehouse", &installed) {
        process::say("install", "npm ci (DuckDB)");
        let mut npm = process::command("npm");
        npm.current_dir(&to).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::run_quiet(&mut npm)?;
        lock.save("warehouse", &installed)?;
    }
    let example = to.join("example");
    ship::clear(&example)?;
    for entry in fs::read_dir(paths::root().join("examples/warehouse"))? {
        let entry = entry?;
        ship::copy(&entry.path(), &example.join(entry.file_name()))?;
    }
    let mut node = process::command("node");
    process::run_quiet(node.arg(to.join("run.mjs")).arg(example.join("duckdb.sql")))?;
    let mut cargo = process::command("cargo");
    cargo.args([
        "test", "--locked", "--features", "parquet", "--test", "pack_warehouse", "--test", "pack_parquet",
    ]);
    process::run_quiet(cargo.env("CITEMARK_WAREHOUSE", example))
}
