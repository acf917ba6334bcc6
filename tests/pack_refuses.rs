//! What is refused because it could never answer, with its cure; and that each class of unit that is taken does answer.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::collections::BTreeMap;

use citemark::excerpt::Excerpt;
use citemark::pack::Pack;
use citemark::pack::compile::compile_files;

const VARIABLES: &str =
    "id,name,unit,base,scale,topic,rank,timing,measure,status,revision,revision_reason,source,pairs\n";

/// A package with one variable and one figure: Harbour, 2023.
fn package(variable: &str, phrases: &str, value: &str) -> BTreeMap<String, String> {
    let descriptor = r#"{"name": "own", "resources": [
        {"name": "places", "path": "places.csv"}, {"name": "names", "path": "names.csv"},
        {"name": "sources", "path": "sources.csv"}, {"name": "variables", "path": "variables.csv"},
        {"name": "phrases", "path": "phrases.csv"},
        {"name": "figures", "path": "figures.csv", "variable": "OWN"}]}"#;
    let files = [
        ("datapackage.json", descriptor.to_owned()),
        ("places.csv", "id,name,kind\nHARB,Harbour,country\n".into()),
        ("names.csv", "place,name,kind,case_exact\nHARB,Harbour,name,true\n".into()),
        (
            "sources.csv",
            "id,publisher,title,indicator,url,licence,attribution,released,retrieved\n\
             own,Office,Figures,,https://example.org/,CC0-1.0,Office,2024-01-01,2024-01-02\n"
                .into(),
        ),
        ("variables.csv", format!("{VARIABLES}{variable}\n")),
        ("phrases.csv", format!("variable,phrase,role\n{phrases}")),
        ("figures.csv", format!("place,2022,2023\nHARB,1,{value}\n")),
    ];
    files.map(|(name, text)| (name.to_owned(), text)).into()
}

fn trees() -> BTreeMap<String, String> {
    package("OWN,Trees,trees,persons,1,own,1,stock,level,,0,,own,false", "OWN,trees,count\n", "1312")
}

fn error(files: BTreeMap<String, String>) -> String {
    compile_files(files).err().unwrap().to_string()
}

/// The same package with one text replaced in a file.
fn with(mut files: BTreeMap<String, String>, file: &str, from: &str, to: &str) -> BTreeMap<String, String> {
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(from), "{text}");
    *text = text.replace(from, to);
    files
}

fn finding(pack: &Pack, text: &str) -> String {
    let checked = citemark::check(&Excerpt::new(text), pack);
    checked.annotations.first().map_or("nothing".into(), |one| one.citemark.finding.to_string())
}

/// For each class: a variable's unit and measure, its phrase, a figure, and a sentence that says it.
const ANSWERED: [(&str, &str, &str, &str, &str, &str); 15] = [
    ("percent", "%", "share", "unemployment", "4.7", "Unemployment in Harbour was 4.7 per cent in 2023."),
    (
        "per_1000",
        "per 1,000 people",
        "rate",
        "birth rate",
        "12.5",
        "The birth rate in Harbour was 12.5 per 1,000 people in 2023.",
    ),
    (
        "per_100",
        "per 100 people",
        "rate",
        "telephones",
        "62",
        "Harbour had 62 telephones per 100 people in 2023.",
    ),
    ("usd", "US$", "level", "income", "41000", "Income in Harbour was $41,000 in 2023."),
    (
        "km2",
        "km²",
        "level",
        "forest area",
        "317",
        "The forest area of Harbour was 317 square kilometres in 2023.",
    ),
    ("km", "km", "level", "road length", "83", "The road length in Harbour was 83 kilometres in 2023."),
    (
        "kwh",
        "kWh",
        "level",
        "electricity use",
        "5300",
        "Electricity use in Harbour was 5,300 kilowatt hours in 2023.",
    ),
    ("tonnes", "tonnes", "level", "emissions", "9400", "Emissions in Harbour were 9,400 tonnes in 2023."),
    (
        "years",
        "years",
        "level",
        "life expectancy",
        "81.2",
        "Life expectancy in Harbour was 81.2 years in 2023.",
    ),
    (
        "per_100000",
        "murders per 100,000 people",
        "rate",
        "murder rate",
        "6.2",
        "The murder rate in Harbour was 6.2 per 100,000 people in 2023.",
    ),
    (
        "per_km2",
        "people per km²",
        "rate",
        "population density",
        "4210",
        "The population density of Harbour was 4,210 people per square kilometre in 2023.",
    ),
    ("index", "index", "index", "price index", "61.2", "The price index in Harbour was 61.2 in 2023."),
    (
        "children",
        "children per woman",
        "rate",
        "fertility rate",
        "1.7",
        "The fertility rate in Harbour was 1.7 children per woman in 2023.",
    ),
    ("applications", "applications", "level", "applications", "730", "Harbour had 730 applications in 2023."),
    ("persons", "pupils", "level", "pupils", "3361", "Harbour had 3,361 pupils in 2023."),
];

#[test]
fn every_class_of_unit_answers() {
    let told = error(with(trees(), "variables.csv", ",persons,", ",parrots,"));
    let list = told.split("one of ").nth(1).unwrap().split(':').next().unwrap();
    let mut classes: Vec<&str> = list.split(", ").collect();
    for (base, unit, measure, phrase, value, sentence) in ANSWERED {
        let variable = format!("OWN,Own,\"{unit}\",{base},1,own,1,stock,{measure},,0,,own,false");
        let role = if matches!(base, "persons" | "applications") { "count" } else { "term" };
        let files = package(&variable, &format!("OWN,{phrase},{role}\n"), value);
        let pack = compile_files(files).unwrap().open().unwrap();
        assert_eq!(finding(&pack, sentence), "agrees", "{base}: {sentence}");
        classes.retain(|class| *class != base);
    }
    assert!(classes.is_empty(), "taken, but not shown to answer: {classes:?}");
}

#[test]
fn what_could_never_answer_is_refused_with_its_cure() {
    assert!(compile_files(trees()).is_ok());
    for (file, from, to, told) in [
        (
            "variables.csv",
            ",persons,",
            ",euro,",
            "variables.csv, row 2, column base: expected one of percent, ",
        ),
        (
            "variables.csv",
            ",trees,",
            ",euro,",
            "variables.csv, row 2, column unit: expected a unit of the base",
        ),
        ("variables.csv", ",persons,", ",usd,", "found \"trees\""),
        (
            "phrases.csv",
            "OWN,trees,count\n",
            "",
            "phrases.csv: OWN: expected a phrase that names the variable",
        ),
        ("phrases.csv", ",count", ",context", "phrases.csv: OWN: expected a phrase"),
        ("names.csv", "HARB,Harbour,name,true\n", "", "names.csv: HARB: expected a name for the place"),
        ("figures.csv", "HARB,1,1312\n", "", "variables.csv: OWN: expected observations"),
        ("figures.csv", "1,1312", ",", "variables.csv: OWN: expected observations"),
        ("datapackage.json", ", \"variable\": \"OWN\"", "", "variables.csv: OWN: expected observations"),
    ] {
        let told_of = error(with(trees(), file, from, to));
        assert!(told_of.contains(told), "{file} without {from}: {told_of}");
    }
}

/// A public package as it is downloaded: tables, and nothing that says what they hold.
#[test]
fn a_package_without_variables_is_no_empty_pack() {
    let descriptor =
        r#"{"name": "population", "resources": [{"name": "population", "path": "population.csv"}]}"#;
    let table = "Country Name,Country Code,Year,Value\nAruba,ABW,2023,107000\n";
    let files = [("datapackage.json", descriptor), ("population.csv", table)];
    let told = error(files.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    assert!(told.contains("found the resources population") && told.contains("pack init"), "{told}");
}

/// A table of observations may name its places.
#[test]
fn places_are_found_by_name_too() {
    let named = with(trees(), "figures.csv", "HARB,", "harbour,");
    assert!(compile_files(named).unwrap().index == compile_files(trees()).unwrap().index);
    let two =
        with(trees(), "places.csv", "HARB,Harbour,country\n", "HARB,Harbour,country\nPORT,Port,country\n");
    let two = with(
        two,
        "names.csv",
        "HARB,Harbour,name,true\n",
        "HARB,Harbour,name,true\nPORT,Harbour,name,true\n",
    );
    let told = error(with(two, "figures.csv", "HARB,", "Harbour,"));
    assert!(
        told.contains("expected an id of places.csv, or a name that one place has, found \"Harbour\""),
        "{told}"
    );
}

#[test]
fn one_cause_is_told_once() {
    let rows: String = (0..50).map(|n| format!("NOWHERE{n},1,2\n")).collect();
    let told = error(with(trees(), "figures.csv", "HARB,1,1312\n", &rows));
    assert!(told.lines().count() < 5, "{told}");
    assert!(told.contains("figures.csv, row 2, column place: expected an id of places.csv"), "{told}");
    assert!(told.contains("49 more like it: row 3, column place (\"NOWHERE1\")"), "{told}");
}
