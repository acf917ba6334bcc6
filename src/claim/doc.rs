//! A passage, read once: tokens, folded words, sentences, figures and times. Rules read from here, never from the bytes.

use crate::quantity::{self, Context, Quantity, Time};
use crate::text::lists;
use crate::text::span::Offsets;
use crate::text::{Kind, Span, Token, fold, invisible, sentence, step_count, tokenize};
use crate::vocabulary::{Start, with_english};
use std::cell::OnceCell;
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
    /// The tokens of each figure and of each time.
    figures: Vec<Tokens>,
    clock: Vec<Tokens>,
    /// What was known of the page.
    pub context: Context,
    folded: String,
    words: Vec<Span>,
    /// Hashes of the words.
    hashes: Vec<u32>,
    /// The phrases of the vocabulary that begin with each.
    starts: Vec<Start>,
    /// Counted when somebody asks.
    offsets: OnceCell<Offsets>,
}

impl<'t> Doc<'t> {
    /// Reads a passage. Total: never fails.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn read(text: &'t str, context: Context) -> Self {
        let mut doc = Self::of_words(text, context);
        let reading = quantity::read(text, &doc.tokens, context);
        doc.figures = reading.quantities.iter().map(|figure| doc.tokens_of(figure.span)).collect();
        doc.clock = reading.times.iter().map(|time| doc.tokens_of(time.span)).collect();
        (doc.quantities, doc.times) = (reading.quantities, reading.times);
        doc
    }

    /// A passage with words only: no figures and no times are read.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn of_words(text: &'t str, context: Context) -> Self {
        let tokens = tokenize(text);
        let mut folded = String::with_capacity(text.len());
        let mut words = Vec::with_capacity(tokens.len());
        let mut hashes = Vec::with_capacity(tokens.len());
        for token in &tokens {
            let start = folded.len();
            let word = token.of(text);
            let mut hash = token.hash;
            if word.is_ascii() {
                folded.push_str(word);
            } else {
                folded.extend(word.chars().filter(|&c| !invisible::is_unseen(c)).map(fold::fold_char));
                hash = lists::hash(folded.get(start..).unwrap_or_default().as_bytes());
            }
            words.push(Span::new(start, folded.len()));
            hashes.push(hash);
        }
        folded.make_ascii_lowercase();
        let starts = with_english(|known| hashes.iter().map(|&hash| known.start(hash)).collect());
        let sentences = sentence::sentences(text, &tokens);
        Self {
            text,
            tokens,
            sentences,
            quantities: Vec::new(),
            times: Vec::new(),
            figures: Vec::new(),
            clock: Vec::new(),
            context,
            folded,
            words,
            hashes,
            starts,
            offsets: OnceCell::new(),
        }
    }

    /// Token `at`, folded; empty past the end.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn word(&self, at: usize) -> &str {
        step_count::add(1);
        self.words.get(at).map_or("", |span| span.of(&self.folded))
    }

    /// The hash of token `at`, folded: the key of lists and packs.
    pub(crate) fn hash(&self, at: usize) -> u32 {
        self.hashes.get(at).copied().unwrap_or(0)
    }

    /// The phrases of the vocabulary that begin with token `at`.
    pub(super) fn start(&self, at: usize) -> Start {
        self.starts.get(at).copied().unwrap_or_default()
    }

    /// The words from `at` on, folded, with their tokens, up to a mark that does not join words.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn words(&self, at: usize) -> impl Iterator<Item = (usize, &str)> {
        let here = (at..self.tokens.len()).filter(|&at| !self.is_joiner(at));
        here.take_while(|&at| self.is_wordlike(at)).map(|at| (at, self.word(at)))
    }

    /// The token before `at`, folded; empty at the start.
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
        let joins = match self.word(at) {
            "-" | "'" | "." => !token.spaced,
            // "less than $3 a day", "births per 1,000 people"
            "$" | "," => self.tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Digits),
            _ => false,
        };
        token.kind == Kind::Mark
            && joins
            && self.tokens.get(at + 1).is_some_and(|next| !next.spaced && next.kind != Kind::Mark)
    }

    /// Whether token `at` starts with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.written(at).starts_with(crate::text::fold::is_capital)
    }

    /// Whether the words of `phrase` (folded, single spaces) stand at `at`: the token after them.
    /// Marks that only join words are skipped.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
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

    /// The tokens covered by a span.
    #[inline(never)]
    pub fn tokens_of(&self, span: Span) -> Tokens {
        let start = self.tokens.partition_point(|t| t.span.end <= span.start);
        let end = self.tokens.partition_point(|t| t.span.start < span.end);
        start..end.max(start)
    }

    /// The figures that begin in a range, each with its index and its tokens.
    pub fn figures_in(&self, range: &Tokens) -> impl Iterator<Item = (usize, &Quantity, &Tokens)> {
        begin_in(&self.figures, range)
            .filter_map(|at| Some((at, self.quantities.get(at)?, self.figures.get(at)?)))
    }

    /// The times that begin in a range, with their tokens.
    pub fn times_in(&self, range: &Tokens) -> impl Iterator<Item = (&Time, &Tokens)> {
        begin_in(&self.clock, range).filter_map(|at| Some((self.times.get(at)?, self.clock.get(at)?)))
    }

    /// Whether the token belongs to a time.
    #[inline(never)]
    pub fn in_time(&self, at: usize) -> bool {
        let next = self.clock.partition_point(|tokens| tokens.end <= at);
        self.clock.get(next).is_some_and(|tokens| tokens.start <= at)
    }

    /// The span covered by tokens.
    pub fn span_of(&self, range: Tokens) -> Span {
        match (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|i| self.tokens.get(i))) {
            (Some(first), Some(last)) if range.start < range.end => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    /// A byte of the text in UTF-16 units.
    pub fn utf16(&self, byte: usize) -> usize {
        self.offsets().utf16(self.text, byte)
    }

    /// A byte of the text in code points.
    pub fn code_point(&self, byte: usize) -> usize {
        self.offsets().code_point(self.text, byte)
    }

    fn offsets(&self) -> &Offsets {
        self.offsets.get_or_init(|| Offsets::of(self.text))
    }

    /// The sentence that contains token `at`.
    #[inline(never)]
    pub fn sentence_of(&self, at: usize) -> Tokens {
        let i = self.sentences.partition_point(|s| s.end <= at);
        self.sentences.get(i).cloned().unwrap_or(0..self.tokens.len())
    }
}

/// Which of some runs of tokens, in order, begin in a range. The end is not searched for: most callers want the first.
fn begin_in<'a>(all: &'a [Tokens], range: &Tokens) -> impl Iterator<Item = usize> + use<'a> {
    let (from, end) = (all.partition_point(|tokens| tokens.start < range.start), range.end);
    let here = all.get(from..).unwrap_or_default().iter();
    here.take_while(move |tokens| tokens.start < end).zip(from..).map(|(_, at)| at)
}
