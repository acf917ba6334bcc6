//! Towns that are named where a country could be meant: what is theirs, and what is their state's.

use super::mention::PlaceMention;
use super::scene::Scene;
use super::verdict::{Finding, Found, Reason};
use crate::claim::doc::Tokens;
use crate::pack::{PlaceId, Variable, VariableId};

/// Words behind "Kyiv's" by which its state is meant.
const STATE: &str =
    "government|republic|state|regime|country|nation|parliament|ministry|treasury|army|forces|budget";

/// Whether it is of what a state does.
fn is_of_gdp(variable: &Variable) -> bool {
    variable.unit.ends_with("of GDP")
}

/// "Unemployment in London", "Moscow's population", "Seoul has 9 million people": the town itself, not its country.
fn is_town(scene: &Scene, mention: &PlaceMention, variable: VariableId, anchor: usize) -> bool {
    let doc = scene.doc;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let owner = doc.is_any(end, "'");
    if owner && (end + 2..end + 4).any(|at| doc.is_any(at, STATE)) {
        return false;
    }
    // "In Seoul they speak of extinction: the fertility rate is …" is of whom the town speaks for.
    if doc.follows_any(start, "in|across|around|outside|near|of|throughout") && !doc.has(start..anchor, ":") {
        return true;
    }
    let of_a_state = |v: Variable| is_of_gdp(&v) || v.unit.starts_with("US$") || v.topic.starts_with("gdp");
    (owner || doc.is_any(end, "has|had|is|was|with")) && !scene.variable(variable).is_some_and(of_a_state)
}

/// What a town that is named in place of a country may be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Town {
    /// The country is named too, or alone.
    No,
    /// Its country, or itself: "Ankara took in three million refugees".
    Either,
    /// Itself.
    Itself,
}

/// Whether a range names a place by nothing but a town, for a claim at `anchor`.
pub(super) fn by_town(
    scene: &Scene,
    range: &Tokens,
    variable: VariableId,
    place: PlaceId,
    anchor: usize,
) -> Town {
    let mut town = Town::No;
    for mention in scene.mentions.places_in(range).filter(|m| m.only() == Some(place)) {
        if !mention.is_town() {
            return Town::No;
        }
        let itself = is_town(scene, mention, variable, anchor);
        town = if itself && town != Town::Either { Town::Itself } else { Town::Either };
    }
    town
}

/// A town's figures are not its country's, and do not contradict them.
pub(super) fn hold_back(scene: &Scene, found: &mut Found) {
    let (Some(variable), Some(place)) = (found.link.variable, found.link.place) else { return };
    let contradicts = matches!(found.finding, Finding::Differs | Finding::Outdated(_))
        && !scene.variable(variable).is_some_and(|v| is_of_gdp(&v));
    match by_town(scene, &found.tokens, variable, place, found.anchor) {
        Town::Either if contradicts => {}
        Town::Itself => {}
        _ => return,
    }
    found.finding = Finding::Abstains(Reason::PlaceNotCovered);
    // Nothing of the country is shown beside it.
    found.link.place = None;
    found.evidence.clear();
}
