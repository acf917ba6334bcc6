//! Traverses the nodes of a part of the page in document order, without recursion, for pages of any depth. It can pause
//! between any two nodes, so that a page stays responsive while a long text is read. Knows nodes and how they are
//! rendered; their text is read by [`PageText`].

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node, Range};

use super::range::PageText;
use super::rendered::{Drawn, drawn};

/// What an element is that the walk is inside of.
#[derive(Clone, Copy, Default)]
struct Inside {
    block: bool,
    raised: bool,
    /// Its text is folded away but for a summary.
    folded: bool,
    /// It floats, and so many characters had been taken before it.
    floats: Option<usize>,
}

/// Where a walk has come to.
pub struct Walk {
    root: Node,
    /// What is to be entered next; none when all has been read.
    at: Option<Node>,
    inside: Vec<Inside>,
    /// What is read of the first and last text.
    range: Option<Range>,
    /// The first node past the end.
    end: Option<Node>,
    /// What is left out, beside what is not drawn.
    beside: Option<Function>,
}

impl Walk {
    /// Through all of an element. `beside` says of an element whether it is left out.
    pub fn of(root: &Node, beside: Option<Function>) -> Self {
        let (root, at) = (root.clone(), Some(root.clone()));
        Self { root, at, inside: Vec::new(), range: None, end: None, beside }
    }

    /// Through a range, from its first node on: what stands before it may be long.
    pub fn over(range: &Range) -> Option<Self> {
        let root = range.common_ancestor_container().ok()?;
        let (first, last) = (range.start_container().ok()?, range.end_container().ok()?);
        let (from, to) = (range.start_offset().ok()?, range.end_offset().ok()?);
        let child = |node: &Node, at| node.child_nodes().get(at);
        let is_text = |node: &Node| node.node_type() == Node::TEXT_NODE;
        let at =
            if is_text(&first) { Some(first) } else { child(&first, from).or_else(|| after(&first, &root)) };
        let end = if is_text(&last) { None } else { child(&last, to) };
        let end = end.or_else(|| after(&last, &root));
        let mut walk =
            Self { root, at: None, inside: Vec::new(), range: Some(range.clone()), end, beside: None };
        // What the first node stands inside of, from the outside in.
        let (mut outer, mut up) = (Vec::new(), at.clone());
        while let Some(node) = up.filter(|node| !node.is_same_node(Some(&walk.root))) {
            up = node.parent_node();
            outer.extend(up.clone());
        }
        let mut text = PageText::default();
        for node in outer.iter().rev() {
            let inside = walk.enter(node, &mut text)?;
            walk.inside.push(inside);
        }
        walk.at = at;
        Some(walk)
    }

    /// Whether all has been read.
    pub fn is_over(&self) -> bool {
        self.at.is_none()
    }

    /// Reads all.
    pub fn finish(mut self, text: &mut PageText) {
        while !self.is_over() && !text.cut {
            self.step(text);
        }
    }

    /// Goes on by one node.
    pub fn step(&mut self, text: &mut PageText) {
        let Some(mut at) = self.at.take() else { return };
        if self.end.as_ref().is_some_and(|end| at.is_same_node(Some(end))) {
            return;
        }
        let inside = self.enter(&at, text);
        if inside.is_none() && at.node_type() == Node::ELEMENT_NODE {
            text.leave_out();
        }
        if let Some(inside) = inside
            && let Some(child) = at.first_child()
        {
            self.inside.push(inside);
            self.at = Some(child);
            return;
        }
        // What is left out may hold the end.
        if inside.is_none()
            && at.has_child_nodes()
            && self.end.as_ref().is_some_and(|end| at.contains(Some(end)))
        {
            return;
        }
        loop {
            if at.is_same_node(Some(&self.root)) {
                return;
            }
            if let Some(next) = at.next_sibling() {
                self.at = Some(next);
                return;
            }
            let Some(parent) = at.parent_node() else { return };
            at = parent;
            if let Some(left) = self.inside.pop() {
                text.leave(left.block, left.floats);
            }
        }
    }

    /// Reads a text; what an element is whose children are to be read.
    fn enter(&self, node: &Node, text: &mut PageText) -> Option<Inside> {
        let outer = self.inside.last().copied().unwrap_or_default();
        let kind = node.node_type();
        if kind == Node::TEXT_NODE {
            if !outer.folded {
                text.read(node, self.range.as_ref(), outer.raised);
            }
            return None;
        }
        if kind != Node::ELEMENT_NODE {
            return matches!(kind, Node::DOCUMENT_NODE | Node::DOCUMENT_FRAGMENT_NODE).then(Inside::default);
        }
        let element: &Element = node.unchecked_ref();
        let name = element.local_name();
        if name == "br" {
            text.newline();
            return None;
        }
        if (outer.folded && name != "summary") || self.is_beside(element) {
            return None;
        }
        let up = name == "sup";
        // A raised link is the mark of a footnote, not a part of the figure before it.
        if up && element.query_selector("a,button").ok().flatten().is_some() {
            return None;
        }
        let drawn = drawn(element, &name);
        if drawn == Drawn::Not {
            return None;
        }
        let block = drawn == Drawn::Block;
        text.begin(block);
        Some(Inside {
            block,
            raised: outer.raised || up,
            folded: name == "details" && !element.has_attribute("open"),
            floats: (drawn == Drawn::Float).then_some(text.taken),
        })
    }

    fn is_beside(&self, element: &Element) -> bool {
        let Some(beside) = &self.beside else { return false };
        let root = element.is_same_node(Some(&self.root));
        !root && beside.call1(&JsValue::UNDEFINED, element).is_ok_and(|said| said.is_truthy())
    }
}

/// The first node behind another and all that it holds.
fn after(node: &Node, root: &Node) -> Option<Node> {
    let mut at = node.clone();
    while !at.is_same_node(Some(root)) {
        if let Some(next) = at.next_sibling() {
            return Some(next);
        }
        at = at.parent_node()?;
    }
    None
}
