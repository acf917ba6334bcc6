//! Why nothing is said of a claim. Codes only; the words for readers are elsewhere.

/// Why nothing is said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// Nothing in it could be compared with statistics.
    NotAStatistic,
    /// The measure is not in the pack.
    NotInDataset,
    /// The place is not in the pack, or the pack has nothing for it.
    PlaceNotCovered,
    /// Older, newer or finer than what the pack has.
    PeriodNotCovered,
    /// About the future.
    Forecast,
    /// Not said to be so.
    Hypothetical,
    /// Could mean several things that differ.
    Ambiguous,
    /// Denied, or reported as untrue.
    NegatedOrReported,
    /// A judgement.
    Opinion,
    /// The sentence has more figures or words than are read in one.
    TooLong,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::NotAStatistic,
        Self::NotInDataset,
        Self::PlaceNotCovered,
        Self::PeriodNotCovered,
        Self::Forecast,
        Self::Hypothetical,
        Self::Ambiguous,
        Self::NegatedOrReported,
        Self::Opinion,
        Self::TooLong,
    ];

    /// Its name in the line format.
    pub fn code(self) -> &'static str {
        match self {
            Reason::NotAStatistic => "not_a_statistic",
            Reason::NotInDataset => "not_in_dataset",
            Reason::PlaceNotCovered => "place_not_covered",
            Reason::PeriodNotCovered => "period_not_covered",
            Reason::Forecast => "forecast",
            Reason::Hypothetical => "hypothetical",
            Reason::Ambiguous => "ambiguous",
            Reason::NegatedOrReported => "negated_or_reported",
            Reason::Opinion => "opinion",
            Reason::TooLong => "too_long",
        }
    }
}
