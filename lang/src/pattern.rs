//! The pattern language of frames, turned into postfix.
//!
//! `CLASS` one piece of that class; `[A B]` one piece of either; `( … )` a group; `|` or; `?` perhaps; `*` any number;
//! `~` in front of a piece: no article before it. Groups of the file's `[groups]` are named by their capitals.

use crate::Fault;
use crate::words::{Set, Words};
use std::collections::BTreeMap;

/// A pattern in postfix, as the library reads it: pieces, and what is done with the one or two parts before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A part of one piece, of any of these classes.
    Piece(Set),
    /// No article may stand before the last part.
    Tight,
    /// The last part, or nothing.
    Maybe,
    /// The last part any number of times, or nothing.
    Many,
    /// Either of the last two parts.
    Or,
    /// The last part behind the one before it.
    Then,
}

struct Parser<'a> {
    words: &'a Words,
    groups: &'a BTreeMap<String, String>,
    out: Vec<Step>,
    depth: usize,
}

/// The library has a bit for each piece.
const MOST: usize = 64;

/// A pattern's steps.
pub fn compile(pattern: &str, words: &Words, groups: &BTreeMap<String, String>) -> Result<Vec<Step>, Fault> {
    let mut parser = Parser { words, groups, out: Vec::new(), depth: 0 };
    parser.parse(pattern)?;
    let pieces = parser.out.iter().filter(|step| matches!(step, Step::Piece(_))).count();
    if pieces > MOST {
        return Err(format!("`{pattern}`: {pieces} pieces, of at most {MOST}"));
    }
    Ok(parser.out)
}

impl Parser<'_> {
    fn parse(&mut self, pattern: &str) -> Result<(), Fault> {
        let spaced = pattern.replace('(', " ( ").replace(')', " ) ").replace('|', " | ").replace('[', " [ ");
        let spaced =
            spaced.replace(']', " ] ").replace(") ?", " )?").replace(") *", " )*").replace("] *", " ]*");
        let spaced = spaced.replace("] ?", " ]?");
        let tokens: Vec<&str> = spaced.split_whitespace().collect();
        let mut at = 0;
        self.either(&tokens, &mut at)?;
        match tokens.get(at) {
            None => Ok(()),
            Some(left) => Err(format!("`{pattern}`: `{left}` closes nothing")),
        }
    }

    fn either(&mut self, tokens: &[&str], at: &mut usize) -> Result<(), Fault> {
        self.row(tokens, at)?;
        while tokens.get(*at) == Some(&"|") {
            *at += 1;
            self.row(tokens, at)?;
            self.out.push(Step::Or);
        }
        Ok(())
    }

    fn row(&mut self, tokens: &[&str], at: &mut usize) -> Result<(), Fault> {
        let first = *at;
        while let Some(&token) = tokens.get(*at) {
            if matches!(token, "|" | ")" | ")?" | ")*") {
                break;
            }
            let is_first = *at == first;
            *at += 1;
            let end = match token {
                "(" => {
                    self.either(tokens, at)?;
                    let end = tokens.get(*at).copied().ok_or("a `(` is not closed")?;
                    *at += 1;
                    end.trim_start_matches(')')
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
                    self.out.push(Step::Piece(takes));
                    end
                }
                _ => {
                    let name = token.trim_end_matches(['?', '*']);
                    self.named(name)?;
                    token.get(name.len()..).unwrap_or_default()
                }
            };
            self.out.extend(match end {
                "?" => Some(Step::Maybe),
                "*" => Some(Step::Many),
                _ => None,
            });
            if !is_first {
                self.out.push(Step::Then);
            }
        }
        if *at == first {
            Err("expected a piece on each side of `|` and within `( )`".into())
        } else {
            Ok(())
        }
    }

    fn named(&mut self, name: &str) -> Result<(), Fault> {
        if let Some(tight) = name.strip_prefix('~') {
            let class = self.number(tight)?;
            self.out.extend([Step::Piece(Set::from([class])), Step::Tight]);
        } else if let Some(pattern) = self.groups.get(name) {
            if self.depth > 8 {
                return Err(format!("group {name} contains itself"));
            }
            self.depth += 1;
            self.parse(pattern)?;
            self.depth -= 1;
        } else {
            let class = self.number(name)?;
            self.out.push(Step::Piece(Set::from([class])));
        }
        Ok(())
    }

    fn number(&self, name: &str) -> Result<u8, Fault> {
        self.words.number(name).ok_or_else(|| format!("`{name}` is neither a class nor a group"))
    }
}
