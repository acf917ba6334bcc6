//! The series of one source as a claim is compared with it, and the evidence taken from it. Knows one observation at a
//! time.

use super::finding::{Evidence, Finding, Support};
use super::gates::Gates;
use super::inputs::Judge;
use super::sort::by_keys;
use super::tolerance::{Scale, support};
use crate::claim::Reason;
use crate::pack::{OTHER_DEFINITION, PlaceId, Series, Status, VariableId};
use crate::quantity::Decimal;
use crate::resolve::{Interval, Quotient};

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub variable: VariableId,
    pub place: PlaceId,
    pub origin: Option<PlaceId>,
    pub interval: Interval,
    /// First and last year, where they are stated.
    pub years: Option<(i32, i32)>,
    pub gates: Gates,
    pub quotient: Option<Quotient>,
}

/// The outcome, with the years that it is about.
pub(super) struct Outcome {
    pub finding: Finding,
    pub evidence: Vec<Evidence>,
    pub years: Option<(i32, i32)>,
}

impl Outcome {
    pub fn abstain(reason: Reason) -> Self {
        Self { finding: Finding::Abstains(reason), evidence: Vec::new(), years: None }
    }
}

/// One source's series, in the base unit.
pub(super) struct Line {
    pub variable: VariableId,
    pub series: Series,
    pub unit: Decimal,
    pub scale: Scale,
    pub same: bool,
    pub divisor: Option<Divisor>,
}

/// The divisor of a line.
pub(super) struct Divisor {
    quotient: Quotient,
    variable: VariableId,
    place: PlaceId,
    series: Series,
    unit: Decimal,
}

impl Divisor {
    /// The divisor of a quotient; none if the sources do not have it.
    pub fn of(judge: &Judge, quotient: Quotient, variable: VariableId, place: PlaceId) -> Option<Self> {
        let (variable, place) = quotient.divisor(judge.data.pack, variable, place)?;
        let unit = judge.data.variable(variable)?.scale;
        Some(Self { quotient, variable, place, series: judge.data.series(variable, place, None)?, unit })
    }
}

impl Line {
    pub fn value(&self, year: i32) -> Option<Decimal> {
        let value = self.series.value(year).filter(|_| self.series.status(year) != Status::Doubtful)?;
        let value = value.mul(self.unit)?;
        match &self.divisor {
            None => Some(value),
            Some(by) => by.quotient.divided(value, by.series.value(year)?.mul(by.unit)?),
        }
    }

    pub fn support(&self, interval: &Interval, year: i32) -> Option<Support> {
        self.value(year).map(|v| support(interval, v, self.scale))
    }
}

impl Line {
    /// What a line means for a claim in a year, and its divisor.
    pub fn evidence(&self, judge: &Judge, level: &Level, year: i32, support: Support) -> Vec<Evidence> {
        let own =
            evidence(judge, self.variable, level.place, level.origin, &self.series, year, Some(support));
        let by = |by: &Divisor| evidence(judge, by.variable, by.place, None, &by.series, year, None);
        own.into_iter().chain(self.divisor.as_ref().and_then(by)).collect()
    }
}

/// The variables that the same words may mean: other sources for the same, then other definitions.
pub(super) fn plausible(judge: &Judge, variable: VariableId) -> Vec<(VariableId, bool)> {
    let Some(chosen) = judge.data.variable(variable) else { return Vec::new() };
    let mut out = vec![(variable, true)];
    if chosen.topic.is_empty() || chosen.rank >= OTHER_DEFINITION {
        return out;
    }
    let mut keys = vec![0];
    for id in judge.data.pack.topic_members(chosen.topic) {
        let Some(info) = judge.data.variable(id).filter(|_| id != variable) else { continue };
        let alike = info.base == chosen.base && info.frequency == chosen.frequency;
        if alike && info.status != Status::Projection && !info.pairs {
            out.push((id, info.rank < OTHER_DEFINITION));
            keys.push(1 + i64::from(info.rank));
        }
    }
    by_keys(&mut keys, &mut |a, b| out.swap(a, b));
    out
}

/// One observation of a series, as evidence.
#[inline(never)]
pub(super) fn evidence(
    judge: &Judge,
    variable: VariableId,
    place: PlaceId,
    origin: Option<PlaceId>,
    series: &Series,
    year: i32,
    support: Option<Support>,
) -> Option<Evidence> {
    let info = judge.data.variable(variable)?;
    let status = match series.status(year) {
        Status::Normal => info.status,
        other => other,
    };
    let release = series.vintages.iter().rfind(|one| one.year == year).filter(|_| judge.data.is_as_of());
    Some(Evidence {
        variable: Some(variable),
        fact: None,
        place: Some(place),
        origin,
        year,
        value: series.value(year),
        status,
        source: release.and_then(|one| one.source).or(series.source(year)).unwrap_or(info.source),
        released: release.map(|one| one.released),
        support,
    })
}

/// Contradicting evidence comes last.
#[inline(never)]
pub(super) fn supporting_first(seen: &mut [Evidence]) {
    let mut keys: Vec<i64> = Vec::new();
    for item in seen.iter() {
        keys.push(match item.support {
            Some(Support::Supports | Support::Close) => 0,
            Some(Support::Contradicts) => 1,
            None => 2,
        });
    }
    by_keys(&mut keys, &mut |a, b| seen.swap(a, b));
}
