//! `cargo xtask bench`: builds, sees to the browsers, and hands over to the harness, which measures. Knows only how to
//! start it.

use anyhow::{Context, Result, anyhow};
use serde_json::Value;

use crate::{browsers, build, process, size};

/// Measures in Chromium and prints the medians; with `--json` one object with the sizes beside them.
pub fn run(as_json: bool) -> Result<()> {
    if !as_json {
        ready()?;
        return process::run(&mut harness());
    }
    process::say_on_stderr();
    println!("{}", measure()?);
    Ok(())
}

/// Sizes and medians as one object.
pub fn measure() -> Result<Value> {
    ready()?;
    let text = process::read(harness().args(["--", "--json"])).context("the harness measured nothing")?;
    let mut all: Value = serde_json::from_str(&text).context("the harness prints no JSON")?;
    for one in size::measure()? {
        all[one.name] = one.bytes.into();
    }
    Ok(all)
}

/// The most that each figure may be, on a machine of two cores. Times are lowered when they are met with room to spare, never raised.
const BUDGETS: &[(&str, f64)] = &[
    ("check_ms_median", 0.2),
    ("check_ms_p99", 1.0),
    ("ranks_1000_ms_median", 500.0),
    ("scan_ms_median", 30.0),
    ("scan_page_ms_median", 30.0),
    ("scan_slice_ms_median", 8.0),
    ("scan_5000_long_tasks", 0.0),
    ("scan_5000_shift", 0.0),
    ("select_60000_ms_median", 100.0),
    ("grow_longest_ms", 50.0),
    ("card_ms_median", 100.0),
    ("card_cold_ms_median", 400.0),
    ("card_slow_4g_ms_median", 2_200.0),
    ("card_slow_4g_later_ms_median", 700.0),
    ("wasm_memory_bytes", 4_194_304.0),
];

/// The most that a figure may be.
pub fn budget(name: &str) -> Option<f64> {
    BUDGETS.iter().find(|(own, _)| *own == name).map(|&(_, most)| most)
}

/// How often is measured where a budget is passed: another program on the machine takes time, and never gives any.
const TRIES: usize = 3;

/// Each figure that has a budget, and whether it keeps it.
pub fn against_budgets() -> Result<Vec<(&'static str, Result<()>)>> {
    let mut least: Vec<f64> = vec![f64::INFINITY; BUDGETS.len()];
    for _ in 0..TRIES {
        let all = measure()?;
        for (least, (name, _)) in least.iter_mut().zip(BUDGETS) {
            *least = least.min(all[name].as_f64().with_context(|| format!("{name} was not measured"))?);
        }
        if least.iter().zip(BUDGETS).all(|(least, (_, most))| least <= most) {
            break;
        }
    }
    let kept = |(&least, &(name, most)): (&f64, &(&'static str, f64))| {
        (name, if least <= most { Ok(()) } else { Err(anyhow!("{least}, and {most} is the most")) })
    };
    Ok(least.iter().zip(BUDGETS).map(kept).collect())
}

fn ready() -> Result<()> {
    process::step("browsers", browsers::install)?;
    build::all()
}

fn harness() -> std::process::Command {
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--package", "citemark-e2e", "--bin", "bench"]);
    cargo
}
