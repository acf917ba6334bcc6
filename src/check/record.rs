//! Records of one series: "the highest since 2008", "the lowest on record". The year's figure against those of the years
//! before it.

use super::change::named;
use super::clause::subclause;
use super::compare::unsettled;
use super::ends::{Ends, ends};
use super::level::{evidence, is_of_a_year, plausible};
use super::place::{Where, carried, of_figure};
use super::scene::Scene;
use super::verdict::{Assessment, Detail, Finding, Reason, Support};
use crate::claim::doc::Tokens;
use crate::claim::rank::first_superlative;
use crate::claim::{Direction, Form};
use crate::quantity::{Decimal, TimeKind};

/// How far behind the superlative the stretch may be named: "the highest rate of any year since 2008".
const REACH: usize = 6;
/// A record is called different where another year beats it by more than this part; less may be a revision.
const BEATEN: Decimal = Decimal::constant(10, 2);
/// A record needs this many years to be one.
const FEWEST_YEARS: usize = 3;

/// Reads and compares a record; none if the segment claims none.
pub(super) fn assess(scene: &Scene, segment: &Tokens) -> Option<Box<Assessment>> {
    let doc = scene.doc;
    let (at, direction) = first_superlative(doc, segment.clone())?;
    let behind = at..(at + REACH).min(segment.end);
    let always =
        doc.has(behind.clone(), "on record|since records began|in its history|in history|ever recorded");
    let since = doc.times_in(&behind).map(|(time, _)| time).find(|time| time.kind == TimeKind::Since);
    let start = match (since, always) {
        (Some(time), _) => time.low?.year,
        (None, true) => i32::MIN,
        (None, false) => return None,
    };
    let variable = named(scene, &subclause(scene, segment, &(at..at + 1)), None)?;
    let mut found = Assessment::new(segment.clone(), Form::Rank);
    found.anchor = at;
    found.link.variable = Some(variable);
    let word = at..at + 1;
    let place = match of_figure(scene, segment, std::slice::from_ref(&word), 0) {
        Where::Place(place) => Some(place),
        Where::Nowhere => carried(scene, segment),
        Where::Ambiguous(_) => return Some(found.abstain(Reason::Ambiguous)),
        Where::Part => None,
    };
    let Some(place) = place else { return Some(found.abstain(Reason::PlaceNotCovered)) };
    found.link.place = Some(place);
    let stated: Option<Ends> =
        ends(scene, segment).filter(|e| e.one || since.is_some() && e.end < scene.this_year());
    if stated.is_some_and(|e| e.fine) && is_of_a_year(scene, variable) {
        return Some(found.abstain(Reason::PeriodNotCovered));
    }
    for (id, same) in plausible(scene, variable) {
        let Some(series) = scene.series(id, place, None).filter(|_| same) else { continue };
        let Some(info) = scene.variable(id) else { continue };
        let year = match stated {
            Some(ends) => ends.end,
            None => series.latest(scene.this_year())?.0,
        };
        let Some(value) = series.value(year) else { continue };
        // The best of the years between, the first one left out: "since 2008" says that 2008 was like it.
        let mut rival: Option<(i32, Decimal)> = None;
        let mut years = 0;
        for (y, v) in series.years() {
            if y <= start || y >= year {
                continue;
            }
            years += 1;
            let better =
                rival.is_none_or(|(_, known)| if direction == Direction::Up { v > known } else { v < known });
            if better {
                rival = Some((y, v));
            }
        }
        let Some((other, best)) = rival.filter(|_| years >= FEWEST_YEARS) else { continue };
        let gap = if direction == Direction::Up { best.sub(value) } else { value.sub(best) };
        let gap = gap.unwrap_or(Decimal::ZERO);
        let verdict = if gap.is_negative() || gap == Decimal::ZERO {
            Support::Supports
        } else if gap > unsettled(best, info.revision)
            && best.abs().mul(BEATEN).is_some_and(|limit| gap > limit)
        {
            Support::Contradicts
        } else {
            Support::Close
        };
        let unit = info.scale;
        found.detail = Detail::Change { from: best.mul(unit)?, to: value.mul(unit)?, direction: None };
        found.evidence.extend(evidence(scene, id, place, None, &series, other, Some(verdict)));
        found.evidence.extend(evidence(scene, id, place, None, &series, year, Some(verdict)));
        found.link.years = Some((other, year));
        found.link.period_stated = true;
        found.finding = match verdict {
            Support::Supports => Finding::Agrees,
            Support::Contradicts => Finding::Differs,
            Support::Close => Finding::Abstains(Reason::Ambiguous),
        };
        return Some(found);
    }
    Some(found.abstain(Reason::PeriodNotCovered))
}
