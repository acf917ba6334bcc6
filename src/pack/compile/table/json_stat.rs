//! JSON-stat 2.0 and 1.x: a cube of figures to rows, one a figure. Knows no meaning. <https://json-stat.org/full/>.

use serde_json::{Map, Value};

use super::{Grid, GridRow};

/// Figures of a cube in memory.
const MOST: usize = 2_000_000;

/// Whether these bytes may be JSON.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}

/// A dimension of the cube.
struct Dimension {
    id: String,
    /// What it is, where the cube says so: time, geo or metric.
    role: &'static str,
    /// Codes and labels of its categories, in order.
    categories: Vec<(String, String)>,
}

/// Reads a cube.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let json: Value = serde_json::from_slice(bytes)
        .map_err(|error| format!("row {}, column {}: {error}", error.line(), error.column()))?;
    let cube = dataset(&json)
        .ok_or("expected a JSON-stat dataset with \"dimension\" and \"value\", found other JSON")?;
    let dimensions = dimensions(cube)?;
    let sizes: Vec<usize> = dimensions.iter().map(|dimension| dimension.categories.len()).collect();
    let all = sizes.iter().try_fold(1_usize, |all, size| all.checked_mul(*size)).filter(|all| *all <= MOST);
    let all = all.ok_or_else(|| format!("more than {MOST} figures in one cube"))?;
    let value = |at: usize| match cube.get("value") {
        Some(Value::Array(values)) => values.get(at),
        Some(Value::Object(values)) => values.get(&at.to_string()),
        _ => None,
    };
    let mut head = Vec::new();
    for dimension in &dimensions {
        let name = if dimension.role.is_empty() { &dimension.id } else { dimension.role };
        head.push(name.to_owned());
        head.push(format!("{name} label"));
    }
    head.push("value".into());
    let mut rows = vec![GridRow { line: 1, cells: head }];
    for at in 0..all {
        let text = match value(at) {
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::String(text)) => text.clone(),
            _ => continue,
        };
        let mut cells = Vec::new();
        let mut rest = at;
        for dimension in dimensions.iter().rev() {
            let size = dimension.categories.len().max(1);
            let (code, label) = dimension.categories.get(rest % size).cloned().unwrap_or_default();
            cells.extend([label, code]);
            rest /= size;
        }
        cells.reverse();
        cells.push(text);
        // A cube has no rows: its figures are counted.
        rows.push(GridRow { line: at as u64 + 1, cells });
    }
    Ok(Grid { rows, remarks: Vec::new(), delimiter: None })
}

/// The dataset of a response: itself, or the first member that is one, as versions before 2.0 have it.
fn dataset(json: &Value) -> Option<&Map<String, Value>> {
    let cube = |json: &Value| json.get("dimension").is_some() && json.get("value").is_some();
    if cube(json) {
        return json.as_object();
    }
    json.as_object()?.values().find(|member| cube(member))?.as_object()
}

fn dimensions(cube: &Map<String, Value>) -> Result<Vec<Dimension>, String> {
    let listed = cube.get("dimension").and_then(Value::as_object).ok_or("dimension: expected an object")?;
    let ids = cube.get("id").or_else(|| listed.get("id")).and_then(Value::as_array);
    let ids = ids.ok_or("id: expected the ids of the dimensions")?;
    let roles = cube.get("role").or_else(|| listed.get("role"));
    let mut out = Vec::new();
    for id in ids.iter().filter_map(Value::as_str) {
        let has = |role: &&str| {
            let members = roles.and_then(|roles| roles.get(*role)).and_then(Value::as_array);
            members.is_some_and(|members| members.iter().any(|member| member.as_str() == Some(id)))
        };
        let role = ["time", "geo"].into_iter().find(|role| has(role)).unwrap_or_default();
        let category = listed.get(id).and_then(|one| one.get("category"));
        let category = category.ok_or_else(|| format!("dimension {id}: expected its categories"))?;
        let labels = category.get("label").and_then(Value::as_object);
        let mut codes: Vec<(u64, String)> = match category.get("index") {
            Some(Value::Array(codes)) => {
                (0..).zip(codes.iter().filter_map(Value::as_str).map(str::to_owned)).collect()
            }
            Some(Value::Object(codes)) => {
                codes.iter().filter_map(|(code, at)| Some((at.as_u64()?, code.clone()))).collect()
            }
            // A dimension of one category needs no index.
            _ => labels.into_iter().flat_map(Map::keys).map(|code| (0, code.clone())).collect(),
        };
        codes.sort();
        let label = |code: &String| labels.and_then(|labels| labels.get(code)?.as_str()).map(str::to_owned);
        let labelled = |(_, code): (u64, String)| (code.clone(), label(&code).unwrap_or(code));
        let categories = codes.into_iter().map(labelled).collect();
        out.push(Dimension { id: id.to_owned(), role, categories });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails is a failed test")]
    use super::*;

    #[test]
    fn a_cube_becomes_rows() {
        let json = r#"{"version": "2.0", "class": "dataset", "id": ["sex", "land", "jahr"], "size": [1, 2, 2],
            "role": {"time": ["jahr"], "geo": ["land"]},
            "dimension": {"sex": {"category": {"label": {"T": "Total"}}},
                "land": {"category": {"index": {"DE": 1, "AT": 0}, "label": {"DE": "Germany", "AT": "Austria"}}},
                "jahr": {"category": {"index": ["2022", "2023"]}}},
            "value": {"0": 4.9, "1": null, "3": 3}}"#;
        let grid = read(json.as_bytes()).unwrap();
        let rows: Vec<_> = grid.rows.iter().map(|row| row.cells.join("|")).collect();
        assert_eq!(
            rows,
            [
                "sex|sex label|geo|geo label|time|time label|value",
                "T|Total|AT|Austria|2022|2022|4.9",
                "T|Total|DE|Germany|2023|2023|3"
            ]
        );
        for broken in [
            "{",
            "{}",
            r#"{"dimension": {}, "value": []}"#,
            r#"{"id": ["a"], "dimension": {"a": {}}, "value": [1]}"#,
        ] {
            assert!(read(broken.as_bytes()).is_err(), "{broken}");
        }
    }
}
