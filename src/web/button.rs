//! The small button beside the selection. Knows where to stand; what pressing it does is the widget's business.

use super::dom::{Doc, El, Root};
use super::icon;
use super::place::{self, Rect};
use super::stage::Ui;
use super::strings::Key;

/// Adds the button to the root.
pub fn show(ui: &Ui, root: &Root, shortcut: &str) -> El {
    let label = ui.say(Key::Ask);
    let button = ui.doc.part("button", "button").attr("type", "button").attr("data-action", "ask");
    button.set("aria-keyshortcuts", shortcut);
    button.set("title", shortcut);
    button.set("aria-label", label);
    button.add(&icon::mark(&ui.doc));
    button.add(&ui.doc.el("span").text(label));
    root.add(&button);
    button.to_top_layer();
    button
}

/// Moves it beside the lines of the selection.
pub fn place(doc: &Doc, button: &El, (first, last): (Rect, Rect)) {
    let size = (button.offset_width(), button.offset_height());
    let (x, y) = place::button(first, last, size, super::stage::view(doc));
    button.px("left", x);
    button.px("top", y);
}
