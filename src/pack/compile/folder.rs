//! A folder that appears whole or not at all: written beside its place, then renamed. Knows no packs.

use std::path::{Path, PathBuf};

use crate::Error;

/// A folder that is being filled. Dropped before it is finished, it leaves nothing behind.
pub(crate) struct Folder {
    out: PathBuf,
    fresh: PathBuf,
    old: PathBuf,
}

impl Folder {
    /// Begins it. A folder that is there already is replaced in the end, if it is empty or holds a file of this name.
    pub(crate) fn create(out: &Path, mark: &str) -> Result<Self, Error> {
        let other = !out.join(mark).exists() && out.read_dir().is_ok_and(|mut d| d.next().is_some());
        if out.is_file() || other {
            return Err(Error::data(format!("{} is there and is no pack: not written over", out.display())));
        }
        let name = out.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = |ending: &str| out.with_file_name(format!(".{name}.{ending}-{}", std::process::id()));
        let folder = Self { out: out.to_path_buf(), fresh: beside("new"), old: beside("old") };
        std::fs::create_dir_all(&folder.fresh).map_err(|e| folder.failed("write", &e))?;
        Ok(folder)
    }

    /// Adds a file.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        std::fs::write(self.fresh.join(name), bytes).map_err(|e| self.failed("write", &e))
    }

    /// Puts it in its place.
    pub(crate) fn finish(self) -> Result<(), Error> {
        let rename = || -> std::io::Result<()> {
            if self.out.exists() {
                std::fs::rename(&self.out, &self.old)?;
            }
            std::fs::rename(&self.fresh, &self.out).inspect_err(|_| {
                // What was there before stays.
                let _ = std::fs::rename(&self.old, &self.out);
            })
        };
        rename().map_err(|e| self.failed("write", &e))
    }

    fn failed(&self, what: &str, e: &std::io::Error) -> Error {
        Error::data(format!("cannot {what} {}: {e}", self.out.display()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        for left in [&self.fresh, &self.old] {
            let _ = std::fs::remove_dir_all(left);
        }
    }
}
