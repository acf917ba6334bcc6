//! What clicks and keys do: each control names its action in `data-action`, so that one listener serves them all.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use super::dom::El;
use super::request::Why;
use super::widget::{Inner, Item, target};
use super::{object, selection, shortcut};
use crate::quantity::small;

impl Inner {
    /// Keys pressed anywhere.
    pub(super) fn key(&self, event: &KeyboardEvent) {
        if event.is_composing() {
            return;
        }
        let (key, code) = (event.key(), event.code());
        let walk = event.alt_key() && event.shift_key() && self.state().scanned;
        if shortcut::matches(&self.shortcut, event) {
            self.ask_selection();
        } else if walk && (code == "KeyN" || code == "KeyP") {
            self.step(if code == "KeyN" { 1 } else { -1 });
        } else if key == "Escape" {
            return self.escape(event);
        } else {
            let tab = key == "Tab" && !event.shift_key() && self.in_text() && self.focus_button();
            if !tab && !self.arrow(event, &key) {
                return;
            }
        }
        event.prevent_default();
    }

    /// Whether the focus is on the page as a whole, where a keyboard selection is made.
    fn in_text(&self) -> bool {
        self.ui.doc.active_element().is_none_or(|e| matches!(e.local_name().as_str(), "body" | "html"))
    }

    fn escape(&self, event: &KeyboardEvent) {
        let state = self.state();
        let (card, list) = (state.open.is_some(), state.list.is_some());
        drop(state);
        if card {
            event.stop_propagation();
            event.prevent_default();
            self.close();
        } else if list && target(event).nearest("part").is_some() {
            event.stop_propagation();
            self.close_list();
        } else {
            self.dismiss_button();
        }
    }

    /// Arrows walk the tabs of a card.
    fn arrow(&self, event: &KeyboardEvent, key: &str) -> bool {
        let step = match key {
            "ArrowRight" | "ArrowDown" => 1,
            "ArrowLeft" | "ArrowUp" => -1,
            _ => return false,
        };
        let Some((tab, action)) = target(event).nearest("data-action") else { return false };
        let next = index_of(&tab).checked_add_signed(step).filter(|_| action == "tab");
        next.is_some_and(|next| {
            self.show_tab(next);
            true
        })
    }

    fn show_tab(&self, index: usize) {
        let state = self.state();
        let items = state.open.as_ref().map(|open| open.items.clone()).unwrap_or_default();
        drop(state);
        if index < items.len() {
            self.show(items, index);
            self.focus_in_card("[aria-selected=true]");
        }
    }

    fn focus_in_card(&self, selector: &str) {
        let Some(card) = self.state().open.as_ref().map(|open| open.card.clone()) else { return };
        let inner = card.query_selector(selector).ok().flatten();
        inner.map_or(card, JsCast::unchecked_into).focus_still();
    }

    /// Clicks inside the widget, each on a control that names its action, and in the page, where they may be on a mark.
    pub(super) fn click(&self, event: &Event) {
        let on = target(event);
        if !self.state().host.as_ref().is_some_and(|host| host.root.contains(Some(&on))) {
            return self.click_page(event.unchecked_ref(), &on);
        }
        let Some((control, action)) = on.nearest("data-action") else { return };
        match action.as_str() {
            "ask" => self.ask_selection(),
            "close" => self.close(),
            "again" => {
                let anchor = self.state().open.as_ref().map(|open| open.anchor.clone());
                anchor.into_iter().for_each(|anchor| self.ask_about(anchor));
            }
            "close-list" => self.close_list(),
            "open-list" => self.reopen_list(),
            "clear" => self.clear(),
            "scan-again" => self.scan_again(),
            "tab" => self.show_tab(index_of(&control)),
            "entry" => self.jump(index_of(&control)),
            "next" => self.step(1),
            "previous" => self.step(-1),
            _ => self.act(&action),
        }
    }

    /// A click in the page on a mark opens its card.
    fn click_page(&self, event: &MouseEvent, on: &El) {
        if self.state().found.is_empty()
            || event.default_prevented()
            || selection::selected_range(&self.ui.doc).is_some()
            || on.closest(CONTROLS).is_ok_and(|control| control.is_some())
        {
            return;
        }
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let state = self.state();
        let hit = state.found.iter().position(|item| {
            let Some(list) = item.range.get_client_rects() else { return false };
            (0..list.length())
                .filter_map(|at| list.get(at))
                .any(|r| r.left() <= x && x < r.right() && r.top() <= y && y < r.bottom())
        });
        drop(state);
        if let Some(index) = hit {
            self.show_found(index);
        }
    }

    /// A corrected chip or a filter.
    pub(super) fn change(&self, event: &Event) {
        let control = target(event);
        if let Some(part) = control.get_attribute("data-correct") {
            self.correct(part, &control.value());
        } else if control.has_attribute("data-filter") {
            self.state().filter = control.value();
            self.draw_list();
            if let Some(host) = &self.state().host
                && let Some(select) = host.root.find("[data-filter]:checked")
            {
                select.focus_still();
            }
        }
    }

    pub(super) fn current(&self) -> Option<Rc<Item>> {
        let state = self.state();
        let open = state.open.as_ref()?;
        open.items.get(open.shown).cloned()
    }

    /// Checks the open claim again with a part of the reading as the reader corrected it.
    fn correct(&self, part: String, id: &str) {
        let Some(item) = self.current() else { return };
        let corrections = object::of(&[]);
        // What was chosen before stays chosen: the reading that came back carries it.
        let reading = object::field(&object::field(&item.raw, "citemark"), "reading");
        if part == "day" {
            // Another day is another question: what "last year" was read as does not hold.
            self.state().day = id.to_owned();
        }
        let names: &[&str] = if part == "day" { &[] } else { &["place", "measure", "period", "figure"] };
        for &name in names {
            let chip = object::field(&reading, name);
            if object::number(&object::field(&chip, "alternatives"), "length") > 0.0 {
                let _ = Reflect::set(&corrections, &name.into(), &object::field(&chip, "id"));
            }
        }
        if part != "day" {
            let _ = Reflect::set(&corrections, &(&*part).into(), &id.into());
        }
        let (picked, at) = (item.picked.clone(), item.at);
        self.question(Why::Corrected(item, part), picked, at, &corrections);
    }

    /// The answer to a correction.
    pub(super) fn show_corrected(&self, old: &Rc<Item>, part: &str, new: Vec<Rc<Item>>) {
        let Some(new) = new.into_iter().next() else { return };
        let state = self.state();
        let Some(open) = &state.open else { return };
        let (mut items, shown) = (open.items.clone(), open.shown);
        drop(state);
        for item in &mut items {
            if Rc::ptr_eq(item, old) {
                *item = new.clone();
            }
        }
        self.keep(std::slice::from_ref(&new));
        self.show(items, shown);
        let mut selector = String::from("[data-correct=");
        selector.push_str(part);
        selector.push(']');
        self.focus_in_card(&selector);
    }
}

/// Where a click means something else than opening a mark.
const CONTROLS: &str = "a,button,input,select,textarea,label,citemark-widget,[contenteditable]";

fn index_of(control: &El) -> usize {
    control.get_attribute("data-index").and_then(|text| small(&text)).unwrap_or(0) as usize
}
