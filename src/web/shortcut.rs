//! Keyboard shortcuts as settings write them: `Alt+Shift+C`.

use web_sys::KeyboardEvent;

/// Modifiers that must be held, and the key.
pub struct Shortcut<'a> {
    alt: bool,
    control: bool,
    meta: bool,
    shift: bool,
    key: &'a str,
}

impl<'a> Shortcut<'a> {
    /// Reads `Alt+Shift+C`; a setting without a key is no shortcut.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut out = Self { alt: false, control: false, meta: false, shift: false, key: "" };
        for part in text.split('+').map(str::trim) {
            if part.eq_ignore_ascii_case("alt") {
                out.alt = true;
            } else if part.eq_ignore_ascii_case("ctrl") || part.eq_ignore_ascii_case("control") {
                out.control = true;
            } else if part.eq_ignore_ascii_case("meta") {
                out.meta = true;
            } else if part.eq_ignore_ascii_case("shift") {
                out.shift = true;
            } else {
                out.key = part;
            }
        }
        (!out.key.is_empty()).then_some(out)
    }

    /// Whether the event is this shortcut. The physical key counts too: with Alt held, a Mac types another letter.
    pub fn matches(&self, event: &KeyboardEvent) -> bool {
        let code = event.code();
        let physical = code.strip_prefix("Key").or(code.strip_prefix("Digit")).unwrap_or(&code);
        (event.alt_key(), event.ctrl_key(), event.meta_key(), event.shift_key())
            == (self.alt, self.control, self.meta, self.shift)
            && (physical.eq_ignore_ascii_case(self.key) || event.key().eq_ignore_ascii_case(self.key))
    }
}
