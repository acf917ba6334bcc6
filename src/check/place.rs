//! Which place a figure is about: tied to it by grammar, paired with it in order, nearest, or carried over.

use super::list::{self, Pair};
use super::mention::PlaceMention;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::claim::rank::first_superlative;
use crate::pack::{NameKind, PlaceId, PlaceKind};

/// The place of a claim.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Where {
    /// This one.
    Place(PlaceId),
    /// One of these.
    Ambiguous(Vec<PlaceId>),
    /// A town, province or region that the pack has no figures for.
    Part,
    /// No place is named.
    Nowhere,
}

/// How far a possessor may stand from its figure.
const POSSESSED_REACH: usize = 6;
/// How far behind a figure its place may stand: "15.1 per cent of people in Tunisia".
const BEHIND_REACH: usize = 5;

/// Whether the mention can be what a figure is about. Groups can (the EU's population), capitals for their country.
fn can_own(scene: &Scene, mention: &PlaceMention) -> bool {
    mention.places.iter().any(|&p| scene.pack.place(p).is_some())
}

/// Words before a name by which a part of the place is meant: "East Germany", "southern Italy".
const PART_OF: &str = "greater|east|west|north|south|northern|southern|eastern|western|central|inner|\
    outer|upper|lower|rural|urban|northeastern|northwestern|southeastern|southwestern|downtown|\
    metropolitan|mainland";

/// Kinds of parts: "the Spanish region of Andalusia".
const KINDS: &str = "region|province|city|town|county|district|village|municipality|suburb|camp|\
    prefecture|canton|neighbourhood|borough|valley|peninsula|capital|port";

/// Whether the words around a name make it a part of the place.
fn is_narrowed(scene: &Scene, mention: &PlaceMention) -> bool {
    let doc = scene.doc;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let country = mention.places.iter().any(|&p| scene.is_country(p));
    if !country {
        return false;
    }
    if doc.is_any(start.wrapping_sub(1), PART_OF) && mention.kind != NameKind::Capital {
        return true;
    }
    // "the Spanish region of", "Spain's region of", "the region of Andalusia in Spain"
    let behind = if doc.is_any(end, "'") { end + 2 } else { end };
    if doc.is_any(behind, KINDS) && doc.is_any(behind + 1, "of|in|has|with|is|was|had") {
        return true;
    }
    // "The Kurdistan region of Iraq"
    if doc.is_any(start.wrapping_sub(1), "of|in") && doc.is_any(start.wrapping_sub(2), KINDS) {
        return true;
    }
    // "Belgrade, Serbia"
    if doc.follows_any(start, ",")
        && let Some(town) = start.checked_sub(2)
        && scene.mentions.places.iter().any(|m| m.tokens.end == town + 1 && m.is_town())
    {
        return true;
    }
    // "Dadaab in Kenya": a name that the pack does not know, in a place that it does.
    let within = doc.follows_any(start, "in") && start >= 2;
    let owner = start.wrapping_sub(2);
    within
        && doc.is_wordlike(owner)
        && doc.is_capital(owner)
        && doc.written(owner).len() > 3
        && !scene.knows(owner)
        && !doc.in_time(owner)
        && !doc.is_any(owner, "prices|officials|people|women|men|mothers|statisticians|ministers|only|just")
        // "Murders in Mexico": a plain plural that only begins the sentence.
        && (owner > doc.sentence_of(owner).start || !doc.word(owner).ends_with('s'))
}

/// Whether it is a part of a country.
pub(super) fn is_part(scene: &Scene, mention: &PlaceMention) -> bool {
    is_narrowed(scene, mention)
        || !mention.places.is_empty()
            && mention.places.iter().all(|&p| scene.pack.place(p).is_some_and(|p| p.kind == PlaceKind::Other))
}

/// Whether a mention can mean a country, or means a part of one.
pub(super) fn is_country_or_part(scene: &Scene, mention: &PlaceMention) -> bool {
    mention.places.iter().any(|&p| scene.is_country(p)) || is_part(scene, mention)
}

/// "India's most populous state": what stands at `at` is one of a country's own.
pub(super) fn owns(scene: &Scene, mention: &PlaceMention, at: usize) -> bool {
    let end = mention.tokens.end;
    scene.doc.is_any(end, "'") && (end + 2..end + 4).contains(&at)
}

/// The words around a figure between commas.
fn clause_of(scene: &Scene, segment: &Tokens, figure: &Tokens) -> Tokens {
    let comma = |at: &usize| scene.doc.is_any(*at, ",|;|:");
    let start = (segment.start..figure.start).rev().find(comma).map_or(segment.start, |at| at + 1);
    start..(figure.end..segment.end).find(comma).unwrap_or(segment.end)
}

fn stands_in(mention: &PlaceMention, clause: &Tokens) -> bool {
    clause.start <= mention.tokens.start && mention.tokens.end <= clause.end
}

/// What a clause without a country is of: "inflation in the euro area was 2.4 per cent, though in Croatia it was 4.8", "the
/// world has 8 billion people, a fifth of them in India". A group beside a superlative is only its scope.
fn of_clause<'m>(scene: &Scene, all: &[&'m PlaceMention], clause: &Tokens) -> Vec<&'m PlaceMention> {
    let doc = scene.doc;
    if first_superlative(doc, clause.clone()).is_some() {
        return Vec::new();
    }
    let own = |m: &&&PlaceMention| {
        let first = m.tokens.start - usize::from(doc.follows_any(m.tokens.start, "the"));
        let within = doc.follows_any(first, "in|across") && !m.places.iter().any(|&p| scene.is_world(p));
        let subject = first == clause.start && doc.is_any(m.tokens.end, "has|had|is|was");
        stands_in(m, clause) && (within || subject)
    };
    all.iter().filter(own).copied().collect()
}

/// Whose they are, where it stands right before: "Africa's 1.4 billion people", "Kenya borders Uganda, home to 48 million".
fn owner<'m>(
    scene: &Scene,
    all: &[&'m PlaceMention],
    figure: &Tokens,
    clause: &Tokens,
) -> Option<&'m PlaceMention> {
    let doc = scene.doc;
    let before = |m: &&&PlaceMention| {
        let end = m.tokens.end;
        doc.is_any(end, "'") && end + 2 == figure.start
            || doc.is_any(end, ",")
                && end + 1 == clause.start
                && doc.is_any(clause.start, "home|which|where|whose")
    };
    all.iter().rfind(before).copied()
}

/// The place of the `nth` of a segment's figures.
pub(super) fn of_figure(scene: &Scene, segment: &Tokens, figures: &[Tokens], nth: usize) -> Where {
    let Some(figure) = figures.get(nth) else { return Where::Nowhere };
    let all: Vec<&PlaceMention> = scene.mentions.places_in(segment).filter(|m| can_own(scene, m)).collect();
    match list::of_places(scene, segment, figure.start) {
        Pair::With(at) => {
            return scene.mentions.places_in(segment).nth(at).map_or(Where::Nowhere, |m| place_of(scene, m));
        }
        Pair::Unclear => return Where::Ambiguous(all.iter().filter_map(|m| m.only()).collect()),
        Pair::None => {}
    }
    // Where countries are named, towns, groups and the world are scenery.
    let named = |m: &&&PlaceMention| {
        // "With 9 million people, London is bigger than Austria": who is held against another is not it.
        let other = all.len() > 1 && scene.doc.follows_any(m.tokens.start, "than");
        !m.is_town() && !other
    };
    let mut mentions: Vec<&PlaceMention> =
        all.iter().filter(|m| named(m) && is_country_or_part(scene, m)).copied().collect();
    let clause = clause_of(scene, segment, figure);
    if let Some(owner) = owner(scene, &all, figure, &clause) {
        return place_of(scene, owner);
    }
    if !mentions.is_empty() && !mentions.iter().any(|m| stands_in(m, &clause)) {
        let own = of_clause(scene, &all, &clause);
        if !own.is_empty() {
            mentions = own;
        }
    }
    if mentions.is_empty() {
        mentions = all.iter().filter(|m| is_country_or_part(scene, m)).copied().collect();
    }
    if mentions.is_empty() {
        mentions = all;
    }
    if let Some(turn) = scene.doc.find(segment.clone(), CONTRAST) {
        let behind = |tokens: &Tokens| tokens.start > turn.start;
        if mentions.iter().any(|m| behind(&m.tokens) == behind(figure)) {
            mentions.retain(|m| behind(&m.tokens) == behind(figure));
        }
    }
    let aside = |m: &PlaceMention| !is_aside(scene, segment, m, figure);
    if mentions.iter().any(|m| aside(m)) {
        mentions.retain(|m| aside(m));
    }
    // "Its inflation hit 40%, while Togo's stayed low": what "its" points back to stands before the segment.
    if points_back(scene, segment, figure).is_some()
        && !mentions.iter().any(|m| m.tokens.start < figure.start)
        && scene.place_before(segment).is_some()
    {
        return Where::Nowhere;
    }
    let tied = tied(scene, &mentions, figure);
    let chosen = tied
        .or_else(|| owned(scene, segment, &mentions, figure))
        .or_else(|| in_order(scene, &mentions, figures, nth))
        .or_else(|| subject(scene, segment, &mentions, figure))
        .or_else(|| nearest(&mentions, figure));
    match chosen {
        Some(mention)
            if tied.is_none() && figures.len() == 1 && is_listed(scene, &mentions, mention, figure) =>
        {
            Where::Ambiguous(mentions.iter().filter_map(|m| m.only()).collect())
        }
        Some(mention) => place_of(scene, mention),
        None => Where::Nowhere,
    }
}

/// Words that hold one side against another: "4% in 2011 and 5% in 2019, against 6% and 7% in Chile".
pub(super) const CONTRAST: &str = "against|versus|vs|compared with|compared to|as opposed to";

/// Words before a name by which it is not the subject.
const PREPOSITIONS: &str = "in|of|than|from|behind|unlike|like|with|to|for|by|after|against|over|beyond|past|near|\
    between|and|overtook|overtaking|outside";

/// Whether a name stands behind a preposition, its article left out.
pub(super) fn is_behind_preposition(scene: &Scene, mention: &PlaceMention) -> bool {
    let start = mention.tokens.start;
    let the = usize::from(scene.doc.follows_any(start, "the"));
    scene.doc.follows_any(start - the, PREPOSITIONS)
}

/// The word before the figure that points back to a place.
fn points_back(scene: &Scene, segment: &Tokens, figure: &Tokens) -> Option<usize> {
    (segment.start..figure.start).rev().find(|&at| scene.doc.is_any(at, "its|their"))
}

/// "Japan slipped behind Germany as its GDP came to $4.2 trillion": what is "its" is the subject's.
fn owned<'m>(
    scene: &Scene,
    segment: &Tokens,
    mentions: &[&'m PlaceMention],
    figure: &Tokens,
) -> Option<&'m PlaceMention> {
    let its = points_back(scene, segment, figure)?;
    if mentions.iter().any(|m| m.tokens.start > its && m.tokens.start < figure.start) {
        return None;
    }
    let mut before = mentions.iter().filter(|m| m.tokens.end <= its);
    let free = before.clone().find(|m| !is_behind_preposition(scene, m));
    free.or(before.next_back()).copied()
}

/// "(about the size of Tennessee)", "bordered by Russia", "slightly smaller than Maryland", "including Western Sahara":
/// named beside the matter.
fn is_aside(scene: &Scene, segment: &Tokens, mention: &PlaceMention, figure: &Tokens) -> bool {
    const BESIDE: &str = "size of|bordered by|including|excluding|south of|north of|east of|west of|\
        smaller than|larger than|bigger than|enclave of|neighbour of|next to|size as|border with|\
        borders with|coast of|part of|independence from|bordering";
    let doc = scene.doc;
    let start = mention.tokens.start;
    let open = (segment.start..start).rev().find(|&at| doc.is_any(at, "(|)"));
    let bracketed = open.filter(|&at| doc.is_any(at, "(")).is_some_and(|at| {
        let close = doc.first(at..segment.end, ")").map_or(segment.end, |close| close.start);
        // "3% (in Kenya: 5%)": another's figure stands there with it.
        let other = || doc.figures_in(&(at..close)).next().is_some();
        close <= figure.start || figure.end <= at && other()
    });
    let from = start.saturating_sub(4).max(segment.start);
    bracketed || doc.find(from..start, BESIDE).is_some()
}

/// "Belarus, a country bordered by Russia, Poland and Latvia, has a population of 9 million": where the figure's clause
/// starts with its verb, the subject is what the sentence began with.
fn subject<'m>(
    scene: &Scene,
    segment: &Tokens,
    mentions: &[&'m PlaceMention],
    figure: &Tokens,
) -> Option<&'m PlaceMention> {
    let doc = scene.doc;
    let comma = (segment.start..figure.start).rev().find(|&at| doc.is_any(at, ","))?;
    if !doc.is_any(comma + 1, "has|had|is|was|have|covers|counts|boasts|with") {
        return None;
    }
    let first = mentions.first().filter(|m| m.tokens.end < figure.start)?;
    (first.tokens.start <= segment.start + 3
        && mentions.iter().any(|m| m.tokens.start > first.tokens.start && m.tokens.end <= comma))
    .then_some(*first)
}

/// "for Mali, Niger and Chad": one figure for a list of places.
fn is_listed(scene: &Scene, mentions: &[&PlaceMention], mention: &PlaceMention, figure: &Tokens) -> bool {
    mention.tokens.end <= figure.start && mentions.iter().any(|m| are_joined(scene, m, mention))
}

/// "Mali, Niger", "India and China": the second is said with the first.
pub(super) fn are_joined(scene: &Scene, first: &PlaceMention, second: &PlaceMention) -> bool {
    let mut gap = first.tokens.end..second.tokens.start;
    !gap.is_empty() && gap.len() <= 2 && gap.all(|at| scene.doc.is_any(at, ",|and|&"))
}

/// What a mention means.
pub(super) fn place_of(scene: &Scene, mention: &PlaceMention) -> Where {
    if is_part(scene, mention) {
        return Where::Part;
    }
    match scene.resolve(mention) {
        Some(place) => Where::Place(place),
        None => Where::Ambiguous(mention.places.clone()),
    }
}

/// Tied by grammar: the figure's owner, its counted people, or a place right behind it.
fn tied<'m>(scene: &Scene, mentions: &[&'m PlaceMention], figure: &Tokens) -> Option<&'m PlaceMention> {
    let doc = scene.doc;
    let inside = mentions.iter().find(|m| figure.start <= m.tokens.start && m.tokens.end <= figure.end);
    let owner = mentions.iter().rev().find(|m| {
        m.tokens.end <= figure.start
            && figure.start - m.tokens.end <= POSSESSED_REACH
            && doc.is_any(m.tokens.end, "'")
            // "Finland's neighbour Sweden has 10.5 million people".
            && !mentions.iter().any(|o| o.tokens.start >= m.tokens.end && o.tokens.start < figure.start)
            && (m.tokens.end..figure.start).all(|at| !doc.is_any(at, ",|and|;|.|was|were|is|to"))
    });
    let behind = mentions.iter().find(|m| {
        m.tokens.start >= figure.end
            && m.tokens.start - figure.end <= BEHIND_REACH
            && doc.follows_any(m.tokens.start, "in|of|for|the|from|by")
            && (figure.end..m.tokens.start).all(|at| !doc.is_any(at, ",|and|;|while|against|than|to"))
            // Another figure's place where that figure follows: "5 per cent in 2020; in Laos 31 per cent".
            && !doc.figures_in(&(figure.end..m.tokens.start)).any(|(_, _, other)| other.end <= m.tokens.start)
    });
    let people = mentions.iter().find(|m| {
        m.tokens.start == figure.end || (m.tokens.start == figure.end + 1 && doc.is_any(figure.end, "of|the"))
    });
    inside.or(owner).or(people).or(behind).copied()
}

/// As many places as figures: one each, in order.
fn in_order<'m>(
    scene: &Scene,
    mentions: &[&'m PlaceMention],
    figures: &[Tokens],
    nth: usize,
) -> Option<&'m PlaceMention> {
    let mut distinct: Vec<&'m PlaceMention> = Vec::new();
    for mention in mentions {
        if distinct.iter().all(|m| scene.resolve(m) != scene.resolve(mention)) {
            distinct.push(mention);
        }
    }
    (figures.len() > 1 && distinct.len() == figures.len()).then(|| distinct.get(nth).copied()).flatten()
}

/// The nearest before the figure, else the nearest behind it.
fn nearest<'m>(mentions: &[&'m PlaceMention], figure: &Tokens) -> Option<&'m PlaceMention> {
    let before = mentions.iter().rev().find(|m| m.tokens.start < figure.start);
    before.or_else(|| mentions.iter().find(|m| m.tokens.start >= figure.start)).copied()
}

/// Words that point back to a place named before.
pub(super) const BACK: &str = "the country|its|it|the nation|there|the kingdom|the republic|the island|their|they|\
    the economy|the state|the figure|the rate|the population|here|that country|the country s|national|\
    the islands";

/// The place carried over from before the segment, where the segment's words point back or name no place of their own.
pub(super) fn carried(scene: &Scene, segment: &Tokens) -> Option<PlaceId> {
    let asked = segment.start > 0 && scene.doc.follows_any(segment.start, "?");
    scene
        .place_before(segment)
        .filter(|_| asked || scene.doc.has(segment.clone(), BACK) || segment.len() < SHORT)
}

/// A segment this short is a fragment that goes on with what was said: "Population: 4.1 million."
const SHORT: usize = 12;

/// Continents, in the names that the pack gives them.
const CONTINENTS: [&str; 6] = ["Africa", "Asia", "Europe", "North America", "South America", "Oceania"];

/// The continent that a country is in.
pub(super) fn continent(scene: &Scene, place: PlaceId) -> Option<PlaceId> {
    scene.pack.places().find(|&group| {
        scene.pack.place(group).is_some_and(|g| g.kind == PlaceKind::Group && CONTINENTS.contains(&g.name))
            && scene.pack.members(group, scene.this_year().min(2100)).contains(&place)
    })
}
