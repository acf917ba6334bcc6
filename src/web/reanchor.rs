//! Re-anchors marks when the page changes: a mark is found again by its words and the text before them; text that changed
//! is checked again; the mark of removed text is removed. Observes the page only while there are marks.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Node, Range};

use super::listener::{Alarm, clear_timeout};
use super::range::PageText;
use super::request::Why;
use super::scan::{NODES, SLICE, now};
use super::selection::Picked;
use super::strings::Key;
use super::walk::Walk;
use super::widget::{Inner, Item};

/// A page that has not changed for so long (milliseconds) has done with drawing.
const QUIET: i32 = 250;
/// Bytes before a quote that tell it from the same words elsewhere.
const BEFORE: usize = 48;

/// Marks that stand elsewhere now, and how much of the page has been read to find them.
pub(super) struct Search {
    walk: Walk,
    text: PageText,
    lost: Vec<Rc<Item>>,
}

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
            state.observer = self.listener.observe(&body);
        }
    }

    /// Waits until the page has done with drawing.
    pub(super) fn changed(&self) {
        let mut state = self.state();
        clear_timeout(state.quieting);
        state.quieting = self.listener.after(QUIET, Alarm::Quiet);
    }

    /// Finds the marks again whose text has moved or changed.
    pub(super) fn find_again(&self) {
        let mut state = self.state();
        let lost: Vec<_> = state.found.iter().filter(|item| !stands(item)).cloned().collect();
        let body = self.ui.doc.body().filter(|_| !lost.is_empty());
        state.search = body.map(|body| Search { walk: Walk::of(&body, None), text: PageText::begun(), lost });
        drop(state);
        self.search();
    }

    /// Looks for them, or waits if this slice is over.
    pub(super) fn search(&self) {
        let begun = now();
        let Some(mut search) = self.state().search.take() else { return };
        let mut nodes = 0;
        while !search.lost.is_empty() {
            if search.walk.is_over() || search.text.cut {
                if let Some(item) = search.lost.pop() {
                    self.place_again(&search.text, &item);
                }
            } else {
                search.walk.step(&mut search.text);
                nodes += 1;
                if nodes % NODES > 0 {
                    continue;
                }
            }
            if now() - begun > SLICE {
                self.state().search = Some(search);
                self.listener.after(0, Alarm::Search);
                return;
            }
        }
        self.draw_marks();
    }

    /// Puts a mark where its words stand now.
    fn place_again(&self, page: &PageText, item: &Rc<Item>) {
        let place = position(&page.text, item);
        let same = place.is_some_and(|(place, same)| page.place(&item.range, place) && same);
        if !same {
            let changed = connected(&item.range) && !item.range.collapsed();
            self.lose(item, changed);
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
        if let Some(host) = &self.state().host {
            host.announce(self.ui.say(Key::Changed));
        }
    }
}

fn connected(range: &Range) -> bool {
    range.start_container().is_ok_and(|node: Node| node.is_connected())
}

/// Whether the mark still stands on its words; the same characters of the page are the same words.
fn stands(item: &Item) -> bool {
    connected(&item.range)
        && (item.range.to_string() == item.shown || PageText::of(&item.range).text.trim() == item.words)
}

/// Where the words stand now, UTF-16, and whether they are the same to the digit. Of several places the one with the
/// most of the old text before it; a place with other figures only where none has the same.
fn position(text: &str, item: &Item) -> Option<((usize, usize), bool)> {
    let (before, _) = item.picked.around(item.at);
    let (all, words) = (text.as_bytes(), item.words.as_bytes());
    let mut best = (0, 0, 0);
    for at in 0..all.len() {
        let Some(rest) = all.get(at..) else { break };
        let len = alike(rest, words);
        if len > 0 {
            let mut score = if rest.starts_with(words) { 2 * BEFORE } else { 1 };
            let mut earlier = all.iter().take(at).rev();
            for byte in before.as_bytes().iter().rev().take(BEFORE) {
                if earlier.next() != Some(byte) {
                    break;
                }
                score += 1;
            }
            if score > best.0 {
                best = (score, at, at + len);
            }
        }
    }
    let (score, start, end) = best;
    let unit = |byte| crate::text::span::utf16_offset(text, byte);
    (score > 0).then(|| ((unit(start), unit(end)), score >= 2 * BEFORE))
}

/// How many bytes at the beginning of a text read like the words, whatever the figures in them are; 0 if they do not.
fn alike(text: &[u8], words: &[u8]) -> usize {
    let (mut at, mut word) = (0, 0);
    while let Some(wanted) = words.get(word) {
        let (skipped, here) = (figure(words, word), figure(text, at));
        if skipped == 0 || here == 0 {
            if text.get(at) != Some(wanted) {
                return 0;
            }
            (at, word) = (at + 1, word + 1);
        } else {
            (at, word) = (at + here, word + skipped);
        }
    }
    at
}

/// Length of the digits at a place, with the signs between them.
fn figure(text: &[u8], at: usize) -> usize {
    let mut len = 0;
    let mut past = at;
    while let Some(byte @ (b'0'..=b'9' | b'.' | b',')) = text.get(past) {
        past += 1;
        if byte.is_ascii_digit() {
            len = past - at;
        } else if len == 0 {
            break;
        }
    }
    len
}
