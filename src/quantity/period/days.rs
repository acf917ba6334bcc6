//! The calendar: where units of time begin, the nth week of a month, Easter. Knows no words.
//!
//! A day is the number of days since 1970-01-01, one integer; [`NO`] is an unknown day, and whatever is computed from it is
//! unknown too.

use super::super::{Date, Grain};

/// A day that is not known.
pub(super) const NO: i32 = i32::MIN;

// Units of time, in the order of their length. The word table writes them as numbers.
pub(super) const DAY: u8 = 3;
pub(super) const WEEKEND: u8 = 4;
pub(super) const WEEK: u8 = 5;
pub(super) const MONTH: u8 = 7;
pub(super) const QUARTER: u8 = 8;
pub(super) const HALF: u8 = 9;
pub(super) const YEAR: u8 = 10;
pub(super) const DECADE: u8 = 11;
pub(super) const CENTURY: u8 = 12;

/// How many days and months each unit has, and how fine it is.
static UNITS: [(u8, u16, Grain); 13] = [
    (0, 0, Grain::Clock),
    (0, 0, Grain::Clock),
    (0, 0, Grain::Clock),
    (1, 0, Grain::Day),
    (7, 0, Grain::Week),
    (7, 0, Grain::Week),
    (14, 0, Grain::Week),
    (0, 1, Grain::Month),
    (0, 3, Grain::Quarter),
    (0, 6, Grain::Half),
    (0, 12, Grain::Year),
    (0, 120, Grain::Decade),
    (0, 1200, Grain::Century),
];

fn row(size: u8) -> (u8, u16, Grain) {
    UNITS.get(usize::from(size)).copied().unwrap_or((0, 0, Grain::Clock))
}

/// How many months a unit has; 0 for units shorter than a month.
pub(super) fn months(size: u8) -> i32 {
    i32::from(row(size).1)
}

/// The grain of a unit.
pub(super) fn grain(size: u8) -> Grain {
    row(size).2
}

/// The day with this number.
pub(super) fn date(day: i32) -> Date {
    Date::from_days(day)
}

/// The day as others know it.
pub(super) fn known(day: i32) -> Option<Date> {
    if day == NO { None } else { Some(date(day)) }
}

/// A real day, or none.
pub(super) fn make(year: i32, month: i32, day: i32) -> i32 {
    match (u8::try_from(month), u8::try_from(day)) {
        (Ok(month), Ok(day)) => Date::new(year, month, day).map_or(NO, Date::days),
        _ => NO,
    }
}

/// The first day of the month with this number, counted from the year 0.
fn first_of(months: i32) -> i32 {
    let months = months.clamp(12, 9999 * 12 + 11);
    make(months / 12, months % 12 + 1, 1)
}

fn month_number(day: i32) -> i32 {
    let date = date(day);
    date.year * 12 + i32::from(date.month) - 1
}

/// The first day of a year.
pub(super) fn year(year: i32) -> i32 {
    first_of(year.saturating_mul(12))
}

pub(super) fn year_of(day: i32) -> i32 {
    date(day).year
}

/// Monday 0 to Sunday 6.
pub(super) fn weekday(day: i32) -> i32 {
    day.saturating_add(3).rem_euclid(7)
}

/// `n` days later.
pub(super) fn add(day: i32, n: i32) -> i32 {
    if day == NO { NO } else { day.saturating_add(n).clamp(FIRST, LAST) }
}

/// First and last day that a [`Date`] can be.
const FIRST: i32 = -719_162;
const LAST: i32 = 2_932_896;

/// First day of the unit that holds `day`. Weeks begin on Monday, weekends on Saturday of the same week.
pub(super) fn floor(day: i32, size: u8) -> i32 {
    let months = months(size);
    if day == NO {
        NO
    } else if months > 0 {
        let number = month_number(day);
        first_of(number - number % months)
    } else if row(size).0 < 7 {
        day
    } else {
        add(day, if size == WEEKEND { 5 } else { 0 } - weekday(day))
    }
}

/// `n` units later.
pub(super) fn step(day: i32, size: u8, n: i32) -> i32 {
    let (days, months, _) = row(size);
    if months == 0 || day == NO {
        return add(day, n.saturating_mul(i32::from(days)));
    }
    date(day).add_months(n.saturating_mul(i32::from(months))).days()
}

/// The unit that lies `n` units from the one that holds `day`.
pub(super) fn unit(day: i32, size: u8, n: i32) -> (i32, i32) {
    let low = step(floor(day, size), size, n);
    (low, if size == WEEKEND { add(low, 2) } else { step(low, size, 1) })
}

/// `count` units from the `n`th (from 1) unit of a period, or from its end where `n` is 0.
/// A week belongs to the period that holds its Thursday, as in ISO 8601.
pub(super) fn nth(within: (i32, i32), size: u8, n: i32, count: i32) -> (i32, i32) {
    let weekly = matches!(size, WEEK | WEEKEND);
    let begin = |day: i32| if weekly { floor(add(day, 3), WEEK) } else { floor(day, size) };
    let low = if n > 0 {
        step(begin(within.0), size, n - 1)
    } else {
        step(if weekly { begin(within.1) } else { within.1 }, size, count.saturating_neg())
    };
    (add(low, if size == WEEKEND { 5 } else { 0 }), step(low, size, count))
}

/// Easter Sunday, by the anonymous Gregorian computus.
pub(super) fn easter(year: i32) -> i32 {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    make(year, n / 31, n % 31 + 1)
}

/// The `n`th such weekday of the month that begins with `first`; the last one for `n` 0.
pub(super) fn nth_weekday(first: i32, week_day: i32, n: i32) -> i32 {
    if first == NO {
        return NO;
    }
    let (from, weeks) = if n == 0 { (step(first, MONTH, 1), -1) } else { (first, n - 1) };
    add(from, (week_day - weekday(from)).rem_euclid(7) + 7 * weeks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> i32 {
        Date::parse(text).unwrap().days()
    }

    #[test]
    fn weeks_of_a_year_follow_iso() {
        let within = |n: i32| (year(n), year(n + 1));
        assert_eq!(nth(within(2015), WEEK, 1, 1), (day("2014-12-29"), day("2015-01-05")));
        assert_eq!(nth(within(2021), WEEK, 1, 2), (day("2021-01-04"), day("2021-01-18")));
        assert_eq!(nth(within(2019), WEEK, 0, 3), (day("2019-12-09"), day("2019-12-30")));
    }

    #[test]
    fn moving_feasts() {
        assert_eq!(easter(2018), day("2018-04-01"));
        assert_eq!(easter(2020), day("2020-04-12"));
        assert_eq!(nth_weekday(day("2010-11-01"), 3, 4), day("2010-11-25"));
        assert_eq!(nth_weekday(day("2021-05-01"), 0, 0), day("2021-05-31"));
    }
}
