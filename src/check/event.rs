//! Event claims: who did what to whom, how many, when. Matched by the words of the event's parts and its date, compared
//! with everyone who says something about it.

use super::compare::Interval;
use super::level::supporting_first;
use super::mention;
use super::period::years;
use super::scene::Scene;
use super::segment::Figure;
use super::verdict::{Assessment, Evidence, Finding, Reason, Support};
use crate::claim::Form;
use crate::claim::doc::Tokens;
use crate::pack::{Event, EventId, EventKind, Fact, NameKind, Side, Slot, Status};
use crate::quantity::{Date, Decimal, Hedge, Quantity, Role, Unit, hedge};

/// An event needs this many of its parts named (action, object, actor, place, topic).
const PARTS: usize = 2;
/// Days by which reports of one event differ.
const DAYS_APART: i32 = 1;
/// What is said of a source's round figure: five per cent either way.
const ABOUT: Decimal = Decimal::constant(5, 2);
/// "More than N" is taken to mean up to this much more.
const MORE: Decimal = Decimal::constant(125, 2);
/// "As many as N" is taken to mean from this part of it.
const UP_TO: Decimal = Decimal::constant(80, 2);

/// Reads and compares the event in a segment, with the figures it used up; none if no event of the pack is named.
pub(super) fn assess(scene: &Scene, segment: &Tokens, figures: &[Figure]) -> Option<Box<Assessment>> {
    let (id, event) = named(scene, segment, figures)?;
    let doc = scene.doc;
    let mut found = Assessment::new(segment.clone(), Form::Event);
    let link = &mut found.link;
    link.event = Some(id);
    link.place = event.objects.first().or(event.actors.first()).copied();
    link.years = event.from.zip(event.to).map(|(a, b)| (a.year, b.year));
    link.day = event.from;
    link.period_stated = segment.clone().any(|at| doc.in_time(at));
    let figure = count(scene, figures, &event);
    let quantity = figure.and_then(|f| doc.quantities.get(f.index));
    link.figure = figure.map(|f| f.index);
    link.interval = quantity.and_then(interval);
    found.anchor = figure.map_or(segment.start, |f| f.tokens.start);
    found.finding = weigh(scene, &event, &mut found);
    Some(found)
}

/// How well an event fits: parts named, date, whether a figure is supported, words that name it.
type Likeness = (usize, i32, bool, usize);

/// The event whose parts are named most fully, and whose date does not speak against it.
fn named<'s>(scene: &'s Scene, segment: &Tokens, figures: &[Figure]) -> Option<(EventId, Event<'s>)> {
    let lexicon = scene.pack.event_phrases();
    let doc = scene.doc;
    let mut hits: Vec<(EventId, Slot, usize)> = Vec::new();
    let mut at = segment.start;
    while at < segment.end {
        let mut more = doc.words(at + 1).take_while(|(at, _)| *at < segment.end).map(|(_, word)| word);
        let Some((used, key)) = lexicon.keys(doc.word(at), doc.hash(at), &mut more).pop() else {
            at += 1;
            continue;
        };
        for entry in lexicon.entries(key) {
            if !hits.iter().any(|h| h.0 == entry.event && h.1 == entry.slot) {
                hits.push((entry.event, entry.slot, used));
            }
        }
        // "awaiting deportation" is no deportation.
        at = mention::end(doc, at, used);
    }
    let mut best: Option<(Likeness, EventId, Event)> = None;
    for (nth, &(id, ..)) in hits.iter().enumerate() {
        if hits.iter().take(nth).any(|known| known.0 == id) {
            continue;
        }
        let slots = hits.iter().filter(|h| h.0 == id);
        let parts = slots.clone().count();
        let says_what = slots.clone().any(|h| matches!(h.1, Slot::Action | Slot::Topic));
        let words: usize = slots.clone().map(|h| h.2).sum();
        if parts < PARTS || !says_what {
            continue;
        }
        let placed = slots.clone().any(|h| h.1 == Slot::Place);
        let Some(event) = scene.pack.event(id) else { continue };
        let mut of_it = scene.mentions.places_in(segment).flat_map(|m| &m.places);
        let everywhere = !event.objects.iter().any(|&p| scene.is_country(p));
        // A position is held on something: who holds it does not say on what. "No evidence of torture in Xinjiang".
        let position = event.kind == EventKind::Position;
        let about =
            everywhere || of_it.any(|p| event.actors.contains(p) && !position || event.objects.contains(p));
        if !(about || placed || parts > PARTS && !position)
            || (event.kind == EventKind::Happening
                && parts <= PARTS
                && !slots.clone().any(|h| h.1 == Slot::Topic))
        {
            continue;
        }
        // A count that is not stated is no claim of it.
        let figure = count(scene, figures, &event).and_then(|f| doc.quantities.get(f.index));
        if event.kind == EventKind::Count && figure.is_none() {
            continue;
        }
        let supported = figure.is_some_and(|q| is_supported(q, &event));
        // "The Kurdistan region of Iraq shelters 630,000": a country's number is not the world's.
        let country =
            || scene.mentions.places_in(segment).any(|m| m.places.iter().any(|&p| scene.is_country(p)));
        if everywhere && figure.is_some() && !supported && country() {
            continue;
        }
        let Some(fit) = date_fits(scene, segment, &event) else { continue };
        let score = (parts, fit, supported, words);
        if best.as_ref().is_none_or(|(known, ..)| score > *known) {
            best = Some((score, id, event));
        }
    }
    best.map(|(_, id, event)| (id, event))
}

/// Whether the segment's dates fit the event: nothing where they speak against it, more where they name its day.
fn date_fits(scene: &Scene, segment: &Tokens, event: &Event) -> Option<i32> {
    let doc = scene.doc;
    let (Some(from), Some(to)) = (event.from, event.to) else { return Some(0) };
    let (mut fit, mut missed) = (0, false);
    for (time, _) in doc.times_in(segment) {
        let (Some(low), high) = (time.low, time.high) else { continue };
        let last = high.map_or(low, |h| h.add_days(-1));
        // A stretch of time has its own ends; single days are reported a day apart.
        let apart = if low == last { DAYS_APART } else { 0 };
        if low <= to.add_days(apart) && last >= from.add_days(-apart) {
            let wide = years(time).is_some_and(|(a, b)| b > a);
            fit = fit.max(if wide { 1 } else { 2 + i32::from(from == to) });
        } else {
            missed = true;
        }
    }
    // Another day is another event's, unless the sentence names this one's too.
    if missed && fit < 3 && event.kind != EventKind::Position {
        return None;
    }
    // Without a date, the event must lie before the page.
    let published = doc.context.today;
    if fit == 0 && published.is_some_and(|today| today < from) {
        return None;
    }
    Some(fit)
}

/// The figure that is the event's count: one that a source has, else the first that could be it.
fn count<'f>(scene: &Scene, figures: &'f [Figure], event: &Event) -> Option<&'f Figure> {
    let mut first = None;
    for figure in figures {
        let Some(quantity) = scene.doc.quantities.get(figure.index) else { continue };
        let supported = is_supported(quantity, event);
        // "253 of 260 members": what is counted need not be the source's noun where the number is.
        let of_some = supported && event.kind == EventKind::Happening;
        if of_some || counts(scene, quantity, event) {
            if supported {
                return Some(figure);
            }
            first = first.or(Some(figure));
        }
    }
    first
}

fn is_supported(quantity: &Quantity, event: &Event) -> bool {
    interval(quantity).is_some_and(|claim| {
        let mut facts = event.facts.iter().filter_map(fact_interval);
        facts.any(|(low, high)| low <= claim.high && high >= claim.low)
    })
}

/// Whether a figure can be the event's count.
fn counts(scene: &Scene, quantity: &Quantity, event: &Event) -> bool {
    if !matches!(quantity.role, Role::Amount | Role::To) || event.kind == EventKind::Position {
        return false;
    }
    let units: Vec<&str> = event.facts.iter().map(|f| f.unit).collect();
    let persons = units.iter().any(|u| u.starts_with("person"));
    match &quantity.unit {
        Unit::None => true,
        Unit::Counted { head, .. } => {
            let head = scene.doc.tokens_of(*head);
            let word = scene.doc.word(head.start);
            let general = matches!(
                word,
                "people"
                    | "persons"
                    | "refugees"
                    | "defectors"
                    | "escapees"
                    | "migrants"
                    | "nationals"
                    | "women"
                    | "men"
            );
            let demonym = scene
                .mentions
                .places
                .iter()
                .any(|m| m.tokens.contains(&head.start) && m.kind != NameKind::Capital);
            (persons && (general || demonym))
                || units
                    .iter()
                    .any(|u| !u.is_empty() && u.trim_end_matches('s') == word.trim_end_matches('s'))
        }
        _ => false,
    }
}

fn interval(quantity: &Quantity) -> Option<Interval> {
    let committed = hedge::interval(quantity);
    let (low, high) = (committed.low.or(committed.high)?, committed.high.or(committed.low)?);
    Some(Interval {
        low,
        high,
        stated: quantity.low.or(quantity.high)?,
        open_above: matches!(quantity.hedge, Hedge::MoreThan | Hedge::AtLeast),
        open_below: matches!(quantity.hedge, Hedge::LessThan | Hedge::UpTo),
    })
}

/// What a source commits to.
fn fact_interval(fact: &Fact) -> Option<(Decimal, Decimal)> {
    let says = |words: &[&str]| fact.bound.split(' ').any(|word| words.contains(&word));
    let loose = says(&["about", "around", "some", "estimated", "roughly", "nearly", "reportedly"]);
    match (fact.low, fact.high) {
        (Some(low), Some(high)) if low == high && loose => {
            let spread = low.mul(ABOUT)?;
            Some((low.sub(spread)?, high.add(spread)?))
        }
        (Some(low), Some(high)) => Some((low, high)),
        (Some(low), None) if says(&["more", "over", "least"]) => Some((low, low.mul(MORE)?)),
        (Some(low), None) if loose => {
            let spread = low.mul(ABOUT)?;
            Some((low.sub(spread)?, low.add(spread)?))
        }
        (Some(low), None) => Some((low, low)),
        (None, Some(high)) => Some((high.mul(UP_TO)?, high)),
        (None, None) => None,
    }
}

fn weigh(scene: &Scene, event: &Event, found: &mut Assessment) -> Finding {
    let (segment, stated) = (found.tokens.clone(), found.link.interval);
    let sides: Vec<Side> = event.facts.iter().map(|f| f.side).collect();
    let two_sided = sides.contains(&Side::Affirms) && sides.contains(&Side::Denies);
    // "China says there is no evidence": the claim is the denial, and what denies supports it.
    let main = segment.start..main_until(scene, &segment);
    let denial = scene.doc.has(main, DENIES);
    for (index, fact) in event.facts.iter().enumerate() {
        let support = match (&stated, fact_interval(fact)) {
            (Some(claim), Some((low, high))) => Some(if low <= claim.high && high >= claim.low {
                Support::Supports
            } else {
                Support::Contradicts
            }),
            (Some(_), None) => None,
            (None, _) if two_sided && (fact.side == Side::Denies) != denial => Some(Support::Contradicts),
            (None, _) if fact.side == Side::Denies && !two_sided => Some(Support::Contradicts),
            (None, _) => Some(Support::Supports),
        };
        found.evidence.push(Evidence {
            variable: None,
            fact: found.link.event.map(|id| (id, index)),
            place: found.link.place,
            origin: None,
            year: fact.from.or(event.from).map_or(0, |d| d.year),
            value: fact.low.or(fact.high).filter(|_| event.kind == EventKind::Count || stated.is_some()),
            status: Status::Normal,
            source: fact.source,
            support,
        });
    }
    supporting_first(&mut found.evidence);
    let supports = found.evidence.iter().any(|e| e.support == Some(Support::Supports));
    let contradicts = found.evidence.iter().any(|e| e.support == Some(Support::Contradicts));
    match (&stated, supports, contradicts) {
        (None, ..) if event.kind == EventKind::Count => Finding::Abstains(Reason::NotAStatistic),
        (None, ..) if two_sided => Finding::Disputed,
        (None, ..) if event.kind == EventKind::Happening && !day_fits(scene, &segment, event) => {
            Finding::Abstains(Reason::Ambiguous)
        }
        (_, true, true) => Finding::Disputed,
        (_, true, false) => Finding::Agrees,
        (_, false, true) => Finding::Differs,
        (_, false, false) => Finding::Abstains(Reason::Ambiguous),
    }
}

/// Words by which a claim is itself a denial.
const DENIES: &str = "no evidence|denied|denies|deny|denying|groundless|rejects|rejected|dismisses|dismissed|\
    no so called|baseless|untrue|refuted|no such";

/// Where the main clause ends: what follows tells the other side.
fn main_until(scene: &Scene, segment: &Tokens) -> usize {
    let others = scene.doc.find(segment.clone(), "though|although|but|while|whereas|despite|however");
    others.map_or(segment.end, |at| at.start)
}

/// Whether a happening's day, if stated, is the event's.
fn day_fits(scene: &Scene, segment: &Tokens, event: &Event) -> bool {
    let doc = scene.doc;
    let (Some(from), Some(to)) = (event.from, event.to) else { return true };
    let bounds: Vec<(Date, Date)> = doc
        .times_in(segment)
        .filter_map(|(t, _)| t.low.map(|l| (l, t.high.map_or(l, |h| h.add_days(-1)))))
        .collect();
    bounds.is_empty() || bounds.iter().any(|&(l, h)| l <= to && h >= from)
}
