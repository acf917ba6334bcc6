//! Dates in digits (`2023-05-03`, `03/05/2023`, `2012-13`), decades, clock times, and whether a month's name alone
//! is a month.

use super::super::{Grain, TimeKind};
use super::days::{self, MONTH, NO};
use super::expression::Item;
use super::number::two_digit_year;
use super::reader::Reader;

/// Denominators up to here make fractions: `from 1/4 to 1/3`.
const COMMON_FRACTION: i32 = 5;
/// Most tokens of an ISO 8601 time behind its `T`.
const ISO_CLOCK_TOKENS: usize = 12;

impl Reader<'_> {
    /// A number and how many digits it has, or a month and 0; -1 for anything else.
    fn piece(&self, i: usize) -> (i32, i32) {
        let value = self.at(i).value;
        match self.at(i).class {
            b'D' => (value, self.width(i) as i32),
            b'M' | b'm' => (value, 0),
            _ => (value, -1),
        }
    }

    /// A date in one piece: `2023-05-03`, `23/Jan/2019`, `20230503`, `2012-13`, and, where something says that a
    /// date is meant, `3/5`.
    pub fn numeric(&mut self, i: usize) -> usize {
        let (a, wide_a) = self.piece(i);
        if wide_a == 8 && self.closed(i + 1) && (1900..2100).contains(&(a / 10_000)) {
            return self.day(i + 1, days::make(a / 10_000, a / 100 % 100, a % 100));
        }
        let sep = self.at(i + 1).class;
        if wide_a < 0 || !self.is(i + 1, "-/.") || !self.joined(i + 1) || !self.joined(i + 2) {
            return 0;
        }
        let (b, wide_b) = self.piece(i + 2);
        if wide_b < 0 {
            return 0;
        }
        if self.at(i + 3).class == sep && self.joined(i + 3) && self.joined(i + 4) {
            let (c, wide_c) = self.piece(i + 4);
            let (mut year, mut month, mut date) = (c, b, a);
            if wide_a == 4 {
                (year, month, date) = (a, b, c);
            } else if wide_b == 4 {
                (year, month, date) = if wide_c == 0 { (b, c, a) } else { (b, a, c) };
            } else if wide_a == 0 || (wide_b > 0 && self.month_first && sep != b'.') {
                (month, date) = (a, b);
            }
            let named = wide_a == 0 || wide_b == 0;
            if wide_c == 2 && wide_a < 4 && wide_b < 4 {
                year = if named || sep == b'/' { two_digit_year(c) } else { 0 };
            }
            let mut day = days::make(year, month, date);
            if day == NO && !named {
                day = days::make(year, date, month);
            }
            if wide_c >= 0 && day != NO && year > 999 {
                if self.closed(i + 5) || (sep != b'-' && self.is(i + 5, "-")) {
                    return self.day(i + 5, day);
                }
                // T10:00:00Z
                if self.word(i + 5, "T") && self.is(i + 6, "D") {
                    let mut end = i + 6;
                    while self.joined(end) && end < i + ISO_CLOCK_TOKENS && !self.is(end, ",;'\"()") {
                        end += 1;
                    }
                    self.day(end, day);
                    (self.item.kind, self.item.grain) = (TimeKind::Clock, Grain::Clock);
                    return end;
                }
                return 0;
            }
        }
        // `5/1-5/7/2020` goes on as a range; `1-5-2` does not.
        let goes_on = self.is(i + 3, "-") && self.joined(i + 3) && sep != b'-';
        if !(self.closed(i + 3) || goes_on) {
            return 0;
        }
        let short = |n: i32, wide: i32| wide <= 2 && (1..=31).contains(&n);
        if wide_a == 4 && wide_b == 2 && sep != b'.' && (1500..2200).contains(&a) {
            self.years(i, a, b)
        } else if wide_b == 4 && sep == b'/' && short(a, wide_a) && (1900..=2100).contains(&b) {
            self.month_of(i + 3, b, a)
        } else if wide_a == 0 && wide_b == 4 && sep != b'.' && (1500..2200).contains(&b) {
            // Dec-2018
            self.month_of(i + 3, b, a)
        } else if wide_b == 0 && wide_a == 4 && sep != b'.' && (1500..2200).contains(&a) {
            self.month_of(i + 3, a, b)
        } else if wide_a == 0 && wide_b > 0 && sep != b'.' && short(b, wide_b) {
            self.yearless(i + 3, a, b)
        } else if wide_b == 0 && wide_a > 0 && sep != b'.' && short(a, wide_a) {
            self.yearless(i + 3, b, a)
        } else if wide_a > 0 && wide_b > 0 && short(a, wide_a) && short(b, wide_b) && self.dated(i, a, b) {
            let month_first = (self.month_first && a <= 12) || b > 12;
            let (month, day) = if month_first { (a, b) } else { (b, a) };
            if month > 12 { 0 } else { self.yearless(i + 3, month, day) }
        } else {
            0
        }
    }

    /// Whether the words before `3/5` say that it is a date: a preposition, or a weekday, which says it of `3.5` too.
    fn dated(&self, i: usize, a: i32, b: i32) -> bool {
        let skip = usize::from(self.behind(i, ",.-t"));
        // 9/11 is a name whatever the order.
        if (a, b) == (9, 11) {
            return false;
        }
        if self.behind(i.wrapping_sub(skip), "Ww") {
            return true;
        }
        let listed = i.wrapping_sub(1) == self.listed && self.behind(i, ",nq");
        let fraction = a < b && b <= COMMON_FRACTION && !self.behind(i, "z");
        (listed || self.ranged || self.behind(i, "zfbXvys"))
            && self.is(i + 1, "/")
            && !fraction
            && !self.is(i + 3, "o")
    }

    /// `2012-13`, `2021/22`, or the month `2021-06`.
    fn years(&mut self, i: usize, year: i32, n: i32) -> usize {
        let next = (year + 1) % 100;
        let wide = self.width(i + 1) > 1; // an en dash never stands in an ISO month
        if n != next && (n <= year % 100 || (n <= 12 && !wide)) {
            return self.month_of(i + 3, year, n);
        }
        let last = year - year % 100 + n + if n < year % 100 { 100 } else { 0 };
        let end = days::year(last + 1);
        // Two years with a stroke are one season or fiscal year.
        let high = if n == next { end } else { days::year(last) };
        self.period(i + 3, Grain::Year, days::year(year), high);
        self.item.whole.1 = end;
        i + 3
    }

    fn month_of(&mut self, end: usize, year: i32, month: i32) -> usize {
        let low = days::make(year, month, 1);
        if low == NO { 0 } else { self.period(end, Grain::Month, low, days::step(low, MONTH, 1)) }
    }

    /// Whether the digits behind a month are a figure of their own: `in June 20 people died`.
    pub fn is_figure(&self, month: usize, end: usize) -> bool {
        self.counts(end) || self.is(end, "U0") || (self.behind(month, "i") && self.is(end, "#"))
    }

    /// Whether a day ends here, be it as the first of a range: `22-25`.
    pub fn day_closed(&self, j: usize) -> bool {
        let range = self.is(j, "-") && self.is(j + 1, "D") && self.width(j + 1) <= 2;
        self.closed(j) || (range && self.closed(j + 2))
    }

    /// Whether a month's name without day and year is a month.
    pub fn month_alone(&self, i: usize, j: usize) -> bool {
        let verb = self.is(i, "m") && matches!(self.at(i).value, 3 | 5) && !self.capital(i);
        let placed = match self.at(i.wrapping_sub(1)).class {
            b'i' | b'o' | b's' | b'v' | b'f' | b'y' | b'b' | b'p' | b'P' | b'2' | b'1' => true,
            // the March figures
            b't' => self.capital(i) && self.is(j, "#") && !self.capital(j),
            b'X' | b'x' => !verb,
            b'n' | b'q' | b',' | b'-' => !verb && self.is(i.wrapping_sub(2), "Mm"),
            _ => false,
        };
        let listed = self.is(j, "nxq-,") && self.is(j + 1, "Mm") && (!verb || self.capital(j + 1));
        let person = self.capital(j) && self.is(j, "#") && !self.is(i + 1, ".");
        match (self.at(i).class, self.at(i).value) {
            (b'M', 4 | 6 | 8) => (placed || listed || self.capital(i)) && (placed || !person),
            (b'M', _) => true,
            _ => (placed || listed) && !person,
        }
    }

    /// `1990s`, `the nineties`, `'90s`, `the 90s`.
    pub fn decade(&mut self, i: usize) -> usize {
        let value = self.at(i).value;
        if self.is(i, "T") {
            let year = if value == 0 { 2000 } else { 1900 + value };
            return if self.behind(i, "tiP-") { self.ten_years(i + 1, year) } else { 0 };
        }
        let i = if self.is(i, "'") && self.joined(i + 1) { i + 1 } else { i };
        let n = self.at(i).value;
        let j = i + 1 + usize::from(self.is(i + 1, "'") && self.joined(i + 1));
        // 1990 s
        let spaced = j == i + 1 && self.width(i) == 4;
        if !self.is(i, "D") || n % 10 != 0 || !self.is(j, "j") || !(self.joined(j) || spaced) {
            return 0;
        }
        match self.width(i) {
            2 if self.behind(i, "'tP-") => self.ten_years(j + 1, if n < 20 { 2000 + n } else { 1900 + n }),
            // 1800s and 1900s are centuries; the 2000s are the decade.
            4 if (1000..2000).contains(&n) && n % 100 == 0 => {
                self.period(j + 1, Grain::Century, days::year(n), days::year(n + 100))
            }
            4 if (1000..2200).contains(&n) => self.ten_years(j + 1, n),
            _ => 0,
        }
    }

    fn ten_years(&mut self, end: usize, year: i32) -> usize {
        self.period(end, Grain::Decade, days::year(year), days::year(year + 10))
    }

    /// `3pm`, `10:30`, `3.15 a.m.`.
    pub fn clock_end(&self, i: usize) -> usize {
        if !self.is(i, "D") || self.width(i) > 2 || self.at(i).value > 24 {
            return 0;
        }
        let minutes = self.is(i + 1, ":.")
            && self.joined(i + 1)
            && self.joined(i + 2)
            && self.is(i + 2, "D")
            && self.width(i + 2) == 2
            && self.at(i + 2).value < 60;
        let mut j = if minutes { i + 3 } else { i + 1 };
        let seconds =
            minutes && self.is(j, ":") && self.joined(j) && self.joined(j + 1) && self.is(j + 1, "D");
        if seconds && self.width(j + 1) == 2 && self.at(j + 1).value < 61 {
            j += 2;
        }
        if self.at(i).value <= 12 {
            let lower = self.joined(j) || !self.capital(j) || self.width(j) == 2;
            if self.is(j, "0") && lower && self.closed(j + 1) {
                return j + 1;
            }
            if (self.word(j, "a") || self.word(j, "p")) && self.is(j + 1, ".") && self.word(j + 2, "m") {
                return if self.is(j + 3, ".") && self.joined(j + 3) { j + 4 } else { j + 3 };
            }
        }
        let sure = self.width(i) == 2 || self.behind(i, "cfvy21");
        if minutes && self.is(i + 1, ":") && sure && self.closed(j) { j } else { 0 }
    }

    /// A clock time without a day.
    pub fn clock(&mut self, i: usize) -> usize {
        if !self.free(i) {
            return 0;
        }
        let noon = self.is(i, "N") && self.behind(i, "cyv21");
        let end = if noon { i + 1 } else { self.clock_end(i) };
        self.period(end, Grain::Clock, NO, NO);
        self.item.kind = TimeKind::Clock;
        end
    }

    /// A day with the clock time behind it: `Monday at 3pm`.
    pub fn with_clock(&mut self) {
        if self.item.kind != TimeKind::Date || self.item.grain != Grain::Day {
            return;
        }
        let end = self.item.end;
        let j = end + usize::from(self.is(end, "c,"));
        let noon = self.is(j, "N") && self.is(end, "c");
        let end = if noon { j + 1 } else { self.clock_end(j) };
        if end > 0 {
            (self.item.end, self.item.kind, self.item.grain) = (end, TimeKind::Clock, Grain::Clock);
            self.with_year(end);
        }
    }

    /// A time stamp whose year stands at its end: `Thu Oct 26 11:00:09 EDT 2023`.
    fn with_year(&mut self, end: usize) {
        let zone = self.capital(end) && (2..=4).contains(&self.width(end)) && !self.capital(end + 1);
        let at = end + usize::from(zone);
        let year = self.four_digits(at);
        if year == 0
            || !self.item.relative
            || self.item.low == NO
            || !self.closed(at + 1)
            || self.counts(at + 1)
        {
            return;
        }
        let day = days::date(self.item.low);
        let low = days::make(year, i32::from(day.month), i32::from(day.day));
        if low != NO {
            self.item.place(low, days::add(low, 1));
            (self.item.end, self.item.relative) = (at + 1, false);
        }
    }

    /// What was read is this period; gives its end.
    pub fn period(&mut self, end: usize, grain: Grain, low: i32, high: i32) -> usize {
        self.item = Item::new(end, grain, low, high);
        end
    }

    /// What was read is this day.
    pub fn day(&mut self, end: usize, day: i32) -> usize {
        self.period(end, Grain::Day, day, days::add(day, 1))
    }

    /// What was read is a period whose year (or more) the words do not say.
    pub fn open(&mut self, end: usize, grain: Grain, open: u8, a: i32, b: i32) -> usize {
        self.period(end, grain, NO, NO);
        (self.item.open, self.item.a, self.item.b) = (open, a as u8, b as u8);
        self.item.relative = true;
        end
    }

    fn yearless(&mut self, end: usize, month: i32, day: i32) -> usize {
        self.open(end, Grain::Day, b'D', month, day)
    }
}
