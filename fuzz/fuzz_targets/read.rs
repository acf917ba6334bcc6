//! Any text: reading ends, never panics, and gives figures that lie in the text, in order, on character borders, each
//! with its lower number not above its upper one. Run with `cargo fuzz run read`.

#![no_main]

use citemark::quantity::{self, Context, hedge};
use citemark::text::tokenize;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let tokens = tokenize(text);
    for context in [Context::default(), Context::default().with_decimal_comma()] {
        let reading = quantity::read(text, &tokens, context);
        let mut last = 0;
        for q in &reading.quantities {
            assert!(text.get(q.span.start..q.span.end).is_some_and(|t| !t.is_empty()), "{q:?}");
            assert!(q.span.contains(q.number) && q.number.start >= last, "{q:?}");
            assert!(q.low <= q.high, "{q:?}");
            last = q.number.end;
            let _ = hedge::interval(q);
        }
        for t in &reading.times {
            assert!(text.get(t.span.start..t.span.end).is_some(), "{t:?}");
        }
    }
});
