//! One segment of a passage at a time: which form each figure belongs to, and what is said of figures that none takes.

use super::clause::clauses;
use super::fit::fit;
use super::level::weigh;
use super::link::{Candidate, candidates, is_in_words};
use super::period;
use super::place::{BACK, Where, carried, is_part, of_figure};
use super::scene::Scene;
use super::town::{self, Town};
use super::unanswered::unanswered;
use super::verdict::{Assessment, Finding, Found, Link, Reason};
use super::{change, comparison, event, rank, record, refugees};
use crate::claim::doc::{Doc, Tokens};
use crate::claim::stance::{Stance, stance};
use crate::claim::{self, Form};
use crate::pack::{PlaceId, VariableId};
use crate::quantity::{Role, Unit};

/// A figure of a segment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Figure {
    /// Index in the passage's quantities.
    pub index: usize,
    /// Its tokens.
    pub tokens: Tokens,
    /// First token with its hedge: where a preposition would stand before.
    pub lead: usize,
}

/// The passage in pieces that can be true or false by themselves: sentences, cut at semicolons.
pub(super) fn segments(doc: &Doc) -> Vec<Tokens> {
    let mut out = Vec::new();
    for sentence in &doc.sentences {
        let mut start = sentence.start;
        while let Some(mark) = doc.first(start..sentence.end, ";") {
            out.push(start..mark.start);
            start = mark.end;
        }
        if start < sentence.end {
            out.push(start..sentence.end);
        }
    }
    out
}

fn figures(scene: &Scene, segment: &Tokens) -> Vec<Figure> {
    let doc = scene.doc;
    let all = doc.figures_in(segment);
    let all = all.map(|(index, q, tokens)| Figure { index, tokens: tokens.clone(), lead: doc.lead(q) });
    let mut all: Vec<Figure> = all.collect();
    if let Some(meant) = scene.corrections.figure.as_deref() {
        let is_meant = |f: &Figure| doc.quantities.get(f.index).is_some_and(|q| q.span.of(doc.text) == meant);
        if all.iter().any(is_meant) {
            all.retain(is_meant);
        }
    }
    all
}

pub(super) fn reason_of(stance: Stance) -> Option<Reason> {
    match stance {
        Stance::Asserted => None,
        Stance::Question => Some(Reason::NotAStatistic),
        Stance::Hypothetical => Some(Reason::Hypothetical),
        Stance::Forecast => Some(Reason::Forecast),
        Stance::Negated => Some(Reason::NegatedOrReported),
        Stance::Opinion => Some(Reason::Opinion),
    }
}

/// All claims of a passage, segment by segment, or what of it claims nothing if `all` is to be told. What an ellipsis
/// leaves out is carried over from the segment before.
pub(super) fn assess_all(scene: &Scene, all: bool) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::new();
    let mut measures: Vec<VariableId> = Vec::new();
    let mut sentence = usize::MAX;
    for range in segments(scene.doc) {
        let here = scene.doc.sentence_of(range.start).start;
        let goes_on =
            here == sentence || scene.doc.has(range.clone(), "the figure|the rate|the number|that figure");
        if !goes_on {
            measures.clear();
        }
        sentence = here;
        let found = assess(scene, range, &measures, all);
        let named: Vec<VariableId> = found.iter().filter_map(|c| c.link.variable).collect();
        if !named.is_empty() {
            measures = named;
        }
        out.extend(found);
    }
    out
}

/// All claims of a segment.
fn assess(scene: &Scene, segment: Tokens, before: &[VariableId], all: bool) -> Vec<Found> {
    let figures = figures(scene, &segment);
    let free = |f: &&Figure| !is_in_words(scene, &segment, f.index);
    let mut left: Vec<usize> = figures.iter().filter(free).map(|f| f.index).collect();
    let mut out = Vec::new();
    if let Some(found) = event::assess(scene, &segment, &figures) {
        // A figure against an event's reports may be a statistic of its own.
        let mut own = Vec::new();
        let used: Vec<usize> = found.link.figure.into_iter().collect();
        // "The Chinese economy grew by 5.2%, Beijing said": who speaks is no event.
        let beside = used.is_empty() && !figures.is_empty();
        if found.finding == Finding::Differs || beside {
            let tried = if beside { &left } else { &used };
            levels(scene, (&segment, &[]), &figures, tried, before, &mut own);
            own.retain(|c| c.finding.answers());
        }
        if !beside || own.is_empty() {
            left.retain(|i| !used.contains(i));
            out.push(if own.is_empty() { hold_back_event(scene, found) } else { own.swap_remove(0) });
            if left.is_empty() {
                return out;
            }
        }
    }
    // A rank or comparison with its own figure ("twice as many") takes that figure.
    if let Some(found) = comparison::assess(scene, &segment) {
        if let Some(figure) = found.link.figure {
            left.retain(|&i| i != figure);
        }
        out.push(hold_back(scene, found));
    } else if let Some(found) = record::assess(scene, &segment) {
        out.push(hold_back(scene, found));
    } else if let Some(found) =
        claim::rank::rank(scene.doc, segment.clone()).and_then(|r| rank::assess(scene, &segment, &r))
    {
        out.push(hold_back(scene, found));
    }
    let free: Vec<Figure> = figures.iter().filter(|f| left.contains(&f.index)).cloned().collect();
    let compared = out.iter().any(|c| c.form == Form::Comparison);
    let clauses = clauses(scene, &segment);
    left.retain(|&i| {
        figures.iter().any(|f| f.index == i && clauses.iter().any(|c| c.contains(&f.tokens.start)))
    });
    for clause in clauses.iter().filter(|_| !compared) {
        let own: Vec<Figure> = free.iter().filter(|f| clause.contains(&f.tokens.start)).cloned().collect();
        let Some(found) = change::assess(scene, &segment, clause, &own) else { continue };
        left.retain(|&i| Some(i) != found.link.figure && Some(i) != found.link.second);
        out.push(hold_back(scene, found));
    }
    let stated = out.len();
    levels(scene, (&segment, &clauses), &figures, &left, before, &mut out);
    yield_to_figures(scene, &figures, stated, &mut out);
    if out.is_empty() && all {
        out.push(unanswered(scene, segment, &figures));
    }
    out
}

/// "Peru's 4% was higher than Chile's 3%": that one is more says less than the two figures, and stands only with them.
fn yield_to_figures(scene: &Scene, figures: &[Figure], stated: usize, out: &mut Vec<Found>) {
    let is_order = |c: &Found| c.form == Form::Comparison && c.link.figure.is_none();
    let Some(compared) = out.iter().find(|c| is_order(c)).map(|c| c.link.variable) else { return };
    let found = |i: usize| out.get(stated..)?.iter().find(|c| c.link.figure == Some(i));
    let unit = |i: usize| scene.doc.quantities.get(i).map(|q| &q.unit);
    let variable = |i: usize| found(i)?.link.variable;
    let rate = |i: usize| matches!(unit(i), Some(Unit::Per { .. }));
    let alike = |a, b| {
        let unit = unit(a) == unit(b) || rate(a) && rate(b);
        a != b && (unit || variable(a).is_some() && variable(a) == variable(b))
    };
    let fails = |figure: &Figure| {
        let own = found(figure.index);
        let stands = own.is_some_and(|c| c.finding == Finding::Agrees && c.link.variable == compared);
        !stands && figures.iter().any(|other| alike(figure.index, other.index))
    };
    if figures.iter().any(fails) {
        out.retain(|c| !is_order(c));
    }
}

/// What is of another than the series, a town or a month, is not held against it.
fn hold_back_other(scene: &Scene, found: &mut Found) {
    town::hold_back(scene, found);
    period::hold_back(scene, found);
}

/// A finding about something that is not asserted is no finding: the stance's reason takes its place.
fn hold_back(scene: &Scene, mut found: Found) -> Found {
    hold_back_other(scene, &mut found);
    if let Some(reason) = reason_of(stance(scene.doc, found.tokens.clone(), Some(found.anchor))) {
        found.finding = Finding::Abstains(reason);
    }
    found
}

/// Events are themselves about what is affirmed and denied, urged and planned: only what is not said at all holds back.
fn hold_back_event(scene: &Scene, mut found: Found) -> Found {
    match stance(scene.doc, found.tokens.clone(), None) {
        Stance::Question => found.finding = Finding::Abstains(Reason::NotAStatistic),
        Stance::Hypothetical if found.link.figure.is_some() => {
            found.finding = Finding::Abstains(Reason::Hypothetical)
        }
        Stance::Negated if found.link.figure.is_some() => {
            found.finding = Finding::Abstains(Reason::NegatedOrReported)
        }
        _ => {}
    }
    found
}

/// The figures that are levels, each by itself.
fn levels(
    scene: &Scene,
    (segment, clauses): (&Tokens, &[Tokens]),
    figures: &[Figure],
    left: &[usize],
    before: &[VariableId],
    out: &mut Vec<Found>,
) {
    let clause = |f: &Figure| clauses.iter().find(|c| c.contains(&f.tokens.start)).unwrap_or(segment);
    // Only figures that some variable can take are counted when places and times are paired with figures.
    let fitting: Vec<(&Figure, Vec<Candidate>)> = figures
        .iter()
        .filter(|f| left.contains(&f.index) && !period::is_past_end(scene, segment, f))
        .map(|f| {
            let own = candidates(scene, clause(f), f.index);
            if own.is_empty() { (f, elliptic(scene, segment, f, before)) } else { (f, own) }
        })
        .filter(|(_, c)| !c.is_empty())
        .collect();
    let positions: Vec<Tokens> = fitting.iter().map(|(f, _)| f.tokens.clone()).collect();
    let starts: Vec<usize> = positions.iter().map(|t| t.start).collect();
    for (nth, (figure, candidates)) in fitting.iter().enumerate() {
        let Some(best) = candidates.first() else { continue };
        let corrected = corrected(scene, segment, figure, best);
        let variable = corrected.as_ref().unwrap_or(best);
        let tokens = clause_of(scene, segment, figure, &variable.term);
        let share = scene.doc.quantities.get(figure.index).is_some_and(|q| q.role == Role::Share);
        let mut found = Assessment::new(tokens, if share { Form::Share } else { Form::Level });
        found.anchor = figure.tokens.start;
        let mut period = period::for_figure(scene, segment, &starts, figure.tokens.start);
        let own = clause(figure);
        let silent =
            period::periods(scene, own).is_empty() || scene.doc.has(own.clone(), "that year|same year");
        // "One in ten is 65 or older, and inflation was 6% in 2009": of now. "Inflation rose from 2006 to 2020; exports were
        // 7%": of either year.
        let told_of_now = silent && period::is_now(scene, own);
        let unclear =
            silent && !told_of_now && period::are_several(scene, &scene.doc.sentence_of(segment.start));
        if told_of_now {
            period = period::Period::UNSTATED;
        }
        if let Some(year) = scene.corrections.year {
            period = period::Period { years: Some((year, year)), ..period::Period::UNSTATED };
        }
        let link = &mut found.link;
        link.variable = Some(variable.variable);
        link.figure = Some(figure.index);
        link.interval = Some(variable.interval);
        link.years = period.years;
        link.period_stated = period.years.is_some();
        for other in candidates {
            if other.variable != variable.variable {
                link.other_variables.push(other.variable);
            }
        }
        let undated = period.years.is_none();
        let long_ago = undated
            && (period::is_long_ago(scene, segment) || period::is_of_once(scene, segment, figure))
            || scene.is_growth(variable.variable)
                && (period::is_of_many_years(scene, segment, figure)
                    || period::is_since(scene, segment, figure));
        match place(scene, segment, &positions, nth, link) {
            Err(reason) => found.finding = Finding::Abstains(reason),
            Ok(()) if unclear => found.finding = Finding::Abstains(Reason::Ambiguous),
            Ok(()) if long_ago => found.finding = Finding::Abstains(Reason::PeriodNotCovered),
            Ok(()) => {
                weigh(scene, &mut found, period);
                // A time that is told, and that no rule could tie to the figure, may be the one in which it was so.
                let told = matches!(found.finding, Finding::Outdated(_))
                    && !period::periods(scene, segment).is_empty();
                if told {
                    found.finding = Finding::Abstains(Reason::Ambiguous);
                }
                hold_back_other(scene, &mut found);
            }
        }
        // A figure that is of something else has no measure.
        if found.finding == Finding::Abstains(Reason::NotInDataset) {
            let of_else = found.link.variable.take();
            found.link.other_variables.extend(of_else);
        }
        if let Some(reason) = reason_of(stance(scene.doc, segment.clone(), Some(figure.lead))) {
            found.finding = Finding::Abstains(reason);
        }
        out.push(found);
    }
}

/// The variable that the reader chose, if the figure can be one of it.
fn corrected(scene: &Scene, segment: &Tokens, figure: &Figure, read: &Candidate) -> Option<Candidate> {
    let id = scene.pack.variable_by_code(scene.corrections.variable.as_deref()?)?;
    let quantity = scene.doc.quantities.get(figure.index)?;
    let interval = fit(scene, quantity, &scene.variable(id)?, segment)?;
    Some(Candidate::by_count(id, read.term.clone(), interval))
}

/// "in Guatemala the figure was 56 per cent", "Peru's 33.8 million": the measure is the one of the segment before.
fn elliptic(scene: &Scene, segment: &Tokens, figure: &Figure, before: &[VariableId]) -> Vec<Candidate> {
    let Some(quantity) = scene.doc.quantities.get(figure.index) else { return Vec::new() };
    if matches!(quantity.unit, Unit::Counted { .. }) || scene.mentions.places_in(segment).next().is_none() {
        return Vec::new();
    }
    let fitting = before.iter().filter_map(|&id| {
        let interval = fit(scene, quantity, &scene.variable(id)?, segment)?;
        Some(Candidate::by_count(id, figure.tokens.clone(), interval))
    });
    fitting.take(1).collect()
}

fn clause_of(scene: &Scene, segment: &Tokens, figure: &Figure, term: &Tokens) -> Tokens {
    let clause = super::link::clause(scene, segment, &figure.tokens, term);
    clause.start.min(figure.lead)..clause.end
}

/// Fills in the place; the reason where there is none to compare with.
fn place(
    scene: &Scene,
    segment: &Tokens,
    figures: &[Tokens],
    nth: usize,
    link: &mut Link,
) -> Result<(), Reason> {
    let variable = link.variable.ok_or(Reason::NotInDataset)?;
    if let Some(code) = scene.corrections.place.as_deref() {
        link.place = scene.pack.place_by_code(code);
        return link.place.map(|_| ()).ok_or(Reason::PlaceNotCovered);
    }
    let figure = figures.get(nth).ok_or(Reason::NotInDataset)?;
    if let Some(meant) = refugees::meant(scene, segment, variable, (figures, nth)) {
        let meant = meant.map_err(|()| Reason::Ambiguous)?;
        // "Dadaab in Kenya is home to 400,000 refugees": the camp, not the country.
        let mut names =
            scene.mentions.places_in(segment).filter(|m| m.only() == Some(meant.place)).peekable();
        if names.peek().is_some() && names.all(|m| is_part(scene, m)) {
            return Err(Reason::PlaceNotCovered);
        }
        link.variable = Some(meant.variable);
        link.place = Some(meant.place);
        link.origin = meant.origin;
        return Ok(());
    }
    let found = match of_figure(scene, segment, figures, nth) {
        Where::Nowhere => carried(scene, segment).map_or(Where::Nowhere, Where::Place),
        other => other,
    };
    match found {
        Where::Place(place) => {
            if town::by_town(scene, segment, variable, place, figure.start) == Town::Itself {
                return Err(Reason::PlaceNotCovered);
            }
            link.place = Some(place);
            if scene.series(variable, place, None).is_none()
                && !scene.waits()
                && let Some(only) = sole_place(scene, variable)
            {
                link.place = Some(only);
            }
            Ok(())
        }
        Where::Ambiguous(places) => {
            link.other_places = places;
            Err(Reason::Ambiguous)
        }
        Where::Part => Err(Reason::PlaceNotCovered),
        Where::Nowhere => {
            link.place = sole_place(scene, variable);
            // "Unemployment there": some place is meant, and nothing says which.
            let back = scene.doc.has(segment.clone(), BACK);
            link.place.map(|_| ()).ok_or(if back { Reason::Ambiguous } else { Reason::PlaceNotCovered })
        }
    }
}

/// The only place that a variable has figures for, if it has only one.
fn sole_place(scene: &Scene, variable: VariableId) -> Option<PlaceId> {
    let mut only = None;
    for place in scene.pack.places() {
        if !scene.is_country(place) || scene.series(variable, place, None).is_none() {
            // One shard at a time: two places in the first of them settle it.
            if scene.waits() {
                return None;
            }
            continue;
        }
        if only.is_some() {
            return None;
        }
        only = Some(place);
    }
    only
}
