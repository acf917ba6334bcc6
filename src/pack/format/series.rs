//! One series of observations as bytes: what `docs/pack-format.md` calls a series. Knows decimals and years, not
//! variables or places.

use super::bytes::{Input, damaged, unzigzag};
use crate::Error;
use crate::pack::model::{Note, Series, SourceId, Status};
use crate::quantity::decimal::{Decimal, MAX_SCALE};

/// Years in one series, at most: a bound for hostile bytes, far beyond any statistic.
const MAX_YEARS: usize = 4096;

/// How the number of printed decimals is kept: dropped trailing zeros, the same for all, or one by one.
const SCALES_NORMAL: u8 = 0;
const SCALES_FIXED: u8 = 1;
const SCALES_EACH: u8 = 2;
const SCALES_MASK: u8 = 3;
/// Values are differences of differences, not differences.
const SECOND_ORDER: u8 = 4;
const HAS_NOTES: u8 = 8;
const HAS_GAPS: u8 = 16;

/// Reads one series that fills `bytes`.
pub(crate) fn read(bytes: &[u8]) -> Result<Series, Error> {
    let mut input = Input::new(bytes);
    let flags = input.byte()?;
    let scale = input.signed()?;
    let first_year = 2000_i32.saturating_add(input.signed()?);
    let count = input.len()?;
    if count > MAX_YEARS || !(-30..=i32::from(MAX_SCALE)).contains(&scale) {
        return Err(damaged("a series out of range"));
    }
    let mut present = Vec::with_capacity(count);
    if flags & HAS_GAPS == 0 {
        present.resize(count, true);
    } else {
        let mut run = true;
        while present.len() < count {
            let len = input.len()?;
            if len > count - present.len() {
                return Err(damaged("a gap past the end of its series"));
            }
            if len == 0 && !present.is_empty() {
                return Err(damaged("an empty run"));
            }
            present.resize(present.len() + len, run);
            run = !run;
        }
    }
    let mut values: Vec<Option<i128>> = Vec::with_capacity(count);
    let (mut last, mut slope) = (0_i128, 0_i128);
    for there in present {
        if !there {
            values.push(None);
            continue;
        }
        let step = unzigzag(input.big()?);
        let step = if flags & SECOND_ORDER == 0 { Some(step) } else { step.checked_add(slope) };
        let next =
            step.and_then(|step| last.checked_add(step)).ok_or_else(|| damaged("a value too large"))?;
        slope = step.unwrap_or_default();
        last = next;
        values.push(Some(next));
    }
    let values = scaled(&mut input, values, flags & SCALES_MASK, scale)?;
    let notes = if flags & HAS_NOTES == 0 { Vec::new() } else { notes(&mut input, first_year)? };
    if input.left() > 0 {
        return Err(damaged("bytes behind a series"));
    }
    Ok(Series { first_year, values, notes })
}

fn scaled(
    input: &mut Input<'_>,
    values: Vec<Option<i128>>,
    mode: u8,
    scale: i32,
) -> Result<Vec<Option<Decimal>>, Error> {
    let up = 10_i128.pow(scale.min(0).unsigned_abs());
    let places = scale.max(0) as u8;
    let mut out = Vec::with_capacity(values.len());
    for value in values {
        let Some(value) = value else {
            out.push(None);
            continue;
        };
        let whole = value.checked_mul(up).and_then(|v| Decimal::new(v, places));
        let whole = whole.ok_or_else(|| damaged("a value too large"))?;
        out.push(Some(match mode {
            SCALES_NORMAL => whole.normal(),
            SCALES_FIXED => whole,
            SCALES_EACH => {
                let printed = input.byte()?;
                if printed > places {
                    return Err(damaged("more decimals than kept"));
                } else {
                    whole.round(printed)
                }
            }
            _ => return Err(damaged("an unknown way to keep decimals")),
        }));
    }
    Ok(out)
}

fn notes(input: &mut Input<'_>, first_year: i32) -> Result<Vec<Note>, Error> {
    let count = input.len()?;
    if count > MAX_YEARS {
        return Err(damaged("too many notes"));
    }
    let mut out = Vec::new();
    for _ in 0..count {
        let year = first_year.saturating_add(input.signed()?);
        let status = Status::from_code(input.byte()?).ok_or_else(|| damaged("an unknown status"))?;
        let source = input.id()?.checked_sub(1).map(SourceId);
        out.push(Note { year, status, source, text: input.text()?.into() });
    }
    Ok(out)
}

/// Writes one series, in whichever of the two orders is shorter. None where its values are too far apart to be kept
/// with the same number of decimals.
#[cfg(any(feature = "compile", test))]
pub(crate) fn write(series: &Series) -> Option<Vec<u8>> {
    let (first, second) = (with_order(series, 0)?, with_order(series, SECOND_ORDER)?);
    Some(if second.len() < first.len() { second } else { first })
}

#[cfg(any(feature = "compile", test))]
fn with_order(series: &Series, order: u8) -> Option<Vec<u8>> {
    use super::bytes::{Output, zigzag};

    let there: Vec<Decimal> = series.values.iter().flatten().copied().collect();
    let printed = there.iter().map(|v| v.scale()).max().unwrap_or_default();
    let (mode, scale) = if there.iter().all(|v| v.normal().scale() == v.scale()) {
        (SCALES_NORMAL, common_scale(&there))
    } else if there.iter().all(|v| v.scale() == printed) {
        (SCALES_FIXED, i32::from(printed))
    } else {
        (SCALES_EACH, i32::from(printed))
    };
    let gaps = series.values.iter().any(Option::is_none);
    let mut out = Output::default();
    let flags = mode | order | if gaps { HAS_GAPS } else { 0 };
    out.byte(flags | if series.notes.is_empty() { 0 } else { HAS_NOTES });
    out.signed(scale).signed(series.first_year - 2000).int(series.values.len());
    if gaps {
        let mut rest = series.values.as_slice();
        let mut run = true;
        while !rest.is_empty() {
            let len = rest.iter().take_while(|v| v.is_some() == run).count();
            out.int(len);
            rest = rest.get(len..).unwrap_or_default();
            run = !run;
        }
    }
    let (mut last, mut slope) = (0_i128, 0_i128);
    for value in &there {
        let n = mantissa_at(*value, scale)?;
        let step = n - last;
        out.big(zigzag(if order == 0 { step } else { step - slope }));
        (last, slope) = (n, step);
    }
    if mode == SCALES_EACH {
        for value in &there {
            out.byte(value.scale());
        }
    }
    if !series.notes.is_empty() {
        out.int(series.notes.len());
        for note in &series.notes {
            out.signed(note.year - series.first_year).byte(note.status.code());
            out.int(note.source.map_or(0, |s| usize::from(s.0) + 1)).text(&note.text);
        }
    }
    Some(out.0)
}

/// Digits behind the point that all values need; below zero where all end in zeros.
#[cfg(any(feature = "compile", test))]
fn common_scale(values: &[Decimal]) -> i32 {
    let needs = |v: &Decimal| {
        let (mut m, mut scale) = (v.mantissa(), i32::from(v.scale()));
        while m != 0 && m % 10 == 0 && scale > -18 {
            m /= 10;
            scale -= 1;
        }
        (m != 0).then_some(scale)
    };
    values.iter().filter_map(needs).max().unwrap_or_default()
}

#[cfg(any(feature = "compile", test))]
fn mantissa_at(value: Decimal, scale: i32) -> Option<i128> {
    let up = scale - i32::from(value.scale());
    let shift = 10_i128.checked_pow(up.unsigned_abs())?;
    let at = if up >= 0 { value.mantissa().checked_mul(shift)? } else { value.mantissa() / shift };
    Decimal::new(at, 0).map(Decimal::mantissa)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn printed(series: &Series) -> Vec<Option<String>> {
        series.values.iter().map(|v| v.map(|v| v.to_string())).collect()
    }

    proptest! {
        #[test]
        fn a_series_comes_back_as_printed(
            first_year in 1000_i32..3000,
            values in proptest::collection::vec(
                proptest::option::of((-(1_i128 << 80)..1 << 80, 0_u8..=12)), 0..80),
            zeros in any::<bool>(),
            noted in proptest::collection::vec((0_i32..80, 0_u8..7, proptest::option::of(0_u16..900), ".{0,20}"), 0..4),
        ) {
            let values = values.iter().map(|v| v.and_then(|(m, s)| {
                let d = Decimal::new(if zeros { m - m % 100 } else { m }, s)?;
                Some(if zeros { d } else { d.normal() })
            })).collect();
            let notes = noted.into_iter().map(|(year, status, source, text)| Note {
                year: first_year + year,
                status: Status::from_code(status).unwrap_or_default(),
                source: source.map(SourceId),
                text: text.into(),
            }).collect();
            let series = Series { first_year, values, notes };
            let Some(bytes) = write(&series) else { return Ok(()) };
            let back = read(&bytes).unwrap();
            prop_assert_eq!(back.first_year, series.first_year);
            prop_assert_eq!(printed(&back), printed(&series));
            prop_assert_eq!(back.notes, series.notes);
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }
    }

    #[test]
    fn trailing_zeros_of_thousands_cost_nothing() {
        let values = ["4685590000000", "5050920000000"].map(Decimal::parse).to_vec();
        let series = Series { first_year: 2024, values, notes: Vec::new() };
        assert!(write(&series).unwrap().len() <= 12);
        assert_eq!(printed(&read(&write(&series).unwrap()).unwrap()), printed(&series));
    }
}
