//! Bare numbers that are not figures: ordinals, years outside times, the pronoun `one`; and ages without a unit. Knows
//! tokens, not claims.

use super::atom::{Atom, Sign};
use super::table;
use super::view::View;
use super::{Unit, numeral};

/// `aged 25`, `ages 15`, `age 87`, `the age of 21`, `a woman of 82`, `aged five and seven`
pub(crate) fn is_aged(view: View, at: usize) -> bool {
    let back = at.wrapping_sub(1);
    if view.is(back, "of") {
        return view.any(back.wrapping_sub(1), "age|boy|girl|man|woman");
    }
    let second = view.any(back, "and|or|to") && view.any(at.wrapping_sub(3), "aged|ages");
    second || view.any(back, "age|aged|ages")
}

/// `he will be 35 by the end of the year`, `who was 82`, `turned 18`: the age of a person named by a pronoun.
pub(crate) fn is_age_of_one(view: View, a: &Atom) -> bool {
    let back = a.first.wrapping_sub(1);
    let person = |at: usize| view.any(at, "he|she|who");
    let is = view.any(back, "is|was") && person(back.wrapping_sub(1))
        || view.is(back, "be") && person(back.wrapping_sub(2));
    let alone = view.is_break(a.end) && !view.is_hyphen(a.end) && !view.joined(a.end + 1)
        || view.any(a.end, "and|at|but|by|in|last|next|on|or|this|when|while");
    let years = a.number.low > super::Decimal::ONE && a.number.low < super::Decimal::from(116);
    (is || view.any(back, "turned|turns|turning")) && alone && years && a.number.low == a.number.high
}

/// Whether a unit shows that the number is not a label; a noun after it may belong to the label (`Model 3 sedans`).
pub(crate) fn has_measure(a: &Atom) -> bool {
    a.times || !matches!(a.unit, Unit::None | Unit::Counted { .. })
}

/// `22nd`, `1990s`, `100m-high` are read elsewhere or not at all.
pub(crate) fn is_ordinal(view: View, a: &Atom) -> bool {
    let end = a.number.end;
    let plain = a.unit == Unit::None && !a.number.scaled() && !a.times;
    view.joined(end) && view.is_digits(end.wrapping_sub(1)) && view.exact(end, "st|nd|rd|th|s|ST|ND|RD|TH")
        || plain && view.joined(end) && view.is_word(end)
}

/// After a code like `3888-2` or `020 7946 0018`: over its further parts.
pub(crate) fn past_code(view: View, end: usize) -> usize {
    /// Longer ones are read in several steps, each of this length.
    const REACH: usize = 40;
    let mut at = end;
    while at < end + REACH {
        let joined = view.joined(at) && !view.is_word(at) && view.is_digits(at + 1) && view.joined(at + 1);
        // `020 7946 0018`: groups of a telephone number
        let group = view.is_digits(at) && view.is_digits(at.wrapping_sub(1)) && view.gap(at).len() <= 1;
        if !(joined || group || view.joined(at) && view.is_digits(at)) {
            break;
        }
        at += 1;
    }
    at
}

/// A year outside any time expression: four digits without unit between 1500 and 2100.
pub(crate) fn bare_year(view: View, a: &Atom) -> bool {
    let digits = view.str(a.number.first);
    // `A.D. 1000 and 1260`
    let first = a.first;
    let era =
        |at: usize| view.exact(at.wrapping_sub(1), "AD") || view.are(at.wrapping_sub(4), "a . d .").is_some();
    let second = view.any(first.wrapping_sub(1), "and|to") && view.is_digits(first.wrapping_sub(2));
    if era(first) || second && era(first.wrapping_sub(2)) || view.exact(a.end, "BC") {
        return true;
    }
    let year = numeral::small(digits).is_some_and(|n| (1500..=2100).contains(&n)) && digits.len() == 4;
    if !year || a.number.formatted || a.number.scaled() || a.sign != Sign::None || a.times {
        return false;
    }
    let before = view.str(a.first.wrapping_sub(1));
    const PLACES: &str =
        "after|before|between|by|during|early|from|in|late|mid|of|since|than|the|through|to|until|year";
    match &a.unit {
        Unit::None => {
            table::has(PLACES, before) && before != "of" && before != "by" && before != "to"
                || view.is_capital(a.first.wrapping_sub(1))
                || view.is(a.first.wrapping_sub(1), "(") && view.is(a.end, ")")
        }
        // `In 2019 exports rose`; `the 2016 elections`
        Unit::Counted { .. } => {
            table::has(PLACES, before) && !matches!(before, "than" | "of" | "by" | "between")
        }
        _ => false,
    }
}

/// `one` as a pronoun, an article or an idiom.
pub(crate) fn pronoun(view: View, a: &Atom) -> bool {
    let n = &a.number;
    if !view.is(n.first, "one") || n.end != n.first + 1 {
        return false;
    }
    const BEFORE: &str = "\
        a|an|another|any|big|each|easy|every|first|good|great|last|like|little|long|new|next|no|old|\
        only|other|same|some|that|the|this|which";
    const AFTER: &str = "another|day|knows|must|or|reason|side|such|thing";
    let back = n.first.wrapping_sub(1);
    let idiom = view.any(n.end, "another|day") || view.is(back, "for") && view.is(n.end, "thing");
    if view.any(n.end, AFTER) && a.unit == Unit::None || idiom {
        return true;
    }
    match a.unit {
        Unit::None => true,
        Unit::Counted { .. } if view.is(n.end, "of") => view.any(back, "another|any|each|every|no"),
        Unit::Counted { .. } => view.any(back, BEFORE) || view.is_hyphen(back) && view.joined(n.first),
        _ => false,
    }
}
