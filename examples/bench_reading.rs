//! How fast reading is, and that its time grows in a straight line: `cargo run --release --example bench_reading`.

use citemark::quantity::{self, Context};
use citemark::text::tokenize;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A paragraph of ordinary news.
const NEWS: &str = "The ministry said on Monday that 1,034 of the 2,500 homes in the valley were unsafe, up from 870 in \
    2019, and that repairs would cost about £350m over five years. Unemployment rose from 4.1 to 4.6 per cent, while \
    wages grew by 3.2%. As many as 600 families have left since the winter, when nearly one in five houses stood \
    empty; the mayor, who has been in office for a decade, called the report a disgrace and asked for help. Officials \
    in the capital did not answer questions, and the company that built the estate declined to comment on the claims.";

/// Texts made to be slow: each repeats one thing that a rule looks ahead or back from.
const HOSTILE: &[(&str, &str)] = &[
    ("digits", "1"),
    ("numbers", "1 "),
    ("groups", "123,"),
    ("ranges", "1-2-"),
    ("words", "twenty one hundred and "),
    ("thousands", "tens of thousands of "),
    ("halves", "half a "),
    ("nouns", "5 very big old new red "),
    ("froms", "from 1 to "),
    ("brackets", "5 dollars ( "),
    ("quotes", "5\" "),
    ("money", "$ "),
    ("years", "2019 "),
    ("hyphens", "five-"),
    ("capitals", "A "),
];

const SIZES: &[usize] = &[1_000, 10_000, 100_000, 1_000_000, 10_000_000];

fn time(text: &str) -> Duration {
    let start = Instant::now();
    let tokens = tokenize(text);
    black_box(quantity::read(black_box(text), &tokens, Context::default()));
    start.elapsed()
}

fn row(name: &str, unit: &str) {
    print!("{name:12}");
    for &size in SIZES {
        let text = unit.repeat(size / unit.len() + 1);
        let runs = (2_000_000 / size).clamp(1, 200);
        let best = (0..runs).map(|_| time(&text)).min().unwrap_or_default();
        let rate = text.len() as f64 / best.as_secs_f64() / 1e6;
        print!("{:>9.3} ms {rate:>6.1} MB/s", best.as_secs_f64() * 1e3);
    }
    println!();
}

fn main() {
    let heads: String = SIZES.iter().map(|size| format!("{:>24}", format!("{} kB", size / 1_000))).collect();
    println!("{:12}{heads}", "");
    row("news", &format!("{NEWS}\n\n"));
    row("one block", &format!("{NEWS} "));
    for (name, unit) in HOSTILE {
        row(name, unit);
    }
    let sentence = NEWS.split_inclusive(". ").next().unwrap_or(NEWS);
    let runs = 2_000;
    let start = Instant::now();
    for _ in 0..runs {
        black_box(time(black_box(sentence)));
    }
    println!(
        "a sentence of {} bytes: {:.1} us",
        sentence.len(),
        start.elapsed().as_secs_f64() * 1e6 / f64::from(runs)
    );
}
