//! Sources in the text and their releases: which source a sentence names, and the figure of an earlier release.

use super::finding::{Evidence, Support};
use super::inputs::Judge;
use super::line::{Level, Line, Outcome};
use super::tolerance::{Scale, support};
use crate::quantity::Decimal;
use crate::text::step_count;

/// Whether the passage names the source of a line: by its publisher's name as it is written, or by its capitals
/// ("ILO").
pub(super) fn is_named(judge: &Judge, line: &Line) -> bool {
    let Some(id) = judge.data.variable(line.variable).map(|variable| variable.source) else { return false };
    judge.memory.is_named(id, || {
        step_count::add(judge.doc.tokens.len());
        judge.data.pack.source(id).is_some_and(|source| {
            let initials: String = source.publisher.chars().filter(|c| c.is_uppercase()).collect();
            let known = judge.doc.text.contains(source.publisher);
            let written = |token: &crate::text::Token| token.of(judge.doc.text) == initials;
            known || initials.len() > 2 && judge.doc.tokens.iter().any(written)
        })
    })
}

/// What an earlier release printed, known when the page was written, that supports the claim as the latest does not.
pub(super) fn by_release(
    judge: &Judge,
    level: &Level,
    lines: &[Line],
    outcome: &Outcome,
) -> Option<Evidence> {
    let (first, last) = outcome.years?;
    for line in lines.iter().filter(|line| line.same) {
        for release in &line.series.vintages {
            let known = judge.data.today.is_none_or(|today| release.released <= today);
            let exact = Scale { revision: Decimal::ZERO, ..line.scale };
            let so = |value: Decimal| support(&level.interval, value, exact) == Support::Supports;
            if known
                && (first..=last).contains(&release.year)
                && release.value.mul(line.unit).is_some_and(so)
                && !line.value(release.year).is_some_and(so)
            {
                let own = line.evidence(judge, level, release.year, Support::Supports);
                let mut found = own.into_iter().next()?;
                found.value = Some(release.value);
                found.source = release.source.unwrap_or(found.source);
                return Some(found);
            }
        }
    }
    None
}
