//! The host element of the widget: an element with a shadow root, in the page only while something is shown, and the
//! style sheets that belong to it. Knows neither cards nor claims.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, ShadowRootInit, ShadowRootMode};

use super::dom::{Doc, El, Root};
use super::object;
use super::placement::Rect;
use super::strings::{Key, Lang};
use crate::annotation::Card;

/// The sheet of the shadow root.
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// What every drawing function needs to know.
#[derive(Clone)]
pub struct Ui {
    /// The page's document.
    pub doc: Doc,
    /// Language of the interface.
    pub lang: Lang,
    /// BCP 47 tag for numbers and dates.
    pub locale: String,
    /// Figures, chart and sources without any word of judgement.
    pub context: bool,
    /// Whether a scan marks also what differs.
    pub strict: bool,
}

impl Ui {
    /// The settings of the page for one of its documents.
    pub fn of(doc: Doc, options: &JsValue) -> Self {
        let locale = object::maybe(options, "lang").filter(|tag| !tag.is_empty()).unwrap_or("en".into());
        let lang = Lang::new(&locale, object::text(options, "words"));
        let flag = |name| object::field(options, name).is_truthy();
        Self { doc, lang, locale, context: flag("context"), strict: flag("strict") }
    }

    /// A message in the reader's language.
    pub fn say(&self, key: Key) -> &str {
        self.lang.say(key)
    }

    /// The tag for what the core says, where the interface is in another language; else nothing.
    pub fn english(&self) -> &'static str {
        if self.lang.is_english() { "" } else { "en" }
    }

    /// The kind that stands for a finding: all are the same without judgement.
    pub fn kind<'a>(&self, finding: &'a str) -> &'a str {
        if self.context { "context" } else { finding }
    }

    /// Whether a scan marks a finding in the text: in edited news almost no figure is wrong, so nobody is told so unasked.
    pub fn is_marked(&self, card: &Card) -> bool {
        card.marked || self.strict && card.reason.is_none()
    }

    /// The kind that stands for a finding in the list of a scan: neutral where it is not marked.
    pub fn listed<'a>(&self, card: &'a Card) -> &'a str {
        let neutral = card.reason.is_none() && !self.is_marked(card);
        self.kind(if neutral { "context" } else { &card.finding })
    }
}

/// The host element and its root.
pub struct Host {
    host: El,
    /// Where everything is put.
    pub root: Root,
}

impl Host {
    /// Builds it.
    pub fn new(ui: &Ui, theme: &str) -> Option<Self> {
        let host = ui.doc.el("citemark-widget").attr("lang", ui.lang.tag());
        // A page in another direction must not turn the card's own language around.
        host.set("dir", "ltr");
        if !theme.is_empty() {
            host.set("data-theme", theme);
        }
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?;
        let root: Root = root.unchecked_into();
        dress(&ui.doc, &root);
        let status = ui.doc.part("p", "status").attr("role", "status");
        root.add(&status);
        Some(Self { host, root })
    }

    /// Whether it is in the page.
    pub fn is_mounted(&self) -> bool {
        self.host.is_connected()
    }

    /// Puts the host into the page, with nothing said yet.
    pub fn mount(&self, doc: &Doc) {
        self.announce("");
        // A modal dialog of the page's leaves everything outside of it without life.
        let modal = doc.query_selector("dialog:modal:not(:has(dialog:modal))").ok().flatten();
        if let Some(page) = modal.or_else(|| doc.document_element()) {
            let _ = page.append_child(&self.host);
        }
    }

    /// Takes it out again.
    pub fn unmount(&self) {
        self.host.remove();
    }

    /// Tells screen readers, politely, and shows it.
    pub fn announce(&self, text: &str) {
        if let Some(status) = self.root.find("[part=status]") {
            status.clear();
            status.say(text);
        }
    }
}

fn dress(doc: &Doc, root: &Root) {
    if let Some(sheet) = sheet(STYLE)
        && Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&sheet)).is_ok()
    {
        return;
    }
    // Firefox does not let a content script adopt sheets.
    root.add(&doc.el("style").text(STYLE));
}

/// A style sheet of our own; constructed sheets need no `unsafe-inline`.
pub fn sheet(text: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(text).ok()?;
    Some(sheet)
}

/// The part of the viewport that can be seen: smaller than the window under a pinch zoom or an on-screen keyboard.
pub fn view(doc: &Doc) -> Rect {
    // The root's client box leaves out the scroll bars.
    let root = doc.document_element();
    let (w, h) = root.map_or((0, 0), |r| (r.client_width(), r.client_height()));
    let global = js_sys::global();
    let inner = |name: &str| number(&global, name).unwrap_or(0);
    let full =
        Rect { x: 0, y: 0, w: if w > 0 { w } else { inner("innerWidth") }, h: inner("innerHeight").max(1) };
    let full = Rect { h: if h > 0 && h < full.h { h } else { full.h }, ..full };
    let visual = Reflect::get(&global, &"visualViewport".into()).unwrap_or_default();
    match (
        number(&visual, "offsetLeft"),
        number(&visual, "offsetTop"),
        number(&visual, "width"),
        number(&visual, "height"),
    ) {
        (Some(x), Some(y), Some(w), Some(h)) => Rect { x, y, w: w.min(full.w), h: h.min(full.h) },
        _ => full,
    }
}

fn number(of: &JsValue, name: &str) -> Option<i32> {
    Reflect::get(of, &name.into()).ok()?.as_f64().map(|n| n as i32)
}
