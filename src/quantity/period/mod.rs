//! Knows dates, periods, durations and clock times in English news text, and what they mean against the page's date.
//! Knows nothing of figures, places or data.
//!
//! Each token is turned once into a class and a number ([`lex`]); the patterns of [`grammar`] are rows over classes,
//! walked by one small matcher; what a row means is in [`action`]. A rule takes the index of a token and gives the index
//! one past its last token, or 0; what it has read is left in [`reader::Reader`]. Every rule looks at a bounded number
//! of tokens, so reading is linear in the text.

mod action;
mod days;
mod explicit;
mod grammar;
mod holiday;
mod index;
mod item;
mod label;
mod lex;
mod number;
mod range;
mod reader;
mod relative;
mod words;

pub use item::Length;

use super::{Context, Grain, Time, TimeKind};
use crate::text::{Span, Token};
use days::NO;
use reader::Reader;

/// All times of a text, in order and without overlap. Total and linear.
///
/// ```
/// use citemark::quantity::{Context, Date, period};
/// let text = "Since 2015 prices rose every year, by 3% last month.";
/// let context = Context { today: Date::new(2023, 12, 8), ..Context::default() };
/// let times = period::read(text, &citemark::text::tokenize(text), context);
/// let labels: Vec<_> = times.iter().map(|time| (time.span.of(text), time.label())).collect();
/// assert_eq!(labels[0], ("Since 2015", Some("since 2015".to_string())));
/// assert_eq!(labels[2], ("last month", Some("November 2023".to_string())));
/// ```
pub fn read(text: &str, tokens: &[Token], context: Context) -> Vec<Time> {
    let mut reader = Reader::new(text, tokens, context);
    let mut times = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let end = if reader.may_begin(i) { reader.expression(i) } else { 0 };
        if end == 0 {
            i += 1;
            continue;
        }
        let item = &reader.item;
        if item.low != NO && !item.relative && item.grain >= Grain::Day {
            reader.anchor = (item.low, item.grain);
        }
        if item.kind == TimeKind::Date {
            reader.listed = end;
        }
        reader.push_time(i, end, &mut times);
        i = end;
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

    fn push_time(&self, start: usize, end: usize, times: &mut Vec<Time>) {
        let item = &self.item;
        // The article belongs to `the third quarter`, not to `the 1990s` or `the 2020 election`.
        let bare = self.is(start, "t") && item.grain > Grain::Day && self.is(start + 1, "DTPMm'");
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
                length: item.length,
            });
        }
    }
}
