//! Codes: closed lists of words that tables use and packs keep as bytes, such as kinds of place, of name and of number,
//! roles and status. Knows nothing but the words.

/// An enum that is written as a word in the tables and as a byte in the pack.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// The word in the tables.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// From the byte in the pack.
            #[doc(hidden)]
            pub const fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// The byte in the pack.
            #[doc(hidden)]
            pub const fn code(self) -> u8 {
                match self { $(Self::$variant => $code),+ }
            }

            /// From the word in the tables.
            #[doc(hidden)]
            #[cfg(feature = "compile")]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// All words, for messages.
            #[doc(hidden)]
            #[cfg(feature = "compile")]
            pub const WORDS: &'static [&'static str] = &[$($word),+];
        }
    };
}

words! {
    /// What kind of place it is. Ranks are over countries (and territories) or over the parts of one, never over groups.
    ///
    /// ```
    /// assert_eq!(citemark::pack::PlaceKind::Group.word(), "group");
    /// ```
    PlaceKind {
        /// A sovereign or widely listed country.
        Country = 0 "country",
        /// A dependent territory.
        Territory = 1 "territory",
        /// The whole world.
        World = 2 "world",
        /// A region or an organisation.
        Group = 3 "group",
        /// A group that publishers give figures for, of its members of the time.
        Aggregate = 5 "aggregate",
        /// A part of a country with figures of its own, <https://www.iso.org/iso-3166-country-codes.html> part 2: a state, a
        /// province, a city.
        Subdivision = 6 "subdivision",
        /// Not a place on a map: stateless people, unknown origin.
        Other = 4 "other",
    }
}

impl PlaceKind {
    /// Whether it is one of those that are counted and ranked: no group, and not the world.
    #[doc(hidden)]
    #[inline(never)]
    pub const fn is_ranked(self) -> bool {
        matches!(self, Self::Country | Self::Territory | Self::Subdivision)
    }
}

words! {
    /// What kind of name it is.
    #[doc(hidden)]
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
    #[doc(hidden)]
    PhraseRole {
        /// Names the variable.
        Term = 0 "term",
        /// A noun that is counted: `inhabitants`.
        Count = 1 "count",
        /// Stands behind the figure of a verb that says no more ("spends … on defence").
        Tail = 2 "tail",
        /// What somebody does, of whom the figure is a share: `use the internet`.
        Predicate = 3 "predicate",
        /// What grows or shrinks by the figure, in per cent: `economy`.
        Grows = 4 "grows",
        /// A verb that states it: `covers`.
        Verb = 5 "verb",
        /// A superlative for much of it: `most populous`.
        High = 6 "high",
        /// A superlative for little of it.
        Low = 7 "low",
    }
}

words! {
    /// Statistical status of an observation or of a whole variable.
    ///
    /// ```
    /// assert_eq!(citemark::pack::Status::Projection.word(), "projection");
    /// ```
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
    ///
    /// ```
    /// assert_eq!(citemark::pack::Measure::Growth.word(), "growth");
    /// ```
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
    ///
    /// ```
    /// assert_eq!(citemark::pack::Timing::Flow.word(), "flow");
    /// ```
    Timing {
        /// At a moment: population.
        Stock = 0 "stock",
        /// Over a year: births.
        Flow = 1 "flow",
    }
}

words! {
    /// How often a variable is observed. Periods are numbers, and written in the manner of ISO 8601.
    ///
    /// ```
    /// use citemark::pack::Frequency;
    ///
    /// let october = Frequency::Month.number(2023, 10);
    /// assert_eq!(Frequency::Month.period(october), "2023-10");
    /// assert_eq!(Frequency::Quarter.parts(Frequency::Quarter.number(2023, 10)), (2023, 4));
    /// ```
    Frequency {
        /// Once a year.
        Year = 0 "",
        /// Once in three months.
        Quarter = 1 "quarter",
        /// Once a month.
        Month = 2 "month",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro that writes the enum derives no default")]
impl Default for Frequency {
    fn default() -> Self {
        Self::Year
    }
}

impl Frequency {
    /// How many observations a year has.
    pub const fn per_year(self) -> i32 {
        match self {
            Self::Year => 1,
            Self::Quarter => 4,
            Self::Month => 12,
        }
    }

    /// The number of the period that holds a month: years, quarters and months are each counted from year 0.
    pub const fn number(self, year: i32, month: u8) -> i32 {
        let per_year = self.per_year();
        year.saturating_mul(per_year).saturating_add((month as i32 - 1) / (12 / per_year))
    }

    /// The year of a period, and its place in the year, from 1.
    pub const fn parts(self, number: i32) -> (i32, i32) {
        let per_year = self.per_year();
        (number.div_euclid(per_year), number.rem_euclid(per_year) + 1)
    }

    /// A period in the manner of ISO 8601: `2023`, `2023-Q3`, `2023-10`.
    pub fn period(self, number: i32) -> String {
        let (year, part) = self.parts(number);
        let year = year.to_string();
        match self {
            Self::Year => year,
            Self::Quarter => [year.as_str(), "-Q", &part.to_string()].concat(),
            Self::Month => [year.as_str(), if part < 10 { "-0" } else { "-" }, &part.to_string()].concat(),
        }
    }

    /// The number of a period that is written so; none for a year that no statistic has.
    #[cfg(feature = "compile")]
    pub fn parse(self, period: &str) -> Option<i32> {
        let (year, month) = match self {
            Self::Year => (period, 1),
            Self::Quarter => {
                let (year, quarter) = period.split_once("-Q")?;
                (year, quarter.parse::<u8>().ok().filter(|q| (1..=4).contains(q))? * 3)
            }
            Self::Month => {
                let (year, month) = period.split_once('-')?;
                (year, month.parse::<u8>().ok().filter(|m| (1..=12).contains(m))?)
            }
        };
        let year = year.parse().ok().filter(|year| (1000..=2999).contains(year))?;
        Some(self.number(year, month))
    }
}

words! {
    /// What a word says in an event.
    #[doc(hidden)]
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
    #[doc(hidden)]
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
    #[doc(hidden)]
    EventKind {
        /// How many: facts carry figures.
        Count = 0 "count",
        /// That something happened on a day.
        Happening = 1 "happening",
        /// What somebody holds to be so.
        Position = 2 "position",
    }
}
