//! `cargo xtask test`: every check of the project, one after the other, each counted. A failed part does not stop
//! the later ones. Knows which programs check what.

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::libtest::{Count, browser_tests, tests};
use crate::toolchain::{TARGET, Toolchain};
use crate::{
    api, archive, bench, browsers, build, deny, docs, extension, javascript, node, npm, paths, process, size,
    tools, warehouse,
};

/// A part of the test run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Part {
    /// Layout of the Rust sources
    Fmt,
    /// Clippy with warnings denied, for the host and for wasm
    Clippy,
    /// The library's documentation without a warning; its public API, as listed, with an example on every item
    Api,
    /// Unit tests, corpora, properties and examples in the documentation
    Host,
    /// Lock files, and licences, sources and versions of all dependencies
    Deny,
    /// The scripts in www/: types and manners
    Js,
    /// What a reader's browser downloads, against its limits
    Size,
    /// Each fuzz target for a short while
    Fuzz,
    /// How fast the page is in Chromium, against its budgets
    Speed,
    /// Parquet, and the worked example of a warehouse in DuckDB
    Warehouse,
    /// The worked example of an archive, through DuckDB and the program
    Archive,
    /// The site: its generators, and every link in it
    Docs,
    /// The reader as wasm
    Wasm,
    /// The npm package, packed, in small projects; the extension, linted
    Npm,
    /// The page in Chromium and Firefox
    E2e,
    /// The main paths of the page in WebKit
    Webkit,
}

/// Runs each fuzz target for so many seconds: what the test run does for a short while.
pub fn fuzz_for(seconds: u32) -> Result<()> {
    let mut count = Count::default();
    fuzz(&mut count, seconds)?;
    anyhow::ensure!(
        count.failed == 0,
        "{} of {} fuzz targets failed",
        count.failed,
        count.failed + count.passed
    );
    Ok(())
}

impl Part {
    /// Whether it runs each night and before a release only: times are those of a quiet machine, fuzzing finds more the
    /// longer it takes, and the tools of the site, of the supply chain and of the archive's example take longer to install
    /// than to run.
    fn is_nightly(self) -> bool {
        matches!(self, Self::Speed | Self::Docs | Self::Deny | Self::Archive | Self::Fuzz | Self::Webkit)
    }
}

/// Runs the parts (all but the nightly ones if none is named) and prints the count as the last line.
pub fn run(parts: &[Part], screenshots: bool) -> Result<()> {
    let mut all: Vec<Part> = Part::value_variants().to_vec();
    all.retain(|part| if parts.is_empty() { !part.is_nightly() } else { parts.contains(part) });
    report(|count| {
        for part in &all {
            timed(count, &name(*part), |count| run_part(*part, count, screenshots));
        }
    })
}

/// One part, with what came of it and the seconds that it took. An error counts as one test that failed.
fn timed(count: &mut Count, name: &str, part: impl FnOnce(&mut Count) -> Result<()>) {
    let start = Instant::now();
    println!("\n== {name}");
    let before = *count;
    if let Err(error) = part(count) {
        eprintln!("error: {error:#}");
        count.failed += 1;
    }
    let (passed, failed) = (count.passed - before.passed, count.failed - before.failed);
    process::say(name, &format!("{passed} passed, {failed} failed ({:.0} s)", start.elapsed().as_secs_f32()));
}

/// Runs parts and prints the count as the last line.
fn report(parts: impl FnOnce(&mut Count)) -> Result<()> {
    let start = Instant::now();
    let mut count = Count::default();
    parts(&mut count);
    println!("\n{:.0} s", start.elapsed().as_secs_f32());
    println!("{} passed, {} failed", count.passed, count.failed);
    if count.failed > 0 {
        std::process::exit(1);
    }
    Ok(())
}

/// What a change is tried with in a few minutes: layout, clippy, the library's unit tests, the corpora and rules below,
/// and the manners of the scripts. No browser, no wasm but clippy's; nothing that is not part of the whole run too.
pub fn quick() -> Result<()> {
    report(|count| {
        timed(count, "fmt", |count| run_part(Part::Fmt, count, false));
        timed(count, "clippy", |count| run_part(Part::Clippy, count, false));
        timed(count, "host", |count| {
            let mut cargo = process::command("cargo");
            cargo.args(["test", "--no-fail-fast", "--locked", "--package", "citemark", "--lib", "--bins"]);
            tests(count, cargo.args(QUICK.iter().flat_map(|name| ["--test", name])))
        });
        timed(count, "js", lint_scripts);
    })
}

/// The tests of a quick run: every corpus as it is read and judged, and the rules of the house. Left out are those that
/// make thousands of cases, large packs and the whole data package.
const QUICK: [&str; 11] = [
    "annotations", "carried", "claims", "finding_codes", "lang", "pack_bundled", "pack_several",
    "pack_tables", "reading", "tidy", "times",
];

fn lint_scripts(count: &mut Count) -> Result<()> {
    if !node::install(node::Packages::All)? {
        bail!("checking the scripts needs node and npm");
    }
    let lint = ["lint", "--error-on-warnings", "--no-errors-on-unmatched", "www"];
    check(count, "biome", node::tool("biome").args(lint));
    Ok(())
}

fn run_part(part: Part, count: &mut Count, screenshots: bool) -> Result<()> {
    match part {
        Part::Fmt => {
            check(count, "fmt", process::command("cargo").args(["fmt", "--all", "--check"]));
        }
        Part::Clippy => {
            let host =
                ["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
            check(count, "clippy, host", process::command("cargo").args(host));
            let mut wasm = Toolchain::find()?.cargo();
            wasm.args(["clippy", "--quiet", "--lib", "--no-default-features", "--locked"]);
            wasm.args(["--test", "reading", "--test", "times"]);
            check(count, "clippy, wasm", wasm.args(["--target", TARGET, "--", "-D", "warnings"]));
        }
        Part::Api => {
            counted(count, "cargo doc", api::documentation());
            counted(count, "public API", api::check());
        }
        // The runner apart: with the library's its dependencies would have other features than as it runs, and all of
        // them would be built a second time.
        Part::Host => {
            for packages in [["citemark", "citemark-lang"].as_slice(), &["xtask"]] {
                let mut cargo = process::command("cargo");
                cargo.args(["test", "--no-fail-fast", "--locked"]);
                tests(count, cargo.args(packages.iter().flat_map(|name| ["--package", name])))?;
            }
        }
        Part::Deny => {
            counted(count, "lock files", deny::locks());
            counted(count, "deny.toml", deny::licences());
        }
        Part::Js => {
            lint_scripts(count)?;
            build::all()?;
            check(count, "tsc", node::tool("tsc").args(["--project", "."]));
        }
        Part::Size => {
            build::all()?;
            for one in size::measure()? {
                counted(count, one.name, one.within_limit());
            }
        }
        Part::Fuzz => fuzz(count, FUZZED)?,
        Part::Speed => {
            for (name, kept) in bench::against_budgets()? {
                counted(count, name, kept);
            }
        }
        Part::Warehouse => counted(count, "warehouse", warehouse::test()),
        Part::Archive => counted(count, "archive", archive::test()),
        Part::Docs => counted(count, "site", docs::run("/")),
        Part::Wasm => wasm(count)?,
        Part::Npm => projects(count)?,
        Part::E2e => {
            process::step("browsers", browsers::install)?;
            suites(count, &["--skip", "webkit::"], screenshots)?;
        }
        Part::Webkit => {
            process::step("browsers", browsers::install_webkit)?;
            suites(count, &["webkit::"], screenshots)?;
        }
    }
    Ok(())
}

/// The suites of the page, those that a filter leaves.
fn suites(count: &mut Count, filter: &[&str], screenshots: bool) -> Result<()> {
    build::all()?;
    node::install(node::Packages::All)?;
    npm::pages()?;
    if javascript::can_be_made()? {
        extension::run()?;
    }
    let command = || {
        let mut cargo = process::command("cargo");
        if screenshots {
            cargo.env("CITEMARK_SCREENSHOTS", "1");
        }
        // Each test has a browser of its own: more of them at once than this make a small machine slow and flaky.
        cargo.args([
            "test", "--package", "citemark-e2e", "--no-fail-fast", "--locked", "--", "--test-threads=3",
        ]);
        cargo
    };
    browser_tests(count, command, filter)
}

/// Seconds for each fuzz target: enough to find what is broken outright. `cargo xtask fuzz` takes longer.
const FUZZED: u32 = 20;

/// Runs the fuzz targets. Without sanitizers, so that the toolchain at hand is enough.
fn fuzz(count: &mut Count, seconds: u32) -> Result<()> {
    let installed = tools::FUZZ.find()?;
    for target in ["read", "pack", "table"] {
        let mut fuzz = process::command(&installed);
        fuzz.env("RUSTC_BOOTSTRAP", "1").args(["fuzz", "run", "--sanitizer", "none", target, "--"]);
        check(count, target, fuzz.arg(format!("-max_total_time={seconds}")));
    }
    Ok(())
}

/// The corpora of the reader as wasm, in headless Chromium, by wasm-bindgen's own runner.
fn wasm(count: &mut Count) -> Result<()> {
    process::step("browsers", browsers::install)?;
    let toolchain = Toolchain::find()?;
    let build = ["build", "--quiet", "--locked", "--package", "citemark-e2e", "--bin", "wasm-test-runner"];
    process::run(process::command("cargo").args(build))?;
    let runner = paths::target().join("debug/wasm-test-runner");
    let mut cargo = toolchain.cargo();
    cargo.args(["test", "--no-default-features", "--target", TARGET, "--locked"]);
    cargo.args(["--test", "reading", "--test", "times"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    if let Some(chromium) = browsers::chromium() {
        cargo.env("CHROMEDRIVER", chromium.driver);
    }
    tests(count, &mut cargo)
}

/// The packed package as its users have it: in Node, and built by each bundler. What is built is used in e2e.
fn projects(count: &mut Count) -> Result<()> {
    let projects = npm::projects()?;
    for bundler in npm::BUNDLERS {
        counted(count, bundler, npm::bundle(&projects, bundler));
    }
    counted(count, "publint, attw", npm::manners(&projects));
    let mut node = process::command("node");
    check(count, "in Node", node.current_dir(&projects).args(["--test", "node.test.js"]));
    if javascript::can_be_made()? {
        let mut node = process::command("node");
        node.env("CITEMARK_CORPUS", paths::root().join("tests/claims/claims.jsonl"));
        check(count, "as JavaScript", node.current_dir(&projects).args(["--test", "corpus.test.js"]));
        extension::run()?;
        counted(count, "web-ext lint", extension::lint());
    }
    Ok(())
}

/// A program that checks one thing: it counts as one test.
fn check(count: &mut Count, name: &str, command: &mut Command) {
    counted(count, name, process::run_quiet(command));
}

fn counted(count: &mut Count, name: &str, outcome: Result<()>) {
    match outcome {
        Ok(()) => {
            count.passed += 1;
            process::say("ok", name);
        }
        Err(error) => {
            count.failed += 1;
            process::say("FAILED", &format!("{name}: {error:#}"));
        }
    }
}

fn name(part: Part) -> String {
    part.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}
