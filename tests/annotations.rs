//! What leaves the core is what the standards ask for, on the whole corpus:
//! <https://www.w3.org/TR/annotation-model/> and <https://schema.org/ClaimReview>.

#![cfg(feature = "cli")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used)] // JSON of our own: a missing field is null, and a failed test

use citemark::check::Corrections;
use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;
use serde_json::Value;

const CORPUS: &str = include_str!("claims/claims.jsonl");

fn is_iri(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
    !scheme.is_empty()
        && scheme.chars().all(|c| c.is_ascii_alphanumeric())
        && !text.contains(char::is_whitespace)
}

fn is_text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty())
}

/// Whether a level that agrees is explained by an observation that supports it.
fn fits(card: &Value) -> bool {
    let told = card["explanation"].as_str().unwrap_or_default();
    let is_told = |o: &Value| o["supports"] == true && told.contains(o["display"].as_str().unwrap_or("?"));
    card["finding"] != "agrees"
        || !(card["form"] == "level" || card["form"] == "share")
        || card["observations"].as_array().is_some_and(|all| all.iter().any(is_told))
}

/// Whether an answer rests on an observation, and every observation names a source with an address.
fn is_cited(card: &Value) -> bool {
    let none = Vec::new();
    let all = card["observations"].as_array().unwrap_or(&none);
    let source =
        |o: &Value| &card["sources"][o["source"].as_u64().map_or(usize::MAX, |at| at as usize)]["url"];
    let answers = !matches!(card["finding"].as_str(), Some("abstain"));
    !(answers && all.is_empty()) && all.iter().all(|o| is_iri(source(o)))
}

/// What the Web Annotation model and ClaimReview require and this lacks.
fn faults(one: &Value, text: &str) -> Vec<&'static str> {
    let body = &one["body"];
    let quote = &one["target"]["selector"][0];
    let position = &one["target"]["selector"][1];
    let (start, end) = (position["start"].as_u64(), position["end"].as_u64());
    let (start, end) = (start.unwrap_or(0) as usize, end.unwrap_or(0) as usize);
    let marked: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
    let claim = quote["exact"].as_str().unwrap_or_default();
    let around =
        [&quote["prefix"], &quote["exact"], &quote["suffix"]].map(|v| v.as_str().unwrap_or("?")).concat();
    let rules = [
        ("@context", one["@context"] == "http://www.w3.org/ns/anno.jsonld"),
        ("id is an IRI", is_iri(&one["id"])),
        ("type", one["type"] == "Annotation"),
        ("motivation", one["motivation"] == "assessing"),
        ("target.source is an IRI", is_iri(&one["target"]["source"])),
        ("TextQuoteSelector", quote["type"] == "TextQuoteSelector" && !claim.is_empty()),
        ("the quote stands in the text", text.contains(&around)),
        ("TextPositionSelector", position["type"] == "TextPositionSelector" && marked == claim),
        ("body.@context", body["@context"] == "https://schema.org"),
        ("body.@type", body["@type"] == "ClaimReview"),
        ("url is an IRI", is_iri(&body["url"])),
        ("claimReviewed", body["claimReviewed"] == claim),
        ("itemReviewed", body["itemReviewed"]["@type"] == "Claim"),
        ("inLanguage", body["inLanguage"] == "en"),
        (
            "the author is the tool",
            body["author"]["@type"] == "SoftwareApplication" && is_text(&body["author"]["name"]),
        ),
        ("reviewRating in words", is_text(&body["reviewRating"]["alternateName"])),
        ("no rating in numbers", body["reviewRating"].get("ratingValue").is_none()),
        ("reviewBody", is_text(&body["reviewBody"])),
        ("an answer rests on observations with sources", is_cited(&one["citemark"])),
        ("what is said to fit does", fits(&one["citemark"])),
        ("citation is a list of IRIs", body["citation"].as_array().is_some_and(|all| all.iter().all(is_iri))),
    ];
    rules.into_iter().filter(|(_, kept)| !kept).map(|(name, _)| name).collect()
}

#[test]
fn every_annotation_is_a_web_annotation_with_a_claim_review() {
    let pack = bundled().unwrap();
    for line in CORPUS.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = case["text"].as_str().unwrap();
        let excerpt = Excerpt::new(text).dated(case["ref"].as_str().and_then(Date::parse));
        for annotation in citemark::check(&excerpt, &pack).annotations {
            let one = serde_json::to_value(&annotation).unwrap();
            assert_eq!(faults(&one, text), Vec::<&str>::new(), "{text}");
            assert_eq!(serde_json::from_value::<citemark::annotation::Annotation>(one).unwrap(), annotation);
        }
    }
}

#[test]
fn the_author_is_the_tool_with_its_pack() {
    let pack = bundled().unwrap();
    let one = citemark::check(&Excerpt::new("Japan has 125 million people."), &pack).annotations.remove(0);
    let author = one.body.author;
    let name = format!("Citemark {}, pack {}", env!("CARGO_PKG_VERSION"), pack.hash());
    assert_eq!((&*author.r#type, author.name), ("SoftwareApplication", name));
}

/// A link carries pack, day and words: whoever has it gets the same annotation, and is told of another pack.
#[test]
fn a_link_makes_the_same_check_again() {
    let pack = bundled().unwrap();
    let excerpt = Excerpt::new("Inflation in Turkey hit 72% in 2022.").dated(Date::new(2024, 6, 1));
    let own = serde_json::to_value(citemark::check(&excerpt, &pack).annotations).unwrap();
    for (hash, told) in [(pack.hash(), false), ("0123".into(), true)] {
        let words = "Inflation%20in%20Turkey%20hit%2072%25%20in%202022.";
        let link =
            format!("https://example.org/a#citemark={hash}&date=2024-06-01&text={words}:~:text=Inflation");
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_citemark"));
        let output = program.args(["check", "--json", "--permalink", &link]).output().unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap(), own);
        assert_eq!(String::from_utf8_lossy(&output.stderr).contains("pack 0123"), told);
    }
}

/// What the reader corrects wins over the text, and can be taken back.
#[test]
fn another_figure_can_be_meant() {
    let pack = bundled().unwrap();
    let excerpt =
        Excerpt::new("Japan had 125 million people in 2022, and inflation in Japan was 2.5% that year.")
            .dated(Date::new(2024, 6, 1));
    let read = |figure: &str| {
        let mut corrections = Corrections::default();
        corrections.figure = Some(figure.into());
        citemark::check_with(&excerpt, &pack, &corrections).annotations.remove(0).citemark
    };
    let card = read("125 million people");
    assert_eq!((&*card.finding, card.reading.figure.unwrap().id.as_str()), ("agrees", "125 million people"));
}

/// A comparison is told in the figures of the card: a gap as a gap, and thousands that a source prints in full.
#[test]
fn a_comparison_shows_its_arithmetic() {
    let pack = bundled().unwrap();
    for (text, told) in [
        (
            "India had more births than China in 2023.",
            "23.22 million births for India and 8.9 million births",
        ),
        ("In 2023 Germany had more people than France.", "in 2023: 1.22 times as much."),
    ] {
        let excerpt = Excerpt::new(text).dated(Date::new(2024, 6, 1));
        let all = serde_json::to_string(&citemark::check(&excerpt, &pack).annotations).unwrap();
        assert!(all.contains(told), "{text}\n{all}");
    }
}

#[test]
fn nothing_of_the_country_is_shown_beside_its_capitals_figure() {
    let pack = bundled().unwrap();
    for text in [
        "The population of Vienna has passed two million, while Austria as a whole has about nine million people.",
        "Moscow’s population fell by 200,000 in 2022.",
        "London is the most populous city in Europe.",
    ] {
        let excerpt = Excerpt::new(text).dated(Date::parse("2024-12-01"));
        for one in citemark::check(&excerpt, &pack).annotations {
            let figure = one.citemark.reading.figure.map_or(String::new(), |figure| figure.id);
            assert!(figure.is_empty() || figure.starts_with("nine million"), "{text}: {figure}");
        }
    }
}
