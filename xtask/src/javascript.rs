//! The core as JavaScript, for pages that refuse wasm and browsers that have none: the same code compiled for the
//! first wasm there was, then turned into JavaScript by binaryen. Knows the tools; knows nothing of what is inside.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::json;
use wasm_bindgen_cli_support::Bindgen;

use crate::stamp::Inputs;
use crate::toolchain::{Library, Toolchain};
use crate::{node, paths, process, ship};

/// What a page fetches where it may not have wasm.
pub const FULL: &str = "citemark_js.js";
/// wasm2js takes nothing that came later: no reference types, no bulk memory, no extended signs.
const FIRST_WASM: &str = "-Ctarget-cpu=mvp";
const NAME: &str = "citemark";
/// Raised when the steps below change in a way that their inputs do not show.
const VERSION: &str = "javascript 1";
/// Stands before the glue: what it calls WebAssembly is the translated code.
const STAND_IN: &str = "import { instantiate } from './core.js';
const WebAssembly = { Module: class {}, Instance: class { constructor(_, imports) { this.exports = instantiate(imports); } } };
";
/// Calls of the glue that only the checker needs.
const CHECKER: &str = "checker";

/// Which half of the code is translated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Half {
    /// Checker and widget.
    Both,
    /// The widget alone: the checker runs elsewhere, as wasm.
    Widget,
}

impl Half {
    fn folder(self) -> PathBuf {
        paths::work().join(match self {
            Self::Both => "javascript",
            Self::Widget => "javascript-widget",
        })
    }
}

/// Puts the whole into www/pkg, where `engine.js` looks for it; says so where it cannot be made.
pub fn page() -> Result<String> {
    let to = paths::pkg().join(FULL);
    let Some(glue) = make(Half::Both)? else {
        return Ok(format!("not made: {WHY}; pages without wasm get a message"));
    };
    let inputs = Inputs::default().text(VERSION).state(&glue.with_file_name("core.js"));
    if !inputs.fresh("javascript-page", std::slice::from_ref(&to)) {
        let entry = glue.with_file_name("entry.js");
        fs::write(&entry, "export * from './glue.js';\nexport { default } from './glue.js';\n")?;
        let mut esbuild = node::tool("esbuild");
        esbuild.arg(entry).args(["--bundle", "--minify", "--format=esm", "--target=es2022"]);
        esbuild.args(["--log-level=error", "--legal-comments=none"]);
        process::run_quiet(esbuild.arg(format!("--outfile={}", to.display())))?;
        inputs.save("javascript-page", std::slice::from_ref(&to))?;
    }
    Ok(format!("{} bytes", to.metadata()?.len()))
}

/// Why there may be none.
pub const WHY: &str = "it needs node, and the source of the standard library to rebuild it";

/// Whether it can be made here.
pub fn can_be_made() -> Result<bool> {
    Ok(Toolchain::find()?.library() == Library::Rebuilt && node::install(node::Packages::Build)?)
}

/// Translates one half, and says where its glue is (`glue.js`, with `core.js` beside it); none where it cannot be made.
pub fn make(half: Half) -> Result<Option<PathBuf>> {
    if !can_be_made()? {
        return Ok(None);
    }
    let raw = Toolchain::find()?.ship(Library::Rebuilt, &[FIRST_WASM])?;
    let folder = half.folder();
    let made = [folder.join("glue.js"), folder.join("core.js")];
    let inputs = Inputs::default()
        .text(VERSION)
        .content(&paths::root().join("Cargo.lock"))
        .content(&paths::root().join("package-lock.json"))
        .content(&raw);
    let step = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let [glue, core] = &made;
    if inputs.fresh(&step, &made) {
        return Ok(Some(glue.clone()));
    }
    ship::clear(&folder)?;
    let mut bindgen = Bindgen::new();
    bindgen.web(true)?.input_path(&raw).out_name(NAME).typescript(false).remove_name_section(true);
    bindgen.omit_default_module_path(true).generate(&folder)?;
    let mut module = folder.join(format!("{NAME}_bg.wasm"));
    let script = fs::read_to_string(folder.join(format!("{NAME}.js")))?;
    if half == Half::Widget {
        module = without_checker(&module, &script)?;
    }
    let small = folder.join("small.wasm");
    process::run_quiet(node::tool("wasm-opt").arg("-Oz").arg(&module).arg("-o").arg(&small))?;
    process::run_quiet(node::tool("wasm2js").arg("-Oz").arg(&small).arg("-o").arg(core))?;
    fs::write(core, as_function(&fs::read_to_string(core)?)?)?;
    fs::write(glue, format!("{STAND_IN}{script}"))?;
    inputs.save(&step, &made)?;
    Ok(Some(glue.clone()))
}

/// The module without what only the checker reaches.
fn without_checker(module: &Path, glue: &str) -> Result<PathBuf> {
    let mut words: Vec<&str> = glue.split("wasm.").skip(1).collect();
    words.iter_mut().for_each(|rest| *rest = rest.split(|c: char| !is_word(c)).next().unwrap_or_default());
    words.retain(|word| !word.starts_with(CHECKER) && !word.starts_with("__wbg_checker"));
    words.sort_unstable();
    words.dedup();
    let mut graph = vec![json!({"name": "glue", "reaches": words, "root": true})];
    graph.extend(words.iter().map(|word| json!({"name": word, "export": word})));
    let file = module.with_file_name("graph.json");
    fs::write(&file, json!(graph).to_string())?;
    let out = module.with_file_name("widget.wasm");
    let mut metadce = node::tool("wasm-metadce");
    process::run_quiet(metadce.arg(module).arg("-f").arg(file).arg("-o").arg(&out))?;
    Ok(out)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// wasm2js writes a module that imports the glue and starts at once; the glue wants to start it itself. And memory that
/// has grown must leave the old buffer detached, as wasm's own does: that is how the glue knows that its views are old.
fn as_function(text: &str) -> Result<String> {
    let start = text.find("function asmFunc").context("wasm2js: no function")?;
    let end = text.find("var retasmFunc").context("wasm2js: no end")?;
    let end = text[..end].rfind("var memasmFunc").unwrap_or(end);
    let head: String =
        text[..start].lines().filter(|line| !line.starts_with("import ")).collect::<Vec<_>>().join("\n");
    let body = &text[start..end];
    const GROWN: &str = "buffer = newBuffer;";
    if body.matches(GROWN).count() != 1 {
        bail!("wasm2js: memory does not grow as it did");
    }
    let body =
        body.replace(GROWN, "structuredClone(buffer, { transfer: [buffer] });\n   buffer = newBuffer;");
    Ok(format!("{head}\n{body}\nexport const instantiate = asmFunc;\n"))
}
