//! Reading is linear in the text, whatever it contains: shown by counting the tokens looked at, not by a clock.

use super::{Context, Date, read};
use crate::text::{sentence, step_count, tokenize};

/// Texts that repeat one thing from which a rule looks ahead or back.
const REPEATED: &[&str] = &[
    "7 ", "12.5 ", "5%, 6%, 7% and ", "( 5 ", "5 million ", ", ", "7 and ", "5, ", "3 to ", "5 of ",
    "5, and ", "2019 ", "2019-", "1-2-", "1:2:", "1,000,", "1 000 ", ")", "\"", "'", "”", "5\" ", "5' ", "$",
    "$5 ", "-", "- ", "Monday, ", "Monday - ", "May ", "May 5 ", "5 May ", "from 5 to ", "half a ",
    "twenty one hundred and ", "tens of thousands of ", "5 very big old new red ", "5 dollars ( ", "five-",
    "A ", "a.", "5.", "5/", "1/2 ", "early of ", "mid-", "late in the ", "two years before ",
    "the day before ", "one in ", "more than ", "minus ", "5 years ", "5 years and 5 months ", "last ",
    "the second largest economy, ", "020 7946 ", "5x10^", "1", "a", "m",
];

/// Words and marks of which every rule has some.
const PIECES: &[&str] = &[
    "7", "12.5", "1,000", "2019", "5%", "$", "€5", "½", "1/3", "10:30", "five", "twenty", "hundred",
    "million", "m", "bn", "half", "a", "one", "third", "dozens", "tens", "several", "of", "in", "to", "and",
    "or", "from", "between", "by", "the", "per", "than", "more", "up", "about", "at least", "as many as",
    "rose", "fell", "times", "doubled", "km", "square", "tonnes", "°C", "dollars", "pounds", "people",
    "North Korean refugees", "big", "year", "years", "old", "months", "last", "next", "ago", "before",
    "since", "until", "early", "end", "May", "March", "Monday", "summer", "Q3", "FY", "1990s", "yesterday",
    "every", "No", "Boeing", "A", "-", "–", ",", ".", ":", "/", "(", ")", "\"", "'", "’", "+", "±", "x10",
    "#", "|",
];

fn looks(unit: &str, tokens: usize) -> u64 {
    let each = tokenize(unit).len().max(1);
    let text = unit.repeat(tokens.div_ceil(each));
    let context = Context { today: Date::new(2023, 12, 8), ..Context::default() };
    step_count::of(|| {
        let tokens = tokenize(&text);
        drop(sentence::sentences(&text, &tokens));
        drop(read(&text, &tokens, context));
    })
}

/// So many tokens fill every rule's reach, so that what more of them cost is the slope.
const SHORT: usize = 400;
/// Four times the tokens take at most so many tenths of the looks: a straight line takes forty.
const MOST_GROWTH: u64 = 44;
/// Most looks at a token, whatever it stands in.
const MOST_LOOKS: u64 = 2000;

fn grows_straight(unit: &str) -> Option<String> {
    let (short, long) = (looks(unit, SHORT), looks(unit, 4 * SHORT));
    let each = long / (4 * SHORT as u64);
    let straight = long * 10 <= short * MOST_GROWTH + 10_000 && each <= MOST_LOOKS;
    (!straight).then(|| format!("{unit:?}: {short} looks, then {long}; {each} at a token"))
}

#[test]
fn repeated_texts_are_read_in_a_straight_line() {
    let wrong: Vec<_> =
        REPEATED.iter().copied().chain(PIECES.iter().copied()).filter_map(grows_straight).collect();
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn any_pieces_are_read_in_a_straight_line() {
    let n: u64 = std::env::var("READING_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(150);
    let mut seed: u64 = std::env::var("READING_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let mut wrong = Vec::new();
    for _ in 0..n {
        let mut next = |n: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % n
        };
        let mut unit = String::new();
        for _ in 0..1 + next(4) {
            unit.push_str(PIECES[next(PIECES.len())]);
            if next(4) > 0 {
                unit.push(' ');
            }
        }
        wrong.extend(grows_straight(&unit));
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}
