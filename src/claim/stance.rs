//! The stance of a passage: assertion, forecast, hypothesis, denial, question or opinion. Gives the reason for an
//! abstention; a claim that was read whole does not depend on it.

use super::doc::{Doc, Tokens};
use super::lexical::{is_class, longest_of};
use crate::vocabulary::{Classes, class};

/// The stance towards a statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Stance {
    /// Asserted, or reported as a fact.
    Asserted,
    /// A question.
    Question,
    /// A hypothesis: if, would, imagine.
    Hypothetical,
    /// About the future: will, is expected to, target.
    Forecast,
    /// Denied, or reported as untrue.
    Negated,
    /// An opinion: too many, best, should.
    Opinion,
}

const HYPOTHETICAL: Classes = Classes::of(&[class::STANCE_HYPOTHETICAL]);
const FORECAST: Classes = Classes::of(&[class::STANCE_FORECAST]);
const DENIED: Classes = Classes::of(&[class::STANCE_DENIED]);
const OPINION: Classes = Classes::of(&[class::STANCE_OPINION]);
/// Phrases in which a cue word does not show a stance.
const HARMLESS: Classes = Classes::of(&[class::STANCE_HARMLESS]);

/// The stance of the words in `range`, a clause or sentence.
pub fn stance(doc: &Doc, range: Tokens) -> Stance {
    let sentence = doc.sentence_of(range.start);
    if sentence.len() > 1 && sentence.clone().rev().take(3).any(|at| doc.word(at) == "?") {
        return Stance::Question;
    }
    let says = |cues: Classes| cue(doc, range.clone(), cues);
    // "expects output to grow by 2 per cent, which would be a change": the first cue counts.
    let first = |cues: Classes| range.clone().find(|&at| cue(doc, at..at + 1, cues));
    if says(FORECAST) && (!says(HYPOTHETICAL) || first(FORECAST) < first(HYPOTHETICAL)) {
        return Stance::Forecast;
    }
    // The verb, not the month.
    if says(HYPOTHETICAL) || range.clone().any(|at| doc.written(at) == "may") {
        return Stance::Hypothetical;
    }
    if says(FORECAST) {
        return Stance::Forecast;
    }
    if says(DENIED) || is_denied(doc, &range) {
        return Stance::Negated;
    }
    if says(OPINION) { Stance::Opinion } else { Stance::Asserted }
}

/// A cue that is not part of a harmless phrase.
fn cue(doc: &Doc, range: Tokens, cues: Classes) -> bool {
    let mut at = range.start;
    while at < range.end {
        if let Some(end) = longest_of(doc, at, HARMLESS) {
            at = end;
            continue;
        }
        if longest_of(doc, at, cues).is_some() && !is_name(doc, at) && !lone_ending(doc, at) {
            return true;
        }
        at += 1;
    }
    false
}

/// `Will Smith`: a cue word written as a name inside a sentence.
fn is_name(doc: &Doc, at: usize) -> bool {
    doc.is_capital(at) && at > doc.sentence_of(at).start && doc.is_capital(at + 1)
}

/// `ll` counts only after an apostrophe.
fn lone_ending(doc: &Doc, at: usize) -> bool {
    doc.word(at) == "ll" && doc.before(at) != "'"
}

/// Most words between a negation and what it negates.
const NOT_REACH: usize = 4;

fn is_denied(doc: &Doc, range: &Tokens) -> bool {
    let Some((_, _, figure)) = doc.figures_in(range).next() else { return false };
    let from = figure.start.saturating_sub(NOT_REACH).max(range.start);
    (from..figure.start).any(|at| {
        is_class(doc, at, class::STANCE_NOT)
            && (doc.word(at) != "t" || doc.before(at) == "'")
            && longest_of(doc, at, HARMLESS).is_none()
    })
}
