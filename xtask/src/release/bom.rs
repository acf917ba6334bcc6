//! Bills of materials, CycloneDX 1.5, by cargo-cyclonedx: one of what runs in a page, one of the command line.
//! <https://cyclonedx.org/docs/1.5/json/>. Knows where that tool writes and what it says of the builder's folders.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::source::{self, Source};
use super::{VERSION, binary};
use crate::toolchain::TARGET;
use crate::{paths, process, tools};

/// Both bills.
pub fn write(to: &Path) -> Result<String> {
    let copy = paths::work().join("bills");
    source::copy(&copy)?;
    // In a workspace, cargo would add what other members ask of a dependency: the bill is of one package.
    let manifest = copy.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    let alone: Vec<&str> = text.lines().filter(|line| !line.starts_with("members = ")).collect();
    fs::write(&manifest, alone.join("\n") + "\n")?;
    let platform = binary::platform()?;
    let web = bill(&copy, &["--no-default-features", "--features", "compile", "--target", TARGET])?;
    let command_line = bill(&copy, &["--target", &platform])?;
    let bills =
        [(format!("citemark-web-{VERSION}"), web), (format!("citemark-{VERSION}-{platform}"), command_line)];
    let mut told = Vec::new();
    for (name, mut bill) in bills {
        let all = bill["components"].as_array_mut().context("cargo-cyclonedx: no components")?;
        all.push(data()?);
        all.push(standard_library()?);
        told.push(all.len().to_string());
        fs::write(to.join(format!("{name}.cdx.json")), serde_json::to_string_pretty(&bill)? + "\n")?;
    }
    Ok(format!("{} components", told.join(" and ")))
}

/// What the tool says of the package in a folder, without the folder.
fn bill(copy: &Path, arguments: &[&str]) -> Result<Value> {
    let mut tool = process::command(tools::CYCLONEDX.find()?);
    tool.current_dir(copy).env("SOURCE_DATE_EPOCH", Source::find()?.time);
    tool.args(["cyclonedx", "--quiet", "--format", "json", "--spec-version", "1.5", "--no-build-deps"]);
    process::run_quiet(tool.args(["--override-filename", "bill"]).args(arguments))?;
    let text = fs::read_to_string(copy.join("bill.json")).context("cargo-cyclonedx wrote nothing")?;
    let folder = format!("path+file://{}#", copy.display());
    Ok(serde_json::from_str(&text.replace(&folder, "").replace("?download_url=file://.", ""))?)
}

/// The bundled data.
fn data() -> Result<Value> {
    let text = fs::read_to_string(paths::root().join("data/datapackage.json"))?;
    let package: Value = serde_json::from_str(&text)?;
    let licences: Vec<Value> = package["licenses"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| json!({"license": {"name": one["title"], "url": one["path"]}}))
        .collect();
    Ok(json!({
        "type": "data", "bom-ref": "citemark-bundled", "name": package["name"], "version": package["version"],
        "description": package["description"], "licenses": licences,
    }))
}

/// What every program of Rust has inside.
fn standard_library() -> Result<Value> {
    let told = process::read(process::command("rustc").arg("-vV")).context("no rustc")?;
    let version =
        told.lines().find_map(|line| line.strip_prefix("release: ")).context("rustc has no version")?;
    Ok(json!({
        "type": "library", "bom-ref": "rust-std", "name": "std", "version": version,
        "description": "The Rust standard library", "licenses": [{"expression": "MIT OR Apache-2.0"}],
        "externalReferences": [{"type": "vcs", "url": "https://github.com/rust-lang/rust"}],
    }))
}
