//! Importers on small files of the publishers' shapes (figures made up or rounded): what they write, what they refuse.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use citemark::pack::compile::compile;
use citemark::pack::import::{Imported, Publisher, import};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const VARIABLES: [&str; 19] = [
    "CIA.AREA.TOTAL", "CIA.GDP_GROWTH", "CIA.GDP_OER", "CIA.GDP_PPP", "CIA.MEDIAN_AGE", "CIA.POP",
    "NY.GDP.MKTP.KD.ZG", "OWID.CO2", "SP.POP.TOTL", "UNHCR.ASYLUM_SEEKERS.ASYLUM",
    "UNHCR.ASYLUM_SEEKERS.PAIR", "UNHCR.REFUGEES.ASYLUM", "UNHCR.REFUGEES.ORIGIN", "UNHCR.REFUGEES.PAIR",
    "UNHCR.REFUGEES.WORLD", "WPP.BIRTHS", "WPP.E0", "WPP.E0.PROJ", "WPP.TFR",
];

/// A package with one old observation in every table.
fn package(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("citemark-import-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    let put = |name: &str, text: String| std::fs::write(dir.join(name), text).unwrap();
    let places =
        ["FRA", "JPN", "SYR", "TUR", "UNK", "WLD", "XKX"].map(|p| format!("{p},{p},country\n")).concat();
    put("places.csv", format!("id,name,kind\n{places}"));
    let names =
        ["FRA", "JPN", "SYR", "TUR", "UNK", "WLD", "XKX"].map(|p| format!("{p},land of {p},name,false\n"));
    put("names.csv", format!("place,name,kind,case_exact\n{}", names.concat()));
    let phrases = VARIABLES.map(|v| format!("{v},{v},term\n")).concat();
    put("phrases.csv", format!("variable,phrase,role\n{phrases}"));
    put(
        "sources.csv",
        "id,publisher,title,indicator,url,licence,attribution,released,retrieved\n\
         s,P,T,,https://example.org,L,A,2026,2026-01-01\n"
            .into(),
    );
    let rows =
        VARIABLES.map(|v| format!("{v},{v},u,persons,1,{v},1,stock,level,,1,,s,{}\n", v.ends_with(".PAIR")));
    put(
        "variables.csv",
        format!(
            "id,name,unit,base,scale,topic,rank,timing,measure,status,revision,revision_reason,source,pairs\n{}",
            rows.concat()
        ),
    );
    let mut resources = vec![];
    for table in ["places", "names", "sources", "variables", "phrases"] {
        resources.push(format!("{{\"name\":\"{table}\",\"path\":\"{table}.csv\"}}"));
    }
    for (i, variable) in VARIABLES.iter().enumerate() {
        let old = if variable.ends_with(".PAIR") {
            "origin,asylum,2022\nSYR,FRA,1\n"
        } else {
            "place,2022\nJPN,1\n"
        };
        put(&format!("{i}.csv"), old.into());
        resources.push(format!("{{\"name\":\"o{i}\",\"path\":\"{i}.csv\",\"variable\":\"{variable}\"}}"));
    }
    put("datapackage.json", format!("{{\"resources\":[{}]}}", resources.join(",")));
    dir
}

fn table(dir: &Path, variable: &str) -> String {
    let i = VARIABLES.iter().position(|v| *v == variable).unwrap();
    std::fs::read_to_string(dir.join(format!("{i}.csv"))).unwrap()
}

fn shape(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(file)
}

fn of<'i>(imported: &'i [Imported], variable: &str) -> &'i Imported {
    imported.iter().find(|i| i.variable == variable).unwrap()
}

#[test]
fn the_world_banks_csv() {
    let dir = package("wb");
    let imported = import(Publisher::WorldBank, &shape("world_bank.csv"), &dir).unwrap();
    assert_eq!(
        table(&dir, "SP.POP.TOTL"),
        "place,2020,2021,2022\nJPN,126261000,125681593,125124989\nWLD,7887001253,7954448327,8021407128\n"
    );
    assert_eq!(table(&dir, "NY.GDP.MKTP.KD.ZG"), "place,2020,2021,2022\nFRA,-7.44042,6.88241,2.57203\n");
    let population = of(&imported, "SP.POP.TOTL");
    assert_eq!(
        (population.observations, population.added, population.changed, population.gone),
        (6, 5, 1, 0)
    );
    assert_eq!(population.skipped, ["EMU"]);
    assert_eq!(of(&imported, "NY.GDP.MKTP.KD.ZG").gone, 1);
    let _ = compile(&dir).unwrap();
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn the_world_banks_zip() {
    let dir = package("zip");
    let csv = std::fs::read(shape("world_bank.csv")).unwrap();
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let zip =
            zipped(&[("Metadata_Country.csv", b"x,y\n".as_slice()), ("API_SP.POP.TOTL.csv", &csv)], method);
        let file = dir.join("download.zip");
        std::fs::write(&file, &zip).unwrap();
        let imported = import(Publisher::WorldBank, &file, &dir).unwrap();
        assert_eq!(of(&imported, "SP.POP.TOTL").observations, 6);
        for cut in [4, 30, zip.len() / 2, zip.len() - 1] {
            std::fs::write(&file, &zip[..cut]).unwrap();
            assert!(import(Publisher::WorldBank, &file, &dir).is_err(), "cut at {cut}");
        }
    }
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn unhcrs_csv_fills_pairs_and_sums() {
    let dir = package("unhcr");
    let imported = import(Publisher::Unhcr, &shape("unhcr.csv"), &dir).unwrap();
    assert_eq!(
        table(&dir, "UNHCR.REFUGEES.PAIR"),
        "origin,asylum,2022,2023\nSYR,FRA,27000,\nSYR,TUR,3535898,3214780\nUNK,FRA,100,\n"
    );
    assert_eq!(table(&dir, "UNHCR.REFUGEES.ASYLUM"), "place,2022,2023\nFRA,27100,\nTUR,3535898,3214780\n");
    assert_eq!(table(&dir, "UNHCR.REFUGEES.ORIGIN"), "place,2022,2023\nSYR,3562898,3214780\nUNK,100,\n");
    assert_eq!(table(&dir, "UNHCR.REFUGEES.WORLD"), "place,2022,2023\nWLD,3562998,3214780\n");
    assert_eq!(table(&dir, "UNHCR.ASYLUM_SEEKERS.ASYLUM"), "place,2022\nFRA,12\nTUR,5\n");
    assert!(imported.iter().all(|i| i.skipped.is_empty()));
    let _ = compile(&dir).unwrap();
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn world_population_prospects_parts_estimates_from_projections() {
    let dir = package("wpp");
    import(Publisher::Wpp, &shape("wpp.csv"), &dir).unwrap();
    assert_eq!(table(&dir, "WPP.TFR"), "place,2023\nJPN,1.20791\nWLD,2.2502\n");
    assert_eq!(table(&dir, "WPP.E0"), "place,2023\nJPN,84.7123\nWLD,73.169\n");
    assert_eq!(table(&dir, "WPP.E0.PROJ"), "place,2030\nJPN,85.5\n");
    assert_eq!(
        table(&dir, "WPP.BIRTHS"),
        "place,2023\nJPN,749.884\nWLD,132110\n".replace("132110", "132111")
    );
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn our_world_in_datas_csv() {
    let dir = package("owid");
    import(Publisher::Owid, &shape("owid.csv"), &dir).unwrap();
    assert_eq!(table(&dir, "OWID.CO2"), "place,2022\nJPN,1053797900\nWLD,37149786000\nXKX,8143000\n");
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn the_factbooks_json_changes_one_country() {
    let dir = package("factbook");
    let names = "place,name,kind,case_exact\nJPN,Eastern Islands,formal,false\nFRA,Isles,name,false\nTUR,Isles,name,false\n";
    std::fs::write(dir.join("names.csv"), names).unwrap();
    let descriptor = std::fs::read_to_string(dir.join("datapackage.json")).unwrap();
    let names = "{\"name\":\"names\",\"path\":\"names.csv\"},";
    std::fs::write(dir.join("datapackage.json"), descriptor.replacen('[', &format!("[{names}"), 1)).unwrap();
    let gdp = dir.join(format!("{}.csv", VARIABLES.iter().position(|v| *v == "CIA.GDP_PPP").unwrap()));
    std::fs::write(gdp, "place,2021,2022\nFRA,3,4\nJPN,5,6\n").unwrap();

    let imported = import(Publisher::Factbook, &shape("factbook.json"), &dir).unwrap();
    // Others' rows, and years that the file no longer has, stay.
    assert_eq!(
        table(&dir, "CIA.GDP_PPP"),
        "place,2021,2022,2023\nFRA,3,4,\nJPN,5,5665000000000,5761000000000\n"
    );
    let gdp = of(&imported, "CIA.GDP_PPP");
    assert_eq!((gdp.observations, gdp.added, gdp.changed, gdp.gone), (5, 1, 1, 0));
    assert_eq!(table(&dir, "CIA.AREA.TOTAL"), "place,2022\nJPN,377915\n", "of the edition of the table");
    assert_eq!(table(&dir, "CIA.GDP_GROWTH"), "place,2020,2021,2022\nJPN,-4.17,,1\n");
    assert_eq!(table(&dir, "CIA.GDP_OER"), "place,2022,2023\nJPN,1,4213000000000\n");
    assert_eq!(table(&dir, "CIA.MEDIAN_AGE"), "place,2022,2023,2024\nJPN,1,,49.9\n");
    assert_eq!(table(&dir, "CIA.POP"), "place,2022,2023,2024,2025\nJPN,1,,,123201945\n");

    let text = std::fs::read_to_string(shape("factbook.json")).unwrap();
    let refused = |text: String| {
        let file = dir.join("ja.json");
        std::fs::write(&file, text).unwrap();
        import(Publisher::Factbook, &file, &dir).unwrap_err().to_string()
    };
    let message = refused(text.replace("$4.213 trillion", "$4.213 gazillion"));
    assert!(
        message.contains("ja.json, Economy/GDP (official exchange rate): expected a figure"),
        "{message}"
    );
    let message = refused(text.replace("Islands, Eastern (Japan)", "Isles"));
    assert!(message.contains("expected the name of a place, found \"Isles\""), "{message}");
    let message = refused(text.replace("\"Economy\": {", "\"Economy\": ["));
    assert!(message.contains("ja.json, row 2"), "{message}");
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn files_of_another_shape_are_refused_and_tables_left_alone() {
    let dir = package("bad");
    let before = table(&dir, "SP.POP.TOTL");
    for (publisher, text, expected) in [
        (Publisher::WorldBank, "a,b\n1,2\n", "expected a row with the columns country code, indicator code"),
        (Publisher::WorldBank, "", "expected a row with the columns"),
        (
            Publisher::WorldBank,
            "Country Code,Indicator Code,2020\nJPN,SP.POP.TOTL,many\n",
            "row 2, column 2020: expected a number or nothing, found \"many\"",
        ),
        (
            Publisher::WorldBank,
            "Country Code,Indicator Code,2020\nJPN,NO.SUCH.THING,5\n",
            "holds no variable of the package",
        ),
        (Publisher::Unhcr, "Year,Refugees\n2020,5\n", "ISO codes of origin and asylum"),
        (Publisher::Owid, "Entity,Code,Year,Cars\nJapan,JPN,2020,5\n", "expected a column of CO₂ emissions"),
        (
            Publisher::Wpp,
            "ISO3_code,LocID,Time,Variant,TFR\nJPN,392,soon,Medium,1\n",
            "expected a year, found \"soon\"",
        ),
        (Publisher::WorldBank, "PK\u{3}\u{4} not a zip", "not a zip that can be read"),
    ] {
        let file = dir.join("download.csv");
        std::fs::write(&file, text).unwrap();
        let error = import(publisher, &file, &dir).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    assert_eq!(table(&dir, "SP.POP.TOTL"), before);
    std::fs::remove_dir_all(dir).unwrap();
}

/// A zip with these files.
fn zipped(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, data) in files {
        archive.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        archive.write_all(data).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
