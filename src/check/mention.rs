//! Finds the pack's names and phrases in a passage: leftmost, longest, linear.

use crate::claim::Doc;
use crate::claim::doc::Tokens;
use crate::pack::{NameEntry, NameKind, Pack, PhraseEntry, PhraseRole, PlaceId, PlaceKind, VariableId};

/// A name of one or several places.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceMention {
    /// Its words.
    pub tokens: Tokens,
    /// The places it could mean, the likeliest kind of name only.
    pub places: Vec<PlaceId>,
    /// The kind of name.
    pub kind: NameKind,
}

impl PlaceMention {
    /// Whether it is the name of a town that may stand for its country.
    pub fn is_town(&self) -> bool {
        matches!(self.kind, NameKind::Capital | NameKind::Metonym)
    }

    /// The place, where it can mean only one.
    pub fn only(&self) -> Option<PlaceId> {
        match self.places.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }
}

/// A phrase that says something of variables.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PhraseMention {
    /// Its words.
    pub tokens: Tokens,
    /// What it says.
    pub entries: Vec<PhraseEntry>,
}

impl PhraseMention {
    /// Whether it may name what is measured.
    pub fn is_term(&self) -> bool {
        self.entries.iter().any(|e| matches!(e.role, PhraseRole::Term | PhraseRole::Count | PhraseRole::Weak))
    }

    /// Whether it plays `role` for `variable`.
    pub fn has(&self, variable: VariableId, role: PhraseRole) -> bool {
        self.entries.iter().any(|e| e.variable == variable && e.role == role)
    }
}

/// All names and phrases of a passage.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Mentions {
    /// Names of places, in order, not overlapping.
    pub places: Vec<PlaceMention>,
    /// Phrases, in order of their first word; they may overlap.
    pub phrases: Vec<PhraseMention>,
}

impl Mentions {
    /// Finds them.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn find(doc: &Doc, pack: &Pack) -> Self {
        let (names, phrases) = (pack.names(), pack.phrases());
        let mut out = Self::default();
        let mut past_name = 0;
        for at in 0..doc.tokens.len() {
            if !doc.is_wordlike(at) {
                continue;
            }
            let (word, hash) = (doc.word(at), doc.hash(at));
            if at >= past_name
                && let Some((used, key)) = names.keys(word, hash, &mut more(doc, at)).pop()
                && let Some(mention) = place_mention(doc, pack, at..end(doc, at, used), &names.entries(key))
            {
                past_name = mention.tokens.end;
                out.places.push(mention);
            }
            // Shorter phrases inside count too: "GDP" in "GDP growth" may be what another variable is named by.
            for (used, key) in phrases.keys(word, hash, &mut more(doc, at)).into_iter().rev() {
                let tokens = at..end(doc, at, used);
                // "Coast" in "Ivory Coast" names no coastline.
                if out.places.last().is_some_and(|m| m.tokens.start <= at && tokens.end <= m.tokens.end) {
                    continue;
                }
                out.phrases.push(PhraseMention { tokens, entries: phrases.entries(key) });
            }
        }
        out
    }

    /// Names inside a range: they stand in order and do not overlap.
    #[inline(never)]
    pub fn places_in(&self, range: &Tokens) -> std::slice::Iter<'_, PlaceMention> {
        let from = self.places.partition_point(|m| m.tokens.start < range.start);
        let to = self.places.partition_point(|m| m.tokens.end <= range.end);
        self.places.get(from..to).unwrap_or_default().iter()
    }

    /// Phrases inside a range.
    #[inline(never)]
    pub fn phrases_in(&self, range: &Tokens) -> Phrases<'_> {
        let from = self.phrases.partition_point(|m| m.tokens.start < range.start);
        Phrases { left: self.phrases.get(from..).unwrap_or_default(), end: range.end }
    }
}

/// Phrases up to an end; they stand in the order of their first words.
#[derive(Clone)]
pub struct Phrases<'m> {
    left: &'m [PhraseMention],
    end: usize,
}

impl<'m> Iterator for Phrases<'m> {
    type Item = &'m PhraseMention;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        while let [first, left @ ..] = self.left {
            if first.tokens.start >= self.end {
                return None;
            }
            self.left = left;
            if first.tokens.end <= self.end {
                return Some(first);
            }
        }
        None
    }
}

/// The words behind `at` that a name or phrase may span.
fn more<'d>(doc: &'d Doc, at: usize) -> impl Iterator<Item = &'d str> {
    doc.words(at + 1).map(|(_, word)| word)
}

/// Where as many words from `at` on end.
#[inline(never)]
#[cfg_attr(shipped, optimize(speed))]
pub(super) fn end(doc: &Doc, at: usize, used: usize) -> usize {
    doc.words(at).nth(used.saturating_sub(1)).map_or(at, |(last, _)| last + 1)
}

/// How much a kind of name says; smaller is stronger.
fn tier(kind: NameKind) -> u8 {
    match kind {
        NameKind::Name
        | NameKind::Formal
        | NameKind::Demonym
        | NameKind::DemonymNoun
        | NameKind::Abbreviation => 0,
        NameKind::Former | NameKind::Local => 1,
        NameKind::Capital | NameKind::Metonym => 2,
    }
}

/// Words behind a name that make it a currency's.
const CURRENCIES: &str = "dollar|dollars|pound|pounds|franc|francs|rouble|roubles|ruble|rubles|yuan|yen|\
    won|rupee|rupees|peso|pesos|krone|kroner|krona|kronor|lira|rand|riyal|riyals|dirham|dirhams";

/// Words behind "World" that make it a name of something else.
const NOT_THE_WORLD: &str = "bank|cup|war|health|trade|food|series|heritage|economic|championship|wide|\
    record";

fn place_mention(doc: &Doc, pack: &Pack, tokens: Tokens, entries: &[NameEntry]) -> Option<PlaceMention> {
    // `US$`
    if doc.is_any(tokens.end, "$") && doc.tokens.get(tokens.end).is_some_and(|t| !t.spaced) {
        return None;
    }
    if doc.is_any(tokens.end, CURRENCIES) {
        return None;
    }
    if doc.is_any(tokens.end, NOT_THE_WORLD) && doc.follows_any(tokens.end, "world") {
        return None;
    }
    // Regions and the world are common nouns too: "the eurozone", "the world".
    let common = |entry: &&NameEntry| {
        pack.place(entry.place).is_some_and(|p| matches!(p.kind, PlaceKind::World | PlaceKind::Group))
    };
    let written = |entry: &&NameEntry| {
        let mut words = tokens.clone().filter(|&at| doc.is_wordlike(at));
        match (entry.kind, entry.case_exact) {
            (NameKind::Abbreviation, true) => {
                words.all(|at| doc.written(at).chars().all(|c| !c.is_lowercase()))
            }
            (_, true) => words.all(|at| doc.is_capital(at) || doc.word(at).len() <= 3),
            // "Swiss", "us": a place is written with a capital unless the whole text is not.
            (_, false) => doc.is_capital(tokens.start) || common(entry),
        }
    };
    let fitting: Vec<&NameEntry> = entries.iter().filter(written).collect();
    let best = fitting.iter().map(|e| tier(e.kind)).min()?;
    let mut places = Vec::new();
    let mut kind = None;
    for entry in fitting.into_iter().filter(|e| tier(e.kind) == best) {
        kind = kind.or(Some(entry.kind));
        if !places.contains(&entry.place) {
            places.push(entry.place);
        }
    }
    Some(PlaceMention { tokens, places, kind: kind? })
}
