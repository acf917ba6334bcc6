//! Segments a sentence: its chunks in segments, each with what joins it to the one before. The only place that decides
//! where a clause begins and ends. Knows no frames.

use super::chunk::{Chunk, SILENT, classes_of};
use crate::vocabulary::{Class, Classes, class};

/// What separates a segment from the one before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tie {
    /// The beginning of the sentence.
    Start,
    /// A comma or dash.
    Comma,
    /// A semicolon or colon.
    Semicolon,
    /// The word "and".
    And,
    /// A subordinator.
    Subordinate,
    /// The reporting verb that ends the segment before.
    Report,
}

/// The chunks between two boundaries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Segment {
    /// What separates it from the one before.
    pub tie: Tie,
    /// The classes of the subordinator that introduces it; empty if none does.
    pub lead: Classes,
    /// Its chunks, without the subordinator.
    pub chunks: Vec<Chunk>,
    /// Whether it is a relative clause whose antecedent was inserted as its subject.
    pub relative: bool,
}

impl Segment {
    /// An empty segment.
    const fn new(tie: Tie, lead: Classes) -> Self {
        Self { tie, lead, chunks: Vec::new(), relative: false }
    }

    /// Whether a subordinator introduces it.
    pub fn is_led(&self) -> bool {
        self.lead != Classes::NONE
    }

    /// Whether a subordinator of a class introduces it.
    pub fn leads(&self, class: Class) -> bool {
        self.lead.has(class)
    }

    /// The classes that its chunks can have.
    pub fn classes(&self) -> Classes {
        classes_of(&self.chunks)
    }

    /// Whether each of its chunks can have one of some classes.
    pub fn is_all(&self, classes: Classes) -> bool {
        self.chunks.iter().all(|chunk| chunk.is_any(classes))
    }
}

/// Classes of chunks that begin a new segment.
const OPENERS: Classes = Classes::of(&[class::SUBORDINATE, class::BREAKS, class::THAT]);
/// Classes that win over those of subordinators where a chunk can have both.
const STRONGER: Classes = Classes::of(&[
    class::RISE,
    class::FALL,
    class::ITS,
    class::HAVE,
    class::WITH,
    class::FILLER,
    class::FIGURE,
    class::PLACE,
    class::MEASURE,
    class::PREDICATE,
]);

struct Cutter {
    out: Vec<Segment>,
    open: Segment,
}

impl Cutter {
    fn flush(&mut self, mut tie: Tie, lead: Classes) {
        if !self.open.chunks.is_empty() || self.open.is_led() {
            self.out.push(std::mem::replace(&mut self.open, Segment::new(tie, lead)));
            return;
        }
        // ", while": the comma counts, not the word.
        if tie == Tie::Subordinate && matches!(self.open.tie, Tie::Comma | Tie::Semicolon) {
            tie = self.open.tie;
        }
        self.open.tie = tie;
        self.open.lead = lead;
    }
}

/// Segments a sentence.
pub fn cut(chunks: &[Chunk]) -> Vec<Segment> {
    let mut cutter = Cutter { out: Vec::new(), open: Segment::new(Tie::Start, Classes::NONE) };
    for (at, chunk) in chunks.iter().enumerate() {
        if chunk.is(class::COMMA) {
            cutter.flush(Tie::Comma, Classes::NONE);
        } else if chunk.is(class::SEMICOLON) {
            cutter.flush(Tie::Semicolon, Classes::NONE);
        } else if chunk.is(class::AND) {
            cutter.flush(Tie::And, Classes::NONE);
        } else if chunk.is_any(OPENERS) && !chunk.is_any(STRONGER) {
            if cutter.open.chunks.is_empty() && !cutter.open.is_led() {
                cutter.open.lead = chunk.classes;
            } else {
                cutter.flush(Tie::Subordinate, chunk.classes);
            }
        } else {
            let next = chunks.get(at + 1);
            let reports = is_report(chunk, next);
            cutter.open.chunks.push(chunk.clone());
            if reports {
                cutter.flush(Tie::Report, Classes::NONE);
            }
        }
    }
    cutter.flush(Tie::Start, Classes::NONE);
    cutter.out
}

/// Whether a chunk is a reporting verb: "X said | inflation …", but not "recorded inflation of".
fn is_report(chunk: &Chunk, next: Option<&Chunk>) -> bool {
    const OF_IT: Classes = Classes::of(&[class::FIGURE, class::FILLER, class::MEASURE, class::A]);
    let plain = chunk.classes.without(class::REPORT.into()) == Classes::NONE;
    let had = chunk.is(class::HAVE) && next.is_some_and(|next| !next.is_any(OF_IT));
    chunk.is(class::REPORT) && (plain || had)
}

/// Classes that a parenthetical may have and be left out: figures, times, changes.
const ASIDE: Classes = Classes::of(&[
    class::FIGURE,
    class::TIME,
    class::FILLER,
    class::RISE,
    class::FALL,
    class::COMMA,
    class::AND,
    class::SEMICOLON,
    class::ARTICLE,
    class::A,
]);

/// Removes parentheticals: one that does not change the claim is dropped, a time alone stays, and other words become
/// residue of the noun before.
pub fn without_brackets(
    chunks: &[Chunk],
    is_capitals: &dyn Fn(&Chunk) -> bool,
    is_rate: &dyn Fn(&Chunk) -> bool,
) -> Vec<Chunk> {
    let mut out: Vec<Chunk> = Vec::with_capacity(chunks.len());
    let mut at = 0;
    while let Some(chunk) = chunks.get(at) {
        if !chunk.is(class::OPEN) {
            if !chunk.is(class::CLOSE) {
                out.push(chunk.clone());
            }
            at += 1;
            continue;
        }
        let close = chunks.iter().skip(at + 1).position(|chunk| chunk.is(class::CLOSE));
        let Some(close) = close.map(|gap| at + 1 + gap) else {
            at += 1;
            continue;
        };
        let inner = chunks.get(at + 1..close).unwrap_or_default();
        const KNOWN: Classes = Classes::of(&[
            class::PLACE,
            class::DEMONYM,
            class::TIME,
            class::FILLER,
            class::FIGURE,
            class::COMMA,
        ]);
        let aside = inner.iter().all(|chunk| chunk.is_any(ASIDE));
        let names = inner.iter().all(|chunk| chunk.is_any(KNOWN) || is_capitals(chunk));
        const NOTE: Classes = SILENT.with(Classes::of(&[class::UNIT_NOTE]));
        const RATE: Classes = NOTE.with(Classes::of(&[
            class::COUNTED,
            class::MEASURE,
            class::FIGURE,
            class::SCOPE,
            class::MEASURE_OF_OTHERS,
        ]));
        let rate = inner.iter().any(|chunk| chunk.is(class::PER_PERSON) || is_rate(chunk));
        let unit = inner.iter().all(|chunk| chunk.is_any(if rate { RATE } else { NOTE }));
        const DATED: Classes = SILENT.with(Classes::of(&[class::TIME, class::ESTIMATE]));
        let time = inner.iter().find(|chunk| chunk.is(class::TIME));
        let time = time.filter(|_| inner.iter().all(|chunk| chunk.is_any(DATED)));
        let moves = inner.first().is_some_and(|first| first.is(class::RISE) || first.is(class::FALL));
        if let Some(time) = time {
            out.push(time.clone());
        } else if !(aside || names || moves || unit) {
            let end = chunks.get(close).map_or(chunk.tokens.end, |close| close.tokens.end);
            out.push(Chunk::of(chunk.tokens.start..end, class::RESIDUE));
        }
        at = close + 1;
    }
    out
}
