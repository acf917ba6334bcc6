//! The pack during one check: variables, places, observations, and the shards that are still missing.

use crate::pack::{
    Frequency, Lookup, Measure, Pack, PlaceId, PlaceKind, Series, Timing, Variable, VariableId,
};
use crate::quantity::Date;
use std::cell::{Cell, RefCell};

/// A pack with the date of the page, and the shards that look-ups missed.
pub struct Data<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The page's date.
    pub today: Option<Date>,
    /// The day whose releases are read, where they are not the newest.
    release: Option<Date>,
    /// Whether any series that was read has earlier releases.
    revised: Cell<bool>,
    needs: RefCell<Vec<String>>,
}

/// Later than any observation: on a page without a date the latest figure counts.
const NO_DATE: i32 = 999_999;

/// By this day of a month most offices have published the figures of the month before.
const PUBLISHED: u8 = 10;

impl<'a> Data<'a> {
    /// The data for a page.
    pub fn new(pack: &'a Pack, today: Option<Date>) -> Self {
        Self { pack, today, release: None, revised: Cell::default(), needs: RefCell::default() }
    }

    /// The same, as the sources printed it on a day.
    pub fn as_of(&self, day: Date) -> Self {
        Self { release: Some(day), revised: Cell::default(), needs: RefCell::default(), ..*self }
    }

    /// Whether any series that was read as of a day has releases before the newest.
    pub fn has_releases(&self) -> bool {
        self.revised.get()
    }

    /// Whether earlier releases are read.
    pub fn is_as_of(&self) -> bool {
        self.release.is_some()
    }

    /// Shards that look-ups asked for.
    pub fn needs(self) -> Vec<String> {
        self.needs.into_inner()
    }

    /// The year of the page.
    pub fn this_year(&self) -> i32 {
        self.today.map_or(NO_DATE, |d| d.year)
    }

    /// The number of the page's year, quarter or month.
    pub fn now(&self, frequency: Frequency) -> i32 {
        self.today.map_or(NO_DATE, |today| frequency.number(today.year, today.month))
    }

    /// The first and the last month that "now" may be: the one before the page's, once that is published, or the one before that.
    pub fn latest_months(&self) -> (i32, i32) {
        let last = self.now(Frequency::Month).saturating_sub(1);
        let published = self.today.is_some_and(|today| today.day >= PUBLISHED);
        (last.saturating_sub(1), if published { last } else { last.saturating_sub(1) })
    }

    /// A variable.
    #[inline(never)]
    pub fn variable(&self, id: VariableId) -> Option<Variable<'a>> {
        self.pack.variable(id)
    }

    /// Whether a place is a country or territory, or a part of one.
    #[inline(never)]
    pub fn is_country(&self, place: PlaceId) -> bool {
        self.pack.place(place).is_some_and(|p| p.kind.is_ranked())
    }

    /// Whether a place is the world.
    #[inline(never)]
    pub fn is_world(&self, place: PlaceId) -> bool {
        self.pack.place(place).is_some_and(|p| p.kind == PlaceKind::World)
    }

    /// The place that is the world.
    pub fn world(&self) -> Option<PlaceId> {
        self.pack.places().find(|&place| self.is_world(place))
    }

    /// The first group that a place belongs to.
    pub fn group_of(&self, place: PlaceId) -> Option<PlaceId> {
        self.pack.places().find(|&group| self.pack.members(group, self.members_in()).contains(&place))
    }

    /// The year whose members of groups are meant.
    pub fn members_in(&self) -> i32 {
        self.this_year().min(2100)
    }

    fn take<T>(&self, lookup: Lookup<T>) -> Option<T> {
        match lookup {
            Lookup::Found(value) => Some(value),
            Lookup::Missing => None,
            Lookup::NeedsShard(name) => {
                let mut needs = self.needs.borrow_mut();
                if !needs.contains(&name) {
                    needs.push(name);
                }
                None
            }
        }
    }

    /// The variable that counts everybody in a place.
    pub fn first_of_people(&self) -> Option<VariableId> {
        super::quotient::everybody(self.pack)
    }

    /// Observations of a variable for a place, or for a pair where an origin is given.
    #[inline(never)]
    pub fn series(&self, variable: VariableId, place: PlaceId, origin: Option<PlaceId>) -> Option<Series> {
        let mut series = self.take(match origin {
            Some(origin) => self.pack.pair(variable, origin, place),
            None => self.pack.series(variable, place),
        })?;
        if let Some(day) = self.release {
            self.revised.set(self.revised.get() || !series.vintages.is_empty());
            series.return_to(day);
        }
        Some(series)
    }

    /// Every country's and territory's observations, each decoded once.
    #[inline(never)]
    pub fn all(&self, variable: VariableId) -> Vec<(PlaceId, Series)> {
        let mut out = Vec::new();
        for place in self.pack.places() {
            if self.is_country(place)
                && let Some(series) = self.series(variable, place, None)
            {
                out.push((place, series));
            }
        }
        out
    }
}

/// Whether the figure of a month or quarter differs in kind from that of the year: flows, growth, averaged rates.
pub fn is_of_a_year(variable: &Variable) -> bool {
    variable.timing == Timing::Flow || is_monthly(variable)
}

/// Whether news usually reports it by the month: rates of change, and shares of the labour force.
pub fn is_monthly(variable: &Variable) -> bool {
    variable.measure == Measure::Growth
        || super::fit::whole(variable) == Some(crate::vocabulary::class::OF_LABOUR_FORCE)
}

/// Whether it is a share of the labour force or of the working-age population.
pub fn is_of_people_of_age(variable: &Variable) -> bool {
    use crate::vocabulary::class;
    super::fit::whole(variable).is_some_and(|of| of == class::OF_LABOUR_FORCE || of == class::OF_ADULTS)
}

/// Whether it is a rate: a small number that is not called far off by being many times another.
pub fn is_rate(variable: &Variable) -> bool {
    !matches!(variable.base, "persons" | "applications" | "usd" | "km2" | "km" | "tonnes" | "kwh")
}
