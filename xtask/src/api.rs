//! The public API of the crate `citemark`: its documentation without a warning, an example on every item, and the list
//! in `docs/public-api.txt`, so that a change of it is seen in review. Knows rustdoc's JSON; knows nothing of what the
//! items do.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use public_api::Builder;
use serde_json::Value;

use crate::{paths, process};

/// The format of rustdoc's JSON that the crate `public-api` reads: it changes with the compiler, without notice.
const FORMAT: u64 = 57;

/// `cargo doc` of the library, warnings denied.
pub fn documentation() -> Result<()> {
    let mut cargo = process::command("cargo");
    cargo.env("RUSTDOCFLAGS", "-D warnings").args(["doc", "--quiet", "--locked", "--no-deps", "--lib"]);
    process::run_quiet(cargo.args(["--package", "citemark"]))
}

/// Writes the list.
pub fn write() -> Result<()> {
    let Some(listed) = list(&json()?)? else { bail!("{}", other_format()) };
    fs::write(file(), &listed)?;
    process::say("write", &format!("docs/public-api.txt, {} items", listed.lines().count()));
    Ok(())
}

/// Holds the list in `docs/public-api.txt` against the library, and each item to having an example. A compiler whose
/// rustdoc writes another format cannot tell.
pub fn check() -> Result<()> {
    let json = json()?;
    let Some(listed) = list(&json)? else {
        process::say("skipped", &other_format());
        return Ok(());
    };
    let written = fs::read_to_string(file()).unwrap_or_default();
    let gone = written.lines().filter(|line| !listed.lines().any(|other| other == *line));
    let new = listed.lines().filter(|line| !written.lines().any(|other| other == *line));
    let changes: Vec<String> =
        gone.map(|line| format!("- {line}")).chain(new.map(|line| format!("+ {line}"))).collect();
    ensure!(
        changes.is_empty(),
        "the public API is not the one of docs/public-api.txt; where that is meant, run `cargo xtask api` and note it in \
         CHANGELOG.md:\n{}",
        changes.join("\n")
    );
    let bare = without_example(&serde_json::from_str(&json)?);
    ensure!(bare.is_empty(), "public items without an example that runs: {}", bare.join(", "));
    Ok(())
}

fn file() -> PathBuf {
    paths::root().join("docs/public-api.txt")
}

fn other_format() -> String {
    format!("the list of the public API: this compiler's rustdoc does not write format {FORMAT} of its JSON")
}

/// What rustdoc says of the library as JSON. Hidden items are left out.
fn json() -> Result<String> {
    let mut cargo = process::command("cargo");
    cargo.env("RUSTDOC", unstable_rustdoc()?);
    cargo.args(["rustdoc", "--quiet", "--locked", "--lib", "--package", "citemark"]);
    process::run_quiet(cargo.args(["--", "-Zunstable-options", "--output-format", "json"]))?;
    let written = paths::target().join("doc/citemark.json");
    fs::read_to_string(&written).with_context(|| format!("cannot read {}", written.display()))
}

/// The compiler's rustdoc with its unstable options open. The variable is set for rustdoc alone: in the environment of
/// cargo it would have half of all crates built again.
fn unstable_rustdoc() -> Result<PathBuf> {
    let (name, text) = if cfg!(windows) {
        ("rustdoc-unstable.cmd", "@set RUSTC_BOOTSTRAP=1\r\n@rustdoc %*\r\n")
    } else {
        ("rustdoc-unstable", "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n")
    };
    let script = paths::work().join(name);
    fs::create_dir_all(paths::work())?;
    if fs::read_to_string(&script).ok().as_deref() != Some(text) {
        fs::write(&script, text)?;
        #[cfg(unix)]
        fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    }
    Ok(script)
}

/// One item a line, sorted; nothing where rustdoc writes another format.
fn list(json: &str) -> Result<Option<String>> {
    let all: Value = serde_json::from_str(json)?;
    if all["format_version"] != FORMAT {
        return Ok(None);
    }
    let file = paths::work().join("public-api.json");
    fs::write(&file, json)?;
    let api = Builder::from_rustdoc_json(file)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    let mut lines: Vec<String> = api.items().map(|item| format!("{item}\n")).collect();
    lines.sort();
    lines.dedup();
    Ok(Some(lines.concat()))
}

/// Kinds of item that have an example of their own; fields, variants and methods have theirs on the type.
const WITH_EXAMPLE: [&str; 7] = ["struct", "enum", "union", "function", "trait", "constant", "type_alias"];

/// The items of the library that no example shows.
fn without_example(all: &Value) -> Vec<String> {
    let (Some(index), Some(paths)) = (all["index"].as_object(), all["paths"].as_object()) else {
        return Vec::new();
    };
    let methods: Vec<&str> = index
        .values()
        .filter_map(|item| {
            item["inner"]["impl"]["items"].as_array().or_else(|| item["inner"]["trait"]["items"].as_array())
        })
        .flatten()
        .filter_map(|id| Some(id.as_u64()?.to_string()))
        .filter_map(|id| index.get_key_value(&id).map(|(id, _)| id.as_str()))
        .collect();
    let mut bare: Vec<String> = index
        .iter()
        .filter(|(id, item)| {
            let kind = item["inner"].as_object().and_then(|inner| inner.keys().next());
            let shown = item["docs"].as_str().is_some_and(|docs| docs.contains("```"));
            item["crate_id"] == 0
                && item["visibility"] == "public"
                && kind.is_some_and(|kind| WITH_EXAMPLE.contains(&kind.as_str()))
                && !methods.contains(&id.as_str())
                && !shown
        })
        .map(|(id, item)| match paths.get(id).and_then(|path| path["path"].as_array()) {
            Some(path) => path.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("::"),
            None => item["name"].as_str().unwrap_or_default().to_owned(),
        })
        .collect();
    bare.sort();
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_item_without_an_example_is_named() {
        let item = |kind: &str, docs: &str| json!({"crate_id": 0, "visibility": "public", "docs": docs, "name": "x", "inner": {kind: {}}});
        let all = json!({
            "index": {
                "1": item("struct", "One.\n```\nuse it;\n```"), "2": item("enum", "Two."), "3": item("module", "Three."),
                "4": item("function", "A method."), "5": {"inner": {"impl": {"items": [4]}}},
            },
            "paths": {"2": {"path": ["citemark", "Two"]}},
        });
        assert_eq!(without_example(&all), ["citemark::Two"]);
    }
}
