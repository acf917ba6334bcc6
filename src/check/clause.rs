//! The statements of a segment: parts that have a measure, a verb and a figure of their own. What is said in one of
//! them says nothing of another: "unemployment fell to 5% and inflation rose to 8%".

use super::link::{is_in_words, says};
use super::mention::PhraseMention;
use super::scene::Scene;
use crate::claim::change;
use crate::claim::doc::Tokens;
use crate::pack::PhraseRole;

/// Words behind which another statement may start.
const JOINTS: &str = "and|but|while|whereas|as|although|though|with|when|,";

/// The statements of a segment that can be about what the pack measures, in order.
pub(super) fn clauses(scene: &Scene, segment: &Tokens) -> Vec<Tokens> {
    let (mut out, mut start) = (Vec::new(), segment.start);
    let mut joint = next_joint(scene, start..segment.end, JOINTS);
    while let Some(here) = joint {
        let (part, left) = (start..here.start, here.end..segment.end);
        joint = next_joint(scene, left.clone(), JOINTS);
        // A statement starts at once, or something is put in.
        let next = next_joint(scene, left.clone(), ",|and|but|while");
        let behind = left.start..next.map_or(segment.end, |next| next.start);
        match (about(scene, segment, &part), about(scene, segment, &behind)) {
            (About::Nothing, _) | (_, About::Nothing) => continue,
            (About::Measure, _) => out.push(part),
            (About::Else, _) => {}
        }
        start = left.start;
    }
    let last = start..segment.end;
    if start == segment.start || about(scene, segment, &last) != About::Else {
        out.push(last);
    }
    out
}

/// The next joint; those in names, figures and times are none: "aged 65 and over", "1,500", "2019, 2020 and 2021".
fn next_joint(scene: &Scene, mut range: Tokens, joints: &'static str) -> Option<Tokens> {
    loop {
        let joint = scene.doc.first(range.clone(), joints)?;
        let at = joint.start;
        let named = scene.mentions.phrases_in(&range).any(|m| m.tokens.contains(&at));
        if !(named || scene.doc.in_quantity(at) || scene.doc.in_time(at)) {
            return Some(joint);
        }
        range.start = joint.end;
    }
}

/// What a part of a segment says something of.
#[derive(Clone, Copy, PartialEq)]
enum About {
    /// Nothing that stands by itself.
    Nothing,
    /// Something that the pack measures.
    Measure,
    /// Something else: "the ruling party won 44.7% of the vote".
    Else,
}

/// Verbs of a level, and those of a change that are figures too.
const STANDS: &str = "\
    is|are|was|were|stands|stood|has|had|have|reached|hit|totalled|averaged|remains|remained|accounted|\
    accounts|emitted|produced|makes|made|represents|represented|doubled|tripled|trebled|quadrupled|\
    quintupled|halved";
/// As many tokens behind a verb, or a noun of change, what it is of may be named: "a fall in the unemployment rate".
const REACH: usize = 5;
/// As many behind a figure: "3.4% of the world's carbon dioxide emissions".
const BEHIND: usize = 8;

fn about(scene: &Scene, segment: &Tokens, part: &Tokens) -> About {
    let doc = scene.doc;
    let figure = doc.figures_in(part).find(|&(at, ..)| !is_in_words(scene, part, at));
    let named = |end: usize| {
        let here = part.start..end.min(part.end);
        // "40% of its people live in towns": no life expectancy.
        let says = |m: &PhraseMention| {
            m.entries.iter().any(|e| match e.role {
                PhraseRole::Term | PhraseRole::Count => true,
                PhraseRole::Weak => says(scene, part, e.variable, PhraseRole::Context),
                _ => false,
            })
        };
        scene.mentions.phrases_in(&here).any(says)
    };
    let moves = |range| change::direction(doc, range).map(|(_, verb)| verb);
    let verbs = moves(part.clone()).into_iter().chain(doc.first(part.clone(), STANDS));
    let verb = verbs.min_by_key(|verb| verb.end);
    let behind = figure.map_or(0, |(.., figure)| figure.end + BEHIND);
    if verb.as_ref().is_some_and(|verb| named((verb.end + REACH).max(behind))) {
        return About::Measure;
    }
    let Some((_, quantity, figure)) = figure else { return About::Nothing };
    let is_plain = |at: usize| {
        let word = doc.word(at);
        word.len() < 3
            || word.ends_with("ly")
            || doc.is_any(at, PLAIN)
            || doc.is_any(at, STANDS)
            // "Women in Chad had 6.2 children, women in Poland 1.3": what is said again is the same.
            || (segment.start..part.start).any(|before| doc.word(before) == word)
            || doc.in_time(at)
            || scene.is_place(at)
            || moves(at..part.end).is_some_and(|verb| verb.contains(&at))
    };
    let before = part.start..doc.lead(quantity);
    // "40% of its people live in poverty": where no verb stands before the figure, what it is of follows.
    let told = part.start == segment.start || verb.is_some_and(|verb| verb.start < before.end);
    let to = if told { before.end } else { part.end };
    if named(figure.end + REACH) || (part.start..to).all(|at| figure.contains(&at) || is_plain(at)) {
        return About::Nothing;
    }
    About::Else
}

/// Words that say nothing of what a figure is of, where it is left out: "and has since fallen to 4%".
const PLAIN: &str = "\
    the|this|that|these|those|its|they|their|she|his|her|our|one|which|who|whose|what|been|being|having|will|\
    would|may|might|can|could|should|does|did|not|from|for|with|within|into|over|under|down|out|about|around|\
    between|among|than|per|and|but|when|while|where|since|until|then|there|here|now|today|still|just|even|also|\
    again|once|already|ever|yet|too|later|earlier|before|after|ago|first|last|next|previous|same|other|another|\
    all|both|each|every|some|any|most|more|less|fewer|least|many|much|few|half|almost|reaching|reaches|hits|\
    hitting|standing|totaled|averaging|averages|became|becomes|making|came|come|comes|going|went|gone|ended|\
    ending|began|started|starting|compared|against|versus|estimated|expected|projected|recorded|measured|put|\
    according|home|lived|live|lives|living|country|nation|state|city|world|people|population|rate|rates|figure|\
    figures|number|numbers|total|share|proportion|percentage|ratio|level|average|annual|year|years|month|months|\
    decade|period|record|high|higher|highest|low|lower|lowest|large|larger|largest|big|bigger|small|smaller|well|\
    far|little|further|back|doubling|cent|percent|capita|head|person|end|start|beginning|census|survey|estimate|\
    estimates|data|time|times|size|part|account|accounting|equal|equals|equivalent|representing|worth|seen|saw|\
    sees|see|experienced|posted|registered|reported|said|says|say|show|shows|showed|showing|long|old|young|new|\
    current|recent|latest|late|mid|contrast|comparison|neighbour|neighbor|neighbours|neighbors|neighbouring|\
    stayed|stays|near|though|although|whereas|because|top|instance|example|meanwhile|instead|however";

/// The part of the segment around `at`, up to words that start another statement.
pub(super) fn subclause(scene: &Scene, segment: &Tokens, at: &Tokens) -> Tokens {
    let doc = scene.doc;
    let starts = |i: usize| {
        doc.is_any(i, "while|whereas|but") || (doc.is_any(i, ",") && doc.is_any(i + 1, "and|but|as|so"))
    };
    let from = (segment.start..at.start).rev().find(|&i| starts(i)).map_or(segment.start, |i| i + 1);
    let to = (at.end..segment.end).find(|&i| starts(i)).unwrap_or(segment.end);
    from..to
}

/// How far from a superlative the commas may stand between which it is put in.
pub(super) const PUT_IN: usize = 9;

/// The part of a segment that a superlative or comparative is said in: between the commas where it is put in (", the
/// world's second-largest economy,"), else as [`subclause`].
pub(super) fn part(scene: &Scene, segment: &Tokens, pivot: usize) -> Tokens {
    let doc = scene.doc;
    let before = (pivot.saturating_sub(PUT_IN).max(segment.start)..pivot).rev();
    let open = before.take_while(|&at| !doc.is_any(at, STANDS)).find(|&at| doc.is_any(at, ","));
    let close = doc.first(pivot..(pivot + PUT_IN).min(segment.end), ",");
    match open.zip(close) {
        Some((open, close)) if doc.first(pivot..close.start, STANDS).is_none() => open + 1..close.start,
        _ => subclause(scene, segment, &(pivot..pivot)),
    }
}
