//! Units of measure: how they are written after a number. Their sizes are in [`super::unit_scale`].

use super::table::{self, Rows};
use super::unit_names::{NAMES, SYMBOLS};
use super::view::View;

pub use super::unit_scale::convert;

/// Whether a measure is a length of time.
pub fn is_time(name: &str) -> bool {
    table::value_exact(
        "century|day|decade|fortnight|hour|millennium|millisecond|minute|month|second|week|year",
        name,
    )
    .is_some()
}

/// The unit of measure written from token `at` on, and its end. `tight`: the number stands right before it.
pub(crate) fn at(view: View, at: usize, tight: bool) -> Option<(usize, &'static str)> {
    let word = view.str(at);
    if word.len() == 1
        && let Some(found) = dotted(view, at)
    {
        return Some(found);
    }
    match word {
        "°" | "º" => return Some(degree(view, at + 1)),
        "″" => return Some((at + 1, "inch")),
        "′" => return Some((at + 1, "foot")),
        "\"" => {
            return (long(view, at + 1) || tight && is_prime(view, at)).then_some((at + 1, "inch"));
        }
        "'" | "’" if long(view, at + 1) || tight && is_prime(view, at) => return Some((at + 1, "foot")),
        "[" | "{" => {
            let (end, name) = single(view, at + 1, true)?;
            return view.exact(end, "]|}").then_some((end + 1, name));
        }
        _ => {}
    }
    // Most words begin no unit of several words.
    if view.any(at, "square|sq|cubic|cu|light|nautical|metric|fluid|us|calendar|parts|part") {
        return compound(view, at);
    }
    let (mut end, mut name) = single(view, at, tight)?;
    if name == "degree" {
        return Some(degree(view, end));
    }
    // `lb-ft`, `kilowatt-hours`, `megawatt hours`
    let next = if view.is_joint(end) { end + 1 } else { end };
    if view.any(next, "hours|hour") {
        let hours = match name {
            "watt" => Some("watt hour"),
            "kilowatt" => Some("kilowatt hour"),
            "megawatt" => Some("megawatt hour"),
            "gigawatt" => Some("gigawatt hour"),
            "terawatt" => Some("terawatt hour"),
            "milliamp" | "milliampere" => Some("milliampere-hour"),
            _ => None,
        };
        if let Some(hours) = hours {
            return Some((next + 1, hours));
        }
    }
    if name == "pound" && (view.any(next, "ft|feet")) && next > end {
        return Some((next + 1, "foot pound-force"));
    }
    // `km2`, `km²`, `km^3`, `km squared`
    let power = match view.str(end) {
        "²" => 2,
        "³" => 3,
        "2" if view.joined(end) && ends(view, end + 1) => 2,
        "3" if view.joined(end) && ends(view, end + 1) => 3,
        "^" if view.joined(end) => match view.str(end + 1) {
            "2" => 22,
            "3" => 33,
            _ => 0,
        },
        _ if view.is(end, "squared") => 2,
        _ if view.is(end, "cubed") => 3,
        _ => 0,
    };
    if let Some(area) = raised(name, power % 10) {
        end += if power > 9 { 2 } else { 1 };
        name = area;
    }
    Some((end, name))
}

/// Letters with points between them: `80 m.p.h.`
fn dotted(view: View, at: usize) -> Option<(usize, &'static str)> {
    const DOTTED: &str = "\
        b . p . m=beat per minute|k . p . h=kilometre per hour|m . p . g=mile per gallon|m . p . h=mile per hour|\
        p . p . b=part per billion|p . p . m=part per million|p . s . i=pound per square inch|\
        r . p . m=revolution per minute";
    let joined = (at + 1..at + 5).all(|n| view.joined(n));
    let (end, name) = Rows(if joined { DOTTED } else { "" })
        .find_map(|(letters, name)| view.are(at, letters).map(|end| (end, name)))?;
    let point = view.is(end, ".") && view.joined(end);
    Some((end + usize::from(point), name))
}

/// Whether no letter and no digit follows directly.
fn ends(view: View, at: usize) -> bool {
    !view.joined(at) || view.is_break(at) && !(view.is_digits(at + 1) && view.joined(at + 1))
}

/// Whether a quotation mark behind a number cannot close a quotation: none was opened nearby.
fn is_prime(view: View, at: usize) -> bool {
    /// How far back an opening mark is looked for.
    const NEAR: usize = 60;
    let mark = view.str(at);
    let opens = |n: usize| view.str(n) == mark && (mark == "\"" || !view.joined(n)) || view.exact(n, "“|‘");
    let open =
        (at.saturating_sub(NEAR)..at).filter(|&n| opens(n) && !view.is_digits(n.wrapping_sub(1))).count();
    view.joined(at) && open % 2 == 0 && (!view.is_word(at + 1) || !view.joined(at + 1))
}

fn skip_point(view: View, at: usize) -> usize {
    // `sq. km.` before a small letter
    let inside = view.is(at, ".") && view.joined(at) && view.is_word(at + 1) && !view.is_capital(at + 1);
    if inside { at + 1 } else { at }
}

fn long(view: View, at: usize) -> bool {
    const WORDS: &str = "deep|display|high|long|screen|tall|thick|tv|wide";
    view.any(at, WORDS)
}

fn degree(view: View, at: usize) -> (usize, &'static str) {
    let next = if view.is_joint(at) { at + 1 } else { at };
    let word = view.str(next);
    match word {
        "C" | "c" => (next + 1, "celsius"),
        "F" | "f" => (next + 1, "fahrenheit"),
        "K" => (next + 1, "kelvin"),
        _ => match table::value(NAMES, word) {
            Some(name @ ("celsius" | "fahrenheit" | "kelvin")) => (next + 1, name),
            _ => (at, "degree"),
        },
    }
}

/// A unit of several words.
fn compound(view: View, at: usize) -> Option<(usize, &'static str)> {
    let power = if view.any(at, "square|sq") {
        2
    } else if view.any(at, "cubic|cu") {
        3
    } else {
        1
    };
    if power > 1 {
        let next = if view.is(at + 1, ".") { at + 2 } else { at + 1 };
        let (end, base) = single(view, next, false)?;
        return raised(base, power).map(|name| (skip_point(view, end), name));
    }
    if view.is(at, "light") && (view.is(at + 1, "years") || view.is_joint(at + 1) && view.is(at + 2, "years"))
    {
        return Some((if view.is_joint(at + 1) { at + 3 } else { at + 2 }, "light year"));
    }
    if view.is(at, "nautical") && (view.any(at + 1, "miles|mile")) {
        return Some((at + 2, "nautical mile"));
    }
    if view.is(at, "metric") && (view.any(at + 1, "tons|ton|tonnes")) {
        return Some((at + 2, "tonne"));
    }
    if view.any(at, "fluid|us|calendar") {
        let next = if view.is(at + 1, "fluid") { at + 2 } else { at + 1 };
        let (end, name) = single(view, next, false)?;
        return matches!(name, "ounce" | "pint" | "quart" | "gallon" | "year" | "month" | "day")
            .then_some((end, name));
    }
    if view.any(at, "parts|part") {
        return view
            .are(at + 1, "per million")
            .map(|end| (end, "part per million"))
            .or_else(|| view.are(at + 1, "per billion").map(|end| (end, "part per billion")));
    }
    None
}

/// One word or symbol.
fn single(view: View, at: usize, tight: bool) -> Option<(usize, &'static str)> {
    let word = view.str(at);
    if word.is_empty() || !view.is_word(at) {
        return None;
    }
    if word.len() <= 5
        && let Some(name) = table::value_exact(SYMBOLS, word)
        && (tight || symbol_stands_alone(view, at, word))
        && !is_clock(view, at, word)
    {
        return Some((at + 1, name));
    }
    match word {
        "degC" => return Some((at + 1, "celsius")),
        "degF" => return Some((at + 1, "fahrenheit")),
        _ => {}
    }
    // `5 mins`, `inches`, `tonnes`; a capital within the text is a name: `Day`, `Miles`.
    let found = table::value(NAMES, word).or_else(|| {
        let stem = word.strip_suffix(['s', 'S']).filter(|stem| stem.len() > 1)?;
        table::value(NAMES, stem)
    })?;
    Some((at + 1, found))
}

/// `2 pm`, `2.17pm`: a time of day, not a picometre.
fn is_clock(view: View, at: usize, word: &str) -> bool {
    if !matches!(word, "am" | "pm") {
        return false;
    }
    let last = view.str(at.wrapping_sub(1));
    let point = view.exact(at.wrapping_sub(2), ".|:") && view.joined(at.wrapping_sub(1));
    last.len() <= 2 && (!point || last.len() == 2)
}

/// Symbols of one or two letters that are words as well are units behind a space only where nothing else fits.
fn symbol_stands_alone(view: View, at: usize, word: &str) -> bool {
    match word {
        "in" => view.is_break(at + 1) || long(view, at + 1),
        "am" | "pm" | "a" | "s" | "b" | "h" | "A" | "K" | "N" | "PS" | "Ma" | "um" | "t" | "l" => {
            view.is_break(at + 1)
                || view.is_word(at + 1) && !view.is_capital(at + 1) && word != "a" && word != "A"
        }
        _ => true,
    }
}

/// The square or cube of a length.
fn raised(base: &str, power: u8) -> Option<&'static str> {
    /// The base and `square`; a cube stands behind the comma.
    const RAISED: &str = "\
        centimetre=square centimetre,cubic centimetre|decimetre=square decimetre,cubic decimetre|\
        foot=square foot,cubic foot|inch=square inch,cubic inch|\
        kilometre=square kilometre,cubic kilometre|metre=square metre,cubic metre|\
        mile=square mile,cubic mile|millimetre=square millimetre,cubic millimetre|\
        second=square second,cubic second|yard=square yard,cubic yard";
    let (square, cube) = table::value_exact(RAISED, base)?.split_once(',')?;
    match power {
        2 => Some(square),
        3 => Some(cube),
        _ => None,
    }
}
