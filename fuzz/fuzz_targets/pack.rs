//! Hostile packs: an index and a shard of any bytes, behind checksums that fit. Every look-up ends, without panic and
//! without more memory than the bytes account for. Run with `cargo fuzz run pack`.
//!
//! Input: two bytes, the length of the index's body; that body; the rest is the body of the one shard it names.

#![no_main]

use citemark::pack::compile::{HEADER, seal_index, seal_shard};
use citemark::pack::{Pack, PlaceId, VariableId};
use libfuzzer_sys::fuzz_target;

/// Bytes of a checksum: the end of the header.
const CHECKSUM: usize = 16;
/// Enough of each kind of thing to reach every look-up, few enough to be quick.
const SOME: usize = 6;

fuzz_target!(|data: &[u8]| {
    let Some((len, rest)) = data.split_first_chunk::<2>() else { return };
    let len = usize::from(u16::from_le_bytes(*len)).min(rest.len());
    let (index, shard) = rest.split_at(len);
    let shard = seal_shard(shard);
    // Wherever the index holds sixteen times 0xff, it names the shard.
    let mut index = index.to_vec();
    if let Some(at) = index.windows(CHECKSUM).position(|w| w == [0xff; CHECKSUM]) {
        index.splice(at..at + CHECKSUM, shard[HEADER - CHECKSUM..HEADER].to_vec());
    }
    let Ok(mut pack) = Pack::open(seal_index(&index)) else { return };
    let _ = pack.add_shard(shard);
    look_up(&pack);
});

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
            let _ = (pack.pair(variable, place, place), pack.pairs_of(variable, place, 2020));
            if let Some(series) = pack.series(variable, place).found() {
                let _ = (series.value(i32::MIN), series.value(i32::MAX), series.latest(2020));
            }
        }
    }
}
