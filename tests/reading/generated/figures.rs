//! Grammars of figures.

use super::{Case, Chance, Want, all_read, case, decimal, one, range};
use citemark::quantity::Role;

const COUNTED: &[&str] = &[
    "people", "users", "refugees", "combined views", "registered voters", "new homes",
    "international tourists", "foreign-born residents", "jobs", "tickets", "paying subscribers",
    "digital and physical sales",
];

/// A number of millions with its digits, and how `m` writes it.
fn millions(chance: &mut Chance) -> (u64, String) {
    let tenths = chance.between(11, 989);
    let letter = chance.pick(&["m", "m", "m", "M"]);
    (tenths * 100_000, format!("{}{letter}", decimal(tenths * 100)))
}

/// `3.1m combined views`, `a population of 83.2m`, `between 50m and 70m people`.
fn m_for_million(chance: &mut Chance) -> Case {
    let ((a, written_a), (b, _)) = (millions(chance), millions(chance));
    let (low, high) = (a.min(b), a.max(b) + 100_000);
    let m = |n: u64| format!("{}m", decimal(n / 1000));
    let noun = chance.pick(COUNTED);
    // Units are named without their conjunctions.
    let unit = noun.replace(" and ", " ");
    let what =
        chance.pick(&["population", "audience", "workforce", "readership", "membership", "electorate"]);
    match chance.below(12) {
        0 => case(format!("The report counted {written_a} {noun}."), vec![one(a, &unit)]),
        1 => case(format!("The region has a {what} of {written_a}."), vec![one(a, "-")]),
        2 => case(
            format!("There were between {} and {} {noun}.", m(low), m(high)),
            vec![range(low, high, &unit)],
        ),
        3 => {
            let dash = chance.pick(&["-", "–"]);
            case(format!("There were {}{dash}{} {noun}.", m(low), m(high)), vec![range(low, high, &unit)])
        }
        4 => case(format!("There were {} to {} {noun}.", m(low), m(high)), vec![range(low, high, &unit)]),
        5 => case(format!("The {what} grew to {written_a} last year."), vec![one(a, "-")]),
        6 => case(format!("Its {what}, now {written_a}, is growing."), vec![one(a, "-")]),
        7 => case(
            format!("The {what} rose from {} to {}.", m(low), m(high)),
            vec![one(low, "-"), one(high, "-")],
        ),
        8 => case(format!("The number of users was {written_a} in May."), vec![one(a, "-")]),
        9 => case(
            format!("It sold {} and {} {noun}.", m(low), m(high)),
            vec![one(low, &unit), one(high, &unit)],
        ),
        10 => case(format!("More than {written_a} of its {noun} are at risk."), vec![one(a, &unit)]),
        _ => case(format!("Sales of {written_a} were reported."), vec![one(a, "-")]),
    }
}

/// `m` that is no million.
fn m_for_metre(chance: &mut Chance) -> Case {
    let n = chance.between(2, 900);
    let m = |text: String| case(text, vec![one(n, "metre")]);
    match chance.below(10) {
        0 => m(format!("The tower is {n}m tall.")),
        1 => m(format!("The hole was {n}m deep.")),
        2 => m(format!("She won the {n}m freestyle.")),
        3 => m(format!("The wave reached a height of {n}m.")),
        4 => m(format!("He stood {n}m from the door.")),
        5 => m(format!("It lies {n}m above sea level.")),
        6 => m(format!("A wall of {n}m in length was built.")),
        7 => m(format!("The ship is {n} m long.")),
        8 => m(format!("The car stopped after {n}m.")),
        _ => m(format!("They dug to a depth of {n}m.")),
    }
}

#[test]
fn m_is_million_where_things_are_counted() {
    all_read(m_for_million);
    all_read(m_for_metre);
}

/// An amount as a number and as it is written, and its unit.
fn amount(chance: &mut Chance, kind: u64) -> (String, String, &'static str) {
    let tenths = chance.between(11, 999);
    let n = decimal(tenths * 100);
    let (value, written, unit) = match kind {
        0 => (n.clone(), format!("{n}%"), "percent"),
        1 => (n.clone(), format!("{n} per cent"), "percent"),
        2 => (n.clone(), format!("${n}"), "dollar"),
        3 => ((tenths * 100_000).to_string(), format!("${n}m"), "dollar"),
        4 => ((tenths * 100_000_000).to_string(), format!("£{n}bn"), "pound sterling"),
        5 => ((tenths * 100_000).to_string(), format!("€{n} million"), "euro"),
        6 => ((tenths * 100_000).to_string(), format!("{n} million tonnes"), "tonne"),
        7 => ((tenths * 100_000).to_string(), format!("{n} million"), "-"),
        8 => ((tenths * 1000).to_string(), format!("{tenths},000"), "-"),
        9 => ((tenths * 1000).to_string(), format!("{tenths},000 jobs"), "jobs"),
        10 => (n.clone(), format!("{n} kWh"), "kilowatt hour"),
        _ => ((tenths * 100_000).to_string(), format!("{n}m barrels a day"), "barrel per day"),
    };
    (value, written, unit)
}

const SUBJECTS: &[&str] = &[
    "Output", "The total", "Spending", "The figure", "Demand", "It", "The regional average",
    "Last year's total",
];
const MOVES: &[&str] = &[
    "rose", "fell", "climbed", "dropped", "increased", "declined", "jumped", "grew", "shrank", "slipped",
    "edged up",
];

fn role(want: Want, role: Role) -> Want {
    Want { role: Some(role), ..want }
}

/// `rose to A from B`, `from A in 2000 to B`, and chains of three.
fn moves(chance: &mut Chance) -> Case {
    let kind = chance.below(12);
    let [(a, x, unit), (b, y, _), (c, z, _)] = [(); 3].map(|()| amount(chance, kind));
    let (subject, verb) = (chance.pick(SUBJECTS), chance.pick(MOVES));
    let year = chance.between(1985, 2015);
    let (later, last) = (year + chance.between(1, 4), year + chance.between(5, 8));
    let (first, second) = (role(one(a, unit), Role::From), role(one(b, unit), Role::To));
    let both = vec![first.clone(), second.clone()];
    let turned = vec![second.clone(), first.clone()];
    let third = role(one(c, unit), Role::To);
    let (text, want) = match chance.below(11) {
        0 => (format!("{subject} {verb} from {x} to {y}."), both),
        1 => (format!("{subject} {verb} to {y} from {x}."), turned),
        2 => (format!("{subject} {verb} from {x} in {year} to {y} in {later}."), both),
        3 => (format!("{subject} {verb} from {x} in {year} to {y}."), both),
        4 => (format!("{subject} {verb} to {y} in {later} from {x} in {year}."), turned),
        5 => (format!("{subject} {verb} to {y} last year from {x} a year earlier."), turned),
        6 => (format!("{subject} {verb} to {y} in {later}, from {x} in {year}."), turned),
        7 => (format!("{subject} {verb} from {x} to {y} and then to {z}."), vec![first, second, third]),
        8 => (
            format!("{subject} {verb} from {x} in {year} to {y} in {later} and {z} in {last}."),
            vec![first, second, Want { role: None, ..third }],
        ),
        9 => (format!("{subject} {verb} from {x} in May {year} to {y} in June {later}."), both),
        _ => (format!("From {x} in {year}, {} {verb} to {y} in {later}.", subject.to_lowercase()), both),
    };
    case(text, want)
}

/// Two ends that are one figure, and lists that share their unit.
fn ranges_and_lists(chance: &mut Chance) -> Case {
    let low = chance.between(2, 60);
    let (high, top) = (low + chance.between(1, 30), low + chance.between(31, 60));
    let dash = chance.pick(&["-", "–"]);
    let (unit, name) = chance.pick(&[
        (" per cent", "percent"),
        ("%", "percent"),
        (" km", "kilometre"),
        (" jobs", "jobs"),
        (" tonnes", "tonne"),
        (" million people", "people"),
        (" euros", "euro"),
        ("bn dollars", "dollar"),
        (" billion yen", "japanese yen"),
    ]);
    let scale = if unit.contains("million") {
        "000000"
    } else if unit.contains('b') && unit.contains('n') && !unit.contains("jobs") {
        "000000000"
    } else {
        ""
    };
    let v = |n: u64| format!("{n}{scale}");
    let both = vec![range(v(low), v(high), name)];
    let three = vec![one(v(low), name), one(v(high), name), one(v(top), name)];
    let (text, want) = match chance.below(9) {
        0 => (format!("It costs between {low}{unit} and {high}{unit}."), both),
        1 => (format!("It takes {low}{dash}{high}{unit}."), both),
        2 => (format!("It takes {low} to {high}{unit}."), both),
        3 => (format!("Estimates range from {low}{unit} to {high}{unit}."), both),
        4 => (format!("It takes {low}{unit} to {high}{unit}."), both),
        5 => (format!("The figures are {low}, {high} and {top}{unit}."), three),
        6 => (format!("The figures are {low}{unit}, {high}{unit} and {top}{unit}."), three),
        7 => (format!("It is between {low} and {high}{unit}."), both),
        _ => {
            (format!("Shares were {low}{unit} in 2001, {high}{unit} in 2005 and {top}{unit} in 2010."), three)
        }
    };
    case(text, want)
}

#[test]
fn moves_are_two_figures_and_ranges_one() {
    all_read(moves);
    all_read(ranges_and_lists);
}

/// What a number counts: the head behind adjectives and participles, and what a second number leaves out.
fn counts(chance: &mut Chance) -> Case {
    // Numbers like 737 name an aircraft.
    let (a, b) = (chance.between(2, 690), chance.between(2, 690));
    let modifier = chance.pick(&[
        "", "new ", "empty ", "foreign-owned ", "newly built ", "low-cost rental ", "armed ",
        "privately run ", "large and small ", "public and private ", "small, medium and large ",
        "North Korean ", "badly damaged ",
    ]);
    let head = chance
        .pick(&["homes", "schools", "children", "women", "aircraft", "companies", "bus stops", "species"]);
    let noun = format!("{modifier}{head}");
    let unit = noun.replace(" and ", " ").replace(',', "").to_lowercase();
    let first = one(a, &unit);
    match chance.below(6) {
        0 => case(format!("The city has {a} {noun}."), vec![first]),
        1 => case(format!("There were {a} {noun} in the valley."), vec![first]),
        2 => case(format!("They found {a} {noun} on Monday and {b} on Friday."), vec![first, one(b, &unit)]),
        3 => case(format!("It sold {a} {noun} at auction and {b} by tender."), vec![first, one(b, &unit)]),
        4 => case(format!("About {a} million of the {noun} were sold."), vec![one(a * 1_000_000, &unit)]),
        _ => case(format!("More than {a} other {noun} were sold."), vec![one(a, &format!("other {unit}"))]),
    }
}

#[test]
fn a_number_counts_its_noun() {
    all_read(counts);
}
