//! Ellipsis: clauses that leave out what the clause before states. Restores the chunks that were left out; reading them
//! is left to `read`.

use super::chunk::{Chunk, NAMED, SILENT, VERBS};
use crate::vocabulary::{Classes, class};

/// "compared with 3.1% in 2019", "after a 9.8% slide in 2015": the clause before with another figure and time.
pub(super) fn contrasted(clause: &[Chunk], next: &[Chunk]) -> Option<Vec<Chunk>> {
    const MOVES: Classes = Classes::of(&[
        class::RISE,
        class::FALL,
        class::GROW,
        class::SHRINK,
        class::EXPANSION,
        class::CONTRACTION,
    ]);
    // A month beside a year: it is unclear what the yearly figure measures.
    if clause.iter().any(|chunk| chunk.when.is_some_and(|when| when.part)) {
        return None;
    }
    let (moves, plain): (Vec<&Chunk>, Vec<&Chunk>) = next.iter().partition(|chunk| chunk.is_any(MOVES));
    let plain: Vec<Chunk> = plain.into_iter().filter(|chunk| !chunk.is(class::OF)).cloned().collect();
    let mut own = gapped(clause, &plain)?;
    let [moved] = moves[..] else { return moves.is_empty().then_some(own) };
    // "climbed by 2.4%": only if the clause states a change by an amount.
    const PASSED: Classes = SILENT.with(Classes::of(&[class::BY, class::TIME]));
    let figure = own.iter().position(|chunk| chunk.is(class::FIGURE))?;
    let verb = own.get(..figure)?.iter().rposition(|chunk| !chunk.is_any(PASSED))?;
    let verb = own.get_mut(verb).filter(|verb| verb.is_any(MOVES))?;
    let down = moved.is_any(Classes::of(&[class::FALL, class::SHRINK, class::CONTRACTION]));
    *verb = Chunk::of(moved.tokens.clone(), if down { class::FALL } else { class::RISE });
    Some(own)
}

/// "…, Hungary's $177bn", "and Ireland 0.2 per cent": the clause before with another place, figure and time.
pub(super) fn gapped(clause: &[Chunk], next: &[Chunk]) -> Option<Vec<Chunk>> {
    let one = |chunks: &[Chunk], classes: Classes| {
        let mut all =
            (0..chunks.len()).filter(|&at| chunks.get(at).is_some_and(|chunk| chunk.is_any(classes)));
        all.next().filter(|_| all.next().is_none())
    };
    const FIGURE: Classes = Classes::of(&[class::FIGURE]);
    const TIME: Classes = Classes::of(&[class::TIME]);
    const KNOWN: Classes =
        NAMED.with(SILENT).with(Classes::of(&[class::FIGURE, class::TIME, class::POSSESSIVE, class::WITHIN]));
    // "in Vietnam 69% did"
    let share = clause.iter().any(|chunk| chunk.is(class::PREDICATE));
    let passed = |chunk: &&Chunk| !(chunk.is(class::DO_SO) || share && chunk.is(class::OF));
    let next: Vec<Chunk> = next.iter().filter(passed).cloned().collect();
    let next = next.as_slice();
    if !next.iter().all(|chunk| chunk.is_any(KNOWN)) {
        return None;
    }
    let figure = next.get(one(next, FIGURE)?)?;
    // "up from 800,000 South Sudanese": a demonym after the figure is not the place of the claim.
    let place = one(next, NAMED);
    let counted = |at: usize| {
        next.get(at).is_some_and(|chunk| !chunk.is_any(Classes::of(&[class::PLACE, class::WORLD])))
    };
    // "compared with 55 per cent of Bangladeshis": a share of them.
    if !share && place.is_some_and(|at| counted(at) && one(next, FIGURE).is_some_and(|figure| figure < at)) {
        return None;
    }
    let place = place.and_then(|at| next.get(at));
    let time = one(next, TIME).and_then(|at| next.get(at));
    let at_figure = one(clause, FIGURE)?;
    let mut own = clause.to_vec();
    let kept = own.get(at_figure)?.figure?.1;
    let mut figure = figure.clone();
    figure.figure = figure.figure.map(|(index, of)| (index, of.or(kept)));
    match place {
        Some(place) => {
            let own = own.get_mut(one(clause, NAMED)?)?;
            let kind = own.classes;
            *own = place.clone();
            // "the French", "France's": the form of the name follows the clause.
            if !own.classes.any(kind) {
                own.classes = kind;
            }
        }
        // "63 in 2021": the same place in another year.
        None => {
            time?;
        }
    }
    *own.get_mut(at_figure)? = figure;
    if let Some(time) = time {
        own.retain(|chunk| !chunk.is(class::TIME));
        own.push(time.clone());
    }
    Some(own)
}

/// "and shrank 2% in 2003", "in Spain 3.6": the parts of a clause before its figure, the longest first, each followed by
/// the next segment.
pub(super) fn completions(clause: &[Chunk], next: &[Chunk]) -> Vec<Vec<Chunk>> {
    let first = clause.iter().position(|chunk| chunk.is(class::FIGURE)).unwrap_or(clause.len());
    let timed = |chunk: &&Chunk| chunk.is(class::TIME);
    let mut out = Vec::new();
    for head in (1..=first).rev().filter_map(|end| clause.get(..end)) {
        if head.last().is_some_and(|last| last.is(class::COMMA)) {
            continue;
        }
        let twice = head.iter().chain(next).filter(timed).count() > 1;
        let kept = head.iter().filter(|chunk| !(twice && chunk.is(class::TIME)));
        let own: Vec<Chunk> = kept.chain(next).cloned().collect();
        if own.iter().filter(|chunk| chunk.is_any(NAMED)).count() < 2 {
            out.push(own);
        }
    }
    out
}

/// "home to 28 million people and more than half live in cities": half of the people of that place.
pub(super) fn of_its_people(clause: &[Chunk], next: &[Chunk]) -> Option<Vec<Chunk>> {
    let first = next.iter().find(|chunk| !chunk.is_any(SILENT))?;
    let does = first.is(class::FIGURE) && next.iter().any(|chunk| chunk.is(class::PREDICATE));
    let other = |chunk: &Chunk| chunk.is(class::COUNTED) && !chunk.is(class::EVERYONE);
    let people = clause.iter().any(|chunk| chunk.is(class::EVERYONE)) && !clause.iter().any(other);
    let mut places = clause.iter().filter(|chunk| chunk.is_any(NAMED));
    let place = places.next().filter(|place| place.is(class::PLACE) && places.next().is_none())?;
    let within = Chunk::of(place.tokens.clone(), class::WITHIN);
    (does && people).then(|| [within, place.clone()].into_iter().chain(next.iter().cloned()).collect())
}

/// "Latvia has" of a clause that begins so; "Bahrain" of one that begins with "Bahrain is".
pub(super) fn owner(own: &[Chunk]) -> Option<Vec<Chunk>> {
    let mut said = own.iter().enumerate().filter(|(_, chunk)| !chunk.is_any(SILENT));
    let (place, first) = said.next()?;
    let (verb, second) = said.next()?;
    let end = if second.is(class::HAVE) { verb } else { place };
    (first.is(class::PLACE) && second.is_any(VERBS)).then(|| own.iter().take(end + 1).cloned().collect())
}
