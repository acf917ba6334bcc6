//! Where things are in the project. Knows folders only.

use std::path::{Path, PathBuf};

/// The folder that holds the root manifest.
pub fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = manifest.or_else(|| std::env::current_dir().ok()).unwrap_or_default();
    start
        .ancestors()
        .find(|folder| folder.join("xtask/Cargo.toml").is_file())
        .map_or(start.clone(), Path::to_path_buf)
}

/// What is served.
pub fn www() -> PathBuf {
    root().join("www")
}

/// What the build makes for the page: glue, wasm and pack.
pub fn pkg() -> PathBuf {
    www().join("pkg")
}

/// Cargo's output for the host.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Intermediate files and stamps of the runner.
pub fn work() -> PathBuf {
    target().join("xtask")
}
