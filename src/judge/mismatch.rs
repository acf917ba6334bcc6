//! Figures that do not fit a series: too far off to measure the same thing, or between two definitions of it. Knows values,
//! not words.

use super::finding::Evidence;
use super::line::Line;
use crate::quantity::Decimal;
use crate::resolve::Interval;

/// Whether the figure lies between the values of two definitions, so that neither is clearly meant.
pub(super) fn lies_between_definitions(interval: &Interval, seen: &[Evidence], lines: &[Line]) -> bool {
    let (mut above, mut below) = (false, false);
    for item in seen {
        let line = lines.iter().find(|line| Some(line.variable) == item.variable);
        let Some(value) = line.and_then(|line| line.value(item.year)) else { continue };
        above |= value > interval.high;
        below |= value < interval.low;
    }
    above && below
}

/// A figure this many times too large or small measures something else ("50 residents were evacuated"), unless a decimal
/// point slipped or million was written for billion.
const MANY_TIMES: Decimal = Decimal::constant(15, 0);
/// Powers of ten by which figures slip.
const SLIPS: [i8; 8] = [1, 2, 3, 6, -1, -2, -3, -6];
/// A slip keeps the digits, within this part of the value.
const SAME_DIGITS: Decimal = Decimal::constant(6, 2);
/// No country has fewer people than this…
const FEWEST: Decimal = Decimal::constant(1000, 0);
/// … and no slip leaves three digits of so many.
const MANY: Decimal = Decimal::constant(10_000, 0);

/// Whether the figure probably measures something else than the series.
pub(super) fn is_another_quantity(stated: Decimal, lines: &[Line], year: i32) -> bool {
    let mut any = false;
    for line in lines {
        // Rates are small numbers: none is far off by being many times another.
        let Some(value) = line.value(year).filter(|_| line.same && !line.scale.rate) else { continue };
        any = true;
        if !far_off(value, stated) && !far_off(stated, value) || is_slip(value, stated) {
            return false;
        }
    }
    any
}

/// Whether the second is many times the first.
fn far_off(small: Decimal, large: Decimal) -> bool {
    small.abs().mul(MANY_TIMES).is_some_and(|limit| limit < large.abs())
}

fn is_slip(value: Decimal, stated: Decimal) -> bool {
    if stated.abs() < FEWEST && value > MANY {
        return false;
    }
    for places in SLIPS {
        let Some(shifted) = value.shift(places) else { continue };
        let gap = shifted.sub(stated).zip(shifted.abs().mul(SAME_DIGITS));
        if gap.is_some_and(|(gap, limit)| gap.abs() <= limit) {
            return true;
        }
    }
    false
}
