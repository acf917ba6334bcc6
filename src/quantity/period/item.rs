//! Knows one expression of time while it is being read: what is settled, and what its neighbours may still fill in.

use super::super::{Date, Grain, TimeKind};
use super::calendar::{self, Days};
use super::duration::Length;
use super::holiday;
use super::lex::{Size, Third};

/// What is still open: a period whose year (or month) the words do not say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Open {
    /// Nothing.
    No,
    /// A day of a month; month 0 where not even that is said.
    Day(u8, u8),
    /// A day of any month that falls on a weekday.
    WeekdayDay(u8, u8),
    /// A weekday.
    Weekday(u8),
    /// A month.
    Month(u8),
    /// The nth week, quarter or half of a year.
    Nth(Size, u8),
    /// A season, 0 spring to 3 winter.
    Season(u8),
    /// A holiday by its number.
    Holiday(u8),
}

/// An expression of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// One past its last token.
    pub end: usize,
    pub kind: TimeKind,
    pub grain: Grain,
    pub low: Option<Date>,
    pub high: Option<Date>,
    /// All days it may stand for.
    pub whole: (Option<Date>, Option<Date>),
    pub relative: bool,
    pub open: Open,
    /// The part of `base` that is meant, if it is one.
    pub part: Option<Third>,
    pub base: Option<Days>,
    pub length: Length,
    pub fiscal: bool,
}

impl Item {
    /// A settled period, or one whose place is not known because the page's date is not.
    pub fn period(end: usize, grain: Grain, days: Option<Days>) -> Self {
        let (low, high) = days.unzip();
        let kind = if grain == Grain::Day { TimeKind::Date } else { TimeKind::Range };
        Self {
            end,
            kind,
            grain,
            low,
            high,
            whole: (low, high),
            relative: false,
            open: Open::No,
            part: None,
            base: days,
            length: Length::default(),
            fiscal: false,
        }
    }

    /// A period that depends on the page's date.
    pub fn relative(end: usize, grain: Grain, days: Option<Days>) -> Self {
        Self { relative: true, ..Self::period(end, grain, days) }
    }

    /// One day.
    pub fn day(end: usize, day: Option<Date>) -> Self {
        Self::period(end, Grain::Day, day.map(|d| (d, d.add_days(1))))
    }

    /// A period that lacks its year.
    pub fn open(end: usize, grain: Grain, open: Open) -> Self {
        Self { open, relative: true, ..Self::period(end, grain, None) }
    }

    /// A length or a repetition.
    pub fn length(end: usize, kind: TimeKind, length: Length) -> Self {
        Self { kind, length, ..Self::period(end, length.grain(), None) }
    }

    /// The same with its days known.
    pub fn with_days(self, days: Option<Days>) -> Self {
        let (low, high) = days.unzip();
        Self { low, high, whole: (low, high), base: days, open: Open::No, ..self }
    }

    /// First day and one past the last, where both are known.
    pub fn days(&self) -> Option<Days> {
        self.low.zip(self.high)
    }

    /// In this year, where the year is open.
    pub fn in_year(self, year: i32) -> Self {
        match in_year(self.open, year) {
            Some(days) => Self { relative: false, ..self.with_days(Some(days)) },
            None => self,
        }
    }

    /// Settled against the page's date: the last one that has begun, or the next one that has not ended.
    pub fn settled(self, today: Option<Date>, future: bool) -> Self {
        if self.open == Open::No {
            return self;
        }
        self.with_days(today.and_then(|today| settle(self.open, today, future)))
    }

    /// The day that it means as an end of a range: `the end of March` is 1 April, the day after.
    pub fn edge(&self) -> Option<Date> {
        let (low, high) = self.base.or(self.days())?;
        match self.part {
            None => self.low,
            Some(Third::Early | Third::Beginning | Third::Rest) => Some(low),
            Some(Third::Mid) => Some(low.add_days((high.days() - low.days()) / 2)),
            Some(Third::Late | Third::End) => Some(high),
        }
    }
}

fn single(day: Date) -> Days {
    (day, day.add_days(1))
}

/// The days of an open period in a year.
pub(super) fn in_year(open: Open, year: i32) -> Option<Days> {
    match open {
        Open::Day(month, day) => Date::new(year, month, day).map(single),
        Open::Month(month) => Date::first_of_month(year, month).map(|low| (low, low.add_months(1))),
        Open::Nth(size, n) => Some(calendar::nth(calendar::year(year), size, i32::from(n), 1)),
        Open::Season(n) => Date::first_of_month(year, 3)
            .map(|d| d.add_months(3 * i32::from(n)))
            .map(|d| (d, d.add_months(3))),
        Open::Holiday(id) => holiday::day(id, year).map(single),
        Open::No | Open::WeekdayDay(..) | Open::Weekday(_) => None,
    }
}

/// How many years 29 February can be away.
const LEAP_GAP: i32 = 8;
/// How many months a given day can fall on a given weekday away, at most.
const WEEKDAY_GAP: i32 = 14;

fn settle(open: Open, today: Date, future: bool) -> Option<Days> {
    match open {
        Open::No => None,
        Open::Weekday(weekday) => {
            let back = (i32::from(today.weekday()) - i32::from(weekday)).rem_euclid(7);
            Some(single(today.add_days(if future { 7 - back } else { -back })))
        }
        Open::Day(0, day) => {
            let month = calendar::floor(today, Size::Month);
            let mut all = (0..4).filter_map(|n| {
                let month = month.add_months(if future { n } else { -n });
                Date::new(month.year, month.month, day)
            });
            all.find(|&d| if future { d >= today } else { d <= today }).map(single)
        }
        Open::WeekdayDay(weekday, day) => {
            let month = calendar::floor(today, Size::Month);
            (-WEEKDAY_GAP..=WEEKDAY_GAP)
                .filter_map(|n| {
                    let month = month.add_months(n);
                    Date::new(month.year, month.month, day).filter(|d| d.weekday() == weekday)
                })
                .min_by_key(|d| (d.days() - today.days()).abs())
                .map(single)
        }
        _ if future => {
            (0..=LEAP_GAP).filter_map(|n| in_year(open, today.year + n - 1)).find(|&(_, high)| high > today)
        }
        _ => (0..=LEAP_GAP).filter_map(|n| in_year(open, today.year + 1 - n)).find(|&(low, _)| low <= today),
    }
}
