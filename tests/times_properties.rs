//! What holds for the reading of dates and periods in any text at all.

#![cfg(not(target_arch = "wasm32"))]

use citemark::quantity::{Context, Date, Time, read as read_all};
use citemark::text::tokenize;
use proptest::prelude::*;

fn read(text: &str, context: Context) -> Vec<Time> {
    read_all(text, &tokenize(text), context).times
}

/// Words and marks that dates are made of, in any order: nearer to a date than random characters.
fn date_like() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "the", "a", "in", "on", "of", "from", "to", "between", "and", "since", "until", "by", "before",
        "after", "ago", "later", "earlier", "last", "next", "this", "past", "first", "third", "half", "two",
        "twenty", "thousand", "nineteen", "year", "years", "months", "week", "day", "quarter", "decade",
        "century", "May", "march", "October", "Monday", "summer", "Q3", "H1", "FY", "2019", "2020", "1990s",
        "'90s", "12", "31", "0", "9999", "99999999999", "-", "–", "/", ",", ".", "'", "s", "%", "early",
        "mid", "end", "yesterday", "Easter", "every", "3pm", "10:30", "st", "th", "½", "weekend", "week of",
        "business days", "turn of the century", "to date", "29 February",
    ]);
    prop::collection::vec((word, prop::bool::ANY), 0..24).prop_map(|words| {
        let mut text = String::new();
        for (word, space) in words {
            text.push_str(word);
            if space {
                text.push(' ');
            }
        }
        text
    })
}

fn check(text: &str, context: Context) -> Result<(), TestCaseError> {
    let mut end = 0;
    for time in read(text, context) {
        prop_assert!(time.span.start >= end && !time.span.is_empty(), "{:?} in {:?}", time, text);
        prop_assert!(text.get(time.span.start..time.span.end).is_some());
        end = time.span.end;
        if let (Some(low), Some(high)) = (time.low, time.high) {
            prop_assert!(low < high, "{:?} in {:?}", time, text);
        }
        let _ = (time.label(), time.year(), time.years());
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_read_in_order(text in "\\PC{0,80}", days in -719_162..2_932_896) {
        check(&text, Context::dated(Some(Date::from_days(days))))?;
        check(&text, Context::default().in_american_order())?;
    }

    #[test]
    fn any_words_of_time_are_read_in_order(text in date_like(), days in -719_162..2_932_896, month_first: bool) {
        let context = Context::dated(Some(Date::from_days(days)));
        check(&text, if month_first { context.in_american_order() } else { context })?;
    }

    #[test]
    fn days_and_from_days_are_inverse(days in -719_162..=2_932_896) {
        let date = Date::from_days(days);
        prop_assert_eq!(date.days(), days);
        prop_assert_eq!(Date::new(date.year, date.month, date.day), Some(date));
        prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
    }
}
