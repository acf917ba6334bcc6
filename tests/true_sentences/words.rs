//! How newsrooms write a figure, and compare two.

use crate::Style;

/// A value as a newsroom writes it, or none that is near it.
pub(crate) fn figure(style: Style, value: f64, wrong: bool) -> Option<String> {
    let value = if wrong { far_off(style, value) } else { value };
    // A bare number of three digits may be any number.
    if style == Style::People && value < 1000.0 {
        return None;
    }
    Some(match style {
        Style::People => number(value),
        Style::Dollars => format!("${}", number(value)),
        Style::Percent => format!("{value:.1}%"),
        Style::Years => format!("{value:.1} years"),
        Style::Births => format!("{value:.2}"),
        Style::Deaths => format!("{value:.1} per 1,000 live births"),
        Style::Tonnes => format!("{} tonnes", number(value)),
        Style::PerThousand => format!("{value:.1} per 1,000 people"),
        Style::PerHundred => format!("{value:.0} per 100 people"),
        Style::Index => format!("{value:.1}"),
    })
}

pub(crate) fn far_off(style: Style, value: f64) -> f64 {
    value * 1.6 + if style == Style::Percent { 7.0 * value.signum() } else { 0.0 }
}

/// Three digits, with the word for their size.
pub(crate) fn number(value: f64) -> String {
    let (scale, word) = match value {
        v if v >= 1e12 => (1e12, " trillion"),
        v if v >= 1e9 => (1e9, " billion"),
        v if v >= 1e6 => (1e6, " million"),
        _ => {
            let step = if value >= 1e5 {
                1000.0
            } else if value >= 1000.0 {
                100.0
            } else {
                10.0
            };
            let whole = (value / step).round() * step;
            if whole < 1000.0 {
                return whole.to_string();
            }
            return format!("{},{:03}", (whole / 1000.0) as i64, whole as i64 % 1000);
        }
    };
    let value = value / scale;
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.digits$}{word}")
}

/// One of two words, where one value is larger than the other by far.
pub(crate) fn compared(a: f64, b: f64, [larger, smaller]: [&str; 2]) -> Option<String> {
    let apart = a.min(b) > 0.0 && a.max(b) > a.min(b) * 1.3;
    apart.then(|| if a > b { larger } else { smaller }.to_owned())
}

pub(crate) fn capital(text: &str) -> String {
    let first = text.get(..1).unwrap_or_default().to_uppercase();
    first + text.get(1..).unwrap_or_default()
}
