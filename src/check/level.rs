//! Level claims: one figure, one variable, one place, one period. Also what the other forms need of a level.

use super::compare::{Interval, Scale, disagrees, moved, support};
use super::order::by_keys;
use super::period::Period;
use super::release::{by_release, is_named};
use super::scene::Scene;
use super::unlike::{straddled, unlike};
use super::verdict::{Assessment, Evidence, Finding, Reason, Support};
use crate::pack::{Measure, PlaceId, Series, Status, Timing, VariableId};
use crate::quantity::Decimal;

/// From this place in its topic on, a variable is another definition (at constant prices, at purchasing power), not
/// another source for the same.
const OTHER_DEFINITION: u8 = 10;
/// A figure that was right this many years ago, and is not any more, is out of date.
const OUT_OF_DATE: i32 = 4;
/// A figure is not called different where a year this near has it so: years of reference differ.
const NEARBY_YEARS: i32 = 2;
/// With no period stated, figures up to this old are as good as the latest.
const FRESH_YEARS: i32 = 2;

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub variable: VariableId,
    pub place: PlaceId,
    pub origin: Option<PlaceId>,
    pub interval: Interval,
    pub period: Period,
}

/// What follows, with the years it is about.
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
}

impl Line {
    pub fn value(&self, year: i32) -> Option<Decimal> {
        let value = self.series.value(year).filter(|_| self.series.status(year) != Status::Doubtful)?;
        value.mul(self.unit)
    }

    fn support(&self, interval: &Interval, year: i32) -> Option<Support> {
        self.value(year).map(|v| support(interval, v, self.scale))
    }
}

/// The variables that the same words may mean: other sources for the same, then other definitions.
pub(super) fn plausible(scene: &Scene, variable: VariableId) -> Vec<(VariableId, bool)> {
    let Some(chosen) = scene.variable(variable) else { return Vec::new() };
    let mut out = vec![(variable, true)];
    if chosen.topic.is_empty() || chosen.rank >= OTHER_DEFINITION {
        return out;
    }
    let mut keys = vec![0];
    for id in scene.pack.topic_members(chosen.topic) {
        let Some(info) = scene.variable(id).filter(|_| id != variable) else { continue };
        if info.base == chosen.base && info.status != Status::Projection && !info.pairs {
            out.push((id, info.rank < OTHER_DEFINITION));
            keys.push(1 + i64::from(info.rank));
        }
    }
    by_keys(&mut keys, &mut |a, b| out.swap(a, b));
    out
}

/// Compares a level with every plausible source.
pub(super) fn weigh(scene: &Scene, found: &mut Assessment, period: Period) {
    let (Some(variable), Some(place), Some(interval)) =
        (found.link.variable, found.link.place, found.link.interval)
    else {
        found.finding = Finding::Abstains(Reason::PlaceNotCovered);
        return;
    };
    let outcome = outcome(scene, &Level { variable, place, origin: found.link.origin, interval, period });
    found.finding = outcome.finding;
    found.evidence = outcome.evidence;
    found.link.years = outcome.years.or(found.link.years);
}

fn outcome(scene: &Scene, level: &Level) -> Outcome {
    let mut lines: Vec<Line> = plausible(scene, level.variable)
        .into_iter()
        .filter_map(|(variable, same)| {
            let info = scene.variable(variable)?;
            let series = scene.series(variable, level.place, level.origin)?;
            let scale = Scale {
                rate: info.base == "percent" && info.measure != Measure::Level,
                revision: info.revision,
            };
            Some(Line { variable, series, unit: info.scale, scale, same })
        })
        .collect();
    if lines.is_empty() {
        return Outcome::abstain(Reason::PlaceNotCovered);
    }
    // "UNHCR says": the source that is named is asked first, and its word is enough for the claim.
    let mut keys: Vec<i64> = lines.iter().map(|line| i64::from(!is_named(scene, line))).collect();
    by_keys(&mut keys, &mut |a, b| lines.swap(a, b));
    let named = keys.iter().filter(|&&key| key == 0).count();
    if let Some(own) = lines.get(..named).filter(|own| !own.is_empty() && own.len() < lines.len()) {
        let outcome = compare(scene, level, own);
        if outcome.finding == Finding::Agrees {
            return outcome;
        }
    }
    let mut outcome = compare(scene, level, &lines);
    if outcome.finding != Finding::Disputed
        && let Some(release) = by_release(scene, level, &lines, &outcome)
    {
        outcome.finding = Finding::RightWhenPublished;
        outcome.evidence.push(release);
    }
    outcome
}

fn compare(scene: &Scene, level: &Level, lines: &[Line]) -> Outcome {
    let once = scene.variable(level.variable).is_some_and(|v| v.first_year == v.last_year);
    match level.period.years.filter(|_| !once) {
        Some(years) => at_stated(scene, level, lines, years),
        None => at_latest(scene, level, lines),
    }
}

/// One observation of a series, as evidence.
#[inline(never)]
pub(super) fn evidence(
    scene: &Scene,
    variable: VariableId,
    place: PlaceId,
    origin: Option<PlaceId>,
    series: &Series,
    year: i32,
    support: Option<Support>,
) -> Option<Evidence> {
    let info = scene.variable(variable)?;
    let status = match series.status(year) {
        Status::Normal => info.status,
        other => other,
    };
    Some(Evidence {
        variable: Some(variable),
        fact: None,
        place: Some(place),
        origin,
        year,
        value: series.value(year),
        status,
        source: series.source(year).unwrap_or(info.source),
        support,
    })
}

impl Line {
    pub fn evidence(&self, scene: &Scene, level: &Level, year: i32, support: Support) -> Option<Evidence> {
        evidence(scene, self.variable, level.place, level.origin, &self.series, year, Some(support))
    }
}

fn at_stated(scene: &Scene, level: &Level, lines: &[Line], (first, last): (i32, i32)) -> Outcome {
    if level.period.future {
        return Outcome::abstain(Reason::Forecast);
    }
    // What a year made is told at its end; a rate in December is that month's.
    let rate = scene.variable(level.variable).is_some_and(|v| v.base == "percent");
    let year = level.period.year_end && !rate;
    // "averaged 40 per cent over the past decade": no single year's rate.
    let averaged = rate && last.saturating_sub(first) >= SEVERAL_YEARS;
    if averaged || level.period.fine && is_of_a_year(scene, level.variable) && !year {
        return Outcome::abstain(Reason::PeriodNotCovered);
    }
    let years: Vec<i32> = (first..=last.min(first.saturating_add(MOST_YEARS))).collect();
    let mut seen: Vec<Evidence> = Vec::new();
    let (mut supports, mut contradicts, mut other_supports, mut any_close) = (false, false, false, false);
    let mut apart = false;
    for line in lines {
        let Some((year, verdict)) = best_year(line, level, &years) else { continue };
        match (verdict, line.same) {
            (Support::Supports, true) => supports = true,
            (Support::Supports, false) => other_supports = true,
            (Support::Contradicts, true) => contradicts = true,
            (Support::Contradicts, false) => {}
            (Support::Close, _) => any_close = true,
        }
        apart |=
            line.same && line.value(year).is_some_and(|v| disagrees(&level.interval, v, line.scale.rate));
        seen.extend(line.evidence(scene, level, year, verdict));
    }
    let years = Some((first, last));
    if seen.is_empty() || !seen.iter().any(|e| lines.iter().any(|l| l.same && Some(l.variable) == e.variable))
    {
        return Outcome { finding: Finding::Abstains(Reason::PeriodNotCovered), evidence: seen, years };
    }
    let finding = if supports && (contradicts || apart) {
        Finding::Disputed
    } else if supports {
        Finding::Agrees
    } else if other_supports && contradicts {
        Finding::Disputed
    } else if other_supports
        || any_close
        || near_year_fits(level, lines, first, last)
        || straddled(&level.interval, &seen, lines)
        || unlike(level.interval.stated, lines, first)
    {
        Finding::Abstains(if unlike(level.interval.stated, lines, first) {
            Reason::NotInDataset
        } else {
            Reason::Ambiguous
        })
    } else {
        Finding::Differs
    };
    if finding != Finding::Differs {
        supporting_first(&mut seen);
    }
    Outcome { finding, evidence: seen, years }
}

/// Whether a month's or quarter's figure is another than the year's: flows, growth, rates that are averaged.
#[inline(never)]
pub(super) fn is_of_a_year(scene: &Scene, id: VariableId) -> bool {
    scene.variable(id).is_some_and(|v| {
        v.timing == Timing::Flow || v.measure == Measure::Growth || v.topic.ends_with("unemployment")
    })
}

/// What contradicts comes last.
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

/// Over this many years a rate is an average or a span, which no year has.
const SEVERAL_YEARS: i32 = 2;
/// A stated stretch is looked at for at most this many years: "in the 20th century".
const MOST_YEARS: i32 = 20;

/// The year of a stretch that speaks most for the claim.
fn best_year(line: &Line, level: &Level, years: &[i32]) -> Option<(i32, Support)> {
    let verdicts = years.iter().filter_map(|&y| line.support(&level.interval, y).map(|s| (y, s)));
    verdicts.min_by_key(|&(y, s)| (order(s), -y))
}

fn order(support: Support) -> u8 {
    match support {
        Support::Supports => 0,
        Support::Close => 1,
        Support::Contradicts => 2,
    }
}

/// Whether a year within reach does not contradict, in any plausible series.
fn near_year_fits(level: &Level, lines: &[Line], first: i32, last: i32) -> bool {
    let years = first.saturating_sub(NEARBY_YEARS)..=last.saturating_add(NEARBY_YEARS);
    years.into_iter().any(|y| {
        lines.iter().any(|l| l.support(&level.interval, y).is_some_and(|s| s != Support::Contradicts))
    })
}

fn at_latest(scene: &Scene, level: &Level, lines: &[Line]) -> Outcome {
    // What is measured once (areas, coastlines) holds at any time.
    let once = scene.variable(level.variable).filter(|v| v.first_year == v.last_year).map(|v| v.last_year);
    let now = once.unwrap_or(scene.this_year());
    let Some((latest, value)) = lines
        .iter()
        .filter(|l| l.same)
        .find_map(|l| l.series.latest(now).and_then(|(y, _)| l.value(y).map(|v| (y, v))))
    else {
        return Outcome::abstain(Reason::PeriodNotCovered);
    };
    let mut seen: Vec<Evidence> = Vec::new();
    let (mut supports, mut contradicts, mut other_supports, mut any_close) = (None, false, false, false);
    let (mut apart, mut lately) = (false, false);
    for line in lines {
        let Some((own_latest, _)) = line.series.latest(now) else { continue };
        // An old last figure says nothing of now.
        if own_latest < latest - FRESH_YEARS - 1 {
            continue;
        }
        let fresh = (own_latest - FRESH_YEARS..=own_latest).rev();
        let Some(at) = line.support(&level.interval, own_latest) else { continue };
        let fitting = fresh.clone().find(|&y| line.support(&level.interval, y) == Some(Support::Supports));
        // What the last years were literally is not long ago, whatever has been published since.
        let literal = |v: Decimal| level.interval.low <= v && v <= level.interval.high;
        lately |= line.same && (own_latest - 2..own_latest).any(|y| line.value(y).is_some_and(literal));
        let near = fresh
            .clone()
            .any(|y| line.support(&level.interval, y).is_some_and(|s| s != Support::Contradicts));
        let (year, verdict) = match fitting {
            Some(year) if year == own_latest || !moved(level.interval.stated, value) => {
                (year, Support::Supports)
            }
            _ if near && at == Support::Contradicts => (own_latest, Support::Close),
            _ => (own_latest, at),
        };
        match (verdict, line.same) {
            (Support::Supports, true) => supports = supports.or(Some(year)),
            (Support::Supports, false) => other_supports = true,
            (Support::Contradicts, true) => contradicts = true,
            (Support::Contradicts, false) => {}
            (Support::Close, _) => any_close = true,
        }
        apart |= line.same
            && verdict != Support::Supports
            && line.value(own_latest).is_some_and(|v| disagrees(&level.interval, v, line.scale.rate));
        seen.extend(line.evidence(scene, level, year, verdict));
    }
    let year = supports.unwrap_or(latest);
    let mut years = Some((year, year));
    let finding = if supports.is_some() && (contradicts || apart) {
        Finding::Disputed
    } else if supports.is_some() {
        Finding::Agrees
    } else if other_supports {
        Finding::Disputed
    } else if let Some((year, line)) = was_right(level, lines, now, value).filter(|_| !lately) {
        years = Some((year, year));
        seen.extend(line.evidence(scene, level, year, Support::Supports));
        Finding::Outdated(year)
    } else if unlike(level.interval.stated, lines, latest) {
        Finding::Abstains(Reason::NotInDataset)
    } else if stale(scene, lines, latest) {
        Finding::Abstains(Reason::PeriodNotCovered)
    } else if any_close
        || !contradicts
        || near_year_fits(level, lines, latest, latest)
        || straddled(&level.interval, &seen, lines)
    {
        Finding::Abstains(Reason::Ambiguous)
    } else {
        Finding::Differs
    };
    Outcome { finding, evidence: seen, years }
}

/// A rate is another one two years later: of now, an older figure says nothing.
fn stale(scene: &Scene, lines: &[Line], latest: i32) -> bool {
    scene.doc.context.today.is_some() && latest + 1 < scene.this_year() && lines.iter().any(|l| l.scale.rate)
}

/// How many years back a rate may have been right.
const RATE_MEMORY: i32 = 15;

/// The latest year, long enough ago, in which it was so to the digits, or at least nearly; not where it is nearly so
/// still.
fn was_right<'l>(level: &Level, lines: &'l [Line], now: i32, latest: Decimal) -> Option<(i32, &'l Line)> {
    if !moved(level.interval.stated, latest) {
        return None;
    }
    let last_old = now.saturating_sub(OUT_OF_DATE);
    lines.iter().filter(|l| l.same).find_map(|line| {
        let mut nearly = None;
        // A rate comes by the same figure again and again: only what was so to the digits, and not long ago, was meant.
        let first = if line.scale.rate { now.saturating_sub(RATE_MEMORY) } else { i32::MIN };
        for (year, _) in line.series.years().rev().filter(|&(y, _)| y <= last_old && y >= first) {
            if line.support(&level.interval, year) != Some(Support::Supports) {
                continue;
            }
            nearly = nearly.or(Some(year).filter(|_| !line.scale.rate));
            if line.value(year).is_some_and(|v| level.interval.low <= v && v <= level.interval.high) {
                return Some((year, line));
            }
        }
        nearly.map(|year| (year, line))
    })
}
