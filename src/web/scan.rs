//! The walk through an article: block by block in idle time, quiet marks, and the list with its jumps.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::asking::Why;
use super::list;
use super::range::PageText;
use super::selection::{CONTEXT, Picked};
use super::widget::Inner;

/// Work (milliseconds) after which the browser is asked for more idle time. The question that is being answered then is
/// finished: with it, a slice is half a frame.
const SLICE: f64 = 5.0;
/// Paragraphs are asked about together until they have so many UTF-16 units: each question has its price.
const AT_ONCE: usize = 4_000;
/// Idle time comes at the latest after so many milliseconds, or a busy page would wait for ever.
const PATIENCE: i32 = 500;
/// Blocks that hold prose.
const PROSE: &str = "p,li,blockquote,figcaption,dd,td,th,caption,h1,h2,h3,h4,h5,h6";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

/// Where the walk has come to.
pub(super) struct Walk {
    blocks: Vec<Element>,
    next: usize,
    begun: f64,
    /// The end of the text before: "the country" is named there.
    before: String,
}

impl Inner {
    /// Reads all prose of an element.
    pub(super) fn scan(&self, root: &Element) {
        let mut state = self.state();
        state.found.clear();
        state.filter.clear();
        state.scanned = false;
        state.walk = Some(Walk { blocks: blocks(root), next: 0, begun: now(), before: String::new() });
        drop(state);
        self.open_list();
        self.walk();
    }

    /// Asks about the next blocks, or waits for idle time if this slice is over.
    pub(super) fn walk(&self) {
        let mut state = self.state();
        let Some(walk) = &mut state.walk else { return };
        let mut page = PageText::default();
        loop {
            let late = now() - walk.begun > SLICE;
            if late && page.len == 0 {
                // What comes with the call begins the next slice.
                walk.begun = f64::INFINITY;
                return self.ear.when_idle(PATIENCE);
            }
            if late || page.len >= AT_ONCE {
                break;
            }
            if walk.begun.is_infinite() {
                walk.begun = now();
            }
            let Some(block) = walk.blocks.get(walk.next) else { break };
            walk.next += 1;
            if is_prose(block) {
                page.add(block);
            }
        }
        let range = self.ui.doc.create_range().ok().filter(|_| page.len > 0);
        let Some(range) = range else {
            drop(state);
            return self.walked();
        };
        // Whole paragraphs: their sentences lean on one another ("the country", "a year later").
        let picked = Picked::whole(range, page, walk.before.clone());
        keep_end(&mut walk.before, &picked.page.text);
        drop(state);
        let asked = picked.asked;
        self.question(Why::Scanned, Rc::new(picked), asked, &JsValue::UNDEFINED);
    }

    /// The walk is over.
    pub(super) fn walked(&self) {
        let mut state = self.state();
        state.walk = None;
        state.scanned = true;
        drop(state);
        self.draw_marks();
        self.draw_list();
        let text = self.with_cards(|cards| list::summary(&self.ui, cards));
        if let Some(stage) = &self.state().stage {
            stage.announce(&text);
        }
    }

    fn with_cards<T>(&self, use_them: impl FnOnce(&[(&crate::annotation::Card, &str)]) -> T) -> T {
        let state = self.state.borrow();
        let cards: Vec<_> = state.found.iter().map(|item| (&item.card, item.words.as_str())).collect();
        use_them(&cards)
    }

    fn open_list(&self) {
        self.close_list();
        if !self.mount() {
            return;
        }
        let panel = list::frame(&self.ui);
        let mut state = self.state();
        let Some(stage) = &state.stage else { return };
        stage.root.add(&panel);
        panel.to_top_layer();
        state.list = Some(panel);
        drop(state);
        self.draw_list();
    }

    /// Fills the panel anew.
    pub(super) fn draw_list(&self) {
        let (panel, filter, done) = {
            let state = self.state();
            let Some(panel) = state.list.clone() else { return };
            (panel, state.filter.clone(), state.scanned)
        };
        self.with_cards(|cards| list::fill(&self.ui, &panel, cards, &filter, done));
    }

    /// Takes the panel away; the marks stay.
    pub(super) fn close_list(&self) {
        let panel = self.state().list.take();
        if let Some(panel) = panel {
            panel.remove();
            self.unmount_if_empty();
        }
    }

    /// Scrolls to a finding and opens its card.
    pub(super) fn jump(&self, index: usize) {
        let node = self.state().found.get(index).and_then(|item| item.range.start_container().ok());
        if let Some(element) = node.and_then(|node| node.parent_element()) {
            let rect = element.get_bounding_client_rect();
            let height = f64::from(super::stage::view(&self.ui.doc).h);
            if rect.top() < 0.0 || rect.bottom() > height {
                element.scroll_into_view();
            }
        }
        self.show_found(index);
    }

    /// Opens the card of a finding that was made before.
    pub(super) fn show_found(&self, index: usize) {
        let item = self.state().found.get(index).cloned();
        if let Some(item) = item
            && self.open(item.range.clone())
        {
            self.show(vec![item], 0);
        }
    }

    /// Opens the next or the previous finding in the order of the text.
    pub(super) fn step(&self, by: isize) {
        let state = self.state();
        let open = state.open.as_ref().and_then(|open| open.items.get(open.shown));
        let now = open.and_then(|open| state.found.iter().position(|item| Rc::ptr_eq(item, open)));
        let count = state.found.len();
        drop(state);
        if count == 0 {
            return;
        }
        let next = match now {
            Some(at) => (at + count).saturating_add_signed(by) % count,
            None if by < 0 => count - 1,
            None => 0,
        };
        self.jump(next);
    }
}

/// Keeps the end of what was read.
fn keep_end(before: &mut String, text: &str) {
    before.push_str(text);
    before.push_str("\n\n");
    let mut cut = before.len().saturating_sub(CONTEXT);
    while !before.is_char_boundary(cut) {
        cut += 1;
    }
    before.drain(..cut);
}

/// Whether a block holds no other and is a part of the story.
fn is_prose(block: &Element) -> bool {
    let outer = block.query_selector(PROSE).is_ok_and(|inner| inner.is_some());
    !outer && block.closest("nav,footer,form,[aria-hidden=true]").is_ok_and(|aside| aside.is_none())
}

/// The blocks of prose; the element itself if it has none.
fn blocks(root: &Element) -> Vec<Element> {
    let mut out = Vec::new();
    if let Ok(list) = root.query_selector_all(PROSE) {
        for at in 0..list.length() {
            if let Some(block) = list.get(at) {
                out.push(block.unchecked_into());
            }
        }
    }
    if out.is_empty() {
        out.push(root.clone());
    }
    out
}
