//! `cargo xtask extension`: www/extension put together for Chromium and for Firefox, in target/extension. Knows which
//! files go where and how the two manifests differ; knows nothing of what the scripts do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::javascript::{self, Half};
use crate::stamp::{self, Inputs};
use crate::{build, node, paths, process, ship, zip};

/// A kind of browser.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Chrome, Edge and their kin.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    /// The unpacked extension.
    pub fn folder(self) -> PathBuf {
        out().join(self.name())
    }

    /// What goes to the browser's shop.
    pub fn archive(self) -> PathBuf {
        out().join(format!("citemark-{}-{}.zip", self.name(), env!("CARGO_PKG_VERSION")))
    }
}

/// Both.
pub const KINDS: [Kind; 2] = [Kind::Chromium, Kind::Firefox];
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "extension 3";
/// What goes in as it is.
const PLAIN: [&str; 7] = [
    "options.html", "options.css", "icon-16.png", "icon-32.png", "icon-48.png", "icon-96.png", "icon-128.png",
];
/// What each copy is given under.
const LICENCES: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "THIRD_PARTY.md"];
/// Only pages that refuse wasm need it; the worker never does.
const NO_JAVASCRIPT: &str = "export const initSync = () => { throw new Error('no wasm'); };\n";

/// Builds both.
pub fn run() -> Result<()> {
    build::all()?;
    process::step("extension", make)?;
    store()
}

/// What the shops are told, a file for each part.
fn store() -> Result<()> {
    let folder = out().join("store");
    fs::create_dir_all(&folder)?;
    for (name, text) in told()? {
        fs::write(folder.join(format!("{}.txt", name.to_lowercase().replace(' ', "-"))), text + "\n")?;
    }
    Ok(())
}

/// The parts of docs/store.md by their headings, without the line breaks of its paragraphs.
fn told() -> Result<Vec<(String, String)>> {
    let text = fs::read_to_string(paths::root().join("docs/store.md"))?;
    let part = |part: &str| {
        let (name, text) = part.split_once('\n')?;
        let paragraphs = text.trim().split("\n\n").map(|one| one.replace("\n- ", "\r").replace('\n', " "));
        let text = paragraphs.collect::<Vec<_>>().join("\n\n").replace('\r', "\n- ");
        Some((name.to_owned(), text))
    };
    Ok(text.split("\n## ").skip(1).filter_map(part).collect())
}

fn out() -> PathBuf {
    paths::target().join("extension")
}

fn make() -> Result<String> {
    let glue = javascript::make(Half::Widget)?
        .with_context(|| format!("the extension needs the widget as JavaScript: {}", javascript::WHY))?;
    let source = paths::www().join("extension");
    let made = KINDS.map(Kind::archive);
    let mut inputs = Inputs::default().text(VERSION).text(env!("CARGO_PKG_VERSION")).state(&source);
    inputs = inputs.state(&paths::pkg()).state(glue.parent().unwrap_or(&glue));
    inputs = inputs.content(&paths::root().join("THIRD_PARTY.md"));
    let sizes = || -> Result<String> {
        let sizes: Vec<_> =
            made.iter().map(|file| Ok(file.metadata()?.len().to_string())).collect::<Result<_>>()?;
        Ok(format!("{} ({} bytes)", out().display(), sizes.join(" and ")))
    };
    if inputs.fresh("extension", &made) {
        return sizes();
    }
    KINDS.iter().try_for_each(|kind| ship::clear(&kind.folder()))?;
    let common = paths::work().join("extension");
    ship::clear(&common)?;
    scripts(&source, &glue, &common)?;
    for name in PLAIN {
        ship::copy(&source.join(name), &common.join(name))?;
    }
    for name in LICENCES {
        ship::copy(&paths::root().join(name), &common.join(name))?;
    }
    let pkg = paths::pkg();
    ship::copy(&pkg.join("citemark_bg.wasm"), &common.join("citemark_bg.wasm"))?;
    for name in ["pack", "lang"] {
        copy_all(&pkg.join(name), &common.join(name))?;
    }
    for kind in KINDS {
        copy_all(&common, &kind.folder())?;
        let manifest = manifest(&fs::read_to_string(source.join("manifest.json"))?, kind)?;
        fs::write(kind.folder().join("manifest.json"), manifest)?;
        zip::pack(&kind.folder(), &kind.archive())?;
    }
    inputs.save("extension", &made)?;
    sizes()
}

/// Each script with all that it needs.
fn scripts(source: &Path, widget: &Path, to: &Path) -> Result<()> {
    let stage = |name: &str| -> Result<PathBuf> {
        let folder = paths::work().join(format!("extension-{name}"));
        copy_all(&paths::work().join("scripts"), &folder)?;
        Ok(folder)
    };
    // In the worker the site's own checker and engine, in the tab those that ask the worker.
    let worker = stage("worker")?;
    for name in ["worker.js", "settings.js"] {
        ship::copy(&source.join(name), &worker.join(name))?;
    }
    fs::write(worker.join(javascript::FULL), NO_JAVASCRIPT)?;
    let tab = stage("tab")?;
    for name in ["content.js", "settings.js", "checker.js", "engine.js"] {
        ship::copy(&source.join(name), &tab.join(name))?;
    }
    ship::copy(widget, &tab.join("glue.js"))?;
    ship::copy(&widget.with_file_name("core.js"), &tab.join("core.js"))?;
    bundle(&worker.join("worker.js"), &to.join("worker.js"), "esm")?;
    bundle(&tab.join("content.js"), &to.join("content.js"), "iife")?;
    bundle(&source.join("options.js"), &to.join("options.js"), "esm")
}

fn bundle(from: &Path, to: &Path, format: &str) -> Result<()> {
    let mut esbuild = node::tool("esbuild");
    esbuild.arg(from).args(["--bundle", "--minify", "--target=es2022", "--log-level=error"]);
    esbuild.args(["--legal-comments=none", "--charset=utf8"]).arg(format!("--format={format}"));
    esbuild.arg(format!("--define:CITEMARK_VERSION={}", Value::from(env!("CARGO_PKG_VERSION"))));
    process::run_quiet(esbuild.arg(format!("--outfile={}", to.display())))
}

/// The manifest as a browser wants it: each complains of what is the other's.
fn manifest(text: &str, kind: Kind) -> Result<String> {
    let mut manifest: Value = serde_json::from_str(text)?;
    manifest["version"] = env!("CARGO_PKG_VERSION").into();
    let theirs = match kind {
        Kind::Chromium => "scripts",
        Kind::Firefox => "service_worker",
    };
    if let Some(background) = manifest.get_mut("background").and_then(Value::as_object_mut) {
        background.remove(theirs);
    }
    if kind == Kind::Chromium
        && let Some(all) = manifest.as_object_mut()
    {
        all.remove("browser_specific_settings");
    }
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

/// Copies a folder with all that is in it.
pub fn copy_all(from: &Path, to: &Path) -> Result<()> {
    ship::clear(to)?;
    for file in stamp::files(from) {
        let to = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(to.parent().context("no folder")?)?;
        ship::copy(&file, &to)?;
    }
    Ok(())
}

/// Mozilla's checker, over what goes to its shop: any warning is a failure.
pub fn lint() -> Result<()> {
    let (from, to) = (paths::root().join("tests/extension"), out().with_file_name("web-ext"));
    fs::create_dir_all(&to)?;
    for name in ["package.json", "package-lock.json"] {
        ship::copy(&from.join(name), &to.join(name))?;
    }
    let lock = Inputs::default().content(&from.join("package-lock.json"));
    let installed = [to.join("node_modules/.package-lock.json")];
    if !lock.fresh("web-ext", &installed) {
        process::say("install", "npm ci (web-ext)");
        let mut npm = process::command("npm");
        npm.current_dir(&to).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::run_quiet(&mut npm)?;
        lock.save("web-ext", &installed)?;
    }
    let mut lint = process::command(to.join("node_modules/.bin/web-ext"));
    lint.args(["lint", "--warnings-as-errors", "--no-config-discovery", "--source-dir"]);
    process::run_quiet(lint.arg(Kind::Firefox.folder()))
}

/// The id that Chromium gives to an unpacked extension in a folder.
pub fn chromium_id(folder: &Path) -> String {
    let hash = Sha256::digest(folder.to_string_lossy().as_bytes());
    let digits = hash.iter().take(16).flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(b'a' + digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shops refuse a summary of more than 132 letters, and ask about each permission.
    #[test]
    fn the_shops_are_told_what_the_manifest_says() {
        let all: std::collections::BTreeMap<_, _> = told().unwrap().into_iter().collect();
        let file = paths::www().join("extension/manifest.json");
        let manifest: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        assert_eq!(manifest["description"], all["Summary"].as_str());
        assert!(all["Summary"].chars().count() <= 132);
        let permissions = manifest["permissions"].as_array().unwrap();
        for permission in permissions {
            let line = format!("- `{}`: ", permission.as_str().unwrap());
            assert!(all["Permissions"].contains(&line), "{line}");
        }
        assert_eq!(all["Permissions"].matches("- `").count(), permissions.len());
        assert!(all.contains_key("Privacy") && all.contains_key("Notes for reviewers"));
    }

    #[test]
    fn each_browser_gets_its_own_background() {
        let text = r#"{"background": {"service_worker": "w.js", "scripts": ["w.js"]}, "browser_specific_settings": {}}"#;
        let [one, other] = KINDS.map(|kind| manifest(text, kind).unwrap());
        assert!(one.contains("service_worker") && !one.contains("scripts") && !one.contains("specific"));
        assert!(!other.contains("service_worker") && other.contains("scripts") && other.contains("specific"));
        assert!(one.contains(env!("CARGO_PKG_VERSION")));
    }
}
