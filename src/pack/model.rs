//! What a pack holds, as the rest of the crate sees it: places, variables, sources, events. Plain values; knows
//! neither bytes nor sentences.

pub use super::codes::*;
use crate::quantity::Date;
use crate::quantity::decimal::Decimal;

/// A place of the pack: a number for its code.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// assert_eq!(pack.place(japan).unwrap().id, "JPN");
/// assert_eq!(pack.places().count(), pack.places().last().unwrap().0 as usize + 1);
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlaceId(pub u16);

/// A statistical variable of the pack.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// assert_eq!(pack.variable(population).unwrap().id, "SP.POP.TOTL");
/// assert!(pack.variables().any(|id| id == population));
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct VariableId(pub u16);

/// A source of the pack.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// let source = pack.variable(population).unwrap().source;
/// assert_eq!(pack.source(source).unwrap().publisher, "World Bank");
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourceId(pub u16);

/// An event of the pack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[doc(hidden)]
pub struct EventId(pub u16);

/// A place.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// let place = pack.place(japan).unwrap();
/// assert_eq!((place.name, place.kind), ("Japan", citemark::pack::PlaceKind::Country));
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Place<'a> {
    /// ISO 3166-1 alpha-3, or the publisher's code for what ISO does not list: `JPN`, `WLD`, `EUU`.
    pub id: &'a str,
    /// Common English name.
    pub name: &'a str,
    /// Country, territory, world or group.
    pub kind: PlaceKind,
}

/// A name's meaning; the same name may have several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[doc(hidden)]
pub struct NameEntry {
    /// The place.
    pub place: PlaceId,
    /// What kind of name it is for that place.
    pub kind: NameKind,
    /// Whether it counts only where it is written with capitals (all of them for an abbreviation, else the first of
    /// each word): `US`, `Chad`, `Polish`, `Turkey`.
    pub case_exact: bool,
}

/// A phrase's meaning; the same phrase may have several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[doc(hidden)]
pub struct PhraseEntry {
    /// The variable.
    pub variable: VariableId,
    /// What the phrase does for it.
    pub role: PhraseRole,
}

/// An event phrase's meaning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[doc(hidden)]
pub struct EventPhrase {
    /// The event.
    pub event: EventId,
    /// What the phrase says in it.
    pub slot: Slot,
}

/// From this place in its topic on, a variable is another definition (at constant prices, at purchasing power), not
/// another source for the same.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{OTHER_DEFINITION, bundled};
/// let pack = bundled().unwrap();
/// let population = pack.variable(pack.variable_by_code("SP.POP.TOTL").unwrap()).unwrap();
/// assert!(population.rank < OTHER_DEFINITION, "a main series of its topic");
/// # }
/// ```
pub const OTHER_DEFINITION: u8 = 10;

/// A statistical variable, <https://schema.org/StatisticalVariable>.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// let variable = pack.variable(population).unwrap();
/// assert_eq!((variable.unit, variable.first), ("people", 1960));
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Variable<'a> {
    /// The publisher's indicator id: `SP.POP.TOTL`.
    pub id: &'a str,
    /// `Population, total`
    pub name: &'a str,
    /// Unit in plain words for the card: `people`, `% of GDP`.
    pub unit: &'a str,
    /// Class of unit that a claim's figure is held against, after [`scale`](Self::scale): `persons`, `usd`, `percent`.
    pub base: &'a str,
    /// Factor from the printed figure to the base unit: 1000 where the publisher prints thousands.
    pub scale: Decimal,
    /// Variables of one topic answer the same everyday words.
    pub topic: &'a str,
    /// Place in its topic, 1 being the one to take when the words say no more.
    pub rank: u8,
    /// A moment or a year.
    pub timing: Timing,
    /// What kind of number.
    pub measure: Measure,
    /// Status of all its observations, where nothing else is said.
    pub status: Status,
    /// How far later releases usually move a figure, in per cent of it.
    pub revision: Decimal,
    /// Why.
    pub revision_reason: &'a str,
    /// Where its figures come from.
    pub source: SourceId,
    /// Whether its series are for pairs of places (origin and asylum), not places.
    pub pairs: bool,
    /// How often it is observed.
    pub frequency: Frequency,
    /// Number of the first period with any observation: the year, unless it is observed more often.
    pub first: i32,
    /// Number of the last period with any observation.
    pub last: i32,
}

impl Variable<'_> {
    /// Whether it was measured once and holds at any time, as an area does; people are counted again.
    #[doc(hidden)]
    pub fn is_constant(&self) -> bool {
        self.first == self.last && self.base != "persons"
    }
}

/// Where figures come from.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// # use citemark::pack::{Lookup, bundled};
/// # let pack = bundled().unwrap();
/// # let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
/// # let japan = pack.place_by_code("JPN").unwrap();
/// let source = pack.source(pack.variable(population).unwrap().source).unwrap();
/// assert!(source.url.starts_with("https://"));
/// assert_eq!(source.licence, "CC BY 4.0");
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Source<'a> {
    /// Id in the tables.
    pub id: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// Title of the data set, page or article.
    pub title: &'a str,
    /// The publisher's indicator id, if it has one.
    pub indicator: &'a str,
    /// http or https address.
    pub url: &'a str,
    /// Licence.
    pub licence: &'a str,
    /// The line that the licence asks for.
    pub attribution: &'a str,
    /// Release or publication date, as exact as it is known.
    pub released: &'a str,
    /// Retrieval date.
    pub retrieved: &'a str,
}

/// A dated event with everyone who says something about it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[doc(hidden)]
pub struct Event<'a> {
    /// `repatriation_2023_10_09`
    pub id: &'a str,
    /// What it is, in words.
    pub label: &'a str,
    /// Figures, a happening or a position.
    pub kind: EventKind,
    /// First day it may be on.
    pub from: Option<Date>,
    /// Last day it may be on.
    pub to: Option<Date>,
    /// Who acted; groups and unknown actors have none.
    pub actors: Vec<PlaceId>,
    /// Whom or what place it is about.
    pub objects: Vec<PlaceId>,
    /// Who says what, best first.
    pub facts: Vec<Fact<'a>>,
}

/// What one source says of an event.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[doc(hidden)]
pub struct Fact<'a> {
    /// Id in the tables: `E010`.
    pub id: &'a str,
    /// What it says, in one sentence.
    pub statement: &'a str,
    /// Lower end of its figure; none for `as many as` or where it gives no figure.
    pub low: Option<Decimal>,
    /// Upper end; none for `more than`.
    pub high: Option<Decimal>,
    /// The words that bound it: `more than`, `as many as`, `about`.
    pub bound: &'a str,
    /// What is counted: `persons`, `votes`, `year`.
    pub unit: &'a str,
    /// First day of what it speaks of.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Who says so: `Human Rights Watch`, `South Korea's unification ministry`.
    pub who: &'a str,
    /// What it says of a disputed statement.
    pub side: Side,
    /// `news`, `primary (UN)`, ...
    pub kind: &'a str,
    /// What a reader should know: `single article only`.
    pub note: &'a str,
    /// The page.
    pub source: SourceId,
}
