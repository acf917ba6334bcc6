//! Scratch: JSONL in, times out.
use citemark::quantity::{Context, Date, period};
use citemark::text::{span::code_point_offset, tokenize};
use std::io::BufRead;
fn main() {
    for line in std::io::stdin().lock().lines() {
        let v: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = v["text"].as_str().unwrap();
        let today = v["ref"].as_str().and_then(|r| Date::parse(r));
        let context = Context {
            today,
            month_first: v["lang"].as_str().is_none_or(|l| l == "en" || l == "en-US"),
            ..Context::default()
        };
        let tokens = tokenize(text);
        let times: Vec<_> = period::read(text, &tokens, context).iter().map(|t| serde_json::json!({
            "text": t.span.of(text), "start": code_point_offset(text, t.span.start), "end": code_point_offset(text, t.span.end),
            "type": format!("{:?}", t.kind), "lo": t.low.map(|d| d.to_string()), "hi": t.high.map(|d| d.to_string()), "timex": t.timex,
            "label": t.label(), "year": t.year(), "grain": format!("{:?}", t.grain)})).collect();
        println!("{}", serde_json::json!({"id": v["id"], "times": times}));
    }
}
