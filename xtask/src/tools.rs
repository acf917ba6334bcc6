//! Programs that cargo installs from crates.io: in the target folder, at one version each, unless they are there already.
//! Knows names and versions, not what the programs do.

use std::path::PathBuf;

use anyhow::Result;

use crate::{paths, process};

/// A program of cargo's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tool {
    name: &'static str,
    version: &'static str,
    /// What is switched on or off when it is built.
    features: &'static [&'static str],
}

/// Runs fuzz targets.
pub const FUZZ: Tool = Tool { name: "cargo-fuzz", version: "0.13.2", features: &[] };
/// Holds licences, sources and versions of dependencies to `deny.toml`.
pub const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2", features: &[] };
/// Writes bills of materials.
pub const CYCLONEDX: Tool = Tool { name: "cargo-cyclonedx", version: "0.5.9", features: &[] };

impl Tool {
    /// Where it is; installed if it was not. What somebody has on the search path may be of another version and is left alone.
    pub fn find(self) -> Result<PathBuf> {
        let root = paths::target().join("tools");
        let there = root.join("bin").join(format!("{}{}", self.name, std::env::consts::EXE_SUFFIX));
        let stamp = root.join(format!("{}-{}", self.name, self.version));
        if there.is_file() && stamp.is_file() {
            return Ok(there);
        }
        process::say("install", &format!("{} {}, into the target folder", self.name, self.version));
        // Unoptimised: it is built in half the time, and works for seconds.
        let install =
            ["install", "--quiet", "--locked", "--force", "--debug", self.name, "--version", self.version];
        let mut cargo = process::command("cargo");
        cargo.args(install).args(self.features).arg("--root").arg(&root);
        process::run(&mut cargo)?;
        std::fs::write(stamp, "")?;
        Ok(there)
    }
}
