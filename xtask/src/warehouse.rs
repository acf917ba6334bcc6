//! The worked example of a warehouse, run in DuckDB, which comes from npm. Knows the folders; the check is a test's.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::stamp::Inputs;
use crate::{paths, process, ship};

/// Runs the example's SQL in a copy of its folder, then the test that compiles what came of it.
pub fn test() -> Result<()> {
    let duckdb = duckdb()?;
    let example = copy_of("examples/warehouse", &duckdb.join("example"))?;
    let mut node = process::command("node");
    process::run_quiet(node.arg(duckdb.join("run.mjs")).arg(example.join("duckdb.sql")))?;
    let mut cargo = process::command("cargo");
    cargo.args([
        "test", "--locked", "--features", "parquet", "--test", "pack_warehouse", "--test", "pack_parquet",
    ]);
    process::run_quiet(cargo.env("CITEMARK_WAREHOUSE", example))
}

/// The folder with DuckDB and `run.mjs`, which runs a file of SQL.
pub fn duckdb() -> Result<PathBuf> {
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
    Ok(to)
}

/// A fresh copy of a folder of the repository, to run an example in.
pub fn copy_of(folder: &str, to: &Path) -> Result<PathBuf> {
    ship::clear(to)?;
    for entry in fs::read_dir(paths::root().join(folder))? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_of(&format!("{folder}/{}", entry.file_name().to_string_lossy()), &to)?;
        } else {
            ship::copy(&from, &to)?;
        }
    }
    Ok(to.to_path_buf())
}
