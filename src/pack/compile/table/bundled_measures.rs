//! Measures that the bundled data have too: a table of such a measure takes over their words. Knows the tables of words in
//! `data/`, no figures.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::super::tables::key;
use crate::pack::model::PhraseRole;

const VARIABLES: &str = include_str!("../../../../data/variables.csv");
const PHRASES: &str = include_str!("../../../../data/phrases.csv");

/// A measure of the bundled data.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Measure {
    pub(super) base: String,
    pub(super) topic: String,
    pub(super) timing: String,
    pub(super) measure: String,
    /// Phrases with their roles.
    pub(super) phrases: Vec<(String, String)>,
}

type Row = BTreeMap<String, String>;

fn rows(text: &str) -> Vec<Row> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().filter_map(Result::ok).collect()
}

fn cell<'r>(row: &'r Row, column: &str) -> &'r str {
    row.get(column).map_or("", String::as_str)
}

/// The measure that a word names, of those whose figures are of this class.
pub(super) fn find(word: &str, base: &str) -> Option<Measure> {
    let word = key(word);
    let naming = [PhraseRole::Term.word(), PhraseRole::Count.word()];
    static READ: OnceLock<(Vec<Row>, Vec<Row>)> = OnceLock::new();
    let (phrases, variables) = READ.get_or_init(|| (rows(PHRASES), rows(VARIABLES)));
    let named = |id: &str| {
        let of = |row: &&Row| cell(row, "variable") == id && naming.contains(&cell(row, "role"));
        phrases.iter().filter(of).any(|row| key(cell(row, "phrase")) == word)
    };
    let main =
        |row: &&Row| cell(row, "rank") == "1" && cell(row, "base") == base && cell(row, "pairs") != "true";
    let variable = variables.iter().filter(main).find(|row| named(cell(row, "id")))?;
    let id = cell(variable, "id");
    let roles = PhraseRole::WORDS;
    let of = |row: &&Row| cell(row, "variable") == id;
    let phrases = phrases.iter().filter(of).filter(|row| roles.contains(&cell(row, "role")));
    let text = |column| cell(variable, column).to_owned();
    Some(Measure {
        base: text("base"),
        topic: text("topic"),
        timing: text("timing"),
        measure: text("measure"),
        phrases: phrases.map(|row| (cell(row, "phrase").to_owned(), cell(row, "role").to_owned())).collect(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails is a failed test")]
    use super::*;

    #[test]
    fn measures_of_the_bundled_data_are_known() {
        let population = find("Population", "persons").unwrap();
        assert_eq!((population.topic.as_str(), population.timing.as_str()), ("population", "stock"));
        assert!(population.phrases.len() > 3);
        assert_eq!(find("population", "percent"), None);
        assert_eq!(find("trees of the borough", "persons"), None);
    }
}
