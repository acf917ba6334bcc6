//! The plain object that leaves the core: a W3C Web Annotation whose body is a schema.org ClaimReview, with all that
//! a card shows under `citemark`. Serde lives here. Knows nothing of browsers.
//!
//! Specifications: <https://www.w3.org/TR/annotation-model/>, <https://schema.org/ClaimReview>.

mod build;
mod explain;
pub(crate) mod figures;
pub(crate) mod language;
mod merge;
pub(crate) mod messages;
mod term;

pub(crate) use build::annotate;
pub use language::Words;
pub(crate) use merge::{is_complete, note_unchecked, prefer};
pub use term::Term;

use serde::{Deserialize, Serialize};

/// The codes of all findings, as [`Card::finding`] has them and as they stand in lines of JSON, TypeScript, style sheets
/// and language files.
///
/// ```
/// assert!(citemark::annotation::FINDINGS.contains(&"rightWhenPublished"));
/// ```
pub const FINDINGS: [&str; 7] = crate::judge::Finding::CODES;

/// One checked claim. Motivation `assessing`, <https://www.w3.org/TR/annotation-model/#motivation-and-purpose>.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// assert_eq!(annotation.motivation, "assessing");
/// assert!(annotation.id.starts_with("urn:citemark:"));
/// assert_eq!(annotation.citemark.finding, "agrees");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Annotation {
    /// `http://www.w3.org/ns/anno.jsonld`
    #[serde(rename = "@context")]
    pub context: Term,
    /// `urn:citemark:` and a hash of claim and pack: the same claim and pack give the same id.
    pub id: String,
    /// `Annotation`
    pub r#type: Term,
    /// `assessing`
    pub motivation: Term,
    /// Where in the page.
    pub target: Target,
    /// The ClaimReview.
    pub body: ClaimReview,
    /// What the card shows.
    pub citemark: Card,
}

/// Where in the page: <https://www.w3.org/TR/annotation-model/#specific-resources>.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// assert_eq!(annotation.target.source, format!("{}#page", annotation.id), "the page has no address here");
/// assert_eq!(annotation.target.selector.len(), 2, "the quote, and where it stands in the text that was given");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Target {
    /// Address of the page; the annotation's id and `#page` if it is unknown.
    pub source: String,
    /// First the quote, then the position, where the document that it counts in is known.
    pub selector: Vec<Selector>,
}

/// <https://www.w3.org/TR/annotation-model/#selectors>
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// use citemark::annotation::Selector;
/// for selector in &annotation.target.selector {
///     if let Selector::TextQuoteSelector { exact, .. } = selector {
///         assert!(exact.starts_with("Japan"));
///     }
/// }
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum Selector {
    /// Text with the text around it.
    TextQuoteSelector {
        /// The text.
        exact: String,
        /// Just before.
        prefix: String,
        /// Just after.
        suffix: String,
    },
    /// Offsets in Unicode code points.
    TextPositionSelector {
        /// First.
        start: usize,
        /// One past the last.
        end: usize,
    },
}

/// <https://schema.org/ClaimReview>; the author is the tool and its pack, never a newsroom.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// assert_eq!(annotation.body.review_rating.alternate_name, "Agrees with the sources");
/// assert!(annotation.body.citation[0].starts_with("https://"));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClaimReview {
    /// `https://schema.org`
    #[serde(rename = "@context")]
    pub context: Term,
    /// `ClaimReview`
    #[serde(rename = "@type")]
    pub r#type: Term,
    /// The annotation's id: where the review stands.
    pub url: String,
    /// The words checked.
    pub claim_reviewed: String,
    /// The claim and where it was made.
    pub item_reviewed: Claim,
    /// Language of what is said here, as `en`.
    pub in_language: Term,
    /// The tool and the pack.
    pub author: Agent,
    /// What the sources say of it, in words. No number: Citemark does not grade truth.
    pub review_rating: Rating,
    /// The sentence that explains the finding.
    pub review_body: Term,
    /// Citations, one for each source used.
    pub citation: Vec<String>,
}

/// <https://schema.org/Claim>
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// assert_eq!(annotation.body.item_reviewed.date_published.as_deref(), Some("2024-06-01"));
/// assert_eq!(annotation.body.item_reviewed.appearance, None);
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Claim {
    /// `Claim`
    #[serde(rename = "@type")]
    pub r#type: Term,
    /// The page's day of publication.
    pub date_published: Option<String>,
    /// Address of the page.
    pub appearance: Option<String>,
}

/// <https://schema.org/Organization> as author.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// assert!(annotation.body.author.name.starts_with("Citemark"));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Agent {
    /// `SoftwareApplication`
    #[serde(rename = "@type")]
    pub r#type: Term,
    /// `Citemark 0.1.0, pack 1a2b3c4d`
    pub name: String,
}

/// <https://schema.org/Rating>, words only.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// assert_eq!(annotation.body.review_rating.r#type, "Rating");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Rating {
    /// `Rating`
    #[serde(rename = "@type")]
    pub r#type: Term,
    /// `Agrees with the sources`
    pub alternate_name: Term,
}

/// Everything a card shows, in the order it shows it. Numbers are strings of plain decimals: never binary floats.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let card = &annotation.citemark;
/// assert_eq!((&*card.form, &*card.finding, card.marked), ("level", "agrees", true));
/// assert!(card.reason.is_none());
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Card {
    /// The claim's place in the checked text, UTF-16 units, end exclusive.
    pub start: usize,
    /// End of the claim.
    pub end: usize,
    /// `level`, `change`, `comparison`, `rank`, `share`, `event` or `none`.
    pub form: Term,
    /// `agrees`, `differs`, `outdated`, `rightWhenPublished`, `disputed`, `context` or `abstain`.
    pub finding: Term,
    /// Code of why nothing is judged (`not_in_dataset`), else null.
    pub reason: Option<Term>,
    /// Whether a scan marks it in the text: only what the sources bear out or dispute.
    pub marked: bool,
    /// Figures of the checked text that no claim took, as they are written.
    pub unchecked: Vec<String>,
    /// Finding in a few words: `Agrees with the source`, `Was right in 2016`.
    pub headline: Term,
    /// One plain sentence, built from reading and observation.
    pub explanation: Term,
    /// "What I read".
    pub reading: Reading,
    /// What the sources have for the claim, best first. Empty for an abstention without a figure.
    pub observations: Vec<Observation>,
    /// Lines for the chart, one for each source.
    pub series: Vec<Series>,
    /// The sources that observations, facts and series point into.
    pub sources: Vec<Source>,
}

/// "What I read": each part as words for a chip, with the alternatives that were considered.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let reading = &annotation.citemark.reading;
/// assert_eq!(reading.place.as_ref().unwrap().id, "JPN");
/// assert!(reading.low.is_some() && reading.high.is_some());
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reading {
    /// Where or who.
    pub place: Option<Chip>,
    /// Which statistical variable or event.
    pub measure: Option<Chip>,
    /// When.
    pub period: Option<Chip>,
    /// The figure as committed to: `125 million (124.5 to 125.5 million)`.
    pub figure: Option<Chip>,
    /// Lower end of the interval that the speaker commits to, in the unit of the observations.
    pub low: Option<String>,
    /// Upper end.
    pub high: Option<String>,
}

/// One part of the reading.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let place = annotation.citemark.reading.place.as_ref().unwrap();
/// assert_eq!((place.id.as_str(), place.label.as_str(), place.stated), ("JPN", "Japan", true));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Chip {
    /// Id to give back as a correction: `JPN`, `SP.POP.TOTL`, `2023`.
    pub id: String,
    /// Words.
    pub label: String,
    /// Whether it was taken from the text (false: a default, as the latest year).
    pub stated: bool,
    /// What else it could be.
    pub alternatives: Vec<Choice>,
}

/// An alternative of a chip.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let measure = annotation.citemark.reading.measure.as_ref().unwrap();
/// let others: Vec<&str> = measure.alternatives.iter().map(|choice| choice.id.as_str()).collect();
/// assert!(others.contains(&"CIA.POP"), "{others:?}");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Choice {
    /// Id to give back as a correction.
    pub id: String,
    /// Words.
    pub label: String,
}

/// One figure (or statement) of one source.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let first = &annotation.citemark.observations[0];
/// assert_eq!((first.variable.as_str(), first.place.as_str()), ("SP.POP.TOTL", "JPN"));
/// assert_eq!(first.supports, Some(true));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Observation {
    /// Id of the variable or event.
    pub variable: String,
    /// Name of the variable, or the statement of an event's source.
    pub label: String,
    /// Id of the place.
    pub place: String,
    /// Name of the place.
    pub place_name: String,
    /// `2023`, or `2023-10-09`.
    pub period: String,
    /// The value as the source prints it, plain decimal; null for a statement without a figure.
    pub value: Option<String>,
    /// The value in words for a reader: `124.5 million people`.
    pub display: String,
    /// Whether this source supports the claim; null where it cannot tell.
    pub supports: Option<bool>,
    /// `estimate`, `projection`, `provisional`, `computed` or empty.
    pub status: Term,
    /// Index into `sources`.
    pub source: usize,
}

/// A line of the chart.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let line = &annotation.citemark.series[0];
/// let years = line.first_year..line.first_year + line.values.len() as i32;
/// assert!(years.contains(&2023));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Series {
    /// Id of the variable.
    pub variable: String,
    /// Words: `Population, Japan`.
    pub label: String,
    /// Unit in words: `people`, `% of labour force`.
    pub unit: String,
    /// Year of the first value.
    pub first_year: i32,
    /// How many values a year has: 1, 4 for quarters, 12 for months.
    pub per_year: u8,
    /// The quarter or month of the first value, from 1; 1 for years.
    pub first_part: u8,
    /// Plain decimals, one a period; null for a gap.
    pub values: Vec<Option<String>>,
    /// Index into `sources`.
    pub source: usize,
}

/// Where figures come from.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # let excerpt = citemark::excerpt::Excerpt::new("Japan has about 124 million people.")
/// #     .dated(citemark::quantity::Date::parse("2024-06-01"));
/// # let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// # let annotation = &checked.annotations[0];
/// let source = &annotation.citemark.sources[annotation.citemark.observations[0].source];
/// assert_eq!((source.publisher.as_str(), source.licence.as_str()), ("World Bank", "CC BY 4.0"));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Source {
    /// Who publishes it.
    pub publisher: String,
    /// Title of the data set, page or article.
    pub title: String,
    /// http or https address.
    pub url: String,
    /// Licence.
    pub licence: String,
    /// Attribution line the licence asks for.
    pub attribution: String,
    /// Release or publication date.
    pub released: String,
    /// Retrieval date.
    pub retrieved: String,
}
