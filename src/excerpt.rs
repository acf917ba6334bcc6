//! What was highlighted, and the page it stands in. Knows text and dates; nothing of claims.

use crate::quantity::Date;

/// The page around an excerpt. Nothing here is ever sent anywhere.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
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
#[derive(Clone, PartialEq, Eq, Debug, Default)]
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

impl Excerpt {
    /// An excerpt of a text alone, with no page known.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same with the page's date.
    pub fn dated(mut self, date: Option<Date>) -> Self {
        self.page.date_published = date;
        self
    }
}
