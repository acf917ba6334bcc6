//! Level claims: one figure, one variable, one place, one period. Also what the other forms need of a level.

use super::finding::{Detail, Evidence, Finding, Judged, Support};
use super::gates::{Gates, may_be_a_month};
use super::inputs::Judge;
use super::line::{Divisor, Level, Line, Outcome, evidence, plausible, supporting_first};
use super::mismatch::{is_another_quantity, lies_between_definitions};
use super::release::is_named;
use super::sort::by_keys;
use super::tolerance::{Scale, disagrees, moved};
use crate::claim::Reason;
use crate::pack::{Frequency, Measure, VariableId};
use crate::quantity::Decimal;
use crate::resolve::{Link, Quotient};

/// A figure that was right this many years ago, and is not any more, is out of date.
const OUT_OF_DATE: i32 = 4;
/// A figure is not called different where a year this near has it so: years of reference differ.
const NEARBY_YEARS: i32 = 2;
/// With no period stated, figures up to this old are as good as the latest.
const FRESH_YEARS: i32 = 2;

/// The finding for a level claim.
pub(super) fn judge(judge: &Judge, link: &Link, gates: Gates) -> Judged {
    let (Some(variable), Some(place), Some(interval)) = (link.variable, link.place, link.interval) else {
        return Judged::silent(Reason::PlaceNotCovered);
    };
    let (origin, years, quotient) = (link.origin, link.years, link.quotient);
    let out = outcome(judge, &Level { variable, place, origin, interval, years, gates, quotient });
    // Of now, the month that was found.
    let found = out.evidence.first().map(|first| (first.year, first.year));
    let now = link.frequency != Frequency::Year && !link.period_stated;
    let years = if now { found } else { out.years };
    Judged { finding: out.finding, evidence: out.evidence, detail: Detail::Level, years }
}

/// The latest figures of the linked series, up to the page's date or the stated year.
pub(super) fn shown(judge: &Judge, link: &Link) -> Vec<Evidence> {
    let (Some(variable), Some(place)) = (link.variable, link.place) else { return Vec::new() };
    let now = judge.data.now(link.frequency);
    let last = link.years.map_or(now, |(_, last)| last.min(now));
    let same = plausible(judge, variable).into_iter().filter(|&(_, same)| same);
    same.filter_map(|(id, _)| {
        let series = judge.data.series(id, place, link.origin)?;
        let (year, _) = series.latest(last)?;
        evidence(judge, id, place, link.origin, &series, year, None)
    })
    .collect()
}

/// Compares a level with every plausible source.
pub(super) fn outcome(judge: &Judge, level: &Level) -> Outcome {
    let mut lines: Vec<Line> = plausible(judge, level.variable)
        .into_iter()
        .filter_map(|(variable, same)| {
            let info = judge.data.variable(variable)?;
            let series = judge.data.series(variable, level.place, level.origin)?;
            let percent = info.base == "percent" && info.measure != Measure::Level;
            let scale =
                Scale { rate: percent || level.quotient == Some(Quotient::OfWorld), revision: info.revision };
            let by = level.quotient.map(|quotient| Divisor::of(judge, quotient, variable, level.place));
            let divisor = match by {
                Some(None) => return None,
                by => by.flatten(),
            };
            Some(Line { variable, series, unit: info.scale, scale, same, divisor })
        })
        .collect();
    if lines.is_empty() {
        return Outcome::abstain(Reason::PlaceNotCovered);
    }
    // "UNHCR says": the named source comes first, and its figure alone decides.
    let mut keys: Vec<i64> = lines.iter().map(|line| i64::from(!is_named(judge, line))).collect();
    by_keys(&mut keys, &mut |a, b| lines.swap(a, b));
    let named = keys.iter().filter(|&&key| key == 0).count();
    if let Some(own) = lines.get(..named).filter(|own| !own.is_empty() && own.len() < lines.len()) {
        let outcome = compare(judge, level, own);
        if outcome.finding == Finding::Agrees {
            return outcome;
        }
    }
    compare(judge, level, &lines)
}

fn compare(judge: &Judge, level: &Level, lines: &[Line]) -> Outcome {
    let once = judge.data.variable(level.variable).is_some_and(|v| v.is_constant());
    match level.years.filter(|_| !once) {
        Some(years) => at_stated(judge, level, lines, years),
        None => at_latest(judge, level, lines),
    }
}

/// The finding that it differs, unless the figure may be that of one month.
fn differs(level: &Level, lines: &[Line], year: i32) -> Finding {
    let near =
        |line: &Line| line.value(year).is_some_and(|value| may_be_a_month(level.interval.stated, value));
    if level.gates.peak && lines.iter().any(near) {
        return Finding::Abstains(Reason::PeriodNotCovered);
    }
    level.gates.differs()
}

fn at_stated(judge: &Judge, level: &Level, lines: &[Line], (first, last): (i32, i32)) -> Outcome {
    let rate = judge.data.variable(level.variable).is_some_and(|v| v.base == "percent");
    // "averaged 40 per cent over the past decade": no single year's rate.
    if rate && last.saturating_sub(first) >= SEVERAL_YEARS {
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
        seen.extend(line.evidence(judge, level, year, verdict));
    }
    let years = Some((first, last));
    if seen.is_empty() || !seen.iter().any(|e| lines.iter().any(|l| l.same && Some(l.variable) == e.variable))
    {
        return Outcome { finding: Finding::Abstains(Reason::PeriodNotCovered), evidence: seen, years };
    }
    let finding = if supports && (contradicts || apart) {
        Finding::Disputed
    } else if supports || other_supports && contradicts && is_finer(judge, level.variable) {
        Finding::Agrees
    } else if other_supports && contradicts {
        Finding::Disputed
    } else if other_supports
        || any_close
        || near_year_fits(level, lines, first, last)
        || lies_between_definitions(&level.interval, &seen, lines)
        || is_another_quantity(level.interval.stated, lines, first)
    {
        Finding::Abstains(if is_another_quantity(level.interval.stated, lines, first) {
            Reason::NotInDataset
        } else {
            Reason::Ambiguous
        })
    } else {
        differs(level, lines, first)
    };
    if finding != Finding::Differs {
        supporting_first(&mut seen);
    }
    Outcome { finding, evidence: seen, years }
}

/// Whether a variable is observed more often than once a year: news tells such growth over the period before or over a year, and
/// either definition bears it out.
fn is_finer(judge: &Judge, variable: VariableId) -> bool {
    judge.data.variable(variable).is_some_and(|variable| variable.frequency != Frequency::Year)
}

/// Over this many years a rate is an average or a span, which no year has.
const SEVERAL_YEARS: i32 = 2;
/// A stated stretch is looked at for at most this many years: "in the 20th century".
const MOST_YEARS: i32 = 20;

/// The year of a period that supports the claim best.
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

/// Whether a nearby year of some plausible series does not contradict.
fn near_year_fits(level: &Level, lines: &[Line], first: i32, last: i32) -> bool {
    let years = first.saturating_sub(NEARBY_YEARS)..=last.saturating_add(NEARBY_YEARS);
    years.into_iter().any(|y| {
        lines.iter().any(|l| l.support(&level.interval, y).is_some_and(|s| s != Support::Contradicts))
    })
}

fn at_latest(judge: &Judge, level: &Level, lines: &[Line]) -> Outcome {
    // What is measured once (areas, coastlines) holds at any time.
    let once = judge.data.variable(level.variable).filter(|v| v.is_constant()).map(|v| v.last);
    let now = once.unwrap_or(judge.data.this_year());
    let Some((latest, value)) = lines
        .iter()
        .filter(|l| l.same)
        .find_map(|l| l.series.latest(now).and_then(|(y, _)| l.value(y).map(|v| (y, v))))
    else {
        return Outcome::abstain(Reason::PeriodNotCovered);
    };
    let mut seen: Vec<Evidence> = Vec::new();
    let (mut supports, mut other_supports) = (None, None);
    let (mut contradicts, mut any_close) = (false, false);
    let (mut apart, mut lately) = (false, false);
    for line in lines {
        let Some((own_latest, _)) = line.series.latest(now) else { continue };
        // An old last figure tells nothing about the present.
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
            Some(year) if year + 1 >= own_latest || !moved(level.interval.stated, value) => {
                (year, Support::Supports)
            }
            _ if near && at == Support::Contradicts => (own_latest, Support::Close),
            _ => (own_latest, at),
        };
        match (verdict, line.same) {
            (Support::Supports, true) => supports = supports.or(Some(year)),
            (Support::Supports, false) => other_supports = other_supports.or(Some(year)),
            (Support::Contradicts, true) => contradicts = true,
            (Support::Contradicts, false) => {}
            (Support::Close, _) => any_close = true,
        }
        apart |= line.same
            && verdict != Support::Supports
            && line.value(own_latest).is_some_and(|v| disagrees(&level.interval, v, line.scale.rate));
        seen.extend(line.evidence(judge, level, year, verdict));
    }
    let year = supports.or(other_supports).unwrap_or(latest);
    let mut years = Some((year, year));
    let finding = if supports.is_some() && (contradicts || apart) {
        Finding::Disputed
    } else if supports.is_some() {
        Finding::Agrees
    } else if other_supports.is_some() {
        Finding::Disputed
    } else if let Some((year, line)) = was_right(level, lines, now, value).filter(|_| !lately) {
        years = Some((year, year));
        seen.extend(line.evidence(judge, level, year, Support::Supports));
        level.gates.outdated(year)
    } else if is_another_quantity(level.interval.stated, lines, latest) {
        Finding::Abstains(Reason::NotInDataset)
    } else if stale(judge, lines, latest) {
        Finding::Abstains(Reason::PeriodNotCovered)
    } else if any_close
        || !contradicts
        || near_year_fits(level, lines, latest, latest)
        || lies_between_definitions(&level.interval, &seen, lines)
    {
        Finding::Abstains(Reason::Ambiguous)
    } else {
        differs(level, lines, latest)
    };
    Outcome { finding, evidence: seen, years }
}

/// Rates change within two years: an older figure tells nothing about the present.
fn stale(judge: &Judge, lines: &[Line], latest: i32) -> bool {
    judge.data.today.is_some() && latest + 1 < judge.data.this_year() && lines.iter().any(|l| l.scale.rate)
}

/// How many years back a rate may have been right.
const RATE_MEMORY: i32 = 15;

/// The latest year, long enough ago, in which it was so to the digits, or at least nearly; not where it is nearly so
/// still.
fn was_right<'l>(level: &Level, lines: &'l [Line], now: i32, latest: Decimal) -> Option<(i32, &'l Line)> {
    let bound = level.interval.open_above && latest >= level.interval.low
        || level.interval.open_below && latest <= level.interval.high;
    if bound || !moved(level.interval.stated, latest) {
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
