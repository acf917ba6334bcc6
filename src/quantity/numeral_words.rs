//! Numbers written in words, and the words that are intervals by themselves (`dozens`, `several`).

use super::Decimal;
use super::numeral::{Form, Numeral, part, power_of};
use super::table;
use super::view::View;

/// Words below one hundred, by value.
const SMALL: &str = "\
    eight=8|eighteen=18|eighty=80|eleven=11|fifteen=15|fifty=50|five=5|forty=40|four=4|fourteen=14|\
    nine=9|nineteen=19|ninety=90|one=1|seven=7|seventeen=17|seventy=70|six=6|sixteen=16|sixty=60|ten=10|\
    thirteen=13|thirty=30|three=3|twelve=12|twenty=20|two=2|zero=0";

/// Words that are an interval: from one to ten of the scale that they name, or what people mean by the word. The lower
/// end as a number and two digits of a power of ten; the upper end is ten times that, and three times of `several`.
const VAGUE: &str = "\
    billions=109|dozens=1200|hundreds=102|millions=106|scores=2000|several=300|tens=1000|\
    thousands=103|trillions=112";

pub(crate) fn small_value(word: &str) -> Option<i64> {
    if !(3..=9).contains(&word.len()) {
        return None;
    }
    table::number(SMALL, word)
}

/// How many of a whole a denominator word makes: `thirds` is 3.
pub(crate) fn denominator(word: &str) -> Option<i64> {
    const PARTS: &str = "\
        eighteenth=18|eighth=8|eightieth=80|eleventh=11|fifteenth=15|fifth=5|fiftieth=50|fortieth=40|\
        fourteenth=14|fourth=4|half=2|halve=2|hundredth=100|nineteenth=19|ninetieth=90|ninth=9|quarter=4|\
        seventeenth=17|seventh=7|seventieth=70|sixteenth=16|sixth=6|sixtieth=60|tenth=10|third=3|\
        thirteenth=13|thirtieth=30|thousandth=1000|twelfth=12|twentieth=20";
    if !(4..=12).contains(&word.len()) {
        return None;
    }
    let singular = word.strip_suffix(['s', 'S']).unwrap_or(word);
    match singular.len() {
        9 if singular.eq_ignore_ascii_case("millionth") => Some(1_000_000),
        9 if singular.eq_ignore_ascii_case("billionth") => Some(1_000_000_000),
        _ => table::number(PARTS, singular),
    }
}

/// Whether what follows shows that `one fourth` is a share and no place in an order (`one fourth grader`, `his
/// one-hundredth birthday`). A half, a third and a quarter are shares as they stand.
fn is_share(view: View, bottom: i64, quarter: bool, joint: bool, next: usize) -> bool {
    let sure = bottom < 4 || quarter || joint && bottom < 10;
    let of = view.any(next, "of|the|its|their|as|that|what") && (joint || view.is(next, "of"));
    sure || of || power_of(view.str(next)).is_some() || ends_share(view, next)
}

/// `hundred million people`, `thousand years`: a scale without a number before it, and with a plural behind it.
fn bare_scale(view: View, first: usize) -> Option<Numeral> {
    const BEFORE: &str = "\
        a|all|an|and|another|by|couple|each|every|few|first|half|his|her|hundred|its|last|many|million|multi|my|next|of|\
        one|or|our|past|per|quarter|several|that|the|their|these|this|those|thousand|your";
    let word = view.str(first);
    power_of(word).filter(|_| word.len() > 3 && !word.ends_with('s'))?;
    let (back, next) = (first.wrapping_sub(1), first + 1);
    let counted = power_of(view.str(next)).is_some_and(|p| p > 2)
        || view.any(next, "percent|years")
        || view.is(next, "per") && view.is(next + 1, "cent")
        || super::noun::many(view, next).is_some();
    let named = view.is_capital(first) && view.is_capital(next);
    let led = view.any(back, BEFORE) || view.is_digits(back) || small_value(view.str(back)).is_some();
    // `25 (m) million`, `(trillion operations a second)`: an agency's spelling and an explanation.
    let bracketed = matches!(view.str(back), "(" | ")");
    if !counted || led || named || bracketed || view.is_joint(first.wrapping_sub(1)) || view.is_joint(next) {
        return None;
    }
    // The scale's own word stands for the one before it.
    let n = one_scaled(view, back)?;
    Some(Numeral { first, ..n })
}

/// The number in words that begins at a token.
pub(crate) fn at(view: View, first: usize) -> Option<Numeral> {
    let word = view.str(first);
    if word.eq_ignore_ascii_case("a") || word.eq_ignore_ascii_case("an") {
        return after_article(view, first);
    }
    if word.eq_ignore_ascii_case("half") {
        return half(view, first);
    }
    if let Some(n) = small_value(word) {
        return words(view, first, n);
    }
    if let Some(n) = vague(view, first) {
        return Some(n);
    }
    if let Some(n) = bare_scale(view, first) {
        return Some(n);
    }
    (word.eq_ignore_ascii_case("dozen") && super::noun::many(view, first + 1).is_some())
        .then(|| number(first, first + 1, 12, 1, Form::Words))
}

fn number(first: usize, end: usize, value: i64, step: i64, form: Form) -> Numeral {
    let (value, step) = (Decimal::from(value), Decimal::from(step));
    Numeral { first, end, low: value, high: value, step, form, power: 0, formatted: false }
}

fn fraction(first: usize, end: usize, top: i64, bottom: i64) -> Option<Numeral> {
    let value = part(top, bottom)?;
    Some(Numeral {
        first,
        end,
        low: value,
        high: value,
        step: part(1, bottom * 10)?,
        form: Form::Part,
        power: 0,
        formatted: false,
    })
}

/// `a hundred`, `a dozen`, `a third`, `a quarter`, `a couple`, `a half`.
fn after_article(view: View, first: usize) -> Option<Numeral> {
    let word = view.str(first + 1);
    if word.eq_ignore_ascii_case("couple") {
        return Some(number(first, first + 2, 2, 1, Form::Words));
    }
    if word.eq_ignore_ascii_case("dozen") {
        return Some(number(first, first + 2, 12, 1, Form::Words));
    }
    if word.eq_ignore_ascii_case("half") {
        let mut n = half(view, first + 1)?;
        n.first = first;
        return Some(n);
    }
    if let Some(n) = one_scaled(view, first) {
        return Some(n);
    }
    let bottom = denominator(word).filter(|_| !word.ends_with('s'))?;
    // `a third of`, `a quarter million`; but `a third time`, `a second year` are places in an order.
    let next = first + 2;
    let counts = view.is(next, "of") || power_of(view.str(next)).is_some() || ends_share(view, next);
    // `shrank by a fifth to 11m tonnes`, `up a quarter on last year`
    let back = first.wrapping_sub(1);
    let change = view.is(back, "by") || super::change::is_change_word(view, back);
    let share = counts || bottom == 4 && view.is_joint(next) || change && super::noun::is_stop(view, next);
    share.then(|| fraction(first, next, 1, bottom)).flatten()
}

/// One of a scale written out, behind a token that stands for the one: `a hundred thousand`, `per million`.
#[inline(never)]
pub(crate) fn one_scaled(view: View, first: usize) -> Option<Numeral> {
    let word = view.str(first.checked_add(1)?);
    let scale = matches!(power_of(word), Some(2..=12)) && !word.ends_with('s');
    scale.then(|| words(view, first, 1)).flatten().filter(|n| n.end > first + 1)
}

/// Whether what follows shows that `a third` was a share: a mark, the end, or a comparing or placing word.
fn ends_share(view: View, at: usize) -> bool {
    const AFTER: &str =
        "above|after|against|and|below|between|by|compared|during|from|higher|in|less|lower|more|since";
    // `a third larger than`, not `a third larger ship`.
    const COMPARES: &str = "bigger|greater|larger|longer|richer|shorter|smaller";
    if view.any(at, COMPARES) {
        return view.is(at + 1, "than") || view.is_break(at + 1);
    }
    (view.is_break(at) && !view.is_joint(at)) || view.any(at, AFTER)
}

/// `half`, `half a million`, `half of`, `half the`, `half live`; not `first half`, `half-time`.
fn half(view: View, first: usize) -> Option<Numeral> {
    const BEFORE: &str =
        "better|bottom|first|latter|lower|next|other|our|previous|second|that|the|this|top|upper";
    const AFTER: &str =
        "a|an|are|as|had|have|hour|its|live|lived|of|our|that|the|their|those|use|used|were|what";
    let next = first + 1;
    if view.any(first.wrapping_sub(1), BEFORE)
        || view.is_joint(next) && power_of(view.str(next + 1)).is_none()
    {
        return None;
    }
    let scaled = power_of(view.str(next)).is_some();
    if !scaled && !view.any(next, AFTER) && !ends_share(view, next) && !view.is(first.wrapping_sub(1), "by") {
        return None;
    }
    if (view.any(next, "a|an")) && power_of(view.str(next + 1)).is_none() {
        // `half a dozen` is six; `half a mile` one half of it
        if view.is(next + 1, "dozen") {
            return Some(number(first, next + 2, 6, 1, Form::Words));
        }
        return fraction(first, next + 1, 1, 2);
    }
    fraction(first, next, 1, 2)
}

/// `dozens of`, `tens of thousands of`, `several`.
fn vague(view: View, first: usize) -> Option<Numeral> {
    let word = view.str(first);
    if !(4..=9).contains(&word.len()) {
        return None;
    }
    let code = table::number(VAGUE, word)?;
    let several = view.is(first, "several");
    let mut low = Decimal::from(code / 100).shift((code % 100) as i8)?;
    let mut high = low.mul(Decimal::from(if several { 3 } else { 10 }))?;
    let mut end = first + 1;
    if several {
        // `several hundred thousand`
        while let Some(power) = power_of(view.str(end)).filter(|_| end < first + 3) {
            (low, high) = (low.shift(power)?, high.shift(power)?);
            end += 1;
        }
        if end == first + 1 && view.is(end, "dozen") {
            (low, high) = (Decimal::from(36), Decimal::from(108));
            end += 1;
        }
    } else {
        // `tens of thousands`, `hundreds of thousands of`, `hundreds of billions`
        while view.is(end, "of") {
            let Some(power) = view.str(end + 1).strip_suffix(['s', 'S']).and_then(power_of) else { break };
            (low, high) = (low.shift(power)?, high.shift(power)?);
            end += 2;
            if end > first + 5 {
                break;
            }
        }
        let counts = view.is(end, "of") || end > first + 1 || !view.is(end, "place") && word.len() > 6;
        if !counts
            || view.is(first, "scores") && !view.is(end, "of")
            || view.is(first, "tens") && end == first + 1
        {
            return None;
        }
    }
    Some(Numeral { first, end, low, high, step: low, form: Form::Vague, power: 1, formatted: false })
}

/// Cardinal words from `first`, whose word (or article) is worth `value`.
fn words(view: View, first: usize, value: i64) -> Option<Numeral> {
    let (mut total, mut group, mut step) = (Decimal::ZERO, value, 1_i64);
    let (mut end, mut top) = (first + 1, i8::MAX);
    // Whether a value below one hundred may still be added to the group, and below what.
    let mut room = if value >= 20 && value % 10 == 0 { 10 } else { 0 };
    let mut step_power = 0_i8;
    // No number has more words; a list of number words is cut here into several numbers.
    for _ in 0..40 {
        let mut at = end;
        let after_hundred = room == 100;
        let and = after_hundred && (view.any(at, "and|&"));
        let comma = after_hundred && group == 0 && view.is(at, ",");
        if view.is_joint(at) || and || comma {
            at += 1;
        }
        let word = view.str(at);
        if let Some(n) = small_value(word) {
            if n >= room || n == 0 {
                break;
            }
            group += n;
            room = if room == 100 && n >= 20 { 10 } else { 0 };
            (step, step_power) = (1, 0);
        } else if word.eq_ignore_ascii_case("hundred") && group > 0 && group < 100 && at == end {
            group *= 100;
            room = 100;
            (step, step_power) = (100, 0);
        } else if let Some(power) =
            power_of(word).filter(|&p| p > 2 && p < top && group > 0 && word.len() > 3)
        {
            total = total.add(Decimal::from(group).shift(power)?)?;
            (group, top, room) = (0, power, 100);
            (step, step_power) = (1, power);
        } else {
            break;
        }
        end = at + 1;
    }
    let value = total.add(Decimal::from(group))?;
    let mut n = Numeral {
        first,
        end,
        low: value,
        high: value,
        step: Decimal::from(step).shift(step_power)?,
        form: Form::Words,
        power: step_power,
        formatted: end > first + 1,
    };
    if let Some((part, after)) = and_a_part(view, end) {
        // `two and a half million`
        let half = n.low.add(part)?;
        (n.low, n.high, n.step, n.end) = (half, half, Decimal::constant(25, 2), after);
    } else if end == first + 1 {
        let at = if view.is_joint(end) { end + 1 } else { end };
        if let (Some(bottom), Some(top)) = (denominator(view.str(at)), n.low.to_i64()) {
            let plural = view.str(at).ends_with(['s', 'S']);
            let quarter = view.any(at, "quarter|quarters");
            if plural == (top != 1) && (plural || is_share(view, bottom, quarter, at > end, at + 1)) {
                return fraction(first, at + 1, top, bottom);
            }
        }
        if n.is(1) && view.is(at, "point") {
            return None;
        }
    }
    if let Some(spoken) = spoken_point(view, &n) {
        return Some(spoken);
    }
    Some(n)
}

/// `two point five`.
fn spoken_point(view: View, n: &Numeral) -> Option<Numeral> {
    let mut end = n.end;
    if n.scaled() || !view.is(end, "point") {
        return None;
    }
    end += 1;
    let (mut mantissa, mut scale) = (n.low.to_i64()?, 0_u8);
    while let Some(digit) = small_value(view.str(end)).filter(|&d| d < 10 && scale < 6) {
        mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
        scale += 1;
        end += 1;
    }
    let value = Decimal::constant(mantissa, scale);
    let spoken =
        Numeral { end, low: value, high: value, step: Decimal::constant(1, scale), formatted: true, ..*n };
    (scale > 0).then_some(spoken)
}

/// `and a half`, `and three-quarters` behind a number.
pub(crate) fn and_a_part(view: View, at: usize) -> Option<(Decimal, usize)> {
    let at = if view.is_joint(at) { at + 1 } else { at };
    if !view.is(at, "and") {
        return None;
    }
    let at = if view.is_joint(at + 1) { at + 2 } else { at + 1 };
    let top = if view.any(at, "a|an") { 1 } else { small_value(view.str(at)).filter(|n| *n < 10)? };
    let at = if view.is_joint(at + 1) { at + 2 } else { at + 1 };
    let bottom = denominator(view.str(at))?;
    let next = if view.is_joint(at + 1) { at + 2 } else { at + 1 };
    // `two and a half`, `one and three-quarters`; `two and a third of them` is two figures.
    (top < bottom && !view.is(next, "of")).then(|| part(top, bottom)).flatten().map(|p| (p, at + 1))
}
