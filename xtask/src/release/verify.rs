//! What a release folder must hold: every archive with what belongs in it and nothing of the machine that built it, checksums
//! that fit, bills that list what is linked. Knows the names; the builds know the contents.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::archive::{self, Entries};
use super::{PAPERS, SUMS, VERSION, name_of, provenance, sha256};
use crate::{paths, process, stamp, third_party};

/// What a page fetches.
const PAGE: [&str; 9] = [
    "citemark.js", "page.js", "citemark_bg.wasm", "citemark_js.js", "citemark.d.ts", "pack/index.pack",
    "lang/de.json", "lang/fr.json", "lang/ko.json",
];
/// What the packed extension needs.
const EXTENSION: [&str; 8] = [
    "manifest.json", "worker.js", "content.js", "options.html", "icon-128.png", "citemark_bg.wasm",
    "pack/index.pack", "lang/de.json",
];
/// Fewest shards of the pack.
const SHARDS: usize = 50;

/// Verifies all of it.
pub fn folder(folder: &Path) -> Result<String> {
    checksums(folder)?;
    let mut count = 0;
    let mut programs = 0;
    for file in stamp::files(folder) {
        let name = name_of(&file);
        let Some(wanted) = wanted(&name) else { continue };
        let entries = archive::open(&file)?;
        holds(&name, &entries, &wanted)?;
        is_of_no_machine(&name, &entries)?;
        programs +=
            usize::from(name.contains("-unknown-") || name.contains("-apple-") || name.contains("-pc-"));
        count += 1;
    }
    ensure!(count >= 5 && programs >= 1, "{count} archives, {programs} of them of the command line");
    starts(folder)?;
    bills(folder)?;
    let statement: Value = serde_json::from_str(&fs::read_to_string(folder.join(provenance::NAME))?)?;
    let subjects = statement["subject"].as_array().map_or(0, Vec::len);
    ensure!(subjects + 2 == stamp::files(folder).len(), "the statement is on {subjects} files");
    Ok(format!("{count} archives, checksums, bills and statement fit"))
}

/// The files that an archive must have, below its folder; none for what is no archive.
fn wanted(name: &str) -> Option<Vec<String>> {
    let with = |top: String, names: &[&str], papers: &[&str]| {
        Some(names.iter().chain(papers).map(|name| format!("{top}{name}")).collect::<Vec<_>>())
    };
    if name == format!("citemark-{VERSION}.tgz") {
        let mut all = with("package/dist/".into(), &PAGE, &[])?;
        all.extend(with("package/".into(), &["package.json", "README.md", "bin/command.js"], &PAPERS)?);
        return Some(all);
    }
    if name.ends_with(".zip") {
        return with(String::new(), &EXTENSION, &PAPERS);
    }
    let top = name.strip_suffix(".tar.gz")?;
    if top == format!("citemark-web-{VERSION}") {
        return with(format!("citemark-{VERSION}/"), &PAGE, &PAPERS);
    }
    let program = if top.contains("windows") { "citemark.exe" } else { "citemark" };
    with(format!("{top}/"), &[program, "README.md", "CHANGELOG.md"], &PAPERS)
}

fn holds(name: &str, entries: &Entries, wanted: &[String]) -> Result<()> {
    for file in wanted {
        let there = entries.get(file).is_some_and(|bytes| !bytes.is_empty());
        ensure!(there, "{name} has no {file}");
    }
    if entries.keys().any(|file| file.ends_with("index.pack")) {
        let shards = entries.keys().filter(|file| file.ends_with(".shard")).count();
        ensure!(shards >= SHARDS, "{name} has {shards} shards of the pack");
    }
    let stray = entries.keys().find(|file| file.ends_with(".map") || file.contains("node_modules"));
    ensure!(stray.is_none(), "{name} holds {stray:?}");
    Ok(())
}

/// No file has the path of a folder of whoever built it.
fn is_of_no_machine(name: &str, entries: &Entries) -> Result<()> {
    let home = std::env::home_dir().unwrap_or_default();
    let folders: Vec<PathBuf> = vec![paths::root(), home.join(".cargo"), home.join(".rustup")];
    for (file, bytes) in entries {
        for folder in &folders {
            let path = folder.to_string_lossy();
            let found = path.len() > 3 && bytes.windows(path.len()).any(|window| window == path.as_bytes());
            ensure!(!found, "{name}: {file} names {path}");
        }
    }
    Ok(())
}

/// Every file has its line, and every line its file.
fn checksums(folder: &Path) -> Result<()> {
    let text = fs::read_to_string(folder.join(SUMS))?;
    let mut listed = BTreeSet::new();
    for line in text.lines() {
        let (sum, name) = line.split_once("  ").context("a line of the checksums without a name")?;
        ensure!(sha256(&folder.join(name))? == sum, "{name} is not what its checksum says");
        listed.insert(name.to_owned());
    }
    let there: BTreeSet<String> =
        stamp::files(folder).iter().map(|file| name_of(file)).filter(|name| name != SUMS).collect();
    ensure!(listed == there, "the checksums list other files than are there");
    Ok(())
}

/// The command line for this platform, taken out of its archive, starts and answers.
fn starts(folder: &Path) -> Result<()> {
    let platform = super::binary::platform()?;
    let top = format!("citemark-{VERSION}-{platform}");
    let file = folder.join(format!("{top}.tar.gz"));
    ensure!(file.is_file(), "no command line for {platform}");
    let out = paths::work().join("unpacked");
    crate::ship::clear(&out)?;
    let name = format!("citemark{}", std::env::consts::EXE_SUFFIX);
    let entries = archive::open(&file)?;
    let program = out.join(&name);
    fs::write(&program, entries.get(&format!("{top}/{name}")).context("no program")?)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
    }
    let said =
        process::read(process::command(&program).arg("--version")).context("the program does not start")?;
    ensure!(said.contains(VERSION), "the program says that it is {said}");
    let sentence = "Inflation in Hungary averaged 14.6% in 2022.";
    let said =
        process::read(process::command(&program).args(["check", "--date", "2024-06-01", "--json", sentence]));
    ensure!(said.is_some_and(|said| said.contains("agrees")), "the program does not answer");
    Ok(())
}

/// Each bill lists at least what is linked, with a version, and a hash for what was fetched.
fn bills(folder: &Path) -> Result<()> {
    for (file, product) in [
        (format!("citemark-web-{VERSION}.cdx.json"), 1),
        (format!("citemark-{VERSION}-{}.cdx.json", super::binary::platform()?), 2),
    ] {
        let bill: Value = serde_json::from_str(&fs::read_to_string(folder.join(&file))?)?;
        ensure!(
            bill["bomFormat"] == "CycloneDX" && bill["specVersion"] == "1.5",
            "{file} is no CycloneDX 1.5"
        );
        let all = bill["components"].as_array().with_context(|| format!("{file} has no components"))?;
        let listed: BTreeSet<(&str, &str)> =
            all.iter().filter_map(|one| Some((one["name"].as_str()?, one["version"].as_str()?))).collect();
        let linked = third_party::linked(product)?;
        for (name, version) in &linked {
            // A bill is of one platform; the page of third parties is of all.
            let of_another = product == 2 && !listed.iter().any(|(known, _)| known == name);
            ensure!(of_another || listed.contains(&(name, version)), "{file} lacks {name} {version}");
        }
        let bare = all
            .iter()
            .find(|one| one["purl"].is_string() && one["hashes"].as_array().is_none_or(Vec::is_empty));
        ensure!(bare.is_none(), "{file}: no hash of {:?}", bare.map(|one| &one["name"]));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_strange_is_named() {
        let wanted = wanted(&format!("citemark-web-{VERSION}.tar.gz")).unwrap();
        let mut entries: Entries = wanted.iter().map(|name| (name.clone(), b"x".to_vec())).collect();
        assert!(holds("web", &entries, &wanted).unwrap_err().to_string().contains("shards"));
        entries.extend((0..SHARDS).map(|n| (format!("{n}.shard"), b"x".to_vec())));
        holds("web", &entries, &wanted).unwrap();
        entries.insert("page.js.map".into(), b"x".to_vec());
        assert!(holds("web", &entries, &wanted).is_err());
        entries.clear();
        assert!(holds("web", &entries, &wanted).unwrap_err().to_string().contains("has no"));
    }

    #[test]
    fn paths_of_the_builder_are_found() {
        let path = format!("at {}/src/lib.rs", paths::root().display());
        let entries = Entries::from([("a.wasm".into(), path.into_bytes())]);
        assert!(is_of_no_machine("a", &entries).is_err());
        is_of_no_machine("a", &Entries::from([("a.wasm".into(), b"src/lib.rs".to_vec())])).unwrap();
    }
}
