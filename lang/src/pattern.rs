//! The pattern language of frames, and the positions automaton (Glushkov's) that it becomes.
//!
//! `CLASS` one piece of that class; `[A B]` one piece of either; `( … )` a group; `|` or; `?` perhaps; `*` any number;
//! `~` in front of a piece: no article before it. Groups of the file's `[groups]` are named by their capitals.

use crate::Fault;
use crate::words::{Set, Words};
use std::collections::BTreeMap;

/// A pattern as positions: which pieces each takes, and which positions may follow it.
#[derive(Debug, Default, Clone)]
pub struct Automaton {
    /// The classes that each position takes.
    pub takes: Vec<Set>,
    /// The positions that may follow each.
    pub follow: Vec<u64>,
    /// Positions that may come first.
    pub first: u64,
    /// Positions that may come last.
    pub last: u64,
    /// Positions before which no article may stand.
    pub tight: u64,
    /// Each of these sets must have one of its classes in what matches.
    pub needs: Vec<Set>,
}

enum Node {
    Piece(usize),
    All(Vec<Node>),
    Any(Vec<Node>),
    Maybe(Box<Node>),
    Many(Box<Node>),
}

struct Parser<'a> {
    words: &'a Words,
    groups: &'a BTreeMap<String, String>,
    out: Automaton,
    depth: usize,
}

/// Positions fit in so many bits.
const MOST: usize = 64;

/// The automaton of a pattern.
pub fn compile(pattern: &str, words: &Words, groups: &BTreeMap<String, String>) -> Result<Automaton, Fault> {
    let mut parser = Parser { words, groups, out: Automaton::default(), depth: 0 };
    let node = parser.parse(pattern)?;
    let mut out = parser.out;
    if out.takes.len() > MOST {
        return Err(format!("`{pattern}`: {} pieces, of at most {MOST}", out.takes.len()));
    }
    out.follow = vec![0; out.takes.len()];
    (out.first, out.last, _) = link(&node, &mut out.follow);
    out.needs = needs(&node, &out.takes);
    out.needs.sort_unstable();
    out.needs.dedup();
    Ok(out)
}

impl Parser<'_> {
    fn parse(&mut self, pattern: &str) -> Result<Node, Fault> {
        let spaced = pattern.replace('(', " ( ").replace(')', " ) ").replace('|', " | ").replace('[', " [ ");
        let spaced =
            spaced.replace(']', " ] ").replace(") ?", " )?").replace(") *", " )*").replace("] *", " ]*");
        let spaced = spaced.replace("] ?", " ]?");
        let tokens: Vec<&str> = spaced.split_whitespace().collect();
        let mut at = 0;
        let node = self.either(&tokens, &mut at)?;
        match tokens.get(at) {
            None => Ok(node),
            Some(left) => Err(format!("`{pattern}`: `{left}` closes nothing")),
        }
    }

    fn either(&mut self, tokens: &[&str], at: &mut usize) -> Result<Node, Fault> {
        let mut ways = vec![self.row(tokens, at)?];
        while tokens.get(*at) == Some(&"|") {
            *at += 1;
            ways.push(self.row(tokens, at)?);
        }
        Ok(if ways.len() == 1 { ways.remove(0) } else { Node::Any(ways) })
    }

    fn row(&mut self, tokens: &[&str], at: &mut usize) -> Result<Node, Fault> {
        let mut row = Vec::new();
        while let Some(&token) = tokens.get(*at) {
            if matches!(token, "|" | ")" | ")?" | ")*") {
                break;
            }
            *at += 1;
            let (node, end) = match token {
                "(" => {
                    let node = self.either(tokens, at)?;
                    let end = tokens.get(*at).copied().ok_or("a `(` is not closed")?;
                    *at += 1;
                    (node, end.trim_start_matches(')'))
                }
                "[" => {
                    let mut takes = Set::new();
                    let end = loop {
                        let name = tokens.get(*at).copied().ok_or("a `[` is not closed")?;
                        *at += 1;
                        if name.starts_with(']') {
                            break name.trim_start_matches(']');
                        }
                        takes.insert(self.number(name)?);
                    };
                    (self.piece(takes), end)
                }
                _ => {
                    let name = token.trim_end_matches(['?', '*']);
                    let end = token.get(name.len()..).unwrap_or_default();
                    (self.named(name)?, end)
                }
            };
            row.push(match end {
                "?" => Node::Maybe(Box::new(node)),
                "*" => Node::Many(Box::new(node)),
                _ => node,
            });
        }
        Ok(Node::All(row))
    }

    fn named(&mut self, name: &str) -> Result<Node, Fault> {
        if let Some(tight) = name.strip_prefix('~') {
            let class = self.number(tight)?;
            self.out.tight |= 1 << self.out.takes.len();
            return Ok(self.piece(Set::from([class])));
        }
        if let Some(pattern) = self.groups.get(name) {
            if self.depth > 8 {
                return Err(format!("group {name} contains itself"));
            }
            self.depth += 1;
            let node = self.parse(&pattern.clone());
            self.depth -= 1;
            return node;
        }
        let class = self.number(name)?;
        Ok(self.piece(Set::from([class])))
    }

    fn number(&self, name: &str) -> Result<u8, Fault> {
        self.words.number(name).ok_or_else(|| format!("`{name}` is neither a class nor a group"))
    }

    fn piece(&mut self, takes: Set) -> Node {
        self.out.takes.push(takes);
        Node::Piece(self.out.takes.len() - 1)
    }
}

/// First and last positions of a node, and whether it may be empty; notes what follows what.
fn link(node: &Node, follow: &mut [u64]) -> (u64, u64, bool) {
    let join = |last: u64, first: u64, follow: &mut [u64]| {
        for (at, next) in follow.iter_mut().enumerate() {
            if last >> at & 1 == 1 {
                *next |= first;
            }
        }
    };
    match node {
        Node::Piece(at) => (1 << at, 1 << at, false),
        Node::Maybe(inner) => {
            let (first, last, _) = link(inner, follow);
            (first, last, true)
        }
        Node::Many(inner) => {
            let (first, last, _) = link(inner, follow);
            join(last, first, follow);
            (first, last, true)
        }
        Node::Any(ways) => ways.iter().fold((0, 0, false), |(f, l, e), way| {
            let (first, last, empty) = link(way, follow);
            (f | first, l | last, e | empty)
        }),
        Node::All(row) => {
            let (mut first, mut last, mut empty) = (0, 0, true);
            for node in row {
                let (f, l, e) = link(node, follow);
                join(last, f, follow);
                if empty {
                    first |= f;
                }
                last = if e { last | l } else { l };
                empty &= e;
            }
            (first, last, empty)
        }
    }
}

/// Sets of classes of which each match has one.
fn needs(node: &Node, takes: &[Set]) -> Vec<Set> {
    match node {
        Node::Piece(at) => takes.get(*at).cloned().into_iter().collect(),
        Node::Maybe(_) | Node::Many(_) => Vec::new(),
        Node::All(row) => row.iter().flat_map(|node| needs(node, takes)).collect(),
        Node::Any(ways) => {
            let mut ways = ways.iter().map(|way| needs(way, takes));
            let first = ways.next().unwrap_or_default();
            let rest: Vec<Vec<Set>> = ways.collect();
            first.into_iter().filter(|set| rest.iter().all(|way| way.contains(set))).collect()
        }
    }
}
