//! The command line for this platform, in an archive. Knows the compiler's flags that keep the builder's folders out of it.

use std::path::Path;

use anyhow::{Context, Result};

use super::{PAPERS, VERSION, archive};
use crate::{paths, process, toolchain};

/// Name of the program.
const NAME: &str = "citemark";

/// What the compiler says of itself.
fn told(what: &str) -> Result<String> {
    let all = process::read(process::command("rustc").arg("-vV")).context("no rustc")?;
    let line = all.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(": "));
    Ok(line.with_context(|| format!("rustc does not tell its {what}"))?.to_owned())
}

/// Where the source of the standard library is installed, the compiler names its files there; elsewhere by its commit. So that
/// both give the same bytes, and no folder of the builder: always by its commit.
fn library_as_it_comes() -> Result<String> {
    let root = process::read(process::command("rustc").args(["--print", "sysroot"])).context("no rustc")?;
    let source = Path::new(&root).join("lib/rustlib/src/rust");
    Ok(format!("--remap-path-prefix={}=/rustc/{}", source.display(), told("commit-hash")?))
}

/// The platform, as the compiler calls it.
pub fn platform() -> Result<String> {
    told("host")
}

/// Builds it and packs it.
pub fn archive(to: &Path) -> Result<String> {
    let platform = platform()?;
    let target = paths::target().join("command-line");
    let mut cargo = process::command("cargo");
    cargo.args(["build", "--quiet", "--locked", "--release", "--bin", NAME]);
    cargo.args(["--target", &platform, "--config", "profile.release.strip=true"]);
    // One unit of code: in which order several are joined is nobody's promise.
    cargo.args(["--config", "profile.release.codegen-units=1"]);
    let mut flags = toolchain::remap_flags();
    flags.push(library_as_it_comes()?);
    cargo.env("CARGO_TARGET_DIR", &target).env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    process::run_shown(&mut cargo)?;
    let program = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
    let built = target.join(&platform).join("release").join(&program);
    let mut files = vec![(program, built)];
    for name in PAPERS.into_iter().chain(["README.md", "CHANGELOG.md"]) {
        files.push((name.to_owned(), paths::root().join(name)));
    }
    let top = format!("{NAME}-{VERSION}-{platform}");
    archive::pack(&top, &files, &to.join(format!("{top}.tar.gz")))
}
