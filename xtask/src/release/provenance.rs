//! What a release was built from, as an in-toto statement with SLSA's predicate: <https://slsa.dev/spec/v1.0/provenance>. It is
//! not signed: the workflow attests the same files with the host's identity. Knows the form, and how to ask for versions.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use super::source::Source;
use super::{SUMS, VERSION, name_of, sha256};
use crate::toolchain::Toolchain;
use crate::{paths, process, stamp};

/// Name of the file.
pub const NAME: &str = "provenance.json";
/// What decides which versions of everything else are taken.
const LOCKS: [&str; 3] = ["Cargo.lock", "package-lock.json", "data/datapackage.json"];

/// Writes the statement on all files of a folder.
pub fn write(to: &Path) -> Result<String> {
    let source = Source::find()?;
    let mut subjects = Vec::new();
    for file in stamp::files(to) {
        let name = name_of(&file);
        if name != NAME && name != SUMS {
            subjects.push(json!({"name": name, "digest": {"sha256": sha256(&file)?}}));
        }
    }
    let mut from = vec![json!({"uri": "git+.", "digest": {"gitCommit": source.commit}})];
    for lock in LOCKS {
        from.push(json!({"uri": lock, "digest": {"sha256": sha256(&paths::root().join(lock))?}}));
    }
    let count = subjects.len();
    let statement = json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": subjects,
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": "cargo xtask release",
                "externalParameters": {"version": VERSION, "changedSinceCommit": source.changed},
                "internalParameters": {"tools": tools()?},
                "resolvedDependencies": from,
            },
            "runDetails": {"builder": {"id": "cargo xtask release"}, "metadata": {}},
        },
    });
    fs::write(to.join(NAME), serde_json::to_string_pretty(&statement)? + "\n")?;
    let state = if source.changed { ", with changes since" } else { "" };
    Ok(format!("{count} files from commit {}{state}", source.commit.get(..12).unwrap_or_default()))
}

/// The compilers, by their own words.
fn tools() -> Result<Value> {
    let version = |program: &str| process::read(process::command(program).arg("--version"));
    Ok(json!({
        "rustc": version("rustc"),
        "rustc for wasm": Toolchain::find()?.version(),
        "cargo": version("cargo"),
        "node": version("node"),
        "npm": version("npm"),
    }))
}
