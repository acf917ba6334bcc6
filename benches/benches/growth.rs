//! How the time of a whole check grows from 1 kB to 1 MB, for each shape of text: a row with the milliseconds and the slope
//! (1 is a straight line). Fails where a slope is steeper than it may be. Names on the command line choose shapes; `--json`
//! prints one object.

#![allow(missing_docs, clippy::expect_used, reason = "a bench that has no pack measures nothing")]

use citemark::pack::{Pack, bundled};
use citemark_bench::{SHAPES, check, excerpt};
use std::hint::black_box;
use std::time::{Duration, Instant};

const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
/// The steepest that a shape may be.
const STEEPEST: f64 = 1.1;
/// Each time is the shortest of several, over at least so long.
const ROUND: Duration = Duration::from_millis(40);
const ROUNDS: usize = 3;

/// Processor time of this thread where the system tells it, so that a busy machine measures the same; else the clock.
fn now(start: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|line| line.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// Milliseconds of one check.
fn time(text: &str, pack: &Pack) -> f64 {
    let excerpt = excerpt(text);
    let mut best = f64::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let (before, mut runs) = (now(start), 0);
        while runs == 0 || start.elapsed() < ROUND {
            black_box(check(black_box(&excerpt), pack));
            runs += 1;
        }
        best = best.min((now(start) - before).as_secs_f64() * 1e3 / f64::from(runs));
    }
    best
}

/// The slope of a line through the points of two logarithms, least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<_> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let above: f64 = logs.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    above / logs.iter().map(|point| (point.0 - x).powi(2)).sum::<f64>()
}

fn main() {
    let pack = bundled().expect("the bundled pack");
    let named: Vec<String> = std::env::args().skip(1).filter(|name| !name.starts_with("--")).collect();
    let as_json = std::env::args().any(|argument| argument == "--json");
    let (mut rows, mut steep) = (Vec::new(), Vec::new());
    if !as_json {
        println!(
            "| text repeated | 1 kB, ms | 10 kB | 100 kB | 1 MB | slope |\n| --- | ---: | ---: | ---: | ---: | ---: |"
        );
    }
    for (name, unit) in
        SHAPES.iter().filter(|(name, _)| named.is_empty() || named.iter().any(|own| own == name))
    {
        let points = SIZES.map(|size| {
            let text = unit.repeat(size / unit.len() + 1);
            (text.len() as f64, time(&text, &pack))
        });
        let slope = slope(&points);
        if slope > STEEPEST {
            steep.push(format!("{name}: {slope:.2}"));
        }
        if as_json {
            rows.push(serde_json::json!({"name": name, "points": points, "slope": slope}));
        } else {
            let cells: String = points.iter().map(|(_, ms)| format!(" {ms:.2} |")).collect();
            println!("| {name} |{cells} {slope:.2} |");
        }
    }
    if as_json {
        println!("{}", serde_json::Value::from(rows));
    }
    if !steep.is_empty() {
        eprintln!("steeper than {STEEPEST}: {}", steep.join(", "));
        std::process::exit(1);
    }
}
