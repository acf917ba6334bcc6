//! Times relative to the date of the page or to a time named before: `two years ago`, `a year earlier`, `last year`,
//! `the past five years`, `earlier this month`; and parts of other times: `the first week of 2015`.

use super::super::{Grain, Period, TimeKind};
use super::days::{self, CENTURY, DAY, DECADE, HALF, MONTH, NO, QUARTER, WEEK, YEAR};
use super::expression::Length;
use super::reader::Reader;

// Which one, as the word table numbers them.
pub(super) const THIS: i32 = 0;
pub(super) const THAT: i32 = 1;
pub(super) const LAST: i32 = 2;
pub(super) const PAST: i32 = 3;
pub(super) const PREVIOUS: i32 = 4;
pub(super) const NEXT: i32 = 5;
pub(super) const COMING: i32 = 6;
pub(super) const FOLLOWING: i32 = 7;

impl Reader<'_> {
    /// What was read is a day that depends on the page's date.
    pub fn relative_day(&mut self, end: usize, day: i32) -> bool {
        self.day(end, day);
        self.item.relative = true;
        true
    }

    /// What was read is the unit so many from the page's own.
    pub fn relative_unit(&mut self, end: usize, size: u8, n: i32) {
        self.unit_of(end, self.today, size, n);
    }

    fn unit_of(&mut self, end: usize, day: i32, size: u8, n: i32) {
        let (low, high) = days::unit(day, size, n);
        self.period(end, days::grain(size), low, high);
        self.item.relative = true;
    }

    /// What was read is a calendar year.
    pub fn a_year(&mut self, end: usize, year: i32) {
        self.period(end, Grain::Year, days::year(year), days::year(year.saturating_add(1)));
    }

    /// Settles what was read against the page's date; whether its days are known then.
    pub fn settled(&mut self, i: usize) -> bool {
        if self.item.open != 0 {
            let future = self.future(i);
            self.item.settle(self.today, future);
        }
        self.item.low != NO
    }

    /// The day so far from another, as fine as the length says: two years ago is some day of that year.
    pub fn point(&mut self, end: usize, day: i32, length: Length, sign: i32) {
        let low = length.from(day, sign);
        self.relative_day(end, low);
        let size = length.size().min(YEAR);
        if size >= MONTH {
            self.item.grain = length.grain().min(days::grain(size));
            self.item.whole = days::unit(low, size, 0);
        } else if size < DAY {
            self.item.grain = Grain::Clock;
        }
    }

    /// `two years ago`, `a year earlier`, `three weeks from today`, `two days before yesterday`.
    pub fn offset(&mut self, arg: u8, end: usize, a: i32, b: i32, i: usize, length: Length) -> usize {
        let (mut day, mut sign) = (self.today, 1);
        match arg {
            0 => sign = -1,
            1 | 2 => {
                day = self.anchor.0;
                sign = if arg == 1 { -1 } else { 1 };
            }
            3 if self.is(i, "2") => sign = -1,
            3 => {}
            8 => {
                day = self.anchor.0;
                sign = b * 2 - 1;
            }
            _ => {
                let date = self.item.kind == TimeKind::Date;
                if !self.settled(i) || (arg == 5 && !date) || (arg == 7 && a != PREVIOUS) {
                    return 0;
                }
                day = self.item.edge();
                sign = match arg {
                    4 => a * 2 - 1,
                    7 => -1,
                    _ => 1,
                };
            }
        }
        self.point(end, day, length, sign);
        // A year earlier than June 2021 is June 2020: as fine as the time it is counted from.
        if matches!(arg, 1 | 2) && matches!(self.anchor.1, Grain::Month | Grain::Quarter) {
            let size = if self.anchor.1 == Grain::Month { MONTH } else { QUARTER };
            if self.item.low != NO && self.item.grain > self.anchor.1 {
                self.item.grain = self.anchor.1;
                self.item.whole = days::unit(self.item.low, size, 0);
            }
        }
        end
    }

    /// `past five years`, `next two quarters`.
    pub fn stretch(&mut self, which: i32, length: Length, end: usize) -> usize {
        let (size, today) = (length.size(), self.today);
        if size < DAY || which < LAST {
            return 0;
        }
        let (ahead, count) = (which >= NEXT, length.count());
        let whole = count > 0 && (size == QUARTER || (ahead && size >= DECADE));
        let now = days::floor(today, size);
        // Quarters and longer ones ahead are those of the calendar, as in `the next two quarters`.
        let (low, high) = match (whole, ahead) {
            (true, true) => (days::step(now, size, 1), days::step(now, size, count.saturating_add(1))),
            (true, false) => (days::step(now, size, -count), now),
            (false, true) => (days::add(today, 1), days::add(length.from(today, 1), 1)),
            (false, false) => (length.from(today, -1), today),
        };
        self.period(end, days::grain(size), low, high);
        (self.item.kind, self.item.relative, self.item.period) = (TimeKind::Range, true, Period::Running);
        if low != NO && high <= low { 0 } else { end }
    }

    /// `last year`, `the following month`, `the same quarter of 2022`, `last fiscal year`.
    pub fn shifted_unit(&mut self, arg: u8, i: usize, end: usize, values: [i32; 3]) -> usize {
        let [which, b, c] = values;
        let fiscal = arg == 3;
        let size = if fiscal { YEAR } else { b as u8 };
        if size < DAY || (fiscal && c != NO && c != i32::from(YEAR)) {
            return 0;
        }
        let anchor = self.anchor.0;
        match which {
            // the same quarter of 2022, the same month last year
            THAT if arg == 1 => {
                let day = days::date(anchor);
                let same = days::step(anchor, YEAR, c - day.year);
                self.unit_of(end, same, size, 0);
            }
            _ if arg == 1 => return 0,
            THAT => self.unit_of(end, anchor, size, 0),
            PREVIOUS => self.unit_of(end, anchor, size, -1),
            FOLLOWING => self.unit_of(end, anchor, size, 1),
            THIS => self.relative_unit(end, size, 0),
            NEXT | COMING => self.relative_unit(end, size, 1),
            // `last year` is that of the calendar; `the last year`, `over the past year`, `in the last decade` are
            // stretches that end today.
            _ if !fiscal
                && (which == PAST || self.behind(i, "t"))
                && matches!(size, WEEK | MONTH | YEAR | DECADE | CENTURY) =>
            {
                let low = days::step(self.today, size, -1);
                self.period(end, days::grain(size), low, self.today);
                (self.item.relative, self.item.period) = (true, Period::Running);
            }
            _ => self.relative_unit(end, size, -1),
        }
        self.item.fiscal = fiscal && !self.is(i + 1, "K");
        end
    }

    /// `this September`, `last winter`, `next Easter`, `last Wednesday`, `this Friday, 15 June`.
    pub fn shifted_item(&mut self, which: i32, i: usize) -> usize {
        let (today, end) = (self.today, self.item.end);
        let open = self.item.open;
        let weekday = self.is(i + 1, "W");
        if (open == 0 && !weekday) || (which == THAT && open != b'W') {
            return 0;
        }
        if today == NO {
            return end;
        }
        let (a, year) = (self.item.a, days::year_of(today));
        if open == b'W' {
            // `last Wednesday` is the one of last week, `this past Wednesday` the latest.
            let week = |n: i32| days::add(days::unit(today, WEEK, n).0, i32::from(a));
            let back = (days::weekday(today) - i32::from(a) - 1).rem_euclid(7) + 1;
            let day = match which {
                THIS | THAT => week(0),
                LAST | PREVIOUS => week(-1),
                PAST => days::add(today, -back),
                COMING => days::add(today, if back == 7 { 7 } else { 7 - back }),
                _ => week(1),
            };
            self.relative_day(end, day);
            return end;
        }
        let by_year = (open == b'N' && a == MONTH) || (open == b'D' && a > 0);
        let item = &mut self.item;
        match which {
            THIS if open != b'w' && !(open == b'D' && a == 0) => item.in_year(year),
            LAST if by_year => item.in_year(year - 1),
            NEXT if by_year => item.in_year(year + 1),
            NEXT.. => item.settle(today, true),
            _ => {
                let before = *item;
                item.settle(today, false);
                // The last summer is one that has ended.
                if which >= LAST && item.high > today {
                    let year = days::year_of(item.low);
                    *item = before;
                    item.in_year(year - 1);
                }
            }
        }
        item.relative = true;
        end
    }

    /// Whether a season's name without a year is a season: spring and fall are other things too, unless `the` or a time
    /// word says which.
    pub fn season_alone(&self, i: usize, season: i32) -> bool {
        let article = self.behind(i, "t");
        let before = i.wrapping_sub(usize::from(article));
        let placed = self.behind(before, "isvyfbPX") || (article && self.behind(before, "p"));
        let ambiguous = season > 3 && !article;
        placed && !ambiguous && (self.behind(i, "XP") || self.clause_ends(i + 1))
    }

    /// `3 May 2023` and `May 3rd, 2023`, with or without the year.
    pub fn day_and_month(&mut self, action: u8, arg: u8, i: usize, end: usize, values: [i32; 3]) -> usize {
        let [a, b, year] = values;
        let (name, name_end) = self.month;
        // `July 42nd` is no day, and July is not meant alone.
        if arg == 3 {
            self.day(end, NO);
            return if b > 31 { end } else { 0 };
        }
        let (month, day) = if action == b'f' { (b, a) } else { (a, b) };
        let holds = if action == b'f' {
            // five may
            !self.is(name, "m") || month != 5 || self.capital(name) || self.behind(name, "o")
        } else {
            // in June 20 people died
            let bare = !self.is(name_end, ",t") && (arg == 1 || !self.is(name_end, "C"));
            let closed = self.day_closed(end) && !self.is(end, ":") && !self.is_figure(i, end);
            self.ordinal || (bare && (arg == 1 || closed))
        };
        if year == NO {
            self.open(end, Grain::Day, b'D', month, day);
        } else {
            self.day(end, days::make(year, month, day));
        }
        if holds { end } else { 0 }
    }

    /// `the third month of 2021`, `the last 3 weeks of this year`, `the first half of the 2010s`, `last Friday of May`.
    pub fn nth(&mut self, arg: u8, i: usize, end: usize, values: [i32; 2], length: Length) -> usize {
        let [n, b] = values;
        if arg == 4 {
            return self.first_months(i, end, n, length);
        }
        self.settled(i);
        let base = self.item;
        let within = (base.low, base.high);
        if arg == 2 {
            let day = days::nth_weekday(base.low, b, n);
            self.day(end, day);
            self.item.relative = base.relative;
            return if base.grain == Grain::Month && n <= 5 { end } else { 0 };
        }
        // `the final weeks of the 2004 campaign` are told by the campaign; `the opening day in May` is of something else.
        let event = self.is(end - 1, "D") && self.is(end - 2, "t") && self.is(end, "#");
        let other = self.is(i, "O") && self.is(i + 1, "U") && self.is(i + 2, "i");
        if event || other && b == i32::from(DAY) {
            return 0;
        }
        // "the last days of August": nobody says how many.
        let unit = (i..end).find(|&j| self.is(j, "Uu"));
        if arg == 1 && unit.is_some_and(|j| self.is(j, "u")) {
            self.item.cut(if n == 0 { 4 } else { 1 }, self.today);
            return if n <= 1 && base.grain > days::grain(b as u8) { end } else { 0 };
        }
        let half = arg == 0;
        let (size, count) = match arg {
            0 => (HALF, 1),
            1 => (b as u8, 1),
            _ => (length.size(), length.count()),
        };
        let grain = days::grain(size);
        if size < DAY
            || count == 0
            || (base.grain <= grain && !half)
            || (n > 1 && arg == 3)
            || (half && n == 0)
        {
            return 0;
        }
        let known = base.low != NO && base.high != NO;
        let (low, high) = if !known {
            (NO, NO)
        } else if half {
            let number = |day: i32| {
                let date = days::date(day);
                date.year * 12 + i32::from(date.month)
            };
            let months = number(base.high) - number(base.low);
            let middle = match months {
                2.. => days::step(base.low, MONTH, months / 2),
                _ => base.low.midpoint(base.high),
            };
            if n == 1 { (base.low, middle) } else { (middle, base.high) }
        } else {
            days::nth(within, size, n, count)
        };
        let grain = if half && base.grain > Grain::Year { Grain::Year } else { grain };
        self.period(end, grain, low, high);
        (self.item.relative, self.item.period) = (base.relative, Period::Part);
        if count > 1 {
            self.item.kind = TimeKind::Range;
        }
        if half && n > 2 { 0 } else { end }
    }

    /// `the first six months`, without a year: the latest that have ended.
    fn first_months(&mut self, i: usize, end: usize, n: i32, length: Length) -> usize {
        let (size, count) = (length.size(), length.count());
        let months = days::months(size).saturating_mul(count);
        let placed = self.behind(i, "t") && self.behind(i.wrapping_sub(1), "ip");
        if n != 1 || count < 2 || !(2..12).contains(&months) || !placed {
            return 0;
        }
        let low = days::floor(self.today, YEAR);
        let ended = days::step(low, MONTH, months) <= self.today;
        let low = if ended || self.future(i) { low } else { days::step(low, YEAR, -1) };
        self.period(end, days::grain(size), low, days::step(low, MONTH, months));
        (self.item.kind, self.item.relative) = (TimeKind::Range, true);
        self.item.period = Period::Part;
        end
    }

    /// `year to date`, `the week after next`, `ytd`, `to date`.
    pub fn until_today(&mut self, arg: u8, i: usize, end: usize, size: u8, which: i32) -> usize {
        let size = if arg == 2 { YEAR } else { size };
        match arg {
            0 | 2 => {
                let low = days::floor(self.today, size);
                self.period(end, days::grain(size), low, self.today);
                (self.item.relative, self.item.period) = (true, Period::ToDate);
                if size < DAY { 0 } else { end }
            }
            1 => {
                self.relative_unit(end, size, 2);
                if which == NEXT { end } else { 0 }
            }
            // the year before last
            4 => {
                self.relative_unit(end, size, -2);
                if which == LAST && size > DAY { end } else { 0 }
            }
            _ => {
                let up = self.word(i.wrapping_sub(1), "up") || self.joined(i + 1) || self.joined(i);
                self.relative_day(end, NO);
                self.item.kind = TimeKind::Until;
                (self.item.high, self.item.whole.1) = (self.today, self.today);
                if up || self.is(end, "#fD") { 0 } else { end }
            }
        }
    }

    /// `earlier this month`, `later in the week`.
    pub fn earlier(&mut self, i: usize, end: usize) -> usize {
        let (early, today) = (self.is(i, "r"), self.today);
        let future = !early && self.future(i);
        self.item.settle(today, future);
        let item = &mut self.item;
        if item.grain <= Grain::Day {
            return end;
        }
        let whole = (item.low, item.high);
        item.relative = true;
        item.cut(if early { 1 } else { 4 }, today);
        // Earlier in the month of the page is before its day, later after it.
        if whole.0 != NO && whole.0 <= today && today < whole.1 {
            if early {
                if today > item.low {
                    item.high = item.high.min(today);
                }
            } else {
                item.low = item.low.max(today);
            }
        }
        item.whole = whole;
        end
    }
}
