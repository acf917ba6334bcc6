//! A finding has one spelling of its code, wherever it stands: in the library, TypeScript, scripts, style sheets,
//! language files, the guide for themes and the corpora.

use std::collections::BTreeSet;

use citemark::annotation::FINDINGS;

const TYPES: &str = include_str!("../www/citemark.d.ts");
const COMMAND: &str = include_str!("../www/npm/command.js");
const SARIF: &str = include_str!("../www/npm/sarif.js");
const MARKS: &str = include_str!("../src/web/marks.css");
const STYLE: &str = include_str!("../src/web/style.css");
const LIST: &str = include_str!("../src/web/list.rs");
const ICON: &str = include_str!("../src/web/icon.rs");
const THEMING: &str = include_str!("../docs/theming.md");
const LANGUAGES: [&str; 5] = [
    include_str!("../www/lang/en.json"),
    include_str!("../www/lang/de.json"),
    include_str!("../www/lang/es.json"),
    include_str!("../www/lang/fr.json"),
    include_str!("../www/lang/ko.json"),
];
const CORPORA: [&str; 2] = [include_str!("claims/claims.jsonl"), include_str!("claims/demo.jsonl")];

fn all() -> BTreeSet<&'static str> {
    FINDINGS.into_iter().collect()
}

/// What stands in quotes between two marks of a text.
fn quoted<'t>(text: &'t str, from: &str, to: &str, quote: char) -> BTreeSet<&'t str> {
    let rest = text.split_once(from).map_or("", |(_, rest)| rest);
    let part = rest.split_once(to).map_or("", |(part, _)| part);
    part.split(quote).skip(1).step_by(2).collect()
}

/// The words of letters that follow each place where a text has a mark.
fn words_behind<'t>(text: &'t str, mark: &str) -> BTreeSet<&'t str> {
    let word = |at: usize| {
        let rest = &text[at + mark.len()..];
        &rest[..rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len())]
    };
    text.match_indices(mark).map(|(at, _)| word(at)).filter(|word| !word.is_empty()).collect()
}

#[test]
fn scripts_and_types_have_them() {
    assert_eq!(quoted(TYPES, "export type Finding =", ";", '\''), all());
    assert_eq!(quoted(COMMAND, "const FINDINGS = [", "]", '\''), all());
    let told = quoted(COMMAND, "const TOLD = [", "]", '\'');
    assert!(!told.is_empty() && told.is_subset(&all()), "{told:?}");
    for code in told {
        assert!(SARIF.contains(&format!("\n  {code}: [")), "sarif.js has no rule for {code}");
    }
}

#[test]
fn style_sheets_have_them() {
    let mut marked = words_behind(MARKS, "::highlight(citemark-");
    assert!(marked.remove("active"));
    assert_eq!(marked, all());
    let toned = words_behind(STYLE, "[data-finding=");
    assert!(!toned.is_empty() && toned.is_subset(&all()), "{toned:?}");
}

#[test]
fn the_widget_has_them() {
    let mut listed: BTreeSet<&str> = quoted(LIST, "const KINDS: &str = ", ";", '"')
        .into_iter()
        .next()
        .unwrap_or_default()
        .split(' ')
        .collect();
    assert!(listed.remove("all"));
    assert_eq!(listed, all());
    // The last one is what remains.
    let drawn = ICON
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.split_once("\" =>"))
        .map(|(code, _)| code);
    let drawn: BTreeSet<&str> = drawn.collect();
    assert!(drawn.len() + 1 >= FINDINGS.len() && drawn.is_subset(&all()), "{drawn:?}");
}

#[test]
fn languages_and_the_guide_have_them() {
    // "Was right in 2016" and "right when published" are sentences with names of their own.
    let without: BTreeSet<&str> = ["rightWhenPublished", "context"].into();
    for text in LANGUAGES {
        for code in all().difference(&without) {
            assert!(text.contains(&format!("\"{code}\": ")), "{code} is not in {}", &text[..60]);
        }
    }
    let (_, marks) = THEMING.split_once("`::highlight(citemark-agrees)`").unwrap_or_default();
    for code in all() {
        assert!(
            code == "agrees" || marks.contains(&format!("`-{code}`")),
            "docs/theming.md has no mark {code}"
        );
    }
}

#[test]
fn corpora_have_no_others() {
    for text in CORPORA {
        let found = words_behind(text, "\"finding\": \"");
        assert!(found.len() > 2 && found.is_subset(&all()), "{found:?}");
    }
}
