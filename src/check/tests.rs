//! A check grows in a straight line with the text, whatever stands in it: proven by counting looks, not by a clock.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "without the bundled pack there is nothing to test")]

use super::{Corrections, assess, context};
use crate::claim::Doc;
use crate::excerpt::Excerpt;
use crate::pack::{Pack, bundled};
use crate::quantity::Date;
use crate::text::step_count;

/// Texts that repeat one thing: what the benchmark of growth measures with a clock (`benches/`), and more.
const REPEATED: &[&str] = &[
    "7 ",
    "12.5 ",
    "5%, 6%, 7% and ",
    "( 5 ",
    ", ",
    "5 million ",
    "Japan’s population was 125 million in 2022, and ",
    "Japan’s population was 125 million in 2022; ",
    "Japan’s population was 125 million in 2022. ",
    "the second largest economy ",
    "the second largest economy, ",
    "Germany is the world’s third-largest economy. ",
    "Italy had the second-highest unemployment in Europe in 2019. ",
    "Japan\t125\t12.5\t7\t1,000\t5%\n",
    "125\n\n12.5\n\n",
    "about 5 / ",
    "about 5. ",
    "Japan, Germany and ",
    "in 2019, ",
    "Spain, which has 47 million people, ",
    "How many? 5, ",
    "China sent back 600 North Koreans in October 2023. ",
    "China sent back 600 North Koreans in October 2023; ",
    "inflation of 5% in ",
    "she said that ",
    "“5” ",
    "the country’s inflation was 5%. ",
    "In Spain 5% and in Peru 6%. ",
];

/// Words and marks of which frames, clauses and contexts are made.
const PIECES: &[&str] = &[
    "Japan", "Spain’s", "the world’s", "Germans", "the country", "its", "it", "inflation", "population",
    "GDP", "people", "refugees", "unemployment", "was", "rose", "fell to", "has", "hit", "larger than",
    "twice as many", "third-largest", "economy", "highest", "5%", "125 million", "in 2022", "since 2010",
    "from 2000 to 2019", "and", "but", "while", "which", "that", "said", "if", "not", "among", "of", "in",
    "with", "compared with", ",", ";", ".", "(", ")", "?", "\n\n", "\t", "about", "more than",
    "China sent back 600 North Koreans", "the ministry", "xyz",
];

fn looks(unit: &str, bytes: usize, pack: &Pack) -> u64 {
    let text = [unit, " "].concat().repeat(bytes.div_ceil(unit.len() + 1));
    let excerpt = Excerpt::new(text).dated(Date::new(2024, 6, 1));
    step_count::of(|| {
        let doc = Doc::read(&excerpt.text, context(&excerpt));
        drop(assess(&excerpt, &doc, pack, &Corrections::default(), true));
    })
}

/// So long a text has sentences that are too long to be read, if any are; what more of it costs is the slope.
const SHORT: usize = 8_000;
/// Four times the text takes at most so many tenths of the looks: a straight line takes forty.
const MOST_GROWTH: u64 = 44;
/// Looks that do not count: what is looked up once for a passage.
const ONCE: u64 = 20_000;

fn grows_straight(unit: &str, pack: &Pack) -> Option<String> {
    let (short, long) = (looks(unit, SHORT, pack), looks(unit, 4 * SHORT, pack));
    let straight = long * 10 <= short * MOST_GROWTH + ONCE;
    (!straight).then(|| format!("{unit:?}: {short} looks, then {long}"))
}

#[test]
fn repeated_texts_are_checked_in_a_straight_line() {
    let pack = bundled().unwrap();
    let wrong: Vec<_> = REPEATED.iter().filter_map(|unit| grows_straight(unit, &pack)).collect();
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn any_pieces_are_checked_in_a_straight_line() {
    let n: u64 = std::env::var("CHECK_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(40);
    let mut seed: u64 = std::env::var("CHECK_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let (pack, mut wrong) = (bundled().unwrap(), Vec::new());
    for _ in 0..n {
        let mut next = |n: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % n
        };
        let count = 1 + next(6);
        let unit: Vec<&str> = (0..count).map(|_| PIECES[next(PIECES.len())]).collect();
        wrong.extend(grows_straight(&unit.join(" "), &pack));
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_rule_that_looks_at_all_before_it_is_found_out() {
    let square = |size: u64| (0..size).sum::<u64>();
    assert!(square(4 * 8_000) * 10 > square(8_000) * MOST_GROWTH + ONCE);
}
