//! Knows units of measure: how they are written behind a number, and exact conversion between them.

use super::table;
use super::unit_names::{NAMES, SYMBOLS};
use super::view::View;
use super::{Decimal, Unit};

/// A unit of one dimension: `value × factor + offset` gives the dimension's base unit.
struct Scale {
    name: &'static str,
    dimension: Dimension,
    /// Digits of the factor and how many of them stand behind the point.
    factor: (i64, u8),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Length,
    Area,
    Volume,
    Mass,
    Time,
    Energy,
    Power,
    Speed,
    Data,
}

use Dimension::{Area, Data, Energy, Length, Mass, Power, Speed, Time, Volume};

const fn scale(name: &'static str, dimension: Dimension, digits: i64, behind: u8) -> Scale {
    Scale { name, dimension, factor: (digits, behind) }
}

/// Exact by definition (international yard and pound, 1959; SI brochure). A ton without more is the metric one, as
/// newsrooms outside the United States mean it; a year is 365 days and a month a twelfth of it only for ordering.
const SCALES: [Scale; 62] = [
    scale("metre", Length, 1, 0),
    scale("kilometre", Length, 1000, 0),
    scale("decimetre", Length, 1, 1),
    scale("centimetre", Length, 1, 2),
    scale("millimetre", Length, 1, 3),
    scale("micrometre", Length, 1, 6),
    scale("nanometre", Length, 1, 9),
    scale("mile", Length, 1_609_344, 3),
    scale("nautical mile", Length, 1852, 0),
    scale("yard", Length, 9144, 4),
    scale("foot", Length, 3048, 4),
    scale("inch", Length, 254, 4),
    scale("square metre", Area, 1, 0),
    scale("square kilometre", Area, 1_000_000, 0),
    scale("square centimetre", Area, 1, 4),
    scale("hectare", Area, 10_000, 0),
    scale("acre", Area, 40_468_564_224, 7),
    scale("square mile", Area, 2_589_988_110_336, 6),
    scale("square yard", Area, 83_612_736, 8),
    scale("square foot", Area, 9_290_304, 8),
    scale("square inch", Area, 64_516, 8),
    scale("litre", Volume, 1, 0),
    scale("millilitre", Volume, 1, 3),
    scale("centilitre", Volume, 1, 2),
    scale("hectolitre", Volume, 100, 0),
    scale("cubic metre", Volume, 1000, 0),
    scale("cubic kilometre", Volume, 1_000_000_000_000, 0),
    scale("cubic centimetre", Volume, 1, 3),
    scale("cubic foot", Volume, 28_316_846_592, 9),
    scale("gallon", Volume, 3_785_411_784, 9),
    scale("barrel", Volume, 158_987_294_928, 9),
    scale("kilogram", Mass, 1, 0),
    scale("gram", Mass, 1, 3),
    scale("milligram", Mass, 1, 6),
    scale("microgram", Mass, 1, 9),
    scale("tonne", Mass, 1000, 0),
    scale("kilotonne", Mass, 1_000_000, 0),
    scale("megatonne", Mass, 1_000_000_000, 0),
    scale("gigatonne", Mass, 1_000_000_000_000, 0),
    scale("pound", Mass, 45_359_237, 8),
    scale("ounce", Mass, 28_349_523_125, 12),
    scale("stone", Mass, 635_029_318, 8),
    scale("second", Time, 1, 0),
    scale("minute", Time, 60, 0),
    scale("hour", Time, 3600, 0),
    scale("day", Time, 86_400, 0),
    scale("week", Time, 604_800, 0),
    scale("joule", Energy, 1, 0),
    scale("kilojoule", Energy, 1000, 0),
    scale("megajoule", Energy, 1_000_000, 0),
    scale("watt hour", Energy, 3600, 0),
    scale("kilowatt hour", Energy, 3_600_000, 0),
    scale("megawatt hour", Energy, 3_600_000_000, 0),
    scale("gigawatt hour", Energy, 3_600_000_000_000, 0),
    scale("terawatt hour", Energy, 3_600_000_000_000_000, 0),
    scale("watt", Power, 1, 0),
    scale("kilowatt", Power, 1000, 0),
    scale("megawatt", Power, 1_000_000, 0),
    scale("gigawatt", Power, 1_000_000_000, 0),
    scale("metre per second", Speed, 1, 0),
    scale("byte", Data, 1, 0),
    scale("terawatt", Power, 1_000_000_000_000, 0),
];

/// Kelvin's zero on the Celsius scale.
const ICE_POINT: Decimal = Decimal::constant(27_315, 2);

/// A value in another unit of the same dimension, exact as far as decimals go; nothing where the two do not compare.
///
/// ```
/// use citemark::quantity::{Decimal, unit};
/// let converted = unit::convert(Decimal::from(100), "square mile", "square kilometre").unwrap();
/// assert_eq!(converted.to_string(), "258.9988110336");
/// assert_eq!(unit::convert(Decimal::from(212), "fahrenheit", "celsius"), Some(Decimal::from(100)));
/// assert_eq!(unit::convert(Decimal::ONE, "acre", "tonne"), None);
/// ```
pub fn convert(value: Decimal, from: &str, to: &str) -> Option<Decimal> {
    if from == to {
        return Some(value);
    }
    if let Some(months) = months(from).and_then(|a| Some((a, months(to)?))) {
        return value.mul(Decimal::from(months.0))?.div(Decimal::from(months.1), 12).map(Decimal::normal);
    }
    if let Some(kelvin) = to_kelvin(value, from) {
        return from_kelvin(kelvin, to).map(Decimal::normal);
    }
    let find = |name: &str| SCALES.iter().find(|s| s.name == name);
    let (a, b) = (find(from)?, find(to)?);
    if a.dimension != b.dimension {
        return None;
    }
    let factor = |s: &Scale| Decimal::constant(s.factor.0, s.factor.1);
    value.mul(factor(a))?.div(factor(b), super::decimal::MAX_SCALE).map(Decimal::normal)
}

/// Calendar units, in months.
fn months(name: &str) -> Option<i64> {
    Some(match name {
        "month" => 1,
        "year" => 12,
        "decade" => 120,
        "century" => 1200,
        "millennium" => 12_000,
        _ => return None,
    })
}

fn to_kelvin(value: Decimal, from: &str) -> Option<Decimal> {
    match from {
        "kelvin" => Some(value),
        "celsius" => value.add(ICE_POINT),
        "fahrenheit" => {
            let ninths = value.sub(Decimal::from(32))?.mul(Decimal::from(5))?;
            ninths.div(Decimal::from(9), super::decimal::MAX_SCALE)?.add(ICE_POINT)
        }
        _ => None,
    }
}

fn from_kelvin(kelvin: Decimal, to: &str) -> Option<Decimal> {
    let celsius = kelvin.sub(ICE_POINT)?;
    match to {
        "kelvin" => Some(kelvin),
        "celsius" => Some(celsius.round(9)),
        "fahrenheit" => Some(celsius.mul(Decimal::constant(18, 1))?.add(Decimal::from(32))?.round(9)),
        _ => None,
    }
}

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
    if word.len() <= 3
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

/// Whether a unit is a measure of this name.
pub fn is_measure(unit: &Unit, name: &str) -> bool {
    matches!(unit, Unit::Measure(n) if *n == name)
}
