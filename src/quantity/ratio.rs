//! Ratios, one number of another: `one in five`, `3 out of 10`, `1 in every 100,000`, `two to one`, `3:1`.

use super::atom::counted_unit;
use super::numeral::{self, Form, Numeral};
use super::view::View;
use super::{Decimal, Role, Unit, noun};

/// A ratio: tokens `first..end`.
pub(crate) struct Ratio {
    pub first: usize,
    pub end: usize,
    pub value: Decimal,
    pub step: Decimal,
    pub unit: Unit,
    pub role: Role,
}

/// Decimals kept of a share.
const SCALE: u8 = 12;

/// The ratio that begins at token `at`.
pub(crate) fn at(view: View, at: usize) -> Option<Ratio> {
    // A look at the second word spares most numbers the work.
    let plain = (1..=2).any(|n| view.any(at + n, ":|in|out|to|-|‑|of|for"));
    // `$9 in 1990` is no share.
    if !plain || super::money::before(view, at).is_some() {
        return None;
    }
    let top = numeral::at(view, at, false).filter(whole)?;
    let mut next = top.end;
    if view.is(next, ":") && view.joined(next) && view.joined(next + 1) {
        return odds(view, &top, next + 1, true);
    }
    if view.is_joint(next) && (view.any(next + 1, "in|to|out")) {
        next += 1;
    }
    if view.is(next, "to") {
        let after = if view.is_joint(next + 1) { next + 2 } else { next + 1 };
        return (view.any(after, "one|1")).then(|| odds(view, &top, after, false)).flatten();
    }
    // `one person in three`, `two adults in five`
    let mut unit = Unit::None;
    let one = noun::Noun { first: next, head: next, end: next + 1 };
    let few = top.low <= Decimal::from(9) && top.form == Form::Words;
    if (top.is(1) || few)
        && noun::is_content(view, next)
        && !view.any(next, "million|hundred|thousand")
        && view.is(next + 1, "in")
    {
        unit = counted_unit(view, one);
        next += 1;
    }
    let among = unit != Unit::None;
    let within = view.is(next, "in");
    let of_every = view.is(next, "of") && view.any(next + 1, "every|each");
    let mut base = if within || of_every { next + 1 } else { view.are(next, "out of")? };
    if view.is_joint(base) {
        base += 1;
    }
    if view.any(base, "every|each") {
        base += 1;
    }
    // `two out of every thousand`: the word before stands for the one.
    let whole_of = numeral::at(view, base, false)
        .or_else(|| super::numeral_words::one_scaled(view, base.checked_sub(1)?))
        .filter(whole)?;
    let least = Decimal::from(2);
    let of = !within || view.is(base.wrapping_sub(1), "every");
    // `3 in 2019` and `two in 24 hours` are no shares.
    let year = whole_of.form == Form::Digits && !whole_of.formatted && view.str(base).len() == 4;
    let measured = super::unit::at(view, whole_of.end, view.joined(whole_of.end)).is_some();
    if top.low >= whole_of.low
        || whole_of.low < least
        || (year && !of && !view.str(base).ends_with('0'))
        || measured
    {
        return None;
    }
    let typical = of || top.low <= Decimal::from(20) && typical_base(whole_of.low);
    if !typical || view.is_hyphen(whole_of.end) && view.is_digits(whole_of.end + 1) {
        return None;
    }
    let value = top.low.div(whole_of.low, SCALE)?.normal();
    let mut end = whole_of.end;
    if let Some(noun) = noun::many(view, end) {
        if among {
            return None;
        }
        (end, unit) = (noun.end, counted_unit(view, noun));
    }
    // Half a head either way where heads were counted, `103 of every 1,000`; a tenth of one in `three in ten`.
    let counted = whole_of.low >= Decimal::HUNDRED && top.low >= Decimal::from(10);
    let head = Decimal::ONE.div(whole_of.low, SCALE)?;
    let step = if counted { head } else { head.div(Decimal::from(5), SCALE)? };
    Some(Ratio { first: at, end, value, step, unit, role: Role::Share })
}

/// Bases that people use for shares: up to twenty, then round numbers.
fn typical_base(base: Decimal) -> bool {
    let round = base.to_i64().is_some_and(|n| n <= 20 || n % 10 == 0);
    round && base >= Decimal::from(2)
}

fn whole(n: &Numeral) -> bool {
    n.low == n.high && n.low.scale() == 0 && !n.low.is_zero() && matches!(n.form, Form::Digits | Form::Words)
}

/// `3:1`, `two to one`: so many times the other.
fn odds(view: View, top: &Numeral, at: usize, colon: bool) -> Option<Ratio> {
    let bottom = numeral::at(view, at, false).filter(whole)?;
    // `10:30`, `3:16`, `1:36.6` are times and verses: only small whole numbers, written without a leading zero.
    let small = Decimal::from(100);
    let clock = colon && view.str(at).len() > 1 && bottom.low != Decimal::HUNDRED;
    if clock || top.low > small || view.joined(bottom.end) && !view.is_break(bottom.end) {
        return None;
    }
    if view.exact(bottom.end, ":|.") && view.joined(bottom.end + 1) || view.any(bottom.end, "pm|am") {
        return None;
    }
    let value = top.low.div(bottom.low, SCALE)?.normal();
    Some(Ratio {
        first: top.first,
        end: bottom.end,
        value,
        step: Decimal::constant(1, 1),
        unit: Unit::None,
        role: Role::Multiple,
    })
}
