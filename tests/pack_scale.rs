//! Large packs: made-up packages, a split index, parts that are linked. The full size is measured by hand (see
//! docs/scale.md); here the same code runs on a small one.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::{Path, PathBuf};
use std::process::Command;

use citemark::pack::compile::{Compiled, INDEX_FILE, compile, compile_split};
use citemark::pack::{Lookup, Pack};

fn temporary(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("citemark-scale-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

fn citemark(arguments: &[&str]) -> (bool, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_citemark")).args(arguments).output().unwrap();
    (out.status.success(), String::from_utf8(out.stderr).unwrap())
}

fn generated(dir: &Path) -> String {
    let package = dir.join("package").display().to_string();
    assert!(citemark(&["data", "generate", "--observations", "400000", "--out", &package]).0);
    package
}

fn folder(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut out: Vec<_> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
        })
        .collect();
    out.sort();
    out
}

#[test]
fn parts_link_to_the_bytes_of_one_run() {
    let dir = temporary("parts");
    let package = generated(&dir);
    let at = |name: &str| dir.join(name).display().to_string();
    assert!(citemark(&["pack", &package, "-o", &at("whole")]).0);
    assert!(citemark(&["pack", &package, "--only", "V00003,V00000", "-o", &at("a")]).0);
    assert!(citemark(&["pack", &package, "--only", "V00001,V00002", "-o", &at("b")]).0);
    assert!(citemark(&["pack", "link", &at("b"), &at("a"), "-o", &at("linked")]).0);
    assert!(folder(&dir.join("whole")) == folder(&dir.join("linked")));
    let compiled = compile(Path::new(&package)).unwrap();
    assert_eq!(std::fs::read(dir.join("whole").join(INDEX_FILE)).unwrap(), compiled.index);

    let (done, error) = citemark(&["pack", "link", &at("a"), "-o", &at("half")]);
    assert!(!done && error.contains("no part holds the observations of V00001"), "{error}");
    let (done, error) = citemark(&["pack", "link", &at("a"), &at("b"), &at("a"), "-o", &at("half")]);
    assert!(!done && error.contains("hold the same variable"), "{error}");
    let (done, error) = citemark(&["pack", &package, "--only", "V9", "-o", &at("half")]);
    assert!(!done && error.contains("expected an id of variables.csv, found \"V9\""), "{error}");
    let places = dir.join("package/places.csv");
    let text = std::fs::read_to_string(&places).unwrap().replacen("Baland", "Balandia", 1);
    std::fs::write(&places, text).unwrap();
    assert!(citemark(&["pack", &package, "--only", "V00001,V00002", "-o", &at("c")]).0);
    let (done, error) = citemark(&["pack", "link", &at("a"), &at("c"), "-o", &at("half")]);
    assert!(!done && error.contains("compiled from different tables"), "{error}");
    assert!(!dir.join("half").exists());
    std::fs::remove_dir_all(dir).unwrap();
}

/// Answers with whatever the pack asks for, and counts the bytes that were fetched.
fn fetching<T>(pack: &mut Pack, files: &Compiled, ask: impl Fn(&Pack) -> Lookup<T>) -> (Option<T>, usize) {
    let mut fetched = 0;
    loop {
        match ask(pack) {
            Lookup::NeedsShard(name) => {
                let file = files.shards.iter().find(|(other, _)| *other == name).unwrap();
                fetched += file.1.len();
                pack.add_shard(file.1.clone()).unwrap();
            }
            other => return (other.found(), fetched),
        }
    }
}

#[test]
fn a_split_index_answers_as_a_whole_one() {
    let dir = temporary("split");
    let package = PathBuf::from(generated(&dir));
    let (whole, split) = (compile(&package).unwrap(), compile_split(&package, 10).unwrap());
    assert!(split.index.len() < whole.index.len() && split.shards.len() > whole.shards.len());
    for (variable, place) in [("V00000", "P00000"), ("V00002", "P00777"), ("V00003", "P01999")] {
        let open = |compiled: &Compiled| Pack::open(compiled.index.clone()).unwrap();
        let (mut one, mut two) = (open(&whole), open(&split));
        let ids =
            |pack: &Pack| (pack.variable_by_code(variable).unwrap(), pack.place_by_code(place).unwrap());
        let (variable, place) = ids(&one);
        let (a, bytes) = fetching(&mut one, &whole, |pack| pack.series(variable, place));
        let (b, more) = fetching(&mut two, &split, |pack| pack.series(variable, place));
        assert!(a.is_some() && a == b);
        // One page more, of at most a fifth of a shard.
        assert!(more > bytes && more * 10 <= bytes * 12, "{bytes} grew to {more}");
        let (a, _) = fetching(&mut one, &whole, |pack| pack.column(variable, 2000));
        let (b, _) = fetching(&mut two, &split, |pack| pack.column(variable, 2000));
        assert!(a.is_some_and(|a| a.len() == 2000 && Some(a) == b));
    }
    // A page of another pack, and a shard before its page, are refused.
    let mut pack = Pack::open(split.index.clone()).unwrap();
    let shard = split.shards.last().unwrap().1.clone();
    assert!(pack.add_shard(shard).unwrap_err().to_string().contains("another pack"));
    let page = split.shards.first().unwrap().1.clone();
    assert!(Pack::open(whole.index).unwrap().add_shard(page).is_err());
    std::fs::remove_dir_all(dir).unwrap();
}
