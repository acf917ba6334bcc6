//! What holds for reading any text at all: it never panics, its spans are valid, and a sentence reads the same alone
//! and within a page.

use citemark::quantity::{self, Context, Quantity, Reading, hedge};
use citemark::text::{Span, tokenize};
use citemark::text::{byte_offset_of_code_point, byte_offset_of_utf16, code_point_offset, utf16_offset};
use proptest::prelude::*;

fn read(text: &str) -> Reading {
    quantity::read(text, &tokenize(text), Context::default())
}

/// Pieces of which news sentences are made, so that arbitrary texts reach the rules.
fn newsy() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "1", "600", "2.5", "1,204", "£", "$", "US$", "€", "350m", "1.7tn", "bn", "million", "per", "cent",
        "%", "5-7", "from", "to", "between", "and", "one", "in", "five", "half", "a", "third", "of",
        "twenty", "-", "–", "'", "\"", "(", ")", ".", ",", "rose", "fell", "by", "up", "more", "than",
        "about", "as many as", "km", "square", "miles", "°C", "people", "North", "Korean", "refugees",
        "2019", "year", "years", "old", "doubled", "sixfold", "times", "No", "Boeing", "737", "10:30",
        "COVID-19", "é", "🙂", "½", "1/3", "±", "e14", "x10", "hundred", "dozen",
    ];
    let piece = prop::sample::select(PIECES);
    let gap = prop::sample::select(&["", " ", "\u{a0}"][..]);
    prop::collection::vec((piece, gap), 0..40)
        .prop_map(|pieces| pieces.iter().map(|(piece, gap)| format!("{piece}{gap}")).collect())
}

fn check_spans(text: &str, quantities: &[Quantity]) {
    let mut last = 0;
    for q in quantities {
        for span in [q.span, q.number].into_iter().chain(q.hedge_span) {
            assert!(text.get(span.start..span.end).is_some_and(|t| !t.is_empty()), "{span:?} in {text:?}");
        }
        assert!(q.span.contains(q.number), "{q:?} in {text:?}");
        assert!(q.number.start >= last, "out of order: {q:?} in {text:?}");
        last = q.number.end;
        assert!(q.low <= q.high);
        let interval = hedge::interval(q);
        if let (Some(low), Some(high)) = (interval.low, interval.high) {
            assert!(low <= high, "{interval:?} of {q:?} in {text:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn reads_any_string(text in any::<String>()) {
        check_spans(&text, &read(&text).quantities);
    }

    #[test]
    fn reads_any_pieces_of_news(text in newsy()) {
        check_spans(&text, &read(&text).quantities);
    }

    #[test]
    fn a_paragraph_reads_the_same_within_a_page(a in newsy(), b in newsy(), c in newsy()) {
        let alone = read(&b).quantities;
        let page = format!("{a}\n\n{b}\n\n{c}");
        let start = a.len() + 2;
        let inside = Span::new(start, start + b.len());
        let within: Vec<_> =
            read(&page).quantities.into_iter().filter(|q| inside.contains(q.number)).collect();
        prop_assert_eq!(alone.len(), within.len());
        for (one, other) in alone.iter().zip(&within) {
            prop_assert_eq!(one.span.of(&b), other.span.of(&page));
            prop_assert_eq!((one.low, one.high, one.hedge, one.role), (other.low, other.high, other.hedge, other.role));
        }
    }

    #[test]
    fn offsets_are_inverse_on_character_borders(text in any::<String>()) {
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            prop_assert_eq!(byte_offset_of_utf16(&text, utf16_offset(&text, byte)), byte);
            prop_assert_eq!(byte_offset_of_code_point(&text, code_point_offset(&text, byte)), byte);
        }
    }

    #[test]
    fn tokens_cover_all_but_white_space(text in any::<String>()) {
        let mut end = 0;
        for token in tokenize(&text) {
            prop_assert!(token.span.start >= end && !token.span.is_empty());
            prop_assert_eq!(token.of(&text).len(), token.span.len());
            end = token.span.end;
        }
    }
}
