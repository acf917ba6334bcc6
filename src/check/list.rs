//! Several figures in one breath: "Kenya, Ghana and Togo had 7, 31 and 8 per cent". Each is of the place, the time or
//! the measure that stands as far along a list of as many. Where no list fits, nothing says which is whose.

use super::period::periods;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::quantity::{Quantity, Role};

/// Most words between two items of a list: "Ghana, and the Gambia".
const LINK: usize = 3;

/// Where a figure stands among figures that are said in one breath.
struct Item {
    nth: usize,
    of: usize,
}

/// What a figure of a list is paired with.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Pair {
    /// The figure stands alone, or the list is of something else.
    None,
    /// The item that stands as far along, as an index of all.
    With(usize),
    /// One of several, and nothing says which.
    Unclear,
}

/// Where the figure that begins at `figure` stands among its like; none where it stands alone.
fn item(scene: &Scene, segment: &Tokens, figure: usize) -> Option<Item> {
    let doc = scene.doc;
    let mut found = Item { nth: 0, of: 0 };
    let mut before: Option<(&Quantity, usize)> = None;
    let mut passed = false;
    for (_, quantity, tokens) in doc.figures_in(segment) {
        let goes_on = before
            .is_some_and(|(last, end)| are_alike(last, quantity) && is_link(scene, end..doc.lead(quantity)));
        if !goes_on {
            if passed {
                break;
            }
            found.of = 0;
        }
        if tokens.start == figure {
            (found.nth, passed) = (found.of, true);
        }
        found.of += 1;
        before = Some((quantity, tokens.end));
    }
    (passed && found.of > 1).then_some(found)
}

/// "100,000, nearly half of whom" and "62,300,000 or 62.3 million" are no lists.
fn are_alike(a: &Quantity, b: &Quantity) -> bool {
    let of_all = |q: &Quantity| matches!(q.role, Role::Share | Role::Multiple | Role::Member | Role::Rank);
    a.unit == b.unit && of_all(a) == of_all(b) && (a.low > b.high || b.low > a.high || a.step == b.step)
}

/// The place that a figure of a list is of, among all places of the segment.
pub(super) fn of_places(scene: &Scene, segment: &Tokens, figure: usize) -> Pair {
    let Some(item) = item(scene, segment, figure) else { return Pair::None };
    let all: Vec<Tokens> = scene.mentions.places_in(segment).map(|m| m.tokens.clone()).collect();
    let place = paired(scene, &all, &item);
    let by_time = of_times(scene, segment, figure) != Pair::None;
    let by_term = of_terms(scene, segment, figure).is_some();
    match place {
        Pair::None if by_time != by_term => place,
        Pair::With(_) if !by_time && !by_term => place,
        _ => Pair::Unclear,
    }
}

/// The time that a figure of a list is of, among all periods of the segment.
pub(super) fn of_times(scene: &Scene, segment: &Tokens, figure: usize) -> Pair {
    let Some(item) = item(scene, segment, figure) else { return Pair::None };
    let all: Vec<Tokens> = periods(scene, segment).into_iter().map(|(_, tokens)| tokens).collect();
    paired(scene, &all, &item)
}

/// The words of the measure that a figure of a list is of.
pub(super) fn of_terms(scene: &Scene, segment: &Tokens, figure: usize) -> Option<Tokens> {
    let item = item(scene, segment, figure)?;
    let mut all: Vec<Tokens> = Vec::new();
    for mention in scene.mentions.phrases_in(segment).filter(|m| m.is_term()) {
        match all.last_mut() {
            Some(last) if mention.tokens.start < last.end => last.end = last.end.max(mention.tokens.end),
            _ => all.push(mention.tokens.clone()),
        }
    }
    match paired(scene, &all, &item) {
        Pair::With(at) => all.get(at).cloned(),
        _ => None,
    }
}

/// The item that stands as far along the only list of as many.
#[inline(never)]
fn paired(scene: &Scene, all: &[Tokens], item: &Item) -> Pair {
    let (mut pair, mut start) = (Pair::None, 0);
    for list in all.chunk_by(|a, b| is_link(scene, a.end..b.start)) {
        if list.len() == item.of {
            pair = if pair == Pair::None { Pair::With(start + item.nth) } else { Pair::Unclear };
        }
        start += list.len();
    }
    pair
}

/// Whether nothing but marks and words of a list stand there.
fn is_link(scene: &Scene, gap: Tokens) -> bool {
    let doc = scene.doc;
    gap.len() <= LINK
        && doc.has(gap.clone(), ",|and|or|&")
        && gap.clone().all(|at| doc.is_any(at, ",|and|or|&|the|its|in"))
}
