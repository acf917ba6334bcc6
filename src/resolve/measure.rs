//! The candidate variables of a claim: those that its words name in a role that suits the claim, and whose unit fits.

use super::data::{Data, is_monthly};
use super::fit::fit;
use super::gazetteer::phrase;
use super::interval::Interval;
use super::quotient::Quotient;
use crate::claim::{Claim, Doc, Handle, Tense, When, YEAR};
use crate::pack::{Frequency, Measure, OTHER_DEFINITION, PhraseRole, PlaceId, Timing, Variable, VariableId};
use crate::quantity::Decimal;
use crate::vocabulary::Kind;

/// A candidate variable.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub variable: VariableId,
    pub interval: Interval,
    pub quotient: Option<Quotient>,
}

/// Sides of a family of variables about people who left one place for another.
const SIDES: [&str; 4] = ["ORIGIN", "ASYLUM", "WORLD", "PAIR"];

/// The roles that a phrase may have for a claim of this kind.
fn role(kind: Kind) -> PhraseRole {
    match kind {
        Kind::Level | Kind::Change | Kind::Comparison => PhraseRole::Term,
        Kind::Growth => PhraseRole::Grows,
        Kind::Count | Kind::People | Kind::Asylum | Kind::Received | Kind::Origin | Kind::Pair => {
            PhraseRole::Count
        }
        Kind::Share => PhraseRole::Predicate,
        Kind::Verb => PhraseRole::Verb,
        Kind::Tail => PhraseRole::Tail,
        Kind::Rank => PhraseRole::Term,
    }
}

/// The variables that phrases name in one way.
pub(super) fn named(handles: &[Handle], wanted: PhraseRole) -> impl Iterator<Item = VariableId> + '_ {
    let all = handles.iter().filter_map(|&handle| phrase(handle));
    all.filter(move |&(_, role)| role == wanted).map(|(variable, _)| variable)
}

/// Best first: as the pack ranks those that answer the same words.
pub(super) fn candidates(data: &Data, doc: &Doc, claim: &Claim, place: PlaceId) -> Vec<Candidate> {
    let Some(measure) = &claim.measure else { return Vec::new() };
    let Some(quantity) = claim.figure.and_then(|at| doc.quantities.get(at)) else { return Vec::new() };
    let mut out: Vec<(u8, Candidate)> = Vec::new();
    for id in named(&measure.handles, role(claim.kind)) {
        let Some(id) = side(data, claim.kind, id, place) else { continue };
        let id = finer(data, claim, id, place).unwrap_or(id);
        let Some(variable) = data.variable(id) else { continue };
        // Who was taken in within a year is not all who are there.
        if claim.kind == Kind::Received && variable.timing != Timing::Flow {
            continue;
        }
        let counted = named(&measure.counted, PhraseRole::Count);
        if !measure.counted.is_empty() && counted.into_iter().all(|other| other != id) {
            continue;
        }
        let Ok(quotient) = Quotient::of(claim, quantity, &variable) else { continue };
        let Some(interval) = fit(doc, quantity, claim, &variable, quotient) else { continue };
        if quotient.is_none() && is_too_few(data, id, place, interval.stated) {
            continue;
        }
        if out.iter().all(|(_, known)| known.variable != id) {
            out.push((variable.rank, Candidate { variable: id, interval, quotient }));
        }
    }
    // Where several sources may be meant, one that has the place.
    let lacks = |one: &Candidate| data.series(one.variable, place, None).is_none();
    if out.len() > 1 && claim.kind != Kind::Pair {
        out.sort_by_key(|(rank, one)| (lacks(one), *rank));
    }
    out.into_iter().map(|(_, candidate)| candidate).collect()
}

/// How often a variable must be observed for a stated period.
pub(super) fn asked(when: When, variable: &Variable) -> Frequency {
    match when.months() {
        Some((_, _, 1)) => Frequency::Month,
        // "Prices rose 2% in the year to May": growth over a year, as each month has it.
        Some((_, _, YEAR)) if variable.measure == Measure::Growth => Frequency::Month,
        None | Some((_, _, YEAR)) => Frequency::Year,
        Some(_) => Frequency::Quarter,
    }
}

/// The variable of the same topic that is observed as often as the claim's period asks: months for a month, and for what is
/// said to be so now where news tells it by the month.
fn finer(data: &Data, claim: &Claim, id: VariableId, place: PlaceId) -> Option<VariableId> {
    let now = claim.when.is_none() && !claim.untold && claim.tense != Tense::Past;
    let named = data.variable(id)?;
    let wanted = match claim.when {
        Some(when) => asked(when, &named),
        None if now && data.today.is_some() && is_monthly(&named) => Frequency::Month,
        None => return None,
    };
    if wanted == named.frequency {
        return None;
    }
    // What is defined otherwise (per person, at constant prices) is not the same more often.
    let main = |variable: &Variable| variable.rank < OTHER_DEFINITION;
    let own = Some(named).filter(main)?;
    data.pack.topic_members(own.topic).into_iter().find(|&other| {
        let fits = |other: Variable| other.frequency == wanted && main(&other);
        data.variable(other).is_some_and(fits) && data.series(other, place, None).is_some()
    })
}

/// So few heads are not told of a place…
const FEWEST: Decimal = Decimal::constant(500, 0);
/// … that has this many: they are of something in it.
const MANY: Decimal = Decimal::constant(10_000, 0);

/// "60 people in Nauru": of something in it, not all who are there.
fn is_too_few(data: &Data, id: VariableId, place: PlaceId, stated: Decimal) -> bool {
    let counted = data.variable(id).is_some_and(|variable| variable.base == "persons");
    let many = || data.series(id, place, None)?.years().next_back();
    counted && stated < FEWEST && many().is_none_or(|(_, value)| value >= MANY)
}

/// Refugees have two countries: the variable of the side that the words mean. Other variables have no sides.
pub(super) fn side(data: &Data, kind: Kind, id: VariableId, place: PlaceId) -> Option<VariableId> {
    let code = data.variable(id)?.id;
    let (family, own) = code.rsplit_once('.').filter(|(_, side)| SIDES.contains(side)).unzip();
    let (Some(family), Some(_)) = (family, own) else {
        // What has no sides is neither fled nor told in pairs; who is hosted is not simply everybody.
        let hosted = matches!(kind, Kind::Asylum | Kind::Received) && data.first_of_people() == Some(id);
        return (!hosted && !matches!(kind, Kind::Origin | Kind::Pair)).then_some(id);
    };
    let member = |side: &str| data.pack.variable_by_code(&[family, side].join("."));
    if data.is_world(place) {
        return member("WORLD");
    }
    match kind {
        Kind::Origin => member("ORIGIN"),
        Kind::Pair => member("PAIR"),
        _ => member("ASYLUM"),
    }
}
