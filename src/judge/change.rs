//! Changes of a measure between two stated years: by so many per cent, points or heads, doubled, halved.

use super::finding::{Detail, Finding, Judged, Support};
use super::gates::Gates;
use super::inputs::Judge;
use super::line::{evidence, plausible};
use crate::claim::{Claim, Direction, Reason};
use crate::pack::Variable;
use crate::quantity::{Decimal, Quantity, Role, Unit, hedge};
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
enum Said {
    /// Per cent of the start, positive for a rise.
    Percent { low: Decimal, high: Decimal },
    /// Points of a rate.
    Points { low: Decimal, high: Decimal },
    /// In the variable's own unit.
    By { low: Decimal, high: Decimal },
}

fn said(quantity: &Quantity, direction: Option<Direction>, variable: &Variable) -> Option<Said> {
    let (low, high) = hedge::interval(quantity).ends()?;
    let down = direction == Some(Direction::Down);
    let signed = |low: Decimal, high: Decimal| if down { (high.neg(), low.neg()) } else { (low, high) };
    let rate = variable.base == "percent";
    // Current prices: their growth is mostly that of prices or of the exchange rate, and "grew" means neither.
    if variable.base == "usd" {
        return None;
    }
    if quantity.role == Role::Multiple {
        // "doubled" is a rise by 100 per cent, "halved" one by minus 50.
        let percent = |f: Decimal| f.sub(Decimal::ONE).and_then(|f| f.mul(Decimal::HUNDRED));
        return Some(Said::Percent { low: percent(low)?, high: percent(high)? });
    }
    if quantity.unit == Unit::PercentagePoint {
        let (low, high) = signed(low, high);
        return rate.then_some(Said::Points { low, high });
    }
    // "fell by almost half" is a fraction of the start: a count of people has no fractions.
    let share = quantity.role == Role::Share || quantity.unit == Unit::None && low.abs() < Decimal::ONE;
    if share || quantity.unit == Unit::Percent {
        let scale = if share { Decimal::HUNDRED } else { Decimal::ONE };
        let (low, high) = signed(low.mul(scale)?, high.mul(scale)?);
        // Per cent of a rate is ambiguous: points, or per cent of it.
        return (!rate).then_some(Said::Percent { low, high });
    }
    let counted = matches!(quantity.unit, Unit::None | Unit::Counted { .. }) && variable.base == "persons";
    let (low, high) = signed(low, high);
    counted.then_some(Said::By { low, high })
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
    match said {
        Said::Percent { low, high } => {
            let percent = moved.div(from.abs(), 6).and_then(|part| part.mul(Decimal::HUNDRED));
            percent.map_or(Support::Close, |percent| within(percent, low, high, revision))
        }
        Said::Points { low, high } => within(moved, low, high, Decimal::ZERO),
        Said::By { low, high } => {
            let gap = low.sub(moved).max(moved.sub(high)).unwrap_or(Decimal::ZERO);
            let noise = revision.shift(-2).and_then(|part| from.abs().mul(part)).unwrap_or(Decimal::ZERO);
            let part = |share: Decimal| moved.abs().mul(share).unwrap_or(Decimal::ZERO);
            if gap <= part(NEAR_CHANGE) {
                Support::Supports
            } else if gap > part(FAR_CHANGE) && gap > noise {
                Support::Contradicts
            } else {
                Support::Close
            }
        }
    }
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
