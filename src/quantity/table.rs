//! Looks words up in tables. A table is one string, `key=value|key|...`: a row without value stands for itself. One
//! string costs a page less than a pointer and a length for each word, and one look-up serves them all.

use std::cmp::Ordering;

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

/// Compares as `str::cmp` does, once `word` is in lower case where case is ignored.
fn compare(key: &str, word: &str, case: Case) -> Ordering {
    for (&a, b) in key.as_bytes().iter().zip(word.bytes()) {
        let b = if case == Case::Ignored { b.to_ascii_lowercase() } else { b };
        if a != b {
            return a.cmp(&b);
        }
    }
    key.len().cmp(&word.len())
}

/// The value of a word in a sorted table: a search by halves over the bytes of the string.
#[inline(never)]
pub(crate) fn search<'t>(table: &'t str, word: &str, case: Case) -> Option<&'t str> {
    debug_assert!(is_sorted(table), "{table}");
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high && !word.is_empty() {
        let middle = low.midpoint(high);
        let mut start = middle;
        while start > low && bytes.get(start - 1) != Some(&b'|') {
            start -= 1;
        }
        let mut end = middle;
        while end < high && bytes.get(end) != Some(&b'|') {
            end += 1;
        }
        let (key, value) = parts(table.get(start..end)?);
        match compare(key, word, case) {
            Ordering::Equal => return Some(value),
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
        }
    }
    None
}

/// Whether a sorted table has a word, ASCII case ignored.
pub(crate) fn has(table: &str, word: &str) -> bool {
    search(table, word, Case::Ignored).is_some()
}

/// What a sorted table says of a word, ASCII case ignored.
pub(crate) fn value(table: &'static str, word: &str) -> Option<&'static str> {
    search(table, word, Case::Ignored)
}

/// What a sorted table says of a word, case minded.
pub(crate) fn value_exact(table: &'static str, word: &str) -> Option<&'static str> {
    search(table, word, Case::Minded)
}

/// The small number that a sorted table gives a word, ASCII case ignored.
#[inline(never)]
pub(crate) fn number(table: &'static str, word: &str) -> Option<i64> {
    super::numeral::small(value(table, word)?)
}

/// Whether a word is one of a few, in no order.
#[inline(never)]
pub(crate) fn lists(few: &str, word: &str, case: Case) -> bool {
    let mut rest = few.as_bytes();
    while !rest.is_empty() {
        let end = rest.iter().position(|b| *b == b'|').unwrap_or(rest.len());
        let entry = rest.get(..end).unwrap_or_default();
        let same = match case {
            Case::Minded => entry == word.as_bytes(),
            Case::Ignored => entry.eq_ignore_ascii_case(word.as_bytes()),
        };
        if same && end > 0 {
            return true;
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    false
}

/// Whether a table's keys are in order.
pub(crate) fn is_sorted(table: &str) -> bool {
    let mut last = "";
    Rows(table).all(|(key, _)| std::mem::replace(&mut last, key) < key)
}

#[cfg(test)]
mod tests {
    use super::super::{money, noun, unit_names};
    use super::*;

    #[test]
    fn a_search_finds_each_row_and_nothing_else() {
        for table in [unit_names::NAMES, unit_names::SYMBOLS, money::NAMES, money::CODES, noun::STOPS] {
            assert!(is_sorted(table), "{table}");
            for (key, value) in Rows(table) {
                assert_eq!(search(table, key, Case::Minded), Some(value));
                assert_eq!(search(table, &format!("{key}x"), Case::Minded), None, "{key}x");
            }
        }
        assert_eq!(value("a|b=c", "B"), Some("c"));
        assert_eq!(value_exact("a|b=c", "B"), None);
        assert!(lists("%|°", "°", Case::Minded) && !lists("%|°", "", Case::Minded));
    }
}
