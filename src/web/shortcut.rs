//! Keyboard shortcuts as settings write them: `Alt+Shift+C`.

use web_sys::KeyboardEvent;

/// Whether an event is the shortcut. The physical key counts too: with Alt held, a Mac types another letter. A setting
/// without a key is no shortcut.
pub fn matches(shortcut: &str, event: &KeyboardEvent) -> bool {
    let (code, typed) = (event.code(), event.key());
    let physical = code.strip_prefix("Key").or(code.strip_prefix("Digit")).unwrap_or(&code);
    let (mut asked, mut key) = (0, false);
    for part in shortcut.split('+').map(str::trim) {
        let is = |word: &str| part.eq_ignore_ascii_case(word);
        if is("alt") {
            asked |= 1;
        } else if is("ctrl") || is("control") {
            asked |= 2;
        } else if is("meta") {
            asked |= 4;
        } else if is("shift") {
            asked |= 8;
        } else if !part.is_empty() {
            key = is(physical) || is(&typed);
        }
    }
    let held = u8::from(event.alt_key())
        | u8::from(event.ctrl_key()) << 1
        | u8::from(event.meta_key()) << 2
        | u8::from(event.shift_key()) << 3;
    key && held == asked
}
