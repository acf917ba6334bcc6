//! A claim as it was read: a plain value, before anything is looked up. Knows what is stated and where, not its meaning in
//! the data.

use super::chunk::Chunk;
use super::doc::{Doc, Tokens};
use super::gazetteer::Handle;
use super::when::When;
use crate::vocabulary::{Class, Form, Kind};
use std::fmt::Write;

/// The direction of a change or comparison.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// A rise; or the first is larger.
    Up,
    /// A fall; or the first is smaller.
    Down,
}

impl Direction {
    /// The opposite direction.
    pub fn opposite(self) -> Self {
        match self {
            Direction::Up => Direction::Down,
            Direction::Down => Direction::Up,
        }
    }
}

/// Where the place of a claim comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Given {
    /// Its own words.
    Named,
    /// An antecedent in the sentence before, the title or the rest of the sentence.
    Carried,
    /// The page's home country.
    Home,
}

/// A place of a claim.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceSlot {
    /// The words that name it; empty for an antecedent.
    pub tokens: Tokens,
    /// Their possible meanings.
    pub handles: Vec<Handle>,
    /// Where it comes from.
    pub given: Given,
}

/// The measure of a claim.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeasureSlot {
    /// The words that name it; empty if the frame implies it.
    pub tokens: Tokens,
    /// The words that the frame implies.
    pub implied: &'static str,
    /// Their possible meanings.
    pub handles: Vec<Handle>,
    /// The counted noun beside a verb that names the measure: both must mean the same.
    pub counted: Vec<Handle>,
}

/// The tense of the verb.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tense {
    /// There is no finite verb.
    None,
    /// Present.
    Present,
    /// Past.
    Past,
}

/// A rank.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RankSlot {
    /// The stated rank, from one.
    pub place: u32,
    /// Whether it is counted from the lowest.
    pub lowest_first: bool,
    /// The group or world that it is in; none if it is among all countries.
    pub scope: Option<PlaceSlot>,
    /// Whether the measure is left open: "the largest country".
    pub bare: bool,
}

/// A claim, read whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// What kind of statement it is.
    pub form: Form,
    /// How its words relate to a series.
    pub kind: Kind,
    /// The frame that read it.
    pub frame: &'static str,
    /// The words that were read: those that a mark covers.
    pub tokens: Tokens,
    /// The figure or word that makes it a claim.
    pub anchor: usize,
    /// The measure.
    pub measure: Option<MeasureSlot>,
    /// The place.
    pub place: Option<PlaceSlot>,
    /// The second side of a comparison.
    pub others: Vec<PlaceSlot>,
    /// The index of the figure in the passage.
    pub figure: Option<usize>,
    /// The whole of which the figure is stated to be a share.
    pub of: Option<Class>,
    /// The stated period.
    pub when: Option<When>,
    /// The direction of the change or comparison.
    pub direction: Option<Direction>,
    /// The tense of its verb.
    pub tense: Tense,
    /// Whether the figure was reached at some time of the period, perhaps for one month only.
    pub reached: bool,
    /// Whether a clause beside it places it in a time that is not stated.
    pub untold: bool,
    /// Whether its verb makes the figure a lower or an upper bound.
    pub bound: Option<Direction>,
    /// Whether the figure is stated for each person.
    pub per_person: bool,
    /// Whether it may only agree: it is too indirect for any other verdict.
    pub agreement: bool,
    /// The rank.
    pub rank: Option<RankSlot>,
}

impl Claim {
    /// The claim in one line, for people and for tests: form, measure, place, figure, period.
    pub fn print(&self, doc: &Doc) -> String {
        let text = |tokens: &Tokens| doc.span_of(tokens.clone()).of(doc.text);
        let mut out = String::from(self.form.code());
        let measure = self
            .measure
            .as_ref()
            .map_or("", |m| if m.implied.is_empty() { text(&m.tokens) } else { m.implied });
        let _ = write!(out, ": {measure}");
        let sign = match self.direction {
            Some(Direction::Up) => " up",
            Some(Direction::Down) => " down",
            None => "",
        };
        out.push_str(sign);
        if let Some(rank) = &self.rank {
            let _ =
                write!(out, " | place {}{}", rank.place, if rank.lowest_first { " from below" } else { "" });
            let scope = rank.scope.as_ref().map_or("", |scope| text(&scope.tokens));
            let _ = write!(out, " in {scope}");
        }
        let place = self.place.as_ref().map_or("", |place| match place.given {
            Given::Named => text(&place.tokens),
            Given::Carried => "(context)",
            Given::Home => "(home)",
        });
        let _ = write!(out, " | {place}");
        for other in &self.others {
            let _ = write!(out, " against {}", text(&other.tokens));
        }
        if let Some(quantity) = self.figure.and_then(|at| doc.quantities.get(at)) {
            let _ = write!(out, " | {}", quantity.number.of(doc.text));
        }
        if let Some(when) = self.when {
            let (first, last) = when.years;
            let _ = write!(out, " | {first}");
            if last != first {
                let _ = write!(out, "-{last}");
            }
            if when.part {
                out.push_str(" part");
            }
        }
        out
    }
}

/// A sentence, or part of one, that has a figure and was not read whole.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Unread {
    /// The sentence.
    pub tokens: Tokens,
    /// Words that were not understood.
    pub residue: Vec<Tokens>,
    /// A measure and a place in one clause, attached to each other: their data may be shown as context.
    pub attached: Option<Attached>,
    /// Whether it has more figures or words than are read in one sentence.
    pub too_long: bool,
}

/// A measure that is attached to a place, beside a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attached {
    /// The measure.
    pub measure: MeasureSlot,
    /// The place.
    pub place: PlaceSlot,
    /// The index of the figure in the passage.
    pub figure: usize,
    /// The whole of which it is stated to be a share.
    pub of: Option<Class>,
    /// The stated period.
    pub when: Option<When>,
    /// The words from measure to place and figure.
    pub tokens: Tokens,
}

/// The context of a passage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around<'a> {
    /// The text before it.
    pub before: &'a str,
    /// The page's title.
    pub title: &'a str,
    /// The page's home country.
    pub home: Option<Handle>,
}

/// Everything that was read in a passage.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reading {
    /// Claims, in order of the text.
    pub claims: Vec<Claim>,
    /// Sentences with a figure that were not read, or not whole.
    pub unread: Vec<Unread>,
}

impl PlaceSlot {
    /// The slot of a chunk that names a place, or of an antecedent without words.
    pub(super) fn of(chunk: &Chunk) -> Self {
        let given = if chunk.tokens.is_empty() { Given::Carried } else { Given::Named };
        Self { tokens: chunk.tokens.clone(), handles: chunk.handles.clone(), given }
    }
}
