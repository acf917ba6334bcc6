//! Resolves a claim in the pack: its place, its period, and the variable that its words and unit name.

use super::data::Data;
use super::link::{Link, Unresolved};
use super::measure::{Candidate, asked, candidates};
use super::place::Places;
use crate::claim::{Attached, Claim, Direction, Doc, PlaceSlot, Reason, Tense, When};
use crate::excerpt::Corrections;
use crate::pack::{Frequency, PlaceId, Variable, VariableId};
use crate::quantity::Role;
use crate::vocabulary::{Form, Kind};

/// December.
const LAST_MONTH: u8 = 12;

/// Resolves a claim.
///
/// # Errors
/// The reason: its place is not known or ambiguous, no variable answers its words and unit.
pub fn resolve(
    data: &Data,
    doc: &Doc,
    claim: &Claim,
    places: &Places,
    corrections: &Corrections,
) -> Result<Link, Box<Unresolved>> {
    let mut link = Link {
        figure: claim.figure,
        years: claim.when.map(|when| when.years),
        period_stated: claim.when.is_some(),
        ..Link::default()
    };
    let corrected = corrections.place.as_deref().and_then(|code| data.pack.place_by_code(code));
    let place = match (corrected, &claim.place) {
        (Some(place), _) => Ok(Some(place)),
        (None, Some(slot)) => places.settle(data, slot).map(Some),
        // What is of one place only needs no name ("North Korean defectors"); else the page's home country.
        (None, None) => Ok(only_place(data, claim).or(places.home).or_else(|| world(data, claim))),
    };
    link.place = match place {
        Ok(place) => place,
        Err(all) => {
            link.other_places = all;
            return Err(Box::new(Unresolved { link, reason: Reason::Ambiguous }));
        }
    };
    let Some(place) = link.place else {
        return Err(Box::new(Unresolved { link, reason: Reason::PlaceNotCovered }));
    };
    if let Some(year) = corrections.year {
        link.years = Some((year, year));
        link.period_stated = true;
    }
    // Only levels are divided.
    if claim.per_person && matches!(claim.kind, Kind::Rank | Kind::Comparison | Kind::Change) {
        return Err(Box::new(Unresolved { link, reason: Reason::NotInDataset }));
    }
    match claim.kind {
        Kind::Rank => return super::rank::resolve(data, claim, link, places),
        Kind::Comparison | Kind::Change => return super::rank::sides(data, claim, link, places),
        Kind::Pair => {
            link.origin = claim.others.first().and_then(|other| places.settle(data, other).ok());
            if link.origin.is_none() {
                return Err(Box::new(Unresolved { link, reason: Reason::Ambiguous }));
            }
        }
        _ => {}
    }
    let found = candidates(data, doc, claim, place);
    let Some(best) = found.first().copied() else {
        // "Emissions fell by 6.6% in 2019": from the year before.
        if let Some(when) = claim.when.filter(|when| !when.part && claim.kind == Kind::Growth) {
            let (_, year) = when.years;
            link.years = Some((year.saturating_sub(1), year));
            return super::rank::sides(data, claim, link, places);
        }
        return Err(Box::new(Unresolved { link, reason: Reason::NotInDataset }));
    };
    let chosen = corrected_variable(data, corrections, &found).unwrap_or(best);
    link.variable = Some(chosen.variable);
    link.interval = Some(chosen.interval);
    link.quotient = chosen.quotient;
    link.other_variables =
        found.iter().map(|other| other.variable).filter(|&other| other != chosen.variable).collect();
    if let Some(own) = data.variable(chosen.variable)
        && own.frequency != Frequency::Year
    {
        link.frequency = own.frequency;
        link.years = Some(periods(data, claim.when, own.frequency));
        link.other_variables = as_often(data, chosen.variable, &own, place);
        // A year or a quarter is never held against one of its months.
        if claim.when.is_some_and(|when| asked(when, &own) != own.frequency) {
            return Err(Box::new(Unresolved { link, reason: Reason::PeriodNotCovered }));
        }
    }
    Ok(link)
}

/// The first and last period of a claim as a variable counts them that is observed more often than once a year.
fn periods(data: &Data, when: Option<When>, frequency: Frequency) -> (i32, i32) {
    let Some(when) = when else { return data.latest_months() };
    let (first, last) = match when.months() {
        Some((year, month, _)) => ((year, month), (year, month)),
        None => ((when.years.0, 1), (when.years.1, LAST_MONTH)),
    };
    (frequency.number(first.0, first.1), frequency.number(last.0, last.1))
}

/// The other variables of the same topic that are observed as often and have the place: most of months and quarters are of
/// one country or of a group.
fn as_often(data: &Data, chosen: VariableId, own: &Variable, place: PlaceId) -> Vec<VariableId> {
    let mut others = data.pack.topic_members(own.topic);
    others.retain(|&other| {
        let often = data.variable(other).is_some_and(|variable| variable.frequency == own.frequency);
        other != chosen && often && data.series(other, place, None).is_some()
    });
    others
}

/// "27 million refugees, 45 million internally displaced people": of those who fled, all there are.
fn world(data: &Data, claim: &Claim) -> Option<PlaceId> {
    let world = data.world()?;
    let handles = &claim.measure.as_ref()?.handles;
    let mut named = handles.iter().filter_map(|&handle| super::gazetteer::phrase(handle));
    let of_world = named.any(|(variable, _)| {
        let side = super::measure::side(data, claim.kind, variable, world).and_then(|id| data.variable(id));
        side.is_some_and(|side| side.id.ends_with(".WORLD"))
    });
    (claim.kind == Kind::Count && claim.agreement && of_world).then_some(world)
}

/// The only place that any variable of the claim's words has.
fn only_place(data: &Data, claim: &Claim) -> Option<PlaceId> {
    if !matches!(claim.kind, Kind::Tail | Kind::Count | Kind::Verb) {
        return None;
    }
    let (variable, _) =
        claim.measure.as_ref()?.handles.iter().find_map(|&handle| super::gazetteer::phrase(handle))?;
    let mut all = data.pack.places().filter(|&place| data.series(variable, place, None).is_some());
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// The variable that the reader picked, with the figure in its unit.
fn corrected_variable(data: &Data, corrections: &Corrections, found: &[Candidate]) -> Option<Candidate> {
    let id = data.pack.variable_by_code(corrections.variable.as_deref()?)?;
    if let Some(own) = found.iter().find(|candidate| candidate.variable == id) {
        return Some(*own);
    }
    let first = found.first()?;
    let (picked, own) = (data.variable(id)?, data.variable(first.variable)?);
    (picked.base == own.base).then_some(Candidate { variable: id, ..*first })
}

/// Resolves a measure and place that are attached to each other, for context only.
pub fn attached(data: &Data, doc: &Doc, own: &Attached, places: &Places) -> Option<Link> {
    let claim = Claim {
        form: Form::Level,
        kind: Kind::Level,
        frame: "",
        tokens: own.tokens.clone(),
        anchor: own.tokens.start,
        measure: Some(own.measure.clone()),
        place: Some(own.place.clone()),
        others: Vec::<PlaceSlot>::new(),
        figure: Some(own.figure),
        of: own.of,
        when: own.when,
        direction: None::<Direction>,
        tense: Tense::None,
        reached: false,
        untold: false,
        bound: None,
        per_person: false,
        agreement: true,
        rank: None,
    };
    let none = Corrections::default();
    let level = resolve(data, doc, &claim, places, &none);
    // "Two thirds of Italy's economy" is no growth.
    let part = doc.quantities.get(own.figure).is_some_and(|quantity| quantity.role == Role::Share);
    let grows = Claim { kind: Kind::Growth, ..claim };
    level.ok().or_else(|| resolve(data, doc, &grows, places, &none).ok().filter(|_| !part))
}
