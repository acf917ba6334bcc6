//! Building elements without HTML strings: elements, attributes and text nodes only, so that it runs under Trusted
//! Types. Bindings whose calls cannot fail with the names used here, which keeps `Result` out of the drawing code.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, EventTarget, HtmlElement, Node, ShadowRoot};

use super::scale::pixel;

/// The name space of SVG elements.
const SVG: &str = "http://www.w3.org/2000/svg";
/// The name space of HTML elements: also right in XHTML pages.
const HTML: &str = "http://www.w3.org/1999/xhtml";

#[wasm_bindgen]
extern "C" {
    /// A document, seen as a maker of elements.
    #[derive(Clone)]
    #[wasm_bindgen(extends = Document, extends = Node, extends = EventTarget)]
    pub type Doc;

    #[wasm_bindgen(method, js_name = createElementNS)]
    fn create(this: &Doc, space: &str, tag: &str) -> El;

    /// An element, HTML or SVG.
    #[derive(Clone)]
    #[wasm_bindgen(extends = HtmlElement, extends = Element, extends = Node, extends = EventTarget)]
    pub type El;

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set(this: &El, name: &str, value: &str);

    #[wasm_bindgen(method, js_name = append)]
    pub fn add(this: &El, child: &Node);

    #[wasm_bindgen(method, js_name = append)]
    pub fn say(this: &El, text: &str);

    #[wasm_bindgen(method, js_name = replaceChildren)]
    pub fn clear(this: &El);

    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &El, selector: &str) -> Option<El>;

    #[wasm_bindgen(method, getter)]
    pub fn value(this: &El) -> String;

    #[wasm_bindgen(method, catch, js_name = focus)]
    fn focus_with(this: &El, options: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = showPopover)]
    fn show_as_popover(this: &El) -> Result<(), JsValue>;

    /// A shadow root, seen as a place to put elements.
    #[derive(Clone)]
    #[wasm_bindgen(extends = ShadowRoot, extends = Node, extends = EventTarget)]
    pub type Root;

    #[wasm_bindgen(method, js_name = append)]
    pub fn add(this: &Root, child: &Node);

    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Root, selector: &str) -> Option<El>;

    #[wasm_bindgen(method, getter, js_name = activeElement)]
    pub fn focused(this: &Root) -> Option<El>;
}

impl Doc {
    /// An HTML element.
    pub fn el(&self, tag: &str) -> El {
        self.create(HTML, tag)
    }

    /// An HTML element with a `part`, by which styles and tests find it.
    pub fn part(&self, tag: &str, part: &str) -> El {
        self.el(tag).attr("part", part)
    }
}

/// Writes elements into one another from short templates, so that a drawing is data walked by one function.
///
/// A template is a row of items between bars: `<tag` opens an HTML element, `<tag.part` one with a `part`, `<*tag` an
/// SVG element; `/` closes the last one opened; `name=value` sets an attribute on it; `$` is the next of the given
/// texts, as text or as a value (an attribute without a value is left out); `#` is the next of the given numbers, in
/// pixels.
pub struct Builder {
    doc: Doc,
    open: Vec<El>,
}

impl Builder {
    /// A builder that writes into an element.
    pub fn new(doc: &Doc, into: &El) -> Self {
        Self { doc: doc.clone(), open: vec![into.clone()] }
    }

    /// Follows a template.
    pub fn put(&mut self, template: &str, texts: &[&str]) {
        self.draw(template, &[], texts);
    }

    /// Follows a template with numbers.
    #[inline(never)]
    pub fn draw(&mut self, template: &str, numbers: &[f64], texts: &[&str]) {
        let (mut texts, mut numbers) = (texts.iter(), numbers.iter());
        for item in template.split('|') {
            let Some(top) = self.open.last() else { return };
            if let Some(tag) = item.strip_prefix('<') {
                let (tag, space) = tag.strip_prefix('*').map_or((tag, HTML), |tag| (tag, SVG));
                let (tag, part) = tag.split_once('.').unwrap_or((tag, ""));
                let new = self.doc.create(space, tag);
                if !part.is_empty() {
                    new.set("part", part);
                }
                top.add(&new);
                self.open.push(new);
            } else if item == "/" {
                self.open.pop();
            } else if item == "$" {
                top.say(texts.next().unwrap_or(&""));
            } else if let Some((name, value)) = item.split_once('=') {
                match value {
                    "#" => top.set(name, &pixel(*numbers.next().unwrap_or(&0.0))),
                    "$" => match *texts.next().unwrap_or(&"") {
                        "" => {}
                        text => top.set(name, text),
                    },
                    _ => top.set(name, value),
                }
            }
        }
    }
}

impl El {
    /// With an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// With text after what it holds.
    pub fn text(self, text: &str) -> Self {
        self.say(text);
        self
    }

    /// Sets a CSS property through the object model, which a Content-Security-Policy allows.
    pub fn css(&self, name: &str, value: &str) {
        self.style().set_property(name, value).unwrap_or_default();
    }

    /// Sets a CSS property in pixels.
    pub fn px(&self, name: &str, value: i32) {
        let mut text = value.to_string();
        text.push_str("px");
        self.css(name, &text);
    }

    /// Moves the focus here without scrolling the page.
    pub fn focus_still(&self) {
        let options = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&options, &"preventScroll".into(), &JsValue::TRUE);
        let _ = self.focus_with(&options);
    }

    /// Shows it in the top layer where the browser has one; else it stays a fixed box with a high z-index.
    pub fn to_top_layer(&self) {
        self.set("popover", "manual");
        if self.show_as_popover().is_err() {
            let _ = self.remove_attribute("popover");
        }
    }

    /// The nearest element with the attribute, from here up to the shadow root, and its value.
    pub fn nearest(&self, attribute: &str) -> Option<(El, String)> {
        let mut at: Option<Element> = Some(self.clone().unchecked_into());
        while let Some(element) = at {
            if let Some(value) = element.get_attribute(attribute) {
                return Some((element.unchecked_into(), value));
            }
            at = element.parent_element();
        }
        None
    }
}
