//! Resolves ranks and comparisons: the variable, the subject, and the group or second side.

use super::data::Data;
use super::gazetteer::phrase;
use super::link::{Link, Unresolved};
use super::measure::side;
use super::place::Places;
use crate::claim::{Claim, Reason};
use crate::pack::{PhraseRole, VariableId};
use crate::vocabulary::Kind;

/// Fills in the variable of a comparison or a change, and the far side.
pub(super) fn sides(
    data: &Data,
    claim: &Claim,
    mut link: Link,
    places: &Places,
) -> Result<Link, Box<Unresolved>> {
    let failed = |link: Link, reason| Err(Box::new(Unresolved { link, reason }));
    let Some(place) = link.place else { return failed(link, Reason::PlaceNotCovered) };
    for other in &claim.others {
        match places.settle(data, other) {
            Ok(other) if other != place && data.is_country(other) => link.others.push(other),
            _ => return failed(link, Reason::Ambiguous),
        }
    }
    let handles = claim.measure.as_ref().map_or(&[][..], |measure| &measure.handles);
    let wanted = [PhraseRole::Term, PhraseRole::Count, PhraseRole::Tail];
    let mut best: Option<(u8, VariableId)> = None;
    for (id, role) in handles.iter().filter_map(|&handle| phrase(handle)) {
        let Some(id) = side(data, Kind::Rank, id, place) else { continue };
        let Some(variable) = data.variable(id).filter(|_| wanted.contains(&role)) else { continue };
        if best.is_none_or(|(known, _)| variable.rank < known) {
            best = Some((variable.rank, id));
        }
    }
    link.variable = best.map(|(_, id)| id);
    if link.variable.is_none() || claim.kind == Kind::Comparison && link.others.is_empty() {
        return failed(link, Reason::NotInDataset);
    }
    Ok(link)
}

/// Fills in a rank's variable and scope.
pub(super) fn resolve(
    data: &Data,
    claim: &Claim,
    mut link: Link,
    places: &Places,
) -> Result<Link, Box<Unresolved>> {
    let failed = |link: Link, reason| Err(Box::new(Unresolved { link, reason }));
    let (Some(rank), Some(place)) = (&claim.rank, link.place) else {
        return failed(link, Reason::NotAStatistic);
    };
    if !data.is_country(place) {
        return failed(link, Reason::PlaceNotCovered);
    }
    const ROLES: [PhraseRole; 4] = [PhraseRole::High, PhraseRole::Low, PhraseRole::Term, PhraseRole::Count];
    let handles = claim.measure.as_ref().map_or(&[][..], |measure| &measure.handles);
    let mut found: Option<(usize, u8, VariableId)> = None;
    for (id, role) in handles.iter().filter_map(|&handle| phrase(handle)) {
        let Some(tier) = ROLES.iter().position(|&known| known == role) else { continue };
        let Some(id) = side(data, Kind::Rank, id, place) else { continue };
        let Some(variable) = data.variable(id) else { continue };
        if found.is_none_or(|(best, number, _)| (tier, variable.rank) < (best, number)) {
            found = Some((tier, variable.rank, id));
        }
    }
    let Some((.., variable)) = found else { return failed(link, Reason::NotInDataset) };
    link.variable = Some(variable);
    if rank.bare {
        link.other_variables.extend(data.first_of_people());
    }
    link.scope = match rank.scope.as_ref().map(|scope| places.settle(data, scope)) {
        // Parts of a country are ranked within it.
        None if data.world().is_none() => data.group_of(place),
        None => None,
        Some(Ok(scope)) if data.is_world(scope) => None,
        Some(Ok(scope)) if !data.pack.members(scope, data.members_in()).contains(&place) => {
            return failed(link, Reason::Ambiguous);
        }
        Some(Ok(scope)) => Some(scope),
        Some(Err(_)) => return failed(link, Reason::Ambiguous),
    };
    Ok(link)
}
