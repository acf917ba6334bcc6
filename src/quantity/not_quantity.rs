//! Numbers that are not figures: labels, scores, telephone numbers, versions, addresses, parts of names.

use super::noun;
use super::numeral::{Form, Numeral};
use super::table;
use super::view::View;

/// Words before a bare number that make it a label.
const LABELS: &str = "\
    act|age|airbus|annex|apartment|apollo|apt|area|article|articles|bay|berth|block|boeing|book|box|building|\
    bus|
    catch|category|channel|chapter|chapters|class|clause|column|committee|cop|corridor|covid|cup|day|\
    dial|dialed|dialled|directive|division|episode|euro|exhibit|exit|figure|flat|flight|floor|form|formula|\
    fortune|ftse|galaxy|game|gate|grade|group|hall|highway|interstate|ios|ipad|iphone|item|junction|lap|\
    lesson|level|line|lot|mach|mark|match|matchday|mission|model|motion|nikkei|no|nos|number|numbers|\
    order|p|page|pages|para|paragraph|part|parts|phase|pillar|planet|platform|playstation|point|pp|\
    proposition|protocol|psalm|question|radio|regulation|resolution|road|room|round|route|row|rule|\
    russell|s|season|seat|section|sections|stage|step|stoxx|studio|suite|table|terminal|tier|title|top|track|type|\
    unit|verse|version|vol|vols|volume|voyager|ward|warehouse|week|windows|world|xbox|zone";

/// Whether the number is a label, a code or a part of a name.
pub(crate) fn is(view: View, n: &Numeral, has_unit: bool) -> bool {
    let back = n.first.wrapping_sub(1);
    if n.form == Form::Digits && glued(view, n) {
        return true;
    }
    if n.form == Form::Digits && !n.formatted && !n.scaled() && !has_unit {
        if is_label(view, n, back) || named(view, n, back) || in_a_code(view, n) {
            return true;
        }
        if is_aircraft(view, n) || view.is(n.end, "zip") || view.is(n.end, "p") && view.is(n.end + 2, "m") {
            return true;
        }
        if view.is(n.end, "a") && view.is(n.end + 1, ".") && view.is(n.end + 2, "m") {
            return true;
        }
        if is_address(view, n) || is_age_of_a_name(view, n) {
            return true;
        }
    }
    // `category one`, `chapter three`, `number ten`
    if n.form == Form::Words && !n.scaled() {
        if view.is(back, "category") {
            return true;
        }
        if has_unit && !view.is_capital(n.end) {
            return false;
        }
        // `four` in `a production-four-door`
        if !has_unit && view.is_joint(back) && view.is_word(back.wrapping_sub(1)) {
            return !view.is_capital(back.wrapping_sub(1));
        }
        // `the Kick Six`, `Chapter Three`; `the bottom three`, `number ten`
        let counted = noun::many(view, n.end).is_some();
        let name = view.is_capital(n.first)
            && view.is_capital(back)
            && !view.begins(back)
            && !noun::is_stop(view, back);
        // `the Seven Years’ War`, `Group of Seven`; a headline has capitals before it as well.
        let lower = view.is_word(back) && !view.is_capital(back) || view.is(back, "the");
        // `the Big Four audit firms`
        if name && view.is_word(n.end) && !view.is_capital(n.end) {
            return true;
        }
        if view.is_capital(n.first)
            && lower
            && !view.begins(n.first)
            && (view.is_capital(n.end) || view.is(back, "of") || view.is_break(n.end))
        {
            return true;
        }
        let placed = view.any(back, "bottom|final|number|top");
        return !has_unit && !n.formatted && (name || placed) && !counted;
    }
    false
}

/// `737 Max jets`, `new 787s`: makers' numbers that stand without the maker.
fn is_aircraft(view: View, n: &Numeral) -> bool {
    let digits = view.str(n.first).as_bytes();
    let seven = digits.len() == 3 && digits.first() == Some(&b'7') && digits.last() == Some(&b'7');
    let kind = |at: usize| view.any(at, "max|jet|jets|dreamliner|aircraft|plane|planes");
    let back = n.first.wrapping_sub(1);
    let alone = (view.any(back, "a|the")) && noun::is_stop(view, n.end);
    seven && (alone || kind(n.end) || kind(n.end + 1))
}

/// `section 230`, `No. 10`, `page 4`, `Part 3`, `#5`
fn is_label(view: View, n: &Numeral, back: usize) -> bool {
    let mark = view.str(back);
    if mark == "#" || mark == "№" || mark == "@" || mark == "_" || mark == "\\" {
        return true;
    }
    let word = if mark == "." { back.wrapping_sub(1) } else { back };
    if !view.is_word(word) {
        return false;
    }
    let text = view.str(word);
    // `call 999`
    if view.any(word, "call|called|calling|ring") && view.str(n.first).len() == 3 {
        return noun::many(view, n.end).is_none();
    }
    if !table::has(LABELS, text) {
        return false;
    }
    // `the age 21`, `from day 3`, `a total in week 4`; `top 10` counts nothing either. A plural noun behind does.
    const ALSO_COUNT: &str = "\
        age|area|class|cup|day|euro|floor|game|group|lot|mark|match|order|page|part|point|road|room|\
        season|table|top|unit|week|world";
    let may_count = view.any(word, ALSO_COUNT) && !view.is_capital(word);
    !(may_count && noun::many(view, n.end).is_some())
}

/// Digits with a letter or a degree at them that name a seat or a place: their end.
pub(crate) fn named_by_mark(view: View, at: usize, comma: bool) -> Option<usize> {
    if !view.is_digits(at) || !view.joined(at + 1) {
        return None;
    }
    let n = super::numeral::at(view, at, comma)?;
    lettered(view, &n).or_else(|| coordinate(view, &n))
}

/// `seat 4A`, `gates 12C and 14D`, `Suite 11g`, `form 10-K`: a letter that looks like a unit belongs to a label. A name
/// in capitals before makes one too, where the letter is no degree (`Oracle 11g`, but `Paris 21C`). Gives its end.
fn lettered(view: View, n: &Numeral) -> Option<usize> {
    let hyphen = view.is_joint(n.end);
    let letter = n.end + usize::from(hyphen);
    let one = view.joined(letter) && view.is_word(letter) && view.str(letter).len() == 1;
    let priced = super::money::before(view, n.first).is_some();
    if !one
        || priced
        || n.form != Form::Digits
        || n.formatted
        || n.scaled()
        || view.joined(letter + 1) && !view.is_break(letter + 1)
    {
        return None;
    }
    // `a 5-K run` is written `5K`; `10-K`, `8-A` are forms and blocks.
    let capital = view.is_capital(letter);
    let labelled = |first: usize| {
        let back = first.wrapping_sub(1);
        let named = !view.exact(letter, "C|F|c|f|k|K|m|M|b|B|p|t|s|h") && is_name(view, back);
        view.is_word(back) && (table::has(LETTERED, stem(view.str(back))) || named)
    };
    let earlier = n.first.wrapping_sub(2);
    let listed = view.any(n.first.wrapping_sub(1), "and|or|,")
        && view.joined(earlier)
        && view.str(earlier).len() == 1
        && view.is_digits(earlier.wrapping_sub(1))
        && labelled(earlier.wrapping_sub(1));
    (hyphen && capital || labelled(n.first) || listed).then_some(letter + 1)
}

fn stem(word: &str) -> &str {
    word.strip_suffix(['s', 'S']).filter(|stem| stem.len() > 2).unwrap_or(word)
}

/// Words before a number with a letter, in the singular.
const LETTERED: &str = "\
    apartment|apt|article|bay|berth|block|building|bu|bus|channel|clas|clause|coach|flat|flight|form|gate|group|\
    hall|highway|house|junction|lot|model|page|platform|room|route|row|rule|seat|section|stand|studio|\
    suite|terminal|tier|type|unit|version|ward|wing|zone";

/// A capital word within a sentence that is a name.
fn is_name(view: View, at: usize) -> bool {
    view.is_capital(at) && !view.begins(at) && !noun::is_stop(view, at) && !is_number_verb(view.str(at))
}

/// `34°09′22″N 118°7′55″W`, `51.5°N`: a place on the globe. Gives its end.
fn coordinate(view: View, n: &Numeral) -> Option<usize> {
    let mut at = n.end;
    if !view.exact(at, "°|º") {
        return None;
    }
    at += 1;
    let mut parts = 0;
    while parts < 2 && view.is_digits(at) && !view.is_word(at + 1) {
        let decimal = view.is(at + 1, ".") && view.is_digits(at + 2) && view.joined(at + 2);
        let mark = if decimal { at + 3 } else { at + 1 };
        if !view.exact(mark, "′|'|’|″|\"|”") || !view.joined(mark) {
            break;
        }
        let double = view.exact(mark, "'|’|′") && view.exact(mark + 1, "'|’|′") && view.joined(mark + 1);
        at = mark + 1 + usize::from(double);
        parts += 1;
    }
    let side = view.exact(at, "N|S|E|W|n|s|e|w") && (view.joined(at) || parts > 0);
    (side || parts > 0).then_some(if side { at + 1 } else { at })
}

/// A capital word right before a bare number within a sentence, as in `Boeing 737` or `Big 12`, unless a noun that is
/// counted follows.
fn named(view: View, n: &Numeral, back: usize) -> bool {
    if !view.is_capital(back)
        || view.begins(back)
        || noun::is_stop(view, back)
        || is_number_verb(view.str(back))
    {
        return false;
    }
    if super::hedge::before(view, n.first).is_some() {
        return false;
    }
    !counted(view, n)
}

fn counted(view: View, n: &Numeral) -> bool {
    noun::many(view, n.end).is_some_and(|noun| !view.is_capital(noun.head))
}

/// Headline verbs in capitals.
fn is_number_verb(word: &str) -> bool {
    const VERBS: &str = "Add|Adds|Arrest|Cut|Cuts|Dead|Hire|Hires|Hit|Hits|Kill|Killed|Kills|Lose|Loses|Wins";
    table::value_exact(VERBS, word).is_some()
}

/// Letters or marks that make the digits a part of something: `G20`, `COVID-19`, `A4`, `5G`, `3D`, `10:30`, `1.2.3`,
/// `/2019/`, `v2.0`.
fn glued(view: View, n: &Numeral) -> bool {
    let first = n.first;
    let back = first.wrapping_sub(1);
    if view.joined(first) {
        if view.is_word(back) && super::money::before(view, first).is_none() {
            return true;
        }
        let mark = view.str(back);
        if view.joined(back)
            && matches!(
                mark,
                "-" | "‐" | "‑" | "/" | "_" | "." | ":" | "–" | "&" | "@" | "=" | "?" | "'" | "’"
            )
            && !matches!(mark, "–" if view.is_digits(back.wrapping_sub(1)))
        {
            let before = back.wrapping_sub(1);
            let numeral_before = view.is_digits(before) || view.is(before, "%");
            let word_joint =
                view.is_hyphen(back) && view.any(before, "sub|minus|plus|to|mid|pre|post|ex|non|per|or|a");
            let scale = view.is_word(before) && view.is_digits(before.wrapping_sub(1)) && view.joined(before);
            if mark == "=" && view.is(before, "y") {
                return false;
            }
            if !word_joint && !(view.is_hyphen(back) && (numeral_before || scale)) && !(mark == "/" && scale)
            {
                return view.is_word(before)
                    || view.is_digits(before)
                    || matches!(mark, "/" | "_" | "@" | "?" | "=");
            }
        }
    }
    let end = n.end;
    let mark = view.str(end);
    if view.joined(end) && view.joined(end + 1) {
        let digits = view.is_digits(end + 1);
        if matches!(mark, ":" | "." | "/" | "_" | "@" | "·" | ",") && digits {
            return true;
        }
        if view.is_hyphen(end)
            && digits
            && view.is_hyphen(end + 2)
            && view.joined(end + 2)
            && view.is_digits(end + 3)
        {
            return true;
        }
        if matches!(mark, "_" | "@") {
            return true;
        }
    }
    false
}

/// `49 Zorro Ranch Road`, `22 Rue Foch`, `10 Downing Street`.
fn is_address(view: View, n: &Numeral) -> bool {
    const STREETS: &str =
        "ave|avenue|boulevard|drive|lane|place|rd|road|square|st|street|streets|terrace|way";
    let mut at = n.end;
    if !view.is_capital(at) {
        return false;
    }
    for _ in 0..4 {
        if view.any(at, STREETS) {
            return true;
        }
        if !view.is_capital(at) && !view.is_digits(at) {
            return false;
        }
        at += if view.is_digits(at) { 2 } else { 1 };
    }
    false
}

/// `Maddon, 66, said`; `Anna Smith (43)`, `the suspect (29)`: an age, not a figure.
fn is_age_of_a_name(view: View, n: &Numeral) -> bool {
    let back = n.first.wrapping_sub(1);
    let (open, close) = (view.str(back), view.str(n.end));
    let pair = open == "," && matches!(close, "," | "." | "—") && !(close == "." && view.joined(n.end + 1))
        || open == "(" && close == ")";
    let small = n.low < super::Decimal::from(120);
    let person = view.is_capital(back.wrapping_sub(1)) || open == "(" && view.joined(n.first);
    pair && small && person && view.joined(n.end)
}

/// `Intel Core i7 860`, `HIV 2`, telephone numbers `020 7946 0018`, `555 0199`.
fn in_a_code(view: View, n: &Numeral) -> bool {
    let digits_behind = view.is_digits(n.end) && !view.joined(n.end);
    let long = |at: usize| view.is_digits(at) && view.str(at).len() >= 3;
    let zero_first = view.str(n.first).starts_with('0') && view.str(n.first).len() > 1;
    let joined_digits = view.is_joint(n.end) && view.is_digits(n.end + 1);
    zero_first && !joined_digits && !view.is_joint(n.first.wrapping_sub(1))
        || digits_behind && long(n.end) && view.str(n.first).len() >= 3
        || view.is(n.first.wrapping_sub(1), "+") && digits_behind && view.is_digits(n.end + 1)
}
