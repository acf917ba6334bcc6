//! Short names between the wasm and its glue. wasm-bindgen joins the two by long names with a hash in each, which stand
//! in both files and which no compression makes small. Knows where names stand in a wasm module, and nothing of what
//! they name.

use std::collections::HashMap;

use anyhow::{Context, Result, bail};

/// The sections of a module that hold names: <https://webassembly.github.io/spec/core/binary/modules.html#sections>.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// Magic and version.
const HEAD: usize = 8;
/// The beginning of exports that only the glue calls.
const INTERNAL: &str = "wasm_bindgen_";

/// The module and its glue with short names; `module` is the name that all imports are under.
pub fn names(wasm: &[u8], glue: &str, module: &str) -> Result<(Vec<u8>, String)> {
    let mut short = Short::default();
    let mut out = wasm.get(..HEAD).context("no wasm module")?.to_vec();
    let mut reader = Reader { bytes: wasm, at: HEAD };
    while reader.at < wasm.len() {
        let id = reader.byte()?;
        let body = reader.counted()?;
        let body = match id {
            IMPORTS => imports(body, module, &mut short)?,
            EXPORTS => exports(body, &mut short)?,
            _ => body.to_vec(),
        };
        out.push(id);
        number(&mut out, body.len());
        out.extend(body);
    }
    Ok((out, short.in_script(glue, module)))
}

fn imports(body: &[u8], module: &str, short: &mut Short) -> Result<Vec<u8>> {
    let mut reader = Reader { bytes: body, at: 0 };
    let count = reader.number()?;
    let mut out = Vec::new();
    number(&mut out, count);
    for _ in 0..count {
        if reader.counted()? != module.as_bytes() {
            bail!("an import is from another module than {module}");
        }
        text(&mut out, MODULE.as_bytes());
        let name = std::str::from_utf8(reader.counted()?)?;
        text(&mut out, short.of(name).as_bytes());
        if reader.byte()? != 0 {
            bail!("{name} is not a function");
        }
        out.push(0);
        number(&mut out, reader.number()?);
    }
    Ok(out)
}

fn exports(body: &[u8], short: &mut Short) -> Result<Vec<u8>> {
    let mut reader = Reader { bytes: body, at: 0 };
    let count = reader.number()?;
    let mut out = Vec::new();
    number(&mut out, count);
    for _ in 0..count {
        let name = std::str::from_utf8(reader.counted()?)?;
        let new = if name.starts_with(INTERNAL) { short.of(name) } else { name.to_owned() };
        text(&mut out, new.as_bytes());
        out.push(reader.byte()?);
        number(&mut out, reader.number()?);
    }
    Ok(out)
}

/// What all imports are under afterwards.
const MODULE: &str = "_";

/// Long names with their short ones, in the order in which they came.
#[derive(Default)]
struct Short(HashMap<String, String>);

impl Short {
    fn of(&mut self, name: &str) -> String {
        let next = format!("_{}", self.0.len());
        self.0.entry(name.to_owned()).or_insert(next).clone()
    }

    /// The script with each long name replaced where it stands as a whole word.
    fn in_script(&self, script: &str, module: &str) -> String {
        let script = script.replace(&format!("\"{module}\""), &format!("\"{MODULE}\""));
        let mut out = String::new();
        let mut rest = script.as_str();
        while let Some(start) = rest.find(is_word) {
            out.push_str(&rest[..start]);
            let end = start + rest[start..].find(|c| !is_word(c)).unwrap_or(rest.len() - start);
            let word = &rest[start..end];
            out.push_str(self.0.get(word).map_or(word, |short| short));
            rest = &rest[end..];
        }
        out + rest
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let byte = *self.bytes.get(self.at).context("the module ends too early")?;
        self.at += 1;
        Ok(byte)
    }

    /// A whole number in LEB128.
    fn number(&mut self) -> Result<usize> {
        let mut all = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            all |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(all);
            }
        }
        bail!("a number without an end")
    }

    /// Bytes with their count before them.
    fn counted(&mut self) -> Result<&'a [u8]> {
        let count = self.number()?;
        let bytes = self.bytes.get(self.at..self.at + count).context("the module ends too early")?;
        self.at += count;
        Ok(bytes)
    }
}

fn number(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn text(out: &mut Vec<u8>, bytes: &[u8]) {
    number(out, bytes.len());
    out.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_on_both_sides() {
        // (import "./m_bg.js" "__wbg_get_12" (func (type 0))) (export "run" (func 0)) (export "wasm_bindgen_x" (func 0))
        let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        wasm.extend(b"\x02\x1a\x01\x09./m_bg.js\x0c__wbg_get_12\0\0");
        wasm.extend(b"\x07\x18\x02\x03run\0\0\x0ewasm_bindgen_x\0\0");
        let glue =
            "x = {\"./m_bg.js\": {__wbg_get_12: f, __wbg_get_123: g}}; wasm.wasm_bindgen_x(); wasm.run()";
        let (short, script) = names(&wasm, glue, "./m_bg.js").unwrap();
        assert_eq!(script, "x = {\"_\": {_0: f, __wbg_get_123: g}}; wasm._1(); wasm.run()");
        assert!(
            short.ends_with(b"\x02\x08\x01\x01_\x02_0\0\0\x07\x0c\x02\x03run\0\0\x02_1\0\0"),
            "{short:?}"
        );
        assert!(names(&wasm[..30], glue, "./m_bg.js").is_err());
    }
}
