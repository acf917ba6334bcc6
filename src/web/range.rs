//! DOM range <-> plain text: what a reader sees of a part of the page, with a map of offsets both ways. Blocks become
//! blank lines, hidden text and scripts are left out, invisible characters are passed over. Knows the page's nodes;
//! changes none of them.

use wasm_bindgen::prelude::*;
use web_sys::{Node, Range};

use super::characters::{is_invisible, superscript};
use super::rendered::computed_style;
use super::walk::Walk;
use crate::text::span::byte_offset_of_utf16;

/// Text longer than this is not read in one piece: a selection of a whole site is a slip of the hand.
pub const LONGEST: usize = 200_000;

/// A run of text that stands in one node and in the plain text alike. Offsets in UTF-16 units.
struct Segment {
    node: Node,
    from: usize,
    at: usize,
    len: usize,
}

/// The plain text of a part of the page.
#[derive(Default)]
pub struct PageText {
    /// What a reader sees.
    pub text: String,
    /// Its length in UTF-16 units.
    pub len: usize,
    /// Whether it was cut at [`LONGEST`].
    pub cut: bool,
    segments: Vec<Segment>,
    /// Where the page shows something that is not read.
    breaks: Vec<usize>,
    /// A paragraph has ended here.
    pub gap: bool,
    space: bool,
    /// How many characters of the page were taken.
    pub taken: usize,
    /// Nothing of this node has been taken yet.
    fresh: bool,
    /// A drop cap that is no word by itself stands before: no space follows it.
    capital: bool,
}

impl PageText {
    /// The text of a range.
    pub fn of(range: &Range) -> Self {
        let mut out = Self::begun();
        if let Some(walk) = Walk::over(range) {
            walk.finish(&mut out);
        }
        out
    }

    /// Nothing yet.
    pub fn begun() -> Self {
        Self { space: true, ..Self::default() }
    }

    /// Something was left out.
    pub fn leave_out(&mut self) {
        if self.breaks.last() != Some(&self.len) {
            self.breaks.push(self.len);
        }
    }

    /// What stands between two offsets, cut where the page shows more than is read, or ends a line.
    pub fn pieces(&self, (start, end): (usize, usize)) -> Vec<&str> {
        let mut borders = vec![start];
        borders.extend(self.breaks.iter().filter(|&&at| start < at && at < end));
        borders.push(end);
        let bytes = |at| byte_offset_of_utf16(&self.text, at);
        let mut out = Vec::new();
        for pair in borders.windows(2) {
            if let &[from, to] = pair {
                let mut piece = self.text.get(bytes(from)..bytes(to)).unwrap_or_default();
                // A word that touches what is not read is another one on the page.
                if to != end && !piece.ends_with(char::is_whitespace) {
                    piece = piece.rsplit_once(char::is_whitespace).map_or("", |(rest, _)| rest);
                }
                if from != start && !piece.starts_with(char::is_whitespace) {
                    piece = piece.split_once(char::is_whitespace).map_or("", |(_, rest)| rest);
                }
                out.extend(piece.split('\n').filter(|line| !line.trim().is_empty()));
            }
        }
        out
    }

    /// An element begins.
    pub fn begin(&mut self, block: bool) {
        self.gap |= block;
    }

    /// An element ends; one that floats says how many characters had been taken before it.
    pub fn leave(&mut self, block: bool, floats: Option<usize>) {
        self.gap |= block;
        // A quotation mark may stand before the letter. "A" and "I" are words.
        let short = floats.is_some_and(|before| matches!(self.taken - before, 1 | 2));
        self.capital = short && self.text.ends_with(char::is_uppercase) && !self.text.ends_with(['A', 'I']);
    }

    /// A line ends; a second end in a row is that of a paragraph.
    pub fn newline(&mut self) {
        if self.text.ends_with('\n') {
            self.gap = true;
        } else if !self.text.is_empty() {
            self.push('\n');
            self.space = true;
        }
    }

    fn push(&mut self, c: char) {
        self.text.push(c);
        self.len += c.len_utf16();
        self.cut = self.len > LONGEST;
    }

    /// Takes what a text node shows, of the range's first and last only what is inside it.
    pub fn read(&mut self, node: &Node, range: Option<&Range>, raised: bool) {
        let data = node.node_value().unwrap_or_default();
        let here = |container: Result<Node, JsValue>| container.is_ok_and(|c| c.is_same_node(Some(node)));
        let (mut first, mut last) = (0, u32::MAX);
        if let Some(range) = range {
            if here(range.start_container()) {
                first = range.start_offset().unwrap_or(first);
            }
            if here(range.end_container()) {
                last = range.end_offset().unwrap_or(last);
            }
        }
        let kept = data.as_bytes().contains(&b'\n')
            && node.parent_element().is_some_and(|p| computed_style(&p).white_space().starts_with("pre", 0));
        self.fresh = true;
        let mut unit = 0_usize;
        for c in data.chars() {
            let from = unit;
            unit += c.len_utf16();
            if from < first as usize {
                continue;
            }
            if unit > last as usize || self.cut {
                break;
            }
            self.take(node, from, c, raised, kept);
        }
    }

    fn take(&mut self, node: &Node, from: usize, c: char, raised: bool, kept: bool) {
        if is_invisible(c) {
            return;
        }
        let white = c.is_ascii_whitespace();
        if white && kept && c == '\n' {
            self.newline();
            return;
        }
        if white && (self.space || self.gap || self.capital) {
            return;
        }
        self.capital = false;
        self.taken += 1;
        if self.gap {
            self.gap = false;
            if !self.text.is_empty() {
                if !self.text.ends_with('\n') {
                    self.push('\n');
                }
                self.push('\n');
            }
        }
        self.space = white;
        let shown = match c {
            _ if white => ' ',
            // A raised 2 in plain text would make 1002 of 100²; the raised digits are one unit each as well.
            '0'..='9' if raised => superscript(c),
            _ => c,
        };
        let at = self.len;
        self.push(shown);
        let len = c.len_utf16();
        match self.segments.last_mut() {
            Some(s) if !self.fresh && s.from + s.len == from && s.at + s.len == at => s.len += len,
            _ => self.segments.push(Segment { node: node.clone(), from, at, len }),
        }
        self.fresh = false;
    }

    /// Moves a range of the page to what shows `start..end` of the text; false where nothing does.
    pub fn place(&self, range: &Range, (start, end): (usize, usize)) -> bool {
        let first = self.segments.iter().find(|s| s.at + s.len > start);
        let last = self.segments.iter().rev().find(|s| s.at < end);
        let (Some(first), Some(last)) = (first, last) else { return false };
        let from = first.from + start.saturating_sub(first.at);
        let to = last.from + end.min(last.at + last.len) - last.at;
        range.set_start(&first.node, from as u32).is_ok()
            && range.set_end(&last.node, to as u32).is_ok()
            && !range.collapsed()
    }

    /// Where a range of the page lies in the text.
    pub fn offsets(&self, range: &Range) -> Option<(usize, usize)> {
        let (head, tail) = (range.start_container().ok()?, range.end_container().ok()?);
        let (from, to) = (range.start_offset().ok()? as usize, range.end_offset().ok()? as usize);
        let inside = |s: &Segment| {
            let last = u32::try_from(s.from + s.len - 1).unwrap_or(0);
            let first = u32::try_from(s.from).unwrap_or(0);
            // -1 before the range, 0 in it, 1 after it
            range.compare_point(&s.node, last).unwrap_or(1) >= 0
                && range.compare_point(&s.node, first).unwrap_or(1) <= 0
        };
        let mut within = self.segments.iter().filter(|s| inside(s));
        let first = within.next()?;
        let last = within.next_back().unwrap_or(first);
        let start = if first.node.is_same_node(Some(&head)) {
            first.at + from.saturating_sub(first.from).min(first.len)
        } else {
            first.at
        };
        let end = if last.node.is_same_node(Some(&tail)) {
            last.at + to.saturating_sub(last.from).min(last.len)
        } else {
            last.at + last.len
        };
        (start < end).then_some((start, end))
    }
}
