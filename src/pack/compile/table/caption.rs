//! The caption of a table, from its own lines or from a person: what is measured, in what unit, the source, and how it is
//! read. Knows words only.

use super::choices::Choices;
use super::text::{decode, is_said};
use crate::pack::compile::gzip;

/// What a table says beside its figures, in lines before it that begin with `#`:
/// `# measure: pupils, schoolchildren`, `# unit: people`,
/// `# source: City of Oakhaven, School census, https://example.org/census, CC BY 4.0`, and each word of [`Choices`].
///
/// ```
/// use citemark::pack::compile::Caption;
/// let caption = Caption::of(b"# measure: pupils\n# unit: pupils\ndistrict,2022\nHarbour,3350\n");
/// assert_eq!((caption.measure.as_str(), caption.unit.as_str()), ("pupils", "pupils"));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Caption {
    /// What is measured, in the words people use for it, with commas between; the first is its name.
    pub measure: String,
    /// Of each figure: `%`, `US$`, `million tonnes`, or the things counted.
    pub unit: String,
    /// Publisher, title, address, licence.
    pub source: String,
    /// How the table is read, where that is open.
    pub choices: Choices,
}

impl Caption {
    /// A caption of three lines; how the table is read is left open.
    #[must_use]
    pub fn new(measure: &str, unit: &str, source: &str) -> Self {
        let [measure, unit, source] = [measure, unit, source].map(str::to_owned);
        Self { measure, unit, source, choices: Choices::default() }
    }

    /// What the lines before a table say. What says nothing that is known is a remark for people.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut out = Self::default();
        let bytes = gzip::unpacked(bytes).unwrap_or_default();
        let text = decode(&bytes, None).map(|(text, _)| text).unwrap_or_default();
        for line in text.lines().take_while(|line| is_said(line) || line.trim().is_empty()) {
            let Some((word, rest)) = said(line).split_once(':') else { continue };
            let rest = rest.trim();
            match word.trim().to_lowercase().as_str() {
                "measure" => out.measure = rest.to_owned(),
                "unit" => out.unit = rest.to_owned(),
                "source" => out.source = rest.to_owned(),
                word => {
                    let _ = out.choices.say(word, rest);
                }
            }
        }
        out
    }

    /// The words for the measure, the name first.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.measure.split([',', ';']).map(str::trim).filter(|word| !word.is_empty())
    }
}

/// What a line says, without the mark, and without the empty cells and quotes of spreadsheets.
fn said(line: &str) -> &str {
    let line = line.trim_start_matches('\u{feff}').trim_end_matches([',', ';', '\t', '\r']);
    line.trim_matches('"').trim_start_matches(['#', ' '])
}

/// Where figures come from, as one line says it.
pub(super) struct Source {
    pub(super) publisher: String,
    pub(super) title: String,
    pub(super) url: String,
    pub(super) licence: String,
}

/// `City of Oakhaven, School census, https://example.org/census, CC BY 4.0`: the address divides what stands before it
/// from the licence.
pub(super) fn source(line: &str, measure: &str) -> Option<Source> {
    let at = line.find("https://").or_else(|| line.find("http://"))?;
    let (before, rest) = line.split_at_checked(at)?;
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).unwrap_or(rest.len());
    let (url, licence) = rest.split_at_checked(end)?;
    let bare = |text: &str| text.trim_matches([',', ';', ' ', '.', '(', ')']).to_owned();
    let (publisher, title) = before.split_once([',', ';']).unwrap_or((before, ""));
    let (publisher, title, licence) = (bare(publisher), bare(title), bare(licence));
    let or = |text: String, other: &str| if text.is_empty() { other.to_owned() } else { text };
    let host = url.split("//").nth(1).is_some_and(|host| !host.trim_matches('/').is_empty());
    (host && !publisher.is_empty()).then(|| Source {
        publisher,
        title: or(title, &capital(measure)),
        url: url.to_owned(),
        licence: or(licence, "licence not stated"),
    })
}

/// The text with its first letter as a capital.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}
