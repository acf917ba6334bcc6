//! The reader's selection, widened to whole sentences, with the text around it and the map back to the page. Touches the
//! page's selection only to read and to restore it.

use wasm_bindgen::prelude::*;
use web_sys::{DomRect, Element, Node, Range, Selection};

use super::dom::Doc;
use super::placement::Rect;
use super::range::PageText;
use super::rendered::is_block;
use crate::text::sentence::sentences;
use crate::text::span::{byte_offset_of_utf16, utf16_offset};
use crate::text::tokenize;

/// Blocks before the selection that are read along: "the country" is named there.
const BLOCKS_BEFORE: usize = 3;
/// UTF-16 units of text kept on either side.
pub const CONTEXT: usize = 1_500;

/// A selection, ready to be asked about.
pub struct Picked {
    /// The selection itself.
    pub range: Range,
    /// The text around it, and the map back.
    pub page: PageText,
    /// What stands before that text, if it was read along.
    before: String,
    /// The selection in `page`, UTF-16.
    pub selected: (usize, usize),
    /// The same, widened to whole sentences: what is checked.
    pub asked: (usize, usize),
}

impl Picked {
    /// A range of the page with the text around it, if it holds any text.
    pub fn of(doc: &Doc, range: Range) -> Option<Self> {
        let around = widen(doc, &range)?;
        let mut page = PageText::of(&around);
        if page.offsets(&range).is_none() {
            page = PageText::of(&range);
        }
        let selected = page.offsets(&range)?;
        let asked = to_sentences(&page.text, selected);
        Some(Self { range, page, before: String::new(), selected, asked })
    }

    /// All of a text, with what was read before it; its range is one to make others from.
    pub const fn whole(range: Range, page: PageText, before: String) -> Self {
        let all = (0, page.len);
        Self { range, page, before, selected: all, asked: all }
    }

    /// The part of the text between two offsets.
    pub fn text(&self, (start, end): (usize, usize)) -> &str {
        let bytes = byte_offset_of_utf16(&self.page.text, start)..byte_offset_of_utf16(&self.page.text, end);
        self.page.text.get(bytes).unwrap_or_default()
    }

    /// What stands before and after what is asked.
    pub fn around(&self, (start, end): (usize, usize)) -> (String, &str) {
        let mut before = self.before.clone();
        before.push_str(self.text((start.saturating_sub(CONTEXT), start)));
        (before, self.text((end, self.page.len.min(end + CONTEXT))))
    }
}

/// The page's selection as a range of its own, which stays when the page's selection changes.
pub fn selected_range(doc: &Doc) -> Option<Range> {
    let selection = doc.get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?.clone_range();
    let host = element_of(&range.common_ancestor_container().ok()?)?;
    let ours = host.closest("citemark-widget,input,textarea").ok()?.is_some();
    (!ours && !range.collapsed()).then_some(range)
}

/// Gives the selection back to the page.
pub fn restore(doc: &Doc, range: &Range) {
    if let Ok(Some(selection)) = doc.get_selection() {
        let selection: Selection = selection;
        let _ = selection.remove_all_ranges();
        let _ = selection.add_range(&range.clone_range());
    }
}

/// The language the page declares for a range: the nearest `lang`.
pub fn language(range: &Range) -> Option<String> {
    element_of(&range.common_ancestor_container().ok()?)?.closest("[lang]").ok()??.get_attribute("lang")
}

fn element_of(node: &Node) -> Option<Element> {
    if node.node_type() == Node::ELEMENT_NODE {
        Some(node.clone().unchecked_into())
    } else {
        node.parent_element()
    }
}

fn block_of(node: &Node) -> Option<Element> {
    let mut at = element_of(node)?;
    while !is_block(&at) {
        at = at.parent_element()?;
    }
    Some(at)
}

fn widen(doc: &Doc, range: &Range) -> Option<Range> {
    let mut first = block_of(&range.start_container().ok()?)?;
    let last = block_of(&range.end_container().ok()?)?;
    for _ in 0..BLOCKS_BEFORE {
        match first.previous_element_sibling() {
            Some(before) => first = before,
            None => break,
        }
    }
    let around = doc.create_range().ok()?;
    let inside = around.set_start_before(&first).and_then(|()| around.set_end_after(&last));
    Some(if inside.is_ok() { around } else { range.clone_range() })
}

/// Widens UTF-16 offsets to the sentences that they touch.
fn to_sentences(text: &str, (start, end): (usize, usize)) -> (usize, usize) {
    let (from, to) = (byte_offset_of_utf16(text, start), byte_offset_of_utf16(text, end));
    let tokens = tokenize(text);
    let (mut low, mut high) = (from, to);
    for sentence in sentences(text, &tokens) {
        let bounds = (tokens.get(sentence.start), tokens.get(sentence.end.saturating_sub(1)));
        if let (Some(first), Some(last)) = bounds
            && first.span.start < to
            && from < last.span.end
        {
            low = low.min(first.span.start);
            high = high.max(last.span.end);
        }
    }
    (utf16_offset(text, low), utf16_offset(text, high))
}

/// The rectangles of a range's lines in the viewport: first line, last line, all.
pub fn lines(range: &Range) -> Option<(Rect, Rect, Rect)> {
    let list = range.get_client_rects()?;
    let mut all: Option<(Rect, Rect, Rect)> = None;
    for rect in (0..list.length()).filter_map(|at| list.get(at)).map(|r| rect(&r)) {
        if rect.w < 1 || rect.h < 1 {
            continue;
        }
        all = Some(match all {
            None => (rect, rect, rect),
            Some((first, last, sum)) => {
                (first, if rect.bottom() >= last.bottom() { rect } else { last }, sum.join(rect))
            }
        });
    }
    all
}

/// The rectangle of the block of text that a range begins in.
pub fn column(range: &Range) -> Option<Rect> {
    Some(rect(&block_of(&range.start_container().ok()?)?.get_bounding_client_rect()))
}

fn rect(r: &DomRect) -> Rect {
    Rect {
        x: r.left().floor() as i32,
        y: r.top().floor() as i32,
        w: r.width().ceil() as i32,
        h: r.height().ceil() as i32,
    }
}
