//! The widget as a whole: it listens to the page, asks the checker through a function that it is given, and shows what
//! comes back. Knows no claim and no pack: the checker may live elsewhere (an extension's worker).

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget, Range};

use super::button;
use super::dom::{Doc, El};
use super::follow::Watch;
use super::highlight::Marks;
use super::listener::{Listener, Timer};
use super::object;
use super::selection::{self, Picked};
use super::shortcut::Shortcut;
use super::showing::place_card;
use super::stage::{Stage, Ui};
use super::strings::Lang;
use crate::annotation::Card;

/// A selection that has not changed for so long (milliseconds) is one that the reader meant.
const SETTLED: i32 = 180;
/// Opens the card by keyboard, where the page sets no other.
const SHORTCUT: &str = "Alt+Shift+C";

/// One finding, as it came from the checker.
pub(super) struct Item {
    /// The annotation, for export.
    pub raw: JsValue,
    /// What the card shows.
    pub card: Card,
    /// The claim's words.
    pub words: String,
    /// The claim in the text of `picked`, UTF-16.
    pub at: (usize, usize),
    /// The claim in the page; live, so that it follows the text.
    pub range: Option<Range>,
    /// The text it was read in.
    pub picked: Rc<Picked>,
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
    listeners: Vec<Listener>,
    stage_listeners: Vec<Listener>,
    pub stage: Option<Stage>,
    pub button: Option<(El, Range)>,
    pub open: Option<Open>,
    pub list: Option<El>,
    pub filter: String,
    pub scanned: bool,
    timer: Option<Timer>,
    pub settled: Option<Timer>,
    pub watch: Option<Watch>,
    pointer_down: bool,
    /// A selection that the reader has done with: no button for it again.
    pub dismissed: Option<Range>,
    pub marks: Marks,
    pub found: Vec<Rc<Item>>,
    /// Raised with every question, so that a late answer to an old one is dropped.
    pub ticket: u32,
}

/// The widget without its handle.
pub(super) struct Inner {
    pub me: Weak<Inner>,
    pub ui: Ui,
    pub ask: Function,
    notify: Function,
    theme: String,
    shortcut: String,
    pub state: RefCell<State>,
}

/// The fact-check widget on a page. `ask(text, {prefix, suffix, corrections})` gives a promise of annotations;
/// `notify(name, detail)` hears of `citemark-check`, `citemark-open` and `citemark-error`. `free()` leaves the page
/// as it was.
#[wasm_bindgen]
pub struct Widget(pub(super) Rc<Inner>);

#[wasm_bindgen]
impl Widget {
    /// Starts listening for selections. Options: `lang` of the interface (BCP 47), `words` of that language (the values
    /// of its file, one a line; English without), `theme` (`light`, `dark`, or as the
    /// reader's system), `shortcut` (`Alt+Shift+C`), `context` (no word of judgement).
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
        let locale = object::maybe(&options, "lang").filter(|tag| !tag.is_empty()).unwrap_or("en".into());
        let lang = Lang::new(&locale, object::text(&options, "words"));
        let ui = Ui { doc, lang, locale, context: object::field(&options, "context").is_truthy() };
        let inner = Rc::new_cyclic(|me| Inner {
            me: me.clone(),
            ui,
            ask,
            notify,
            theme: object::text(&options, "theme"),
            shortcut: object::maybe(&options, "shortcut").unwrap_or(SHORTCUT.into()),
            state: RefCell::default(),
        });
        inner.listen();
        inner.settle_later();
        Ok(Widget(inner))
    }

    /// Asks about what is selected now and opens the card.
    pub fn check(&self) {
        self.0.ask_selection();
    }

    /// Walks through the sentences of an element in idle time, marks what was read and opens the list.
    pub fn scan(&self, root: Element) {
        self.0.scan(root);
    }

    /// Closes card and button; the marks stay.
    pub fn close(&self) {
        self.0.close();
        self.0.hide_button();
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.0.end();
    }
}

impl Inner {
    fn on(
        self: &Rc<Self>,
        target: &EventTarget,
        name: &'static str,
        handle: impl Fn(&Rc<Self>, Event) + 'static,
    ) -> Listener {
        let weak = Rc::downgrade(self);
        Listener::new(target, name, move |event| {
            if let Some(inner) = weak.upgrade() {
                handle(&inner, event);
            }
        })
    }

    fn listen(self: &Rc<Self>) {
        let doc: &EventTarget = &self.ui.doc;
        let listeners = vec![
            self.on(doc, "selectionchange", |inner, _| inner.settle_later()),
            self.on(doc, "pointerdown", |inner, _| inner.state.borrow_mut().pointer_down = true),
            self.on(doc, "pointerup", |inner, _| inner.lift()),
            self.on(doc, "pointercancel", |inner, _| inner.lift()),
            self.on(doc, "keydown", |inner, event| inner.key(event)),
            self.on(doc, "click", |inner, event| inner.click_page(&event)),
        ];
        self.state.borrow_mut().listeners = listeners;
    }

    fn lift(self: &Rc<Self>) {
        self.state.borrow_mut().pointer_down = false;
        self.settle_later();
    }

    /// Waits until the selection rests, then shows or hides the button.
    fn settle_later(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let timer = Timer::after(SETTLED, move || {
            if let Some(inner) = weak.upgrade() {
                inner.settle();
            }
        });
        self.state.borrow_mut().timer = Some(timer);
    }

    fn settle(self: &Rc<Self>) {
        if self.state.borrow().pointer_down {
            return;
        }
        let Some(range) = selection::selected_range(&self.ui.doc) else {
            // Moving into our own root can empty the page's selection: the button must not vanish under the finger.
            if !self.focus_is_ours() {
                self.hide_button();
                self.state.borrow_mut().dismissed = None;
            }
            return;
        };
        let known = |other: Option<&Range>| other.is_some_and(|other| same(other, &range));
        let skip = {
            let state = self.state.borrow();
            known(state.dismissed.as_ref())
                || known(state.button.as_ref().map(|(_, r)| r))
                || known(state.open.as_ref().map(|o| &o.anchor))
        };
        if !skip {
            self.show_button(range);
        }
    }

    pub fn focus_is_ours(&self) -> bool {
        self.state.borrow().stage.as_ref().is_some_and(|stage| stage.root.focused().is_some())
    }

    fn show_button(self: &Rc<Self>, range: Range) {
        self.hide_button();
        if selection::lines(&range).is_none() || !self.mount() {
            return;
        }
        let state = &mut *self.state.borrow_mut();
        if let Some(stage) = &state.stage {
            state.button = Some((button::show(&self.ui, &stage.root, &self.shortcut), range));
        }
        self.arrange(state);
    }

    pub fn hide_button(&self) {
        let gone = self.state.borrow_mut().button.take();
        if let Some((button, _)) = gone {
            button.remove();
            self.unmount_if_empty();
        }
    }

    /// Puts the host into the page, once.
    pub fn mount(self: &Rc<Self>) -> bool {
        if self.state.borrow().stage.is_some() {
            return true;
        }
        let Some(stage) = Stage::mount(&self.ui, &self.theme) else { return false };
        let root: &EventTarget = &stage.root;
        let global: EventTarget = js_sys::global().unchecked_into();
        let mut listeners = vec![
            self.on(root, "click", |inner, event| inner.click(&event)),
            self.on(root, "change", |inner, event| inner.change(&event)),
            self.on(root, "keydown", |inner, event| inner.key_inside(event)),
            // Pressing a button must not empty the page's selection; in lists and text it may.
            self.on(root, "mousedown", |_, event| {
                if target(&event).nearest("data-action").is_some() {
                    event.prevent_default();
                }
            }),
        ];
        for name in ["scroll", "resize"] {
            listeners.push(self.on(&global, name, |inner, _| inner.arrange(&inner.state.borrow())));
        }
        let mut state = self.state.borrow_mut();
        state.stage_listeners = listeners;
        state.stage = Some(stage);
        true
    }

    /// Takes the host out when it shows nothing.
    pub fn unmount_if_empty(&self) {
        let (stage, listeners) = {
            let mut state = self.state.borrow_mut();
            let boxes = Marks::needs_boxes() && !state.found.is_empty();
            if state.button.is_some()
                || state.open.is_some()
                || state.list.is_some()
                || (boxes && !state.ended)
            {
                return;
            }
            (state.stage.take(), std::mem::take(&mut state.stage_listeners))
        };
        drop(listeners);
        if let Some(stage) = stage {
            stage.unmount();
        }
    }

    /// Moves button, card and boxes to where the text is now.
    pub fn arrange(&self, state: &State) {
        let doc = &self.ui.doc;
        if let Some((button, range)) = &state.button
            && let Some((first, last, _)) = selection::lines(range)
        {
            button::place(doc, button, (first, last));
        }
        if let Some(open) = &state.open {
            place_card(doc, open);
        }
        if Marks::needs_boxes()
            && let Some(stage) = &state.stage
        {
            state.marks.draw_boxes(doc, &stage.root);
        }
    }

    pub fn rearrange(&self) {
        self.arrange(&self.state.borrow());
    }

    pub fn notify(&self, name: &str, detail: &JsValue) {
        let _ = self.notify.call2(&JsValue::UNDEFINED, &name.into(), detail);
    }

    pub fn notify_error(&self, text: &str) {
        self.notify("citemark-error", &text.into());
    }

    /// Whether a key event is the shortcut that opens the card.
    pub fn is_shortcut(&self, event: &web_sys::KeyboardEvent) -> bool {
        Shortcut::parse(&self.shortcut).is_some_and(|shortcut| shortcut.matches(event))
    }

    pub fn focus_button(&self) -> bool {
        let button = self.state.borrow().button.as_ref().map(|(button, _)| button.clone());
        if let Some(button) = &button {
            button.focus_still();
        }
        button.is_some()
    }

    pub fn dismiss_button(&self) {
        let range = self.state.borrow().button.as_ref().map(|(_, range)| range.clone());
        if range.is_some() {
            self.state.borrow_mut().dismissed = range;
        }
        self.hide_button();
    }

    /// Everything of ours leaves the page.
    fn end(&self) {
        let list = {
            let mut state = self.state.borrow_mut();
            state.ended = true;
            state.found.clear();
            state.listeners.clear();
            state.timer = None;
            state.settled = None;
            state.list.take()
        };
        if let Some(list) = list {
            list.remove();
        }
        self.close();
        self.hide_button();
        self.draw_marks();
        self.unmount_if_empty();
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
