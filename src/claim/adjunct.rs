//! Temporal adjuncts: the time of a clause that stands in a segment of its own beside the clause. Knows segments and
//! their times, not figures.

use super::chunk::{Chunk, SILENT};
use super::clause::{Segment, Tie};
use super::value::Claim;
use super::when::When;
use crate::vocabulary::{Classes, Kind, class};

/// The time of a chunk; the last year if it spans several.
pub(super) fn told(chunk: &Chunk) -> Option<When> {
    let when = chunk.when?;
    let last = (when.years.1, when.years.1);
    Some(if chunk.is(class::SPAN) { When { years: last, ..when } } else { when })
}

/// The time of an adjunct that stands alone before or after a clause.
pub(super) fn beside_time(segments: &[Segment], from: usize, to: usize) -> Option<When> {
    const TIMED: Classes = SILENT.with(Classes::of(&[class::TIME]));
    let alone = |segment: &Segment| {
        let time = segment.chunks.iter().find_map(|chunk| chunk.when);
        time.filter(|_| !segment.is_led() && segment.is_all(TIMED))
    };
    let before = from.checked_sub(1).and_then(|at| segments.get(at));
    let opening = before.filter(|segment| segment.tie == Tie::Start && !segment.is_led());
    let opening = || opening?.chunks.first().filter(|first| first.is(class::TIME))?.when;
    before.and_then(alone).or_else(opening).or_else(|| segments.get(to + 1).and_then(alone))
}

/// The only time of a sentence, unless it belongs to a subordinate clause.
pub(super) fn only_time(segments: &[Segment]) -> Option<When> {
    let times = |segment: &&Segment| segment.chunks.iter().any(|chunk| chunk.is(class::TIME));
    let mut all = segments.iter().filter(times);
    let first = all.next().filter(|first| !first.is_led() || first.leads(class::THAT))?;
    // "…, and inflation was 6% in 2009": the time belongs to the other figure.
    if first.classes().has(class::FIGURE) {
        return None;
    }
    if all.next().is_some() {
        return None;
    }
    let mut own = first.chunks.iter().filter(|chunk| chunk.is(class::TIME));
    let when = own.next()?.when;
    if own.next().is_some() { None } else { when }
}

/// Whether a segment beside a clause places it in a time that is not stated: "after joining the EU in 2004".
pub(super) fn is_untold(segments: &[Segment]) -> bool {
    const UNTOLD: Classes = Classes::of(&[class::UNTOLD_TIME, class::TIMEWISE, class::SINCE]);
    let untold = |segment: &Segment| segment.lead.any(UNTOLD) && !segment.leads(class::WHERE);
    segments.iter().any(|segment| untold(segment) || segment.classes().has(class::SINCE))
}

/// Applies segments without a figure to all claims of the sentence: "in the spring" and "as the first quarter closed" make
/// the period a part of a year; ", per head," makes the figure one for each person.
pub(super) fn set_apart(segments: &[Segment], claims: &mut [Claim]) {
    let beside = |segment: &&Segment| {
        let own = segment.leads(class::OTHER_SIDE) || segment.leads(class::CONTRAST);
        !(own || segment.classes().has(class::FIGURE))
    };
    let mut bare = segments.iter().filter(beside);
    let part = |segment: &Segment| {
        let time = segment.chunks.iter().any(|chunk| {
            chunk.when.is_some_and(|when| when.hangs || when.part && !(when.year_end || when.day))
        });
        time || segment.classes().has(class::PART_OF_YEAR)
    };
    let of_part = bare.clone().any(part);
    const EACH: Classes = SILENT.with(Classes::of(&[class::PER_PERSON, class::TIME]));
    let each = bare.any(|segment| segment.is_all(EACH) && segment.classes().has(class::PER_PERSON));
    let anywhere = segments.iter().any(|segment| segment.classes().has(class::PER_PERSON));
    for claim in claims {
        let whole = matches!(claim.kind, Kind::Comparison | Kind::Rank | Kind::Change);
        claim.per_person |= each || whole && anywhere;
        if let Some(when) = claim.when.as_mut().filter(|_| of_part) {
            when.part = true;
        }
    }
}
