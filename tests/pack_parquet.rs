//! Tables that are Parquet files compile to what the same tables as CSV compile to; damaged ones are told.
//! Run with `cargo test --features parquet --test pack_parquet`.

#![cfg(feature = "parquet")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use citemark::pack::compile::compile;
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

const ROWS: [(&str, i32, i64, f64); 4] = [
    ("EAST", 2020, 4100, 2.5),
    ("EAST", 2021, 4210, 2.25),
    ("HARB", 2020, 3000, 0.1),
    ("HARB", 2021, 3100, 12.0),
];

fn write(file: &Path) {
    let schema = "message table {
        required binary district (UTF8); required int32 year; required int64 value; required double teachers; }";
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let properties = Arc::new(WriterProperties::builder().build());
    let file = std::fs::File::create(file).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, properties).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let texts = ROWS.map(|r| ByteArray::from(r.0));
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<ByteArrayType>().write_batch(&texts, None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<Int32Type>().write_batch(&ROWS.map(|r| r.1), None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<Int64Type>().write_batch(&ROWS.map(|r| r.2), None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<DoubleType>().write_batch(&ROWS.map(|r| r.3), None, None).unwrap();
    column.close().unwrap();
    group.close().unwrap();
    writer.close().unwrap();
}

/// A package of one variable, whose table has this ending and these columns.
fn package(name: &str, end: &str, value: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("citemark-parquet-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    let put = |name: &str, text: &str| std::fs::write(dir.join(name), text).unwrap();
    put("places.csv", "id,name,kind\nEAST,East Field,country\nHARB,Harbour,country\n");
    put("names.csv", "place,name,kind,case_exact\nEAST,East Field,name,true\nHARB,Harbour,name,true\n");
    put("phrases.csv", "variable,phrase,role\nPUPILS,pupils,count\n");
    put(
        "sources.csv",
        "id,publisher,title,indicator,url,licence,attribution,released,retrieved\n\
         s,P,T,,https://example.org,L,A,2026,2026-01-01\n",
    );
    put(
        "variables.csv",
        "id,name,unit,base,scale,topic,rank,timing,measure,status,revision,revision_reason,source,pairs\n\
         PUPILS,Pupils,pupils,persons,1,pupils,1,stock,level,,1,,s,false\n",
    );
    let tables = ["places", "names", "sources", "variables", "phrases"];
    let tables = tables.map(|t| format!("{{\"name\":\"{t}\",\"path\":\"{t}.csv\"}},")).concat();
    let columns = format!("\"columns\":{{\"place\":\"district\",\"value\":\"{value}\"}}");
    put(
        "datapackage.json",
        &format!(
            "{{\"resources\":[{tables}{{\"name\":\"pupils\",\"path\":\"pupils.{end}\",\"variable\":\"PUPILS\",{columns}}}]}}"
        ),
    );
    dir
}

#[test]
fn a_parquet_table_compiles_to_the_bytes_of_its_csv() {
    for value in ["value", "teachers"] {
        let (one, other) =
            (package(&format!("p-{value}"), "parquet", value), package(&format!("c-{value}"), "csv", value));
        write(&one.join("pupils.parquet"));
        let figure =
            |r: &(&str, i32, i64, f64)| if value == "value" { r.2.to_string() } else { r.3.to_string() };
        let rows = ROWS.iter().map(|r| format!("{},{},{}\n", r.0, r.1, figure(r))).collect::<String>();
        std::fs::write(other.join("pupils.csv"), format!("district,year,{value}\n{rows}")).unwrap();
        // The other column of figures is of no concern.
        assert!(compile(&one).unwrap().index == compile(&other).unwrap().index);
        std::fs::remove_dir_all(one).unwrap();
        std::fs::remove_dir_all(other).unwrap();
    }
}

/// As DuckDB and Spark write a table: many files, and a column in the names of folders.
#[test]
fn a_folder_of_parquet_files_is_one_table() {
    let (one, other) = (package("folder", "csv", "value"), package("table", "csv", "value"));
    let json = std::fs::read_to_string(one.join("datapackage.json")).unwrap();
    let json = json.replace("\"path\":\"pupils.csv\",\"variable\":\"PUPILS\"", "\"path\":\"observations\"");
    std::fs::write(one.join("datapackage.json"), json).unwrap();
    let folder = one.join("observations/variable=PUPILS");
    std::fs::create_dir_all(&folder).unwrap();
    write(&folder.join("data_0.parquet"));
    std::fs::write(one.join("observations/_SUCCESS"), "").unwrap();
    let rows = ROWS.iter().map(|r| format!("{},{},{}\n", r.0, r.1, r.2)).collect::<String>();
    std::fs::write(other.join("pupils.csv"), format!("district,year,value\n{rows}")).unwrap();
    assert!(compile(&one).unwrap().index == compile(&other).unwrap().index);
    // The same file again has the same figures again.
    write(&folder.join("data_1.parquet"));
    let error = compile(&one).err().unwrap().to_string();
    assert!(
        error.contains(
            "observations/variable=PUPILS/data_1.parquet, row 1, column year: expected a period that this place"
        ),
        "{error}"
    );
    std::fs::remove_dir_all(one).unwrap();
    std::fs::remove_dir_all(other).unwrap();
}

#[test]
fn a_damaged_file_is_told() {
    let dir = package("bad", "parquet", "value");
    let file = dir.join("pupils.parquet");
    write(&file);
    let whole = std::fs::read(&file).unwrap();
    for cut in [0, 3, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&file, &whole[..cut]).unwrap();
        let error = compile(&dir).err().unwrap().to_string();
        assert!(error.contains("pupils.parquet: cannot be read"), "{error}");
    }
    std::fs::write(&file, &whole).unwrap();
    let places = dir.join("places.csv");
    std::fs::write(&places, "id,name,kind\nEAST,East Field,country\n").unwrap();
    std::fs::write(dir.join("names.csv"), "place,name,kind,case_exact\nEAST,East Field,name,true\n").unwrap();
    let error = compile(&dir).err().unwrap().to_string();
    assert!(
        error
            .contains("pupils.parquet, row 3, column district: expected an id of places.csv, or a name that one place has, found \"HARB\""),
        "{error}"
    );
    std::fs::remove_dir_all(dir).unwrap();
}
