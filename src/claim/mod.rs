//! Knows sentences, not data: what a passage claims, read whole or not at all. Never sees the pack.
//!
//! The steps, in order: [`Doc`] (tokens, figures, times), `chunk` (names, measures, words by class, residue), `clause`
//! (segments), `neighbours` (what may stand beside a claim), the frames of [`crate::vocabulary`], and `slots`. The result is
//! a [`Claim`], or [`Unread`] with the words that were not understood.

mod adjunct;
mod aside;
mod chunk;
mod clause;
mod context;
mod dateline;
pub mod doc;
mod elided_measure;
mod ellipsis;
pub mod gazetteer;
mod lexical;
mod matching;
mod neighbours;
mod read;
mod reason;
mod relative;
mod slots;
pub mod stance;
mod unread;
mod value;
mod verb;
mod when;

pub use crate::vocabulary::Form;
pub use doc::Doc;
pub use gazetteer::{Found, Gazetteer, Handle};
pub use lexical::find;
pub use read::read;
pub use reason::Reason;
pub use stance::Stance;
pub use value::{
    Around, Attached, Claim, Direction, Given, MeasureSlot, PlaceSlot, RankSlot, Reading, Tense, Unread,
};
pub use when::{When, YEAR};
