//! Rates: `per 100,000 people`, `a day`, `/hour`, `per head`.

use super::atom::{Atom, counted_unit};
use super::noun;
use super::numeral::{self, Form};
use super::numeral_words::one_scaled;
use super::table;
use super::view::View;
use super::{Decimal, Unit, unit};

/// Lower units that are no measures but stand in rates often enough to be named; `head` and `capita` are people.
fn named(word: &str) -> Option<&'static str> {
    const NAMES: &str = "\
        adult|capita=person|child|dollar|dose|dozen|euro|family|game|head=person|household|\
        inhabitant=person|night|passenger|patient|person|pupil|resident=person|share|student|unit|\
        vehicle|woman|worker";
    table::value(NAMES, word)
}

/// Takes in a rate's lower unit behind the atom, if there is one.
pub(crate) fn extend(view: View, atom: &mut Atom) {
    let end = atom.end;
    if let Some(after) = past_parenthesis(view, end) {
        // `C$6 (US$4.46) per share`, `9 billion shekels ($2.4 billion) a year`
        if let Some((_, every, bottom)) = lower(view, after).filter(|_| matches!(atom.unit, Unit::Money(_))) {
            let top = std::mem::take(&mut atom.unit);
            atom.unit = Unit::Per { top: Box::new(top), every, bottom: Box::new(bottom) };
        }
        return;
    }
    if !view.is_word(end) && view.str(end) != "/" && !view.is_hyphen(end) {
        return;
    }
    // The lower unit may stand behind the goods: `1m barrels of oil a day`.
    let mut at = end;
    if view.is(at, "of") && matches!(atom.unit, Unit::Measure(_)) && !view.is(at + 1, "the") {
        let digits = view.is_digits(at + 2) && view.joined(at + 2);
        let goods = if noun::is_content(view, at + 2) || digits { at + 3 } else { at + 2 };
        if goods > at + 2 && lower(view, goods).is_none() && lower(view, at + 2).is_some() {
            at += 2;
        } else if lower(view, goods).is_some() {
            at = goods;
        } else {
            return;
        }
    }
    let Some((end, every, bottom)) = lower(view, at) else { return };
    if matches!(atom.unit, Unit::Percent | Unit::PercentagePoint | Unit::BasisPoint) {
        return;
    }
    let stated = matches!(atom.unit, Unit::Money(_) | Unit::Measure(_) | Unit::Counted { .. });
    if !stated && !atom.times && every == Decimal::ONE && !view.is(at, "per") {
        return;
    }
    // `15 years a day`: a length of time has no rate by time
    if let (Unit::Measure(top), Unit::Measure(low)) = (&atom.unit, &bottom) {
        let both = unit::is_time(top) && unit::is_time(low);
        if (both && view.str(at) != "/" && !view.is(at, "per")) || top.ends_with("of age") {
            return;
        }
    }
    atom.end = end;
    if let Some(name) = known_rate(&atom.unit, &bottom).filter(|_| every == Decimal::ONE) {
        atom.unit = Unit::Measure(name);
        return;
    }
    let top = std::mem::take(&mut atom.unit);
    atom.unit = Unit::Per { top: Box::new(top), every, bottom: Box::new(bottom) };
    // `20 J/m^2 per year`
    if let Some((end, every, bottom)) = lower(view, end).filter(|_| view.is(end, "per")) {
        let top = std::mem::take(&mut atom.unit);
        atom.unit = Unit::Per { top: Box::new(top), every, bottom: Box::new(bottom) };
        atom.end = end;
    }
}

/// Rates that have a name of their own, so that `60 mph` and `60 miles per hour` are one unit.
fn known_rate(top: &Unit, bottom: &Unit) -> Option<&'static str> {
    let (Unit::Measure(top), Unit::Measure(bottom)) = (top, bottom) else { return None };
    Some(match (*top, *bottom) {
        ("mile", "hour") => "mile per hour",
        ("kilometre", "hour") => "kilometre per hour",
        ("metre", "second") => "metre per second",
        ("mile", "gallon") => "mile per gallon",
        ("barrel", "day") => "barrel per day",
        _ => return None,
    })
}

/// Behind a short parenthesis that opens here.
fn past_parenthesis(view: View, at: usize) -> Option<usize> {
    if view.str(at) != "(" {
        return None;
    }
    (at + 1..at + 9).find(|&n| view.is(n, ")")).map(|n| n + 1)
}

/// What a rate is by: its end, how many, of what.
fn lower(view: View, at: usize) -> Option<(usize, Decimal, Unit)> {
    let one = Decimal::ONE;
    if let Some(end) = view.are(at, "to the gallon") {
        return Some((end, one, Unit::Measure("gallon")));
    }
    if view.is(at, "/") && view.joined(at) {
        // `30 t/y`
        let year = || view.any(at + 1, "y|a").then_some((at + 2, "year"));
        let (end, name) = unit::at(view, at + 1, true).or_else(year)?;
        return Some((end, one, Unit::Measure(name)));
    }
    // `for every 1,000 births`
    let of_each = view.is(at, "for") && view.any(at + 1, "every|each");
    let at = if of_each { at + 1 } else { at };
    let hyphen = view.is_joint(at) && view.is(at + 1, "a") && view.is_joint(at + 2);
    let article = view.any(at, "a|an") || hyphen;
    if !article && !view.is(at, "per") && !view.is(at, "each") && !view.is(at, "every") {
        return None;
    }
    if view.is(at + 1, "cent") && view.is(at, "per") {
        return None;
    }
    let next = if hyphen {
        at + 3
    } else if view.is_joint(at + 1) {
        at + 2
    } else {
        at + 1
    };
    if (view.is(at, "per") || of_each)
        && let Some(n) = numeral::at(view, next, false)
            .or_else(|| one_scaled(view, next - 1))
            .filter(|n| n.form != Form::Part && n.low == n.high)
    {
        let (end, bottom) = match unit::at(view, n.end, false) {
            Some((end, name)) => (end, Unit::Measure(name)),
            None => match noun::many(view, n.end) {
                Some(noun) => (noun.end, counted_unit(view, noun)),
                None => (n.end, Unit::None),
            },
        };
        return Some((end, n.low, bottom));
    }
    if let Some((end, name)) =
        unit::at(view, next, false).filter(|_| view.str(next).len() > 1 || view.is(at, "per"))
    {
        // `a second-half goal`, `a minute later`, `a year ago`, `a year earlier` are times.
        let later = view.any(end, "ago|earlier|later|after|before|old")
            || view.is(end, "from") && view.any(end + 1, "now|then|today");
        let plural = view.str(next).ends_with('s') && view.str(next).len() > 2;
        return (!(view.is_joint(end) || later && article || plural && article)).then_some((
            end,
            one,
            Unit::Measure(name),
        ));
    }
    if let Some(name) = named(view.str(next)) {
        return (of_each || !view.is(at, "every")).then_some((next + 1, one, Unit::Measure(name)));
    }
    (view.is(at, "per") && noun::is_content(view, next)).then(|| {
        let noun = noun::Noun { first: next, head: next, end: next + 1 };
        (next + 1, one, counted_unit(view, noun))
    })
}
