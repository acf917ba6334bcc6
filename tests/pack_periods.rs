//! Months and quarters: a claim is held against the series that is observed as often as its period asks, or against none.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::annotation::Card;
use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;

/// The cards of a sentence on a page of 20 November 2023.
fn cards(text: &str) -> Vec<Card> {
    let excerpt = Excerpt::new(text).dated(Date::parse("2023-11-20"));
    citemark::check(&excerpt, &bundled().unwrap()).annotations.into_iter().map(|one| one.citemark).collect()
}

fn chip(chip: &Option<citemark::annotation::Chip>) -> &str {
    chip.as_ref().map_or("", |chip| &chip.id)
}

#[test]
fn a_month_is_held_against_months() {
    for (text, finding, variable, period) in [
        ("US inflation fell to 3.2% in October 2023.", "agrees", "US.CPI.YOY.NSA", "2023-10"),
        ("Inflation in Britain was 4.6% in October.", "agrees", "UK.CPI.YOY", "2023-10"),
        ("Inflation in Britain was 9.6% in October.", "differs", "UK.CPI.YOY", "2023-10"),
        ("Inflation in the euro area was 2.9% in October 2023.", "agrees", "EU.HICP.YOY", "2023-10"),
        ("Turkey's annual inflation was 61.4% in October 2023.", "agrees", "WB.CPI.M.YOY", "2023-10"),
        (
            "Unemployment in the United States rose to 14.8% in April 2020.",
            "agrees",
            "US.UNEMP.RATE",
            "2020-04",
        ),
        // Twelve months to a month, as each month has them.
        ("UK consumer prices rose 4.6% in the 12 months to October.", "agrees", "UK.CPI.YOY", "2023-10"),
        ("UK inflation slowed to 4.6% in the year to October.", "agrees", "UK.CPI.YOY", "2023-10"),
        ("US consumer prices rose 6.5% in the year to December 2022.", "agrees", "US.CPI.YOY.NSA", "2022-12"),
        ("Inflation in Britain was 9.6% in the year to October.", "differs", "UK.CPI.YOY", "2023-10"),
        // Now is the last month that was known.
        ("Inflation in Britain is 4.6%.", "agrees", "UK.CPI.YOY", "2023-10"),
        ("Unemployment in the United States stands at 3.9%.", "agrees", "US.UNEMP.RATE", "2023-10"),
        ("Britain's economy grew by 1.7% in the third quarter of 2021.", "agrees", "UK.GDP.QOQ", "2021-Q3"),
    ] {
        let cards = cards(text);
        let card = cards.first().unwrap();
        assert_eq!(
            (&*card.finding, chip(&card.reading.measure), chip(&card.reading.period)),
            (finding, variable, period),
            "{text}: {}",
            &*card.explanation
        );
    }
}

#[test]
fn the_menu_has_measures_of_the_place() {
    let cards = cards("Inflation in Britain was 4.6% in October.");
    let measure = cards.first().unwrap().reading.measure.clone().unwrap();
    let others: Vec<&str> = measure.alternatives.iter().map(|one| &*one.id).collect();
    assert_eq!(others, ["WB.CPI.M.YOY"]);
    assert_ne!(measure.label, measure.alternatives.first().unwrap().label);
}

#[test]
fn other_parts_of_a_year_are_not() {
    for text in [
        // No monthly series of the place.
        "Unemployment in Japan was 2.6% in October 2023.",
        // All of twelve months, what does not grow, and several years.
        "UK inflation averaged 4.6% in the year to October.",
        "Unemployment in the United States was 3.9% in the year to October.",
        "UK consumer prices rose 4.6% in the two years to October.",
        // Since when is not said.
        "UK consumer prices fell 0.3% in October.",
        "US consumer prices rose 0.4% in September.",
        // Half a year, a season, a week; another one than the sentence has told.
        "Inflation in Britain was 4.6% in the first half of 2023.",
        "Inflation in Britain was 4.6% last summer.",
        "Britain's jobless rate rose to 4.7% from 4.6% in the previous quarter.",
        // Per person, and of a group of people.
        "Britain's GDP per capita grew by 0.6% in the first quarter of 2023.",
        "Food price inflation in Britain was 4.6% in October.",
        // Of some time; of now, and no month has it.
        "Inflation in Britain was 4.6%.",
        "Inflation in Britain is 9.9%.",
    ] {
        assert!(cards(text).iter().all(|card| card.reason.is_some()), "{text}");
    }
}

#[test]
fn the_card_tells_the_month_and_draws_months() {
    let cards = cards("US inflation fell to 3.2% in October 2023.");
    let card = cards.first().unwrap();
    assert!(card.explanation.contains("October 2023"), "{}", &*card.explanation);
    let series = card.series.first().unwrap();
    assert_eq!((series.per_year, series.first_year, series.first_part), (12, 2017, 10));
    assert_eq!(card.observations.first().unwrap().period, "2023-10");
}
