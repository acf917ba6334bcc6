//! Compiles the words and frames of a language (`lang/en/*.toml`) into the tables of the library (`src/vocabulary/en.rs`).
//! Knows the files, the pattern language of frames and Rust's syntax; nothing of claims or data.

pub mod frames;
mod pattern;
mod render;
mod words;

use std::path::Path;

/// What went wrong, with the file and what was expected.
pub type Fault = String;

/// The generated file of a language's folder.
///
/// # Errors
/// A file that cannot be read, a word that is not folded, a pattern that names no class.
pub fn generate(folder: &Path) -> Result<String, Fault> {
    let words = words::read(&folder.join("vocabulary.toml"))?;
    let frames = frames::read(&folder.join("frames"), &words)?;
    render::render(&words, &frames)
}

/// Every frame's examples: the frame, the sentence, and what is to be read (none where nothing may be).
///
/// # Errors
/// As [`generate`].
pub fn examples(folder: &Path) -> Result<Vec<frames::Example>, Fault> {
    let words = words::read(&folder.join("vocabulary.toml"))?;
    let frames = frames::read(&folder.join("frames"), &words)?;
    Ok(frames.into_iter().flat_map(|frame| frame.examples).collect())
}

fn read(path: &Path) -> Result<String, Fault> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
