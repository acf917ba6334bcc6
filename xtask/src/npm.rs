//! `cargo xtask npm`: the package for developers, in target/npm/citemark, and packed beside it. Knows which files are
//! in it and what its manifest says; knows nothing of what the scripts do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::stamp::{self, Inputs};
use crate::{build, javascript, node, paths, process, ship};

/// The bundlers that tests/npm builds a page with; `plain` is none.
pub const BUNDLERS: [&str; 5] = ["vite", "esbuild", "webpack", "rspack", "plain"];
/// The command and what it needs.
const COMMAND: [&str; 3] = ["command.js", "draft.js", "sarif.js"];
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "npm 4";
/// The oldest Node that runs it and the build's tools.
pub const NODE: &str = "20.16";
/// Whether a folder of www/pkg goes into the package; others are for the demonstration.
pub fn is_part(folder: &str) -> bool {
    ["", "lang", "pack"].contains(&folder) || build::ADD_ONS.contains(&folder)
}
/// In the place of own.js: the same addresses, in the form of [`list`].
const OWN: &str = "export const wasm = () => new URL('./citemark_bg.wasm?no-inline', import.meta.url);
export const index = () => new URL('./pack/index.pack?no-inline', import.meta.url);
";
/// In the place of code that could not be made: a bundler wants a file there, and `engine.js` a failure.
const NO_JAVASCRIPT: &str = "throw new Error('not part of this build');\n";

/// Builds the package, packs it, and says where.
pub fn run() -> Result<()> {
    package().map(drop)
}

/// The packed package.
pub fn package() -> Result<PathBuf> {
    build::all()?;
    process::step("javascript", javascript::page)?;
    let packed = folder().join(format!("citemark-{}.tgz", env!("CARGO_PKG_VERSION")));
    process::step("npm", || pack(&packed))?;
    Ok(packed)
}

fn folder() -> PathBuf {
    paths::target().join("npm")
}

fn pack(packed: &PathBuf) -> Result<String> {
    if !node::install(node::Packages::Build)? {
        bail!("making the package needs node and npm");
    }
    let (pkg, www) = (paths::pkg(), paths::www());
    let inputs =
        Inputs::default().text(VERSION).text(env!("CARGO_PKG_VERSION")).state(&pkg).state(&www.join("npm"));
    let inputs = inputs.content(&paths::root().join("THIRD_PARTY.md"));
    let out = folder().join("citemark");
    if inputs.fresh("npm-package", std::slice::from_ref(packed)) {
        return Ok(format!("unchanged: {}", packed.display()));
    }
    let dist = out.join("dist");
    ship::clear(&out)?;
    for file in stamp::files(&pkg) {
        let name = file.strip_prefix(&pkg)?;
        let only_for_the_demo =
            name.parent().is_some_and(|parent| !is_part(parent.to_str().unwrap_or_default()));
        if only_for_the_demo {
            continue;
        }
        let to = dist.join(name);
        fs::create_dir_all(to.parent().context("no folder")?)?;
        ship::copy(&file, &to)?;
    }
    if !dist.join(javascript::FULL).is_file() {
        fs::write(dist.join(javascript::FULL), NO_JAVASCRIPT)?;
    }
    // The hashes are those of a site's own files, not of these.
    fs::remove_file(dist.join("integrity.json"))?;

    let stage = paths::work().join("npm-scripts");
    ship::clear(&stage)?;
    for file in stamp::files(&paths::work().join("scripts")) {
        ship::copy(&file, &stage.join(file.file_name().unwrap_or_default()))?;
    }
    fs::write(stage.join("files.js"), list(&dist)?)?;
    fs::write(stage.join("own.js"), OWN)?;
    for entry in ship::ENTRIES {
        ship::bundle(&stage.join(entry), &dist.join(entry))?;
    }
    let bin = out.join("bin");
    fs::create_dir_all(&bin)?;
    for name in COMMAND {
        ship::copy(&www.join("npm").join(name), &bin.join(name))?;
    }
    ship::copy(&www.join("npm/README.md"), &out.join("README.md"))?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT", "THIRD_PARTY.md"] {
        ship::copy(&paths::root().join(name), &out.join(name))?;
    }
    fs::write(out.join("package.json"), serde_json::to_string_pretty(&manifest())? + "\n")?;
    let mut npm = process::command("npm");
    npm.current_dir(folder()).args(["pack", "./citemark", "--loglevel=error"]);
    process::run_quiet(&mut npm)?;
    inputs.save("npm-package", std::slice::from_ref(packed))?;
    Ok(format!("{} ({} bytes)", packed.display(), packed.metadata()?.len()))
}

/// A script that names each file in the one form that every bundler looks for. Vite would put small files into the
/// script as `data:` addresses, which strict pages refuse: the query tells it not to, and others leave it alone.
fn list(dist: &Path) -> Result<String> {
    let mut script = "const here = import.meta.url;\nconst FILES = {\n".to_owned();
    for file in stamp::files(dist) {
        let name = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        if [".wasm", ".pack", ".shard", ".json"].iter().any(|end| name.ends_with(end)) {
            let name = json!(name);
            let address = json!(format!("./{}?no-inline", name.as_str().unwrap_or_default()));
            script += &format!("  {name}: () => new URL({address}, import.meta.url),\n");
        }
    }
    script += "};\nexport const file = (name) => FILES[name]?.() ?? new URL(name, here);\n";
    Ok(script)
}

fn manifest() -> Value {
    json!({
        "name": "citemark",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Compares figures in a text with cited sources: a widget in the page, a checker in Node, a command for drafts",
        "license": "Apache-2.0 OR MIT",
        "keywords": ["fact-check", "statistics", "annotation", "claimreview", "sarif"],
        "type": "module",
        "engines": {"node": format!(">={NODE}")},
        "exports": {
            ".": {"types": "./dist/citemark.d.ts", "default": "./dist/citemark.js"},
            "./dist/*": "./dist/*",
            "./package.json": "./package.json",
        },
        "types": "./dist/citemark.d.ts",
        "bin": {"citemark": "bin/command.js"},
        "files": ["bin", "dist", "THIRD_PARTY.md"],
        // It defines <cite-mark>: a bundler must not drop an import that takes nothing from it.
        "sideEffects": ["./dist/citemark.js"],
    })
}

/// A folder in which the packed package is installed beside the bundlers, as tests/npm has it.
pub fn projects() -> Result<PathBuf> {
    let packed = package()?;
    let to = folder().join("projects");
    let from = paths::root().join("tests/npm");
    fs::create_dir_all(&to)?;
    let lock = Inputs::default().content(&from.join("package-lock.json"));
    let installed = [to.join("node_modules/.package-lock.json")];
    for file in stamp::files(&from) {
        let to = to.join(file.strip_prefix(&from)?);
        fs::create_dir_all(to.parent().context("no folder")?)?;
        ship::copy(&file, &to)?;
    }
    if !lock.fresh("npm-bundlers", &installed) {
        process::say("install", "npm ci (vite, esbuild, webpack, rspack, publint, attw)");
        let mut npm = process::command("npm");
        npm.current_dir(&to).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::run_quiet(&mut npm)?;
    }
    ship::clear(&to.join("node_modules/citemark"))?;
    let mut npm = process::command("npm");
    npm.current_dir(&to).args(["install", "--no-save", "--offline", "--ignore-scripts"]);
    process::run_quiet(npm.args(["--no-audit", "--no-fund", "--loglevel=error"]).arg(&packed))?;
    lock.save("npm-bundlers", &installed)?;
    Ok(to)
}

/// What others look for in a package: that its manifest says what is in it, and that its types are found. It has modules alone,
/// which `require` of old Node cannot load.
pub fn manners(projects: &Path) -> Result<()> {
    let packed = package()?;
    let tool = |name: &str| process::command(projects.join("node_modules/.bin").join(name));
    process::run_quiet(tool("publint").arg(&packed).arg("--strict"))?;
    process::run_quiet(tool("attw").arg(&packed).args(["--profile", "esm-only"]))
}

/// The folder of a page that a bundler built.
pub fn built(bundler: &str) -> PathBuf {
    folder().join("projects/built").join(bundler)
}

/// Builds the page with a bundler, in [`projects`].
pub fn bundle(projects: &Path, bundler: &str) -> Result<()> {
    ship::clear(&built(bundler))?;
    let mut node = process::command("node");
    process::run_quiet(node.current_dir(projects).args(["bundle.js", bundler]))
}

/// The pages of all bundlers, for the browser tests; nothing to do where they are built from this package.
pub fn pages() -> Result<()> {
    let inputs = Inputs::default().state(&package()?);
    let made = BUNDLERS.map(built);
    if !inputs.fresh("npm-pages", &made) {
        let projects = projects()?;
        BUNDLERS.iter().try_for_each(|bundler| bundle(&projects, bundler))?;
        inputs.save("npm-pages", &made)?;
    }
    Ok(())
}
