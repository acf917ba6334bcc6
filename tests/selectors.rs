//! Selectors of an annotation agree: what the position points at is what the quote says, in the document that is the
//! target's source, and there is no position where that document is not known.
//! <https://www.w3.org/TR/annotation-model/#text-position-selector>

#![cfg(feature = "cli")]
#![allow(clippy::expect_used, clippy::indexing_slicing)] // a failed test

use citemark::annotation::Selector;
use citemark::excerpt::Excerpt;
use citemark::pack::{Pack, bundled};
use proptest::prelude::*;

fn pack() -> &'static Pack {
    static PACK: std::sync::OnceLock<Pack> = std::sync::OnceLock::new();
    PACK.get_or_init(|| bundled().expect("the bundled pack"))
}

/// The quote and the position of each annotation of an excerpt.
fn selectors(excerpt: &Excerpt) -> Vec<(String, Option<(usize, usize)>)> {
    let annotations = citemark::check(excerpt, pack()).annotations;
    let mut out = Vec::new();
    for one in &annotations {
        let (mut quote, mut position) = (String::new(), None);
        for selector in &one.target.selector {
            match selector {
                Selector::TextQuoteSelector { exact, .. } => quote = exact.to_string(),
                Selector::TextPositionSelector { start, end } => position = Some((*start, *end)),
                other => assert_eq!(format!("{other:?}"), "", "no other kind is made"),
            }
        }
        out.push((quote, position));
    }
    out
}

fn points(text: &str, (start, end): (usize, usize)) -> String {
    text.chars().skip(start).take(end.saturating_sub(start)).collect()
}

/// Sentences between signs of one to four bytes.
fn passage() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(vec![
        "Japan’s population was 125 million in 2022.",
        "Inflation in Turkey hit 72% in 2022.",
        "The committee met again.",
        "Unemployment in Germany was 3.1 per cent in 2022.",
        "😀 日本 é.",
    ]);
    prop::collection::vec(sentence, 1..5).prop_map(|all| all.join(" 🎈 "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn quote_and_position_agree(text in passage(), before in "[a-z é日😀]{0,12}") {
        let alone = Excerpt::new(text.clone());
        for (quote, position) in selectors(&alone) {
            prop_assert_eq!(points(&text, position.expect("a text of its own has positions")), quote);
        }
        let document = [before.as_str(), &text].concat();
        let mut placed = Excerpt::new(text);
        placed.offset = Some(before.chars().count());
        placed.prefix = before;
        for (quote, position) in selectors(&placed) {
            prop_assert_eq!(points(&document, position.expect("a known place")), quote);
        }
    }

    #[test]
    fn there_is_no_position_in_a_page_that_is_not_known(text in passage()) {
        let mut excerpt = Excerpt::new(text);
        excerpt.page.url = Some("https://example.org/story".into());
        for (quote, position) in selectors(&excerpt) {
            prop_assert!(!quote.is_empty());
            prop_assert_eq!(position, None);
        }
    }
}
