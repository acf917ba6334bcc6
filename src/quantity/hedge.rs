//! Knows the words that bound a number, and the interval to which each commits the speaker: one table, as data.

use super::view::View;
use super::{Decimal, Hedge, Quantity, Role, Unit};
use crate::text::Span;

/// The numbers for which a statement counts as kept: both ends included, `None` for an open end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// Least number.
    pub low: Option<Decimal>,
    /// Greatest number.
    pub high: Option<Decimal>,
}

impl Interval {
    /// Whether a number lies inside.
    pub fn contains(&self, n: Decimal) -> bool {
        self.low.is_none_or(|low| low <= n) && self.high.is_none_or(|high| n <= high)
    }
}

/// How far a hedge lets the true number lie from the stated one.
#[derive(Clone, Copy, Debug)]
pub struct Commitment {
    /// The hedge.
    pub hedge: Hedge,
    /// Per cent of the stated number at the end nearer to zero.
    pub from: i64,
    /// Per cent of the stated number at the other end.
    pub to: i64,
    /// Whether half a unit of the last stated digit widens both ends where that is more.
    pub rounded: bool,
    /// Why these ends.
    pub reason: &'static str,
}

const fn row(hedge: Hedge, from: i64, to: i64, rounded: bool, reason: &'static str) -> Commitment {
    Commitment { hedge, from, to, rounded, reason }
}

/// What each hedge commits the speaker to.
pub const COMMITMENTS: [Commitment; 9] = [
    row(Hedge::Exact, 100, 100, true, "no hedge: only the rounding of the last stated digit"),
    row(Hedge::About, 95, 105, true, "a loose number moves by a twentieth, and never less than a plain one"),
    row(Hedge::Nearly, 95, 100, false, "said of numbers rounded up: the true one is a little below"),
    row(Hedge::JustUnder, 95, 100, false, "below, and near enough for the word `just`"),
    row(Hedge::JustOver, 100, 105, false, "above, and near enough for the word `just`"),
    row(
        Hedge::MoreThan,
        100,
        125,
        false,
        "rounded down; past a quarter more there was a better number to state",
    ),
    row(Hedge::AtLeast, 100, 125, false, "a floor that is meant to be near"),
    row(Hedge::UpTo, 80, 100, false, "a ceiling that something reaches or nearly reaches"),
    row(Hedge::LessThan, 75, 100, false, "a ceiling that is meant to be near"),
];

/// The interval to which a quantity commits the speaker, in the quantity's own unit.
///
/// ```
/// use citemark::quantity::{self, hedge, Context, Decimal};
/// use citemark::text::tokenize;
/// let text = "nearly 20 per cent";
/// let reading = quantity::read(text, &tokenize(text), Context::default());
/// let interval = hedge::interval(&reading.quantities[0]);
/// assert_eq!(interval.low, Decimal::parse("19"));
/// ```
pub fn interval(quantity: &Quantity) -> Interval {
    let row = COMMITMENTS.iter().find(|c| c.hedge == quantity.hedge);
    let (near, far, rounded) = row.map_or((100, 100, true), |c| (c.from, c.to, c.rounded));
    // A stated range is its own precision; a single number is as precise as its last digit.
    let half = if rounded && quantity.low == quantity.high {
        quantity.step.mul(Decimal::constant(5, 1)).unwrap_or(Decimal::ZERO)
    } else {
        Decimal::ZERO
    };
    let (low, high) = if quantity.low.is_some_and(Decimal::is_negative) { (far, near) } else { (near, far) };
    let end = |stated: Decimal, share: i64| stated.mul(Decimal::from(share)).and_then(|n| n.shift(-2));
    Interval {
        low: quantity.low.and_then(|n| Some(end(n, low)?.min(n.sub(half)?).normal())),
        high: quantity.high.and_then(|n| Some(end(n, high)?.max(n.add(half)?).normal())),
    }
}

/// Words before a number, last word first in importance: longer phrases stand before their own endings.
const BEFORE: [(&str, Hedge); 63] = [
    ("more or less", Hedge::About),
    ("no more than", Hedge::UpTo),
    ("not more than", Hedge::UpTo),
    ("no fewer than", Hedge::AtLeast),
    ("not less than", Hedge::AtLeast),
    ("no less than", Hedge::AtLeast),
    ("slightly more than", Hedge::JustOver),
    ("little more than", Hedge::JustOver),
    ("slightly less than", Hedge::JustUnder),
    ("little less than", Hedge::JustUnder),
    ("slightly fewer than", Hedge::JustUnder),
    ("more than", Hedge::MoreThan),
    ("greater than", Hedge::MoreThan),
    ("higher than", Hedge::MoreThan),
    ("larger than", Hedge::MoreThan),
    ("better than", Hedge::MoreThan),
    ("over than", Hedge::MoreThan),
    ("longer than", Hedge::MoreThan),
    ("older than", Hedge::MoreThan),
    ("fewer than", Hedge::LessThan),
    ("less than", Hedge::LessThan),
    ("lower than", Hedge::LessThan),
    ("smaller than", Hedge::LessThan),
    ("as many as", Hedge::UpTo),
    ("as much as", Hedge::UpTo),
    ("as high as", Hedge::UpTo),
    ("at least", Hedge::AtLeast),
    ("a minimum of", Hedge::AtLeast),
    ("at most", Hedge::UpTo),
    ("a maximum of", Hedge::UpTo),
    ("up to", Hedge::UpTo),
    ("just under", Hedge::JustUnder),
    ("slightly under", Hedge::JustUnder),
    ("just below", Hedge::JustUnder),
    ("just short of", Hedge::JustUnder),
    ("short of", Hedge::JustUnder),
    ("just shy of", Hedge::JustUnder),
    ("shy of", Hedge::JustUnder),
    ("just over", Hedge::JustOver),
    ("just above", Hedge::JustOver),
    ("slightly over", Hedge::JustOver),
    ("in excess of", Hedge::MoreThan),
    ("north of", Hedge::MoreThan),
    ("south of", Hedge::LessThan),
    ("upwards of", Hedge::MoreThan),
    ("upward of", Hedge::MoreThan),
    ("close to", Hedge::Nearly),
    ("on the order of", Hedge::About),
    ("in the region of", Hedge::About),
    ("an estimated", Hedge::About),
    ("estimated at", Hedge::About),
    ("nearly", Hedge::Nearly),
    ("almost", Hedge::Nearly),
    ("approaching", Hedge::Nearly),
    ("about", Hedge::About),
    ("around", Hedge::About),
    ("approximately", Hedge::About),
    ("roughly", Hedge::About),
    ("some", Hedge::About),
    ("estimated", Hedge::About),
    ("averaging", Hedge::About),
    ("averaged", Hedge::About),
    ("circa", Hedge::About),
];

const SHORT_BEFORE: [(&str, Hedge); 15] = [
    ("over", Hedge::MoreThan),
    ("exceeding", Hedge::MoreThan),
    ("above", Hedge::MoreThan),
    ("exceeded", Hedge::MoreThan),
    ("topped", Hedge::MoreThan),
    ("under", Hedge::LessThan),
    ("below", Hedge::LessThan),
    ("sub -", Hedge::LessThan),
    ("minimum", Hedge::AtLeast),
    ("~", Hedge::About),
    ("≈", Hedge::About),
    (">", Hedge::MoreThan),
    ("<", Hedge::LessThan),
    ("≥", Hedge::AtLeast),
    ("≤", Hedge::UpTo),
];

/// The last words of all phrases above, sorted: one search tells that no hedge stands before most numbers.
const ENDINGS: &[&str] = &[
    "-", "<", ">", "about", "above", "almost", "approaching", "approximately", "around", "as", "at",
    "averaged", "averaging", "below", "circa", "estimated", "exceeded", "exceeding", "least", "less",
    "minimum", "most", "nearly", "of", "over", "roughly", "some", "than", "to", "topped", "under", "~", "≈",
    "≤", "≥",
];

/// Words behind a number.
const BEHIND: [(&str, Hedge); 7] = [
    ("or so", Hedge::About),
    ("or more", Hedge::AtLeast),
    ("or above", Hedge::AtLeast),
    ("or over", Hedge::AtLeast),
    ("or less", Hedge::UpTo),
    ("or fewer", Hedge::UpTo),
    ("or under", Hedge::UpTo),
];

/// Whether a phrase's last word is this one: most are told apart by their length.
fn ends_with_word(phrase: &str, word: &str) -> bool {
    let Some(lead) = phrase.len().checked_sub(word.len()) else { return false };
    let (phrase, word) = (phrase.as_bytes(), word.as_bytes());
    (lead == 0 || phrase.get(lead - 1) == Some(&b' '))
        && phrase.get(lead..).is_some_and(|ending| ending.eq_ignore_ascii_case(word))
}

/// The hedge that ends right before token `at`: its first token.
pub(crate) fn before(view: View, at: usize) -> Option<(usize, Hedge)> {
    // Most numbers have no hedge: one look at the last word tells.
    let last = at.checked_sub(1)?;
    let word = view.str(last);
    if word == "." && (view.is(last.wrapping_sub(1), "c") || view.is(last.wrapping_sub(1), "ca")) {
        return Some((last - 1, Hedge::About));
    }
    if matches!(word, ")" | "," | "." | "\"" | "of") && word != "of" {
        return None;
    }
    if !view.among(last, ENDINGS) {
        return None;
    }
    for (phrase, hedge) in BEFORE.iter().chain(&SHORT_BEFORE) {
        if !ends_with_word(phrase, word) {
            continue;
        }
        let count = phrase.bytes().filter(|b| *b == b' ').count();
        if let Some(first) = last.checked_sub(count).filter(|&f| view.are(f, phrase).is_some()) {
            return Some((first, *hedge));
        }
    }
    None
}

/// The hedge written together with a number: `250+`, `40-odd`, `60-plus`.
pub(crate) fn attached(view: View, at: usize) -> Option<(usize, Hedge)> {
    if view.str(at) == "+" && view.joined(at) {
        return Some((at + 1, Hedge::AtLeast));
    }
    if !view.is_joint(at) {
        return None;
    }
    match view.str(at + 1) {
        "odd" | "ish" => Some((at + 2, Hedge::About)),
        "plus" => Some((at + 2, Hedge::AtLeast)),
        _ => None,
    }
}

/// The hedge that begins at token `at`, right behind a figure: its end.
pub(crate) fn behind(view: View, at: usize) -> Option<(usize, Hedge)> {
    if let Some(found) = attached(view, at) {
        return Some(found);
    }
    BEHIND
        .iter()
        .find_map(|(phrase, hedge)| {
            let end = view.are(at, phrase)?;
            // `two or more or less`: the longer idiom is another hedge
            (!view.is(end, "or")).then_some((end, *hedge))
        })
        .or_else(|| view.are(at, "more or less").map(|end| (end, Hedge::About)))
}

/// Whether a hedge word in this place is only a preposition: `over three years`, `under 18s`, `about 3 pm`.
pub(crate) fn only_places(view: View, first: usize, at: usize, unit: &Unit) -> bool {
    let word = view.str(first);
    let lone = at == first + 1;
    let time = matches!(unit, Unit::Measure(name) if super::unit::is_time(name));
    lone && time && word.eq_ignore_ascii_case("over")
}

/// The span of hedge words.
pub(crate) fn span(view: View, first: usize, end: usize) -> Option<Span> {
    (end > first).then(|| view.span(first, end))
}

/// A rise and a fall have no sign of their own; every other role keeps it.
pub fn is_change(role: Role) -> bool {
    matches!(role, Role::Rise | Role::Fall)
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, COMMITMENTS, ENDINGS, SHORT_BEFORE};

    #[test]
    fn endings_are_those_of_the_phrases() {
        let mut endings: Vec<_> =
            BEFORE.iter().chain(&SHORT_BEFORE).filter_map(|(phrase, _)| phrase.rsplit(' ').next()).collect();
        endings.sort_unstable();
        endings.dedup();
        assert_eq!(endings, ENDINGS);
    }

    #[test]
    fn every_hedge_has_one_commitment_that_holds_the_stated_number() {
        for (at, row) in COMMITMENTS.iter().enumerate() {
            assert!(row.from <= 100 && row.to >= 100 && !row.reason.is_empty());
            assert!(!COMMITMENTS[..at].iter().any(|other| other.hedge == row.hedge));
        }
    }
}
