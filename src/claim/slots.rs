//! Turns a match of a frame into claims: which chunk fills which slot, and which time belongs to which figure.

use super::chunk::{Chunk, NAMED, VERBS, covered};
use super::doc::Doc;
use super::gazetteer::Gazetteer;
use super::lexical::is_class;
use super::value::{Claim, Direction, Given, MeasureSlot, PlaceSlot, RankSlot, Tense};
use super::when::When;
use crate::quantity::Role;
use crate::vocabulary::frame::Match;
use crate::vocabulary::{Class, Classes, Form, Frame, Give, Kind, class};

/// The match of a frame with some chunks.
pub(super) struct Matched<'a> {
    pub frame: &'static Frame,
    pub found: &'a Match,
    pub chunks: &'a [Chunk],
    /// The time of an adjunct beside them.
    pub beside: Option<When>,
    /// Whether a clause beside them places them in a time that is not stated.
    pub untold: bool,
}

/// Most places of one claim.
const MOST_PLACES: u8 = 4;
/// Classes that can fill the slot of the measure.
const MEASURES: Classes = Classes::of(&[
    class::MEASURE,
    class::COUNTED,
    class::PREDICATE,
    class::VERB,
    class::TAIL,
    class::TOP,
    class::BOTTOM,
]);

impl Matched<'_> {
    /// The nth chunk that a position of some classes matched.
    fn nth(&self, classes: Classes, n: u8) -> Option<(usize, &Chunk)> {
        let taken = self.found.iter().zip(self.chunks).enumerate().filter(|(_, (position, chunk))| {
            let takes = position.and_then(|p| self.frame.takes.get(usize::from(p)));
            chunk.is_any(classes) && takes.is_some_and(|takes| takes.any(classes))
        });
        taken.map(|(at, (_, chunk))| (at, chunk)).nth(usize::from(n).checked_sub(1)?)
    }

    fn place(&self, n: u8) -> Option<PlaceSlot> {
        self.nth(NAMED, n).map(|(_, chunk)| PlaceSlot::of(chunk))
    }

    /// The place whose rank it is; never the world.
    fn subject(&self, n: u8) -> Option<PlaceSlot> {
        let own = self.nth(Classes::of(&[class::PLACE, class::DEMONYM]), n).map(|(_, chunk)| chunk);
        // The only other place of the sentence stands after the match.
        let only = self.chunks.get(self.found.len()).filter(|_| self.frame.agreement);
        own.or(only).map(PlaceSlot::of)
    }

    /// The chunk of the measure: for a share the predicate, for people the counted noun.
    fn measure(&self, data: &dyn Gazetteer, give: &Give) -> Option<MeasureSlot> {
        let wanted: Classes = match give.kind {
            Kind::Share => class::PREDICATE.into(),
            Kind::Count | Kind::People | Kind::Asylum | Kind::Received | Kind::Origin | Kind::Pair => {
                class::COUNTED.into()
            }
            Kind::Verb => class::VERB.into(),
            Kind::Tail => class::TAIL.into(),
            Kind::Rank | Kind::Comparison => MEASURES,
            Kind::Change => Classes::of(&[class::MEASURE, class::COUNTED]),
            Kind::Level | Kind::Growth => class::MEASURE.into(),
        };
        // "the largest country by area": the last one counts.
        let by = give.kind == Kind::Rank && self.nth(class::RANKED_BY.into(), 1).is_some();
        let nth = if by && self.nth(wanted, 2).is_some() { 2 } else { give.measure };
        if let Some((_, chunk)) = self.nth(wanted, nth) {
            let counted = self.nth(class::COUNTED.into(), 1).map(|(_, chunk)| chunk);
            let counted = counted.filter(|_| matches!(give.kind, Kind::Verb | Kind::Tail));
            let counted = counted.map_or(&[][..], |chunk| &chunk.handles).to_vec();
            let (tokens, handles) = (chunk.tokens.clone(), chunk.handles.clone());
            return Some(MeasureSlot { tokens, implied: "", handles, counted });
        }
        if self.frame.measure.is_empty() || self.nth(MEASURES, 1).is_some() {
            return None;
        }
        let implied = data.phrase_of(self.frame.measure)?;
        Some(MeasureSlot {
            tokens: 0..0,
            implied: self.frame.measure,
            handles: implied.handles,
            counted: Vec::new(),
        })
    }

    /// Two times as one period: "from 2000 to 2019".
    fn span(&self) -> Option<When> {
        if let Some((_, chunk)) = self.nth(class::SPAN.into(), 1) {
            return chunk.when;
        }
        // "lower in 2024 than in 1990"
        let time = |n: u8| self.nth(class::TIME.into(), n).and_then(|(_, chunk)| chunk.when);
        let (now, then) = (time(1)?, time(2)?);
        (then.years.1 < now.years.0).then_some(When {
            years: (then.years.0, now.years.1),
            part: now.part || then.part,
            ..now
        })
    }

    /// "since 2005": up to the last whole year.
    fn since(&self, doc: &Doc) -> Option<When> {
        let (_, chunk) = self.nth(class::SINCE.into(), 1)?;
        let (when, last) = (chunk.when?, doc.context.today?.year - 1);
        (when.years.0 < last).then_some(When { years: (when.years.0, last), ..when })
    }

    /// The time of a figure: the one between it and the next figure, else the one before the first figure.
    fn when(&self, figure: usize, dated: bool) -> Option<When> {
        if let Some(span) = self.span() {
            // "from 2000 to 2019 it rose from 48 to 67 years": the time is the start of the change.
            let year = if dated { span.years.0 } else { span.years.1 };
            return Some(When { years: (year, year), ..span });
        }
        // "since 2005 it has risen from 54 to 66 years": the time is that of the first figure.
        if let Some((_, since)) = self.nth(class::SINCE.into(), 1)
            && dated
        {
            return since.when;
        }
        let is_figure = |at: &usize| self.chunks.get(*at).is_some_and(|chunk| chunk.is(class::FIGURE));
        let figures: Vec<usize> = (0..self.chunks.len()).filter(is_figure).collect();
        let next = figures.iter().copied().find(|&at| at > figure).unwrap_or(self.chunks.len());
        let first = figures.first().copied().unwrap_or(figure);
        let time = |at: usize| {
            self.chunks.get(at).filter(|chunk| chunk.is(class::TIME)).and_then(|chunk| chunk.when)
        };
        let mut behind = (figure + 1..next).filter_map(time);
        let own = behind.next();
        let others = behind.next();
        let mut found = match own {
            Some(own) => Some(When { part: own.part || others.is_some(), ..own }),
            // "from 9 million in 1989 to 6.4 million today": the time of the other figure, or none.
            // "were 15.1% and 2.2% in 2022": the time of both conjuncts.
            None => (0..first)
                .rev()
                .find_map(time)
                .or_else(|| {
                    let last = figures.last().copied().unwrap_or(figure);
                    let shared = !dated && !self.frame.gives.iter().any(|give| give.dated);
                    let behind = (last..self.chunks.len()).find_map(time).filter(|_| last > figure);
                    // "fell by 11% in 2023, to 600m tonnes": the only time there is.
                    let mut all = (0..self.chunks.len()).filter_map(time);
                    let only = all.next().filter(|_| all.next().is_none());
                    behind.or(only).filter(|_| shared)
                })
                .or_else(|| {
                    let told = (0..self.chunks.len()).any(|at| time(at).is_some());
                    let now = self.chunks.iter().any(|chunk| chunk.is(class::NOW));
                    self.beside.filter(|_| !(dated || told || now))
                }),
        };
        // "a year earlier" after a month is that month.
        if let Some(when) = found.as_mut().filter(|when| when.hangs) {
            let mut all = (0..self.chunks.len()).filter_map(time).chain(self.beside);
            when.part |= all.any(|other| other.part && !other.hangs);
        }
        // "averaged 4% over the year to May": of all its months, not of the last.
        let mean = self.chunks.iter().any(|chunk| chunk.is(class::AVERAGING));
        found.map(|when| When { running: when.running && !mean, ..when })
    }
}

/// The claims of a match.
pub(super) fn claims_of(doc: &Doc, data: &dyn Gazetteer, matched: &Matched) -> Vec<Claim> {
    let frame = matched.frame;
    let mut out = Vec::new();
    if !frame.only.is_empty() {
        let named = matched.nth(class::MEASURE.into(), 1);
        let is_one = |(_, chunk): (usize, &Chunk)| {
            frame.only.split('|').any(|only| doc.matches(chunk.tokens.start, only) == Some(chunk.tokens.end))
        };
        if !named.is_some_and(is_one) {
            return out;
        }
    }
    if is_against_its_verb(doc, matched) {
        return out;
    }
    for give in &frame.gives {
        out.extend(claim(doc, data, matched, give));
    }
    out
}

/// "fell from 5 per cent to 14": verb and figures contradict each other, and it is unclear which is meant.
fn is_against_its_verb(doc: &Doc, matched: &Matched) -> bool {
    let dated = matched.frame.gives.iter().find(|give| give.dated);
    let Some((then, now)) =
        dated.and_then(|then| Some((then, matched.frame.gives.iter().find(|give| !give.dated)?)))
    else {
        return false;
    };
    let value = |give: &Give| {
        let (_, chunk) = matched.nth(class::FIGURE.into(), give.figure)?;
        let quantity = doc.quantities.get(chunk.figure?.0)?;
        quantity.low.or(quantity.high)
    };
    let down = matched.nth(Classes::of(&[class::FALL]), 1).is_some();
    let up = matched.nth(Classes::of(&[class::RISE]), 1).is_some();
    match (value(then), value(now)) {
        (Some(then), Some(now)) => up && !down && now < then || down && !up && now > then,
        _ => false,
    }
}

fn claim(doc: &Doc, data: &dyn Gazetteer, matched: &Matched, give: &Give) -> Option<Claim> {
    let frame = matched.frame;
    let measure = matched.measure(data, give)?;
    let place = match give.kind {
        Kind::Rank => matched.subject(give.place),
        _ => matched.place(give.place),
    };
    const NAMES: Classes = Classes::of(&[class::PLACE, class::WORLD, class::DEMONYM, class::PEOPLE]);
    let others = match give.kind {
        Kind::Pair | Kind::Comparison => {
            let all = (1..=MOST_PLACES).filter(|&n| n != give.place).filter_map(|n| matched.place(n));
            all.collect()
        }
        _ => Vec::new(),
    };
    let (figure, of, when, anchor) = match give.kind {
        Kind::Comparison => {
            let (at, chunk) = matched.nth(NAMES, 1)?;
            let factor = matched
                .nth(Classes::of(&[class::MULTIPLE, class::FIGURE]), 1)
                .and_then(|(_, chunk)| chunk.figure);
            (factor.map(|(index, _)| index), None, matched.when(at, false), chunk.tokens.start)
        }
        Kind::Change => {
            let (_, chunk) = matched.nth(Classes::of(&[class::MULTIPLE, class::FIGURE]), 1)?;
            (
                Some(chunk.figure?.0),
                None,
                Some(matched.span().or_else(|| matched.since(doc))?),
                chunk.tokens.start,
            )
        }
        Kind::Rank => {
            let (at, chunk) =
                matched.nth(MEASURES.with(Classes::of(&[class::RANKED, class::MOST, class::LEAST])), 1)?;
            (None, None, matched.when(at, false), chunk.tokens.start)
        }
        _ => {
            let (at, chunk) = matched.nth(class::FIGURE.into(), give.figure)?;
            let (index, of) = chunk.figure?;
            let when = matched.when(at, give.dated);
            if give.dated && when.is_none() {
                return None;
            }
            // "from 65 per cent of the land to 59.4 per cent": a share of the same whole.
            let shared = || shared_whole(matched);
            (Some(index), of.or(frame.of).or_else(shared), when, chunk.tokens.start)
        }
    };
    let carried = place.as_ref().is_some_and(|place| place.given != Given::Named);
    let rank = match give.kind {
        Kind::Rank if place.is_none() => return None,
        Kind::Rank => Some(rank(doc, matched)?),
        _ => None,
    };
    // "The second-largest economy": of the world, if that agrees.
    let any = matched.nth(class::THAN_ANY.into(), 1).is_some();
    let unscoped = rank.as_ref().is_some_and(|rank| rank.scope.is_none()) && !any;
    // "the second-largest host with 1.1 million refugees": a level frame gives a rank as well.
    let form = if give.kind == Kind::Rank { Form::Rank } else { frame.form };
    Some(Claim {
        form,
        kind: give.kind,
        frame: frame.name,
        tokens: covered(matched.chunks),
        anchor,
        measure: Some(measure),
        place,
        others,
        figure,
        of: of.or_else(|| whole(matched)),
        when,
        direction: direction(matched),
        tense: tense(matched),
        reached: form == Form::Level && reached(matched),
        untold: matched.untold && !has_since(matched),
        bound: bound(matched),
        per_person: matched.chunks.iter().any(|chunk| chunk.is(class::PER_PERSON))
            || matched.nth(class::ONE_OF.into(), 1).is_some(),
        agreement: is_indirect(doc, matched, give)
            || carried
            || unscoped
            || when.is_some_and(|when| when.loose),
        rank,
    })
}

fn has_since(matched: &Matched) -> bool {
    matched.nth(class::SINCE.into(), 1).is_some()
}

/// Whether the words leave the measure partly open: such a claim may agree, and never differs.
fn is_indirect(doc: &Doc, matched: &Matched, give: &Give) -> bool {
    // "prices", "output": of something else, if the sentence before speaks of it.
    let named = matched.nth(class::MEASURE.into(), 1);
    let of_others = named.is_some_and(|(_, own)| own.is(class::MEASURE_OF_OTHERS) || own.is(class::GROWTH));
    // "By 2013 it had shrunk by 25%": the start is not stated.
    let by = |chunk: &Chunk| chunk.is(class::TIME) && is_class(doc, chunk.tokens.start, class::BY);
    let had = matched.nth(VERBS, 1).is_some_and(|(_, verb)| doc.word(verb.tokens.start) == "had");
    let summed = give.kind == Kind::Growth && (had || matched.chunks.iter().any(by));
    matched.frame.agreement || of_others || summed || has_since(matched)
}

/// The wholes of which the other figures of a match are shares.
fn shared_whole(matched: &Matched) -> Option<Class> {
    matched.chunks.iter().find_map(|chunk| chunk.figure?.1)
}

/// The whole of a share, by the words of the frame: adults, those who work.
fn whole(matched: &Matched) -> Option<Class> {
    [class::ADULTS, class::WORKERS]
        .into_iter()
        .find(|&whole| matched.nth(whole.into(), 1).is_some_and(|(_, c)| c.is(whole)))
}

fn direction(matched: &Matched) -> Option<Direction> {
    if !matches!(matched.frame.form, Form::Change | Form::Comparison) {
        return None;
    }
    const UP: Classes = Classes::of(&[
        class::RISE,
        class::GROW,
        class::MORE,
        class::MORE_THAN,
        class::GAINED,
        class::EXPANSION,
        class::HIGHER,
        class::ABOVE,
    ]);
    const DOWN: Classes = Classes::of(&[
        class::FALL,
        class::SHRINK,
        class::FEWER,
        class::LESS_THAN,
        class::LOST,
        class::CONTRACTION,
        class::LOWER,
        class::BELOW,
    ]);
    let (_, verb) = matched.nth(UP.with(DOWN), 1)?;
    Some(if verb.is_any(UP) { Direction::Up } else { Direction::Down })
}

fn tense(matched: &Matched) -> Tense {
    match matched.nth(VERBS, 1) {
        None => Tense::None,
        Some((_, verb)) if verb.is(class::PRESENT) => Tense::Present,
        Some(_) => Tense::Past,
    }
}

fn reached(matched: &Matched) -> bool {
    let moved = matched.nth(Classes::of(&[class::RISE, class::FALL]), 1).is_some();
    moved || matched.chunks.iter().any(|chunk| chunk.is(class::PEAK))
}

/// "tops", "fell below": the figure is a bound.
fn bound(matched: &Matched) -> Option<Direction> {
    let any = |class: Class| matched.chunks.iter().any(|chunk| chunk.is(class));
    if any(class::BEYOND) {
        return Some(Direction::Up);
    }
    any(class::SHORT_OF).then_some(Direction::Down)
}

/// The rank that a match states.
fn rank(doc: &Doc, matched: &Matched) -> Option<RankSlot> {
    let place = match matched.nth(class::RANKED.into(), 1) {
        Some((_, chunk)) => {
            let quantity =
                doc.quantities.get(chunk.figure?.0).filter(|quantity| quantity.role == Role::Rank)?;
            quantity.low?.to_string().parse().ok()?
        }
        None => 1,
    };
    const LOW: Classes = Classes::of(&[class::LEAST, class::BOTTOM]);
    const SCOPES: Classes = Classes::of(&[class::REGION, class::WORLD]);
    let named = matched.nth(MEASURES, 1).is_some() || matched.frame.measure != "area";
    let scope = matched.nth(SCOPES, 1).map(|(_, chunk)| PlaceSlot::of(chunk));
    Some(RankSlot {
        place,
        lowest_first: matched.nth(LOW, 1).is_some_and(|(_, c)| c.is_any(LOW)),
        scope,
        bare: !named,
    })
}
