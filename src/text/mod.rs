//! Knows characters: spans, folding, tokens, sentences, lists of words. Knows nothing of figures, claims or data.

pub mod fold;
pub(crate) mod lists;
pub mod sentence;
pub mod span;
pub(crate) mod steps;
pub mod token;
pub(crate) mod unseen;

pub use span::Span;
pub use token::{Kind, Token, tokenize};
