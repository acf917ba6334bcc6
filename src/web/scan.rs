//! The walk through an article: block by block in idle time, quiet marks, and the list with its jumps.

use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::list;
use super::selection::Picked;
use super::widget::{Inner, Item};

/// Longest slice of work (milliseconds) before the browser is asked for more idle time: half a frame.
const SLICE: f64 = 8.0;
/// Idle time comes at the latest after so many milliseconds, or a busy page would wait for ever.
const PATIENCE: i32 = 500;
/// Blocks that hold prose.
const PROSE: &str = "p,li,blockquote,figcaption,dd,td,th,caption,h1,h2,h3,h4,h5,h6";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

/// Resolves when the browser is idle; soon, where it cannot say.
async fn idle() {
    let promise = Promise::new(&mut |resolve, _| {
        let global = js_sys::global();
        let call = |name: &str, value: &JsValue| {
            let f: Option<Function> =
                Reflect::get(&global, &name.into()).ok().and_then(|f| f.dyn_into().ok());
            f.is_some_and(|f| f.call2(&global, &resolve, value).is_ok())
        };
        let options = js_sys::Object::new();
        let _ = Reflect::set(&options, &"timeout".into(), &PATIENCE.into());
        if !call("requestIdleCallback", &options) {
            call("setTimeout", &1.into());
        }
    });
    let _ = js_sys::futures::JsFuture::from(promise).await;
}

impl Inner {
    /// Reads all prose of an element.
    pub(super) fn scan(self: &Rc<Self>, root: Element) {
        {
            let mut state = self.state.borrow_mut();
            state.found.clear();
            state.filter.clear();
            state.scanned = false;
        }
        self.open_list();
        let inner = self.clone();
        js_sys::futures::spawn_local(async move { inner.walk(root).await });
    }

    async fn walk(self: Rc<Self>, root: Element) {
        let mut begun = now();
        for block in blocks(&root) {
            if now() - begun > SLICE {
                idle().await;
                begun = now();
            }
            if self.state.borrow().ended {
                return;
            }
            let Ok(range) = self.ui.doc.create_range() else { continue };
            if range.select_node_contents(&block).is_err() {
                continue;
            }
            let Some(picked) = Picked::of(&self.ui.doc, range) else { continue };
            let picked = Rc::new(picked);
            // A paragraph at once: its sentences lean on one another ("the country", "a year later").
            match self.annotations(&picked, picked.selected, &JsValue::UNDEFINED).await {
                Ok(items) => {
                    let figures = items.into_iter().filter(|item| item.card.form != "none");
                    let figures: Vec<Rc<Item>> = figures.map(Rc::new).collect();
                    self.keep(&figures);
                }
                // The same failure would come for every block: one message is enough, and it has been given.
                Err(_) => break,
            }
        }
        if self.state.borrow().ended {
            return;
        }
        self.state.borrow_mut().scanned = true;
        self.draw_marks();
        self.draw_list();
        let text = self.with_cards(|cards| list::summary(&self.ui, cards));
        if let Some(stage) = &self.state.borrow().stage {
            stage.announce(&text);
        }
    }

    fn with_cards<T>(&self, use_them: impl FnOnce(&[(&crate::annotation::Card, &str)]) -> T) -> T {
        let state = self.state.borrow();
        let cards: Vec<_> = state.found.iter().map(|item| (&item.card, item.words.as_str())).collect();
        use_them(&cards)
    }

    fn open_list(self: &Rc<Self>) {
        self.close_list();
        if !self.mount() {
            return;
        }
        let panel = list::frame(&self.ui);
        {
            let mut state = self.state.borrow_mut();
            let Some(stage) = &state.stage else { return };
            stage.root.add(&panel);
            panel.to_top_layer();
            state.list = Some(panel);
        }
        self.draw_list();
    }

    /// Fills the panel anew.
    pub(super) fn draw_list(&self) {
        let (panel, filter, done) = {
            let state = self.state.borrow();
            let Some(panel) = state.list.clone() else { return };
            (panel, state.filter.clone(), state.scanned)
        };
        self.with_cards(|cards| list::fill(&self.ui, &panel, cards, &filter, done));
    }

    /// Takes the panel away; the marks stay.
    pub(super) fn close_list(&self) {
        let panel = self.state.borrow_mut().list.take();
        if let Some(panel) = panel {
            panel.remove();
            self.unmount_if_empty();
        }
    }

    /// Scrolls to a finding and opens its card.
    pub(super) fn jump(self: &Rc<Self>, index: usize) {
        let range = self.state.borrow().found.get(index).and_then(|item| item.range.clone());
        let node = range.and_then(|range| range.start_container().ok());
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
    pub(super) fn show_found(self: &Rc<Self>, index: usize) {
        let item = self.state.borrow().found.get(index).cloned();
        let Some(item) = item else { return };
        let Some(range) = item.range.clone() else { return };
        if self.open(range) {
            self.show(vec![item], 0);
        }
    }

    /// Opens the next or the previous finding in the order of the text.
    pub(super) fn step(self: &Rc<Self>, by: isize) {
        let (count, now) = {
            let state = self.state.borrow();
            let open = state.open.as_ref().and_then(|open| open.items.get(open.shown));
            let at = open.and_then(|open| state.found.iter().position(|item| Rc::ptr_eq(item, open)));
            (state.found.len(), at)
        };
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

/// The innermost blocks of prose; the element itself if it has none.
fn blocks(root: &Element) -> Vec<Element> {
    let mut out = Vec::new();
    if let Ok(list) = root.query_selector_all(PROSE) {
        for at in 0..list.length() {
            let Some(block) = list.get(at) else { continue };
            let block: Element = block.unchecked_into();
            let outer = block.query_selector(PROSE).is_ok_and(|inner| inner.is_some());
            let aside =
                block.closest("nav,header nav,footer,form,[aria-hidden=true]").is_ok_and(|e| e.is_some());
            if !outer && !aside {
                out.push(block);
            }
        }
    }
    if out.is_empty() {
        out.push(root.clone());
    }
    out
}
