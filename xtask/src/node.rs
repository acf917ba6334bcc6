//! The tools that come from npm: wasm-opt (binaryen), esbuild and the checkers. Knows the lock file, not their use.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::stamp::Inputs;
use crate::{paths, process};

/// Installs the packages of package-lock.json if they are not there. `false` where there is no node.
pub fn install() -> Result<bool> {
    if process::which("node").is_none() || process::which("npm").is_none() {
        return Ok(false);
    }
    let root = paths::root();
    let inputs =
        Inputs::default().content(&root.join("package.json")).content(&root.join("package-lock.json"));
    let outputs = [root.join("node_modules/.package-lock.json")];
    if !inputs.fresh("npm", &outputs) {
        process::say("install", "npm ci (wasm-opt, esbuild, checkers)");
        let mut npm = process::command("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::run_quiet(&mut npm)?;
        inputs.save("npm", &outputs)?;
    }
    Ok(true)
}

/// A program of an installed package.
pub fn tool(name: &str) -> Command {
    process::command(bin(name))
}

fn bin(name: &str) -> PathBuf {
    paths::root().join("node_modules/.bin").join(name)
}
