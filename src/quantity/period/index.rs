//! The index of the rows of [`super::grammar`]: where each begins, and with which classes, computed at compile time.
//! Knows nothing of what they mean.

use super::grammar::RULES;

/// Rows of the table, its rules not counted.
const ROWS: usize = rows();
/// Where each row begins.
pub(super) static STARTS: [u16; ROWS] = starts().0;
/// For each letter of a rule, from `@` on, its first row.
pub(super) static FIRST: [u8; LETTERS] = starts().1;
const LETTERS: usize = 64;
/// Marks the last row of a rule in [`STARTS`].
pub(super) const LAST: u16 = 0x8000;

#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn rows() -> usize {
    let (text, mut at, mut n) = (RULES.as_bytes(), 1, 0);
    while at < text.len() {
        n += (text[at - 1] == b'\n' && text[at] != b':') as usize;
        at += 1;
    }
    n
}

#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn starts() -> ([u16; ROWS], [u8; LETTERS]) {
    let (text, mut at, mut n) = (RULES.as_bytes(), 1, 0);
    let (mut starts, mut first) = ([0; ROWS], [0; LETTERS]);
    while at < text.len() {
        if text[at - 1] == b'\n' {
            if text[at] == b':' {
                if n > 0 {
                    starts[n - 1] |= LAST;
                }
                first[(text[at + 1] - b'@') as usize] = n as u8;
            } else {
                starts[n] = at as u16;
                n += 1;
            }
        }
        at += 1;
    }
    starts[ROWS - 1] |= LAST;
    (starts, first)
}

/// With which classes each row can begin, one bit a class (two that share a bit do no harm), and each rule from `@` on:
/// most rows are turned away by one look.
pub(super) static BEGINS: ([u64; ROWS], [u64; LETTERS]) = begins();

/// The same of the rules that are written in Rust.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn begins() -> ([u64; ROWS], [u64; LETTERS]) {
    const RUST: &[u8] = b"cC dODC nDaV~hC lDaV~hC yDC BDC JDMm DT'D HH ";
    let mut rules = [0; LETTERS];
    let mut at = 0;
    while at < RUST.len() {
        let rule = RUST[at];
        at += 1;
        while RUST[at] != b' ' {
            rules[(rule - b'@') as usize] |= bit(RUST[at]);
            at += 1;
        }
        at += 1;
    }
    // A rule may begin with another: as often as it takes until none gains a class.
    let (text, starts, mut rows) = (RULES.as_bytes(), starts().0, [0; ROWS]);
    let mut grew = true;
    while grew {
        grew = false;
        let (mut row, mut rule) = (0, 0);
        while row < ROWS {
            let at = (starts[row] & !LAST) as usize;
            if text[at - 3] == b':' {
                rule = (text[at - 2] - b'@') as usize;
            }
            rows[row] = first_classes(at, &rules);
            grew |= rules[rule] | rows[row] != rules[rule];
            rules[rule] |= rows[row];
            row += 1;
        }
    }
    (rows, rules)
}

pub(super) const fn bit(class: u8) -> u64 {
    1 << (class & 63)
}

/// The classes with which a row can begin: those of its first steps, up to one that must be there.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn first_classes(row: usize, rules: &[u64; LETTERS]) -> u64 {
    let (text, mut at, mut classes) = (RULES.as_bytes(), row, 0);
    while text[at] != b' ' {
        let looks_back = matches!(text[at], b'<' | b'!');
        if matches!(text[at], b'_' | b'=' | b'<' | b'!') {
            at += 1;
        }
        let mut step = 0;
        if text[at] == b'{' {
            step = rules[(text[at + 1] - b'@') as usize];
            at += 3;
        } else if text[at] == b'[' {
            at += 1;
            while text[at] != b']' {
                step |= bit(text[at]);
                at += 1;
            }
            at += 1;
        } else {
            step = bit(text[at]);
            at += 1;
        }
        let optional = matches!(text[at], b'?' | b'*');
        if !looks_back {
            classes |= step;
            if !optional {
                return classes;
            }
        }
        if optional {
            at += 1;
        }
    }
    !0
}
