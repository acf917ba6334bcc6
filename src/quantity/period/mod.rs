//! Dates, periods, durations and clock times in English news text, and what they mean against the page's date.
//! Knows nothing of figures, places or data.
//!
//! Each token is turned once into a class and a number ([`lexer`]); the patterns of [`grammar`] are rows over classes,
//! walked by one small matcher; what a row means is in [`action`]. A rule takes the index of a token and gives the index
//! one past its last token, or 0; what it has read is left in [`reader::Reader`]. Every rule looks at a bounded number
//! of tokens, so reading is linear in the text.

mod action;
mod day_list;
mod days;
mod explicit;
mod expression;
mod grammar;
mod holiday;
mod index;
mod label;
mod lexer;
mod number;
mod range;
mod reader;
mod relative;
mod words;

pub use expression::Length;

use super::{Context, Grain, Period, Time, TimeKind};
use crate::text::{Span, Token};
use days::NO;
use reader::Reader;

/// All times of a text, in order and without overlap. Total and linear.
pub fn read(text: &str, tokens: &[Token], context: Context) -> Vec<Time> {
    let mut reader = Reader::new(text, tokens, context);
    let mut times: Vec<Time> = Vec::new();
    // Where the last expression ended, and up to where a list of days may go back: over a day that stands alone.
    let (mut i, mut taken, mut done) = (0, 0, 0);
    while i < tokens.len() {
        let end = if reader.may_begin(i) { reader.expression(i) } else { 0 };
        if end == 0 {
            if reader.is(i, ".;^") && !reader.joined(i + 1) {
                reader.year_beside = NO;
            }
            i += 1;
            continue;
        }
        let item = &reader.item;
        if item.kind == TimeKind::Range && item.grain == Grain::Year && item.low != NO && item.part == 0 {
            let placed = reader.behind(i, "i") || item.relative && reader.is(i, "X");
            reader.year_beside = if placed { days::year_of(item.low) } else { NO };
        }
        if item.low != NO && !item.relative && item.grain >= Grain::Day {
            reader.anchor = (item.low, item.grain);
        }
        if item.kind == TimeKind::Date {
            reader.listed = end;
        }
        let days = reader.other_days(i, end, done);
        // `the 8th`, read alone, turns out to be the first of `the 8th and 9th of May`.
        if let Some(token) = days.first().filter(|(start, ..)| *start < taken).and_then(|d| reader.token(d.0))
        {
            times.pop_if(|time| time.span.start >= token.span.start);
        }
        let (before, behind) = days.split_at(days.partition_point(|(start, ..)| *start < i));
        before.iter().for_each(|&day| reader.push_day(day, &mut times));
        reader.lend_year(i, &mut times);
        let begin = i - reader.bound_of_ago(i, end);
        reader.push_time(begin, end, &mut times);
        behind.iter().for_each(|&day| reader.push_day(day, &mut times));
        let start = i;
        i = behind.last().map_or(end, |&(_, end, _)| end);
        let alone = (start..i).all(|at| reader.is(at, "tD8"));
        (taken, done) = (i, if alone { start } else { i });
    }
    times
}

/// Most tokens of a number with commas between its thousands.
const GROUPS: usize = 16;

/// Classes with which no time begins.
const NOTHING: &str = "^#nqocp87IJRLk6j0g3d:.,-/;\"()%$`";

impl Reader<'_> {
    /// Whether an expression can begin here: turns most tokens away before any rule is tried.
    fn may_begin(&self, i: usize) -> bool {
        match self.at(i).class {
            b'x' => self.is(i + 1, "d"),
            b'z' => self.is(i + 1, "q"),
            b'4' => self.is(i + 1, "P"),
            b'i' => self.is(i + 1, "DCVah"),
            b'a' => self.is(i + 1, "UVCh"),
            // The, from, between, since, after, before, until: what they lead to begins behind them.
            b't' | b'f' | b'b' | b's' | b'1' | b'2' | b'v' => !self.is(i + 1, NOTHING),
            // A number of things that are no time, unless it may be a year.
            b'D' | b'C' => {
                // A small number behind which the sentence or the clause ends.
                let small = self.is(i, "C") || self.width(i) < 4;
                let goes_on = |j: usize| self.joined(j) && self.is(j, "D");
                let mut end = i + 1;
                while end < i + GROUPS && self.is(end, ",") && goes_on(end + 1) {
                    end += 2;
                }
                let stop = self.is(end, ".,") && !goes_on(end + 1);
                let last = small && (stop || self.is(end, "^;\"()`$"));
                let noun = last || self.is(i + 1, "J%") || self.is(i + 1, "#") && self.width(i + 1) > 2;
                !noun || self.width(i) == 4 && self.is(i, "D")
            }
            b'X' => !self.is(i + 1, NOTHING) || self.is(i + 1, "d"),
            _ => !self.is(i, NOTHING),
        }
    }

    /// The longest expression that begins at a token: one past its last token, or 0.
    fn expression(&mut self, i: usize) -> usize {
        let mut end = 0;
        for rule in *b"Vbu" {
            if end == 0 {
                end = self.rule(rule, i);
            }
        }
        if end == 0 && self.free(i) {
            end = self.range(i);
            if end == 0 && self.is(i, "x") {
                end = self.rule(b'P', i);
            }
        }
        if end > 0 {
            self.item.end = end;
            self.onwards();
            self.with_clock();
            return self.item.end;
        }
        end = self.clock(i);
        if end == 0 {
            end = self.duration(i);
            self.period(end, self.length.grain(), NO, NO);
            (self.item.kind, self.item.length) = (TimeKind::Duration, self.length);
        }
        end
    }

    /// Another day of the same month, as a time of its own.
    fn push_day(&mut self, (start, end, day): day_list::Listed, times: &mut Vec<Time>) {
        let item = self.item;
        self.item = expression::Item { kind: TimeKind::Date, grain: Grain::Day, ..item };
        self.item.place(day, days::add(day, 1));
        self.push_time(start, end, times);
        self.item = item;
    }

    /// What kind of period the item is, by how it was read and by `so far` before it.
    fn kind_of_period(&self, start: usize) -> Period {
        let far = start.wrapping_sub(1);
        if self.item.fiscal {
            Period::Fiscal
        } else if self.word(far, "far") && self.word(far.wrapping_sub(1), "so") {
            Period::ToDate
        } else {
            self.item.period
        }
    }

    fn push_time(&self, start: usize, end: usize, times: &mut Vec<Time>) {
        let item = &self.item;
        // `31 June 2020`: a day that is not there.
        if item.kind == TimeKind::Date && item.low == NO && !item.relative {
            return;
        }
        // The article belongs to `the third quarter`, not to `the 1990s` or `the 2020 election`.
        let bare = self.is(start, "t")
            && item.grain > Grain::Day
            && (self.is(start + 1, "DTPMm'") || self.is(start + 1, "U") && self.is(start + 2, "D"));
        let (first, last) = (self.token(start + usize::from(bare)), self.token(end - 1));
        // Only where the calendar itself ends can the days run out.
        if item.low != NO && item.high != NO && item.low >= item.high {
            return;
        }
        if let (Some(first), Some(last)) = (first, last) {
            times.push(Time {
                span: Span::new(first.span.start, last.span.end),
                kind: item.kind,
                low: days::known(item.low),
                high: days::known(item.high),
                whole: (days::known(item.whole.0), days::known(item.whole.1)),
                grain: item.grain,
                relative: item.relative,
                fiscal: item.fiscal,
                period: self.kind_of_period(start),
                length: item.length,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Date;
    use super::*;
    use crate::text::tokenize;

    #[test]
    fn times_have_labels() {
        let text = "Since 2015 prices rose every year, by 3% last month.";
        let times = read(text, &tokenize(text), Context::dated(Date::new(2023, 12, 8)));
        let labels: Vec<_> = times.iter().map(|time| (time.span.of(text), time.label())).collect();
        assert_eq!(labels[0], ("Since 2015", Some("since 2015".to_string())));
        assert_eq!(labels[2], ("last month", Some("November 2023".to_string())));
    }
}
