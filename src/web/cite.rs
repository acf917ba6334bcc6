//! Citations of a source as text: plain, APA, BibTeX and CSL-JSON, the link to a sentence as a text fragment, and the
//! link to a check. Pure text.

use crate::annotation::{Card, Observation, Source};

/// How a citation is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// One readable line.
    Plain,
    /// APA, seventh edition, as for a data set.
    Apa,
    /// A BibTeX entry.
    BibTex,
    /// CSL-JSON as reference managers take it, <https://docs.citationstyles.org/en/stable/specification.html>.
    Csl,
}

/// Words kept at either end of a long quote in a text fragment: enough to be unique, short enough to share.
const FRAGMENT_WORDS: usize = 5;
/// As many words around a quote tell it from the same words elsewhere.
const FRAGMENT_AROUND: usize = 3;
/// A quote of up to this many words goes into a text fragment whole.
const FRAGMENT_WHOLE: usize = 12;

/// All sources that the card's figures rest on, each once, in the card's order.
pub fn citations(card: &Card, style: Style) -> String {
    let mut out = String::new();
    for (observation, source) in used(card) {
        if !out.is_empty() {
            out.push_str(if style == Style::Csl { ",\n" } else { "\n" });
        }
        write(&mut out, observation, source, style);
    }
    // CSL-JSON is a list.
    if style == Style::Csl { ["[", &out, "]"].concat() } else { out }
}

/// The sources that the card's figures rest on, each with the first figure of it.
fn used(card: &Card) -> Vec<(&Observation, &Source)> {
    let mut out: Vec<(&Observation, &Source)> = Vec::new();
    for observation in &card.observations {
        let known = out.iter().any(|(other, _)| other.source == observation.source);
        if let Some(source) = card.sources.get(observation.source).filter(|_| !known) {
            out.push((observation, source));
        }
    }
    out
}

fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

fn year(source: &Source) -> &str {
    source.released.get(..4).unwrap_or("n.d.")
}

fn write(out: &mut String, of: &Observation, source: &Source, style: Style) {
    let Source { publisher, title, url, licence, retrieved, .. } = source;
    match style {
        Style::Plain => {
            if of.display.is_empty() {
                push(out, &[&of.label, ". "]);
            } else {
                push(out, &[&of.label, ", ", &of.place_name, ", ", &of.period, ": ", &of.display, ". "]);
            }
            push(out, &[publisher, ", ", title, " (", year(source), "), ", url]);
            if !retrieved.is_empty() {
                push(out, &[", retrieved ", retrieved]);
            }
            if !licence.is_empty() {
                push(out, &[", ", licence]);
            }
            out.push('.');
        }
        Style::Apa => {
            push(out, &[publisher, ". (", year(source), "). ", title, " [Data set]. "]);
            if !retrieved.is_empty() {
                push(out, &["Retrieved ", retrieved, ", from "]);
            }
            out.push_str(url);
        }
        Style::BibTex => {
            out.push_str("@misc{");
            key(out, publisher);
            push(out, &[year(source), ",\n  author = {{"]);
            braced(out, publisher);
            out.push_str("}},\n  title = {{");
            braced(out, title);
            push(out, &["}},\n  year = {", year(source), "},\n  url = {", url, "}"]);
            if !retrieved.is_empty() {
                push(out, &[",\n  urldate = {", retrieved, "}"]);
            }
            if !licence.is_empty() {
                out.push_str(",\n  note = {");
                braced(out, licence);
                out.push('}');
            }
            out.push_str("\n}");
        }
        Style::Csl => {
            out.push_str("{\n  \"type\": \"dataset\"");
            member(out, ["id", "", url, ""]);
            member(out, ["title", "", title, ""]);
            member(out, ["author", "[{\"literal\": ", publisher, "}]"]);
            member(out, ["publisher", "", publisher, ""]);
            member(out, ["URL", "", url, ""]);
            member(out, ["issued", "{\"raw\": ", &source.released, "}"]);
            member(out, ["accessed", "{\"raw\": ", retrieved, "}"]);
            out.push_str("\n}");
        }
    }
}

/// A member of a JSON object with a text in it, between what stands around that text; none for an empty text.
fn member(out: &mut String, [name, before, text, after]: [&str; 4]) {
    if text.is_empty() {
        return;
    }
    push(out, &[",\n  \"", name, "\": ", before, "\""]);
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        // A line has no use for control characters, and JSON no room.
        out.push(if c.is_control() { ' ' } else { c });
    }
    push(out, &["\"", after]);
}

fn key(out: &mut String, publisher: &str) {
    out.extend(publisher.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
}

fn braced(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '{' | '}' | '%' | '&' | '#' | '_' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Letters that a line under a chart holds.
const NOTE_LETTERS: usize = 60;

/// The sources under a chart, `Source: A · B · C`, in lines that fit it: broken between sources only.
pub fn note(sources: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for source in sources.split('·').map(str::trim) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + source.chars().count() < NOTE_LETTERS => {
                push(line, &[" · ", source]);
            }
            _ => lines.push(source.to_owned()),
        }
    }
    lines
}

/// The part of an address that carries a check: which pack, the page's day (empty if unknown), the claim's words.
/// Whoever opens it checks the same words again.
pub fn check_fragment(pack: &str, date: &str, claim: &str, encode: impl Fn(&str) -> String) -> String {
    ["citemark=", pack, "&date=", date, "&text=", &encode(claim)].concat()
}

/// Words of a page that a link is to lead to.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Passage<'a> {
    /// The words, cut where the page shows more between them than is read: at the mark of a footnote, the end of a line.
    pub pieces: &'a [&'a str],
    /// What stands just before them, where they stand in the page more than once.
    pub before: &'a str,
    /// What stands just behind them, likewise.
    pub after: &'a str,
}

/// The fragment directive for a passage, <https://wicg.github.io/scroll-to-text-fragment/>:
/// `:~:text=prefix-,start,end,-suffix`. `encode` escapes one part; the dash that the syntax gives a meaning to is escaped here.
pub fn fragment(of: &Passage, encode: impl Fn(&str) -> String) -> String {
    let part = |words: &[&str]| encode(&words.join(" ")).replace('-', "%2D");
    let words = |text: &'_ str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let pieces: Vec<Vec<String>> =
        of.pieces.iter().map(|piece| words(piece)).filter(|piece| !piece.is_empty()).collect();
    let all: Vec<Vec<&str>> = pieces.iter().map(|piece| piece.iter().map(String::as_str).collect()).collect();
    let ends = |piece: &'_ [&str]| -> (usize, usize) {
        (piece.len().min(FRAGMENT_WORDS), piece.len().saturating_sub(FRAGMENT_WORDS))
    };
    let mut parts = Vec::new();
    let (before, after) = (words(of.before), words(of.after));
    if let Some(from) = before.len().checked_sub(1) {
        let near: Vec<&str> =
            before.iter().skip(from.saturating_sub(FRAGMENT_AROUND - 1)).map(String::as_str).collect();
        parts.push([&part(&near), "-"].concat());
    }
    if let (Some(first), Some(last)) = (all.first(), all.last()) {
        if all.len() == 1 && first.len() <= FRAGMENT_WHOLE {
            parts.push(part(first));
        } else {
            parts.push(part(first.get(..ends(first).0).unwrap_or_default()));
            parts.push(part(last.get(ends(last).1..).unwrap_or_default()));
        }
    }
    if !after.is_empty() {
        let near: Vec<&str> = after.iter().take(FRAGMENT_AROUND).map(String::as_str).collect();
        parts.push(["-", &part(&near)].concat());
    }
    [":~:text=", &parts.join(",")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (Observation, Source) {
        let of = Observation {
            variable: "SP.POP.TOTL".into(),
            label: "Population".into(),
            place: "JPN".into(),
            place_name: "Japan".into(),
            period: "2023".into(),
            value: Some("124516650".into()),
            display: "124.5 million people".into(),
            supports: Some(true),
            status: "".into(),
            source: 0,
        };
        let source = Source {
            publisher: "World Bank".into(),
            title: "World Development Indicators & more".into(),
            url: "https://example.org/wdi".into(),
            licence: "CC BY 4.0".into(),
            attribution: String::new(),
            released: "2024-12-16".into(),
            retrieved: "2025-01-02".into(),
        };
        (of, source)
    }

    #[test]
    fn writes_three_styles() {
        let (of, source) = pair();
        let text = |style| {
            let mut out = String::new();
            write(&mut out, &of, &source, style);
            out
        };
        assert_eq!(
            text(Style::Plain),
            "Population, Japan, 2023: 124.5 million people. World Bank, World Development Indicators & more \
             (2024), https://example.org/wdi, retrieved 2025-01-02, CC BY 4.0."
        );
        assert!(text(Style::Apa).starts_with("World Bank. (2024). World Development"));
        assert!(text(Style::BibTex).starts_with("@misc{worldbank2024,\n  author = {{World Bank}}"));
        assert!(text(Style::BibTex).contains("Indicators \\& more"));
    }

    #[test]
    fn a_long_list_of_sources_takes_more_lines() {
        assert_eq!(note("Source: World Bank · Eurostat"), ["Source: World Bank · Eurostat"]);
        let long =
            "Source: World Bank · Central Intelligence Agency (US) · International Labour Organization";
        assert_eq!(
            note(long),
            ["Source: World Bank · Central Intelligence Agency (US)", "International Labour Organization"]
        );
    }

    #[test]
    fn csl_is_a_list_of_data_sets() {
        let (of, mut source) = pair();
        source.title = "The \"World\" \\ development\nindicators".into();
        let untimed =
            Source { url: "https://example.org/other".into(), released: String::new(), ..source.clone() };
        let card = Card {
            marked: true,
            unchecked: Vec::new(),
            start: 0,
            end: 1,
            form: "level".into(),
            finding: "agrees".into(),
            reason: None,
            headline: "".into(),
            explanation: "".into(),
            reading: Default::default(),
            observations: vec![of.clone(), of.clone(), Observation { source: 1, ..of }],
            series: Vec::new(),
            sources: vec![source, untimed],
        };
        let all: serde_json::Value = serde_json::from_str(&citations(&card, Style::Csl)).unwrap();
        let first = serde_json::json!({
            "type": "dataset",
            "id": "https://example.org/wdi",
            "title": "The \"World\" \\ development indicators",
            "author": [{"literal": "World Bank"}],
            "publisher": "World Bank",
            "URL": "https://example.org/wdi",
            "issued": {"raw": "2024-12-16"},
            "accessed": {"raw": "2025-01-02"},
        });
        assert_eq!(all.as_array().map(Vec::len), Some(2), "each source once");
        assert_eq!(all[0], first);
        assert!(all[1].get("issued").is_none());
    }

    #[test]
    fn a_check_goes_into_an_address() {
        let same = |s: &str| s.replace(' ', "%20");
        let fragment = check_fragment("1a2b", "2023-12-08", "One in five", same);
        assert_eq!(fragment, "citemark=1a2b&date=2023-12-08&text=One%20in%20five");
    }

    #[test]
    fn fragments_escape_the_dash_and_shorten_long_quotes() {
        let same = |s: &str| s.replace(' ', "%20");
        let of = |pieces: &[&str]| fragment(&Passage { pieces, ..Passage::default() }, same);
        assert_eq!(of(&["well-known fact"]), ":~:text=well%2Dknown%20fact");
        assert_eq!(of(&["a b c d e f g h i j k l m n"]), ":~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n");
        assert_eq!(of(&[]), ":~:text=");
        assert_eq!(of(&["", " "]), ":~:text=");
    }

    #[test]
    fn fragments_step_over_what_stands_between() {
        let same = |s: &str| s.replace(' ', "%20");
        let of = |pieces: &[&str]| fragment(&Passage { pieces, ..Passage::default() }, same);
        assert_eq!(
            of(&["Japan had 125 million", " people in 2022"]),
            ":~:text=Japan%20had%20125%20million,people%20in%202022"
        );
        assert_eq!(of(&["one two", "three", "four"]), ":~:text=one%20two,four");
    }

    #[test]
    fn fragments_name_what_stands_around() {
        let same = |s: &str| s.replace(' ', "%20");
        let of = Passage { pieces: &["It rose."], before: "In the year 1990", after: "Then it fell again" };
        assert_eq!(fragment(&of, same), ":~:text=the%20year%201990-,It%20rose.,-Then%20it%20fell");
        let first = Passage { pieces: &["It rose."], before: "", after: "" };
        assert_eq!(fragment(&first, same), ":~:text=It%20rose.");
    }
}
