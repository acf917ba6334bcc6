//! The order of the functions in a wasm module: each stands behind the one that it is most like, which compresses better.
//! Knows where functions stand and are named in a module, and nothing of what they do.

use std::collections::BTreeSet;
use std::convert::Infallible;

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// The same module with its functions in that order.
pub fn by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imports, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = order(&bodies);
    let mut new = vec![imports; order.len()];
    for (at, &old) in (imports..).zip(&order) {
        new[old] = at;
    }
    let mut module = Module::new();
    let mut moved = Moved { imports, order, new };
    moved.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| anyhow!("{error}"))?;
    Ok(module.finish())
}

/// The numbers of some functions, the largest first.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<Vec<u16>> = bodies.iter().map(|body| runs(body)).collect();
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut next = (0..bodies.len()).max_by_key(|&at| bodies[at].len());
    let mut out = Vec::new();
    while let Some(last) = next {
        left.remove(&last);
        out.push(last);
        let mut own = vec![false; 1 << 16];
        runs[last].iter().for_each(|&run| own[usize::from(run)] = true);
        let alike = |at: usize| {
            let common = runs[at].iter().filter(|&&run| own[usize::from(run)]).count();
            common as f64 / (runs[last].len() + runs[at].len() - common).max(1) as f64
        };
        let all = left.iter().map(|&at| (alike(at), at));
        next = all.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, at)| at);
    }
    out
}

/// All runs of four bytes, as hashes.
fn runs(body: &[u8]) -> Vec<u16> {
    let hash =
        |run: &[u8]| run.iter().fold(0_u32, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let all: BTreeSet<u16> = body.windows(4).map(|run| (hash(run) >> 16) as u16).collect();
    all.into_iter().collect()
}

/// Writes a module anew with its functions moved.
struct Moved {
    /// Functions that are imported: they come first, and stay.
    imports: u32,
    /// The old numbers in the new order.
    order: Vec<usize>,
    /// The new number of each.
    new: Vec<u32>,
}

impl Reencode for Moved {
    type Error = Infallible;

    fn function_index(&mut self, old: u32) -> Result<u32, Error> {
        let own = old.checked_sub(self.imports);
        Ok(own.map_or(old, |own| self.new[own as usize]))
    }

    fn parse_function_section(
        &mut self,
        out: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        self.order.iter().for_each(|&old| {
            out.function(types[old]);
        });
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        out: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        let bodies: Vec<FunctionBody> = section.into_iter().collect::<Result<_, _>>()?;
        for old in self.order.clone() {
            self.parse_function_body(out, bodies[old].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, ExportSection, Function, TypeSection};

    #[test]
    fn alike_stand_together_and_are_still_called() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let (mut functions, mut exports, mut code) =
            (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for (at, constants) in [1..9, 100..105, 1..7].into_iter().enumerate() {
            functions.function(0);
            let mut function = Function::new([]);
            for constant in constants {
                function.instructions().i32_const(constant).drop();
            }
            function.instructions().call(at as u32).end();
            code.function(&function);
        }
        exports.export("last", ExportKind::Func, 2);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        let made = by_likeness(&module.finish()).unwrap();
        let (mut exported, mut calls) = (0, Vec::new());
        for payload in Parser::new(0).parse_all(&made) {
            match payload.unwrap() {
                Payload::ExportSection(section) => {
                    exported = section.into_iter().next().unwrap().unwrap().index
                }
                Payload::CodeSectionEntry(body) => calls.push(body.as_bytes().to_vec()),
                _ => {}
            }
        }
        // The last is next to the first, and each still calls itself.
        assert_eq!(exported, 1);
        for (at, body) in calls.iter().enumerate() {
            assert!(body.ends_with(&[0x10, at as u8, 0x0b]), "{body:?}");
        }
        assert!(calls[1].len() < calls[0].len());
    }
}
