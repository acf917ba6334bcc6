//! Appositions and parentheticals between commas: whether a clause means the same without them.

use super::chunk::{Chunk, SILENT};
use super::clause::{Segment, Tie};
use super::lexical::{has_class, is_class};
use super::neighbours::{Neighbours, PREPOSITIONS};
use super::verb::restricts;
use crate::vocabulary::{Classes, class};

impl Neighbours<'_, '_> {
    /// "Inflation in Turkey, a member of NATO, averaged": the clause without the apposition between commas.
    pub fn around_aside(&self, row: &[Segment]) -> Option<Vec<Chunk>> {
        let [before, aside @ .., after] = row else { return None };
        let first = aside.first()?;
        const ENDS: Classes = Classes::of(&[
            class::PLACE,
            class::WORLD,
            class::MEASURE,
            class::TIME,
            class::DEMONYM,
            class::PEOPLE,
        ]);
        const VERBS: Classes = Classes::of(&[
            class::BE,
            class::STAND,
            class::HAVE,
            class::RISE,
            class::FALL,
            class::FIGURE,
            class::HOST,
            class::COMMA,
            class::VERB,
            class::LAY_OUT,
        ]);
        let (last, lead) = (before.chunks.last()?, first.chunks.first()?);
        // "a quarter of Peruvians, 23.9 per cent, lived": an apposition repeats the figure.
        const AGAIN: Classes = SILENT.with(Classes::of(&[class::FIGURE, class::TIME]));
        let again = aside.len() == 1 && first.is_all(AGAIN) && first.classes().has(class::FIGURE);
        // "the third-biggest emitter in 2023, behind China, at"
        let beside = lead.is(class::BESIDE);
        let subject = last.is_any(ENDS) && (again || beside || !before.classes().any(VERBS));
        // "devotes 2% of GDP - all that it produces - to defence"
        let subject = subject || last.figure.is_some_and(|(_, of)| of.is_some());
        let opened = first.tie == Tie::Comma || first.relative;
        let one = aside.iter().skip(1).all(|next| matches!(next.tie, Tie::And | Tie::Subordinate));
        let set_off = opened && one && after.tie == Tie::Comma && !after.is_led();
        if !(subject && set_off) {
            return None;
        }
        let opens = |class| is_class(self.doc, lead.tokens.start, class);
        let article = opens(class::ARTICLE) || opens(class::A);
        let chunks = || aside.iter().flat_map(|own| &own.chunks);
        // "Ireland, the island,", "Georgia, the US state,": the apposition means another place of that name.
        let country = |chunk: &Chunk| chunk.is(class::COUNTRY) || chunk.is(class::THE_COUNTRY);
        let other = lead.is(class::ARTICLE) && first.chunks.iter().any(country);
        // "Ontario, California,": a town of that name in another place.
        let name = |chunk: &Chunk| chunk.tokens.is_empty() || self.doc.is_capital(chunk.tokens.start);
        let within = chunks().all(name);
        // "the average number of children a woman can expect to have": an apposition that explains the measure is harmless.
        let explains = article && !chunks().any(|chunk| chunk.is_any(AGAIN.without(SILENT)));
        let unsure = !explains && aside.iter().any(|own| self.is_unsure(own));
        // "Unemployment in Spain, among the under-25s, was": the parenthetical restricts the measure.
        let timed = before.is_all(SILENT.with(Classes::of(&[class::TIME])));
        // "GDP, adjusted for inflation,", "Kenya, minus the coast,", "Kenya, which excludes Nairobi,"
        let narrows = !timed && lead.is_any(PREPOSITIONS)
            || restricts(self.doc, &first.chunks)
            || chunks().any(|chunk| has_class(self.doc, &chunk.tokens, class::NARROWS));
        let plain = !(other || within || unsure || narrows);
        plain.then(|| before.chunks.iter().chain(&after.chunks).cloned().collect())
    }
}
