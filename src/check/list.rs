//! Several figures in one breath: "Kenya, Ghana and Togo had 7, 31 and 8 per cent". Each is of the place, the time or
//! the measure that stands as far along a list of as many. Where no list fits, nothing says which is whose.

use super::link::is_term;
use super::mention::PlaceMention;
use super::period::periods;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::quantity::{Quantity, Role, Time};

/// Most words between two items of a list: "Ghana, and the Gambia".
const LINK: usize = 3;

/// Where a figure stands among figures that are said in one breath.
struct Item {
    nth: usize,
    of: usize,
}

/// What a figure of a list is paired with.
#[derive(PartialEq)]
pub(super) enum Pair<T> {
    /// The figure stands alone, or the list is of something else.
    None,
    /// The item that stands as far along.
    With(T),
    /// One of several, and nothing says which.
    Unclear,
}

/// Where the figure that begins at `figure` stands among its like; none where it stands alone.
fn item(scene: &Scene, segment: &Tokens, figure: usize) -> Option<Item> {
    let doc = scene.doc;
    let mut all: Vec<(Tokens, &Quantity)> = Vec::new();
    for quantity in &doc.quantities {
        let tokens = doc.tokens_of(quantity.span);
        if segment.contains(&tokens.start) {
            all.push((tokens, quantity));
        }
    }
    let mut runs = all.chunk_by(|a, b| are_alike(a.1, b.1) && is_link(scene, a.0.end..doc.lead(b.1)));
    runs.find_map(|run| {
        let nth = run.iter().position(|item| item.0.start == figure)?;
        (run.len() > 1).then_some(Item { nth, of: run.len() })
    })
}

/// "100,000, nearly half of whom" and "62,300,000 or 62.3 million" are no lists.
fn are_alike(a: &Quantity, b: &Quantity) -> bool {
    let of_all = |q: &Quantity| matches!(q.role, Role::Share | Role::Multiple | Role::Member | Role::Rank);
    a.unit == b.unit && of_all(a) == of_all(b) && (a.low > b.high || b.low > a.high || a.step == b.step)
}

/// The place that a figure of a list is of.
pub(super) fn of_places<'s>(scene: &'s Scene, segment: &Tokens, figure: usize) -> Pair<&'s PlaceMention> {
    let Some(item) = item(scene, segment, figure) else { return Pair::None };
    let all: Vec<&PlaceMention> = scene.mentions.places_in(segment).collect();
    let place = paired(scene, &all, |m| m.tokens.clone(), &item);
    let by_time = of_times(scene, segment, figure) != Pair::None;
    let by_term = of_terms(scene, segment, figure) != Pair::None;
    match place {
        Pair::None if by_time != by_term => Pair::None,
        Pair::With(_) if !by_time && !by_term => place,
        _ => Pair::Unclear,
    }
}

/// The time that a figure of a list is of.
pub(super) fn of_times<'s>(scene: &'s Scene, segment: &Tokens, figure: usize) -> Pair<&'s Time> {
    let Some(item) = item(scene, segment, figure) else { return Pair::None };
    match paired(scene, &periods(scene, segment), |(_, tokens)| tokens.clone(), &item) {
        Pair::With((time, _)) => Pair::With(time),
        Pair::Unclear => Pair::Unclear,
        Pair::None => Pair::None,
    }
}

/// The words of the measure that a figure of a list is of.
pub(super) fn of_terms(scene: &Scene, segment: &Tokens, figure: usize) -> Pair<Tokens> {
    let Some(item) = item(scene, segment, figure) else { return Pair::None };
    let mut all: Vec<Tokens> = Vec::new();
    for mention in scene.mentions.phrases_in(segment).filter(|m| is_term(m)) {
        match all.last_mut() {
            Some(last) if mention.tokens.start < last.end => last.end = last.end.max(mention.tokens.end),
            _ => all.push(mention.tokens.clone()),
        }
    }
    paired(scene, &all, Clone::clone, &item)
}

/// The item that stands as far along the only list of as many.
fn paired<T: Clone>(scene: &Scene, all: &[T], tokens: fn(&T) -> Tokens, item: &Item) -> Pair<T> {
    let lists = all.chunk_by(|a, b| is_link(scene, tokens(a).end..tokens(b).start));
    let mut fitting = lists.filter(|list| list.len() == item.of);
    match (fitting.next().and_then(|list| list.get(item.nth)), fitting.next()) {
        (Some(one), None) => Pair::With(one.clone()),
        (Some(_), Some(_)) => Pair::Unclear,
        (None, _) => Pair::None,
    }
}

/// Whether nothing but marks and words of a list stand there.
fn is_link(scene: &Scene, gap: Tokens) -> bool {
    let doc = scene.doc;
    gap.len() <= LINK
        && doc.has(gap.clone(), ",|and|or|&")
        && gap.clone().all(|at| doc.is_any(at, ",|and|or|&|the|its|in"))
}
