//! Comparisons of places: larger than, N times, a third of, together. Both sides are looked up for the same year.

use super::change;
use super::clause::subclause;
use super::compare::Scale;
use super::level::{evidence, plausible};
use super::link::{is_whole, says};
use super::moved;
use super::period::{self, Period};
use super::place::{Where, are_joined, is_country_or_part, place_of};
use super::scene::Scene;
use super::town::{Town, by_town};
use super::verdict::{Assessment, Detail, Finding, Reason, Support};
use crate::claim::comparison::{MUCH, SLIGHTLY};
use crate::claim::doc::Tokens;
use crate::claim::{Direction, Form, comparison};
use crate::pack::{NameKind, PhraseRole, PlaceId, VariableId};
use crate::quantity::{Decimal, Quantity, Role, Unit, hedge};

/// Two figures this near are not called larger or smaller than each other where it is said the other way round…
const SAME: Decimal = Decimal::constant(5, 2);
/// … and two this near not at all.
const EQUAL: Decimal = Decimal::constant(5, 3);
/// A ratio off by more than this part is called different.
const FAR_RATIO: Decimal = Decimal::constant(25, 2);
/// One that is larger by less than this part is not much larger.
const SMALL_GAP: Decimal = Decimal::constant(15, 2);
/// Words commit to a ratio no more closely than this part of it: "five times" is 4.75 to 5.25 and rounder still.
const RATIO_SPREAD: Decimal = Decimal::constant(6, 2);

/// How far before "together" a "not" denies it.
const NOT_REACH: usize = 6;

/// What is said of the two sides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Said {
    /// The first is above or below the second.
    Order(Direction),
    /// The first is this many times the second, in this interval.
    Times { low: Decimal, high: Decimal, stated: Decimal },
    /// The first is this much above or below the second.
    Gap(moved::Said, Direction),
}

/// Reads and compares the comparison in a segment; none if there is none.
pub(super) fn assess(scene: &Scene, segment: &Tokens) -> Option<Box<Assessment>> {
    let doc = scene.doc;
    let comparative = comparison::comparative(doc, segment.clone());
    let equative = comparison::equative(doc, segment.clone());
    let figure = factor(scene, segment, comparative.as_ref());
    let quantity = figure.map(|(_, quantity)| quantity);
    let said = match (quantity.and_then(ratio), &comparative) {
        (Some((low, high, stated)), _) => Said::Times { low, high, stated },
        (None, Some(c)) => Said::Order(c.direction),
        (None, None) => return None,
    };
    // "More than any other country" is a rank.
    if doc.has(segment.clone(), "any other|anywhere else|every other|all other") {
        return None;
    }
    // Where the second side starts: behind "than", "as", or the factor's "of" or "the size of".
    let pivot = match (&comparative, equative) {
        (Some(c), _) => c.other,
        (None, Some((_, second))) => second + 1,
        (None, None) => doc.tokens_of(quantity?.span).end,
    };
    let of_world = quantity.is_some_and(|q| is_of_the_world(scene, q));
    let share = of_world || quantity.is_some_and(|q| q.role == Role::Share);
    // A share is of the other side only where "of" says so: "a third of Guatemala's".
    if share && !(doc.is_any(pivot, "of") || doc.follows_any(pivot, "of")) {
        return None;
    }
    if share
        && !of_world
        && !scene.mentions.places_in(segment).any(|m| m.tokens.start >= pivot && m.tokens.start <= pivot + 2)
    {
        return None;
    }
    let sides = Sides::read(scene, segment, pivot, (figure.is_some(), share))?;
    let variable = measure(scene, segment, comparative.as_ref().map(|c| c.word.clone()), pivot)?;
    let variable = super::refugees::by_side(scene, segment, variable);
    // "Tokyo has more inhabitants than Canada": the town, not Japan.
    let town = |place: &PlaceId| by_town(scene, segment, variable, *place, pivot) == Town::Itself;
    let sides = match sides {
        Sides::Both { left, ref right } if town(&left) || right.iter().any(town) => {
            Sides::Unknown(Reason::PlaceNotCovered)
        }
        other => other,
    };
    let form = if share { Form::Share } else { Form::Comparison };
    let mut found = Assessment::new(segment.clone(), form);
    found.anchor = comparative.as_ref().map_or(pivot, |c| c.word.start);
    let period = period::of_comparison(scene, segment, pivot);
    found.link.variable = Some(variable);
    if scene.is_of_another(segment, variable) {
        return Some(found.abstain(Reason::NotInDataset));
    }
    found.link.years = period.years;
    found.link.period_stated = period.years.is_some();
    found.link.figure = figure.map(|(at, _)| at);
    let said = match (said, comparative) {
        (Said::Order(direction), Some(c)) => match gap(scene, segment, &c) {
            Some((index, quantity)) => {
                found.link.figure = Some(index);
                let info = scene.variable(variable)?;
                match change::size(scene, segment, quantity, &info, Some(direction)) {
                    Some(gap) => Said::Gap(gap, direction),
                    None => return Some(found.abstain(Reason::NotInDataset)),
                }
            }
            None => said,
        },
        _ => said,
    };
    match sides {
        Sides::Unknown(reason) => found.finding = Finding::Abstains(reason),
        Sides::Both { left, right } => {
            found.link.place = Some(left);
            found.link.others = right;
            found.finding = weigh(scene, &mut found, variable, said, period);
            if found.finding == Finding::Agrees && !is_by_as_much(scene, &found) {
                found.finding = Finding::Abstains(Reason::Ambiguous);
            }
            // "Twice that of Spain" may be so at purchasing power: no definition may have it so.
            if found.finding == Finding::Differs {
                for (id, _) in plausible(scene, variable).into_iter().skip(1) {
                    let mut other = found.clone();
                    match weigh(scene, &mut other, id, said, period) {
                        Finding::Agrees => {
                            found.finding = Finding::Disputed;
                            found.evidence = other.evidence;
                            break;
                        }
                        close @ Finding::Abstains(Reason::Ambiguous) => found.finding = close,
                        _ => {}
                    }
                }
            }
        }
    }
    Some(found)
}

/// "Slightly larger than": whether it is by as little, or by as much, as the word before the comparative says.
fn is_by_as_much(scene: &Scene, found: &Assessment) -> bool {
    let Detail::Comparison { left, right, .. } = found.detail else { return true };
    let apart = left.max(right).div(left.min(right), 2).and_then(|ratio| ratio.sub(Decimal::ONE));
    let said = |words| scene.doc.follows_any(found.anchor, words);
    if apart <= Some(FAR_RATIO) { !said(MUCH) || apart > Some(SMALL_GAP) } else { !said(SLIGHTLY) }
}

/// "Six years longer than", "larger by 16 million": the figure right before the comparative, or behind "by".
fn gap<'s>(
    scene: &'s Scene,
    segment: &Tokens,
    said: &comparison::Comparative,
) -> Option<(usize, &'s Quantity)> {
    let (doc, word) = (scene.doc, said.word.start);
    // "Kenya's 55 million people outnumber …": before a verb stands its subject.
    let is_verb = said.word.end == said.other;
    let before = |figure: &Tokens| !is_verb && (figure.end == word || figure.contains(&word));
    let by = |quantity: &Quantity, at: &Tokens| at.start > word && doc.follows_any(doc.lead(quantity), "by");
    let found = doc.figures_in(segment).find(|(_, quantity, at)| by(quantity, at) || before(at));
    found.map(|(at, quantity, _)| (at, quantity))
}

/// The two sides of a comparison.
enum Sides {
    Both { left: PlaceId, right: Vec<PlaceId> },
    Unknown(Reason),
}

impl Sides {
    fn read(scene: &Scene, segment: &Tokens, pivot: usize, (times, share): (bool, bool)) -> Option<Self> {
        let doc = scene.doc;
        let (before, behind): (Vec<_>, Vec<_>) =
            scene.mentions.places_in(segment).partition(|m| m.tokens.start < pivot);
        let group = |&p: &PlaceId| scene.is_world(p) || scene.is_group(p);
        let is_left = |m: &&&super::PlaceMention| is_country_or_part(scene, m) || m.places.iter().any(group);
        let mut left = before.iter().rev().find(is_left);
        let mut right: Vec<_> = behind.iter().filter(is_left).collect();
        // "Half of the world's people lived in China": the whole stands first, the part behind it.
        if left.is_none() && share && right.len() > 1 {
            left = right.get(1).copied();
            right.truncate(1);
        }
        let left = left?;
        // "India and China account for a third": all of them together, which no single figure is.
        let several = before.iter().filter(is_left).any(|m| are_joined(scene, m, left));
        if several && left.tokens.start < pivot {
            return Some(Sides::Unknown(Reason::Ambiguous));
        }
        // "With a GDP larger than Russia's, Texas …": the subject may follow.
        if right.is_empty() {
            return None;
        }
        let mut others = Vec::new();
        for mention in &right {
            match place_of(scene, mention) {
                // "Slightly larger than Washington, D.C.": the town.
                _ if mention.is_town() => return Some(Sides::Unknown(Reason::PlaceNotCovered)),
                Where::Place(place) if !others.contains(&place) => others.push(place),
                Where::Place(_) => {}
                Where::Ambiguous(_) => return Some(Sides::Unknown(Reason::Ambiguous)),
                _ => return Some(Sides::Unknown(Reason::PlaceNotCovered)),
            }
        }
        let together = doc.find(segment.clone(), comparison::TOGETHER).is_some_and(|at| {
            !(at.start.saturating_sub(NOT_REACH).max(segment.start)..at.start).any(|i| doc.is_any(i, "not"))
        });
        if others.len() > 1 && !together {
            // "Three times more people than Brazil and Nigeria": than both, or than each.
            let joined = matches!(right.as_slice(), [a, b, ..] if are_joined(scene, a, b));
            if times && joined {
                return Some(Sides::Unknown(Reason::Ambiguous));
            }
            others.truncate(1);
        }
        Some(match place_of(scene, left) {
            Where::Place(left) if !others.contains(&left) => Sides::Both { left, right: others },
            Where::Place(_) => return None,
            Where::Ambiguous(_) => Sides::Unknown(Reason::Ambiguous),
            _ => Sides::Unknown(Reason::PlaceNotCovered),
        })
    }
}

/// "30% of the world's CO2 emissions": a percentage of the whole.
fn is_of_the_world(scene: &Scene, quantity: &Quantity) -> bool {
    let end = scene.doc.tokens_of(quantity.span).end;
    let whole =
        "of the world s|of global|of world|of worldwide|of the global|of the planet s|of all the world s";
    quantity.unit == Unit::Percent && scene.doc.phrase_at(end, whole).is_some()
}

/// "five times", "twice", "a third of", "half", with its place; "a third larger" is a gap.
fn factor<'s>(
    scene: &'s Scene,
    segment: &Tokens,
    comparative: Option<&comparison::Comparative>,
) -> Option<(usize, &'s Quantity)> {
    let is_gap = |figure: &Tokens| comparative.is_some_and(|c| c.word.start == figure.end);
    let found = scene.doc.figures_in(segment).find(|(_, q, at)| {
        let share = q.role == Role::Share && matches!(q.unit, Unit::None | Unit::Counted { .. });
        q.role == Role::Multiple || !is_gap(at) && (share || is_of_the_world(scene, q))
    });
    found.map(|(at, q, _)| (at, q))
}

/// A factor as an interval of the ratio, low and high, and as stated.
fn ratio(q: &Quantity) -> Option<(Decimal, Decimal, Decimal)> {
    let committed = hedge::interval(q);
    let stated = q.low.or(q.high)?;
    let spread = stated.mul(RATIO_SPREAD)?;
    let low = committed.low.unwrap_or(stated).min(stated.sub(spread)?);
    let high = committed.high.unwrap_or(stated).max(stated.add(spread)?);
    let digits = if q.unit == Unit::Percent { -2 } else { 0 };
    Some((low.shift(digits)?, high.shift(digits)?, stated.shift(digits)?))
}

/// The variable compared: named near the comparative, or by the adjective itself.
fn measure(scene: &Scene, segment: &Tokens, word: Option<Tokens>, pivot: usize) -> Option<VariableId> {
    let doc = scene.doc;
    // "Inflation hit 14%, and its economy is smaller than Peru's": what the comparison's own clause names comes first.
    let own = subclause(scene, segment, &(pivot..pivot));
    let mut best: Option<((bool, usize), VariableId)> = None;
    for mention in scene.mentions.phrases_in(segment).filter(|m| !is_whole(scene, m)) {
        let score = (own.contains(&mention.tokens.start), mention.tokens.len());
        for entry in &mention.entries {
            let fits = match entry.role {
                PhraseRole::Term => !doc.is_any(mention.tokens.start, "country|nation|state"),
                PhraseRole::Count => true,
                PhraseRole::Weak => {
                    let people = scene.is_topic(entry.variable, "population")
                        && doc.has(
                            mention.tokens.start.saturating_sub(3)..mention.tokens.start,
                            "more|many|fewer|as many|times the",
                        );
                    people
                        || says(scene, segment, entry.variable, PhraseRole::Context)
                            && !scene.is_topic(entry.variable, "population")
                }
                PhraseRole::High | PhraseRole::Low => word.as_ref().is_some_and(|w| {
                    mention.tokens.start.abs_diff(w.start) <= 1 && country_is_subject(scene, segment, w.start)
                }),
                _ => false,
            };
            let around = mention.tokens.start.saturating_sub(3)..(mention.tokens.end + 3).min(segment.end);
            if fits
                && !says(scene, &around, entry.variable, PhraseRole::Excludes)
                && best.is_none_or(|best| score > best.0)
            {
                best = Some((score, entry.variable));
            }
        }
    }
    best.map(|(_, v)| v).or_else(|| {
        let start = word.as_ref()?.start;
        let than = doc.is_any(start + 1, "than");
        match doc.word(start) {
            "outnumber" | "outnumbers" | "outnumbered" => scene.first_of("population"),
            "larger" | "bigger" | "smaller" | "vaster" if than => scene.first_of("area"),
            _ => None,
        }
    })
}

/// "Brazil is richer", not "Brazilian music is richer": the subject of a bare adjective is the country itself.
fn country_is_subject(scene: &Scene, segment: &Tokens, adjective: usize) -> bool {
    let before = scene.mentions.places_in(segment).rfind(|m| m.tokens.end <= adjective);
    before.is_none_or(|m| m.kind != NameKind::Demonym && !scene.doc.is_any(m.tokens.end, "'"))
}

fn value_at(
    scene: &Scene,
    variable: VariableId,
    place: PlaceId,
    period: Period,
    years: &mut Option<i32>,
) -> Option<(i32, Decimal)> {
    let series = scene.series(variable, place, None)?;
    let info = scene.variable(variable)?;
    let undated = info.first_year == info.last_year;
    if let Some((_, last)) = period.years.filter(|_| !undated) {
        return series.value(last).map(|v| (last, v));
    }
    if let Some(year) = *years {
        return series.value(year).map(|v| (year, v)).or_else(|| series.latest(year));
    }
    let found = series.latest(scene.this_year().max(if undated { info.last_year } else { 0 }))?;
    *years = Some(found.0);
    Some(found)
}

/// Adds the observations of both sides for one variable, and says what they make of the claim.
fn weigh(scene: &Scene, found: &mut Assessment, variable: VariableId, said: Said, period: Period) -> Finding {
    let Some(info) = scene.variable(variable).filter(|_| !period.future) else {
        return Finding::Abstains(Reason::Forecast);
    };
    let sides: Vec<PlaceId> = found.link.place.into_iter().chain(found.link.others.iter().copied()).collect();
    let (mut common, mut values) = (None, [Decimal::ZERO; 2]);
    let from = found.evidence.len();
    for (nth, place) in sides.into_iter().enumerate() {
        let Some((year, value)) = value_at(scene, variable, place, period, &mut common) else {
            return Finding::Abstains(match scene.series(variable, place, None) {
                Some(_) => Reason::PeriodNotCovered,
                None => Reason::PlaceNotCovered,
            });
        };
        if let Some(sum) = values.get_mut(nth.min(1)) {
            *sum = value.mul(info.scale).and_then(|value| sum.add(value)).unwrap_or(*sum);
        }
        if nth == 0 {
            found.link.years = Some((year, year));
        }
        let series = scene.series(variable, place, None);
        found.evidence.extend(series.and_then(|s| evidence(scene, variable, place, None, &s, year, None)));
    }
    let [left, right] = values;
    let mut verdict = judge(left, right, said);
    // Where the order is right, the gap counts: a change from the second to the first.
    if let (Said::Gap(gap, direction), Support::Supports) = (said, verdict) {
        let scale = Scale { rate: info.base == "percent", revision: info.revision };
        verdict = moved::judge(gap, Some(direction), right, left, scale);
    }
    for item in found.evidence.iter_mut().skip(from) {
        item.support = Some(verdict);
    }
    if from == 0 {
        found.detail = Detail::Comparison { left, right, apart: matches!(said, Said::Gap(..)) };
    }
    match verdict {
        Support::Supports => Finding::Agrees,
        Support::Contradicts => Finding::Differs,
        Support::Close => Finding::Abstains(Reason::Ambiguous),
    }
}

fn judge(left: Decimal, right: Decimal, said: Said) -> Support {
    match said {
        Said::Order(direction) | Said::Gap(_, direction) => {
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
