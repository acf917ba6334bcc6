//! A place that a sentence does not name itself may agree, and never says that something differs: sentences with figures
//! that no source has, behind a sentence that names the place.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::check;
use citemark::claim::{Doc, Given};
use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;

/// What stands before, naming the place.
const BEFORE: [&str; 3] =
    ["{}'s government met on Monday.", "{}'s economy is in trouble.", "Life in {} is hard."];
const PLACES: [&str; 6] = ["Japan", "Hungary", "Chad", "Brazil", "Kenya", "Portugal"];
/// Each with a figure that it never had anywhere.
const SENTENCES: [&str; 6] = [
    "Inflation averaged 96.4% in 2018.",
    "Unemployment stood at 71.3% in 2018.",
    "The population was 4.1 billion in 2018.",
    "Life expectancy was 12 years in 2018.",
    "The country's unemployment rate was 71.3% in 2018.",
    "The country's population was 4.1 billion in 2018.",
];

#[test]
fn a_carried_place_never_differs() {
    let pack = bundled().unwrap();
    let (mut carried, mut faults) = (0, Vec::new());
    let all = BEFORE.iter().flat_map(|before| PLACES.iter().map(move |place| before.replace("{}", place)));
    for before in all {
        for sentence in SENTENCES {
            let mut excerpt = Excerpt::new(sentence).dated(Date::parse("2024-06-01"));
            excerpt.prefix = before.clone() + " ";
            let doc = Doc::read(sentence, check::context(&excerpt));
            let reading = check::reading(&excerpt, &doc, &pack);
            let given = |given| {
                move |claim: &&citemark::claim::Claim| claim.place.as_ref().is_some_and(|p| p.given == given)
            };
            carried += reading.claims.iter().filter(given(Given::Carried)).count();
            assert_eq!(
                reading.claims.iter().filter(given(Given::Named)).count(),
                0,
                "{sentence} names a place"
            );
            for one in citemark::check(&excerpt, &pack).annotations {
                if !matches!(one.citemark.finding.as_ref(), "abstain" | "context" | "agrees") {
                    faults.push(format!("{before} {sentence}: {:?}", one.citemark.finding));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        carried > 20,
        "only {carried} claims had their place from the sentence before: the sentences test nothing"
    );
}
