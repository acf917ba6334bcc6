//! Ties a figure to the variable that its words name. Every rule is about grammar and units; the words are the pack's.

use super::clause::PUT_IN;
use super::compare::Interval;
use super::fit::{fit, is_of_a_currency};
use super::list;
use super::mention::PhraseMention;
use super::narrow::{
    is_of_a_group, is_of_a_whole, is_of_something_else, is_yardstick, modifiers_fit, whole_fits,
};
use super::order::by_keys;
use super::people;
use super::scene::Scene;
use crate::claim;
use crate::claim::doc::Tokens;
use crate::pack::{PhraseRole, VariableId};
use crate::quantity::{Decimal, Quantity, Role, Unit};

/// A variable that a figure may be a value of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Candidate {
    pub variable: VariableId,
    /// The words that name it.
    pub term: Tokens,
    pub interval: Interval,
    score: i32,
}

impl Candidate {
    /// A variable named by what is counted, with nothing better to go by.
    pub fn by_count(variable: VariableId, term: Tokens, interval: Interval) -> Self {
        Self { variable, term, interval, score: 0 }
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
    if is_in_words(scene, segment, index) || is_part_of_words(scene, segment, quantity, &figure) {
        return Vec::new();
    }
    let mut out: Vec<Candidate> = Vec::new();
    let listed = list::of_terms(scene, segment, figure.start);
    for mention in meant(scene, segment) {
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
    let alone = scene.doc.figures_in(segment).nth(1).is_none();
    let near = near(scene, &clause, figure, &mention.tokens);
    let around = if alone { segment } else { &near };
    if is_apart(scene, quantity, figure, &mention.tokens)
        || says(scene, around, id, PhraseRole::Excludes)
        || !modifiers_fit(scene, mention, segment)
    {
        return None;
    }
    if !whole_fits(scene, &variable, segment, figure)
        || is_of_a_whole(scene, quantity, figure, mention)
        || is_of_a_group(scene, &variable, figure, mention)
        || is_of_something_else(scene, segment, mention)
        || is_yardstick(scene, quantity, figure, mention)
    {
        return None;
    }
    if is_of_a_currency(scene, quantity, segment, &mention.tokens) {
        return None;
    }
    // "One doctor for every 30,000 people" is none for every thousand.
    if scene.doc.is_any(figure.end, "for|to|per") && scene.doc.is_any(figure.end + 1, "every|each") {
        let of = scene.doc.figures_in(&(figure.end..figure.end + 4)).next().and_then(|(_, of, _)| of.low);
        let base = match variable.base {
            "per_100" => of == Some(Decimal::HUNDRED),
            "per_1000" => of == Some(Decimal::from(1000)),
            _ => true,
        };
        if !base {
            return None;
        }
    }
    let counted = figure.start <= mention.tokens.start && mention.tokens.end <= figure.end;
    let mut score = 0;
    match role {
        PhraseRole::Weak => {
            let confirmed = says(scene, around, id, PhraseRole::Context) || people::is_own(scene, figure, id);
            if !confirmed || is_whole(scene, mention) {
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
    // "3 strikes" are no births: what is counted for each thousand or each woman must be of the measure.
    if let (Unit::Counted { phrase, .. }, "per_1000" | "per_100" | "children") =
        (&quantity.unit, variable.base)
    {
        let of_it = |m: &PhraseMention| m.entries.iter().any(|e| e.variable == id);
        let counted = scene.doc.tokens_of(*phrase);
        if quantity.role != Role::Share && !scene.mentions.phrases_in(&counted).any(of_it) {
            return None;
        }
    }
    let words = (mention.tokens.len() as i32).min(MOST_WORDS);
    let (from, to) = between(figure, &mention.tokens);
    let breaks = (from..to).filter(|&at| is_break(scene, at)).count() as i32;
    score += words * WORD - TOKEN * (to.saturating_sub(from) as i32) - BREAK * breaks;
    Some(Candidate { variable: id, term: mention.tokens.clone(), interval, score })
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

/// Whether a figure only helps to say what is measured: "over-65s", "of every 1,000 babies".
pub(super) fn is_in_words(scene: &Scene, range: &Tokens, figure: usize) -> bool {
    let Some(quantity) = scene.doc.quantities.get(figure) else { return false };
    let number = scene.doc.tokens_of(quantity.number);
    scene.mentions.phrases_in(range).any(|m| {
        m.tokens.len() > number.len().max(1)
            && m.tokens.start <= number.start
            && number.end <= m.tokens.end
            && m.entries.iter().any(|e| matches!(e.role, PhraseRole::Term | PhraseRole::Context))
    })
}

/// "two and a half times", "of whom 14 million": numbers that say something of another.
fn is_part_of_words(scene: &Scene, segment: &Tokens, quantity: &Quantity, figure: &Tokens) -> bool {
    let doc = scene.doc;
    // "6 per cent of the $2.7bn that they asked for": the whole of another figure.
    let lead = doc.lead(quantity);
    let whole = lead > 2
        && doc.follows_any(lead, "the")
        && doc.follows_any(lead - 1, "of")
        && doc.figures_in(segment).any(|(_, _, tokens)| tokens.end + 2 == lead);
    let times = doc.is_any(figure.end, "times|fold") || doc.is_any(figure.end.saturating_sub(1), "times");
    // "eight years longer than in America": by how much, not how much.
    // "Its economy, once a third larger": the same.
    const GAP: &str = "larger|smaller|bigger|higher|lower|richer|poorer|longer|shorter|more|less|fewer";
    let more = doc.is_any(figure.end + 1, "than") && !doc.is_any(figure.end, "rather|other")
        || quantity.role == Role::Share && doc.is_any(figure.end, GAP);
    let every = doc.follows_any(figure.start, "every|each|per");
    // "83 million, of whom 14 million are foreigners"; "deaths outnumbered births by 60,000".
    let before = lead.saturating_sub(PART_REACH).max(segment.start)..lead;
    let part = doc.has(before.clone(), "of whom|of which|of them|of those|among them|including|some of");
    let gap = doc.follows_any(lead, "by")
        && doc.has(
            segment.start..lead,
            "outnumber|outnumbers|outnumbered|exceeded|exceeds|exceed|outpaced|outstripped|surpassed|than",
        );
    // "inflation peaked at 54%": in some month, which no yearly series has.
    let peak = quantity.unit == Unit::Percent
        && doc.has(before.clone(), "peaked|peaking|peak of|peak|topped out|a high of|bottomed|trough");
    // "Of Qatar's 2.7 million people, barely 300,000 are citizens": some of them.
    let some = matches!(quantity.unit, Unit::None | Unit::Counted { .. })
        && doc.is_any(figure.end, "are|were|is|was")
        && doc.is_any(segment.start, "of|among");
    // "below the 2.1 needed", "the replacement level of 2.1", "above the poverty line of 3": what is held up to a country.
    const MARK: &str = "needed|required|replacement|threshold|target|benchmark|limit|ceiling|norm|\
        the overall rate|the general rate|the national rate|the national average";
    let mark = doc.is_any(figure.end, MARK) || doc.has(before, MARK);
    times || every || whole || part || gap || peak || some || mark || more
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
    let cut = |at: &usize| {
        scene.doc.is_any(*at, "and|with|,|compared|as|despite|amid|although|though|while|when|after|because")
    };
    let to = (end..clause.end).find(cut).unwrap_or(clause.end);
    let from = (clause.start..start).rev().find(cut).map_or(clause.start, |at| at + 1);
    from.min(start)..to.max(end)
}

/// The phrases of a segment. "Inflation in China, the second-largest economy, fell to 2%": without what is put in, where
/// there is another term; "Germany, the largest economy, shrank by 2%".
pub(super) fn meant<'s>(scene: &'s Scene, segment: &Tokens) -> impl Iterator<Item = &'s PhraseMention> {
    let all = scene.mentions.phrases_in(segment);
    let beside = all.clone().any(|m| m.is_term() && !is_put_in(scene, &m.tokens));
    all.filter(move |m| !(beside && is_put_in(scene, &m.tokens)))
}

/// Whether a term is what a country is called by the way: ", the world's second-largest economy,".
fn is_put_in(scene: &Scene, term: &Tokens) -> bool {
    let doc = scene.doc;
    let superlative = |at: usize| claim::rank::superlative(doc, at).is_some();
    (term.start.saturating_sub(2)..term.start).any(superlative)
        && doc.is_any(term.end, ",")
        && doc.has(term.start.saturating_sub(PUT_IN)..term.start, ",")
}

/// Whether the term stands in brackets and the figure outside them, or the figure with a noun of its own inside.
fn is_apart(scene: &Scene, quantity: &Quantity, figure: &Tokens, term: &Tokens) -> bool {
    let (from, to) = between(figure, term);
    let has = |mark: &'static str| (from..to).any(|at| scene.doc.is_any(at, mark));
    let (opens, closes) = (has("(") && !has(")"), has(")") && !has("("));
    let first = figure.end <= term.start;
    if quantity_has_noun(quantity) && if first { closes } else { opens } {
        return true;
    }
    if first { opens } else { closes }
}

/// Whether a phrase of this role for the variable stands in the range.
pub(super) fn says(scene: &Scene, range: &Tokens, variable: VariableId, role: PhraseRole) -> bool {
    scene.mentions.phrases_in(range).any(|m| m.has(variable, role))
}
