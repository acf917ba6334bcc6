//! Citemark reads a claim with a figure in it, compares it with a bundled, source-cited dataset and says what the
//! sources say. It compares with cited sources; it does not decide what is true.
//!
//! ```
//! # #[cfg(feature = "cli")] {
//! use citemark::{check, excerpt::Excerpt, pack::bundled, quantity::Date};
//! let excerpt = Excerpt::new("Japan has about 124 million people.").dated(Date::parse("2024-06-01"));
//! let checked = check(&excerpt, &bundled()?);
//! let card = &checked.annotations[0].citemark;
//! assert_eq!(card.finding, "agrees");
//! println!("{} ({})", &*card.explanation, card.sources[0].url);
//! # }
//! # Ok::<(), citemark::Error>(())
//! ```
//!
//! | module | what for |
//! |---|---|
//! | [`excerpt`] | what is checked: a text and the page around it |
//! | [`pack`] | the data: open a pack, look into it, compile one of your own (feature `compile`) |
//! | [`annotation`] | what a check gives |
//! | [`quantity`] | reading alone: figures, units, hedges, dates and periods |
//! | [`text`] | spans and tokens, and offsets in UTF-16 or code points |
//!
//! Modules that these pages do not show are open to the project's own command line, tests and examples. They are no
//! part of the public API and change without notice. So are the modules `web`, in wasm only.
//!
//! Inside, the modules stand in the order of their dependencies; each may use those before it, never those behind it:
//! `error`, `text`, `vocabulary`, `quantity`, `excerpt`, `claim` and `pack` (which never see each other), `resolve`,
//! `judge`, `check`, `annotation`, `web`.

#![cfg_attr(shipped, feature(optimize_attribute))]
#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]

pub mod annotation;
pub mod excerpt;
pub mod pack;
pub mod quantity;
pub mod text;

#[doc(hidden)]
pub mod check;
#[doc(hidden)]
pub mod claim;
mod error;
#[doc(hidden)]
pub mod judge;
#[doc(hidden)]
pub mod resolve;
#[doc(hidden)]
pub mod vocabulary;

#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the host builds only the pure parts, for their tests")
)]
#[cfg(any(all(target_arch = "wasm32", not(feature = "compile")), test))]
#[doc(hidden)]
pub mod web;

// A module of its own for a page of its own: a wasm with the compiler has no widget in it.
#[cfg(all(target_arch = "wasm32", feature = "compile"))]
#[path = "web/compiler.rs"]
#[doc(hidden)]
pub mod web;

pub use error::Error;

/// What a check gives: plain annotation objects, one for each claim.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// let excerpt = citemark::excerpt::Excerpt::new("It rained all day.");
/// let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
/// assert_eq!(checked.annotations[0].citemark.reason.as_deref(), Some("not_a_statistic"));
/// assert!(checked.shards.is_empty(), "the bundled pack has all of its shards");
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
#[must_use]
pub struct Checked {
    /// One for each claim in the excerpt, in order; never empty.
    pub annotations: Vec<annotation::Annotation>,
    /// Shards of the pack that have to be added before the findings are final: add them and check again.
    pub shards: Vec<String>,
    /// Which pack they belong to, where several were asked.
    pub pack: usize,
}

/// Reads an excerpt, compares what it claims with the pack, and says what the sources say.
///
/// Never fails: what is not understood is an abstention with a reason.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// use citemark::{check, excerpt::Excerpt, pack::bundled, quantity::Date};
/// let pack = bundled().unwrap();
/// let excerpt = Excerpt::new("Japan has about 124 million people.").dated(Date::parse("2024-06-01"));
/// let checked = check(&excerpt, &pack);
/// assert_eq!(checked.annotations[0].citemark.finding, "agrees");
/// assert_eq!(checked.annotations[0].citemark.sources[0].publisher, "World Bank");
/// # }
/// ```
pub fn check(excerpt: &excerpt::Excerpt, pack: &pack::Pack) -> Checked {
    check_with(excerpt, pack, &check::Corrections::default())
}

/// As [`check`], with what the reader corrected in "what I read".
///
/// ```
/// # #[cfg(feature = "cli")] {
/// use citemark::excerpt::{Corrections, Excerpt};
/// use citemark::{check_with, pack::bundled, quantity::Date};
/// let excerpt = Excerpt::new("Japan has about 127 million people.").dated(Date::parse("2024-06-01"));
/// let mut corrections = Corrections::default();
/// corrections.year = Some(2015);
/// let checked = check_with(&excerpt, &bundled().unwrap(), &corrections);
/// assert_eq!(checked.annotations[0].citemark.observations[0].period, "2015");
/// # }
/// ```
pub fn check_with(
    excerpt: &excerpt::Excerpt,
    pack: &pack::Pack,
    corrections: &check::Corrections,
) -> Checked {
    check_packs(excerpt, std::slice::from_ref(pack), corrections, &annotation::Words::default())
}

/// As [`check_with`], over several packs in order of preference (a newsroom's own before the bundled one), with the
/// answers in a language. The first pack that has a finding for a claim answers it; a pack is not asked where those
/// before it have answered for every figure. Figures of different packs are never mixed in one answer.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// use citemark::pack::{bundled, compile::{Caption, compile_table}};
/// use citemark::{annotation::Words, check_packs, excerpt::{Corrections, Excerpt}};
/// let table = b"# measure: pupils\n# unit: pupils\n# source: City of Oakhaven, https://example.org/census\n\
///     district,2022,2023\nHarbour,3350,3361\n";
/// let (own, _) = compile_table("pupils.csv", table, &Caption::of(table), "2026-01-31").unwrap();
/// let packs = [own.open().unwrap(), bundled().unwrap()];
/// let excerpt = Excerpt::new("Harbour had 3,361 pupils in 2023.");
/// let checked = check_packs(&excerpt, &packs, &Corrections::default(), &Words::default());
/// assert_eq!(checked.annotations[0].citemark.sources[0].publisher, "City of Oakhaven");
/// # }
/// ```
pub fn check_packs(
    excerpt: &excerpt::Excerpt,
    packs: &[pack::Pack],
    corrections: &check::Corrections,
    words: &annotation::Words,
) -> Checked {
    let doc = claim::Doc::read(check::within_limit(&excerpt.text), check::context(excerpt));
    // A measure that the reader picked is one of a certain pack's.
    let measured = |pack: &pack::Pack| {
        corrections.variable.as_deref().is_none_or(|id| pack.variable_by_code(id).is_some())
    };
    let any = packs.iter().any(measured);
    let mut all = Checked::default();
    for (number, pack) in packs.iter().enumerate() {
        if any && !measured(pack) {
            continue;
        }
        // What a pack after this one has to say is held against all that this one says.
        let all_told = !excerpt.only_claims || packs.len() > 1;
        let assessed = check::assess(excerpt, &doc, pack, corrections, all_told);
        let annotations = assessed
            .claims
            .iter()
            .map(|found| annotation::annotate(found, excerpt, &doc, pack, words))
            .collect();
        all.shards = assessed.shards;
        all.pack = number;
        annotation::prefer(&mut all.annotations, annotations);
        if !all.shards.is_empty() || annotation::is_complete(&all.annotations, &doc) {
            break;
        }
    }
    annotation::note_unchecked(&mut all.annotations, &doc);
    if excerpt.only_claims {
        all.annotations.retain(|one| &*one.citemark.form != claim::Form::None.code());
    }
    all
}
