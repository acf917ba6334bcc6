//! Calendar days and their arithmetic, proleptic Gregorian. Reads no clock.

use std::fmt;

/// A calendar day. Ordered; always a real day.
///
/// ```
/// use citemark::quantity::Date;
/// let day = Date::parse("2023-12-08").unwrap();
/// assert_eq!(day.add_days(30).to_string(), "2024-01-07");
/// assert_eq!(day.weekday(), 4); // Friday, Monday being 0
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    /// Year, 1 to 9999.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, if there is one.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        ((1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && day >= 1
            && day <= days_in_month(year, month))
        .then_some(Self { year, month, day })
    }

    /// The first day of a year, clamped to the years 1 to 9999.
    #[must_use]
    pub fn first_of_year(year: i32) -> Self {
        Self { year: year.clamp(1, 9999), month: 1, day: 1 }
    }

    /// The first day of a month.
    #[must_use]
    pub fn first_of_month(year: i32, month: u8) -> Option<Self> {
        Self::new(year, month, 1)
    }

    /// Reads `2023-12-08`, also where a time follows (`2023-12-08T09:00Z`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        if !(rest.is_empty() || rest.starts_with(['T', ' ', 't'])) {
            return None;
        }
        let mut parts = date.split('-');
        let mut next = |len| parts.next().filter(|p| p.len() == len && p.bytes().all(|b| b.is_ascii_digit()));
        let (y, m, d) = (next(4)?, next(2)?, next(2)?);
        let number = |digits: &str| digits.parse::<i32>().ok();
        Self::new(number(y)?, number(m)? as u8, number(d)? as u8)
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn days(self) -> i32 {
        let y = self.year - i32::from(self.month <= 2);
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let month = i32::from(self.month);
        let doy = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + i32::from(self.day) - 1;
        era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
    }

    /// The inverse of [`Date::days`], clamped to the years 1 to 9999.
    #[must_use]
    pub fn from_days(days: i32) -> Self {
        let z = days.clamp(-719_162, 2_932_896) + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i32::from(month <= 2);
        Self { year, month: month as u8, day: (doy - (153 * mp + 2) / 5 + 1) as u8 }
    }

    /// The day `days` later (earlier if negative).
    #[must_use]
    pub fn add_days(self, days: i32) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }

    /// The same day of the month `months` later, or the month's last day where it is shorter.
    #[must_use]
    pub fn add_months(self, months: i32) -> Self {
        let total =
            (self.year * 12 + i32::from(self.month) - 1).saturating_add(months).clamp(12, 9999 * 12 + 11);
        let (year, month) = (total.div_euclid(12), (total.rem_euclid(12) + 1) as u8);
        Self { year, month, day: self.day.min(days_in_month(year, month)) }
    }

    /// The same day `years` later, 28 February standing in for the 29th.
    #[must_use]
    pub fn add_years(self, years: i32) -> Self {
        self.add_months(years.saturating_mul(12))
    }

    /// Day of the week, Monday 0 to Sunday 6.
    #[must_use]
    pub fn weekday(self) -> u8 {
        (self.days() + 3).rem_euclid(7) as u8
    }
}

/// How many days a month has; 0 for a month that does not exist.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
