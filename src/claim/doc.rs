//! A passage, read once: tokens, folded words, sentences, figures and times. Rules look at it and never at the bytes.

use crate::quantity::{self, Context, Quantity, Time};
use crate::text::lists::{self, KINDS, List};
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
    /// The tokens of each figure and of each time.
    figures: Vec<Tokens>,
    clock: Vec<Tokens>,
    /// What was known of the page.
    pub context: Context,
    folded: String,
    words: Vec<Span>,
    /// The words' hashes.
    hashes: Vec<u32>,
    /// The last word of each kind of hash, and the word before each that is of the same kind; both count from one.
    last: [u32; KINDS],
    alike: Vec<u32>,
    /// Where the phrases of each list stand, by its number: each is gone through once for a passage.
    found: RefCell<Vec<Option<Vec<Tokens>>>>,
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

    /// The words of a passage alone: neither figures nor times are read.
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
                folded.extend(word.chars().map(fold::fold_char));
                hash = lists::hash(folded.get(start..).unwrap_or_default().as_bytes());
            }
            words.push(Span::new(start, folded.len()));
            hashes.push(hash);
        }
        folded.make_ascii_lowercase();
        let sentences = sentence::sentences(text, &tokens);
        let mut last = [0; KINDS];
        let alike = hashes.iter().zip(1..).map(|(&hash, at)| {
            last.get_mut(hash as usize % KINDS).map_or(0, |last| std::mem::replace(last, at))
        });
        let alike = alike.collect();
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
            last,
            alike,
            found: RefCell::default(),
        }
    }

    /// Token `at`, folded; empty past the end.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |span| span.of(&self.folded))
    }

    /// The hash of token `at`, folded, by which lists and packs find it.
    pub(crate) fn hash(&self, at: usize) -> u32 {
        self.hashes.get(at).copied().unwrap_or(0)
    }

    /// The words from `at` on, folded, with their tokens, up to a mark that is no joiner.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn words(&self, at: usize) -> impl Iterator<Item = (usize, &str)> {
        let here = (at..self.tokens.len()).filter(|&at| !self.is_joiner(at));
        here.take_while(|&at| self.is_wordlike(at)).map(|at| (at, self.word(at)))
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

    /// The longest of some phrases (`one|two words`) that stands at `at`: the token after it. All word lists of the
    /// rules are such strings, and all look-ups end here or in [`Doc::first`].
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn phrase_at(&self, at: usize, phrases: &'static str) -> Option<usize> {
        let hash = self.hash(at);
        lists::with(phrases, |_, list| {
            let ends = list.alike(hash).iter().filter_map(|&entry| self.matches(at, list.text(entry)));
            ends.max()
        })
    }

    /// The first token in `range` at which one of `phrases` begins, wherever it ends.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub fn first(&self, range: Tokens, phrases: &'static str) -> Option<Tokens> {
        self.noted(range.start, phrases).filter(|found| found.start < range.end)
    }

    /// The first token from `from` on at which a phrase of a list begins, and the longest that does.
    #[cfg_attr(shipped, optimize(speed))]
    fn noted(&self, from: usize, phrases: &'static str) -> Option<Tokens> {
        lists::with(phrases, |number, list| {
            let mut all = self.found.borrow_mut();
            if all.len() <= number {
                all.resize(number + 1, None);
            }
            let found = all.get_mut(number)?.get_or_insert_with(|| self.all(list));
            found.get(found.partition_point(|place| place.start < from)).cloned()
        })
    }

    /// Where phrases of a list stand, the longest at each token.
    #[cfg_attr(shipped, optimize(speed))]
    fn all(&self, list: &List) -> Vec<Tokens> {
        let mut out = Vec::<Tokens>::new();
        for &entry in list.entries() {
            let mut after = self.last.get(entry.hash as usize % KINDS).map_or(0, |&last| last as usize);
            while let Some(at) = after.checked_sub(1) {
                let same = self.hashes.get(at) == Some(&entry.hash);
                if let Some(end) = same.then(|| self.matches(at, list.text(entry))).flatten() {
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
    #[cfg_attr(shipped, optimize(speed))]
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
    #[cfg_attr(shipped, optimize(speed))]
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

    /// The figures that begin in a range, each with its number among all and its tokens.
    pub fn figures_in(&self, range: &Tokens) -> impl Iterator<Item = (usize, &Quantity, &Tokens)> {
        begin_in(&self.figures, range)
            .filter_map(|at| Some((at, self.quantities.get(at)?, self.figures.get(at)?)))
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

    /// The times that begin in a range, with their tokens.
    pub fn times_in(&self, range: &Tokens) -> impl Iterator<Item = (&Time, &Tokens)> {
        begin_in(&self.clock, range).filter_map(|at| Some((self.times.get(at)?, self.clock.get(at)?)))
    }

    /// Whether the token belongs to a time.
    #[inline(never)]
    pub fn in_time(&self, at: usize) -> bool {
        self.clock.iter().any(|tokens| tokens.contains(&at))
    }

    /// Whether the token belongs to a figure.
    #[inline(never)]
    pub fn in_quantity(&self, at: usize) -> bool {
        self.figures.iter().any(|tokens| tokens.contains(&at))
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

/// Which of some runs of tokens, in order, begin in a range.
#[inline(never)]
fn begin_in(all: &[Tokens], range: &Tokens) -> Range<usize> {
    let from = all.partition_point(|tokens| tokens.start < range.start);
    from..all.partition_point(|tokens| tokens.start < range.end).max(from)
}
