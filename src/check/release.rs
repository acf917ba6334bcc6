//! Sources as texts speak of them: which one a sentence names, and what an earlier release of it had.

use super::compare::{Scale, support};
use super::level::{Level, Line, Outcome};
use super::scene::Scene;
use super::verdict::{Evidence, Support};
use crate::quantity::Decimal;

/// What sources are called, by how their publishers' names begin.
const CALLED: [(&str, &str); 6] = [
    ("World Bank", "world bank"),
    ("UNHCR", "unhcr|refugee agency"),
    ("Central Intelligence", "cia|factbook|world factbook"),
    ("International Labour", "ilo|international labour organisation|international labour organization"),
    ("Internal Displacement", "idmc|internal displacement monitoring centre"),
    ("United Nations, Department", "un population division|population division|un s population"),
];

/// Whether the sentence names the source of a line.
pub(super) fn is_named(scene: &Scene, line: &Line) -> bool {
    let source = scene.variable(line.variable).and_then(|v| scene.pack.source(v.source));
    source.is_some_and(|source| {
        let called = CALLED.iter().find(|(publisher, _)| source.publisher.starts_with(publisher));
        called.is_some_and(|(_, names)| scene.doc.has(0..scene.doc.tokens.len(), names))
    })
}

/// What an earlier release printed, known when the page was written, that supports the claim as the latest does not.
pub(super) fn by_release(
    scene: &Scene,
    level: &Level,
    lines: &[Line],
    outcome: &Outcome,
) -> Option<Evidence> {
    let (first, last) = outcome.years?;
    for line in lines.iter().filter(|line| line.same) {
        for release in &line.series.vintages {
            let known = scene.doc.context.today.is_none_or(|today| release.released <= today);
            let exact = Scale { revision: Decimal::ZERO, ..line.scale };
            let so = |value: Decimal| support(&level.interval, value, exact) == Support::Supports;
            if known
                && (first..=last).contains(&release.year)
                && release.value.mul(line.unit).is_some_and(so)
                && !line.value(release.year).is_some_and(so)
            {
                let mut found = line.evidence(scene, level, release.year, Support::Supports)?;
                found.value = Some(release.value);
                found.source = release.source.unwrap_or(found.source);
                return Some(found);
            }
        }
    }
    None
}
