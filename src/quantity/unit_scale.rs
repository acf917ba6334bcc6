//! Conversion between units of one dimension, exact as far as decimals go. Knows no words.

use super::Decimal;
use super::decimal::MAX_SCALE;

/// A unit of one dimension: `value × factor + offset` gives the dimension's base unit.
struct Scale {
    name: &'static str,
    dimension: Dimension,
    /// Digits of the factor and how many of them stand behind the point.
    factor: (i64, u8),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Length,
    Area,
    Volume,
    Mass,
    Time,
    Energy,
    Power,
    Speed,
    Data,
}

use Dimension::{Area, Data, Energy, Length, Mass, Power, Speed, Time, Volume};

const fn scale(name: &'static str, dimension: Dimension, digits: i64, behind: u8) -> Scale {
    Scale { name, dimension, factor: (digits, behind) }
}

/// Exact by definition (international yard and pound, 1959; SI brochure). A ton without more is the metric one, as
/// newsrooms outside the United States mean it; a year is 365 days and a month a twelfth of it only for ordering.
const SCALES: [Scale; 70] = [
    scale("metre", Length, 1, 0),
    scale("kilometre", Length, 1000, 0),
    scale("decimetre", Length, 1, 1),
    scale("centimetre", Length, 1, 2),
    scale("millimetre", Length, 1, 3),
    scale("micrometre", Length, 1, 6),
    scale("nanometre", Length, 1, 9),
    scale("mile", Length, 1_609_344, 3),
    scale("nautical mile", Length, 1852, 0),
    scale("yard", Length, 9144, 4),
    scale("foot", Length, 3048, 4),
    scale("inch", Length, 254, 4),
    scale("square metre", Area, 1, 0),
    scale("square kilometre", Area, 1_000_000, 0),
    scale("square centimetre", Area, 1, 4),
    scale("hectare", Area, 10_000, 0),
    scale("acre", Area, 40_468_564_224, 7),
    scale("square mile", Area, 2_589_988_110_336, 6),
    scale("square yard", Area, 83_612_736, 8),
    scale("square foot", Area, 9_290_304, 8),
    scale("square inch", Area, 64_516, 8),
    scale("litre", Volume, 1, 0),
    scale("millilitre", Volume, 1, 3),
    scale("centilitre", Volume, 1, 2),
    scale("hectolitre", Volume, 100, 0),
    scale("cubic metre", Volume, 1000, 0),
    scale("cubic kilometre", Volume, 1_000_000_000_000, 0),
    scale("cubic centimetre", Volume, 1, 3),
    scale("cubic foot", Volume, 28_316_846_592, 9),
    scale("gallon", Volume, 3_785_411_784, 9),
    scale("barrel", Volume, 158_987_294_928, 9),
    scale("kilogram", Mass, 1, 0),
    scale("gram", Mass, 1, 3),
    scale("milligram", Mass, 1, 6),
    scale("microgram", Mass, 1, 9),
    scale("tonne", Mass, 1000, 0),
    scale("kilotonne", Mass, 1_000_000, 0),
    scale("megatonne", Mass, 1_000_000_000, 0),
    scale("gigatonne", Mass, 1_000_000_000_000, 0),
    scale("pound", Mass, 45_359_237, 8),
    scale("ounce", Mass, 28_349_523_125, 12),
    scale("stone", Mass, 635_029_318, 8),
    scale("second", Time, 1, 0),
    scale("minute", Time, 60, 0),
    scale("hour", Time, 3600, 0),
    scale("day", Time, 86_400, 0),
    scale("week", Time, 604_800, 0),
    scale("joule", Energy, 1, 0),
    scale("kilojoule", Energy, 1000, 0),
    scale("megajoule", Energy, 1_000_000, 0),
    scale("watt hour", Energy, 3600, 0),
    scale("kilowatt hour", Energy, 3_600_000, 0),
    scale("megawatt hour", Energy, 3_600_000_000, 0),
    scale("gigawatt hour", Energy, 3_600_000_000_000, 0),
    scale("terawatt hour", Energy, 3_600_000_000_000_000, 0),
    scale("watt", Power, 1, 0),
    scale("kilowatt", Power, 1000, 0),
    scale("megawatt", Power, 1_000_000, 0),
    scale("gigawatt", Power, 1_000_000_000, 0),
    scale("metre per second", Speed, 1, 0),
    scale("byte", Data, 1, 0),
    scale("gigajoule", Energy, 1_000_000_000, 0),
    scale("terajoule", Energy, 1_000_000_000_000, 0),
    scale("calorie", Energy, 4184, 3),
    scale("kilocalorie", Energy, 4184, 0),
    scale("decilitre", Volume, 1, 1),
    scale("megalitre", Volume, 1_000_000, 0),
    scale("quintal", Mass, 100, 0),
    scale("milliwatt", Power, 1, 3),
    scale("terawatt", Power, 1_000_000_000_000, 0),
];

/// Kelvin's zero on the Celsius scale.
const ICE_POINT: Decimal = Decimal::constant(27_315, 2);

/// A value in another unit of the same dimension, exact as far as decimals go; none if the dimensions differ.
pub fn convert(value: Decimal, from: &str, to: &str) -> Option<Decimal> {
    if from == to {
        return Some(value);
    }
    if let Some(months) = months(from).and_then(|a| Some((a, months(to)?))) {
        return value.mul(Decimal::from(months.0))?.div(Decimal::from(months.1), 12).map(Decimal::normal);
    }
    if let Some(kelvin) = to_kelvin(value, from) {
        return from_kelvin(kelvin, to).map(Decimal::normal);
    }
    let find = |name: &str| SCALES.iter().find(|s| s.name == name);
    let (a, b) = (find(from)?, find(to)?);
    if a.dimension != b.dimension {
        return None;
    }
    let factor = |s: &Scale| Decimal::constant(s.factor.0, s.factor.1);
    value.mul(factor(a))?.div(factor(b), MAX_SCALE).map(Decimal::normal)
}

/// Calendar units, in months.
fn months(name: &str) -> Option<i64> {
    Some(match name {
        "month" => 1,
        "year" => 12,
        "decade" => 120,
        "century" => 1200,
        "millennium" => 12_000,
        _ => return None,
    })
}

fn to_kelvin(value: Decimal, from: &str) -> Option<Decimal> {
    match from {
        "kelvin" => Some(value),
        "celsius" => value.add(ICE_POINT),
        "fahrenheit" => {
            let ninths = value.sub(Decimal::from(32))?.mul(Decimal::from(5))?;
            ninths.div(Decimal::from(9), MAX_SCALE)?.add(ICE_POINT)
        }
        _ => None,
    }
}

fn from_kelvin(kelvin: Decimal, to: &str) -> Option<Decimal> {
    let celsius = kelvin.sub(ICE_POINT)?;
    match to {
        "kelvin" => Some(kelvin),
        "celsius" => Some(celsius.round(9)),
        "fahrenheit" => Some(celsius.mul(Decimal::constant(18, 1))?.add(Decimal::from(32))?.round(9)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_one_dimension_convert() {
        let converted = convert(Decimal::from(100), "square mile", "square kilometre").unwrap();
        assert_eq!(converted.to_string(), "258.9988110336");
        assert_eq!(convert(Decimal::from(212), "fahrenheit", "celsius"), Some(Decimal::from(100)));
        assert_eq!(convert(Decimal::ONE, "acre", "tonne"), None);
    }
}
