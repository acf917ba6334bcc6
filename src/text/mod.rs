//! Knows characters: spans, folding, tokens, sentences, lists of words. Knows nothing of figures, claims or data.

pub mod fold;
pub(crate) mod invisible;
pub(crate) mod lists;
pub mod sentence;
pub mod span;
pub(crate) mod step_count;
pub mod token;

pub use span::Span;
pub use token::{Kind, Token, tokenize};
