//! A sentence in chunks: names, measures, figures, times, words of the vocabulary, and residue. The longest match wins;
//! what nothing matches is residue. Knows no grammar.

use super::doc::{Doc, Tokens};
use super::gazetteer::{Found, Gazetteer, Handle};
use super::lexical::{is_class, longest, longest_of};
use super::when::{Use, When, usage};
use crate::quantity::{Quantity, Role, Unit};
use crate::text::{Kind, step_count};
use crate::vocabulary::{Class, Classes, class, with_english};

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chunk {
    /// Its tokens; empty for a chunk that the context supplies.
    pub tokens: Tokens,
    /// The classes that it can have.
    pub classes: Classes,
    /// The figure: its index in the passage, and what it is stated to be a share of.
    pub figure: Option<(usize, Option<Class>)>,
    /// The period.
    pub when: Option<When>,
    /// The possible meanings of the name or phrase.
    pub handles: Vec<Handle>,
}

impl Chunk {
    /// A chunk of plain words.
    pub fn of(tokens: Tokens, classes: impl Into<Classes>) -> Self {
        Self { tokens, classes: classes.into(), figure: None, when: None, handles: Vec::new() }
    }

    /// Whether it can have a class.
    pub fn is(&self, class: Class) -> bool {
        self.classes.has(class)
    }

    /// Whether it can have any of some classes.
    pub fn is_any(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }
}

/// Classes of names of places that a claim may be about.
pub const NAMED: Classes = Classes::of(&[class::PLACE, class::WORLD, class::DEMONYM, class::PEOPLE]);
/// Classes of verbs that occur in frames.
pub const VERBS: Classes = Classes::of(&[
    class::BE,
    class::STAND,
    class::HAVE,
    class::RISE,
    class::FALL,
    class::GROW,
    class::SHRINK,
    class::LIVE,
    class::HOME,
    class::HOST,
    class::THERE,
    class::BORN,
    class::LAY_OUT,
    class::VERB,
]);
/// Classes of words that do not change a claim.
pub const SILENT: Classes = Classes::of(&[class::FILLER, class::ARTICLE, class::A]);
/// Classes of what a percentage can be a share of.
const WHOLES: Classes = Classes::of(&[class::OF_GDP, class::OF_LABOUR_FORCE, class::OF_LAND_AREA]);
/// How many tokens of a preposition may stand before a time.
const LEAD: usize = 6;

struct Chunker<'a, 't> {
    doc: &'a Doc<'t>,
    data: &'a dyn Gazetteer,
    end: usize,
    /// The tokens of the words that hedge a figure of the sentence.
    hedges: Vec<Tokens>,
    out: Vec<Chunk>,
}

/// The chunks of a sentence.
pub fn chunks(doc: &Doc, data: &dyn Gazetteer, sentence: &Tokens) -> Vec<Chunk> {
    let hedges = doc.figures_in(sentence).filter_map(|(_, figure, _)| figure.hedge_span);
    let hedges = hedges.map(|span| doc.tokens_of(span)).collect();
    let mut chunker = Chunker { doc, data, end: sentence.end, hedges, out: Vec::new() };
    let mut at = sentence.start;
    while at < sentence.end {
        at = chunker.next(at).max(at + 1);
    }
    chunker.out
}

impl Chunker<'_, '_> {
    /// Reads the chunk at a token; returns the token after it.
    fn next(&mut self, at: usize) -> usize {
        step_count::add(1);
        self.length_within_time(at)
            .or_else(|| self.figure(at))
            .or_else(|| self.time(at))
            .or_else(|| self.possessive(at))
            .or_else(|| self.record(at))
            .or_else(|| self.words(at))
            .unwrap_or_else(|| self.mark(at))
    }

    fn push(&mut self, tokens: Tokens, classes: impl Into<Classes>) -> usize {
        let end = tokens.end;
        self.out.push(Chunk::of(tokens, classes));
        end
    }

    /// "two years later": the length is a part of the time.
    fn length_within_time(&mut self, at: usize) -> Option<usize> {
        let (.., figure) = self.doc.figures_in(&(at..at + 1)).next()?;
        let (_, time) = self.doc.times_in(&(at..at + 1)).next()?;
        if time.end > figure.end { self.time(at) } else { None }
    }

    /// The number alone: the noun that it counts becomes a chunk of its own.
    fn figure(&mut self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let (index, quantity, tokens) = doc.figures_in(&(at..at + 1)).next()?;
        // A noun that is not adjacent ("19 million and 6.5 million people") is not part of the figure.
        let counted = match quantity.unit {
            Unit::Counted { phrase, .. } => Some(doc.tokens_of(phrase).start),
            _ => None,
        };
        let mut end = match counted.filter(|noun| tokens.contains(noun)) {
            Some(noun) => self.before_noun(at, noun),
            None => tokens.end,
        };
        end = end.max(at + 1).min(self.end);
        let kind = match quantity.role {
            Role::Rank => class::RANKED,
            Role::Multiple => class::MULTIPLE,
            Role::Member => class::RESIDUE,
            Role::Amount | Role::Rise | Role::Fall | Role::From | Role::To | Role::Share => class::FIGURE,
        };
        // "third-largest"
        if kind == class::RANKED && doc.word(end) == "-" {
            end += 1;
        }
        let share = quantity.unit == Unit::Percent || quantity.role == Role::Share;
        let of = longest_of(doc, end, WHOLES).filter(|_| share && kind == class::FIGURE);
        let whole =
            of.and_then(|_| with_english(|words| longest(doc, words, end)).map(|(_, classes)| classes));
        let whole = [class::OF_GDP, class::OF_LABOUR_FORCE, class::OF_LAND_AREA]
            .into_iter()
            .find(|&of| whole.is_some_and(|classes| classes.has(of)));
        end = of.filter(|_| whole.is_some()).unwrap_or(end);
        let mut chunk = Chunk::of(at..end, kind);
        chunk.figure = Some((index, whole));
        self.out.push(chunk);
        // "62 telephones per 100 people": the counted noun becomes a chunk of its own; the rest is the denominator.
        let inner = inner_noun(doc, quantity, tokens);
        if inner.is_some() {
            end = tokens.end.min(self.end);
        }
        let noun = per_noun(doc, quantity).or(inner).or_else(|| self.goods(quantity, at + 1..end));
        let noun = noun.filter(|noun| *noun > at && *noun < end);
        if let Some(noun) = noun {
            let behind = self.out.len();
            if let Some(last) = self.out.last_mut() {
                last.tokens.end = noun;
            }
            match self.words(noun) {
                Some(past) => {
                    // "58 deaths per 1,000 live births": the noun may also be the unit of a measure that the clause names.
                    if inner.is_none()
                        && let Some(last) = self.out.last_mut()
                    {
                        last.classes = last.classes.with(class::FILLER.into());
                    }
                    if past < end {
                        self.push(past..end, class::FILLER);
                    }
                }
                None => {
                    self.out.truncate(behind);
                    if let Some(last) = self.out.last_mut() {
                        last.tokens.end = end;
                    }
                }
            }
        }
        Some(end)
    }

    /// "8.1 tonnes of carbon dioxide a head": where the words for the measured substance begin.
    fn goods(&self, quantity: &Quantity, tokens: Tokens) -> Option<usize> {
        let Unit::Per { top, .. } = &quantity.unit else { return None };
        let is_tail = |&at: &usize| {
            let phrase = self.data.phrase(self.doc, at);
            phrase.is_some_and(|phrase| phrase.end <= tokens.end && phrase.classes.has(class::TAIL))
        };
        if !matches!(**top, Unit::Measure(_) | Unit::Per { .. }) {
            return None;
        }
        tokens.clone().find(is_tail)
    }

    /// Where a figure ends before the noun that it counts: "a third | of Chadians", "48 million | people".
    fn before_noun(&self, at: usize, noun: usize) -> usize {
        const TIES: [Class; 2] = [class::OF, class::ARTICLE];
        let mut end = noun;
        while end > at + 1 && TIES.iter().any(|&tie| is_class(self.doc, end - 1, tie)) {
            end -= 1;
        }
        end
    }

    /// A time with its preposition.
    fn time(&mut self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let mut start = at;
        let (mut part, mut year_end) = (false, false);
        while start - at < LEAD {
            if let Some((time, tokens)) = doc.times_in(&(start..start + 1)).next() {
                let (kind, mut when) = match usage(doc, time, tokens) {
                    Use::Period(when) => (class::TIME, when),
                    Use::Span(when) => (class::SPAN, when),
                    Use::Since(when) => (class::SINCE, when),
                    Use::Now | Use::None => return None,
                };
                when.part |= part;
                when.year_end |= year_end;
                let mut chunk = Chunk::of(at..tokens.end.min(self.end).max(start + 1), kind);
                chunk.when = Some(when);
                let end = chunk.tokens.end;
                self.out.push(chunk);
                return Some(end);
            }
            if doc.figures_in(&(start..start + 1)).next().is_some() {
                return None;
            }
            let lead = Classes::of(&[class::WHEN, class::WHEN_PART, class::WHEN_END]);
            let next = longest_of(doc, start, lead)?;
            part |= longest_of(doc, start, class::WHEN_PART.into()) == Some(next);
            year_end |= longest_of(doc, start, class::WHEN_END.into()) == Some(next);
            start = if doc.word(next) == "-" && doc.is_joiner(next) { next + 1 } else { next };
        }
        None
    }

    fn possessive(&mut self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let attached = doc.word(at) == "'" && at > 0 && !doc.tokens.get(at)?.spaced;
        if !attached {
            return None;
        }
        let next = doc.tokens.get(at + 1);
        if doc.word(at + 1) == "s" && next.is_some_and(|next| !next.spaced) {
            return Some(self.push(at..at + 2, class::POSSESSIVE));
        }
        let plural = doc.before(at).ends_with('s') && next.is_none_or(|next| next.spaced);
        plural.then(|| self.push(at..at + 1, class::POSSESSIVE))
    }

    /// "a 13-year high of", "its record of": such words do not change the figure.
    fn record(&mut self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let begins =
            is_class(doc, at, class::A) || is_class(doc, at, class::ARTICLE) || is_class(doc, at, class::ITS);
        if !begins {
            return None;
        }
        let (mut end, mut noun) = (at + 1, false);
        while end < self.end && end - at < 2 * LEAD {
            let digits = doc.tokens.get(end).is_some_and(|token| token.kind == Kind::Digits);
            let figure = doc.figures_in(&(end..end + 1)).next();
            if noun && (is_class(doc, end, class::OF) || is_class(doc, end, class::AT)) {
                return Some(self.push(at..end + 1, class::FILLER));
            }
            let kind = is_class(doc, end, class::RECORD_KIND)
                || digits
                || doc.is_joiner(end)
                || doc.word(end) == "-";
            let length = figure.is_some_and(|(_, quantity, tokens)| is_length(quantity) && tokens.end > end);
            noun = is_class(doc, end, class::RECORD);
            if !(kind || noun || length) {
                return None;
            }
            end += 1;
        }
        None
    }

    /// The longest of a name, a phrase of the data, and words of the vocabulary.
    fn words(&mut self, at: usize) -> Option<usize> {
        let doc = self.doc;
        if !doc.is_wordlike(at) {
            return None;
        }
        let name = self.data.name(doc, at);
        let phrase = self.data.phrase(doc, at);
        let known = with_english(|words| longest(doc, words, at)).filter(|&(end, _)| self.is_free(at, end));
        let phrase = phrase.filter(|phrase| self.is_free(at, phrase.end));
        let ends = [name.as_ref().map(|n| n.end), phrase.as_ref().map(|p| p.end), known.map(|(end, _)| end)];
        let end = ends.into_iter().flatten().max()?;
        let mut chunk = Chunk::of(at..end, Classes::NONE);
        let add = |chunk: &mut Chunk, found: Found| {
            chunk.classes = chunk.classes.with(found.classes);
            chunk.handles = found.handles;
        };
        match name.filter(|name| name.end == end) {
            Some(name) => add(&mut chunk, name),
            None => {
                if let Some(phrase) = phrase.filter(|phrase| phrase.end == end) {
                    add(&mut chunk, phrase);
                }
                if let Some((_, classes)) = known.filter(|&(known, _)| known == end) {
                    chunk.classes = chunk.classes.with(classes);
                }
            }
        }
        self.out.push(chunk);
        Some(end)
    }

    /// Whether no figure begins inside a phrase, unless it is part of a number there ("65 or over").
    fn is_free(&self, at: usize, end: usize) -> bool {
        end <= self.end && self.doc.figures_in(&(at + 1..end)).all(|(_, _, tokens)| tokens.end <= end)
    }

    /// Whether a token stands in the hedge of a figure; hedges stand in the order of their figures.
    fn is_hedge(&self, at: usize) -> bool {
        let next = self.hedges.partition_point(|hedge| hedge.end <= at);
        self.hedges.get(next).is_some_and(|hedge| hedge.start <= at)
    }

    fn mark(&mut self, at: usize) -> usize {
        let doc = self.doc;
        let spaced = doc.tokens.get(at).is_some_and(|token| token.spaced)
            || doc.tokens.get(at + 1).is_none_or(|next| next.spaced);
        let class = match doc.word(at) {
            "," => class::COMMA,
            "-" if spaced || matches!(doc.written(at), "–" | "—") => class::COMMA,
            ";" | ":" => class::SEMICOLON,
            "(" | "[" => class::OPEN,
            ")" | "]" => class::CLOSE,
            "?" => class::QUESTION,
            "." | "!" | "\"" | "'" | "…" => return at + 1,
            _ if self.is_hedge(at) => class::FILLER,
            _ => class::RESIDUE,
        };
        self.push(at..at + 1, class)
    }
}

/// "one person in three": where the noun begins that stands inside the share.
fn inner_noun(doc: &Doc, quantity: &Quantity, tokens: &Tokens) -> Option<usize> {
    let Unit::Counted { phrase, .. } = &quantity.unit else { return None };
    let phrase = doc.tokens_of(*phrase);
    (quantity.role == Role::Share && phrase.end < tokens.end).then_some(phrase.start)
}

/// Where the counted noun of a rate begins.
fn per_noun(doc: &Doc, quantity: &Quantity) -> Option<usize> {
    let Unit::Per { top, .. } = &quantity.unit else { return None };
    match **top {
        Unit::Counted { phrase, .. } => Some(doc.tokens_of(phrase).start),
        _ => None,
    }
}

/// Whether a figure is a length of time.
fn is_length(quantity: &Quantity) -> bool {
    matches!(quantity.unit, Unit::Measure("year" | "month" | "day" | "week" | "decade"))
}

/// The classes that some chunks can have.
pub(super) fn classes_of(chunks: &[Chunk]) -> Classes {
    chunks.iter().fold(Classes::NONE, |all, chunk| all.with(chunk.classes))
}

/// The tokens that chunks cover.
pub(super) fn covered(chunks: &[Chunk]) -> Tokens {
    let real = || chunks.iter().filter(|chunk| !chunk.tokens.is_empty());
    let start = real().map(|chunk| chunk.tokens.start).min().unwrap_or(0);
    start..real().map(|chunk| chunk.tokens.end).max().unwrap_or(start)
}
