//! The interval that a speaker commits to. Plain values.

use crate::quantity::Decimal;

/// The interval that the speaker commits to, in the unit of the observations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// Lower end.
    pub low: Decimal,
    /// Upper end.
    pub high: Decimal,
    /// The stated number itself (the middle of a range).
    pub stated: Decimal,
    /// Whether only a lower bound was stated: "more than 600".
    pub open_above: bool,
    /// Whether only an upper bound was stated.
    pub open_below: bool,
}

/// "More than N" is taken to mean up to this many times it, "less than N" from this part of it.
const MORE: Decimal = Decimal::constant(125, 2);
const LESS: Decimal = Decimal::constant(75, 2);
/// A mark that was passed on some day of the year lies this part beside the year's figure.
const ON_THE_DAY: Decimal = Decimal::constant(5, 3);

impl Interval {
    /// The same with the stated number as a bound: what lies above it, or below.
    pub fn bounded(self, above: bool) -> Option<Self> {
        let near = self.stated.mul(ON_THE_DAY)?;
        let (low, high) = if above {
            (self.stated.sub(near)?, self.stated.mul(MORE)?)
        } else {
            (self.stated.mul(LESS)?, self.stated.add(near)?)
        };
        Some(Self { low, high, stated: self.stated, open_above: above, open_below: !above })
    }

    /// The same below zero.
    pub fn below_zero(self) -> Self {
        Self {
            low: self.high.neg(),
            high: self.low.neg(),
            stated: self.stated.neg(),
            open_above: self.open_below,
            open_below: self.open_above,
        }
    }
}
