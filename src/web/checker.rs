//! The checker for JavaScript: bytes of a pack and a text in, plain annotation objects out. The only part of the
//! wasm half that calls the core.

use serde::Serialize;
use wasm_bindgen::prelude::*;

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

#[wasm_bindgen]
extern "C" {
    /// What may be said of a text; each part is text or absent.
    pub type Options;
    #[wasm_bindgen(method, getter, js_name = datePublished)]
    fn date_published(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn lang(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn home(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn title(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn prefix(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn suffix(this: &Options) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn corrections(this: &Options) -> Option<Chosen>;
    #[wasm_bindgen(method, getter, js_name = onlyClaims)]
    fn only_claims(this: &Options) -> JsValue;

    /// Ids that a reader has chosen in place of what was read.
    type Chosen;
    #[wasm_bindgen(method, getter)]
    fn place(this: &Chosen) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn measure(this: &Chosen) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn period(this: &Chosen) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn figure(this: &Chosen) -> JsValue;
}

/// Compares texts with packs, in order of preference. Keeps no text and reads no clock: the same call gives the same answer.
#[wasm_bindgen]
pub struct Checker {
    packs: Vec<Pack>,
    words: Words,
}

#[wasm_bindgen]
impl Checker {
    /// Opens the index of a pack.
    ///
    /// # Errors
    /// If the bytes are damaged, truncated or of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(index: Vec<u8>) -> Result<Checker, JsError> {
        Ok(Self { packs: vec![Pack::open(index).map_err(error)?], words: Words::default() })
    }

    /// Opens the index of another pack, to be asked where those before it have no finding.
    ///
    /// # Errors
    /// As the constructor.
    #[wasm_bindgen(js_name = addPack)]
    pub fn add_pack(&mut self, index: Vec<u8>) -> Result<(), JsError> {
        self.packs.push(Pack::open(index).map_err(error)?);
        Ok(())
    }

    /// Adds a shard that a check asked for; its bytes are held against the index.
    ///
    /// # Errors
    /// If the bytes are not those that the index names.
    #[wasm_bindgen(js_name = addShard)]
    pub fn add_shard(&mut self, bytes: Vec<u8>, pack: usize) -> Result<(), JsError> {
        match self.packs.get_mut(pack) {
            Some(pack) => pack.add_shard(bytes).map_err(error),
            None => Err(error(Error::usage("a pack with that number was expected"))),
        }
    }

    /// The language to answer in, with the messages of its file, a line each. English where none is set.
    pub fn speak(&mut self, language: &str, words: String) {
        self.words = Words::new(language, words);
    }

    /// Checks a text: `{annotations, shards, pack}`. If `shards` names any, add them to that pack and check again. Options,
    /// all optional: `datePublished`, `lang`, `home`, `title`, `url`, `prefix`, `suffix`, `onlyClaims` and `corrections` (ids of
    /// `place`, `measure`, `period`, `figure`).
    ///
    /// # Errors
    /// If an option cannot be understood.
    pub fn check(&self, text: String, options: &Options) -> Result<JsValue, JsError> {
        let (excerpt, corrections) = excerpt(text, options).map_err(error)?;
        let Checked { annotations, shards, pack } =
            check_packs(&excerpt, &self.packs, &corrections, &self.words);
        let answer = Answer { annotations, shards, pack };
        // Absent parts are null, as JSON has them, not undefined.
        let plain = serde_wasm_bindgen::Serializer::json_compatible();
        answer.serialize(&plain).map_err(|_| error(Error::usage("the answer cannot be written")))
    }
}

fn excerpt(text: String, options: &Options) -> Result<(Excerpt, Corrections), Error> {
    let given = options.date_published().as_string().filter(|date| !date.is_empty());
    let day = given.as_deref().map(|date| date.get(..10).unwrap_or(date));
    let date_published = match day {
        Some(day) => Some(
            Date::parse(day)
                .ok_or_else(|| Error::usage("datePublished: a date as YYYY-MM-DD was expected"))?,
        ),
        None => None,
    };
    let corrections = options.corrections().map(|chosen| Corrections {
        variable: chosen.measure().as_string(),
        place: chosen.place().as_string(),
        year: chosen.period().as_string().and_then(|period| Some(small(period.get(..4)?)? as i32)),
        figure: chosen.figure().as_string(),
    });
    let page = Page {
        url: options.url().as_string(),
        title: options.title().as_string(),
        date_published,
        lang: options.lang().as_string(),
        home: options.home().as_string().filter(|home| !home.is_empty()),
    };
    let excerpt = Excerpt {
        text,
        prefix: options.prefix().as_string().unwrap_or_default(),
        suffix: options.suffix().as_string().unwrap_or_default(),
        offset: None,
        page,
        only_claims: options.only_claims().is_truthy(),
    };
    Ok((excerpt, corrections.unwrap_or_default()))
}

fn error(error: Error) -> JsError {
    JsError::new(&error.to_string())
}
