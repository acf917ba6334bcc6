//! What a clause leaves out that the one before it says. Gives rows of chunks to be read; reads nothing.

use super::chunk::{Chunk, NAMED, SILENT};
use crate::vocabulary::{Classes, class};

/// "…, Hungary's $177bn", "and Ireland 0.2 per cent": the clause before with another place, figure and time.
pub(super) fn gapped(clause: &[Chunk], next: &[Chunk]) -> Option<Vec<Chunk>> {
    let one = |chunks: &[Chunk], classes: Classes| {
        let mut all =
            (0..chunks.len()).filter(|&at| chunks.get(at).is_some_and(|chunk| chunk.is_any(classes)));
        all.next().filter(|_| all.next().is_none())
    };
    const FIGURE: Classes = Classes::of(&[class::FIGURE]);
    const TIME: Classes = Classes::of(&[class::TIME]);
    const KNOWN: Classes =
        NAMED.with(SILENT).with(Classes::of(&[class::FIGURE, class::TIME, class::POSSESSIVE, class::WITHIN]));
    if !next.iter().all(|chunk| chunk.is_any(KNOWN)) {
        return None;
    }
    let figure = next.get(one(next, FIGURE)?)?;
    let place = one(next, NAMED).and_then(|at| next.get(at));
    let time = one(next, TIME).and_then(|at| next.get(at));
    let at_figure = one(clause, FIGURE)?;
    let mut own = clause.to_vec();
    let kept = own.get(at_figure)?.figure?.1;
    let mut figure = figure.clone();
    figure.figure = figure.figure.map(|(index, of)| (index, of.or(kept)));
    match place {
        Some(place) => {
            let own = own.get_mut(one(clause, NAMED)?)?;
            let kind = own.classes;
            *own = place.clone();
            // "the French", "France's": the clause says how it stands there.
            if !own.classes.any(kind) {
                own.classes = kind;
            }
        }
        // "63 in 2021": the same place in another year.
        None => {
            time.filter(|_| clause.iter().any(|chunk| chunk.is(class::TIME)))?;
        }
    }
    *own.get_mut(at_figure)? = figure;
    if let Some(time) = time {
        own.retain(|chunk| !chunk.is(class::TIME));
        own.push(time.clone());
    }
    Some(own)
}

/// "and shrank 2% in 2003", "in Spain 3.6": the beginnings of a clause before its figure, the longest first, each with the
/// next segment behind it.
pub(super) fn completions(clause: &[Chunk], next: &[Chunk]) -> Vec<Vec<Chunk>> {
    let first = clause.iter().position(|chunk| chunk.is(class::FIGURE)).unwrap_or(0);
    let timed = |chunk: &&Chunk| chunk.is(class::TIME);
    let mut out = Vec::new();
    for head in (1..=first).rev().filter_map(|end| clause.get(..end)) {
        if head.last().is_some_and(|last| last.is(class::COMMA)) {
            continue;
        }
        let twice = head.iter().chain(next).filter(timed).count() > 1;
        let kept = head.iter().filter(|chunk| !(twice && chunk.is(class::TIME)));
        let own: Vec<Chunk> = kept.chain(next).cloned().collect();
        if own.iter().filter(|chunk| chunk.is_any(NAMED)).count() < 2 {
            out.push(own);
        }
    }
    out
}
