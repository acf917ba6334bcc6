//! `cargo xtask figures`: measures sizes and speeds and writes them into the README, so that none is told from memory.
//! Knows the markers in the README; knows nothing of how a figure comes about.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{bench, build, paths, process, size};

/// Between these two lines of the README stands what is measured.
const BEGIN: &str = "<!-- measured: cargo xtask figures -->\n";
const END: &str = "<!-- /measured -->";

/// Measures and writes.
pub fn run() -> Result<()> {
    build::all()?;
    let mut rows = String::from("\n| measured | | budget |\n| --- | ---: | ---: |\n");
    for one in size::measure()? {
        let budget = one.budget.map_or_else(String::new, thousands);
        rows.push_str(&format!("| `{}`, bytes | {} | {budget} |\n", one.name, thousands(one.bytes)));
    }
    let speeds = bench::measure()?;
    for (name, value) in speeds.as_object().into_iter().flatten() {
        if let Some(most) = bench::budget(name) {
            rows.push_str(&format!("| `{name}`, Chromium | {} | {most} |\n", plain(value)));
        }
    }
    let readme = paths::root().join("README.md");
    let text = fs::read_to_string(&readme).context("README.md")?;
    fs::write(&readme, between(&text, (BEGIN, END), &rows).context("README.md has lost its markers")?)?;
    process::say("README.md", "figures written");
    Ok(())
}

/// The text with the part between two markers replaced.
pub fn between(text: &str, (begin, end): (&str, &str), rows: &str) -> Option<String> {
    let (before, rest) = text.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, begin, rows, "\n", end, after].concat())
}

fn plain(value: &Value) -> String {
    value.as_f64().map_or_else(String::new, |value| value.to_string())
}

/// `12345` as `12,345`.
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_markers_is_replaced() {
        let text = format!("a\n{BEGIN}old\n{END}\nb\n");
        assert_eq!(between(&text, (BEGIN, END), "new\n"), Some(format!("a\n{BEGIN}new\n\n{END}\nb\n")));
        assert_eq!(between("none", (BEGIN, END), "new"), None);
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(1_234_567), "1,234,567");
    }
}
