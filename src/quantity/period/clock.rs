//! Knows clock times and repetitions: `3pm`, `10:30`, `every year`, `weekly`.

use super::super::{Grain, TimeKind};
use super::duration::Length;
use super::item::Item;
use super::lex::{Lex, Size};
use super::reader::Reader;

impl Reader<'_> {
    /// `3pm`, `10:30`, `half past` excepted; the end is one past its last token.
    fn clock_end(&self, i: usize) -> Option<usize> {
        let Lex::Digits(hour @ 0..=24) = self.at(i) else { return None };
        if self.width(i) > 2 {
            return None;
        }
        let minutes = matches!(self.at(i + 1), Lex::Mark(':' | '.'))
            && self.joined(i + 1)
            && self.joined(i + 2)
            && self.width(i + 2) == 2
            && matches!(self.at(i + 2), Lex::Digits(0..=59));
        let j = if minutes { i + 3 } else { i + 1 };
        if let Some(end) = self.meridiem(j).filter(|_| hour <= 12) {
            return Some(end);
        }
        if self.word(j, "o") && self.mark(j + 1, '\'') && self.word(j + 2, "clock") {
            return Some(j + 3);
        }
        let placed =
            matches!(self.back(i, 1), Lex::At | Lex::From | Lex::Until | Lex::By | Lex::Before | Lex::After);
        (minutes && self.mark(i + 1, ':') && (self.width(i) == 2 || placed) && self.closed(j)).then_some(j)
    }

    fn meridiem(&self, j: usize) -> Option<usize> {
        if self.at(j) == Lex::Meridiem && (self.joined(j) || !self.capital(j) || self.width(j) == 2) {
            return self.closed(j + 1).then_some(j + 1);
        }
        let dotted = (self.word(j, "a") || self.word(j, "p"))
            && self.mark(j + 1, '.')
            && self.word(j + 2, "m")
            && self.joined(j + 2);
        dotted.then(|| if self.mark(j + 3, '.') && self.joined(j + 3) { j + 4 } else { j + 3 })
    }

    /// A clock time without a day.
    pub(super) fn clock(&self, i: usize) -> Option<Item> {
        if !self.free(i) {
            return None;
        }
        let end = match self.at(i) {
            Lex::Noon
                if matches!(self.back(i, 1), Lex::At | Lex::By | Lex::Until | Lex::Before | Lex::After) =>
            {
                i + 1
            }
            _ => self.clock_end(i)?,
        };
        Some(Item { kind: TimeKind::Clock, ..Item::period(end, Grain::Clock, None) })
    }

    /// A day with the clock time behind it: `Monday at 3pm`.
    pub(super) fn with_clock(&self, item: Item) -> Item {
        if item.kind != TimeKind::Date || item.grain != Grain::Day {
            return item;
        }
        let j = match self.at(item.end) {
            Lex::At | Lex::Mark(',') => item.end + 1,
            _ => item.end,
        };
        let end = match self.at(j) {
            Lex::Noon if self.at(item.end) == Lex::At => Some(j + 1),
            _ => self.clock_end(j),
        };
        match end {
            Some(end) => Item { end, kind: TimeKind::Clock, grain: Grain::Clock, ..item },
            None => item,
        }
    }

    /// `every year`, `each month`, `every two weeks`, `annually`, `year-on-year`.
    pub(super) fn set(&self, i: usize) -> Option<Item> {
        let (length, end) = match (self.at(i), self.at(i + 1)) {
            (Lex::Every, Lex::Unit(size, false)) => (Length::one(1000, size), i + 2),
            (Lex::Every, Lex::Weekday(_)) => (Length::one(1000, Size::Week), i + 2),
            (Lex::Every, Lex::Month(_)) => (Length::one(1000, Size::Year), i + 2),
            (Lex::Every, _) => self.counted_length(i + 1)?,
            (Lex::Adverb(size), _) if !self.capital(i) => (Length::one(1000, size), i + 1),
            (Lex::Unit(size, false), Lex::Mark('-') | Lex::On | Lex::For) => {
                let j = if self.mark(i + 1, '-') { i + 2 } else { i + 1 };
                let j = match self.at(j) {
                    Lex::On | Lex::For => j + 1,
                    _ => return None,
                };
                let j = if self.mark(j, '-') { j + 1 } else { j };
                if self.at(j) != self.at(i) {
                    return None;
                }
                (Length::one(1000, size), j + 1)
            }
            _ => return None,
        };
        Some(Item::length(end, TimeKind::Set, length))
    }
}
