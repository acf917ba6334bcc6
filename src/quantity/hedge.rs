//! Knows the words that bound a number, and the interval to which each commits the speaker: one table, as data.

use super::table::Rows;
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
const BEFORE: &str = "\
    more or less=1|no more than=7|not more than=7|no fewer than=6|not less than=6|no less than=6|\
    slightly more than=4|little more than=4|slightly less than=3|little less than=3|\
    slightly fewer than=3|more than=5|greater than=5|higher than=5|larger than=5|better than=5|\
    over than=5|longer than=5|older than=5|fewer than=8|less than=8|lower than=8|smaller than=8|\
    as many as=7|as much as=7|as high as=7|at least=6|a minimum of=6|at most=7|a maximum of=7|up to=7|\
    just under=3|slightly under=3|just below=3|just short of=3|short of=3|just shy of=3|shy of=3|\
    just over=4|just above=4|slightly over=4|in excess of=5|north of=5|south of=8|upwards of=5|\
    upward of=5|close to=2|on the order of=1|in the region of=1|an estimated=1|estimated at=1|nearly=2|\
    almost=2|approaching=2|about=1|around=1|approximately=1|roughly=1|some=1|estimated=1|averaging=1|\
    averaged=1|circa=1|over=5|exceeding=5|above=5|exceeded=5|topped=5|under=8|below=8|sub -=8|minimum=6|\
    ~=1|≈=1|>=5|<=8|≥=6|≤=7";

/// The last words of all phrases above, sorted: one search tells that no hedge stands before most numbers.
const ENDINGS: &str = "\
    -|<|>|about|above|almost|approaching|approximately|around|as|at|averaged|averaging|below|circa|\
    estimated|exceeded|exceeding|least|less|minimum|most|nearly|of|over|roughly|some|than|to|topped|\
    under|~|≈|≤|≥";

/// Words behind a number.
const BEHIND: &str = "or so=1|or more=6|or above=6|or over=6|or less=7|or fewer=7|or under=7";

/// A hedge by the digit that the tables have for it: its place in [`COMMITMENTS`].
fn by_code(code: &str) -> Hedge {
    match code.as_bytes().first() {
        Some(b'1') => Hedge::About,
        Some(b'2') => Hedge::Nearly,
        Some(b'3') => Hedge::JustUnder,
        Some(b'4') => Hedge::JustOver,
        Some(b'5') => Hedge::MoreThan,
        Some(b'6') => Hedge::AtLeast,
        Some(b'7') => Hedge::UpTo,
        Some(b'8') => Hedge::LessThan,
        _ => Hedge::Exact,
    }
}

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
    if word == "." && (view.any(last.wrapping_sub(1), "c|ca")) {
        return Some((last - 1, Hedge::About));
    }
    if matches!(word, ")" | "," | "." | "\"" | "of") && word != "of" {
        return None;
    }
    if !view.among(last, ENDINGS) {
        return None;
    }
    for (phrase, code) in Rows(BEFORE) {
        if !ends_with_word(phrase, word) {
            continue;
        }
        let count = phrase.bytes().filter(|b| *b == b' ').count();
        if let Some(first) = last.checked_sub(count).filter(|&f| view.are(f, phrase).is_some()) {
            return Some((first, by_code(code)));
        }
    }
    None
}

/// The hedge written together with a number: `250+`, `40-odd`, `60-plus`.
pub(crate) fn attached(view: View, at: usize) -> Option<(usize, Hedge)> {
    if view.is(at, "+") && view.joined(at) {
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
    let rows = if view.is(at, "or") { BEHIND } else { "" };
    for (phrase, code) in Rows(rows) {
        // `two or more or less`: the longer idiom is another hedge
        if let Some(end) = view.are(at, phrase).filter(|&end| !view.is(end, "or")) {
            return Some((end, by_code(code)));
        }
    }
    view.are(at, "more or less").map(|end| (end, Hedge::About))
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
    use super::{BEFORE, BEHIND, COMMITMENTS, ENDINGS, Rows, by_code};

    #[test]
    fn endings_are_those_of_the_phrases() {
        let mut endings: Vec<_> = Rows(BEFORE).filter_map(|(phrase, _)| phrase.rsplit(' ').next()).collect();
        endings.sort_unstable();
        endings.dedup();
        assert_eq!(endings.join("|"), ENDINGS);
    }

    #[test]
    fn every_hedge_has_one_commitment_that_holds_the_stated_number() {
        for (at, row) in COMMITMENTS.iter().enumerate() {
            assert!(row.from <= 100 && row.to >= 100 && !row.reason.is_empty());
            assert!(!COMMITMENTS[..at].iter().any(|other| other.hedge == row.hedge));
        }
    }

    /// The table of hedges as `docs/reading.md` shows it.
    fn page() -> String {
        let mut page = String::from("| words | interval | why |\n| --- | --- | --- |\n");
        for row in &COMMITMENTS {
            let of =
                |words| Rows(words).filter(|(_, code)| by_code(code) == row.hedge).map(|(phrase, _)| phrase);
            let mut words: Vec<_> = of(BEFORE).map(|phrase| format!("{phrase} *n*")).collect();
            words.extend(of(BEHIND).map(|phrase| format!("*n* {phrase}")));
            let words = if words.is_empty() { "*n* alone".to_owned() } else { words.join(", ") };
            let ends = match (row.from, row.to, row.rounded) {
                (100, 100, _) => "half a unit of the last stated digit either way".to_owned(),
                (from, to, true) => {
                    format!("{from} to {to} % of *n*, or half a unit of the last digit where that is more")
                }
                (from, to, false) => format!("{from} to {to} % of *n*"),
            };
            page += &format!("| {words} | {ends} | {} |\n", row.reason);
        }
        page
    }

    #[test]
    fn the_page_shows_this_table() {
        let shown = include_str!("../../docs/reading.md");
        assert!(shown.contains(&page()), "docs/reading.md is stale; its table of hedges is\n\n{}", page());
    }
}
