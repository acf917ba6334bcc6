//! Places that a sentence does not name itself: carried from the sentence before, the title, or from elsewhere in it.
//! Whatever comes this way may agree, and never says that something differs.

use super::chunk::{Chunk, NAMED, SILENT, chunks};
use super::clause::{Segment, Tie};
use super::doc::Doc;
use super::gazetteer::Gazetteer;
use super::value::{Around, Claim, Given};
use crate::vocabulary::{Classes, class};

/// What the sentences so far give.
pub(super) struct Context<'a, 't> {
    doc: &'a Doc<'t>,
    /// The only place of the sentence before; none where it has several.
    last: Option<Chunk>,
    /// Whether the sentence before speaks of output or the economy.
    of_output: bool,
    /// Whether its place is what it begins with.
    is_subject: bool,
    /// The only place of the title.
    title: Option<Chunk>,
    /// The page's home country.
    home: Option<Chunk>,
}

const COUNTRIES: Classes = Classes::of(&[class::PLACE, class::DEMONYM, class::PEOPLE]);
const ANYWHERE: Classes = NAMED.with(Classes::of(&[class::REGION]));

/// The only country that some chunks name.
pub(super) fn only_place(chunks: &[Chunk]) -> Option<Chunk> {
    let mut all = chunks.iter().filter(|chunk| chunk.is_any(COUNTRIES));
    let first = all.next().filter(|first| first.handles.len() == 1)?;
    all.all(|other| other.handles == first.handles).then(|| carried(first))
}

/// A place without words.
fn carried(of: &Chunk) -> Chunk {
    let mut chunk = Chunk::of(0..0, class::PLACE);
    chunk.handles = of.handles.clone();
    chunk
}

fn at(mut chunk: Chunk, token: usize) -> Chunk {
    chunk.tokens = token..token;
    chunk
}

/// The only place that a text around the passage names last.
fn last_place(text: &str, doc: &Doc, data: &dyn Gazetteer, whole: bool) -> (Option<Chunk>, bool) {
    let around = Doc::read(text, doc.context);
    let Some(last) = around.sentences.last().cloned() else { return (None, false) };
    let all = chunks(&around, data, &if whole { 0..around.tokens.len() } else { last });
    (only_place(&all), all.iter().any(|chunk| chunk.is(class::GDP)))
}

impl<'a, 't> Context<'a, 't> {
    /// What stands before the first sentence.
    pub fn new(doc: &'a Doc<'t>, data: &dyn Gazetteer, around: &Around) -> Self {
        let (last, of_output) = last_place(around.before, doc, data, false);
        let home = around.home.map(|handle| {
            let mut chunk = Chunk::of(0..0, class::PLACE);
            chunk.handles = vec![handle];
            chunk
        });
        Self {
            doc,
            last,
            of_output,
            is_subject: false,
            title: last_place(around.title, doc, data, true).0,
            home,
        }
    }

    /// Notes what a sentence gives to the next.
    pub fn note(&mut self, all: &[Chunk]) {
        self.last = only_place(all);
        self.of_output = all.iter().any(|chunk| chunk.is(class::GDP));
        let first = all.iter().find(|chunk| !chunk.is_any(SILENT));
        let owned = all.get(1).is_some_and(|next| next.is(class::POSSESSIVE));
        self.is_subject = first.is_some_and(|first| first.is(class::PLACE)) && !owned;
    }

    /// A sentence that names no place, with the one that the sentence before or the title gives put in.
    pub fn fill(&self, all: &[Chunk]) -> Option<Vec<Chunk>> {
        let place = self.last.as_ref().or(self.title.as_ref()).or(self.home.as_ref())?;
        if all.iter().any(|chunk| chunk.is_any(ANYWHERE)) || self.has_unknown_name(all) {
            return None;
        }
        let (mut out, mut done) = (Vec::<Chunk>::new(), false);
        for (nth, chunk) in all.iter().enumerate() {
            let start = chunk.tokens.start;
            if is_the_country(all, nth, &out) {
                out.pop();
                out.push(at(place.clone(), start));
                done = true;
                continue;
            }
            let ours = self.home.is_some() && chunk.is(class::HOME_COUNTRY);
            if (chunk.is(class::IT) || ours) && nth == 0 {
                out.push(at(place.clone(), start));
                done = true;
                continue;
            }
            if chunk.is(class::ITS_OWN) && nth == 0 && self.is_subject {
                out.push(at(place.clone(), start));
                out.push(Chunk::of(start..start, class::POSSESSIVE));
                done = true;
                continue;
            }
            let growth = chunk.is(class::GROWTH) && !self.of_output;
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

    /// Claims of a filled sentence that do have the place that was put in.
    pub fn keep(&self, claims: &mut Vec<Claim>) {
        claims.retain(|claim| claim.place.as_ref().is_some_and(|place| place.given == Given::Carried));
    }

    /// An unknown name may be another place.
    fn has_unknown_name(&self, all: &[Chunk]) -> bool {
        has_unknown_name(self.doc, all)
    }
}

fn has_unknown_name(doc: &Doc, all: &[Chunk]) -> bool {
    all.iter().skip(1).any(|chunk| {
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

/// Whether a measure stands where a clause or phrase begins.
fn opens(out: &[Chunk]) -> bool {
    const BEGINS: Classes =
        Classes::of(&[class::COMMA, class::SEMICOLON, class::TIME, class::REPORT, class::THAT]);
    let mut before = out.iter().rev().skip_while(|chunk| chunk.is_any(SILENT));
    before.next().is_none_or(|before| before.is_any(BEGINS))
}

/// "… in Spain, and the country's debt": within a sentence, the only place that it names.
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
        const TIES: Classes = Classes::of(&[class::COMMA, class::AND]);
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

/// A clause behind one that names the only place, with a measure of its own: "…, while inflation was 3%".
pub(super) fn within_segments(doc: &Doc, all: &[Chunk], segments: &mut [Segment]) {
    let Some(place) = only_place(all).filter(|_| !has_unknown_name(doc, all)) else { return };
    const FRONTED: Classes = COUNTRIES.with(SILENT).with(Classes::of(&[class::WITHIN, class::TIME]));
    let mut seen = false;
    for segment in segments {
        let classes = segment.classes();
        if classes.any(COUNTRIES) {
            // "In Chile, life expectancy was": the clause has its place.
            seen = !segment.is_all(FRONTED);
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
        if !seen || !classes.has(class::FIGURE) || !classes.any(VERBS) {
            continue;
        }
        segment.chunks.retain(|chunk| !(chunk.is(class::ARTICLE) && chunk.tokens.end <= start));
        let first = first.min(segment.chunks.iter().position(|chunk| chunk.is(class::MEASURE)).unwrap_or(0));
        let put = [at(place.clone(), start), Chunk::of(start..start, class::POSSESSIVE)];
        segment.chunks.splice(first..first, put);
        if segment.leads(class::WHERE) {
            segment.lead = Classes::NONE;
            segment.tie = Tie::Semicolon;
        }
    }
}
