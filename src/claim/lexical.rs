//! Looks words of a passage up in the vocabulary.

use super::doc::{Doc, Tokens};
use crate::vocabulary::{Class, Classes, Vocabulary, with_english};

/// The longest phrase of the vocabulary at a token: the token after it, and its classes.
pub(super) fn longest(doc: &Doc, words: &Vocabulary, at: usize) -> Option<(usize, Classes)> {
    let all = words.beginning(doc.start(at), Classes::ALL);
    let ends = all.filter_map(|(phrase, classes)| Some((doc.matches(at, phrase)?, classes)));
    ends.max_by_key(|&(end, _)| end)
}

/// The longest phrase of some classes at a token: the token after it.
pub(super) fn longest_of(doc: &Doc, at: usize, wanted: Classes) -> Option<usize> {
    with_english(|words| {
        words.beginning(doc.start(at), wanted).filter_map(|(phrase, _)| doc.matches(at, phrase)).max()
    })
}

/// Whether the word at a token is of a class.
pub(super) fn is_class(doc: &Doc, at: usize, class: Class) -> bool {
    with_english(|words| {
        words.beginning(doc.start(at), class.into()).any(|(phrase, _)| phrase == doc.word(at))
    })
}

/// Whether a word of a range is of a class.
pub(super) fn has_class(doc: &Doc, range: &Tokens, class: Class) -> bool {
    range.clone().any(|at| is_class(doc, at, class))
}

/// Where the first phrase of some classes stands in a range.
pub fn find(doc: &Doc, range: Tokens, wanted: Classes) -> Option<Tokens> {
    range.clone().find_map(|at| {
        let end = longest_of(doc, at, wanted).filter(|&end| end <= range.end)?;
        Some(at..end)
    })
}
