//! Sources in the text and their releases: which source a sentence names, and the figure of an earlier release.

use super::finding::{Detail, Finding, Judged, Support};
use super::inputs::Judge;
use super::line::Line;
use super::tolerance::is_much_revised;
use crate::claim::Reason;
use crate::quantity::Date;
use crate::resolve::Link;
use crate::text::step_count;

/// Whether the passage names the source of a line: by its publisher's name as it is written, or by its capitals
/// ("ILO").
pub(super) fn is_named(judge: &Judge, line: &Line) -> bool {
    let Some(id) = judge.data.variable(line.variable).map(|variable| variable.source) else { return false };
    judge.memory.is_named(id, || {
        step_count::add(judge.doc.tokens.len());
        judge.data.pack.source(id).is_some_and(|source| {
            let initials: String = source.publisher.chars().filter(|c| c.is_uppercase()).collect();
            // Byte by byte: this rare search is not worth the code of a fast one.
            let (text, publisher) = (judge.doc.text.as_bytes(), source.publisher.as_bytes());
            let known =
                (0..text.len()).any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(publisher)));
            let written = |token: &crate::text::Token| token.of(judge.doc.text) == initials;
            known || initials.len() > 2 && judge.doc.tokens.iter().any(written)
        })
    })
}

/// How many days before and after the days that are known a release may have been in force: what is known is when copies of
/// it were first and last seen.
const DAYS: [i32; 4] = [0, 60, 120, -60];

/// What a finding becomes by the releases of the page's day: right when it was published, where the source printed so then;
/// no finding, where the release of that day does not speak against it, or is not kept though the source is much revised.
pub(super) fn as_of_the_day(
    judge: &Judge,
    link: &Link,
    mut newest: Judged,
    by: &dyn Fn(&Judge) -> Judged,
) -> Judged {
    if newest.finding == Finding::Agrees || newest.finding == Finding::Disputed || newest.evidence.is_empty()
    {
        return newest;
    }
    let Some(today) = judge.data.today else { return newest };
    let flagged = newest.finding.flags();
    let mut silent = flagged && is_not_kept(judge, link, today);
    for days in DAYS {
        let data = judge.data.as_of(today.add_days(days));
        let then = by(&Judge { data: &data, ..*judge });
        // Without earlier releases any day has the newest figures.
        if !data.has_releases() {
            break;
        }
        let own =
            then.evidence.iter().find(|one| one.released.is_some() && one.support == Some(Support::Supports));
        if then.finding == Finding::Agrees
            && let (Some(own), Detail::Level) = (own, &newest.detail)
        {
            newest.finding = Finding::RightWhenPublished;
            newest.evidence.push(own.clone());
            newest.years = then.years;
            return newest;
        }
        silent |= flagged && !then.finding.flags();
    }
    if silent {
        newest.finding = Finding::Abstains(Reason::Ambiguous);
    }
    newest
}

/// Whether the source is much revised, and what it printed when the page was written is not in the pack.
fn is_not_kept(judge: &Judge, link: &Link, today: Date) -> bool {
    let Some(variable) = link.variable.and_then(|id| judge.data.variable(id)) else { return false };
    let Some(place) = link.place else { return false };
    let series = link.variable.and_then(|id| judge.data.series(id, place, link.origin));
    let first = series.and_then(|series| series.vintages.iter().map(|one| one.released).min());
    is_much_revised(variable.revision) && first.is_some_and(|first| today < first)
}
