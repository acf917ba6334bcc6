//! Cases made from a grammar of each kind, with the value known from how they were made: thousands of lines, of which
//! nobody looks at each. `READING_SEED` and `READING_CASES` choose others and more.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its own lists end")]

#[path = "reading/generated/mod.rs"]
mod generated;
