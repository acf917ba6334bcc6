//! `cargo xtask size --modules`: which module of the sources the bytes of the wasm come from. Knows the names of functions in
//! the module as it was compiled, before wasm-opt takes the names away.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::toolchain::Toolchain;

/// Prints the bytes of each module, most first.
pub fn run() -> Result<()> {
    let toolchain = Toolchain::find()?;
    let raw = toolchain.ship(toolchain.library(), &[])?;
    let mut rows: Vec<_> = of(&fs::read(&raw).context("the wasm as compiled")?)?.into_iter().collect();
    rows.sort_by_key(|(name, bytes)| (std::cmp::Reverse(*bytes), name.clone()));
    let all: u64 = rows.iter().map(|(_, bytes)| bytes).sum();
    println!("\nBytes before wasm-opt and compression, by module:");
    for (name, bytes) in rows {
        println!("{name:>20} {bytes:>9} {:>5.1} %", bytes as f64 * 100.0 / all as f64);
    }
    println!("{:>20} {all:>9}", "all");
    Ok(())
}

/// Bytes by module.
fn of(wasm: &[u8]) -> Result<BTreeMap<String, u64>> {
    let (mut imports, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    let mut out = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().len() as u64),
            Payload::DataSection(section) => {
                out.insert("(data)".to_owned(), section.range().len() as u64);
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                for name in section {
                    let Name::Function(all) = name? else { continue };
                    for one in all {
                        let one = one?;
                        names.insert(one.index, format!("{:#}", rustc_demangle::demangle(one.name)));
                    }
                }
            }
            _ => {}
        }
    }
    for (at, bytes) in (imports..).zip(bodies) {
        let module = names.get(&at).map_or("(no name)", |name| module(name));
        *out.entry(module.to_owned()).or_default() += bytes;
    }
    Ok(out)
}

/// The module of the library that a function belongs to, or the crate.
fn module(name: &str) -> &str {
    const OWN: &str = "citemark::";
    // "<citemark::pack::Pack as core::clone::Clone>::clone", "core::ptr::drop_in_place::<citemark::claim::Claim>"
    let path = name.find(OWN).and_then(|at| name.get(at + OWN.len()..)).unwrap_or(name);
    let path = path.trim_start_matches(['<', '&', '[', '(']);
    let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(path.len());
    match path.get(..end) {
        Some(own) if !own.is_empty() => own,
        _ => "(no name)",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_modules() {
        assert_eq!(module("citemark::judge::rank::judge"), "judge");
        assert_eq!(module("<citemark::pack::Pack as core::clone::Clone>::clone"), "pack");
        assert_eq!(module("core::ptr::drop_in_place::<citemark::claim::value::Claim>"), "claim");
        assert_eq!(module("<alloc::vec::Vec<u8> as core::fmt::Write>::write_str"), "alloc");
        assert_eq!(module(""), "(no name)");
    }
}
