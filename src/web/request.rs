//! Requests to the checker: from a selection to findings. Knows annotations; draws nothing.

use std::rc::Rc;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Range;

use super::dom::Doc;
use super::listener::outcome;
use super::object;
use super::selection::{self, Picked};
use super::strings::{self, Key};
use super::widget::{Inner, Item, same};

/// UTF-16 units that are checked at once: some pages of prose.
const MOST_ASKED: usize = 30_000;

/// What was asked and is not yet answered.
pub(super) struct Pending {
    ticket: u32,
    why: Why,
    picked: Option<Rc<Picked>>,
    asked: (usize, usize),
}

/// Why it was asked.
pub(super) enum Why {
    /// The reader selected it.
    Selected,
    /// It is a block of the article that is being walked through.
    Scanned,
    /// It says something else than before; whether its card is open.
    Changed(bool),
    /// It is selected and nobody has asked: whether there is anything to check.
    Peeked,
    /// The reader corrected a part of the reading.
    Corrected(Rc<Item>, String),
    /// No question: the clipboard was asked to take a text.
    Copied,
}

impl Inner {
    /// Asks about the page's selection.
    pub(super) fn ask_selection(&self) {
        let doc = &self.ui.doc;
        let held = self.state().button.as_ref().map(|(_, range)| range.clone());
        let Some(range) = selection::selected_range(doc).or(held) else {
            self.notify_error(self.ui.say(Key::Empty));
            return;
        };
        self.ask_about(range);
    }

    /// Asks about a range, in a card beside it.
    pub(super) fn ask_about(&self, range: Range) {
        let doc = &self.ui.doc;
        self.hide_button();
        if !self.open(range.clone()) {
            return;
        }
        match readable(doc, range) {
            Ok(picked) => self.question(Why::Selected, picked.clone(), picked.asked, &JsValue::UNDEFINED),
            Err(wrong) => self.tell(self.ui.say(wrong)),
        }
    }

    /// Asks whether a selection has something to check; the button says so.
    pub(super) fn peek(&self, range: Range) {
        match readable(&self.ui.doc, range.clone()) {
            Ok(picked) => self.question(Why::Peeked, picked.clone(), picked.asked, &JsValue::UNDEFINED),
            Err(wrong) => {
                self.notify("seen", &JsValue::UNDEFINED);
                // So much is read when it is asked about.
                if matches!(wrong, Key::SelectionTooLong) {
                    self.show_button(range, Key::Ask)
                } else {
                    self.hide_button()
                }
            }
        }
    }

    /// The button for what a selection has to check, or none.
    fn offer(&self, picked: &Picked, outcome: &Result<JsValue, JsValue>) {
        let range = &picked.range;
        if !selection::selected_range(&self.ui.doc).is_some_and(|now| same(&now, range)) {
            return;
        }
        // What went wrong is said to who asks.
        let list = outcome.as_ref().ok().and_then(|list| list.dyn_ref::<Array>());
        let is_told = |one: JsValue| {
            let card = object::field(&one, "citemark");
            let told = object::text(&card, "form") != "none" && object::text(&card, "finding") != "abstain";
            told || object::field(&one, "reviews").is_object()
        };
        if list.is_none_or(|list| list.iter().any(is_told)) {
            self.show_button(range.clone(), Key::Ask);
        } else if picked.text(picked.asked).contains(|c: char| c.is_ascii_digit()) {
            self.show_button(range.clone(), Key::NoData);
        } else {
            self.hide_button();
        }
    }

    /// Asks the checker about a part of a text; the answer comes to [`Inner::answered`].
    pub(super) fn question(
        &self,
        why: Why,
        picked: Rc<Picked>,
        asked: (usize, usize),
        corrections: &JsValue,
    ) {
        let (prefix, suffix) = picked.around(asked);
        let day = self.state().day.clone();
        let options = object::of(&[
            ("prefix", &prefix.into()),
            ("suffix", &suffix.into()),
            ("corrections", corrections),
            ("onlyClaims", &matches!(why, Why::Scanned | Why::Changed(_)).into()),
            ("peek", &matches!(why, Why::Peeked).into()),
        ]);
        if !day.is_empty() {
            // An absent field leaves the page its own word.
            let _ = Reflect::set(&options, &"datePublished".into(), &day.into());
        }
        let promise = self.ask.call2(&JsValue::UNDEFINED, &picked.text(asked).into(), &options);
        let promise = promise.unwrap_or_else(|error| Promise::reject(&error).into());
        self.await_outcome(&promise, why, Some(picked), asked);
    }

    /// Waits for a promise.
    pub(super) fn await_outcome(
        &self,
        promise: &JsValue,
        why: Why,
        picked: Option<Rc<Picked>>,
        asked: (usize, usize),
    ) {
        let mut state = self.state();
        state.ticket = state.ticket.wrapping_add(1);
        let ticket = state.ticket;
        if !matches!(why, Why::Copied | Why::Changed(_)) {
            // A late answer to an older question of the same kind is not waited for.
            let kind = std::mem::discriminant(&why);
            state.pending.retain(|old| std::mem::discriminant(&old.why) != kind);
        }
        state.pending.push(Pending { ticket, why, picked, asked });
        drop(state);
        self.listener.answered(promise, ticket);
    }

    /// Forgets what was asked about a selection: its card is closed.
    pub(super) fn forget_selection(&self) {
        self.state().pending.retain(|old| matches!(old.why, Why::Scanned | Why::Changed(_)));
    }

    /// An answer has come.
    pub(super) fn answered(&self, list: &Array) {
        let (outcome, ticket) = outcome(list);
        let mut state = self.state();
        let Some(at) = state.pending.iter().position(|one| one.ticket == ticket) else { return };
        let Pending { why, picked, asked, .. } = state.pending.remove(at);
        drop(state);
        let Some(picked) = picked else {
            return self.announce(if outcome.is_ok() { Key::Copied } else { Key::CopyFailed });
        };
        if matches!(why, Why::Peeked) {
            return self.offer(&picked, &outcome);
        }
        let mut failure = None;
        let mut items = match &outcome {
            Ok(list) => {
                self.notify("citemark-check", list);
                self.items(&picked, asked, list)
            }
            Err(error) => {
                let text = object::maybe(error, "message").or_else(|| error.as_string()).unwrap_or_default();
                self.notify_error(&text);
                failure = Some(text);
                Vec::new()
            }
        };
        if matches!(why, Why::Selected) {
            let (start, end) = picked.selected;
            let inside = |item: &Rc<Item>| item.at.0 < end && start < item.at.1;
            if items.iter().any(inside) {
                items.retain(inside);
            }
        }
        // What a reader made of it is shown, even where nothing comes of it: it can be taken back there.
        let corrected = matches!(why, Why::Corrected(..));
        items.retain(|item| corrected || item.card.form != "none");
        // Another figure of the sentence may stand outside the words that are read now: the next question is of all of them.
        for item in items.iter_mut().filter_map(Rc::get_mut).filter(|_| corrected) {
            item.at = asked;
        }
        match why {
            Why::Selected => match failure {
                Some(text) => self.tell_failed(&text),
                None => self.show_selected(&picked, items),
            },
            // The same failure would come for every paragraph: one message is enough.
            Why::Scanned if failure.is_some() => {
                self.state().failed = failure.unwrap_or_default();
                self.walked();
            }
            Why::Scanned => {
                self.keep(&items);
                self.walk();
            }
            Why::Changed(open) => self.show_changed(open, items),
            Why::Corrected(..) if failure.is_some() => self.tell_failed(&failure.unwrap_or_default()),
            Why::Corrected(old, part) => self.show_corrected(&old, &part, items),
            Why::Copied | Why::Peeked => {}
        }
    }

    /// The items of an answer.
    fn items(&self, picked: &Rc<Picked>, asked: (usize, usize), list: &JsValue) -> Vec<Rc<Item>> {
        let mut items = Vec::new();
        let own_day = !self.state().day.is_empty();
        let list = Array::from(list);
        for at in 0..list.length() {
            let raw = list.get(at);
            let card = object::card(&object::field(&raw, "citemark"));
            let at = (asked.0 + card.start, (asked.0 + card.end).min(asked.1));
            let range = picked.range.clone_range();
            picked.page.place(&range, at);
            let words = picked.text(at).trim().to_owned();
            let shown = range.to_string();
            items.push(Rc::new(Item { raw, card, words, shown, at, range, picked: picked.clone(), own_day }));
        }
        items
    }

    fn show_selected(&self, picked: &Picked, items: Vec<Rc<Item>>) {
        if items.is_empty() {
            let foreign = selection::language(&picked.range).is_some_and(|tag| !strings::is_english(&tag));
            self.tell(self.ui.say(if foreign { Key::Foreign } else { Key::NoFigure }));
        } else {
            self.keep(&items);
            self.show(items, 0);
        }
    }

    /// Remembers findings for marks and list, each place once, in the order of the text: the list is read beside it.
    pub(super) fn keep(&self, items: &[Rc<Item>]) {
        let mut state = self.state();
        // A scan goes forwards: what it finds stands behind all that was found.
        let behind = |last: &Rc<Item>| items.iter().all(|item| before(&last.range, &item.range));
        if !state.found.last().is_none_or(behind) {
            // What was found at a place before; two claims of one answer may share their words.
            let is_new = |old: &Rc<Item>| !items.iter().any(|item| same(&old.range, &item.range));
            state.found.retain(is_new);
        }
        for item in items {
            let mut at = state.found.len();
            while let Some(last) = at.checked_sub(1).and_then(|at| state.found.get(at)) {
                if !before(&item.range, &last.range) {
                    break;
                }
                at -= 1;
            }
            state.found.insert(at, item.clone());
        }
    }
}

/// What a range says, if it can be asked about.
fn readable(doc: &Doc, range: Range) -> Result<Rc<Picked>, Key> {
    let picked = Picked::of(doc, range).ok_or(Key::Empty)?;
    let asked = picked.asked;
    let text = picked.text(asked);
    if text.trim().is_empty() {
        Err(Key::Empty)
    } else if asked.1 - asked.0 > MOST_ASKED || picked.page.cut {
        Err(Key::SelectionTooLong)
    } else if looks_binary(text) {
        Err(Key::Binary)
    } else {
        Ok(Rc::new(picked))
    }
}

fn before(a: &Range, b: &Range) -> bool {
    a.compare_boundary_points(Range::START_TO_START, b).is_ok_and(|order| order < 0)
}

/// Control and replacement characters: one in twenty is no prose.
fn looks_binary(text: &str) -> bool {
    let (mut odd, mut all) = (0, 0);
    for c in text.chars() {
        all += 1;
        odd += usize::from((c.is_control() && !c.is_whitespace()) || c == '\u{fffd}');
    }
    odd * 20 > all
}
