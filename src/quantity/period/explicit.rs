//! Knows dates that name their day, month or year: `3 May 2023`, `May 3rd`, `2023-05-03`, `03/05/2023`, `May 2023`.

use super::super::{Date, Grain, TimeKind};
use super::calendar;
use super::item::{Item, Open};
use super::lex::{Lex, Size, Which};
use super::number::two_digit_year;
use super::reader::Reader;

/// What the words before say of `3/5` and `3.5`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// Nothing: they are numbers.
    None,
    /// A preposition: `3/5` is a date.
    Stroke,
    /// A weekday: `3.5` and `3-5` are dates too.
    Weekday,
}

/// One part of a date written with separators.
#[derive(Clone, Copy)]
enum Piece {
    /// Value and number of digits.
    Number(u32, usize),
    Month(u8),
}

use Piece::{Month, Number};

impl Reader<'_> {
    fn piece(&self, i: usize) -> Option<Piece> {
        match self.at(i) {
            Lex::Digits(n) => Some(Number(n, self.width(i))),
            Lex::Month(m) | Lex::WeakMonth(m) => Some(Month(m)),
            _ => None,
        }
    }

    /// A date in one piece: `2023-05-03`, `23/Jan/2019`, `20230503`, `2012-13`, and, where something says that a
    /// date is meant, `3/5`.
    pub(super) fn numeric(&self, i: usize, cue: Cue) -> Option<Item> {
        let first = self.piece(i)?;
        if let Number(n, 8) = first {
            let date = Date::new((n / 10_000) as i32, (n / 100 % 100) as u8, (n % 100) as u8)?;
            return ((1900..2100).contains(&date.year) && self.closed(i + 1))
                .then(|| Item::day(i + 1, Some(date)));
        }
        let Lex::Mark(sep @ ('-' | '/' | '.')) = self.at(i + 1) else { return None };
        if !self.joined(i + 1) || !self.joined(i + 2) {
            return None;
        }
        let second = self.piece(i + 2)?;
        let third = (self.mark(i + 3, sep) && self.joined(i + 3) && self.joined(i + 4))
            .then(|| self.piece(i + 4))
            .flatten();
        if let Some(third) = third
            && let Some(date) = self.three(first, second, third, sep)
        {
            let ranged = sep != '-' && self.mark(i + 5, '-');
            if self.closed(i + 5) || ranged {
                return Some(Item::day(i + 5, Some(date)));
            }
            return self.iso_clock_end(i + 5).map(|end| Item {
                kind: TimeKind::Clock,
                grain: Grain::Clock,
                ..Item::day(end, Some(date))
            });
        }
        // `5/1-5/7/2020` goes on as a range; `1-5-2` does not.
        let goes_on = self.mark(i + 3, '-') && self.joined(i + 3) && sep != '-';
        if !(self.closed(i + 3) || goes_on) {
            return None;
        }
        self.two(first, second, sep, i, cue)
    }

    /// The end of `T10:00:00Z`.
    fn iso_clock_end(&self, j: usize) -> Option<usize> {
        if !self.word(j, "T") || !matches!(self.at(j + 1), Lex::Digits(_)) {
            return None;
        }
        let part = |k: usize| {
            let mark =
                matches!(self.at(k), Lex::Mark(':' | '.' | '+')) && matches!(self.at(k + 1), Lex::Digits(_));
            self.joined(k) && (mark || matches!(self.at(k), Lex::Digits(_)) || self.word(k, "Z"))
        };
        Some((j + 1..j + ISO_CLOCK_TOKENS).find(|&k| !part(k)).unwrap_or(j + ISO_CLOCK_TOKENS))
    }

    fn three(&self, first: Piece, second: Piece, third: Piece, sep: char) -> Option<Date> {
        let long = |n: u32, width: usize| (width == 4).then_some(n as i32);
        let year = |n: u32, width: usize| match width {
            4 => Some(n as i32),
            2 if sep == '/' => Some(two_digit_year(n as i32)),
            _ => None,
        };
        let short = |n: u32, width: usize| (width <= 2 && n <= 31).then_some(n as u8);
        match (first, second, third) {
            (Number(y, 4), Number(m, wm), Number(d, wd)) => Date::new(y as i32, short(m, wm)?, short(d, wd)?),
            (Number(y, 4), Month(m), Number(d, w)) => Date::new(y as i32, m, short(d, w)?),
            (Number(d, w), Month(m), Number(y, wy)) => {
                Date::new(year(y, wy).or((wy == 2).then(|| two_digit_year(y as i32)))?, m, short(d, w)?)
            }
            (Month(m), Number(d, w), Number(y, 4)) if w <= 2 => Date::new(y as i32, m, short(d, w)?),
            (Month(m), Number(y, 4), Number(d, w)) => Date::new(y as i32, m, short(d, w)?),
            (Number(d, w), Number(y, wy), Month(m)) => Date::new(long(y, wy)?, m, short(d, w)?),
            (Number(a, wa), Number(b, wb), Number(y, wy)) => {
                let (a, b, y) = (short(a, wa)?, short(b, wb)?, year(y, wy)?);
                let (month, day) = if self.month_first && sep != '.' { (a, b) } else { (b, a) };
                Date::new(y, month, day).or_else(|| Date::new(y, day, month))
            }
            _ => None,
        }
    }

    fn two(&self, first: Piece, second: Piece, sep: char, i: usize, cue: Cue) -> Option<Item> {
        let end = i + 3;
        match (first, second) {
            (Number(y @ 1500..=2199, 4), Number(n, 2)) if sep != '.' => {
                let next = (y + 1) % 100;
                let wide = self.width(i + 1) > 1; // an en dash never stands in an ISO month
                if n == next || (n > y % 100 && (n > 12 || wide)) {
                    let last = y - y % 100 + n + if n < y % 100 { 100 } else { 0 };
                    let low = Date::first_of_year(y as i32);
                    let (point, whole) =
                        (Date::first_of_year(last as i32), Date::first_of_year(last as i32 + 1));
                    // Two years with a stroke are one season or fiscal year.
                    let high = if n == next { whole } else { point };
                    let mut item = Item::period(end, Grain::Year, Some((low, high)));
                    item.whole.1 = Some(whole);
                    return Some(item);
                }
                (sep == '-' || self.width(i + 2) == 2)
                    .then(|| Date::first_of_month(y as i32, n as u8))
                    .flatten()
                    .map(|low| Item::period(end, Grain::Month, Some((low, low.add_months(1)))))
            }
            (Month(m), Number(d @ 1..=31, 1 | 2)) if sep != '.' => Some(self.yearless(end, m, d as u8)),
            (Number(d @ 1..=31, 1 | 2), Month(m)) if sep != '.' => Some(self.yearless(end, m, d as u8)),
            (Number(m @ 1..=12, 1 | 2), Number(y @ 1900..=2100, 4)) if sep == '/' => {
                Date::first_of_month(y as i32, m as u8)
                    .map(|low| Item::period(end, Grain::Month, Some((low, low.add_months(1)))))
            }
            (Number(a @ 1..=31, 1 | 2), Number(b @ 1..=31, 1 | 2)) => {
                let fraction = a < b && b <= COMMON_FRACTION && self.back(i, 1) != Lex::On;
                let dated = match cue {
                    Cue::None => false,
                    Cue::Stroke => sep == '/' && !fraction && self.at(end) != Lex::Of,
                    Cue::Weekday => true,
                };
                if !dated || (a, b, sep) == NAMED_DAY {
                    return None;
                }
                let (m, d) = if (self.month_first && a <= 12) || b > 12 { (a, b) } else { (b, a) };
                (m <= 12).then(|| self.yearless(end, m as u8, d as u8))
            }
            _ => None,
        }
    }

    fn yearless(&self, end: usize, month: u8, day: u8) -> Item {
        Item::open(end, Grain::Day, Open::Day(month, day))
    }

    /// The year behind a day or month: `, 1994`, `of 2020`, `in 2017`, `'87`, `nineteen eighty six`.
    pub(super) fn year_tail(&self, j: usize) -> (Option<i32>, usize) {
        let tail = match self.at(j) {
            Lex::Mark(',') if self.mark(j + 1, '\'') => self.short_year(j + 2).filter(|_| self.joined(j + 2)),
            Lex::Mark(',') => self.year_after(j + 1),
            Lex::In => self.year_after(j + 1).or_else(|| self.shifted_year(j + 1)),
            Lex::Of => {
                self.year_after(j + 1).or_else(|| self.short_year(j + 1)).or_else(|| self.shifted_year(j + 1))
            }
            Lex::Mark('\'') => self.short_year(j + 1).filter(|_| self.joined(j + 1)),
            _ => self.year_after(j).or_else(|| self.shifted_year(j)),
        };
        tail.map_or((None, j), |(year, end)| (Some(year), end))
    }

    /// `last year`, `this year` behind a month: `in June last year`.
    fn shifted_year(&self, j: usize) -> Option<(i32, usize)> {
        let n = match (self.at(j), self.at(j + 1)) {
            (Lex::Shift(Which::This), Lex::Unit(Size::Year, false)) => 0,
            (Lex::Shift(Which::Last), Lex::Unit(Size::Year, false)) => -1,
            (Lex::Shift(Which::Next), Lex::Unit(Size::Year, false)) => 1,
            _ => return None,
        };
        Some((self.today?.year + n, j + 2))
    }

    /// `87`.
    pub(super) fn short_year(&self, j: usize) -> Option<(i32, usize)> {
        match self.at(j) {
            Lex::Digits(n) if self.width(j) == 2 && self.closed(j + 1) => {
                Some((two_digit_year(n as i32), j + 1))
            }
            _ => None,
        }
    }

    pub(super) fn month_name(&self, i: usize) -> Option<(u8, usize)> {
        match self.at(i) {
            Lex::Month(m) => Some((m, i + 1)),
            Lex::WeakMonth(m) => {
                let dotted = self.mark(i + 1, '.') && self.joined(i + 1) && self.width(i) <= 4;
                Some((m, if dotted { i + 2 } else { i + 1 }))
            }
            _ => None,
        }
    }

    /// A day with its month, either order, weekday before it allowed.
    pub(super) fn date(&self, i: usize) -> Option<Item> {
        let (weekday, sure) = match self.at(i) {
            Lex::Weekday(w) => (w, true),
            Lex::WeakWeekday(w) => (w, false),
            _ => return self.day_and_month(i, self.cued(i)),
        };
        let mut j = i + 1;
        while matches!(self.at(j), Lex::Mark(',' | '.' | '-') | Lex::The) {
            j += 1;
        }
        if let Some(item) = self.day_and_month(j, Cue::Weekday).filter(|item| item.grain == Grain::Day) {
            return Some(item);
        }
        if let Some((day, end, ordinal)) = self.day_number(j)
            && (ordinal
                || (self.closed(end) && !self.is_word(end) && !self.mark(end, ':') && !self.mark(end, '%')))
            && !matches!(self.at(end), Lex::Unit(..) | Lex::Counted)
        {
            return Some(Item::open(end, Grain::Day, Open::WeekdayDay(weekday, day)));
        }
        let sure = sure || (self.capital(i) && self.back(i, 1) == Lex::On && !self.capital(i + 1));
        sure.then(|| Item::open(i + 1, Grain::Day, Open::Weekday(weekday)))
    }

    /// Whether the word before says that `3/5` is a date.
    fn cued(&self, i: usize) -> Cue {
        let cued = matches!(
            self.back(i, 1),
            Lex::On | Lex::From | Lex::Between | Lex::Shift(_) | Lex::Until | Lex::By | Lex::Since
        );
        let listed = i.checked_sub(1) == Some(self.listed)
            && matches!(self.back(i, 1), Lex::Mark(',') | Lex::And | Lex::Or);
        if cued || listed { Cue::Stroke } else { Cue::None }
    }

    fn day_and_month(&self, i: usize, cue: Cue) -> Option<Item> {
        if let Some(item) = self.numeric(i, cue) {
            return Some(item);
        }
        let i = if self.at(i) == Lex::The { i + 1 } else { i };
        self.day_first(i).or_else(|| self.month_first(i))
    }

    fn day_first(&self, i: usize) -> Option<Item> {
        let (day, j, _) = self.day_number(i)?;
        let j = if self.at(j) == Lex::Of { j + 1 } else { j };
        let (month, j) = self.month_name(j)?;
        if self.at(j.wrapping_sub(1)) == Lex::WeakMonth(5)
            && !self.capital(j - 1)
            && self.at(i + 1) != Lex::Of
        {
            return None;
        }
        let (year, end) = self.year_tail(j);
        Some(self.day_item(end, year, month, day))
    }

    fn day_item(&self, end: usize, year: Option<i32>, month: u8, day: u8) -> Item {
        match year {
            Some(year) => Item::day(end, Date::new(year, month, day)),
            None => self.yearless(end, month, day),
        }
    }

    fn month_first(&self, i: usize) -> Option<Item> {
        let (month, j) = self.month_name(i)?;
        let k = if self.mark(j, ',') { j + 1 } else { j };
        let k = if self.at(k) == Lex::The { k + 1 } else { k };
        if let Some((day, end, ordinal)) = self.day_number(k)
            && (ordinal || (self.day_closed(end) && !self.mark(end, ':') && !self.figure(i, end)))
            && (ordinal || k == j)
            && !matches!(self.at(k), Lex::Cardinal(_) if !ordinal)
        {
            let (year, end) = self.year_tail(end);
            return Some(self.day_item(end, year, month, day));
        }
        None
    }

    /// Whether a day ends here, be it as the first of a range: `22-25`.
    fn day_closed(&self, j: usize) -> bool {
        let range =
            self.mark(j, '-') && matches!(self.at(j + 1), Lex::Digits(1..=31)) && self.width(j + 1) <= 2;
        self.closed(j) || (range && self.closed(j + 2))
    }

    /// Whether the digits behind a month are a figure of their own: `in June 20 people died`.
    fn figure(&self, month: usize, end: usize) -> bool {
        self.counts(end)
            || matches!(self.at(end), Lex::Unit(..) | Lex::Meridiem)
            || (self.back(month, 1) == Lex::In && self.at(end) == Lex::Other)
    }

    /// A month, with its year on either side.
    pub(super) fn month(&self, i: usize) -> Option<Item> {
        if let Some(year) = self.four_digits(i)
            && let Some((month, end)) = self.month_name(i + 1)
            && (!matches!(self.at(i + 1), Lex::WeakMonth(_)) || self.capital(i + 1))
        {
            if let Some((day, after, _)) = self.day_number(end)
                && self.closed(after)
                && !self.figure(i, after)
            {
                return Some(Item::day(after, Date::new(year, month, day)));
            }
            return Some(Item::open(end, Grain::Month, Open::Month(month)).in_year(year));
        }
        let (month, j) = self.month_name(i)?;
        if let (Some(year), end) = self.year_tail(j) {
            return Some(Item::open(end, Grain::Month, Open::Month(month)).in_year(year));
        }
        self.month_alone(i, j).then(|| Item::open(j, Grain::Month, Open::Month(month)))
    }

    /// Whether a month's name without day and year is a month.
    fn month_alone(&self, i: usize, j: usize) -> bool {
        let before = self.back(i, 1);
        let is_month = |lex| matches!(lex, Lex::Month(_) | Lex::WeakMonth(_));
        let placed = match before {
            Lex::In
            | Lex::Of
            | Lex::Since
            | Lex::Until
            | Lex::From
            | Lex::By
            | Lex::Between
            | Lex::For
            | Lex::Part(_)
            | Lex::Before
            | Lex::After => true,
            // the March figures
            Lex::The => self.capital(i) && self.at(j) == Lex::Other && !self.capital(j),
            Lex::Shift(_) | Lex::To => self.capital(i) || !self.word(i, "may") && !self.word(i, "march"),
            Lex::And | Lex::Or | Lex::Mark(',' | '-') => is_month(self.back(i, 2)),
            _ => false,
        };
        let listed = matches!(self.at(j), Lex::And | Lex::To | Lex::Or | Lex::Mark('-' | ','))
            && is_month(self.at(j + 1));
        let person = self.capital(j) && self.at(j) == Lex::Other && !self.mark(i + 1, '.');
        match self.at(i) {
            Lex::Month(4 | 6 | 8) => (placed || listed || self.capital(i)) && (placed || !person),
            Lex::Month(_) => true,
            _ => (placed || listed) && !person,
        }
    }

    /// A year, with the word for it or alone; a decade; a century.
    pub(super) fn year(&self, i: usize) -> Option<Item> {
        let i = match self.at(i) {
            Lex::Unit(Size::Year, false) => {
                let (year, end) = self.year_after(i + 1)?;
                return Some(Item::period(end, Grain::Year, Some(calendar::year(year))));
            }
            Lex::Calendar if matches!(self.at(i + 1), Lex::Unit(Size::Year, false)) => {
                return self.year(i + 1);
            }
            Lex::Mark('\'')
                if matches!(self.back(i, 1), Lex::In | Lex::Since | Lex::From | Lex::To | Lex::Of) =>
            {
                let (year, end) = self.short_year(i + 1).filter(|_| self.joined(i + 1))?;
                return Some(Item::period(end, Grain::Year, Some(calendar::year(year))));
            }
            _ => i,
        };
        let (year, end) = self.bare_year(i)?;
        Some(Item::period(end, Grain::Year, Some(calendar::year(year))))
    }

    /// `the 4th`, `the 18th`, where a preposition places it.
    pub(super) fn day_of_month(&self, i: usize) -> Option<Item> {
        if self.at(i) != Lex::The || !matches!(self.back(i, 1), Lex::On | Lex::Of) {
            return None;
        }
        let (day, end, ordinal) = self.day_number(i + 1)?;
        let suffixed = self.at(end.wrapping_sub(1)) == Lex::Suffix;
        (ordinal && suffixed && self.clause_ends(end))
            .then(|| Item { kind: TimeKind::Date, ..Item::open(end, Grain::Day, Open::Day(0, day)) })
    }
}

/// Denominators up to here make fractions: `from 1/4 to 1/3`.
const COMMON_FRACTION: u32 = 5;
/// Most tokens of an ISO 8601 time behind its `T`.
const ISO_CLOCK_TOKENS: usize = 12;
/// The one day that is a name whatever the order: 9/11.
const NAMED_DAY: (u32, u32, char) = (9, 11, '/');
