//! What comes out of a check: a finding with the evidence it rests on. Plain values; no words for readers.

use crate::claim::doc::Tokens;
use crate::claim::{Direction, Form, Reason};
use crate::pack::{EventId, PlaceId, SourceId, Status, VariableId};
use crate::quantity::{Date, Decimal};
use crate::resolve::Link;

/// What the sources say of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Finding {
    /// A source supports it, and no other contradicts.
    Agrees,
    /// Every plausible source clearly contradicts it.
    Differs,
    /// It was right in this year and no longer is.
    Outdated(i32),
    /// An earlier release of a source supports it; the latest does not.
    RightWhenPublished,
    /// Some cited sources support it, others contradict.
    Disputed,
    /// Nothing is judged, for this reason; the sources' figures are shown for context.
    Context(Reason),
    /// It cannot be judged, for this reason.
    Abstains(Reason),
}

impl Finding {
    /// The codes of all findings.
    pub const CODES: [&'static str; 7] =
        ["agrees", "differs", "outdated", "rightWhenPublished", "disputed", "context", "abstain"];

    /// Its code, the same in annotations, lines of JSON, TypeScript, style sheets and language files: one of
    /// [`CODES`](Self::CODES).
    pub const fn code(self) -> &'static str {
        match self {
            Finding::Agrees => "agrees",
            Finding::Differs => "differs",
            Finding::Outdated(_) => "outdated",
            Finding::RightWhenPublished => "rightWhenPublished",
            Finding::Disputed => "disputed",
            Finding::Context(_) => "context",
            Finding::Abstains(_) => "abstain",
        }
    }

    /// Whether it is a verdict.
    pub fn answers(self) -> bool {
        !matches!(self, Finding::Abstains(_) | Finding::Context(_))
    }

    /// Whether it speaks against the claim.
    pub fn flags(self) -> bool {
        matches!(self, Finding::Differs | Finding::Outdated(_))
    }

    /// Why nothing is judged.
    pub fn reason(self) -> Option<Reason> {
        match self {
            Finding::Abstains(why) | Finding::Context(why) => Some(why),
            _ => None,
        }
    }
}

/// What one observation means for the claim.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Support {
    /// Inside the interval that the words commit to.
    Supports,
    /// Outside, but not clearly.
    Close,
    /// Clearly outside.
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
    /// The day of its release, where that is not the source's newest.
    pub released: Option<Date>,
    /// What it means for the claim; none if it only explains.
    pub support: Option<Support>,
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
        /// As stated.
        direction: Option<Direction>,
    },
    /// One side against the other (or the sum of the others).
    Comparison {
        /// The first.
        left: Decimal,
        /// The second side, summed.
        right: Decimal,
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

/// The result of a comparison, before it is joined with the link of the claim.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judged {
    /// What follows.
    pub finding: Finding,
    /// What it rests on, best first.
    pub evidence: Vec<Evidence>,
    /// The arithmetic.
    pub detail: Detail,
    /// The years that it is about.
    pub years: Option<(i32, i32)>,
}

impl Judged {
    /// An abstention, for a reason.
    pub fn silent(reason: Reason) -> Self {
        Self { finding: Finding::Abstains(reason), evidence: Vec::new(), detail: Detail::Level, years: None }
    }
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
    /// Words of the sentence that were not understood.
    pub residue: Vec<Tokens>,
}

impl Assessment {
    /// An abstention without a link.
    pub fn silent(tokens: Tokens, reason: Reason) -> Self {
        Self {
            anchor: tokens.start,
            tokens,
            form: Form::None,
            link: Link::default(),
            finding: Finding::Abstains(reason),
            evidence: Vec::new(),
            detail: Detail::Level,
            residue: Vec::new(),
        }
    }

    /// The same for a scan, which nobody requested: context becomes an abstention.
    pub fn without_context(&mut self) {
        if let Finding::Context(reason) = self.finding {
            self.finding = Finding::Abstains(reason);
            self.evidence.clear();
        }
    }

    /// Whether it is marked in the text; otherwise it appears in the list only.
    pub fn is_marked(&self) -> bool {
        matches!(self.finding, Finding::Agrees | Finding::RightWhenPublished | Finding::Disputed)
    }

    /// Whether neither a variable nor an event was recognised.
    pub fn is_empty(&self) -> bool {
        self.link.variable.is_none() && self.link.event.is_none() && !self.finding.answers()
    }
}
