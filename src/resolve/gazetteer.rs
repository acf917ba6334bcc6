//! The gazetteer and phrases of a pack behind the interface of `claim`.

use crate::claim::{Doc, Found, Gazetteer, Handle};
use crate::pack::{NameEntry, NameKind, Pack, PhraseEntry, PhraseRole, PlaceId, PlaceKind, VariableId};
use crate::vocabulary::{Class, Classes, class};

/// A pack's names and phrases.
#[derive(Clone, Copy)]
pub struct Names<'a>(pub &'a Pack);

/// A handle's place.
pub fn place(handle: Handle) -> PlaceId {
    PlaceId(handle.0 as u16)
}

/// A place's handle.
pub fn handle(place: PlaceId) -> Handle {
    Handle(u32::from(place.0))
}

/// The only place that has a name.
pub fn place_named(pack: &Pack, name: &str) -> Option<PlaceId> {
    let doc = Doc::of_words(name, crate::quantity::Context::default());
    let found = Names(pack).name(&doc, 0).filter(|found| found.end == doc.tokens.len())?;
    found.handles.first().filter(|_| found.handles.len() == 1).map(|&handle| place(handle))
}

/// A handle's variable, and what its phrase does for it.
pub fn phrase(handle: Handle) -> Option<(VariableId, PhraseRole)> {
    Some((VariableId(handle.0 as u16), PhraseRole::from_code((handle.0 >> 16) as u8)?))
}

/// The class of a phrase that does something for a variable.
fn class_of(role: PhraseRole) -> Option<Class> {
    Some(match role {
        PhraseRole::Term | PhraseRole::Grows => class::MEASURE,
        PhraseRole::Count => class::COUNTED,
        PhraseRole::Predicate => class::PREDICATE,
        PhraseRole::Verb => class::VERB,
        PhraseRole::Tail => class::TAIL,
        PhraseRole::High => class::TOP,
        PhraseRole::Low => class::BOTTOM,
    })
}

/// The words from `at` on that a name or phrase may span.
fn more<'d>(doc: &'d Doc, at: usize) -> impl Iterator<Item = &'d str> {
    doc.words(at + 1).map(|(_, word)| word)
}

/// Where as many words from `at` on end.
fn end(doc: &Doc, at: usize, used: usize) -> usize {
    doc.words(at).nth(used.saturating_sub(1)).map_or(at, |(last, _)| last + 1)
}

/// The only place that the longest name at a token can mean, towns and buildings included.
pub(super) fn only_place_at(doc: &Doc, pack: &Pack, at: usize) -> Option<PlaceId> {
    let names = pack.names();
    let (_, key) = names.keys(doc.word(at), doc.hash(at), &mut more(doc, at)).pop()?;
    let mut all = names.entries(key).into_iter().filter(|_| doc.is_capital(at)).map(|entry| entry.place);
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn phrases(entries: Vec<PhraseEntry>, end: usize) -> Option<Found> {
    let mut found = Found { end, classes: Classes::NONE, handles: Vec::with_capacity(entries.len()) };
    for entry in entries {
        let Some(class) = class_of(entry.role) else { continue };
        found.classes = found.classes.with(class.into());
        found.handles.push(Handle(u32::from(entry.role.code()) << 16 | u32::from(entry.variable.0)));
    }
    (found.classes != Classes::NONE).then_some(found)
}

impl Gazetteer for Names<'_> {
    fn name(&self, doc: &Doc, at: usize) -> Option<Found> {
        let names = self.0.names();
        let keys = names.keys(doc.word(at), doc.hash(at), &mut more(doc, at));
        keys.into_iter()
            .rev()
            .find_map(|(used, key)| place_found(doc, self.0, at, end(doc, at, used), &names.entries(key)))
    }

    fn phrase(&self, doc: &Doc, at: usize) -> Option<Found> {
        let all = self.0.phrases();
        let keys = all.keys(doc.word(at), doc.hash(at), &mut more(doc, at));
        keys.into_iter().rev().find_map(|(used, key)| phrases(all.entries(key), end(doc, at, used)))
    }

    fn phrase_of(&self, words: &str) -> Option<Found> {
        phrases(self.0.phrases().get(words), 0)
    }
}

/// The strength of a kind of name; smaller is stronger. Towns and buildings do not identify a country.
fn tier(kind: NameKind) -> Option<u8> {
    match kind {
        NameKind::Name
        | NameKind::Formal
        | NameKind::Demonym
        | NameKind::DemonymNoun
        | NameKind::Abbreviation => Some(0),
        NameKind::Former | NameKind::Local => Some(1),
        NameKind::Capital | NameKind::Metonym => None,
    }
}

fn place_found(doc: &Doc, pack: &Pack, at: usize, end: usize, entries: &[NameEntry]) -> Option<Found> {
    let tokens = at..end;
    let next = doc.tokens.get(end);
    // `US$`
    if doc.word(end) == "$" && next.is_some_and(|token| !token.spaced) {
        return None;
    }
    let kind = |entry: &NameEntry| pack.place(entry.place).map(|place| place.kind);
    // Regions and the world are common nouns too: "the eurozone", "the world".
    let common = |entry: &NameEntry| {
        matches!(
            kind(entry),
            Some(PlaceKind::World | PlaceKind::Group | PlaceKind::Aggregate | PlaceKind::Other)
        )
    };
    let written = |entry: &&NameEntry| {
        let mut words = tokens.clone().filter(|&at| doc.is_wordlike(at));
        match (entry.kind, entry.case_exact) {
            (NameKind::Abbreviation, true) => {
                words.all(|at| doc.written(at).chars().all(|c| !c.is_lowercase()))
            }
            (_, true) => words.all(|at| doc.is_capital(at) || doc.word(at).len() <= 3),
            // "the state of Georgia"
            (NameKind::Formal, _) if kind(entry) == Some(PlaceKind::Subdivision) => true,
            (_, false) => doc.is_capital(at) || common(entry),
        }
    };
    let fitting: Vec<&NameEntry> = entries.iter().filter(written).collect();
    let best = fitting.iter().filter_map(|entry| tier(entry.kind)).min()?;
    let mut found = Found { end, classes: Classes::NONE, handles: Vec::new() };
    for entry in fitting.into_iter().filter(|entry| tier(entry.kind) == Some(best)) {
        let of = kind(entry)?;
        // Of a part of a country the sentences around do not go on to speak.
        if of == PlaceKind::Subdivision {
            found.classes = found.classes.with(class::ELSEWHERE.into());
        }
        let class = match (of, entry.kind) {
            (PlaceKind::World, _) => class::WORLD,
            (PlaceKind::Aggregate, NameKind::Name | NameKind::Formal | NameKind::Abbreviation) => {
                found.classes = found.classes.with(class::PLACE.into());
                class::REGION
            }
            (PlaceKind::Group | PlaceKind::Aggregate, _) => class::REGION,
            (PlaceKind::Other, _) => class::ELSEWHERE,
            (_, NameKind::Demonym) => class::DEMONYM,
            (_, NameKind::DemonymNoun) => class::PEOPLE,
            _ => class::PLACE,
        };
        found.classes = found.classes.with(class.into());
        let handle = Handle(u32::from(entry.place.0));
        if !found.handles.contains(&handle) {
            found.handles.push(handle);
        }
    }
    Some(found)
}
