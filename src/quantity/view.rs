//! Tokens by position: total, so that rules may look past either end.

use super::table::{self, Case};
use crate::text::{Kind, Span, Token, step_count};

/// The tokens of one paragraph and the text they stand in.
pub(crate) struct Paragraph<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
}

/// A paragraph by one pointer: rules hand it on all the time.
#[derive(Clone, Copy)]
pub(crate) struct View<'t>(pub &'t Paragraph<'t>);

impl<'t> View<'t> {
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn get(self, at: usize) -> Option<&'t Token> {
        step_count::add(1);
        self.0.tokens.get(at)
    }

    /// The whole text.
    pub fn text(self) -> &'t str {
        self.0.text
    }

    /// The token's text; nothing past the ends.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn str(self, at: usize) -> &'t str {
        self.get(at).map_or("", |t| t.of(self.0.text))
    }

    /// Whether the token is this word or mark, ASCII case ignored.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn is(self, at: usize, word: &str) -> bool {
        self.get(at).is_some_and(|token| token.span.len() == word.len())
            && self.str(at).eq_ignore_ascii_case(word)
    }

    /// Whether the token is one of some words or marks, ASCII case ignored: `a|an`.
    #[inline(never)]
    pub fn any(self, at: usize, words: &'static str) -> bool {
        self.value(at, words).is_some()
    }

    /// What a table says of the token, ASCII case ignored.
    pub fn value(self, at: usize, table: &'static str) -> Option<&'static str> {
        self.search(at, table, Case::Ignored)
    }

    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    fn search(self, at: usize, table: &'static str, case: Case) -> Option<&'static str> {
        self.get(at).and_then(|token| table::search_hashed(table, token.of(self.0.text), token.hash, case))
    }

    /// Whether the token is one of some words or marks, as written.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn exact(self, at: usize, words: &'static str) -> bool {
        self.search(at, words, Case::Minded).is_some()
    }

    /// Whether the tokens from here on are these words or marks, one space between two.
    #[inline(never)]
    pub fn are(self, at: usize, words: &str) -> Option<usize> {
        let (mut next, mut rest) = (at, words);
        loop {
            let word = self.str(next);
            let same = rest.get(..word.len())?.eq_ignore_ascii_case(word) && !word.is_empty();
            rest = rest.get(word.len()..).filter(|_| same)?;
            next += 1;
            if rest.is_empty() {
                return Some(next);
            }
            rest = rest.strip_prefix(' ')?;
        }
    }

    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn is_word(self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.kind == Kind::Word)
    }

    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn is_digits(self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.kind == Kind::Digits)
    }

    /// Whether it is a mark, or nothing at all.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn is_break(self, at: usize) -> bool {
        self.get(at).is_none_or(|t| t.kind == Kind::Mark)
    }

    /// Whether it stands directly after the token before it.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn joined(self, at: usize) -> bool {
        at > 0 && self.get(at).is_some_and(|t| !t.spaced)
    }

    /// A hyphen or dash.
    #[inline(never)]
    pub fn is_hyphen(self, at: usize) -> bool {
        let mut chars = self.str(at).chars();
        matches!(chars.next(), Some('-' | '‐'..='—' | '−')) && chars.next().is_none()
    }

    /// A hyphen with no space on either side.
    #[inline(never)]
    pub fn is_joint(self, at: usize) -> bool {
        self.is_hyphen(at) && self.joined(at) && self.joined(at + 1)
    }

    /// An apostrophe, straight or curly.
    #[inline(never)]
    pub fn is_apostrophe(self, at: usize) -> bool {
        self.exact(at, "'|’|ʼ")
    }

    #[inline(never)]
    pub fn is_capital(self, at: usize) -> bool {
        self.is_word(at) && self.str(at).starts_with(crate::text::fold::is_capital)
    }

    /// Whether a sentence (or a paragraph, a quotation, a list entry) begins with this token.
    #[inline(never)]
    pub fn begins(self, at: usize) -> bool {
        at == 0
            || matches!(
                self.str(at - 1),
                "." | "!" | "?" | ":" | ";" | "\"" | "“" | "”" | "(" | "‘" | "•" | "|" | "—" | "–" | "-"
            ) && !self.joined(at)
            || self.exact(at - 1, "“|\"|(|‘")
    }

    /// The span of the tokens from `first` to `end`, exclusive.
    #[inline(never)]
    pub fn span(self, first: usize, end: usize) -> Span {
        let start = self.get(first).map_or(0, |t| t.span.start);
        let last = self.get(end.saturating_sub(1)).map_or(start, |t| t.span.end);
        Span::new(start, last.max(start))
    }

    /// The white space between a token and the one before it.
    #[inline(never)]
    pub fn gap(self, at: usize) -> &'t str {
        let before = self.get(at.wrapping_sub(1)).map_or(0, |t| t.span.end);
        let start = self.get(at).map_or(before, |t| t.span.start);
        Span::new(before, start).of(self.0.text)
    }
}
