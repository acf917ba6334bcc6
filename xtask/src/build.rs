//! Makes www/pkg: the data pack, the wasm and its glue, each step skipped when nothing that it reads has changed.
//! Knows the order of the steps and their tools; knows nothing of what is inside the pack or the wasm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::stamp::Inputs;
use crate::toolchain::{Library, Toolchain};
use crate::{node, paths, process, shorten};

/// Name of the files that wasm-bindgen writes: `citemark.js`, `citemark_bg.wasm`, `citemark.d.ts`.
const NAME: &str = "citemark";
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "steps 3";

/// Everything that the page loads.
pub fn all() -> Result<()> {
    fs::create_dir_all(paths::pkg())?;
    process::step("pack", pack)?;
    process::step("wasm", wasm)
}

/// Compiles the data package with the project's own command line.
fn pack() -> Result<String> {
    let (data, out) = (paths::root().join("data"), paths::pkg().join("pack"));
    if !data.join("datapackage.json").is_file() {
        return Ok("skipped: no data package".into());
    }
    process::run_shown(process::command("cargo").args(["build", "--locked", "--bin", NAME]))?;
    let program = paths::target().join("debug").join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX));
    let inputs = Inputs::default().text(VERSION).state(&program).state(&data);
    let made = [out.clone()];
    if inputs.fresh("pack", &made) {
        return Ok("unchanged".into());
    }
    // Shards are named by their content: old ones would stay for ever.
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    process::run_quiet(process::command(&program).args(["pack", "data", "-o"]).arg(&out))?;
    inputs.save("pack", &made)?;
    let files = crate::stamp::files(&out);
    Ok(format!("{} files, {}", files.len(), kilobytes(total(&files))))
}

/// Compiles, writes the glue, optimises.
fn wasm() -> Result<String> {
    let toolchain = Toolchain::find()?;
    let library = toolchain.library();
    if library == Library::AsItComes {
        process::say("wasm", "no source of the standard library here: about a tenth larger than rebuilt");
    }
    let raw = toolchain.ship(library, &[])?;

    let root = paths::root();
    let with_node = node::install(node::Packages::Build)?;
    let inputs = Inputs::default()
        .text(VERSION)
        .text(&toolchain.version())
        .text(if with_node { "optimised" } else { "plain" })
        .content(&root.join("Cargo.lock"))
        .content(&root.join("package-lock.json"))
        .content(&raw);
    let pkg = paths::pkg();
    let made =
        [format!("{NAME}.js"), format!("{NAME}_bg.wasm"), format!("{NAME}.d.ts")].map(|name| pkg.join(name));
    let size = |what: &str| {
        Ok(format!(
            "{what}: {} of wasm, {} of glue",
            kilobytes(total(&made[1..2])),
            kilobytes(total(&made[..1]))
        ))
    };
    if inputs.fresh("wasm", &made) {
        return size("unchanged");
    }

    let glued = paths::work().join("glue");
    if glued.exists() {
        fs::remove_dir_all(&glued)?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.web(true)?.input_path(&raw).out_name(NAME).typescript(true).remove_name_section(true);
    bindgen.omit_default_module_path(false).generate(&glued)?;
    let [script, module, types] = made.each_ref();
    let from = |file: &PathBuf| glued.join(file.file_name().unwrap_or_default());
    let (long, glue) = (fs::read(from(module))?, fs::read_to_string(from(script))?);
    let (short, glue) = shorten::names(&long, &glue, &format!("./{NAME}_bg.js"))?;
    fs::write(from(module), short)?;
    fs::write(from(script), glue)?;
    if with_node {
        // Without feature flags: with `--all-features` it writes modules that no browser takes.
        process::run_quiet(node::tool("wasm-opt").arg("-Oz").arg(from(module)).arg("-o").arg(module))?;
        let out = format!("--outfile={}", script.display());
        let flags = ["--minify", "--format=esm", "--log-level=warning", "--legal-comments=none"];
        process::run_quiet(node::tool("esbuild").arg(from(script)).args(flags).arg(out))?;
    } else {
        process::say(
            "wasm",
            "no node and npm here: served as compiled, about a tenth larger than with wasm-opt",
        );
        copy(&from(module), module)?;
        copy(&from(script), script)?;
    }
    copy(&from(types), types)?;
    inputs.save("wasm", &made)?;
    size("built")
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

fn total(files: &[PathBuf]) -> u64 {
    files.iter().filter_map(|file| file.metadata().ok()).map(|data| data.len()).sum()
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
