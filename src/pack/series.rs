//! What a pack holds of figures: series of observations, what is said of single ones, and what a look-up of them gives.
//! Plain values; knows neither bytes nor names.

use super::codes::Status;
use super::model::SourceId;
use crate::quantity::Date;
use crate::quantity::decimal::Decimal;

/// Something said of one observation.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// let series = pack.series(population, japan).found().unwrap();
/// for note in &series.notes {
///     println!("{}: {:?} {}", note.year, note.status, note.text);
/// }
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Note {
    /// The observation's year.
    pub year: i32,
    /// Its status.
    pub status: Status,
    /// Its own source, where it is not the variable's.
    pub source: Option<SourceId>,
    /// What a reader should know.
    pub text: Box<str>,
}

/// What an earlier release of the source printed for an observation: right when it was published.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// for vintage in pack.vintages(population, japan, 2020) {
///     println!("{} until {:?}: {}", vintage.released, vintage.until, vintage.value);
/// }
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Vintage {
    /// The observation's year.
    pub year: i32,
    /// What the release printed.
    pub value: Decimal,
    /// The day it was released, or the first day of the month or year that is known.
    pub released: Date,
    /// The day on which a later release replaced it, where that is known.
    pub until: Option<Date>,
    /// Its own source, where it is not the variable's.
    pub source: Option<SourceId>,
    /// What a reader should know.
    pub note: Box<str>,
}

/// Observations of one variable for one place. Periods are numbers: years, or what the variable's [`Frequency`](super::Frequency) counts.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// let series = pack.series(population, japan).found().unwrap();
/// let (year, value) = series.latest(2020).unwrap();
/// assert_eq!((year, Some(value)), (2020, series.value(2020)));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Series {
    /// Period of the first value.
    pub first: i32,
    /// One value a period, as printed by the source; none for a gap.
    pub values: Vec<Option<Decimal>>,
    /// What is said of single observations.
    pub notes: Vec<Note>,
    /// What earlier releases printed, release by release, oldest first.
    pub vintages: Vec<Vintage>,
}

impl Series {
    /// The value of a year.
    #[must_use]
    pub fn value(&self, year: i32) -> Option<Decimal> {
        let at = usize::try_from(i64::from(year) - i64::from(self.first)).ok()?;
        self.values.get(at).copied().flatten()
    }

    /// What is said of a year's observation.
    #[must_use]
    pub fn note(&self, year: i32) -> Option<&Note> {
        self.notes.iter().find(|n| n.year == year)
    }

    /// The status of a year's observation, if it has one of its own.
    #[must_use]
    pub fn status(&self, year: i32) -> Status {
        self.note(year).map(|n| n.status).unwrap_or_default()
    }

    /// The source of a year's observation, if it is not the variable's.
    #[must_use]
    pub fn source(&self, year: i32) -> Option<SourceId> {
        self.note(year).and_then(|n| n.source)
    }

    /// Puts back what the release of a day printed. Only the vintages that were in force stay.
    pub fn return_to(&mut self, day: Date) {
        self.vintages.retain(|one| one.released <= day && one.until.is_none_or(|until| day < until));
        for one in &self.vintages {
            let at = usize::try_from(i64::from(one.year) - i64::from(self.first)).ok();
            if let Some(value) = at.and_then(|at| self.values.get_mut(at)) {
                *value = Some(one.value);
            }
        }
    }

    /// Years with a value, in order.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = (i32, Decimal)> + '_ {
        self.values.iter().enumerate().filter_map(|(i, v)| Some((self.first.checked_add(i as i32)?, (*v)?)))
    }

    /// The latest observation up to and including `year`.
    #[must_use]
    pub fn latest(&self, year: i32) -> Option<(i32, Decimal)> {
        self.years().rev().find(|&(y, _)| y <= year)
    }
}

/// What a look-up of observations gives.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// match pack.series(population, japan) {
///     Lookup::Found(series) => println!("{} years", series.years().count()),
///     Lookup::Missing => println!("none"),
///     Lookup::NeedsShard(name) => println!("fetch {name}, `add_shard` it, and ask again"),
/// }
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[must_use]
pub enum Lookup<T> {
    /// There they are.
    Found(T),
    /// The pack has none.
    Missing,
    /// The pack may have them in this shard, which is not there yet.
    NeedsShard(String),
}

impl<T> Lookup<T> {
    /// The value, if it is there.
    #[must_use]
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(value) => Some(value),
            Self::Missing | Self::NeedsShard(_) => None,
        }
    }
}
