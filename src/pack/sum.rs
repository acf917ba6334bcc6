//! Sums over the members of a group, where summing is right: amounts and counts, never rates, shares or means. A sum is
//! computed here, not printed by the source: whoever shows it must say so.

use super::{Lookup, Measure, Pack, PlaceId, Variable, VariableId};
use crate::quantity::decimal::Decimal;

/// A sum over a group, for one year.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[doc(hidden)]
pub struct Sum {
    /// The sum of what there is.
    pub value: Decimal,
    /// Members with an observation.
    pub counted: usize,
    /// Members without one: the sum is too small by their part.
    pub missing: Vec<PlaceId>,
}

/// Whether the figures of several places may be added up. Years of life are levels, but do not add up.
#[doc(hidden)]
pub fn adds_up(variable: &Variable<'_>) -> bool {
    variable.measure == Measure::Level && !variable.pairs && variable.base != "years"
}

impl Pack {
    /// The sum of a variable over the members that a group has at the end of a year. Missing where the variable does
    /// not add up, where the group has no members or none has an observation.
    #[doc(hidden)]
    pub fn sum(&self, variable: VariableId, group: PlaceId, year: i32) -> Lookup<Sum> {
        if !self.variable(variable).is_some_and(|v| adds_up(&v)) {
            return Lookup::Missing;
        }
        let mut sum = Sum { value: Decimal::ZERO, counted: 0, missing: Vec::new() };
        for member in self.members(group, year) {
            let value = match self.series(variable, member) {
                Lookup::NeedsShard(name) => return Lookup::NeedsShard(name),
                Lookup::Missing => None,
                Lookup::Found(series) => series.value(year),
            };
            match value.and_then(|value| sum.value.add(value)) {
                Some(value) => {
                    sum.value = value;
                    sum.counted += 1;
                }
                None => sum.missing.push(member),
            }
        }
        if sum.counted == 0 { Lookup::Missing } else { Lookup::Found(sum) }
    }
}
