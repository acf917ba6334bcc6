//! Ranges: two numbers that make one figure, and a first number that takes over the unit of the second.

use super::atom::{self, Atom};
use super::bare_number::{bare_year, past_code};
use super::figure::{Found, figure, hedges};
use super::role::changes;
use super::view::View;
use super::{Decimal, Role, Unit, change, hedge, numeral};

/// Two numbers that make one figure: `5-7 per cent`, `between X and Y`, `from X to Y`, `44 ± 2`, `three or four`.
pub(crate) fn range(view: View, a: &mut Atom, floor: usize, comma: bool) -> Option<Found> {
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
    } else if view.is(link, "to")
        || view.is(link, "through") && lead == Lead::From
        || view.is(link, "and") && lead == Lead::Between
    {
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
    // `fell by a third to 300`
    let part = |n: &numeral::Numeral| n.form == numeral::Form::Part;
    if part(&a.number) && !part(&b.number) && b.number.low > Decimal::from(10) {
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
            // `lost $1.2 to $1.5 billion`: no sum so small leads to one so large.
            let shared = matches!(a.unit, Unit::Money(_))
                && !falls
                && atom::shares_scale(&a.number, &b.number)
                    .is_some_and(|power| b.number.low.shift(-power).is_some_and(|end| a.number.low < end));
            if lead == Lead::None && !shared && (falls || leads && a.unit != Unit::None || other) {
                return None;
            }
            chained(view, &mut b, comma);
        }
    }
    if let Unit::Per { top, .. } = &b.unit
        && **top == a.unit
    {
        a.unit = b.unit.clone();
    }
    if !atom::agree(view, &a.unit, &b.unit) {
        // `four thousand to five thousand people`; `from 44 ml to 50 mg` are two figures.
        return None;
    }
    if let Some(power) = atom::shares_scale(&a.number, &b.number)
        .filter(|_| matches!(a.unit, Unit::None | Unit::Money(_) | Unit::Per { .. }))
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
    } else if view.any(at, "between|both") {
        Lead::Between
    } else {
        Lead::None
    }
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

/// `45 and 50 mg`, `eight or nine euros`, `7- or 8-inch`: the unit of the second is the first one's as well.
pub(crate) fn borrow_unit(view: View, a: &mut Atom, comma: bool) {
    if a.unit != Unit::None || a.times || a.number.form == numeral::Form::Part {
        return;
    }
    let mut next = if a.hanging { a.end + 1 } else { a.end };
    let listed = view.is(next, ",");
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

/// The first digit or number word from `at` on, over a sign, a currency and hedge words.
fn first_number(view: View, at: usize) -> Option<usize> {
    (at..at + 5).find(|&n| {
        view.is_digits(n) || view.is_word(n) && !view.is(n, "a") && numeral::at(view, n, false).is_some()
    })
}
