//! Compares one observation with the interval that the speaker commits to. Every tolerance stands here, with its reason.

use super::finding::Support;
use crate::quantity::Decimal;
use crate::resolve::Interval;

/// A figure further off than this part of the observation contradicts it: past the spread between careful sources
/// and between vintages of one source, which stays under a tenth for nearly every country and variable.
const FAR: Decimal = Decimal::constant(15, 2);
/// Rates (per cent) are small numbers: they contradict only when also this many points off…
const FAR_POINTS: Decimal = Decimal::constant(2, 0);
/// … and this part of the observation.
const FAR_RATE: Decimal = Decimal::constant(25, 2);
/// Where later releases move a figure much, it contradicts only past this many times that (rates: see above)…
const REVISIONS: Decimal = Decimal::constant(3, 0);
/// … and where they move it by this many per cent, sources share no more than the sign.
const UNSURE: Decimal = Decimal::constant(20, 0);
/// A figure that is out of date has changed by at least this part since.
const MOVED: Decimal = Decimal::constant(12, 2);

/// How an observation is compared with a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale {
    /// Whether the variable is a rate in per cent.
    pub rate: bool,
    /// How far later releases usually move a figure, in per cent of it.
    pub revision: Decimal,
}

fn part(of: Decimal, share: Decimal) -> Decimal {
    of.abs().mul(share).unwrap_or(Decimal::ZERO)
}

/// How far `value` lies outside the interval, 0 inside.
fn distance(interval: &Interval, value: Decimal) -> Decimal {
    let gap = if value < interval.low {
        interval.low.sub(value)
    } else if value > interval.high {
        value.sub(interval.high)
    } else {
        return Decimal::ZERO;
    };
    gap.unwrap_or(Decimal::ONE)
}

/// What an observation means for a claim: inside the interval (widened by the rounding of the source), close to it (the usual
/// revision counts here), or clearly outside.
pub fn support(interval: &Interval, value: Decimal, scale: Scale) -> Support {
    let off = distance(interval, value);
    let rounding = Decimal::new(5, value.scale().saturating_add(1))
        .filter(|_| value.scale() > 0)
        .unwrap_or(Decimal::ZERO);
    let spread = part(value, scale.revision.shift(-2).unwrap_or(Decimal::ZERO));
    if off <= rounding {
        return Support::Supports;
    }
    if off <= spread {
        return Support::Close;
    }
    // "More than 100 million" of 220 million says little, and nothing wrong.
    if interval.open_above && value > interval.high || interval.open_below && value < interval.low {
        return Support::Close;
    }
    // Measured from the stated number, as a reader would, where it is stated without a bound.
    let off = if interval.open_above || interval.open_below {
        off
    } else {
        value.sub(interval.stated).map_or(off, |gap| gap.abs().max(off))
    };
    if is_rough(interval, off, value, scale) || !far(off, value, scale.rate) {
        return Support::Close;
    }
    Support::Contradicts
}

/// Whether the source's own figure is too unsure to contradict one this far off.
fn is_rough(interval: &Interval, off: Decimal, value: Decimal, scale: Scale) -> bool {
    let unsure = is_unsure(scale.revision) && value.is_negative() == interval.stated.is_negative();
    !scale.rate && (unsure || off <= unsettled(value, scale.revision))
}

/// How far later releases may move a figure at most.
pub(super) fn unsettled(value: Decimal, revision: Decimal) -> Decimal {
    let share = revision.mul(REVISIONS).and_then(|share| share.shift(-2));
    share.map_or(Decimal::ZERO, |share| part(value, share))
}

/// A source that moves its figures by this many per cent is much revised: an older page had other figures.
const MUCH: Decimal = Decimal::constant(5, 0);

/// Whether the source's figures are so unsure that they bear a claim out and never speak against it.
pub(super) fn is_unsure(revision: Decimal) -> bool {
    revision >= UNSURE
}

/// Whether what the source printed earlier is mostly not what it prints now.
pub(super) fn is_much_revised(revision: Decimal) -> bool {
    revision >= MUCH
}

/// Whether a gap is too large for spread or revision.
pub fn far(off: Decimal, value: Decimal, rate: bool) -> bool {
    if rate { off > FAR_POINTS && off > part(value, FAR_RATE) } else { off > part(value, FAR) }
}

/// Two sources disagree where one supports the claim and the other is off by this part of its figure…
const APART: Decimal = Decimal::constant(10, 2);
/// … for rates, by this many points…
const APART_POINTS: Decimal = Decimal::constant(15, 1);
/// … and this part.
const APART_RATE: Decimal = Decimal::constant(20, 2);

/// Whether a source that does not support a claim is far enough from it to disagree with one that does.
pub fn disagrees(interval: &Interval, value: Decimal, rate: bool) -> bool {
    let off = distance(interval, value);
    if rate { off > APART_POINTS && off > part(value, APART_RATE) } else { off > part(value, APART) }
}

/// Whether a figure has moved on since: the claimed one and the latest differ by enough to matter.
pub fn moved(claimed: Decimal, latest: Decimal) -> bool {
    claimed.sub(latest).is_some_and(|d| d.abs() > part(latest, MOVED))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(low: &str, high: &str) -> Interval {
        let (low, high) = (Decimal::parse(low).unwrap(), Decimal::parse(high).unwrap());
        let stated = low.add(high).unwrap().div(Decimal::from(2), 6).unwrap();
        Interval { low, high, stated, open_above: false, open_below: false }
    }

    #[test]
    fn three_answers() {
        let scale = Scale { rate: false, revision: Decimal::ZERO };
        let claim = exact("124.5", "125.5");
        assert_eq!(support(&claim, Decimal::parse("125").unwrap(), scale), Support::Supports);
        assert_eq!(support(&claim, Decimal::parse("120").unwrap(), scale), Support::Close);
        assert_eq!(support(&claim, Decimal::parse("90").unwrap(), scale), Support::Contradicts);
    }

    #[test]
    fn small_rates_are_not_far_by_being_small() {
        let claim = exact("1.95", "2.05");
        let rate = Scale { rate: true, revision: Decimal::ZERO };
        assert_eq!(support(&claim, Decimal::parse("1.1").unwrap(), rate), Support::Close);
        assert_eq!(support(&claim, Decimal::parse("9").unwrap(), rate), Support::Contradicts);
    }

    #[test]
    fn more_than_stays_true_of_somewhat_more() {
        let mut claim = exact("100", "125");
        claim.stated = Decimal::HUNDRED;
        claim.open_above = true;
        let scale = Scale { rate: false, revision: Decimal::ZERO };
        assert_eq!(support(&claim, Decimal::from(160), scale), Support::Close);
        assert_eq!(support(&claim, Decimal::from(260), scale), Support::Close);
        assert_eq!(support(&claim, Decimal::from(60), scale), Support::Contradicts);
    }
}
