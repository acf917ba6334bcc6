//! From a selection to findings: what is asked of the checker, and what its answer means. Knows annotations; draws
//! nothing.

use std::rc::Rc;

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Range;

use super::object;
use super::selection::{self, Picked};
use super::strings::{self, Key};
use super::widget::{Inner, Item, same};

/// UTF-16 units that are checked at once: some pages of prose.
const MOST_ASKED: usize = 30_000;

impl Inner {
    /// Asks about the page's selection.
    pub(super) fn ask_selection(self: &Rc<Self>) {
        let doc = &self.ui.doc;
        let held = self.state.borrow().button.as_ref().map(|(_, range)| range.clone());
        let Some(range) = selection::selected_range(doc).or(held) else {
            self.notify_error(self.ui.say(Key::Empty));
            return;
        };
        self.hide_button();
        if !self.open(range.clone()) {
            return;
        }
        let Some(picked) = Picked::of(doc, range) else {
            self.tell(self.ui.say(Key::Empty));
            return;
        };
        let text = picked.text(picked.asked);
        let length = picked.asked.1 - picked.asked.0;
        if picked.page.cut || length > MOST_ASKED {
            self.tell(self.ui.say(Key::TooLong));
        } else if text.trim().is_empty() {
            self.tell(self.ui.say(Key::Empty));
        } else if looks_binary(text) {
            self.tell(self.ui.say(Key::Binary));
        } else {
            let ticket = self.next_ticket();
            let inner = self.clone();
            js_sys::futures::spawn_local(async move { inner.run(Rc::new(picked), ticket).await });
        }
    }

    pub(super) fn next_ticket(&self) -> u32 {
        let mut state = self.state.borrow_mut();
        state.ticket = state.ticket.wrapping_add(1);
        state.ticket
    }

    pub(super) fn stale(&self, ticket: u32) -> bool {
        let state = self.state.borrow();
        state.ended || state.ticket != ticket || state.open.is_none()
    }

    async fn run(self: Rc<Self>, picked: Rc<Picked>, ticket: u32) {
        let asked = picked.asked;
        let answer = self.annotations(&picked, asked, &JsValue::UNDEFINED).await;
        if self.stale(ticket) {
            return;
        }
        let mut items = match answer {
            Ok(items) => items,
            Err(text) => return self.tell(&self.ui.lang.fill(Key::Failed, &[&text])),
        };
        let (start, end) = picked.selected;
        if items.iter().any(|item| item.at.0 < end && start < item.at.1) {
            items.retain(|item| item.at.0 < end && start < item.at.1);
        }
        if items.iter().any(|item| item.card.form != "none") {
            items.retain(|item| item.card.form != "none");
        } else {
            let foreign = selection::language(&picked.range).is_some_and(|tag| !strings::is_english(&tag));
            self.tell(self.ui.say(if foreign { Key::Foreign } else { Key::NoFigure }));
            return;
        }
        let items: Vec<Rc<Item>> = items.into_iter().map(Rc::new).collect();
        self.keep(&items);
        self.show(items, 0);
    }

    /// Asks the checker about a part of a text.
    pub(super) async fn annotations(
        &self,
        picked: &Rc<Picked>,
        asked: (usize, usize),
        corrections: &JsValue,
    ) -> Result<Vec<Item>, String> {
        let (prefix, suffix) = picked.around(asked);
        let options = Object::new();
        for (name, value) in [
            ("prefix", JsValue::from(prefix)),
            ("suffix", suffix.into()),
            ("corrections", corrections.clone()),
        ] {
            let _ = Reflect::set(&options, &name.into(), &value);
        }
        let promise = self.ask.call2(&JsValue::UNDEFINED, &picked.text(asked).into(), &options);
        let answer = match promise {
            Ok(promise) => js_sys::futures::JsFuture::from(Promise::resolve(&promise)).await,
            Err(error) => Err(error),
        };
        let list = answer.map_err(|error| {
            let text = words_of(&error);
            if !self.state.borrow().ended {
                self.notify_error(&text);
            }
            text
        })?;
        if !self.state.borrow().ended {
            self.notify("citemark-check", &list);
        }
        let mut items = Vec::new();
        for raw in Array::from(&list).iter() {
            let card = object::card(&object::field(&raw, "citemark"));
            let at = (asked.0 + card.start, (asked.0 + card.end).min(asked.1));
            let range = picked.page.range(&self.ui.doc, at.0, at.1);
            let words = picked.text(at).trim().to_owned();
            items.push(Item { raw, card, words, at, range, picked: picked.clone() });
        }
        Ok(items)
    }

    /// Remembers findings for marks and list, each place once.
    pub(super) fn keep(&self, items: &[Rc<Item>]) {
        let mut state = self.state.borrow_mut();
        for item in items {
            let Some(range) = &item.range else { continue };
            state.found.retain(|old| !old.range.as_ref().is_some_and(|r| same(r, range)));
            // In the order of the text: the list is read beside it.
            let at = state.found.iter().position(|old| old.range.as_ref().is_some_and(|r| before(range, r)));
            let at = at.unwrap_or(state.found.len());
            state.found.insert(at, item.clone());
        }
    }
}

fn before(a: &Range, b: &Range) -> bool {
    a.compare_boundary_points(Range::START_TO_START, b).is_ok_and(|order| order < 0)
}

fn words_of(error: &JsValue) -> String {
    object::maybe(error, "message").or_else(|| error.as_string()).unwrap_or_default()
}

/// Control and replacement characters: one in twenty is no prose.
fn looks_binary(text: &str) -> bool {
    let odd = text.chars().filter(|c| (c.is_control() && !c.is_whitespace()) || *c == '\u{fffd}').count();
    odd * 20 > text.chars().count()
}
