//! DOM range <-> plain text: what a reader sees of a part of the page, with a map of offsets both ways. Blocks become
//! blank lines, hidden text and scripts are left out. Knows the page's nodes; changes none of them.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node, Range};

/// Text longer than this is not read in one piece: a selection of a whole site is a slip of the hand.
pub const LONGEST: usize = 200_000;

/// Elements whose text is not prose of the page.
const SKIPPED: &str = " script style noscript template textarea select option button input svg math canvas iframe object \
                       video audio head citemark-widget ";

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
    gap: bool,
    space: bool,
    /// Nothing of this node has been taken yet.
    fresh: bool,
}

#[wasm_bindgen]
extern "C" {
    type Style;
    #[wasm_bindgen(js_name = getComputedStyle)]
    fn computed_style(of: &Element) -> Style;
    #[wasm_bindgen(method, getter)]
    fn display(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter)]
    fn visibility(this: &Style) -> JsString;
    #[wasm_bindgen(method, getter, js_name = whiteSpace)]
    fn white_space(this: &Style) -> JsString;
}

/// Whether the element starts its own lines.
pub fn is_block(element: &Element) -> bool {
    starts_lines(initial(&computed_style(element).display()))
}

/// The first letter of a keyword of CSS, which tells apart what is asked here: "none"; "visible" from "hidden" and
/// "collapse".
fn initial(keyword: &JsString) -> u8 {
    keyword.char_code_at(0) as u8
}

fn starts_lines(display: u8) -> bool {
    // "inline", "inline-block", "contents", "none" and "ruby": no block begins so but "run-in".
    !matches!(display, b'i' | b'c' | b'n' | b'r')
}

/// What an element is that the walk is inside of.
#[derive(Clone, Copy, Default)]
struct Inside {
    block: bool,
    raised: bool,
}

impl PageText {
    /// The text of a range.
    pub fn of(range: &Range) -> Self {
        let mut out = Self::default();
        if let Ok(root) = range.common_ancestor_container() {
            out.walk(&root, Some(range));
        }
        out
    }

    /// Adds all of a block, apart from what was read before it.
    pub fn add(&mut self, block: &Node) {
        self.gap = true;
        self.walk(block, None);
    }

    /// Depth first without recursion: pages nest as deep as they like.
    fn walk(&mut self, root: &Node, range: Option<&Range>) {
        self.space = true;
        let mut at = root.clone();
        let mut inside: Vec<Inside> = Vec::new();
        loop {
            let raised = inside.last().is_some_and(|outer| outer.raised);
            if let Some(new) = self.enter(&at, range, raised)
                && let Some(child) = at.first_child()
            {
                inside.push(new);
                at = child;
                continue;
            }
            loop {
                if self.cut || at.is_same_node(Some(root)) {
                    return;
                }
                if let Some(next) = at.next_sibling() {
                    at = next;
                    break;
                }
                let Some(parent) = at.parent_node() else { return };
                at = parent;
                self.gap |= inside.pop().is_some_and(|left| left.block);
            }
        }
    }

    /// Reads a text; what an element is whose children are to be read.
    fn enter(&mut self, node: &Node, range: Option<&Range>, raised: bool) -> Option<Inside> {
        let kind = node.node_type();
        if !matches!(kind, Node::ELEMENT_NODE | Node::TEXT_NODE) {
            return matches!(kind, Node::DOCUMENT_NODE | Node::DOCUMENT_FRAGMENT_NODE).then(Inside::default);
        }
        if range.is_some_and(|range| !range.intersects_node(node).unwrap_or(false)) {
            return None;
        }
        if kind == Node::TEXT_NODE {
            self.read(node, range, raised);
            return None;
        }
        let element: &Element = node.unchecked_ref();
        let name = element.local_name();
        if name == "br" {
            self.newline();
            return None;
        }
        if SKIPPED.split(' ').any(|skipped| skipped == name) {
            return None;
        }
        let up = name == "sup";
        // A raised link is the mark of a footnote, not a part of the figure before it.
        if up && element.query_selector("a,button").ok().flatten().is_some() {
            return None;
        }
        let style = computed_style(element);
        let display = initial(&style.display());
        if display == b'n' || initial(&style.visibility()) != b'v' {
            return None;
        }
        let block = starts_lines(display);
        self.gap |= block;
        Some(Inside { block, raised: raised || up })
    }

    fn newline(&mut self) {
        if !self.text.is_empty() {
            self.push('\n');
            self.space = true;
        }
    }

    fn push(&mut self, c: char) {
        self.text.push(c);
        self.len += c.len_utf16();
        self.cut = self.len > LONGEST;
    }

    fn read(&mut self, node: &Node, range: Option<&Range>, raised: bool) {
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
        let white = c.is_ascii_whitespace();
        if white && kept && c == '\n' {
            self.newline();
            return;
        }
        if white && (self.space || self.gap) {
            return;
        }
        if self.gap {
            self.gap = false;
            if !self.text.is_empty() {
                self.push('\n');
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

fn superscript(digit: char) -> char {
    match digit {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        _ => char::from_u32('⁰' as u32 + (digit as u32 - '0' as u32)).unwrap_or(digit),
    }
}
