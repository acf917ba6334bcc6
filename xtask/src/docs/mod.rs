//! `cargo xtask docs`: one static site, in target/site: the guides, both references, the demo. Knows which pages go where and the
//! generators (VitePress, rustdoc, TypeDoc); the pages are the project's own Markdown.

mod links;
mod markdown;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::stamp::{self, Inputs};
use crate::{build, extension, javascript, node, paths, process, ship};

/// Pages by group, in the order of the menu: the file, and what the menu calls it. One that is not there is left out.
const PAGES: [(&str, &[(&str, &str)]); 5] = [
    ("Start", &[("README.md", "What it is"), ("CHANGELOG.md", "Changes")]),
    (
        "Use it",
        &[
            ("docs/embedding.md", "In a page"),
            ("docs/theming.md", "Colours and words"),
            ("www/npm/README.md", "In JavaScript"),
            ("docs/npm.md", "The npm package"),
            ("docs/javascript-build.md", "Where wasm is refused"),
            ("docs/extension.md", "The extension"),
            ("docs/store.md", "In the browsers' shops"),
            ("docs/privacy.md", "Privacy"),
        ],
    ),
    (
        "Data",
        &[
            ("docs/coverage.md", "What can be checked"),
            ("docs/data-package.md", "Your own data"),
            ("docs/pack-format.md", "The pack's bytes"),
            ("docs/scale.md", "Large packs"),
            ("examples/warehouse/README.md", "From a warehouse"),
            ("examples/archive/README.md", "Over an archive"),
        ],
    ),
    (
        "How good it is",
        &[
            ("docs/error-card.md", "Error card"),
            ("docs/proof.md", "Proof"),
            ("docs/real-pages.md", "On pages of others"),
            ("docs/reading.md", "What is read"),
            ("tests/reading/README.md", "Conformance suite"),
            ("tests/claims/README.md", "The corpus"),
            ("tests/real/README.md", "Real text"),
        ],
    ),
    (
        "Take part",
        &[
            ("CONTRIBUTING.md", "Contributing"),
            ("ARCHITECTURE.md", "Architecture"),
            ("SECURITY.md", "Security"),
            ("CODE_OF_CONDUCT.md", "Code of conduct"),
            ("THIRD_PARTY.md", "What others made"),
        ],
    ),
];

/// VitePress's own look, in the fonts of the system: no font ships.
const THEME: &str = "export { default } from 'vitepress/theme-without-fonts';\n";

/// Leads on to the only crate.
const FIRST: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Citemark</title>\
<meta http-equiv=\"refresh\" content=\"0; url=citemark/index.html\"><a href=\"citemark/index.html\">The reference</a></html>\n";

/// Builds it; `base` is the path that it is served under.
pub fn run(base: &str) -> Result<()> {
    if !node::install(node::Packages::Build)? {
        bail!("building the site needs node and npm");
    }
    build::all()?;
    process::step("javascript", javascript::page)?;
    let site = paths::target().join("site");
    process::step("guides", || guides(base, &site))?;
    process::step("rust", || rust(&site.join("api/rust")))?;
    process::step("typescript", || typescript(&site.join("api/typescript")))?;
    process::step("demo", || demo(&site.join("demo")))?;
    process::step("links", || links::check(&site, base))?;
    process::say("site", &site.display().to_string());
    Ok(())
}

/// The pages of the menu that are there.
fn pages() -> impl Iterator<Item = &'static str> {
    let all = PAGES.iter().flat_map(|(_, pages)| pages.iter().map(|(file, _)| *file));
    all.filter(|file| paths::root().join(file).is_file())
}

/// The Markdown, put together by VitePress.
fn guides(base: &str, site: &Path) -> Result<String> {
    let stage = paths::work().join("site");
    let tools = tools()?;
    ship::clear(&stage)?;
    let all: Vec<&str> = pages().collect();
    let mut linked = Vec::new();
    for &file in &all {
        let text = fs::read_to_string(paths::root().join(file))?;
        let to = stage.join(markdown::page(file));
        fs::create_dir_all(to.parent().context("no folder")?)?;
        fs::write(to, markdown::rewritten(&text, file, &all, &mut linked))?;
    }
    // Files that a page links to, and pictures, stand beside the pages.
    let public = stage.join("public");
    fs::create_dir_all(&public)?;
    linked.sort();
    linked.dedup();
    for name in &linked {
        let (from, to) = (paths::root().join(name), public.join("files").join(name));
        if from.is_dir() {
            extension::copy_all(&from, &to)?;
        } else {
            fs::create_dir_all(to.parent().context("no folder")?)?;
            ship::copy(&from, &to).with_context(|| format!("a page links to {name}"))?;
        }
    }
    let settings = stage.join(".vitepress");
    fs::create_dir_all(&settings)?;
    ship::copy(&paths::root().join("docs/site/config.js"), &settings.join("config.js"))?;
    fs::create_dir_all(settings.join("theme"))?;
    fs::write(settings.join("theme/index.js"), THEME)?;
    fs::write(settings.join("sidebar.json"), serde_json::to_string_pretty(&sidebar())?)?;
    fs::write(stage.join("package.json"), "{\"type\": \"module\", \"private\": true}\n")?;
    link_modules(&tools, &stage)?;
    ship::clear(site)?;
    let mut vitepress = process::command(tools.join("node_modules/.bin/vitepress"));
    vitepress.current_dir(&stage).env("CITEMARK_BASE", base).args(["build", ".", "--outDir"]).arg(site);
    process::run_quiet(&mut vitepress)?;
    Ok(format!("{} pages, {} files beside them", all.len(), linked.len()))
}

fn sidebar() -> Value {
    let groups = PAGES.iter().map(|(title, pages)| {
        let there = pages.iter().filter(|(file, _)| paths::root().join(file).is_file());
        let items: Vec<Value> =
            there.map(|(file, text)| json!({"text": text, "link": markdown::address(file)})).collect();
        json!({"text": title, "items": items})
    });
    groups.collect()
}

/// VitePress looks for packages above the pages.
fn link_modules(tools: &Path, stage: &Path) -> Result<()> {
    let (from, to) = (tools.join("node_modules"), stage.join("node_modules"));
    #[cfg(unix)]
    std::os::unix::fs::symlink(&from, &to)?;
    #[cfg(not(unix))]
    extension::copy_all(&from, &to)?;
    Ok(())
}

/// Where the generators from npm are; installed if they were not.
fn tools() -> Result<PathBuf> {
    let (from, to) = (paths::root().join("docs/site"), paths::target().join("site-tools"));
    let lock = Inputs::default().content(&from.join("package-lock.json"));
    let installed = [to.join("node_modules/.package-lock.json")];
    if !lock.fresh("site-tools", &installed) {
        fs::create_dir_all(&to)?;
        for name in ["package.json", "package-lock.json"] {
            ship::copy(&from.join(name), &to.join(name))?;
        }
        process::say("install", "npm ci (VitePress, TypeDoc)");
        let mut npm = process::command("npm");
        npm.current_dir(&to).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::run_quiet(&mut npm)?;
        lock.save("site-tools", &installed)?;
    }
    Ok(to)
}

/// The library's reference; a warning is a failure.
fn rust(to: &Path) -> Result<String> {
    let out = paths::target().join("site-rust");
    let mut cargo = process::command("cargo");
    cargo.args(["doc", "--quiet", "--locked", "--no-deps", "--package", "citemark", "--lib"]);
    cargo.args(["--features", "parquet", "--target-dir"]).arg(&out);
    process::run_quiet(cargo.env("RUSTDOCFLAGS", "-D warnings"))?;
    extension::copy_all(&out.join("doc"), to)?;
    // rustdoc's own pages link to a list of crates, which it writes for nightly compilers alone.
    fs::write(to.join("index.html"), FIRST)?;
    Ok(format!("{} files", stamp::files(to).len()))
}

/// The package's types.
fn typescript(to: &Path) -> Result<String> {
    let mut typedoc = process::command(tools()?.join("node_modules/.bin/typedoc"));
    typedoc.args(["--entryPoints", "www/citemark.d.ts", "--tsconfig", "tsconfig.json", "--readme", "none"]);
    typedoc.args([
        "--name", "Citemark", "--hideGenerator", "--disableSources", "--treatWarningsAsErrors", "--out",
    ]);
    process::run_quiet(typedoc.arg(to))?;
    Ok(format!("{} files", stamp::files(to).len()))
}

/// The demonstration: www/ as it is served, without what is no page of it.
fn demo(to: &Path) -> Result<String> {
    let www = paths::www();
    ship::clear(to)?;
    let apart = ["extension", "npm", "pages", "screenshots"];
    for file in stamp::files(&www) {
        let name = file.strip_prefix(&www)?;
        let folder = name.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
        if folder.is_some_and(|folder| apart.contains(&folder.as_str())) {
            continue;
        }
        let to = to.join(name);
        fs::create_dir_all(to.parent().context("no folder")?)?;
        ship::copy(&file, &to)?;
    }
    Ok(format!("{} files", stamp::files(to).len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guide_is_on_the_menu() {
        let all: Vec<&str> = pages().collect();
        for file in stamp::files(&paths::root().join("docs")) {
            let name = file.strip_prefix(paths::root()).unwrap().to_string_lossy().into_owned();
            if name.ends_with(".md") && !name.contains("node_modules") {
                assert!(all.contains(&name.as_str()), "{name} is on no menu of the site: add it to PAGES");
            }
        }
    }
}
