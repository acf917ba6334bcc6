//! Relative clauses: ", which grew …", ", where 316,000 refugees live". Inserts the antecedent as their subject or place.

use super::chunk::{Chunk, SILENT};
use super::clause::{Segment, Tie};
use crate::vocabulary::{Classes, class};

/// ", which grew …" after a noun phrase that ends in a subject: that subject is the antecedent.
pub(super) fn carry_subjects(segments: &mut [Segment]) {
    for at in 1..segments.len() {
        let Some([before, own]) = segments.get_mut(at - 1..=at) else { continue };
        // "Kenya, whose economy grew"
        let whose = own.chunks.first().is_some_and(|own| own.is(class::ITS) && own.is(class::SUBORDINATE))
            && before.chunks.last().is_some_and(|last| last.is(class::PLACE));
        let which = whose || own.leads(class::WHICH);
        if !(which || own.leads(class::WHERE)) || own.tie != Tie::Comma || before.chunks.is_empty() {
            continue;
        }
        // ", where 316,000 refugees live": the antecedent is the place.
        let place = before.chunks.last().filter(|last| {
            let first = own.chunks.iter().find(|chunk| !chunk.is_any(SILENT));
            const THEY: Classes = Classes::of(&[class::COUNTED, class::PREDICATE]);
            !which
                && last.is(class::PLACE)
                && first.is_some_and(|first| {
                    first.is(class::FIGURE) && own.classes().any(THEY) || first.is(class::WOMEN)
                })
        });
        let mut subject = match (place, subject_at_end(&before.chunks, which)) {
            (Some(place), _) => vec![Chunk::of(place.tokens.clone(), class::WITHIN), place.clone()],
            (None, Some(start)) => before.chunks.get(start..).unwrap_or_default().to_vec(),
            (None, None) => continue,
        };
        if let Some(first) = own.chunks.first().filter(|_| whose) {
            subject.push(Chunk::of(first.tokens.clone(), class::POSSESSIVE));
        }
        own.chunks.splice(0..usize::from(whose), subject);
        own.lead = Classes::NONE;
        own.tie = Tie::Semicolon;
        own.relative = true;
    }
}

/// Where the subject at the end of a segment begins: "… inflation in Spain", "… Spain's inflation", "… Spain", "Inflation".
fn subject_at_end(chunks: &[Chunk], which: bool) -> Option<usize> {
    let is = |back: usize, classes: Classes| {
        chunks
            .len()
            .checked_sub(back)
            .and_then(|at| chunks.get(at))
            .is_some_and(|chunk| chunk.is_any(classes))
    };
    const LAND: Classes = Classes::of(&[class::PLACE, class::WORLD]);
    const M: Classes = Classes::of(&[class::MEASURE]);
    const IN: Classes = Classes::of(&[class::WITHIN, class::OF]);
    // "in Lebanon, which", "trailed by Lebanon, which"
    const BESIDE: Classes = Classes::of(&[class::AND, class::WITHIN, class::FROM, class::BESIDE]);
    let len = chunks.len();
    let start = if is(1, LAND) && is(2, IN) && is(3, M) {
        len - 3
    } else if is(1, LAND) && is(2, SILENT) && is(3, IN) && is(4, M) {
        len - 4
    } else if which && is(1, M) && is(2, class::POSSESSIVE.into()) && is(3, LAND) {
        len - 3
    } else if which && is(1, M) && is(2, Classes::of(&[class::DEMONYM, class::PLACE, class::WORLD])) {
        len - 2
    } else if which && (is(1, LAND) && (len == 1 || is(2, BESIDE)) || is(1, M) && len == 1) {
        len - 1
    } else {
        return None;
    };
    const DENIES: Classes = Classes::of(&[class::RESIDUE, class::MEASURE, class::DEMONYM]);
    let before = start.checked_sub(1).and_then(|at| chunks.get(at));
    before.is_none_or(|before| !before.is_any(DENIES)).then_some(start)
}
