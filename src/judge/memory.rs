//! What judging one passage has looked up and sorted, so that each of its claims need not do so again. Knows orders of places;
//! not what a claim says of them.

use crate::pack::{PlaceId, PlaceKind, Series, SourceId, Status, VariableId};
use crate::quantity::Decimal;
use crate::resolve::Data;
use std::cell::RefCell;
use std::rc::Rc;

/// Each country's and territory's observations of a variable.
pub(super) type Rows = Vec<(PlaceId, Series)>;

/// Years around one without a figure in which a country's figure shows where it would stand.
const GAP: i32 = 3;

/// The looked-up parts of a passage.
#[derive(Default)]
pub struct Memory {
    rows: RefCell<Vec<(VariableId, Rc<Rows>)>>,
    orders: RefCell<Vec<(Key, Rc<Order>)>>,
    named: RefCell<Vec<(SourceId, bool)>>,
}

/// What an order is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    pub variable: VariableId,
    pub year: i32,
    /// Among whom; all countries if none.
    pub scope: Option<PlaceId>,
    pub lowest_first: bool,
}

impl Key {
    /// Whether a value stands before another.
    pub fn is_better(self, value: Decimal, other: Decimal) -> bool {
        if self.lowest_first { value < other } else { value > other }
    }
}

/// The countries of one year in order.
#[derive(Default)]
pub(super) struct Order {
    /// Best first; equals as the pack has them.
    pub values: Vec<(PlaceId, Decimal)>,
    /// Those that have no figure, and one in a year near it.
    pub gaps: Vec<(PlaceId, Decimal)>,
    /// How many there are, with a figure or without.
    pub all: usize,
}

/// What is known under a key, or is found out now.
fn known<K: PartialEq, T: Clone>(all: &RefCell<Vec<(K, T)>>, key: K, find: impl FnOnce() -> T) -> T {
    if let Some((_, known)) = all.borrow().iter().find(|(own, _)| *own == key) {
        return known.clone();
    }
    let found = find();
    all.borrow_mut().push((key, found.clone()));
    found
}

impl Memory {
    /// Every country's and territory's observations, decoded once.
    pub(super) fn rows(&self, data: &Data, variable: VariableId) -> Rc<Rows> {
        known(&self.rows, variable, || Rc::new(data.all(variable)))
    }

    /// The order of a year, sorted once.
    pub(super) fn order(&self, data: &Data, key: Key) -> Rc<Order> {
        known(&self.orders, key, || Rc::new(order(data, key, &self.rows(data, key.variable))))
    }

    /// Whether the passage names a source, asked once.
    pub(super) fn is_named(&self, source: SourceId, look: impl FnOnce() -> bool) -> bool {
        known(&self.named, source, look)
    }
}

fn order(data: &Data, key: Key, rows: &Rows) -> Order {
    let members = key.scope.map(|group| data.pack.members(group, key.year));
    let mut out = Order { all: members.as_ref().map_or(rows.len(), Vec::len), ..Order::default() };
    for (place, series) in rows {
        let small = data.pack.place(*place).is_none_or(|p| p.kind == PlaceKind::Territory);
        if small || members.as_ref().is_some_and(|members| !members.contains(place)) {
            continue;
        }
        match series.value(key.year) {
            Some(value) if series.status(key.year) != Status::Doubtful => {
                let at = out.values.partition_point(|&(_, other)| !key.is_better(value, other));
                out.values.insert(at, (*place, value));
            }
            Some(_) => {}
            None => {
                let near = (key.year - GAP..=key.year + GAP).find_map(|near| series.value(near));
                out.gaps.extend(near.map(|near| (*place, near)));
            }
        }
    }
    out
}
