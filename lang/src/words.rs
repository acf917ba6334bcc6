//! `vocabulary.toml`: the classes and their words.

use crate::Fault;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What pieces of a text can be besides words of the vocabulary: names and phrases of the data, figures, times, marks.
pub const FOUND: [&str; 26] = [
    "PLACE", "WORLD", "REGION", "DEMONYM", "PEOPLE", "ELSEWHERE", "MEASURE", "COUNTED", "PREDICATE", "VERB",
    "TAIL", "TOP", "BOTTOM", "FIGURE", "RANKED", "MULTIPLE", "TIME", "SPAN", "SINCE", "COMMA", "SEMICOLON",
    "OPEN", "CLOSE", "POSSESSIVE", "QUESTION", "RESIDUE",
];
/// The library's `Classes` have so many bits.
const MOST: usize = 192;

/// Classes by their numbers.
pub type Set = BTreeSet<u8>;

/// A language's classes and words.
pub struct Words {
    /// Names of the classes: those of [`FOUND`], then the sections of the file, in order.
    pub classes: Vec<String>,
    /// Each word or phrase with its classes.
    pub phrases: BTreeMap<String, Set>,
}

impl Words {
    /// The number of a class.
    pub fn number(&self, name: &str) -> Option<u8> {
        self.classes.iter().position(|class| class == name).map(|at| at as u8)
    }
}

/// Reads the file.
pub fn read_file(text: &str, name: &str) -> Result<Words, Fault> {
    let table: toml::Table = text.parse().map_err(|error| format!("{name}: {error}"))?;
    let mut classes: Vec<String> = FOUND.iter().map(ToString::to_string).collect();
    let mut order: Vec<(usize, &String)> =
        table.keys().map(|key| (text.find(&format!("\n[{key}]")).unwrap_or(0), key)).collect();
    order.sort();
    if classes.len() + order.len() > MOST {
        return Err(format!("{name}: {} classes, of at most {MOST}", classes.len() + order.len()));
    }
    let mut phrases: BTreeMap<String, Set> = BTreeMap::new();
    for (_, class) in order {
        let number = classes.len() as u8;
        classes.push(class.clone());
        let lists = table.get(class).and_then(toml::Value::as_table);
        let lists = lists.ok_or_else(|| format!("{name}: [{class}]: expected lists of words"))?;
        for (list, words) in lists {
            let words =
                words.as_array().ok_or_else(|| format!("{name}: [{class}] {list}: expected a list"))?;
            for word in words {
                let word = word.as_str().filter(|word| is_folded(word));
                let word = word.ok_or_else(|| {
                    format!(
                        "{name}: [{class}] {list}: expected folded words with single spaces, found {words:?}"
                    )
                })?;
                phrases.entry(word.to_string()).or_default().insert(number);
            }
        }
    }
    Ok(Words { classes, phrases })
}

/// Reads the file at a path.
pub fn read(path: &Path) -> Result<Words, Fault> {
    read_file(&crate::read(path)?, &path.display().to_string())
}

fn is_folded(word: &str) -> bool {
    !word.is_empty()
        && word.split(' ').all(|part| !part.is_empty())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_classes_than_fit_are_told() {
        let file = |classes: usize| (0..classes).map(|at| format!("\n[C{at}]\n")).collect::<String>();
        let room = MOST - FOUND.len();
        assert!(read_file(&file(room), "words.toml").is_ok());
        let fault = read_file(&file(room + 1), "words.toml").err();
        assert_eq!(fault.as_deref(), Some("words.toml: 193 classes, of at most 192"));
    }
}
