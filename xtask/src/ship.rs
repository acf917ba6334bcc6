//! What ships: the scripts, minified into www/pkg beside wasm and pack, and the hashes of all of it. Knows files, the
//! bundler and hashes; knows nothing of what the scripts do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256, Sha384};

use crate::stamp::{self, Inputs};
use crate::{node, paths, process};

/// What a page or a program imports, and what that fetches when it is first needed.
pub const ENTRIES: [&str; 2] = ["citemark.js", "page.js"];
/// wasm-bindgen's script, beside the sources when they are put together.
const GLUE: &str = "glue.js";
/// The pack's index, in www/pkg.
const INDEX: &str = "pack/index.pack";
const WASM: &str = "citemark_bg.wasm";
/// The workspace has one version: of two copies on a page the newer one acts.
const VERSION_OF_ALL: &str = env!("CARGO_PKG_VERSION");
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "scripts 5";

/// Puts the scripts together. `glue` is what wasm-bindgen wrote.
pub fn scripts(glue: &Path) -> Result<String> {
    let (www, pkg) = (paths::www(), paths::pkg());
    let minify = node::install(node::Packages::Build)?;
    let mut inputs =
        Inputs::default().text(VERSION).text(if minify { "minified" } else { "plain" }).content(glue);
    let sources = sources(&www)?;
    for file in sources.iter().chain(&stamp::files(&www.join("lang"))) {
        inputs = inputs.content(file);
    }
    inputs = inputs.content(&www.join("citemark.d.ts")).state(&pkg.join(WASM)).state(&pkg.join(INDEX));
    let made = [ENTRIES[0], ENTRIES[1], "citemark.d.ts", "integrity.json"].map(|name| pkg.join(name));
    if inputs.fresh("scripts", &made) {
        return Ok("unchanged".into());
    }

    let stage = paths::work().join("scripts");
    clear(&stage)?;
    copy(glue, &stage.join(GLUE))?;
    for file in &sources {
        copy(file, &stage.join(file.file_name().unwrap_or_default()))?;
    }
    clear(&pkg.join("lang"))?;
    for file in stamp::files(&www.join("lang")) {
        copy(&file, &pkg.join("lang").join(file.file_name().unwrap_or_default()))?;
    }
    if minify {
        for entry in ENTRIES {
            bundle(&stage.join(entry), &pkg.join(entry))?;
        }
    } else {
        process::say("scripts", "no node and npm here: served as written, without hashes in them");
        for file in stamp::files(&stage) {
            copy(&file, &pkg.join(file.file_name().unwrap_or_default()))?;
        }
    }
    copy(&www.join("citemark.d.ts"), &made[2])?;
    integrity(&pkg, &made[3])?;
    inputs.save("scripts", &made)?;
    Ok("built".into())
}

/// One script with all that it needs but the one that it fetches later.
pub fn bundle(from: &Path, to: &Path) -> Result<()> {
    let hash = |name: &str| short_hash(&paths::pkg().join(name));
    let mut known = json!({"wasm": hash(WASM)?});
    if paths::pkg().join(INDEX).is_file() {
        known["index"] = hash(INDEX)?.into();
    }
    // The loader asks for those two alone, and each hash is bytes that nothing makes smaller.
    let all = from.file_name() != Some(ENTRIES[0].as_ref());
    for file in stamp::files(&paths::pkg().join("lang")).iter().filter(|_| all) {
        let tag = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        known["lang"][tag] = short_hash(file)?.into();
    }
    let mut esbuild = node::tool("esbuild");
    esbuild.arg(from).args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error"]);
    esbuild.args(["--external:./page.js", "--external:./citemark_js.js"]);
    esbuild.args(["--legal-comments=none", "--charset=utf8"]);
    esbuild.arg(format!("--define:CITEMARK_HASHES={known}"));
    esbuild.arg(format!("--define:CITEMARK_VERSION={}", Value::from(VERSION_OF_ALL)));
    esbuild.arg(format!("--outfile={}", to.display()));
    process::run_quiet(&mut esbuild)?;
    // What tells other bundlers to leave an address alone goes with the white space.
    let script = fs::read_to_string(to)?;
    let mut told = String::with_capacity(script.len());
    for (nth, part) in script.split("import(").enumerate() {
        told += match nth {
            0 => "",
            _ if part.starts_with(['"', '\'', '`']) => "import(",
            _ => "import(/*@vite-ignore*//*webpackIgnore:true*/",
        };
        told += part;
    }
    Ok(fs::write(to, told)?)
}

/// Writes the hash of every file that a page fetches, as `integrity` attributes and import maps take it.
fn integrity(pkg: &Path, file: &Path) -> Result<()> {
    let mut hashes = Map::new();
    for path in stamp::files(pkg) {
        let name = path.strip_prefix(pkg).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let fetched = [".js", ".wasm", ".json", ".pack"].iter().any(|end| name.ends_with(end));
        if fetched && path != file {
            hashes.insert(name, hash(&path)?.into());
        }
    }
    for entry in ENTRIES {
        if let Some(hash) = hashes.get(entry).and_then(Value::as_str) {
            process::say("integrity", &format!("{entry} {hash}"));
        }
    }
    fs::write(file, serde_json::to_string_pretty(&hashes)? + "\n")?;
    Ok(())
}

/// A file's hash as subresource integrity has it.
pub fn hash(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes))))
}

/// The same in the script itself, where nothing makes a hash smaller: 256 bits.
fn short_hash(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes))))
}

/// The scripts right in www/.
fn sources(www: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<_> = fs::read_dir(www)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "js"));
    files.sort();
    Ok(files)
}

/// An empty folder.
pub fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Copies a file.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_as_browsers_write_them() {
        let file = std::env::temp_dir().join(format!("citemark-hash-{}", std::process::id()));
        fs::write(&file, "abc").unwrap();
        let found = hash(&file).unwrap();
        fs::remove_file(&file).unwrap();
        assert_eq!(found, "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
    }
}
