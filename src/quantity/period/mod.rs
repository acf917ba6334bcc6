//! Knows dates, periods, durations and clock times in English news text, and what they mean against the page's date.
//! Knows nothing of figures, places or data.
//!
//! Each token is looked up once ([`lex`]); rules then look at a bounded number of tokens around each, so reading is
//! linear in the text. A rule is a method of [`reader::Reader`] that takes the index of a token and gives an
//! [`item::Item`] with the index one past its last token, or nothing.

mod calendar;
mod clock;
mod duration;
mod explicit;
mod holiday;
mod item;
mod label;
mod lex;
mod named;
mod number;
mod point;
mod range;
mod reader;
mod relative;
mod shifted;
mod words;

use super::{Context, Grain, Time, TimeKind};
use crate::text::{Span, Token};
use item::Item;
use lex::Lex;
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
        match reader.expression(i) {
            Some((start, item)) => {
                if let Some(low) = item.low.filter(|_| !item.relative && item.grain >= Grain::Day) {
                    reader.anchor = Some((low, item.grain));
                }
                if item.kind == TimeKind::Date {
                    reader.listed = item.end;
                }
                times.extend(reader.time(start, &item));
                i = item.end.max(i + 1);
            }
            None => i += 1,
        }
    }
    times
}

impl Reader<'_> {
    /// The longest expression that begins at a token, with its first token.
    fn expression(&self, i: usize) -> Option<(usize, Item)> {
        if !self.may_begin(i) {
            return None;
        }
        let found = self
            .set(i)
            .or_else(|| self.bound(i))
            .or_else(|| self.run_up(i))
            .or_else(|| self.run_on(i))
            .map(|item| (i, item));
        let found = match found {
            None if self.free(i) => self
                .range(i)
                .or_else(|| self.to_date(i).filter(|_| self.at(i) == Lex::To).map(|item| (i, item))),
            found => found,
        };
        if let Some((start, item)) = found {
            return Some((start, self.with_clock(self.onwards(item))));
        }
        self.clock(i).or_else(|| self.duration(i)).map(|item| (i, item))
    }

    fn time(&self, start: usize, item: &Item) -> Option<Time> {
        // The article belongs to `the third quarter`, not to `the 1990s` or `the 2020 election`.
        let bare = matches!(
            self.at(start + 1),
            Lex::Digits(_) | Lex::Mark(_) | Lex::Tens(_) | Lex::Part(_) | Lex::Month(_) | Lex::WeakMonth(_)
        );
        let start =
            if self.at(start) == Lex::The && bare && item.grain > Grain::Day { start + 1 } else { start };
        // Only where the calendar itself ends can the days run out.
        if item.days().is_some_and(|(low, high)| low >= high) {
            return None;
        }
        let first = self.tokens.get(start)?.span;
        let last = self.tokens.get(item.end.checked_sub(1)?)?.span;
        let timex = label::timex(item);
        Some(Time {
            span: Span::new(first.start, last.end),
            kind: item.kind,
            low: item.low,
            high: item.high,
            whole: item.whole,
            grain: item.grain,
            relative: item.relative,
            timex,
        })
    }
}

/// Whether the kind has a place on the calendar.
pub const fn is_placed(kind: TimeKind) -> bool {
    !matches!(kind, TimeKind::Duration | TimeKind::Set)
}
