//! The widget as a whole: what it knows, and what it does when the page calls. It asks the checker through a function
//! that it is given, and knows no claim and no pack: the checker may live elsewhere (an extension's worker).

use std::cell::{RefCell, RefMut};
use std::rc::{Rc, Weak};

use js_sys::{Array, Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget, MutationObserver, Range};

use super::dom::{Doc, El};
use super::highlight::Marks;
use super::host::{Host, Ui};
use super::listener::{Alarm, Listener, clear_timeout};
use super::object;
use super::range::PageText;
use super::reanchor::Search;
use super::request::Pending;
use super::scan::Scan;
use super::selection::{self, Picked};
use crate::annotation::Card;
use crate::text::span::utf16_offset;

/// A selection that has not changed for so long (milliseconds) is one that the reader meant.
const SETTLED: i32 = 180;
/// Opens the card by keyboard, where the page sets no other.
const SHORTCUT: &str = "Alt+Shift+C";
/// What is heard all the time, anywhere in the document.
const ALWAYS: &str = "selectionchange pointerdown pointerup pointercancel keydown click";
/// What is heard of the window while something is shown.
const MOVES: &str = "scroll resize";

/// One finding, as it came from the checker.
pub(super) struct Item {
    /// The annotation, for export.
    pub raw: JsValue,
    /// What the card shows.
    pub card: Card,
    /// The claim's words.
    pub words: String,
    /// What the page has there, character by character.
    pub shown: JsString,
    /// The claim in the text of `picked`, UTF-16.
    pub at: (usize, usize),
    /// The claim in the page; live, so that it follows the text.
    pub range: Range,
    /// The text it was read in.
    pub picked: Rc<Picked>,
    /// Whether it was checked as of a day that the reader named.
    pub own_day: bool,
}

/// A card that is open.
pub(super) struct Open {
    pub card: El,
    pub items: Vec<Rc<Item>>,
    pub shown: usize,
    /// What the card stands beside.
    pub anchor: Range,
    /// Who had the focus.
    pub back: Option<El>,
}

#[derive(Default)]
pub(super) struct State {
    pub ended: bool,
    pub host: Option<Host>,
    pub button: Option<(El, Range)>,
    pub open: Option<Open>,
    pub list: Option<El>,
    /// What stays of a closed list.
    pub corner: Option<El>,
    pub filter: String,
    /// How many findings the list has taken so far.
    pub listed: usize,
    pub scanned: bool,
    /// Why the last walk ended before its end; else empty.
    pub failed: String,
    /// What was walked through last, and what was left out of it.
    pub story: Option<(Element, Option<Function>)>,
    settling: i32,
    pub quieting: i32,
    pub observer: Option<MutationObserver>,
    pointer_down: bool,
    /// A selection that the reader has done with: no button for it again.
    pub dismissed: Option<Range>,
    pub marks: Marks,
    pub found: Vec<Rc<Item>>,
    /// The day of the text by its reader, where the page says none; else empty.
    pub day: String,
    /// Raised with every question, so that a late answer to an old one is dropped.
    pub ticket: u32,
    pub pending: Vec<Pending>,
    pub scan: Option<Scan>,
    pub search: Option<Search>,
}

/// The widget without its handle.
pub(super) struct Inner {
    pub ui: Ui,
    pub listener: Listener,
    pub ask: Function,
    notify: Function,
    theme: String,
    pub shortcut: String,
    pub state: RefCell<State>,
}

/// The fact-check widget on a page. `ask(text, {prefix, suffix, corrections})` gives a promise of annotations;
/// `notify(name, detail)` hears of `citemark-check`, `citemark-open` and `citemark-error`. `free()` leaves the page
/// as it was.
#[wasm_bindgen]
pub struct Widget(Rc<Inner>);

#[wasm_bindgen]
impl Widget {
    /// Starts listening for selections. Options: `lang` of the interface (BCP 47), `words` of that language (the values
    /// of its file, one a line; English without), `theme` (`light`, `dark`, or as the
    /// reader's system), `shortcut` (`Alt+Shift+C`), `context` (no word of judgement), `strict` (a scan marks
    /// what differs too).
    ///
    /// # Errors
    /// Where there is no document.
    #[wasm_bindgen(constructor)]
    pub fn new(ask: Function, notify: Function, options: JsValue) -> Result<Widget, JsError> {
        let doc = object::field(&js_sys::global(), "document");
        if !doc.is_object() {
            return Err(JsError::new("the widget needs a document"));
        }
        let doc: Doc = doc.unchecked_into();
        let ui = Ui::of(doc, &options);
        let inner = Rc::new_cyclic(|me: &Weak<Inner>| {
            let me = me.clone();
            Inner {
                ui,
                listener: Listener::new(move |what, more| {
                    if let Some(inner) = me.upgrade() {
                        inner.hear(&what, &more);
                    }
                }),
                ask,
                notify,
                theme: object::text(&options, "theme"),
                shortcut: object::maybe(&options, "shortcut").unwrap_or(SHORTCUT.into()),
                state: RefCell::default(),
            }
        });
        inner.listener.listen(&inner.ui.doc, ALWAYS, true);
        inner.settle_later();
        Ok(Widget(inner))
    }

    /// Asks about what is selected now and opens the card.
    pub fn check(&self) {
        self.0.ask_selection();
    }

    /// Selects the first place in an element where the words stand, asks about it and opens the card; whether there is
    /// one.
    pub fn show(&self, root: Element, words: &str) -> bool {
        let doc = &self.0.ui.doc;
        let Ok(range) = doc.create_range() else { return false };
        if words.is_empty() || range.select_node_contents(&root).is_err() {
            return false;
        }
        let page = PageText::of(&range);
        let mut places = page.text.as_bytes().windows(words.len());
        let Some(at) = places.position(|place| place == words.as_bytes()) else { return false };
        let unit = |byte| utf16_offset(&page.text, byte);
        let found = page.place(&range, (unit(at), unit(at + words.len())));
        if found {
            selection::restore(doc, &range);
            self.0.ask_selection();
        }
        found
    }

    /// Walks through the sentences of an element in idle time, marks what was read and opens the list. `beside` says of
    /// an element in it whether it is no part of the story.
    pub fn scan(&self, root: Element, beside: Option<Function>) {
        self.0.scan(&root, beside);
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.0.end();
    }
}

impl Inner {
    /// Whatever the page calls back for.
    fn hear(&self, what: &JsValue, more: &JsValue) {
        // A page that raises an event from within a call of ours is not heard.
        if !self.state.try_borrow().is_ok_and(|state| !state.ended) {
            return;
        }
        if let Some(alarm) = what.as_f64() {
            match alarm as i32 {
                n if n == Alarm::Settled as i32 => self.settle(),
                n if n == Alarm::Quiet as i32 => self.find_again(),
                n if n == Alarm::Search as i32 => self.search(),
                _ => self.walk(),
            }
        } else if let Some(list) = what.dyn_ref::<Array>() {
            if more.is_undefined() { self.answered(list) } else { self.changed() }
        } else {
            let event: &Event = what.unchecked_ref();
            match object::text(what, "type").as_str() {
                "selectionchange" => self.settle_later(),
                "pointerdown" => self.pressed(true),
                "pointerup" | "pointercancel" => self.pressed(false),
                // Pressing a button must not empty the page's selection; in lists and text it may.
                "mousedown" => {
                    if target(event).nearest("data-action").is_some() {
                        event.prevent_default();
                    }
                }
                "keydown" => self.key(event.unchecked_ref()),
                "click" => self.click(event),
                "change" => self.change(event),
                "scroll" | "resize" => self.arrange(&self.state.borrow()),
                // A deadline, which has no type: the browser is idle.
                _ => self.walk(),
            }
        }
    }

    /// The state, to be changed.
    #[inline(never)]
    pub fn state(&self) -> RefMut<'_, State> {
        self.state.borrow_mut()
    }

    fn pressed(&self, down: bool) {
        let mut state = self.state();
        state.pointer_down = down;
        if down {
            // Who selects the same words again wants the button again.
            state.dismissed = None;
        } else {
            drop(state);
            self.settle_later();
        }
    }

    /// Waits until the selection rests, then shows or hides the button.
    fn settle_later(&self) {
        let mut state = self.state();
        clear_timeout(state.settling);
        state.settling = self.listener.after(SETTLED, Alarm::Settled);
    }

    fn settle(&self) {
        if self.state().pointer_down {
            return;
        }
        let Some(range) = selection::selected_range(&self.ui.doc) else {
            // Moving into our own root can empty the page's selection: the button must not vanish under the finger.
            if !self.focus_is_ours() {
                self.hide_button();
                self.state().dismissed = None;
            }
            return;
        };
        let state = self.state();
        let known = [
            state.dismissed.as_ref(),
            state.button.as_ref().map(|(_, range)| range),
            state.open.as_ref().map(|open| &open.anchor),
        ];
        let skip = known.into_iter().flatten().any(|other| same(other, &range));
        drop(state);
        if !skip {
            self.peek(range);
        }
    }

    pub fn focus_is_ours(&self) -> bool {
        self.state().host.as_ref().is_some_and(|host| host.root.focused().is_some())
    }

    /// Puts the host into the page, once.
    pub fn mount(&self) -> bool {
        let built = self.state().host.take();
        // Built once: the browser need not read the style sheet again for each card.
        let Some(host) = built.or_else(|| Host::new(&self.ui, &self.theme)) else { return false };
        if !host.is_mounted() {
            host.mount(&self.ui.doc);
            self.listen_to_host(&host, true);
        }
        self.state().host = Some(host);
        true
    }

    fn listen_to_host(&self, host: &Host, on: bool) {
        let window: EventTarget = js_sys::global().unchecked_into();
        // A change does not leave the shadow root by itself.
        self.listener.listen(&host.root, "mousedown change", on);
        self.listener.listen(&window, MOVES, on);
    }

    /// Takes the host out when it shows nothing.
    pub fn unmount_if_empty(&self) {
        let mut state = self.state();
        let boxes = Marks::needs_boxes() && !state.found.is_empty();
        let shown = [state.open.is_some(), state.list.is_some(), state.corner.is_some(), boxes];
        if state.button.is_some() || shown.contains(&true) {
            return;
        }
        // Events that come with it find the state free.
        let host = state.host.take();
        drop(state);
        if let Some(host) = &host {
            self.listen_to_host(host, false);
            host.unmount();
        }
        self.state().host = host;
    }

    pub fn notify(&self, name: &str, detail: &JsValue) {
        let _ = self.notify.call2(&JsValue::UNDEFINED, &name.into(), detail);
    }

    pub fn notify_error(&self, text: &str) {
        self.notify("citemark-error", &text.into());
    }

    /// Everything of ours leaves the page.
    fn end(&self) {
        let mut state = self.state();
        state.found.clear();
        state.pending.clear();
        state.scan = None;
        state.search = None;
        state.story = None;
        drop(state);
        self.close_list();
        self.leave_corner();
        self.close();
        self.hide_button();
        self.draw_marks();
        self.listener.listen(&self.ui.doc, ALWAYS, false);
        let mut state = self.state();
        clear_timeout(state.settling);
        clear_timeout(state.quieting);
        state.ended = true;
    }
}

/// The element an event happened on.
pub(super) fn target(event: &Event) -> El {
    let first = event.composed_path().get(0);
    first.unchecked_into()
}

/// Whether two ranges have the same ends.
pub(super) fn same(a: &Range, b: &Range) -> bool {
    a.compare_boundary_points(Range::START_TO_START, b) == Ok(0)
        && a.compare_boundary_points(Range::END_TO_END, b) == Ok(0)
}
