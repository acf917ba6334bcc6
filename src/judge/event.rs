//! Event claims: who did what to whom, how many, when. Matched by the words of the event's parts and its date, compared
//! with everyone who says something about it.

use super::finding::{Assessment, Detail, Evidence, Finding, Support};
use super::inputs::Judge;
use super::line::supporting_first;
use crate::claim::doc::Tokens;
use crate::claim::{Form, Gazetteer, Reason};
use crate::pack::{Event, EventId, EventKind, Fact, PlaceId, Side, Slot, Status};
use crate::quantity::{Date, Decimal, Hedge, Quantity, Role, Unit, hedge};
use crate::resolve::{Interval, Link, Names, gazetteer};
use crate::vocabulary::{Classes, class};

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

/// A figure of a segment.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Figure {
    index: usize,
    start: usize,
}

/// A sentence, or a part of it that can be true or false by itself.
struct Segment {
    tokens: Tokens,
    figures: Vec<Figure>,
}

/// The events that a passage claims, one a segment at most, each judged by everyone who says something about it.
pub fn events(judge: &Judge) -> Vec<Assessment> {
    segments(judge).iter().filter_map(|segment| assess(judge, segment)).collect()
}

/// Sentences, cut at semicolons.
fn segments(judge: &Judge) -> Vec<Segment> {
    let doc = judge.doc;
    let mut out = Vec::new();
    for sentence in &doc.sentences {
        let mut start = sentence.start;
        for end in (sentence.start..=sentence.end).filter(|&at| at == sentence.end || doc.word(at) == ";") {
            let tokens = start..end;
            start = end + 1;
            let figures = doc.figures_in(&tokens);
            let figures = figures.map(|(index, _, own)| Figure { index, start: own.start }).collect();
            out.push(Segment { tokens, figures });
        }
    }
    out
}

/// The places that some tokens name.
fn places(judge: &Judge, tokens: &Tokens) -> Vec<PlaceId> {
    let names = Names(judge.data.pack);
    let (mut places, mut at) = (Vec::new(), tokens.start);
    while at < tokens.end {
        let found = names.name(judge.doc, at);
        at = found.as_ref().map_or(at + 1, |found| found.end);
        places.extend(found.iter().flat_map(|found| &found.handles).map(|&handle| gazetteer::place(handle)));
    }
    places
}

/// The event in a segment; none if no event of the pack is named.
fn assess(judge: &Judge, segment: &Segment) -> Option<Assessment> {
    let (id, event) = named(judge, segment)?;
    let doc = judge.doc;
    let figure = count(judge, segment, &event);
    let quantity = figure.and_then(|f| doc.quantities.get(f.index));
    let link = Link {
        event: Some(id),
        place: event.objects.first().or(event.actors.first()).copied(),
        years: event.from.zip(event.to).map(|(a, b)| (a.year, b.year)),
        day: event.from,
        period_stated: segment.tokens.clone().any(|at| doc.in_time(at)),
        figure: figure.map(|f| f.index),
        interval: quantity.and_then(interval),
        ..Link::default()
    };
    let (finding, evidence) = weigh(judge, &event, &segment.tokens, &link);
    Some(Assessment {
        tokens: segment.tokens.clone(),
        anchor: figure.map_or(segment.tokens.start, |f| f.start),
        form: Form::Event,
        link,
        finding,
        evidence,
        detail: Detail::Level,
        residue: Vec::new(),
    })
}

/// How well an event fits: parts named, date, whether a figure is supported, words that name it.
type Likeness = (usize, i32, bool, usize);

/// The event whose parts are named most fully, and whose date does not speak against it.
fn named<'s>(judge: &Judge<'s>, segment: &Segment) -> Option<(EventId, Event<'s>)> {
    let lexicon = judge.data.pack.event_phrases();
    let doc = judge.doc;
    let mut hits: Vec<(EventId, Slot, usize)> = Vec::new();
    let (mut at, end) = (segment.tokens.start, segment.tokens.end);
    while at < end {
        let mut more = doc.words(at + 1).take_while(|(at, _)| *at < end).map(|(_, word)| word);
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
        at = doc.words(at).nth(used.saturating_sub(1)).map_or(at, |(last, _)| last + 1);
    }
    if hits.is_empty() {
        return None;
    }
    let places = places(judge, &segment.tokens);
    let mut best: Option<(Likeness, EventId, Event)> = None;
    for (nth, &(id, ..)) in hits.iter().enumerate() {
        if hits.iter().take(nth).any(|known| known.0 == id) {
            continue;
        }
        let slots = hits.iter().filter(|h| h.0 == id);
        let parts = slots.clone().count();
        let says = |slot: Slot| slots.clone().any(|hit| hit.1 == slot);
        let words: usize = slots.clone().map(|h| h.2).sum();
        if parts < PARTS || !(says(Slot::Action) || says(Slot::Topic)) {
            continue;
        }
        let placed = says(Slot::Place);
        let Some(event) = judge.data.pack.event(id) else { continue };
        let mut of_it = places.iter();
        let everywhere = !event.objects.iter().any(|&p| judge.data.is_country(p));
        // Its own country must be named, and each part that the event has words for: what is done, to whom, by whom.
        let of_it = everywhere
            || says(Slot::Actor)
            || of_it.any(|place| event.objects.contains(place) || event.actors.contains(place));
        let of_object = everywhere || places.iter().any(|place| event.objects.contains(place));
        let has = |slot: Slot| has_words(judge, id, slot);
        let figure = count(judge, segment, &event).and_then(|f| doc.quantities.get(f.index));
        let supported = figure.is_some_and(|q| is_supported(q, &event));
        let whole = match event.kind {
            EventKind::Count => {
                // "224 came in 2025" are not all who ever came: a total is told as one, or its figure tells it.
                let told = says(Slot::Topic) || !has(Slot::Topic) || supported;
                of_object && (says(Slot::Object) || placed) && says(Slot::Action) && told
            }
            EventKind::Happening => {
                of_it && (says(Slot::Actor) || !has(Slot::Actor)) && says(Slot::Object) && says(Slot::Action)
            }
            EventKind::Position => {
                of_object
                    && (says(Slot::Actor) || !has(Slot::Actor))
                    && (says(Slot::Object) || says(Slot::Topic) && has(Slot::Actor))
            }
        };
        if !whole {
            continue;
        }
        // A count that is not stated is no claim of it.
        if event.kind == EventKind::Count && figure.is_none() {
            continue;
        }
        // "The Kurdistan region of Iraq shelters 630,000": a country's number is not the world's.
        let country = || places.iter().any(|&p| judge.data.is_country(p));
        if everywhere && figure.is_some() && !supported && country() {
            continue;
        }
        // Of what is counted all over the world there are many parts: only the figure itself says that it is meant.
        if everywhere && event.kind == EventKind::Count && !supported {
            continue;
        }
        let Some(fit) = date_fits(judge, segment, &event) else { continue };
        let score = (parts, fit, supported, words);
        if best.as_ref().is_none_or(|(known, ..)| score > *known) {
            best = Some((score, id, event));
        }
    }
    best.map(|(_, id, event)| (id, event))
}

/// Whether the pack has words for a part of an event.
fn has_words(judge: &Judge, event: EventId, slot: Slot) -> bool {
    judge.data.pack.event_phrases().iter().any(|(_, entry)| entry.event == event && entry.slot == slot)
}

/// Whether the segment's dates fit the event: nothing where they speak against it, more where they name its day.
fn date_fits(judge: &Judge, segment: &Segment, event: &Event) -> Option<i32> {
    let doc = judge.doc;
    let (Some(from), Some(to)) = (event.from, event.to) else { return Some(0) };
    let (mut fit, mut missed) = (0, false);
    for (time, _) in doc.times_in(&segment.tokens) {
        let (Some(low), high) = (time.low, time.high) else { continue };
        let last = high.map_or(low, |h| h.add_days(-1));
        // A stretch of time has its own ends; single days are reported a day apart.
        let apart = if low == last { DAYS_APART } else { 0 };
        if low <= to.add_days(apart) && last >= from.add_days(-apart) {
            let wide = last.year > low.year;
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
    let published = judge.data.today;
    if fit == 0 && published.is_some_and(|today| today < from) {
        return None;
    }
    Some(fit)
}

/// The figure that is the event's count: one that a source has, else the first that could be it.
fn count<'f>(judge: &Judge, segment: &'f Segment, event: &Event) -> Option<&'f Figure> {
    let mut first = None;
    for figure in &segment.figures {
        let Some(quantity) = judge.doc.quantities.get(figure.index) else { continue };
        let supported = is_supported(quantity, event);
        // "253 of 260 members": what is counted need not be the source's noun where the number is.
        let of_some = supported && event.kind == EventKind::Happening;
        if of_some || counts(judge, quantity, event) {
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
fn counts(judge: &Judge, quantity: &Quantity, event: &Event) -> bool {
    if !matches!(quantity.role, Role::Amount | Role::To) || event.kind == EventKind::Position {
        return false;
    }
    let units: Vec<&str> = event.facts.iter().map(|f| f.unit).collect();
    let persons = units.iter().any(|u| u.starts_with("person"));
    match &quantity.unit {
        Unit::None => true,
        Unit::Counted { head, phrase } => {
            let head = judge.doc.tokens_of(*head);
            let word = judge.doc.word(head.start);
            let general = crate::claim::find(judge.doc, head.clone(), PERSONS).is_some();
            let names = Names(judge.data.pack);
            let demonym = judge.doc.tokens_of(*phrase).any(|at| names.name(judge.doc, at).is_some());
            (persons && (general || demonym))
                || units
                    .iter()
                    .any(|u| !u.is_empty() && u.trim_end_matches('s') == word.trim_end_matches('s'))
        }
        _ => false,
    }
}

fn interval(quantity: &Quantity) -> Option<Interval> {
    let (low, high) = hedge::interval(quantity).ends()?;
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

fn weigh(judge: &Judge, event: &Event, segment: &Tokens, link: &Link) -> (Finding, Vec<Evidence>) {
    let stated = link.interval;
    let mut evidence = Vec::new();
    let sides: Vec<Side> = event.facts.iter().map(|f| f.side).collect();
    let two_sided = sides.contains(&Side::Affirms) && sides.contains(&Side::Denies);
    // "China says there is no evidence": the claim is the denial, and what denies supports it.
    let main = segment.start..main_until(judge, segment);
    let denial = crate::claim::find(judge.doc, main, DENIES).is_some();
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
        evidence.push(Evidence {
            variable: None,
            fact: link.event.map(|id| (id, index)),
            place: link.place,
            origin: None,
            year: fact.from.or(event.from).map_or(0, |d| d.year),
            value: fact.low.or(fact.high).filter(|_| event.kind == EventKind::Count || stated.is_some()),
            status: Status::Normal,
            source: fact.source,
            released: None,
            support,
        });
    }
    supporting_first(&mut evidence);
    let supports = evidence.iter().any(|e| e.support == Some(Support::Supports));
    let contradicts = evidence.iter().any(|e| e.support == Some(Support::Contradicts));
    let finding = match (&stated, supports, contradicts) {
        (None, ..) if event.kind == EventKind::Count => Finding::Abstains(Reason::NotAStatistic),
        (None, ..) if two_sided => Finding::Disputed,
        (None, ..) if event.kind == EventKind::Happening && !day_fits(judge, segment, event) => {
            Finding::Abstains(Reason::Ambiguous)
        }
        (_, true, true) => Finding::Disputed,
        (_, true, false) => Finding::Agrees,
        (_, false, true) => Finding::Differs,
        (_, false, false) => Finding::Abstains(Reason::Ambiguous),
    };
    (finding, evidence)
}

/// Words by which a claim is itself a denial.
const DENIES: Classes = Classes::of(&[class::DENIES]);
/// Nouns for people of any kind.
const PERSONS: Classes = Classes::of(&[class::PERSONS]);
/// Words behind which the other side is told.
const OTHER_SIDE: Classes = Classes::of(&[class::OTHER_SIDE]);

/// Where the main clause ends: what follows tells the other side.
fn main_until(judge: &Judge, segment: &Tokens) -> usize {
    let others = crate::claim::find(judge.doc, segment.clone(), OTHER_SIDE);
    others.map_or(segment.end, |at| at.start)
}

/// Whether a happening's day, if stated, is the event's.
fn day_fits(judge: &Judge, segment: &Tokens, event: &Event) -> bool {
    let doc = judge.doc;
    let (Some(from), Some(to)) = (event.from, event.to) else { return true };
    let bounds: Vec<(Date, Date)> = doc
        .times_in(segment)
        .filter_map(|(t, _)| t.low.map(|l| (l, t.high.map_or(l, |h| h.add_days(-1)))))
        .collect();
    bounds.is_empty() || bounds.iter().any(|&(l, h)| l <= to && h >= from)
}
