//! Puts a figure together: one number or two as a range, its hedge, and its role in the sentence.

use super::atom::{self, Atom, Sign};
use super::view::View;
use super::{Decimal, Hedge, Quantity, Role, Unit, change, hedge, not_quantity, numeral, ratio};
use crate::text::Span;

/// What stands at a token.
pub(crate) enum Found {
    /// A figure, and the token behind it.
    Figure(Box<Quantity>, usize),
    /// A number that is none; the token from which to go on.
    Nothing(usize),
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
    let mut a = atom::at(view, at, floor, comma)?;
    if a.unit == Unit::None && !a.number.formatted && is_aged(view, a.first) {
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

/// `aged 25`, `ages 15`, `age 87`, `the age of 21`
fn is_aged(view: View, at: usize) -> bool {
    let back = at.wrapping_sub(1);
    let word = if view.is(back, "of") { back.wrapping_sub(1) } else { back };
    view.is(word, "age") || word == back && (view.is(back, "aged") || view.is(back, "ages"))
}

/// Whether a unit shows that the number is no label; a noun behind may belong to the label (`Model 3 sedans`).
fn has_measure(a: &Atom) -> bool {
    a.times || !matches!(a.unit, Unit::None | Unit::Counted { .. })
}

/// `22nd`, `1990s`, `100m-high` are read elsewhere or not at all.
fn is_ordinal(view: View, a: &Atom) -> bool {
    let end = a.number.end;
    let plain = a.unit == Unit::None && !a.number.scaled() && !a.times;
    view.joined(end)
        && view.is_digits(end.wrapping_sub(1))
        && matches!(view.str(end), "st" | "nd" | "rd" | "th" | "s" | "ST" | "ND" | "RD" | "TH")
        || plain && view.joined(end) && view.is_word(end)
}

/// After a code like `3888-2` or `020 7946 0018`: over its further parts.
fn past_code(view: View, end: usize) -> usize {
    let mut at = end;
    loop {
        let joined = view.joined(at) && !view.is_word(at) && view.is_digits(at + 1) && view.joined(at + 1);
        // `020 7946 0018`: groups of a telephone number
        let group = view.is_digits(at) && view.is_digits(at.wrapping_sub(1)) && view.gap(at).len() <= 1;
        if !(joined || group || view.joined(at) && view.is_digits(at)) {
            return at;
        }
        at += 1;
    }
}

/// A year that no time expression took: four digits without unit between 1500 and 2100.
fn bare_year(view: View, a: &Atom) -> bool {
    let digits = view.str(a.number.first);
    let before = a.first.wrapping_sub(1);
    if view.are(before.wrapping_sub(3), "a . d .").is_some()
        || view.str(before) == "AD"
        || view.str(a.end) == "BC"
    {
        return true;
    }
    let year = numeral::small(digits).is_some_and(|n| (1500..=2100).contains(&n)) && digits.len() == 4;
    if !year || a.number.formatted || a.number.scaled() || a.sign != Sign::None || a.times {
        return false;
    }
    let before = view.str(a.first.wrapping_sub(1));
    const PLACES: &[&str] = &[
        "after", "before", "between", "by", "during", "early", "from", "in", "late", "mid", "of", "since",
        "than", "the", "through", "to", "until", "year",
    ];
    match &a.unit {
        Unit::None => {
            super::view::contains(PLACES, before) && before != "of" && before != "by" && before != "to"
                || view.is_capital(a.first.wrapping_sub(1))
                || view.str(a.first.wrapping_sub(1)) == "(" && view.str(a.end) == ")"
        }
        // `In 2019 exports rose`; `the 2016 elections`
        Unit::Counted { .. } => {
            super::view::contains(PLACES, before) && !matches!(before, "than" | "of" | "by" | "between")
        }
        _ => false,
    }
}

/// `one` as a pronoun, an article or an idiom.
fn pronoun(view: View, a: &Atom) -> bool {
    let n = &a.number;
    if !view.is(n.first, "one") || n.end != n.first + 1 {
        return false;
    }
    const BEFORE: &[&str] = &[
        "a", "an", "another", "any", "big", "each", "easy", "every", "first", "good", "great", "last",
        "like", "little", "long", "new", "next", "no", "old", "only", "other", "same", "some", "that", "the",
        "this", "which",
    ];
    const AFTER: &[&str] = &["another", "day", "knows", "must", "or", "reason", "side", "such", "thing"];
    let back = n.first.wrapping_sub(1);
    if view.among(n.end, AFTER) && a.unit == Unit::None || view.is(n.end, "another") || view.is(n.end, "day")
    {
        return true;
    }
    match a.unit {
        Unit::None => true,
        Unit::Counted { .. } if view.is(n.end, "of") => {
            view.among(back, &["another", "any", "each", "every", "no"])
        }
        Unit::Counted { .. } => view.among(back, BEFORE) || view.is_hyphen(back) && view.joined(n.first),
        _ => false,
    }
}

/// `45 and 50 mg`, `eight or nine euros`, `7- or 8-inch`: the unit of the second is the first one's as well.
fn borrow_unit(view: View, a: &mut Atom, comma: bool) {
    if a.unit != Unit::None || a.times || a.number.form == numeral::Form::Part {
        return;
    }
    let mut next = if a.hanging { a.end + 1 } else { a.end };
    let listed = view.str(next) == ",";
    if listed {
        // `four-, five- and six-cylinder`
        next += 1;
        if !a.hanging {
            return;
        }
        let Some(b) = first_number(view, next).and_then(|n| atom::at(view, n, next, comma)) else { return };
        next = b.end + if b.hanging { 1 } else { 0 };
    }
    if !view.is(next, "and") && !view.is(next, "or") {
        return;
    }
    let Some(b) = first_number(view, next + 1).and_then(|n| atom::at(view, n, next + 1, comma)) else {
        return;
    };
    let close = b.number.first == next + 1;
    if close && !b.times && !matches!(b.unit, Unit::Money(_)) || close && view.is(next, "or") {
        if let Some(power) = atom::shares_scale(&a.number, &b.number).filter(|_| b.number.first == next + 1) {
            widen(a, power);
        }
        a.unit = b.unit;
    }
}

fn widen(a: &mut Atom, power: i8) {
    a.number.scale(power);
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

/// The first digit or number word from `at` on, over a sign, a currency and hedge words.
fn first_number(view: View, at: usize) -> Option<usize> {
    (at..at + 5).find(|&n| {
        view.is_digits(n) || view.is_word(n) && !view.is(n, "a") && numeral::at(view, n, false).is_some()
    })
}

/// Two numbers that make one figure: `5-7 per cent`, `between X and Y`, `from X to Y`, `44 ± 2`, `three or four`.
fn range(view: View, a: &mut Atom, floor: usize, comma: bool) -> Option<Found> {
    let link = if a.hanging { a.end + 1 } else { a.end };
    let word = view.str(link);
    let lead = lead(view, a.first, floor);
    // `0-to-60-mph`
    let to = view.is_joint(link) && view.is(link + 1, "to") && view.is_joint(link + 2);
    let dash = view.is_hyphen(link) && view.joined(link) == view.joined(link + 1);
    let (link, dash) = if to { (link + 1, false) } else { (link, dash) };
    let kind = if word == "±" || view.are(link, "+ / -").is_some() {
        Link::Spread
    } else if dash {
        Link::Dash
    } else if view.is(link, "to") || view.is(link, "through") && lead == Lead::From {
        Link::To
    } else if view.is(link, "and") && lead == Lead::Between {
        Link::To
    } else if view.is(link, "or") {
        Link::Or
    } else {
        return None;
    };
    let after = match kind {
        Link::Spread if word != "±" => link + 3,
        _ if view.is_joint(link + 1) => link + 2,
        _ => link + 1,
    };
    let start = first_number(view, after)?;
    // Only a sign, a currency or `about` may stand between the link and the second number.
    let mut b = atom::after(view, start, after, comma, &a.unit)?;
    let hedged = hedge::before(view, b.first).is_some_and(|(first, _)| first == after);
    if b.first != after && !hedged {
        return None;
    }
    let measured = matches!(b.unit, Unit::Measure(_) | Unit::Percent) && kind == Link::Dash;
    if a.unit == Unit::None && bare_year(view, a) && lead != Lead::Between && !measured {
        return None;
    }
    match kind {
        Link::Spread => return spread(view, a, &b, floor),
        Link::Dash => {
            // `9-2`, `555-0199`: a score or a code, if nothing says what is counted; so is a range that falls.
            let bare =
                a.unit == Unit::None && b.unit == Unit::None && lead == Lead::None && !b.number.scaled();
            let falls = a.number.low > b.number.low && !a.number.low.is_negative() && !b.number.scaled();
            let counted = matches!(b.unit, Unit::Counted { .. }) && a.number.low.abs() < Decimal::from(2);
            if bare || falls || counted && lead == Lead::None && a.number.low.is_zero() {
                let spaced = !view.joined(link);
                return if spaced {
                    None
                } else {
                    Some(Found::Nothing(past_code(view, b.end.min(b.number.end))))
                };
            }
        }
        Link::Or => {
            let next = a.number.low.add(Decimal::ONE) == Some(b.number.low);
            let words = a.number.form == numeral::Form::Words && b.number.form == numeral::Form::Words;
            let time = matches!(b.unit, Unit::Measure(name) if super::unit::is_time(name));
            if !(next && words && time && a.unit == Unit::None) {
                return None;
            }
        }
        Link::To => {
            // `4 to 2019`, `raised it from 3 to a`: the second must be able to end the first one's range.
            if bare_year(view, &b) || a.times || b.times {
                return None;
            }
            // `rose 0.7 percent to 6,327`: the change, and what it led to
            let start = hedges(view, a.first, (a.number.end, a.end), floor, &a.unit).2;
            let leads = start > floor && change::before(view, start) != Role::Amount;
            let other = b.unit == Unit::None && (leads || a.unit == Unit::Percent);
            // `52% to 48%`: two sides of a vote
            let falls = a.number.low > b.number.low && !b.number.low.is_negative() && !b.number.scaled();
            if lead == Lead::None && (falls || leads && a.unit != Unit::None || other) {
                return None;
            }
            chained(view, &mut b, comma);
        }
    }
    if let Unit::Per { top, .. } = &b.unit {
        if **top == a.unit {
            a.unit = b.unit.clone();
        }
    }
    if !atom::agree(&a.unit, &b.unit) {
        // `four thousand to five thousand people`; `from 44 ml to 50 mg` are two figures.
        return None;
    }
    if let Some(power) = atom::shares_scale(&a.number, &b.number)
        .filter(|_| a.unit == Unit::None || matches!(a.unit, Unit::Money(_)))
    {
        widen(a, power);
    }
    if a.unit == Unit::None {
        a.unit = b.unit.clone();
    } else if b.unit == Unit::None {
        b.unit = a.unit.clone();
        // `from 3% to 2019` is no range
        if b.number.first + 1 == b.number.end && bare_year(view, &b) {
            return None;
        }
    }
    if kind == Link::To && lead == Lead::From && changes(view, a, floor) {
        // Two ends of a change: each is a figure of its own.
        return Some(figure(view, a, None, floor));
    }
    Some(figure(view, a, Some(&b), floor))
}

/// `from 24 to 33-35 billion`: the end of a change that is itself a range lends its scale and unit.
fn chained(view: View, b: &mut Atom, comma: bool) {
    if b.unit != Unit::None || !view.is_joint(b.end) || !view.is_digits(b.end + 1) {
        return;
    }
    if let Some(c) = atom::at(view, b.end + 1, b.end + 1, comma) {
        if let Some(power) = atom::shares_scale(&b.number, &c.number) {
            widen(b, power);
        }
        b.unit = c.unit;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Dash,
    To,
    Or,
    Spread,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    None,
    From,
    Between,
}

/// The word before a range's first number, over a hedge.
fn lead(view: View, first: usize, floor: usize) -> Lead {
    let before = hedge::before(view, first).map_or(first, |(start, _)| start);
    let at = before.wrapping_sub(1);
    if before <= floor {
        Lead::None
    } else if view.is(at, "from") {
        Lead::From
    } else if view.is(at, "between") || view.is(at, "both") {
        Lead::Between
    } else {
        Lead::None
    }
}

/// Whether `from A to B` tells of a change, not of a range.
fn changes(view: View, a: &Atom, floor: usize) -> bool {
    const RANGES: &[&str] = &[
        "aged", "ages", "anywhere", "anything", "range", "ranged", "ranges", "ranging", "vary", "varied",
        "varying",
    ];
    let from = (floor..a.first).rev().take(6).find(|&at| view.is(at, "from"));
    from.is_none_or(|at| !(at.saturating_sub(2)..at).any(|n| RANGES.iter().any(|w| view.is(n, w))))
}

fn spread(view: View, a: &mut Atom, b: &Atom, floor: usize) -> Option<Found> {
    let half = b.number.low.abs();
    let (mut low, mut high) = (a.number.low.sub(half)?, a.number.low.add(half)?);
    if a.unit == Unit::None {
        a.unit = b.unit.clone();
    }
    a.end = b.end;
    std::mem::swap(&mut a.number.low, &mut low);
    std::mem::swap(&mut a.number.high, &mut high);
    a.number.end = b.number.end;
    Some(figure(view, a, None, floor))
}

/// Builds the figure of one number or of two.
fn figure(view: View, a: &Atom, b: Option<&Atom>, floor: usize) -> Found {
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
    let lead_word =
        b.is_some() && (view.is(start.wrapping_sub(1), "between") || view.is(start.wrapping_sub(1), "from"));
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
fn hedges(
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
    // `around lunchtime` is no hedge of what follows; `more than the 120 decibels` is one of it.
    if view.is(at.wrapping_sub(1), "the") && view.is(at.wrapping_sub(2), "than") {
        at -= 1;
    }
    let filler = |at: usize| {
        view.is(at, "just") || view.is(at, "only") || view.is(at, "a") && view.is(at + 1, "staggering")
    };
    while at > floor && filler(at - 1) && hedge::before(view, at).is_none() && at + 2 > first {
        at -= 1;
    }
    if let Some((start, found)) = hedge::before(view, at).filter(|&(start, _)| start >= floor) {
        if !hedge::only_places(view, start, at, unit) {
            return (found, hedge::span(view, start, at), start, end);
        }
    }
    if let Some((after, found)) = hedge::attached(view, number_end) {
        return (found, hedge::span(view, number_end, after), first, end.max(after));
    }
    if let Some((after, found)) = hedge::behind(view, end) {
        return (found, hedge::span(view, end, after), first, after);
    }
    (Hedge::Exact, None, first, end)
}

fn role(view: View, a: &Atom, start: usize, end: usize, floor: usize) -> Role {
    let before = start.wrapping_sub(1);
    if start > floor && view.is(before, "from") {
        return if changes(view, a, floor) { Role::From } else { Role::Amount };
    }
    if a.sign == Sign::Plus {
        return Role::Rise;
    }
    if start > floor {
        if view.is(before, "to") && !view.is(before.wrapping_sub(1), "up") {
            return if leads_to(view, before, floor) { Role::To } else { Role::Amount };
        }
        let found = change::before(view, start);
        if found != Role::Amount {
            return found;
        }
    }
    match a.unit {
        Unit::Percent | Unit::PercentagePoint | Unit::BasisPoint => change::behind(view, end),
        _ if a.number.form == numeral::Form::Part => change::behind(view, end),
        _ if a.times => Role::Amount,
        _ if view.is(end, "higher") => Role::Rise,
        _ if view.is(end, "lower") => Role::Fall,
        _ => Role::Amount,
    }
}

/// Whether the `to` before a figure ends a change: a word of change stands a little before it.
fn leads_to(view: View, to: usize, floor: usize) -> bool {
    let low = to.saturating_sub(12).max(floor.saturating_sub(10));
    (low..to).rev().any(|at| change::is_change_word(view, at) || view.is(at, "from"))
}

/// Whether `times` makes a factor: `four times more`, `three times the average`.
fn multiplies(view: View, end: usize, hedge: Hedge) -> bool {
    const AFTER: &[&str] = &[
        "above", "as", "better", "bigger", "faster", "greater", "her", "higher", "his", "its", "larger",
        "longer", "more", "our", "smaller", "that", "the", "their", "what",
    ];
    view.is(end.wrapping_sub(1), "fold")
        || view.among(end, AFTER)
        || hedge == Hedge::MoreThan && view.is(end, "larger")
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

fn factor(view: View, at: usize, floor: usize, end: usize, top: i64, bottom: i64) -> Option<Found> {
    let value = numeral::part(top, bottom)?;
    let (hedge, hedge_span, _, after) = hedges(view, at, (end, end), floor, &Unit::None);
    let quantity = Quantity {
        span: view.span(at, end),
        number: view.span(at, end),
        hedge_span,
        low: Some(value),
        high: Some(value),
        step: if bottom > 1 { Decimal::constant(1, 1) } else { Decimal::constant(2, 1) },
        unit: Unit::None,
        hedge,
        role: Role::Multiple,
    };
    Some(Found::Figure(Box::new(quantity), after.max(end)))
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
