//! How fast reading is, and that its time grows in a straight line: `cargo run --release --example bench_reading`.

use citemark::quantity::{self, Context};
use citemark::text::tokenize;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// An ordinary news report: a figure or a date in most sentences, and sentences that have none.
const NEWS: &str = "The ministry said on Monday that 1,034 of the 2,500 homes in the valley were unsafe, up from 870 in \
    2019, and that repairs would cost about £350m over five years. The mayor, who has been in office for a decade, \
    called the report a disgrace and asked the government for help. Officials in the capital did not answer \
    questions, and the company that built the estate declined to comment on the claims.\n\n\
    Most of the people who live there are pensioners or young families who moved to the valley when the mine was \
    still open and work was easy to find. When it closed, shops and schools went with it, and those who could \
    afford to leave did so. As many as 600 families have gone since then, neighbours say, and nearly one in five \
    houses stands empty. The bus to the nearest town, once the pride of the county, no longer runs at weekends.\n\n\
    The survey, which engineers from two universities carried out over the summer, looked at foundations, roofs and \
    drains. It found that water from the old shafts had washed away the ground beneath the lowest streets, and \
    that cracks in many walls were growing. The engineers advised the council to move residents out of the worst \
    houses before the winter rains, and to watch the rest of the estate with sensors. Unemployment in the county \
    rose from 4.1 to 4.6 per cent last year, while wages grew by 3.2%.";

/// The same with a figure in every clause.
const DENSE: &str = "The ministry said on Monday that 1,034 of the 2,500 homes in the valley were unsafe, up from 870 in \
    2019, and that repairs would cost about £350m over five years. Unemployment rose from 4.1 to 4.6 per cent, while \
    wages grew by 3.2%. As many as 600 families have left since 2015, when nearly one in five houses stood empty.";

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
    ("decimals", "12.5 "),
    ("percents", "5%, 6%, 7% and "),
    ("open", "( 5 "),
    ("closed", ")"),
    ("grouped", "1,000,"),
    ("millions", "5 million "),
    ("superlatives", "the second largest economy, "),
];

const SIZES: &[usize] = &[1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// Processor time of this program where the system tells it, so that a busy machine measures the same; else the clock.
fn now(start: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanos = told.and_then(|line| line.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// Seconds for one reading: the mean of many, in the best of three rounds.
fn time(text: &str) -> f64 {
    /// Long enough for the ticks in which the system counts.
    const ROUND: Duration = Duration::from_millis(60);
    let mut best = f64::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        let before = now(start);
        let mut runs = 0;
        while runs == 0 || start.elapsed() < ROUND {
            let tokens = tokenize(black_box(text));
            let _ = black_box(quantity::read(text, &tokens, Context::default()));
            runs += 1;
        }
        best = best.min((now(start) - before).as_secs_f64() / f64::from(runs));
    }
    best
}

/// Prints one row, unless rows are named on the command line and this is none of them.
fn row(name: &str, unit: &str) {
    if std::env::args().len() > 1 && !std::env::args().any(|arg| arg == name) {
        return;
    }
    print!("| {name} |");
    for &size in SIZES {
        let text = unit.repeat(size / unit.len() + 1);
        let (seconds, bytes) = (time(&text), text.len() as f64);
        print!(" {:.0} / {:.1} |", seconds * 1e9 / bytes, bytes / seconds / 1e6);
    }
    println!();
}

fn main() {
    println!("Nanoseconds a byte / MB a second.\n");
    let heads: String = SIZES.iter().map(|size| format!(" {} kB |", size / 1_000)).collect();
    println!("| text |{heads}\n| --- |{}", " ---: |".repeat(SIZES.len()));
    row("news", &format!("{NEWS}\n\n"));
    row("one block", &format!("{} ", NEWS.replace('\n', " ")));
    row("dense", &format!("{DENSE}\n\n"));
    for (name, unit) in HOSTILE {
        row(name, unit);
    }
    let sentence = NEWS.split_inclusive(". ").next().unwrap_or(NEWS);
    println!("\nA news sentence of {} bytes: {:.1} us.", sentence.len(), time(sentence) * 1e6);
}
