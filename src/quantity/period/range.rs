//! Ranges and bounds: `from 2010 to 2015`, `June–August 1992`, `since 2015`, `by the end of 2022`,
//! `in the five years to 2023`.

use super::super::{Grain, Period, TimeKind};
use super::days::{self, DAY, NO, WEEK};
use super::expression::{Item, Length};
use super::reader::Reader;
use super::relative::PREVIOUS;

// How a bound binds: the digit of its rows.
const SINCE: u8 = 0;
const AFTER: u8 = 1;
const UNTIL: u8 = 2;
const BEFORE: u8 = 3;

/// What one end of a range can be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Nothing,
    Point,
    /// `3/5`, a date only beside another one.
    Stroke,
    /// Only the day of a month.
    Number,
}

impl Reader<'_> {
    /// A range, or the point that stands where one might begin.
    pub fn range(&mut self, i: usize) -> usize {
        let led = self.is(i, "fb");
        let mut j = i + usize::from(led);
        j += usize::from(led && self.is(j, "t") && self.is(j + 1, "OD"));
        let first_kind = self.end_of_range(j);
        let first = self.item;
        if first_kind == End::Nothing {
            return 0;
        }
        let end = first.end;
        if self.is(end, "xv3-") || (self.is(end, "n") && self.is(i, "b")) {
            let k = end + 1 + usize::from(self.is(end + 1, "t") && !self.is(end + 2, "Uu"));
            // `to now`, `to the present day`, `to date`
            let day = usize::from(self.is(k + 1, "U") && self.at(k + 1).value == i32::from(DAY));
            let alone = self.clause_ends(k + 1 + day);
            let now = self.is(k, "k") && (alone || led && !self.word(k, "present"))
                || self.is(k, "d") && k == end + 1 && (alone || led) && !self.is(k + 1, "o");
            let second_kind = if now {
                self.relative_day(k + 1 + day, self.today);
                End::Point
            } else {
                self.end_of_range(k)
            };
            if second_kind != End::Nothing && self.join(first, first_kind, second_kind, i) {
                return self.item.end;
            }
        }
        if led || first_kind != End::Point {
            return 0;
        }
        self.item = first;
        self.settled(i);
        first.end
    }

    fn end_of_range(&mut self, i: usize) -> End {
        let end = self.rule(b'p', i);
        if end > 0 && self.item.kind != TimeKind::Until {
            self.item.end = end;
            return End::Point;
        }
        self.ranged = true;
        let end = self.numeric(i);
        self.ranged = false;
        if end > 0 {
            return End::Stroke;
        }
        let end = self.day_number(i);
        if end == 0 {
            return End::Nothing;
        }
        let value = self.value;
        self.open(end, Grain::Day, b'D', 0, value);
        End::Number
    }

    /// Joins the first end with the one just read.
    fn join(&mut self, first: Item, first_kind: End, second_kind: End, i: usize) -> bool {
        let (mut first, mut second) = (first, self.item);
        let days_both = first.grain == Grain::Day && second.grain == Grain::Day;
        if !(days_both || (first_kind == End::Point && second_kind == End::Point)) {
            return false;
        }
        if first_kind == End::Number {
            if second_kind == End::Number || !like(&mut first, &second) {
                return false;
            }
        } else if second_kind == End::Number {
            let end = second.end;
            let sure = self.is(end - 1, "8") || self.is(first.end, "-");
            if !sure || !self.closed(end) || self.counts(end) || !like(&mut second, &first) {
                return false;
            }
            // `January 4-22, 2015`: the year is of both.
            let with_year = if first.open == b'D' && first.a > 0 { self.rule(b't', end) } else { 0 };
            if with_year > 0 {
                first.in_year(self.value);
                second.in_year(self.value);
                (first.relative, second.relative, second.end) = (false, false, with_year);
            }
        }
        let future = self.future(i);
        let end = second.end;
        self.settle_pair(&mut first, &mut second, future);
        // The days are not known without the page's date; the range still is one.
        let (low, high) = (first.edge(), second.edge());
        let known = low != NO && high != NO;
        if known && high <= low || !known && self.today != NO {
            return false;
        }
        self.period(
            end,
            second.grain.min(first.grain),
            if known { low } else { NO },
            if known { high } else { NO },
        );
        self.item.kind = TimeKind::Range;
        self.item.relative = first.relative || second.relative;
        if known && second.part == 0 {
            self.item.whole.1 = second.whole.1;
        }
        true
    }

    /// Each end lends the other the year it lacks.
    fn settle_pair(&self, first: &mut Item, second: &mut Item, future: bool) {
        let today = self.today;
        // `In 2018 from February to December`
        if first.open == b'N' && second.open == b'N' && self.year_beside != NO {
            first.in_year(self.year_beside);
            second.in_year(self.year_beside);
            return;
        }
        if first.open != 0 && second.open == 0 && second.low != NO {
            let year = days::year_of(second.low);
            let open = *first;
            first.in_year(year);
            if first.open != 0 || first.low >= second.low {
                *first = open;
                first.in_year(year - 1);
            }
        } else if first.open != 0 && future && today != NO {
            // The pair as a whole must not lie behind.
            let open = *first;
            for n in -1..=1 {
                *first = open;
                first.in_year(days::year_of(today) + n);
                let mut last = *second;
                last.after(first.low);
                if first.open == 0 && last.open == 0 && last.low > today {
                    break;
                }
            }
            first.settle(today, true);
        } else {
            first.settle(today, false);
        }
        if first.low != NO {
            second.after(first.low);
        }
        second.settle(today, future);
    }

    /// `since 2015`, `until March`, `by the end of 2022`, `before 2010`, `after 2018`.
    pub fn bound(&mut self, bound: u8, i: usize, end: usize, value: i32) -> usize {
        let bound = match bound {
            // beginning in May
            4 if value == 2 => SINCE,
            // prior to 2010
            5 if value == PREVIOUS => BEFORE,
            // not before 2010, not until 2010
            BEFORE | UNTIL if self.word(i.wrapping_sub(1), "not") => SINCE,
            // as early as, as late as
            6 if value == 1 => SINCE,
            6 if value == 4 => UNTIL,
            SINCE..=BEFORE => bound,
            _ => return 0,
        };
        // `after the 2010 election`, `before the 2008 crash` are told by events, not years.
        let event = self.item.grain == Grain::Year && self.is(end - 1, "D") && self.is(end - 2, "t");
        if event && self.is(end, "#") && bound != SINCE {
            return 0;
        }
        self.settled(i);
        let edge = self.item.edge();
        let item = &mut self.item;
        let (part, base, whole) = (item.part, item.base, item.whole);
        item.part = 0;
        match bound {
            SINCE => item.open_end(edge, self.today),
            AFTER => {
                let named = !matches!(part, 0 | 3 | 11);
                item.open_end(if named { edge } else { whole.1 }, self.today);
            }
            _ => {
                item.kind = TimeKind::Until;
                (item.low, item.high) = (NO, edge);
                item.whole = match part {
                    _ if bound == BEFORE => (NO, edge),
                    4 | 5 => base,
                    _ => whole,
                };
            }
        }
        end
    }

    /// `2016 and after`, `from 2015 onwards`, `2010 or earlier`: a bound told behind the point.
    pub fn onwards(&mut self) {
        let end = self.item.end;
        let stops = self.is(end + 2, "^.,-/:;'\"()%~$`");
        let after = if self.is(end, "9") {
            end + 1
        } else if (self.is(end, "nq") && self.is(end + 1, "1l9") && stops)
            || (self.is(end, "q") && self.is(end + 1, "l9") && !self.is(end + 2, "6"))
        {
            end + 2
        } else if self.is(end, "q") && self.is(end + 1, "2r") && stops {
            let item = &mut self.item;
            (item.end, item.kind, item.low, item.high) = (end + 2, TimeKind::Until, NO, item.whole.1);
            item.whole.0 = NO;
            return;
        } else {
            return;
        };
        if matches!(self.item.kind, TimeKind::Date | TimeKind::Range) {
            self.item.end = after;
            let edge = self.item.edge();
            self.item.open_end(edge, self.today);
        }
    }

    /// `more than two years ago`, `less than a year ago`: the day is a bound, told before it. How many tokens before it.
    pub fn bound_of_ago(&mut self, i: usize, end: usize) -> usize {
        if !self.is(end - 1, "g") || self.item.kind != TimeKind::Date {
            return 0;
        }
        let (before, first) = (i.wrapping_sub(1), i.wrapping_sub(2));
        let than = self.is(before, "6");
        let day = self.item.low;
        if than && self.word(first, "more") || self.word(before, "over") {
            let item = &mut self.item;
            (item.kind, item.low, item.high, item.whole) = (TimeKind::Until, NO, day, (NO, day));
        } else if than && self.word(first, "less") || self.word(before, "under") {
            self.item.open_end(day, self.today);
        } else {
            return 0;
        }
        1 + usize::from(than)
    }

    /// `the five years to 2023`, `the decade to 2020`, `the three months to June`, `the year ending in March`.
    pub fn run_up(&mut self, arg: u8, end: usize, size: i32, length: Length) -> usize {
        let size = size as u8;
        let length = if arg == 0 { length } else { Length::one(1000, size) };
        if self.item.kind == TimeKind::Until || (arg == 1 && size < WEEK) {
            return 0;
        }
        self.item.settle(self.today, false);
        let to = self.item;
        let edge = to.edge();
        // Up to a year means up to some figure of that year; up to a month means with that month.
        let years = to.grain >= Grain::Year || to.part != 0;
        let high = if years { edge } else { to.whole.1 };
        let low = length.from(high, -1);
        self.period(end, length.grain(), low, high);
        (self.item.kind, self.item.relative, self.item.period) =
            (TimeKind::Range, to.relative, Period::Running);
        if high != NO {
            self.item.whole.1 = to.whole.1.max(high);
        }
        if high != NO && low >= high { 0 } else { end }
    }

    /// `2 weeks starting May 20th`.
    pub fn run_on(&mut self, end: usize, length: Length) -> usize {
        let from = &mut self.item;
        if from.grain != Grain::Day {
            return 0;
        }
        if self.today != NO && from.open == b'D' && from.a > 0 {
            from.in_year(days::year_of(self.today));
        }
        from.settle(self.today, true);
        let (low, relative) = (from.low, from.relative);
        let high = length.from(low, 1);
        self.period(end, Grain::Day, low, high);
        (self.item.kind, self.item.relative) = (TimeKind::Range, relative);
        end
    }
}

/// Makes a bare number another day of the same month.
fn like(number: &mut Item, other: &Item) -> bool {
    let (end, day) = (number.end, number.b);
    if other.open == b'D' && other.a > 0 {
        number.a = other.a;
        return true;
    }
    let date = days::date(other.low);
    let low = days::make(date.year, i32::from(date.month), i32::from(day));
    *number = Item::new(end, Grain::Day, low, days::add(low, 1));
    other.open == 0 && other.low != NO && !other.relative && low != NO
}
