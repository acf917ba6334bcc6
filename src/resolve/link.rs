//! The link of a claim: its place, period and variable in the pack. Plain values.

use super::interval::Interval;
use super::quotient::Quotient;
use crate::claim::Reason;
use crate::pack::{EventId, Frequency, PlaceId, VariableId};
use crate::quantity::Date;

/// What a claim is linked to in the pack.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Link {
    /// The statistical variable.
    pub variable: Option<VariableId>,
    /// Other variables that answer the same words.
    pub other_variables: Vec<VariableId>,
    /// The event.
    pub event: Option<EventId>,
    /// The place.
    pub place: Option<PlaceId>,
    /// Other places that the same words could mean.
    pub other_places: Vec<PlaceId>,
    /// Country of origin of refugees.
    pub origin: Option<PlaceId>,
    /// The second side of a comparison.
    pub others: Vec<PlaceId>,
    /// The group that a rank is in; none means the world.
    pub scope: Option<PlaceId>,
    /// First and last year, or the period's numbers where it is finer.
    pub years: Option<(i32, i32)>,
    /// What these count.
    pub frequency: Frequency,
    /// The exact day, for events.
    pub day: Option<Date>,
    /// Whether the period was stated.
    pub period_stated: bool,
    /// Index of the figure in the passage's quantities.
    pub figure: Option<usize>,
    /// The interval that the speaker commits to, in the base unit of the variable.
    pub interval: Option<Interval>,
    /// What the variable is divided by to be of the figure's kind.
    pub quotient: Option<Quotient>,
}

/// What is known of a claim that could not be resolved, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unresolved {
    /// The part that was resolved.
    pub link: Link,
    /// What is missing.
    pub reason: Reason,
}
