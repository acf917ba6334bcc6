//! The imports of the glue: alike stand together, and each is a method; both compress better. Knows how wasm-bindgen writes the
//! object of imports, and nothing of what an import does.

use anyhow::{Context, Result};

/// The line before the first import, and the one behind the last.
const FIRST: &str = "\n        __proto__: null,\n";
const LAST: &str = "\n    };\n";
/// What stands before each name.
const MARGIN: &str = "        _";

/// The glue with its imports in order of their shape.
pub fn in_order(glue: &str) -> Result<String> {
    let wrong = "the glue's imports are written in another way";
    let (before, rest) = glue.split_once(FIRST).context(wrong)?;
    let (imports, after) = rest.split_once(LAST).context(wrong)?;
    let mut all: Vec<(String, String)> = Vec::new();
    for line in imports.lines() {
        match line.split_once(": function(").filter(|(name, _)| name.starts_with(MARGIN)) {
            Some((name, rest)) => all.push((shape(rest), format!("{name}({rest}\n"))),
            None => {
                let (shape_of, text) = all.last_mut().context(wrong)?;
                shape_of.push_str(&shape(line));
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let all: String = all.into_iter().map(|(_, text)| text).collect();
    Ok(format!("{before}{FIRST}{}{LAST}{after}", all.trim_end_matches('\n')))
}

/// A line without the names behind its points: what imports that are alike have in common.
fn shape(line: &str) -> String {
    let mut parts = line.split('.');
    let mut shape = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shape.push('.');
        shape.push_str(part.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'));
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alike_stand_together_as_methods() {
        let import = |name: &str, body: &str| {
            format!("        {name}: function(a) {{\n            {body}\n        }},\n")
        };
        let method = |name: &str, body: &str| import(name, body).replace(": function", "");
        let (top, height) = ("return a.top;", "return a.height;");
        let all = [import("_0", top), import("_1", "return !a;"), import("_2", height)].concat();
        let glue = format!("const import0 = {{{FIRST}{}{LAST}rest", all.trim_end());
        let sorted = [method("_1", "return !a;"), method("_0", top), method("_2", height)].concat();
        let expected = format!("const import0 = {{{FIRST}{}{LAST}rest", sorted.trim_end());
        assert_eq!(in_order(&glue).unwrap(), expected);
        assert!(in_order("const imports = {}").is_err());
    }
}
