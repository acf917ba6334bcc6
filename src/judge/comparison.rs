//! Comparisons of places: more than, less than, so many times. Both sides are looked up for the same year.

use super::finding::{Detail, Evidence, Finding, Judged, Support};
use super::gates::Gates;
use super::inputs::Judge;
use super::line::{evidence, plausible};
use super::tolerance::{is_unsure, unsettled};
use crate::claim::{Claim, Direction, Reason};
use crate::pack::{PlaceId, VariableId};
use crate::quantity::{Decimal, Quantity, hedge};
use crate::resolve::Link;

/// Two figures this close do not contradict a comparison that is stated the other way round…
const SAME: Decimal = Decimal::constant(5, 2);
/// … and two this close support none.
const EQUAL: Decimal = Decimal::constant(5, 3);
/// A ratio off by more than this part is called different.
const FAR_RATIO: Decimal = Decimal::constant(25, 2);
/// Words commit to a ratio no more closely than this part of it: "five times" is 4.75 to 5.25 and rounder still.
const RATIO_SPREAD: Decimal = Decimal::constant(6, 2);

/// The stated relation of the two sides.
#[derive(Clone, Copy)]
enum Said {
    /// The first is above or below the second.
    Order(Direction),
    /// The first is this many times the second.
    Times { low: Decimal, high: Decimal, stated: Decimal },
}

/// A factor as an interval of the ratio.
fn ratio(quantity: &Quantity) -> Option<Said> {
    let committed = hedge::interval(quantity);
    let stated = quantity.low.or(quantity.high)?;
    let spread = stated.mul(RATIO_SPREAD)?;
    let low = committed.low.unwrap_or(stated).min(stated.sub(spread)?);
    let high = committed.high.unwrap_or(stated).max(stated.add(spread)?);
    Some(Said::Times { low, high, stated })
}

/// Compares the two sides in each plausible series.
pub(super) fn judge(judge: &Judge, claim: &Claim, link: &Link, gates: Gates) -> Judged {
    let factor = claim.figure.and_then(|at| judge.doc.quantities.get(at)).and_then(ratio);
    let (Some(said), Some(first)) = (factor.or(claim.direction.map(Said::Order)), link.variable) else {
        return Judged::silent(Reason::Ambiguous);
    };
    let mut out = one(judge, first, said, link);
    // If another definition contradicts, the claim is undecided.
    let others = plausible(judge, first).into_iter().skip(1);
    let against = |(other, _): (VariableId, bool)| {
        let other = one(judge, other, said, link).1;
        other == Some(Support::Contradicts)
    };
    out.0.finding = match out.1 {
        Some(Support::Supports) if others.clone().any(against) => Finding::Abstains(Reason::Ambiguous),
        Some(Support::Supports) => Finding::Agrees,
        Some(Support::Contradicts) if others.clone().all(against) => gates.differs(),
        Some(_) => Finding::Abstains(Reason::Ambiguous),
        None => out.0.finding,
    };
    out.0
}

/// The observations of one variable for all sides, and what follows for the claim.
fn one(judge: &Judge, variable: VariableId, said: Said, link: &Link) -> (Judged, Option<Support>) {
    let Some(info) = judge.data.variable(variable) else {
        return (Judged::silent(Reason::NotInDataset), None);
    };
    let sides: Vec<PlaceId> = link.place.into_iter().chain(link.others.iter().copied()).collect();
    let once = info.is_constant();
    let mut year = link.years.filter(|_| !once).map(|(_, last)| last);
    let mut values = [Decimal::ZERO; 2];
    let mut found: Vec<Evidence> = Vec::new();
    for (nth, place) in sides.into_iter().enumerate() {
        let Some(series) = judge.data.series(variable, place, None) else {
            return (Judged::silent(Reason::PlaceNotCovered), None);
        };
        let at = match year {
            Some(year) => series.value(year).map(|value| (year, value)),
            None => series.latest(if once { info.last } else { judge.data.this_year() }),
        };
        let Some((at, value)) = at else { return (Judged::silent(Reason::PeriodNotCovered), None) };
        year = year.or(Some(at));
        if let Some(sum) = values.get_mut(nth.min(1)) {
            *sum = value.mul(info.scale).and_then(|value| sum.add(value)).unwrap_or(*sum);
        }
        found.extend(evidence(judge, variable, place, None, &series, at, None));
    }
    let [left, right] = values;
    let off = left.sub(right).unwrap_or(Decimal::ZERO).abs();
    // Where the source is unsure, one side has to be far larger.
    let near = is_unsure(info.revision) && off <= unsettled(right, info.revision);
    let support = if near { Support::Close } else { weigh(left, right, said) };
    for item in &mut found {
        item.support = Some(support);
    }
    let detail = Detail::Comparison { left, right };
    let years = year.map(|year| (year, year));
    (Judged { finding: Finding::Abstains(Reason::Ambiguous), evidence: found, detail, years }, Some(support))
}

fn weigh(left: Decimal, right: Decimal, said: Said) -> Support {
    match said {
        Said::Order(direction) => {
            let right_order = if direction == Direction::Up { left > right } else { left < right };
            let gap = left.sub(right).unwrap_or(Decimal::ZERO).abs();
            match right.abs().mul(if right_order { EQUAL } else { SAME }) {
                Some(limit) if gap <= limit => Support::Close,
                _ if right_order => Support::Supports,
                _ => Support::Contradicts,
            }
        }
        Said::Times { low, high, stated } => {
            let Some(ratio) = left.div(right, 6) else { return Support::Close };
            if ratio >= low && ratio <= high {
                return Support::Supports;
            }
            let off = ratio.sub(stated).unwrap_or(Decimal::ZERO).abs();
            let far = ratio.abs().mul(FAR_RATIO).is_some_and(|limit| off > limit);
            if far { Support::Contradicts } else { Support::Close }
        }
    }
}
