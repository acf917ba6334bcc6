//! What comes out of a check: a finding with the evidence it rests on. Plain values; no words for readers.

use super::compare::Interval;
use crate::claim::doc::Tokens;
use crate::claim::{Direction, Form};
use crate::pack::{EventId, PlaceId, SourceId, Status, VariableId};
use crate::quantity::{Date, Decimal};

/// What the sources say of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Finding {
    /// A source has it so, and none of the others contradicts.
    Agrees,
    /// Every plausible source has it clearly otherwise.
    Differs,
    /// It was so in this year, and is not any more.
    Outdated(i32),
    /// An earlier release of a source had it so, the latest has not.
    RightWhenPublished,
    /// Some cited sources support it, others contradict.
    Disputed,
    /// It cannot be told, for this reason.
    Abstains(Reason),
}

impl Finding {
    /// Its name in the line format.
    pub fn code(self) -> &'static str {
        match self {
            Finding::Agrees => "agrees",
            Finding::Differs => "differs",
            Finding::Outdated(_) => "outdated",
            Finding::RightWhenPublished => "rightWhenPublished",
            Finding::Disputed => "disputed",
            Finding::Abstains(_) => "abstain",
        }
    }

    /// Whether it says anything.
    pub fn answers(self) -> bool {
        !matches!(self, Finding::Abstains(_))
    }
}

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
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::NotAStatistic,
        Self::NotInDataset,
        Self::PlaceNotCovered,
        Self::PeriodNotCovered,
        Self::Forecast,
        Self::Hypothetical,
        Self::Ambiguous,
        Self::NegatedOrReported,
        Self::Opinion,
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
        }
    }
}

/// What one observation says of the claim.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Support {
    /// Inside what the words commit to.
    Supports,
    /// Outside, but not clearly.
    Close,
    /// Clearly otherwise.
    Contradicts,
}

/// One figure or statement of one source, used for the finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// The variable; none for an event.
    pub variable: Option<VariableId>,
    /// The event and the index of its fact.
    pub fact: Option<(EventId, usize)>,
    /// The place; an event may have none.
    pub place: Option<PlaceId>,
    /// The country of origin where the variable is for pairs.
    pub origin: Option<PlaceId>,
    /// Year of the observation.
    pub year: i32,
    /// As printed by the source.
    pub value: Option<Decimal>,
    /// Its status.
    pub status: Status,
    /// Where it comes from.
    pub source: SourceId,
    /// What it says of the claim; none for what merely explains.
    pub support: Option<Support>,
}

/// What the claim was taken to be about.
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
    /// The far side of a comparison.
    pub others: Vec<PlaceId>,
    /// The group that a rank is in; none is the world.
    pub scope: Option<PlaceId>,
    /// First and last year.
    pub years: Option<(i32, i32)>,
    /// The exact day, for events.
    pub day: Option<Date>,
    /// Whether the period was stated.
    pub period_stated: bool,
    /// Index of the figure in the passage's quantities.
    pub figure: Option<usize>,
    /// Index of the second figure of "from A to B".
    pub second: Option<usize>,
    /// What the speaker commits to, in the base unit of the variable.
    pub interval: Option<Interval>,
}

/// The arithmetic behind a finding, for the sentence that explains it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Detail {
    /// A level, or nothing to explain.
    #[default]
    Level,
    /// From the first year to the last.
    Change {
        /// Value at the start.
        from: Decimal,
        /// Value at the end.
        to: Decimal,
        /// What the words say.
        direction: Option<Direction>,
    },
    /// One side against the other (or the sum of the others).
    Comparison {
        /// The first.
        left: Decimal,
        /// The second side, summed.
        right: Decimal,
        /// Whether it is said how far apart they are, not which part or multiple one is of the other.
        apart: bool,
    },
    /// A place in an order.
    Rank {
        /// As the sources have it.
        found: u32,
        /// As stated.
        stated: u32,
        /// How many are in the order.
        of: u32,
        /// Counted from the lowest.
        lowest_first: bool,
        /// Who stands at the stated place.
        holder: Option<PlaceId>,
    },
}

/// One claim with its finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assessment {
    /// Its words.
    pub tokens: Tokens,
    /// The figure or word that makes it a claim: claims stand in this order.
    pub anchor: usize,
    /// What kind of statement it is.
    pub form: Form,
    /// What it was taken to be about.
    pub link: Link,
    /// What follows.
    pub finding: Finding,
    /// What it rests on, best first.
    pub evidence: Vec<Evidence>,
    /// The arithmetic.
    pub detail: Detail,
}

/// An assessment in the making: large, so it stays where it is while rules fill it in.
pub(super) type Found = Box<Assessment>;

impl Assessment {
    /// One of which nothing is known yet.
    #[inline(never)]
    pub fn new(tokens: Tokens, form: Form) -> Box<Self> {
        Box::new(Self {
            anchor: tokens.start,
            tokens,
            form,
            link: Link::default(),
            finding: Finding::Abstains(Reason::NotAStatistic),
            evidence: Vec::new(),
            detail: Detail::Level,
        })
    }

    /// The same with a reason for saying nothing.
    #[inline(never)]
    pub fn abstain(mut self: Box<Self>, reason: Reason) -> Box<Self> {
        self.finding = Finding::Abstains(reason);
        self
    }

    /// Whether neither a variable nor an event was recognised.
    pub fn is_empty(&self) -> bool {
        self.link.variable.is_none() && self.link.event.is_none() && !self.finding.answers()
    }

    /// The year of the first observation it rests on.
    pub fn evidence_year(&self) -> Option<i32> {
        self.evidence.first().map(|e| e.year)
    }
}
