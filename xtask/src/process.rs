//! Running other programs and reporting steps. Knows nothing of what they do.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::paths;

/// Variables that `cargo run` sets for us and that would make another cargo take our compiler for its own.
const INHERITED: [&str; 7] = [
    "RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC", "CARGO", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH",
    "RUST_RECURSION_COUNT",
];

static ON_STDERR: AtomicBool = AtomicBool::new(false);

/// A program that starts in the project's folder, free of what our own cargo put into the environment.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || INHERITED.contains(&text.as_ref()) {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs to the end, with the program's output shown, and fails if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let line = describe(command);
    let status = command.status().with_context(|| format!("cannot start {line}"))?;
    if !status.success() {
        bail!("{line}: {status}");
    }
    Ok(())
}

/// Runs quietly; the program's output is shown only when it fails.
pub fn run_quiet(command: &mut Command) -> Result<()> {
    let line = describe(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start {line}"))?;
    if !output.status.success() {
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        bail!("{line}: {}\n{out}{err}", output.status);
    }
    Ok(())
}

/// Shows a person at a terminal what a long program does; quiet like [`run_quiet`] in a log.
pub fn run_shown(command: &mut Command) -> Result<()> {
    if std::io::stderr().is_terminal() { run(command) } else { run_quiet(command) }
}

/// What the program prints, trimmed; nothing if it is missing or fails.
pub fn read(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Where a program is found on the search path.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| is_executable(file))
}

/// Whether we may install system packages.
pub fn is_root() -> bool {
    read(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Sends what [`say`] prints to standard error from now on, for commands whose output a program reads.
pub fn say_on_stderr() {
    ON_STDERR.store(true, Ordering::Relaxed);
}

/// Prints a line on a step.
pub fn say(step: &str, text: &str) {
    if ON_STDERR.load(Ordering::Relaxed) {
        eprintln!("{step:>12}  {text}");
    } else {
        println!("{step:>12}  {text}");
    }
}

/// Does a step and prints what came of it and how long it took.
pub fn step(name: &str, work: impl FnOnce() -> Result<String>) -> Result<()> {
    let start = Instant::now();
    let text = work().with_context(|| format!("step `{name}` failed"))?;
    say(name, &format!("{text} ({:.1} s)", start.elapsed().as_secs_f32()));
    Ok(())
}

fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    format!("`{}`", words.join(" "))
}

#[cfg(unix)]
fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(file: &Path) -> bool {
    file.is_file()
}
