//! Answers of several packs to the same text become one list. Knows which answer says more; knows no pack.

use super::Annotation;
use crate::claim::Doc;
use crate::quantity::{Quantity, Role};
use crate::text::span::utf16_offset;

/// Adds the answers of the next pack in order of preference: one takes the place of answers to the same words only if
/// it says more than each of them.
pub fn prefer(answers: &mut Vec<Annotation>, next: Vec<Annotation>) {
    let first = answers.is_empty();
    for one in next {
        let worth = worth(&one);
        let same = |other: &Annotation| {
            other.citemark.start < one.citemark.end && one.citemark.start < other.citemark.end
        };
        let best = answers.iter().filter(|other| same(other)).map(self::worth).max();
        if first || best.map_or(worth == FOUND, |best| best < worth) {
            if !first {
                answers.retain(|other| !same(other));
            }
            let at = answers.partition_point(|other| other.citemark.start <= one.citemark.start);
            answers.insert(at, one);
        }
    }
}

/// Whether no other pack could add to the answers: each has a finding, and no figure of the text is left out.
pub fn is_complete(answers: &[Annotation], doc: &Doc) -> bool {
    let covered = |at| answers.iter().any(|one| one.citemark.start <= at && at < one.citemark.end);
    answers.iter().all(|one| worth(one) == FOUND)
        && doc.quantities.iter().all(|figure| covered(utf16_offset(doc.text, figure.span.start)))
}

/// Notes on each answer the figures of the text that none of the answers is about.
pub fn note_unchecked(answers: &mut [Annotation], doc: &Doc) {
    let is_part = |quantity: &Quantity| matches!(quantity.role, Role::Rank | Role::Member | Role::Multiple);
    let mut left = Vec::new();
    for figure in doc.quantities.iter().filter(|figure| !is_part(figure)) {
        let at = utf16_offset(doc.text, figure.span.start);
        let covers = |one: &&Annotation| one.citemark.start <= at && at < one.citemark.end;
        if !answers.iter().filter(covers).any(|one| worth(one) == FOUND) {
            left.push(figure.span.of(doc.text).to_owned());
        }
    }
    left.dedup();
    for answer in answers.iter_mut().filter(|answer| worth(answer) == FOUND) {
        answer.citemark.unchecked.clone_from(&left);
    }
}

/// It has a finding.
const FOUND: u8 = 2;
/// It knows what is measured, but cannot tell.
const READ: u8 = 1;

fn worth(answer: &Annotation) -> u8 {
    match &*answer.citemark.finding {
        "abstain" if answer.citemark.reading.measure.is_none() => 0,
        "abstain" | "context" => READ,
        _ => FOUND,
    }
}
