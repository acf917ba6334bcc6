//! Makes www/pkg: the data pack, the wasm and its glue, each step skipped when nothing that it reads has changed.
//! Knows the order of the steps and their tools; knows nothing of what is inside the pack or the wasm.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::stamp::Inputs;
use crate::toolchain::{Library, Toolchain};
use crate::{glue, node, order, paths, process, shorten};

/// Name of the files that wasm-bindgen writes: `citemark.js` and `citemark_bg.wasm`.
const NAME: &str = "citemark";
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "steps 8";

/// Everything that the page loads.
pub fn all() -> Result<()> {
    fs::create_dir_all(paths::pkg())?;
    process::step("pack", pack)?;
    process::step("wasm", wasm)?;
    process::step("own data", crate::own_data::compiler)?;
    process::step("scripts", || crate::ship::scripts(&glue()))?;
    crate::compress::forget(&paths::pkg())
}

/// Writes the tables of words and frames that the library compiles in.
pub fn vocabulary() -> Result<()> {
    let arguments =
        ["run", "--locked", "--quiet", "--package", "citemark-lang", "--", "lang/en", "src/vocabulary/en.rs"];
    process::run(process::command("cargo").args(arguments))
}

/// What wasm-bindgen writes beside the wasm.
fn glue() -> PathBuf {
    paths::work().join("glue").join(format!("{NAME}.js"))
}

/// Packs that a page may load beside the bundled one, each from the folder of that name in `data`.
pub const ADD_ONS: [&str; 4] = ["us-states", "canada-provinces", "german-laender", "cities"];

/// Compiles the data package and the add-ons with the project's own command line.
fn pack() -> Result<String> {
    let (data, pkg) = (paths::root().join("data"), paths::pkg());
    if !data.join("datapackage.json").is_file() {
        return Ok("skipped: no data package".into());
    }
    process::run_shown(process::command("cargo").args(["build", "--locked", "--bin", NAME]))?;
    let program = paths::target().join("debug").join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX));
    let inputs = Inputs::default().text(VERSION).state(&program).state(&data);
    let packages: Vec<(PathBuf, PathBuf)> = std::iter::once((data.clone(), pkg.join("pack")))
        .chain(ADD_ONS.map(|name| (data.join(name), pkg.join(name))))
        .collect();
    let made: Vec<PathBuf> = packages.iter().map(|(_, out)| out.clone()).collect();
    if inputs.fresh("pack", &made) {
        return Ok("unchanged".into());
    }
    for (package, out) in &packages {
        // Shards are named by their content: old ones would stay for ever.
        if out.exists() {
            fs::remove_dir_all(out)?;
        }
        fs::create_dir_all(out)?;
        process::run_quiet(process::command(&program).arg("pack").arg(package).arg("-o").arg(out))?;
    }
    inputs.save("pack", &made)?;
    let files: Vec<PathBuf> = made.iter().flat_map(|out| crate::stamp::files(out)).collect();
    Ok(format!("{} packs, {} files, {}", packages.len(), files.len(), kilobytes(total(&files))))
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
    let made = [pkg.join(format!("{NAME}_bg.wasm")), glue()];
    let size = |what: &str| Ok(format!("{what}: {}", kilobytes(total(&made[..1]))));
    if inputs.fresh("wasm", &made) {
        return size("unchanged");
    }

    let glued = paths::work().join("glue");
    if glued.exists() {
        fs::remove_dir_all(&glued)?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.web(true)?.input_path(&raw).out_name(NAME).typescript(false).remove_name_section(true);
    bindgen.omit_default_module_path(true).generate(&glued)?;
    let [module, script] = &made;
    let from = glued.join(format!("{NAME}_bg.wasm"));
    let (long, written) = (fs::read(&from)?, fs::read_to_string(script)?);
    let (short, written) = shorten::names(&long, &written, &format!("./{NAME}_bg.js"))?;
    fs::write(&from, short)?;
    fs::write(script, started(&glue::in_order(&written)?)?)?;
    if with_node {
        // Without feature flags: with `--all-features` it writes modules that no browser takes. Small functions alike
        // compress better than large ones that have swallowed them; so does flat code that is folded anew.
        let flags = [
            "--flatten",
            "--rereloop",
            "-Oz",
            "--one-caller-inline-max-function-size=40",
            "--always-inline-max-function-size=3",
            "--strip-producers",
            "--strip-target-features",
            "-Oz",
            "--converge",
            // The lowest kilobyte is the far end of the stack (the linker puts the stack first): no address below it is read.
            "--low-memory-unused",
            // Data in one piece compresses better than in many.
            "--skip-pass=memory-packing",
            // Code that says the same thing twice in the same way compresses better than code that keeps it in a local.
            "--skip-pass=local-cse",
            "--skip-pass=simplify-locals",
        ];
        process::run_quiet(node::tool("wasm-opt").args(flags).arg(&from).arg("-o").arg(module))?;
        fs::write(module, order::by_likeness(&fs::read(module)?)?)?;
    } else {
        process::say(
            "wasm",
            "no node and npm here: served as compiled, about a tenth larger than with wasm-opt",
        );
        crate::ship::copy(&from, module)?;
    }
    inputs.save("wasm", &made)?;
    size("built")
}

/// The glue with a start of its own: from bytes, which the widget holds against their hash before. What wasm-bindgen writes takes
/// answers, addresses and modules too, and has words about each.
fn started(glue: &str) -> Result<String> {
    let (rest, _) =
        glue.split_once("\nasync function __wbg_load(").context("the glue starts in another way")?;
    Ok(format!("{rest}{START}"))
}

/// In the place of the glue's last functions.
const START: &str = "
async function __wbg_init({ module_or_path }) {
    const { instance, module } = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
    return __wbg_finalize_init(instance, module);
}

export { __wbg_init as default };
";

fn total(files: &[PathBuf]) -> u64 {
    files.iter().filter_map(|file| file.metadata().ok()).map(|data| data.len()).sum()
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_below_data_is_an_add_on() {
        let mut there: Vec<String> = fs::read_dir(paths::root().join("data"))
            .unwrap()
            .flatten()
            .filter(|entry| entry.path().join("datapackage.json").is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        there.sort();
        let mut named = ADD_ONS.to_vec();
        named.sort_unstable();
        assert_eq!(there, named);
    }
}
