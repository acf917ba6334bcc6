//! The role of a figure by the words around it: a rise, a fall, an end of a change, a factor.

use super::atom::{Atom, Sign};
use super::view::View;
use super::{Hedge, Role, Unit, change, hedge, numeral};

pub(crate) fn role(view: View, a: &Atom, start: usize, end: usize, floor: usize) -> Role {
    let before = start.wrapping_sub(1);
    if start > floor && view.is(before, "from") {
        return if changes(view, a, floor) { Role::From } else { Role::Amount };
    }
    if a.sign == Sign::Plus {
        return Role::Rise;
    }
    if start > floor {
        let up = before.wrapping_sub(1);
        if view.is(before, "to") && (!view.is(up, "up") || hedge::goes_up(view, up)) {
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

/// Whether `from A to B` tells of a change, not of a range.
pub(crate) fn changes(view: View, a: &Atom, floor: usize) -> bool {
    const RANGES: &str = "aged|ages|anything|anywhere|range|ranged|ranges|ranging|varied|vary|varying";
    let from = (floor..a.first).rev().take(6).find(|&at| view.is(at, "from"));
    from.is_none_or(|at| !(at.saturating_sub(2)..at).any(|n| view.any(n, RANGES)))
}

/// Whether the `to` before a figure ends a change: a word of change stands a little before it.
fn leads_to(view: View, to: usize, floor: usize) -> bool {
    // `and then to 6%` goes on from a change that is told before it.
    let chained = view.any(to.wrapping_sub(1), "then|and|later|finally");
    let reach = if chained { 28 } else { 12 };
    let low = to.saturating_sub(reach).max(floor.saturating_sub(reach - 2));
    (low..to).rev().any(|at| change::is_change_word(view, at) || view.is(at, "from"))
}

/// Whether `times` makes a factor: `four times more`, `three times the average`.
pub(crate) fn multiplies(view: View, end: usize, hedge: Hedge) -> bool {
    const AFTER: &str = "\
        above|as|better|bigger|faster|greater|her|higher|his|its|larger|longer|more|our|smaller|that|\
        the|their|what";
    view.is(end.wrapping_sub(1), "fold")
        || view.any(end, AFTER)
        || hedge == Hedge::MoreThan && view.is(end, "larger")
}
