//! Hostile packs: an index, a page of it and a shard of any bytes, behind checksums that fit. Every look-up ends, without panic and
//! without more memory than the bytes account for. Run with `cargo fuzz run pack`.
//!
//! Input: two bytes, the length of the index's body, and two, the length of the page's; those bodies; the rest is the body of
//! the one shard. Sixteen times 0xff stands for the shard's checksum, sixteen times 0xfe for the page's.

#![no_main]

use citemark::pack::compile::{HEADER, seal_index, seal_page, seal_shard};
use citemark::pack::{Pack, PlaceId, VariableId};
use libfuzzer_sys::fuzz_target;

/// Bytes of a checksum: the end of the header.
const CHECKSUM: usize = 16;
/// Enough of each kind of thing to reach every look-up, few enough to be quick.
const SOME: usize = 6;

fuzz_target!(|data: &[u8]| {
    let Some((&[a, b, c, d], rest)) = data.split_first_chunk::<4>() else { return };
    let cut = |rest: &'_ [u8], len: [u8; 2]| usize::from(u16::from_le_bytes(len)).min(rest.len());
    let (index, rest) = rest.split_at(cut(rest, [a, b]));
    let (page, shard) = rest.split_at(cut(rest, [c, d]));
    let shard = seal_shard(shard);
    let page = seal_page(&named(page, 0xff, &shard));
    let index = named(&named(index, 0xff, &shard), 0xfe, &page);
    let Ok(mut pack) = Pack::open(seal_index(&index)) else { return };
    let _ = (pack.add_shard(page), pack.add_shard(shard));
    look_up(&pack);
});

/// These bytes with the checksum of a file where sixteen marks stand.
fn named(bytes: &[u8], mark: u8, file: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    if let Some(at) = out.windows(CHECKSUM).position(|w| w == [mark; CHECKSUM]) {
        out.splice(at..at + CHECKSUM, file[HEADER - CHECKSUM..HEADER].to_vec());
    }
    out
}

fn look_up(pack: &Pack) {
    let _ = pack.names().iter().count() + pack.phrases().iter().count() + pack.event_phrases().iter().count();
    let _ = (pack.names().longest(&["a", "b"]), pack.phrases().longest(&["a"]), pack.event_phrases().longest(&["b"]));
    let _ = (pack.sources().take(SOME).map(|id| pack.source(id)).count(), pack.shard_names().len());
    let _ = pack.events().take(SOME).map(|id| pack.event(id)).count();
    let places: Vec<PlaceId> = pack.places().take(SOME).chain([PlaceId(u16::MAX)]).collect();
    for variable in pack.variables().take(SOME).chain([VariableId(0), VariableId(u16::MAX)]) {
        let _ = (pack.variable(variable), pack.column(variable, 2020));
        for &place in &places {
            let _ = (pack.place(place), pack.members(place, 2020), pack.sum(variable, place, 2020));
            let _ = pack.vintages(variable, place, 2020);
            let _ = (pack.pair(variable, place, place), pack.pairs_of(variable, place, 2020));
            if let Some(series) = pack.series(variable, place).found() {
                let _ = (series.value(i32::MIN), series.value(i32::MAX), series.latest(2020));
            }
        }
    }
}
