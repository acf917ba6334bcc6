//! The scan of an article: paragraph by paragraph in idle time, marks, and the list that leads to them. What is asked
//! about together depends on the text alone, never on the speed of the machine.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::dom::El;
use super::list;
use super::range::PageText;
use super::request::Why;
use super::selection::{CONTEXT, Picked};
use super::walk::Walk;
use super::widget::Inner;

/// Work (milliseconds) after which the browser is asked for more idle time. The question that is being answered then is
/// finished: with it, a slice is half a frame.
pub(super) const SLICE: f64 = 5.0;
/// Nodes between two looks at the clock.
pub(super) const NODES: usize = 16;
/// Paragraphs are asked about together until they have so many UTF-16 units: each question has its price.
const AT_ONCE: usize = 4_000;
/// Or until there are so many digits in them: each figure may be a finding, with a range of its own in the page.
const DIGITS: usize = 100;
/// Idle time comes at the latest after so many milliseconds, or a busy page would wait for ever.
const PATIENCE: i32 = 500;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    pub(super) fn now() -> f64;
}

/// Where the walk has come to.
pub(super) struct Scan {
    walk: Walk,
    /// What has been read and not yet asked about.
    text: PageText,
    /// The digits in it, and how far they have been counted.
    digits: (usize, usize),
    begun: f64,
    /// The end of the text before: "the country" is named there.
    before: String,
}

impl Scan {
    /// Whether so much has been read as is asked about at once; never within a paragraph.
    fn is_enough(&mut self) -> bool {
        let (digits, counted) = &mut self.digits;
        let new = self.text.text.as_bytes().get(*counted..).unwrap_or_default();
        *digits += new.iter().filter(|byte| byte.is_ascii_digit()).count();
        *counted += new.len();
        self.text.cut || (self.text.gap && (self.text.len >= AT_ONCE || *digits >= DIGITS))
    }
}

impl Inner {
    /// Reads all prose of an element, but for what `beside` says stands beside it.
    pub(super) fn scan(&self, root: &Element, beside: Option<Function>) {
        let mut state = self.state();
        state.found.clear();
        state.search = None;
        state.filter.clear();
        state.failed.clear();
        state.scanned = false;
        state.story = Some((root.clone(), beside.clone()));
        let (walk, text) = (Walk::of(root, beside), PageText::begun());
        state.scan = Some(Scan { walk, text, digits: (0, 0), begun: now(), before: String::new() });
        drop(state);
        self.open_list();
        self.walk();
    }

    /// The same as before, where it could not be read to its end.
    pub(super) fn scan_again(&self) {
        let story = self.state().story.clone();
        if let Some((root, beside)) = story {
            self.scan(&root, beside);
        }
    }

    /// Reads on and asks, or waits for idle time if this slice is over.
    pub(super) fn walk(&self) {
        let mut state = self.state();
        let Some(scan) = &mut state.scan else {
            drop(state);
            return self.list_on();
        };
        // An answer may have taken the slice; what comes with the call begins the next one.
        let is_new = scan.begun.is_infinite();
        if is_new {
            scan.begun = now();
        }
        let mut is_over = !is_new && now() - scan.begun > SLICE;
        let mut nodes = 0;
        while !is_over && !scan.walk.is_over() && !scan.is_enough() {
            scan.walk.step(&mut scan.text);
            nodes += 1;
            // After some steps, so that each slice gets on.
            is_over = nodes % NODES == 0 && now() - scan.begun > SLICE;
        }
        if is_over {
            scan.begun = f64::INFINITY;
            return self.listener.when_idle(PATIENCE);
        }
        let range = self.ui.doc.create_range().ok().filter(|_| scan.text.len > 0);
        let Some(range) = range else {
            drop(state);
            return self.walked();
        };
        // Whole paragraphs: their sentences lean on one another ("the country", "a year later").
        let text = std::mem::replace(&mut scan.text, PageText::begun());
        scan.digits = (0, 0);
        let picked = Picked::whole(range, text, scan.before.clone());
        keep_end(&mut scan.before, &picked.page.text);
        drop(state);
        let asked = picked.asked;
        self.question(Why::Scanned, Rc::new(picked), asked, &JsValue::UNDEFINED);
    }

    /// The walk is over.
    pub(super) fn walked(&self) {
        let mut state = self.state();
        state.scan = None;
        state.scanned = true;
        drop(state);
        self.draw_marks();
        self.draw_list();
        let text = self.with_cards(|cards| list::summary(&self.ui, cards));
        if let Some(host) = &self.state().host {
            host.announce(&text);
        }
    }

    fn with_cards<T>(&self, use_them: impl FnOnce(&[(&crate::annotation::Card, &str)]) -> T) -> T {
        let state = self.state.borrow();
        let cards: Vec<_> = state.found.iter().map(|item| (&item.card, item.words.as_str())).collect();
        use_them(&cards)
    }

    fn open_list(&self) {
        self.close_list();
        self.leave_corner();
        if !self.mount() {
            return;
        }
        let panel = list::frame(&self.ui);
        let mut state = self.state();
        let Some(host) = &state.host else { return };
        host.root.add(&panel);
        panel.to_top_layer();
        state.list = Some(panel);
        drop(state);
        self.draw_list();
    }

    /// Fills the panel anew.
    pub(super) fn draw_list(&self) {
        let (panel, filter, done, failed) = {
            let state = self.state();
            let Some(panel) = state.list.clone() else { return };
            (panel, state.filter.clone(), state.scanned, state.failed.clone())
        };
        self.with_cards(|cards| list::fill(&self.ui, &panel, cards, &filter, done));
        if done && !failed.is_empty() {
            list::failure(&self.ui, &panel, &failed);
        }
        self.state().listed = 0;
        self.list_on();
    }

    /// Adds entries to the list, and waits for idle time if this slice is over.
    fn list_on(&self) {
        let (panel, filter, from) = {
            let state = self.state();
            let Some(panel) = state.list.clone().filter(|_| state.scanned) else { return };
            (panel, state.filter.clone(), state.listed)
        };
        let begun = now();
        let has_time = || now() - begun < SLICE;
        let next = self.with_cards(|cards| list::entries(&self.ui, &panel, cards, &filter, from, &has_time));
        let mut state = self.state();
        state.listed = next;
        if next < state.found.len() {
            self.listener.when_idle(PATIENCE);
        }
    }

    /// Takes the panel away; the marks stay, with a small control for them.
    pub(super) fn close_list(&self) {
        let panel = self.state().list.take();
        if let Some(panel) = panel {
            panel.remove();
            self.stay_in_corner();
            self.unmount_if_empty();
        }
    }

    /// The small control, where there is something to come back to.
    fn stay_in_corner(&self) {
        let mut state = self.state();
        let count = state.found.len();
        if !state.scanned || count == 0 {
            return;
        }
        let corner = list::corner(&self.ui, count);
        let Some(host) = &state.host else { return };
        host.root.add(&corner);
        corner.to_top_layer();
        state.corner = Some(corner);
    }

    pub(super) fn leave_corner(&self) {
        let corner = self.state().corner.take();
        if let Some(corner) = corner {
            corner.remove();
            self.unmount_if_empty();
        }
    }

    /// Opens the panel again, as it was.
    pub(super) fn reopen_list(&self) {
        self.open_list();
        let panel = self.state().list.clone();
        panel.iter().for_each(El::focus_still);
    }

    /// Takes marks and list away.
    pub(super) fn clear(&self) {
        let mut state = self.state();
        state.found.clear();
        state.search = None;
        state.scanned = false;
        drop(state);
        self.draw_marks();
        self.leave_corner();
    }

    /// Scrolls to a finding and opens its card.
    pub(super) fn jump(&self, index: usize) {
        let node = self.state().found.get(index).and_then(|item| item.range.start_container().ok());
        if let Some(element) = node.and_then(|node| node.parent_element()) {
            let rect = element.get_bounding_client_rect();
            let height = f64::from(super::host::view(&self.ui.doc).h);
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
