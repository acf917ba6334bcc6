//! Choices of a person where a table can be read in more than one way: which column, which sheet, which rows, how months
//! become years. Knows words only.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// How figures of months, quarters, days or fiscal years become those of a year. Never chosen by the program.
///
/// ```
/// assert_eq!(citemark::pack::compile::Yearly::Mean.word(), "mean");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Yearly {
    /// The mean of all parts of the year.
    Mean,
    /// The sum of all parts of the year.
    Sum,
    /// The figure of the year's last part: December, the fourth quarter, the last day that is there.
    Last,
    /// A fiscal year counts as the year that it begins in.
    Start,
    /// A fiscal year counts as the year that it ends in.
    End,
}

impl Yearly {
    const WORDS: [(&'static str, Self); 5] = [
        ("mean", Self::Mean),
        ("sum", Self::Sum),
        ("last", Self::Last),
        ("start", Self::Start),
        ("end", Self::End),
    ];

    fn from_word(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase();
        let same = if word == "average" { "mean" } else { &word };
        Self::WORDS.iter().find(|(other, _)| *other == same).map(|(_, yearly)| *yearly)
    }

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, other)| *other == self).map_or("", |(word, _)| word)
    }
}

/// What is said of how a table is to be read; all of it may be left out.
///
/// ```
/// use citemark::pack::compile::{Choices, Yearly};
/// let mut choices = Choices::default();
/// choices.say_all("yearly: mean; where: sex=Total")?;
/// assert_eq!(choices.yearly, Some(Yearly::Mean));
/// assert_eq!(choices.filter, [("sex".to_owned(), "Total".to_owned())]);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Choices {
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Column of the places; a text that is no column names the place that the whole table is about.
    pub place: Option<String>,
    /// Column of the periods.
    pub period: Option<String>,
    /// Column of the figures.
    pub value: Option<String>,
    /// Rows that are taken: columns with what they must hold.
    pub filter: Vec<(String, String)>,
    /// How finer periods become years.
    pub yearly: Option<Yearly>,
    /// What stands before the decimals: a point or a comma.
    pub decimal: Option<char>,
    /// What separates cells.
    pub delimiter: Option<u8>,
    /// Name of the encoding, as the Encoding Standard has it.
    pub encoding: Option<String>,
    /// Row of the header, as an editor counts it.
    pub header: Option<u64>,
    /// Further texts that stand for no figure.
    pub missing: Vec<String>,
}

/// The words that say something, for messages.
pub(crate) const WORDS: &str =
    "sheet, place, period, value, where, yearly, decimal, delimiter, encoding, header or missing";

impl Choices {
    /// Takes what one word says, as `value` with `Deaths` or `where` with `sex=Total`.
    ///
    /// # Errors
    /// What was expected: a word that says nothing here, or a text that it cannot have.
    pub fn say(&mut self, word: &str, text: &str) -> Result<(), String> {
        let text = text.trim();
        let wrong = |expected: &str| Err(format!("{word}: expected {expected}, found \"{text}\""));
        if text.is_empty() {
            return wrong("some text");
        }
        let one = Some(text.to_owned());
        match word.trim().to_lowercase().as_str() {
            "sheet" => self.sheet = one,
            "place" => self.place = one,
            "period" | "year" => self.period = one,
            "value" => self.value = one,
            "encoding" => self.encoding = one,
            "missing" => self.missing.extend(text.split(',').map(|mark| mark.trim().to_owned())),
            "where" => {
                for part in text.split(';') {
                    let Some((column, is)) = part.split_once('=') else {
                        return wrong("a column and what it holds, as sex=Total");
                    };
                    self.filter.push((column.trim().to_owned(), is.trim().to_owned()));
                }
            }
            "yearly" => match Yearly::from_word(text) {
                Some(yearly) => self.yearly = Some(yearly),
                None => return wrong("mean, sum, last, start or end"),
            },
            "decimal" => match text {
                "." | "point" => self.decimal = Some('.'),
                "," | "comma" => self.decimal = Some(','),
                _ => return wrong("point or comma"),
            },
            "delimiter" => match text {
                "tab" | "\\t" => self.delimiter = Some(b'\t'),
                _ => match text.as_bytes() {
                    [one] => self.delimiter = Some(*one),
                    _ => return wrong("one character or tab"),
                },
            },
            "header" => match text.parse() {
                Ok(row) => self.header = Some(row),
                Err(_) => return wrong("the number of a row"),
            },
            _ => return wrong(&format!("one of {WORDS}")),
        }
        Ok(())
    }

    /// Takes several, with semicolons or lines between: `yearly: mean; where: sex=Total; age=All`.
    ///
    /// # Errors
    /// As [`say`](Self::say).
    pub fn say_all(&mut self, text: &str) -> Result<(), String> {
        for part in text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            match part.split_once(':') {
                Some((word, text)) => self.say(word, text)?,
                None if part.contains('=') => self.say("where", part)?,
                None => {
                    return Err(format!(
                        "expected a word and what it says, as \"yearly: mean\", found \"{part}\""
                    ));
                }
            }
        }
        Ok(())
    }

    /// The inverse of [`say_all`](Self::say_all).
    #[must_use]
    pub fn to_text(&self) -> String {
        let json = self.to_json();
        let mut parts: Vec<String> = Vec::new();
        for (word, value) in json.as_object().into_iter().flatten() {
            match value {
                Value::Object(columns) => {
                    parts.extend(
                        columns.iter().map(|(column, is)| {
                            format!("where: {column}={}", is.as_str().unwrap_or_default())
                        }),
                    );
                }
                Value::Array(marks) => {
                    let marks: Vec<&str> = marks.iter().filter_map(Value::as_str).collect();
                    parts.push(format!("{word}: {}", marks.join(", ")));
                }
                Value::String(text) => parts.push(format!("{word}: {text}")),
                other => parts.push(format!("{word}: {other}")),
            }
        }
        parts.join("; ")
    }

    /// As the property `table` of a resource has them: texts by word, and `where` as an object.
    pub(crate) fn of_json(json: &Map<String, Value>) -> Result<Self, String> {
        let mut out = Self::default();
        for (word, value) in json {
            match value {
                Value::String(text) => out.say(word, text)?,
                Value::Number(number) => out.say(word, &number.to_string())?,
                Value::Object(columns) if word == "where" => {
                    for (column, is) in columns {
                        let is = is.as_str().ok_or_else(|| format!("where, {column}: expected a text"))?;
                        out.filter.push((column.clone(), is.to_owned()));
                    }
                }
                Value::Array(marks) if word == "missing" => {
                    out.missing.extend(marks.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                _ => return Err(format!("{word}: expected a text")),
            }
        }
        Ok(out)
    }

    /// The inverse of [`of_json`](Self::of_json).
    pub(crate) fn to_json(&self) -> Value {
        let mut out = Map::new();
        let texts = [
            ("sheet", &self.sheet),
            ("place", &self.place),
            ("period", &self.period),
            ("value", &self.value),
            ("encoding", &self.encoding),
        ];
        for (word, text) in texts {
            if let Some(text) = text {
                out.insert(word.into(), text.clone().into());
            }
        }
        if !self.filter.is_empty() {
            let columns = self.filter.iter().map(|(column, is)| (column.clone(), is.clone().into()));
            out.insert("where".into(), Value::Object(columns.collect()));
        }
        if let Some(yearly) = self.yearly {
            out.insert("yearly".into(), yearly.word().into());
        }
        if let Some(decimal) = self.decimal {
            out.insert("decimal".into(), decimal.to_string().into());
        }
        if let Some(delimiter) = self.delimiter {
            let text = if delimiter == b'\t' { "tab".into() } else { char::from(delimiter).to_string() };
            out.insert("delimiter".into(), text.into());
        }
        if let Some(header) = self.header {
            out.insert("header".into(), header.into());
        }
        if !self.missing.is_empty() {
            out.insert("missing".into(), self.missing.clone().into());
        }
        Value::Object(out)
    }

    /// As lines before a table have them, for messages.
    pub(crate) fn shown(filter: &[(String, String)]) -> String {
        let mut out = String::new();
        for (column, is) in filter {
            let _ = write!(out, "{}{column}={is}", if out.is_empty() { "" } else { "; " });
        }
        out
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails is a failed test")]
    use super::*;

    #[test]
    fn choices_survive_the_descriptor() {
        let mut choices = Choices::default();
        for (word, text) in [
            ("sheet", "Table 2"),
            ("place", "Land"),
            ("period", "Jahr"),
            ("value", "Wert"),
            ("where", "Age=All; Sex=Total"),
            ("yearly", "average"),
            ("decimal", "comma"),
            ("delimiter", "tab"),
            ("encoding", "latin1"),
            ("header", "4"),
            ("missing", "k.A., o"),
        ] {
            choices.say(word, text).unwrap();
        }
        let json = choices.to_json();
        assert_eq!(Choices::of_json(json.as_object().unwrap()).unwrap(), choices);
        let mut again = Choices::default();
        again.say_all(&choices.to_text()).unwrap();
        assert_eq!(again, choices);
        assert_eq!(Choices::shown(&choices.filter), "Age=All; Sex=Total");
        for (word, text) in
            [("yearly", "often"), ("decimal", "x"), ("where", "Sex"), ("what", "x"), ("place", " ")]
        {
            assert!(choices.say(word, text).is_err(), "{word}");
        }
    }
}
