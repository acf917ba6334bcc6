//! The shapes of what is read: a quantity, its unit and hedge, a time. Plain data.

use super::period::Length;
use super::{Date, Decimal};
use crate::text::Span;

/// A figure in the text, as the speaker states it.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let one = &read_one("about £350m").quantities[0];
/// assert_eq!((one.low, one.hedge), (Decimal::parse("350000000"), Hedge::About));
/// assert_eq!(one.step, Decimal::from(1_000_000));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Quantity {
    /// The figure with its unit, without hedge words: `600 North Korean refugees`, `49 per cent`, `£350m`.
    pub span: Span,
    /// The number alone, scale words included: `2.5 million`.
    pub number: Span,
    /// The words that hedge it (`as many as`), if any.
    pub hedge_span: Option<Span>,
    /// Lower stated number after scaling; equal to `high` for a single number, `None` for an open end.
    pub low: Option<Decimal>,
    /// Upper stated number after scaling.
    pub high: Option<Decimal>,
    /// What one unit in the last stated digit is worth: 0.1 for `4.1`, 1,000,000 for `125 million`, 1 for `600`.
    pub step: Decimal,
    /// What is counted or measured.
    pub unit: Unit,
    /// How the speaker bounds the number.
    pub hedge: Hedge,
    /// What the number does in the sentence.
    pub role: Role,
}

impl Quantity {
    /// Moves each of its spans.
    pub(super) fn move_spans(&mut self, to: &impl Fn(Span) -> Span) {
        self.span = to(self.span);
        self.number = to(self.number);
        self.hedge_span = self.hedge_span.map(to);
        self.unit.move_spans(to);
    }
}

impl Unit {
    fn move_spans(&mut self, to: &impl Fn(Span) -> Span) {
        match self {
            Self::Counted { phrase, head } => (*phrase, *head) = (to(*phrase), to(*head)),
            Self::Per { top, bottom, .. } => {
                top.move_spans(to);
                bottom.move_spans(to);
            }
            _ => {}
        }
    }
}

/// How the words around a number bound it.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert_eq!(read_one("as many as 40 ships").quantities[0].hedge, Hedge::UpTo);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Hedge {
    /// No hedge: the digits' own precision.
    #[default]
    Exact,
    /// about, around, some, an estimated, roughly, X or so.
    About,
    /// nearly, almost, close to: a little below.
    Nearly,
    /// just under, just short of.
    JustUnder,
    /// just over, little more than.
    JustOver,
    /// more than, over, above, north of, upwards of.
    MoreThan,
    /// at least, no fewer than: the number itself included.
    AtLeast,
    /// as many as, up to, at most, no more than: the number itself included.
    UpTo,
    /// less than, fewer than, under, below.
    LessThan,
}

/// What the number does in the sentence.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert_eq!(read_one("Prices rose by 3.2%.").quantities[0].role, Role::Rise);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Role {
    /// A level, a count, an amount.
    #[default]
    Amount,
    /// A rise by the number (`up 3.2%`, `rose by 5 million`).
    Rise,
    /// A fall by the number.
    Fall,
    /// Where a change starts (`from 4%`).
    From,
    /// Where a change ends (`to 6%`, behind a word of change or `from`).
    To,
    /// `one of the oldest parks`: a way of speaking, not a count.
    Member,
    /// A place in an order (`third-largest`, `No 2`).
    Rank,
    /// A factor (`doubled` = 2, `three times more`, `tenfold`, `3:1`).
    Multiple,
    /// A share of a whole (`one in five`, `a third of`): the value is the fraction.
    Share,
}

/// What is counted or measured.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert_eq!(read_one("4.1 per cent").quantities[0].unit, Unit::Percent);
/// let text = "40 ships";
/// let Unit::Counted { head, .. } = read_one(text).quantities[0].unit else { panic!() };
/// assert_eq!(head.of(text), "ships");
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Unit {
    /// Nothing stated.
    #[default]
    None,
    /// Per cent; the value is as written (49 for `49%`).
    Percent,
    /// Percentage points.
    PercentagePoint,
    /// Basis points, hundredths of a percentage point.
    BasisPoint,
    /// Money in a currency, ISO 4217 (`USD`); a bare `$` is `USD`.
    Money(&'static str),
    /// A physical or time unit by its standard singular English name (`square kilometre`, `tonne`, `year`).
    Measure(&'static str),
    /// A counted noun: its span with modifiers, and the head noun's span (`North Korean refugees`, `refugees`).
    Counted {
        /// The noun with its modifiers.
        phrase: Span,
        /// The head noun alone.
        head: Span,
    },
    /// One unit per another: `per 100,000 people`, `dollars per head`, `kilometres per hour`.
    Per {
        /// The upper unit.
        top: Box<Unit>,
        /// How many of the lower unit (100,000), 1 if not said.
        every: Decimal,
        /// The lower unit.
        bottom: Box<Unit>,
    },
}

/// A date, period or duration in the text, resolved against the page's date where relative.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let time = &read_one("last year").times[0];
/// assert_eq!((time.low, time.high), (Date::new(2023, 1, 1), Date::new(2024, 1, 1)));
/// assert!(time.relative);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Time {
    /// Its words: `last year`, `in the decade to 2020` without the preposition that merely places it.
    pub span: Span,
    /// What kind of expression it is.
    pub kind: TimeKind,
    /// First day; none where the start is open or the page's date is not known.
    pub low: Option<Date>,
    /// One past the last day. For a range with two named ends the first day of the closing one, as TIMEX3 counts
    /// lengths: `2010 to 2020` is ten years, to 2020-01-01. None where the end is open.
    pub high: Option<Date>,
    /// All days that it may stand for, one past the last at the end: to 2021-01-01 for `2010 to 2020`, the calendar
    /// year for `two years ago`, up to the page's date for `since 2015`, the year 2022 for `by the end of 2022`.
    pub whole: (Option<Date>, Option<Date>),
    /// How fine it is.
    pub grain: Grain,
    /// Whether the page's date was needed.
    pub relative: bool,
    /// Whether it is a fiscal year.
    pub fiscal: bool,
    /// What kind of period it is: a yearly figure is judged for none but whole years of the calendar.
    pub period: Period,
    /// How long a duration is.
    pub length: Length,
}

/// What kind of period a time is.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert_eq!(read_one("in the year to March 2023").times[0].period, Period::Running);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Period {
    /// A unit of the calendar, or a stretch between two named ends.
    #[default]
    Calendar,
    /// A fiscal, financial, tax or school year: `fiscal 2023-24`.
    Fiscal,
    /// So much time up to a day, whatever the calendar's units: `the year to March`, `the past 12 months`.
    Running,
    /// From the beginning of a unit to the page's date: `year to date`, `so far this year`.
    ToDate,
    /// A part of a longer unit: `the first six months of 2023`, `late 2019`, `the closing quarter`.
    Part,
}

/// What kind of time expression it is.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert_eq!(read_one("since 2015").times[0].kind, TimeKind::Since);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum TimeKind {
    /// A day.
    Date,
    /// A stretch with both ends: a month, a year, `2010 to 2020`.
    Range,
    /// From a day on: `since 2015`. `high` is open; `whole` ends with the page's date if known.
    Since,
    /// Up to a day: `by the end of 2020`, `until 2019`. `low` may be open.
    Until,
    /// A length with no place on the calendar: `three years`.
    Duration,
    /// A clock time, alone or with a day.
    Clock,
    /// A repeating time: `every year`, `annually`.
    Set,
}

/// How fine a time is.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// assert_eq!(read_one("in March 2021").times[0].grain, Grain::Month);
/// assert!(Grain::Month < Grain::Year);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Grain {
    /// Shorter than a day.
    Clock,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A half of a year.
    Half,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}
