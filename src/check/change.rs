//! Change claims: rose by, fell to, from A to B, doubled, halved. Both ends are looked up; the arithmetic is exact.

use super::clause::subclause;
use super::ends::{Ends, ends};
use super::fit::{BOUNDS, fit, fit_as};
use super::link::{candidates, is_whole, meant, says};
use super::moved::{Said, weigh};
use super::narrow::{is_of_one_good, is_of_one_kind};
use super::people::are_newcomers;
use super::period::{OWN_REACH, is_yearly, periods};
use super::place::{Where, carried, of_figure};
use super::scene::Scene;
use super::segment::Figure;
use super::verdict::{Assessment, Reason};
use crate::claim::doc::Tokens;
use crate::claim::{Direction, Form, change};
use crate::pack::{Measure, PhraseRole, Variable, VariableId};
use crate::quantity::{Decimal, Quantity, Role, Unit, hedge};

/// Reads and compares the change in a clause of a segment, with the figures it used up; none if there is none.
pub(super) fn assess(
    scene: &Scene,
    whole: &Tokens,
    segment: &Tokens,
    figures: &[Figure],
) -> Option<Box<Assessment>> {
    let doc = scene.doc;
    let moving = figures
        .iter()
        // "Outnumbered three to one", "twice its population" say how two things stand to each other.
        .filter(|f| !doc.has(f.tokens.clone(), "to|:"))
        .filter(|f| !(doc.is_any(f.tokens.end, "its|their") && doc.has(f.tokens.clone(), "twice|times")))
        .filter_map(|f| doc.quantities.get(f.index))
        .find(|q| matches!(q.role, Role::Rise | Role::Fall | Role::Multiple));
    let verb = change::direction(doc, segment.clone());
    let direction = match moving {
        Some(q) if q.role == Role::Rise => Some(Direction::Up),
        Some(q) if q.role == Role::Fall => Some(Direction::Down),
        Some(q) if q.role == Role::Multiple => {
            Some(if q.high.or(q.low)? < Decimal::ONE { Direction::Down } else { Direction::Up })
        }
        _ => verb.as_ref().map(|(d, _)| *d),
    };
    let pair = from_to(scene, segment, figures);
    if direction.is_none() && pair.is_none() {
        return None;
    }
    let mut span = ends(scene, segment)?;
    // "had fallen by 11% in 2020 but rebounded by 6.7% in 2021": each in its own year.
    if !span.framed && !span.one && pair.is_none() && figures.len() > 1 {
        return None;
    }
    // "three times as many as it did in 2015", "is 82, up from 67 in 1984": from then to now.
    let of_then = moving.is_some_and(|q| q.role == Role::Multiple && is_of_then(scene, segment, q));
    if span.one && (of_then || pair.is_some_and(|pair| is_dated(scene, segment, &pair))) {
        span = span.until_now(scene);
    }
    let (variable, said, used) = what(scene, segment, figures, pair, direction, &span)?;
    let mut found = Assessment::new(segment.clone(), Form::Change);
    let link = &mut found.link;
    link.variable = Some(variable);
    link.figure = used.first().copied();
    link.second = used.get(1).copied();
    link.years = Some((span.start, span.end));
    link.period_stated = true;
    let figure = figures.iter().find(|f| Some(f.index) == link.figure).map(|f| f.tokens.clone());
    let position = if link.figure.is_some() { figure } else { verb.map(|(_, tokens)| tokens) }?;
    found.anchor = position.start;
    let position = std::slice::from_ref(&position);
    let mut at = of_figure(scene, segment, position, 0);
    if at == Where::Nowhere {
        at = of_figure(scene, whole, position, 0);
    }
    let place = match at {
        Where::Place(place) => Some(place),
        Where::Ambiguous(_) => return Some(found.abstain(Reason::Ambiguous)),
        Where::Part => None,
        Where::Nowhere => carried(scene, whole),
    };
    let Some(place) = place else { return Some(found.abstain(Reason::PlaceNotCovered)) };
    found.link.place = Some(place);
    if pair.is_some_and(|pair| pair.peak) {
        return Some(found.abstain(Reason::PeriodNotCovered));
    }
    if scene.variable(variable).is_some_and(|v| are_newcomers(scene, segment, &v)) {
        return Some(found.abstain(Reason::NotInDataset));
    }
    match super::refugees::meant(scene, segment, variable, (position, 0)) {
        Some(Ok(meant)) => {
            found.link.variable = Some(meant.variable);
            found.link.place = Some(meant.place);
            found.link.origin = meant.origin;
        }
        Some(Err(())) => return Some(found.abstain(Reason::Ambiguous)),
        None => {}
    }
    found.finding = weigh(scene, &mut found, said, direction, &span);
    Some(found)
}

/// Whether the only time is the one that a multiple is of: "twice what it was in 2010".
fn is_of_then(scene: &Scene, segment: &Tokens, quantity: &Quantity) -> bool {
    let end = scene.doc.tokens_of(quantity.span).end;
    let times = periods(scene, segment);
    times
        .first()
        .is_some_and(|(_, at)| end < at.start && scene.doc.has(end..at.start, "as|than|what|the level"))
}

/// The figures of both ends.
#[derive(Clone, Copy)]
struct Pair<'f> {
    from: &'f Figure,
    to: &'f Figure,
    /// "from a peak of 27 per cent": the first end is of some month, which no yearly series has.
    peak: bool,
}

/// How far from each other the ends may stand where the later one stands first.
const BACK_REACH: usize = 10;

/// "from A to B"; "to B, from A", "is B, up from A".
fn from_to<'f>(scene: &Scene, segment: &Tokens, figures: &'f [Figure]) -> Option<Pair<'f>> {
    let doc = scene.doc;
    figures.windows(2).find_map(|pair| {
        let [a, b] = pair else { return None };
        let role = |f: &Figure| doc.quantities.get(f.index).map(|q| q.role);
        let led = |f: &Figure| {
            role(f) == Some(Role::From)
                || doc.has(f.lead.saturating_sub(2).max(segment.start)..f.tokens.start, "from")
        };
        let gap = a.tokens.end..b.tokens.start;
        let then = role(b) == Some(Role::To) || doc.has(gap.clone(), "to");
        const EXTREME: &str = "peak of|high of|low of|trough of";
        if led(a) && then {
            return Some(Pair { from: a, to: b, peak: false });
        }
        let peak = doc.has(b.lead.saturating_sub(4).max(segment.start)..b.lead, EXTREME);
        let ended = role(a) == Some(Role::To) || doc.follows_any(a.lead, "to|at|is|was|are|were|of");
        let back = gap.len() <= BACK_REACH
            && !led(a)
            && (peak || led(b))
            && (ended || doc.has(gap, "up from|down from"));
        back.then_some(Pair { from: b, to: a, peak })
    })
}

/// Whether a time stands right behind the first end, not behind the other one.
fn is_dated(scene: &Scene, segment: &Tokens, pair: &Pair) -> bool {
    let (from, to) = (pair.from.tokens.end, pair.to.tokens.start);
    let reach = from..(from + OWN_REACH).min(segment.end);
    periods(scene, segment).iter().any(|(_, at)| reach.contains(&at.start) && (to < from || at.end <= to))
}

/// The variable, what is said of it, and the figures that say it.
fn what(
    scene: &Scene,
    segment: &Tokens,
    figures: &[Figure],
    pair: Option<Pair>,
    direction: Option<Direction>,
    span: &Ends,
) -> Option<(VariableId, Said, Vec<usize>)> {
    let doc = scene.doc;
    if let Some(Pair { from, to, .. }) = pair {
        let (a, b) = (from.index, to.index);
        // Either figure may carry the unit: "from 1.42 to 2.1 children", "from 34 per cent to 47".
        let found = [b, a].into_iter().find_map(|i| candidates(scene, segment, i).into_iter().next())?;
        let info = scene.variable(found.variable)?;
        let interval = |index: usize| {
            let own = doc.quantities.get(index)?;
            let other = doc.quantities.get(if index == a { b } else { a })?;
            fit(scene, own, &info, segment)
                .or_else(|| fit_as(scene, own, (&other.unit, own.role), &info, segment))
        };
        return Some((found.variable, Said::FromTo(interval(a)?, interval(b)?), vec![a.min(b), a.max(b)]));
    }
    for figure in figures {
        let Some(quantity) = doc.quantities.get(figure.index) else { continue };
        let before = doc.before(figure.lead);
        // "fell below 59 million": where it ended, not by how much it moved.
        let bound = quantity.hedge_span.is_some_and(|hedge| doc.is_any(doc.tokens_of(hedge).start, BOUNDS));
        if bound && matches!(quantity.role, Role::Rise | Role::Fall) {
            let variable = named(scene, &subclause(scene, segment, &figure.tokens), Some(Measure::Growth))?;
            let info = scene.variable(variable)?;
            let interval = fit_as(scene, quantity, (&quantity.unit, Role::To), &info, segment)?;
            return span.one.then(|| (variable, Said::To(interval), vec![figure.index]));
        }
        let by_level = candidates(scene, segment, figure.index).into_iter().next();
        // "had dropped to 2.94 million": a level at the end, and a direction.
        if let Some(level) = by_level.as_ref().filter(|_| {
            quantity.role == Role::To || (matches!(before, "to" | "at") && quantity.role == Role::Amount)
        }) {
            let growth = scene.is_growth(level.variable);
            return (!growth && span.one)
                .then(|| (level.variable, Said::To(level.interval), vec![figure.index]));
        }
        let growth = by_level.as_ref().is_some_and(|c| scene.is_growth(c.variable));
        if growth && !span.framed {
            return None;
        }
        // "Chad lost 104 of every 1,000 children": the figure is a level, however it is told.
        let framed = span.framed || by_level.is_none();
        let Some((variable, said)) = sized(scene, segment, quantity, figure, direction, framed) else {
            continue;
        };
        return Some((variable, said, vec![figure.index]));
    }
    if !figures.is_empty() || span.one {
        return None;
    }
    Some((named(scene, segment, Some(Measure::Growth))?, Said::Only, Vec::new()))
}

/// A change of a stated size.
fn sized(
    scene: &Scene,
    segment: &Tokens,
    quantity: &Quantity,
    figure: &Figure,
    direction: Option<Direction>,
    framed: bool,
) -> Option<(VariableId, Said)> {
    let by = quantity.role != Role::Amount
        || scene.doc.has(figure.lead.saturating_sub(2)..figure.tokens.start, "by|up|down|up just|another")
        || framed
            && scene.doc.has(
                figure.lead.saturating_sub(2)..figure.tokens.start,
                "rose|fell|grew|lost|gained|added|shed|climbed|jumped|dropped",
            )
        || scene.doc.is_any(figure.tokens.end, "lower|higher|more|fewer|less|smaller|larger|bigger|up|down");
    // "down from 0.78": an end is no size. "5 per cent a year since 2010": a rate of many years.
    if matches!(quantity.role, Role::From | Role::To) || framed && is_yearly(scene, figure) {
        return None;
    }
    // "Chad lost 104 of every 1,000 children": a rate is a level, unless something moved by it.
    let (doc, end) = (scene.doc, figure.tokens.end);
    let every = doc.phrase_at(end, "of every|in every|of each|out of every|in each").is_some();
    let rate = (every || matches!(quantity.unit, Unit::Per { .. })) && !doc.follows_any(figure.lead, "by");
    if !by || rate {
        return None;
    }
    // A rate of growth moves by points, never by per cent: "inflation jumped by 9.4 percentage points".
    let points = is_of_points(scene, quantity);
    let not = (!points).then_some(Measure::Growth);
    let variable = named(scene, &subclause(scene, segment, &figure.tokens), not)?;
    let info = scene.variable(variable)?;
    let rate = info.base == "percent";
    if if points { !rate } else { scene.is_growth(variable) } {
        return None;
    }
    Some((variable, size(scene, segment, quantity, &info, direction)?))
}

/// Whether a figure is of percentage points.
fn is_of_points(scene: &Scene, quantity: &Quantity) -> bool {
    let end = scene.doc.tokens_of(quantity.span).end;
    quantity.unit == Unit::PercentagePoint || scene.doc.is_any(end.saturating_sub(1), "point|points")
}

/// How far one value lies from another, by the figure that says so.
pub(super) fn size(
    scene: &Scene,
    segment: &Tokens,
    quantity: &Quantity,
    variable: &Variable,
    direction: Option<Direction>,
) -> Option<Said> {
    let committed = hedge::interval(quantity);
    let (low, high) = (committed.low.or(committed.high)?, committed.high.or(committed.low)?);
    let down = direction == Some(Direction::Down);
    let signed = |low: Decimal, high: Decimal| if down { (high.neg(), low.neg()) } else { (low, high) };
    let of_rate = variable.base == "percent";
    let parts = quantity.role == Role::Share || quantity.unit == Unit::None && high <= Decimal::ONE;
    if is_of_points(scene, quantity) {
        let (low, high) = signed(low, high);
        return of_rate.then_some(Said::Points { low, high, or_percent: false });
    }
    if quantity.role == Role::Multiple {
        // "doubled" is a rise by 100 per cent, "halved" one by minus 50.
        let percent = |f: Decimal| f.sub(Decimal::ONE).and_then(|f| f.mul(Decimal::HUNDRED));
        return Some(Said::Percent { low: percent(low)?, high: percent(high)? });
    }
    if parts || quantity.unit == Unit::Percent {
        let scale = if parts { Decimal::HUNDRED } else { Decimal::ONE };
        let (low, high) = signed(low.mul(scale)?, high.mul(scale)?);
        return Some(if of_rate && !parts {
            Said::Points { low, high, or_percent: true }
        } else {
            Said::Percent { low, high }
        });
    }
    let interval = fit_as(scene, quantity, (&quantity.unit, Role::Amount), variable, segment)?;
    let (a, b) = (interval.low.abs(), interval.high.abs());
    let (low, high) = signed(a.min(b), a.max(b));
    Some(Said::By { low, high })
}

/// The variable that the segment's terms name, units aside: the longest term, not ruled out, of another measure than `not`.
pub(super) fn named(scene: &Scene, segment: &Tokens, not: Option<Measure>) -> Option<VariableId> {
    let mut best: Option<(_, VariableId)> = None;
    for mention in meant(scene, segment) {
        for entry in mention.entries.iter() {
            let weak =
                entry.role == PhraseRole::Weak && says(scene, segment, entry.variable, PhraseRole::Context);
            let fits = weak || matches!(entry.role, PhraseRole::Term | PhraseRole::Count);
            let info = scene.variable(entry.variable);
            let growth = info.is_none_or(|v| Some(v.measure) == not);
            if !fits
                || growth
                || is_whole(scene, mention)
                || is_of_one_good(scene, mention)
                || is_of_one_kind(scene, mention, segment)
                || says(scene, segment, entry.variable, PhraseRole::Excludes)
            {
                continue;
            }
            let rank = std::cmp::Reverse(info.map_or(u8::MAX, |v| v.rank));
            let score = (mention.tokens.len(), rank);
            if best.is_none_or(|(known, _)| score > known) {
                best = Some((score, entry.variable));
            }
        }
    }
    best.map(|(_, v)| v)
}
