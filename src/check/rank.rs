//! Rank claims: the stated place in the order of countries against the order that the observations give.

use super::clause::part;
use super::level::{evidence, plausible};
use super::link::says;
use super::mention::PhraseMention;
use super::narrow::is_of_a_kind;
use super::period::{self, Period};
use super::place::{continent, is_country_or_part, is_part, owns};
use super::scene::Scene;
use super::verdict::{Assessment, Detail, Evidence, Finding, Reason, Support};
use crate::claim::doc::Tokens;
use crate::claim::rank::{NOUN_REACH, Rank};
use crate::claim::{Direction, Form};
use crate::pack::{Measure, PhraseRole, PlaceId, PlaceKind, Series, Status, VariableId};
use crate::quantity::Decimal;

/// A rank next to the stated one is not called different where the two figures are this near: a revision may swap them.
const SWAPPABLE: Decimal = Decimal::constant(10, 2);
/// A rank held this many years ago, and not any more, is out of date.
const OUT_OF_DATE: i32 = 4;
/// How far back a rank that is out of date is looked for.
const LONG_AGO: i32 = 25;
/// An order needs figures for at least this part of the countries that it is over.
const ENOUGH: usize = 2;

/// Nouns for a country itself: "the largest country" is so by area.
pub(super) const COUNTRY: &str = "country|nation|state|countries|nations|states|territory";

/// Reads and compares the rank in a segment; none where its words name no measure.
pub(super) fn assess(scene: &Scene, segment: &Tokens, rank: &Rank) -> Option<Box<Assessment>> {
    let (variable, flipped) = measure(scene, segment, rank)?;
    let variable = super::refugees::by_side(scene, segment, variable);
    let lowest_first = (rank.direction == Direction::Down) != flipped;
    let mut found = Assessment::new(segment.clone(), Form::Rank);
    found.anchor = rank.words.start;
    found.link.variable = Some(variable);
    if scene.is_of_another(segment, variable) || is_of_a_kind(scene, segment, rank) {
        found.link.variable = None;
        return Some(found.abstain(Reason::NotInDataset));
    }
    let subject = match subject(scene, segment, rank) {
        Ok(place) => place,
        Err(reason) => return Some(found.abstain(reason)),
    };
    found.link.place = Some(subject);
    let scope = scope(scene, segment, subject).or_else(|| of_the_world(scene, segment, rank));
    let Some(scope) = scope else { return Some(found.abstain(Reason::Ambiguous)) };
    found.link.scope = scope;
    let period = period::of_comparison(scene, segment, rank.words.start);
    found.link.years = period.years;
    found.link.period_stated = period.years.is_some();
    let rows = scene.all(variable);
    let ranking = Ranking { scene, rows, variable, subject, scope, lowest_first };
    found.finding = weigh(&ranking, rank, period, &mut found);
    Some(found)
}

/// The variable that is ranked, and whether the words turn the order round ("poorest" counts from the bottom).
fn measure(scene: &Scene, segment: &Tokens, rank: &Rank) -> Option<(VariableId, bool)> {
    let doc = scene.doc;
    let own = part(scene, segment, rank.words.start);
    let role = |m: &PhraseMention, roles: &[PhraseRole]| {
        m.entries
            .iter()
            .find(|e| {
                roles.contains(&e.role)
                    && (e.role != PhraseRole::Weak || says(scene, &own, e.variable, PhraseRole::Context))
                    && !says(scene, &near(m, segment), e.variable, PhraseRole::Excludes)
            })
            .copied()
    };
    let behind = rank.noun_phrase(doc, segment.end);
    // "by area", "in terms of GDP per person"
    let by = scene.mentions.phrases_in(&own).find(|m| {
        doc.follows_any(m.tokens.start, "by|of")
            && (doc.follows_any(m.tokens.start, "by") || doc.follows_any(m.tokens.start - 1, "terms"))
            && role(m, &[PhraseRole::Term, PhraseRole::Count, PhraseRole::Weak]).is_some()
    });
    if let Some(entry) = by
        .and_then(|m| longest_at(scene, m.tokens.start, segment))
        .and_then(|m| role(m, &[PhraseRole::Term, PhraseRole::Count, PhraseRole::Weak]))
    {
        return Some((entry.variable, false));
    }
    // The superlative itself or what it qualifies: "most populous", "poorest".
    for mention in scene.mentions.phrases_in(&(rank.adjective..behind.end)) {
        if mention.tokens.start <= rank.adjective + 1 {
            if let Some(entry) = role(mention, &[PhraseRole::High]) {
                return Some((entry.variable, false));
            }
            if let Some(entry) = role(mention, &[PhraseRole::Low]) {
                let already = rank.direction == Direction::Down;
                return Some((entry.variable, !already));
            }
        }
    }
    // "the oldest population", "the fastest-growing economy": not by how large they are.
    if doc.is_any(rank.adjective, "oldest|youngest|fastest|slowest") {
        return None;
    }
    // "lowest fertility rate", "fewest inhabitants", "largest economy"
    let mut best: Option<(usize, VariableId)> = None;
    for mention in scene.mentions.phrases_in(&behind) {
        let Some(entry) = role(mention, &[PhraseRole::Term, PhraseRole::Count, PhraseRole::Weak]) else {
            continue;
        };
        // "the biggest economies by purchasing power"; but "most people" may be people of any kind.
        let people = scene.is_topic(entry.variable, "population");
        if doc.is_any(mention.tokens.start, COUNTRY)
            || people
                && !mention.has(entry.variable, PhraseRole::Term)
                && !mention.has(entry.variable, PhraseRole::Count)
        {
            continue;
        }
        if best.is_none_or(|(words, _)| mention.tokens.len() > words) {
            best = Some((mention.tokens.len(), entry.variable));
        }
    }
    if let Some((_, variable)) = best {
        return Some((variable, false));
    }
    let sized =
        matches!(doc.word(rank.adjective), "largest" | "biggest" | "smallest" | "tiniest" | "vastest");
    if sized && doc.has(behind, COUNTRY) {
        return Some((scene.first_of("area")?, false));
    }
    // "Nowhere was life expectancy lower", "its fertility rate was the world's lowest": the superlative stands alone.
    let next = rank.words.end;
    let alone = !doc.is_wordlike(next)
        || doc
            .times
            .iter()
            .any(|t| doc.tokens_of(t.span).start <= next + 1 && doc.tokens_of(t.span).end > next)
        || doc.is_any(next, "in|of|on|anywhere|among|for|by|rate|rates|figure|than|level|worldwide|at");
    if !alone {
        return None;
    }
    let mut nearest: Option<(usize, VariableId)> = None;
    let apart = |m: &&PhraseMention| !m.tokens.contains(&rank.adjective);
    for mention in scene.mentions.phrases_in(segment).filter(apart) {
        let Some(entry) = role(mention, &[PhraseRole::Term]) else { continue };
        if doc.is_any(mention.tokens.start, COUNTRY) {
            continue;
        }
        let gap = if mention.tokens.end <= rank.adjective {
            rank.adjective - mention.tokens.end
        } else {
            mention.tokens.start - rank.adjective
        };
        let cost = gap * 2 + 10 - mention.tokens.len().min(5) * 2;
        if gap <= NEAR_TERM && nearest.is_none_or(|(c, _)| cost < c) {
            nearest = Some((cost, entry.variable));
        }
    }
    nearest.map(|(_, variable)| (variable, false))
}

/// How far from the superlative a measure named before it may stand.
const NEAR_TERM: usize = 10;

fn longest_at<'s>(scene: &'s Scene, at: usize, segment: &Tokens) -> Option<&'s PhraseMention> {
    scene.mentions.phrases_in(segment).filter(|m| m.tokens.start == at).max_by_key(|m| m.tokens.len())
}

fn near(mention: &PhraseMention, segment: &Tokens) -> Tokens {
    mention.tokens.start.saturating_sub(4).max(segment.start)..(mention.tokens.end + 4).min(segment.end)
}

/// Whose rank it is: the country nearest before the superlative, else behind it.
fn subject(scene: &Scene, segment: &Tokens, rank: &Rank) -> Result<PlaceId, Reason> {
    let mentions: Vec<_> =
        scene.mentions.places_in(segment).filter(|m| is_country_or_part(scene, m)).collect();
    let before = mentions.iter().rev().find(|m| m.tokens.end <= rank.words.start);
    let mention = before.or_else(|| mentions.iter().find(|m| m.tokens.start >= rank.words.end));
    match mention {
        Some(m) if is_part(scene, m) || owns(scene, m, rank.words.start) => Err(Reason::PlaceNotCovered),
        Some(m) => scene.resolve(m).ok_or(Reason::Ambiguous),
        None => super::place::carried(scene, segment).ok_or(Reason::PlaceNotCovered),
    }
}

/// Words by which only a part of a group is meant.
const PART_OF_GROUP: &str = "mainland|continental|muslim|arab|francophone|anglophone|tropical|landlocked|rich|poor|\
    developing|developed|emerging|northern|southern|eastern|western|central|north|south|east|west|old|new|free|\
    christian|industrialised|industrialized";

/// The group that the order is over: none inside for the world; nothing where no group is named.
fn scope(scene: &Scene, segment: &Tokens, subject: PlaceId) -> Option<Option<PlaceId>> {
    let doc = scene.doc;
    for mention in scene.mentions.places_in(segment) {
        let Some(place) = mention.only() else { continue };
        // "on mainland Africa", "in the Muslim world": a part of the group that the pack does not know.
        let part = doc.follows_any(mention.tokens.start, PART_OF_GROUP);
        if scene.is_group(place) {
            return (!part).then_some(Some(place));
        }
        if scene.is_world(place) && !part {
            return Some(None);
        }
    }
    if doc.has(segment.clone(), "the continent|continent s|its continent|that continent") {
        return continent(scene, subject).map(Some);
    }
    let world = "world|world s|on earth|worldwide|global|globe|planet|anywhere|any country|\
        any other country|any nation|nowhere|no country|no other country|of all countries|of all nations|\
        any other nation|of any|humanity|on the map|anywhere else|than any other|no nation|no state|\
        no other|every other|all countries";
    doc.has(segment.clone(), world).then_some(None)
}

/// "Kazakhstan, the ninth-largest country by area": with no group named behind it, of all countries.
fn of_the_world(scene: &Scene, segment: &Tokens, rank: &Rank) -> Option<Option<PlaceId>> {
    let doc = scene.doc;
    let behind = rank.words.end..(rank.words.end + NOUN_REACH).min(segment.end);
    let end = behind.clone().find(|&at| !doc.is_wordlike(at) && !doc.is_joiner(at)).unwrap_or(behind.end);
    let noun = doc.has(behind.start..end, COUNTRY) || doc.has(behind.start..end, "economy|economies");
    let grouped = (behind.start..end).any(|at| doc.is_any(at, "in|of|among|on|outside"));
    (noun && !grouped && !doc.follows_any(rank.words.start, "'")).then_some(None)
}

struct Ranking<'s> {
    scene: &'s Scene<'s>,
    rows: Vec<(PlaceId, Series)>,
    variable: VariableId,
    subject: PlaceId,
    scope: Option<PlaceId>,
    lowest_first: bool,
}

/// Rates are often ranked without the smallest countries: those of fewer people than this…
const SMALL: [Decimal; 2] = [Decimal::constant(100_000, 0), Decimal::constant(1_000_000, 0)];

/// The order of one year.
struct Order {
    found: u32,
    of: u32,
    value: Decimal,
    /// Others have the same value.
    shared: bool,
    /// Who stands at the stated place, and its value.
    holder: Option<(PlaceId, Decimal)>,
}

impl Ranking<'_> {
    /// The order of a year, some places left out.
    fn order(&self, year: i32, stated: u32, without: &[PlaceId]) -> Option<Order> {
        let members = self.scope.map(|group| self.scene.pack.members(group, year));
        let mut values: Vec<(PlaceId, Decimal)> = Vec::new();
        for (place, series) in &self.rows {
            let country = self.scene.pack.place(*place).is_some_and(|p| p.kind == PlaceKind::Country);
            if country
                && !without.contains(place)
                && members.as_ref().is_none_or(|m| m.contains(place))
                && series.status(year) != Status::Doubtful
                && let Some(value) = series.value(year)
            {
                values.push((*place, value));
            }
        }
        let all = members.as_ref().map_or(self.rows.len(), Vec::len);
        if values.len() * ENOUGH < all || values.len() < 3 {
            return None;
        }
        let value = values.iter().find(|&&(p, _)| p == self.subject)?.1;
        let above = |value: Decimal| {
            let better =
                |&&(_, v): &&(PlaceId, Decimal)| if self.lowest_first { v < value } else { v > value };
            values.iter().filter(better).count() as u32
        };
        let found = 1 + above(value);
        // Who stands at the stated place matters only where the subject does not.
        let holder = if found == stated {
            Some((self.subject, value))
        } else {
            values.iter().copied().find(|&(_, v)| 1 + above(v) == stated)
        };
        let shared = values.iter().filter(|&&(_, v)| v == value).nth(1).is_some();
        Some(Order { found, of: values.len() as u32, value, shared, holder })
    }

    fn holds_in(&self, rank: &Rank, year: i32) -> bool {
        self.order(year, rank.place, &[]).is_some_and(|order| holds(rank, &order))
    }

    /// Whether another definition of the measure has it so: "China is the largest economy" at purchasing power.
    fn holds_otherwise(&self, rank: &Rank, year: i32) -> bool {
        plausible(self.scene, self.variable).into_iter().skip(1).any(|(variable, _)| {
            let other = Ranking { rows: self.scene.all(variable), variable, ..*self };
            (year - 1..=year).any(|y| other.holds_in(rank, y))
        })
    }

    /// "The second-highest GDP per head": so where Monaco and Liechtenstein do not count.
    fn holds_without_small(&self, rank: &Rank, year: i32) -> bool {
        let scene = self.scene;
        let rate = scene.variable(self.variable).is_some_and(|v| v.measure != Measure::Level);
        let Some(people) = scene.first_of("population").filter(|_| rate) else { return false };
        SMALL.into_iter().any(|small| {
            let is_small = |place: PlaceId| {
                let count = scene.series(people, place, None).and_then(|series| series.latest(year));
                count.is_some_and(|(_, count)| count < small)
            };
            let all = self.rows.iter().map(|(place, _)| *place).filter(|&place| place != self.subject);
            let without: Vec<PlaceId> = all.filter(|&place| is_small(place)).collect();
            let order = self.order(year, rank.place, &without);
            order.is_some_and(|order| holds(rank, &order) || nearly(rank, &order))
        })
    }

    fn evidence(&self, year: i32, support: Support) -> Option<Evidence> {
        let (_, series) = self.rows.iter().find(|(place, _)| *place == self.subject)?;
        evidence(self.scene, self.variable, self.subject, None, series, year, Some(support))
    }
}

fn holds(rank: &Rank, order: &Order) -> bool {
    if rank.among { order.found <= rank.place } else { order.found == rank.place && !order.shared }
}

/// Whether the stated and the found place may be swapped by a revision.
fn nearly(rank: &Rank, order: &Order) -> bool {
    let near = order.found.abs_diff(rank.place) <= 1;
    near && order.holder.is_some_and(|(_, v)| {
        v.sub(order.value).zip(order.value.abs().mul(SWAPPABLE)).is_some_and(|(d, limit)| d.abs() <= limit)
    })
}

fn weigh(ranking: &Ranking, rank: &Rank, period: Period, found: &mut Assessment) -> Finding {
    let scene = ranking.scene;
    let Some(info) = scene.variable(ranking.variable) else { return Finding::Abstains(Reason::NotInDataset) };
    if period.future {
        return Finding::Abstains(Reason::Forecast);
    }
    let undated = info.first_year == info.last_year;
    // "Africa's largest country until 2011": borders have moved since.
    if undated && period.years.is_some_and(|(_, last)| last + 1 < scene.this_year()) {
        return Finding::Abstains(Reason::PeriodNotCovered);
    }
    let stated = period.years.filter(|_| !undated);
    let wanted = match stated {
        Some((_, last)) => last,
        None if undated => info.last_year,
        None => scene.this_year().min(info.last_year),
    };
    if wanted > info.last_year || wanted < info.first_year {
        return Finding::Abstains(Reason::PeriodNotCovered);
    }
    // The latest year that has an order.
    let (mut year, mut latest) = (wanted, None);
    for back in 0..=if period.years.is_some() { 0 } else { 2 } {
        year = wanted - back;
        latest = ranking.order(year, rank.place, &[]);
        if latest.is_some() {
            break;
        }
    }
    let Some(order) = latest else {
        let has_any = ranking.rows.iter().any(|(place, _)| *place == ranking.subject);
        return Finding::Abstains(if has_any { Reason::PeriodNotCovered } else { Reason::PlaceNotCovered });
    };
    let holds_in = |y: i32| ranking.holds_in(rank, y);
    let mut finding = Finding::Differs;
    let mut support = Support::Contradicts;
    if holds(rank, &order) {
        (finding, support) = (Finding::Agrees, Support::Supports);
    } else if period.years.is_none() && !undated && holds_in(year - 1) {
        year -= 1;
        (finding, support) = (Finding::Agrees, Support::Supports);
    } else if nearly(rank, &order)
        || !undated && [year - 1, year + 1, year - 2, year + 2].into_iter().any(holds_in)
        || ranking.holds_without_small(rank, year)
    {
        // The order of the years around may have it so, or that of the larger countries.
        (finding, support) = (Finding::Abstains(Reason::Ambiguous), Support::Close);
    }
    found.detail = Detail::Rank {
        found: if finding == Finding::Agrees && !rank.among { rank.place } else { order.found },
        stated: rank.place,
        of: order.of,
        lowest_first: ranking.lowest_first,
        holder: order.holder.map(|(p, _)| p),
    };
    found.evidence.extend(ranking.evidence(year, support));
    found.link.years = Some((year, year));
    if finding == Finding::Differs && stated.is_none() && period.years.is_none() && !undated {
        let newest = scene.this_year().min(info.last_year) - OUT_OF_DATE;
        if let Some(then) = (newest - LONG_AGO..=newest).rev().find(|&y| holds_in(y)) {
            found.evidence.extend(ranking.evidence(then, Support::Supports));
            found.link.years = Some((then, then));
            return Finding::Outdated(then);
        }
    }
    if finding == Finding::Differs && ranking.holds_otherwise(rank, year) {
        finding = Finding::Abstains(Reason::Ambiguous);
    }
    finding
}
