//! Sentences that were right on their day by the releases of the time: made from every table of `data/vintages`, one for
//! each release that is drawn. Not one may be said to differ or to be out of date.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails is a failed test")]

use std::path::Path;

use citemark::excerpt::Excerpt;
use citemark::pack::{Pack, PlaceKind, bundled};
use citemark::quantity::{Date, Decimal};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// Variable, and how a newsroom writes its figures: `{P}` the place, `{Y}` the year, `{N}` a number in words,
/// `{D}` with all its digits, `{0}` to `{3}` with so many decimals.
const SHAPES: [(&str, &str); 31] = [
    ("SP.POP.TOTL", "{P} had a population of {N} in {Y}."),
    ("SP.POP.TOTL", "The population of {P} was {N} in {Y}."),
    ("SP.POP.TOTL", "In {Y}, {N} people lived in {P}."),
    ("NY.GDP.MKTP.CD", "The GDP of {P} was ${N} in {Y}."),
    ("NY.GDP.MKTP.CD", "In {Y}, the economy of {P} was worth ${N}."),
    ("NY.GDP.PCAP.CD", "GDP per capita in {P} was ${D} in {Y}."),
    ("NY.GNP.PCAP.CD", "GNI per capita in {P} was ${D} in {Y}."),
    ("NY.GDP.MKTP.KD.ZG", "GDP growth in {P} was {1}% in {Y}."),
    ("NY.GDP.MKTP.KD.ZG", "The economy of {P} grew by {1}% in {Y}."),
    ("NY.GDP.MKTP.KD.ZG", "Economic growth in {P} was {1} per cent in {Y}."),
    ("FP.CPI.TOTL.ZG", "Inflation in {P} was {1}% in {Y}."),
    ("SL.UEM.TOTL.ZS", "Unemployment in {P} was {1}% in {Y}."),
    ("SP.DYN.LE00.IN", "Life expectancy in {P} was {1} years in {Y}."),
    ("WPP.E0", "Life expectancy at birth in {P} was {1} years in {Y}."),
    ("WPP.TFR", "The fertility rate in {P} was {2} in {Y}."),
    ("SP.DYN.IMRT.IN", "The infant mortality rate in {P} was {1} per 1,000 live births in {Y}."),
    ("SH.DYN.MORT", "Under-five mortality in {P} was {1} per 1,000 live births in {Y}."),
    ("SH.STA.MMRT", "The maternal mortality ratio in {P} was {0} per 100,000 live births in {Y}."),
    ("NE.EXP.GNFS.ZS", "Exports of {P} were {1}% of GDP in {Y}."),
    ("NE.IMP.GNFS.ZS", "Imports of {P} were {1}% of GDP in {Y}."),
    ("NE.GDI.TOTL.ZS", "Investment in {P} was {1}% of GDP in {Y}."),
    ("SP.URB.TOTL.IN.ZS", "In {Y}, {1}% of the population of {P} lived in cities."),
    ("IT.NET.USER.ZS", "In {Y}, {1}% of people in {P} used the internet."),
    ("SI.POV.GINI", "The Gini index of {P} was {1} in {Y}."),
    ("HDR.HDI", "The Human Development Index of {P} was {3} in {Y}."),
    ("VC.IHR.PSRC.P5", "The homicide rate in {P} was {1} per 100,000 people in {Y}."),
    ("DT.DOD.DECT.CD", "The external debt of {P} was ${N} in {Y}."),
    ("SH.H2O.BASW.ZS", "In {Y}, {1}% of the population of {P} had access to basic drinking water."),
    ("SP.POP.GROW", "Population growth in {P} was {1}% in {Y}."),
    ("WPP.BIRTHS", "There were {N} births in {P} in {Y}."),
    ("IT.CEL.SETS.P2", "Mobile phone subscriptions in {P} were {0} per 100 people in {Y}."),
];

/// How many of each shape.
const TIMES: usize = 90;

/// What a release printed for a place, and from when to when it was the newest.
struct Printed {
    place: String,
    year: i32,
    value: Decimal,
    from: Date,
    to: Date,
}

/// The rows of a table that a page could have told: of a country, with both days known.
fn printed(pack: &Pack, variable: &str) -> Vec<Printed> {
    let file = format!("data/vintages/{}.csv", variable.to_lowercase());
    let mut table = csv::Reader::from_path(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let mut out = Vec::new();
    for row in table.records() {
        let row = row.unwrap();
        let place = pack.place(pack.place_by_code(&row[1]).unwrap()).unwrap();
        let days = Date::parse(&row[4]).zip(Date::parse(&row[5]));
        let Some((from, to)) = days.filter(|_| place.kind == PlaceKind::Country) else { continue };
        let (year, value) = (row[2].parse().unwrap(), Decimal::parse(&row[3]).unwrap());
        if from < to && !value.is_negative() {
            out.push(Printed { place: place.name.to_owned(), year, value, from, to });
        }
    }
    out
}

/// A number as people say it: `12.3 million`.
fn spoken(value: Decimal) -> String {
    for (places, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
        if let Some(short) = value.shift(-places).filter(|short| *short >= Decimal::ONE) {
            return format!("{} {word}", short.round(1));
        }
    }
    value.round(0).to_string()
}

#[test]
fn what_was_right_on_its_day_is_not_called_wrong() {
    let pack = bundled().unwrap();
    let mut runner = TestRunner::deterministic();
    let (mut all, mut right, mut faults) = (0, 0, Vec::new());
    for (code, shape) in SHAPES {
        let variable = pack.variable(pack.variable_by_code(code).unwrap()).unwrap();
        let rows = printed(&pack, code);
        let mut made = 0;
        while made < TIMES {
            let draw = (0..rows.len(), 0..1000_i32).new_tree(&mut runner).unwrap().current();
            let row = &rows[draw.0];
            let day = row.from.add_days((row.to.days() - row.from.days()) * draw.1 / 1000);
            if day.year <= row.year {
                continue;
            }
            made += 1;
            let value = row.value.mul(variable.scale).unwrap();
            let mut text = shape.replace("{P}", &row.place).replace("{Y}", &row.year.to_string());
            text = text.replace("{N}", &spoken(value)).replace("{D}", &value.round(0).to_string());
            for places in 0..=3 {
                text = text.replace(&format!("{{{places}}}"), &value.round(places).to_string());
            }
            let checked = citemark::check(&Excerpt::new(&text).dated(Some(day)), &pack);
            let found: Vec<&str> = checked.annotations.iter().map(|one| &*one.citemark.finding).collect();
            if found.iter().any(|finding| matches!(*finding, "differs" | "outdated")) {
                faults.push(format!("{day:?}: {text}"));
            }
            right +=
                usize::from(found.iter().any(|finding| matches!(*finding, "agrees" | "rightWhenPublished")));
            all += 1;
        }
    }
    println!("{right} of {all} right, {} wrong", faults.len());
    assert!(all >= 2_500 && faults.is_empty(), "{} of {all}:\n{}", faults.len(), faults.join("\n"));
    assert!(right * 100 >= all * 90, "only {right} of {all} are borne out");
}
