//! Refugees have two countries. Which of a family of variables (by origin, by country of asylum, by both, of the world)
//! the words mean, and which place is which.

use super::clause::subclause;
use super::place::{Where, of_figure};
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::pack::{NameKind, PlaceId, VariableId};

/// The family member that the words mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Meant {
    pub variable: VariableId,
    pub place: PlaceId,
    pub origin: Option<PlaceId>,
}

const SIDES: [&str; 4] = ["ORIGIN", "ASYLUM", "WORLD", "PAIR"];

/// The common part of the ids of a family, if the variable belongs to one.
fn family(id: &str) -> Option<&str> {
    SIDES.iter().find_map(|side| id.strip_suffix(side)?.strip_suffix('.'))
}

/// Words before a place by which people come from it.
const FROM: &str = "from|fled|left|out of|leaving|fleeing|escaped";
/// Words before a place by which people are in it.
const IN: &str = "in|into|to|reached|inside|across|by|entered";
/// Picks the member of the variable's family; none if it belongs to no family.
pub(super) fn meant(
    scene: &Scene,
    segment: &Tokens,
    variable: VariableId,
    (figures, nth): (&[Tokens], usize),
) -> Option<Result<Meant, ()>> {
    let id = scene.variable(variable)?.id;
    let family = family(id)?;
    let member = |side: &str| scene.pack.variable_by_code(&[family, side].join("."));
    if member("ORIGIN").or(member("ASYLUM")).is_none()
        && let (Some(variable), Some(place)) = (member("WORLD"), scene.pack.place_by_code("WLD"))
    {
        return Some(Ok(Meant { variable, place, origin: None }));
    }
    let (origins, asylums) = sides(scene, segment, figures.get(nth)?);
    let one = |places: &[PlaceId]| match places {
        [] => Some(None),
        [only] => Some(Some(*only)),
        // "1,500 in Japan, 4,200 in Romania": each has its own.
        several => match of_figure(scene, segment, figures, nth) {
            Where::Place(own) if several.contains(&own) => Some(Some(own)),
            _ => None,
        },
    };
    let (Some(origin), Some(asylum)) = (one(&origins), one(&asylums)) else { return Some(Err(())) };
    let of_world = scene.mentions.places_in(segment).find_map(|m| m.only().filter(|&p| scene.is_world(p)));
    Some(match (origin, asylum) {
        (Some(origin), Some(asylum)) if origin != asylum => match member("PAIR") {
            Some(variable) => Ok(Meant { variable, place: asylum, origin: Some(origin) }),
            None => Err(()),
        },
        (Some(place), _) => {
            member("ORIGIN").map(|variable| Meant { variable, place, origin: None }).ok_or(())
        }
        (None, Some(place)) => {
            member("ASYLUM").map(|variable| Meant { variable, place, origin: None }).ok_or(())
        }
        (None, None) => match (member("WORLD"), of_world.or_else(|| scene.pack.place_by_code("WLD"))) {
            (Some(variable), Some(place)) if of_world.is_some() || says_worldwide(scene, segment) => {
                Ok(Meant { variable, place, origin: None })
            }
            _ => Err(()),
        },
    })
}

fn says_worldwide(scene: &Scene, segment: &Tokens) -> bool {
    scene.doc.has(
        segment.clone(),
        "worldwide|globally|around the world|in the world|the world s|across the world|unhcr s mandate",
    )
}

/// The member of the family for one side: where people come from, or where they are.
pub(super) fn by_side(scene: &Scene, segment: &Tokens, variable: VariableId) -> VariableId {
    let side = if from_there(scene, segment) { "ORIGIN" } else { "ASYLUM" };
    let member = scene.variable(variable).and_then(|v| family(v.id)).map(|family| [family, side].join("."));
    member.and_then(|id| scene.pack.variable_by_code(&id)).unwrap_or(variable)
}

/// "refugees from Syria", "Syrian refugees".
fn from_there(scene: &Scene, segment: &Tokens) -> bool {
    let doc = scene.doc;
    scene.mentions.places_in(segment).any(|m| {
        let demonym =
            m.kind == NameKind::Demonym && doc.has(m.tokens.end..m.tokens.end + 2, "refugees|asylum|refugee");
        doc.is_any(m.tokens.start.wrapping_sub(1), FROM) || demonym
    })
}

/// Who comes from where, and who is where.
fn sides(scene: &Scene, segment: &Tokens, figure: &Tokens) -> (Vec<PlaceId>, Vec<PlaceId>) {
    let doc = scene.doc;
    let clause = subclause(scene, segment, figure);
    let (mut origins, mut asylums) = (Vec::new(), Vec::new());
    let mut partly = false;
    let mut plain: Vec<PlaceId> = Vec::new();
    for mention in scene.mentions.places_in(segment) {
        let Some(place) = scene.resolve(mention).filter(|&p| scene.is_country(p)) else { continue };
        // "most of them from South Sudan" says nothing of the rest.
        let some = mention.tokens.start.saturating_sub(5).max(segment.start)..mention.tokens.start;
        if doc.has(some, "most of them|mostly|many of them|mainly|largely|including|chiefly|most from") {
            partly = true;
        }
        if partly {
            continue;
        }
        let the = usize::from(doc.follows_any(mention.tokens.start, "the"));
        let before = mention.tokens.start.wrapping_sub(1 + the);
        let possessive = doc.is_any(mention.tokens.end, "'");
        let in_count = figure.start <= mention.tokens.start && mention.tokens.end <= figure.end;
        // "Syrian refugees", "Syrians", "refugees were Syrian".
        let qualifies = mention.kind == NameKind::Demonym
            && doc.has(
                mention.tokens.end..mention.tokens.end + 2,
                "refugees|refugee|asylum|internally|displaced|idps|nationals|citizens",
            );
        // "Exports from Peru fell, while 2,600 refugees were there": not who came from Peru.
        let own = clause.contains(&mention.tokens.start);
        if own && doc.is_any(before, FROM)
            || in_count
            || qualifies
            || (mention.kind == NameKind::DemonymNoun && !possessive && !doc.is_any(before, IN))
        {
            origins.push(place);
        } else if doc.is_any(before, IN) {
            asylums.push(place);
        } else {
            plain.push(place);
        }
    }
    plain.retain(|place| !origins.contains(place) && !asylums.contains(place));
    asylums.extend(plain);
    for places in [&mut origins, &mut asylums] {
        places.sort_unstable();
        places.dedup();
    }
    (origins, asylums)
}
