//! Reasons for an abstention. Codes only; the words for readers are in `annotation`.

/// Why nothing is judged.
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
    /// Supposed, not asserted.
    Hypothetical,
    /// Has several readings that would give different findings.
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

    /// Its code, in annotations and in lines of JSON.
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
