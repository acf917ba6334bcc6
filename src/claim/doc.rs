//! A passage, read once: tokens, folded words, sentences, figures and times. Rules look at it and never at the bytes.

use crate::quantity::{self, Context, Quantity, Time};
use crate::text::{Kind, Span, Token, fold, sentence, tokenize};
use std::ops::Range;

/// Token indices, end exclusive.
pub type Tokens = Range<usize>;

/// A passage with everything that was read in it.
#[derive(Clone, Debug)]
pub struct Doc<'t> {
    /// The passage.
    pub text: &'t str,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Sentences, as token ranges.
    pub sentences: Vec<Tokens>,
    /// Figures, in order.
    pub quantities: Vec<Quantity>,
    /// Dates, periods and durations, in order.
    pub times: Vec<Time>,
    /// What was known of the page.
    pub context: Context,
    folded: String,
    words: Vec<Span>,
}

impl<'t> Doc<'t> {
    /// Reads a passage. Total: never fails.
    pub fn read(text: &'t str, context: Context) -> Self {
        let tokens = tokenize(text);
        let reading = quantity::read(text, &tokens, context);
        let mut folded = String::with_capacity(text.len());
        let words = tokens
            .iter()
            .map(|token| {
                let start = folded.len();
                folded.extend(token.of(text).chars().map(fold::fold_char));
                Span::new(start, folded.len())
            })
            .collect();
        let sentences = sentence::sentences(text, &tokens);
        Self {
            text,
            tokens,
            sentences,
            quantities: reading.quantities,
            times: reading.times,
            context,
            folded,
            words,
        }
    }

    /// Token `at`, folded; empty past the end.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |span| span.of(&self.folded))
    }

    /// The token before `at`, folded; empty at the beginning.
    pub fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |i| self.word(i))
    }

    /// Token `at` as written.
    pub fn written(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |t| t.of(self.text))
    }

    /// Whether token `at` is a word or number, not a mark.
    pub fn is_wordlike(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.kind != Kind::Mark)
    }

    /// Whether the mark at `at` only joins words (`U.S.`, `per-capita`, `women’s`).
    pub fn is_joiner(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        token.kind == Kind::Mark
            && !token.spaced
            && matches!(self.word(at), "-" | "'" | ".")
            && self.tokens.get(at + 1).is_some_and(|next| !next.spaced && next.kind != Kind::Mark)
    }

    /// Whether token `at` starts with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.written(at).starts_with(char::is_uppercase)
    }

    /// Where the words of `phrase` (folded, single spaces) stand at `at`: the token after them.
    /// Marks that only join words are passed over.
    pub fn matches(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut here = at;
        for (n, want) in phrase.split(' ').enumerate() {
            if n > 0 && self.is_joiner(here) {
                here += 1;
            }
            if self.word(here) != want {
                return None;
            }
            here += 1;
        }
        Some(here)
    }

    /// The first of `phrases` in `range`: which, and where.
    pub fn find(&self, range: Tokens, phrases: &[&str]) -> Option<(usize, Tokens)> {
        range.clone().find_map(|at| {
            phrases.iter().enumerate().find_map(|(which, phrase)| {
                self.matches(at, phrase).filter(|&end| end <= range.end).map(|end| (which, at..end))
            })
        })
    }

    /// Whether any of `phrases` stands in `range`.
    pub fn has(&self, range: Tokens, phrases: &[&str]) -> bool {
        self.find(range, phrases).is_some()
    }

    /// Whether the word at `at` is in a list.
    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        let word = self.word(at);
        !word.is_empty() && words.contains(&word)
    }

    /// The tokens that a span covers.
    pub fn tokens_of(&self, span: Span) -> Tokens {
        let start = self.tokens.partition_point(|t| t.span.end <= span.start);
        let end = self.tokens.partition_point(|t| t.span.start < span.end);
        start..end.max(start)
    }

    /// The span that tokens cover.
    pub fn span_of(&self, range: Tokens) -> Span {
        match (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|i| self.tokens.get(i))) {
            (Some(first), Some(last)) if range.start < range.end => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    /// The sentence that token `at` stands in.
    pub fn sentence_of(&self, at: usize) -> Tokens {
        let i = self.sentences.partition_point(|s| s.end <= at);
        self.sentences.get(i).cloned().unwrap_or(0..self.tokens.len())
    }
}
