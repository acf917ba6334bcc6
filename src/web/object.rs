//! Plain JavaScript objects read field by field: an absent or odd field reads as empty. Serde's reader would bring its
//! error messages along, and with them the printing of floats: 35 kB of wasm for messages that nobody sees.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::annotation::{Card, Chip, Choice, Observation, Reading, Series, Source, Term};

/// A field; `undefined` if there is none.
pub fn field(of: &JsValue, name: &str) -> JsValue {
    if of.is_object() { Reflect::get(of, &name.into()).unwrap_or_default() } else { JsValue::UNDEFINED }
}

/// A field that may hold text.
pub fn maybe(of: &JsValue, name: &str) -> Option<String> {
    field(of, name).as_string()
}

/// A field that holds text.
pub fn text(of: &JsValue, name: &str) -> String {
    maybe(of, name).unwrap_or_default()
}

/// An object with the given fields.
pub fn of(fields: &[(&str, &JsValue)]) -> JsValue {
    let out = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&out, &(*name).into(), value);
    }
    out.into()
}

/// A field that holds a number; 0 if it does not.
pub fn number(of: &JsValue, name: &str) -> f64 {
    field(of, name).as_f64().unwrap_or(0.0)
}

fn list<T>(of: &JsValue, name: &str, read: impl Fn(&JsValue) -> T) -> Vec<T> {
    let mut out = Vec::new();
    if let Some(items) = field(of, name).dyn_ref::<Array>() {
        for at in 0..items.length() {
            out.push(read(&items.get(at)));
        }
    }
    out
}

/// What a card shows: the `citemark` of an annotation, which may come from a worker or another program.
pub fn card(of: &JsValue) -> Card {
    Card {
        start: number(of, "start") as usize,
        end: number(of, "end") as usize,
        form: text(of, "form").into(),
        finding: text(of, "finding").into(),
        reason: maybe(of, "reason").map(Term::from),
        marked: field(of, "marked").is_truthy(),
        unchecked: list(of, "unchecked", |one| one.as_string().unwrap_or_default()),
        headline: text(of, "headline").into(),
        explanation: text(of, "explanation").into(),
        reading: reading(&field(of, "reading")),
        observations: list(of, "observations", observation),
        series: list(of, "series", series),
        sources: list(of, "sources", source),
    }
}

fn reading(of: &JsValue) -> Reading {
    Reading {
        place: chip(&field(of, "place")),
        measure: chip(&field(of, "measure")),
        period: chip(&field(of, "period")),
        figure: chip(&field(of, "figure")),
        low: maybe(of, "low"),
        high: maybe(of, "high"),
    }
}

fn chip(of: &JsValue) -> Option<Chip> {
    let choice = |c: &JsValue| Choice { id: text(c, "id"), label: text(c, "label") };
    of.is_object().then(|| Chip {
        id: text(of, "id"),
        label: text(of, "label"),
        stated: field(of, "stated").is_truthy(),
        alternatives: list(of, "alternatives", choice),
    })
}

fn observation(of: &JsValue) -> Observation {
    Observation {
        variable: text(of, "variable"),
        label: text(of, "label"),
        place: text(of, "place"),
        place_name: text(of, "placeName"),
        period: text(of, "period"),
        value: maybe(of, "value"),
        display: text(of, "display"),
        supports: field(of, "supports").as_bool(),
        status: text(of, "status").into(),
        source: number(of, "source") as usize,
    }
}

fn series(of: &JsValue) -> Series {
    Series {
        variable: text(of, "variable"),
        label: text(of, "label"),
        unit: text(of, "unit"),
        first_year: number(of, "firstYear") as i32,
        per_year: (number(of, "perYear") as u8).max(1),
        first_part: (number(of, "firstPart") as u8).max(1),
        values: list(of, "values", JsValue::as_string),
        source: number(of, "source") as usize,
    }
}

fn source(of: &JsValue) -> Source {
    Source {
        publisher: text(of, "publisher"),
        title: text(of, "title"),
        url: text(of, "url"),
        licence: text(of, "licence"),
        attribution: text(of, "attribution"),
        released: text(of, "released"),
        retrieved: text(of, "retrieved"),
    }
}
