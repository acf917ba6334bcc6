//! Tables that are folders of files, as warehouses write them: the same pack as from one file, and what is told of parts
//! that do not fit.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::io::Write;
use std::path::{Path, PathBuf};

use citemark::pack::compile::{Compiled, compile};

/// A city's package with its pupils in a table of its own making, in an empty folder.
fn package(name: &str, parts: &[(&str, &str)], resource: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("citemark-folder-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    let schools = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/schools");
    for table in ["places.csv", "names.csv", "sources.csv"] {
        std::fs::copy(schools.join(table), dir.join(table)).unwrap();
    }
    let rows = |file: &str| {
        let text = std::fs::read_to_string(schools.join(file)).unwrap();
        let kept = text.lines().enumerate().filter(|(at, line)| *at == 0 || !line.starts_with("PUPILS_PER"));
        kept.map(|(_, line)| format!("{line}\n")).collect::<String>()
    };
    std::fs::write(dir.join("variables.csv"), rows("variables.csv")).unwrap();
    std::fs::write(dir.join("phrases.csv"), rows("phrases.csv")).unwrap();
    for (path, text) in parts {
        let path = dir.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let tables = ["places", "names", "sources", "variables", "phrases"];
    let tables = tables.map(|table| format!(r#"{{"name": "{table}", "path": "{table}.csv"}}"#)).join(", ");
    std::fs::write(dir.join("datapackage.json"), format!(r#"{{"resources": [{tables}, {resource}]}}"#))
        .unwrap();
    dir
}

const ONE: &str = r#"{"name": "a", "path": "pupils.csv", "variable": "PUPILS"},
    {"name": "b", "path": "teachers.csv", "variable": "TEACHERS"}"#;
const FOLDER: &str = r#"{"name": "all", "path": "observations"}"#;

fn whole(name: &str) -> Compiled {
    let parts = [
        ("pupils.csv", "place,year,value\nHARB,2022,3350\nHARB,2023,3361\nMILL,2023,3787\n"),
        ("teachers.csv", "place,year,value\nHARB,2023,1.72\n"),
    ];
    let dir = package(name, &parts, ONE);
    let compiled = compile(&dir).unwrap();
    std::fs::remove_dir_all(dir).unwrap();
    compiled
}

#[test]
fn a_folder_compiles_to_the_bytes_of_one_table() {
    let parts = [
        ("observations/variable=PUPILS/year=2022/part-0.csv", "place,value\nHARB,3350\n"),
        ("observations/variable=PUPILS/year=2023/part-0.csv", "place,value\nHARB,3361\n"),
        ("observations/variable=PUPILS/year=2023/part-1.csv", "place,value\nMILL,3787\n"),
        ("observations/variable=TEACHERS/year=2023/part-0.csv", "place,value\nHARB,1.72\n"),
        ("observations/_SUCCESS", ""),
        ("observations/variable=PUPILS/.part-0.csv.crc", "x"),
        ("observations/variable=PUPILS/year=2023/_manifest.csv", "x"),
    ];
    let dir = package("parts", &parts, FOLDER);
    let compiled = compile(&dir).unwrap();
    let one = whole("whole");
    assert!(compiled.index == one.index && compiled.shards == one.shards);
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn parts_that_do_not_fit_are_told_with_their_file() {
    for (parts, told) in [
        (
            vec![("observations/variable=PUPILS/year=2022/part-0.csv", "place,value\nHARB,many\n")],
            "observations/variable=PUPILS/year=2022/part-0.csv, row 2, column value: expected a plain decimal number or nothing",
        ),
        (
            vec![
                ("observations/variable=PUPILS/year=2022/part-0.csv", "place,value\nHARB,1\n"),
                ("observations/variable=PUPILS/year=2022/part-1.csv", "place,figure\nHARB,1\n"),
            ],
            "year=2022/part-1.csv: expected the columns place, value, year, found place, figure, year",
        ),
        (
            vec![("observations/variable=PUPILS/notes.txt", "nothing")],
            "observations/variable=PUPILS: cannot be read: expected files that end in parquet or csv or gz, found none",
        ),
        (
            vec![("observations/variable=PARROTS/part-0.csv", "place,year,value\nHARB,2022,1\n")],
            "expected a variable of variables.csv, found \"PARROTS\"",
        ),
    ] {
        let dir = package("broken", &parts, FOLDER);
        let error = compile(&dir).err().unwrap().to_string();
        assert!(error.contains(told), "{error}");
        std::fs::remove_dir_all(dir).unwrap();
    }
}

/// The file packed with gzip, under its name with `.gz`, and no longer plain.
fn pack_up(file: &Path) {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(&std::fs::read(file).unwrap()).unwrap();
    std::fs::write(format!("{}.gz", file.display()), packer.finish().unwrap()).unwrap();
    std::fs::remove_file(file).unwrap();
}

#[test]
fn packed_tables_compile_to_the_bytes_of_plain_ones() {
    let parts = [
        ("pupils.csv", "place,year,value\nHARB,2022,3350\nHARB,2023,3361\nMILL,2023,3787\n"),
        ("observations/variable=TEACHERS/part-0.csv", "place,year,value\nHARB,2023,1.72\n"),
    ];
    let resource = r#"{"name": "a", "path": "pupils.csv.gz", "variable": "PUPILS"},
        {"name": "all", "path": "observations"}"#;
    let dir = package("packed", &parts, resource);
    for (file, _) in parts {
        pack_up(&dir.join(file));
    }
    assert!(compile(&dir).unwrap().index == whole("plain").index);
    // One that ends too early.
    let file = dir.join("pupils.csv.gz");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes.truncate(bytes.len() - 12);
    std::fs::write(&file, bytes).unwrap();
    let error = compile(&dir).err().unwrap().to_string();
    assert!(error.contains("pupils.csv.gz"), "{error}");
    std::fs::remove_dir_all(dir).unwrap();
}
