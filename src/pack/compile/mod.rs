//! A Data Package (CSV tables and `datapackage.json`) to a pack. Knows files; never part of the wasm.
//!
//! The tables and their columns are described in `docs/data-package.md`.

mod check;
mod coverage;
mod events;
mod link;
mod observations;
pub(crate) mod package;
pub(crate) mod problems;
mod tables;

use std::path::Path;

use crate::Error;
use crate::pack::format;
pub use check::{Report, check};
pub use coverage::coverage;
use package::Package;
use problems::Problems;
use tables::Tables;

/// File name of the index in a folder of a pack.
pub const INDEX_FILE: &str = "index.pack";

/// A compiled pack.
pub struct Compiled {
    /// The index.
    pub index: Vec<u8>,
    /// The shards: file name and bytes.
    pub shards: Vec<(String, Vec<u8>)>,
}

/// Compiles the Data Package in a folder.
///
/// # Errors
/// Whatever does not fit: file, row, column, what was expected and what was found; the first twenty, and a count.
pub fn compile(dir: &Path) -> Result<Compiled, Error> {
    let package = Package::open(dir)?;
    let mut problems = Problems::default();
    let mut tables = Tables::read(&package, &mut problems);
    let events = events::read(&package, &tables, &mut problems);
    let observations = observations::read(&package, &mut tables, &mut problems);
    problems.into_result()?;
    link::link(&tables, &observations, events)
}

impl Compiled {
    /// Writes the pack into a folder, whole or not at all: first beside it, then renamed.
    ///
    /// # Errors
    /// A folder that cannot be written, or one that holds something else than a pack.
    pub fn write(&self, out: &Path) -> Result<(), Error> {
        let failed =
            |what: &str, e: std::io::Error| Error::data(format!("cannot {what} {}: {e}", out.display()));
        if out.exists()
            && !out.join(INDEX_FILE).exists()
            && out.read_dir().is_ok_and(|mut d| d.next().is_some())
        {
            return Err(Error::data(format!("{} is there and is no pack: not written over", out.display())));
        }
        let name = out.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = |ending: &str| out.with_file_name(format!(".{name}.{ending}-{}", std::process::id()));
        let (fresh, old) = (beside("new"), beside("old"));
        let write_all = || -> std::io::Result<()> {
            std::fs::create_dir_all(&fresh)?;
            std::fs::write(fresh.join(INDEX_FILE), &self.index)?;
            for (name, bytes) in &self.shards {
                std::fs::write(fresh.join(name), bytes)?;
            }
            if out.exists() {
                std::fs::rename(out, &old)?;
            }
            std::fs::rename(&fresh, out)
        };
        let written = write_all().map_err(|e| failed("write", e));
        for left in [&fresh, &old] {
            if left.exists() {
                std::fs::remove_dir_all(left).map_err(|e| failed("clear", e))?;
            }
        }
        written
    }
}

/// An index around a body of any bytes, with a checksum that fits: for tests and fuzzing, which must get past it.
pub fn seal_index(body: &[u8]) -> Vec<u8> {
    format::file(format::INDEX, body)
}

/// A shard around a body of any bytes, with a checksum that fits.
pub fn seal_shard(body: &[u8]) -> Vec<u8> {
    format::file(format::SHARD, body)
}

/// Length of the header that stands before the body of an index or a shard.
pub const HEADER: usize = format::BODY;
