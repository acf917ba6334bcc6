//! Puts records and series together into an index, its pages and shards. Knows sizes and order, nothing of meaning. The
//! same input gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use super::events::Events;
use super::observations::Blocks;
use super::tables::Tables;
use crate::Error;
use crate::pack::format::bytes::Output;
use crate::pack::format::records::put_years;
use crate::pack::format::{
    self, Entry, Part, SECTIONS, Section, WORDS, Writes, checksum, file_of_lists, shard_name,
};
use crate::pack::model::*;

/// Bytes of series in a shard, about: what a card fetches in one piece. Series hardly compress further.
pub(crate) const SHARD_BYTES: usize = 24_000;
/// An index that names more shards than this is split: the reader fetches the page that it needs. The bundled data stay
/// far below.
pub(crate) const SHARDS_IN_INDEX: usize = 1000;
/// Shards and parts that a page lists, about: three kilobytes, small beside a shard.
const SHARDS_IN_PAGE: usize = 120;
const PARTS_IN_PAGE: usize = 240;

/// Everything in an index but where the observations are: its first sections, item by item. The records of variables do
/// not have their years yet.
pub(crate) struct Words {
    pub(crate) sections: Vec<Vec<Vec<u8>>>,
}

impl Words {
    pub(crate) fn new(tables: &Tables, events: Events) -> Self {
        let place = |p: &super::tables::PlaceRow| Place { id: &p.id, name: &p.name, kind: p.kind }.bytes();
        let mut sections: Vec<Vec<Vec<u8>>> = Vec::with_capacity(SECTIONS);
        sections.push(tables.places.iter().map(place).collect());
        sections.push(members(tables));
        sections.push(words(&tables.names));
        sections.push(variables(tables));
        sections.push(words(&tables.phrases));
        sections.push(sources(tables));
        sections.push(events.records);
        sections.push(words(&events.phrases));
        debug_assert_eq!(sections.len(), WORDS);
        Self { sections }
    }

    pub(crate) fn variables(&self) -> &[Vec<u8>] {
        self.sections.get(Section::Variables as usize).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Takes each file of a pack, with its name, when it is whole.
pub(crate) type Put<'s> = dyn FnMut(&str, &[u8]) -> Result<(), Error> + 's;

/// Gathers blocks into shards as they come, variable by variable, and hands each file over when it is full.
pub(crate) struct Linker<'s> {
    put: &'s mut Put<'s>,
    /// Blocks of the shard that is being filled.
    open: Vec<Vec<u8>>,
    /// Each part with the number of its shard among all.
    parts: Vec<(usize, Part)>,
    /// Checksums of the shards that are full.
    shards: Vec<Vec<u8>>,
    years: BTreeMap<usize, (i32, i32)>,
    /// Shards that the index may name before it is split.
    most: usize,
}

impl<'s> Linker<'s> {
    pub(crate) fn new(put: &'s mut Put<'s>) -> Self {
        Self::splitting(put, SHARDS_IN_INDEX)
    }

    /// One whose index is split when it would name more shards than this.
    pub(crate) fn splitting(put: &'s mut Put<'s>, most: usize) -> Self {
        let (open, parts, shards, years) = (Vec::new(), Vec::new(), Vec::new(), BTreeMap::new());
        Self { put, open, parts, shards, years, most }
    }

    /// Adds the observations of the next variable.
    pub(crate) fn add(&mut self, blocks: Blocks) -> Result<(), Error> {
        let Blocks { variable, years, blocks } = blocks;
        self.years.insert(usize::from(variable), years);
        for (first_key, bytes) in blocks {
            let filled = self.open.iter().map(Vec::len).sum::<usize>();
            if filled > 0 && filled + bytes.len() > SHARD_BYTES {
                self.close()?;
            }
            let block = u16::try_from(self.open.len())
                .map_err(|_| Error::data("more small variables than a shard can have"))?;
            self.parts.push((self.shards.len(), Part { variable, first_key, shard: 0, block }));
            self.open.push(bytes);
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), Error> {
        let file = file_of_lists(format::SHARD, &[&std::mem::take(&mut self.open)]);
        self.shards.push(checksum(&file).to_vec());
        (self.put)(&shard_name(checksum(&file)), &file)
    }

    /// The index; its pages, if it has any, are handed over as the shards were.
    pub(crate) fn finish(mut self, mut words: Words) -> Result<Vec<u8>, Error> {
        if !self.open.is_empty() {
            self.close()?;
        }
        if let Some(records) = words.sections.get_mut(Section::Variables as usize) {
            for (i, record) in records.iter_mut().enumerate() {
                let years = self.years.get(&i).copied().unwrap_or_default();
                *record = put_years(std::mem::take(record), years);
            }
        }
        let (mut pages, mut parts, mut shards) = (Vec::new(), Vec::new(), Vec::new());
        if self.shards.len() > self.most {
            pages = self.pages()?;
        } else {
            parts = records(&self.parts, 0)?;
            shards = self.shards;
        }
        words.sections.extend([pages, parts, shards]);
        let lists: Vec<&[Vec<u8>]> = words.sections.iter().map(Vec::as_slice).collect();
        Ok(file_of_lists(format::INDEX, &lists))
    }

    /// Cuts parts and shards into pages, always between two shards.
    fn pages(&mut self) -> Result<Vec<Vec<u8>>, Error> {
        let mut pages = Vec::new();
        let mut rest = self.parts.as_slice();
        while let Some(&(first_shard, first)) = rest.first() {
            let mut len = 0;
            while let Some(&(shard, _)) = rest.get(len) {
                let of_shard = rest.iter().skip(len).take_while(|(s, _)| *s == shard).count();
                if len > 0 && (shard - first_shard >= SHARDS_IN_PAGE || len + of_shard > PARTS_IN_PAGE) {
                    break;
                }
                len += of_shard;
            }
            let (here, after) = rest.split_at_checked(len).unwrap_or((rest, &[]));
            let end = after.first().map_or(self.shards.len(), |&(shard, _)| shard);
            let shards = self.shards.get(first_shard..end).unwrap_or_default();
            let page = file_of_lists(format::PAGE, &[&records(here, first_shard)?, shards]);
            (self.put)(&shard_name(checksum(&page)), &page)?;
            let mut item = Output::default();
            item.int(usize::from(first.variable)).int(first.first_key as usize);
            item.0.extend_from_slice(checksum(&page));
            pages.push(item.0);
            rest = after;
        }
        Ok(pages)
    }
}

/// Parts as they are written, their shards counted from the first that is listed beside them.
fn records(parts: &[(usize, Part)], first_shard: usize) -> Result<Vec<Vec<u8>>, Error> {
    let record = |&(shard, part): &(usize, Part)| {
        let shard = u16::try_from(shard - first_shard);
        shard.map(|shard| Part { shard, ..part }.bytes())
    };
    parts.iter().map(record).collect::<Result<_, _>>().map_err(|_| Error::data("too many shards in a page"))
}

fn members(tables: &Tables) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    for place in 0..tables.places.len() {
        let mut bytes = Output::default();
        let group = u16::try_from(place).unwrap_or(u16::MAX);
        for &(member, from, to) in tables.members.get(&group).into_iter().flatten() {
            bytes.int(usize::from(member)).int(from.unsigned_abs() as usize).int(to.unsigned_abs() as usize);
        }
        out.push(bytes.0);
    }
    out
}

fn words(words: &BTreeMap<String, BTreeSet<Entry>>) -> Vec<Vec<u8>> {
    let item = |(key, entries): (&String, &BTreeSet<Entry>)| {
        let mut out = Output::default();
        out.text(key);
        out.0.extend(entries.iter().flatten());
        out.0
    };
    words.iter().map(item).collect()
}

fn variables(tables: &Tables) -> Vec<Vec<u8>> {
    let record = |row: &super::tables::VariableRow| {
        Variable {
            id: &row.id,
            name: &row.name,
            unit: &row.unit,
            base: &row.base,
            scale: row.scale,
            topic: &row.topic,
            rank: row.rank,
            timing: row.timing,
            measure: row.measure,
            status: row.status,
            revision: row.revision,
            revision_reason: &row.revision_reason,
            source: SourceId(row.source),
            pairs: row.pairs,
            frequency: row.frequency,
            first: 0,
            last: 0,
        }
        .bytes()
    };
    tables.variables.iter().map(record).collect()
}

fn sources(tables: &Tables) -> Vec<Vec<u8>> {
    let record = |row: &super::tables::SourceRow| {
        let [publisher, title, indicator, url, licence, attribution, released, retrieved] =
            row.fields.each_ref().map(String::as_str);
        Source { id: &row.id, publisher, title, indicator, url, licence, attribution, released, retrieved }
            .bytes()
    };
    tables.sources.iter().map(record).collect()
}
