//! What reading, checking, scanning and opening cost on the host.

#![allow(missing_docs, clippy::expect_used, reason = "a bench that has no pack measures nothing")]

use citemark::check::context;
use citemark::claim::Doc;
use citemark::pack::bundled;
use citemark_bench::{SENTENCES, excerpt};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

fn read(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read");
    for (name, sentence) in SENTENCES {
        let excerpt = excerpt(sentence);
        group.bench_function(*name, |bench| {
            bench.iter(|| Doc::read(black_box(&excerpt.text), context(&excerpt)).quantities.len());
        });
    }
}

fn check(criterion: &mut Criterion) {
    let pack = bundled().expect("the bundled pack");
    let mut group = criterion.benchmark_group("check");
    for (name, sentence) in SENTENCES {
        let excerpt = excerpt(sentence);
        group.bench_function(*name, |bench| bench.iter(|| citemark::check(black_box(&excerpt), &pack)));
    }
}

/// An article of 10,000 words, a paragraph at a time.
fn scan(criterion: &mut Criterion) {
    let pack = bundled().expect("the bundled pack");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/claims/articles");
    let mut paragraphs = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the corpus").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("an article");
        paragraphs.extend(text.split("\n\n").map(|paragraph| excerpt(paragraph.trim())));
    }
    let words: usize = paragraphs.iter().map(|own| own.text.split_whitespace().count()).sum();
    let rounds = 10_000_usize.div_ceil(words.max(1));
    criterion.bench_function("scan/10,000 words", |bench| {
        bench.iter(|| {
            let mut found = 0;
            for own in paragraphs.iter().cycle().take(rounds * paragraphs.len()) {
                found += citemark_bench::check(own, &pack);
            }
            found
        });
    });
}

fn open(criterion: &mut Criterion) {
    criterion
        .bench_function("open/bundled pack", |bench| bench.iter(|| bundled().map(|pack| pack.shards_open())));
}

criterion_group!(benches, read, check, scan, open);
criterion_main!(benches);
