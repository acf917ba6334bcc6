//! `datapackage.json`: the tables that it lists, and what it says of how their files are read. Knows no rows.
//!
//! Specification: <https://datapackage.org/standard/data-package/>.

use std::path::{Component, Path};

use serde_json::{Map, Value};

use crate::Error;

/// One table of a package.
#[derive(Clone)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) path: String,
    /// The variable whose observations it holds, if it holds any (our own property).
    pub(crate) variable: Option<String>,
    /// Whether the variable is kept for checks and sums only, and no claim is to mean it (our own property).
    pub(crate) silent: bool,
    /// Our column names for the package's (our own property): `{"place": "country"}`.
    pub(crate) columns: Vec<(String, String)>,
    /// How the file is read, where it is not plain CSV in UTF-8 with a column for each of ours (our own property `table`,
    /// and the properties of the Table Dialect and Table Schema that say the same).
    pub(crate) loose: Option<Map<String, Value>>,
    /// What stands between cells, <https://datapackage.org/standard/table-dialect/#delimiter>.
    pub(crate) delimiter: u8,
}

/// What a package is called.
pub(crate) fn title(descriptor: &str) -> Result<String, Error> {
    let json: Value = serde_json::from_str(descriptor).map_err(unreadable)?;
    Ok(json.get("title").and_then(Value::as_str).unwrap_or_default().to_owned())
}

fn unreadable(error: serde_json::Error) -> Error {
    Error::data(format!("datapackage.json, line {}, column {}: {error}", error.line(), error.column()))
}

/// The tables that a descriptor lists.
pub(crate) fn resources(descriptor: &str) -> Result<Vec<Resource>, Error> {
    let json: Value = serde_json::from_str(descriptor).map_err(unreadable)?;
    let listed = json.get("resources").and_then(Value::as_array);
    let listed = listed.ok_or_else(|| Error::data("datapackage.json: expected an array \"resources\""))?;
    listed.iter().enumerate().map(|(i, r)| resource(i, r)).collect()
}

fn resource(i: usize, json: &Value) -> Result<Resource, Error> {
    let text = |key: &str| json.get(key).and_then(Value::as_str);
    let wrong = |key: &str| Error::data(format!("datapackage.json, resource {i}: expected a text \"{key}\""));
    let path = text("path").ok_or_else(|| wrong("path"))?;
    if !Path::new(path).components().all(|c| matches!(c, Component::Normal(_))) {
        return Err(Error::data(format!(
            "datapackage.json, resource {i}: expected a path inside the package, found \"{path}\""
        )));
    }
    let columns = json.get("columns").and_then(Value::as_object).map(|map| {
        map.iter().filter_map(|(ours, theirs)| Some((theirs.as_str()?.to_owned(), ours.clone()))).collect()
    });
    Ok(Resource {
        name: text("name").ok_or_else(|| wrong("name"))?.to_owned(),
        path: path.to_owned(),
        variable: text("variable").map(str::to_owned),
        silent: json.get("silent").and_then(Value::as_bool).unwrap_or_default(),
        columns: columns.unwrap_or_default(),
        loose: loose(json, path),
        delimiter: match json.pointer("/dialect/delimiter").and_then(Value::as_str).map(str::as_bytes) {
            None => b',',
            Some(&[delimiter]) => delimiter,
            Some(_) => return Err(wrong("dialect/delimiter")),
        },
    })
}

/// Ends of files that are no plain CSV.
const LOOSE: [&str; 5] = ["xlsx", "xls", "ods", "json", "tsv"];

/// What a resource says of how its file is read; nothing for plain CSV.
fn loose(json: &Value, path: &str) -> Option<Map<String, Value>> {
    let mut said = json.get("table").and_then(Value::as_object).cloned();
    let mut say = |word: &str, value: Value| {
        said.get_or_insert_with(Map::new).entry(word).or_insert(value);
    };
    let text = |pointer: &str| json.pointer(pointer).and_then(Value::as_str);
    let encoding = text("/encoding").filter(|name| !matches!(name.to_lowercase().as_str(), "utf-8" | "utf8"));
    if let Some(encoding) = encoding {
        say("encoding", encoding.into());
    }
    let fields = json.pointer("/schema/fields").and_then(Value::as_array);
    let of_field =
        fields.into_iter().flatten().find_map(|field| field.get("decimalChar").and_then(Value::as_str));
    if let Some(decimal) = text("/dialect/decimalChar").or(of_field).filter(|decimal| *decimal != ".") {
        say("decimal", decimal.into());
    }
    if let Some(marks) = json
        .pointer("/schema/missingValues")
        .filter(|marks| marks.as_array().is_some_and(|all| all.len() > 1))
    {
        say("missing", marks.clone());
    }
    if LOOSE.iter().any(|end| Path::new(path).extension().is_some_and(|other| other == *end)) {
        said.get_or_insert_with(Map::new);
    }
    let delimiter = text("/dialect/delimiter");
    if let (Some(said), Some(delimiter)) = (&mut said, delimiter) {
        said.entry("delimiter").or_insert(delimiter.into());
    }
    said
}
