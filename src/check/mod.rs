//! The only place where claims and pack meet: what the words could mean in the pack, what the observations say, and
//! what follows. [`assess`] is the way in.
//!
//! A passage is cut into segments; in each, events come first, then ranks, comparisons, changes and levels take the
//! figures that are theirs. What no rule can place is an abstention with a reason.

mod change;
mod clause;
mod compare;
mod comparison;
mod ends;
mod event;
mod fit;
mod level;
mod link;
mod list;
mod mention;
mod moved;
mod narrow;
mod order;
mod people;
mod period;
mod place;
mod rank;
mod record;
mod refugees;
mod release;
mod scene;
mod segment;
mod town;
mod unanswered;
mod unlike;
mod verdict;

pub use mention::{Mentions, PlaceMention};
pub use scene::Corrections;
pub use verdict::{Assessment, Detail, Evidence, Finding, Link, Reason, Support};

use crate::claim::Doc;
use crate::excerpt::Excerpt;
use crate::pack::Pack;
use crate::quantity::Context;
use scene::Scene;

/// Everything found in one excerpt.
#[derive(Clone, Debug, Default)]
pub struct Assessed {
    /// One for each claim, in order of the text; never empty if all is told.
    pub claims: Vec<Assessment>,
    /// Shards that have to be fetched before the findings are final.
    pub shards: Vec<String>,
}

/// The longest text that is checked; more than any sentence or paragraph, less than what would hold up a page.
pub const LONGEST: usize = 200_000;

/// What the language and date of the page mean for reading its figures.
pub fn context(excerpt: &Excerpt) -> Context {
    let lang = excerpt.page.lang.as_deref().unwrap_or_default();
    let comma = [
        "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "fi", "nb", "cs", "tr", "id", "vi", "el",
        "ro",
    ];
    Context {
        today: excerpt.page.date_published,
        month_first: lang.eq_ignore_ascii_case("en-us"),
        decimal_comma: lang.get(..2).is_some_and(|l| comma.iter().any(|c| l.eq_ignore_ascii_case(c))),
    }
}

/// Reads an excerpt, finds what it claims, and compares each claim with the pack; tells of what claims nothing too if
/// `all` is to be told. Total: never fails.
pub fn assess(excerpt: &Excerpt, doc: &Doc, pack: &Pack, corrections: &Corrections, all: bool) -> Assessed {
    let scene = Scene::new(excerpt, doc, pack, corrections);
    let mut claims = segment::assess_all(&scene, all);
    if claims.is_empty() && all {
        claims.push(Assessment::new(0..doc.tokens.len(), crate::claim::Form::None));
    }
    // What nothing could be made of is worth saying only where nothing else was found.
    if claims.iter().any(|c| c.finding.answers()) {
        claims.retain(|c| !c.is_empty());
    }
    let mut anchors: Vec<i64> = claims.iter().map(|c| c.anchor as i64).collect();
    order::by_keys(&mut anchors, &mut |a, b| claims.swap(a, b));
    let mut list = Vec::with_capacity(claims.len());
    for claim in claims {
        list.push(*claim);
    }
    Assessed { claims: list, shards: scene.needs() }
}
