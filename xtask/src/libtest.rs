//! What `cargo test` prints, counted and told while it runs. Knows the lines of the standard test harness.

use std::io::{BufRead, BufReader};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::process;

/// What came of the tests so far.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
}

/// Tests of one suite between two lines that say how far it is.
const SHOWN: usize = 40;

/// `cargo test`: each of its tests counts. The whole output is shown if something failed.
pub fn tests(count: &mut Count, command: &mut Command) -> Result<()> {
    let (found, _) = run(command)?;
    count.passed += found.passed;
    count.failed += found.failed;
    Ok(())
}

/// So many failed tests are tried again, each alone; more are no accident.
const AGAIN: usize = 3;

/// The same for tests that drive a browser, beside others that drive theirs: where a few fail, each is run once more, alone.
/// One that passes then is said to be flaky and counts as passed; its first output stands above.
pub fn browser_tests(count: &mut Count, command: impl Fn() -> Command, filter: &[&str]) -> Result<()> {
    let (mut found, failed) = run(command().args(filter))?;
    if (1..=AGAIN).contains(&failed.len()) {
        for name in &failed {
            let (one, _) = run(command().args(["--exact", name]))?;
            if one.passed == 1 && one.failed == 0 {
                process::say("FLAKY", &format!("{name} failed beside others and passed alone"));
                found.passed += 1;
                found.failed -= 1;
            }
        }
    }
    count.passed += found.passed;
    count.failed += found.failed;
    Ok(())
}

/// Runs `cargo test`: how many passed and failed, and the names of those that failed.
fn run(command: &mut Command) -> Result<(Count, Vec<String>)> {
    let (reader, writer) = std::io::pipe()?;
    command.env("CARGO_TERM_COLOR", "never").stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn()?;
    // Else our own copy of the pipe's end would keep it open for ever.
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    let (mut what, mut output, mut found) = (String::new(), String::new(), Count::default());
    let (start, mut done, mut names) = (Instant::now(), 0_usize, Vec::new());
    for line in BufReader::new(reader).lines() {
        let line = line?;
        if let Some(started) = suite(&line) {
            (what, done) = (started, 0);
        }
        if let Some((name, failed)) = ended(&line) {
            done += 1;
            if failed {
                process::say("FAILED", name);
                names.push(name.to_owned());
            } else if done.is_multiple_of(SHOWN) {
                process::say("...", &format!("{what}: {done} done, {:.0} s", start.elapsed().as_secs_f32()));
            }
        }
        if let Some(one) = result(&line) {
            found.passed += one.passed;
            found.failed += one.failed;
            if one != Count::default() {
                process::say(
                    if one.failed == 0 { "ok" } else { "FAILED" },
                    &format!("{what}: {} passed, {} failed{}", one.passed, one.failed, seconds(&line)),
                );
            }
        }
        output.push_str(&line);
        output.push('\n');
    }
    let status = child.wait()?;
    if !status.success() {
        eprintln!("{output}");
        if found.failed == 0 {
            bail!("the tests did not run to their end: {status}");
        }
    } else if found == Count::default() {
        bail!("no test ran");
    }
    Ok((found, names))
}

/// The name of the suite that a line of cargo's announces.
fn suite(line: &str) -> Option<String> {
    let line = line.trim_start();
    if line.starts_with("Doc-tests ") {
        return Some(line.to_owned());
    }
    let (name, _) = line.strip_prefix("Running ")?.split_once(" (")?;
    Some(name.to_owned())
}

/// The test whose end a line says, and whether it failed.
fn ended(line: &str) -> Option<(&str, bool)> {
    let (name, outcome) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    match outcome {
        "ok" => Some((name, false)),
        "FAILED" => Some((name, true)),
        _ => None,
    }
}

/// The count in a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; ...`.
fn result(line: &str) -> Option<Count> {
    let (_, counts) = line.trim().strip_prefix("test result:")?.split_once('.')?;
    let number = |label: &str| {
        let part = counts.split(';').find(|part| part.trim().ends_with(label))?;
        part.split_whitespace().next()?.parse().ok()
    };
    Some(Count { passed: number("passed")?, failed: number("failed")? })
}

/// How long a suite took, where its last line says more than a second, as words to be put behind it.
fn seconds(line: &str) -> String {
    let said =
        line.split_once("finished in ").and_then(|(_, said)| said.strip_suffix('s')?.parse::<f32>().ok());
    said.filter(|said| *said >= 1.0).map_or_else(String::new, |said| format!(" ({said:.0} s)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted() {
        let line = "test result: FAILED. 14 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.14s";
        assert_eq!(result(line), Some(Count { passed: 14, failed: 4 }));
        assert_eq!(result("test a::b ... ok"), None);
        assert_eq!(result("test result: what"), None);
    }

    #[test]
    fn ends_are_told() {
        assert_eq!(
            ended("test card::chromium::it_closes ... ok"),
            Some(("card::chromium::it_closes", false))
        );
        assert_eq!(
            ended("test card::firefox::it_closes ... FAILED"),
            Some(("card::firefox::it_closes", true))
        );
        assert_eq!(ended("test src/lib.rs - (line 3) ... ignored"), None);
        assert_eq!(ended("test result: ok. 14 passed; 0 failed"), None);
    }

    /// Stands for a suite of two tests, one of which fails beside others and, if `alone` says so, also alone.
    fn suite_that_fails(alone: &str) -> Command {
        let script = format!(
            "case \"$*\" in
            *--exact*) echo 'test busy ... {alone}'; echo 'test result: x. {counts}; 1 filtered out'; exit {code};;
            *) echo 'test calm ... ok'; echo 'test busy ... FAILED'; echo 'test result: FAILED. 1 passed; 1 failed'; exit 101;;
            esac",
            counts = if alone == "ok" { "1 passed; 0 failed" } else { "0 passed; 1 failed" },
            code = if alone == "ok" { 0 } else { 101 },
        );
        let mut command = Command::new("sh");
        command.args(["-c", &script, "sh"]);
        command
    }

    #[test]
    fn a_browser_test_that_fails_is_run_again_alone() {
        for (alone, expected) in
            [("ok", Count { passed: 2, failed: 0 }), ("FAILED", Count { passed: 1, failed: 1 })]
        {
            let mut count = Count::default();
            browser_tests(&mut count, || suite_that_fails(alone), &[]).unwrap();
            assert_eq!(count, expected);
            let mut count = Count::default();
            tests(&mut count, &mut suite_that_fails(alone)).unwrap();
            assert_eq!(count, Count { passed: 1, failed: 1 }, "other tests have one try");
        }
    }

    #[test]
    fn seconds_are_said() {
        let line =
            "test result: ok. 14 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 41.62s";
        assert_eq!((seconds(line).as_str(), seconds("test a::b ... ok").as_str()), (" (42 s)", ""));
    }

    #[test]
    fn suites_are_named() {
        assert_eq!(
            suite("     Running tests/tidy/main.rs (target/debug/deps/tidy-1)").as_deref(),
            Some("tests/tidy/main.rs")
        );
        assert_eq!(suite("   Doc-tests citemark").as_deref(), Some("Doc-tests citemark"));
        assert_eq!(suite("running 3 tests"), None);
    }
}
