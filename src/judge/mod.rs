//! What the observations say of a resolved claim: a finding, made once. Knows neither frames nor words for readers.

mod change;
mod comparison;
mod event;
mod finding;
mod gates;
mod inputs;
mod level;
mod line;
mod memory;
mod mismatch;
mod rank;
mod release;
mod sort;
mod tolerance;

pub use event::events;
pub use finding::{Assessment, Detail, Evidence, Finding, Judged, Support};
pub use inputs::Judge;
pub use memory::Memory;

use crate::claim::{Claim, Reason};
use crate::resolve::Link;
use crate::vocabulary::Kind;

/// Judges a resolved claim.
pub fn judge(judge: &Judge, claim: &Claim, link: &Link) -> Judged {
    let Some(variable) = link.variable.and_then(|id| judge.data.variable(id)) else {
        return Judged::silent(Reason::NotInDataset);
    };
    let gates = match gates::gates(judge, claim, link, &variable) {
        Ok(gates) => gates,
        Err(reason) => return for_context(judge, link, reason),
    };
    let by_sources = |judge: &Judge| match (claim.kind, &claim.rank) {
        (Kind::Rank, Some(rank)) => rank::judge(judge, rank, link, gates),
        (Kind::Comparison, _) => comparison::judge(judge, claim, link, gates),
        (Kind::Change, _) => change::judge(judge, claim, link, gates),
        // Within one year: sources count from another day.
        (Kind::Growth, _) if link.interval.is_none() => {
            change::judge(judge, claim, link, gates::Gates { may_flag: false, ..gates })
        }
        _ => level::judge(judge, link, gates),
    };
    let newest = by_sources(judge);
    // An order of places is one of the newest figures: all of them would have to be sorted for each day.
    let mut judged = match claim.kind {
        Kind::Rank => newest,
        _ => release::as_of_the_day(judge, link, newest, &by_sources),
    };
    // Figures that settle nothing are shown all the same, without a word of judgement.
    if let Finding::Abstains(reason) = judged.finding
        && !judged.evidence.is_empty()
    {
        judged.finding = Finding::Context(reason);
        for shown in &mut judged.evidence {
            shown.support = None;
        }
    }
    judged
}

/// The sources' figures for what a claim is about, without judging it.
pub fn for_context(judge: &Judge, link: &Link, reason: Reason) -> Judged {
    let evidence = level::shown(judge, link);
    let finding = if evidence.is_empty() { Finding::Abstains(reason) } else { Finding::Context(reason) };
    let years = evidence.first().map(|first| (first.year, first.year));
    Judged { finding, evidence, detail: Detail::Level, years }
}
