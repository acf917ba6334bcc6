//! What a release is built from: the commit, whether anything was changed since, and a copy of it elsewhere. Knows git.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{paths, process, ship};

/// The commit, its time in seconds, and whether the files are those of it.
pub struct Source {
    pub commit: String,
    pub time: String,
    pub changed: bool,
}

impl Source {
    /// Of the project's folder.
    pub fn find() -> Result<Self> {
        let commit = git(&["rev-parse", "HEAD"]).context("a release is built from a git repository")?;
        let time = git(&["log", "-1", "--format=%ct"]).unwrap_or_default();
        let changed = git(&["status", "--porcelain"]).is_none_or(|lines| !lines.is_empty());
        Ok(Self { commit, time, changed })
    }
}

/// Where git keeps what it knows of the project.
pub fn git_folder() -> Result<String> {
    git(&["rev-parse", "--absolute-git-dir"]).context("a release is built from a git repository")
}

/// Fails unless the commit has the version's tag and nothing was changed.
pub fn is_tagged(version: &str) -> Result<()> {
    let wanted = format!("v{version}");
    let tags = git(&["tag", "--points-at", "HEAD"]).unwrap_or_default();
    if !tags.lines().any(|tag| tag == wanted) {
        bail!("this commit has no tag {wanted}: release from the tag, or try with --dry-run");
    }
    if Source::find()?.changed {
        bail!("files differ from the commit: a release is what its tag says");
    }
    Ok(())
}

/// Copies every file of the project that is kept or would be.
pub fn copy(to: &Path) -> Result<()> {
    let listed =
        git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).context("git ls-files")?;
    ship::clear(to)?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let from = paths::root().join(name);
        // Deleted, and not yet committed.
        if !from.is_file() {
            continue;
        }
        let to = to.join(name);
        fs::create_dir_all(to.parent().context("no folder")?)?;
        ship::copy(&from, &to)?;
    }
    Ok(())
}

fn git(arguments: &[&str]) -> Option<String> {
    // In a container the folder may be another user's, which git does not trust by itself.
    let trusted = format!("safe.directory={}", paths::root().display());
    process::read(process::command("git").args(["-c", &trusted]).args(arguments))
}
