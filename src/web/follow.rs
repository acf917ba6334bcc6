//! Marks follow the text: when the page changes under them they are found again by their words and what stands before
//! them; a text that now says something else is checked again; a text that is gone takes its mark along. Watches the
//! page only while there are marks.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{MutationObserver, MutationObserverInit, Range};

use super::listener::Timer;
use super::range::PageText;
use super::selection::Picked;
use super::strings::Key;
use super::widget::{Inner, Item};

/// A page that has not changed for so long (milliseconds) has done with drawing.
const QUIET: i32 = 250;
/// Bytes before a quote that tell it from the same words elsewhere.
const BEFORE: usize = 48;

/// Watches the page's text until it is dropped.
pub struct Watch {
    observer: MutationObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Inner {
    /// Starts or ends the watch, as there are marks.
    pub(super) fn watch(&self) {
        let wanted = {
            let state = self.state.borrow();
            !state.found.is_empty() && !state.ended
        };
        let old = if wanted { None } else { self.state.borrow_mut().watch.take() };
        drop(old);
        if !wanted || self.state.borrow().watch.is_some() {
            return;
        }
        let weak = self.me.clone();
        let closure = Closure::<dyn FnMut()>::new(move || {
            if let Some(inner) = weak.upgrade() {
                inner.changed();
            }
        });
        let Ok(observer) = MutationObserver::new(closure.as_ref().unchecked_ref()) else { return };
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_character_data(true);
        options.set_subtree(true);
        if let Some(body) = self.ui.doc.body()
            && observer.observe_with_options(&body, &options).is_ok()
        {
            self.state.borrow_mut().watch = Some(Watch { observer, _closure: closure });
        }
    }

    /// Waits until the page has done with drawing.
    fn changed(&self) {
        let weak = self.me.clone();
        let timer = Timer::after(QUIET, move || {
            if let Some(inner) = weak.upgrade() {
                inner.find_again();
            }
        });
        self.state.borrow_mut().settled = Some(timer);
    }

    fn find_again(self: &Rc<Self>) {
        let found = self.state.borrow().found.clone();
        let lost: Vec<&Rc<Item>> = found.iter().filter(|item| !stands(item)).collect();
        if lost.is_empty() {
            return;
        }
        let Ok(whole) = self.ui.doc.create_range() else { return };
        let Some(body) = self.ui.doc.body() else { return };
        if whole.select_node_contents(&body).is_err() {
            return;
        }
        let page = PageText::of(&whole);
        for item in lost {
            let range = position(&page.text, item).and_then(|(at, end)| page.range(&self.ui.doc, at, end));
            match (range, &item.range) {
                (Some(range), _) => self.replace(item, Some(item.moved(range))),
                (None, Some(range)) if connected(range) && !range.collapsed() => {
                    self.check_again(item, range)
                }
                _ => self.replace(item, None),
            }
        }
        self.draw_marks();
    }

    fn replace(&self, old: &Rc<Item>, new: Option<Item>) {
        let state = &mut *self.state.borrow_mut();
        let new = new.map(Rc::new);
        let same = |item: &Rc<Item>| Rc::ptr_eq(item, old);
        if let Some(new) = &new {
            let open = state.open.iter_mut().flat_map(|open| open.items.iter_mut());
            for item in state.found.iter_mut().chain(open).filter(|item| same(item)) {
                *item = new.clone();
            }
        } else {
            state.found.retain(|item| !same(item));
        }
    }

    /// The words have changed where the mark stands: what was found of the old ones does not hold.
    fn check_again(self: &Rc<Self>, old: &Rc<Item>, range: &Range) {
        let shown = {
            let state = self.state.borrow();
            let open = state.open.as_ref().and_then(|open| open.items.get(open.shown));
            open.is_some_and(|item| Rc::ptr_eq(item, old))
        };
        self.replace(old, None);
        let Some(picked) = Picked::of(&self.ui.doc, range.clone_range()).map(Rc::new) else { return };
        let inner = self.clone();
        js_sys::futures::spawn_local(async move {
            let Ok(items) = inner.annotations(&picked, picked.asked, &JsValue::UNDEFINED).await else {
                return;
            };
            if inner.state.borrow().ended {
                return;
            }
            let items: Vec<Rc<Item>> =
                items.into_iter().filter(|item| item.card.form != "none").map(Rc::new).collect();
            inner.keep(&items);
            if shown && !items.is_empty() {
                inner.show(items, 0);
            } else {
                inner.draw_marks();
            }
            if let Some(stage) = &inner.state.borrow().stage {
                stage.announce(inner.ui.say(Key::Changed));
            }
        });
    }
}

impl Item {
    fn moved(&self, range: Range) -> Self {
        Self {
            raw: self.raw.clone(),
            card: self.card.clone(),
            words: self.words.clone(),
            at: self.at,
            range: Some(range),
            picked: self.picked.clone(),
        }
    }
}

fn connected(range: &Range) -> bool {
    range.start_container().is_ok_and(|node| node.is_connected())
}

/// Whether the mark still stands on its words.
fn stands(item: &Item) -> bool {
    let Some(range) = &item.range else { return true };
    connected(range) && PageText::of(range).text.trim() == item.words
}

/// Where the words stand now, UTF-16: of several places the one with the most of the old text before it.
fn position(text: &str, item: &Item) -> Option<(usize, usize)> {
    let (before, _) = item.picked.around(item.at);
    let best = text
        .match_indices(item.words.as_str())
        .max_by_key(|(at, _)| {
            let here = text.get(..*at).unwrap_or_default().bytes().rev();
            here.zip(before.bytes().rev()).take(BEFORE).take_while(|(a, b)| a == b).count()
        })?
        .0;
    let unit = |byte| crate::text::span::utf16_offset(text, byte);
    (!item.words.is_empty()).then(|| (unit(best), unit(best + item.words.len())))
}
