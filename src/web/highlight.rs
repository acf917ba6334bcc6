//! Marks in the text without touching it: CSS custom highlights from a sheet of our own, or, where the browser has
//! none, boxes in our own shadow root. Other scripts' highlights and sheets are left alone.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Range};

use super::dom::{Doc, Root};
use super::host::sheet;
use super::object::field;

/// The rules of the marks.
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/marks.css"));
/// Before the name of each highlight of ours.
const PREFIX: &str = "citemark-";
/// The claim whose card is open.
pub const ACTIVE: &str = "active";

/// All marks that stand in the page.
#[derive(Default)]
pub struct Marks {
    names: Vec<String>,
    sheet: Option<CssStyleSheet>,
}

impl Marks {
    /// Whether this browser needs the boxes.
    pub fn needs_boxes() -> bool {
        registry().is_none()
    }

    /// Takes all marks away, with the sheet if no others are to come.
    pub fn clear(&mut self, doc: &Doc, all: bool) {
        if let Some(registry) = registry() {
            for name in self.names.drain(..) {
                registry.delete(&name);
            }
        }
        if all && let Some(ours) = self.sheet.take() {
            let ours: JsValue = ours.into();
            let others = Array::new();
            for sheet in adopted(doc).iter().filter(|sheet| *sheet != ours) {
                others.push(&sheet);
            }
            set_adopted(doc, &others);
        }
    }

    /// Adds a mark: a kind (`agrees`, `active`) and its range.
    pub fn add(&mut self, doc: &Doc, kind: &str, range: &Range) {
        let Some(registry) = registry() else { return };
        let mut name = String::from(PREFIX);
        name.push_str(kind);
        let highlight = if self.names.contains(&name) {
            registry.get(&name)
        } else {
            let new = Highlight::new();
            // The claim whose card is open lies over the others.
            new.set_priority(i32::from(kind == ACTIVE));
            registry.set(&name, &new);
            self.names.push(name);
            new
        };
        highlight.add(range);
        if self.sheet.is_none()
            && let Some(ours) = sheet(STYLE)
        {
            let all = adopted(doc);
            all.push(&ours);
            set_adopted(doc, &all);
            self.sheet = Some(ours);
        }
    }
}

/// Draws the boxes of a mark in a browser without highlights, again after each scroll.
pub fn draw_boxes(doc: &Doc, root: &Root, kind: &str, range: &Range) {
    let Some(list) = range.get_client_rects() else { return };
    for rect in (0..list.length()).filter_map(|i| list.get(i)) {
        let mark = doc.part("div", "mark").attr("data-finding", kind).attr("aria-hidden", "true");
        mark.px("left", rect.left() as i32);
        mark.px("top", rect.top() as i32);
        mark.px("width", rect.width() as i32);
        mark.px("height", rect.height() as i32);
        root.add(&mark);
    }
}

fn adopted(doc: &Doc) -> Array {
    // A copy: the live list of old browsers cannot be changed in place.
    Array::from(&field(doc, "adoptedStyleSheets"))
}

fn set_adopted(doc: &Doc, list: &Array) {
    let _ = Reflect::set(doc, &"adoptedStyleSheets".into(), list);
}

#[wasm_bindgen]
extern "C" {
    // web-sys has this one behind a compiler flag.
    type Highlight;
    #[wasm_bindgen(constructor)]
    fn new() -> Highlight;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);
    #[wasm_bindgen(method, setter)]
    fn set_priority(this: &Highlight, value: i32);

    type Registry;
    #[wasm_bindgen(method)]
    fn get(this: &Registry, name: &str) -> Highlight;
    #[wasm_bindgen(method)]
    fn set(this: &Registry, name: &str, highlight: &Highlight);
    #[wasm_bindgen(method)]
    fn delete(this: &Registry, name: &str) -> bool;
}

fn registry() -> Option<Registry> {
    let global = js_sys::global();
    let registry = field(&field(&global, "CSS"), "highlights");
    let both = registry.is_object() && field(&global, "Highlight").is_function();
    both.then(|| registry.unchecked_into())
}
