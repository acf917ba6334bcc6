//! The compiler for a page of its own where a reader drops a table: the wasm that is built with the feature `compile`.
//! No part of the widget; nothing that it reads leaves the page.

use js_sys::{Array, Map, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::pack::compile::{Caption, INDEX_FILE, compile_table};

/// What the lines before a table say: measure, unit and source, each empty if it is not said.
#[wasm_bindgen]
pub fn caption(text: &str) -> Vec<String> {
    let Caption { measure, unit, source } = Caption::of(text);
    vec![measure, unit, source]
}

/// A compiled table.
#[wasm_bindgen]
pub struct Table {
    files: Map,
    example: Array,
}

#[wasm_bindgen]
impl Table {
    /// Compiles a table: its file's name and text, what the reader says of it, and the day, as 2026-01-31.
    ///
    /// # Errors
    /// What does not fit, by file, row and column: a line each.
    #[wasm_bindgen(constructor)]
    pub fn new(
        file: &str,
        text: &str,
        measure: String,
        unit: String,
        source: String,
        today: &str,
    ) -> Result<Table, JsError> {
        let caption = Caption { measure, unit, source };
        let compiled = compile_table(file, text, &caption, today);
        let (pack, found) = compiled.map_err(|error| JsError::new(&error.to_string()))?;
        let files = Map::new();
        files.set(&INDEX_FILE.into(), &Uint8Array::from(pack.index.as_slice()).into());
        for (name, bytes) in pack.shards {
            files.set(&name.into(), &Uint8Array::from(bytes.as_slice()).into());
        }
        let example = Array::new();
        if let Some(found) = found {
            for part in [found.place, found.year, found.value] {
                example.push(&part.into());
            }
        }
        Ok(Self { files, example })
    }

    /// Bytes of the pack's files, by name.
    #[wasm_bindgen(getter)]
    pub fn files(&self) -> Map {
        self.files.clone()
    }

    /// Place, year and figure of an observation; empty where the table has none.
    #[wasm_bindgen(getter)]
    pub fn example(&self) -> Array {
        self.example.clone()
    }
}
