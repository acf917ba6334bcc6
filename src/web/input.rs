//! What clicks and keys do: each control names its action in `data-action`, so that one listener serves them all.

use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use super::dom::El;
use super::selection;
use super::widget::{Inner, Item, target};

impl Inner {
    /// Keys pressed anywhere.
    pub(super) fn key(self: &Rc<Self>, event: Event) {
        let event: KeyboardEvent = event.unchecked_into();
        if event.is_composing() {
            return;
        }
        let step = if event.alt_key() && event.shift_key() && self.state.borrow().scanned {
            match event.code().as_str() {
                "KeyN" => 1,
                "KeyP" => -1,
                _ => 0,
            }
        } else {
            0
        };
        if self.is_shortcut(&event) {
            event.prevent_default();
            self.ask_selection();
        } else if step != 0 {
            event.prevent_default();
            self.step(step);
        } else if event.key() == "Escape" {
            self.escape(&event);
        } else if event.key() == "Tab" && !event.shift_key() && self.in_text() && self.focus_button() {
            event.prevent_default();
        }
    }

    /// Whether the focus is on the page as a whole, where a keyboard selection is made.
    fn in_text(&self) -> bool {
        self.ui.doc.active_element().is_none_or(|e| matches!(e.local_name().as_str(), "body" | "html"))
    }

    fn escape(&self, event: &KeyboardEvent) {
        let (card, list) = {
            let state = self.state.borrow();
            (state.open.is_some(), state.list.is_some() && target(event).nearest("part").is_some())
        };
        if card {
            event.stop_propagation();
            event.prevent_default();
            self.close();
        } else if list {
            event.stop_propagation();
            self.close_list();
        } else {
            self.dismiss_button();
        }
    }

    /// Keys inside the widget: arrows walk the tabs.
    pub(super) fn key_inside(self: &Rc<Self>, event: Event) {
        let event: KeyboardEvent = event.unchecked_into();
        let Some((tab, action)) = target(&event).nearest("data-action") else { return };
        let step = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => 1,
            "ArrowLeft" | "ArrowUp" => -1,
            _ => return,
        };
        if action == "tab"
            && let Some(next) = index_of(&tab).checked_add_signed(step)
        {
            event.prevent_default();
            self.show_tab(next);
        }
    }

    fn show_tab(self: &Rc<Self>, index: usize) {
        let items = {
            let state = self.state.borrow();
            let Some(open) = &state.open else { return };
            open.items.clone()
        };
        if index >= items.len() {
            return;
        }
        self.show(items, index);
        self.focus_in_card("[aria-selected=true]");
    }

    fn focus_in_card(&self, selector: &str) {
        let state = self.state.borrow();
        let card = state.open.as_ref().map(|open| open.card.clone());
        drop(state);
        let Some(card) = card else { return };
        let inner = card.query_selector(selector).ok().flatten();
        inner.map_or(card, |el| el.unchecked_into()).focus_still();
    }

    /// Clicks inside the widget.
    pub(super) fn click(self: &Rc<Self>, event: &Event) {
        let Some((control, action)) = target(event).nearest("data-action") else { return };
        match action.as_str() {
            "ask" => self.ask_selection(),
            "close" => self.close(),
            "close-list" => self.close_list(),
            "tab" => self.show_tab(index_of(&control)),
            "entry" => self.jump(index_of(&control)),
            "next" => self.step(1),
            "previous" => self.step(-1),
            other => self.act(other),
        }
    }

    /// A click in the page on a mark opens its card.
    pub(super) fn click_page(self: &Rc<Self>, event: &Event) {
        let event: &MouseEvent = event.unchecked_ref();
        let over_control = || {
            let on = target(event);
            on.closest("a,button,input,select,textarea,label,citemark-widget,[contenteditable]")
                .ok()
                .flatten()
                .is_some()
        };
        if self.state.borrow().found.is_empty() || event.default_prevented() || over_control() {
            return;
        }
        if selection::selected_range(&self.ui.doc).is_some() {
            return;
        }
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let hit = self.state.borrow().found.iter().position(|item| {
            item.range.as_ref().and_then(web_sys::Range::get_client_rects).is_some_and(|list| {
                (0..list.length())
                    .filter_map(|i| list.get(i))
                    .any(|r| r.left() <= x && x < r.right() && r.top() <= y && y < r.bottom())
            })
        });
        if let Some(index) = hit {
            self.show_found(index);
        }
    }

    /// A corrected chip or a filter.
    pub(super) fn change(self: &Rc<Self>, event: &Event) {
        let control = target(event);
        if let Some(part) = control.get_attribute("data-correct") {
            self.correct(part, &control.value());
        } else if control.has_attribute("data-filter") {
            self.state.borrow_mut().filter = control.value();
            self.draw_list();
            if let Some(stage) = &self.state.borrow().stage
                && let Some(select) = stage.root.find("[data-filter]:checked")
            {
                select.focus_still();
            }
        }
    }

    pub(super) fn current(&self) -> Option<Rc<Item>> {
        let state = self.state.borrow();
        let open = state.open.as_ref()?;
        open.items.get(open.shown).cloned()
    }

    /// Checks the open claim again with a part of the reading as the reader corrected it.
    fn correct(self: &Rc<Self>, part: String, id: &str) {
        let Some(item) = self.current() else { return };
        let corrections = Object::new();
        // What was chosen before stays chosen: the reading that came back carries it.
        let reading = &item.card.reading;
        for (name, chip) in
            [("place", &reading.place), ("measure", &reading.measure), ("period", &reading.period)]
        {
            if let Some(chip) = chip.as_ref().filter(|chip| !chip.alternatives.is_empty()) {
                let _ = Reflect::set(&corrections, &name.into(), &(&*chip.id).into());
            }
        }
        let _ = Reflect::set(&corrections, &(&*part).into(), &id.into());
        let inner = self.clone();
        js_sys::futures::spawn_local(async move {
            let answer = inner.annotations(&item.picked, item.at, &corrections).await;
            let Ok(new) = answer else { return };
            let Some(new) = new.into_iter().next().map(Rc::new) else { return };
            let (items, shown) = {
                let state = inner.state.borrow();
                let Some(open) = state.open.as_ref().filter(|_| !state.ended) else { return };
                let replaced =
                    |old: &Rc<Item>| if Rc::ptr_eq(old, &item) { new.clone() } else { old.clone() };
                (open.items.iter().map(replaced).collect::<Vec<_>>(), open.shown)
            };
            inner.keep(std::slice::from_ref(&new));
            inner.show(items, shown);
            let mut selector = String::from("[data-correct=");
            selector.push_str(&part);
            selector.push(']');
            inner.focus_in_card(&selector);
        });
    }
}

fn index_of(control: &El) -> usize {
    control.get_attribute("data-index").and_then(|text| text.parse().ok()).unwrap_or(0)
}
