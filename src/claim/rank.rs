//! The words of rank: most populous, second-largest, among the ten biggest, nowhere lower. Not data.

use super::Direction;
use super::doc::{Doc, Tokens};
use crate::quantity::small;

/// A place in an order, as stated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rank {
    /// 1 is the top (or the bottom where `direction` is down).
    pub place: u32,
    /// "among the ten biggest": any place up to `place`.
    pub among: bool,
    /// Up counts from the highest value, down from the lowest.
    pub direction: Direction,
    /// The words.
    pub words: Tokens,
    /// The superlative itself, which may say the measure ("largest" country: area).
    pub adjective: usize,
}

/// How far behind a superlative its noun may stand: "the lowest recorded fertility rate".
pub const NOUN_REACH: usize = 6;
/// Words that end the phrase of a superlative.
const PHRASE_ENDS: &str = ",|(|)|has|had|with|while|but|where";

impl Rank {
    /// The superlative with the noun that it is of.
    pub fn noun_phrase(&self, doc: &Doc, end: usize) -> Tokens {
        let reach = self.adjective..(self.adjective + NOUN_REACH).min(end);
        let cut = doc.first(reach.clone(), PHRASE_ENDS).map_or(reach.end, |cut| cut.start);
        let and = doc.first(self.adjective + 2..cut.max(self.adjective + 2), "and");
        self.adjective..and.map_or(cut, |and| and.start)
    }
}

const HIGH: &str = "largest|biggest|highest|most|greatest|longest|top|richest|wealthiest|fastest|oldest|\
    vastest|leading|mightiest";
const LOW: &str = "smallest|lowest|least|fewest|shortest|poorest|tiniest|slowest|youngest|bottom";

const ORDINALS: &str = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\
    thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";

/// What makes digits an ordinal.
const ENDINGS: &str = "st|nd|rd|th";

/// Verbs before a place in an order.
const RANKED: &str = "ranked|ranks|rank|came|placed|comes";

const CARDINALS: &str = "one|two|three|four|five|six|seven|eight|nine|ten";

/// The place of a word in a list, from one.
fn position(list: &str, word: &str) -> Option<u32> {
    let before = list.split('|').take_while(|&entry| entry != word).count() as u32;
    (before < list.split('|').count() as u32).then_some(before + 1)
}

/// An ordinal at `at` (`third`, `3rd`): its number and the token after it.
fn ordinal(doc: &Doc, at: usize) -> Option<(u32, usize)> {
    let word = doc.word(at);
    if doc.is_any(at, ORDINALS) {
        return Some((position(ORDINALS, word)?, at + 1));
    }
    let n = small(word).filter(|n| (1..=250).contains(n))? as u32;
    let joined = doc.tokens.get(at + 1).is_some_and(|t| !t.spaced);
    (joined && doc.is_any(at + 1, ENDINGS)).then_some((n, at + 2))
}

/// Which way a superlative at `at` points; none if there is none.
pub fn superlative(doc: &Doc, at: usize) -> Option<Direction> {
    let before = doc.before(at);
    if doc.is_any(at, HIGH) {
        // "most of them", "at most": quantifiers.
        let quantifier =
            doc.is_any(at, "most") && (doc.is_any(at + 1, "of|likely|notably|recent") || before == "at");
        return (!quantifier).then_some(Direction::Up);
    }
    (doc.is_any(at, LOW) && before != "at").then_some(Direction::Down)
}

/// The first superlative in `range`: where it stands, and which way it points.
pub fn first_superlative(doc: &Doc, mut range: Tokens) -> Option<(usize, Direction)> {
    loop {
        let next = [HIGH, LOW].into_iter().filter_map(|list| doc.first(range.clone(), list));
        let at = next.map(|found| found.start).min()?;
        if let Some(direction) = superlative(doc, at) {
            return Some((at, direction));
        }
        range.start = at + 1;
    }
}

/// How far before a superlative the "one of" of its phrase may stand: "one of the European Union's poorest".
const MEMBER_REACH: usize = 8;

/// The rank stated in `range`, if one is.
pub fn rank(doc: &Doc, range: Tokens) -> Option<Rank> {
    // Most sentences rank nothing.
    let from = [HIGH, LOW, ORDINALS, ENDINGS].into_iter().filter_map(|list| doc.first(range.clone(), list));
    let from = from.map(|first| first.start.saturating_sub(1)).min().unwrap_or(range.end);
    for at in from.max(range.start)..range.end {
        if let Some((n, after)) = ordinal(doc, at) {
            let here = if doc.is_any(after, "-") { after + 1 } else { after };
            if let Some(direction) = superlative(doc, here).filter(|_| here < range.end) {
                return Some(Rank {
                    place: n,
                    among: false,
                    direction,
                    words: at..here + 1,
                    adjective: here,
                });
            }
            // "ranked second in the EU by GDP per person"
            let ranked = (at.saturating_sub(3).max(range.start)..at).any(|i| doc.is_any(i, RANKED));
            if ranked {
                return Some(Rank {
                    place: n,
                    among: false,
                    direction: Direction::Up,
                    words: at..after,
                    adjective: at,
                });
            }
        }
        if let Some(direction) = superlative(doc, at) {
            let from = at.saturating_sub(4).max(range.start);
            let count = cardinal_before(doc, from..at);
            // "one of the lowest", "one of Europe's poorest" commit to nothing that could be counted.
            let phrase = at.saturating_sub(MEMBER_REACH).max(range.start);
            let phrase = (phrase..at).rev().find(|&i| doc.is_any(i, ",")).map_or(phrase, |i| i + 1);
            if count.is_none() && doc.has(phrase..at, "one of|among|some of the") {
                continue;
            }
            let place = count.unwrap_or(1);
            return Some(Rank { place, among: count.is_some(), direction, words: at..at + 1, adjective: at });
        }
    }
    nowhere(doc, range)
}

/// "the ten biggest", "five largest": a number just before.
fn cardinal_before(doc: &Doc, range: Tokens) -> Option<u32> {
    let last = range.end.checked_sub(1).filter(|&i| i >= range.start)?;
    let word = doc.word(last);
    let n = position(CARDINALS, word).or_else(|| small(word).map(|n| n as u32))?;
    (2..=100).contains(&n).then_some(n)
}

/// "Nowhere was X lower than in Y", "more X than any other country", "more than anywhere else".
fn nowhere(doc: &Doc, range: Tokens) -> Option<Rank> {
    const NONE: &str = "nowhere|no country|no other country|no nation|no other nation|no other state|\
        no state";
    const ANY: &str = "than any other|than anywhere|than in any other|than from anywhere|\
        than from any other|than every other|than all other|than any country|than any|than in any";
    const MORE: &str = "more|larger|bigger|higher|longer|greater";
    const LESS: &str = "fewer|less|smaller|lower|shorter";
    if !doc.has(range.clone(), NONE) && !doc.has(range.clone(), ANY) {
        return None;
    }
    let word = range.clone().find(|&at| doc.is_any(at, MORE) || doc.is_any(at, LESS))?;
    let direction = if doc.is_any(word, MORE) { Direction::Up } else { Direction::Down };
    Some(Rank { place: 1, among: false, direction, words: word..word + 1, adjective: word })
}
