//! Which time a figure is about: stated near it, shared by the sentence, or none (the latest the page could know).

use super::clause::part;
use super::list::{self, Pair};
use super::place::CONTRAST;
use super::scene::Scene;
use super::segment::Figure;
use super::verdict::{Assessment, Detail, Finding, Reason};
use crate::claim::Direction;
use crate::claim::doc::Tokens;
use crate::quantity::{Date, Decimal, Grain, Quantity, Role, Time, TimeKind};

/// The period of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Period {
    /// First and last calendar year; none if nothing is stated.
    pub years: Option<(i32, i32)>,
    /// Stated for a month, a quarter or less.
    pub fine: bool,
    /// Its last day is the last of a year: where stocks are counted.
    pub year_end: bool,
    /// Lies after the page's date.
    pub future: bool,
}

impl Period {
    pub const UNSTATED: Self = Self { years: None, fine: false, year_end: false, future: false };
}

/// Years of a time: first and last.
pub(super) fn years(time: &Time) -> Option<(i32, i32)> {
    let low = time.low?;
    let high = time.high.map_or(low, |h| h.add_days(-1));
    Some((low.year, high.year.max(low.year)))
}

/// Whether a time can say when a level was so. "Today" and "now" say no more than the page's date does.
fn is_period(time: &Time, today: Option<Date>) -> bool {
    if time.relative && time.grain <= Grain::Day && time.low.is_some() && time.low == today {
        return false;
    }
    match time.kind {
        TimeKind::Date | TimeKind::Range => true,
        TimeKind::Until => true,
        TimeKind::Since | TimeKind::Duration | TimeKind::Clock | TimeKind::Set => false,
    }
}

/// "The market of tomorrow", "yesterday's tiger": a day that only describes.
fn is_attribute(scene: &Scene, time: &Time, tokens: &Tokens) -> bool {
    let doc = scene.doc;
    let the = usize::from(!doc.is_any(tokens.start, "the") && doc.follows_any(tokens.start, "the"));
    time.relative
        && time.grain <= Grain::Day
        && (doc.follows_any(tokens.start - the.min(tokens.start), "of") || doc.is_any(tokens.end, "'"))
}

/// Words that make a time a mere background: "when Perry came in 1853" is not, "the lowest since 2008" is.
fn is_background(scene: &Scene, tokens: &Tokens) -> bool {
    let before = tokens.start.saturating_sub(2)..tokens.start;
    scene.doc.has(before, "since|before|after|founded in|independence in|born in|until")
}

/// The times of a range that can say when, with their tokens.
pub(super) fn periods<'s>(scene: &'s Scene, range: &Tokens) -> Vec<(&'s Time, Tokens)> {
    let doc = scene.doc;
    doc.times_in(range)
        .map(|(time, tokens)| (time, tokens.clone()))
        .filter(|(time, tokens)| {
            tokens.end <= range.end
                && is_period(time, doc.context.today)
                && !is_attribute(scene, time, tokens)
                && !is_background(scene, tokens)
        })
        .collect()
}

/// The period of one time.
pub(super) fn of_time(scene: &Scene, time: &Time) -> Period {
    let mut span = years(time);
    let today = scene.doc.context.today;
    if let Some(high) = time.high {
        let last = high.add_days(-1).year;
        // "between 2012 and 2019": the years as written, however the end is counted.
        let named = time.span.of(scene.doc.text).ends_with(&high.year.to_string());
        span = match (time.kind, span) {
            // "by the end of 2020": the last year is meant. "By 2021": that year, or what was known when it began.
            (TimeKind::Until, _) => Some((last, if named { high.year } else { last })),
            (TimeKind::Range, Some((first, _))) if named => Some((first, high.year)),
            (_, span) => span,
        };
    }
    let year_end = time.high.is_some_and(|h| h.month == 1 && h.day == 1);
    // "In the year to May": a rate of that month.
    let across = !time.fiscal
        && span.is_some_and(|(first, last)| last - first == 1)
        && time.low.is_some_and(|low| low.month != 1);
    let fine = across || time.grain < Grain::Half && time.low.is_some();
    let future = match (time.low, today) {
        (Some(low), Some(today)) => low > today && low.year > today.year,
        _ => false,
    };
    Period { years: span, fine, year_end, future }
}

/// How far behind a figure its own time stands: "from 9m people in 1989".
pub(super) const OWN_REACH: usize = 3;

/// "down from 27 per cent": where something began, some time ago that is not told.
pub(super) fn is_past_end(scene: &Scene, segment: &Tokens, figure: &Figure) -> bool {
    let end = figure.tokens.end;
    scene.doc.quantities.get(figure.index).is_some_and(|q| q.role == Role::From)
        && scene.doc.follows_any(figure.lead, "from")
        && !periods(scene, segment).iter().any(|(_, at)| (end..end + OWN_REACH).contains(&at.start))
}

/// "5 per cent a year", "an average of 5 per cent".
pub(super) fn is_yearly(scene: &Scene, figure: &Figure) -> bool {
    const EVERY: &str = "a year|per year|annually|each year|every year|per annum|a month";
    const AVERAGE: &str = "average|annual|annually|averaging|averaged|yearly";
    let before = figure.lead.saturating_sub(AVERAGE_REACH)..figure.tokens.start;
    scene.doc.phrase_at(figure.tokens.end, EVERY).is_some() || scene.doc.has(before, AVERAGE)
}

/// How far before a figure "average" may stand.
const AVERAGE_REACH: usize = 3;

/// "5 per cent a year since 2010", "over two decades": an average of many years, which no year has.
pub(super) fn is_of_many_years(scene: &Scene, segment: &Tokens, figure: &Figure) -> bool {
    let long = |(time, _): (&Time, &Tokens)| {
        matches!(time.kind, TimeKind::Since | TimeKind::Duration) && time.grain > Grain::Half
    };
    is_yearly(scene, figure) && scene.doc.times_in(segment).any(long)
}

/// "Prices have risen by 400 per cent since 2019": all that came together over many years.
pub(super) fn is_since(scene: &Scene, segment: &Tokens, figure: &Figure) -> bool {
    const RECORD: &str =
        "highest|lowest|fastest|slowest|most|least|biggest|largest|steepest|sharpest|worst|best|first";
    let doc = scene.doc;
    let moved = |q: &Quantity| matches!(q.role, Role::Rise | Role::Fall);
    doc.quantities.get(figure.index).is_some_and(moved)
        && doc.times_in(segment).any(|(time, tokens)| {
            let before = tokens.start.saturating_sub(RECORD_REACH)..tokens.start;
            time.kind == TimeKind::Since && time.grain > Grain::Half && !doc.has(before, RECORD)
        })
}

/// How far before "since 1981" stands what has not been so since.
const RECORD_REACH: usize = 6;

/// Words right before a figure by which it is of now, whatever time the sentence names: "is now 11 per cent".
const NOW: &str = "now|currently|today|nowadays|presently|still";
/// How far before the figure they stand.
const NOW_REACH: usize = 3;

/// The period of the figure at `focus`, one of `figures` (token positions in order) of a segment.
pub(super) fn for_figure(scene: &Scene, segment: &Tokens, figures: &[usize], focus: usize) -> Period {
    let mut times = periods(scene, segment);
    // "which was 27 per cent in 2013, is now 11 per cent"
    let near = focus.saturating_sub(NOW_REACH).max(segment.start)..(focus + NOW_REACH).min(segment.end);
    if scene.doc.has(near, NOW)
        && times.iter().all(|(time, at)| {
            at.end <= focus && gap(scene, at, focus) > NOW_REACH && !of_time(scene, time).fine
        })
    {
        return Period::UNSTATED;
    }
    if times.is_empty() {
        let sentence = scene.doc.sentence_of(segment.start);
        times = periods(scene, &sentence);
    }
    // "is 6.4, down from 7.1 in 2004": the time is of where it was.
    times.retain(|(_, at)| !is_of_start(scene, segment, at, focus));
    if let Pair::With(at) = list::of_times(scene, segment, focus)
        && let Some((time, _)) = periods(scene, segment).get(at)
    {
        return of_time(scene, time);
    }
    // As many times as figures, or as figures of the other side: one each, in order.
    let turn = scene.doc.find(segment.clone(), CONTRAST).map_or(0, |turn| turn.start);
    let other_side = times.iter().all(|(_, at)| at.start < turn);
    let figures = figures.get(figures.partition_point(|&f| other_side && f < turn)..).unwrap_or_default();
    if times.len() == figures.len() && times.len() > 1 {
        let pair = figures.iter().position(|&f| f == focus).and_then(|i| times.get(i));
        if let Some((time, _)) = pair {
            return of_time(scene, time);
        }
    }
    let nearest = times.iter().min_by_key(|(_, tokens)| gap(scene, tokens, focus));
    let mut period = nearest.map_or(Period::UNSTATED, |(time, _)| of_time(scene, time));
    // "fell by 3%, to 17 million, between 2007 and 2021": the ends are of the first and the last year.
    let role = scene.doc.figures_in(&(focus..focus + 1)).next().map(|(_, quantity, _)| quantity.role);
    let to = scene.doc.follows_any(focus, "to") && scene.doc.follows_any(focus - 1, ",");
    period.years = match (period.years, role) {
        (Some((_, last)), Some(Role::To)) => Some((last, last)),
        (Some((_, last)), _) if to => Some((last, last)),
        (Some((first, _)), Some(Role::From)) => Some((first, first)),
        (years, _) => years,
    };
    period
}

/// Whether a time stands right behind the figure that something behind `focus` came from, or is compared with.
fn is_of_start(scene: &Scene, segment: &Tokens, time: &Tokens, focus: usize) -> bool {
    let between = focus + 1..time.start.max(focus + 1);
    scene.doc.figures_in(&between).last().is_some_and(|(_, quantity, figure)| {
        let led = scene.doc.has(figure.start.saturating_sub(2).max(segment.start)..figure.start, "from")
            || scene.doc.has(focus..figure.start, CONTRAST);
        (quantity.role == Role::From || led) && time.start < figure.end + OWN_REACH
    })
}

/// The period of a comparison or a rank. "Its economy is larger than Peru's, and 3% were out of work in 2012", "France, the
/// seventh-largest economy, had 5% out of work in 2012": of now.
pub(super) fn of_comparison(scene: &Scene, segment: &Tokens, pivot: usize) -> Period {
    let doc = scene.doc;
    let own = part(scene, segment, pivot);
    let put_in = own.end < segment.end && doc.is_any(own.end, ",") && doc.follows_any(own.start, ",");
    if (put_in || is_now(scene, &(own.start..pivot))) && periods(scene, &own).is_empty() {
        return Period::UNSTATED;
    }
    for_figure(scene, segment, &[pivot], pivot)
}

/// Whether the times of a range are of more than one year.
pub(super) fn are_several(scene: &Scene, range: &Tokens) -> bool {
    let mut all = periods(scene, range).into_iter().filter_map(|(time, _)| of_time(scene, time).years);
    let first = all.next();
    first.is_some_and(|(low, high)| low < high) || all.any(|other| Some(other) != first)
}

/// Whether something is told of now.
pub(super) fn is_now(scene: &Scene, range: &Tokens) -> bool {
    scene.doc.has(range.clone(), "is|are|has|have")
}

/// Words right before a figure by which it was so once: "once topped 26 per cent", "a pre-war population of 43 million".
const ONCE: &str =
    "once|formerly|previously|pre war|prewar|pre crisis|pre pandemic|original|originally|used to";
/// How far before the figure they stand.
const ONCE_REACH: usize = 5;

/// Whether a figure is of a past that is not dated.
pub(super) fn is_of_once(scene: &Scene, segment: &Tokens, figure: &Figure) -> bool {
    scene.doc.has(figure.lead.saturating_sub(ONCE_REACH).max(segment.start)..figure.lead, ONCE)
}

/// Words of a time that no yearly series reaches: "Under Queen Victoria the average Briton lived to 45".
const LONG_AGO: &str = "under queen|under king|under emperor|under empress|under the tsar|under the tsars|tsarist|\
    victorian|medieval|in antiquity|ancient|middle ages|in ottoman times|colonial times|roman times|stone age|\
    before the war|in wartime|in the days of|in the time of|in the age of";

/// Whether the segment is about such a time.
pub(super) fn is_long_ago(scene: &Scene, segment: &Tokens) -> bool {
    scene.doc.has(segment.clone(), LONG_AGO)
}

/// Distance in tokens; what follows the figure is nearer than what precedes it, and a comma is a step.
fn gap(scene: &Scene, tokens: &Tokens, focus: usize) -> usize {
    let figure = scene.doc.figures_in(&(focus..focus + 1)).next();
    let end = figure.map_or(focus, |(_, _, figure)| figure.end.min(tokens.start));
    let (from, to) = if tokens.start >= focus { (end, tokens.start) } else { (tokens.end, focus) };
    let commas = (from..to).filter(|&at| scene.doc.is_any(at, ",|and|-")).count();
    to.saturating_sub(from) + 3 * commas + usize::from(tokens.start < focus)
}

/// Words right before a figure that a rate came to, for a month perhaps.
const CAME_TO: &str = "hit|hits|hitting|reached|reaching|touched|topped|topping|exceeded|surpassed|passed";
/// How many tokens before a figure they stand: "hit a record".
const CAME_TO_REACH: usize = 3;
/// A year's worst month has up to so many times the year's rate…
const TIMES_THE_YEAR: Decimal = Decimal::constant(2, 0);
/// … or so many points more.
const POINTS_OFF: Decimal = Decimal::constant(4, 0);

/// "Unemployment hit 14.8% in 2020", "inflation rose to 54%": in one of its months, which a yearly average is not held
/// against.
pub(super) fn hold_back(scene: &Scene, found: &mut Assessment) {
    let doc = scene.doc;
    let quantity = found.link.figure.and_then(|figure| doc.quantities.get(figure));
    let variable = found.link.variable.and_then(|id| scene.variable(id));
    let (Some(quantity), Some(variable)) = (quantity, variable) else { return };
    let monthly = variable.topic == "inflation" || variable.topic.ends_with("unemployment");
    // "fell from 5% to 14%": it rose, in whatever month.
    let wrong_way = matches!(found.detail, Detail::Change { from, to, direction: Some(said) }
        if (said == Direction::Up) != (to > from));
    if !monthly || wrong_way || !matches!(found.finding, Finding::Differs | Finding::Outdated(_)) {
        return;
    }
    let lead = doc.lead(quantity);
    // "from 94.8% in 2022": in its last month, as a price index is told.
    let from = quantity.role == Role::From && variable.topic == "inflation";
    let came =
        from || quantity.role == Role::To || doc.has(lead.saturating_sub(CAME_TO_REACH)..lead, CAME_TO);
    let within =
        |a: Decimal, b: Decimal| b.mul(TIMES_THE_YEAR).max(b.add(POINTS_OFF)).is_some_and(|most| a <= most);
    let near = |stated: Decimal| {
        let mut years = found.evidence.iter().filter_map(|of| of.value);
        years.any(|year| within(stated, year) && within(year, stated))
    };
    if came && quantity.low.or(quantity.high).is_some_and(near) {
        found.finding = Finding::Abstains(Reason::PeriodNotCovered);
    }
}
