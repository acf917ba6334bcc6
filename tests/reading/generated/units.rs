//! Grammars of units and currencies, and of numbers that name something.

use super::{Case, Chance, all_read, case, decimal, one};

/// How it is written, and its name.
const UNITS: &[(&str, &str)] = &[
    ("kWh", "kilowatt hour"),
    ("MWh", "megawatt hour"),
    ("GWh", "gigawatt hour"),
    ("TWh", "terawatt hour"),
    ("kilowatt-hours", "kilowatt hour"),
    ("megawatt hours", "megawatt hour"),
    ("Hz", "hertz"),
    ("kHz", "kilohertz"),
    ("MHz", "megahertz"),
    ("GHz", "gigahertz"),
    ("gigahertz", "gigahertz"),
    ("psi", "pound per square inch"),
    ("ksi", "kilopound per square inch"),
    ("m.p.h.", "mile per hour"),
    ("mph", "mile per hour"),
    ("miles per hour", "mile per hour"),
    ("km/h", "kilometre per hour"),
    ("km per hour", "kilometre per hour"),
    ("m/s", "metre per second"),
    ("kPa", "kilopascal"),
    ("hPa", "hectopascal"),
    ("MPa", "megapascal"),
    ("millibars", "millibar"),
    ("mg", "milligram"),
    ("micrograms", "microgram"),
    ("µg", "microgram"),
    ("kilograms", "kilogram"),
    ("kilogrammes", "kilogram"),
    ("tonnes", "tonne"),
    ("kilotons", "kilotonne"),
    ("ml", "millilitre"),
    ("litres", "litre"),
    ("liters", "litre"),
    ("hectolitres", "hectolitre"),
    ("GB", "gigabyte"),
    ("terabytes", "terabyte"),
    ("petabytes", "petabyte"),
    ("Mbps", "megabit per second"),
    ("mW", "milliwatt"),
    ("megawatts", "megawatt"),
    ("gigawatts", "gigawatt"),
    ("kJ", "kilojoule"),
    ("gigajoules", "gigajoule"),
    ("millisieverts", "millisievert"),
    ("mSv", "millisievert"),
    ("becquerels", "becquerel"),
    ("decibels", "decibel"),
    ("dB", "decibel"),
    ("hectares", "hectare"),
    ("acres", "acre"),
    ("square metres", "square metre"),
    ("sq km", "square kilometre"),
    ("sq. ft", "square foot"),
    ("km²", "square kilometre"),
    ("cubic metres", "cubic metre"),
    ("nanometres", "nanometre"),
    ("μm", "micrometre"),
    ("microseconds", "microsecond"),
    ("milliseconds", "millisecond"),
    ("nautical miles", "nautical mile"),
    ("knots", "knot"),
    ("volts", "volt"),
    ("kV", "kilovolt"),
    ("mAh", "milliampere-hour"),
    ("megapixels", "megapixel"),
    ("rpm", "revolution per minute"),
    ("bpm", "beat per minute"),
    ("quintals", "quintal"),
    ("dollars", "dollar"),
    ("US dollars", "dollar"),
    ("Canadian dollars", "canadian dollar"),
    ("euros", "euro"),
    ("yen", "japanese yen"),
    ("Swiss francs", "swiss franc"),
    ("Kenyan shillings", "kenyan shilling"),
    ("takas", "bangladeshi taka"),
    ("naira", "nigerian naira"),
    ("rupees", "indian rupee"),
    ("Danish kroner", "danish krone"),
    ("Mexican pesos", "mexican peso"),
    ("Kuwaiti dinars", "kuwaiti dinar"),
    ("cedis", "ghanaian cedi"),
    ("KES", "kenyan shilling"),
    ("TZS", "tanzanian shilling"),
    ("NPR", "nepalese rupee"),
    ("XOF", "west african cfa franc"),
    ("zloty", "polish zloty"),
    ("South Korean won", "south korean won"),
    ("sen", "sen"),
    ("cents", "cent"),
    ("kopecks", "kopeck"),
    ("paise", "paisa"),
];

fn units(chance: &mut Chance) -> Case {
    let (unit, name) = chance.pick(UNITS);
    let thousandths = chance.pick(&[1000, 100, 10]) * chance.between(2, 900);
    let n = decimal(thousandths.max(1100));
    let want = vec![one(&n, name)];
    let dot = if unit.ends_with('.') { "" } else { "." };
    match chance.below(4) {
        0 => case(format!("It was {n} {unit}{dot}"), want),
        1 => case(format!("The figure of {n} {unit} was announced."), want),
        2 => case(format!("It rose to {n} {unit} in March."), want),
        _ => case(format!("At {n} {unit}, it is a record."), want),
    }
}

/// Currencies before their number.
fn money(chance: &mut Chance) -> Case {
    let (mark, name) = chance.pick(&[
        ("$", "dollar"),
        ("US$", "dollar"),
        ("£", "pound sterling"),
        ("€", "euro"),
        ("Rs ", "indian rupee"),
        ("Rs. ", "indian rupee"),
        ("KSh", "kenyan shilling"),
        ("Tk ", "bangladeshi taka"),
        ("RM", "malaysian ringgit"),
        ("N", "nigerian naira"),
        ("CHF ", "swiss franc"),
        ("AED ", "uae dirham"),
        ("TZS ", "tanzanian shilling"),
        ("₦", "nigerian naira"),
        ("A$", "australian dollar"),
        ("NPR ", "nepalese rupee"),
    ]);
    let n = chance.between(2, 900);
    let (written, value) = match chance.below(3) {
        0 => (format!("{n},500"), n * 1000 + 500),
        1 => (format!("{n} million"), n * 1_000_000),
        _ => (format!("{n}bn"), n * 1_000_000_000),
    };
    case(format!("The road cost {mark}{written} to build."), vec![one(value, name)])
}

/// `41 per 100,000 people`, `3 per 1,000 births`.
fn rates(chance: &mut Chance) -> Case {
    let (n, every) = (
        chance.between(2, 90),
        chance.pick(&[("1,000", "1000"), ("100,000", "100000"), ("10,000", "10000"), ("million", "1000000")]),
    );
    let noun = chance.pick(&["people", "live births", "inhabitants", "women"]);
    let (written, value) = every;
    let unit = format!("count per {value} {noun}");
    match chance.below(2) {
        0 => case(format!("The rate was {n} per {written} {noun}."), vec![one(n, &unit)]),
        _ => case(format!("It fell to {n} per {written} {noun} in the valley."), vec![one(n, &unit)]),
    }
}

/// Labels, seats, models, coordinates: no quantity.
fn labels(chance: &mut Chance) -> Case {
    let n = chance.between(1, 60);
    let letter = chance.pick(&["A", "B", "C", "D", "F", "K"]);
    let word = chance
        .pick(&["seat", "gate", "room", "flat", "platform", "suite", "hall", "row", "unit", "building"]);
    let capital = chance.pick(&["Seat", "Gate", "Room", "Suite", "Terminal", "Flat", "Platform"]);
    let (m, s) = (chance.between(10, 59), chance.between(10, 59));
    let text = match chance.below(10) {
        0 => format!("They met at {word} {n}{letter} on the left."),
        1 => format!("{capital} {n}{letter} was empty."),
        2 => format!("The {word} {n}{letter} was empty."),
        3 => format!("It lies at {n}°{m}′{s}″N and {n}°{m}′W."),
        4 => format!("It lies at {n}.5°N, {m}.25°E."),
        5 => format!("She wore a PLX-R{n} badge."),
        6 => format!("A form {n}-K was filed."),
        7 => format!("They use model {n}{letter} there."),
        8 => format!("They met at {word}s {n}{letter} and {m}{letter}."),
        _ => format!("COVID-{n} and the ZX-{n} are names."),
    };
    case(text, Vec::new())
}

#[test]
fn units_and_currencies_have_their_names() {
    all_read(units);
    all_read(money);
    all_read(rates);
}

#[test]
fn what_names_something_is_no_quantity() {
    all_read(labels);
}
