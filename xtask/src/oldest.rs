//! `cargo xtask oldest`: the workspace with the oldest compiler that the root manifest names. Knows rustup.

use anyhow::{Context, Result};

use crate::{paths, process};

/// Compiles everything with it.
pub fn run() -> Result<()> {
    let manifest = std::fs::read_to_string(paths::root().join("Cargo.toml"))?;
    let version = oldest(&manifest).context("Cargo.toml has no rust-version")?;
    process::run(process::command("rustup").args(["toolchain", "install", version, "--profile", "minimal"]))?;
    let mut cargo = process::command("rustup");
    cargo.args(["run", version, "cargo", "check", "--quiet", "--locked", "--workspace", "--all-targets"]);
    process::run(cargo.env("CARGO_TARGET_DIR", paths::target().join("oldest")))?;
    process::say("ok", &format!("compiles with Rust {version}"));
    Ok(())
}

/// The version in a manifest.
pub fn oldest(manifest: &str) -> Option<&str> {
    let line = manifest.lines().find(|line| line.starts_with("rust-version"))?;
    line.split('"').nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the manifests demand is what readers are told.
    #[test]
    fn the_pages_name_the_least_versions() {
        let read = |name: &str| std::fs::read_to_string(paths::root().join(name)).unwrap();
        let (cargo, page) = (read("Cargo.toml"), read("CONTRIBUTING.md"));
        let rust = oldest(&cargo).unwrap();
        assert!(page.contains(&format!("Rust {rust} or newer")), "CONTRIBUTING.md does not name Rust {rust}");
        let node = crate::npm::NODE;
        assert!(page.contains(&format!("Node {node} or newer")), "CONTRIBUTING.md does not name Node {node}");
        assert!(read("www/npm/README.md").contains(node), "the package's README does not name Node {node}");
    }
}
