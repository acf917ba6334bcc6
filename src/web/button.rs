//! The small button beside the selection. Knows where to stand; what pressing it does is the widget's business.

use super::dom::{Doc, El, Pen, Root};
use super::icon;
use super::place::{self, Rect};
use super::stage::Ui;
use super::strings::Key;

/// Adds the button to the root.
pub fn show(ui: &Ui, root: &Root, shortcut: &str) -> El {
    let label = ui.say(Key::Ask);
    let button = ui.doc.part("button", "button");
    let mut pen = Pen::new(&ui.doc, &button);
    pen.put(
        "type=button|data-action=ask|aria-keyshortcuts=$|title=$|aria-label=$",
        &[shortcut, shortcut, label],
    );
    icon::draw(&mut pen, "", icon::MARK);
    pen.put("<span|$", &[label]);
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
