//! Grammars of figures.

use super::{Case, Chance, all_read, case, decimal, one, range};

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
