//! Places with a bare figure whose measure is elided: "…, followed by Kuwait (24 t/y)", "behind only Uganda, with 1.5
//! million", "near Japan's 8.2". The measure is that of a claim earlier in the sentence; such a claim may only agree.

use super::chunk::{Chunk, SILENT};
use super::value::{Claim, Given, PlaceSlot};
use crate::vocabulary::{Classes, Form, Kind, class};

/// Classes that may follow a bare figure.
const ENDS: Classes = Classes::of(&[
    class::COMMA,
    class::SEMICOLON,
    class::CLOSE,
    class::AND,
    class::SUBORDINATE,
    class::BESIDE,
    class::OTHER_SIDE,
]);

/// The claims of other places that repeat the measure of an earlier claim.
pub(super) fn with_elided_measure(all: &[Chunk], claims: &[Claim]) -> Vec<Claim> {
    let named = (0..all.len()).filter(|&at| all.get(at).is_some_and(|chunk| chunk.is(class::PLACE)));
    named.filter_map(|at| elided_at(all, at, claims)).collect()
}

fn elided_at(all: &[Chunk], at: usize, claims: &[Claim]) -> Option<Claim> {
    let place = all.get(at)?;
    let said = |from: usize| (from..all.len()).find(|&at| all.get(at).is_some_and(|c| !c.is_any(SILENT)));
    let is = |at: usize, classes: Classes| all.get(at).is_some_and(|chunk| chunk.is_any(classes));
    const COMMA: Classes = Classes::of(&[class::COMMA]);
    const WITH: Classes = Classes::of(&[class::WITH, class::AT, class::ON]);
    const OWN: Classes = Classes::of(&[class::OPEN, class::POSSESSIVE]);
    let tie = said(at + 1)?;
    let tie = if is(tie, COMMA) { said(tie + 1)? } else { tie };
    // "the United States came second with 5.2 billion", "India third with 2.6 billion"
    const RANKS: Classes = Classes::of(&[class::RANK, class::RANKED, class::SPOT]);
    let tie = (tie..all.len()).find(|&at| !is(at, RANKS))?;
    if !(is(tie, WITH) || tie == at + 1 && is(tie, OWN)) {
        return None;
    }
    let figure = said(tie + 1)?;
    let (index, of) = all.get(figure).filter(|chunk| chunk.is(class::FIGURE))?.figure?;
    let next = (figure + 1..all.len()).find(|&at| !is(at, Classes::of(&[class::FILLER, class::TIME])));
    if next.is_some_and(|next| !is(next, ENDS)) || claims.iter().any(|claim| claim.figure == Some(index)) {
        return None;
    }
    let start = all.get(figure)?.tokens.start;
    let before = claims.iter().rfind(|claim| {
        let figure = claim.figure.is_some() && claim.form == Form::Level && claim.kind != Kind::Pair;
        let named = claim.place.as_ref().is_some_and(|own| own.given == Given::Named);
        figure && named && claim.anchor < place.tokens.start
    })?;
    let when = all.get(figure + 1..next.unwrap_or(all.len()))?.iter().find_map(|chunk| chunk.when);
    Some(Claim {
        tokens: place.tokens.start..all.get(figure)?.tokens.end,
        anchor: start,
        place: Some(PlaceSlot::of(place)),
        figure: Some(index),
        of: of.or(before.of),
        when: when.or(before.when),
        agreement: true,
        ..before.clone()
    })
}
