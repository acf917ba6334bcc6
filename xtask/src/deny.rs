//! `cargo xtask deny`: what the project depends on, held to `deny.toml` and to its lock files. Knows the lock files and the
//! tools that read them; what is allowed stands in `deny.toml`.

use anyhow::{Result, bail};

use crate::{paths, process, tools};

/// Manifests with a lock file of their own.
const CARGO: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];
/// Folders with a `package.json` and its lock file.
const NPM: [&str; 5] = ["", "tests/extension", "tests/npm", "tests/warehouse", "docs/site"];

/// All of it; known advisories too, where their database can be fetched.
pub fn run() -> Result<()> {
    locks()?;
    licences()?;
    let mut deny = process::command(tools::DENY.find()?);
    if process::run_quiet(deny.args(["--all-features", "fetch", "db"])).is_err() {
        process::say("advisories", "skipped: their database cannot be fetched here");
        return Ok(());
    }
    check(&["advisories"])?;
    process::say("ok", "advisories");
    Ok(())
}

/// Licences, sources and versions.
pub fn licences() -> Result<()> {
    for what in ["licenses", "sources", "bans"] {
        check(&[what])?;
        process::say("ok", what);
    }
    Ok(())
}

fn check(what: &[&str]) -> Result<()> {
    let mut deny = process::command(tools::DENY.find()?);
    deny.args(["--all-features", "--locked", "--log-level", "error", "check", "--hide-inclusion-graph"]);
    process::run_quiet(deny.args(what))
}

/// Every lock file is of its manifest: nothing would be added or changed.
pub fn locks() -> Result<()> {
    for manifest in CARGO {
        let mut cargo = process::command("cargo");
        cargo.args([
            "metadata", "--locked", "--format-version", "1", "--all-features", "--manifest-path", manifest,
        ]);
        process::run_quiet(&mut cargo)?;
    }
    if process::which("npm").is_none() {
        bail!("holding package-lock.json to package.json needs npm");
    }
    for folder in NPM {
        let mut npm = process::command("npm");
        npm.current_dir(paths::root().join(folder));
        process::run_quiet(npm.args(["ci", "--dry-run", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    }
    process::say("ok", "lock files");
    Ok(())
}
