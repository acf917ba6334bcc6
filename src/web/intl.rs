//! Numbers and dates in the reader's locale, by the browser's Intl. Only axis labels and dates: figures that stand in
//! a source are shown as the core words them.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;

fn locales(tag: &str) -> Array {
    // A tag that Intl does not take would throw; the browser's own default serves then.
    let list = Array::of1(&tag.into());
    if Intl::NumberFormat::supported_locales_of(&list, &Object::new()).length() > 0 {
        list
    } else {
        Array::new()
    }
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let out = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&out, &(*name).into(), &(*value).into());
    }
    out
}

fn call(format: &js_sys::Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Digits that tell the points of a line apart without crowding the axis.
const AXIS_DIGITS: &str = "4";

/// A number for an axis: `125M`.
pub fn compact(locale: &str, value: f64) -> String {
    let format = Intl::NumberFormat::new(
        &locales(locale),
        &options(&[("notation", "compact"), ("maximumSignificantDigits", AXIS_DIGITS)]),
    );
    call(&format.format(), &value.into())
}

/// A plain decimal with the locale's separators.
pub fn decimal(locale: &str, plain: &str) -> String {
    let value = js_sys::Number::parse_float(plain);
    let format = Intl::NumberFormat::new(&locales(locale), &options(&[]));
    call(&format.format(), &value.into())
}

/// An ISO 8601 date as a reader writes it; a year or anything that is no date stays as it is.
pub fn date(locale: &str, iso: &str) -> String {
    let full = iso.len() == 10;
    if !full && iso.len() != 7 {
        return iso.to_owned();
    }
    let at = Date::new(&iso.into());
    if at.get_time().is_nan() {
        return iso.to_owned();
    }
    let style: &[(&str, &str)] = if full {
        &[("day", "numeric"), ("month", "short"), ("year", "numeric"), ("timeZone", "UTC")]
    } else {
        &[("month", "long"), ("year", "numeric"), ("timeZone", "UTC")]
    };
    call(&Intl::DateTimeFormat::new(&locales(locale), &options(style)).format(), &at)
}
