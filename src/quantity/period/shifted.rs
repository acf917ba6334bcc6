//! Knows `last`, `this`, `next` and their like: `last year`, `the past five years`, `this Friday`, `next Easter`.

use super::super::{Date, TimeKind};
use super::calendar;
use super::duration::Length;
use super::explicit::Cue;
use super::item::{Item, Open};
use super::lex::{Lex, Size, Which};
use super::reader::Reader;

impl Reader<'_> {
    /// Everything that begins with last, this, next and their like.
    pub(super) fn shifted(&self, i: usize) -> Option<Item> {
        let Lex::Shift(first) = self.at(i) else { return None };
        // `this past Wednesday`, `this coming Friday`
        let (which, j) = match (first, self.at(i + 1)) {
            (Which::This, Lex::Shift(second @ (Which::Past | Which::Coming | Which::Last))) => {
                (second, i + 2)
            }
            _ => (first, i + 1),
        };
        if let Some(item) = self.shifted_count(which, j) {
            return Some(item);
        }
        match self.at(j) {
            Lex::Unit(size, false) if size >= Size::Day => {
                // `last year` is that of the calendar, `the last year` the twelve months that end today.
                let stretch = which == Which::Last && self.back(i, 1) == Lex::The;
                self.shifted_unit(if stretch { Which::Past } else { which }, size, j + 1)
            }
            Lex::Fiscal | Lex::Calendar if matches!(self.at(j + 1), Lex::Unit(Size::Year, false)) => {
                let item = self.shifted_unit(which, Size::Year, j + 2)?;
                Some(Item { fiscal: self.at(j) == Lex::Fiscal, ..item })
            }
            Lex::Weekday(w) => self.shifted_weekday(which, w, j),
            Lex::Fy if !matches!(self.at(j + 1), Lex::Digits(_)) => {
                let item = self.shifted_unit(which, Size::Year, j + 1)?;
                Some(Item { fiscal: true, ..item })
            }
            _ if matches!(which, Which::That) => None,
            _ => self.shifted_open(which, j),
        }
    }

    /// `past five years`, `next two quarters`.
    fn shifted_count(&self, which: Which, j: usize) -> Option<Item> {
        if which == Which::This || which == Which::That {
            return None;
        }
        let (length, end) = self.counted_length(j)?;
        self.stretch(which, length, end)
    }

    /// `5 upcoming years`, `three previous weeks`.
    pub(super) fn count_shifted(&self, i: usize) -> Option<Item> {
        let (milli, j) = self.amount(i)?;
        let Lex::Shift(
            which @ (Which::Last
            | Which::Past
            | Which::Previous
            | Which::Next
            | Which::Coming
            | Which::Following),
        ) = self.at(j)
        else {
            return None;
        };
        let Lex::Unit(size, true) = self.at(j + 1) else { return None };
        self.stretch(which, Length::one(milli, size), j + 2)
    }

    fn stretch(&self, which: Which, length: Length, end: usize) -> Option<Item> {
        let size = length.size().filter(|&size| size >= Size::Day)?;
        let grain = calendar::grain(size);
        let ahead = matches!(which, Which::Next | Which::Coming | Which::Following);
        let days = self.today.map(|today| {
            // Quarters and longer ones ahead are those of the calendar, as in `the next two quarters`.
            if let (Size::Quarter, Some(n)) | (Size::Decade | Size::Century, Some(n)) = (size, length.count())
                && (size == Size::Quarter || ahead)
            {
                let now = calendar::floor(today, size);
                return if ahead {
                    (calendar::step(now, size, 1), calendar::step(now, size, n.saturating_add(1)))
                } else {
                    (calendar::step(now, size, n.saturating_neg()), now)
                };
            }
            if ahead {
                (today.add_days(1), length.from(today, 1).add_days(1))
            } else {
                (length.from(today, -1), today)
            }
        });
        let mut item = Item::relative(end, grain, days);
        item.kind = TimeKind::Range;
        if days.is_some_and(|(low, high)| high <= low) {
            return None;
        }
        // `3 days from the next business day` is counted one day on.
        if length.business && ahead {
            item.low = self.today.map(|today| today.add_days(1));
        }
        Some(item)
    }

    fn shifted_unit(&self, which: Which, size: Size, end: usize) -> Option<Item> {
        let grain = calendar::grain(size);
        let near = |n: i32| self.today.map(|today| calendar::unit(today, size, n));
        let far = |n: i32| self.anchor_day().map(|day| calendar::unit(day, size, n));
        let days = match which {
            Which::This => near(0),
            Which::Last => near(-1),
            // `over the past year`, `in the last decade`: a stretch that ends today.
            Which::Past
                if matches!(size, Size::Week | Size::Month | Size::Year | Size::Decade | Size::Century) =>
            {
                self.today.map(|today| (calendar::step(today, size, -1), today))
            }
            Which::Past => near(-1),
            Which::Next | Which::Coming => near(1),
            Which::Previous => far(-1),
            Which::Following => far(1),
            Which::That => {
                // the same quarter of 2022, the same month last year
                if let (Some(year), end) = self.year_tail(end) {
                    let same = |day: Date| calendar::unit(day.add_years(year - day.year), size, 0);
                    return Some(Item::relative(end, grain, self.anchor_day().map(same)));
                }
                far(0)
            }
        };
        Some(Item::relative(end, grain, days))
    }

    /// `last Wednesday` is the one of last week, `this past Wednesday` the latest.
    fn shifted_weekday(&self, which: Which, weekday: u8, j: usize) -> Option<Item> {
        // this Friday, 15 June
        if let Some(item) = self.date(j).filter(|item| matches!(item.open, Open::Day(..) | Open::No)) {
            return Some(match which {
                Which::Next | Which::Coming => item.settled(self.today, true),
                _ => self.shifted_date(which, item),
            });
        }
        let day = self.today.map(|today| {
            let week = |n: i32| calendar::unit(today, Size::Week, n).0.add_days(i32::from(weekday));
            let back = (i32::from(today.weekday()) - i32::from(weekday) - 1).rem_euclid(7) + 1;
            match which {
                Which::This | Which::That => week(0),
                Which::Last | Which::Previous => week(-1),
                Which::Past => today.add_days(-back),
                Which::Next | Which::Following => week(1),
                Which::Coming => today.add_days(if back == 7 { 7 } else { 7 - back }),
            }
        });
        Some(Item { relative: true, ..Item::day(j + 1, day) })
    }

    /// `this September`, `last winter`, `next Easter`, `this 5/12`.
    fn shifted_open(&self, which: Which, j: usize) -> Option<Item> {
        let item = self
            .numeric(j, Cue::Stroke)
            .or_else(|| self.date(j))
            .or_else(|| self.holiday(j))
            .or_else(|| self.season(j))
            .or_else(|| self.quarter(j))
            .or_else(|| self.month(j))?;
        (item.open != Open::No).then(|| self.shifted_date(which, item))
    }

    fn shifted_date(&self, which: Which, item: Item) -> Item {
        let Some(today) = self.today else { return item };
        let by_year = matches!(item.open, Open::Month(_) | Open::Day(1.., _));
        let settled = match which {
            Which::This if !matches!(item.open, Open::Day(0, _) | Open::WeekdayDay(..)) => {
                item.in_year(today.year)
            }
            Which::Last if by_year => item.in_year(today.year - 1),
            Which::Next if by_year => item.in_year(today.year + 1),
            Which::Next | Which::Coming | Which::Following => item.settled(Some(today), true),
            // The last summer is one that has ended.
            Which::Last | Which::Past | Which::Previous => {
                let now = item.settled(Some(today), false);
                if now.high.is_some_and(|high| high > today) {
                    item.in_year(now.low.map_or(today.year, |low| low.year) - 1)
                } else {
                    now
                }
            }
            _ => item.settled(Some(today), false),
        };
        Item { relative: true, ..settled }
    }
}
