//! Looks at tokens by position: total, so that rules may look past either end and find nothing there.

use crate::text::{Kind, Span, Token};

/// The tokens of one paragraph and the text they stand in.
#[derive(Clone, Copy)]
pub(crate) struct View<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
}

impl<'t> View<'t> {
    pub fn get(self, at: usize) -> Option<&'t Token> {
        self.tokens.get(at)
    }

    /// The token's text; nothing past the ends.
    pub fn str(self, at: usize) -> &'t str {
        self.get(at).map_or("", |t| t.of(self.text))
    }

    /// Whether the token is this word or mark, ASCII case ignored.
    pub fn is(self, at: usize, word: &str) -> bool {
        self.str(at).eq_ignore_ascii_case(word)
    }

    /// Whether the tokens from here on are these words or marks, one space between two.
    pub fn are(self, at: usize, words: &str) -> Option<usize> {
        let mut next = at;
        for word in words.split(' ') {
            if !self.is(next, word) {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Whether the token is one of a sorted list.
    pub fn among(self, at: usize, sorted: &[&str]) -> bool {
        contains(sorted, self.str(at))
    }

    pub fn is_word(self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.kind == Kind::Word)
    }

    pub fn is_digits(self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.kind == Kind::Digits)
    }

    /// Whether it is a mark, or nothing at all.
    pub fn is_break(self, at: usize) -> bool {
        self.get(at).is_none_or(|t| t.kind == Kind::Mark)
    }

    /// Whether it stands directly after the token before it.
    pub fn joined(self, at: usize) -> bool {
        at > 0 && self.get(at).is_some_and(|t| !t.spaced)
    }

    /// A hyphen or dash.
    pub fn is_hyphen(self, at: usize) -> bool {
        matches!(self.str(at), "-" | "‐" | "‑" | "‒" | "–" | "—" | "−")
    }

    /// A hyphen with no space on either side.
    pub fn is_joint(self, at: usize) -> bool {
        self.is_hyphen(at) && self.joined(at) && self.joined(at + 1)
    }

    /// An apostrophe, straight or curly.
    pub fn is_apostrophe(self, at: usize) -> bool {
        matches!(self.str(at), "'" | "’" | "ʼ")
    }

    pub fn is_capital(self, at: usize) -> bool {
        self.is_word(at) && self.str(at).starts_with(char::is_uppercase)
    }

    /// Whether a sentence (or a paragraph, a quotation, a list entry) begins with this token.
    pub fn begins(self, at: usize) -> bool {
        at == 0
            || matches!(
                self.str(at - 1),
                "." | "!" | "?" | ":" | ";" | "\"" | "“" | "”" | "(" | "‘" | "•" | "|" | "—" | "–" | "-"
            ) && !self.joined(at)
            || matches!(self.str(at - 1), "“" | "\"" | "(" | "‘")
    }

    /// The span of the tokens from `first` to `end`, exclusive.
    pub fn span(self, first: usize, end: usize) -> Span {
        let start = self.get(first).map_or(0, |t| t.span.start);
        let last = self.get(end.saturating_sub(1)).map_or(start, |t| t.span.end);
        Span::new(start, last.max(start))
    }

    /// The white space between a token and the one before it.
    pub fn gap(self, at: usize) -> &'t str {
        let before = self.get(at.wrapping_sub(1)).map_or(0, |t| t.span.end);
        let start = self.get(at).map_or(before, |t| t.span.start);
        Span::new(before, start).of(self.text)
    }
}

/// Compares as `str::cmp` does once `word` is in lower case.
fn compare(entry: &str, word: &str) -> std::cmp::Ordering {
    for (a, b) in entry.bytes().zip(word.bytes()) {
        let b = b.to_ascii_lowercase();
        if a != b {
            return a.cmp(&b);
        }
    }
    entry.len().cmp(&word.len())
}

/// Whether a sorted list of lower-case words has this one, ASCII case ignored.
pub(crate) fn contains(sorted: &[&str], word: &str) -> bool {
    debug_assert!(sorted.is_sorted(), "{sorted:?}");
    !word.is_empty() && sorted.binary_search_by(|entry| compare(entry, word)).is_ok()
}

/// What a sorted table says of a word, ASCII case ignored.
pub(crate) fn lookup(sorted: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    let at = sorted.binary_search_by(|entry| compare(entry.0, word)).ok()?;
    sorted.get(at).map(|entry| entry.1)
}

/// What a sorted table says of a word, case minded.
pub(crate) fn lookup_exact(sorted: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    let at = sorted.binary_search_by(|entry| entry.0.cmp(word)).ok()?;
    sorted.get(at).map(|entry| entry.1)
}

#[cfg(test)]
mod tests {
    use super::super::{money, noun, unit_names};

    fn is_sorted<T: Ord + std::fmt::Debug>(list: &[T]) {
        for pair in list.windows(2) {
            assert!(pair[0] < pair[1], "{pair:?}");
        }
    }

    #[test]
    fn tables_that_are_searched_are_sorted() {
        is_sorted(&unit_names::NAMES.map(|row| row.0));
        is_sorted(&unit_names::SYMBOLS.map(|row| row.0));
        is_sorted(&money::NAMES.map(|row| row.0));
        is_sorted(&money::CODES.map(|row| row.0));
        is_sorted(&money::DOLLARS.map(|row| row.0));
        is_sorted(noun::STOPS);
        is_sorted(noun::NOT_PLURAL);
        is_sorted(noun::PAST);
    }
}
