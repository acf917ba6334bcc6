//! Puts records and series together into an index and shards. Knows sizes and order, nothing of meaning. The same
//! input gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use super::Compiled;
use super::events::Events;
use super::observations::Observations;
use super::tables::Tables;
use crate::Error;
use crate::pack::format::bytes::Output;
use crate::pack::format::{self, Entry, Part, Writes, block, checksum, file, shard_name};
use crate::pack::model::*;

/// Bytes of series in a shard, about: what a card fetches in one piece. Series hardly compress further.
const SHARD_BYTES: usize = 24_000;

pub(crate) fn link(
    tables: &Tables,
    observations: &BTreeMap<u16, Observations>,
    events: Events,
) -> Result<Compiled, Error> {
    let (parts, shards) = shards(observations)?;
    let mut sections: Vec<Vec<Vec<u8>>> = Vec::with_capacity(format::SECTIONS);
    sections.push(
        tables.places.iter().map(|p| Place { id: &p.id, name: &p.name, kind: p.kind }.bytes()).collect(),
    );
    sections.push(members(tables));
    sections.push(words(&tables.names));
    sections.push(variables(tables));
    sections.push(words(&tables.phrases));
    sections.push(sources(tables));
    sections.push(events.records);
    sections.push(words(&events.phrases));
    sections.push(parts.iter().map(Writes::bytes).collect());
    sections.push(shards.iter().map(|shard| checksum(shard).to_vec()).collect());
    let lists: Vec<Vec<u8>> = sections
        .iter()
        .map(|items| {
            let mut out = Output::default();
            out.list(items);
            out.0
        })
        .collect();
    let mut body = Output::default();
    for list in &lists {
        body.int(list.len());
    }
    let mut body = body.0;
    body.extend(lists.concat());
    let shards = shards.into_iter().map(|shard| (shard_name(checksum(&shard)), shard)).collect();
    Ok(Compiled { index: file(format::INDEX, &body), shards })
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
        let (first_year, last_year) = row.years.unwrap_or_default();
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
            first_year,
            last_year,
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

/// Cuts large variables into parts of about equal size and gathers small ones, in order of their ids.
fn shards(observations: &BTreeMap<u16, Observations>) -> Result<(Vec<Part>, Vec<Vec<u8>>), Error> {
    let mut parts = Vec::new();
    let mut shards: Vec<Vec<Vec<u8>>> = Vec::new();
    let mut open: Vec<Vec<u8>> = Vec::new();
    for (&variable, observations) in observations {
        let written = |(&key, series): (&u32, &Series)| Some((key, format::series::write(series)?));
        let series: Option<Vec<(u32, Vec<u8>)>> = observations.iter().map(written).collect();
        let series = series
            .ok_or_else(|| Error::data("a series whose values are too far apart to be kept exactly"))?;
        for piece in pieces(&series) {
            let bytes = block(piece);
            if !open.is_empty() && open.iter().map(Vec::len).sum::<usize>() + bytes.len() > SHARD_BYTES {
                shards.push(std::mem::take(&mut open));
            }
            let number =
                |n: usize| u16::try_from(n).map_err(|_| Error::data("more shards than a pack can have"));
            // The first part of a variable takes every key from zero on, so that a look-up always lands in one.
            let first_key = if parts.last().is_some_and(|p: &Part| p.variable == variable) {
                piece.first().map_or(0, |(key, _)| *key)
            } else {
                0
            };
            parts.push(Part {
                variable,
                first_key,
                shard: number(shards.len())?,
                block: number(open.len())?,
            });
            open.push(bytes);
        }
    }
    if !open.is_empty() {
        shards.push(open);
    }
    let whole = |blocks: &Vec<Vec<u8>>| {
        let mut body = Output::default();
        body.list(blocks);
        file(format::SHARD, &body.0)
    };
    Ok((parts, shards.iter().map(whole).collect()))
}

fn pieces(series: &[(u32, Vec<u8>)]) -> Vec<&[(u32, Vec<u8>)]> {
    let size = |series: &[(u32, Vec<u8>)]| series.iter().map(|(_, bytes)| bytes.len() + 2).sum::<usize>();
    let total = size(series);
    let target = total / total.div_ceil(SHARD_BYTES).max(1) + 1;
    let mut out = Vec::new();
    let (mut rest, mut len, mut bytes) = (series, 0, 0);
    for (_, one) in series {
        if bytes > 0 && bytes + one.len() + 2 > target {
            let (head, tail) = rest.split_at_checked(len).unwrap_or((rest, &[]));
            out.push(head);
            (rest, len, bytes) = (tail, 0, 0);
        }
        len += 1;
        bytes += one.len() + 2;
    }
    if !rest.is_empty() {
        out.push(rest);
    }
    out
}
