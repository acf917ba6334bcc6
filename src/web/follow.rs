//! Marks follow the text: when the page changes under them they are found again by their words and what stands before
//! them; a text that now says something else is checked again; a text that is gone takes its mark along. Watches the
//! page only while there are marks.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Node, Range};

use super::asking::Why;
use super::listener::{Alarm, clear_timeout};
use super::range::PageText;
use super::selection::Picked;
use super::strings::Key;
use super::widget::{Inner, Item};

/// A page that has not changed for so long (milliseconds) has done with drawing.
const QUIET: i32 = 250;
/// Bytes before a quote that tell it from the same words elsewhere.
const BEFORE: usize = 48;

impl Inner {
    /// Starts or ends the watch, as there are marks.
    pub(super) fn watch(&self) {
        let mut state = self.state();
        if state.found.is_empty() {
            if let Some(observer) = state.observer.take() {
                observer.disconnect();
            }
        } else if state.observer.is_none()
            && let Some(body) = self.ui.doc.body()
        {
            state.observer = self.ear.observe(&body);
        }
    }

    /// Waits until the page has done with drawing.
    pub(super) fn changed(&self) {
        let mut state = self.state();
        clear_timeout(state.quieting);
        state.quieting = self.ear.after(QUIET, Alarm::Quiet);
    }

    /// Finds the marks again whose text has moved or changed.
    pub(super) fn find_again(&self) {
        let found = self.state().found.clone();
        let mut whole: Option<PageText> = None;
        let mut moved = false;
        for item in found.iter().filter(|item| !stands(item)) {
            moved = true;
            if whole.is_none() {
                let range = item.range.clone_range();
                let body = self.ui.doc.body();
                if body.is_some_and(|body| range.select_node_contents(&body).is_ok()) {
                    whole = Some(PageText::of(&range));
                }
            }
            let changed = connected(&item.range) && !item.range.collapsed();
            let place = whole.as_ref().and_then(|page| position(&page.text, item));
            let again = match (&whole, place) {
                (Some(page), Some(place)) => page.place(&item.range, place),
                _ => false,
            };
            if !again {
                self.lose(item, changed);
            }
        }
        if moved {
            self.draw_marks();
        }
    }

    /// What was found does not hold any more; where other words stand now they are checked.
    fn lose(&self, item: &Rc<Item>, changed: bool) {
        let mut state = self.state();
        let open = state.open.as_ref().and_then(|open| open.items.get(open.shown));
        let open = open.is_some_and(|open| Rc::ptr_eq(open, item));
        state.found.retain(|old| !Rc::ptr_eq(old, item));
        drop(state);
        if changed && let Some(picked) = Picked::of(&self.ui.doc, item.range.clone_range()) {
            let asked = picked.asked;
            self.question(Why::Changed(open), Rc::new(picked), asked, &JsValue::UNDEFINED);
        }
    }

    /// The answer about words that have changed.
    pub(super) fn show_changed(&self, open: bool, items: Vec<Rc<Item>>) {
        self.keep(&items);
        if open && !items.is_empty() {
            self.show(items, 0);
        } else {
            self.draw_marks();
        }
        if let Some(stage) = &self.state().stage {
            stage.announce(self.ui.say(Key::Changed));
        }
    }
}

fn connected(range: &Range) -> bool {
    range.start_container().is_ok_and(|node: Node| node.is_connected())
}

/// Whether the mark still stands on its words.
fn stands(item: &Item) -> bool {
    connected(&item.range) && PageText::of(&item.range).text.trim() == item.words
}

/// Where the words stand now, UTF-16: of several places the one with the most of the old text before it.
fn position(text: &str, item: &Item) -> Option<(usize, usize)> {
    let (before, _) = item.picked.around(item.at);
    let mut best: Option<(usize, usize)> = None;
    for (at, _) in text.match_indices(item.words.as_str()) {
        let here = text.as_bytes().iter().take(at).rev();
        let alike = here.zip(before.as_bytes().iter().rev()).take(BEFORE).take_while(|(a, b)| a == b).count();
        if best.is_none_or(|(most, _)| alike > most) {
            best = Some((alike, at));
        }
    }
    let (_, at) = best?;
    let unit = |byte| crate::text::span::utf16_offset(text, byte);
    (!item.words.is_empty()).then(|| (unit(at), unit(at + item.words.len())))
}
