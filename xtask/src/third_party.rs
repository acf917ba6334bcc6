//! `cargo xtask third-party`: writes THIRD_PARTY.md, what ships that others made and under what. Knows cargo's lists, the files
//! that crates keep their licences in, and the data's table of sources; judges no licence (`deny.toml` does).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build::ADD_ONS;
use crate::toolchain::TARGET;
use crate::{paths, process};

/// The page.
const PAGE: &str = "THIRD_PARTY.md";
/// Whose licence is its own.
const OURS: &str = "citemark";

/// Something that ships, and the crates in it.
struct Product {
    title: &'static str,
    features: &'static [&'static str],
    /// A target, or all that a command line is built for.
    target: &'static str,
}

const PRODUCTS: [Product; 3] = [
    Product {
        title: "The widget and the checker: web archive, npm package, extension (`citemark_bg.wasm`, `citemark_js.js`)",
        features: &["--no-default-features"],
        target: TARGET,
    },
    Product {
        title: "The compiler of a reader's own table, on `own-data.html` alone (`own-data/compiler_bg.wasm`)",
        features: &["--no-default-features", "--features", "compile"],
        target: TARGET,
    },
    Product { title: "The command line (`citemark`), on any platform", features: &[], target: "all" },
];

/// Tables that are no part of `data/` and come from elsewhere.
const TABLES: [(&str, &str, &str); 4] = [
    (
        "Codes of countries, `src/pack/compile/table/codes.csv`",
        "[GeoNames](https://www.geonames.org/)",
        "CC BY 4.0",
    ),
    (
        "Names of countries in other languages, the same file",
        "[Unicode CLDR](https://cldr.unicode.org/)",
        "Unicode License v3",
    ),
    (
        "ISO 3166-2 with English names, `src/pack/compile/table/subdivisions.tsv`",
        "[Unicode CLDR](https://cldr.unicode.org/) 48",
        "Unicode License v3",
    ),
    (
        "NUTS 2024 and, for the United Kingdom, 2018, the same file",
        "[Eurostat](https://ec.europa.eu/eurostat/web/nuts)",
        "Eurostat reuse policy (as CC BY 4.0)",
    ),
];

/// What stands for the reports on events.
const CITED: &str = "Reports of events, each cited for single facts, with its address";

/// A crate as it ships.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Crate {
    name: String,
    version: String,
    licence: String,
}

/// Writes the page.
pub fn run() -> Result<()> {
    fs::write(paths::root().join(PAGE), page()?)?;
    process::say(PAGE, "written");
    Ok(())
}

/// The page as it should be.
pub fn page() -> Result<String> {
    let mut out = String::from(
        "# What ships that others made\n\nWritten by `cargo xtask third-party`; a test holds it to the lock files. Citemark itself is Apache-2.0 OR MIT.\n",
    );
    let sources = sources()?;
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for product in &PRODUCTS {
        let _ = write!(out, "\n## {}\n\n| crate | version | licence |\n| --- | --- | --- |\n", product.title);
        for one in crates(product)? {
            let _ = writeln!(out, "| {} | {} | {} |", one.name, one.version, one.licence);
            let folder = sources.get(&(one.name.clone(), one.version.clone()));
            let folder = folder.with_context(|| format!("no source of {} {}", one.name, one.version))?;
            for text in licences(folder, &one)? {
                texts.entry(text).or_default().insert(one.name.clone());
            }
        }
    }
    out += "
Each also has parts of the [Rust standard library](https://github.com/rust-lang/rust) (MIT OR Apache-2.0). The JavaScript beside the wasm is
written by wasm-bindgen (MIT OR Apache-2.0) and put together by esbuild (MIT); `citemark_js.js` is written by binaryen (Apache-2.0).

## npm packages and fonts

The npm package has no dependency, and no package's code ships. No font ships: the widget takes those of the page and of the system.

## Data

Every figure names its source; `data/sources.csv`, and the same file of each add-on, has address, licence and attribution of each.

| publisher, title | series | licence |
| --- | ---: | --- |
";
    out += &data()?;
    for (what, whose, licence) in TABLES {
        let _ = writeln!(out, "| {what}: {whose} | | {licence} |");
    }
    out += "\n## Texts of the licences\n\nOf several licences that a crate offers, the first of MIT, Apache-2.0 and the others that it has.\n";
    for (text, crates) in texts {
        let names: Vec<_> = crates.into_iter().collect();
        let _ = write!(out, "\n### {}\n\n```text\n{}\n```\n", names.join(", "), text.trim_end());
    }
    Ok(out)
}

/// Name and version of each crate that is linked into a product.
pub fn linked(product: usize) -> Result<Vec<(String, String)>> {
    let product = PRODUCTS.get(product).context("no such product")?;
    Ok(crates(product)?.into_iter().map(|one| (one.name, one.version)).collect())
}

/// The crates of a product: what is linked, without what only runs when it is built.
fn crates(product: &Product) -> Result<BTreeSet<Crate>> {
    let mut tree = process::command("cargo");
    tree.args(["tree", "--locked", "--package", OURS, "--edges", "normal,no-proc-macro", "--prefix", "none"]);
    tree.args(["--format", "{p}|{l}", "--target", product.target]).args(product.features);
    let listed = process::read(&mut tree).context("cargo tree failed")?;
    let mut out = BTreeSet::new();
    for line in listed.lines().filter(|line| !line.is_empty()) {
        let (package, licence) = line.split_once('|').with_context(|| format!("cargo tree: `{line}`"))?;
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if name == OURS {
            continue;
        }
        let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
        if licence.is_empty() {
            bail!("{name} has no licence");
        }
        out.insert(Crate { name: name.into(), version: version.trim_start_matches('v').into(), licence });
    }
    Ok(out)
}

/// Where the sources of every crate of the lock file lie, by name and version.
fn sources() -> Result<BTreeMap<(String, String), PathBuf>> {
    let mut metadata = process::command("cargo");
    metadata.args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
    let text = process::read(&mut metadata).context("cargo metadata failed")?;
    let all: Value = serde_json::from_str(&text)?;
    let mut out = BTreeMap::new();
    for one in all["packages"].as_array().into_iter().flatten() {
        let word = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
        let manifest = PathBuf::from(word("manifest_path"));
        out.insert((word("name"), word("version")), manifest.parent().unwrap_or(&manifest).to_owned());
    }
    Ok(out)
}

/// The texts that a crate is shipped under.
fn licences(folder: &Path, one: &Crate) -> Result<Vec<String>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| {
        let name = name_of(file);
        name.starts_with("LICENSE") || name.starts_with("LICENCE") || name.starts_with("COPYING")
    });
    files.sort();
    if files.is_empty() {
        // Some crates have the text in their repository alone; what they say of themselves stands in the table.
        return Ok(vec![format!("{} {}: {} (no text in the package)", one.name, one.version, one.licence)]);
    }
    let has = |word: &str| files.iter().find(|file| name_of(file).contains(word)).cloned();
    let offers_choice = one.licence.contains(" OR ") && !one.licence.contains(" AND ");
    let chosen = match has("MIT").or_else(|| has("APACHE")).filter(|_| offers_choice) {
        Some(chosen) => vec![chosen],
        None if offers_choice => files.into_iter().take(1).collect(),
        // All of them hold.
        None => files,
    };
    chosen.iter().map(|file| Ok(plain(&fs::read_to_string(file)?))).collect()
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().to_uppercase()
}

/// Without what differs between copies of one text: ends of lines, spaces behind them, empty lines around it.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let text = lines.join("\n").replace("```", "'''");
    text.trim_matches('\n').to_owned() + "\n"
}

/// The data's publishers with their licences.
fn data() -> Result<String> {
    let mut count = BTreeMap::new();
    let data = paths::root().join("data");
    count_sources(&data.join("sources.csv"), &mut count)?;
    for name in ADD_ONS {
        count_sources(&data.join(name).join("sources.csv"), &mut count)?;
    }
    Ok(count.iter().map(|((name, licence), n)| format!("| {name} | {n} | {licence} |\n")).collect())
}

fn count_sources(file: &Path, count: &mut BTreeMap<(String, String), usize>) -> Result<()> {
    let mut table = csv::Reader::from_path(file).with_context(|| file.display().to_string())?;
    let header = table.headers()?.clone();
    let column =
        |name: &str| header.iter().position(|head| head == name).with_context(|| format!("no column {name}"));
    let (publisher, title, licence) = (column("publisher")?, column("title")?, column("licence")?);
    for row in table.records() {
        let row = row?;
        let cell = |at: usize| row.get(at).unwrap_or_default().replace('|', "/");
        // A report that is cited for one fact of an event is no table that was taken over.
        let cited = cell(licence).starts_with("Cited");
        let name = if cited { CITED.to_owned() } else { format!("{}: {}", cell(publisher), cell(title)) };
        *count.entry((name, cell(licence))).or_default() += 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_up_to_date() {
        let there = fs::read_to_string(paths::root().join(PAGE)).unwrap_or_default();
        assert!(page().unwrap() == there, "{PAGE} is stale: run `cargo xtask third-party`");
    }

    #[test]
    fn copies_of_a_text_are_one() {
        assert_eq!(plain("\nA  \r\nB\n\n"), plain("A\nB"));
        assert_ne!(plain("A"), plain("B"));
    }
}
