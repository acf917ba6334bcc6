//! Looks words up in tables. A table is one string, `key=value|key|...`; the value of a row without one is its key. One
//! string takes fewer bytes than a pointer and a length for each word, and all tables share one look-up ([`lists`]).

use crate::text::lists::{self, hash};

/// Whether capitals count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Minded,
    Ignored,
}

/// The rows of a table, in its own order: key and value.
pub(crate) struct Rows<'t>(pub &'t str);

impl<'t> Iterator for Rows<'t> {
    type Item = (&'t str, &'t str);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let end = self.0.bytes().position(|b| b == b'|').unwrap_or(self.0.len());
        let row = self.0.get(..end).unwrap_or_default();
        self.0 = self.0.get(end + 1..).unwrap_or_default();
        Some(parts(row))
    }
}

fn parts(row: &str) -> (&str, &str) {
    match row.bytes().position(|b| b == b'=') {
        Some(at) if at > 0 => (row.get(..at).unwrap_or_default(), row.get(at + 1..).unwrap_or_default()),
        _ => (row, row),
    }
}

/// The value of a word in a table.
pub(crate) fn search(table: &'static str, word: &str, case: Case) -> Option<&'static str> {
    search_hashed(table, word, hash(word.as_bytes()), case)
}

/// The value of a word with its [`hash`].
#[inline(never)]
#[cfg_attr(shipped, optimize(speed))]
pub(crate) fn search_hashed(table: &'static str, word: &str, hash: u32, case: Case) -> Option<&'static str> {
    lists::with(table, |_, list| {
        list.find(hash, |row| {
            let (key, value) = parts(row);
            let same = if case == Case::Ignored { key.eq_ignore_ascii_case(word) } else { key == word };
            same.then_some(value)
        })
    })
}

/// Whether a table has a word, ASCII case ignored.
pub(crate) fn has(table: &'static str, word: &str) -> bool {
    search(table, word, Case::Ignored).is_some()
}

/// What a table says of a word, ASCII case ignored.
pub(crate) fn value(table: &'static str, word: &str) -> Option<&'static str> {
    search(table, word, Case::Ignored)
}

/// What a table says of a word, case minded.
pub(crate) fn value_exact(table: &'static str, word: &str) -> Option<&'static str> {
    search(table, word, Case::Minded)
}

/// The small number that a table gives a word, ASCII case ignored.
#[inline(never)]
pub(crate) fn number(table: &'static str, word: &str) -> Option<i64> {
    super::numeral::small(value(table, word)?)
}

#[cfg(test)]
mod tests {
    use super::super::{money, noun, unit_names};
    use super::*;

    #[test]
    fn a_search_finds_each_row_and_nothing_else() {
        for table in [unit_names::NAMES, unit_names::SYMBOLS, money::NAMES, money::CODES, noun::STOPS] {
            for (key, value) in Rows(table) {
                assert_eq!(search(table, key, Case::Minded), Some(value));
                assert_eq!(search(table, &format!("{key}x"), Case::Minded), None, "{key}x");
            }
        }
        assert_eq!(value("a|b=c", "B"), Some("c"));
        assert_eq!(value_exact("a|b=c", "B"), None);
        assert!(value_exact("%|°", "°").is_some() && value_exact("%|°", "").is_none());
    }
}
