//! Damaged, cut and hostile packs are refused, and say so; what is whole goes on working.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::{Path, PathBuf};

use citemark::pack::compile::{Compiled, INDEX_FILE, compile};
use citemark::pack::{Lookup, Pack, Series};

fn schools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/schools")
}

fn compiled() -> Compiled {
    compile(&schools()).unwrap()
}

fn whole() -> Pack {
    compiled().open().unwrap()
}

fn series(pack: &Pack, variable: &str, place: &str) -> Series {
    let variable = pack.variable_by_code(variable).unwrap();
    let place = pack.place_by_code(place).unwrap();
    pack.series(variable, place).found().unwrap()
}

#[test]
fn figures_come_back_as_printed() {
    let pack = whole();
    let teachers = series(&pack, "TEACHERS", "EAST");
    let printed: Vec<String> = teachers.values.iter().map(|v| v.unwrap().to_string()).collect();
    assert_eq!(printed, ["2.10", "2.12", "2.15", "2.20", "2.20", "2.25"]);
    let ratio = series(&pack, "PUPILS_PER_TEACHER", "EAST");
    assert_eq!(ratio.values.iter().map(|v| v.unwrap().to_string()).collect::<Vec<_>>(), ["19.55", "19.2"]);
    let city = series(&pack, "PUPILS", "CITY");
    assert_eq!((city.first, city.value(2020), city.value(2017)), (2018, None, None));
    assert_eq!(city.latest(2020).unwrap().0, 2019);
}

#[test]
fn notes_carry_status_and_source() {
    let pack = whole();
    let harbour = series(&pack, "PUPILS", "HARB");
    let note = harbour.note(2021).unwrap();
    assert_eq!(note.status.word(), "break");
    assert_eq!(pack.source(note.source.unwrap()).unwrap().id, "recount");
    assert_eq!(harbour.status(2022).word(), "");
    assert_eq!(series(&pack, "PUPILS", "EAST").status(2023).word(), "provisional");
}

#[test]
fn groups_know_when_their_members_joined_and_left() {
    let pack = whole();
    let group = pack.place_by_code("RIVER").unwrap();
    let codes = |year| {
        let members = pack.members(group, year);
        members.iter().map(|&id| pack.place(id).unwrap().id.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(2018), ["EAST", "HARB"]);
    assert_eq!(codes(2020), ["EAST", "HARB", "MILL"]);
    assert_eq!(codes(2021), ["HARB", "MILL"]);
    assert!(pack.members(pack.place_by_code("EAST").unwrap(), 2020).is_empty());
}

#[test]
fn the_longest_name_wins() {
    let pack = whole();
    let (used, entries) = pack.names().longest(&["east", "field", "road"]).unwrap();
    assert_eq!((used, pack.place(entries[0].place).unwrap().id), (2, "EAST"));
    assert!(pack.names().longest(&["field"]).is_none());
    assert!(pack.names().longest(&["east"]).is_none());
    assert!(pack.names().longest(&[]).is_none());
    let (used, entries) = pack.phrases().longest(&["pupils", "per", "teacher"]).unwrap();
    assert_eq!((used, entries.len()), (3, 1));
    let (used, _) = pack.phrases().longest(&["pupils", "per", "class"]).unwrap();
    assert_eq!(used, 1);
}

#[test]
fn ranks_are_over_countries() {
    let pack = whole();
    let pupils = pack.variable_by_code("PUPILS").unwrap();
    let column = pack.column(pupils, 2023).found().unwrap();
    let codes: Vec<&str> = column.iter().map(|&(id, _)| pack.place(id).unwrap().id).collect();
    assert_eq!(codes, ["EAST", "HARB", "MILL"]);
    assert_eq!(pack.column(pupils, 1990), Lookup::Missing);
}

#[test]
fn a_shard_that_is_not_there_is_asked_for() {
    let compiled = compiled();
    let mut pack = Pack::open(compiled.index).unwrap();
    let (pupils, east) = (pack.variable_by_code("PUPILS").unwrap(), pack.place_by_code("EAST").unwrap());
    let (name, bytes) = compiled.shards[0].clone();
    assert_eq!(pack.series(pupils, east), Lookup::NeedsShard(name.clone()));
    assert_eq!(pack.column(pupils, 2020), Lookup::NeedsShard(name.clone()));
    assert_eq!(pack.shard_names(), [name]);
    pack.add_shard(bytes).unwrap();
    assert!(matches!(pack.series(pupils, east), Lookup::Found(_)));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (a, b) = (compiled(), compiled());
    assert!(a.index == b.index && a.shards == b.shards);
}

#[test]
fn one_flipped_bit_anywhere_is_refused() {
    let compiled = compiled();
    for at in 0..compiled.index.len() {
        for bit in 0..8 {
            let mut bytes = compiled.index.clone();
            bytes[at] ^= 1 << bit;
            assert!(Pack::open(bytes).is_err(), "index byte {at} bit {bit}");
        }
    }
    let mut pack = Pack::open(compiled.index.clone()).unwrap();
    let shard = &compiled.shards[0].1;
    for at in 0..shard.len() {
        for bit in 0..8 {
            let mut bytes = shard.clone();
            bytes[at] ^= 1 << bit;
            assert!(pack.add_shard(bytes).is_err(), "shard byte {at} bit {bit}");
        }
    }
    pack.add_shard(shard.clone()).unwrap();
}

#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let compiled = compiled();
    for len in 0..compiled.index.len() {
        let error = Pack::open(compiled.index[..len].to_vec()).err().unwrap();
        assert!(error.is_pack() && !error.to_string().is_empty());
    }
    let mut longer = compiled.index.clone();
    longer.push(0);
    assert!(Pack::open(longer).is_err());
}

#[test]
fn messages_say_what_is_wrong() {
    let compiled = compiled();
    let message = |bytes: Vec<u8>| Pack::open(bytes).err().unwrap().to_string();
    assert!(message(b"<html>404</html>".to_vec()).contains("not a Citemark pack"));
    let mut other = compiled.index.clone();
    other[8] = 9;
    assert!(message(other).contains("version 9"));
    assert!(message(compiled.shards[0].1.clone()).contains("not an index"));
    let mut pack = Pack::open(compiled.index.clone()).unwrap();
    assert!(pack.add_shard(compiled.index.clone()).unwrap_err().to_string().contains("not a shard"));
}

#[test]
fn a_shard_of_another_pack_is_refused() {
    let dir = temporary("other");
    copy(&schools(), &dir);
    let table = dir.join("observations/pupils.csv");
    let text = std::fs::read_to_string(&table).unwrap().replace("4318", "4319").replace("11466", "11467");
    std::fs::write(&table, text).unwrap();
    let other = compile(&dir).unwrap();
    let mut pack = Pack::open(compiled().index).unwrap();
    let error = pack.add_shard(other.shards[0].1.clone()).unwrap_err().to_string();
    assert!(error.contains("another pack"), "{error}");
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn a_pack_is_written_whole_and_over_packs_only() {
    let dir = temporary("out");
    let out = dir.join("pack");
    let compiled = compiled();
    compiled.write(&out).unwrap();
    compiled.write(&out).unwrap();
    assert_eq!(std::fs::read(out.join(INDEX_FILE)).unwrap(), compiled.index);
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1 + compiled.shards.len());
    assert_eq!(std::fs::read_dir(&dir).unwrap().count(), 1);
    let mine = dir.join("mine");
    std::fs::create_dir_all(&mine).unwrap();
    std::fs::write(mine.join("letter.txt"), "keep me").unwrap();
    assert!(compiled.write(&mine).is_err());
    assert!(mine.join("letter.txt").exists());
    std::fs::remove_dir_all(dir).unwrap();
}

fn temporary(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("citemark-pack-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// One cell of the example changed: what the compiler says of it.
fn complaint(file: &str, from: &str, to: &str) -> String {
    let dir = temporary(&format!("bad-{}", file.replace('/', "-")));
    copy(&schools(), &dir);
    let path = dir.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} holds {from}");
    std::fs::write(&path, text.replace(from, to)).unwrap();
    let error = compile(&dir).err().map(|e| e.to_string()).unwrap_or_default();
    std::fs::remove_dir_all(dir).unwrap();
    error
}

#[test]
fn bad_tables_are_told_by_file_row_and_column() {
    let cases = [
        (
            "places.csv",
            "Harbour,country",
            "Harbour,town",
            "places.csv, row 4, column kind: expected one of country",
        ),
        ("places.csv", "MILL,Millbrook", "EAST,Millbrook", "the id \"EAST\" stands there twice"),
        (
            "names.csv",
            "EAST,East Field",
            "WEST,East Field",
            "names.csv, row 5, column place: expected an id of places.csv, found \"WEST\"",
        ),
        ("names.csv", "Harbor,name,true", "Harbor,name,yes", "expected true or false, found \"yes\""),
        ("groups.csv", "2019-09-01", "2019-09-31", "groups.csv, row 3, column from: expected a day"),
        (
            "sources.csv",
            "https://example.org/school-census",
            "javascript:alert(1)",
            "column url: expected an http or https address",
        ),
        (
            "sources.csv", "census,City of Oakhaven,School census", "census,,School census",
            "column publisher: expected some text",
        ),
        (
            "variables.csv",
            "stock,level,,1,late",
            "stick,level,,1,late",
            "column timing: expected one of stock, flow",
        ),
        (
            "phrases.csv",
            "PUPILS,pupils,count",
            "PUPIL,pupils,count",
            "expected an id of variables.csv, found \"PUPIL\"",
        ),
        (
            "observations/pupils.csv",
            "4302",
            "4,302",
            "observations/pupils.csv, row 3: expected 7 cells, found 8",
        ),
        (
            "observations/pupils.csv",
            "4302",
            "4302 (e)",
            "column 2022: expected a plain decimal number or nothing, found \"4302 (e)\"",
        ),
        (
            "observations/pupils.csv",
            "4302",
            "-4302",
            "column 2022: expected a figure from 0 to 100000, found \"-4302\"",
        ),
        ("observations/pupils.csv", "HARB,", "EAST,", "a place that has no row yet"),
        ("observations/pupils.csv", "district,2018", "district,year", "expected a year, found \"year\""),
        ("observations/pupils.csv", "district,", "area,", "expected the column place"),
        (
            "status.csv",
            "HARB,2021",
            "HARB,1921",
            "status.csv, row 2, column year: expected a year with an observation, found \"1921\"",
        ),
        ("datapackage.json", "observations/ratio.csv", "../ratio.csv", "expected a path inside the package"),
        ("datapackage.json", "\"resources\": [", "\"resources\": [[", "datapackage.json, line"),
    ];
    for (file, from, to, expected) in cases {
        let error = complaint(file, from, to);
        assert!(error.contains(expected), "{file} {to}: {error}");
    }
}

#[test]
fn problems_of_one_cause_are_counted() {
    let dir = temporary("many");
    copy(&schools(), &dir);
    let rows: String = (0..35).map(|i| format!("NOWHERE{i},Name,name,false\n")).collect();
    std::fs::write(dir.join("names.csv"), format!("place,name,kind,case_exact\n{rows}")).unwrap();
    let error = compile(&dir).err().unwrap().to_string();
    assert!(error.contains("35 problems") && error.contains("and 34 more like it"), "{error}");
    assert_eq!(error.matches("NOWHERE").count(), 5);
    std::fs::remove_dir_all(dir).unwrap();
}
