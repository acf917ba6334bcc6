//! The open card: shown beside its text, focused, and closed with focus and selection restored. Knows what is shown;
//! requests nothing.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Range;

use super::dom::{Doc, El};
use super::highlight::{ACTIVE, Marks, draw_boxes};
use super::strings::Key;
use super::widget::{Inner, Item, Open, State, same};
use super::{button, card, host, placement, selection};

impl Inner {
    /// Opens an empty card beside a range.
    pub(super) fn open(&self, anchor: Range) -> bool {
        let back = self.focused();
        self.drop_card();
        if !self.mount() {
            return false;
        }
        let card = card::frame(&self.ui);
        let mut state = self.state();
        let Some(host) = &state.host else { return false };
        host.root.add(&card);
        card::message(&self.ui, &card, self.ui.say(Key::Busy), true);
        card.to_top_layer();
        state.open = Some(Open { card: card.clone(), items: Vec::new(), shown: 0, anchor, back });
        self.arrange(&state);
        drop(state);
        card.focus_still();
        true
    }

    /// Who has the focus: inside our own root or in the page.
    fn focused(&self) -> Option<El> {
        let state = self.state();
        if let Some(open) = &state.open {
            return open.back.clone();
        }
        let ours = state.host.as_ref().and_then(|host| host.root.focused());
        let page = || self.ui.doc.active_element().map(JsCast::unchecked_into);
        // The button goes away when it is pressed: the focus returns to the page.
        ours.filter(|el| el.get_attribute("part").as_deref() != Some("button")).or_else(page)
    }

    /// Shows a message in the open card.
    pub(super) fn tell(&self, text: &str) {
        let state = self.state();
        if let Some(open) = &state.open {
            card::message(&self.ui, &open.card, text, false);
        }
        self.arrange(&state);
    }

    /// Shows in the open card that no answer could be had, and a way to ask again.
    pub(super) fn tell_failed(&self, why: &str) {
        let state = self.state();
        if let Some(open) = &state.open {
            card::failure(&self.ui, &open.card, &self.ui.lang.fill(Key::Failed, &[why]));
        }
        self.arrange(&state);
    }

    /// Shows findings in the open card.
    pub(super) fn show(&self, items: Vec<Rc<Item>>, shown: usize) {
        let mut state = self.state();
        let Some(open) = &mut state.open else { return };
        let Some(item) = items.get(shown).cloned() else { return };
        let mut claims: Vec<(String, String)> = Vec::new();
        for item in &items {
            claims.push((item.card.finding.to_string(), short_name(item)));
        }
        open.items = items;
        open.shown = shown;
        card::fill(&self.ui, &open.card, &item, &claims, shown);
        make_room(place_card(&self.ui.doc, open), open);
        drop(state);
        self.draw_marks();
        self.notify("citemark-open", &item.raw);
    }

    /// Brings the marks in the page up to date.
    pub(super) fn draw_marks(&self) {
        let mut state = self.state();
        let State { marks, found, open, .. } = &mut *state;
        let active = open.as_ref().and_then(|open| open.items.get(open.shown));
        marks.clear(&self.ui.doc, found.is_empty() && active.is_none());
        for item in found.iter().filter(|item| self.ui.is_marked(&item.card)) {
            marks.add(&self.ui.doc, self.kind(item), &item.range);
        }
        if let Some(item) = active {
            marks.add(&self.ui.doc, ACTIVE, &item.range);
        }
        self.arrange(&state);
        drop(state);
        self.watch();
    }

    fn kind<'a>(&self, item: &'a Item) -> &'a str {
        if self.ui.context { "context" } else { &item.card.finding }
    }

    /// Moves button, card and boxes to where the text is now.
    pub(super) fn arrange(&self, state: &State) {
        let doc = &self.ui.doc;
        if let Some((button, range)) = &state.button
            && let Some((first, last, _)) = selection::lines(range)
        {
            button::place(doc, button, (first, last));
        }
        if let Some(open) = &state.open {
            place_card(doc, open);
        }
        if let Some(host) = &state.host
            && Marks::needs_boxes()
        {
            while let Some(old) = host.root.find("[part=mark]") {
                old.remove();
            }
            for item in state.found.iter().filter(|item| self.ui.is_marked(&item.card)) {
                draw_boxes(doc, &host.root, self.kind(item), &item.range);
            }
        }
    }

    /// Removes the card without giving anything back.
    fn drop_card(&self) -> Option<Open> {
        self.forget_selection();
        let open = self.state().open.take();
        if let Some(open) = &open {
            open.card.remove();
        }
        open
    }

    /// Closes the card; focus and selection return to where they were.
    pub(super) fn close(&self) {
        let inside = self.focus_is_ours();
        let Some(open) = self.drop_card() else { return };
        self.state().dismissed = Some(open.anchor.clone());
        if inside {
            if let Some(back) = &open.back {
                back.focus_still();
            }
            if selection::selected_range(&self.ui.doc).is_none_or(|now| !same(&now, &open.anchor)) {
                selection::restore(&self.ui.doc, &open.anchor);
            }
        }
        self.draw_marks();
        self.unmount_if_empty();
    }
}

/// What tells one claim of a selection from the others: its figure, without the interval in brackets.
fn short_name(item: &Item) -> String {
    let figure = item
        .card
        .reading
        .figure
        .as_ref()
        .map(|chip| chip.label.split('(').next().unwrap_or_default().trim_end());
    figure.filter(|figure| !figure.is_empty()).unwrap_or(&item.words).to_owned()
}

/// Puts the card beside its anchor; how many pixels of the text lie below its upper edge.
fn place_card(doc: &Doc, open: &Open) -> i32 {
    let card = &open.card;
    let view = host::view(doc);
    let claim = open.items.get(open.shown).map(|item| &item.range);
    let lines = |range: &Range| selection::lines(range).map(|(_, _, all)| all);
    // The claim can be longer than what was selected: neither is covered.
    let anchor = match (lines(&open.anchor), claim.and_then(lines)) {
        (Some(a), Some(b)) => a.join(b),
        (a, b) => a.or(b).unwrap_or_default(),
    };
    let column = selection::column(&open.anchor).map_or(anchor, |column| column.join(anchor));
    let narrow = view.w < placement::NARROW;
    card.set("data-narrow", if narrow { "true" } else { "false" });
    if narrow {
        // Where the page is wider than what is seen of it, so is a hundred per cent.
        card.px("width", view.w);
    } else {
        card.css("width", "");
    }
    // Its own height, without the bound of the place before; lifting that would lose how far the card is scrolled.
    let height = card.scroll_height() + card.offset_height() - card.client_height();
    let place = placement::card(anchor, column, (card.offset_width(), height), view);
    card.px("left", place.x);
    card.px("top", place.y);
    card.px("max-height", place.max_height);
    card.set("data-side", place.side.word());
    anchor.bottom() - place.y
}

/// A sheet over the text would hide what it speaks of: the page is scrolled up by as much, once.
fn make_room(hidden: i32, open: &Open) {
    let sheet = open.card.get_attribute("data-side").as_deref() == Some("sheet");
    if sheet && hidden > 0 {
        scroll_by(0, hidden + AIR);
    }
}

/// Space left between the text and a sheet.
const AIR: i32 = 12;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = scrollBy)]
    fn scroll_by(x: i32, y: i32);
}
