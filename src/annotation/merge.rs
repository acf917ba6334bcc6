//! Merges the answers of several packs to the same text. Knows which answer is preferred; knows no pack.

use super::Annotation;
use crate::claim::Doc;
use crate::quantity::{Quantity, Role};

/// Merges the answers of the next pack in order of preference: an answer replaces those of the packs before to the same words
/// only if it is worth more than each of them. Answers of one pack stand side by side: a clause may have several figures.
pub fn prefer(answers: &mut Vec<Annotation>, mut next: Vec<Annotation>) {
    let same = |one: &Annotation, other: &Annotation| {
        other.citemark.start < one.citemark.end && one.citemark.start < other.citemark.end
    };
    if !answers.is_empty() {
        next.retain(|one| {
            let best = answers.iter().filter(|other| same(one, other)).map(worth).max();
            best.map_or(worth(one) == FOUND, |best| best < worth(one))
        });
        answers.retain(|other| !next.iter().any(|one| same(one, other)));
    }
    for one in next {
        let at = answers.partition_point(|other| other.citemark.start <= one.citemark.start);
        answers.insert(at, one);
    }
}

/// Whether no other pack could add to the answers: each has a finding, and no figure of the text is left out.
pub fn is_complete(answers: &[Annotation], doc: &Doc) -> bool {
    answers.iter().all(|one| worth(one) == FOUND) && left_out(answers, doc, 0).next().is_none()
}

/// The figures of a text, in order, that no answer worth so much is about. Answers stand in the order of their beginnings.
fn left_out<'d>(answers: &[Annotation], doc: &'d Doc, least: u8) -> impl Iterator<Item = &'d Quantity> {
    let mut from = 0;
    doc.quantities.iter().filter(move |figure| {
        let at = doc.utf16(figure.span.start);
        // What has ended before this figure ends before the next one.
        while answers.get(from).is_some_and(|one| one.citemark.end <= at) {
            from += 1;
        }
        let near = answers.get(from..).unwrap_or_default();
        let mut near = near.iter().take_while(|one| one.citemark.start <= at);
        !near.any(|one| at < one.citemark.end && worth(one) >= least)
    })
}

/// Lists on each answer the figures of the text that no answer is about.
pub fn note_unchecked(answers: &mut [Annotation], doc: &Doc) {
    let is_part = |quantity: &&Quantity| matches!(quantity.role, Role::Rank | Role::Member | Role::Multiple);
    // "In the 12 months to January": of the period.
    let is_time = |at: usize| doc.times.iter().any(|time| time.span.start <= at && at < time.span.end);
    let left =
        left_out(answers, doc, FOUND).filter(|figure| !(is_part(figure) || is_time(figure.span.start)));
    let mut left: Vec<String> = left.map(|figure| figure.span.of(doc.text).to_owned()).collect();
    left.dedup();
    for answer in answers.iter_mut().filter(|answer| worth(answer) == FOUND) {
        answer.citemark.unchecked.clone_from(&left);
    }
}

/// A verdict.
const FOUND: u8 = 2;
/// The measure is known, without a verdict.
const READ: u8 = 1;

fn worth(answer: &Annotation) -> u8 {
    match &*answer.citemark.finding {
        "abstain" if answer.citemark.reading.measure.is_none() => 0,
        "abstain" | "context" => READ,
        _ => FOUND,
    }
}
