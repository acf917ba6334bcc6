//! What narrows a measure down to something else than its series: one good, one part of the country, a whole that is
//! shared, countries of one kind.

use super::mention::PhraseMention;
use super::rank::COUNTRY;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::claim::rank::{NOUN_REACH, Rank};
use crate::pack::{NameKind, Variable};
use crate::quantity::{Quantity, Role, Unit};
use crate::text::Kind;

/// "A quarter of Britain's electricity": the whole that a share is of, not what is shared.
pub(super) fn is_of_a_whole(
    scene: &Scene,
    quantity: &Quantity,
    figure: &Tokens,
    mention: &PhraseMention,
) -> bool {
    let (doc, at) = (scene.doc, mention.tokens.start);
    let share = quantity.role == Role::Share || quantity.unit == Unit::Percent;
    if !share || mention.tokens.len() != 1 || at <= figure.end || !doc.is_any(figure.end, "of") {
        return false;
    }
    let gap = figure.end + 1..at;
    gap.len() <= WHOLE_REACH
        && gap.clone().all(|i| {
            doc.is_any(i, "the|its|their|all|'|s|total|country|nation|world")
                || scene
                    .mentions
                    .places
                    .iter()
                    .any(|m| m.tokens.contains(&i) && m.kind != NameKind::DemonymNoun)
        })
}

/// How far behind "of" the whole of a share stands: "of the Czech Republic's exports".
const WHOLE_REACH: usize = 6;

/// Words that narrow a measure down to something else: "core inflation", "female unemployment".
const NARROWING: &str = "core|food|energy|wholesale|producer|services|female|male|black|white|rural|\
    long term|seasonal|prison|working age|adult|student|inmate|homeless|overseas|immigrant|migrant|\
    foreign born|jewish|muslim|christian|catholic|hindu|buddhist|indigenous|urban|elderly|voting age|\
    asset|wage|graduate|structural|hidden|partial|cattle|sheep|wolf|elephant|tiger|bird|fish|digital|\
    green|shadow|underground|informal|local|regional|state|city|provincial|household|healthy|maternal|\
    teenage|adolescent|monthly|weekly|daily|quarterly|imported|non oil|half|mobile|primary|net|military|\
    arable|industrial|manufacturing|active|aboriginal|native|ethnic|refugee|floating";

/// What may stand behind "exports of" without narrowing it: wholes, pronouns, hedges.
const OF_ALL: &str = "goods|services|the|its|their|all|about|around|some|nearly|almost|over|more|less|just|roughly|\
    carbon|co2|co|greenhouse|electricity|power|a|an|every|each|at|only|under|up|half|energy";

/// "Exports of Peruvian blueberries": of one good, not of all.
pub(super) fn is_of_one_good(scene: &Scene, mention: &PhraseMention) -> bool {
    let (doc, end) = (scene.doc, mention.tokens.end);
    let country = |m: &super::PlaceMention| m.tokens.contains(&(end + 1)) && m.kind != NameKind::Demonym;
    // "Its debt to the IMF": to one creditor.
    if doc.is_any(end, "to") && doc.is_any(end.saturating_sub(1), "debt|debts") {
        return !doc.is_any(end + 1, "gdp|foreigners|foreign");
    }
    doc.is_any(end, "of")
        && doc.is_any(end.saturating_sub(1), "exports|imports|output|emissions|consumption")
        && doc.tokens.get(end + 1).is_some_and(|t| t.kind == Kind::Word)
        && !doc.is_any(end + 1, OF_ALL)
        && !scene.mentions.places.iter().any(country)
}

/// Words before "output" or "exports" that do not narrow them to one good.
const NO_KIND: &str = "the|its|their|our|his|whole|entire|has|had|is|was|produces|puts|total|annual|yearly|economic|national|overall|gross|real|nominal|\
    domestic|whose|in|of|and|or|average|s|combined|carbon|dioxide|co2|co|a|an|this|that|to|as|with|from|by|for|when|\
    while|where|on|world|global|net|greenhouse|if|but|higher|lower|rising|falling|more|less|than|country|nation|\
    foreign|external|goods|at|recorded|says|said|all|last|like|per|total|actual|into|because|before|after|since|\
    until|though|although|which|fossil|gas|fuel|energy|electricity|power|worldwide|against";

/// "Car output", "rice exports": a noun before the measure makes it one of one kind.
pub(super) fn is_of_one_kind(scene: &Scene, mention: &PhraseMention, segment: &Tokens) -> bool {
    let (doc, start) = (scene.doc, mention.tokens.start);
    let Some(before) = start.checked_sub(1).filter(|&b| b >= segment.start) else { return false };
    mention.tokens.len() == 1
        && doc.is_any(start, "output|exports|imports|emissions|production|debt")
        && doc.tokens.get(before).is_some_and(|t| t.kind == Kind::Word)
        && !doc.is_any(before, NO_KIND)
        && !doc.word(before).ends_with("ed")
        && !scene.is_place(before)
        && !doc.in_time(before)
        && !doc.in_quantity(before)
}

/// Whether nothing right before the term narrows it: a narrowing word, or a proper name that is no place or time.
pub(super) fn modifiers_fit(scene: &Scene, mention: &PhraseMention, segment: &Tokens) -> bool {
    let doc = scene.doc;
    let at = mention.tokens.start;
    if is_of_one_good(scene, mention) || is_of_one_kind(scene, mention, segment) {
        return false;
    }
    let Some(mut before) = at.checked_sub(1).filter(|&b| b >= segment.start) else { return true };
    // "Baha'i", "working-age": to the beginning of the compound.
    while before > segment.start + 1 && doc.is_joiner(before - 1) && !doc.is_any(before, "s") {
        before -= 2;
    }
    // "working-age": hyphens are tokens of their own.
    let narrowing = doc.is_any(before, NARROWING)
        || before > 1
            && doc.is_joiner(before - 1)
            && doc.phrase_at(before - 2, NARROWING) == Some(before + 1);
    // The phrase itself may begin with the word ("net migration"): then it is not before it.
    if narrowing {
        return false;
    }
    let named = doc.is_wordlike(before)
        && doc.is_capital(before)
        && before > doc.sentence_of(before).start
        && !doc.is_capital(at)
        && doc.tokens_of(doc.span_of(before..before + 1)).start == before;
    let known = scene.knows(before) || doc.in_time(before);
    !named || known || before.checked_sub(1).is_some_and(|b| doc.is_any(b, "'"))
}

/// Nouns of a country's institutions, companies and parts: what they have is not what the country has.
const PARTS: &str = "plant|plants|company|companies|firm|firms|bank|banks|city|cities|capital|region|\
    province|fleet|airline|airlines|army|navy|minister|ministers|president|parliament|lawmakers|cars|\
    factories|factory|industry|airport|airports|university|universities|prisons|team|league|clinic|\
    hospital|hospitals|cricketers|footballers|dishwasher|salmon|steelmaker|steelmakers|carmaker|carmakers|\
    retailer|retailers|music|film|films|wine|wines|restaurants|hotels|port|ports|utility|utilities|\
    railway|railways|museum|museums|newspaper|newspapers|shipping|aviation|sheep|cows|cattle|mine|mines|\
    budget|treasury|exporters|farmers|miners|tourists|students|pupils|teachers|nurses|immigrants|diaspora|\
    community|minority|subsidiary|embassy|troops|soldiers|prisoners|visitors";

/// Verbs of saying.
const SAYS: &str = "said|says|told|tells|announced|announces|reported|reports|noted|notes|estimated|estimates|\
    reckons|reckoned|boasted|boasts|claimed|claims|insisted|insists|conceded|admitted";

/// Whether the figure is of a part of the country named: "Poland's largest power plant", "German cars".
pub(super) fn is_of_something_else(scene: &Scene, segment: &Tokens, term: &PhraseMention) -> bool {
    let doc = scene.doc;
    scene.mentions.places_in(segment).any(|place| {
        let end = place.tokens.end;
        let behind = if doc.is_any(end, "'") { end + 2 } else { end };
        let reach = behind..(behind + 3).min(segment.end);
        let noun = reach
            .into_iter()
            .take_while(|&at| doc.is_wordlike(at) || doc.is_joiner(at))
            .find(|&at| doc.is_any(at, PARTS))
            // "Brazil's president said": who speaks is not what is spoken of.
            .filter(|&at| !doc.has(at + 1..(at + 4).min(segment.end), SAYS));
        let linked = doc.is_any(end, "'") || !doc.is_capital(behind);
        // The noun may belong to the term itself: "power consumption".
        linked
            && noun.is_some_and(|at| {
                !(term.tokens.contains(&at))
                    && !scene
                        .mentions
                        .phrases_in(segment)
                        .any(|m| m.tokens.contains(&at) && m.tokens.len() > 1)
            })
    })
}

/// How far before a measure the words may stand by which something else is held against it.
const YARDSTICK_REACH: usize = 9;

/// Words by which something is held against a measure.
const HELD_AGAINST: &str = "than|exceeds|exceeded|exceeding|equal to|equals|equalled|equivalent to|the size of|\
    times|twice|half|double|triple|as big as|as large as|as much as|dwarfs|dwarfed|surpasses|surpassed|\
    rivals|matches|comparable to|outpacing|outpaced|outpaces|outstripped|outstripping|against|versus|ahead of|\
    tenth of|quarter of|third of|fifth of|sixth of|eighth of";

/// "The company is worth $3tn, more than the GDP of France", "a tenth of Pakistan's GDP": the figure before is no GDP.
pub(super) fn is_yardstick(
    scene: &Scene,
    quantity: &Quantity,
    figure: &Tokens,
    term: &PhraseMention,
) -> bool {
    let doc = scene.doc;
    // "Remittances of $20bn were 4 per cent of Nigeria's GDP": what a share is of.
    let near = term.tokens.start.saturating_sub(YARDSTICK_REACH)..term.tokens.start;
    let of_a_share = |(_, other, tokens): (usize, &Quantity, &Tokens)| {
        (other.unit == Unit::Percent || other.role == Role::Share) && doc.is_any(tokens.end, "of")
    };
    if matches!(quantity.unit, Unit::Money(_)) && doc.figures_in(&near).any(of_a_share) {
        return true;
    }
    let from = figure.end.max(term.tokens.start.saturating_sub(YARDSTICK_REACH));
    let from =
        (from..term.tokens.start).rev().find(|&at| doc.is_any(at, ",|;|:|and|but")).map_or(from, |at| at + 1);
    doc.has(from..term.tokens.start, HELD_AGAINST)
}

/// Wholes that a percentage may be of.
const OF_GDP: &str = "of gdp|of its gdp|of gross domestic product|of national income|of national output|\
    of output|of its output|of economic output|of the economy|of its economy|of their gdp|\
    of its national income|of its gross domestic product|of the gdp|of annual gdp|of annual output|\
    of its annual output|of the national income|of its economic output|of the country s gdp|\
    of the nation s gdp|of total gdp";

/// Whether a percentage is of the variable's own whole: "% of GDP" figures need GDP near, others must not have it.
pub(super) fn whole_fits(scene: &Scene, variable: &Variable, segment: &Tokens, figure: &Tokens) -> bool {
    if variable.base != "percent" {
        return true;
    }
    let doc = scene.doc;
    let of_gdp = variable.unit.split(' ').any(|word| word == "GDP");
    let after = figure.end.saturating_sub(1)..(figure.end + 7).min(segment.end);
    let says_gdp = doc.has(after.clone(), OF_GDP)
        || (doc.has(figure.clone(), OF_GDP))
        // "of Ethiopia's GDP"
        || (doc.is_any(figure.end, "of") && doc.find(after, "gdp|gross domestic product|national income").is_some());
    if !of_gdp {
        return !says_gdp;
    }
    says_gdp
        || doc.has(
            segment.clone(),
            "gdp|gross domestic product|national income|of output|economy|national output",
        )
}

/// Groups of a population whose share is not the population's.
const GROUPS: &str = "women|men|girls|boys|children|households|families|homes|pupils|students|teenagers|pensioners|\
    villagers|farmers|businesses|firms|companies|schools|mothers|migrants|immigrants|foreigners|rural|urban|older|poor|\
    poorest|rich|richest|graduates|voters|muslims|christians|refugees";
/// The same by age, which some series are of.
const AGES: &str = "adults|young|youths";
/// How far behind a share its group stands: "of Ivorian and Ghanaian women".
const GROUP_REACH: usize = 6;

/// "60% of Indian women use the internet": of a group, where the series is of all.
pub(super) fn is_of_a_group(
    scene: &Scene,
    variable: &Variable,
    figure: &Tokens,
    term: &PhraseMention,
) -> bool {
    let doc = scene.doc;
    if variable.base != "percent" || !doc.has(figure.start..figure.end + 1, "of|in") {
        return false;
    }
    let goes_on = |&at: &usize| !term.tokens.contains(&at) && !doc.is_any(at, ",|;|:|are|is|live|and|have");
    let words = (figure.end..figure.end + GROUP_REACH).take_while(goes_on).count();
    let group = figure.start..figure.end + words;
    doc.has(group.clone(), GROUPS) || !variable.unit.contains("aged") && doc.has(group, AGES)
}

/// Words between a superlative and its noun by which no kind is meant.
const NO_SORT: &str = "single|sovereign|independent|by|far|recognised|recognized|member|populous|populated|or|and|\
    overall|known|least|most|s|largest|biggest|richest|poorest|smallest";
/// Nouns for countries of one kind.
const SORTS: &str = "republic|republics|democracy|democracies|kingdom|monarchy|island|islands|archipelago|microstate|\
    dictatorship|federation|theocracy";

/// "The largest landlocked country", "the biggest emerging economy": of a kind that the pack does not know.
pub(super) fn is_of_a_kind(scene: &Scene, segment: &Tokens, rank: &Rank) -> bool {
    let doc = scene.doc;
    let mut kind = false;
    for at in rank.words.end..(rank.words.end + NOUN_REACH).min(segment.end) {
        if doc.is_any(at, SORTS) {
            return true;
        }
        if doc.is_any(at, COUNTRY) || doc.is_any(at, "economy|economies") {
            return kind;
        }
        if !doc.is_wordlike(at) && !doc.is_joiner(at) || doc.is_any(at, "in|of|on|among|to|after|behind|than")
        {
            return false;
        }
        kind |= doc.is_wordlike(at)
            && !doc.is_any(at, NO_SORT)
            && !doc.word(at).ends_with("ly")
            && !scene.knows(at);
    }
    false
}
