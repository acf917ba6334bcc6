//! Knows how one point or period is named, simple or made of others: `the first week of 2015`, `next year's first quarter`.

use super::super::{Date, Grain, TimeKind};
use super::calendar::{self, Days};
use super::item::{Item, Open};
use super::lex::{Lex, Size, Which};
use super::reader::Reader;

impl Reader<'_> {
    /// An expression that stands for a day or a period, without ranges and bounds.
    pub(super) fn point(&self, i: usize, depth: u8) -> Option<Item> {
        if self.at(i) == Lex::The && !matches!(self.at(i + 1), Lex::Unit(..)) {
            return self.named(i + 1, depth).or_else(|| self.day_of_month(i));
        }
        self.named(i, depth)
    }

    fn named(&self, i: usize, depth: u8) -> Option<Item> {
        if !self.plain(i) {
            return None;
        }
        let item = self
            .nth(i, depth)
            .or_else(|| self.week_of(i))
            .or_else(|| self.to_date(i))
            .or_else(|| self.weekday_of_week(i, depth))
            .or_else(|| self.offset(i, depth))
            .or_else(|| self.ahead(i))
            .or_else(|| self.count_shifted(i))
            .or_else(|| self.earlier(i))
            .or_else(|| self.part(i))
            .or_else(|| self.simple(i))
            .or_else(|| self.placed_unit(i))?;
        Some(self.of_item(item))
    }

    /// An expression that names a day or a period by itself.
    pub(super) fn simple(&self, i: usize) -> Option<Item> {
        let item = match self.at(i) {
            Lex::Other | Lex::End => None,
            Lex::Shift(_) => self.day_word(i).or_else(|| self.shifted(i)),
            Lex::FromToday(_) => self.day_word(i),
            Lex::Holiday => self.holiday(i),
            Lex::Season(_) => self.season(i),
            _ => self
                .fiscal(i)
                .or_else(|| self.quarter(i))
                .or_else(|| self.century(i))
                .or_else(|| self.decade(i))
                .or_else(|| self.date(i))
                .or_else(|| self.month(i))
                .or_else(|| self.week(i))
                .or_else(|| self.year(i)),
        }?;
        // Labor Day weekend
        match self.at(item.end) {
            Lex::Unit(Size::Weekend, false) if matches!(item.open, Open::Holiday(_)) => {
                Some(self.weekend_of(item, item.end + 1))
            }
            _ => Some(item),
        }
    }

    /// `next year's first quarter`: a part of what was just read.
    fn of_item(&self, item: Item) -> Item {
        let owner = item.grain == Grain::Year && self.mark(item.end, '\'') && self.at(item.end + 1) == Lex::S;
        if owner
            && let Some(part) = self.quarter(item.end + 2)
            && let Some((low, _)) = item.days()
        {
            return Item { end: part.end, relative: item.relative, ..part.in_year(low.year) };
        }
        item
    }

    /// `in the year`, `of the week`: the page's own.
    fn placed_unit(&self, i: usize) -> Option<Item> {
        if self.at(i) != Lex::The
            || !matches!(self.back(i, 1), Lex::In | Lex::Of | Lex::For | Lex::End | Lex::Other)
        {
            return None;
        }
        let weekend = matches!(self.at(i + 1), Lex::Unit(Size::Weekend, _));
        if !weekend && !matches!(self.back(i, 1), Lex::In | Lex::Of) {
            return None;
        }
        self.the_unit(i + 1)
            .filter(|item| self.clause_ends(item.end) && !matches!(self.at(item.end), Lex::Of | Lex::To))
    }

    /// `year to date`; `to date`.
    pub(super) fn to_date(&self, i: usize) -> Option<Item> {
        let i = if self.at(i) == Lex::The { i + 1 } else { i };
        match (self.at(i), self.at(i + 1), self.at(i + 2)) {
            (Lex::Unit(size, false), Lex::After, Lex::Shift(Which::Next)) => Some(Item::relative(
                i + 3,
                calendar::grain(size),
                self.today.map(|day| calendar::unit(day, size, 2)),
            )),
            (Lex::Ytd, ..) => {
                let days = self.today.map(|today| (calendar::floor(today, Size::Year), today));
                Some(Item::relative(i + 1, Grain::Year, days))
            }
            (Lex::Unit(size, false), Lex::Mark('-'), Lex::To) if self.at(i + 4) == Lex::Date => {
                let days = self.today.map(|today| (calendar::floor(today, size), today));
                Some(Item::relative(i + 5, calendar::grain(size), days))
            }
            (Lex::Unit(size, false), Lex::To, Lex::Date) => {
                let days = self.today.map(|today| (calendar::floor(today, size), today));
                Some(Item::relative(i + 3, calendar::grain(size), days))
            }
            (Lex::To, Lex::Date, next) => {
                let up = self.word(i.wrapping_sub(1), "up") || self.joined(i + 1) || self.joined(i);
                let goes_on = matches!(next, Lex::Other | Lex::From | Lex::Digits(_));
                if up || goes_on {
                    return None;
                }
                let mut item = Item::relative(i + 2, Grain::Day, None);
                item.kind = TimeKind::Until;
                item.high = self.today;
                item.whole.1 = self.today;
                Some(item)
            }
            _ => None,
        }
    }

    /// `the third month of 2021`, `the last 3 weeks of this year`, `the first half of the 2010s`, `last Friday of May`.
    fn nth(&self, i: usize, depth: u8) -> Option<Item> {
        let (n, j) = match self.at(i) {
            Lex::Shift(Which::Last) => (0, i + 1),
            _ => self.ordinal(i)?,
        };
        let n = i32::from(n);
        let (size, count, j, half) = match self.at(j) {
            Lex::Half if (1..=2).contains(&n) => (Size::HalfYear, 1, j + 1, true),
            Lex::Unit(size, _) => (size, 1, j + 1, false),
            Lex::Weekday(weekday) => return self.nth_weekday(weekday, n, j + 1),
            _ => {
                let (length, j) = self.counted_length(j).filter(|_| n < 2)?;
                (length.size()?, length.count()?, j, false)
            }
        };
        if size < Size::Day || !matches!(self.at(j), Lex::Of | Lex::In) {
            return None;
        }
        let base = self.outer(j + 1, depth)?.settled(self.today, self.future(i));
        if base.grain <= calendar::grain(size) && !half {
            return None;
        }
        let days =
            base.days().map(|days| if half { halves(days, n) } else { calendar::nth(days, size, n, count) });
        let grain = if half && base.grain > Grain::Year { Grain::Year } else { calendar::grain(size) };
        let mut item = Item::period(base.end, grain, days);
        item.relative = base.relative;
        if count > 1 {
            item.kind = TimeKind::Range;
        }
        Some(item)
    }

    /// What a part is a part of.
    fn outer(&self, j: usize, depth: u8) -> Option<Item> {
        let j = if self.at(j) == Lex::The { j + 1 } else { j };
        depth.checked_sub(1)?;
        self.the_unit(j).or_else(|| self.simple(j))
    }

    fn nth_weekday(&self, weekday: u8, n: i32, j: usize) -> Option<Item> {
        if !matches!(self.at(j), Lex::Of | Lex::In) || n > 5 {
            return None;
        }
        let month = self.outer(j + 1, 1)?.settled(self.today, self.future(j)).ending_in_month()?;
        let day = month.low.and_then(|low| calendar::nth_weekday(low.year, low.month, weekday, n));
        Some(Item { relative: month.relative, ..Item::day(month.end, day) })
    }

    /// `the week of April 10th`, `w/c Feb 4`, `the weekend of Halloween`.
    fn week_of(&self, i: usize) -> Option<Item> {
        let i = if self.at(i) == Lex::The { i + 1 } else { i };
        let weekend = matches!(self.at(i), Lex::Unit(Size::Weekend, false));
        let j = if weekend || matches!(self.at(i), Lex::Unit(Size::Week, false)) {
            match self.at(i + 1) {
                Lex::Of | Lex::Starting => i + 2,
                Lex::Part(_) if self.word(i + 1, "beginning") => i + 2,
                _ => return None,
            }
        } else if self.at(i) == Lex::W && self.mark(i + 1, '/') && self.word(i + 2, "c") {
            i + 3
        } else {
            return None;
        };
        let j = if self.at(j) == Lex::On { j + 1 } else { j };
        let day = self.date(j).or_else(|| self.holiday(j)).or_else(|| self.day_of_month(j))?;
        let day = if day.grain == Grain::Day { day } else { return None };
        if weekend {
            return Some(self.weekend_of(day, day.end));
        }
        let day = day.settled(self.today, self.future(i));
        let days = day.low.map(|low| calendar::unit(low, Size::Week, 0));
        Some(Item { relative: day.relative, ..Item::period(day.end, Grain::Week, days) })
    }

    /// A holiday with the weekend that it lengthens.
    fn weekend_of(&self, item: Item, end: usize) -> Item {
        let day = item.settled(self.today, self.future(end));
        let days = day.low.map(|low| {
            let saturday = calendar::floor(low, Size::Week).add_days(5);
            match low.weekday() {
                0 | 1 => (saturday.add_days(-7), low.add_days(1)),
                _ => (low.min(saturday), saturday.add_days(2)),
            }
        });
        Item { relative: day.relative, ..Item::period(end, Grain::Week, days) }
    }
}

impl Item {
    fn ending_in_month(self) -> Option<Self> {
        (self.grain == Grain::Month).then_some(self)
    }
}

fn halves(days: Days, n: i32) -> Days {
    let (low, high) = days;
    let months = (high.year - low.year) * 12 + i32::from(high.month) - i32::from(low.month);
    let middle: Date = match months {
        2.. => low.add_months(months / 2),
        _ => low.add_days((high.days() - low.days()) / 2),
    };
    if n == 1 { (low, middle) } else { (middle, high) }
}
