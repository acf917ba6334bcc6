//! Changes of a measure between two stated years: by so many per cent, points or heads, doubled, halved.

use super::finding::{Detail, Finding, Judged, Support};
use super::gates::Gates;
use super::inputs::Judge;
use super::line::{evidence, plausible};
use crate::claim::{Claim, Direction, Reason};
use crate::pack::Variable;
use crate::quantity::{Decimal, Hedge, Quantity, Role, Unit, hedge};
use crate::resolve::Link;

/// A change is called different when it is off by more than this part of what happened…
const FAR_CHANGE: Decimal = Decimal::constant(30, 2);
/// … and by more than this many points (per cent of the start), and what later releases move…
const FAR_POINTS: Decimal = Decimal::constant(3, 0);
/// … and a number of heads is called right where it is off by no more than this part.
const NEAR_CHANGE: Decimal = Decimal::constant(6, 2);
/// Words commit to a change no more closely than this many points.
const POINTS: Decimal = Decimal::constant(1, 0);

/// The stated change.
#[derive(Clone, Copy)]
struct Said {
    scale: Scale,
    /// Negative for a fall.
    low: Decimal,
    high: Decimal,
    /// Whether the words leave open how far below or above it may be: "more than doubled" holds of what rose fourfold.
    open: (bool, bool),
}

#[derive(Clone, Copy)]
enum Scale {
    /// Per cent of the start.
    Percent,
    /// Points of a rate.
    Points,
    /// The variable's own unit.
    Own,
}

fn said(quantity: &Quantity, direction: Option<Direction>, variable: &Variable) -> Option<Said> {
    let rate = variable.base == "percent";
    // Current prices: their growth is mostly that of prices or of the exchange rate, and "grew" means neither.
    if variable.base == "usd" {
        return None;
    }
    let multiple = quantity.role == Role::Multiple;
    // "Doubled" is a rise by 100 per cent, "halved" a fall by 50: what is hedged is the fall.
    let shrinks = multiple && quantity.low.is_some_and(|factor| factor < Decimal::ONE);
    // "fell by almost half" is a fraction of the start: a count of people has no fractions.
    let share = quantity.role == Role::Share
        || quantity.unit == Unit::None && quantity.low.is_some_and(|low| low.abs() < Decimal::ONE);
    let (scale, factor) = if multiple || share && !rate {
        (Scale::Percent, Decimal::HUNDRED)
    } else if quantity.unit == Unit::PercentagePoint && rate {
        (Scale::Points, Decimal::ONE)
    } else if quantity.unit == Unit::Percent && !rate {
        // Per cent of a rate is ambiguous: points, or per cent of it.
        (Scale::Percent, Decimal::ONE)
    } else if matches!(quantity.unit, Unit::None | Unit::Counted { .. }) && variable.base == "persons" {
        (Scale::Own, Decimal::ONE)
    } else {
        return None;
    };
    let stated = |end: Option<Decimal>| if shrinks { Decimal::ONE.sub(end?) } else { end };
    let hedged =
        hedge::interval_of(quantity.hedge, quantity.step, stated(quantity.low), stated(quantity.high));
    let (low, high) = hedged.ends()?;
    let start = if multiple && !shrinks { Decimal::ONE } else { Decimal::ZERO };
    let (low, high) = (low.sub(start)?.mul(factor)?, high.sub(start)?.mul(factor)?);
    let more = matches!(quantity.hedge, Hedge::MoreThan | Hedge::AtLeast);
    let less = matches!(quantity.hedge, Hedge::LessThan | Hedge::UpTo);
    Some(if shrinks || !multiple && direction == Some(Direction::Down) {
        Said { scale, low: high.neg(), high: low.neg(), open: (more, less) }
    } else {
        Said { scale, low, high, open: (less, more) }
    })
}

impl Said {
    /// Whether a change goes the stated way, further than a floor or less far than a ceiling.
    fn leaves_open(self, moved: Decimal) -> bool {
        let same_way = moved.is_zero() || moved.is_negative() == self.low.is_negative();
        same_way && (self.open.0 && moved < self.low || self.open.1 && moved > self.high)
    }
}

/// Compares a change between the two years of a link with each plausible series.
pub(super) fn judge(judge: &Judge, claim: &Claim, link: &Link, gates: Gates) -> Judged {
    let (Some(first), Some(place), Some((start, end))) = (link.variable, link.place, link.years) else {
        return Judged::silent(Reason::PeriodNotCovered);
    };
    let quantity = claim.figure.and_then(|at| judge.doc.quantities.get(at));
    let own = judge.data.variable(first);
    let Some(said) = quantity.zip(own.as_ref()).and_then(|(q, v)| said(q, claim.direction, v)) else {
        return Judged::silent(Reason::NotInDataset);
    };
    let mut out = Judged::silent(Reason::PeriodNotCovered);
    let mut verdicts = Vec::new();
    for (id, _) in plausible(judge, first) {
        let (Some(info), Some(series)) = (judge.data.variable(id), judge.data.series(id, place, link.origin))
        else {
            continue;
        };
        let value = |year| series.value(year).and_then(|value| value.mul(info.scale));
        let (Some(from), Some(to)) = (value(start), value(end)) else { continue };
        let support = weigh(said, from, to, info.revision);
        verdicts.push(support);
        if out.evidence.is_empty() {
            out.detail = Detail::Change { from, to, direction: claim.direction };
        }
        for year in [start, end] {
            out.evidence.extend(evidence(judge, id, place, link.origin, &series, year, Some(support)));
        }
    }
    out.years = Some((start, end));
    out.finding = match verdicts.first() {
        None => Finding::Abstains(Reason::PeriodNotCovered),
        Some(Support::Supports) => Finding::Agrees,
        Some(_) if verdicts.iter().all(|verdict| *verdict == Support::Contradicts) => gates.differs(),
        Some(_) => Finding::Abstains(Reason::Ambiguous),
    };
    out
}

fn weigh(said: Said, from: Decimal, to: Decimal, revision: Decimal) -> Support {
    let Some(moved) = to.sub(from) else { return Support::Close };
    let Said { scale, low, high, .. } = said;
    let (moved, support) = match scale {
        Scale::Percent => {
            let percent = moved.div(from.abs(), 6).and_then(|part| part.mul(Decimal::HUNDRED));
            let Some(percent) = percent else { return Support::Close };
            (percent, within(percent, low, high, revision))
        }
        Scale::Points => (moved, within(moved, low, high, Decimal::ZERO)),
        Scale::Own => {
            let gap = low.sub(moved).max(moved.sub(high)).unwrap_or(Decimal::ZERO);
            let noise = revision.shift(-2).and_then(|part| from.abs().mul(part)).unwrap_or(Decimal::ZERO);
            let part = |share: Decimal| moved.abs().mul(share).unwrap_or(Decimal::ZERO);
            let support = if gap <= part(NEAR_CHANGE) {
                Support::Supports
            } else if gap > part(FAR_CHANGE) && gap > noise {
                Support::Contradicts
            } else {
                Support::Close
            };
            (moved, support)
        }
    };
    if support == Support::Contradicts && said.leaves_open(moved) { Support::Close } else { support }
}

/// A change in per cent or points against the interval stated; later releases move it by about as many points as either
/// end by per cent.
fn within(moved: Decimal, low: Decimal, high: Decimal, revision: Decimal) -> Support {
    let gap = if moved < low {
        low.sub(moved)
    } else if moved > high {
        moved.sub(high)
    } else {
        return Support::Supports;
    };
    let Some(gap) = gap else { return Support::Close };
    let part = moved.abs().mul(FAR_CHANGE).unwrap_or(Decimal::ZERO);
    if gap <= POINTS && gap <= part {
        return Support::Supports;
    }
    let far = FAR_POINTS.add(revision).is_some_and(|limit| gap > limit) && gap > part;
    if far { Support::Contradicts } else { Support::Close }
}
