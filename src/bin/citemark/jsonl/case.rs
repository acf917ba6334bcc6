//! A line of the input taken apart: a text, and what is known of the page it stands on. What does not fit is a problem that
//! names what was expected; nothing is passed over in silence.

use citemark::check;
use citemark::excerpt::Excerpt;
use citemark::quantity::Date;
use serde_json::{Map, Value, json};
use std::fmt;

/// A question.
pub struct Case {
    /// The line's own name, given back with the answer.
    pub id: Option<Value>,
    /// The text and its page.
    pub excerpt: Excerpt,
    /// Whether it is asked as a scan asks: no context.
    pub scan: bool,
    /// Whether the text was longer than what is read of one.
    pub cut: bool,
}

/// Why a line has no answer.
#[derive(Clone, PartialEq, Debug)]
pub struct Problem {
    id: Option<Value>,
    expected: String,
    found: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "expected {}, found {}", self.expected, self.found)
    }
}

/// Characters of what was found that are told.
const TOLD: usize = 60;

impl Problem {
    fn new(expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self { id: None, expected: expected.into(), found: found.into() }
    }

    /// A line of so many bytes.
    pub fn too_long(size: u64) -> Self {
        Self::new(format!("a line of at most {} bytes", super::lines::LONGEST), format!("{size}"))
    }

    /// The object that stands in the answer's place.
    pub fn at(&self, line: u64) -> Value {
        let mut out = Map::new();
        if let Some(id) = &self.id {
            out.insert("id".into(), id.clone());
        }
        out.insert("error".into(), json!({"line": line, "expected": self.expected, "found": self.found}));
        Value::Object(out)
    }
}

/// A value as it is written, its beginning if it is long.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

impl Case {
    /// Reads a line.
    ///
    /// # Errors
    /// If it is no JSON object, has no `text`, or has a field that is not what it should be.
    pub fn parse(line: &[u8]) -> Result<Self, Problem> {
        let value: Value =
            serde_json::from_slice(line).map_err(|error| Problem::new("a JSON object", error.to_string()))?;
        let Value::Object(fields) = value else {
            return Err(Problem::new("a JSON object", shown(&value)));
        };
        let id = fields.get("id").cloned();
        Self::of(&fields).map_err(|problem| Problem { id, ..problem })
    }

    fn of(fields: &Map<String, Value>) -> Result<Self, Problem> {
        let given = |name: &str| fields.get(name).filter(|value| !value.is_null());
        let text = |name: &str| match given(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str())),
            Some(other) => Err(Problem::new(format!("text in {name:?}"), shown(other))),
        };
        let body = text("text")?.ok_or_else(|| Problem::new("text in \"text\"", "none"))?;
        let date = text("ref")?.map(|day| {
            Date::parse(day).ok_or_else(|| {
                Problem::new("a day as 2023-12-08 in \"ref\"", shown(&Value::String(day.to_string())))
            })
        });
        let scan = match given("scan") {
            None => false,
            Some(Value::Bool(scan)) => *scan,
            Some(other) => return Err(Problem::new("true or false in \"scan\"", shown(other))),
        };
        let read = check::within_limit(body);
        let mut excerpt = Excerpt::new(read).dated(date.transpose()?);
        excerpt.page.lang = text("lang")?.map(str::to_string);
        excerpt.page.title = text("title")?.map(str::to_string);
        excerpt.page.home = text("home")?.map(str::to_string);
        excerpt.prefix = text("before")?.unwrap_or_default().to_string();
        Ok(Self { id: fields.get("id").cloned(), excerpt, scan, cut: read.len() < body.len() })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a case that is refused fails the test")]

    use super::*;

    fn refused(line: &str) -> String {
        Case::parse(line.as_bytes()).map(|_| String::new()).unwrap_or_else(|problem| problem.to_string())
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (line, expected) in [
            ("{", "expected a JSON object, found EOF while parsing an object at line 1 column 1"),
            ("[1]", "expected a JSON object, found [1]"),
            ("{}", "expected text in \"text\", found none"),
            ("{\"text\": 5}", "expected text in \"text\", found 5"),
            ("{\"text\": \"\", \"ref\": \"May\"}", "expected a day as 2023-12-08 in \"ref\", found \"May\""),
            (
                "{\"text\": \"\", \"ref\": \"2023-02-30\"}",
                "expected a day as 2023-12-08 in \"ref\", found \"2023-02-30\"",
            ),
            ("{\"text\": \"\", \"ref\": 2023}", "expected text in \"ref\", found 2023"),
            ("{\"text\": \"\", \"scan\": \"yes\"}", "expected true or false in \"scan\", found \"yes\""),
        ] {
            assert_eq!(refused(line), expected, "{line}");
        }
    }

    #[test]
    fn a_problem_keeps_the_lines_name() {
        let problem = Case::parse(b"{\"id\": 7, \"text\": false}").err().unwrap();
        let object = json!({"id": 7, "error": {"line": 3, "expected": "text in \"text\"", "found": "false"}});
        assert_eq!(problem.at(3), object);
    }

    #[test]
    fn what_is_absent_may_be_null() {
        let case = Case::parse(b"{\"text\": \"a\", \"ref\": null, \"scan\": null}").ok().unwrap();
        assert_eq!(case.excerpt, Excerpt::new("a"));
    }
}
