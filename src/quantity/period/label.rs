//! The written forms of a time: the TIMEX3-like value, and the label on the card.

use super::super::{Date, Grain, Time, TimeKind};
use super::days::{self, DAY, DECADE, HALF, MONTH, QUARTER, WEEK, YEAR};
use super::expression::Length;

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
];

impl Time {
    /// The calendar year that it stands for, if it is one or lies in one.
    pub fn year(&self) -> Option<i32> {
        match self.years()? {
            (first, last) if first == last => Some(first),
            _ => None,
        }
    }

    /// First and last calendar year that it touches: 2010 and 2020 for `2010 to 2020`.
    pub fn years(&self) -> Option<(i32, i32)> {
        let (low, high) = self.whole.0.zip(self.whole.1)?;
        Some((low.year, high.add_days(-1).max(low).year))
    }

    /// Whether all of it lies after the page's date.
    pub fn is_future(&self, today: Date) -> bool {
        match self.kind {
            TimeKind::Until => self.whole.0.or(self.high).is_some_and(|day| day > today),
            _ => self.low.is_some_and(|low| low > today),
        }
    }

    /// `the past five years` in years, whatever days they begin and end on.
    fn coarse(&self, low: Date, high: Date) -> (Date, Date) {
        let size = match self.grain {
            Grain::Year | Grain::Decade | Grain::Century => YEAR,
            Grain::Month | Grain::Quarter | Grain::Half => MONTH,
            _ => return (low, high),
        };
        if !self.relative || (low.day == 1 && high.day == 1) {
            return (low, high);
        }
        (unit(low, size).0, unit(high.add_days(-1), size).1)
    }

    /// A TIMEX3-like value: `2018`, `2023-10`, `P3Y`, `(2010-01-01,2020-01-01,P10Y)`.
    pub fn timex(&self) -> String {
        let mut out = String::new();
        match (self.kind, self.low, self.high) {
            (TimeKind::Duration | TimeKind::Set, ..) => push_length(&mut out, &self.length),
            (TimeKind::Since, Some(low), _) => push_iso(&mut out, low),
            (_, None, Some(high)) => push_iso(&mut out, high),
            (_, Some(low), Some(high)) => push_interval(&mut out, low, high, self),
            _ => {}
        }
        out
    }

    /// What the card says: `2023`, `October 2023`, `9 October 2023`, `2010–2020`, `since 2015`. Nothing where the days
    /// are not known.
    pub fn label(&self) -> Option<String> {
        let mut out = String::new();
        match self.kind {
            TimeKind::Duration | TimeKind::Set => return None,
            TimeKind::Since => {
                out.push_str("since ");
                push_point(&mut out, self.low?, self.grain);
            }
            TimeKind::Until => match (self.whole.0, self.whole.1.or(self.high)) {
                (Some(low), Some(high)) => {
                    out.push_str("by ");
                    // By the late 1980s is by the end of 1989, by mid-May by the middle of it.
                    let units = [DAY, WEEK, MONTH, QUARTER, HALF, YEAR];
                    match self.high {
                        Some(end) if !units.iter().any(|&size| is_unit(low, high, size)) => {
                            let (low, high) = unit(end.add_days(-1), MONTH);
                            push_days(&mut out, low, high);
                        }
                        _ => push_days(&mut out, low, high),
                    }
                }
                (None, Some(high)) => {
                    out.push_str("before ");
                    push_point(&mut out, high, self.grain);
                }
                _ => return None,
            },
            _ => {
                let (low, high) = self.whole.0.zip(self.whole.1)?;
                let (low, high) = self.coarse(low, high);
                if self.grain == Grain::Decade && is_unit(low, high, DECADE) {
                    push_number(&mut out, low.year, 4);
                    out.push('s');
                } else {
                    push_days(&mut out, low, high);
                }
            }
        }
        Some(out)
    }
}

fn push_point(out: &mut String, day: Date, grain: Grain) {
    match grain {
        Grain::Year | Grain::Decade | Grain::Century if (day.month, day.day) == (1, 1) => {
            push_number(out, day.year, 4)
        }
        Grain::Month | Grain::Quarter | Grain::Half | Grain::Year if day.day == 1 => {
            push_month(out, day);
            out.push(' ');
            push_number(out, day.year, 4);
        }
        _ => push_days(out, day, day.add_days(1)),
    }
}

/// A stretch of days in the coarsest words that say it exactly.
fn push_days(out: &mut String, low: Date, high: Date) {
    let last = high.add_days(-1).max(low);
    let next = last.add_days(1);
    let months = low.day == 1 && next.day == 1;
    if months && low.month == 1 && next.month == 1 {
        push_number(out, low.year, 4);
        if last.year != low.year {
            out.push('–');
            push_number(out, last.year, 4);
        }
        return;
    }
    let day = |out: &mut String, date: Date| {
        if !months {
            push_number(out, i32::from(date.day), 1);
            out.push(' ');
        }
        push_month(out, date);
    };
    if low != last && !(months && (low.year, low.month) == (last.year, last.month)) {
        if (low.year, low.month) == (last.year, last.month) {
            push_number(out, i32::from(low.day), 1);
        } else {
            day(out, low);
            if low.year != last.year {
                out.push(' ');
                push_number(out, low.year, 4);
            }
        }
        out.push('–');
    }
    day(out, last);
    out.push(' ');
    push_number(out, last.year, 4);
}

fn push_month(out: &mut String, date: Date) {
    out.push_str(MONTHS.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or_default());
}

/// A number of at least `width` digits, without the formatting machinery.
fn push_number(out: &mut String, n: i32, width: u32) {
    let n = n.unsigned_abs();
    let mut place = 10_u32.pow(width.saturating_sub(1));
    while n / place >= 10 {
        place *= 10;
    }
    while place > 0 {
        out.push(char::from(b'0' + (n / place % 10) as u8));
        place /= 10;
    }
}

fn push_iso(out: &mut String, day: Date) {
    push_number(out, day.year, 4);
    for part in [day.month, day.day] {
        out.push('-');
        push_number(out, i32::from(part), 2);
    }
}

fn unit(day: Date, size: u8) -> (Date, Date) {
    let (low, high) = days::unit(day.days(), size, 0);
    (days::date(low), days::date(high))
}

fn is_unit(low: Date, high: Date, size: u8) -> bool {
    unit(low, size) == (low, high)
}

fn push_interval(out: &mut String, low: Date, high: Date, item: &Time) {
    if high == low.add_days(1) {
        return push_iso(out, low);
    }
    if is_unit(low, high, MONTH) {
        push_number(out, low.year, 4);
        out.push('-');
        return push_number(out, i32::from(low.month), 2);
    }
    if is_unit(low, high, YEAR) {
        if item.fiscal {
            out.push_str("FY");
        }
        return push_number(out, low.year, 4);
    }
    if item.grain == Grain::Week && is_unit(low, high, WEEK) {
        let thursday = low.add_days(3);
        let first = Date::first_of_year(thursday.year);
        push_number(out, thursday.year, 4);
        out.push_str("-W");
        return push_number(out, (thursday.days() - first.days()) / 7 + 1, 2);
    }
    out.push('(');
    push_iso(out, low);
    out.push(',');
    push_iso(out, high);
    out.push_str(",P");
    let months = (high.year - low.year) * 12 + i32::from(high.month) - i32::from(low.month);
    let (n, unit) = match () {
        () if low.day != high.day => (high.days() - low.days(), 'D'),
        () if months % 12 == 0 => (months / 12, 'Y'),
        () => (months, 'M'),
    };
    push_number(out, n, 1);
    out.push(unit);
    out.push(')');
}

fn push_length(out: &mut String, length: &Length) {
    out.push('P');
    let mut clock = false;
    for (n, (milli, size)) in length.parts.into_iter().enumerate() {
        if n > 0 && milli == 0 {
            break;
        }
        if size < DAY && !clock {
            out.push('T');
            clock = true;
        }
        let (times, unit): (i32, _) = match size {
            0 => (1, "S"),
            1 => (1, "M"),
            2 => (1, "H"),
            DAY if length.business => (1, "BD"),
            DAY => (1, "D"),
            4 => (1, "WE"),
            WEEK => (1, "W"),
            6 => (2, "W"),
            MONTH..YEAR => (days::months(size), "M"),
            _ => (days::months(size) / 12, "Y"),
        };
        let milli = milli.saturating_mul(times);
        push_number(out, milli / 1000, 1);
        let mut rest = milli % 1000;
        if rest > 0 {
            out.push('.');
            let mut place = 100;
            while rest > 0 {
                push_number(out, rest / place, 1);
                rest %= place;
                place = (place / 10).max(1);
            }
        }
        out.push_str(unit);
    }
}
