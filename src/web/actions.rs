//! The actions of a card: citations, links, files. Everything stays in the browser: the clipboard or a download.

use js_sys::{JSON, Promise};
use wasm_bindgen::prelude::*;

use super::cite::{self, Style, citations};
use super::dom::{Builder, El};
use super::object::{self, field};
use super::range::PageText;
use super::request::Why;
use super::strings::Key;
use super::widget::{Inner, Item};
use crate::quantity::small;

/// UTF-16 units on either side of a claim that are looked at for words around it.
const AROUND: usize = 120;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = encodeURIComponent)]
    fn encode(text: &str) -> String;

    type Clipboard;
    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write(this: &Clipboard, text: &str) -> Result<Promise, JsValue>;
}

impl Inner {
    /// Citations, links and files, by the name of the action.
    pub(super) fn act(&self, action: &str) {
        let (Some(item), Some(card)) = (self.current(), self.card()) else { return };
        let text = match action {
            "cite-plain" => citations(&item.card, Style::Plain),
            "cite-apa" => citations(&item.card, Style::Apa),
            "cite-bibtex" => citations(&item.card, Style::BibTex),
            "cite-csl" => citations(&item.card, Style::Csl),
            "link" => self.link("", &item),
            "link-check" => self.link(&check(&item), &item),
            "export" => return self.save("citemark.jsonld", &json(&item.raw)),
            "export-review" => return self.save("claimreview.jsonld", &json(&field(&item.raw, "body"))),
            "report" => return self.save("citemark-report.json", &report(&item)),
            "save-chart" => return self.save("citemark-chart.svg", &picture(&card).unwrap_or_default()),
            _ => return,
        };
        let clipboard = field(&field(&js_sys::global(), "navigator"), "clipboard");
        match clipboard.unchecked_into::<Clipboard>().write(&text) {
            Ok(promise) => self.await_outcome(&promise, Why::Copied, None, (0, 0)),
            Err(_) => self.announce(Key::CopyFailed),
        }
    }

    fn card(&self) -> Option<El> {
        self.state().open.as_ref().map(|open| open.card.clone())
    }

    /// The address of the page with a text fragment for the claim, behind a fragment of our own.
    fn link(&self, own: &str, item: &Item) -> String {
        let address = self.ui.doc.url().unwrap_or_default();
        let page = address.split('#').next().unwrap_or_default();
        let (of, (start, end)) = (&item.picked.page, item.at);
        let around = |at: (usize, usize)| of.pieces(at);
        let (before, after) =
            (around((start.saturating_sub(AROUND), start)), around((end, of.len.min(end + AROUND))));
        let mut passage = cite::Passage { pieces: &around(item.at), ..cite::Passage::default() };
        if self.stands_again(&item.words) {
            passage.before = before.last().copied().unwrap_or_default();
            passage.after = after.first().copied().unwrap_or_default();
        }
        [page, "#", own, &cite::fragment(&passage, encode)].concat()
    }

    /// Whether words stand in the page more than once.
    fn stands_again(&self, words: &str) -> bool {
        let range = self.ui.doc.create_range().ok().zip(self.ui.doc.body());
        range.is_some_and(|(range, body)| {
            let all =
                range.select_node_contents(&body).map(|()| PageText::of(&range).text).unwrap_or_default();
            !words.is_empty()
                && all.as_bytes().windows(words.len()).filter(|at| *at == words.as_bytes()).nth(1).is_some()
        })
    }

    /// Offers text as a file to save.
    fn save(&self, name: &str, text: &str) {
        let address = ["data:application/octet-stream;charset=utf-8,", &encode(text)].concat();
        // Outside the document, so that nobody hears the click.
        self.ui.doc.el("a").attr("href", &address).attr("download", name).click();
        self.announce(Key::Saved);
    }

    /// Tells the outcome of an action, and shows it.
    pub(super) fn announce(&self, key: Key) {
        if let Some(host) = &self.state().host {
            host.announce(self.ui.say(key));
        }
        let Some(card) = self.card() else { return };
        if let Some(old) = card.find(".told") {
            old.remove();
        }
        if let Some(row) = card.find("[part=actions]") {
            Builder::new(&self.ui.doc, &row).put("<span|class=told|aria-hidden=true|$", &[self.ui.say(key)]);
        }
    }
}

/// A value as indented JSON.
fn json(of: &JsValue) -> String {
    let text = JSON::stringify_with_replacer_and_space(of, &JsValue::NULL, &JsValue::from(2));
    text.map(String::from).unwrap_or_default()
}

/// The chart's SVG as a file of its own, with its title and a ground.
fn picture(card: &El) -> Option<String> {
    let svg: El = card.find("[part=chart] > svg")?.clone_node_with_deep(true).ok()?.unchecked_into();
    // A picture of rows is as high as it has rows.
    let view = svg.get_attribute("viewBox")?;
    let height = small(view.rsplit(' ').next()?.split('.').next()?)? as i32;
    svg.set("viewBox", &["-12 -32 396 ", &(height + 40).to_string()].concat());
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str(&web_sys::XmlSerializer::new().ok()?.serialize_to_string(&svg).ok()?);
    Some(text)
}

/// The check as part of an address.
fn check(item: &Item) -> String {
    let body = field(&item.raw, "body");
    let author = object::text(&field(&body, "author"), "name");
    let date = object::text(&field(&body, "itemReviewed"), "datePublished");
    let claim = object::text(&body, "claimReviewed");
    cite::check_fragment(author.rsplit(' ').next().unwrap_or_default(), &date, &claim, encode)
}

/// A report that stays with the reader: the annotation, and room to say what is wrong.
fn report(item: &Item) -> String {
    json(&object::of(&[
        ("about", &"Citemark report; nothing was sent anywhere".into()),
        ("version", &env!("CARGO_PKG_VERSION").into()),
        ("text", &(&*item.words).into()),
        ("whatIsWrong", &"".into()),
        ("annotation", &item.raw),
    ]))
}
