//! Knows lengths of time: `three years`, `2 years 1 month`, `half an hour`, `15-minute`.

use super::super::{Date, Grain, TimeKind};
use super::calendar;
use super::item::Item;
use super::lex::{Lex, Size};
use super::reader::Reader;

/// Longest chain of lengths that is one length: years, months, weeks, days.
const PARTS: usize = 4;

/// A length of time as a short sum, each part in thousandths of a unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Length {
    /// Amount and unit of each part; the amount is 0 where there is none.
    pub parts: [(u32, Option<Size>); PARTS],
    pub business: bool,
}

impl Length {
    pub fn one(milli: u32, size: Size) -> Self {
        let mut length = Self::default();
        if let Some(first) = length.parts.first_mut() {
            *first = (milli, Some(size));
        }
        length
    }

    /// The unit of the first part.
    pub fn size(&self) -> Option<Size> {
        self.parts.first().and_then(|part| part.1)
    }

    /// The unit of the last part: how fine it is.
    pub fn grain(&self) -> Grain {
        self.parts.iter().rev().find_map(|part| part.1).map_or(Grain::Day, calendar::grain)
    }

    /// Whole number of its only unit, if that is what it is.
    pub fn count(&self) -> Option<i32> {
        let [first, second, ..] = self.parts;
        (second.1.is_none() && first.0 % 1000 == 0).then(|| i32::try_from(first.0 / 1000).ok()).flatten()
    }

    /// The day this long after `day`, or before it for `sign` -1.
    pub fn from(&self, day: Date, sign: i32) -> Date {
        let mut day = day;
        for (milli, size) in self.parts {
            let Some(size) = size else { break };
            let milli = milli.min(MOST_MILLI) as i32;
            day = match calendar::months(size) {
                0 if self.business => business_days(day, sign * (milli / 1000)),
                0 => calendar::step(day, size, sign * (milli / 1000)),
                // Fractions of years in whole months.
                months => day.add_months(sign * (i64::from(milli) * i64::from(months) / 1000) as i32),
            };
        }
        day
    }
}

/// Amounts past this are no lengths that a date can be counted by.
const MOST_MILLI: u32 = 20_000_000;
/// Most business days that are counted one by one.
const MOST_BUSINESS_DAYS: i32 = 400;

fn business_days(day: Date, n: i32) -> Date {
    let mut day = day;
    for _ in 0..n.abs().min(MOST_BUSINESS_DAYS) {
        day = day.add_days(n.signum());
        while day.weekday() > 4 {
            day = day.add_days(n.signum());
        }
    }
    day
}

impl Reader<'_> {
    /// An amount in thousandths: digits, number words, few, several, half.
    pub(super) fn amount(&self, i: usize) -> Option<(u32, usize)> {
        match self.at(i) {
            Lex::Digits(_) => self.decimal(i),
            Lex::Mark('½') => Some((500, i + 1)),
            Lex::Vague(n) => {
                let j = if n == 2 && self.at(i + 1) == Lex::Of { i + 2 } else { i + 1 };
                Some((u32::from(n).saturating_mul(1000), j))
            }
            Lex::A => match self.at(i + 1) {
                Lex::Vague(n) => {
                    let j = if n == 2 && self.at(i + 2) == Lex::Of { i + 3 } else { i + 2 };
                    Some((u32::from(n).saturating_mul(1000), j))
                }
                Lex::Cardinal(12 | 100) => self.cardinal(i + 1).map(|(n, j)| (n.saturating_mul(1000), j)),
                _ => None,
            },
            Lex::Half if self.at(i + 1) == Lex::A => Some((500, i + 2)),
            Lex::Cardinal(_) => {
                let (n, j) = self.cardinal(i)?;
                let milli = n.saturating_mul(1000);
                // two and a half, two-and-a-half
                let mut k = j;
                for want in [Lex::And, Lex::A, Lex::Half] {
                    if self.at(k) == Lex::Mark('-') {
                        k += 1;
                    }
                    if self.at(k) != want {
                        return Some((milli, j));
                    }
                    k += 1;
                }
                Some((milli.saturating_add(500), k))
            }
            _ => None,
        }
    }

    fn decimal(&self, i: usize) -> Option<(u32, usize)> {
        let (n, mut j) = self.digits(i)?;
        let mut milli = n.saturating_mul(1000);
        if self.mark(j, '.') && self.joined(j) && self.joined(j + 1) {
            if let Lex::Digits(d) = self.at(j + 1) {
                let scale = [0, 100, 10, 1].get(self.width(j + 1)).copied().unwrap_or(0);
                milli = milli.saturating_add(d.saturating_mul(scale));
                j += 2;
            }
        } else if self.mark(j, '½') {
            milli = milli.saturating_add(500);
            j += 1;
        }
        Some((milli, j))
    }

    /// `unit` after an amount, hyphen allowed, business days too.
    fn unit_after(&self, j: usize) -> Option<(Size, bool, usize)> {
        let j = if self.mark(j, '-') && self.joined(j) { j + 1 } else { j };
        match self.at(j) {
            Lex::Unit(size, _) => Some((size, false, j + 1)),
            Lex::Ordinal(2) if self.word(j, "second") => Some((Size::Second, false, j + 1)),
            Lex::Business => match self.at(j + 1) {
                Lex::Unit(Size::Day, _) => Some((Size::Day, true, j + 2)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A length with a stated amount.
    pub(super) fn counted_length(&self, i: usize) -> Option<(Length, usize)> {
        let (milli, j) = self.amount(i)?;
        let (size, business, j) = self.unit_after(j)?;
        let mut length = Length::one(milli, size);
        length.business = business;
        let mut end = j;
        // one hour and a half, one hour and half
        if self.at(end) == Lex::And {
            let k = if self.at(end + 1) == Lex::A { end + 2 } else { end + 1 };
            if self.at(k) == Lex::Half {
                if let Some(first) = length.parts.first_mut() {
                    first.0 = first.0.saturating_add(500);
                }
                return Some((length, k + 1));
            }
        }
        for n in 1..PARTS {
            let k = if matches!(self.at(end), Lex::And | Lex::Mark(',')) { end + 1 } else { end };
            let Some((milli, j)) = self.amount(k) else { break };
            let Some((size, _, j)) = self.unit_after(j) else { break };
            // Only downwards: `3 months and 2 days`; two days and three years are two lengths.
            let last = length.parts.get(n - 1).and_then(|part| part.1);
            // `for the last 3 months and 2 days ago`: the second belongs to `ago`.
            let other = self.at(j) == Lex::Ago && matches!(self.back(i, 1), Lex::Shift(_));
            if last.is_none_or(|last| size >= last) || other {
                break;
            }
            if let Some(part) = length.parts.get_mut(n) {
                *part = (milli, Some(size));
            }
            end = j;
        }
        Some((length, end))
    }

    /// `a year`, where something else says that a length is meant.
    pub(super) fn single_length(&self, i: usize) -> Option<(Length, usize)> {
        match (self.at(i), self.at(i + 1)) {
            (Lex::A, Lex::Unit(size, false)) => {
                let half = [Lex::And, Lex::A, Lex::Half]
                    .iter()
                    .enumerate()
                    .all(|(n, &lex)| self.at(i + 2 + n) == lex);
                Some(if half { (Length::one(1500, size), i + 5) } else { (Length::one(1000, size), i + 2) })
            }
            (Lex::A, Lex::Half) => match self.at(i + 2) {
                Lex::Unit(size, false) => Some((Length::one(500, size), i + 3)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A length that stands alone.
    pub(super) fn duration(&self, i: usize) -> Option<Item> {
        if !self.free(i) {
            return None;
        }
        let (length, end) = match (self.at(i), self.at(i + 1)) {
            (Lex::All, Lex::Unit(size, false)) => (Length::one(1000, size), i + 2),
            _ => match self.counted_length(i) {
                Some(found) => found,
                None if matches!(
                    self.back(i, 1),
                    Lex::For | Lex::In | Lex::Than | Lex::After | Lex::Half
                ) =>
                {
                    self.single_length(i)?
                }
                None => return None,
            },
        };
        let dashed = usize::from(self.mark(end, '-'));
        if self.at(end + dashed) == Lex::Old || (self.at(end) == Lex::Of && self.word(end + 1, "age")) {
            return None;
        }
        // A quarter is a fraction as often: `three quarters of voters`.
        if length.size() == Some(Size::Quarter) && self.at(end) == Lex::Of {
            return None;
        }
        Some(Item::length(end, TimeKind::Duration, length))
    }
}
