//! A claim as it was read: a plain value, before anything is looked up. Knows what was said and where, not what it means.

use super::chunk::Chunk;
use super::doc::{Doc, Tokens};
use super::gazetteer::Handle;
use super::when::When;
use crate::vocabulary::{Class, Form, Kind};
use std::fmt::Write;

/// Up or down.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// More than before, more than the other.
    Up,
    /// Less.
    Down,
}

impl Direction {
    /// The other one.
    pub fn opposite(self) -> Self {
        match self {
            Direction::Up => Direction::Down,
            Direction::Down => Direction::Up,
        }
    }
}

/// How a claim came by its place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Given {
    /// Its own words name it.
    Named,
    /// The sentence before, the title or the rest of the sentence does.
    Carried,
    /// It is the page's home country.
    Home,
}

/// A place of a claim.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceSlot {
    /// The words that name it; empty where the context does.
    pub tokens: Tokens,
    /// What they can mean.
    pub handles: Vec<Handle>,
    /// How the claim came by it.
    pub given: Given,
}

/// What a claim is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeasureSlot {
    /// The words that name it; empty where the frame implies it.
    pub tokens: Tokens,
    /// The words that the frame implies.
    pub implied: &'static str,
    /// What they can mean.
    pub handles: Vec<Handle>,
    /// What is counted beside a verb that says what is measured: it must mean the same.
    pub counted: Vec<Handle>,
}

/// When the verb says that it was so.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tense {
    /// No verb says.
    None,
    /// Now.
    Present,
    /// Once.
    Past,
}

/// A place in an order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RankSlot {
    /// The stated place, from one.
    pub place: u32,
    /// Whether it is counted from the lowest.
    pub lowest_first: bool,
    /// The group or world that it is in; none where it is of every country there is.
    pub scope: Option<PlaceSlot>,
    /// Whether only "the largest country" is said, not by what.
    pub bare: bool,
}

/// A claim, read whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// What kind of statement it is.
    pub form: Form,
    /// How its words lead to a series.
    pub kind: Kind,
    /// The frame that read it.
    pub frame: &'static str,
    /// The words that were read: what a mark may cover.
    pub tokens: Tokens,
    /// The figure or word that makes it a claim.
    pub anchor: usize,
    /// What is measured.
    pub measure: Option<MeasureSlot>,
    /// Of which place.
    pub place: Option<PlaceSlot>,
    /// The far side of a comparison.
    pub others: Vec<PlaceSlot>,
    /// The figure's number in the passage.
    pub figure: Option<usize>,
    /// What the figure is said to be a share of.
    pub of: Option<Class>,
    /// The stated period.
    pub when: Option<When>,
    /// Which way it moved, or which side is more.
    pub direction: Option<Direction>,
    /// The tense of its verb.
    pub tense: Tense,
    /// Whether the figure was reached, perhaps in one month.
    pub reached: bool,
    /// Whether a clause beside it sets it in a time that is not told.
    pub untold: bool,
    /// Whether its verb makes the figure a bound: more than it, or less.
    pub bound: Option<Direction>,
    /// Whether it is said to be so much for each person.
    pub per_person: bool,
    /// Whether it is too indirect to say that something differs.
    pub agreement: bool,
    /// The place in an order.
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
    /// A measure and a place that stand in one clause, one attached to the other: what the data have may be shown.
    pub attached: Option<Attached>,
    /// Whether it has more figures or words than are read in one sentence.
    pub too_long: bool,
}

/// A measure that is attached to a place, beside a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attached {
    /// What is measured.
    pub measure: MeasureSlot,
    /// Of which place.
    pub place: PlaceSlot,
    /// The figure's number in the passage.
    pub figure: usize,
    /// What it is said to be a share of.
    pub of: Option<Class>,
    /// The stated period.
    pub when: Option<When>,
    /// The words from measure to place and figure.
    pub tokens: Tokens,
}

/// What stands around a passage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around<'a> {
    /// The text before it.
    pub before: &'a str,
    /// The page's title.
    pub title: &'a str,
    /// The page's home country.
    pub home: Option<Handle>,
}

/// All that was read in a passage.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reading {
    /// Claims, in order of the text.
    pub claims: Vec<Claim>,
    /// Sentences with a figure of which nothing, or not all, was read.
    pub unread: Vec<Unread>,
}

impl PlaceSlot {
    /// The slot of a chunk that names a place, or of one without words that the context put in.
    pub(super) fn of(chunk: &Chunk) -> Self {
        let given = if chunk.tokens.is_empty() { Given::Carried } else { Given::Named };
        Self { tokens: chunk.tokens.clone(), handles: chunk.handles.clone(), given }
    }
}
