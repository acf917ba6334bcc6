//! The words of comparing two places: larger than, twice as many, a third of, together. Not data.

use super::Direction;
use super::doc::{Doc, Tokens};

/// Comparatives that put the first above the second.
const MORE: &str = "more|larger|bigger|greater|higher|longer|richer|wealthier|faster|older|above|vaster";

/// Comparatives that put the first below the second.
const LESS: &str = "less|fewer|smaller|lower|shorter|poorer|slower|younger|below|tinier";

/// Verbs that put their subject above their object.
const EXCEEDS: &str = "outnumber|outnumbers|outnumbered|outspent|outspends|outspend|exceeds|exceed|\
    exceeded|overtook|overtakes|surpassed|surpasses|surpass|dwarfs|dwarfed|ahead of|outstrips|outstripped|\
    eclipsed|eclipses|outlive|outlived|outlives|outgrew|outpaced|outranks|has overtaken|had overtaken";

/// Verbs that put their subject below their object.
const TRAILS: &str = "trails|trailed|lags|lagged|behind|trails behind|lags behind";

/// Which way, the comparative's place, and where the second side starts (after `than`, or the verb).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparative {
    /// Up: the first is said to be above the second.
    pub direction: Direction,
    /// The comparative.
    pub word: Tokens,
    /// First token of the second side.
    pub other: usize,
}

/// How many words may stand between a comparative and its `than`.
const THAN_REACH: usize = 12;

/// The comparative in `range` with its second side, if there is one. "More than 600" is a hedge, not a comparison.
pub fn comparative(doc: &Doc, range: Tokens) -> Option<Comparative> {
    let verb = |list, direction| Some((direction, doc.first(range.clone(), list)?));
    let verbs = [verb(EXCEEDS, Direction::Up), verb(TRAILS, Direction::Down)];
    let verb = verbs.into_iter().flatten().min_by_key(|(_, word)| word.start);
    let end = verb.as_ref().map_or(range.end, |(_, word)| word.start);
    // Most sentences compare nothing.
    let last = doc.first(range.clone(), "than").map_or(range.start, |_| end);
    for at in range.start..last {
        for (list, direction) in [(MORE, Direction::Up), (LESS, Direction::Down)] {
            if !doc.is_any(at, list) {
                continue;
            }
            let than = doc.first(at + 1..range.end.min(at + 1 + THAN_REACH), "than").map(|than| than.start);
            if let Some(than) = than.filter(|&t| !starts_number(doc, t + 1)) {
                return Some(Comparative { direction, word: at..at + 1, other: than + 1 });
            }
        }
    }
    let (direction, word) = verb?;
    // "was outnumbered by": the other way round.
    let direction = if doc.is_any(word.end, "by") { direction.opposite() } else { direction };
    Some(Comparative { direction, other: word.end, word })
}

fn starts_number(doc: &Doc, at: usize) -> bool {
    doc.quantities.iter().any(|q| {
        let tokens = doc.tokens_of(q.number);
        tokens.contains(&at) || doc.tokens_of(q.span).contains(&at)
    })
}

/// Words before a comparative by which the two are near each other.
pub const SLIGHTLY: &str = "slightly|marginally|little|bit|fractionally|narrowly|barely|somewhat";

/// Words before a comparative by which the two are far apart.
pub const MUCH: &str = "much|far|vastly|considerably|significantly|substantially|hugely|lot";

/// Words that add several places up on one side.
pub const TOGETHER: &str = "combined|together|taken together|added together|in total|between them|plus|\
    the sum of";

/// `as … as`: where the first `as` and the second stand.
pub fn equative(doc: &Doc, range: Tokens) -> Option<(usize, usize)> {
    let from = doc.first(range.clone(), "as")?.start;
    let first = (from..range.end).find(|&at| doc.is_any(at, "as") && !doc.is_any(at + 1, "a|the|of|an"))?;
    let second = (first + 2..range.end.min(first + THAN_REACH)).find(|&at| doc.is_any(at, "as"))?;
    (!starts_number(doc, second + 1)).then_some((first, second))
}
