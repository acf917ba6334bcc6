//! A Data Package (CSV tables and `datapackage.json`) to a pack. Knows files; never part of the widget.
//!
//! The tables and their columns are described in `docs/data-package.md`. One variable's observations are held at a time:
//! memory does not grow with the number of tables.

mod answerable;
mod check;
mod coverage;
mod descriptor;
mod events;
mod folder;
#[cfg(with_tables)]
pub(crate) mod gzip;
mod link;
mod notes;
mod observations;
pub(crate) mod package;
#[cfg(with_parquet)]
mod parquet;
mod partitions;
mod parts;
pub(crate) mod problems;
#[cfg(with_tables)]
mod table;
pub(crate) mod tables;
mod unit_classes;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::pack::format;
use crate::pack::reader::Pack;
pub use check::{Report, check, check_pack};
pub use coverage::coverage;
use folder::Folder;
use link::{Linker, Words};
use observations::Blocks;
use package::Package;
use problems::Problems;
#[cfg(with_tables)]
pub use table::{Caption, Choices, Described, Example, Yearly, describe};
use tables::Tables;

/// File name of the index in a folder of a pack.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let out = std::env::temp_dir().join(format!("citemark-index-{}", std::process::id()));
/// compile(folder)?.write(&out)?;
/// assert!(out.join(INDEX_FILE).is_file());
/// # std::fs::remove_dir_all(out).unwrap();
/// # Ok::<(), citemark::Error>(())
/// ```
pub const INDEX_FILE: &str = "index.pack";

/// A compiled pack.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let pack = compile(folder)?.open()?;
/// assert!(pack.variable_by_code("PUPILS").is_some());
/// # Ok::<(), citemark::Error>(())
/// ```
#[non_exhaustive]
#[must_use]
pub struct Compiled {
    /// The index.
    pub index: Vec<u8>,
    /// The pages of the index, if it was split, and the shards: file name and bytes.
    pub shards: Vec<(String, Vec<u8>)>,
}

impl Compiled {
    /// The pack itself, with all its parts.
    ///
    /// # Errors
    /// Bytes that are no pack, or parts of another one.
    pub fn open(self) -> Result<Pack, Error> {
        let mut pack = Pack::open(self.index)?;
        for (_, shard) in self.shards {
            pack.add_shard(shard)?;
        }
        Ok(pack)
    }
}

/// How far a long run has come: bytes of tables (or parts) read, of how many.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let out = std::env::temp_dir().join(format!("citemark-progress-{}", std::process::id()));
/// let mut last = (0, 0);
/// compile_to(folder, &out, &mut |done, all| last = (done, all))?;
/// assert_eq!(last.0, last.1);
/// # std::fs::remove_dir_all(out).unwrap();
/// # Ok::<(), citemark::Error>(())
/// ```
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64);

/// Compiles the Data Package in a folder, in memory.
///
/// # Errors
/// Whatever does not fit: file, row, column, what was expected and what was found; the first twenty, and a count.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let compiled = compile(folder)?;
/// assert!(!compiled.index.is_empty());
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn compile(dir: &Path) -> Result<Compiled, Error> {
    compile_package(&Package::open(dir)?, link::SHARDS_IN_INDEX)
}

/// As [`compile`], with an index that is split when it would name more shards than this: what happens by itself to very
/// large packs.
///
/// # Errors
/// As [`compile`].
#[doc(hidden)]
pub fn compile_split(dir: &Path, most: usize) -> Result<Compiled, Error> {
    compile_package(&Package::open(dir)?, most)
}

/// Compiles a Data Package of files in memory, by path: `datapackage.json` and its tables. For a page that a reader drops
/// a table on.
///
/// # Errors
/// As [`compile`].
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let mut files = std::collections::BTreeMap::new();
/// files.insert("datapackage.json".to_owned(), r#"{"resources": []}"#.to_owned());
/// let error = compile_files(files).err().unwrap();
/// assert!(error.to_string().contains("variables"), "{error}");
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn compile_files(files: BTreeMap<String, String>) -> Result<Compiled, Error> {
    compile_package(&Package::of_files(files)?, link::SHARDS_IN_INDEX)
}

/// Compiles a table with its caption. `today` is the day it was retrieved, as 2026-01-31.
///
/// # Errors
/// As [`describe`] and [`compile`].
///
/// ```
/// # use citemark::pack::compile::*;
/// let table = b"# measure: pupils\n# unit: pupils\n# source: City of Oakhaven, https://example.org/census\n\
///     district,2022,2023\nHarbour,3350,3361\n";
/// let (compiled, described) = compile_table("pupils.csv", table, &Caption::of(table), "2026-01-31")?;
/// assert_eq!(described.counted(), (2, 1, "2022".into(), "2023".into()));
/// let checked = citemark::check(&citemark::excerpt::Excerpt::new("Harbour had 3,361 pupils in 2023."), &compiled.open()?);
/// assert_eq!(checked.annotations[0].citemark.finding, "agrees");
/// # Ok::<(), citemark::Error>(())
/// ```
#[cfg(with_tables)]
pub fn compile_table(
    file: &str,
    bytes: &[u8],
    caption: &Caption,
    today: &str,
) -> Result<(Compiled, Described), Error> {
    let described = describe(file, bytes, caption, today)?;
    Ok((compile_files(described.files()?)?, described))
}

fn compile_package(package: &Package, most: usize) -> Result<Compiled, Error> {
    let mut shards = Vec::new();
    let mut put = |name: &str, bytes: &[u8]| {
        shards.push((name.to_owned(), bytes.to_vec()));
        Ok(())
    };
    let mut linker = Linker::splitting(&mut put, most);
    let words = read(package, None, &mut |_, _| {}, &mut |blocks| linker.add(blocks))?;
    let index = linker.finish(words)?;
    // Pages come last from the linker, but a reader needs them first.
    shards.sort_by_key(|(_, bytes)| format::kind(bytes) != format::PAGE);
    Ok(Compiled { index, shards })
}

/// Compiles the Data Package in a folder into a pack in another, whole or not at all.
///
/// # Errors
/// As [`compile`]; and a folder that cannot be written, or that holds something else than a pack.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let out = std::env::temp_dir().join(format!("citemark-to-{}", std::process::id()));
/// compile_to(folder, &out, &mut |_, _| {})?;
/// # std::fs::remove_dir_all(out).unwrap();
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn compile_to(dir: &Path, out: &Path, progress: Progress<'_>) -> Result<(), Error> {
    let package = Package::open(dir)?;
    write_pack(out, |linker| read(&package, None, progress, &mut |blocks| linker.add(blocks)))
}

/// Compiles some variables of a Data Package into a part, for [`link_parts`]: many machines can do a part each.
///
/// # Errors
/// As [`compile_to`]; and a variable that the package does not have.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let part = std::env::temp_dir().join(format!("citemark-part-{}", std::process::id()));
/// compile_part(folder, &["PUPILS".to_owned()], &part, &mut |_, _| {})?;
/// # std::fs::remove_dir_all(part).unwrap();
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn compile_part(dir: &Path, only: &[String], out: &Path, progress: Progress<'_>) -> Result<(), Error> {
    let package = Package::open(dir)?;
    let folder = Folder::create(out, parts::WORDS_FILE)?;
    let words = read(&package, Some(only), progress, &mut |blocks| {
        folder.put(&parts::file_name(blocks.variable), &parts::blocks(&blocks))
    })?;
    folder.put(parts::WORDS_FILE, &parts::words(&words))?;
    folder.finish()
}

/// Joins parts into the pack that one run would have made, byte for byte.
///
/// # Errors
/// Parts that were compiled from different tables, a variable that is in none of them or in two, and damaged files.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// let folder_of = |name: &str| std::env::temp_dir().join(format!("citemark-{name}-{}", std::process::id()));
/// let (part, out) = (folder_of("all"), folder_of("linked"));
/// let all = ["PUPILS", "PUPILS_PER_TEACHER", "TEACHERS"].map(str::to_owned);
/// compile_part(folder, &all, &part, &mut |_, _| {})?;
/// link_parts(&[part.clone()], &out, &mut |_, _| {})?;
/// assert_eq!(std::fs::read(out.join(INDEX_FILE)).unwrap(), compile(folder)?.index);
/// # std::fs::remove_dir_all(part).unwrap();
/// # std::fs::remove_dir_all(out).unwrap();
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn link_parts(from: &[PathBuf], out: &Path, progress: Progress<'_>) -> Result<(), Error> {
    let (words, files) = parts::gather(from)?;
    write_pack(out, |linker| {
        let all = files.len() as u64;
        for (done, file) in files.iter().enumerate() {
            linker.add(parts::read_blocks(file)?)?;
            progress(done as u64 + 1, all);
        }
        Ok(words)
    })
}

fn write_pack(out: &Path, fill: impl FnOnce(&mut Linker<'_>) -> Result<Words, Error>) -> Result<(), Error> {
    let folder = Folder::create(out, INDEX_FILE)?;
    let mut put = |name: &str, bytes: &[u8]| folder.put(name, bytes);
    let mut linker = Linker::new(&mut put);
    let words = fill(&mut linker)?;
    let index = linker.finish(words)?;
    folder.put(INDEX_FILE, &index)?;
    folder.finish()
}

/// Reads all tables; hands over the observations variable by variable, in order.
fn read(
    package: &Package,
    only: Option<&[String]>,
    progress: Progress<'_>,
    each: &mut dyn FnMut(Blocks) -> Result<(), Error>,
) -> Result<Words, Error> {
    let mut problems = Problems::default();
    let tables = Tables::read(package, &mut problems);
    let events = events::read(package, &tables, &mut problems);
    answerable::words(package, &tables, events.records.len(), &mut problems);
    let observed = observations::read(package, &tables, only, &mut problems, progress, each)?;
    if problems.none() {
        // A name with a mistake in it is told already.
        answerable::names(&tables, &observed, &mut problems);
    }
    problems.into_result()?;
    Ok(Words::new(&tables, events))
}

impl Compiled {
    /// Writes the pack into a folder, whole or not at all: first beside it, then renamed.
    ///
    /// # Errors
    /// A folder that cannot be written, or one that holds something else than a pack.
    pub fn write(&self, out: &Path) -> Result<(), Error> {
        let folder = Folder::create(out, INDEX_FILE)?;
        for (name, bytes) in &self.shards {
            folder.put(name, bytes)?;
        }
        folder.put(INDEX_FILE, &self.index)?;
        folder.finish()
    }
}

/// An index around a body of any bytes, with a checksum that fits: for tests and fuzzing, which must get past it.
#[doc(hidden)]
pub fn seal_index(body: &[u8]) -> Vec<u8> {
    format::file(format::INDEX, body)
}

/// A shard around a body of any bytes, with a checksum that fits.
#[doc(hidden)]
pub fn seal_shard(body: &[u8]) -> Vec<u8> {
    format::file(format::SHARD, body)
}

/// A page of an index around a body of any bytes, with a checksum that fits.
#[doc(hidden)]
pub fn seal_page(body: &[u8]) -> Vec<u8> {
    format::file(format::PAGE, body)
}

/// Length of the header that stands before the body of an index or a shard.
#[doc(hidden)]
pub const HEADER: usize = format::BODY;
