//! Characters: spans, folding, tokens, sentences, lists of words. Knows nothing of figures, claims or data.

pub(crate) mod fold;
pub(crate) mod invisible;
pub(crate) mod lists;
pub(crate) mod sentence;
pub(crate) mod span;
pub(crate) mod step_count;
mod token;

pub use span::{Span, byte_offset_of_code_point, byte_offset_of_utf16, code_point_offset, utf16_offset};
pub use token::{Kind, Token, tokenize};
