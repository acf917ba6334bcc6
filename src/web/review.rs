//! What the page's own newsroom says of a sentence (its ClaimReview markup), drawn apart from the finding. Knows plain
//! objects with an author; whether they are right is the author's matter.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::dom::Builder;
use super::host::Ui;
use super::object::{field, text};
use super::strings::Key;

/// Draws the `reviews` of an annotation. A page that shows no judgement shows no other's either.
pub fn draw(ui: &Ui, build: &mut Builder, of: &JsValue) {
    let reviews = field(of, "reviews");
    let Some(list) = reviews.dyn_ref::<Array>().filter(|_| !ui.context) else { return };
    for at in 0..list.length() {
        let review = list.get(at);
        let part = |name| text(&review, name);
        let (rating, url) = (part("rating"), part("url"));
        build.put(
            "<section.review|<h3|$|/|<p|<strong|$|/|/|<p|$|/",
            &[&ui.lang.fill(Key::Reviewed, &[&part("author")]), &rating, &part("body")],
        );
        if !url.is_empty() {
            build.put(
                "<a.source-link|target=_blank|rel=noopener noreferrer|href=$|$|<span|class=hidden|$|/|/",
                &[&url, &url, &[" (", ui.say(Key::NewTab), ")"].concat()],
            );
        }
        build.put("/", &[]);
    }
}
