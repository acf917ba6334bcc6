//! One time expression while it is read: what is determined, and what its neighbours may still determine.

use super::super::{Grain, Period, TimeKind};
use super::days::{self, DAY, MONTH, NO, WEEK, YEAR};
use super::holiday;

/// Longest chain of lengths that is one length: years, months, days.
pub(super) const PARTS: usize = 3;

/// A length of time: one amount or more, each in thousandths of a unit.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let time = &read_one("for three years").times[0];
/// assert_eq!(time.kind, TimeKind::Duration);
/// println!("{:?}", time.length);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Length {
    /// The coarsest part first, as `2 years`, then the finer ones, as `and 3 months`; 0 of those that are not there.
    pub(super) parts: [(i32, u8); PARTS],
    pub(super) business: bool,
}

impl Length {
    pub(super) const NONE: Self = Self::one(0, DAY);

    pub(super) const fn one(milli: i32, size: u8) -> Self {
        Self { parts: [(milli, size), (0, size), (0, size)], business: false }
    }

    /// The unit of the last part: how fine it is.
    pub(super) fn grain(&self) -> Grain {
        let [.., last] = self.parts;
        days::grain(last.1)
    }

    /// The unit of its first part.
    pub(super) fn size(&self) -> u8 {
        let [first, ..] = self.parts;
        first.1
    }

    /// Whole number of its only unit; 0 if it is not one.
    pub(super) fn count(&self) -> i32 {
        let [first, second, _] = self.parts;
        if second.0 == 0 && first.0 % 1000 == 0 { first.0 / 1000 } else { 0 }
    }

    /// The day this long after `day`, or before it for `sign` -1.
    pub(super) fn from(&self, day: i32, sign: i32) -> i32 {
        let mut day = day;
        for (milli, size) in self.parts {
            let milli = milli.min(MOST_MILLI);
            let months = days::months(size);
            day = if self.business {
                business_days(day, sign * (milli / 1000))
            } else if months == 0 {
                days::step(day, size, sign * (milli / 1000))
            } else {
                // Fractions of years in whole months.
                days::step(day, MONTH, sign * (milli / 1000 * months + milli % 1000 * months / 1000))
            };
        }
        day
    }
}

/// Amounts past this are no lengths that a date can be counted by.
const MOST_MILLI: i32 = 20_000_000;
/// Most business days that are counted one by one.
const MOST_BUSINESS_DAYS: i32 = 400;

fn business_days(day: i32, n: i32) -> i32 {
    let mut day = day;
    for _ in 0..n.abs().min(MOST_BUSINESS_DAYS) {
        day = days::add(day, n.signum());
        while days::weekday(day) > 4 {
            day = days::add(day, n.signum());
        }
    }
    day
}

/// An expression of time.
#[derive(Clone, Copy)]
pub(super) struct Item {
    /// One past its last token.
    pub end: usize,
    /// First day and one past the last, [`NO`] where it is open or not known.
    pub low: i32,
    pub high: i32,
    /// All days it may stand for.
    pub whole: (i32, i32),
    /// What it is a part of, if `part` is not 0.
    pub base: (i32, i32),
    pub length: Length,
    pub kind: TimeKind,
    pub grain: Grain,
    /// What is still open, if not 0: `D` the year of month `a` and day `b` (and the month where `a` is 0), `w` the month
    /// and year of weekday `a` and day `b`, `W` which weekday `a`, `N` the year of the `b`th unit `a`, `S` the year of
    /// season `a`, `H` that of holiday `a`.
    pub open: u8,
    pub a: u8,
    pub b: u8,
    /// Which part, as the word table numbers them.
    pub part: u8,
    pub relative: bool,
    pub fiscal: bool,
    pub period: Period,
}

/// How many years 29 February can be away.
const LEAP_GAP: i32 = 8;
/// How many months a given day can fall on a given weekday away, at most.
const WEEKDAY_GAP: i32 = 14;

impl Item {
    /// A settled period, or one whose place is not known.
    pub fn new(end: usize, grain: Grain, low: i32, high: i32) -> Self {
        Self {
            end,
            low,
            high,
            whole: (low, high),
            base: (low, high),
            length: Length::NONE,
            kind: if grain == Grain::Day { TimeKind::Date } else { TimeKind::Range },
            grain,
            open: 0,
            a: 0,
            b: 0,
            part: 0,
            relative: false,
            fiscal: false,
            period: Period::Calendar,
        }
    }

    /// Puts it on the calendar.
    pub fn place(&mut self, low: i32, high: i32) {
        (self.low, self.high, self.whole, self.base, self.open) = (low, high, (low, high), (low, high), 0);
    }

    /// The days that an open period has in a year.
    fn within(&self, year: i32) -> (i32, i32) {
        let (a, b) = (i32::from(self.a), i32::from(self.b));
        let low = match self.open {
            b'D' => days::make(year, a, b),
            b'N' => return days::nth((days::year(year), days::year(year.saturating_add(1))), self.a, b, 1),
            b'S' => {
                let low = days::step(days::year(year), MONTH, 2 + 3 * a);
                return (low, days::step(low, MONTH, 3));
            }
            b'H' => holiday::day(self.a, year),
            _ => NO,
        };
        (low, days::add(low, 1))
    }

    /// In this year, where the year is open and the period has days in it.
    pub fn in_year(&mut self, year: i32) {
        let (low, high) = self.within(year);
        if low != NO {
            self.place(low, high);
            self.relative = false;
        }
    }

    /// Settled against the page's date: the last one that has begun, or the next one that has not ended.
    pub fn settle(&mut self, today: i32, future: bool) {
        if self.open == 0 {
            return;
        }
        let mut found = (NO, NO);
        let (a, b) = (i32::from(self.a), i32::from(self.b));
        if today == NO {
        } else if self.open == b'W' {
            let back = (days::weekday(today) - a).rem_euclid(7);
            found.0 = days::add(today, if future { 7 - back } else { -back });
            found.1 = days::add(found.0, 1);
        } else if self.open == b'w' || (self.open == b'D' && a == 0) {
            let month = days::floor(today, MONTH);
            for n in 0..=2 * WEEKDAY_GAP {
                // Away from this month, by turns before and after it where a weekday must fit.
                let n = match self.open {
                    b'w' if n % 2 == 0 => n / -2,
                    b'w' => n.midpoint(1),
                    _ if future => n,
                    _ => -n,
                };
                let first = days::date(days::step(month, MONTH, n));
                let day = days::make(first.year, i32::from(first.month), b);
                let fits = match self.open {
                    b'w' => days::weekday(day) == a,
                    _ if future => day >= today,
                    _ => day <= today,
                };
                let nearer = |other: i32| self.open == b'w' && (day - today).abs() < (other - today).abs();
                if day != NO && fits && (found.0 == NO || nearer(found.0)) {
                    found = (day, days::add(day, 1));
                }
            }
        } else {
            let year = days::year_of(today);
            for n in 0..=LEAP_GAP {
                let days = self.within(if future { year + n - 1 } else { year + 1 - n });
                if days.0 != NO && if future { days.1 > today } else { days.0 <= today } {
                    found = days;
                    break;
                }
            }
        }
        self.place(found.0, found.1);
    }

    /// The day that it means as an end of a range: `the end of March` is 1 April, the day after.
    pub fn edge(&self) -> i32 {
        let (low, high) = self.base;
        match self.part {
            0 => self.low,
            3 | 11 if low != NO => low.midpoint(high),
            4 | 5 => high,
            _ => low,
        }
    }

    /// Cuts out the part that is meant. Of a named year a third, of this year a half, as speakers mean it who stand in it.
    pub fn cut(&mut self, part: u8, today: i32) {
        let (low, high) = (self.low, self.high);
        (self.part, self.base, self.kind, self.period) = (part, (low, high), TimeKind::Range, Period::Part);
        if low == NO || high == NO {
            return;
        }
        let length = high - low;
        let at = |size: u8, n: i32| days::step(low, size, n);
        let year = self.grain == Grain::Year && length < 400;
        let (first, second, half) = match self.grain {
            _ if year && self.relative => (at(MONTH, 3), at(MONTH, 9), at(MONTH, 6)),
            _ if year => (at(MONTH, 4), at(MONTH, 8), at(MONTH, 4)),
            Grain::Month => (at(DAY, 10), at(DAY, 20), at(DAY, 15)),
            Grain::Week => (at(DAY, 2), at(DAY, 5), at(DAY, 3)),
            Grain::Decade => (at(YEAR, 4), at(YEAR, 7), at(YEAR, 4)),
            Grain::Century => (at(YEAR, 33), at(YEAR, 67), at(YEAR, 33)),
            _ => (at(DAY, length / 3), at(DAY, 2 * length / 3), at(DAY, length / 3)),
        };
        let late = match self.grain {
            Grain::Year if self.relative => half,
            Grain::Month | Grain::Week => half,
            _ => second,
        };
        (self.low, self.high) = match part {
            3 | 11 => (first, second),
            4 | 5 => (late, high),
            6 => (if today == NO { low } else { today.clamp(low, high) }, high),
            _ => (low, half),
        };
        self.whole = (self.low, self.high);
    }

    /// From a day on.
    pub fn open_end(&mut self, low: i32, today: i32) {
        self.kind = TimeKind::Since;
        (self.low, self.high) = (low, NO);
        self.whole = (low, if low < today { today } else { NO });
    }

    /// Lets the other end of a range fall after this day.
    pub fn after(&mut self, low: i32) {
        match self.open {
            0 => {}
            b'W' => {
                let ahead = (i32::from(self.a) - days::weekday(low) - 1).rem_euclid(7) + 1;
                let day = days::add(low, ahead);
                self.place(day, days::add(day, 1));
            }
            _ => {
                let open = *self;
                let year = days::year_of(low);
                self.in_year(year);
                if self.open != 0 || self.low <= low {
                    *self = open;
                    self.in_year(year + 1);
                }
            }
        }
    }
}

/// A holiday with the weekend that it lengthens.
pub(super) fn weekend(day: i32) -> (i32, i32) {
    let saturday = days::add(days::floor(day, WEEK), 5);
    match days::weekday(day) {
        0 | 1 => (days::add(saturday, -7), days::add(day, 1)),
        _ => (day.min(saturday), days::add(saturday, 2)),
    }
}
