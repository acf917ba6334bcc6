//! What a reader can take away from a card: citations, links, files. Everything stays in the browser: the clipboard
//! or a download.

use js_sys::{Array, Function, JSON, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Url};

use super::cite;
use super::dom::{Doc, El};

/// A download has surely begun after this many milliseconds; the address of its bytes is given back then.
pub const DOWNLOAD_STARTED: i32 = 10_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = encodeURIComponent)]
    fn encode(text: &str) -> String;
}

/// Copies text to the clipboard; false where the browser or the page's policy refuses.
pub async fn copy(text: &str) -> bool {
    let write = || -> Option<Promise> {
        let global = js_sys::global();
        let clipboard =
            Reflect::get(&Reflect::get(&global, &"navigator".into()).ok()?, &"clipboard".into()).ok()?;
        let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
        write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
    };
    match write() {
        Some(promise) => js_sys::futures::JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// The address of the page with a text fragment for the quote.
pub fn link(doc: &Doc, quote: &str) -> String {
    let address = doc.url().unwrap_or_default();
    let mut link = address.split('#').next().unwrap_or_default().to_owned();
    link.push('#');
    link.push_str(&cite::fragment(quote, encode));
    link
}

/// An annotation as indented JSON-LD.
pub fn json(of: &JsValue) -> String {
    let text = JSON::stringify_with_replacer_and_space(of, &JsValue::NULL, &JsValue::from(2));
    text.map(String::from).unwrap_or_default()
}

/// Offers text as a file to save. The caller gives the address back after [`DOWNLOAD_STARTED`].
pub fn save(doc: &Doc, name: &str, kind: &str, text: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    // Outside the document, so that nobody hears the click.
    doc.el("a").attr("href", &url).attr("download", name).click();
    Some(url)
}

/// Gives the bytes of a download back.
pub fn forget(url: &str) {
    let _ = Url::revoke_object_url(url);
}

/// The chart's SVG as a file of its own.
pub fn picture(card: &El) -> Option<String> {
    let svg = card.query_selector("[part=chart] > svg").ok()??;
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str(&web_sys::XmlSerializer::new().ok()?.serialize_to_string(&svg).ok()?);
    Some(text)
}
