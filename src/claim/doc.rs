//! A passage, read once: tokens, folded words, sentences, figures and times. Rules look at it and never at the bytes.

use crate::quantity::{self, Context, Quantity, Time};
use crate::text::{Kind, Span, Token, fold, sentence, tokenize};
use std::cell::RefCell;
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
    /// The last word of each kind of beginning, and the word before each that begins alike; both count from one.
    last: [u32; BEGINNINGS],
    alike: Vec<u32>,
    /// Where the phrases of the longer lists stand, by list: each is gone through once for a passage.
    found: RefCell<Vec<(&'static str, Vec<Tokens>)>>,
}

/// Kinds of beginnings that are told apart.
const BEGINNINGS: usize = 256;

/// The kind of a beginning: told from the first two bytes of a word.
#[inline(never)]
fn kind(word: &str) -> usize {
    let byte = |at: usize| word.as_bytes().get(at).map_or(0, |&b| if b == b' ' { 0 } else { usize::from(b) });
    (byte(0) * 8 + byte(1)) % BEGINNINGS
}

impl<'t> Doc<'t> {
    /// Reads a passage. Total: never fails.
    pub fn read(text: &'t str, context: Context) -> Self {
        let tokens = tokenize(text);
        let reading = quantity::read(text, &tokens, context);
        let mut folded = String::with_capacity(text.len());
        let words: Vec<Span> = tokens
            .iter()
            .map(|token| {
                let start = folded.len();
                folded.extend(token.of(text).chars().map(fold::fold_char));
                Span::new(start, folded.len())
            })
            .collect();
        let sentences = sentence::sentences(text, &tokens);
        let mut last = [0; BEGINNINGS];
        let alike = words.iter().zip(1..).map(|(word, at)| {
            last.get_mut(kind(word.of(&folded))).map_or(0, |last| std::mem::replace(last, at))
        });
        let alike = alike.collect();
        Self {
            text,
            tokens,
            sentences,
            quantities: reading.quantities,
            times: reading.times,
            context,
            folded,
            words,
            last,
            alike,
            found: RefCell::default(),
        }
    }

    /// Token `at`, folded; empty past the end.
    #[inline(never)]
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
        self.written(at).starts_with(crate::text::fold::is_capital)
    }

    /// Where the words of `phrase` (folded, single spaces) stand at `at`: the token after them.
    /// Marks that only join words are passed over.
    #[inline(never)]
    pub fn matches(&self, at: usize, phrase: &str) -> Option<usize> {
        let (mut here, mut rest) = (at, phrase);
        loop {
            let word = self.words.get(here)?.of(&self.folded);
            rest = rest.strip_prefix(word).filter(|_| !word.is_empty())?;
            here += 1;
            if rest.is_empty() {
                return Some(here);
            }
            rest = rest.strip_prefix(' ')?;
            if self.is_joiner(here) {
                here += 1;
            }
        }
    }

    /// The longest of some phrases (`one|two words`) that stands at `at`: the token after it. All word lists of the
    /// rules are such strings, and all look-ups end here or in [`Doc::first`].
    #[inline(never)]
    pub fn phrase_at(&self, at: usize, phrases: &'static str) -> Option<usize> {
        self.noted(at, phrases).filter(|found| found.start == at).map(|found| found.end)
    }

    /// The first token in `range` at which one of `phrases` begins, wherever it ends.
    #[inline(never)]
    pub fn first(&self, range: Tokens, phrases: &'static str) -> Option<Tokens> {
        self.noted(range.start, phrases).filter(|found| found.start < range.end)
    }

    /// The first token from `from` on at which a phrase of a longer list begins, and the longest that does.
    fn noted(&self, from: usize, phrases: &'static str) -> Option<Tokens> {
        let key = |list: &'static str| (list.as_ptr(), list.len());
        let mut lists = self.found.borrow_mut();
        let at = lists.binary_search_by_key(&key(phrases), |(list, _)| key(list)).unwrap_or_else(|at| {
            lists.insert(at, (phrases, self.all(phrases)));
            at
        });
        let (_, found) = lists.get(at)?;
        found.get(found.partition_point(|place| place.start < from)).cloned()
    }

    /// Where phrases of a list stand, the longest at each token.
    fn all(&self, phrases: &'static str) -> Vec<Tokens> {
        let (mut rest, mut out) = (phrases, Vec::<Tokens>::new());
        while let Some(phrase) = next(&mut rest) {
            let mut after = self.last.get(kind(phrase)).map_or(0, |&last| last as usize);
            while let Some(at) = after.checked_sub(1) {
                if let Some(end) = self.matches(at, phrase) {
                    let place = out.partition_point(|found| found.start < at);
                    match out.get_mut(place).filter(|found| found.start == at) {
                        Some(found) => found.end = found.end.max(end),
                        None => out.insert(place, at..end),
                    }
                }
                after = self.alike.get(at).map_or(0, |&before| before as usize);
            }
        }
        out
    }

    /// The first place in `range` where one of `phrases` stands.
    #[inline(never)]
    pub fn find(&self, range: Tokens, phrases: &'static str) -> Option<Tokens> {
        let mut from = range.start;
        loop {
            let found = self.first(from..range.end, phrases)?;
            if found.end <= range.end {
                return Some(found);
            }
            from = found.start + 1;
        }
    }

    /// The first place in `range` where one of `phrases` stands and is no part of a phrase of `harmless`.
    #[inline(never)]
    pub fn find_outside(
        &self,
        range: Tokens,
        phrases: &'static str,
        harmless: &'static str,
    ) -> Option<Tokens> {
        let mut from = range.start;
        loop {
            let found = self.find(from..range.end, phrases)?;
            match self.first(from..found.start + 1, harmless) {
                Some(part) => from = part.end,
                None => return Some(found),
            }
        }
    }

    /// Whether any of `phrases` stands in `range`.
    #[inline(never)]
    pub fn has(&self, range: Tokens, phrases: &'static str) -> bool {
        self.find(range, phrases).is_some()
    }

    /// Whether the word at `at` is in a list.
    #[inline(never)]
    pub fn is_any(&self, at: usize, words: &'static str) -> bool {
        self.phrase_at(at, words).is_some_and(|end| end.checked_sub(1) == Some(at))
    }

    /// The tokens that a span covers.
    #[inline(never)]
    pub fn tokens_of(&self, span: Span) -> Tokens {
        let start = self.tokens.partition_point(|t| t.span.end <= span.start);
        let end = self.tokens.partition_point(|t| t.span.start < span.end);
        start..end.max(start)
    }

    /// Whether the word before `at` is in a list.
    #[inline(never)]
    pub fn follows_any(&self, at: usize, words: &'static str) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_any(before, words))
    }

    /// The first token of a figure, with its hedge.
    #[inline(never)]
    pub fn lead(&self, quantity: &Quantity) -> usize {
        let figure = self.tokens_of(quantity.span).start;
        quantity.hedge_span.map_or(figure, |hedge| self.tokens_of(hedge).start.min(figure))
    }

    /// Whether the token belongs to a time.
    #[inline(never)]
    pub fn in_time(&self, at: usize) -> bool {
        self.times.iter().any(|time| self.tokens_of(time.span).contains(&at))
    }

    /// Whether the token belongs to a figure.
    #[inline(never)]
    pub fn in_quantity(&self, at: usize) -> bool {
        self.quantities.iter().any(|quantity| self.tokens_of(quantity.span).contains(&at))
    }

    /// The span that tokens cover.
    pub fn span_of(&self, range: Tokens) -> Span {
        match (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|i| self.tokens.get(i))) {
            (Some(first), Some(last)) if range.start < range.end => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    /// The sentence that token `at` stands in.
    #[inline(never)]
    pub fn sentence_of(&self, at: usize) -> Tokens {
        let i = self.sentences.partition_point(|s| s.end <= at);
        self.sentences.get(i).cloned().unwrap_or(0..self.tokens.len())
    }
}

/// Takes the first phrase off a list.
fn next<'p>(rest: &mut &'p str) -> Option<&'p str> {
    if rest.is_empty() {
        return None;
    }
    let end = rest.bytes().position(|b| b == b'|').unwrap_or(rest.len());
    let phrase = rest.get(..end);
    *rest = rest.get(end + 1..).unwrap_or_default();
    phrase
}
