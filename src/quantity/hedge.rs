//! The words that bound a number, and the interval to which each commits the speaker: one table, as data.

use super::table::{self, Rows};
use super::view::View;
use super::{Decimal, Hedge, Quantity, Role, Unit};
use crate::text::Span;

/// The numbers that agree with a statement: both ends included, `None` for an open end.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let interval = hedge::interval(&read_one("nearly 20 per cent").quantities[0]);
/// assert!(interval.contains(Decimal::parse("19.5").unwrap()));
/// assert!(!interval.contains(Decimal::from(21)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub struct Interval {
    /// Least number.
    pub low: Option<Decimal>,
    /// Greatest number.
    pub high: Option<Decimal>,
}

impl Interval {
    /// Both ends, an open end replaced by the stated one. None if both are open.
    #[must_use]
    pub fn ends(self) -> Option<(Decimal, Decimal)> {
        Some((self.low.or(self.high)?, self.high.or(self.low)?))
    }

    /// Whether a number lies inside.
    #[must_use]
    pub fn contains(&self, n: Decimal) -> bool {
        self.low.is_none_or(|low| low <= n) && self.high.is_none_or(|high| n <= high)
    }
}

/// How far a hedge lets the true number lie from the stated one.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let about = hedge::COMMITMENTS.iter().find(|row| row.hedge == Hedge::About).unwrap();
/// assert_eq!((about.from, about.to), (95, 105));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Commitment {
    /// The hedge.
    pub hedge: Hedge,
    /// Per cent of the stated number at the end nearer to zero.
    pub from: i64,
    /// Per cent of the stated number at the other end.
    pub to: i64,
    /// Whether both ends are at least half a unit of the last stated digit away from the number.
    pub rounded: bool,
    /// Why these ends.
    pub reason: &'static str,
}

/// The ends of a hedge, and whether they are rounded. A match, so that no program carries the reasons that it does not show.
const fn ends_of(hedge: Hedge) -> (i64, i64, bool) {
    match hedge {
        Hedge::Exact => (100, 100, true),
        Hedge::About => (95, 105, true),
        Hedge::Nearly | Hedge::JustUnder => (95, 100, false),
        Hedge::JustOver => (100, 105, false),
        Hedge::MoreThan | Hedge::AtLeast => (100, 125, false),
        Hedge::UpTo => (80, 100, false),
        Hedge::LessThan => (75, 100, false),
    }
}

const fn row(hedge: Hedge, reason: &'static str) -> Commitment {
    let (from, to, rounded) = ends_of(hedge);
    Commitment { hedge, from, to, rounded, reason }
}

/// What each hedge commits the speaker to.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert!(hedge::COMMITMENTS.iter().all(|row| row.from <= 100 && row.to >= 100));
/// ```
pub const COMMITMENTS: [Commitment; 9] = [
    row(Hedge::Exact, "no hedge: only the rounding of the last stated digit"),
    row(Hedge::About, "a loose number moves by a twentieth, and never less than a plain one"),
    row(Hedge::Nearly, "said of numbers rounded up: the true one is a little below"),
    row(Hedge::JustUnder, "below, and near enough for the word `just`"),
    row(Hedge::JustOver, "above, and near enough for the word `just`"),
    row(Hedge::MoreThan, "rounded down; past a quarter more there was a better number to state"),
    row(Hedge::AtLeast, "a floor that is meant to be near"),
    row(Hedge::UpTo, "a ceiling that something reaches or nearly reaches"),
    row(Hedge::LessThan, "a ceiling that is meant to be near"),
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
    interval_of(quantity.hedge, quantity.step, quantity.low, quantity.high)
}

/// The same for a hedge, the worth of the last digit, and the two ends.
pub(crate) fn interval_of(
    hedge: Hedge,
    step: Decimal,
    low: Option<Decimal>,
    high: Option<Decimal>,
) -> Interval {
    let (near, far, rounded) = ends_of(hedge);
    // A stated range is its own precision; a single number is as precise as its last digit.
    let half = if rounded && low == high {
        step.mul(Decimal::constant(5, 1)).unwrap_or(Decimal::ZERO)
    } else {
        Decimal::ZERO
    };
    let (first, last) = if low.is_some_and(Decimal::is_negative) { (far, near) } else { (near, far) };
    let end = |stated: Decimal, share: i64| stated.mul(Decimal::from(share)).and_then(|n| n.shift(-2));
    Interval {
        low: low.and_then(|n| Some(end(n, first)?.min(n.sub(half)?).normal())),
        high: high.and_then(|n| Some(end(n, last)?.max(n.add(half)?).normal())),
    }
}

/// Phrases before a number, by their last word: the words before it and the hedge, longer phrases first.
const BEFORE: &str = "\
    -=sub 8|<=8|>=5|about=1|above=just 4,barely 4,slightly 4,a little 4,marginally 4,5|almost=2|approaching=2|approximately=1|around=1|\
    as=as many 7,as much 7,as high 7|at=estimated 1|averaged=1|averaging=1|\
    below=just 3,slightly 3,a little 3,marginally 3,8|circa=1|\
    estimated=an 1,1|exceeded=5|exceeding=5|least=at 6|less=more or 1|minimum=6|most=at 7|nearly=2|\
    of=a minimum 6,a maximum 7,in excess 5,just short 3,short 3,just shy 3,shy 3,north 5,south 8,upwards 5,\
    upward 5,on the order 1,in the region 1|over=just 4,barely 4,slightly 4,a little 4,marginally 4,5|roughly=1|some=1|\
    than=no more 7,not more 7,no fewer 6,not less 6,no less 6,slightly more 4,barely more 4,little more 4,slightly less 3,\
    little less 3,slightly fewer 3,more 5,greater 5,higher 5,larger 5,better 5,over 5,longer 5,older 5,fewer 8,\
    less 8,lower 8,smaller 8|to=up 7,close 2|topped=5|under=just 3,slightly 3,a little 3,marginally 3,8|~=1|≈=1|≤=7|≥=6";

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
    for entry in table::value(BEFORE, word)?.split(',') {
        let (lead, code) = entry.rsplit_once(' ').unwrap_or(("", entry));
        if lead.is_empty() {
            return Some((last, by_code(code)));
        }
        let count = lead.bytes().filter(|b| *b == b' ').count() + 1;
        if let Some(first) = last.checked_sub(count).filter(|&f| view.are(f, lead).is_some()) {
            // "GDP went up to $2 trillion": the end of a change, not a bound.
            let went = lead == "up" && goes_up(view, first);
            return (!went).then(|| (first, by_code(code)));
        }
    }
    None
}

/// Whether the `up` of `up to` belongs to a verb: then it is the end of a change, not a bound.
pub(crate) fn goes_up(view: View, up: usize) -> bool {
    const GO: &str = "\
        bounced|brought|climbed|creep|creeping|creeps|crept|edge|edged|edges|edging|go|goes|going|gone|inched|inching|\
        jumped|leapt|moved|nudged|picked|pushed|pushing|rocketed|shot|ticked|ticking|went";
    view.any(up.wrapping_sub(1), GO)
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

/// Whether the role is a rise or a fall: its figure has no sign.
#[doc(hidden)]
pub fn is_change(role: Role) -> bool {
    matches!(role, Role::Rise | Role::Fall)
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, BEHIND, COMMITMENTS, Rows, by_code};

    #[test]
    fn every_hedge_has_one_commitment_that_holds_the_stated_number() {
        for (at, row) in COMMITMENTS.iter().enumerate() {
            assert!(row.from <= 100 && row.to >= 100 && !row.reason.is_empty());
            assert!(!COMMITMENTS[..at].iter().any(|other| other.hedge == row.hedge));
        }
    }

    /// Each phrase before a number, and its code.
    fn phrases() -> Vec<(String, &'static str)> {
        let entries = Rows(BEFORE).flat_map(|(last, leads)| leads.split(',').map(move |lead| (last, lead)));
        entries
            .map(|(last, entry)| {
                let (lead, code) = entry.rsplit_once(' ').unwrap_or(("", entry));
                (format!("{lead} {last}").trim_start().to_owned(), code)
            })
            .collect()
    }

    /// The table of hedges as `docs/reading.md` shows it.
    fn page() -> String {
        let mut page = String::from("| words | interval | why |\n| --- | --- | --- |\n");
        for row in &COMMITMENTS {
            let ours = |code: &str| by_code(code) == row.hedge;
            let before = phrases().into_iter().filter(|(_, code)| ours(code));
            let behind = Rows(BEHIND).filter(|(_, code)| ours(code));
            let mut words: Vec<_> = before.map(|(phrase, _)| format!("{phrase} *n*")).collect();
            words.extend(behind.map(|(phrase, _)| format!("*n* {phrase}")));
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
