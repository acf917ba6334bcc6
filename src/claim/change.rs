//! The words of change: rose, fell, doubled, halved, from A to B. Knows directions, not data.

use super::Direction;
use super::doc::{Doc, Tokens};

/// Verbs and adverbs of rising, folded.
const UP: &str = "rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|climbed|climb|climbs|\
    climbing|increased|increase|increases|increasing|jumped|jump|jumps|surged|surge|surges|soared|soar|\
    soars|soaring|swelled|swell|swollen|gained|gain|expanded|expand|expands|recovered|recover|rebounded|\
    went up|gone up|up by|up from|leapt|leaped|mounted|rocketed|shot up|ticked up|crept up|edged up|added|\
    improved|lengthened|multiplied|ballooned|spiked|advanced|quickened|accelerated|is up|was up|up just|\
    up|higher|lifted|boosted|mushroomed";

/// Verbs and adverbs of falling, folded.
const DOWN: &str = "fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|\
    declining|decreased|decrease|decreases|shrank|shrink|shrinks|shrunk|shrinking|slid|slide|slides|sank|\
    sink|sinks|sunk|tumbled|tumble|plunged|plunge|plummeted|plummet|slumped|slump|contracted|contract|\
    contracts|dipped|dip|eased|ease|went down|gone down|down by|down from|cut|cuts|reduced|reduce|lost|\
    loses|losing|dwindled|shed|crept down|edged down|ticked down|halved|slowed|cooled|worsened|collapsed|\
    crashed|is down|was down|lower|down|came down|come down|subsided|receded|retreated|weakened|slashed|\
    thinned";

/// Phrases in which a direction word is not one: "up to 200", "lower house", "cut off".
const NOT_CHANGE: &str = "up to|up against|made up|lower house|higher education|cut off|cut a|lost count|\
    down under|upside down|fall short|rise to fame|higher than|lower than|lost to|fewer than|no fewer|\
    up with|set up|turned up|taken up|took up|end up|broke down|given up|gave up|kept up|caught up|\
    added value|value added|lower middle|upper middle|put up|free fall|in autumn and fall|last fall";

/// The first direction word in `range`: which way, and where.
pub fn direction(doc: &Doc, range: Tokens) -> Option<(Direction, Tokens)> {
    let first = |list, direction| Some((direction, doc.find_outside(range.clone(), list, NOT_CHANGE)?));
    let (up, down) = (first(UP, Direction::Up), first(DOWN, Direction::Down));
    up.into_iter().chain(down).min_by_key(|(_, at)| at.start)
}

/// The last direction word in `range`.
pub fn last_direction(doc: &Doc, mut range: Tokens) -> Option<Direction> {
    let mut last = None;
    while let Some((found, at)) = direction(doc, range.clone()) {
        (range.start, last) = (at.end, Some(found));
    }
    last
}
