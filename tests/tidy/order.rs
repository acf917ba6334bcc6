//! Who may import whom: the layers of the library and the places that may name the world outside it.

use crate::source::Source;
use crate::{all_keep, minds, passes};

/// Each layer with the layers that it may use, besides itself and `error`, which is a leaf.
const LAYERS: [(&str, &[&str]); 12] = [
    ("error", &[]),
    ("text", &[]),
    ("vocabulary", &["text"]),
    ("quantity", &["text", "vocabulary"]),
    ("excerpt", &["text", "quantity"]),
    ("claim", &["text", "vocabulary", "quantity", "excerpt"]),
    ("pack", &["text", "quantity"]),
    ("resolve", &["text", "vocabulary", "quantity", "excerpt", "claim", "pack"]),
    ("judge", &["text", "vocabulary", "quantity", "claim", "pack", "resolve"]),
    ("check", &["text", "vocabulary", "quantity", "excerpt", "claim", "pack", "resolve", "judge"]),
    ("annotation", &["text", "quantity", "excerpt", "claim", "pack", "resolve", "judge", "check"]),
    ("web", &["text", "quantity", "excerpt", "claim", "pack", "check", "annotation"]),
];

/// Crates of the browser.
const BROWSER: [&str; 5] =
    ["wasm_bindgen", "wasm_bindgen_futures", "js_sys", "web_sys", "serde_wasm_bindgen"];

/// Words that read the clock or the machine.
const OUTSIDE: [&str; 8] =
    ["std::fs", "std::net", "std::env", "std::process", "std::io", "std::thread", "SystemTime", "Instant"];

/// Layers import downwards only; claim and pack never see each other.
fn layers(file: &Source) -> Vec<String> {
    let Some(layer) = layer(file) else { return Vec::new() };
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        return vec![format!(
            "{}: module `{layer}` has no place in the order of layers: add it to LAYERS",
            file.path
        )];
    };
    let foreign = |name: &&str| {
        let known = LAYERS.iter().any(|(layer, _)| layer == name);
        known && *name != layer && *name != "error" && !allowed.contains(name)
    };
    let mut findings: Vec<_> = imports(&file.code).into_iter().filter(foreign).collect();
    if layer == "error" {
        findings.extend(imports(&file.code).into_iter().filter(|name| *name != "error"));
    }
    findings.iter().map(|name| format!("{}: `{layer}` may not use `{name}`", file.path)).collect()
}

/// Only src/web names the browser.
fn browser(file: &Source) -> Vec<String> {
    if !file.is_library() || layer(file) == Some("web") {
        return Vec::new();
    }
    let named = BROWSER.iter().flat_map(|name| file.lines_with(name, "only src/web may name the browser"));
    named.collect()
}

/// The core reads neither clock nor machine; the compiler and the importers of the pack read the files they are
/// pointed at.
fn outside(file: &Source) -> Vec<String> {
    let pointed_at_files = ["src/pack/compile", "src/pack/import"];
    if !file.is_library() || pointed_at_files.iter().any(|folder| file.path.starts_with(folder)) {
        return Vec::new();
    }
    OUTSIDE.iter().flat_map(|name| file.lines_with(name, "the core does no I/O and reads no clock")).collect()
}

/// Figures are decimals: binary floats are for places on a drawing only, and one door leads there.
fn floats(file: &Source) -> Vec<String> {
    if !file.is_library() || layer(file) == Some("web") {
        return Vec::new();
    }
    let text =
        if file.path == "src/quantity/decimal.rs" { without_door(&file.code) } else { file.code.clone() };
    let source = Source { code: text, path: file.path.clone(), text: String::new() };
    ["f64", "f32"]
        .iter()
        .flat_map(|name| source.lines_with(name, "figures are decimals, never binary floats"))
        .collect()
}

/// Blanks the one function that may give a float.
fn without_door(code: &str) -> String {
    let Some((before, door)) = code.split_once("fn to_f64_for_drawing") else { return code.to_owned() };
    format!("{before}{}", door.split_once('}').map_or("", |(_, after)| after))
}

/// The module right below the root that the file belongs to.
fn layer(file: &Source) -> Option<&str> {
    let path = file.path.strip_prefix("src/").filter(|_| file.is_library())?;
    let name = path.split('/').next()?.trim_end_matches(".rs");
    (name != "lib").then_some(name)
}

/// First names of all paths that start at the root of the crate, groups in braces and long ways up included.
fn imports(code: &str) -> Vec<&str> {
    let roots = ["crate::", "super::super::"];
    let starts =
        roots.iter().flat_map(|root| code.match_indices(root).map(|(at, _)| &code[at + root.len()..]));
    starts.flat_map(first_names).collect()
}

fn first_names(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut names, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.push(name(group[start..at].trim_start()));
                start = at + 1;
            }
            _ => {}
        }
        if c == '}' && depth == 0 && start == at + 1 {
            break;
        }
    }
    names
}

fn name(path: &str) -> &str {
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn layers_import_downwards() {
    all_keep(layers);
}

#[test]
fn layers_can_fail() {
    minds(layers, "src/text/token.rs", "use crate::quantity::Date;");
    minds(layers, "src/claim/level.rs", "fn f(p: &crate::pack::Pack) {}");
    minds(layers, "src/pack/reader.rs", "use crate::{text::{Span, Token}, claim};");
    minds(layers, "src/quantity/unit.rs", "use super::super::check::Finding;");
    minds(layers, "src/judge/level.rs", "use crate::annotation::Card;");
    minds(layers, "src/error.rs", "use crate::text::Span;");
    minds(layers, "src/novel.rs", "fn f() {}");
    passes(
        layers,
        "src/check/mod.rs",
        "use crate::{claim::{Claim, Form}, pack::Pack, Error};\n// crate::web",
    );
    passes(layers, "src/text/token.rs", "use crate::error::Error; use super::Span;");
    passes(layers, "src/bin/citemark.rs", "use crate::anything;");
}

#[test]
fn only_web_names_the_browser() {
    all_keep(browser);
}

#[test]
fn browser_can_fail() {
    minds(browser, "src/check/mod.rs", "use web_sys::Range;");
    minds(browser, "src/lib.rs", "use wasm_bindgen::prelude::*;");
    passes(browser, "src/web/mod.rs", "use web_sys::Range;");
    passes(browser, "src/text/mod.rs", "// not web_sys\nlet a = \"js_sys\";");
}

#[test]
fn the_core_is_alone() {
    all_keep(outside);
}

#[test]
fn outside_can_fail() {
    minds(outside, "src/check/mod.rs", "let now = std::time::SystemTime::now();");
    minds(outside, "src/pack/mod.rs", "std::fs::read(path)");
    passes(outside, "src/pack/compile.rs", "std::fs::read(path)");
    passes(outside, "src/bin/citemark.rs", "std::env::args()");
}

#[test]
fn figures_are_decimals() {
    all_keep(floats);
}

#[test]
fn floats_can_fail() {
    minds(floats, "src/quantity/decimal.rs", "fn value(&self) -> f64 {");
    minds(floats, "src/quantity/decimal.rs", "fn to_f64_for_drawing() -> f64 { 0 }\nfn sum() -> f64 {}");
    passes(floats, "src/quantity/decimal.rs", "fn to_f64_for_drawing() -> f64 {\n 0 as f64 }\nfn sum() {}");
    minds(floats, "src/pack/compile/csv.rs", "text.parse::<f32>()");
    passes(floats, "src/web/card.rs", "left: f64");
    passes(floats, "src/quantity/decimal.rs", "/// never an f64\nfn value() {}");
}
