//! What was highlighted, and the page it stands in. Knows text and dates; nothing of claims.

use crate::quantity::Date;

/// The page around an excerpt. Nothing here is ever sent anywhere.
///
/// ```
/// use citemark::excerpt::Excerpt;
/// let mut excerpt = Excerpt::new("The economy grew by 2% last year.");
/// excerpt.page.home = Some("JPN".into());
/// excerpt.page.lang = Some("en-GB".into());
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Page {
    /// Address of the page, for the annotation's target.
    pub url: Option<String>,
    /// Title, used to resolve "the country".
    pub title: Option<String>,
    /// "Today" for relative dates. The core reads no clock.
    pub date_published: Option<Date>,
    /// The page's home country, ISO 3166-1 alpha-2 or alpha-3: whose "we" and "the economy" are meant.
    pub home: Option<String>,
    /// BCP 47 language of the page; decides 03/04/2023 and 1.234,56.
    pub lang: Option<String>,
}

/// A highlighted text with the text around it.
///
/// ```
/// use citemark::{excerpt::Excerpt, quantity::Date};
/// let mut excerpt = Excerpt::new("It had 84 million people.").dated(Date::parse("2024-06-01"));
/// excerpt.prefix = "Germany is the largest country of the union. ".into();
/// assert_eq!(excerpt.page.date_published, Date::new(2024, 6, 1));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Excerpt {
    /// What was highlighted.
    pub text: String,
    /// Text just before, for context and for the quote selector.
    pub prefix: String,
    /// Text just after.
    pub suffix: String,
    /// Where `text` begins in the page's text, in code points as W3C counts them; if known.
    pub offset: Option<usize>,
    /// The page.
    pub page: Page,
    /// Whether sentences that claim nothing are left out of the answer: in an article they are the most.
    pub only_claims: bool,
}

/// What the reader corrected in "what I read"; each wins over the text.
///
/// ```
/// let mut corrections = citemark::excerpt::Corrections::default();
/// corrections.place = Some("JPN".into());
/// corrections.variable = Some("SP.POP.TOTL".into());
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Corrections {
    /// Id of a variable.
    pub variable: Option<String>,
    /// Id of a place.
    pub place: Option<String>,
    /// A year.
    pub year: Option<i32>,
    /// A figure, as the text has it without its hedge.
    pub figure: Option<String>,
}

impl Excerpt {
    /// An excerpt of a text alone, with no page known.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same with the page's date.
    #[must_use]
    pub fn dated(mut self, date: Option<Date>) -> Self {
        self.page.date_published = date;
        self
    }
}
