//! The inputs of a judgement: the data and the passage.

use super::memory::Memory;
use crate::claim::Doc;
use crate::resolve::Data;

/// The inputs of a judgement.
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    /// The pack's observations.
    pub data: &'a Data<'a>,
    /// The passage.
    pub doc: &'a Doc<'a>,
    /// What has been looked up for its other claims.
    pub memory: &'a Memory,
}
