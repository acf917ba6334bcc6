//! The small button beside the selection. Knows its position; pressing it is handled by the widget.

use super::dom::{Builder, Doc, El, Root};
use super::host::Ui;
use super::icon;
use super::placement::{self, Rect};
use super::strings::Key;

/// Adds the button to the root.
pub fn show(ui: &Ui, root: &Root, shortcut: &str) -> El {
    let label = ui.say(Key::Ask);
    let button = ui.doc.part("button", "button");
    let mut build = Builder::new(&ui.doc, &button);
    build.put(
        "type=button|data-action=ask|aria-keyshortcuts=$|title=$|aria-label=$",
        &[shortcut, shortcut, label],
    );
    icon::draw(&mut build, "", icon::MARK);
    build.put("<span|$", &[label]);
    root.add(&button);
    button.to_top_layer();
    button
}

/// Moves it beside the lines of the selection.
pub fn place(doc: &Doc, button: &El, (first, last): (Rect, Rect)) {
    let size = (button.offset_width(), button.offset_height());
    let (x, y) = placement::button(first, last, size, super::host::view(doc));
    button.px("left", x);
    button.px("top", y);
}
