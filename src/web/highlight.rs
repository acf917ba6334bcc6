//! Marks in the text without touching it: CSS custom highlights from a sheet of our own, or, where the browser has
//! none, boxes in our own shadow root. Other scripts' highlights and sheets are left alone.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Range};

use super::dom::{Doc, Root};
use super::stage::sheet;

/// The rules of the marks.
const STYLE: &str = include_str!("marks.css");
/// Before the name of each highlight of ours.
const PREFIX: &str = "citemark-";

/// All marks that stand in the page.
#[derive(Default)]
pub struct Marks {
    kinds: Vec<(String, Vec<Range>)>,
    sheet: Option<CssStyleSheet>,
}

impl Marks {
    /// Whether this browser needs the boxes.
    pub fn needs_boxes() -> bool {
        registry().is_none()
    }

    /// Replaces all marks by these: a kind (`agrees`, `active`) and its ranges.
    pub fn show(&mut self, doc: &Doc, marks: Vec<(String, Range)>) {
        self.unregister();
        self.kinds.clear();
        for (kind, range) in marks {
            match self.kinds.iter_mut().find(|(k, _)| *k == kind) {
                Some((_, ranges)) => ranges.push(range),
                None => self.kinds.push((kind, vec![range])),
            }
        }
        if self.kinds.is_empty() {
            self.undress(doc);
            return;
        }
        let Some(registry) = registry() else { return };
        self.dress(doc);
        for (kind, ranges) in &self.kinds {
            let highlight = Highlight::new();
            for range in ranges {
                highlight.add(range);
            }
            // The claim whose card is open lies over the others.
            highlight.set_priority(i32::from(kind == "active"));
            registry.set(&name(kind), &highlight);
        }
    }

    /// Draws the boxes of a browser without highlights, again after each scroll.
    pub fn draw_boxes(&self, doc: &Doc, root: &Root) {
        while let Some(old) = root.find("[part=mark]") {
            old.remove();
        }
        for (kind, ranges) in &self.kinds {
            for range in ranges {
                let Some(list) = range.get_client_rects() else { continue };
                for rect in (0..list.length()).filter_map(|i| list.get(i)) {
                    let mark = doc.part("div", "mark").attr("data-finding", kind).attr("aria-hidden", "true");
                    mark.px("left", rect.left() as i32);
                    mark.px("top", rect.top() as i32);
                    mark.px("width", rect.width() as i32);
                    mark.px("height", rect.height() as i32);
                    root.add(&mark);
                }
            }
        }
    }

    fn unregister(&self) {
        if let Some(registry) = registry() {
            for (kind, _) in &self.kinds {
                registry.delete(&name(kind));
            }
        }
    }

    fn dress(&mut self, doc: &Doc) {
        if self.sheet.is_none()
            && let Some(ours) = sheet(STYLE)
        {
            let all = adopted(doc);
            all.push(&ours);
            set_adopted(doc, &all);
            self.sheet = Some(ours);
        }
    }

    fn undress(&mut self, doc: &Doc) {
        if let Some(ours) = self.sheet.take() {
            let ours: JsValue = ours.into();
            let others = Array::new();
            for sheet in adopted(doc).iter().filter(|sheet| *sheet != ours) {
                others.push(&sheet);
            }
            set_adopted(doc, &others);
        }
    }
}

fn name(kind: &str) -> String {
    let mut name = String::from(PREFIX);
    name.push_str(kind);
    name
}

fn adopted(doc: &Doc) -> Array {
    // A copy: the live list of old browsers cannot be changed in place.
    Reflect::get(doc, &"adoptedStyleSheets".into()).map(|list| Array::from(&list)).unwrap_or_default()
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
    fn set(this: &Registry, name: &str, highlight: &Highlight);
    #[wasm_bindgen(method)]
    fn delete(this: &Registry, name: &str) -> bool;
}

fn registry() -> Option<Registry> {
    let global = js_sys::global();
    let has = Reflect::get(&global, &"Highlight".into()).ok()?;
    has.dyn_ref::<Function>()?;
    let css = Reflect::get(&global, &"CSS".into()).ok()?;
    let registry = Reflect::get(&css, &"highlights".into()).ok()?;
    registry.is_object().then(|| registry.unchecked_into())
}
