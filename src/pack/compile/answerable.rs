//! Packages that could never answer: without variables, words for them, or names of places. Each is refused with a
//! remedy. Knows tables, not sentences.

use std::collections::BTreeSet;

use super::package::Package;
use super::problems::Problems;
use super::tables::Tables;
use crate::pack::format::{name_entry, phrase_entry};
use crate::pack::model::{PhraseRole, PlaceId, PlaceKind};

/// Roles of phrases that name a variable by themselves.
const NAMING: [PhraseRole; 8] = [
    PhraseRole::Term,
    PhraseRole::Count,
    PhraseRole::Tail,
    PhraseRole::Predicate,
    PhraseRole::Grows,
    PhraseRole::Verb,
    PhraseRole::High,
    PhraseRole::Low,
];

/// Notes what keeps a whole package, or one of its variables, from answering.
pub(crate) fn words(package: &Package, tables: &Tables, events: usize, problems: &mut Problems) {
    if tables.variables.is_empty() && events == 0 && problems.none() {
        let names: Vec<&str> = package.resources().iter().map(|resource| resource.name.as_str()).collect();
        let found = if names.is_empty() { "none".into() } else { names.join(", ") };
        problems.say(format!(
            "datapackage.json: expected a table \"variables\" and resources that say whose observations they hold \
             (\"variable\": ...), found the resources {found}: such a pack could answer nothing. `citemark pack init` \
             writes what is missing"
        ));
    }
    // Variables of one topic answer the same words.
    let phrases = tables.phrases.values().flatten().filter_map(|&entry| phrase_entry(entry));
    let naming = phrases.filter(|phrase| NAMING.contains(&phrase.role));
    let variables = naming.filter_map(|phrase| tables.variables.get(usize::from(phrase.variable.0)));
    let named: BTreeSet<&str> = variables.map(|variable| variable.topic.as_str()).collect();
    let silent: BTreeSet<&str> = package
        .resources()
        .iter()
        .filter(|one| one.silent)
        .filter_map(|one| one.variable.as_deref())
        .collect();
    for variable in &tables.variables {
        if named.contains(variable.topic.as_str()) || silent.contains(variable.id.as_str()) {
            continue;
        }
        problems.lacking(
            "phrases.csv",
            &variable.id,
            "a phrase that names the variable, as \"pupils\" with the role \"term\": without one no claim can mean it",
        );
    }
}

/// Notes the places with observations that no claim can name.
pub(crate) fn names(tables: &Tables, observed: &BTreeSet<u16>, problems: &mut Problems) {
    let names = tables.names.values().flatten().filter_map(|&entry| name_entry(entry));
    let named: BTreeSet<PlaceId> = names.map(|name| name.place).collect();
    for &place in observed.iter().filter(|&&place| !named.contains(&PlaceId(place))) {
        let row = tables.places.get(usize::from(place));
        // What is no place on a map, as people of no state, needs none.
        if let Some(row) = row.filter(|row| row.kind != PlaceKind::Other) {
            problems.lacking(
                "names.csv",
                &row.id,
                "a name for the place, which has observations: without one no claim can mean it",
            );
        }
    }
}
