//! How an element is rendered, as far as its text is concerned: as a block, inline, or not at all. Knows computed
//! styles; knows no text.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::object;

/// Elements whose text is not prose of the page.
const SKIPPED: &str = " script style noscript template textarea select option button input svg math canvas iframe object \
                       video audio head citemark-widget ";
/// Elements that stand within a line by nature. Floated or placed they are blocks to the browser, but a drop cap or a
/// text for screen readers does not cut its sentence.
const WITHIN_LINES: &str =
    " span b strong i em a small big font abbr sup sub mark q cite u s code kbd time label ins del bdi bdo ";

#[wasm_bindgen]
extern "C" {
    pub type Style;
    #[wasm_bindgen(js_name = getComputedStyle)]
    pub fn computed_style(of: &Element) -> Style;
    #[wasm_bindgen(method, getter)]
    fn display(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter)]
    fn visibility(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter)]
    fn position(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter)]
    fn overflow(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter)]
    fn clip(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter, js_name = clipPath)]
    fn clip_path(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter, js_name = cssFloat)]
    fn float(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter, js_name = whiteSpace)]
    pub fn white_space(this: &Style) -> JsString;
}

/// How an element is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Drawn {
    /// In lines of its own.
    Block,
    /// Within a line.
    Line,
    /// Within a line, although it floats: a drop cap.
    Float,
    /// Not at all.
    Not,
}

/// How an element of that name is drawn.
pub fn drawn(element: &Element, name: &str) -> Drawn {
    if is_one_of(SKIPPED, name) {
        return Drawn::Not;
    }
    let style = computed_style(element);
    let display = initial(&style.display());
    if display == b'n' || initial(&style.visibility()) != b'v' {
        return Drawn::Not;
    }
    // "inline", "inline-block", "contents", "none" and "ruby": no block begins so but "run-in".
    if matches!(display, b'i' | b'c' | b'r') {
        return Drawn::Line;
    }
    let placed = matches!(initial(&style.position()), b'a' | b'f');
    if name != "body" && is_hidden(element, &style, placed) {
        return Drawn::Not;
    }
    let within = is_one_of(WITHIN_LINES, name);
    if within && initial(&style.float()) != b'n' {
        Drawn::Float
    } else if within && placed {
        Drawn::Line
    } else {
        Drawn::Block
    }
}

/// Whether the element starts its own lines.
pub fn is_block(element: &Element) -> bool {
    drawn(element, &element.local_name()) == Drawn::Block
}

/// Boxes that show nothing of their text: those for screen readers, and folded ones.
fn is_hidden(element: &Element, style: &Style, placed: bool) -> bool {
    let element: &HtmlElement = element.unchecked_ref();
    if placed {
        let cut = String::from(style.clip_path());
        // "auto" or "rect(0px, 0px, 0px, 0px)".
        if initial(&style.clip()) == b'r' || cut.starts_with("inset(50%") || cut.starts_with("inset(100%") {
            return true;
        }
    }
    // "visible" from "hidden" and "clip"; what scrolls can be scrolled to.
    if matches!(initial(&style.overflow()), b'h' | b'c') {
        let least = i32::from(placed);
        return element.offset_height() <= least || element.offset_width() <= least;
    }
    placed && is_outside(element)
}

/// Whether a box is placed where no scrolling leads.
fn is_outside(element: &HtmlElement) -> bool {
    let (rect, window) = (element.get_bounding_client_rect(), js_sys::global());
    let scrolled = |name| object::number(&window, name);
    rect.width() > 0.0
        && (rect.right() + scrolled("scrollX") <= 0.0 || rect.bottom() + scrolled("scrollY") <= 0.0)
}

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(' ').any(|one| one == name)
}

/// The first letter of a keyword of CSS, which tells apart what is asked here: "none"; "visible" from "hidden" and
/// "collapse".
fn initial(keyword: &JsString) -> u8 {
    keyword.char_code_at(0) as u8
}
