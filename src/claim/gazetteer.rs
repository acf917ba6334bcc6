//! The interface to the gazetteer and the phrases of the data: which name or phrase begins at a token. The meanings are
//! opaque here: they are passed on to `resolve`.

use super::doc::Doc;
use crate::vocabulary::Classes;

/// A place or a phrase of a series: an opaque handle of the data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Handle(pub u32);

/// A name or phrase that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The token after it.
    pub end: usize,
    /// The classes that it can have.
    pub classes: Classes,
    /// Its possible meanings.
    pub handles: Vec<Handle>,
}

/// Names and phrases of the data.
pub trait Gazetteer {
    /// The longest name of a place at a token.
    fn name(&self, doc: &Doc, at: usize) -> Option<Found>;
    /// The longest phrase of a series at a token.
    fn phrase(&self, doc: &Doc, at: usize) -> Option<Found>;
    /// The phrase that consists of exactly these words.
    fn phrase_of(&self, words: &str) -> Option<Found>;
}
