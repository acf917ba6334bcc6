//! Packs whose checksums fit but whose bytes lie: every look-up ends, without panic and without a figure from nowhere
//! being needed. The fuzz target `pack` does the same for hours.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::Path;
use std::sync::OnceLock;

use citemark::pack::compile::{Compiled, HEADER, compile, seal_index, seal_shard};
use citemark::pack::{Pack, PlaceId, VariableId};
use proptest::prelude::*;

fn compiled() -> &'static Compiled {
    static ONCE: OnceLock<Compiled> = OnceLock::new();
    ONCE.get_or_init(|| compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/schools")).unwrap())
}

/// Asks everything that can be asked.
fn exercise(pack: &Pack) {
    let _ = (pack.hash(), pack.shard_names().len(), pack.shards_open());
    let _ = pack.names().iter().count() + pack.phrases().iter().count() + pack.event_phrases().iter().count();
    for words in [&["east", "field"][..], &["pupils", "per", "teacher"], &["the", "city"], &[""], &["zz"]] {
        let _ =
            (pack.names().longest(words), pack.phrases().longest(words), pack.event_phrases().longest(words));
    }
    for id in pack.sources().take(50) {
        assert!(pack.source(id).is_none_or(|s| s.url.starts_with("http")));
    }
    for id in pack.events().take(50) {
        let _ = pack.event(id);
    }
    let places = pack.places().take(8).chain([PlaceId(0), PlaceId(u16::MAX)]).collect::<Vec<_>>();
    let variables = pack.variables().take(8).chain([VariableId(0), VariableId(u16::MAX)]).collect::<Vec<_>>();
    for &place in &places {
        let _ = (pack.place(place), pack.members(place, 2020), pack.members(place, i32::MAX));
        let _ = pack.place(place).map(|p| pack.place_by_code(p.id));
    }
    for &variable in &variables {
        let topic = pack.variable(variable).map(|v| v.topic.to_owned()).unwrap_or_default();
        let _ = (pack.topic_members(&topic), pack.column(variable, 2020), pack.column(variable, i32::MIN));
        for &place in &places {
            let _ = (pack.pair(variable, place, PlaceId(1)), pack.pairs_of(variable, place, 2020));
            let _ = pack.sum(variable, place, 2020);
            if let Some(series) = pack.series(variable, place).found() {
                for year in [i32::MIN, 0, 2020, i32::MAX] {
                    let _ =
                        (series.value(year), series.status(year), series.source(year), series.latest(year));
                }
            }
        }
    }
}

/// One change to some bytes.
#[derive(Clone, Debug)]
enum Change {
    Set(usize, u8),
    Cut(usize),
    Insert(usize, Vec<u8>),
    Remove(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        8 => (any::<usize>(), any::<u8>()).prop_map(|(at, to)| Change::Set(at, to)),
        1 => any::<usize>().prop_map(Change::Cut),
        1 => (any::<usize>(), proptest::collection::vec(any::<u8>(), 1..9)).prop_map(|(at, new)| Change::Insert(at, new)),
        1 => (any::<usize>(), 1_usize..9).prop_map(|(at, len)| Change::Remove(at, len)),
    ]
}

fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for change in changes {
        let len = out.len().max(1);
        match change {
            Change::Set(at, to) => {
                if let Some(byte) = out.get_mut(at % len) {
                    *byte = *to;
                }
            }
            Change::Cut(at) => out.truncate(at % len),
            Change::Insert(at, new) => {
                let at = (at % len).min(out.len());
                out.splice(at..at, new.iter().copied());
            }
            Change::Remove(at, count) => {
                let at = (at % len).min(out.len());
                let end = (at + count).min(out.len());
                out.drain(at..end);
            }
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_index_that_lies(changes in proptest::collection::vec(change(), 1..6)) {
        let compiled = compiled();
        let index = seal_index(&changed(&compiled.index[HEADER..], &changes));
        if let Ok(mut pack) = Pack::open(index) {
            for (_, shard) in &compiled.shards {
                let _ = pack.add_shard(shard.clone());
            }
            exercise(&pack);
        }
    }

    #[test]
    fn a_shard_that_lies(changes in proptest::collection::vec(change(), 1..6)) {
        let compiled = compiled();
        let shard = &compiled.shards[0].1;
        let bad = seal_shard(&changed(&shard[HEADER..], &changes));
        // The index names the bad shard, so that its checksum fits.
        let (old, new) = (&shard[HEADER - 16..HEADER], bad[HEADER - 16..HEADER].to_vec());
        let mut body = compiled.index[HEADER..].to_vec();
        let at = body.windows(16).position(|w| w == old).unwrap();
        body.splice(at..at + 16, new);
        let mut pack = Pack::open(seal_index(&body)).unwrap();
        let _ = pack.add_shard(bad);
        exercise(&pack);
    }

    #[test]
    fn any_bytes(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(pack) = Pack::open(seal_index(&body)) {
            exercise(&pack);
        }
    }
}
