//! The tools that come from npm: wasm-opt (binaryen), esbuild and the checkers. Knows the lock file, not their use.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::stamp::Inputs;
use crate::{paths, process};

/// Which of the packages are needed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Packages {
    /// What the build uses: `dependencies` in package.json.
    Build,
    /// The checkers too: `devDependencies`.
    All,
}

/// Installs packages of package-lock.json if they are not there. `false` where there is no node.
pub fn install(packages: Packages) -> Result<bool> {
    if process::which("node").is_none() || process::which("npm").is_none() {
        return Ok(false);
    }
    let root = paths::root();
    let outputs = [root.join("node_modules/.package-lock.json")];
    let inputs = |packages| {
        let lock =
            Inputs::default().content(&root.join("package.json")).content(&root.join("package-lock.json"));
        lock.text(if packages == Packages::All { "all" } else { "build" })
    };
    let fresh = |packages| inputs(packages).fresh("npm", &outputs);
    if fresh(Packages::All) || fresh(packages) {
        return Ok(true);
    }
    let (omit, what) = match packages {
        Packages::Build => ("--omit=dev", "wasm-opt, esbuild"),
        Packages::All => ("--include=dev", "wasm-opt, esbuild, biome, TypeScript, axe-core"),
    };
    process::say("install", &format!("npm ci ({what})"));
    let mut npm = process::command("npm");
    npm.args(["ci", omit, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    process::run_quiet(&mut npm)?;
    inputs(packages).save("npm", &outputs)?;
    Ok(true)
}

/// A program of an installed package.
pub fn tool(name: &str) -> Command {
    process::command(bin(name))
}

fn bin(name: &str) -> PathBuf {
    paths::root().join("node_modules/.bin").join(name)
}
