//! Ties a figure to the variable that its words name. Every rule is about grammar and units; the words are the pack's.

use super::compare::Interval;
use super::fit::{fit, is_of_a_currency};
use super::list;
use super::mention::PhraseMention;
use super::order::by_keys;
use super::people;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::pack::{NameKind, PhraseRole, Variable, VariableId};
use crate::quantity::{Quantity, Role, Unit};
use crate::text::Kind;

/// A variable that a figure may be a value of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Candidate {
    pub variable: VariableId,
    /// The words that name it.
    pub term: Tokens,
    pub interval: Interval,
    /// Named by the counted noun alone ("125 million people"), not by a term.
    pub by_count: bool,
    score: i32,
}

impl Candidate {
    /// A variable named by what is counted, with nothing better to go by.
    pub fn by_count(variable: VariableId, term: Tokens, interval: Interval) -> Self {
        Self { variable, term, interval, by_count: true, score: 0 }
    }
}

/// Longer terms say more ("youth unemployment" over "unemployment"): worth of a word…
const WORD: i32 = 10;
/// … up to this many words.
const MOST_WORDS: i32 = 5;
/// A term further away is likelier another figure's: cost of a token between…
const TOKEN: i32 = 2;
/// … and of a comma, semicolon or dash between.
const BREAK: i32 = 8;
/// A weak term whose context stands near is meant.
const CONFIRMED: i32 = 6;

/// How far before a figure the words may stand that make it a part, a gap or a peak.
const PART_REACH: usize = 4;
/// All variables that the figure at `index` may be a value of, best first.
pub(super) fn candidates(scene: &Scene, segment: &Tokens, index: usize) -> Vec<Candidate> {
    let Some(quantity) = scene.doc.quantities.get(index) else { return Vec::new() };
    let figure = scene.doc.tokens_of(quantity.span);
    if is_part_of_words(scene, segment, quantity, &figure) {
        return Vec::new();
    }
    let mut out: Vec<Candidate> = Vec::new();
    let listed = list::of_terms(scene, segment, figure.start);
    for mention in scene.mentions.phrases_in(segment) {
        // "Inflation and growth were 7 and 5 per cent": each has its own.
        if let Some(term) = &listed
            && !(term.start <= mention.tokens.start && mention.tokens.end <= term.end)
        {
            continue;
        }
        for entry in &mention.entries {
            if !matches!(entry.role, PhraseRole::Term | PhraseRole::Count | PhraseRole::Weak) {
                continue;
            }
            let Some(candidate) =
                candidate(scene, segment, quantity, &figure, mention, entry.variable, entry.role)
            else {
                continue;
            };
            match out.iter_mut().find(|c| c.variable == candidate.variable) {
                Some(known) if known.score >= candidate.score => {}
                Some(known) => *known = candidate,
                None => out.push(candidate),
            }
        }
    }
    if out.is_empty() {
        let people = people::by_demonym(scene, segment, quantity, &figure);
        out.extend(people.or_else(|| people::by_frame(scene, segment, quantity)));
    }
    let mut keys: Vec<i64> =
        out.iter().map(|c| i64::from(c.variable.0) - (i64::from(c.score) << 16)).collect();
    by_keys(&mut keys, &mut |a, b| out.swap(a, b));
    out
}

fn candidate(
    scene: &Scene,
    segment: &Tokens,
    quantity: &Quantity,
    figure: &Tokens,
    mention: &PhraseMention,
    id: VariableId,
    role: PhraseRole,
) -> Option<Candidate> {
    let variable = scene.variable(id)?;
    let interval = fit(scene, quantity, &variable, segment)?;
    let clause = clause(scene, segment, figure, &mention.tokens);
    let alone =
        scene.doc.quantities.iter().filter(|q| segment.contains(&scene.doc.tokens_of(q.span).start)).count()
            < 2;
    let near = near(scene, &clause, figure, &mention.tokens);
    let around = if alone { segment } else { &near };
    if is_apart(scene, figure, &mention.tokens)
        || says(scene, around, id, PhraseRole::Excludes)
        || !modifiers_fit(scene, mention, segment)
    {
        return None;
    }
    if !whole_fits(scene, &variable, segment, figure)
        || is_of_a_whole(scene, quantity, figure, mention)
        || is_of_something_else(scene, segment, mention)
    {
        return None;
    }
    if is_of_a_currency(scene, quantity, segment, &mention.tokens) {
        return None;
    }
    let counted = figure.start <= mention.tokens.start && mention.tokens.end <= figure.end;
    let mut score = 0;
    match role {
        PhraseRole::Weak => {
            if !says(scene, around, id, PhraseRole::Context) && !people::is_own(scene, figure, id) {
                return None;
            }
            score += CONFIRMED;
        }
        PhraseRole::Count if !counted && quantity_has_noun(quantity) => return None,
        _ => {}
    }
    if variable.base == "persons"
        && !people::fits(scene, quantity, figure, mention, &variable, counted, segment)
    {
        return None;
    }
    let words = (mention.tokens.len() as i32).min(MOST_WORDS);
    let (from, to) = between(figure, &mention.tokens);
    let breaks = (from..to).filter(|&at| is_break(scene, at)).count() as i32;
    score += words * WORD - TOKEN * (to.saturating_sub(from) as i32) - BREAK * breaks;
    Some(Candidate { variable: id, term: mention.tokens.clone(), interval, by_count: counted, score })
}

/// "of its GDP", "share of the population": what a share is of, not what is measured.
pub(super) fn is_whole(scene: &Scene, mention: &PhraseMention) -> bool {
    let doc = scene.doc;
    let start = mention.tokens.start;
    let of = |at: usize| doc.follows_any(at, "of");
    let of_it =
        of(start) || (doc.follows_any(start, "its|the|their|national|total") && of(start.wrapping_sub(1)));
    let share = doc.has(
        start.saturating_sub(6)..start,
        "share of|proportion of|per cent of|percent of|% of|fraction of",
    );
    of_it && share
}

/// "A quarter of Britain's electricity": the whole that a share is of, not what is shared.
fn is_of_a_whole(scene: &Scene, quantity: &Quantity, figure: &Tokens, mention: &PhraseMention) -> bool {
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

/// "over-65s", "of every 1,000 babies", "two and a half times": numbers that only help to say what is measured.
fn is_part_of_words(scene: &Scene, segment: &Tokens, quantity: &Quantity, figure: &Tokens) -> bool {
    let doc = scene.doc;
    let number = doc.tokens_of(quantity.number);
    let named = scene.mentions.phrases_in(segment).any(|m| {
        m.tokens.len() > 1
            && m.tokens.start <= number.start
            && number.end <= m.tokens.end
            && m.tokens.len() > number.len()
            && m.entries.iter().any(|e| matches!(e.role, PhraseRole::Term | PhraseRole::Context))
    });
    // "6 per cent of the $2.7bn that they asked for": the whole of another figure.
    let lead = doc.lead(quantity);
    let whole = lead > 2
        && doc.follows_any(lead, "the")
        && doc.follows_any(lead - 1, "of")
        && doc.quantities.iter().any(|q| doc.tokens_of(q.span).end + 2 == lead);
    let times = doc.is_any(figure.end, "times|fold") || doc.is_any(figure.end.saturating_sub(1), "times");
    let every = doc.follows_any(figure.start, "every|each|per");
    // "83 million, of whom 14 million are foreigners"; "deaths outnumbered births by 60,000".
    let before = lead.saturating_sub(PART_REACH).max(segment.start)..lead;
    let part = doc.has(before.clone(), "of whom|of which|of them|of those|among them|including|some of");
    let gap = doc.follows_any(lead, "by")
        && doc.has(
            segment.start..lead,
            "outnumber|outnumbers|outnumbered|exceeded|exceeds|exceed|outpaced|outstripped|surpassed|larger than|\
             bigger than|smaller than|higher than|lower than|more than|fewer than|less than|longer than|shorter than",
        );
    // "inflation peaked at 54%": in some month, which no yearly series has.
    let peak = quantity.unit == Unit::Percent
        && doc.has(before, "peaked|peaking|peak of|peak|topped out|a high of|bottomed|trough");
    // "Of Qatar's 2.7 million people, barely 300,000 are citizens": some of them.
    let some = matches!(quantity.unit, Unit::None | Unit::Counted { .. })
        && doc.is_any(figure.end, "are|were|is|was")
        && doc.has(segment.start..lead, "of")
        && doc.is_any(segment.start, "of|among");
    // "below the 2.1 needed", "the replacement level of 2.1", "above the poverty line of 3": what is held up to a country.
    let mark = doc
        .is_any(figure.end, "needed|required|necessary|threshold|target|benchmark|limit|ceiling|norm")
        || doc.has(
            lead.saturating_sub(PART_REACH).max(segment.start)..lead,
            "replacement|threshold|benchmark|limit|ceiling|norm",
        );
    named || times || every || whole || part || gap || peak || some || mark
}

fn quantity_has_noun(quantity: &Quantity) -> bool {
    matches!(quantity.unit, Unit::Counted { .. })
}

/// The gap between two ranges.
fn between(a: &Tokens, b: &Tokens) -> (usize, usize) {
    if a.end <= b.start {
        (a.end, b.start)
    } else if b.end <= a.start {
        (b.end, a.start)
    } else {
        (0, 0)
    }
}

/// Marks and words that set clauses apart.
pub(super) fn is_break(scene: &Scene, at: usize) -> bool {
    let doc = scene.doc;
    match doc.word(at) {
        "," | ";" | ":" | "(" | ")" | "while" | "whereas" | "but" => true,
        // A dash between spaces, not a hyphen.
        "-" => doc.tokens.get(at).is_some_and(|t| t.spaced) || doc.written(at) == "—",
        _ => false,
    }
}

/// From the figure and the term outwards to the next break on either side.
pub(super) fn clause(scene: &Scene, segment: &Tokens, figure: &Tokens, term: &Tokens) -> Tokens {
    let (start, end) = (figure.start.min(term.start), figure.end.max(term.end));
    let from =
        (segment.start..start).rev().find(|&at| is_break(scene, at)).map_or(segment.start, |at| at + 1);
    let to = (end..segment.end).find(|&at| is_break(scene, at)).unwrap_or(segment.end);
    from..to
}

/// The clause, cut where another figure's words begin: "278,870 and population density is 1,680".
fn near(scene: &Scene, clause: &Tokens, figure: &Tokens, term: &Tokens) -> Tokens {
    let (start, end) = (figure.start.min(term.start), figure.end.max(term.end));
    let cut = |at: &usize| scene.doc.is_any(*at, "and|with|,|compared");
    let to = (end..clause.end).find(cut).unwrap_or(clause.end);
    let from = (clause.start..start).rev().find(cut).map_or(clause.start, |at| at + 1);
    from.min(start)..to.max(end)
}

/// Whether the term stands in brackets and the figure outside them.
fn is_apart(scene: &Scene, figure: &Tokens, term: &Tokens) -> bool {
    let (from, to) = between(figure, term);
    if figure.end <= term.start {
        (from..to).any(|at| scene.doc.is_any(at, "(")) && !(from..to).any(|at| scene.doc.is_any(at, ")"))
    } else {
        (from..to).any(|at| scene.doc.is_any(at, ")")) && !(from..to).any(|at| scene.doc.is_any(at, "("))
    }
}

/// Whether a phrase of this role for the variable stands in the range.
pub(super) fn says(scene: &Scene, range: &Tokens, variable: VariableId, role: PhraseRole) -> bool {
    scene.mentions.phrases_in(range).any(|m| m.has(variable, role))
}

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
        && !scene.mentions.places.iter().any(|m| m.tokens.contains(&before))
        && !doc.in_time(before)
        && !doc.in_quantity(before)
}

/// Whether nothing right before the term narrows it: a narrowing word, or a proper name that is no place or time.
fn modifiers_fit(scene: &Scene, mention: &PhraseMention, segment: &Tokens) -> bool {
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
    let known = scene.mentions.places.iter().any(|m| m.tokens.contains(&before))
        || doc.in_time(before)
        || scene.mentions.phrases.iter().any(|m| m.tokens.contains(&before));
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
fn is_of_something_else(scene: &Scene, segment: &Tokens, term: &PhraseMention) -> bool {
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

/// Wholes that a percentage may be of.
const OF_GDP: &str = "of gdp|of its gdp|of gross domestic product|of national income|of national output|\
    of output|of its output|of economic output|of the economy|of its economy|of their gdp|\
    of its national income|of its gross domestic product|of the gdp|of annual gdp|of annual output|\
    of its annual output|of the national income|of its economic output|of the country s gdp|\
    of the nation s gdp|of total gdp";

/// Whether a percentage is of the variable's own whole: "% of GDP" figures need GDP near, others must not have it.
fn whole_fits(scene: &Scene, variable: &Variable, segment: &Tokens, figure: &Tokens) -> bool {
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
