//! What a pack holds, as the rest of the crate sees it: places, variables, sources, events, series. Plain values; knows
//! neither bytes nor sentences.

use crate::quantity::Date;
use crate::quantity::decimal::Decimal;

/// A place of the pack: a number for its code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlaceId(pub u16);

/// A statistical variable of the pack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct VariableId(pub u16);

/// A source of the pack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourceId(pub u16);

/// An event of the pack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EventId(pub u16);

/// An enum that is written as a word in the tables and as a byte in the pack.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// The word in the tables.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// From the byte in the pack.
            pub const fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// The byte in the pack.
            pub const fn code(self) -> u8 {
                match self { $(Self::$variant => $code),+ }
            }

            /// From the word in the tables.
            #[cfg(feature = "compile")]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// All words, for messages.
            #[cfg(feature = "compile")]
            pub const WORDS: &'static [&'static str] = &[$($word),+];
        }
    };
}

words! {
    /// What kind of place it is. Ranks are over countries (and territories), never over groups.
    PlaceKind {
        /// A sovereign or widely listed country.
        Country = 0 "country",
        /// A dependent territory.
        Territory = 1 "territory",
        /// The whole world.
        World = 2 "world",
        /// A region or an organisation.
        Group = 3 "group",
        /// Not a place on a map: stateless people, unknown origin.
        Other = 4 "other",
    }
}

words! {
    /// What kind of name it is.
    NameKind {
        /// The common name: `Ivory Coast`.
        Name = 0 "name",
        /// The formal name: `Republic of Côte d'Ivoire`.
        Formal = 1 "formal",
        /// A name it had: `Burma`.
        Former = 2 "former",
        /// Its own name for itself: `Deutschland`.
        Local = 3 "local",
        /// The adjective: `French`.
        Demonym = 4 "demonym",
        /// Its people: `Frenchmen`, `Swedes`.
        DemonymNoun = 5 "demonym_noun",
        /// Its capital: weak evidence for the country.
        Capital = 6 "capital",
        /// A building or body that stands for its government: `the Kremlin`.
        Metonym = 7 "metonym",
        /// Initials: `UK`, `U.S.`; always written in capitals.
        Abbreviation = 8 "abbreviation",
    }
}

words! {
    /// What a phrase does for a variable.
    PhraseRole {
        /// Names the variable.
        Term = 0 "term",
        /// A noun that is counted: `inhabitants`.
        Count = 1 "count",
        /// Names it weakly: needs more evidence.
        Weak = 2 "weak",
        /// Makes it likelier where it stands near.
        Context = 3 "context",
        /// Rules it out.
        Excludes = 4 "excludes",
        /// A verb that states it.
        Verb = 5 "verb",
        /// An adjective for much of it: `populous`.
        High = 6 "high",
        /// An adjective for little of it.
        Low = 7 "low",
    }
}

words! {
    /// Statistical status of an observation or of a whole variable.
    Status {
        /// As counted or reported.
        Normal = 0 "",
        /// A model's estimate.
        Estimate = 1 "estimate",
        /// A projection into what was the future.
        Projection = 2 "projection",
        /// To be revised by its publisher.
        Provisional = 3 "provisional",
        /// Not comparable with the year before.
        Break = 4 "break",
        /// Does not fit its neighbours: not to be relied on for a verdict.
        Doubtful = 5 "doubtful",
        /// A sum made here from the publisher's figures.
        Computed = 6 "computed",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro that writes the enum derives no default")]
impl Default for Status {
    fn default() -> Self {
        Self::Normal
    }
}

words! {
    /// What kind of number a variable is.
    Measure {
        /// An amount or a count.
        Level = 0 "level",
        /// An amount for each of something: per person, per 1,000.
        Rate = 1 "rate",
        /// A change against the year before, in per cent.
        Growth = 2 "growth",
        /// An index without unit.
        Index = 3 "index",
        /// A part of a whole, in per cent.
        Share = 4 "share",
    }
}

words! {
    /// Whether a variable is a state at a moment or a sum over a year.
    Timing {
        /// At a moment: population.
        Stock = 0 "stock",
        /// Over a year: births.
        Flow = 1 "flow",
    }
}

words! {
    /// What a word says in an event.
    Slot {
        /// Who does it.
        Actor = 0 "actor",
        /// What is done.
        Action = 1 "action",
        /// To whom or what.
        Object = 2 "object",
        /// Where.
        Place = 3 "place",
        /// What it is about.
        Topic = 4 "topic",
    }
}

words! {
    /// What a source says of a statement that others dispute.
    Side {
        /// Takes no side, or nobody disputes it.
        Neutral = 0 "",
        /// Says that it is so.
        Affirms = 1 "affirms",
        /// Says that it is not so.
        Denies = 2 "denies",
    }
}

words! {
    /// What an event's facts are about.
    EventKind {
        /// How many: facts carry figures.
        Count = 0 "count",
        /// That something happened on a day.
        Happening = 1 "happening",
        /// What somebody holds to be so.
        Position = 2 "position",
    }
}

/// A place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
pub struct PhraseEntry {
    /// The variable.
    pub variable: VariableId,
    /// What the phrase does for it.
    pub role: PhraseRole,
}

/// An event phrase's meaning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EventPhrase {
    /// The event.
    pub event: EventId,
    /// What the phrase says in it.
    pub slot: Slot,
}

/// A statistical variable, <https://schema.org/StatisticalVariable>.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
    /// First year of any observation.
    pub first_year: i32,
    /// Last year of any observation.
    pub last_year: i32,
}

/// Where figures come from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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

/// Something said of one observation.
#[derive(Clone, PartialEq, Eq, Debug)]
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

/// Yearly observations of one variable for one place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Series {
    /// Year of the first value.
    pub first_year: i32,
    /// One value a year, as printed by the source; none for a gap.
    pub values: Vec<Option<Decimal>>,
    /// What is said of single observations.
    pub notes: Vec<Note>,
}

impl Series {
    /// The value of a year.
    pub fn value(&self, year: i32) -> Option<Decimal> {
        let at = usize::try_from(i64::from(year) - i64::from(self.first_year)).ok()?;
        self.values.get(at).copied().flatten()
    }

    /// What is said of a year's observation.
    pub fn note(&self, year: i32) -> Option<&Note> {
        self.notes.iter().find(|n| n.year == year)
    }

    /// The status of a year's observation, if it has one of its own.
    pub fn status(&self, year: i32) -> Status {
        self.note(year).map(|n| n.status).unwrap_or_default()
    }

    /// The source of a year's observation, if it is not the variable's.
    pub fn source(&self, year: i32) -> Option<SourceId> {
        self.note(year).and_then(|n| n.source)
    }

    /// Years with a value, in order.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = (i32, Decimal)> + '_ {
        self.values
            .iter()
            .enumerate()
            .filter_map(|(i, v)| Some((self.first_year.checked_add(i as i32)?, (*v)?)))
    }

    /// The latest observation up to and including `year`.
    pub fn latest(&self, year: i32) -> Option<(i32, Decimal)> {
        self.years().rev().find(|&(y, _)| y <= year)
    }
}

/// What a look-up of observations gives.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(value) => Some(value),
            Self::Missing | Self::NeedsShard(_) => None,
        }
    }
}
