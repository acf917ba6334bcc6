//! Matches frames with the chunks of a clause, as they stand or with a fronted place moved back.

use super::chunk::{Chunk, SILENT, classes_of};
use crate::vocabulary::frame::Match;
use crate::vocabulary::{Classes, FRAMES, Frame, class};
use std::borrow::Cow;

/// The first clause frame that matches all of some chunks, with the chunks that it matched: as they stand, or with the
/// measure after its place.
pub(super) fn first_match(own: &[Chunk]) -> Option<(&'static Frame, Match, Cow<'_, [Chunk]>)> {
    let matched = |own: &[Chunk]| {
        let classes: Vec<Classes> = own.iter().map(|chunk| chunk.classes).collect();
        let present = classes_of(own);
        let mut frames = FRAMES.iter().filter(|frame| frame.whole && frame.may_match(present));
        frames.find_map(|frame| Some((frame, frame.match_all(&classes)?)))
    };
    if let Some((frame, found)) = matched(own) {
        return Some((frame, found, own.into()));
    }
    let turned = turned(own)?;
    let (frame, found) = matched(&turned)?;
    Some((frame, found, turned.into()))
}

/// "In Chile, life expectancy was": "Chile's life expectancy was".
fn turned(own: &[Chunk]) -> Option<Vec<Chunk>> {
    const LEAD: Classes = SILENT.with(Classes::of(&[class::TIME, class::SPAN, class::COMMA]));
    let said = |from: usize| (from..own.len()).find(|&at| own.get(at).is_some_and(|c| !c.is_any(LEAD)));
    // "Globally, the fertility rate was"
    let world = said(0).filter(|&at| own.get(at).is_some_and(|chunk| chunk.is(class::WORLD)));
    if let Some(world) = world
        && own.get(world + 1).is_some_and(|next| next.is(class::COMMA))
    {
        let rest = own.iter().enumerate().filter(|&(at, _)| at != world + 1);
        return Some(rest.map(|(_, chunk)| chunk.clone()).collect());
    }
    let within = said(0).filter(|&at| own.get(at).is_some_and(|chunk| chunk.is(class::WITHIN)))?;
    let place = said(within + 1).filter(|&at| own.get(at).is_some_and(|chunk| chunk.is(class::PLACE)))?;
    let measure = said(place + 1).filter(|&at| own.get(at).is_some_and(|chunk| chunk.is(class::MEASURE)))?;
    let at = own.get(measure)?.tokens.start;
    let mut out: Vec<Chunk> = own.get(..within)?.to_vec();
    let times = own.get(place + 1..measure)?.iter().filter(|chunk| chunk.is_any(TIMES)).cloned();
    out.extend(times);
    out.extend([own.get(place)?.clone(), Chunk::of(at..at, class::POSSESSIVE)]);
    out.extend(own.get(measure..)?.iter().cloned());
    Some(out)
}

const TIMES: Classes = Classes::of(&[class::TIME, class::SPAN]);
