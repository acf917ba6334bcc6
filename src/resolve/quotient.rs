//! Quotients of two observations, where a source has only totals: an amount per person, a share of the world. Both
//! figures are shown.

use super::data::Data;
use super::measure::side;
use crate::claim::Claim;
use crate::pack::{Measure, Pack, PhraseRole, PlaceId, Variable, VariableId};
use crate::quantity::{Decimal, Quantity, Unit};
use crate::vocabulary::{Kind, class};

/// The divisor of a series before a figure is compared with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Quotient {
    /// The population of the place.
    PerPerson,
    /// The total of the world.
    OfWorld,
}

/// Decimals that a division keeps.
const DIGITS: u8 = 6;
/// Bases of which the world's is the sum.
const TOTALS: [&str; 5] = ["persons", "applications", "usd", "km2", "tonnes"];

impl Quotient {
    /// What a claim says of a variable's totals; none where it is the total itself.
    ///
    /// # Errors
    /// It is a quotient, and not one of such totals.
    pub(super) fn of(claim: &Claim, quantity: &Quantity, variable: &Variable) -> Result<Option<Self>, ()> {
        let total = variable.measure == Measure::Level && TOTALS.contains(&variable.base);
        if claim.of == Some(class::OF_WORLD) {
            let plain = total && !claim.per_person && claim.kind != Kind::Pair;
            return if plain { Ok(Some(Self::OfWorld)) } else { Err(()) };
        }
        let each = total && variable.base == "tonnes";
        match claim.per_person || each && is_per_person(&quantity.unit) {
            false => Ok(None),
            true if each => Ok(Some(Self::PerPerson)),
            true => Err(()),
        }
    }

    /// The series to divide by.
    pub fn divisor(self, pack: &Pack, variable: VariableId, place: PlaceId) -> Option<(VariableId, PlaceId)> {
        match self {
            Self::PerPerson => Some((everybody(pack)?, place)),
            Self::OfWorld => {
                let data = Data::new(pack, None);
                let world = data.world()?;
                Some((side(&data, Kind::Level, variable, world)?, world))
            }
        }
    }

    /// One value by the other.
    pub fn divided(self, value: Decimal, by: Decimal) -> Option<Decimal> {
        match self {
            Self::PerPerson => value.div(by, DIGITS),
            Self::OfWorld => value.mul(Decimal::HUNDRED)?.div(by, DIGITS),
        }
    }
}

/// The variable that counts everybody in a place: the first of the topic of the word "people".
pub(super) fn everybody(pack: &Pack) -> Option<VariableId> {
    let found = pack.phrases().get("people");
    found.into_iter().find(|entry| entry.role == PhraseRole::Count).map(|entry| entry.variable)
}

fn is_per_person(unit: &Unit) -> bool {
    match unit {
        Unit::Per { top, bottom, every } => {
            is_per_person(top) || *every == Decimal::ONE && **bottom == Unit::Measure("person")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_divided() {
        let (tonnes, people) = (Decimal::from(302_100_000), Decimal::from(37_520_000));
        assert_eq!(
            Quotient::PerPerson.divided(tonnes, people).map(|each| each.round(2).to_string()),
            Some("8.05".into())
        );
        let (own, world) = (Decimal::from(1_425), Decimal::from(7_989));
        assert_eq!(
            Quotient::OfWorld.divided(own, world).map(|share| share.round(1).to_string()),
            Some("17.8".into())
        );
        assert_eq!(Quotient::PerPerson.divided(tonnes, Decimal::ZERO), None);
    }
}
