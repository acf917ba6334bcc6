//! The compiler for a page of its own where a reader drops a table: the wasm that is built with the feature `compile`.
//! No part of the widget; nothing that it reads leaves the page.

use js_sys::{Map, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::pack::compile::{Caption, Choices, Example, INDEX_FILE, compile_table};
use crate::quantity::Decimal;

/// What the lines before a table say: measure, unit, source and choices, each empty if it is not said.
#[wasm_bindgen]
pub fn caption(bytes: &[u8]) -> Vec<String> {
    let Caption { measure, unit, source, choices } = Caption::of(bytes);
    vec![measure, unit, source, choices.to_text()]
}

/// A compiled table.
#[wasm_bindgen]
pub struct Table {
    files: Map,
    sentences: Vec<String>,
    remarks: Vec<String>,
}

/// What the reader says of a table: measure, unit, source and choices, in the order of [`caption`].
fn said([measure, unit, source, choices]: [String; 4]) -> Result<Caption, String> {
    let mut caption = Caption { measure, unit, source, choices: Choices::default() };
    caption.choices.say_all(&choices)?;
    Ok(caption)
}

#[wasm_bindgen]
impl Table {
    /// Compiles a table: its file's name and bytes, what the reader says of it, and the day, as 2026-01-31.
    ///
    /// # Errors
    /// What does not fit, by file, row and column: a line each.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &str, bytes: &[u8], caption: Vec<String>, today: &str) -> Result<Table, JsError> {
        let wrong = |error: String| JsError::new(&error);
        let caption = caption.try_into().map_err(|_| wrong("four texts".into())).map(said)?.map_err(wrong)?;
        let (pack, described) =
            compile_table(file, bytes, &caption, today).map_err(|error| wrong(error.to_string()))?;
        let files = Map::new();
        files.set(&INDEX_FILE.into(), &Uint8Array::from(pack.index.as_slice()).into());
        for (name, bytes) in pack.shards {
            files.set(&name.into(), &Uint8Array::from(bytes.as_slice()).into());
        }
        // One that the table bears out, and one that it does not.
        let mut sentences = Vec::new();
        if let Some(example) = described.examples().into_iter().next() {
            let twice = example.value.add(example.value).and_then(|twice| twice.add(Decimal::ONE));
            let other = twice.map(|value| Example { value, ..example.clone() });
            for one in [Some(example), other].into_iter().flatten() {
                sentences.extend(described.sentences_of(&one).into_iter().next());
            }
        }
        Ok(Self { files, sentences, remarks: described.remarks() })
    }

    /// Bytes of the pack's files, by name.
    #[wasm_bindgen(getter)]
    pub fn files(&self) -> Map {
        self.files.clone()
    }

    /// Two sentences to try: one that fits the table, one that does not.
    #[wasm_bindgen(getter)]
    pub fn sentences(&self) -> Vec<String> {
        self.sentences.clone()
    }

    /// What a person may want to know of how the table was read.
    #[wasm_bindgen(getter)]
    pub fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }
}
