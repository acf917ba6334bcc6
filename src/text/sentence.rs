//! Sentence boundaries, by heuristics for news prose. One pass, linear.

use super::fold::is_capital;
use super::{Kind, Span, Token, step_count};
use std::ops::Range;

/// Words whose full stop does not end a sentence, folded.
const ABBREVIATIONS: &[&str] = &[
    "approx", "art", "ca", "capt", "cf", "cmdr", "co", "col", "corp", "dr", "est", "etc", "ft", "gen", "gov",
    "hon", "inc", "jr", "lt", "ltd", "maj", "messrs", "mr", "mrs", "ms", "mt", "no", "nos", "pp", "pres",
    "prof", "rep", "rev", "sen", "sgt", "sr", "st", "vs",
];

/// Token ranges of the sentences of `text`, in order, together covering every token.
///
/// A full stop, question or exclamation mark ends a sentence where white space and a new beginning follow; a blank line
/// always does. So does a tab, and the end of a line that has one: these are the cells and rows of a table.
pub fn sentences(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    // The mark that a run of closing quotes and brackets stands behind; without one, the token itself.
    let mut mark = 0;
    // Whether the line has a tab so far.
    let mut row = false;
    for (at, token) in tokens.iter().enumerate() {
        step_count::add(1);
        if at == 0 || token.spaced || !closes(text, token) {
            mark = at;
        }
        let next = tokens.get(at + 1);
        let gap = next.map_or("", |next| Span::new(token.span.end, next.span.start).of(text)).as_bytes();
        // A tab at the beginning of a line indents it.
        let line = gap.contains(&b'\n');
        let tab = gap.contains(&b'\t') && !line;
        let cell = tab || row && line;
        row = tab || row && !line;
        let ends = cell || next.is_none_or(|next| ends_here(text, tokens, (at, mark), next));
        if ends {
            out.push(start..at + 1);
            start = at + 1;
        }
    }
    out
}

/// A quote or bracket that belongs to the sentence that it closes.
fn closes(text: &str, token: &Token) -> bool {
    matches!(token.of(text), "\"" | "”" | "’" | "'" | ")" | "]" | "»")
}

/// Whether a sentence ends with the token `at`, before `next`; `before` is the mark that closing ones stand behind.
fn ends_here(text: &str, tokens: &[Token], (at, before): (usize, usize), next: &Token) -> bool {
    let (Some(token), Some(mark)) = (tokens.get(at), tokens.get(before)) else { return false };
    let gap = text.get(token.span.end..next.span.start).unwrap_or_default();
    let blank = gap.len() > 1
        && (gap.bytes().filter(|&b| b == b'\n').count() > 1 || gap.chars().any(|c| c == '\u{2029}'));
    if blank || token.kind != Kind::Mark {
        return blank;
    }
    if mark.kind != Kind::Mark || !next.spaced {
        return false;
    }
    let starts = starts_sentence(text, next);
    match mark.of(text) {
        "!" | "?" | "…" => starts,
        "." => starts && !is_abbreviation(text, tokens, before),
        _ => gap.as_bytes().contains(&b'\n') && starts && mark.of(text) == ":",
    }
}

fn starts_sentence(text: &str, next: &Token) -> bool {
    let first = next.of(text).chars().next().unwrap_or(' ');
    next.kind == Kind::Digits || is_capital(first) || (next.kind == Kind::Mark && !matches!(first, ',' | ';' | ')' | '.'))
        // Scripts without capitals.
        || (first.is_alphabetic() && !first.is_lowercase())
}

fn is_abbreviation(text: &str, tokens: &[Token], stop: usize) -> bool {
    let Some(word) = stop.checked_sub(1).and_then(|i| tokens.get(i)) else { return false };
    if word.kind != Kind::Word || tokens.get(stop).is_none_or(|t| t.spaced) {
        return false;
    }
    let w = word.of(text);
    // U.S., J. K. Rowling: single capitals.
    let initial = w.chars().count() == 1 && w.chars().all(is_capital);
    initial
        || ABBREVIATIONS
            .iter()
            .any(|a| w.eq_ignore_ascii_case(a) && (w.len() > 2 || w.starts_with(is_capital)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokenize;

    fn cut(text: &str) -> Vec<String> {
        let tokens = tokenize(text);
        sentences(text, &tokens)
            .into_iter()
            .map(|r| text[tokens[r.start].span.start..tokens[r.end - 1].span.end].to_string())
            .collect()
    }

    #[test]
    fn ends_where_a_reader_would_pause() {
        let cases: &[(&str, &[&str])] = &[
            ("Mr. Kim left. He took 3.5 tonnes.", &["Mr. Kim left.", "He took 3.5 tonnes."]),
            ("Sweden? Two-thirds forest.", &["Sweden?", "Two-thirds forest."]),
            ("The U.S. economy grew.", &["The U.S. economy grew."]),
            ("“It fell.” She left", &["“It fell.”", "She left"]),
            ("Headline with 4.1pc\n\nBody text", &["Headline with 4.1pc", "Body text"]),
            (
                "Land\tPeople\nSpain\t48\nPeru\t34\n\nOne\ntwo",
                &["Land", "People", "Spain", "48", "Peru", "34", "One\ntwo"],
            ),
            ("", &[]),
        ];
        for (text, want) in cases {
            assert_eq!(cut(text), *want, "{text}");
        }
    }
}
