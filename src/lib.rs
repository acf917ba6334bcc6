//! Citemark reads a claim with a figure in it, compares it with a bundled, source-cited dataset and says what the
//! sources say. It compares with cited sources; it does not decide what is true.
//!
//! Modules in dependency order; each may use those above it, never those below:
//! [`error`], [`text`], [`quantity`], [`excerpt`], `selector`, `claim` and `pack` (which never see each other),
//! `check`, [`annotation`], and, in wasm only, `web`.

#![cfg_attr(shipped, feature(optimize_attribute))]
#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]

pub mod error;
pub mod text;

pub mod quantity;

pub mod excerpt;

pub mod vocabulary;

pub mod claim;
pub mod pack;

pub mod resolve;

pub mod judge;

pub mod check;

pub mod annotation;

#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the host builds only the pure parts, for their tests")
)]
#[cfg(any(all(target_arch = "wasm32", not(feature = "compile")), test))]
pub mod web;

// A module of its own for a page of its own: a wasm with the compiler has no widget in it.
#[cfg(all(target_arch = "wasm32", feature = "compile"))]
#[path = "web/compiler.rs"]
pub mod web;

pub use error::Error;

/// What a check gives: plain annotation objects, one for each claim.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// One for each claim in the excerpt, in order; never empty.
    pub annotations: Vec<annotation::Annotation>,
    /// Shards of the pack that have to be added before the findings are final: add them and check again.
    pub shards: Vec<String>,
    /// Which pack they belong to, where several were asked.
    pub pack: usize,
}

/// The one door: reads an excerpt, compares what it claims with the pack, and says what the sources say.
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

/// The same with what the reader corrected in "what I read".
pub fn check_with(
    excerpt: &excerpt::Excerpt,
    pack: &pack::Pack,
    corrections: &check::Corrections,
) -> Checked {
    check_packs(excerpt, std::slice::from_ref(pack), corrections, &annotation::Words::default())
}

/// The same told in a language, over several packs in order of preference (a newsroom's own before the bundled one). The
/// first that has a finding for a claim answers it; a pack is not asked where those before it have answered for every
/// figure. Figures of different packs are never mixed in one answer.
pub fn check_packs(
    excerpt: &excerpt::Excerpt,
    packs: &[pack::Pack],
    corrections: &check::Corrections,
    words: &annotation::Words,
) -> Checked {
    let text = excerpt.text.get(..check::LONGEST).unwrap_or(&excerpt.text);
    let doc = claim::Doc::read(text, check::context(excerpt));
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
