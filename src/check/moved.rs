//! What happened between two years, against what is said to have happened. Every tolerance of changes stands here.

use super::compare::{Interval, Scale, support};
use super::ends::Ends;
use super::level::{evidence, is_of_a_year, plausible};
use super::scene::Scene;
use super::verdict::{Assessment, Detail, Finding, Reason, Support};
use crate::claim::Direction;
use crate::quantity::Decimal;

/// A change is called different when it is off by more than this part of what happened…
const FAR_CHANGE: Decimal = Decimal::constant(30, 2);
/// … and a size is called right where it is off by no more than this part…
const NEAR_CHANGE: Decimal = Decimal::constant(15, 2);
/// … and by more than this many points (per cent of the start).
const FAR_POINTS: Decimal = Decimal::constant(3, 0);
/// Words commit to a change no more closely than this many points…
const POINTS: Decimal = Decimal::constant(1, 0);
/// … or this part of it.
const SPREAD: Decimal = Decimal::constant(6, 2);
/// Two ends, each rounded to a tenth, are as far from each other as is said, give or take this.
const ROUNDING: Decimal = Decimal::constant(1, 1);
/// A figure moves by less than this part from noise and revision alone: no direction can be read from it…
const STILL: Decimal = Decimal::constant(1, 2);
/// … and of a rate by no more than this many points.
const STILL_POINTS: Decimal = Decimal::constant(3, 1);
/// Where the start is not told it may lie this many years back.
const UNTOLD: i32 = 20;

/// What is said to have happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Said {
    FromTo(Interval, Interval),
    To(Interval),
    /// Per cent of the start, positive for a rise.
    Percent {
        low: Decimal,
        high: Decimal,
    },
    /// Points of a rate, or per cent of it: the words leave it open.
    Points {
        low: Decimal,
        high: Decimal,
        or_percent: bool,
    },
    /// In the variable's own unit.
    By {
        low: Decimal,
        high: Decimal,
    },
    Only,
}

/// Compares what is said with what each plausible series has for both ends.
pub(super) fn weigh(
    scene: &Scene,
    found: &mut Assessment,
    said: Said,
    direction: Option<Direction>,
    span: &Ends,
) -> Finding {
    let (Some(variable), Some(place)) = (found.link.variable, found.link.place) else {
        return Finding::Abstains(Reason::Ambiguous);
    };
    if span.future {
        return Finding::Abstains(Reason::Forecast);
    }
    // "dipped to 5.1 per cent in November": a month's figure, which no yearly series has.
    if span.fine && is_of_a_year(scene, variable) {
        return Finding::Abstains(Reason::PeriodNotCovered);
    }
    let mut first = None;
    let (mut any, mut between, mut same_supports, mut all_against) = (false, false, false, true);
    for (id, same) in plausible(scene, variable) {
        let (Some(info), Some(series)) = (scene.variable(id), scene.series(id, place, found.link.origin))
        else {
            continue;
        };
        any = true;
        let scale = Scale { rate: info.base == "percent", revision: info.revision };
        let value = |year| series.value(year).and_then(|value| value.mul(info.scale));
        let judged = |said, start, end| Some(judge(said, direction, value(start)?, value(end)?, scale));
        let mut end = span.end;
        if span.end >= scene.this_year() {
            end = series.latest(span.end).map_or(span.end, |(year, _)| year);
            // Who says how it is now may not know the latest year yet.
            if judged(said, span.start, end - 1) == Some(Support::Supports) && span.start < end - 1 {
                end -= 1;
            }
        }
        let (Some(from), Some(to)) = (value(span.start), value(end)) else { continue };
        let mut verdict = judge(said, direction, from, to, scale);
        // "rose from $960 to $12,900 in 2023", "had risen to 8% by 2023": since when is not told.
        let untold = match said {
            _ if !span.one || verdict != Support::Contradicts => false,
            Said::FromTo(_, last) => judge(Said::To(last), direction, from, to, scale) == Support::Supports,
            Said::To(_) => (span.end - UNTOLD..span.start)
                .any(|start| judged(said, start, span.end) == Some(Support::Supports)),
            _ => false,
        };
        if untold {
            verdict = Support::Close;
        }
        // Between what two definitions give (at current and at constant prices): neither is clearly meant.
        let side = beyond(said, from, to);
        let (_, first_side) = *first.get_or_insert((verdict, side));
        between |= first_side != side;
        same_supports |= same && verdict == Support::Supports;
        all_against &= verdict == Support::Contradicts;
        if found.evidence.is_empty() {
            found.detail = Detail::Change { from, to, direction };
        }
        for year in [span.start, end] {
            found.evidence.extend(evidence(
                scene,
                id,
                place,
                found.link.origin,
                &series,
                year,
                Some(verdict),
            ));
        }
    }
    match first {
        None if any => Finding::Abstains(Reason::PeriodNotCovered),
        None => Finding::Abstains(Reason::PlaceNotCovered),
        Some((Support::Supports, _)) => Finding::Agrees,
        Some(_) if same_supports => Finding::Disputed,
        Some(_) if all_against && !between => Finding::Differs,
        Some(_) => Finding::Abstains(Reason::Ambiguous),
    }
}

/// What two values say of a stated change.
pub(super) fn judge(
    said: Said,
    direction: Option<Direction>,
    from: Decimal,
    to: Decimal,
    scale: Scale,
) -> Support {
    let Some(moved) = to.sub(from) else { return Support::Close };
    let still = from.abs().mul(STILL).is_some_and(|limit| moved.abs() <= limit)
        || scale.rate && moved.abs() <= STILL_POINTS;
    let wrong_way = !still && direction.is_some_and(|d| (d == Direction::Up) == moved.is_negative());
    let percent = moved.div(from.abs(), 6).and_then(|p| p.mul(Decimal::HUNDRED)).unwrap_or(Decimal::ZERO);
    let worst = |a: Support, b: Support| {
        if a == Support::Contradicts || b == Support::Contradicts {
            Support::Contradicts
        } else if a == Support::Close || b == Support::Close {
            Support::Close
        } else {
            Support::Supports
        }
    };
    let verdict = match said {
        Said::FromTo(a, b) => worst(support(&a, from, scale), support(&b, to, scale)),
        Said::To(b) => support(&b, to, scale),
        Said::Percent { low, high } => within(percent, low, high, scale.revision),
        Said::Points { low, high, or_percent } => {
            let points = within(moved, low, high, Decimal::ZERO);
            let relative = within(percent, low, high, scale.revision);
            if or_percent && relative == Support::Supports {
                relative
            } else if or_percent && relative == Support::Close {
                Support::Close
            } else {
                points
            }
        }
        Said::By { low, high } => {
            // What later releases do to either end can be more than all that moved.
            let noise = scale.revision.shift(-2).and_then(|part| from.abs().mul(part));
            let gap = low.sub(moved).max(moved.sub(high));
            let within = |part: Decimal| gap <= moved.abs().mul(part);
            if within(NEAR_CHANGE) {
                Support::Supports
            } else if gap.zip(noise).and_then(|(gap, noise)| gap.sub(noise)) <= moved.abs().mul(FAR_CHANGE) {
                Support::Close
            } else {
                Support::Contradicts
            }
        }
        Said::Only if still => Support::Close,
        Said::Only => Support::Supports,
    };
    if wrong_way { Support::Contradicts } else { verdict }
}

/// Whether more happened than a stated percentage.
pub(super) fn beyond(said: Said, from: Decimal, to: Decimal) -> bool {
    match said {
        Said::Percent { high, .. } => {
            let moved = to.sub(from).and_then(|moved| moved.div(from.abs(), 6));
            moved.and_then(|part| part.mul(Decimal::HUNDRED)).is_some_and(|percent| percent > high)
        }
        _ => false,
    }
}

/// A change in per cent or points against the interval stated; later releases move it by about as many points as
/// either end by per cent.
fn within(moved: Decimal, low: Decimal, high: Decimal, revision: Decimal) -> Support {
    let spread = POINTS.max(moved.abs().mul(SPREAD).unwrap_or(Decimal::ZERO));
    let gap = if moved < low {
        low.sub(moved)
    } else if moved > high {
        moved.sub(high)
    } else {
        return Support::Supports;
    };
    let Some(gap) = gap else { return Support::Close };
    let part = moved.abs().mul(FAR_CHANGE).unwrap_or(Decimal::ZERO);
    // Half of what is said to have happened is not what is said.
    if gap <= spread && gap <= part.max(ROUNDING) {
        return Support::Supports;
    }
    let far = FAR_POINTS.add(revision).is_some_and(|limit| gap > limit) && gap > part;
    if far { Support::Contradicts } else { Support::Close }
}
