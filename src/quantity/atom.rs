//! One number with its adjacent parts: sign, currency, scale letter, unit. Knows nothing of hedges,
//! ranges or roles.

use super::money::{self, Behind};
use super::noun::{self, Noun};
use super::numeral::{self, Form, Numeral};
use super::view::View;
use super::{Decimal, Unit, unit};

/// A number with its unit: tokens `first..end`.
#[derive(Clone, Debug)]
pub(crate) struct Atom {
    pub first: usize,
    pub end: usize,
    pub number: Numeral,
    pub unit: Unit,
    /// `+0.8%`, `-5`
    pub sign: Sign,
    /// `four times`: a factor or a frequency.
    pub times: bool,
    /// A suspended hyphen: `7- or 8-inch`.
    pub hanging: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sign {
    None,
    Plus,
    Minus,
}

/// The number at token `at`; nothing before `floor` belongs to it.
pub(crate) fn at(view: View, at: usize, floor: usize, comma: bool) -> Option<Atom> {
    after(view, at, floor, comma, &Unit::None)
}

/// As [`at`], behind a number with this unit: `15m` in `£10-15m` is money.
pub(crate) fn after(view: View, at: usize, floor: usize, comma: bool, unit: &Unit) -> Option<Atom> {
    let mut number = numeral::at(view, at, comma)?;
    let mut first = number.first;
    let mut currency = None;
    // The sign may stand inside the currency (`$-99.99`) or before it (`-$5`).
    let mut sign = Sign::None;
    sign_before(view, &mut first, floor, &mut sign);
    if let Some((start, code)) = money::before(view, first).filter(|&(start, _)| start >= floor) {
        (first, currency) = (start, Some(code));
        if sign == Sign::None {
            sign_before(view, &mut first, floor, &mut sign);
        }
    }
    if sign == Sign::Minus {
        number.negate();
    }
    super::scale::letter(view, &mut number, currency.is_some() || matches!(unit, Unit::Money(_)));
    let mut atom =
        Atom { first, end: number.end, number, unit: Unit::None, sign, times: false, hanging: false };
    match currency {
        Some(code) => {
            atom.unit = Unit::Money(code);
            atom.end = own_country(view, atom.end);
            repeated_name(view, &mut atom, code);
        }
        None => behind(view, &mut atom),
    }
    super::per::extend(view, &mut atom);
    Some(atom)
}

fn sign_before(view: View, first: &mut usize, floor: usize, sign: &mut Sign) {
    let Some(at) = first.checked_sub(1).filter(|&at| at >= floor) else { return };
    let before = at.wrapping_sub(1);
    let tight = view.joined(*first);
    let free = !view.joined(at) || view.exact(before, "(|$|£|€|/|[|“|\"");
    if view.is_hyphen(at) && !view.exact(at, "—|―") {
        // `- 20 degrees` where the text sets all marks apart; a spaced dash between words is a pause.
        let set_apart = !tight && (view.any(before, "convert|of"));
        if tight && free || set_apart {
            (*first, *sign) = (at, Sign::Minus);
        } else if tight && view.is(before, "minus") && before >= floor {
            (*first, *sign) = (before, Sign::Minus);
        }
    } else if view.is(at, "+") && tight && free {
        (*first, *sign) = (at, Sign::Plus);
    } else if view.is(at, "minus") && !view.is_digits(before) && view.str(before) != "%" {
        (*first, *sign) = (at, Sign::Minus);
    }
}

/// `$31.20 US`, `$75 U.S.`, `$5 Canadian`
fn own_country(view: View, end: usize) -> usize {
    if view.exact(end, "US") {
        return end + 1;
    }
    view.are(end, "U . S .").unwrap_or(end)
}

/// `usd 5 dollars`; `C$16.4 million dollars`
fn repeated_name(view: View, atom: &mut Atom, code: &str) {
    if let Some((end, Behind::Money(again))) = money::behind(view, atom.end)
        && (again == code || again == "USD")
        && view.is_word(atom.end)
        && !view.is_digits(end)
    {
        atom.end = end;
    }
}

fn behind(view: View, atom: &mut Atom) {
    let mut end = atom.number.end;
    if let Some((after, _)) = super::hedge::attached(view, end) {
        // `250+ members`, `40-odd medals`
        end = after;
    }
    let joint = view.is_joint(end);
    let at = if joint { end + 1 } else { end };
    let tight = view.joined(end) && !joint;
    if view.is_hyphen(end) && view.joined(end) && !view.joined(end + 1) {
        atom.hanging = view.exact(end + 1, "to|or|and");
    } else if view.is_hyphen(end) && view.joined(end) && view.is(end + 1, ",") {
        atom.hanging = true;
    }
    if let Some((end, found)) = share(view, at) {
        (atom.end, atom.unit) = (end, found);
        return;
    }
    let part = atom.number.form == Form::Part;
    // `half of the area`, `a third of the people`: the whole is named behind `of`.
    if let Some((end, old)) = age(view, at) {
        (atom.end, atom.unit) = (end, Unit::Measure(old));
        return;
    }
    if part {
        // `half a mile`, `1/16 of a pint`, `a quarter of an hour`
        let next = if view.is(at, "of") { at + 1 } else { at };
        let article = view.any(next, "a|an");
        if let Some((end, name)) = unit::at(view, next + 1, false).filter(|_| article) {
            (atom.end, atom.unit) = (end, Unit::Measure(name));
            return;
        }
        // `an hour and a half`
        let turn = view.any(at, "turn|hour|mile");
        if !turn
            && at == end
            && atom.number.end == atom.number.first + 1
            && !view.is_digits(end.wrapping_sub(1))
            && view.is(atom.number.first, "half")
            && view.is_word(at)
            && !view.is(at, "the")
            && !view.is(at, "of")
        {
            return;
        }
    }
    let measure = unit::at(view, at, tight).filter(|_| !(atom.number.form == Form::Vague && tight));
    // `20 million pounds`, `costs 500 pounds`: money; `208 pounds`: a weight
    if view.any(at, "pound|pounds") {
        let money = atom.number.scaled() || view.is(at + 1, "sterling") || pays(view, atom.first);
        atom.unit = if money { Unit::Money("GBP") } else { Unit::Measure("pound") };
        atom.end = if view.is(at + 1, "sterling") { at + 2 } else { at + 1 };
        return;
    }
    // `tens of millions of dollars`, `hundreds of miles`
    if atom.number.form == Form::Vague && view.is(at, "of") {
        if let Some((end, Behind::Money(code))) = money::behind(view, at + 1) {
            (atom.end, atom.unit) = (end, Unit::Money(code));
            return;
        }
        if let Some((end, name)) = unit::at(view, at + 1, false) {
            (atom.end, atom.unit) = (end, Unit::Measure(name));
            return;
        }
    }
    if let Some((end, found)) = money::behind(view, at) {
        let swallowed =
            matches!(found, Behind::Part("penny")) && view.is(at + 2, "m") && view.is(at + 1, ".");
        if !swallowed {
            atom.end = end;
            // `75 USD million`
            if let Some(power) = numeral::power_of(view.str(end)).filter(|_| !atom.number.scaled()) {
                atom.number.scale(power);
                atom.end = end + 1;
            }
            atom.unit = match found {
                Behind::Money(code) => Unit::Money(code),
                Behind::Part(name) => Unit::Measure(name),
            };
            return;
        }
    }
    if let Some(code) = money::million_code(view.str(at)) {
        atom.number.scale(6);
        (atom.end, atom.unit) = (at + 1, Unit::Money(code));
        return;
    }
    if let Some((end, name)) = measure {
        let ordinal = name == "second"
            && view.is(at, "second")
            && (view.is_joint(end) || !joint && view.is_word(end) && atom.number.form == Form::Words);
        if !ordinal {
            (atom.end, atom.unit) = (end, Unit::Measure(name));
            return;
        }
    }
    if view.is(at, "fold") && (joint || tight) {
        (atom.end, atom.times) = (at + 1, true);
        return;
    }
    if view.is(at, "times") {
        (atom.end, atom.times) = (at + 1, true);
        return;
    }
    // `4G networks`, `3D printers`: letters that stand at the digits are a name with them, not a noun.
    if let Some(noun) = counted(view, &atom.number, at, joint, part).filter(|_| !tight) {
        // `517 rushing yards`, `30 consecutive days`
        let measure =
            unit::at(view, noun.head, false).filter(|&(end, _)| noun.first < noun.head && end == noun.end);
        let measure = measure.filter(|_| {
            !view.is_capital(noun.head)
                && !view.joined(noun.head)
                && !view.is_joint(noun.head.wrapping_sub(1))
        });
        let unit = measure.map_or_else(|| counted_unit(view, noun), |(_, name)| Unit::Measure(name));
        (atom.end, atom.unit) = (noun.end, unit);
    }
}

pub(crate) fn counted_unit(view: View, noun: Noun) -> Unit {
    Unit::Counted { phrase: view.span(noun.first, noun.end), head: view.span(noun.head, noun.head + 1) }
}

fn counted(view: View, n: &Numeral, at: usize, joint: bool, part: bool) -> Option<Noun> {
    if part {
        // `half the condos`, `two thirds of voters`
        let at = if view.is(at, "of") {
            at
        } else if view.is(at, "the") {
            at + 1
        } else {
            return None;
        };
        return noun::many(view, at);
    }
    if joint {
        // `six-cylinder engines` counts cylinders of each.
        let counts = !view.any(at, "ish|odd|plus|something|strong");
        let word = counts && noun::is_content(view, at) && !view.is_joint(at + 1);
        let noun = Noun { first: at, head: at, end: at + 1 };
        return word.then_some(noun);
    }
    if n.is(1) && n.form == Form::Words {
        return if view.is(at, "of") { noun::many(view, at) } else { noun::single(view, at) };
    }
    if view.is(at, "of") {
        // `43 of 120 seats`, `two of the seven judges`
        let whole = if view.any(at + 1, "her|his|its|the|their") { at + 2 } else { at + 1 };
        if let Some(whole) = numeral::at(view, whole, false).filter(|w| w.form != Form::Vague) {
            return noun::many(view, whole.end).filter(|noun| noun.first == whole.end);
        }
    }
    if view.is(at, "of") && !(n.scaled() || n.form != Form::Digits) {
        return None;
    }
    noun::many(view, at).or_else(|| modifier(view, n, at))
}

/// `80 yard touchdown`, `12 page document`, `11 member agreement`: a singular that modifies the next noun; not the number
/// of a time behind it, as in `52,000 two years later`.
fn modifier(view: View, n: &Numeral, at: usize) -> Option<Noun> {
    let bare = n.form != Form::Vague && !view.is(at, "of");
    let next = at + 1;
    let fits = bare
        && noun::is_content(view, at)
        && !view.is_capital(at)
        && !noun::is_verb(view.str(at))
        && noun::is_content(view, next)
        && !view.joined(at)
        && numeral::at(view, at, false).is_none()
        && !noun::is_verb(view.str(next));
    fits.then_some(Noun { first: at, head: at, end: next })
}

/// Per cent, percentage points, basis points.
fn share(view: View, at: usize) -> Option<(usize, Unit)> {
    let word = view.str(at);
    let end = match word {
        "%" | "٪" | "％" => Some(at + 1),
        "(" if view.exact(at + 1, "%|٪|％") && view.is(at + 2, ")") => Some(at + 3),
        "p" if view.is(at + 1, ".") && view.exact(at + 2, "c") && view.joined(at + 2) => {
            Some(if view.is(at + 3, ".") { at + 4 } else { at + 3 })
        }
        _ if view.any(at, "percent|pct") || word == "pc" || word == "PC" => Some(at + 1),
        _ => view.are(at, "per cent"),
    };
    if let Some(end) = end {
        let next = if view.is_joint(end) { end + 1 } else { end };
        if view.any(next, "points|point") {
            return Some((next + 1, Unit::PercentagePoint));
        }
        return Some((end, Unit::Percent));
    }
    if view.is(at, "percentage") {
        let next = if view.is_joint(at + 1) { at + 2 } else { at + 1 };
        let points = view.any(next, "points|point");
        return Some(if points { (next + 1, Unit::PercentagePoint) } else { (at + 1, Unit::Percent) });
    }
    if matches!(word, "pp" | "ppt" | "ppts" | "ppts." | "pps") {
        return Some((at + 1, Unit::PercentagePoint));
    }
    if view.is(at, "basis") && (view.any(at + 1, "points|point") || view.is_joint(at + 1)) {
        return Some((if view.is_joint(at + 1) { at + 3 } else { at + 2 }, Unit::BasisPoint));
    }
    matches!(word, "bps" | "bp").then_some((at + 1, Unit::BasisPoint))
}

/// `years old`, `year-old`, `year olds`, `months of age`
fn age(view: View, at: usize) -> Option<(usize, &'static str)> {
    let word = view.str(at);
    let name = match word.strip_suffix(['s', 'S']).unwrap_or(word) {
        w if w.eq_ignore_ascii_case("year") => "year of age",
        w if w.eq_ignore_ascii_case("month") => "month of age",
        w if w.eq_ignore_ascii_case("week") => "week of age",
        w if w.eq_ignore_ascii_case("day") => "day of age",
        _ => return None,
    };
    let next = if view.is_hyphen(at + 1) { at + 2 } else { at + 1 };
    if view.any(next, "old|olds") {
        return Some((next + 1, name));
    }
    view.are(next, "of age").map(|end| (end, name))
}

/// Words that show that pounds are money. They stand within a few words before the number.
fn pays(view: View, first: usize) -> bool {
    const PAYS: &str = "\
        bill|bonus|bought|charge|charged|cost|costing|costs|debt|earn|earned|earns|fee|fine|fined|grant|\
        paid|pay|paying|pays|price|salary|sold|spend|spent|worth";
    (first.saturating_sub(5)..first).any(|at| view.any(at, PAYS))
}

/// Whether two units can be the two ends of one range.
pub(crate) fn agree(view: View, a: &Unit, b: &Unit) -> bool {
    match (a, b) {
        (Unit::None, _) | (_, Unit::None) => true,
        // `20 jobs to 30 jobs`
        (Unit::Counted { phrase: a, .. }, Unit::Counted { phrase: b, .. }) => {
            a.of(view.text()).eq_ignore_ascii_case(b.of(view.text()))
        }
        _ => a == b,
    }
}

/// The scale that a range's lower end shares with its upper end, if it does: `1 to 2 million`, `$140-150m`.
pub(crate) fn shares_scale(low: &Numeral, high: &Numeral) -> Option<i8> {
    if low.scaled() || !high.scaled() || low.form == Form::Vague || high.form == Form::Vague {
        return None;
    }
    let scaled = low.high.shift(high.power)?;
    (scaled.abs() <= high.high.abs().mul(Decimal::from(2))?).then_some(high.power)
}
