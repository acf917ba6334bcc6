//! The bytes of a pack, written down once: headers, sections and records, each with its reader and its writer side by
//! side. The specification for other programs is `docs/pack-format.md`. Knows no folders and no look-ups.
//!
//! A pack is one index, any number of shards, and, where there are very many of these, pages that list them. All begin
//! with the same header; shards and pages are named by their checksums.

pub(crate) mod bytes;
pub(crate) mod records;
pub(crate) mod series;

use std::borrow::Cow;

use super::sha256::{hex, sha256};
use crate::Error;
use bytes::{Input, List, damaged};
pub(crate) use records::{Entry, event_entry, name_entry, phrase_entry};
#[cfg(any(feature = "compile", test))]
pub(crate) use records::{Part, Writes, entry};

/// First bytes of every file of a pack.
pub(crate) const MAGIC: &[u8; 8] = b"CITEMARK";
/// Version of the format. A reader takes its own version only.
pub(crate) const VERSION: u8 = 3;
/// Kinds of file.
pub(crate) const INDEX: u8 = b'I';
pub(crate) const SHARD: u8 = b'S';
pub(crate) const PAGE: u8 = b'P';
/// Bytes of SHA-256 kept as a checksum: enough against accident and forgery of a name.
pub(crate) const CHECKSUM: usize = 16;
/// Bytes of a checksum that are a pack's short name.
const SHORT_NAME: usize = 4;
const HEADER: usize = MAGIC.len() + 2 + CHECKSUM;

/// The sections of an index, in this order.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    Places,
    Members,
    Names,
    Variables,
    Phrases,
    Sources,
    Events,
    EventPhrases,
    Pages,
    Parts,
    Shards,
}

/// How many sections an index has.
pub(crate) const SECTIONS: usize = 11;
/// How many of them say nothing of observations: all before the pages.
#[cfg(any(feature = "compile", test))]
pub(crate) const WORDS: usize = Section::Pages as usize;
/// A page has the last two sections of an index: parts and shards.
const PAGE_SECTIONS: usize = 2;
pub(crate) const PAGE_PARTS: usize = 0;
pub(crate) const PAGE_SHARDS: usize = 1;

/// A file of a pack whose header and lists were found to be whole.
pub(crate) struct File {
    pub(crate) bytes: Cow<'static, [u8]>,
    /// One for each section; in a shard the one list of its blocks.
    pub(crate) lists: Vec<List>,
    /// The blocks of a shard.
    pub(crate) blocks: Vec<Block>,
}

impl File {
    /// Checks the header and finds the lists.
    pub(crate) fn open(bytes: Cow<'static, [u8]>, kind: u8) -> Result<Self, Error> {
        check(&bytes, kind)?;
        Self::lists(bytes, kind).ok_or_else(damaged)
    }

    /// Finds the lists of a file that is part of the program.
    #[cfg(feature = "cli")]
    pub(crate) fn open_own(bytes: Cow<'static, [u8]>, kind: u8) -> Result<Self, Error> {
        Self::lists(bytes, kind).ok_or_else(damaged)
    }

    fn lists(bytes: Cow<'static, [u8]>, kind: u8) -> Option<Self> {
        let count = match kind {
            INDEX => SECTIONS,
            PAGE => PAGE_SECTIONS,
            _ => 1,
        };
        let mut out = Self { bytes, lists: Vec::with_capacity(count), blocks: Vec::new() };
        let mut input = Input::new(out.bytes.get(HEADER..)?);
        let mut lens = [0; SECTIONS];
        for len in lens.iter_mut().take(count) {
            *len = input.len();
        }
        let mut end = out.bytes.len() - input.left();
        for len in lens.into_iter().take(count) {
            end = end.saturating_add(len);
            out.lists.push(List::open(input.take(len), end)?);
        }
        if !input.whole() {
            return None;
        }
        if kind == SHARD {
            for i in 0..out.len(0) {
                out.blocks.push(Block::open(&out, i)?);
            }
        }
        Some(out)
    }

    pub(crate) fn is_page(&self) -> bool {
        self.lists.len() == PAGE_SECTIONS
    }

    /// Item `i` of a section; nothing where there is none.
    pub(crate) fn item(&self, section: usize, i: usize) -> &[u8] {
        self.lists.get(section).map_or(&[], |list| list.item(&self.bytes, i))
    }

    pub(crate) fn len(&self, section: usize) -> usize {
        self.lists.get(section).map_or(0, List::len)
    }

    /// Number of the last item of a list of parts or pages that begins at or before this variable and key.
    pub(crate) fn last_at(&self, section: usize, variable: u16, key: u32) -> Option<usize> {
        let (mut low, mut high) = (0, self.len(section));
        while low < high {
            let mid = low + (high - low) / 2;
            let mut input = Input::new(self.item(section, mid));
            if (input.id(), input.int()) <= (variable, key) { low = mid + 1 } else { high = mid }
        }
        low.checked_sub(1)
    }

    pub(crate) fn checksum(&self) -> &[u8] {
        checksum(&self.bytes)
    }
}

/// Checks the header and the checksum.
pub(crate) fn check(file: &[u8], kind: u8) -> Result<(), Error> {
    let Some((head, body)) = file.split_at_checked(HEADER) else {
        return Err(Error::pack("not a Citemark pack, or cut short inside its header"));
    };
    let mut input = Input::new(head);
    let wrong = if input.take(MAGIC.len()) != MAGIC.as_slice() {
        "not a Citemark pack: it does not begin with CITEMARK"
    } else if input.byte() != VERSION {
        let version = head.get(MAGIC.len()).copied().unwrap_or_default();
        return Err(Error::pack(
            ["version ", &decimal(version), " of the format; this program reads version ", &decimal(VERSION)]
                .concat(),
        ));
    } else if input.byte() != kind {
        if kind == INDEX { "not an index of a pack" } else { "not a shard of a pack" }
    } else if sha256(body).get(..CHECKSUM) != Some(input.take(CHECKSUM)) {
        "the checksum does not fit: bytes are damaged or missing"
    } else {
        return Ok(());
    };
    Err(Error::pack(wrong))
}

/// A version in digits; versions stay small.
fn decimal(n: u8) -> String {
    if n < 10 { String::from(char::from(b'0' + n)) } else { "9+".to_owned() }
}

/// Where the body begins in a file whose header was checked.
#[cfg(any(feature = "compile", test))]
pub(crate) const BODY: usize = HEADER;

/// The checksum that a file carries, as the name of a shard or the short name of a pack.
pub(crate) fn checksum(file: &[u8]) -> &[u8] {
    file.get(HEADER - CHECKSUM..HEADER).unwrap_or_default()
}

/// The checksum at the end of an item of the lists of pages and shards.
pub(crate) fn sum_in(item: &[u8]) -> &[u8] {
    item.last_chunk::<CHECKSUM>().map_or(&[], |sum| sum.as_slice())
}

/// The byte that says what kind of file it claims to be.
pub(crate) fn kind(file: &[u8]) -> u8 {
    file.get(MAGIC.len() + 1).copied().unwrap_or_default()
}

/// Short name of the pack whose index has this checksum: its first letters.
pub(crate) fn short_name(checksum: &[u8]) -> String {
    hex(checksum.get(..SHORT_NAME).unwrap_or_default())
}

/// File name of the shard or page with this checksum.
pub(crate) fn shard_name(checksum: &[u8]) -> String {
    let mut name = hex(checksum);
    name.push_str(SHARD_SUFFIX);
    name
}

/// Ending of the files that are named by their checksum.
pub(crate) const SHARD_SUFFIX: &str = ".shard";

/// A whole file around a body.
#[cfg(any(feature = "compile", test))]
pub(crate) fn file(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend([VERSION, kind]);
    out.extend_from_slice(sha256(body).get(..CHECKSUM).unwrap_or_default());
    out.extend_from_slice(body);
    out
}

/// A whole file of lists: their lengths, then the lists.
#[cfg(any(feature = "compile", test))]
pub(crate) fn file_of_lists(kind: u8, lists: &[&[Vec<u8>]]) -> Vec<u8> {
    let mut body = bytes::Output::default();
    let mut written = bytes::Output::default();
    for items in lists {
        let before = written.0.len();
        written.list(items);
        body.int(written.0.len() - before);
    }
    body.0.extend(written.0);
    file(kind, &body.0)
}

/// One block of a shard: the series of one part of a variable, found by key.
///
/// Keys rise; a key is a place, or `origin * 65536 + asylum` for pairs. Bytes: count, then the keys as differences,
/// then a list of series.
pub(crate) struct Block {
    keys: Vec<u32>,
    list: List,
}

impl Block {
    /// Opens a block of a shard.
    pub(crate) fn open(file: &File, i: usize) -> Option<Self> {
        let list = file.lists.first()?;
        let (bytes, end) = (list.item(&file.bytes, i), list.end(i));
        let mut input = Input::new(bytes);
        let count = input.count();
        let mut keys = Vec::with_capacity(count);
        let mut key = 0_u32;
        for i in 0..count {
            let step = input.int();
            key = key.checked_add(step)?;
            if i > 0 && step == 0 {
                return None;
            }
            keys.push(key);
        }
        let list = List::open(input.take(input.left()), end)?;
        (list.len() == count).then_some(Self { keys, list })
    }

    /// How many series it holds.
    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Number of the series with this key.
    pub(crate) fn find(&self, key: u32) -> Option<usize> {
        self.keys.binary_search(&key).ok()
    }

    /// Key and bytes of a series.
    pub(crate) fn series<'f>(&self, file: &'f [u8], i: usize) -> (u32, &'f [u8]) {
        (self.keys.get(i).copied().unwrap_or_default(), self.list.item(file, i))
    }
}

/// The bytes of a block.
#[cfg(any(feature = "compile", test))]
pub(crate) fn block(series: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut out = bytes::Output::default();
    out.int(series.len());
    let mut last = 0;
    for (key, _) in series {
        out.int((key - last) as usize);
        last = *key;
    }
    let items: Vec<Vec<u8>> = series.iter().map(|(_, bytes)| bytes.clone()).collect();
    out.list(&items);
    out.0
}

/// The key of a pair.
pub(crate) const fn pair_key(origin: u16, asylum: u16) -> u32 {
    (origin as u32) << 16 | asylum as u32
}
