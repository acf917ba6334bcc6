//! The second wasm: the pack compiler for www/own-data.html, fetched by that page alone. Knows its tools; the widget is
//! built elsewhere.

use std::fs;

use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;

use crate::stamp::{self, Inputs};
use crate::toolchain::{TARGET, Toolchain};
use crate::{node, paths, process, ship};

/// Name of the files, in a folder of their own: www/pkg is what a site puts on its server, and no site needs these.
const NAME: &str = "compiler";
const FOLDER: &str = "own-data";
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "own data 1";
/// What the compiler is made of.
const SOURCES: [&str; 9] = [
    "src/pack", "src/text", "src/quantity", "src/web/compiler.rs", "Cargo.lock", "data/names.csv",
    "data/phrases.csv", "data/places.csv", "data/variables.csv",
];

/// Builds it into www/own-data.
pub fn compiler() -> Result<String> {
    let toolchain = Toolchain::find()?;
    let root = paths::root();
    let with_node = node::install(node::Packages::Build)?;
    let mut inputs = Inputs::default().text(VERSION).text(&toolchain.version());
    inputs = inputs.text(if with_node { "optimised" } else { "plain" });
    for source in SOURCES {
        for file in stamp::files(&root.join(source)) {
            inputs = inputs.content(&file);
        }
    }
    let out = paths::www().join(FOLDER);
    let made = [out.join(format!("{NAME}_bg.wasm")), out.join(format!("{NAME}.js"))];
    let [module, _] = &made;
    if inputs.fresh(FOLDER, &made) {
        return Ok("unchanged".into());
    }

    let mut cargo = toolchain.cargo();
    cargo.args(["rustc", "--locked", "--lib", "--profile", "wasm", "--no-default-features"]);
    cargo.args(["--features", "compile", "--target", TARGET, "--crate-type", "cdylib"]);
    process::run_shown(&mut cargo)?;
    let raw = paths::target().join("wasm").join(TARGET).join("wasm").join("citemark.wasm");
    ship::clear(&out)?;
    let mut bindgen = Bindgen::new();
    bindgen.web(true)?.input_path(raw).out_name(NAME).typescript(false).remove_name_section(true);
    bindgen.generate(&out)?;
    if with_node {
        process::run_quiet(node::tool("wasm-opt").arg("-Oz").arg(module).arg("-o").arg(module))?;
    }
    inputs.save(FOLDER, &made)?;
    Ok(format!("built: {} kB", fs::metadata(module)?.len() / 1000))
}
