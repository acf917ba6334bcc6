//! Knows where in the text it is and what stands around: the small questions that every rule asks.

use super::super::{Context, Date, Grain};
use super::lex::{self, Lex};
use crate::text::{Kind, Token};

/// The text, its tokens and what they mean, and the page.
pub(super) struct Reader<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
    lex: Vec<Lex>,
    pub today: Option<Date>,
    pub month_first: bool,
    /// The time that was named last, for `a year earlier`.
    pub anchor: Option<(Date, Grain)>,
    /// One past the last token of the last day that was read, for `11/20, 11/22 or 11/25`.
    pub listed: usize,
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t str, tokens: &'t [Token], context: Context) -> Self {
        Self {
            text,
            tokens,
            lex: lex::lex(text, tokens),
            today: context.today,
            month_first: context.month_first,
            anchor: None,
            listed: usize::MAX,
        }
    }

    /// What the token means; [`Lex::End`] past the last.
    pub fn at(&self, i: usize) -> Lex {
        self.lex.get(i).copied().unwrap_or(Lex::End)
    }

    /// What the `n`th token before means; [`Lex::End`] before the first.
    pub fn back(&self, i: usize, n: usize) -> Lex {
        i.checked_sub(n).map_or(Lex::End, |i| self.at(i))
    }

    /// Whether it is this mark.
    pub fn mark(&self, i: usize, mark: char) -> bool {
        self.at(i) == Lex::Mark(mark)
    }

    /// Whether an expression can begin with this token, seen by itself.
    pub fn plain(&self, i: usize) -> bool {
        match self.at(i) {
            Lex::End
            | Lex::Other
            | Lex::And
            | Lex::Or
            | Lex::Of
            | Lex::At
            | Lex::For
            | Lex::Suffix
            | Lex::Old => false,
            Lex::Name | Lex::Counted | Lex::Street | Lex::Future | Lex::Now | Lex::Than | Lex::S => false,
            Lex::Meridiem | Lex::Ago | Lex::Through | Lex::Date => false,
            Lex::Mark(mark) => matches!(mark, '\'' | '½'),
            _ => true,
        }
    }

    /// Whether an expression can begin here: turns most tokens away before any rule is tried.
    pub fn may_begin(&self, i: usize) -> bool {
        match (self.at(i), self.at(i + 1)) {
            (Lex::To, next) => next == Lex::Date,
            (Lex::On, next) => next == Lex::Or,
            (Lex::As, next) => matches!(next, Lex::Part(_)),
            (Lex::In, next) => {
                matches!(next, Lex::Digits(_) | Lex::Cardinal(_) | Lex::Vague(_) | Lex::A | Lex::Half)
            }
            (Lex::A, next) => matches!(next, Lex::Unit(..) | Lex::Vague(_) | Lex::Cardinal(_) | Lex::Half),
            (
                Lex::The
                | Lex::From
                | Lex::Between
                | Lex::By
                | Lex::Until
                | Lex::Since
                | Lex::Before
                | Lex::After,
                _,
            ) => self.plain(i + 1),
            _ => self.plain(i),
        }
    }

    /// Whether it is written together with the token before.
    pub fn joined(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| !token.spaced)
    }

    /// How many bytes it has: for digits, how many digits.
    pub fn width(&self, i: usize) -> usize {
        self.tokens.get(i).map_or(0, |token| token.span.len())
    }

    /// Whether it is this word.
    pub fn word(&self, i: usize, word: &str) -> bool {
        self.tokens.get(i).is_some_and(|token| token.is_word(self.text, word))
    }

    /// Whether it is a word.
    pub fn is_word(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.kind == Kind::Word)
    }

    /// Whether it is spelt like a plural.
    pub fn word_ends_in_s(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.of(self.text).ends_with('s'))
    }

    /// Whether it begins with a capital.
    pub fn capital(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.of(self.text).starts_with(char::is_uppercase))
    }

    /// Whether it is a word of time that can follow a hyphen.
    pub fn is_time(&self, i: usize) -> bool {
        matches!(self.at(i), Lex::Month(_) | Lex::WeakMonth(_) | Lex::Q | Lex::H)
    }

    /// Whether an expression can begin here: not inside a longer word, number or code.
    pub fn free(&self, i: usize) -> bool {
        if !self.joined(i) {
            return true;
        }
        match self.back(i, 1) {
            Lex::Mark('-' | '/' | '.' | ',' | ':' | '\'') => {
                let tight = i.checked_sub(1).is_some_and(|i| self.joined(i));
                !tight || self.lower_word(i.wrapping_sub(2)) || matches!(self.back(i, 2), Lex::Mark(_))
            }
            Lex::Mark(c) => !matches!(c, '$' | '£' | '€' | '#' | '+' | '@' | '&' | '_' | '*' | '%' | '\\'),
            _ => false,
        }
    }

    fn lower_word(&self, i: usize) -> bool {
        self.is_word(i) && !self.capital(i)
    }

    /// Whether a number can end before this token: it does not go on as a longer number, word or unit.
    pub fn closed(&self, j: usize) -> bool {
        if !self.joined(j) {
            return true;
        }
        match self.at(j) {
            Lex::Mark('.' | ',' | '/' | ':') => {
                !(self.joined(j + 1) && matches!(self.at(j + 1), Lex::Digits(_)))
            }
            Lex::Mark('-') => {
                !(self.joined(j + 1) && matches!(self.at(j + 1), Lex::Digits(_))) || self.width(j + 1) == 4
            }
            Lex::Mark(c) => !matches!(c, '%' | '°' | '$' | '£' | '€' | '@' | '_' | '&'),
            Lex::End => true,
            _ => false,
        }
    }

    /// Whether it stands alone between quotes: a title.
    pub fn quoted(&self, i: usize) -> bool {
        let quote = |lex| matches!(lex, Lex::Mark('"' | '\''));
        self.joined(i) && quote(self.back(i, 1)) && self.joined(i + 1) && quote(self.at(i + 1))
    }

    /// Whether no noun follows that could make the number a count.
    pub fn clause_ends(&self, j: usize) -> bool {
        !matches!(
            self.at(j),
            Lex::Other | Lex::Counted | Lex::Unit(..) | Lex::Digits(_) | Lex::Mark('%' | '-')
        )
    }

    /// Whether the words before say that what follows lies ahead: `will`, `due`, `please`.
    pub fn future(&self, i: usize) -> bool {
        for n in 1..=FUTURE_REACH {
            match self.back(i, n) {
                Lex::Future => return true,
                Lex::End | Lex::Mark('.' | ';' | '!' | '?') => return false,
                _ => {}
            }
        }
        false
    }
}

/// How many tokens before a time a word of the future still counts for it: about a clause.
const FUTURE_REACH: usize = 10;
