//! Where and when a report was written, as it says at its beginning. Tells how many chunks say so.

use super::chunk::{Chunk, NAMED};
use super::doc::Doc;
use crate::vocabulary::{Classes, class};

/// "ROME, April 25 (Reuters) - ", "VILNIUS - ": so many chunks at the beginning say where and when the report was written.
/// A country alone may be what is spoken of.
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

/// What no dateline has.
const STATED: Classes = Classes::of(&[class::FIGURE, class::MEASURE, class::BE, class::STAND, class::HAVE]);
