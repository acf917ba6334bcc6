//! Datelines: the place and day of a report at its beginning. Counts their chunks; reads nothing in them.

use super::chunk::{Chunk, NAMED};
use super::doc::Doc;
use crate::vocabulary::{Classes, class};

/// The number of chunks in the dateline: "ROME, April 25 (Reuters) - ", "VILNIUS - ". A country alone is no dateline: it may
/// be the subject.
pub(super) fn dateline(doc: &Doc, all: &[Chunk]) -> usize {
    const LONGEST: usize = 9;
    let capitals = |chunk: &Chunk| {
        let word = doc.written(chunk.tokens.start);
        word.len() > 2 && word.chars().all(char::is_uppercase)
    };
    let dash = |chunk: &Chunk| chunk.is(class::COMMA) && doc.word(chunk.tokens.start) != ",";
    let Some(first) = all.first().filter(|first| capitals(first)) else { return 0 };
    let Some(end) = all.iter().take(LONGEST).position(dash) else { return 0 };
    let country = end == 1 && first.is_any(NAMED);
    let own = all.get(..end).unwrap_or_default();
    let told = own.iter().any(|chunk| chunk.is_any(STATED));
    if country || told { 0 } else { end + 1 }
}

/// Classes that occur in no dateline.
const STATED: Classes = Classes::of(&[class::FIGURE, class::MEASURE, class::BE, class::STAND, class::HAVE]);
