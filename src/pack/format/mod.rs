//! The bytes of a pack, written down once: headers, sections and records, each with its reader and its writer side by
//! side. The specification for other programs is `docs/pack-format.md`. Knows no files and no look-ups.
//!
//! A pack is one index and any number of shards. Both begin with the same header; a shard is named by its checksum.

pub(crate) mod bytes;
mod records;
pub(crate) mod series;

use super::sha256::{hex, sha256};
use crate::Error;
use bytes::{Input, List, damaged};
pub(crate) use records::{Entry, Part, Reads, event_entry, name_entry, phrase_entry};
#[cfg(any(feature = "compile", test))]
pub(crate) use records::{Writes, entry};

/// First bytes of every file of a pack.
pub(crate) const MAGIC: &[u8; 8] = b"CITEMARK";
/// Version of the format. A reader takes its own version only.
pub(crate) const VERSION: u8 = 1;
/// Kinds of file.
pub(crate) const INDEX: u8 = b'I';
pub(crate) const SHARD: u8 = b'S';
/// Bytes of SHA-256 kept as a checksum: enough against accident and forgery of a name.
pub(crate) const CHECKSUM: usize = 16;
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
    Parts,
    Shards,
}

/// How many sections an index has.
pub(crate) const SECTIONS: usize = 10;

/// Checks the header and gives the body.
pub(crate) fn body(file: &[u8], kind: u8) -> Result<&[u8], Error> {
    let mut input = Input::new(file);
    if input.take(MAGIC.len()).ok() != Some(MAGIC.as_slice()) {
        return Err(Error::pack("not a Citemark pack: it does not begin with CITEMARK"));
    }
    let version = input.byte().map_err(|_| short())?;
    if version != VERSION {
        let (have, want) = (decimal(version), decimal(VERSION));
        return Err(Error::pack(
            ["version ", &have, " of the format; this program reads version ", &want].concat(),
        ));
    }
    if input.byte().map_err(|_| short())? != kind {
        let want = if kind == INDEX { "an index" } else { "a shard" };
        return Err(Error::pack(["not ", want, " of a pack"].concat()));
    }
    let sum = input.take(CHECKSUM).map_err(|_| short())?;
    let body = file.get(HEADER..).ok_or_else(short)?;
    if sha256(body).get(..CHECKSUM) != Some(sum) {
        return Err(Error::pack("the checksum does not fit: bytes are damaged or missing"));
    }
    Ok(body)
}

fn short() -> Error {
    Error::pack("cut short inside its header")
}

fn decimal(n: u8) -> String {
    n.to_string()
}

/// Where the body begins in a file whose header was checked.
pub(crate) const BODY: usize = HEADER;

/// The checksum that a file carries, as the name of a shard or the short name of a pack.
pub(crate) fn checksum(file: &[u8]) -> &[u8] {
    file.get(HEADER - CHECKSUM..HEADER).unwrap_or_default()
}

/// File name of the shard with this checksum.
pub(crate) fn shard_name(checksum: &[u8]) -> String {
    let mut name = hex(checksum);
    name.push_str(SHARD_SUFFIX);
    name
}

/// Ending of shard files.
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

/// One block of a shard: the series of one part of a variable, found by key.
///
/// Keys rise; a key is a place, or `origin * 65536 + asylum` for pairs. Bytes: count, then the keys as differences,
/// then a list of series.
pub(crate) struct Block<'a> {
    keys: Vec<u32>,
    bytes: &'a [u8],
    list: List,
}

impl<'a> Block<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let mut input = Input::new(bytes);
        let count = input.len()?;
        if count > input.left() {
            return Err(damaged("a block longer than its bytes"));
        }
        let mut keys = Vec::with_capacity(count);
        let mut key = 0_u32;
        for i in 0..count {
            let step = input.int()?;
            if i > 0 && step == 0 {
                return Err(damaged("keys that do not rise"));
            }
            key = key.checked_add(step).ok_or_else(|| damaged("a key out of range"))?;
            keys.push(key);
        }
        let bytes = input.take(input.left())?;
        let list = List::open(bytes)?;
        if list.len() != keys.len() {
            Err(damaged("keys without series"))
        } else {
            Ok(Self { keys, bytes, list })
        }
    }

    /// The bytes of the series with this key.
    pub(crate) fn find(&self, key: u32) -> Option<&'a [u8]> {
        self.list.item(self.bytes, self.keys.binary_search(&key).ok()?)
    }

    /// All keys with the bytes of their series.
    pub(crate) fn all(&self) -> impl Iterator<Item = (u32, &'a [u8])> + '_ {
        self.keys.iter().enumerate().filter_map(|(i, &key)| Some((key, self.list.item(self.bytes, i)?)))
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
