//! Rank claims: the stated place in the order of countries against the order that the observations give.

use super::finding::{Detail, Evidence, Finding, Judged, Support};
use super::gates::Gates;
use super::inputs::Judge;
use super::line::{evidence, plausible};
use super::memory::{Key, Rows};
use crate::claim::{RankSlot, Reason};
use crate::pack::{Measure, PlaceId, VariableId};
use crate::quantity::Decimal;
use crate::resolve::Link;
use std::rc::Rc;

/// A rank next to the stated one is not called different where the two figures are this near: a revision may swap them.
const SWAPPABLE: Decimal = Decimal::constant(10, 2);
/// A rank held this many years ago, and not any more, is out of date.
const OUT_OF_DATE: i32 = 4;
/// How far back a rank that is out of date is looked for.
const LONG_AGO: i32 = 25;
/// An order needs figures for at least this part of the countries that it is over.
const ENOUGH: usize = 2;
/// What is measured once says nothing of a page that is this many years older: borders move.
const OLD_PAGE: i32 = 12;

#[derive(Clone, Copy)]
struct Ranking<'s> {
    judge: &'s Judge<'s>,
    variable: VariableId,
    subject: PlaceId,
    scope: Option<PlaceId>,
    lowest_first: bool,
    /// The variable that counts people.
    people: Option<VariableId>,
}

/// Rates are often ranked without the smallest countries: those of fewer people than this…
const SMALL: [Decimal; 2] = [Decimal::constant(100_000, 0), Decimal::constant(1_000_000, 0)];

/// Where the subject stands in the order of one year.
struct Standing {
    found: u32,
    of: u32,
    value: Decimal,
    /// Others have the same value.
    shared: bool,
    /// The place at the stated rank, and its value.
    holder: Option<(PlaceId, Decimal)>,
}

impl Ranking<'_> {
    fn rows(&self) -> Rc<Rows> {
        self.judge.memory.rows(self.judge.data, self.variable)
    }

    /// Where the subject stands in a year, some places left out.
    fn standing(&self, year: i32, stated: u32, without: &[PlaceId]) -> Option<Standing> {
        let &Self { variable, scope, lowest_first, .. } = self;
        let key = Key { variable, year, scope, lowest_first };
        let order = self.judge.memory.order(self.judge.data, key);
        let kept: Vec<(PlaceId, Decimal)>;
        let values = if without.is_empty() {
            &order.values
        } else {
            kept = order.values.iter().copied().filter(|(place, _)| !without.contains(place)).collect();
            &kept
        };
        if values.len() * ENOUGH < order.all || values.len() < 3 {
            return None;
        }
        let value = values.iter().find(|&&(place, _)| place == self.subject)?.1;
        // A country without a figure has a better one soon after: the order of that year is unknown ("in 1991", before Russia).
        let mut gaps = order.gaps.iter().filter(|(place, _)| !without.contains(place));
        if gaps.any(|&(_, soon)| key.is_better(soon, value)) {
            return None;
        }
        let above = |value| values.partition_point(|&(_, other)| key.is_better(other, value));
        let first = above(value);
        let found = first as u32 + 1;
        // The place at the stated rank matters only if it is not the subject.
        let holder = if found == stated {
            Some((self.subject, value))
        } else {
            let at = (stated as usize).wrapping_sub(1);
            values.get(at).copied().filter(|&(_, value)| above(value) == at)
        };
        let shared = values.get(first + 1).is_some_and(|&(_, next)| next == value);
        Some(Standing { found, of: values.len() as u32, value, shared, holder })
    }

    fn holds_in(&self, rank: &RankSlot, year: i32) -> bool {
        self.standing(year, rank.place, &[]).is_some_and(|own| holds(rank, &own))
    }

    /// Whether another definition of the measure has it so: "China is the largest economy" at purchasing power.
    fn holds_otherwise(&self, rank: &RankSlot, year: i32) -> bool {
        plausible(self.judge, self.variable).into_iter().skip(1).any(|(variable, _)| {
            let other = Ranking { variable, ..*self };
            (year - 1..=year).any(|y| other.holds_in(rank, y))
        })
    }

    /// "The second-highest GDP per head": so where Monaco and Liechtenstein do not count.
    fn holds_without_small(&self, rank: &RankSlot, year: i32) -> bool {
        let data = self.judge.data;
        let rate = data.variable(self.variable).is_some_and(|v| v.measure != Measure::Level);
        let Some(people) = self.people.filter(|_| rate) else { return false };
        SMALL.into_iter().any(|small| {
            let is_small = |place: PlaceId| {
                let count = data.series(people, place, None).and_then(|series| series.latest(year));
                count.is_some_and(|(_, count)| count < small)
            };
            let rows = self.rows();
            let all = rows.iter().map(|(place, _)| *place).filter(|&place| place != self.subject);
            let without: Vec<PlaceId> = all.filter(|&place| is_small(place)).collect();
            let own = self.standing(year, rank.place, &without);
            own.is_some_and(|own| holds(rank, &own) || nearly(rank, &own))
        })
    }

    fn evidence(&self, year: i32, support: Support) -> Option<Evidence> {
        let rows = self.rows();
        let (_, series) = rows.iter().find(|(place, _)| *place == self.subject)?;
        evidence(self.judge, self.variable, self.subject, None, series, year, Some(support))
    }
}

fn holds(rank: &RankSlot, own: &Standing) -> bool {
    own.found == rank.place && !own.shared
}

/// Whether the stated and the found place may be swapped by a revision.
fn nearly(rank: &RankSlot, own: &Standing) -> bool {
    let near = own.found.abs_diff(rank.place) <= 1;
    near && own.holder.is_some_and(|(_, v)| {
        v.sub(own.value).zip(own.value.abs().mul(SWAPPABLE)).is_some_and(|(d, limit)| d.abs() <= limit)
    })
}

/// The rank of a place.
pub(super) fn judge(judge: &Judge, rank: &RankSlot, link: &Link, gates: Gates) -> Judged {
    let (Some(variable), Some(subject)) = (link.variable, link.place) else {
        return Judged::silent(Reason::NotInDataset);
    };
    let people = judge.data.first_of_people();
    let ranking = |variable| Ranking {
        judge,
        variable,
        subject,
        scope: link.scope,
        lowest_first: rank.lowest_first,
        people,
    };
    let mut out = weigh(&ranking(variable), rank, link.years, gates);
    // "The largest country", by whatever: so by each that it may be by.
    let also = |other: &VariableId| {
        let other = weigh(&ranking(*other), rank, link.years, gates);
        other.finding == Finding::Agrees
    };
    if rank.bare && out.finding == Finding::Agrees && !link.other_variables.iter().all(also) {
        out.finding = Finding::Abstains(Reason::Ambiguous);
    }
    out
}

fn weigh(ranking: &Ranking, rank: &RankSlot, years: Option<(i32, i32)>, gates: Gates) -> Judged {
    let data = ranking.judge.data;
    let Some(info) = data.variable(ranking.variable) else { return Judged::silent(Reason::NotInDataset) };
    let once = info.is_constant();
    // "Africa's largest country until 2011": borders have moved since.
    let told = years.map_or(data.this_year(), |(_, last)| last);
    if once && told + OLD_PAGE < info.last {
        return Judged::silent(Reason::PeriodNotCovered);
    }
    let stated = years.filter(|_| !once);
    let wanted = match stated {
        Some((_, last)) => last,
        None if once => info.last,
        None => data.this_year().min(info.last),
    };
    if wanted > info.last || wanted < info.first {
        return Judged::silent(Reason::PeriodNotCovered);
    }
    // The latest year that has an order.
    let (mut year, mut latest) = (wanted, None);
    for back in 0..=if stated.is_some() { 0 } else { 2 } {
        year = wanted - back;
        latest = ranking.standing(year, rank.place, &[]);
        if latest.is_some() {
            break;
        }
    }
    let Some(own) = latest else {
        let has_any = ranking.rows().iter().any(|(place, _)| *place == ranking.subject);
        return Judged::silent(if has_any { Reason::PeriodNotCovered } else { Reason::PlaceNotCovered });
    };
    let holds_in = |y: i32| ranking.holds_in(rank, y);
    let mut finding = if once { Finding::Abstains(Reason::Ambiguous) } else { gates.differs() };
    let mut support = Support::Contradicts;
    if holds(rank, &own) {
        (finding, support) = (Finding::Agrees, Support::Supports);
    } else if stated.is_none() && !once && holds_in(year - 1) {
        year -= 1;
        (finding, support) = (Finding::Agrees, Support::Supports);
    } else if nearly(rank, &own)
        || !once && [year - 1, year + 1, year - 2, year + 2].into_iter().any(holds_in)
        || ranking.holds_without_small(rank, year)
        || ranking.holds_otherwise(rank, year)
    {
        // The order of the years around may have it so, that of the larger countries, or another definition.
        (finding, support) = (Finding::Abstains(Reason::Ambiguous), Support::Close);
    }
    let mut out = Judged {
        finding,
        evidence: ranking.evidence(year, support).into_iter().collect(),
        years: Some((year, year)),
        detail: Detail::Rank {
            found: if finding == Finding::Agrees { rank.place } else { own.found },
            stated: rank.place,
            of: own.of,
            lowest_first: ranking.lowest_first,
            holder: own.holder.map(|(p, _)| p),
        },
    };
    if finding == Finding::Differs && stated.is_none() && !once {
        let newest = data.this_year().min(info.last) - OUT_OF_DATE;
        if let Some(then) = (newest - LONG_AGO..=newest).rev().find(|&y| holds_in(y)) {
            out.evidence.extend(ranking.evidence(then, Support::Supports));
            out.years = Some((then, then));
            out.finding = gates.outdated(then);
        }
    }
    out
}
