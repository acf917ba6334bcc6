//! What is said of a segment of which nothing was understood.

use super::mention::PhraseMention;
use super::place::is_part;
use super::scene::Scene;
use super::segment::{Figure, reason_of};
use super::verdict::{Assessment, Found, Reason};
use crate::claim::doc::Tokens;
use crate::claim::stance::stance;
use crate::claim::{self, Form};
use crate::quantity::{Decimal, Role, Unit};

/// Smaller numbers of things are rarely statistics: "three goals", "61 pages".
const SMALLEST_STATISTIC: Decimal = Decimal::constant(100, 0);

/// What is said of a segment of which nothing was understood.
pub(super) fn unanswered(scene: &Scene, segment: Tokens, figures: &[Figure]) -> Found {
    let doc = scene.doc;
    let statistic = figures.iter().filter_map(|f| doc.quantities.get(f.index)).any(|q| match q.unit {
        Unit::Measure("year of age" | "month of age" | "week of age" | "day of age") => false,
        _ if q.role == Role::Rank => false,
        Unit::None | Unit::Counted { .. } | Unit::Measure(_) if q.role != Role::Share => {
            q.low.or(q.high).is_some_and(|n| n >= SMALLEST_STATISTIC)
        }
        _ => true,
    });
    let placed = scene.mentions.places_in(&segment).next().is_some();
    // "Poles work longer hours than Germans": a measure that the pack has not, compared without a figure.
    let compared = placed
        && (claim::comparison::comparative(doc, segment.clone()).is_some()
            || claim::rank::rank(doc, segment.clone()).is_some());
    let measured = scene.mentions.phrases_in(&segment).any(PhraseMention::is_term);
    let held = reason_of(stance(doc, segment.clone(), None));
    let part = scene.mentions.places_in(&segment).any(|m| is_part(scene, m));
    let reason = match held {
        Some(Reason::NotAStatistic) => Reason::NotAStatistic,
        Some(held @ Reason::Opinion) => held,
        // Where no measure is named, what is supposed, planned or denied is something else.
        Some(held) if measured => held,
        _ if part && statistic => Reason::PlaceNotCovered,
        _ if statistic || compared => Reason::NotInDataset,
        _ => Reason::NotAStatistic,
    };
    let mut found = Assessment::new(segment, Form::None).abstain(reason);
    // What the reader chose stays on the card, to be taken back.
    if scene.corrections.figure.is_some() {
        found.link.figure = figures.first().map(|f| f.index);
    }
    found
}
