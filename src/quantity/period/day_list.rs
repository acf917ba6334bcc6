//! Days with a common month: `18 and 19 June`, `June 18, 19 and 20, 2023`, and months with a common year: `May and June
//! 2015`. Each is a time of its own.

use super::super::{Grain, Time, TimeKind};
use super::days::{self, MONTH, NO};
use super::reader::Reader;

/// A day of a list: its tokens `start..end`, and the day.
pub(super) type Listed = (usize, usize, i32);

/// Most other days of one list.
const MOST: usize = 6;

impl Reader<'_> {
    /// The other days of the month of the day that was read in `start..end`; tokens before `done` are taken. A year
    /// behind the list is every day's.
    pub fn other_days(&mut self, start: usize, end: usize, done: usize) -> Vec<Listed> {
        let item = self.item;
        let named = (start..end).any(|at| self.is(at, "Mm"));
        if item.kind != TimeKind::Date || item.grain != Grain::Day || item.low == NO || !named {
            return Vec::new();
        }
        if self.is(start, "DOC") || self.is(start, "t") && self.is(start + 1, "DOC") {
            return self.days_before(start, done);
        }
        if self.is(end - 1, "D8OC") && self.width(end - 1) < 4 { self.days_behind(end) } else { Vec::new() }
    }

    /// `in May, June and July 2015`: the year behind the list is every month's. Where a month comes later in the year than
    /// the next, it is one of the year before: `December and January 2015`.
    pub fn lend_year(&self, start: usize, times: &mut [Time]) {
        if self.item.grain != Grain::Month || self.item.relative || self.item.low == NO {
            return;
        }
        let (mut next, mut at) = (days::date(self.item.low), start);
        for time in times.iter_mut().rev().take(MOST) {
            // `and`, a comma, or both; the point of `Jan.`
            let link = at.wrapping_sub(1);
            let month = (1..=3).map(|n| link.wrapping_sub(n)).find(|&at| !self.is(at, ",."));
            let Some(month) = month.filter(|&month| self.is(link, "nq,") && self.is(month, "Mm")) else {
                return;
            };
            let begins = self.token(month).is_some_and(|token| token.span.start == time.span.start);
            if !(begins && time.relative && self.is(at, "Mm")) {
                return;
            }
            let value = self.at(month).value;
            let low = days::make(next.year - i32::from(value > i32::from(next.month)), value, 1);
            (time.low, time.high) = (days::known(low), days::known(days::step(low, MONTH, 1)));
            (time.whole, time.relative) = ((time.low, time.high), false);
            (next, at) = (days::date(low), month);
        }
    }

    /// Digits of a day at a token, alone or as an ordinal: the day and one past it.
    fn day_at(&self, at: usize) -> Option<(i32, usize)> {
        let next = at.checked_add(1)?;
        let end = next + usize::from(self.is(next, "8") && self.joined(next));
        let value = self.at(at).value;
        let day = self.is(at, "D") && self.width(at) <= 2 && (1..=31).contains(&value) && !self.joined(at);
        (day && self.closed(end)).then_some((value, end))
    }

    fn same_month(&self, day: i32) -> i32 {
        let date = days::date(self.item.low);
        days::make(date.year, i32::from(date.month), day)
    }

    fn days_before(&self, start: usize, done: usize) -> Vec<Listed> {
        let mut found: Vec<Listed> = Vec::new();
        let (mut next, mut at) = (i32::from(days::date(self.item.low).day), start);
        while found.len() < MOST {
            let link = at.wrapping_sub(1);
            let linked = if found.is_empty() { self.is(link, "nq") } else { self.is(link, ",nq") };
            let first = link.wrapping_sub(1 + usize::from(self.behind(link, "8")));
            let first = first.wrapping_sub(usize::from(!linked));
            match self.day_at(first) {
                Some((day, end)) if linked && end == link && day < next && first >= done => {
                    let first_token = first - usize::from(self.behind(first, "t") && first > done);
                    found.push((first_token, end, self.same_month(day)));
                    (next, at) = (day, first_token);
                }
                _ => break,
            }
        }
        // `from May 3 and 19 June`: the first belongs to another month; `$3 and 19 June` is no list.
        if self.behind(at, "Mm$") {
            return Vec::new();
        }
        found.reverse();
        found
    }

    fn days_behind(&mut self, end: usize) -> Vec<Listed> {
        let mut found: Vec<Listed> = Vec::new();
        let (mut last, mut at, mut closed) = (i32::from(days::date(self.item.low).day), end, false);
        while found.len() < MOST && !closed {
            closed = self.is(at, "nq");
            if !closed && !self.is(at, ",") {
                return Vec::new();
            }
            let first = at + 1 + usize::from(self.is(at + 1, "t"));
            match self.day_at(first) {
                Some((day, after)) if day > last => {
                    found.push((at + 1, after, self.same_month(day)));
                    (last, at) = (day, after);
                }
                _ => return Vec::new(),
            }
        }
        // `June 18 and 19 people died`
        if !closed || !self.clause_ends(at) || self.is(at, "Mm:$") {
            return Vec::new();
        }
        let item = self.item;
        let with_year = if item.relative { self.rule(b't', at) } else { 0 };
        let year = self.value;
        self.item = item;
        if with_year > 0 {
            let moved = |day: i32| {
                let date = days::date(day);
                days::make(year, i32::from(date.month), i32::from(date.day))
            };
            let low = moved(item.low);
            self.item.place(low, days::add(low, 1));
            self.item.relative = false;
            for (_, end, day) in &mut found {
                (*day, *end) = (moved(*day), *end);
            }
            if let Some((_, end, _)) = found.last_mut() {
                *end = with_year;
            }
        }
        found
    }
}
