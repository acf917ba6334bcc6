//! Whether a figure's unit fits a variable, and the figure in the variable's base unit. Conversions are exact.

use super::interval::Interval;
use super::quotient::Quotient;
use crate::claim::{Claim, Direction, Doc};
use crate::pack::{Measure, Variable};
use crate::quantity::{Decimal, Hedge, Quantity, Role, Unit, hedge, unit};
use crate::text::fold::fold_char;
use crate::vocabulary::{Class, Classes, Kind, class, with_english};

/// Fewer of a hundred or a thousand are counted for one: no country has so few telephones, or so few births ("a birth rate
/// of 0.72" is of one woman).
const FEW: Decimal = Decimal::constant(4, 0);

/// The whole of a variable's percentages, by its unit: `% of GDP`.
pub fn whole(variable: &Variable) -> Option<Class> {
    let of = variable.unit.strip_prefix("% ")?;
    let folded: String = of.chars().map(fold_char).collect();
    let classes = with_english(|words| words.classes_of(&folded));
    const WHOLES: [Class; 5] =
        [class::OF_GDP, class::OF_LABOUR_FORCE, class::OF_LAND_AREA, class::OF_ADULTS, class::OF_ELECTRICITY];
    WHOLES.into_iter().find(|&of| classes.has(of))
}

/// Whether what a figure is said to be a share of is what the variable's percentages are of. Shares of output and of land
/// say so, or their measure does ("debt-to-GDP ratio"); what everybody takes for granted need not be said.
fn is_of_its_whole(doc: &Doc, claim: &Claim, variable: &Variable) -> bool {
    let (own, said) = (whole(variable), claim.of);
    let named = claim.measure.as_ref().is_some_and(|measure| {
        const OF_WHAT: Classes = Classes::of(&[class::GDP, class::ELECTRICITY]);
        crate::claim::find(doc, measure.tokens.clone(), OF_WHAT).is_some()
    });
    match own {
        Some(own) if own == class::OF_GDP || own == class::OF_ELECTRICITY => {
            said == Some(own) || said.is_none() && named
        }
        Some(own) if own == class::OF_LAND_AREA => {
            said == Some(own) || said.is_none() && claim.kind == Kind::Share
        }
        Some(own) if own == class::OF_LABOUR_FORCE => {
            said.is_none_or(|said| said == own || said == class::WORKERS)
        }
        Some(own) if own == class::OF_ADULTS => said.is_none_or(|said| said == class::ADULTS),
        _ => said.is_none(),
    }
}

/// The interval that the speaker commits to, in the base unit of a variable, if the unit of the figure fits it.
#[inline(never)]
pub fn fit(
    doc: &Doc,
    quantity: &Quantity,
    claim: &Claim,
    variable: &Variable,
    quotient: Option<Quotient>,
) -> Option<Interval> {
    let stated = quantity.low.or(quantity.high)?;
    // "shrank by a tenth" means ten per cent, not a tenth of one per cent.
    let part = claim.kind == Kind::Growth && quantity.unit == Unit::None && stated.abs() < Decimal::ONE;
    let share = quantity.role == Role::Share || part;
    let mut factor = match quotient {
        Some(Quotient::OfWorld) => factor(&quantity.unit, share, "percent", Measure::Share),
        Some(Quotient::PerPerson) => tonnes_each(&quantity.unit),
        None => factor(&quantity.unit, share, variable.base, variable.measure),
    }?;
    if quotient != Some(Quotient::OfWorld) && !is_of_its_whole(doc, claim, variable) {
        return None;
    }
    // "a Gini coefficient of 0.63", where the source counts to 100.
    if variable.unit == "points of 100" && stated <= Decimal::ONE {
        factor = Decimal::HUNDRED;
    }
    // "1.2 mobile subscriptions for each": of one person, not of a hundred.
    let bare = variable.base == "per_1000" && !share && !matches!(quantity.unit, Unit::Per { .. });
    if (bare || variable.base == "per_100") && stated < FEW {
        return None;
    }
    let largest = match variable.base {
        "years" => 130,
        "children" => 10,
        "per_1000" => 1000,
        _ => i64::MAX,
    };
    if stated.mul(factor)? > Decimal::from(largest) {
        return None;
    }
    let (low, high) = hedge::interval(quantity).ends()?;
    let stated = match (quantity.low, quantity.high) {
        (Some(a), Some(b)) => a.add(b)?.div(Decimal::from(2), 9)?,
        (a, b) => a.or(b)?,
    };
    let interval = Interval {
        low: low.mul(factor)?,
        high: high.mul(factor)?,
        stated: stated.mul(factor)?.normal(),
        open_above: matches!(quantity.hedge, Hedge::MoreThan | Hedge::AtLeast),
        open_below: matches!(quantity.hedge, Hedge::LessThan | Hedge::UpTo),
    };
    let interval = match rounding(quantity) {
        Some(half) if interval.low == interval.high || quantity.hedge == Hedge::Exact => {
            let half = half.mul(factor)?;
            Interval {
                low: interval.low.min(interval.stated.sub(half)?),
                high: interval.high.max(interval.stated.add(half)?),
                ..interval
            }
        }
        _ => interval,
    };
    let interval = match (claim.bound, quantity.hedge) {
        (Some(bound), Hedge::Exact | Hedge::About) => {
            interval.bounded(bound == Direction::Up).unwrap_or(interval)
        }
        _ => interval,
    };
    let negative = quantity.low.is_some_and(Decimal::is_negative);
    let falls = claim.kind == Kind::Growth && claim.direction == Some(Direction::Down);
    Some(if !negative && (falls || is_shortfall(doc, claim)) { interval.below_zero() } else { interval })
}

/// Half of what the last stated digit of a whole number is worth, zeros at its end being none: 500 for `361,000`. At least
/// two digits are stated ones. None for small numbers and those with decimals.
fn rounding(quantity: &Quantity) -> Option<Decimal> {
    let one = quantity.low.filter(|_| quantity.low == quantity.high)?.normal();
    if quantity.step != Decimal::ONE || quantity.hedge != Hedge::Exact || one < Decimal::from(1000) {
        return None;
    }
    let digits = one.to_string();
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let zeros = zeros.min(digits.len().saturating_sub(2));
    Decimal::new(5, 0).and_then(|five| five.shift(i8::try_from(zeros).ok()?.checked_sub(1)?))
}

/// "The deficit": below zero, however large.
fn is_shortfall(doc: &Doc, claim: &Claim) -> bool {
    claim.measure.as_ref().is_some_and(|measure| {
        crate::claim::find(doc, measure.tokens.clone(), Classes::of(&[class::SHORTFALL])).is_some()
    })
}

/// The factor from the unit of the figure to the base unit; none if the unit does not fit.
fn factor(unit: &Unit, share: bool, base: &str, kind: Measure) -> Option<Decimal> {
    let one = Some(Decimal::ONE);
    if share {
        return match base {
            "percent" => Some(Decimal::HUNDRED),
            "per_1000" => Some(Decimal::from(1000)),
            _ => None,
        };
    }
    match (base, unit) {
        ("persons" | "applications", Unit::None | Unit::Counted { .. }) => one,
        ("usd", Unit::Money("USD")) => one,
        ("usd", Unit::Per { top, every, bottom })
            if **top == Unit::Money("USD") && *every == Decimal::ONE =>
        {
            // "$500bn a year" is a flow as all GDP is; "$500 per person" is one where the variable is.
            let per_person = kind == Measure::Rate;
            let by_year = matches!(&**bottom, Unit::Measure("year"));
            (per_person != by_year).then_some(Decimal::ONE)
        }
        ("percent", Unit::Percent) => one,
        ("percent", Unit::Per { every, .. }) if *every == Decimal::HUNDRED => one,
        ("percent", Unit::Per { top, bottom, every }) if **top == Unit::Percent && *every == Decimal::ONE => {
            matches!(&**bottom, Unit::Measure("year")).then_some(Decimal::ONE)
        }
        ("per_100000" | "per_1000" | "per_100", Unit::Per { every, .. }) if *every > Decimal::ONE => {
            Decimal::parse(base.strip_prefix("per_")?)?.div(*every, 9)
        }
        ("per_100000" | "per_1000" | "per_100", Unit::None | Unit::Counted { .. }) => one,
        // "527 people per square kilometre": of one, and of a square mile what falls on a kilometre.
        ("per_km2", Unit::Per { top, bottom, every }) if *every == Decimal::ONE => {
            let counted = matches!(**top, Unit::None | Unit::Counted { .. });
            Decimal::ONE.div(measure(bottom, "square kilometre").filter(|_| counted)?, 9)
        }
        ("years", Unit::None | Unit::Measure("year" | "year of age")) => one,
        ("children", Unit::None | Unit::Counted { .. }) => one,
        ("children", Unit::Per { every, .. }) if *every == Decimal::ONE => one,
        ("index", Unit::None) => one,
        ("index", Unit::Measure("point")) | ("index", Unit::Counted { .. }) => one,
        ("kwh", Unit::Per { top, .. }) => measure(top, "kilowatt hour"),
        ("kwh", u) => measure(u, "kilowatt hour"),
        ("km2", u) => measure(u, "square kilometre"),
        ("km", u) => measure(u, "kilometre"),
        ("tonnes", Unit::Per { top, bottom, .. }) if matches!(&**bottom, Unit::Measure("year")) => {
            measure(top, "tonne")
        }
        ("tonnes", u) => measure(u, "tonne"),
        _ => None,
    }
}

/// Of "15.5 tonnes a head", "15.5 tonnes a head a year", the tonnes.
fn tonnes_each(unit: &Unit) -> Option<Decimal> {
    match unit {
        Unit::Per { top, .. } => tonnes_each(top),
        own => measure(own, "tonne"),
    }
}

fn measure(stated: &Unit, base: &'static str) -> Option<Decimal> {
    match stated {
        Unit::Measure(from) => unit::convert(Decimal::ONE, from, base),
        _ => None,
    }
}
