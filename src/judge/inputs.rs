//! What claims are judged with.

use super::memory::Memory;
use crate::claim::Doc;
use crate::resolve::Data;

/// What claims are judged with.
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    /// The pack's observations.
    pub data: &'a Data<'a>,
    /// The passage.
    pub doc: &'a Doc<'a>,
    /// What has been looked up for its other claims.
    pub memory: &'a Memory,
}
