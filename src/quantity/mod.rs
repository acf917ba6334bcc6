//! Figures: decimals, numerals, units, hedges, dates and periods. Knows nothing of places, measures or data.

mod atom;
mod bare_number;
mod change;
pub(crate) mod date;
pub(crate) mod decimal;
mod ellipsis;
mod figure;
pub mod hedge;
#[doc(hidden)]
pub mod line;
mod model;
mod money;
mod not_quantity;
mod noun;
mod numeral;
mod numeral_words;
mod per;
mod period;
mod range;
mod ratio;
mod role;
mod scale;
mod table;
pub(crate) mod unit;
mod unit_names;
mod unit_scale;
mod view;

#[cfg(test)]
mod tests;

pub use date::Date;
pub use decimal::Decimal;
pub use model::{Grain, Hedge, Period, Quantity, Role, Time, TimeKind, Unit};
pub(crate) use numeral::small;
pub use period::Length;

use crate::text::{Span, Token, invisible, tokenize};
use figure::Found;
use view::{Paragraph, View};

/// The context for reading figures: what is known of the page.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let text = "am 03/04/2023 waren es 1.234,5";
/// let context = Context::dated(Date::parse("2024-06-01")).with_decimal_comma();
/// let reading = read(text, &citemark::text::tokenize(text), context);
/// assert_eq!(reading.quantities[0].low, Decimal::parse("1234.5"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Context {
    /// "Today": the page's date.
    pub today: Option<Date>,
    /// 03/04 is 4 March (American order) and not 3 April.
    pub month_first: bool,
    /// 1.234,56 is one thousand two hundred and so on.
    pub decimal_comma: bool,
}

impl Context {
    /// The context of a page of a certain day, in British English.
    #[must_use]
    pub const fn dated(today: Option<Date>) -> Self {
        Self { today, month_first: false, decimal_comma: false }
    }

    /// The same where 03/04 is 4 March.
    #[must_use]
    pub const fn in_american_order(self) -> Self {
        Self { month_first: true, ..self }
    }

    /// The same where 1.234,56 is one thousand two hundred and so on.
    #[must_use]
    pub const fn with_decimal_comma(self) -> Self {
        Self { decimal_comma: true, ..self }
    }
}

/// All figures and times of a text, each list in order of the text.
///
/// ```
/// # use citemark::quantity::*;
/// # fn read_one(text: &str) -> Reading {
/// #     citemark::quantity::read(text, &citemark::text::tokenize(text), Context::dated(Date::parse("2024-06-01")))
/// # }
/// let reading = read_one("In 2022 it had 125 million people.");
/// assert_eq!((reading.times.len(), reading.quantities.len()), (1, 1));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
#[must_use]
pub struct Reading {
    /// Dates, periods and durations. A year is a time, not a quantity.
    pub times: Vec<Time>,
    /// Quantities.
    pub quantities: Vec<Quantity>,
}

/// Reads all times and quantities of a text. Total: never fails, linear in the text. Soft hyphens, joiners and zero-width
/// characters are ignored. Each paragraph is read by itself, so that a sentence reads the same alone and within a page.
///
/// ```
/// use citemark::quantity::{read, Context, Decimal, Unit};
/// use citemark::text::tokenize;
/// let text = "The programme cost £350m, up 3.2%.";
/// let quantities = read(text, &tokenize(text), Context::default()).quantities;
/// assert_eq!(quantities[0].unit, Unit::Money("GBP"));
/// assert_eq!(quantities[0].low, Decimal::parse("350000000"));
/// assert_eq!(quantities[1].unit, Unit::Percent);
/// ```
pub fn read(text: &str, tokens: &[Token], context: Context) -> Reading {
    // A soft hyphen in a word or a figure is invisible; spans refer to the text as it stands.
    if let Some(cleaned) = invisible::clean(text) {
        let mut reading = read_seen(&cleaned.text, &tokenize(&cleaned.text), context);
        for time in &mut reading.times {
            time.span = cleaned.origin(time.span);
        }
        for quantity in &mut reading.quantities {
            quantity.move_spans(&|span| cleaned.origin(span));
        }
        return reading;
    }
    read_seen(text, tokens, context)
}

fn read_seen(text: &str, tokens: &[Token], context: Context) -> Reading {
    let mut reading = Reading::default();
    for paragraph in tokens.chunk_by(|a, b| !b.spaced || !parts_paragraphs(text, a, b)) {
        let times = period::read(text, paragraph, context);
        let first = reading.quantities.len();
        quantities(View(&Paragraph { text, tokens: paragraph }), &times, context, &mut reading.quantities);
        ellipsis::complete(text, reading.quantities.get_mut(first..).unwrap_or_default());
        reading.times.extend(times);
    }
    reading
}

/// Whether a blank line stands between two tokens, or the border of two cells of a table.
fn parts_paragraphs(text: &str, a: &Token, b: &Token) -> bool {
    let gap = Span::new(a.span.end, b.span.start).of(text);
    gap.contains('\t') && !gap.contains('\n')
        || gap.len() > 1
            && (gap.bytes().filter(|b| *b == b'\n').count() > 1 || gap.chars().any(|c| c == '\u{2029}'))
}

fn quantities(view: View, times: &[Time], context: Context, out: &mut Vec<Quantity>) {
    let (mut at, mut floor) = (0, 0);
    let mut times = times.iter().peekable();
    while let Some(token) = view.get(at) {
        if !figure::may_begin(view, token) {
            at += 1;
            continue;
        }
        while times.next_if(|t| t.span.end <= token.span.start).is_some() {}
        let time = times.peek().filter(|t| t.span.overlaps(token.span)).map(|t| t.span);
        match figure::at(view, at, floor, context.decimal_comma) {
            Some(Found::Figure(found, end)) if time.is_none_or(|t| is_length_of(t, &found)) => {
                out.push(*found);
                floor = end.max(at + 1);
                at = floor;
            }
            Some(Found::Nothing(end)) if time.is_none() => at = end.max(at + 1),
            _ => at += 1,
        }
    }
}

/// Within a time (`in the past three years`), only a length of time is a quantity.
fn is_length_of(time: Span, found: &Quantity) -> bool {
    match found.unit {
        Unit::Measure(name) => unit::is_time(name) || name.ends_with("of age"),
        _ => !time.contains(found.number),
    }
}
