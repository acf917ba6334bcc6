//! Antecedents: the place of a sentence or clause that names none, taken from the sentence before, the title, the page or
//! another clause. A claim with such a place may agree; it never differs.

use super::chunk::{Chunk, NAMED, SILENT, chunks};
use super::clause::{Segment, Tie};
use super::doc::Doc;
use super::gazetteer::{Gazetteer, Handle};
use super::value::{Around, Claim, Given};
use crate::vocabulary::{Classes, class};
use std::cell::OnceCell;

/// Antecedents from the sentences so far. The text before the passage is read only when a sentence needs it.
pub(super) struct Context<'a, 't> {
    doc: &'a Doc<'t>,
    data: &'a dyn Gazetteer,
    around: &'a Around<'a>,
    /// From the sentence before; none at the first.
    before: Option<Before>,
    /// The only place of the title.
    title: OnceCell<Option<Chunk>>,
}

/// Antecedents that one sentence offers to the next.
#[derive(Default)]
struct Before {
    /// Its only place; none if it has several.
    place: Option<Chunk>,
    /// Whether it speaks of output or the economy.
    of_output: bool,
    /// Whether its place is its subject.
    is_subject: bool,
}

const COUNTRIES: Classes = Classes::of(&[class::PLACE, class::DEMONYM, class::PEOPLE]);
const ANYWHERE: Classes = NAMED.with(Classes::of(&[class::REGION]));

/// The only country named by some chunks.
pub(super) fn only_place(chunks: &[Chunk]) -> Option<Chunk> {
    let mut all = chunks.iter().filter(|chunk| chunk.is_any(COUNTRIES));
    let first = all.next().filter(|first| first.handles.len() == 1 && !first.is(class::ELSEWHERE))?;
    all.all(|other| other.handles == first.handles).then(|| carried(first.handles.clone()))
}

/// A place without words.
fn carried(handles: Vec<Handle>) -> Chunk {
    Chunk { handles, ..Chunk::of(0..0, class::PLACE) }
}

fn at(mut chunk: Chunk, token: usize) -> Chunk {
    chunk.tokens = token..token;
    chunk
}

impl<'a, 't> Context<'a, 't> {
    /// Before the first sentence.
    pub fn new(doc: &'a Doc<'t>, data: &'a dyn Gazetteer, around: &'a Around) -> Self {
        Self { doc, data, around, before: None, title: OnceCell::new() }
    }

    /// Keeps the antecedents that a sentence offers to the next.
    pub fn note(&mut self, all: &[Chunk]) {
        let first = all.iter().find(|chunk| !chunk.is_any(SILENT));
        let owned = all.get(1).is_some_and(|next| next.is(class::POSSESSIVE));
        let is_subject = first.is_some_and(|first| first.is(class::PLACE)) && !owned;
        self.before = Some(Before { place: only_place(all), of_output: is_of_output(all), is_subject });
    }

    /// Antecedents from the text before the passage.
    fn in_front(&self) -> Before {
        let text = Doc::read(self.around.before, self.doc.context);
        let Some(last) = text.sentences.last() else { return Before::default() };
        let all = chunks(&text, self.data, last);
        Before { place: only_place(&all), of_output: is_of_output(&all), is_subject: false }
    }

    fn title(&self) -> Option<&Chunk> {
        let read = || {
            let text = Doc::read(self.around.title, self.doc.context);
            only_place(&chunks(&text, self.data, &(0..text.tokens.len())))
        };
        self.title.get_or_init(read).as_ref()
    }

    /// A sentence that names no place, with its antecedent inserted: the place of the sentence before, the title or the page.
    pub fn fill(&self, all: &[Chunk]) -> Option<Vec<Chunk>> {
        // A name after "the country" or "its" does not replace the antecedent.
        let back = |nth: &usize| points_back(all, *nth);
        let open = (0..all.len()).find(back).map_or(all, |nth| all.get(..nth).unwrap_or_default());
        if open.iter().any(|chunk| chunk.is_any(ANYWHERE)) || has_unknown_name(self.doc, open) {
            return None;
        }
        let in_front = if self.before.is_none() { self.in_front() } else { Before::default() };
        let before = self.before.as_ref().unwrap_or(&in_front);
        let home = self.around.home.map(|handle| carried(vec![handle]));
        let place = before.place.as_ref().or_else(|| self.title()).or(home.as_ref())?;
        let (mut out, mut done) = (Vec::<Chunk>::new(), false);
        for (nth, chunk) in all.iter().enumerate() {
            let start = chunk.tokens.start;
            if is_the_country(all, nth, &out) {
                out.pop();
                out.push(at(place.clone(), start));
                done = true;
                continue;
            }
            let ours = home.is_some() && chunk.is(class::HOME_COUNTRY);
            if (chunk.is(class::IT) || ours) && nth == 0 {
                out.push(at(place.clone(), start));
                done = true;
                continue;
            }
            if chunk.is(class::ITS_OWN) && nth == 0 && before.is_subject {
                out.push(at(place.clone(), start));
                out.push(Chunk::of(start..start, class::POSSESSIVE));
                done = true;
                continue;
            }
            let growth = chunk.is(class::GROWTH) && !before.of_output;
            if chunk.is(class::MEASURE)
                && !done
                && !growth
                && !chunk.is(class::MEASURE_OF_OTHERS)
                && opens(&out)
            {
                while out.last().is_some_and(|last| last.is(class::ARTICLE) || last.is(class::A)) {
                    out.pop();
                }
                out.push(at(place.clone(), start));
                out.push(Chunk::of(start..start, class::POSSESSIVE));
                done = true;
            }
            out.push(chunk.clone());
        }
        done.then_some(out)
    }

    /// Claims of such a sentence that have the inserted place.
    pub fn keep(&self, claims: &mut Vec<Claim>) {
        claims.retain(|claim| claim.place.as_ref().is_some_and(|place| place.given == Given::Carried));
    }
}

fn is_of_output(all: &[Chunk]) -> bool {
    all.iter().any(|chunk| chunk.is(class::GDP))
}

/// Anaphora at the beginning that refer to a place: "the country", "its", "it".
fn points_back(all: &[Chunk], nth: usize) -> bool {
    let Some(chunk) = all.get(nth) else { return false };
    let article = nth.checked_sub(1).and_then(|before| all.get(before)).is_some_and(|a| a.is(class::ARTICLE));
    let of = all.get(nth + 1).is_some_and(|next| next.is(class::OF));
    nth == 0 && (chunk.is(class::IT) || chunk.is(class::ITS_OWN))
        || chunk.is(class::THE_COUNTRY) && article && !of
}

/// Whether some chunks contain an unknown name, which may be another place. The source of a report does not count.
fn has_unknown_name(doc: &Doc, all: &[Chunk]) -> bool {
    let reports = |chunk: &Chunk| chunk.is(class::REPORT) && !chunk.is(class::HAVE);
    let from = all.iter().position(reports).unwrap_or(0);
    all.iter().skip(from.max(1)).any(|chunk| {
        let start = chunk.tokens.start;
        let initials = doc.written(start).chars().all(|c| !c.is_lowercase());
        chunk.is(class::RESIDUE) && doc.is_capital(start) && !initials
    })
}

/// "the country", not "the country of".
fn is_the_country(all: &[Chunk], nth: usize, out: &[Chunk]) -> bool {
    let Some(chunk) = all.get(nth) else { return false };
    let article = out.last().is_some_and(|last| last.is(class::ARTICLE));
    let of = all.get(nth + 1).is_some_and(|next| next.is(class::OF));
    chunk.is(class::THE_COUNTRY) && article && !of
}

/// Whether a clause or phrase begins with a measure.
fn opens(out: &[Chunk]) -> bool {
    const BEGINS: Classes =
        Classes::of(&[class::COMMA, class::SEMICOLON, class::TIME, class::REPORT, class::THAT]);
    let mut before = out.iter().rev().skip_while(|chunk| chunk.is_any(SILENT));
    before.next().is_none_or(|before| before.is_any(BEGINS))
}

/// "… in Spain, and the country's debt": within a sentence, the antecedent is the only place that it names.
pub(super) fn within(doc: &Doc, all: Vec<Chunk>) -> Vec<Chunk> {
    let Some(place) = only_place(&all).filter(|_| !has_unknown_name(doc, &all)) else { return all };
    let Some(first) = all.iter().position(|chunk| chunk.is_any(COUNTRIES)) else { return all };
    let mut out: Vec<Chunk> = Vec::with_capacity(all.len() + 2);
    for (nth, chunk) in all.iter().enumerate() {
        let start = chunk.tokens.start;
        if nth > first + 2 && is_the_country(&all, nth, &out) {
            out.pop();
            out.push(at(place.clone(), start));
            continue;
        }
        const TIES: Classes = Classes::of(&[class::COMMA, class::AND, class::SEMICOLON]);
        let tied =
            nth.checked_sub(1).and_then(|before| all.get(before)).is_some_and(|before| before.is_any(TIES));
        if chunk.is(class::ITS_OWN) && nth > first && tied {
            out.push(at(place.clone(), start));
            out.push(Chunk::of(start..start, class::POSSESSIVE));
            continue;
        }
        out.push(chunk.clone());
    }
    out
}

/// A clause with a measure of its own after the clause that names the only place: "…, while inflation was 3%".
pub(super) fn within_segments(doc: &Doc, all: &[Chunk], segments: &mut [Segment]) {
    let Some(place) = only_place(all).filter(|_| !has_unknown_name(doc, all)) else { return };
    const FRONTED: Classes = COUNTRIES.with(SILENT).with(Classes::of(&[class::WITHIN, class::TIME]));
    let (mut seen, mut fronted) = (false, false);
    for segment in segments {
        let classes = segment.classes();
        if classes.any(COUNTRIES) {
            // "In Chile, life expectancy was": the clause has a place.
            seen = !segment.is_all(FRONTED);
            fronted = !seen;
            continue;
        }
        const VERBS: Classes = Classes::of(&[class::BE, class::STAND, class::RISE, class::FALL]);
        const LEAD: Classes = SILENT.with(Classes::of(&[class::TIME]));
        let first = segment.chunks.iter().position(|chunk| !chunk.is_any(LEAD));
        let measure = first.and_then(|at| segment.chunks.get(at)).filter(|chunk| chunk.is(class::MEASURE));
        let Some((first, start)) =
            first.zip(measure.filter(|m| !m.is(class::MEASURE_OF_OTHERS)).map(|m| m.tokens.start))
        else {
            continue;
        };
        let told = seen || fronted && segment.leads(class::WHERE);
        if !told || !classes.has(class::FIGURE) || !classes.any(VERBS) {
            continue;
        }
        segment.chunks.retain(|chunk| !(chunk.is(class::ARTICLE) && chunk.tokens.end <= start));
        let first = first.min(segment.chunks.iter().position(|chunk| chunk.is(class::MEASURE)).unwrap_or(0));
        let put = [at(place.clone(), start), Chunk::of(start..start, class::POSSESSIVE)];
        segment.chunks.splice(first..first, put);
        if segment.leads(class::WHERE) {
            segment.lead = Classes::NONE;
            segment.tie = Tie::Semicolon;
            segment.relative = true;
        }
    }
}
