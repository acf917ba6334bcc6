//! The state of the reader, and the tests on tokens that all rules share.

use super::super::{Context, Date, Grain};
use super::days::NO;
use super::expression::{Item, Length};
use super::lexer::{self, END, Lex};
use crate::text::{Kind, Token, step_count};

/// The text, its tokens and what they mean, the page, and what the last rule has read.
pub(super) struct Reader<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
    lex: Vec<Lex>,
    pub today: i32,
    pub month_first: bool,
    /// The time that was named last, for `a year earlier`.
    pub anchor: (i32, Grain),
    /// The year that the sentence has named before, [`NO`] without one: `In 2018, from February to December`.
    pub year_beside: i32,
    /// One past the last token of the last day that was read, for `11/20, 11/22 or 11/25`.
    pub listed: usize,
    /// What the last rule for a time has read.
    pub item: Item,
    /// What the last rule for a length has read.
    pub length: Length,
    /// What the last rule for a number has read.
    pub value: i32,
    /// Whether the last day of a month was an ordinal.
    pub ordinal: bool,
    /// Where the last month's name begins and ends.
    pub month: (usize, usize),
    /// How many times are being read inside other times.
    pub depth: u8,
    /// Whether `3/5` is the end of a range if it is anything: a date beside another one.
    pub ranged: bool,
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t str, tokens: &'t [Token], context: Context) -> Self {
        let today = context.today.map_or(NO, Date::days);
        Self {
            text,
            tokens,
            lex: lexer::lex(text, tokens),
            today,
            month_first: context.month_first,
            anchor: (today, Grain::Clock),
            year_beside: NO,
            listed: usize::MAX,
            item: Item::new(0, Grain::Day, NO, NO),
            length: Length::NONE,
            value: 0,
            ordinal: false,
            month: (0, 0),
            depth: 0,
            ranged: false,
        }
    }

    /// What the token means; [`END`] past the last.
    pub fn at(&self, i: usize) -> Lex {
        step_count::add(1);
        self.lex.get(i).copied().unwrap_or(END)
    }

    /// Whether the token's class is one of these.
    pub fn is(&self, i: usize, classes: &str) -> bool {
        self.at(i).is(classes.as_bytes())
    }

    /// Whether the class of the token before is one of these.
    pub fn behind(&self, i: usize, classes: &str) -> bool {
        self.is(i.wrapping_sub(1), classes)
    }

    /// Whether it is written together with the token before.
    pub fn joined(&self, i: usize) -> bool {
        self.token(i).is_some_and(|token| !token.spaced)
    }

    /// How many bytes it has: for digits, how many digits.
    pub fn width(&self, i: usize) -> usize {
        self.token(i).map_or(0, |token| token.span.len())
    }

    /// The token itself.
    pub fn token(&self, i: usize) -> Option<&'t Token> {
        step_count::add(1);
        self.tokens.get(i)
    }

    /// Its text.
    fn str(&self, i: usize) -> &str {
        self.token(i).map_or("", |token| token.of(self.text))
    }

    /// Whether it is this word.
    pub fn word(&self, i: usize, word: &str) -> bool {
        self.str(i).eq_ignore_ascii_case(word)
    }

    /// Whether it is a word.
    pub fn is_word(&self, i: usize) -> bool {
        self.token(i).is_some_and(|token| token.kind == Kind::Word)
    }

    /// Whether it is spelt like a plural: not `was`, `its`, `has`.
    pub fn many(&self, i: usize) -> bool {
        self.is(i, "#") && self.width(i) > 3 && !self.capital(i) && self.str(i).ends_with('s')
    }

    /// Whether it begins with a capital.
    pub fn capital(&self, i: usize) -> bool {
        self.str(i).starts_with(crate::text::fold::is_capital)
    }

    /// Whether an expression can begin here: not inside a longer word, number or code.
    pub fn free(&self, i: usize) -> bool {
        if !self.joined(i) {
            return true;
        }
        let before = i.wrapping_sub(1);
        if self.is(before, "-/.,:'") {
            let word = self.is_word(before.wrapping_sub(1)) && !self.capital(before.wrapping_sub(1));
            return !self.joined(before) || word || self.behind(before, "-/.,:;'\"()%~$`");
        }
        !self.is_word(before) && !self.is(before, "D$%")
    }

    /// Whether digits stand here, joined to the mark before.
    fn digits_go_on(&self, j: usize) -> bool {
        self.joined(j) && self.is(j, "D")
    }

    /// Whether a number can end before this token: it does not go on as a longer number, word or unit.
    pub fn closed(&self, j: usize) -> bool {
        !self.joined(j)
            || if self.is(j, ".,/:") {
                !self.digits_go_on(j + 1)
            } else if self.is(j, "-") {
                !self.digits_go_on(j + 1) || self.width(j + 1) == 4
            } else {
                self.is(j, ";'\"()~`^")
            }
    }

    /// Whether it stands alone between quotes: a title.
    pub fn quoted(&self, i: usize) -> bool {
        self.joined(i) && self.behind(i, "\"'") && self.joined(i + 1) && self.is(i + 1, "\"'")
    }

    /// Whether no noun follows that could make the number a count.
    pub fn clause_ends(&self, j: usize) -> bool {
        !self.is(j, "#JUuD%-")
    }

    /// Whether what follows counts things: `2000 people`, `2,000 years`, `2000 %`.
    pub fn counts(&self, j: usize) -> bool {
        self.is(j, "Ju%")
    }

    /// Whether the words before say that what follows lies ahead: `will`, `due`, `please`.
    pub fn future(&self, i: usize) -> bool {
        for n in 1..=FUTURE_REACH {
            let at = i.wrapping_sub(n);
            if self.is(at, "L") {
                return true;
            }
            // A word of another clause says nothing of this one: `prices will fall, but in March they rose`.
            let clause = self.is(at, ",") && (self.is(at + 1, "n") || self.word(at + 1, "but"));
            if clause || self.is(at, "^.;") {
                break;
            }
        }
        false
    }
}

/// How many tokens before a time a word of the future still counts for it: about a clause.
const FUTURE_REACH: usize = 10;
