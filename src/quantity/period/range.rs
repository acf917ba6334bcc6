//! Knows ranges and bounds: `from 2010 to 2015`, `June–August 1992`, `since 2015`, `by the end of 2022`,
//! `in the five years to 2023`.

use super::super::{Date, Grain, TimeKind};
use super::calendar;
use super::duration::Length;
use super::explicit::Cue;
use super::item::{Item, Open};
use super::lex::{Lex, Size, Third, Which};
use super::reader::Reader;

/// How deep times may be told from other times: `two days before the day after Easter`.
pub(super) const DEPTH: u8 = 3;

/// An end of a range.
#[derive(Clone, Copy)]
enum End {
    Point(Item),
    /// `3/5`, a date only beside another one.
    Stroke(Item),
    /// Only the day of a month, with one past its last token.
    DayNumber(u8, usize),
}

impl Reader<'_> {
    /// A range, or the point that stands where one might begin. The first number is its first token.
    pub(super) fn range(&self, i: usize) -> Option<(usize, Item)> {
        let lead = self.at(i);
        let led = matches!(lead, Lex::From | Lex::Between);
        let j = if led { i + 1 } else { i };
        let j = if led && self.at(j) == Lex::The && matches!(self.at(j + 1), Lex::Ordinal(_) | Lex::Digits(_))
        {
            j + 1
        } else {
            j
        };
        let first = self.end_of_range(j)?;
        let end = match first {
            End::Point(item) | End::Stroke(item) => item.end,
            End::DayNumber(_, end) => end,
        };
        let joint = match self.at(end) {
            Lex::To | Lex::Until | Lex::Through => end + 1,
            Lex::Mark('-' | '~') => end + 1,
            Lex::And if lead == Lex::Between => end + 1,
            _ => 0,
        };
        if joint > 0 {
            let k = if self.at(joint) == Lex::The && !matches!(self.at(joint + 1), Lex::Unit(..)) {
                joint + 1
            } else {
                joint
            };
            if let Some(second) = self.end_of_range(k)
                && let Some(range) = self.join(first, second, i)
            {
                return Some((i, range));
            }
        }
        match first {
            End::Point(item) if !led => Some((i, item.settled(self.today, self.future(i)))),
            _ => None,
        }
    }

    fn end_of_range(&self, i: usize) -> Option<End> {
        if let Some(item) = self.point(i, DEPTH).filter(|item| item.kind != TimeKind::Until) {
            return Some(End::Point(item));
        }
        if let Some(item) = self.numeric(i, Cue::Stroke) {
            return Some(End::Stroke(item));
        }
        self.day_number(i).map(|(day, end, _)| End::DayNumber(day, end))
    }

    fn join(&self, first: End, second: End, at: usize) -> Option<Item> {
        let (first, second) = match (first, second) {
            (End::Point(first), End::Point(second)) => (first, second),
            (End::Stroke(first), End::Point(second) | End::Stroke(second)) if second.grain == Grain::Day => {
                (first, second)
            }
            (End::Point(first), End::Stroke(second)) if first.grain == Grain::Day => (first, second),
            (End::DayNumber(day, end), End::Point(second)) if second.grain == Grain::Day => {
                (like(second, day, end)?, second)
            }
            (End::Point(first), End::DayNumber(day, end)) if first.grain == Grain::Day => {
                let ordinal = self.at(end.wrapping_sub(1)) == Lex::Suffix || self.mark(first.end, '-');
                (first, like(first, day, end).filter(|_| ordinal && self.closed(end) && !self.counts(end))?)
            }
            _ => return None,
        };
        let (first, second) = self.settle_pair(first, second, at);
        // The days are not known without the page's date; the range still is one.
        let mut item = Item::period(second.end, second.grain.min(first.grain), None);
        item.kind = TimeKind::Range;
        item.relative = first.relative || second.relative;
        if let (Some(low), Some(high)) = (first.edge(), second.edge()) {
            if high <= low {
                return None;
            }
            item = item.with_days(Some((low, high)));
            item.whole.1 = if second.part.is_some() { Some(high) } else { second.whole.1 };
        } else if self.today.is_some() {
            return None;
        }
        Some(item)
    }

    /// Each end lends the other the year it lacks.
    fn settle_pair(&self, first: Item, second: Item, at: usize) -> (Item, Item) {
        let after = |item: Item, low: Date| match item.open {
            Open::No => item,
            Open::Weekday(weekday) => {
                let ahead = (i32::from(weekday) - i32::from(low.weekday())).rem_euclid(7);
                let day = low.add_days(if ahead == 0 { 7 } else { ahead });
                item.with_days(Some((day, day.add_days(1))))
            }
            _ => {
                let same = item.in_year(low.year);
                if same.low.is_some_and(|day| day > low) { same } else { item.in_year(low.year + 1) }
            }
        };
        let first = match (first.open, second.open, second.low) {
            (Open::No, ..) => first,
            (_, Open::No, Some(high)) => {
                let same = first.in_year(high.year);
                if same.low.is_some_and(|low| low < high) { same } else { first.in_year(high.year - 1) }
            }
            (_, _, None) if self.future(at) => {
                // The pair as a whole must not lie behind.
                let ahead = |today: Date| {
                    (-1..=1).map(|n| first.in_year(today.year + n)).find(|first| {
                        let second = first.low.and_then(|low| after(second, low).low);
                        second.is_some_and(|second| second > today)
                    })
                };
                self.today.and_then(ahead).unwrap_or_else(|| first.settled(self.today, true))
            }
            _ => first.settled(self.today, false),
        };
        let second = match first.low {
            Some(low) => after(second, low),
            None => second,
        };
        (first, second.settled(self.today, self.future(at)))
    }

    /// `since 2015`, `until March`, `by the end of 2022`, `before 2010`, `after 2018`.
    pub(super) fn bound(&self, i: usize) -> Option<Item> {
        enum Bound {
            Since,
            After,
            Until,
            Before,
        }
        let (bound, j) = match self.at(i) {
            Lex::Since => (Bound::Since, i + 1),
            Lex::Starting | Lex::Part(Third::Beginning) if !self.word(i, "start") => (
                Bound::Since,
                if matches!(self.at(i + 1), Lex::On | Lex::In | Lex::From) { i + 2 } else { i + 1 },
            ),
            Lex::Until | Lex::By => (Bound::Until, i + 1),
            Lex::Before => (Bound::Before, i + 1),
            Lex::After => (Bound::After, i + 1),
            Lex::Later if self.at(i + 1) == Lex::Than => {
                (if self.back(i, 1) == Lex::Name { Bound::Until } else { Bound::After }, i + 2)
            }
            Lex::Earlier if self.at(i + 1) == Lex::Than => {
                (if self.back(i, 1) == Lex::Name { Bound::Since } else { Bound::Before }, i + 2)
            }
            Lex::Onwards
                if self.at(i + 1) == Lex::Than && matches!(self.back(i, 1), Lex::Unit(Size::Year, _)) =>
            {
                (Bound::After, i + 2)
            }
            Lex::Shift(Which::Previous) if self.at(i + 1) == Lex::To && self.word(i, "prior") => {
                (Bound::Before, i + 2)
            }
            Lex::On if self.at(i + 1) == Lex::Or => match self.at(i + 2) {
                Lex::Before => (Bound::Until, i + 3),
                Lex::After => (Bound::Since, i + 3),
                _ => return None,
            },
            Lex::As if self.at(i + 2) == Lex::As => match self.at(i + 1) {
                Lex::Part(Third::Early) => (Bound::Since, i + 3),
                Lex::Part(Third::Late) => (Bound::Until, i + 3),
                _ => return None,
            },
            _ => return None,
        };
        let item = self.point(j, DEPTH)?;
        // `after the 2010 election`, `before the 2008 crash` are told by events, not years.
        let event = self.at(j) == Lex::The
            && item.grain == Grain::Year
            && item.end == j + 2
            && self.at(item.end) == Lex::Other;
        if event && !matches!(bound, Bound::Since) {
            return None;
        }
        let item = item.settled(self.today, self.future(i));
        let edge = item.edge();
        let mut out = item;
        out.part = None;
        match bound {
            Bound::Since => self.open_end(&mut out, edge),
            Bound::After => {
                let low = match item.part {
                    Some(Third::Early | Third::Beginning | Third::End | Third::Late | Third::Rest) => edge,
                    _ => item.whole.1.or(item.high),
                };
                self.open_end(&mut out, low);
            }
            Bound::Until => {
                out.kind = TimeKind::Until;
                (out.low, out.high) = (None, edge);
                out.whole = match (item.part, item.base) {
                    (Some(Third::End | Third::Late), Some((low, high))) => (Some(low), Some(high)),
                    _ => item.whole,
                };
            }
            Bound::Before => {
                out.kind = TimeKind::Until;
                (out.low, out.high) = (None, edge);
                out.whole = (None, edge);
            }
        }
        Some(out)
    }

    fn open_end(&self, item: &mut Item, low: Option<Date>) {
        item.kind = TimeKind::Since;
        (item.low, item.high) = (low, None);
        item.whole = (low, self.today.filter(|&today| low.is_none_or(|low| low < today)));
    }

    /// `2016 and after`, `from 2015 onwards`: a bound told behind the point.
    pub(super) fn onwards(&self, item: Item) -> Item {
        let j = match (self.at(item.end), self.at(item.end + 1)) {
            (Lex::And | Lex::Or, Lex::After | Lex::Later | Lex::Onwards)
                if matches!(self.at(item.end + 2), Lex::End | Lex::Mark(_)) =>
            {
                item.end + 2
            }
            (Lex::Or, Lex::Before | Lex::Earlier)
                if matches!(self.at(item.end + 2), Lex::End | Lex::Mark(_)) =>
            {
                let (low, high) = (None, item.whole.1);
                return Item {
                    end: item.end + 2,
                    kind: TimeKind::Until,
                    low,
                    high,
                    whole: (low, high),
                    ..item
                };
            }
            (Lex::Or, Lex::Later | Lex::Onwards) if self.at(item.end + 2) != Lex::Than => item.end + 2,
            (Lex::Onwards, _) => item.end + 1,
            _ => return item,
        };
        if item.kind != TimeKind::Date && item.kind != TimeKind::Range {
            return item;
        }
        let mut out = Item { end: j, ..item };
        self.open_end(&mut out, item.edge());
        out
    }

    /// `the five years to 2023`, `the decade to 2020`, `the three months to June`, `the year to March`.
    pub(super) fn run_up(&self, i: usize) -> Option<Item> {
        let article = self.at(i) == Lex::The;
        let i = if article { i + 1 } else { i };
        let (length, j) = self.counted_length(i).or_else(|| match (self.at(i), self.at(i + 1)) {
            (Lex::Unit(size, false), _) if size >= Size::Month => Some((Length::one(1000, size), i + 1)),
            (Lex::Fiscal | Lex::Calendar, Lex::Unit(Size::Year, false)) => {
                Some((Length::one(1000, Size::Year), i + 2))
            }
            _ => None,
        })?;
        let joint = (article && matches!(self.at(j), Lex::To | Lex::Until | Lex::Through))
            || self.word(j, "ended")
            || self.word(j, "ending");
        if !joint {
            return None;
        }
        let k = if matches!(self.at(j + 1), Lex::In | Lex::On) { j + 2 } else { j + 1 };
        let end = self.point(k, DEPTH).filter(|end| end.kind != TimeKind::Until)?.settled(self.today, false);
        let years = end.grain >= Grain::Year && end.part.is_none();
        let mut item = Item::period(end.end, length.grain(), None);
        item.kind = TimeKind::Range;
        item.relative = end.relative;
        if let (Some(edge), Some(high)) = (end.edge(), end.whole.1) {
            // Up to a year means up to some figure of that year; up to a month means with that month.
            let high_point = if years || end.part.is_some() { edge } else { high };
            let low = length.from(high_point, -1);
            if low >= high_point {
                return None;
            }
            item = item.with_days(Some((low, high_point)));
            item.whole.1 = Some(high.max(high_point));
        }
        Some(item)
    }

    /// `2 weeks starting May 20th`, `1 week, from 20th dec`.
    pub(super) fn run_on(&self, i: usize) -> Option<Item> {
        let (length, j) = self.counted_length(i)?;
        let j = match (self.at(j), self.at(j + 1)) {
            (Lex::Mark(','), Lex::From | Lex::Starting) => j + 2,
            (Lex::Starting, _) => j + 1,
            _ => return None,
        };
        let j = if self.at(j) == Lex::On { j + 1 } else { j };
        let start = self.date(j).filter(|start| start.grain == Grain::Day)?;
        let mut start = start;
        if let (Some(today), Open::Day(1.., _)) = (self.today, start.open) {
            start = start.in_year(today.year);
        }
        let start = start.settled(self.today, true);
        let mut item = Item::period(start.end, Grain::Day, start.low.map(|low| (low, length.from(low, 1))));
        item.kind = TimeKind::Range;
        item.relative = start.relative;
        Some(item)
    }
}

/// Another day of the same month.
fn like(item: Item, day: u8, end: usize) -> Option<Item> {
    match (item.open, item.low) {
        (Open::Day(month @ 1.., _), _) => Some(Item { open: Open::Day(month, day), end, ..item }),
        (Open::No, Some(low)) if !item.relative => {
            Some(Item::day(end, Some(Date::new(low.year, low.month, day)?)))
        }
        _ => None,
    }
}

/// Whether a period is a calendar unit of its grain.
pub(super) fn is_unit(low: Date, high: Date, size: Size) -> bool {
    calendar::unit(low, size, 0) == (low, high)
}
