//! Assembles a figure: one number or two as a range, its hedge, and its role in the sentence. Knows the order of the parts,
//! not their words.

use super::atom::{self, Atom};
use super::bare_number::{bare_year, has_measure, is_age_of_one, is_aged, is_ordinal, past_code, pronoun};
use super::range::{borrow_unit, range};
use super::role::{multiplies, role};
use super::table::{self, Case};
use super::view::View;
use super::{Decimal, Hedge, Quantity, Role, Unit, change, hedge, not_quantity, numeral, ratio};
use crate::text::{Kind, Span, Token};

/// What stands at a token.
pub(crate) enum Found {
    /// A figure, and the token after it.
    Figure(Box<Quantity>, usize),
    /// A number that is not a figure, and the token after it.
    Nothing(usize),
}

/// All words with which a figure can begin: most words of a text are not among them.
const STARTS: &str = "\
    a|an|billion|billions|crore|double|doubled|doubles|doubling|dozen|dozens|eight|eighteen|eightfold|eighth|\
    eighty|eleven|eleventh|fifteen|fifth|fifty|first|five|fivefold|forty|four|fourfold|fourteen|\
    fourth|half|halve|halved|halves|halving|hundred|hundreds|lakh|million|millions|nine|ninefold|nineteen|ninety|ninth|\
    no|number|one|quadruple|quadrupled|quadrupling|quintuple|quintupled|scores|second|seven|\
    sevenfold|seventeen|seventh|seventy|several|six|sixfold|sixteen|sixth|sixty|ten|tenfold|tens|\
    tenth|third|thirteen|thirty|thousand|thousands|three|threefold|thrice|treble|trebled|trebling|trillion|trillions|\
    triple|tripled|triples|tripling|twelfth|twelve|twenty|twice|two|twofold|zero";

/// Whether a figure can begin with this token.
pub(crate) fn may_begin(view: View, token: &Token) -> bool {
    match token.kind {
        Kind::Digits => true,
        Kind::Word => {
            table::search_hashed(STARTS, token.of(view.text()), token.hash, Case::Ignored).is_some()
        }
        Kind::Mark => {
            let mark = token.of(view.text());
            mark == "." || mark.len() > 1
        }
    }
}

/// The figure that begins at token `at`; what stands before `floor` belongs to an earlier one.
pub(crate) fn at(view: View, at: usize, floor: usize, comma: bool) -> Option<Found> {
    if let Some((end, n)) = change::rank(view, at) {
        return Some(rank(view, at, end, n));
    }
    if let Some((end, top, bottom)) = change::factor(view, at) {
        return factor(view, at, floor, end, top, bottom);
    }
    if let Some(ratio) = ratio::at(view, at) {
        return Some(share(view, ratio, floor));
    }
    if let Some(end) = not_quantity::named_by_mark(view, at, comma) {
        return Some(Found::Nothing(end));
    }
    let mut a = atom::at(view, at, floor, comma)?;
    if a.unit == Unit::None && !a.number.formatted && (is_aged(view, a.first) || is_age_of_one(view, &a)) {
        a.unit = Unit::Measure("year of age");
    }
    if view.joined(a.end) && view.is_digits(a.end) && view.is_word(a.end.wrapping_sub(1)) {
        return Some(Found::Nothing(past_code(view, a.end)));
    }
    if is_ordinal(view, &a) {
        return Some(Found::Nothing(a.number.end + 1));
    }
    if let Some(found) = range(view, &mut a, floor, comma) {
        return Some(found);
    }
    if not_quantity::is(view, &a.number, has_measure(&a)) || bare_year(view, &a) || pronoun(view, &a) {
        return Some(Found::Nothing(past_code(view, a.number.end)));
    }
    borrow_unit(view, &mut a, comma);
    plus_cents(view, &mut a);
    Some(figure(view, &a, None, floor))
}

/// `thirteen dollars and forty-five cents`, `15 dollars 50`
fn plus_cents(view: View, a: &mut Atom) {
    let Unit::Money(_) = a.unit else { return };
    if !view.is_word(a.end.wrapping_sub(1)) && view.str(a.end.wrapping_sub(1)) != "$" || a.number.scaled() {
        return;
    }
    let next = if view.is(a.end, "and") { a.end + 1 } else { a.end };
    let Some(b) = atom::at(view, next, next, false) else { return };
    let cents = b.number.low;
    let fits = b.number.low == b.number.high
        && cents.scale() == 0
        && cents < Decimal::HUNDRED
        && b.number.form != numeral::Form::Part
        && (b.unit == Unit::Measure("cent") || b.unit == Unit::None && view.is_break(b.end) && !b.times);
    if let Some(sum) = cents.shift(-2).filter(|_| fits).and_then(|c| a.number.low.add(c)) {
        (a.number.low, a.number.high, a.number.step) = (sum, sum, Decimal::constant(1, 2));
        (a.end, a.number.end) = (b.end, b.end);
    }
}

/// Builds the figure of one number or of two.
pub(crate) fn figure(view: View, a: &Atom, b: Option<&Atom>, floor: usize) -> Found {
    let number_end = b.map_or(a.number.end, |b| b.number.end);
    let end = b.map_or(a.end, |b| b.end);
    let mut low = a.number.low;
    let mut high = b.map_or(a.number.high, |b| b.number.high);
    if low > high {
        std::mem::swap(&mut low, &mut high);
    }
    let step = b.map_or(a.number.step, |b| a.number.step.min(b.number.step));
    let (hedge, hedge_span, start, end_hedge) = hedges(view, a.first, (number_end, end), floor, &a.unit);
    // `fell by between 4 and 6 per cent`
    let lead_word = b.is_some() && (view.any(start.wrapping_sub(1), "between|from"));
    let start = if lead_word && start > floor { start - 1 } else { start };
    let mut role = role(view, a, start, end_hedge, floor);
    if (role == Role::Amount || view.is(a.end.wrapping_sub(1), "fold"))
        && a.times
        && multiplies(view, a.end, hedge)
    {
        role = Role::Multiple;
    }
    if role == Role::Amount
        && a.number.form == numeral::Form::Part
        && !matches!(a.unit, Unit::Measure(_) | Unit::Money(_))
    {
        role = Role::Share;
    }
    if a.number.is(1) && view.is(a.number.end, "of") && view.is(a.number.first, "one") {
        role = Role::Member;
    }
    let quantity = Quantity {
        span: view.span(a.first, end),
        number: view.span(a.number.first, number_end),
        hedge_span,
        low: Some(low),
        high: Some(high),
        step,
        unit: a.unit.clone(),
        hedge,
        role,
    };
    // A counted noun may hold a figure of its own: `five of the three-ton satellites`.
    let end = if matches!(quantity.unit, Unit::Counted { .. }) { number_end } else { end_hedge.max(end) };
    Found::Figure(Box::new(quantity), end)
}

/// The hedge before a figure or behind it: the hedge, its span, where the figure with it starts and ends.
pub(crate) fn hedges(
    view: View,
    first: usize,
    (number_end, end): (usize, usize),
    floor: usize,
    unit: &Unit,
) -> (Hedge, Option<Span>, usize, usize) {
    let mut at = first;
    // `between about 20 and 30`, `by about a third`, `(approximately £15m)`
    if view.is(at.wrapping_sub(1), "a") && view.is(at.wrapping_sub(2), "about") {
        at -= 1;
    }
    // `around lunchtime` does not hedge the figure after it; `more than the 120 decibels` does.
    if view.is(at.wrapping_sub(1), "the") && view.is(at.wrapping_sub(2), "than") {
        at -= 1;
    }
    let filler = |at: usize| view.any(at, "just|only") || view.is(at, "a") && view.is(at + 1, "staggering");
    while at > floor && filler(at - 1) && hedge::before(view, at).is_none() && at + 2 > first {
        at -= 1;
    }
    if let Some((start, found)) = hedge::before(view, at).filter(|&(start, _)| start >= floor)
        && !hedge::only_places(view, start, at, unit)
    {
        return (found, hedge::span(view, start, at), start, end);
    }
    if let Some((after, found)) = hedge::attached(view, number_end) {
        return (found, hedge::span(view, number_end, after), first, end.max(after));
    }
    if let Some((after, found)) = hedge::behind(view, end) {
        return (found, hedge::span(view, end, after), first, after);
    }
    (Hedge::Exact, None, first, end)
}

fn rank(view: View, at: usize, end: usize, n: i64) -> Found {
    let value = Decimal::from(n);
    let quantity = Quantity {
        span: view.span(at, end),
        number: view.span(at, end),
        hedge_span: None,
        low: Some(value),
        high: Some(value),
        step: Decimal::ONE,
        unit: Unit::None,
        hedge: Hedge::Exact,
        role: Role::Rank,
    };
    Found::Figure(Box::new(quantity), end)
}

fn factor(view: View, first: usize, floor: usize, end: usize, top: i64, bottom: i64) -> Option<Found> {
    let value = numeral::part(top, bottom)?;
    let step = if bottom > 1 { Decimal::constant(1, 1) } else { Decimal::constant(2, 1) };
    let factor = ratio::Ratio { first, end, value, step, unit: Unit::None, role: Role::Multiple };
    Some(share(view, factor, floor))
}

fn share(view: View, ratio: ratio::Ratio, floor: usize) -> Found {
    let (hedge, hedge_span, _, after) = hedges(view, ratio.first, (ratio.end, ratio.end), floor, &ratio.unit);
    let quantity = Quantity {
        span: view.span(ratio.first, ratio.end),
        number: view.span(ratio.first, ratio.end),
        hedge_span,
        low: Some(ratio.value),
        high: Some(ratio.value),
        step: ratio.step,
        unit: ratio.unit,
        hedge,
        role: ratio.role,
    };
    Found::Figure(Box::new(quantity), after.max(ratio.end))
}
