//! Numbers and dates in the reader's locale, by the browser's Intl. Only axis labels and dates: figures that stand in
//! a source are shown as the core words them.

use js_sys::{Date, JSON};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A number or a date: both write themselves.
    type Value;

    #[wasm_bindgen(method, catch, js_name = toLocaleString)]
    fn write(this: &Value, locale: &JsValue, options: &JsValue) -> Result<String, JsValue>;
}

fn written(value: JsValue, locale: &str, options: &str) -> String {
    let value: Value = value.unchecked_into();
    let options = JSON::parse(options).unwrap_or_default();
    // A tag that Intl does not take throws; the browser's own default serves then.
    let text = value.write(&locale.into(), &options);
    text.or_else(|_| value.write(&JsValue::UNDEFINED, &options)).unwrap_or_default()
}

/// A number for an axis: `125M`. Four digits tell the points of a line apart without crowding it.
pub fn compact(locale: &str, value: f64) -> String {
    written(value.into(), locale, "{\"notation\":\"compact\",\"maximumSignificantDigits\":4}")
}

/// A plain decimal with the locale's separators.
pub fn decimal(locale: &str, plain: &str) -> String {
    written(js_sys::Number::parse_float(plain).into(), locale, "{\"maximumFractionDigits\":12}")
}

/// An ISO 8601 date as a reader writes it; a year or anything that is no date stays as it is.
pub fn date(locale: &str, iso: &str) -> String {
    let options = match iso.len() {
        10 => "{\"day\":\"numeric\",\"month\":\"short\",\"year\":\"numeric\",\"timeZone\":\"UTC\"}",
        7 => "{\"month\":\"long\",\"year\":\"numeric\",\"timeZone\":\"UTC\"}",
        _ => return iso.to_owned(),
    };
    let at = Date::new(&iso.into());
    if at.get_time().is_nan() { iso.to_owned() } else { written(at.into(), locale, options) }
}
