//! By how much one is above the other: "six years longer than", "a third higher than", "larger by 16 million".

use super::fit::fit_as;
use super::scene::Scene;
use super::verdict::Support;
use crate::claim::doc::Tokens;
use crate::pack::VariableId;
use crate::quantity::{Decimal, Role, Unit, hedge};

/// A gap is called different where it is off by more than this part of what it is…
const FAR: Decimal = Decimal::constant(30, 2);
/// … and by this many times what later releases move it.
const REVISIONS: Decimal = Decimal::constant(3, 0);
/// Words commit to a gap no more closely than this part of it.
const SPREAD: Decimal = Decimal::constant(6, 2);

/// How much the first is said to be above or below the second, always positive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Gap {
    low: Decimal,
    high: Decimal,
    /// In per cent of the second; else in the variable's base unit.
    percent: bool,
}

/// What a comparison states of its gap.
pub(super) enum Stated {
    /// Only the order.
    Nothing,
    /// The figure, and what it says.
    Gap(usize, Gap),
    /// A figure that is no gap of the variable, or could be two.
    Unclear(usize),
}

/// The gap that stands right before the comparative, or behind "by".
pub(super) fn gap(scene: &Scene, segment: &Tokens, variable: VariableId, word: usize) -> Stated {
    let doc = scene.doc;
    let stated = doc.quantities.iter().enumerate().find(|(_, quantity)| {
        let figure = doc.tokens_of(quantity.span);
        let by = figure.start > word && doc.follows_any(doc.lead(quantity), "by");
        segment.contains(&figure.start) && (figure.end == word || by || figure.contains(&word))
    });
    let Some((index, quantity)) = stated else { return Stated::Nothing };
    let committed = hedge::interval(quantity);
    let ends = || Some((committed.low.or(committed.high)?, committed.high.or(committed.low)?));
    let read = || {
        let info = scene.variable(variable)?;
        let rate = info.base == "percent";
        let (low, high, percent) = match quantity.unit {
            // Of a rate, "5 per cent higher" is points or a part of it.
            Unit::Percent | Unit::PercentagePoint if (quantity.unit == Unit::Percent) == rate => return None,
            Unit::Percent => (ends()?.0, ends()?.1, true),
            Unit::PercentagePoint => (ends()?.0, ends()?.1, false),
            _ if quantity.role == Role::Share || quantity.unit == Unit::None && ends()?.1 <= Decimal::ONE => {
                (ends()?.0.mul(Decimal::HUNDRED)?, ends()?.1.mul(Decimal::HUNDRED)?, true)
            }
            _ => {
                let own = fit_as(scene, quantity, (&quantity.unit, Role::Amount), &info, segment)?;
                (own.low, own.high, false)
            }
        };
        Some(Gap { low, high, percent })
    };
    read().map_or(Stated::Unclear(index), |gap| Stated::Gap(index, gap))
}

impl Gap {
    /// What two values, in the right order, say of the gap.
    pub fn judge(self, left: Decimal, right: Decimal, revision: Decimal) -> Support {
        let judged = || {
            let apart = left.sub(right)?.abs();
            let (found, moves) = if self.percent {
                (apart.div(right.abs(), 6)?.mul(Decimal::HUNDRED)?, revision)
            } else {
                (apart, left.abs().max(right.abs()).mul(revision.shift(-2)?)?)
            };
            let off = if found < self.low { self.low.sub(found)? } else { found.sub(self.high)? };
            let near = moves.max(found.mul(SPREAD)?);
            Some(if off <= near {
                Support::Supports
            } else if off > moves.mul(REVISIONS)? && off > found.mul(FAR)? {
                Support::Contradicts
            } else {
                Support::Close
            })
        };
        judged().unwrap_or(Support::Close)
    }
}
