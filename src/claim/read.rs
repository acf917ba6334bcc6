//! Reads the claims of a sentence: matches frames with its chunks, clause by clause. Words that no frame takes whole are
//! not a claim.

use super::adjunct::{beside_time, is_untold, only_time, set_apart, told};
use super::chunk::{Chunk, NAMED, chunks, classes_of};
use super::clause::{Segment, Tie, cut, without_brackets};
use super::context::{Context, only_place, within, within_segments};
use super::dateline::dateline;
use super::doc::Doc;
use super::elided_measure::with_elided_measure;
use super::ellipsis::{completions, contrasted, gapped, of_its_people, owner};
use super::gazetteer::Gazetteer;
use super::lexical::has_class;
use super::matching::first_match;
use super::neighbours::Neighbours;
use super::relative::carry_subjects;
use super::slots::{Matched, claims_of};
use super::unread::unread;
use super::value::{Around, Claim, Reading, Unread};
use super::when::When;
use crate::vocabulary::frame::Match;
use crate::vocabulary::{Classes, FRAMES, Frame, Kind, class};

/// Most segments that one clause may span.
const SEGMENTS: usize = 5;
/// Most chunks of a clause.
const CHUNKS: usize = 60;
/// A sentence with more chunks than this is not read.
pub const LONGEST: usize = 600;
/// Nor is one with more figures, or more tokens: it is a table that lost its rows, or made to keep a page busy. Of 85,000
/// sentences of news and speeches none has more than 22 figures.
pub const MOST_FIGURES: usize = 60;
const MOST_TOKENS: usize = 4_000;

/// What the reading of one sentence needs.
pub(super) struct Reader<'a, 't> {
    pub doc: &'a Doc<'t>,
    pub data: &'a dyn Gazetteer,
    pub neighbours: Neighbours<'a, 't>,
    /// Figures that already belong to a claim.
    used: Vec<usize>,
    pub claims: Vec<Claim>,
}

/// A clause that was read: the antecedent of an elliptical clause after it.
struct Clause {
    end: usize,
    chunks: Vec<Chunk>,
    when: Option<When>,
    /// The range of its claims among those of the sentence.
    claims: std::ops::Range<usize>,
}

/// Reads a passage: each sentence by itself, with antecedents from the sentences before it, the title and the page.
pub fn read(doc: &Doc, data: &dyn Gazetteer, around: &Around) -> Reading {
    let mut out = Reading::default();
    let mut context = Context::new(doc, data, around);
    for sentence in &doc.sentences {
        let many = || doc.figures_in(sentence).nth(MOST_FIGURES).is_some();
        let crowded = sentence.len() > MOST_TOKENS || many();
        let mut all = if crowded { Vec::new() } else { chunks(doc, data, sentence) };
        all.drain(..dateline(doc, &all));
        let figures = all.iter().any(|chunk| chunk.is_any(FIGURES));
        if crowded || figures && all.len() > LONGEST {
            out.unread.push(Unread { tokens: sentence.clone(), too_long: true, ..Unread::default() });
        } else if figures {
            let mut claims = read_chunks(doc, data, &all);
            if claims.is_empty()
                && let Some(filled) = context.fill(&all)
            {
                claims = read_chunks(doc, data, &filled);
                context.keep(&mut claims);
            }
            out.unread.extend(unread(doc, sentence, &all, &claims));
            out.claims.extend(claims);
        }
        context.note(&all);
    }
    out.claims.sort_by_key(|claim| claim.anchor);
    out
}

/// Classes of which a sentence with a claim has at least one.
const FIGURES: Classes = Classes::of(&[
    class::FIGURE,
    class::RANKED,
    class::MULTIPLE,
    class::TOP,
    class::BOTTOM,
    class::MOST,
    class::LEAST,
    class::THAN,
    class::THAN_ANY,
    class::MORE_THAN,
    class::LESS_THAN,
]);

fn read_chunks(doc: &Doc, data: &dyn Gazetteer, all: &[Chunk]) -> Vec<Claim> {
    let asked = all.iter().any(|chunk| chunk.is(class::QUESTION));
    let said: Vec<Chunk>;
    let all = if asked {
        said = all.iter().filter(|chunk| !chunk.is(class::QUESTION)).cloned().collect();
        &said
    } else {
        all
    };
    if all.iter().any(|chunk| chunk.is(class::UNTRUE)) {
        return Vec::new();
    }
    let mut reader =
        Reader { doc, data, neighbours: Neighbours { doc }, used: Vec::new(), claims: Vec::new() };
    reader.phrases(all, asked, false);
    if !asked {
        reader.clauses(all);
        reader.phrases(all, asked, true);
        let echoes = with_elided_measure(all, &reader.claims);
        reader.claims.extend(echoes);
        set_apart(&cut(all), &mut reader.claims);
    }
    reader.claims
}

impl Reader<'_, '_> {
    /// Phrase frames, anywhere in the sentence. Of a question only what needs no mark within its
    /// phrase is still said: what possesses a figure ("Ethiopia's 119 million people").
    fn phrases(&mut self, all: &[Chunk], asked: bool, implicit: bool) {
        let doc = self.doc;
        let classes: Vec<Classes> = all.iter().map(|chunk| chunk.classes).collect();
        let present = classes_of(all);
        let marked = |frame: &Frame| frame.takes.iter().any(|takes| takes.has(class::COMMA));
        let open = |frame: &&Frame| {
            !frame.whole
                && frame.agreement == implicit
                && frame.may_match(present)
                && !(asked && marked(frame))
        };
        for frame in FRAMES.iter().filter(open) {
            for start in 0..all.len() {
                let end = (start + CHUNKS).min(classes.len());
                let Some(found) = frame.match_longest(classes.get(start..end).unwrap_or_default()) else {
                    continue;
                };
                let end = Neighbours::end(all, start + found.len(), frame);
                if !self.neighbours.frees_left(all, start, frame)
                    || !self.neighbours.frees_right(all, end, frame)
                {
                    continue;
                }
                // "…: $68,600 (2023)"
                let open = usize::from(all.get(end).is_some_and(|next| next.is(class::OPEN)));
                let stated = |chunk: &&Chunk| chunk.is(class::TIME);
                // "In 2023 Germany had more people than France"
                let lead = all.first().filter(|_| frame.opens && start > 0).filter(stated);
                let next = all.get(end + open).filter(stated).or(lead).and_then(|chunk| chunk.when);
                let own = all.get(start..start + found.len()).unwrap_or_default();
                // Counts without a place are those of the world, if no place is named.
                let counts = frame.gives.iter().any(|give| give.kind == Kind::Count);
                const NEAR: usize = 3;
                let near = all.get(start.saturating_sub(NEAR)..start).unwrap_or_default();
                let denied = near.iter().any(|chunk| has_class(doc, &chunk.tokens, class::UNREALISED));
                if frame.agreement && (counts && all.iter().any(|c| c.is_any(NAMED)) || denied) {
                    continue;
                }
                let only = frame.agreement.then(|| only_place(all)).flatten();
                let own: Vec<Chunk> = own.iter().cloned().chain(only).collect();
                self.take(frame, &found, &own, next, false);
            }
        }
    }

    /// Clause frames, each over a whole clause.
    fn clauses(&mut self, all: &[Chunk]) {
        let capitals = |chunk: &Chunk| {
            chunk.tokens.clone().all(|at| self.doc.written(at).chars().all(char::is_uppercase))
        };
        let rate = |chunk: &Chunk| chunk.tokens.clone().any(|at| self.doc.word(at) == "per");
        let open = within(self.doc, without_brackets(all, &capitals, &rate));
        let mut segments = cut(&open);
        carry_subjects(&mut segments);
        within_segments(self.doc, &open, &mut segments);
        let mut read: Vec<Clause> = Vec::new();
        for from in 0..segments.len() {
            for to in from..(from + SEGMENTS).min(segments.len()) {
                let row = segments.get(from..=to).unwrap_or_default();
                let tied = row.iter().skip(1).all(|segment| {
                    !segment.is_led()
                        && !matches!(segment.tie, Tie::Semicolon | Tie::Report | Tie::Subordinate)
                });
                if tied {
                    self.clause(&segments, from, to, &joined(row), &mut read);
                }
                if let Some(row) = self.neighbours.around_aside(row) {
                    self.clause(&segments, from, to, &row, &mut read);
                }
            }
        }
        self.ellipses(&segments, read);
    }

    /// One clause: the first frame that matches all of it.
    fn clause(
        &mut self,
        segments: &[Segment],
        from: usize,
        to: usize,
        own: &[Chunk],
        read: &mut Vec<Clause>,
    ) {
        if own.len() > CHUNKS {
            return;
        }
        let Some((frame, found, own)) = first_match(own) else {
            // "Latvia has a border with Russia and a population of": the second conjunct shares subject and verb.
            if let Some(chunks) = owner(own) {
                let none = self.claims.len()..self.claims.len();
                read.push(Clause { end: to, chunks, when: None, claims: none });
            }
            return;
        };
        if !self.neighbours.leave_alone(segments, from, to) {
            return;
        }
        let beside = beside_time(segments, from, to).or_else(|| only_time(segments));
        let before = self.claims.len();
        self.take(frame, &found, &own, beside, is_untold(segments));
        let when = own.iter().find_map(told);
        let claims = before..self.claims.len();
        read.push(Clause { end: to, chunks: own.into_owned(), when, claims });
    }

    /// An elliptical clause, completed from the one before: "and shrank 2% in 2003", "in Spain 3.6".
    fn ellipses(&mut self, segments: &[Segment], mut read: Vec<Clause>) {
        let mut at = 0;
        while let Some(clause) = read.get(at) {
            at += 1;
            let Some(next) = next_of(segments, clause) else { continue };
            let Some(segment) = segments.get(next) else { continue };
            let tied = matches!(segment.tie, Tie::And | Tie::Comma | Tie::Semicolon | Tie::Subordinate);
            let contrast = segment.leads(class::CONTRAST);
            let opens = !segment.is_led() || segment.leads(class::OTHER_SIDE) || contrast;
            let figures: Vec<usize> =
                segment.chunks.iter().filter_map(|chunk| Some(chunk.figure?.0)).collect();
            if !tied
                || !opens
                || figures.is_empty()
                || figures.iter().any(|figure| self.used.contains(figure))
            {
                continue;
            }
            let rows = if contrast {
                contrasted(&clause.chunks, &segment.chunks).into_iter().collect()
            } else {
                let apart = segment.tie == Tie::Semicolon;
                let mut rows = if apart { Vec::new() } else { completions(&clause.chunks, &segment.chunks) };
                rows.splice(0..0, gapped(&clause.chunks, &segment.chunks));
                rows.extend(of_its_people(&clause.chunks, &segment.chunks));
                rows
            };
            let mut rows = rows.into_iter().filter(|row| row.len() <= CHUNKS);
            let matched = |own: Vec<Chunk>| {
                first_match(&own).map(|(frame, found, own)| (frame, found, own.into_owned()))
            };
            let Some((frame, found, own)) = rows.find_map(matched) else { continue };
            let alone = match segment.tie {
                Tie::And => self.neighbours.leave_alone(segments, next, next),
                _ => self.neighbours.right(segments, next, next),
            };
            if !alone {
                continue;
            }
            let when = clause.when;
            let before = self.claims.len();
            self.take(frame, &found, &own, when, is_untold(segments));
            if self.claims.len() > before {
                // "5% in Tunisia and 6% in Chad in 2023": the time belongs to both conjuncts.
                let told = segment.chunks.iter().find_map(|chunk| chunk.when);
                if segment.tie == Tie::And && when.is_none() {
                    let measured = |claim: &Claim| claim.measure.as_ref().map(|own| own.handles.clone());
                    let same = self.claims.last().and_then(measured);
                    let earlier = self.claims.get_mut(clause.claims.clone()).unwrap_or_default();
                    for claim in earlier.iter_mut().filter(|claim| measured(claim) == same) {
                        claim.when = claim.when.or(told);
                    }
                }
                let claims = before..self.claims.len();
                read.push(Clause { end: next, chunks: own, when, claims });
            }
        }
    }

    /// The claims of a match, for figures that have no claim yet.
    fn take(
        &mut self,
        frame: &'static Frame,
        found: &Match,
        own: &[Chunk],
        beside: Option<When>,
        untold: bool,
    ) {
        let matched = Matched { frame, found, chunks: own, beside, untold };
        for claim in claims_of(self.doc, self.data, &matched) {
            let figure = claim.figure;
            let known =
                |other: &Claim| other.rank.is_some() && claim.rank.is_some() && other.anchor == claim.anchor;
            if figure.is_some_and(|figure| self.used.contains(&figure)) || self.claims.iter().any(known) {
                continue;
            }
            self.used.extend(figure);
            self.claims.push(claim);
        }
    }
}

/// The segment that may leave out what a clause says: the one behind it, but for who reports it; for a clause that was not
/// read, the next that is tied by "and".
fn next_of(segments: &[Segment], clause: &Clause) -> Option<usize> {
    const NEAR: usize = 3;
    let next = clause.end + 1;
    let reports = |segment: &Segment| {
        let who = segment.chunks.last().is_some_and(|last| last.is(class::REPORT));
        who && segment.tie == Tie::Comma && !segment.classes().has(class::FIGURE)
    };
    if clause.claims.is_empty() {
        let near = segments.iter().enumerate().skip(next).take(NEAR);
        return near.into_iter().find(|(_, segment)| segment.tie == Tie::And).map(|(at, _)| at);
    }
    Some(if segments.get(next).is_some_and(reports) { next + 1 } else { next })
}

/// Segments as one sequence of chunks, with what joins them.
fn joined(row: &[Segment]) -> Vec<Chunk> {
    let mut out: Vec<Chunk> = Vec::new();
    for (nth, segment) in row.iter().enumerate() {
        let at = segment.chunks.first().map_or(0, |first| first.tokens.start);
        match segment.tie {
            Tie::Comma if nth > 0 => out.push(Chunk::of(at..at, class::COMMA)),
            Tie::And if nth > 0 => out.push(Chunk::of(at..at, class::AND)),
            _ => {}
        }
        out.extend(segment.chunks.iter().cloned());
    }
    out
}
