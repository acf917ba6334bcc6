//! Terms of closed lists in annotations: `ClaimReview`, `abstain`.

use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;
use std::ops::Deref;

/// A word of a fixed list. Written in JSON as any text; a browser is handed each word once, not once an annotation.
///
/// ```
/// use citemark::annotation::Term;
/// let term = Term::from("agrees");
/// assert_eq!(term, "agrees");
/// assert_eq!(term.len(), 6, "it is a text");
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Term(Cow<'static, str>);

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            // What is written like a variant's name is kept by `serde_wasm_bindgen`, by its address.
            Cow::Borrowed(word) => serializer.serialize_unit_variant("Term", 0, word),
            Cow::Owned(ref word) => serializer.serialize_str(word),
        }
    }
}

impl Deref for Term {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Term {
    fn from(word: &'static str) -> Self {
        Self(Cow::Borrowed(word))
    }
}

impl From<String> for Term {
    fn from(word: String) -> Self {
        Self(Cow::Owned(word))
    }
}

impl PartialEq<&str> for Term {
    fn eq(&self, word: &&str) -> bool {
        *self.0 == **word
    }
}
