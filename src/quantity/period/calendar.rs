//! Knows the calendar: where units of time begin, the nth week of a month, Easter. Knows no words.

use super::super::{Date, Grain};
use super::lex::Size;

/// First day and one past the last day.
pub(super) type Days = (Date, Date);

/// First day of the unit that holds `day`. Weeks begin on Monday, weekends on Saturday of the same week.
pub(super) fn floor(day: Date, size: Size) -> Date {
    let first = |year: i32, month: u8| Date::first_of_month(year, month).unwrap_or(day);
    match size {
        Size::Second | Size::Minute | Size::Hour | Size::Day => day,
        Size::Week | Size::Fortnight => day.add_days(-i32::from(day.weekday())),
        Size::Weekend => day.add_days(5 - i32::from(day.weekday())),
        Size::Month => first(day.year, day.month),
        Size::Quarter => first(day.year, (day.month - 1) / 3 * 3 + 1),
        Size::HalfYear => first(day.year, (day.month - 1) / 6 * 6 + 1),
        Size::Year => Date::first_of_year(day.year),
        Size::Decade => Date::first_of_year(day.year - day.year % 10),
        Size::Century => Date::first_of_year(day.year - day.year % 100),
    }
}

/// `n` units later.
pub(super) fn step(day: Date, size: Size, n: i32) -> Date {
    match size {
        Size::Second | Size::Minute | Size::Hour => day,
        Size::Day => day.add_days(n),
        Size::Week | Size::Weekend => day.add_days(n.saturating_mul(7)),
        Size::Fortnight => day.add_days(n.saturating_mul(14)),
        _ => day.add_months(n.saturating_mul(months(size))),
    }
}

/// How many months a unit has; 0 for units shorter than a month.
pub(super) const fn months(size: Size) -> i32 {
    match size {
        Size::Month => 1,
        Size::Quarter => 3,
        Size::HalfYear => 6,
        Size::Year => 12,
        Size::Decade => 120,
        Size::Century => 1200,
        _ => 0,
    }
}

/// The unit that lies `n` units from the one that holds `day`.
pub(super) fn unit(day: Date, size: Size, n: i32) -> Days {
    let low = step(floor(day, size), size, n);
    (low, if size == Size::Weekend { low.add_days(2) } else { step(low, size, 1) })
}

/// A calendar year.
pub(super) fn year(year: i32) -> Days {
    (Date::first_of_year(year), Date::first_of_year(year.saturating_add(1)))
}

/// `count` units from the `n`th (from 1) unit of a period, or from its end where `n` is 0.
/// A week belongs to the period that holds its Thursday, as in ISO 8601.
pub(super) fn nth(within: Days, size: Size, n: i32, count: i32) -> Days {
    let first = match size {
        Size::Week | Size::Weekend => floor(within.0.add_days(3), Size::Week),
        _ => floor(within.0, size),
    };
    let low = if n > 0 {
        step(first, size, n - 1)
    } else {
        let end = match size {
            Size::Week | Size::Weekend => floor(within.1.add_days(3), Size::Week),
            _ => within.1,
        };
        step(end, size, -count)
    };
    let high = step(low, size, count);
    if size == Size::Weekend { (low.add_days(5), high) } else { (low, high) }
}

/// Easter Sunday, by the anonymous Gregorian computus.
pub(super) fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, (n / 31) as u8, (n % 31 + 1) as u8)
}

/// The `n`th such weekday of a month; the last one for `n` 0.
pub(super) fn nth_weekday(year: i32, month: u8, weekday: u8, n: i32) -> Option<Date> {
    let first = Date::first_of_month(year, month)?;
    if n == 0 {
        let end = first.add_months(1);
        let back = (i32::from(end.weekday()) - i32::from(weekday) - 1).rem_euclid(7) + 1;
        return Some(end.add_days(-back));
    }
    let ahead = (i32::from(weekday) - i32::from(first.weekday())).rem_euclid(7);
    Some(first.add_days(ahead + 7 * (n - 1)))
}

/// The grain of a unit.
pub(super) const fn grain(size: Size) -> Grain {
    match size {
        Size::Second | Size::Minute | Size::Hour => Grain::Clock,
        Size::Day => Grain::Day,
        Size::Week | Size::Weekend | Size::Fortnight => Grain::Week,
        Size::Month => Grain::Month,
        Size::Quarter => Grain::Quarter,
        Size::HalfYear => Grain::Half,
        Size::Year => Grain::Year,
        Size::Decade => Grain::Decade,
        Size::Century => Grain::Century,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn weeks_of_a_year_follow_iso() {
        assert_eq!(nth(year(2015), Size::Week, 1, 1), (day("2014-12-29"), day("2015-01-05")));
        assert_eq!(nth(year(2021), Size::Week, 1, 2), (day("2021-01-04"), day("2021-01-18")));
        assert_eq!(nth(year(2019), Size::Week, 0, 3), (day("2019-12-09"), day("2019-12-30")));
    }

    #[test]
    fn moving_feasts() {
        assert_eq!(easter(2018), Some(day("2018-04-01")));
        assert_eq!(easter(2020), Some(day("2020-04-12")));
        assert_eq!(nth_weekday(2010, 11, 3, 4), Some(day("2010-11-25")));
        assert_eq!(nth_weekday(2021, 5, 0, 0), Some(day("2021-05-31")));
    }
}
