//! What the reader of claims asks of the data: which name or phrase stands here. It carries the answers on without
//! looking into them.

use super::doc::Doc;
use crate::vocabulary::Classes;

/// A place or a series' phrase, in the terms of whoever gave it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Handle(pub u32);

/// A name or phrase that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The token behind it.
    pub end: usize,
    /// What it can be.
    pub classes: Classes,
    /// What it can mean.
    pub handles: Vec<Handle>,
}

/// Names and phrases of the data.
pub trait Gazetteer {
    /// The longest name of a place at a token.
    fn name(&self, doc: &Doc, at: usize) -> Option<Found>;
    /// The longest phrase of a series at a token.
    fn phrase(&self, doc: &Doc, at: usize) -> Option<Found>;
    /// The phrase that these words are, if they are one.
    fn phrase_of(&self, words: &str) -> Option<Found>;
}
