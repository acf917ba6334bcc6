//! The widget in the page, and the checker for JavaScript: the only place that names `wasm_bindgen`, `js_sys` and
//! `web_sys`. Two halves that meet in plain annotation objects: what touches the host page (selection, range,
//! highlight) and what fills a given root (button, card, chart, list). Knows nothing of claims, packs or figures
//! beyond [`crate::annotation`]; only `checker` calls the core.
//!
//! # What stands in the page (tests and themes may rely on it)
//!
//! While something is shown, and only then, `<html>` has one more child, `<citemark-widget>`, with an open shadow
//! root. Inside it, by `part` (also for `::part(...)`; elements marked * carry state in attributes):
//!
//! | part | element | notes |
//! |---|---|---|
//! | `button` | `button` | beside the selection; `aria-label`; Tab from the page or the shortcut (Alt+Shift+C) reaches it |
//! | `card` * | `div role=dialog` | `data-state` is `busy`, `ready` or `message`; `data-finding` is a finding code; `data-side` is `below`, `above`, `right`, `left` or `sheet` |
//! | `tabs`, `tab` | `div role=tablist`, `button role=tab` | only with several claims in one selection |
//! | `review` | `section` | what the page's own ClaimReview markup says of the sentence, before the finding |
//! | `finding`, `icon` | `h2`, `svg` | the finding in words |
//! | `explanation` | `p` | the sentence that explains it |
//! | `message` | `p` | in place of all the rest where nothing could be checked |
//! | `undated` | `p` | only where the page says no day: an `input type=date` for the reader's |
//! | `reading`, `chip` * | `dl`, `div` | `data-chip` is `place`, `measure`, `period` or `figure`; holds a `select` where it can be corrected |
//! | `chart` | `figure` | an `svg role=img`, a `details` with the same data as a `table`, a download button |
//! | `sources`, `source` | `ol`, `li` | one for each observation; two lists side by side, each under a `stand`, where the sources disagree |
//! | `source-link` | `a` | `target=_blank rel="noopener noreferrer"` |
//! | `actions`, `action` * | `div`, `button` | `data-action`: `cite-plain`, `link`, `report`, `save-chart`, `again` where no answer came, and in `menu` the others |
//! | `menu` | `details` | the less frequent actions: `cite-apa`, `cite-bibtex`, `cite-csl`, `link-check`, `export`, `export-review` |
//! | `close` | `button` | Esc does the same |
//! | `status` | `p role=status` | polite announcements (`Copied`) |
//! | `list` | `div role=dialog` | after a scan: all findings |
//! | `corner`, `reopen`, `clear` | `div`, `button` | what stays of a closed list: opens it again, takes the marks away |
//! | `summary` | `p` | figures read, checked, not checked and why |
//! | `filter` | `div role=radiogroup` | a radio button for each kind of finding there is |
//! | `entry` * | `button` | one finding of the list; `data-finding` as above |
//! | `next`, `previous` | `button` | walk through the findings in the page (also Alt+Shift+N, Alt+Shift+P) |
//!
//! Marks in the text are CSS custom highlights named `citemark-` and the finding code; where the browser has none,
//! positioned boxes (`part=mark`) inside the shadow root.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

mod characters;
mod cite;
mod placement;
mod scale;
mod strings;

#[cfg(target_arch = "wasm32")]
mod actions;
#[cfg(target_arch = "wasm32")]
mod button;
#[cfg(target_arch = "wasm32")]
mod card;
#[cfg(target_arch = "wasm32")]
mod chart;
#[cfg(target_arch = "wasm32")]
mod checker;
#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod highlight;
#[cfg(target_arch = "wasm32")]
mod host;
#[cfg(target_arch = "wasm32")]
mod icon;
#[cfg(target_arch = "wasm32")]
mod input;
#[cfg(target_arch = "wasm32")]
mod intl;
#[cfg(target_arch = "wasm32")]
mod list;
#[cfg(target_arch = "wasm32")]
mod listener;
#[cfg(target_arch = "wasm32")]
mod object;
#[cfg(target_arch = "wasm32")]
mod open_card;
#[cfg(target_arch = "wasm32")]
mod range;
#[cfg(target_arch = "wasm32")]
mod reanchor;
#[cfg(target_arch = "wasm32")]
mod rendered;
#[cfg(target_arch = "wasm32")]
mod request;
#[cfg(target_arch = "wasm32")]
mod review;
#[cfg(target_arch = "wasm32")]
mod scan;
#[cfg(target_arch = "wasm32")]
mod selection;
#[cfg(target_arch = "wasm32")]
mod shortcut;
#[cfg(target_arch = "wasm32")]
mod strip_plot;
#[cfg(target_arch = "wasm32")]
mod svg;
#[cfg(target_arch = "wasm32")]
mod walk;
#[cfg(target_arch = "wasm32")]
mod widget;

#[cfg(target_arch = "wasm32")]
pub use checker::Checker;
#[cfg(target_arch = "wasm32")]
pub use widget::Widget;
