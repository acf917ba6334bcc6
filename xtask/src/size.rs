//! `cargo xtask size`: what a reader's browser downloads, compressed as a good host would, against the budget. Knows
//! files and limits; knows nothing of what is in them.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Map, Value};

use crate::{build, compress, javascript, paths, process, stamp};

/// A name for each figure, its bytes, and the most that they may be.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// As `--json` prints it: `code_brotli`.
    pub name: &'static str,
    /// Bytes.
    pub bytes: u64,
    /// The most that they may be.
    pub budget: Option<u64>,
}

impl Figure {
    /// An error if it is over its budget.
    pub fn within_limit(&self) -> Result<()> {
        if let Some(most) = self.budget.filter(|&most| self.bytes > most) {
            bail!("{} bytes, and {most} is the most", self.bytes);
        }
        Ok(())
    }
}

/// Wasm, scripts and styles together: what a news site adds to its page. Half of it would give a reader on a slow network half a
/// second; asking for it at the same time as for the first script gave the same for nothing, so it is held, and no longer halved.
/// (190,000 before the page's day was read from its markup as JSON, and the story of a page found by its prose: 6,000 bytes of scripts;
/// 194,000 before claims were read whole: the frames, and whole kinds of figures and dates; 202,000 before lists, contrasts, totals
/// by head and of the world: twice as many sentences of news that nobody had seen; 208,000 before months, quarters, and what the
/// sources printed on the page's day; and before a list in slices, and sentences and tables that are too long said so; 214,500 before
/// parts of countries were places of their own, and growth over twelve months that of a month.)
const CODE: u64 = 215_300;
/// The script that every page view fetches, before any reader acts; gzip, as every host has it. (It was 2,000 before it asked for
/// wasm and index by itself, and could tell that the rest does not come; 2,200 before it drew the first button by itself, so that a
/// reader on a slow network sees at once that there is something to press.)
const LOADER: u64 = 2_400;
/// Fetched before the first check.
const PACK_INDEX: u64 = 90_000;
/// All that can ever be fetched.
const PACK_TOTAL: u64 = 10_000_000;

/// Builds, prints the sizes and fails if one is over its budget.
pub fn run(as_json: bool) -> Result<()> {
    if as_json {
        process::say_on_stderr();
    }
    build::all()?;
    let figures = measure()?;
    if as_json {
        let object: Map<String, Value> =
            figures.iter().map(|one| (one.name.to_owned(), one.bytes.into())).collect();
        println!("{}", Value::Object(object));
    } else {
        for Figure { name, bytes, budget } in &figures {
            let budget = budget.map_or_else(String::new, |most| format!(" of {most}"));
            println!("{name:>20} {bytes:>9}{budget}");
        }
    }
    let over: Vec<_> = figures.iter().filter(|one| one.budget.is_some_and(|most| one.bytes > most)).collect();
    if !over.is_empty() {
        let names: Vec<_> = over.iter().map(|one| one.name).collect();
        bail!("over budget: {}", names.join(", "));
    }
    Ok(())
}

/// The sizes of what was built last.
pub fn measure() -> Result<Vec<Figure>> {
    let pkg = paths::pkg();
    // The code as JavaScript is instead of the rest, and only where a page refuses wasm: it has no budget.
    let instead = pkg.join(javascript::FULL);
    let code = |end: &str| -> Result<u64> {
        files_in(&pkg, end).iter().filter(|file| **file != instead).map(|file| compressed(file)).sum()
    };
    let (wasm, js, css) = (code("wasm")?, code("js")?, code("css")?);
    let pack = stamp::files(&pkg.join("pack"));
    let is_index =
        |file: &&PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("index"));
    let index: u64 = pack.iter().filter(is_index).map(|file| compressed(file)).sum::<Result<_>>()?;
    let total: u64 = pack.iter().map(|file| compressed(file)).sum::<Result<_>>()?;
    let figure = |name, bytes, budget| Figure { name, bytes, budget };
    Ok(vec![
        figure("loader_gzip", zipped(&pkg.join("citemark.js"))?, Some(LOADER)),
        figure("code_brotli", wasm + js + css, Some(CODE)),
        figure("wasm_brotli", wasm, None),
        figure("js_brotli", js, None),
        figure("css_brotli", css, None),
        figure("pack_index_brotli", index, Some(PACK_INDEX)),
        figure("pack_total_brotli", total, Some(PACK_TOTAL)),
    ])
}

/// Files right in a folder whose names end so.
fn files_in(folder: &Path, end: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.is_file() && file.extension().is_some_and(|found| found == end));
    files.sort();
    files
}

/// Bytes after brotli at its strongest, as for a file that is compressed once and served often.
fn compressed(file: &Path) -> Result<u64> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(compress::brotli(&bytes)?.len() as u64)
}

/// Bytes after gzip at its usual strength.
fn zipped(file: &Path) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&fs::read(file).with_context(|| format!("cannot read {}", file.display()))?)?;
    Ok(encoder.finish()?.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_file_shrinks() {
        let file = paths::root().join("xtask/src/size.rs");
        let plain = file.metadata().unwrap().len();
        let bytes = compressed(&file).unwrap();
        assert!(bytes > 100 && bytes < plain / 2, "{bytes} of {plain}");
    }

    #[test]
    fn files_are_found_by_their_end() {
        let found = files_in(&paths::root().join("xtask"), "sh");
        assert_eq!(found.len(), 1);
    }
}
