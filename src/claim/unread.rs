//! Sentences with a figure that were not read whole: the residue, and a measure and place that are attached to each
//! other nevertheless.

use super::chunk::{Chunk, NAMED, SILENT, covered};
use super::clause::{Segment, cut, without_brackets};
use super::doc::{Doc, Tokens};
use super::value::{Attached, Claim, MeasureSlot, PlaceSlot, Unread};
use super::verb::looks_like_verb;
use crate::vocabulary::{Classes, class};

/// The unread part of a sentence; none if each of its figures has a claim.
pub(super) fn unread(doc: &Doc, sentence: &Tokens, all: &[Chunk], claims: &[Claim]) -> Option<Unread> {
    let free = |chunk: &&Chunk| {
        chunk.is(class::FIGURE)
            && chunk.figure.is_some_and(|(at, _)| claims.iter().all(|claim| claim.figure != Some(at)))
    };
    let figure = all.iter().find(free)?;
    let segments = cut(&without_brackets(all, &|_| false, &|_| false));
    let near =
        segments.iter().find(|segment| segment.chunks.iter().any(|chunk| chunk.tokens == figure.tokens));
    let residue = near.map_or(all, |segment| &segment.chunks).iter().filter(|chunk| chunk.is(class::RESIDUE));
    let residue = merged(residue.map(|chunk| chunk.tokens.clone()));
    let attached = segments.iter().find_map(|segment| attached(doc, segment, claims));
    Some(Unread { tokens: sentence.clone(), residue, attached, too_long: false })
}

/// Joins adjacent ranges of tokens.
fn merged(all: impl Iterator<Item = Tokens>) -> Vec<Tokens> {
    let mut out: Vec<Tokens> = Vec::new();
    for tokens in all {
        match out.last_mut().filter(|last| last.end == tokens.start) {
            Some(last) => last.end = tokens.end,
            None => out.push(tokens),
        }
    }
    out
}

/// A measure attached to a place in a segment with a figure that belongs to no claim.
fn attached(doc: &Doc, segment: &Segment, claims: &[Claim]) -> Option<Attached> {
    let chunks = &segment.chunks;
    let is = |at: Option<usize>, classes: Classes| {
        at.and_then(|at| chunks.get(at)).is_some_and(|chunk| chunk.is_any(classes))
    };
    const LAND: Classes = Classes::of(&[class::PLACE, class::WORLD]);
    const IN: Classes = Classes::of(&[class::WITHIN, class::OF]);
    let figure = chunks.iter().find(|chunk| {
        chunk.is(class::FIGURE)
            && chunk.figure.is_some_and(|(at, _)| claims.iter().all(|claim| claim.figure != Some(at)))
    })?;
    let (index, of) = figure.figure?;
    for (at, measure) in chunks.iter().enumerate().filter(|(_, chunk)| chunk.is(class::MEASURE)) {
        let behind = (at + 2..at + 4).find(|&place| {
            is(Some(at + 1), IN) && is(Some(place), LAND) && (place == at + 2 || is(Some(at + 2), SILENT))
        });
        let before = at.checked_sub(1);
        let owner = before.and_then(|b| b.checked_sub(1)).filter(|_| is(before, class::POSSESSIVE.into()));
        let (place, from, to) = if let Some(place) = behind {
            (place, at, place)
        } else if is(owner, NAMED) {
            (owner?, owner?, at)
        } else if is(before, Classes::of(&[class::DEMONYM, class::WORLD])) {
            (before?, before?, at)
        } else {
            continue;
        };
        if !is_free_left(doc, chunks, from) || !is_free_right(doc, chunks, to) {
            continue;
        }
        let place = chunks.get(place)?;
        let near = covered(chunks.get(from..=to)?);
        let tokens = near.start.min(figure.tokens.start)..near.end.max(figure.tokens.end);
        return Some(Attached {
            measure: MeasureSlot {
                tokens: measure.tokens.clone(),
                implied: "",
                handles: measure.handles.clone(),
                counted: Vec::new(),
            },
            place: PlaceSlot::of(place),
            figure: index,
            of,
            when: chunks.iter().find_map(|chunk| chunk.when),
            tokens,
        });
    }
    None
}

/// Whether no modifier before a measure or its place changes its meaning.
fn is_free_left(doc: &Doc, chunks: &[Chunk], from: usize) -> bool {
    const CHANGES: Classes = Classes::of(&[
        class::MEASURE,
        class::COUNTED,
        class::POSSESSIVE,
        class::PLACE,
        class::DEMONYM,
        class::FIGURE,
    ]);
    let Some(before) = from.checked_sub(1).and_then(|at| chunks.get(at)) else { return true };
    let verb = looks_like_verb(doc, before);
    !(before.is_any(CHANGES) || before.is(class::RESIDUE) && !verb)
}

/// Whether no word after it does: "inflation target", "inflation among".
fn is_free_right(doc: &Doc, chunks: &[Chunk], to: usize) -> bool {
    const CHANGES: Classes = Classes::of(&[
        class::MEASURE,
        class::COUNTED,
        class::POSSESSIVE,
        class::DEMONYM,
        class::PLACE,
        class::UNSURE,
        class::SCOPE,
        class::OF,
    ]);
    let Some(behind) = chunks.get(to + 1) else { return true };
    // "people in Britain signing up"
    let narrows = doc.word(behind.tokens.start).ends_with("ing");
    let verb = !narrows && looks_like_verb(doc, behind);
    !(behind.is_any(CHANGES) || behind.is(class::RESIDUE) && !verb)
}
