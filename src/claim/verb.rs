//! Unknown words that are probably verbs, by their endings. Knows no frames.

use super::chunk::{Chunk, NAMED};
use super::doc::Doc;
use crate::vocabulary::class;

/// Inflectional endings of verbs.
const ENDINGS: [&str; 14] =
    ["ed", "es", "id", "ld", "nt", "ke", "aw", "ok", "ew", "ve", "ing", "ade", "ose", "ell"];

/// Whether an unknown word has the ending of a verb.
pub(super) fn looks_like_verb(doc: &Doc, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    let unknown = chunk.is(class::RESIDUE) || chunk.is(class::REPORT);
    let capital = doc.is_capital(start) && doc.sentence_of(start).start != start;
    unknown && !capital && ENDINGS.iter().any(|ending| doc.word(start).ends_with(ending))
}

/// Whether words open with a participle that may restrict what stands beside them: "measured in euros", "counting
/// refugees"; not "battered by war" or "going by the ministry", which say by whom or by what.
pub(super) fn restricts(doc: &Doc, chunks: &[Chunk]) -> bool {
    let Some(first) = chunks.first() else { return false };
    let word = doc.word(first.tokens.start);
    let agent = first.is(class::RESIDUE) && chunks.get(1).is_some_and(|next| next.is(class::BY));
    !agent && !first.is_any(NAMED) && (word.ends_with("ed") || word.ends_with("ing"))
}

/// Whether an unknown word behind a subject is its verb: "relies", "asked".
pub(super) fn is_verb(doc: &Doc, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    let present = doc.word(start).ends_with('s') && !doc.is_capital(start);
    chunk.is(class::RESIDUE) && (present || looks_like_verb(doc, chunk))
}
