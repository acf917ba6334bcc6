//! Numerals: digits with separators, words, fractions, scale words. Knows no units, and does not look at the context.

use super::Decimal;
use super::table;
use super::view::View;

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// `1,234.5`, `350m`.
    Digits,
    /// `twenty-one`, `three million`.
    Words,
    /// `1/3`, `¾`, `two-thirds`, `half`: below one and written as a part.
    Part,
    /// `dozens`, `tens of thousands`, `several`: an interval by itself.
    Vague,
}

/// A number in the text: tokens `first..end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numeral {
    pub first: usize,
    pub end: usize,
    pub low: Decimal,
    pub high: Decimal,
    pub step: Decimal,
    pub form: Form,
    /// Power of ten of the scale words and suffixes read (`million`, `bn`: 6, 9); 0 for none.
    pub power: i8,
    /// Digits with a decimal point or separators: labels and names are not written so.
    pub formatted: bool,
}

impl Numeral {
    fn exact(first: usize, end: usize, value: Decimal, step: Decimal, form: Form) -> Self {
        Self { first, end, low: value, high: value, step, form, power: 0, formatted: false }
    }

    /// Whether it is this small whole number.
    pub fn is(&self, n: i64) -> bool {
        self.low == self.high && self.low == Decimal::from(n)
    }

    /// Times ten to the `power`, or unchanged where that leaves the range.
    pub fn scale(&mut self, power: i8) {
        if let (Some(low), Some(high), Some(step)) =
            (self.low.shift(power), self.high.shift(power), self.step.shift(power))
        {
            (self.low, self.high, self.step) = (low, high, step);
            self.power = self.power.saturating_add(power);
        }
    }

    /// Whether a scale word or suffix was read.
    pub fn scaled(&self) -> bool {
        self.power != 0
    }

    fn times(&mut self, factor: i64) {
        let factor = Decimal::from(factor);
        if let (Some(low), Some(high), Some(step)) =
            (self.low.mul(factor), self.high.mul(factor), self.step.mul(factor))
        {
            (self.low, self.high, self.step) = (low, high, step);
        }
    }

    fn add(&mut self, part: Decimal) {
        if let (Some(low), Some(high)) = (self.low.add(part), self.high.add(part)) {
            (self.low, self.high) = (low, high);
        }
    }

    pub fn negate(&mut self) {
        (self.low, self.high) = (self.high.neg(), self.low.neg());
    }
}

/// Longest run of digits that a figure in a text can have; longer ones are codes and account numbers.
const MOST_DIGITS: usize = 18;

/// Digits behind the point to which a written fraction is worked out.
const PART_SCALE: u8 = 9;

/// The number that begins at a token, if one does.
pub(crate) fn at(view: View, first: usize, decimal_comma: bool) -> Option<Numeral> {
    let mut n = simple(view, first, decimal_comma)?;
    // `2 crore 70 lakh`, `3 million 200 thousand`: smaller scales behind larger ones. Each is smaller than the last.
    while n.power > 3 && matches!(n.form, Form::Digits | Form::Words) && view.str(n.end - 1).len() > 3 {
        let part = if view.is_digits(n.end) || view.is_word(n.end) {
            simple(view, n.end, decimal_comma)
        } else {
            None
        };
        let fits = |b: &Numeral| {
            let below = Decimal::ONE.shift(n.power).is_some_and(|one| b.high < one);
            below && b.power > 2 && b.low == b.high && view.str(b.end - 1).len() > 3 && !view.joined(n.end)
        };
        let Some(part) = part.filter(fits) else { break };
        n.add(part.low);
        (n.end, n.step, n.power, n.formatted) = (part.end, part.step, part.power, true);
    }
    Some(n)
}

/// The number that begins at a token, with one scale.
fn simple(view: View, first: usize, decimal_comma: bool) -> Option<Numeral> {
    let token = view.get(first)?;
    let numeral = match token.kind {
        crate::text::Kind::Digits => digits(view, first, decimal_comma)?,
        crate::text::Kind::Mark => match view.str(first) {
            "." if view.is_digits(first + 1) && view.joined(first + 1) => point_first(view, first)?,
            sign => {
                let part = vulgar(sign)?;
                Numeral::exact(first, first + 1, part, Decimal::constant(5, 2), Form::Part)
            }
        },
        crate::text::Kind::Word => super::numeral_words::at(view, first)?,
    };
    Some(with_scale(view, numeral))
}

/// Scale words that follow a number: `2.5 million`, `4 hundred million`, `12 lakh crore`, `two dozen`.
fn with_scale(view: View, mut n: Numeral) -> Numeral {
    if n.form == Form::Vague {
        return n;
    }
    // A bound on how many can follow each other keeps hostile text linear.
    for _ in 0..3 {
        let mut at = n.end;
        if view.is_joint(at) {
            at += 1;
        }
        // `half a million`, `a quarter of a million`
        if n.form == Form::Part
            && let Some(end) = view.are(at, "of a").or_else(|| view.are(at, "a"))
        {
            at = end;
        }
        if view.is(at, "dozen") {
            n.times(12);
            n.end = at + 1;
            continue;
        }
        let Some(power) = power_of(view.str(at)) else { break };
        n.scale(power);
        n.end = at + 1;
        if n.form == Form::Part {
            n.form = Form::Words;
        }
    }
    n
}

/// Power of ten of a scale word or of an abbreviation that can be nothing else.
pub(crate) fn power_of(word: &str) -> Option<i8> {
    const SCALES: &str = "\
        billion=9|billions=9|bln=9|bn=9|crore=7|crores=7|hundred=2|lakh=5|lakhs=5|mil=6|million=6|\
        millions=6|mio=6|mln=6|mn=6|mrd=9|quadrillion=15|thousand=3|tn=12|trillion=12|trln=12|trn=12";
    if !(2..=11).contains(&word.len()) {
        return None;
    }
    table::number(SCALES, word).map(|power| power as i8)
}

/// A single-letter scale, which may as well be a unit; the caller knows which.
pub(crate) fn letter_power(word: &str) -> Option<i8> {
    match word {
        "k" | "K" => Some(3),
        "m" | "M" => Some(6),
        "b" | "B" => Some(9),
        "t" | "T" => Some(12),
        _ => None,
    }
}

fn vulgar(mark: &str) -> Option<Decimal> {
    /// Numerator and denominator in one number of two digits.
    const PARTS: &str = "\
        ¼=14|½=12|¾=34|⅓=13|⅔=23|⅕=15|⅖=25|⅗=35|⅘=45|⅙=16|⅚=56|⅛=18|⅜=38|⅝=58|⅞=78";
    if mark.is_ascii() {
        return None;
    }
    let both = table::number(PARTS, mark)?;
    part(both / 10, both % 10)
}

/// `top / bottom` as a decimal.
pub(crate) fn part(top: i64, bottom: i64) -> Option<Decimal> {
    Decimal::from(top).div(Decimal::from(bottom), PART_SCALE).map(Decimal::normal)
}

/// Joins the digits of several tokens into one mantissa.
struct Mantissa {
    value: i64,
    count: usize,
}

impl Mantissa {
    fn push(&mut self, digits: &str) -> Option<()> {
        self.count += digits.len();
        if self.count > MOST_DIGITS {
            return None;
        }
        for b in digits.bytes() {
            self.value = self.value * 10 + i64::from(b - b'0');
        }
        Some(())
    }
}

fn one_in_last_place(scale: u8) -> Decimal {
    Decimal::constant(1, scale)
}

/// `.534`
fn point_first(view: View, first: usize) -> Option<Numeral> {
    let digits = view.str(first + 1);
    if view.joined(first) && !view.exact(first.wrapping_sub(1), "(|$|£|€|-|−|~") {
        return None;
    }
    let mut m = Mantissa { value: 0, count: 0 };
    m.push(digits)?;
    let scale = u8::try_from(digits.len()).ok()?;
    let mut n = Numeral::exact(
        first,
        first + 2,
        Decimal::new(i128::from(m.value), scale)?,
        one_in_last_place(scale),
        Form::Digits,
    );
    n.formatted = true;
    Some(n)
}

/// Whether the token at `at` separates groups of thousands from the digits behind it.
fn separates(view: View, at: usize, group_mark: &str) -> Option<usize> {
    let mark = view.str(at);
    if view.is_digits(at) {
        // A space between groups: thin and no-break ones, or a plain single one.
        let gap = view.gap(at);
        let plain = gap == " " || matches!(gap, "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2008}" | "\u{2007}");
        return plain.then_some(at);
    }
    if !view.joined(at) || !view.is_digits(at + 1) {
        return None;
    }
    let separator = mark == group_mark || mark == "'" || mark == "’" || mark == "·" && group_mark == ",";
    // `80, 000`, as some agencies' texts are spaced
    let spaced = mark == "," && group_mark == "," && view.is(at + 1, "000") && view.gap(at + 1) == " ";
    (separator && (view.joined(at + 1) || spaced)).then_some(at + 1)
}

fn digits(view: View, first: usize, decimal_comma: bool) -> Option<Numeral> {
    let (group_mark, point_mark) = if decimal_comma { (".", ",") } else { (",", ".") };
    let mut m = Mantissa { value: 0, count: 0 };
    let head = view.str(first);
    m.push(head)?;
    let mut end = first + 1;
    let mut groups = 0;
    if head.len() <= 3 && (head != "0") {
        // Look ahead over all groups first: the last must have three digits, earlier ones two (Indian) or three.
        let mut at = end;
        let mut grouped = end;
        while let Some(next) = separates(view, at, group_mark) {
            let len = view.str(next).len();
            if len == 3 {
                grouped = next + 1;
            } else if !(len == 2 && next > at) {
                break;
            }
            at = next + 1;
            groups += 1;
            if groups > 8 {
                break;
            }
        }
        groups = 0;
        while end < grouped {
            let digits = view.str(end);
            if view.is_digits(end) {
                m.push(digits)?;
                groups += 1;
            }
            end += 1;
        }
    }
    let mut scale = 0_u8;
    if view.str(end) == point_mark && view.joined(end) && view.is_digits(end + 1) && view.joined(end + 1) {
        let behind = view.str(end + 1);
        // 1.234,56 with no comma behind it on an English page stays a decimal; a second point makes it a version.
        m.push(behind)?;
        scale = u8::try_from(behind.len()).ok()?;
        end += 2;
    }
    if scale > super::decimal::MAX_SCALE {
        return None;
    }
    let mut value = Decimal::new(i128::from(m.value), scale)?;
    let mut step = one_in_last_place(scale);
    let mut form = Form::Digits;
    if scale == 0
        && groups == 0
        && let Some((top, bottom, after)) = slash(view, first)
    {
        value = part(top, bottom)?;
        step = part(1, bottom * 10)?;
        (end, form) = (after, Form::Part);
    }
    let mut n = Numeral::exact(first, end, value, step, form);
    n.formatted = groups > 0 || scale > 0;
    if form == Form::Digits {
        if let Some((top, bottom, after)) =
            slash(view, end).filter(|_| scale == 0 && !view.gap(end).is_empty())
        {
            n.add(part(top, bottom)?);
            n.step = part(1, bottom)?;
            n.end = after;
        } else if let Some(part) = vulgar(view.str(end)) {
            n.add(part);
            n.step = Decimal::constant(25, 2);
            n.end = end + 1;
        } else if let Some((part, after)) = super::numeral_words::and_a_part(view, end) {
            n.add(part);
            n.step = Decimal::constant(25, 2);
            n.end = after;
        } else {
            exponent(view, &mut n);
        }
    }
    Some(n)
}

/// `1/3`: a proper fraction of small numbers. `24/7` and `9/11` are none.
fn slash(view: View, at: usize) -> Option<(i64, i64, usize)> {
    if !(view.joined(at + 1) && view.joined(at + 2) && view.exact(at + 1, "/|⁄|∕")) {
        return None;
    }
    let (top, bottom) = (small(view.str(at))?, small(view.str(at + 2))?);
    let more = view.joined(at + 3) && view.exact(at + 3, "/|⁄");
    (top > 0 && top < bottom && (top, bottom) != (9, 11) && !more).then_some((top, bottom, at + 3))
}

/// A whole number of at most four digits.
pub(crate) fn small(digits: &str) -> Option<i64> {
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(digits.bytes().fold(0, |n, b| n * 10 + i64::from(b - b'0')))
}

/// `4e14`, `2.48×10−5`, `5.5x10^3`.
fn exponent(view: View, n: &mut Numeral) {
    let mut at = n.end;
    if !view.joined(at) {
        return;
    }
    if view.exact(at, "e|E") {
        at += 1;
    } else if view.exact(at, "x|×") && view.is(at + 1, "10") {
        at += 2;
        if view.is(at, "^") {
            at += 1;
        }
        if view.get(at).is_none_or(|t| t.spaced) {
            return;
        }
    } else {
        return;
    }
    let negative = view.is_hyphen(at);
    if negative || view.is(at, "+") {
        at += 1;
    }
    let Some(power) = small(view.str(at)).filter(|_| view.joined(at)).and_then(|p| i8::try_from(p).ok())
    else {
        return;
    };
    let before = n.power;
    n.scale(if negative { -power } else { power });
    if n.power != before {
        n.end = at + 1;
        n.formatted = true;
    }
    n.power = before;
}
