//! The checker for JavaScript: bytes of a pack and a text in, plain annotation objects out. The only part of the
//! wasm half that calls the core.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::object::{self, field, maybe};
use crate::annotation::{Annotation, Words};
use crate::check::Corrections;
use crate::check_packs;
use crate::excerpt::{Excerpt, Page};
use crate::pack::Pack;
use crate::quantity::{Date, small};
use crate::{Checked, Error};

#[derive(Serialize)]
struct Answer {
    annotations: Vec<Annotation>,
    shards: Vec<String>,
    pack: usize,
}

/// Compares texts with packs, in order of preference. Keeps no text and reads no clock: the same call gives the same answer.
#[wasm_bindgen]
pub struct Checker(Vec<Pack>);

#[wasm_bindgen]
impl Checker {
    /// Opens the index of a pack.
    ///
    /// # Errors
    /// If the bytes are damaged, truncated or of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(index: Vec<u8>) -> Result<Checker, JsError> {
        Ok(Self(vec![Pack::open(index).map_err(error)?]))
    }

    /// Opens the index of another pack, to be asked where those before it have no finding.
    ///
    /// # Errors
    /// As the constructor.
    #[wasm_bindgen(js_name = addPack)]
    pub fn add_pack(&mut self, index: Vec<u8>) -> Result<(), JsError> {
        self.0.push(Pack::open(index).map_err(error)?);
        Ok(())
    }

    /// Adds a shard that a check asked for; its bytes are held against the index.
    ///
    /// # Errors
    /// If the bytes are not those that the index names.
    #[wasm_bindgen(js_name = addShard)]
    pub fn add_shard(&mut self, bytes: Vec<u8>, pack: usize) -> Result<(), JsError> {
        match self.0.get_mut(pack) {
            Some(pack) => pack.add_shard(bytes).map_err(error),
            None => Err(error(Error::usage("a pack with that number was expected"))),
        }
    }

    /// Checks a text: `{annotations, shards, pack}`. If `shards` names any, add them to that pack and check again. Options,
    /// all optional: `datePublished`, `lang`, `title`, `url`, `prefix`, `suffix`, `corrections` (ids of `place`, `measure`,
    /// `period`, `figure`), and `language` with its `words` (the messages of its file, a line each) to be answered in.
    ///
    /// # Errors
    /// If an option cannot be understood.
    pub fn check(&self, text: &str, options: JsValue) -> Result<JsValue, JsError> {
        let (excerpt, corrections) = excerpt(text, &options).map_err(error)?;
        let words = Words::new(&object::text(&options, "language"), object::text(&options, "words"));
        let Checked { annotations, shards, pack } = check_packs(&excerpt, &self.0, &corrections, &words);
        let answer = Answer { annotations, shards, pack };
        // Absent parts are null, as JSON has them, not undefined.
        let plain = serde_wasm_bindgen::Serializer::json_compatible();
        answer.serialize(&plain).map_err(|_| error(Error::usage("the answer cannot be written")))
    }
}

fn excerpt(text: &str, options: &JsValue) -> Result<(Excerpt, Corrections), Error> {
    let given = maybe(options, "datePublished").filter(|date| !date.is_empty());
    let day = given.as_deref().map(|date| date.get(..10).unwrap_or(date));
    let date_published = match day {
        Some(day) => Some(
            Date::parse(day)
                .ok_or_else(|| Error::usage("datePublished: a date as YYYY-MM-DD was expected"))?,
        ),
        None => None,
    };
    let corrected = field(options, "corrections");
    let corrections = Corrections {
        variable: maybe(&corrected, "measure"),
        place: maybe(&corrected, "place"),
        year: maybe(&corrected, "period").and_then(|period| Some(small(period.get(..4)?)? as i32)),
        figure: maybe(&corrected, "figure"),
    };
    let page = Page {
        url: maybe(options, "url"),
        title: maybe(options, "title"),
        date_published,
        lang: maybe(options, "lang"),
    };
    let excerpt = Excerpt {
        text: text.to_owned(),
        prefix: object::text(options, "prefix"),
        suffix: object::text(options, "suffix"),
        offset: None,
        page,
    };
    Ok((excerpt, corrections))
}

fn error(error: Error) -> JsError {
    JsError::new(&error.to_string())
}
