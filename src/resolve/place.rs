//! Resolves names of places: the only possible meaning, or the one that another name of the passage determines.

use super::data::Data;
use super::gazetteer::{self, place};
use crate::claim::{Doc, PlaceSlot, Reading};
use crate::pack::{Pack, PlaceId};

/// The places that a passage names without doubt.
#[derive(Clone, Debug, Default)]
pub struct Places {
    sure: Vec<PlaceId>,
    /// The page's home country.
    pub home: Option<PlaceId>,
}

impl Places {
    /// Those of a passage; towns count only where some name is in doubt.
    pub fn of(reading: &Reading, doc: &Doc, pack: &Pack, home: Option<PlaceId>) -> Self {
        let slots = || reading.claims.iter().flat_map(|claim| claim.place.iter().chain(&claim.others));
        let mut sure: Vec<PlaceId> = slots().filter_map(only).collect();
        if slots().any(|slot| slot.handles.len() > 1) {
            sure.extend((0..doc.tokens.len()).filter_map(|at| gazetteer::only_place_at(doc, pack, at)));
        }
        Self { sure, home }
    }

    /// The place of a slot.
    pub fn settle(&self, data: &Data, slot: &PlaceSlot) -> Result<PlaceId, Vec<PlaceId>> {
        if let Some(one) = only(slot) {
            return Ok(one);
        }
        let all: Vec<PlaceId> = slot.handles.iter().map(|&handle| place(handle)).collect();
        let mut settled = all.iter().filter(|place| self.sure.contains(place) || self.home == Some(**place));
        match (settled.next(), settled.next()) {
            (Some(&one), None) if data.pack.place(one).is_some() => Ok(one),
            _ => Err(all),
        }
    }
}

fn only(slot: &PlaceSlot) -> Option<PlaceId> {
    match slot.handles.as_slice() {
        [one] => Some(place(*one)),
        _ => None,
    }
}
