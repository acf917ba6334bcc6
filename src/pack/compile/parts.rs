//! Parts of a pack: what one machine compiled of some variables, to be linked with what others did. A part is a folder
//! with the words of the whole package and a file for each of its variables. Knows nothing of their meaning.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::link::Words;
use super::observations::Blocks;
use crate::Error;
use crate::pack::format::bytes::{Input, Output};
use crate::pack::format::{self, WORDS};

/// File of the places, names, variables, sources and events: the same in all parts of a package.
pub(crate) const WORDS_FILE: &str = "words.part";
/// Kinds of file, beside those of a pack.
const WORDS_KIND: u8 = b'W';
const BLOCKS_KIND: u8 = b'B';

/// File of a variable's observations.
pub(crate) fn file_name(variable: u16) -> String {
    format!("{variable:05}.part")
}

pub(crate) fn words(words: &Words) -> Vec<u8> {
    let lists: Vec<&[Vec<u8>]> = words.sections.iter().map(Vec::as_slice).collect();
    format::file_of_lists(WORDS_KIND, &lists)
}

pub(crate) fn blocks(blocks: &Blocks) -> Vec<u8> {
    let mut out = Output::default();
    out.int(usize::from(blocks.variable)).signed(blocks.years.0).signed(blocks.years.1);
    out.int(blocks.blocks.len());
    for (key, bytes) in &blocks.blocks {
        out.int(*key as usize).int(bytes.len());
        out.0.extend_from_slice(bytes);
    }
    format::file(BLOCKS_KIND, &out.0)
}

/// The words of all parts, which must be the same, and the file of each variable in order.
pub(crate) fn gather(parts: &[PathBuf]) -> Result<(Words, Vec<PathBuf>), Error> {
    let mut first: Option<(&PathBuf, Vec<u8>)> = None;
    let mut files: BTreeMap<u16, PathBuf> = BTreeMap::new();
    for part in parts {
        let words = body(&part.join(WORDS_FILE), WORDS_KIND)?;
        match &first {
            None => first = Some((part, words)),
            Some((other, same)) if *same != words => {
                return Err(Error::data(format!(
                    "{} and {} were compiled from different tables: places, names, variables, sources and events must \
                     be the same in all parts",
                    other.display(),
                    part.display()
                )));
            }
            Some(_) => {}
        }
        let listed = part.read_dir().map_err(|e| unreadable(part, &e))?;
        for entry in listed.flatten() {
            let name = entry.file_name();
            let number = name.to_str().and_then(|n| n.strip_suffix(".part")?.parse::<u16>().ok());
            let Some(number) = number else { continue };
            if let Some(other) = files.insert(number, entry.path()) {
                return Err(Error::data(format!(
                    "{} and {} hold the same variable",
                    other.display(),
                    entry.path().display()
                )));
            }
        }
    }
    let (_, bytes) = first.ok_or_else(|| Error::data("no parts to link"))?;
    let words = read_words(&bytes).ok_or_else(|| Error::data("damaged words of a part"))?;
    for (number, record) in words.variables().iter().enumerate() {
        if !u16::try_from(number).is_ok_and(|number| files.contains_key(&number)) {
            let id = Input::new(record).text();
            return Err(Error::data(format!("no part holds the observations of {id}")));
        }
    }
    Ok((words, files.into_values().collect()))
}

fn read_words(body: &[u8]) -> Option<Words> {
    let mut input = Input::new(body);
    let lens: Vec<usize> = (0..WORDS).map(|_| input.len()).collect();
    let mut sections = Vec::new();
    for len in lens {
        let bytes = input.take(len);
        let list = format::bytes::List::open(bytes, bytes.len())?;
        sections.push((0..list.len()).map(|i| list.item(bytes, i).to_vec()).collect());
    }
    input.whole().then_some(Words { sections })
}

pub(crate) fn read_blocks(file: &Path) -> Result<Blocks, Error> {
    let bytes = body(file, BLOCKS_KIND)?;
    let mut input = Input::new(&bytes);
    let variable = input.id();
    let years = (input.signed(), input.signed());
    let mut blocks = Vec::new();
    for _ in 0..input.count() {
        let (key, len) = (input.int(), input.len());
        blocks.push((key, input.take(len).to_vec()));
    }
    if !input.whole() {
        return Err(Error::data(format!("{}: damaged", file.display())));
    }
    Ok(Blocks { variable, years, blocks })
}

fn unreadable(file: &Path, e: &std::io::Error) -> Error {
    Error::data(format!("cannot read {}: {e}", file.display()))
}

fn body(file: &Path, kind: u8) -> Result<Vec<u8>, Error> {
    let mut bytes = std::fs::read(file).map_err(|e| unreadable(file, &e))?;
    format::check(&bytes, kind).map_err(|e| Error::data(format!("{}: {e}", file.display())))?;
    bytes.drain(..format::BODY);
    Ok(bytes)
}
