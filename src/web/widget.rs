//! The widget as a whole: it listens to the page, asks the checker through a function that it is given, and shows what
//! comes back. Knows no claim and no pack: the checker may live elsewhere (an extension's worker).

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget, Range};

use super::dom::{Doc, El};
use super::highlight::Marks;
use super::listener::{Listener, Timer};
use super::selection::{self, Picked};
use super::shortcut::Shortcut;
use super::stage::{Stage, Ui};
use super::strings::{Key, Lang};
use super::{button, card, place, stage};
use crate::annotation::Card;

/// A selection that has not changed for so long (milliseconds) is one that the reader meant.
const SETTLED: i32 = 180;
/// UTF-16 units that are checked at once: some pages of prose.
const MOST_ASKED: usize = 30_000;

/// Settings, as given by the page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Options {
    lang: String,
    theme: String,
    shortcut: String,
    context: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { lang: String::new(), theme: String::new(), shortcut: "Alt+Shift+C".into(), context: false }
    }
}

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
    button: Option<(El, Range)>,
    pub open: Option<Open>,
    pub list: Option<El>,
    pub filter: String,
    pub scanned: bool,
    timer: Option<Timer>,
    pub downloads: Vec<Timer>,
    pointer_down: bool,
    /// A selection that the reader has done with: no button for it again.
    dismissed: Option<Range>,
    pub marks: Marks,
    pub found: Vec<Rc<Item>>,
    /// Raised with every question, so that a late answer to an old one is dropped.
    ticket: u32,
}

/// The widget without its handle.
pub(super) struct Inner {
    pub ui: Ui,
    ask: Function,
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
    /// Starts listening for selections.
    #[wasm_bindgen(constructor)]
    pub fn new(ask: Function, notify: Function, options: JsValue) -> Result<Widget, JsError> {
        let options: Options = if options.is_object() {
            serde_wasm_bindgen::from_value(options).map_err(|e| JsError::new(&e.to_string()))?
        } else {
            Options::default()
        };
        let doc = Reflect::get(&js_sys::global(), &"document".into()).unwrap_or_default();
        if !doc.is_object() {
            return Err(JsError::new("the widget needs a document"));
        }
        let doc: Doc = doc.unchecked_into();
        let locale = if options.lang.is_empty() { "en".to_owned() } else { options.lang };
        let lang = Lang::of(&locale).unwrap_or_default();
        let ui = Ui { doc, lang, locale, context: options.context };
        let inner = Rc::new(Inner {
            ui,
            ask,
            notify,
            theme: options.theme,
            shortcut: options.shortcut,
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

    fn focus_is_ours(&self) -> bool {
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

    fn hide_button(&self) {
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
    fn arrange(&self, state: &State) {
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

    /// Asks about the page's selection.
    pub fn ask_selection(self: &Rc<Self>) {
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

    fn next_ticket(&self) -> u32 {
        let mut state = self.state.borrow_mut();
        state.ticket = state.ticket.wrapping_add(1);
        state.ticket
    }

    fn stale(&self, ticket: u32) -> bool {
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
            let foreign =
                selection::language(&picked.range).is_some_and(|tag| Lang::of(&tag) != Some(Lang::En));
            self.tell(self.ui.say(if foreign { Key::Foreign } else { Key::NoFigure }));
            return;
        }
        let items: Vec<Rc<Item>> = items.into_iter().map(Rc::new).collect();
        self.keep(&items);
        self.show(items, 0);
    }

    /// Asks the checker about a part of a text.
    pub async fn annotations(
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
            let card = Reflect::get(&raw, &"citemark".into()).map_err(|e| words_of(&e))?;
            let card: Card = serde_wasm_bindgen::from_value(card).map_err(|e| e.to_string())?;
            let at = (asked.0 + card.start, (asked.0 + card.end).min(asked.1));
            let range = picked.page.range(&self.ui.doc, at.0, at.1);
            let words = picked.text(at).trim().to_owned();
            items.push(Item { raw, card, words, at, range, picked: picked.clone() });
        }
        Ok(items)
    }

    /// Remembers findings for marks and list, each place once.
    pub fn keep(&self, items: &[Rc<Item>]) {
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

    /// Opens an empty card beside a range.
    pub fn open(self: &Rc<Self>, anchor: Range) -> bool {
        let back = self.focused();
        self.drop_card();
        if !self.mount() {
            return false;
        }
        let card = card::frame(&self.ui);
        {
            let mut state = self.state.borrow_mut();
            let Some(stage) = &state.stage else { return false };
            stage.root.add(&card);
            card::message(&self.ui, &card, self.ui.say(Key::Busy), true);
            card.to_top_layer();
            state.open = Some(Open { card: card.clone(), items: Vec::new(), shown: 0, anchor, back });
        }
        self.rearrange();
        card.focus_still();
        true
    }

    /// Who has the focus: inside our own root or in the page.
    fn focused(&self) -> Option<El> {
        let state = self.state.borrow();
        if let Some(open) = &state.open {
            return open.back.clone();
        }
        let ours = state.stage.as_ref().and_then(|stage| stage.root.focused());
        let page = || self.ui.doc.active_element().map(|e| e.unchecked_into());
        // The button goes away when it is pressed: the focus returns to the page.
        ours.filter(|el| el.get_attribute("part").as_deref() != Some("button")).or_else(page)
    }

    /// Shows a message in the open card.
    fn tell(&self, text: &str) {
        if let Some(open) = &self.state.borrow().open {
            card::message(&self.ui, &open.card, text, false);
        }
        self.rearrange();
    }

    /// Shows findings in the open card.
    pub fn show(&self, items: Vec<Rc<Item>>, shown: usize) {
        let detail = {
            let mut state = self.state.borrow_mut();
            let Some(open) = &mut state.open else { return };
            let Some(item) = items.get(shown).cloned() else { return };
            let claims: Vec<(String, String)> =
                items.iter().map(|i| (i.card.finding.clone(), i.words.clone())).collect();
            open.items = items;
            open.shown = shown;
            card::fill(&self.ui, &open.card, &item.card, &claims, shown);
            item.raw.clone()
        };
        self.rearrange();
        self.draw_marks();
        self.notify("citemark-open", &detail);
    }

    /// Brings the marks in the page up to date.
    pub fn draw_marks(&self) {
        let mut state = self.state.borrow_mut();
        // A range whose text is gone has collapsed: so is its mark.
        state.found.retain(|item| item.range.as_ref().is_some_and(|range| !range.collapsed()));
        let kind = |item: &Item| if self.ui.context { "context".into() } else { item.card.finding.clone() };
        let mut marks: Vec<(String, Range)> =
            state.found.iter().filter_map(|item| Some((kind(item), item.range.clone()?))).collect();
        let active = state.open.as_ref().and_then(|open| open.items.get(open.shown)?.range.clone());
        if let Some(range) = active {
            marks.push(("active".into(), range));
        }
        state.marks.show(&self.ui.doc, marks);
        self.arrange(&state);
    }

    /// Removes the card without giving anything back.
    fn drop_card(&self) -> Option<Open> {
        let open = self.state.borrow_mut().open.take();
        if let Some(open) = &open {
            open.card.remove();
        }
        open
    }

    /// Closes the card; focus and selection return to where they were.
    pub fn close(&self) {
        let inside = self.focus_is_ours();
        let Some(open) = self.drop_card() else { return };
        self.state.borrow_mut().dismissed = Some(open.anchor.clone());
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

    pub fn notify(&self, name: &str, detail: &JsValue) {
        let _ = self.notify.call2(&JsValue::UNDEFINED, &name.into(), detail);
    }

    fn notify_error(&self, text: &str) {
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

/// Puts the card beside its anchor.
fn place_card(doc: &Doc, open: &Open) {
    let card = &open.card;
    let view = stage::view(doc);
    let claim = open.items.get(open.shown).and_then(|item| item.range.as_ref());
    let lines = |range: &Range| selection::lines(range).map(|(_, _, all)| all);
    // The claim can be longer than what was selected: neither is covered.
    let anchor = match (lines(&open.anchor), claim.and_then(lines)) {
        (Some(a), Some(b)) => a.join(b),
        (a, b) => a.or(b).unwrap_or_default(),
    };
    let column = selection::column(&open.anchor).map_or(anchor, |column| column.join(anchor));
    card.set("data-narrow", if view.w < place::NARROW { "true" } else { "false" });
    // Its own height first, without the bound of the place before.
    card.css("max-height", "none");
    let place = place::card(anchor, column, (card.offset_width(), card.offset_height()), view);
    card.px("left", place.x);
    card.px("top", place.y);
    card.px("max-height", place.max_height);
    card.set("data-side", place.side.word());
}

/// The element an event happened on.
pub(super) fn target(event: &Event) -> El {
    let first = event.composed_path().get(0);
    first.unchecked_into()
}

/// Whether two ranges have the same ends.
fn same(a: &Range, b: &Range) -> bool {
    a.compare_boundary_points(Range::START_TO_START, b) == Ok(0)
        && a.compare_boundary_points(Range::END_TO_END, b) == Ok(0)
}

fn before(a: &Range, b: &Range) -> bool {
    a.compare_boundary_points(Range::START_TO_START, b).is_ok_and(|order| order < 0)
}

fn words_of(error: &JsValue) -> String {
    let message = Reflect::get(error, &"message".into()).ok().and_then(|m| m.as_string());
    message.or_else(|| error.as_string()).unwrap_or_default()
}

/// Control and replacement characters: one in twenty is no prose.
fn looks_binary(text: &str) -> bool {
    let odd = text.chars().filter(|c| (c.is_control() && !c.is_whitespace()) || *c == '\u{fffd}').count();
    odd * 20 > text.chars().count()
}
