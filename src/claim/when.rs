//! The stated period of a claim. Knows times, not figures.

use super::doc::{Doc, Tokens};
use super::lexical::{has_class, is_class};
use crate::quantity::{Date, Grain, Period, Time, TimeKind};
use crate::vocabulary::class;

/// A stated period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    /// First and last calendar year.
    pub years: (i32, i32),
    /// Its first day, and the day behind its last.
    pub days: (Date, Date),
    /// Finer than a year, or not a calendar year: a month, a quarter, a season, the twelve months to May.
    pub part: bool,
    /// So many months to a stated one ("the year to May").
    pub running: bool,
    /// It ends with the last day of a year, stated as such: the day for which stocks are counted.
    pub year_end: bool,
    /// It begins after the page's date.
    pub future: bool,
    /// Relative to another time ("a year earlier"), with the same grain.
    pub hangs: bool,
    /// Only about a calendar year: a claim about it may agree, and never differs.
    pub loose: bool,
    /// A day or less: usually the day of the report, not of the figure.
    pub day: bool,
}

impl When {
    /// The month, the first month of the quarter, or the last of the twelve months, that it is: year, month, and how many
    /// months. None for other periods, and for those that are only counted from another.
    pub fn months(&self) -> Option<(i32, u8, i32)> {
        let (from, to) = self.days;
        let many = (to.year - from.year) * 12 + i32::from(to.month) - i32::from(from.month);
        let whole = from.day == 1 && to.day == 1 && !self.hangs && !self.loose;
        if whole && self.running && many == YEAR {
            let last = to.add_days(-1);
            return Some((last.year, last.month, many));
        }
        let calendar = many == 1 || many == 3 && from.month % 3 == 1;
        let within = self.part && self.years == (from.year, from.year);
        (whole && calendar && within).then_some((from.year, from.month, many))
    }
}

/// Days that no year exceeds.
const LONGER: i32 = 370;
/// Months of a year.
pub const YEAR: i32 = 12;
/// Number of months in the first half of a year.
const HALF: u8 = 6;
/// Fewer than one has.
const SHORTER: i32 = 350;

/// How a time of a passage can be used for a claim.
pub(super) enum Use {
    /// A period of a year or less.
    Period(When),
    /// Several years.
    Span(When),
    /// From a day on.
    Since(When),
    /// Now: no period at all.
    Now,
    /// Not usable as the period of a figure.
    None,
}

/// How a time can be used.
pub(super) fn usage(doc: &Doc, time: &Time, tokens: &Tokens) -> Use {
    let today = doc.context.today;
    if time.relative && time.grain <= Grain::Day && time.low.is_some() && time.low == today {
        return Use::Now;
    }
    let (low, high) = match (time.kind, time.low, time.high) {
        (TimeKind::Date, Some(low), None) => (low, low.add_days(1)),
        // "between 2002 and 2023": to the end of the last year.
        (TimeKind::Date | TimeKind::Range, Some(low), Some(high)) => {
            let whole = time.whole.1.filter(|&whole| whole > high && !time.relative);
            (low, whole.unwrap_or(high))
        }
        (TimeKind::Since, Some(low), _) => return Use::Since(of_days(low, low.add_days(1), today)),
        // "by 2015", "by the end of 2022": that year.
        (TimeKind::Until, _, Some(high)) if is_class(doc, tokens.start, class::BY) => {
            let named = time.span.of(doc.text).ends_with(&high.year.to_string());
            let year = if named { high.year } else { high.add_days(-1).year };
            (Date::first_of_year(year), Date::first_of_year(year + 1))
        }
        _ => return Use::None,
    };
    let days = high.days() - low.days();
    let mut when = of_days(low, high, today);
    // "over the past year", in its first half: usually the last whole year.
    if time.relative
        && (SHORTER..=LONGER).contains(&days)
        && let Some(today) = today.filter(|today| high == *today || high == today.add_days(1))
        && today.month <= HALF
    {
        when.years = (today.year - 1, today.year - 1);
        when.loose = true;
        return Use::Period(when);
    }
    when.running = time.period == Period::Running;
    when.day = time.grain <= Grain::Day;
    when.hangs = is_hanging(doc, time, tokens);
    // "in the previous quarter": of another one, which the sentence has told; "two years ago": about then.
    let counted = time.relative && has_class(doc, tokens, class::HANGING);
    when.loose |= counted && (!when.hangs || is_class(doc, tokens.end - 1, class::AGO));
    if when.hangs {
        when.years = (low.year, low.year);
        when.part = false;
        return Use::Period(when);
    }
    if days > LONGER {
        return Use::Span(when);
    }
    // "at the end of 2022", "in December 2022": ends with the last day of the year.
    let ends = time.grain <= Grain::Month || has_class(doc, tokens, class::WHEN_END);
    when.year_end = high.month == 1 && high.day == 1 && ends;
    when.part = days < SHORTER || low.month != 1 || low.day != 1 || time.fiscal;
    Use::Period(when)
}

fn of_days(low: Date, high: Date, today: Option<Date>) -> When {
    let last = high.add_days(-1);
    When {
        years: (low.year, last.year.max(low.year)),
        days: (low, high),
        part: false,
        running: false,
        year_end: false,
        future: today.is_some_and(|today| low > today && low.year > today.year),
        hangs: false,
        loose: false,
        day: false,
    }
}

/// "a year earlier", "the year before", "two years later": relative to another time.
fn is_hanging(doc: &Doc, time: &Time, tokens: &Tokens) -> bool {
    let years = time.kind == TimeKind::Date && time.grain >= Grain::Year;
    let year = years || has_class(doc, tokens, class::YEAR);
    time.relative && year && has_class(doc, tokens, class::HANGING)
}
