//! The classes of unit with which the figure of a claim can be compared, and the words for units. A variable of any
//! other class would never answer: it is refused. Knows words only.
//!
//! That each class does answer is held by `tests/pack_refuses.rs`.

/// A class of unit.
pub(crate) struct Base {
    /// As the column `base` has it.
    pub(crate) id: &'static str,
    /// Signs in the words of a unit that make it one of this class.
    signs: &'static [&'static str],
}

const fn base(id: &'static str, signs: &'static [&'static str]) -> Base {
    Base { id, signs }
}

/// All classes; those with the more telling signs come first.
pub(crate) const BASES: [Base; 15] = [
    base("percent", &["%", "per cent", "percent", "pct"]),
    base("per_100000", &["per 100,000", "per 100000"]),
    base("per_km2", &["per km²", "per km2", "per square kilomet"]),
    base("per_1000", &["per 1,000", "per 1000", "per thousand", "‰"]),
    base("per_100", &["per 100 ", "per hundred"]),
    base("usd", &["us$", "usd", "$", "dollar"]),
    base("km2", &["km²", "km2", "square kilomet"]),
    base("km", &["km", "kilomet"]),
    base("kwh", &["kwh", "kilowatt hour", "kilowatt-hour"]),
    base("tonnes", &["tonne", "metric ton"]),
    base("years", &["year"]),
    base("index", &["index", "points"]),
    base("children", &["children per", "births per woman"]),
    base("applications", &["application"]),
    base("persons", &[]),
];

/// What units are written in that no claim's figure is held against yet.
const OTHERS: [&str; 14] = [
    "€", "euro", "eur", "£", "pound", "gbp", "¥", "yen", "yuan", "rupee", "franc", "krw", "per million",
    "hectare",
];

/// All ids, for messages.
pub(crate) fn list() -> String {
    BASES.map(|base| base.id).join(", ")
}

/// Whether there is such a class.
pub(crate) fn known(id: &str) -> bool {
    BASES.iter().any(|base| base.id == id)
}

/// Whether figures in these words of a unit can be of a class: money is not held against a count, nor euros against dollars.
pub(crate) fn fits(id: &str, unit: &str) -> bool {
    match class(unit) {
        Class::Of(found) => {
            found == id
                // "pupils per 100 households", "points of 100", "deaths a year": what is counted may be for something.
                || matches!(found, "years" | "index" | "children" | "applications" | "per_100")
                || (found == "km" && id == "km2")
        }
        Class::Counted => !matches!(id, "percent" | "usd" | "km2" | "km" | "kwh"),
        Class::Unknown => false,
    }
}

/// What the words of a unit are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    /// Of this class.
    Of(&'static str),
    /// Things that are counted.
    Counted,
    /// Of none that is held against claims.
    Unknown,
}

/// The class that the words of a unit speak of.
pub(crate) fn class(unit: &str) -> Class {
    let unit = format!("{} ", unit.trim().to_lowercase());
    // Longer signs are looked for first: "per 100,000" holds "per 100".
    if OTHERS.iter().any(|sign| has(&unit, sign)) {
        return Class::Unknown;
    }
    let found = BASES.iter().find(|base| base.signs.iter().any(|sign| has(&unit, sign)));
    found.map_or(Class::Counted, |base| Class::Of(base.id))
}

/// Whether a sign stands in a text, as a word of its own where it begins with a letter.
fn has(text: &str, sign: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(sign).any(|(at, _)| {
        let (before, after) =
            (text.get(..at).unwrap_or_default(), text.get(at + sign.len()..).unwrap_or_default());
        let starts = !letter(sign.chars().next()) || !letter(before.chars().next_back());
        // "km" is no "kmh"; "dollar" may be "dollars", "kilomet" goes on.
        let ends =
            sign.chars().count() > 3 || !letter(sign.chars().next_back()) || !letter(after.chars().next());
        starts && ends
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_units_have_a_class() {
        for (unit, class_of) in [
            ("% of GDP", "percent"),
            ("per 1,000 live births", "per_1000"),
            ("deaths per 100,000 people", "per_100000"),
            ("people per km²", "per_km2"),
            ("current US$", "usd"),
            ("km²", "km2"),
            ("km", "km"),
            ("kWh per person", "kwh"),
            ("million tonnes", "tonnes"),
            ("years", "years"),
        ] {
            assert_eq!(class(unit), Class::Of(class_of), "{unit}");
        }
        for unit in ["people", "pupils", "hundred teachers", "trees"] {
            assert_eq!(class(unit), Class::Counted, "{unit}");
        }
        for unit in ["euro", "million EUR", "per million people", "£"] {
            assert_eq!(class(unit), Class::Unknown, "{unit}");
        }
        assert!(fits("persons", "people") && !fits("usd", "people") && !fits("usd", "euro"));
    }
}
