//! The small button beside the selection: shown, hidden, dismissed. Knows its position; pressing it is handled by the widget.

use web_sys::Range;

use super::dom::{Builder, Doc, El, Root};
use super::host::Ui;
use super::placement::{self, Rect};
use super::strings::Key;
use super::widget::Inner;
use super::{icon, selection};

impl Inner {
    /// Shows the button beside a range; what it says is what a press will give.
    pub fn show_button(&self, range: Range, label: Key) {
        self.hide_button();
        if selection::lines(&range).is_none() || !self.mount() {
            return;
        }
        let mut state = self.state();
        if let Some(host) = &state.host {
            state.button = Some((show(&self.ui, &host.root, &self.shortcut, label), range));
        }
        self.arrange(&state);
    }

    pub fn hide_button(&self) {
        let gone = self.state().button.take();
        if let Some((button, _)) = gone {
            button.remove();
            self.unmount_if_empty();
        }
    }

    pub fn focus_button(&self) -> bool {
        let button = self.state().button.as_ref().map(|(button, _)| button.clone());
        if let Some(button) = &button {
            button.focus_still();
        }
        button.is_some()
    }

    pub fn dismiss_button(&self) {
        let range = self.state().button.as_ref().map(|(_, range)| range.clone());
        if range.is_some() {
            self.state().dismissed = range;
        }
        self.hide_button();
    }
}

/// Adds the button to the root.
fn show(ui: &Ui, root: &Root, shortcut: &str, label: Key) -> El {
    let label = ui.say(label);
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
