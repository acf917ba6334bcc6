//! Scales of the chart: nice ticks and points. The only place with binary floats, and only to draw: no figure that is
//! shown as text comes from here.

use crate::quantity::small;

/// A linear scale from values to pixels.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// Maps `low..high` to `from..to`. A domain without width is given one, so that no point is lost.
    pub fn new(low: f64, high: f64, from: f64, to: f64) -> Self {
        let pad = if high > low { 0.0 } else { low.abs().max(1.0) / 2.0 };
        Self { low: low - pad, high: high + pad, from, to }
    }

    /// The pixel of a value, kept between the ends.
    pub fn at(&self, value: f64) -> f64 {
        let share = ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.from + share * (self.to - self.from)
    }

    /// A few round values inside the domain.
    pub fn ticks(&self, about: u32) -> Vec<f64> {
        let step = nice_step((self.high - self.low) / f64::from(about.max(1)));
        let mut at = (self.low / step).ceil() * step;
        let mut out = Vec::new();
        while at <= self.high + step * 1e-9 && out.len() < MOST_TICKS {
            // Adding steps leaves -0.0 and 0.30000000000000004 behind; the multiple is as near as a float gets.
            out.push((at / step).round() * step + 0.0);
            at += step;
        }
        out
    }
}

/// No axis shows more; the bound also ends the loop for absurd domains.
const MOST_TICKS: usize = 12;

/// The smallest of 1, 2, 5 times a power of ten that is not below `raw`.
pub fn nice_step(raw: f64) -> f64 {
    if raw.is_nan() || raw <= 0.0 || raw.is_infinite() {
        return 1.0;
    }
    let mut power = 1.0;
    while power > raw {
        power /= 10.0;
    }
    while power * 10.0 <= raw {
        power *= 10.0;
    }
    [1.0, 2.0, 5.0].into_iter().map(|n| n * power).find(|step| *step >= raw).unwrap_or(power * 10.0)
}

/// The year of an ISO 8601 period as a point on the axis: `2023` is 2023.5, `2023-10` lies in October, `2023-Q4` in the
/// last quarter.
pub fn year_of(period: &str) -> Option<f64> {
    let mut parts = period.splitn(3, '-');
    let year = small(parts.next()?.get(..4)?)? as i32;
    let part = parts.next();
    if let Some(quarter) = part.and_then(|part| small(part.strip_prefix('Q')?)) {
        return Some(f64::from(year) + (f64::from(quarter as i32) - 0.5) / 4.0);
    }
    let month = part.and_then(small).map(|m| m as i32).filter(|m| (1..=12).contains(m));
    Some(f64::from(year) + month.map_or(0.5, |m| (f64::from(m) - 0.5) / 12.0))
}

/// A pixel with one digit behind the point. Printing a float would cost 15 kB of wasm.
pub fn pixel(at: f64) -> String {
    let tenths = (at * 10.0).round() as i64;
    let mut out = String::new();
    if tenths < 0 {
        out.push('-');
    }
    out.push_str(&(tenths.abs() / 10).to_string());
    out.push('.');
    out.push_str(&(tenths.abs() % 10).to_string());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_inside() {
        let ticks = |low, high, n| Scale::new(low, high, 0.0, 100.0).ticks(n);
        assert_eq!(ticks(0.0, 10.0, 4), [0.0, 5.0, 10.0]);
        assert_eq!(ticks(3.0, 103.0, 4), [50.0, 100.0]);
        assert_eq!(ticks(-1.0, 1.0, 4), [-1.0, -0.5, 0.0, 0.5, 1.0]);
        assert!(ticks(f64::NAN, 1.0, 4).len() <= MOST_TICKS);
        assert!(!ticks(5.0, 5.0, 4).is_empty());
    }

    #[test]
    fn steps() {
        assert_eq!([0.3, 1.0, 1.1, 30.0, 0.0].map(nice_step), [0.5, 1.0, 2.0, 50.0, 1.0]);
    }

    #[test]
    fn pixels_and_years() {
        assert_eq!(pixel(12.34), "12.3");
        assert_eq!(pixel(-0.06), "-0.1");
        assert_eq!(year_of("2023"), Some(2023.5));
        assert_eq!(year_of("1x"), None);
        assert!(year_of("2023-10-09").is_some_and(|y| y > 2023.7 && y < 2023.9));
    }
}
