//! What happened between two values, against what is said to have happened. Every tolerance of changes stands here.

use super::compare::{Interval, Scale, support};
use super::verdict::Support;
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
/// A figure moves by less than this part from noise and revision alone: no direction can be read from it.
const STILL: Decimal = Decimal::constant(1, 2);

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

/// What two values say of a stated change.
pub(super) fn judge(
    said: Said,
    direction: Option<Direction>,
    from: Decimal,
    to: Decimal,
    scale: Scale,
) -> Support {
    let Some(moved) = to.sub(from) else { return Support::Close };
    let still = from.abs().mul(STILL).is_some_and(|limit| moved.abs() <= limit);
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
    if gap <= spread {
        return Support::Supports;
    }
    let far = FAR_POINTS.add(revision).is_some_and(|limit| gap > limit)
        && moved.abs().mul(FAR_CHANGE).is_some_and(|limit| gap > limit);
    if far { Support::Contradicts } else { Support::Close }
}
