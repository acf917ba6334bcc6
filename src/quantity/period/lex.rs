//! Knows the words that dates are made of: turns every token into a class and a value, so that patterns compare
//! bytes and no text.
//!
//! | class | words (value) |
//! |---|---|
//! | `M` `m` | a month (1 to 12); `m` where the word is another one as often: may, march, dec |
//! | `W` `w` | a weekday (0 to 6); `w` abbreviated |
//! | `U` `u` | a unit of time (see [`super::days`]), one or many |
//! | `D` `C` `O` `V` | digits, number word, ordinal word, few and several |
//! | `8` `h` | st nd rd th; half |
//! | `S` `T` `H` | season (0 spring; 6 fall), decade in words, first word of a holiday |
//! | `X` | this 0, that 1, last 2, past 3, previous 4, next 5, coming 6, following 7 |
//! | `P` | early 1, beginning 2, mid 3, late 4, end 5, rest 6, start 10, middle 11 |
//! | `F` `G` | yesterday 0, today 1, tomorrow 2; morning, night |
//! | `Q` `Y` `Z` `K` | q and h of quarters and halves, fy (1), fiscal (1) and financial, calendar and cy (1) |
//! | `A` `E` `e` | yearly, end of year, every |
//! | `B` `N` `0` | business, noon, am and pm |
//! | `I` `J` `R` `L` | a word before a name, a counted noun, a street, a word of the future |
//! | `a` `t` `i` `o` `c` `z` `p` `y` `n` `q` | a, the, in (during 1), of, at, on, for, by, and, or |
//! | `f` `x` `v` `3` `b` `s` `1` `2` `4` `6` | from, to, until, through, between, since, after, before, as, than |
//! | `g` `r` `l` `9` `k` `d` `5` `7` `j` | ago, earlier, later, onwards, now, date, all, old, s |
//! | `+` `@` `*` `&` | starting, ended, turn, year-to-date |
//! | `.` `,` `-` `/` `:` `;` `'` `"` `(` `)` `%` `~` | the mark, folded; `;` for ! and ? too, `~` for ½ |
//! | `$` `` ` `` `#` `^` | a mark that glues (£ # + @), another mark, another word, the end of the text |

use super::words::WORDS;
use crate::text::{Kind, Token, fold::fold_char};

/// What one token can mean inside a date.
#[derive(Clone, Copy)]
pub(super) struct Lex {
    pub class: u8,
    pub value: i32,
}

/// Past either end of the text.
pub(super) const END: Lex = Lex { class: b'^', value: 0 };
const OTHER: Lex = Lex { class: b'#', value: 0 };

/// Digits saturate here: more than any date has, and small enough to be computed with.
const MOST: i32 = 99_999_999;
/// Longest word of the table.
const LONGEST: usize = 13;
/// Letters that a word of the table can begin with.
const LETTERS: usize = 26;
const COUNT: usize = count();

/// Where each word begins in the table.
static STARTS: [u16; COUNT] = starts();
/// For each first letter, where its words begin in [`STARTS`], and which second letters they have.
static FIRST: [(u16, u16, u32); LETTERS] = first_letters();
/// The bit for words of one letter, past those of the second letters.
const ONE_LETTER: u8 = 31;

#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn count() -> usize {
    let (bytes, mut at, mut n) = (WORDS.as_bytes(), 0, 0);
    while at < bytes.len() {
        n += (bytes[at] == b' ') as usize;
        at += 1;
    }
    n
}

#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn starts() -> [u16; COUNT] {
    let (bytes, mut at, mut n) = (WORDS.as_bytes(), 0, 0);
    let mut starts = [0; COUNT];
    while n < COUNT {
        starts[n] = at as u16;
        while bytes[at] != b' ' {
            at += 1;
        }
        at += 1;
        n += 1;
    }
    starts
}

#[allow(clippy::indexing_slicing)] // evaluated by the compiler
const fn first_letters() -> [(u16, u16, u32); LETTERS] {
    let mut first = [(0, 0, 0); LETTERS];
    let mut n = 0;
    while n < COUNT {
        let at = STARTS[n] as usize;
        let word = WORDS.as_bytes();
        let letter = (word[at] - b'a') as usize;
        if first[letter].1 == 0 {
            first[letter].0 = n as u16;
        }
        first[letter].1 = n as u16 + 1;
        first[letter].2 |= 1 << if word[at + 1] == b'=' { ONE_LETTER } else { word[at + 1] - b'a' };
        n += 1;
    }
    first
}

/// What each token means to the rules, in order.
pub(super) fn lex(text: &str, tokens: &[Token]) -> Vec<Lex> {
    let mut out = Vec::with_capacity(tokens.len());
    for token in tokens {
        out.push(lex_one(token.of(text), token.kind));
    }
    out
}

fn lex_one(text: &str, kind: Kind) -> Lex {
    match kind {
        Kind::Word => word(text.as_bytes()).unwrap_or(OTHER),
        Kind::Digits => {
            let mut value = 0_i32;
            for byte in text.bytes() {
                value = (value * 10 + i32::from(byte.wrapping_sub(b'0'))).min(MOST);
            }
            Lex { class: b'D', value }
        }
        Kind::Mark => {
            let mark = text.chars().next().map_or(' ', fold_char);
            let class = match mark {
                '.' | ',' | '-' | '/' | ':' | ';' | '\'' | '"' | '(' | ')' | '%' => mark as u8,
                '!' | '?' => b';',
                '~' => b'-',
                '½' => b'~',
                '°' => b'%',
                '$' | '£' | '€' | '#' | '+' | '@' | '&' | '_' | '*' | '\\' => b'$',
                _ => b'`',
            };
            Lex { class, value: 0 }
        }
    }
}

/// Most words are turned away by their first two letters.
fn word(bytes: &[u8]) -> Option<Lex> {
    let letter = |at: usize| bytes.get(at).map(|b| (b | 0x20).wrapping_sub(b'a'));
    let &(low, high, seconds) = FIRST.get(usize::from(letter(0)?))?;
    let second = letter(1).unwrap_or(ONE_LETTER);
    if bytes.len() > LONGEST || second > ONE_LETTER || seconds & (1 << second) == 0 {
        return None;
    }
    let (mut low, mut high) = (usize::from(low), usize::from(high));
    while low < high {
        let middle = (low + high) / 2;
        let mut row = WORDS.as_bytes().get(usize::from(*STARTS.get(middle)?)..)?.iter();
        let mut order = 0;
        for byte in bytes.iter().map(u8::to_ascii_lowercase).chain([b'=']) {
            order = i32::from(*row.next()?) - i32::from(byte);
            if order != 0 {
                break;
            }
        }
        match order {
            0 => return entry(row.as_slice()),
            // `=` sorts before the letters, as the end of a word does.
            ..0 => low = middle + 1,
            _ => high = middle,
        }
    }
    None
}

/// The class and value behind a word.
fn entry(row: &[u8]) -> Option<Lex> {
    let (&class, digits) = row.split_first()?;
    let mut value = 0;
    for digit in digits.iter().take_while(|digit| **digit != b' ') {
        value = value * 10 + i32::from(digit - b'0');
    }
    Some(Lex { class, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_no_word_is_too_long() {
        let words: Vec<_> = WORDS.split_whitespace().map(|row| row.split_once('=').unwrap().0).collect();
        assert!(words.is_sorted() && words.len() == COUNT);
        for row in WORDS.split_whitespace() {
            let (word, means) = row.split_once('=').unwrap();
            assert!(word.len() <= LONGEST);
            let lex = lex_one(word, Kind::Word);
            assert!(means.starts_with(char::from(lex.class)), "{row}");
        }
    }
}
