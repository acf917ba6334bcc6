//! The lexer of time expressions: turns each token into a class and a value, so that patterns compare bytes, not text.
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

use super::super::table::{self, Case};
use super::words::WORDS;
use crate::text::{Kind, Token, fold::fold_char};

/// What one token can mean inside a date.
#[derive(Clone, Copy)]
pub(super) struct Lex {
    pub class: u8,
    pub value: i32,
}

impl Lex {
    /// Whether its class is one of these. Looks at all of them, as there are few.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn is(self, classes: &[u8]) -> bool {
        classes.iter().fold(false, |found, class| found | (*class == self.class))
    }
}

/// Past either end of the text.
pub(super) const END: Lex = Lex { class: b'^', value: 0 };
const OTHER: Lex = Lex { class: b'#', value: 0 };

/// Digits saturate here: more than any date has, and small enough to be computed with.
const MOST: i32 = 99_999_999;

/// What each token means to the rules, in order.
#[cfg_attr(shipped, optimize(speed))]
pub(super) fn lex(text: &str, tokens: &[Token]) -> Vec<Lex> {
    let mut out = Vec::with_capacity(tokens.len());
    for token in tokens {
        out.push(lex_one(token.of(text), token.kind, token.hash));
    }
    out
}

#[cfg_attr(shipped, optimize(speed))]
fn lex_one(text: &str, kind: Kind, hash: u32) -> Lex {
    match kind {
        Kind::Word => word(text, hash).unwrap_or(OTHER),
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

/// The class and value of a word of the table.
fn word(text: &str, hash: u32) -> Option<Lex> {
    let (&class, digits) =
        table::search_hashed(WORDS, text, hash, Case::Ignored)?.as_bytes().split_first()?;
    let mut value = 0;
    for digit in digits {
        value = value * 10 + i32::from(digit - b'0');
    }
    Some(Lex { class, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_of_the_table_means_what_it_says() {
        for (word, means) in table::Rows(WORDS) {
            let Lex { class, value } = lex_one(word, Kind::Word, crate::text::lists::hash(word.as_bytes()));
            assert_eq!(char::from(class), means.chars().next().unwrap(), "{word}");
            assert_eq!(value, means[1..].parse().unwrap_or(0), "{word}");
        }
    }
}
