//! A Rust compiler that can build for wasm32-unknown-unknown: found, or installed. Knows rustup and Debian.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{paths, process};

/// The target of the wasm build.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, which can be installed where rustup has no way to its servers.
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_SCRIPT: &str = "xtask/debian-wasm.sh";

/// A compiler with a standard library for [`TARGET`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Toolchain {
    /// The one that `cargo` on the search path uses.
    Default,
    /// Debian's, in /usr/bin.
    Debian,
}

impl Toolchain {
    /// Finds the compiler, installing the target if need be.
    pub fn find() -> Result<Self> {
        if has_target("rustc") {
            return Ok(Self::Default);
        }
        if has_target(DEBIAN_RUSTC) {
            return Ok(Self::Debian);
        }
        if process::which("rustup").is_some() {
            process::say("install", &format!("rustup target add {TARGET}"));
            let added = process::run_quiet(process::command("rustup").args(["target", "add", TARGET]));
            if added.is_ok() && has_target("rustc") {
                return Ok(Self::Default);
            }
            process::say("install", "rustup could not fetch the target");
        }
        if process::which("apt-get").is_none() {
            bail!(
                "no compiler for {TARGET} here. Install it (with rustup: `rustup target add {TARGET}`), then run this again"
            );
        }
        if !process::is_root() {
            bail!(
                "no compiler for {TARGET} here, and installing Debian's needs root. Run this, then try again:\n\n    sudo sh {DEBIAN_SCRIPT}\n"
            );
        }
        process::say(
            "install",
            &format!("Debian's compiler with the wasm target, by {DEBIAN_SCRIPT} (about a minute)"),
        );
        process::run_quiet(process::command("sh").arg(DEBIAN_SCRIPT))?;
        if !has_target(DEBIAN_RUSTC) {
            bail!(
                "{DEBIAN_SCRIPT} ended well, but {DEBIAN_RUSTC} still has no standard library for {TARGET}"
            );
        }
        Ok(Self::Debian)
    }

    /// Cargo of this toolchain with the standard library as it comes: for tests and clippy.
    pub fn cargo(self) -> Command {
        let mut cargo = match self {
            Self::Default => process::command("cargo"),
            Self::Debian => process::command(DEBIAN_CARGO),
        };
        if self == Self::Debian {
            cargo.env("RUSTC", DEBIAN_RUSTC);
        }
        // A folder of its own, so that two compilers never undo each other's work.
        cargo
            .env("CARGO_TARGET_DIR", paths::target().join("wasm"))
            .env("CARGO_ENCODED_RUSTFLAGS", remap_flags().join("\u{1f}"));
        cargo
    }

    /// The compiler.
    fn rustc(self) -> &'static str {
        match self {
            Self::Default => "rustc",
            Self::Debian => DEBIAN_RUSTC,
        }
    }

    /// The compiler's own words on its version.
    pub fn version(self) -> String {
        process::read(process::command(self.rustc()).arg("--version")).unwrap_or_default()
    }

    /// How the standard library gets into what is shipped: rebuilt where its source can be had.
    pub fn library(self) -> Library {
        if !knows(self.rustc(), ABORT) {
            return Library::AsItComes;
        }
        if has_source(self.rustc()) {
            return Library::Rebuilt;
        }
        if self == Self::Default && process::which("rustup").is_some() {
            process::say("install", "rustup component add rust-src");
            let added = process::run_quiet(process::command("rustup").args(["component", "add", "rust-src"]));
            if added.is_ok() && has_source(self.rustc()) {
                return Library::Rebuilt;
            }
        }
        Library::AsItComes
    }

    /// Builds the library as wasm for readers' browsers, and says where it is.
    pub fn ship(self, library: Library, flags: &[&str]) -> Result<PathBuf> {
        let mut cargo = self.cargo();
        cargo.args(["rustc", "--locked", "--lib", "--profile", "wasm", "--no-default-features"]);
        cargo.args(["--target", TARGET, "--crate-type", "cdylib"]);
        let mut all = remap_flags();
        let mut folder = "wasm".to_owned();
        if library == Library::Rebuilt {
            // Cargo's and the compiler's unstable options, on whatever channel this compiler is.
            cargo.env("RUSTC_BOOTSTRAP", "1");
            cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
            all.extend(ABORT.map(str::to_owned));
            // Where most of the time goes, `optimize(speed)`, which is unstable too.
            all.extend(["--cfg", "shipped"].map(str::to_owned));
            // A package of the standard library: named in Cargo.toml, every other build would warn of it.
            cargo.arg("--config").arg("profile.wasm.package.core.opt-level=3");
            folder.push_str("-shipped");
        }
        all.extend(flags.iter().map(|&flag| flag.to_owned()));
        folder.extend(flags.iter().map(|flag| flag.replace(|c: char| !c.is_alphanumeric(), "-")));
        let target = paths::target().join(folder);
        cargo.env("CARGO_TARGET_DIR", &target).env("CARGO_ENCODED_RUSTFLAGS", all.join("\u{1f}"));
        process::run_shown(&mut cargo)?;
        Ok(target.join(TARGET).join("wasm").join("citemark.wasm"))
    }
}

/// How the standard library gets into the wasm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Library {
    /// Compiled with our own settings: for size, and a panic is a bare trap. About a tenth smaller.
    Rebuilt,
    /// As the toolchain brings it.
    AsItComes,
}

/// A panic stops at once, without a message: the core has none, and what others bring is of no use to a reader.
const ABORT: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Whether the compiler takes these flags.
fn knows(rustc: &str, flags: [&str; 2]) -> bool {
    let mut probe = process::command(rustc);
    probe.env("RUSTC_BOOTSTRAP", "1").args(flags).args(["--print", "cfg", "--target", TARGET]);
    process::read(&mut probe).is_some()
}

/// Whether the source of the standard library is there.
fn has_source(rustc: &str) -> bool {
    let root = process::read(process::command(rustc).args(["--print", "sysroot"]));
    root.is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

fn has_target(rustc: &str) -> bool {
    let folder =
        process::read(process::command(rustc).args(["--print", "target-libdir", "--target", TARGET]));
    let Some(entries) = folder.and_then(|folder| fs::read_dir(folder).ok()) else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = Path::new(&name);
        name.extension().is_some_and(|end| end == "rlib") && name.to_string_lossy().starts_with("libstd")
    })
}

/// Panic messages name source files: without this, the folders of whoever built it would be in the wasm.
pub fn remap_flags() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|folder| folder.join(".cargo")));
    let sources = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let mut folders: Vec<_> = sources.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders.push(paths::root());
    folders.iter().map(|folder| format!("--remap-path-prefix={}/=", folder.display())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiler_that_is_not_there_has_no_target() {
        assert!(!has_target("/nonexistent/rustc"));
    }

    #[test]
    fn the_project_folder_is_remapped() {
        let root = format!("--remap-path-prefix={}/=", paths::root().display());
        assert!(remap_flags().contains(&root));
    }
}
