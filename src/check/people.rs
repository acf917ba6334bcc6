//! Counts of people are everywhere in the news; few of them are populations. When a count of people, inhabitants or
//! refugees is one that a statistic could be held against.

use super::fit::fit;
use super::link::Candidate;
use super::mention::PhraseMention;
use super::period::periods;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::pack::{NameKind, Timing, Variable, VariableId};
use crate::quantity::{Decimal, Quantity, Role, Unit};

/// Nouns for people in general, which may stand after a figure whose measure is named elsewhere.
const PEOPLE: &str = "people|persons|person|inhabitants|residents|citizens|souls|individuals|men|human";

/// Words before a figure that make it a count of all the people of a place.
const HOLDS: &str = "has|have|had|having|home to|nation of|country of|state of|island of|land of|\
    republic of|kingdom of|population of|with|number|numbers|numbered|boasts|boasted|there are|there were|\
    counts|counted|population|contains|holds|houses|inhabited by|society of|its|all|are|democracy of|\
    market of|archipelago of|territory of|emirate of|microstate of|than|giant of|nearly|about|just|\
    comprises|accommodates|populated by|of some|of about|city state of|fed|feeds|sheltered";

/// Words after a counted noun by which only some of the people are meant, or something happened to them.
const SOME_OF: &str = "who|that|whose|without|aged|over|under|killed|died|dead|injured|displaced|fled|\
    were|was|watched|voted|visited|attended|lost|protested|marched|arrested|missing|affected|infected|\
    vaccinated|employed|work|worked|working|signed|gathered|evacuated|trapped|rescued|sent|suffer|\
    suffering|travelled|flew|use|used|queued|registered|joined|crossed|drowned|arrived|took|went|came|\
    waiting|hungry|homeless|face|facing|need|needed|receive|received|at|on|by|left|entered|left|stranded|\
    aboard|downloaded|tuned|streamed|booked|a";

/// Words after the noun that keep it whole.
const WHOLE: &str = "live|lived|lives|living|in|and|strong|inhabit|inhabited|inhabiting|call|share|shared|\
    dwell";

fn is_break_or_end(scene: &Scene, at: usize) -> bool {
    !scene.doc.is_wordlike(at)
}

/// Whether a place with a possessive stands right before the figure: "Chile's 19.7 million people".
pub(super) fn is_possessed(scene: &Scene, figure: &Tokens) -> bool {
    let doc = scene.doc;
    scene.mentions.places.iter().any(|m| {
        let gap = m.tokens.end..figure.start;
        m.tokens.end <= figure.start
            && gap.len() <= POSSESSED_REACH
            && doc.is_any(m.tokens.end, "'")
            && gap.clone().all(|at| at <= m.tokens.end + 1 || !doc.is_any(at, NOT_OWNED))
    }) || doc.is_any(figure.start.wrapping_sub(1), "its")
        && scene.mentions.places.iter().any(|m| m.tokens.start < figure.end + 8)
}

/// Between an owner and its people stands no other clause or verb: "Sudan's war has driven 7 million from home".
const NOT_OWNED: &str =
    ",|and|.|;|in|of|has|have|had|was|were|is|are|will|would|drove|forced|killed|left|made|displaced";

/// "Chile's roughly 19.7 million", "the UAE's six to seven million": how far the figure may stand from its owner.
const POSSESSED_REACH: usize = 5;

/// Whether the figure counts all the people of a place, by its grammar alone.
pub(super) fn is_own(scene: &Scene, figure: &Tokens, variable: VariableId) -> bool {
    scene.is_topic(variable, "population") && is_possessed(scene, figure)
}

/// Whether those counted came or went over some time, where the variable has those there at its end: "since 2015, 1.2 million
/// refugees have arrived", "took in 12,000 last year".
#[inline(never)]
pub(super) fn are_newcomers(scene: &Scene, segment: &Tokens, variable: &Variable) -> bool {
    if variable.base != "persons" || variable.topic == "population" || variable.timing != Timing::Stock {
        return false;
    }
    const CROSSED: &str = "arrived|crossed|entered|poured|streamed|flooded|landed|disembarked|set foot";
    const MOVED: &str =
        "fled|left|come|came|reached|taken in|displaced|forced|driven|uprooted|sought|applied|moved|settled";
    const TOOK: &str =
        "took in|received|welcomed|admitted|accepted|granted|absorbed|let in|resettled|registered";
    const STANDING: &str = "by|end|has|have|had|now|currently|already";
    let doc = scene.doc;
    let has = |words| doc.has(segment.clone(), words);
    let over_time = || has("since") || !periods(scene, segment).is_empty() && !has(STANDING);
    has(CROSSED) || has(TOOK) && over_time() || has(MOVED) && has("since")
}

/// Whether a count of persons is one that the variable could be held against.
pub(super) fn fits(
    scene: &Scene,
    quantity: &Quantity,
    figure: &Tokens,
    mention: &PhraseMention,
    variable: &Variable,
    counted: bool,
    segment: &Tokens,
) -> bool {
    let doc = scene.doc;
    if are_newcomers(scene, segment, variable) {
        return false;
    }
    if let Unit::Counted { phrase, head } = &quantity.unit {
        let head = doc.tokens_of(*head);
        let named = mention.tokens.start <= head.start && head.end <= mention.tokens.end;
        let general = head.clone().any(|at| doc.is_any(at, PEOPLE));
        let demonym = scene.is_place(head.start);
        // Another noun than the measure's is counted: "27.8 million Turkish votes".
        if !named && !general && !demonym {
            return false;
        }
        if counted && variable.topic == "population" {
            if is_of_a_part(scene, segment, doc.lead(quantity)) {
                return false;
            }
            return is_possessed(scene, figure)
                || is_all_people(scene, figure, &doc.tokens_of(*phrase), segment);
        }
        // "Some 400,000 people have fled to Armenia, whose population is 2.8 million": the population is another figure's.
        if general && doc.has(figure.end..mention.tokens.start, ",|whose") {
            return false;
        }
        if counted || named {
            return !narrowed(scene, head.end);
        }
        return true;
    }
    // "population: 4.1 million", "numbered 71.4 million": no noun behind the number, or one that is no noun.
    !doc.is_any(figure.end, "year|percent|day|dollars|metres|tonnes|votes|yen")
}

/// "China's middle class numbers 400 million people", "Egypt's Nile delta is home to 40 million": not the country, but
/// something of its own has them.
fn is_of_a_part(scene: &Scene, segment: &Tokens, lead: usize) -> bool {
    const OF_ALL: &str =
        "population|people|inhabitants|country|nation|republic|island|islands|it|its|total|whole|said|says";
    let doc = scene.doc;
    scene.mentions.places_in(segment).any(|m| {
        let own = m.tokens.end + 2;
        doc.is_any(m.tokens.end, "'")
            && own < lead
            && doc.has(own..lead, "is|are|was|were|has|have|had|numbers|number|counts|holds")
            && !doc.has(own..lead, OF_ALL)
            && scene.mentions.places_in(&(own..lead)).next().is_none()
    })
}

/// Whether what follows a counted noun means only some of them.
fn narrowed(scene: &Scene, after: usize) -> bool {
    const SPECIAL: &str = "who|that|whose|aged|killed|drowned|rescued|arrested|missing|crossed|boarded|\
        marched|a";
    scene.doc.is_any(after, SPECIAL)
}

/// "has 125 million people", "1.2 million people live in Estonia", "a nation of 4.9 million".
fn is_all_people(scene: &Scene, figure: &Tokens, phrase: &Tokens, segment: &Tokens) -> bool {
    let doc = scene.doc;
    // "9 million displaced people": not all of them are.
    if (phrase.start..phrase.end.saturating_sub(1)).any(|at| !scene.is_place(at) && doc.is_wordlike(at)) {
        return false;
    }
    let after = phrase.end.max(figure.end);
    let dated = doc.in_time(after);
    if doc.is_any(after, SOME_OF) && !dated {
        return false;
    }
    if doc.is_any(phrase.end.saturating_sub(1), "inhabitants|inhabitant") {
        return true;
    }
    let from = figure.start.saturating_sub(6).max(segment.start);
    // "Has been seen by 70 million people": they are not had.
    let held = doc.has(from..figure.end.min(figure.start + 1), HOLDS)
        && !doc.has(figure.start.saturating_sub(2)..figure.start, "by");
    let lives = doc.is_any(after, "live|lived|lives|living|inhabit|inhabited|inhabiting|dwell");
    let closed = is_break_or_end(scene, after)
        || doc.is_any(after, WHOLE)
        || doc.times.iter().any(|t| doc.tokens_of(t.span).start <= after + 1);
    lives
        || (held
            && (closed
                || doc.is_capital(after)
                || doc.is_any(after, "to|as|for|with|now|today|then|already|still")))
}

/// "There are about 1.25 billion Indians": the people of a place by their own name.
pub(super) fn by_demonym(
    scene: &Scene,
    segment: &Tokens,
    quantity: &Quantity,
    figure: &Tokens,
) -> Option<Candidate> {
    let Unit::Counted { head, phrase } = &quantity.unit else { return None };
    let doc = scene.doc;
    let head = doc.tokens_of(*head);
    let people = scene
        .mentions
        .places
        .iter()
        .find(|m| m.tokens.contains(&head.start) && m.kind == NameKind::DemonymNoun)?;
    let id = scene.first_of("population")?;
    let variable = scene.variable(id)?;
    let phrase = doc.tokens_of(*phrase);
    let from = figure.start.saturating_sub(5).max(segment.start);
    let held = doc.has(from..figure.start + 1, "there are|there were|home to|nation of|the world s|all|its");
    let after = phrase.end.max(figure.end);
    // "Colombia is home to 2.9 million Venezuelans": people of one place in another.
    let elsewhere = scene
        .mentions
        .places_in(segment)
        .any(|m| !m.places.iter().any(|p| people.places.contains(p) || scene.is_world(*p)));
    if !held
        || elsewhere
        || (doc.is_any(after, SOME_OF) && !doc.is_any(after, "a"))
        || doc.is_any(after, "in")
    {
        return None;
    }
    let interval = fit(scene, quantity, &variable, segment)?;
    Some(Candidate::by_count(id, people.tokens.clone(), interval))
}

/// "a nation of 4.9 million", "the Congolese number around six million": a bare number that only people can be meant by.
pub(super) fn by_frame(scene: &Scene, segment: &Tokens, quantity: &Quantity) -> Option<Candidate> {
    const FRAMES: &str = "nation of|country of|state of|republic of|kingdom of|society of|democracy of|\
        island of";
    let doc = scene.doc;
    if quantity.unit != Unit::None
        || quantity.role != Role::Amount
        || quantity.low.is_none_or(|n| n < SMALLEST_NATION)
    {
        return None;
    }
    let lead = scene.doc.lead(quantity);
    let framed = doc.find(lead.saturating_sub(2).max(segment.start)..lead, FRAMES).is_some();
    let counted = doc.is_any(lead.wrapping_sub(1), "number|numbered")
        && scene.mentions.places_in(segment).any(|m| m.tokens.end + 1 == lead && !m.is_town());
    if !framed && !counted {
        return None;
    }
    let id = scene.first_of("population")?;
    let interval = fit(scene, quantity, &scene.variable(id)?, segment)?;
    Some(Candidate::by_count(id, lead.saturating_sub(2).max(segment.start)..lead, interval))
}

/// Smaller bare numbers are of something else: "a nation of 26 islands".
const SMALLEST_NATION: Decimal = Decimal::constant(500, 0);
