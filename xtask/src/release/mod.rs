//! `cargo xtask release`: everything that is published, in one folder, with checksums, bills of materials and a statement of
//! what it was built from; built twice, and verified. Knows the steps and their order; publishing is the workflow's.

mod again;
mod archive;
mod binary;
mod bom;
mod provenance;
mod source;
mod verify;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::ValueEnum;
use sha2::{Digest as _, Sha256};

use crate::{build, extension, javascript, npm, paths, process, ship, stamp};

/// What is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Part {
    /// All of it, built twice and verified
    All,
    /// The archives alone, built once
    Files,
    /// The second build of the archives that lie in the folder, compared with them
    Again,
    /// The command line for this platform alone
    Binary,
    /// Statement and checksums of what lies in the folder, and its verification
    Sums,
}

/// Whether it is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Run {
    /// From a commit that has the version's tag, with nothing changed.
    Tagged,
    /// From whatever is there.
    Dry,
}

/// The version of everything.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// What stands beside everything that is handed on.
const PAPERS: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "THIRD_PARTY.md"];
const SUMS: &str = "SHA256SUMS";

/// Makes a part of it.
pub fn run(run: Run, part: Part) -> Result<()> {
    if run == Run::Tagged {
        source::is_tagged(VERSION)?;
    }
    match part {
        Part::All => {
            ship::clear(&folder())?;
            files()?;
            process::step("again", || again::same(&folder()))?;
            sums()
        }
        Part::Files => {
            ship::clear(&folder())?;
            files()
        }
        Part::Again => process::step("again", || again::same(&folder())),
        Part::Binary => {
            fs::create_dir_all(folder())?;
            process::step("command line", || binary::archive(&folder()))
        }
        Part::Sums => sums(),
    }
}

/// Where the release lies.
fn folder() -> PathBuf {
    paths::target().join("dist")
}

/// All archives and bills of materials.
fn files() -> Result<()> {
    let to = folder();
    build::all()?;
    process::step("javascript", javascript::page)?;
    if !javascript::can_be_made()? {
        bail!("a release needs the core as JavaScript too: {}", javascript::WHY);
    }
    process::step("web", || web(&to))?;
    let packed = npm::package()?;
    ship::copy(&packed, &to.join(name_of(&packed)))?;
    extension::run()?;
    for kind in extension::KINDS {
        let archive = kind.archive();
        ship::copy(&archive, &to.join(name_of(&archive)))?;
    }
    process::step("command line", || binary::archive(&to))?;
    process::step("bills", || bom::write(&to))
}

/// What a site puts on its server.
fn web(to: &Path) -> Result<String> {
    let pkg = paths::pkg();
    let mut files = Vec::new();
    for file in stamp::files(&pkg) {
        let name = file.strip_prefix(&pkg)?.to_string_lossy().replace('\\', "/");
        // What only the demonstration uses.
        if name.split_once('/').is_none_or(|(part, _)| npm::is_part(part)) {
            files.push((name, file));
        }
    }
    files.extend(PAPERS.map(|name| (name.to_owned(), paths::root().join(name))));
    let archive = to.join(format!("citemark-web-{VERSION}.tar.gz"));
    archive::pack(&format!("citemark-{VERSION}"), &files, &archive)
}

/// Statement, checksums, verification.
fn sums() -> Result<()> {
    let to = folder();
    process::step("provenance", || provenance::write(&to))?;
    let mut lines = String::new();
    for file in stamp::files(&to).iter().filter(|file| name_of(file) != SUMS) {
        lines.push_str(&format!("{}  {}\n", sha256(file)?, name_of(file)));
    }
    fs::write(to.join(SUMS), lines)?;
    process::step("verify", || verify::folder(&to))?;
    process::say("release", &to.display().to_string());
    Ok(())
}

fn sha256(file: &Path) -> Result<String> {
    Ok(Sha256::digest(fs::read(file)?).iter().map(|byte| format!("{byte:02x}")).collect())
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
