//! Knows times told by a length from the page's date or from a time named before: `two years ago`, `a year earlier`,
//! `earlier this month`, `in two weeks`.

use super::super::{Date, Grain, TimeKind};
use super::calendar::{self, Days};
use super::duration::Length;
use super::item::Item;
use super::lex::{Lex, Size, Third, Which};
use super::named::cut;
use super::reader::Reader;

impl Reader<'_> {
    /// Where `the year before` counts from: the time named last, else the page's date.
    pub(super) fn anchor_day(&self) -> Option<Date> {
        self.anchor.map(|anchor| anchor.0).or(self.today)
    }

    /// today, yesterday, tonight, this morning, now.
    pub(super) fn day_word(&self, i: usize) -> Option<Item> {
        let day = |end: usize, n: i32| {
            Some(Item { relative: true, ..Item::day(end, self.today.map(|today| today.add_days(n))) })
        };
        match (self.at(i), self.at(i + 1)) {
            (Lex::FromToday(n), Lex::Daytime) => day(i + 2, i32::from(n)),
            (Lex::FromToday(n), _) => day(i + 1, i32::from(n)),
            (Lex::Shift(Which::This), Lex::Daytime) => day(i + 2, 0),
            (Lex::Shift(Which::This), Lex::Date) if self.word(i, "current") => day(i + 2, 0),
            (Lex::Shift(Which::Last), Lex::Daytime) => day(i + 2, -1),
            _ => None,
        }
    }

    /// `two years ago`, `a year earlier`, `three weeks from today`, `two days before yesterday`.
    pub(super) fn offset(&self, i: usize, depth: u8) -> Option<Item> {
        let (length, j) =
            self.counted_length(i).or_else(|| self.single_length(i)).or_else(|| self.the_length(i))?;
        let stated = !matches!(self.at(i), Lex::The | Lex::Unit(..));
        match self.at(j) {
            Lex::Ago if stated => Some(point(j + 1, self.today, length, -1)),
            Lex::Earlier if stated => Some(self.as_fine(point(j + 1, self.anchor_day(), length, -1))),
            Lex::Later if stated => Some(self.as_fine(point(j + 1, self.anchor_day(), length, 1))),
            Lex::Shift(Which::Previous) if self.at(j + 1) == Lex::To => {
                let base = self.nested(j + 2, depth)?;
                Some(point(base.end, base.edge(), length, -1))
            }
            Lex::Before | Lex::After | Lex::From | Lex::Since => {
                let sign = if self.at(j) == Lex::Before { -1 } else { 1 };
                if self.at(j + 1) == Lex::Now {
                    return Some(point(j + 2, self.today, length, sign));
                }
                if matches!(self.at(j), Lex::Before | Lex::After)
                    && let Some(base) = self.nested(j + 1, depth)
                {
                    if stated {
                        return Some(point(base.end, base.edge(), length, sign));
                    }
                    // the day before yesterday, the year before 2015, the week before Christmas
                    let size = length.size()?;
                    let days = base.edge().map(|day| calendar::unit(day, size, sign));
                    return Some(Item {
                        relative: base.relative,
                        ..Item::period(base.end, calendar::grain(size), days)
                    });
                }
                if matches!(self.at(j), Lex::From | Lex::Since) {
                    let base = self
                        .nested(j + 1, depth)
                        .filter(|base| base.kind == TimeKind::Date || self.at(j) == Lex::Since)?;
                    return Some(point(base.end, base.edge(), length, sign));
                }
                // `two years before`, `the day after`: only at the end of a clause.
                let ends = matches!(
                    self.at(j + 1),
                    Lex::End | Lex::Digits(_) | Lex::And | Lex::Mark('.' | ',' | ';' | '?' | '!' | ')' | '"')
                );
                (ends && self.at(i) != Lex::A)
                    .then(|| Some(point(j + 1, self.anchor_day(), length, sign)))
                    .flatten()
            }
            _ => None,
        }
    }

    /// A year earlier than June 2021 is June 2020: as fine as the time it is counted from.
    fn as_fine(&self, item: Item) -> Item {
        let size = match self.anchor {
            Some((_, Grain::Month)) => Size::Month,
            Some((_, Grain::Quarter)) => Size::Quarter,
            _ => return item,
        };
        match item.low {
            Some(low) if item.grain > calendar::grain(size) => Item {
                grain: calendar::grain(size),
                whole: Some(calendar::unit(low, size, 0)).unzip(),
                ..item
            },
            _ => item,
        }
    }

    fn nested(&self, i: usize, depth: u8) -> Option<Item> {
        let depth = depth.checked_sub(1)?;
        let item = self.point(i, depth)?.settled(self.today, self.future(i));
        item.low.map(|_| item)
    }

    /// `the day`, `the year` before something.
    fn the_length(&self, i: usize) -> Option<(Length, usize)> {
        match (self.at(i), self.at(i + 1)) {
            (Lex::The, Lex::Unit(size, false)) if size >= Size::Day => Some((Length::one(1000, size), i + 2)),
            (Lex::Unit(Size::Day, false), Lex::Before | Lex::After) if self.at(i + 2) != Lex::A => {
                Some((Length::one(1000, Size::Day), i + 1))
            }
            _ => None,
        }
    }

    /// `in two weeks` with a word of the future before it: the day that lies so far ahead. Without one it is a length.
    pub(super) fn ahead(&self, i: usize) -> Option<Item> {
        if self.at(i) != Lex::In || !self.word(i, "in") {
            return None;
        }
        let (length, end) = self.counted_length(i + 1)?;
        if matches!(self.at(end), Lex::Since) {
            return None;
        }
        let weekday = match (self.at(end), self.at(end + 1)) {
            (Lex::On, Lex::Weekday(_)) => 2,
            _ => 0,
        };
        if let (Lex::Weekday(weekday), 2) = (self.at(end + 1), weekday) {
            let week = self.today.map(|today| calendar::floor(length.from(today, 1), Size::Week));
            let day = week.map(|week| week.add_days(i32::from(weekday)));
            return Some(Item { relative: true, ..Item::day(end + 2, day) });
        }
        self.future(i).then(|| point(end, self.today, length, 1))
    }

    /// `earlier this month`, `later in the week`.
    pub(super) fn earlier(&self, i: usize) -> Option<Item> {
        let early = match self.at(i) {
            Lex::Earlier => true,
            Lex::Later => false,
            _ => return None,
        };
        let mut j = i + 1;
        while matches!(self.at(j), Lex::In | Lex::The | Lex::On) {
            j += 1;
        }
        let item = self.the_unit(j).or_else(|| self.simple(j))?;
        let item = item.settled(self.today, !early && self.future(i));
        if item.grain <= Grain::Day {
            return Some(item);
        }
        let whole = item.days();
        let third = if early { Third::Early } else { Third::Late };
        let mut item = cut(Item { relative: true, ..item }, third, self.today);
        if item.grain == Grain::Year && early {
            item.high = whole.map(|(low, _)| low.add_months(6));
        }
        // Earlier in the month of the page is before its day, later after it.
        if let (Some(today), Some((low, high))) = (self.today, whole)
            && low <= today
            && today < high
        {
            if early {
                item.high = item.high.map(|high| high.min(today)).filter(|&high| high > low).or(item.high);
            } else {
                item.low = item.low.map(|low| low.max(today));
            }
        }
        item.whole = whole.unzip();
        Some(item)
    }

    /// `monday of the following week`, `this week Monday`, `Monday two weeks from now`.
    pub(super) fn weekday_of_week(&self, i: usize, depth: u8) -> Option<Item> {
        let depth = depth.checked_sub(1)?;
        let of = |weekday: u8, days: Days| Item {
            relative: true,
            ..Item::day(0, Some(calendar::floor(days.0, Size::Week).add_days(i32::from(weekday))))
        };
        if let Lex::Weekday(weekday) = self.at(i) {
            let of_week = self.at(i + 1) == Lex::Of;
            let j = if of_week { i + 2 } else { i + 1 };
            let j = if self.at(j) == Lex::The { j + 1 } else { j };
            let base = if of_week {
                self.shifted(j).filter(|base| base.grain == Grain::Week)?
            } else {
                self.offset(j, depth).filter(|base| base.relative && base.kind == TimeKind::Date)?
            };
            return Some(Item { end: base.end, ..of(weekday, base.days()?) });
        }
        let week = self.shifted(i).filter(|item| item.grain == Grain::Week)?;
        let j = if self.mark(week.end, '-') { week.end + 1 } else { week.end };
        match self.at(j) {
            Lex::Weekday(weekday) => Some(Item { end: j + 1, ..of(weekday, week.days()?) }),
            _ => None,
        }
    }
}

/// The day so far from another, as fine as the length says: two years ago is some day of that year.
fn point(end: usize, day: Option<Date>, length: Length, sign: i32) -> Item {
    let size = length.size().unwrap_or(Size::Day);
    let low = day.map(|day| length.from(day, sign));
    let mut item = Item { relative: true, ..Item::day(end, low) };
    if size >= Size::Month {
        let unit = length.grain();
        item.grain = unit;
        let size = if size > Size::Year { Size::Year } else { size };
        item.grain = item.grain.min(calendar::grain(size));
        item.whole = low.map(|low| calendar::unit(low, size, 0)).unzip();
    } else if size < Size::Day {
        item.grain = Grain::Clock;
    }
    item
}
