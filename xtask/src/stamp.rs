//! Remembers what a step was made from, so that a run with nothing changed skips it. Knows files, not steps.

use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};

use crate::paths;

/// What went into a step, as text; equal text means that the step need not run again.
#[derive(Default)]
pub struct Inputs(String);

impl Inputs {
    /// Adds a value.
    pub fn text(mut self, text: &str) -> Self {
        let _ = writeln!(self.0, "{text}");
        self
    }

    /// Adds a file's content.
    pub fn content(mut self, file: &Path) -> Self {
        let mut hasher = DefaultHasher::new();
        fs::read(file).ok().hash(&mut hasher);
        let _ = writeln!(self.0, "{} {:016x}", file.display(), hasher.finish());
        self
    }

    /// Adds length and time of change of every file below: cheap where there is much to read.
    pub fn state(mut self, path: &Path) -> Self {
        for file in files(path) {
            let Ok(data) = file.metadata() else { continue };
            let changed = data.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            let _ = writeln!(self.0, "{} {} {:?}", file.display(), data.len(), changed);
        }
        self
    }

    /// Whether the step ran with these inputs and its outputs are still as it left them.
    pub fn fresh(&self, step: &str, outputs: &[PathBuf]) -> bool {
        outputs.iter().all(|output| output.exists())
            && fs::read_to_string(stamp(step)).is_ok_and(|text| text == self.record(outputs))
    }

    /// Remembers that the step ran with these inputs and made these outputs.
    pub fn save(&self, step: &str, outputs: &[PathBuf]) -> Result<()> {
        let file = stamp(step);
        fs::create_dir_all(paths::work())?;
        fs::write(&file, self.record(outputs)).with_context(|| format!("cannot write {}", file.display()))
    }

    fn record(&self, outputs: &[PathBuf]) -> String {
        let made = outputs.iter().fold(Self::default(), |inputs, output| inputs.state(output));
        format!("{}--\n{}", self.0, made.0)
    }
}

/// Every file at or below a path, sorted; what was compressed beforehand is the file beside it.
pub fn files(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else {
        return if path.is_file() { vec![path.to_path_buf()] } else { Vec::new() };
    };
    let mut found: Vec<_> = entries.flatten().flat_map(|entry| files(&entry.path())).collect();
    found.retain(|file| !is_compressed(file));
    found.sort();
    found
}

/// Whether a file was made from the one beside it by [`crate::compress`].
pub fn is_compressed(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "br" || end == "gz") && file.with_extension("").is_file()
}

fn stamp(step: &str) -> PathBuf {
    paths::work().join(format!("{step}.stamp"))
}
