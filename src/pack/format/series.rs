//! One series of observations as bytes: what `docs/pack-format.md` calls a series. Knows decimals and years, not
//! variables or places.

use super::bytes::{Input, unzigzag};
use super::records::{date, decimal};
use crate::pack::model::{SourceId, Status};
use crate::pack::series::{Note, Series, Vintage};
use crate::quantity::decimal::{Decimal, MAX_SCALE};

/// Years in one series, at most: a bound for hostile bytes, far beyond any statistic.
const MAX_YEARS: usize = 4096;

/// How the number of printed decimals is kept: dropped trailing zeros, the same for all, or one by one.
const SCALES_NORMAL: u8 = 0;
#[cfg(any(feature = "compile", test))]
const SCALES_FIXED: u8 = 1;
const SCALES_EACH: u8 = 2;
const SCALES_MASK: u8 = 3;
/// Values are differences of differences, not differences.
const SECOND_ORDER: u8 = 4;
const HAS_NOTES: u8 = 8;
const HAS_GAPS: u8 = 16;
const HAS_VINTAGES: u8 = 32;

/// Reads one series that fills `bytes`; nothing for damaged bytes.
#[inline(never)]
pub(crate) fn read(bytes: &[u8]) -> Option<Series> {
    let mut input = Input::new(bytes);
    let flags = input.byte();
    let scale = input.signed();
    let first = 2000_i32.saturating_add(input.signed());
    let count = input.len();
    if count > MAX_YEARS || !(-30..=i32::from(MAX_SCALE)).contains(&scale) {
        return None;
    }
    let mut values = Vec::with_capacity(count);
    let (mut last, mut slope) = (0_i128, 0_i128);
    while values.len() < count {
        let run = if flags & HAS_GAPS == 0 { count } else { input.len() };
        for _ in 0..run.min(count - values.len()) {
            let step = unzigzag(input.big()).wrapping_add(slope);
            if flags & SECOND_ORDER != 0 {
                slope = step;
            }
            last = last.wrapping_add(step);
            let value = Decimal::new(last, 0)?.shift(-(scale as i8))?;
            values.push(Some(match flags & SCALES_MASK {
                SCALES_NORMAL => value.normal(),
                SCALES_EACH => value.round(input.byte()),
                _ => value,
            }));
        }
        if flags & HAS_GAPS != 0 {
            let gap = input.len();
            // Runs of nothing would never end.
            if run + gap == 0 || gap > count - values.len() {
                return None;
            }
            values.resize(values.len() + gap, None);
        }
    }
    let mut series = Series { first, values, notes: Vec::new(), vintages: Vec::new() };
    if flags & HAS_NOTES != 0 {
        for _ in 0..input.count() {
            series.notes.push(Note {
                year: first.saturating_add(input.signed()),
                status: Status::from_code(input.byte())?,
                source: input.id().checked_sub(1).map(SourceId),
                text: input.text().into(),
            });
        }
    }
    if flags & HAS_VINTAGES != 0 {
        read_releases(&mut input, &mut series)?;
    }
    input.whole().then_some(series)
}

/// Reads the releases of a series, each with the values that it printed.
fn read_releases(input: &mut Input<'_>, series: &mut Series) -> Option<()> {
    for _ in 0..input.count() {
        let (released, until) = (date(input)?, date(input));
        let source = input.id().checked_sub(1).map(SourceId);
        let note = input.text();
        let mut year = series.first;
        for _ in 0..input.count() {
            year = year.saturating_add(input.signed());
            let value = decimal(input)?;
            series.vintages.push(Vintage { year, value, released, until, source, note: note.into() });
        }
    }
    Some(())
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
    use super::records::{put_date, put_decimal};

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
    let mut flags = mode | order;
    for (bit, there) in
        [(HAS_GAPS, gaps), (HAS_NOTES, !series.notes.is_empty()), (HAS_VINTAGES, !series.vintages.is_empty())]
    {
        flags |= if there { bit } else { 0 };
    }
    out.byte(flags).signed(scale).signed(series.first - 2000).int(series.values.len());
    let (mut last, mut slope) = (0_i128, 0_i128);
    let mut rest = series.values.as_slice();
    while !rest.is_empty() {
        let run = rest.iter().take_while(|v| v.is_some()).count();
        if gaps {
            out.int(run);
        }
        for value in rest.iter().take(run).flatten() {
            let n = mantissa_at(*value, scale)?;
            let step = n - last;
            out.big(zigzag(if order == 0 { step } else { step - slope }));
            (last, slope) = (n, step);
            if mode == SCALES_EACH {
                out.byte(value.scale());
            }
        }
        rest = rest.get(run..).unwrap_or_default();
        let gap = rest.iter().take_while(|v| v.is_none()).count();
        if gaps {
            out.int(gap);
        }
        rest = rest.get(gap..).unwrap_or_default();
    }
    let source = |source: Option<SourceId>| source.map_or(0, |s| usize::from(s.0) + 1);
    if !series.notes.is_empty() {
        out.int(series.notes.len());
        for note in &series.notes {
            out.signed(note.year - series.first).byte(note.status.code());
            out.int(source(note.source)).text(&note.text);
        }
    }
    if !series.vintages.is_empty() {
        let alike = |a: &Vintage, b: &Vintage| {
            (a.released, a.until, a.source, &a.note) == (b.released, b.until, b.source, &b.note)
        };
        out.int(series.vintages.chunk_by(alike).count());
        for release in series.vintages.chunk_by(alike) {
            let mut year = series.first;
            for (at, one) in release.iter().enumerate() {
                if at == 0 {
                    put_date(&mut out, Some(one.released));
                    put_date(&mut out, one.until);
                    out.int(source(one.source)).text(&one.note).int(release.len());
                }
                out.signed(one.year - year);
                put_decimal(&mut out, Some(one.value));
                year = one.year;
            }
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
    use crate::quantity::Date;
    use proptest::prelude::*;

    fn printed(series: &Series) -> Vec<Option<String>> {
        series.values.iter().map(|v| v.map(|v| v.to_string())).collect()
    }

    proptest! {
        #[test]
        fn a_series_comes_back_as_printed(
            first in 1000_i32..3000,
            values in proptest::collection::vec(
                proptest::option::of((-(1_i128 << 80)..1 << 80, 0_u8..=12)), 0..80),
            zeros in any::<bool>(),
            noted in proptest::collection::vec((0_i32..80, 0_u8..7, proptest::option::of(0_u16..900), ".{0,20}"), 0..4),
            vintages in proptest::collection::vec((0_i32..80, -(1_i128 << 60)..1 << 60, 1_u8..31, proptest::option::of(1_u8..31)), 0..3),
        ) {
            let values = values.iter().map(|v| v.and_then(|(m, s)| {
                let d = Decimal::new(if zeros { m - m % 100 } else { m }, s)?;
                Some(if zeros { d } else { d.normal() })
            })).collect();
            let notes = noted.into_iter().map(|(year, status, source, text)| Note {
                year: first + year,
                status: Status::from_code(status).unwrap_or_default(),
                source: source.map(SourceId),
                text: text.into(),
            }).collect();
            let vintages = vintages.into_iter().map(|(year, m, day, until)| Vintage {
                year: first + year,
                value: Decimal::new(m, 3).unwrap_or(Decimal::ONE),
                released: Date::new(2024, 7, day).unwrap(),
                until: until.and_then(|day| Date::new(2025, 1, day)),
                source: None,
                note: "first release".into(),
            }).collect();
            let series = Series { first, values, notes, vintages };
            let Some(bytes) = write(&series) else { return Ok(()) };
            let back = read(&bytes).unwrap();
            prop_assert_eq!(back.first, series.first);
            prop_assert_eq!(printed(&back), printed(&series));
            prop_assert_eq!(back.notes, series.notes);
            prop_assert_eq!(back.vintages, series.vintages);
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }
    }

    #[test]
    fn trailing_zeros_of_thousands_cost_nothing() {
        let values = ["4685590000000", "5050920000000"].map(Decimal::parse).to_vec();
        let series = Series { first: 2024, values, ..Series::default() };
        assert!(write(&series).unwrap().len() <= 12);
        assert_eq!(printed(&read(&write(&series).unwrap()).unwrap()), printed(&series));
    }
}
