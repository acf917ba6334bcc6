//! The tokenizer: words, runs of digits, single marks. One pass, linear.

use super::Span;
use super::lists::{self, hash};

/// What a token is made of.
///
/// ```
/// use citemark::text::{Kind, tokenize};
/// assert_eq!(tokenize("2023")[0].kind, Kind::Digits);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A run of letters (with combining marks): `Korea`, `bn`, `Türkiye`.
    Word,
    /// A run of ASCII digits: `2023`.
    Digits,
    /// One other character that is not white space: `.`, `$`, `%`, `’`, `-`.
    Mark,
}

/// One token. Hyphens, apostrophes and decimal points are tokens of their own; [`Token::spaced`] tells whether
/// white space stands before it, so that rules can see what is written together.
///
/// ```
/// let text = "3.2 per cent";
/// let tokens = citemark::text::tokenize(text);
/// assert!(tokens[1].is(text, '.') && !tokens[1].spaced);
/// assert!(tokens[3].is_word(text, "Per"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: Kind,
    /// Whether white space (or the beginning of the text) stands before it.
    pub spaced: bool,
    /// What its text hashes to, ASCII case ignored: by this lists of words find it.
    pub hash: u32,
}

impl Token {
    /// Its text.
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }

    /// Whether it is this mark.
    #[must_use]
    pub fn is(&self, text: &str, mark: char) -> bool {
        self.kind == Kind::Mark && self.of(text).chars().eq([mark])
    }

    /// Whether it is this word, ASCII case ignored.
    #[must_use]
    pub fn is_word(&self, text: &str, word: &str) -> bool {
        self.kind == Kind::Word && self.of(text).eq_ignore_ascii_case(word)
    }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{ad}')
}

/// All tokens of `text`, in order.
///
/// ```
/// use citemark::text::{tokenize, Kind};
/// let text = "£350m a week";
/// let kinds: Vec<_> = tokenize(text).iter().map(|t| (t.of(text), t.kind)).collect();
/// assert_eq!(kinds[..3], [("£", Kind::Mark), ("350", Kind::Digits), ("m", Kind::Word)]);
/// ```
#[cfg_attr(shipped, optimize(speed))]
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(text.len() / 5 + 1);
    let mut spaced = true;
    for (start, c) in text.char_indices() {
        let kind = if c.is_ascii_digit() {
            Kind::Digits
        } else if c.is_alphabetic() || is_combining(c) {
            Kind::Word
        } else if c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}') {
            spaced = true;
            continue;
        } else {
            Kind::Mark
        };
        let end = start + c.len_utf8();
        let bytes = text.as_bytes().get(start..end).unwrap_or_default();
        match out.last_mut() {
            Some(last) if !spaced && last.kind == kind && kind != Kind::Mark => {
                last.span.end = end;
                last.hash = lists::hash_on(last.hash, bytes);
            }
            _ => out.push(Token { span: Span::new(start, end), kind, spaced, hash: hash(bytes) }),
        }
        spaced = false;
    }
    out
}
