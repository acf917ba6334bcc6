//! Frames: patterns over classes, as position automata (Glushkov), and their matcher. Knows classes, not words.

use super::{Class, Classes, Form, class};
use crate::text::step_count;

/// How the words of a claim lead to a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The measure is named.
    Level,
    /// What is named grows or shrinks by the figure.
    Growth,
    /// So many of what is counted are in the place.
    Count,
    /// So many of a people are in their country.
    People,
    /// So many refugees are in the place.
    Asylum,
    /// So many came to the place within a year.
    Received,
    /// So many refugees come from the place.
    Origin,
    /// So many refugees from one place are in another.
    Pair,
    /// Such a share of a place's people do something.
    Share,
    /// A verb that tells what is measured.
    Verb,
    /// Words behind the figure that tell what is measured.
    Tail,
    /// A place in an order.
    Rank,
    /// A change of a measure's value by the figure.
    Change,
    /// One place against another.
    Comparison,
}

/// A claim that a frame gives.
#[derive(Debug)]
pub struct Give {
    /// How its words lead to a series.
    pub kind: Kind,
    /// Which of the frame's measures, from one.
    pub measure: u8,
    /// Which of its places.
    pub place: u8,
    /// Which of its figures.
    pub figure: u8,
    /// Whether it needs a time of its own.
    pub dated: bool,
}

/// A frame of claims.
#[derive(Debug)]
pub struct Frame {
    /// What it is called in `lang/`; empty in a browser.
    pub name: &'static str,
    /// The form of its claims.
    pub form: Form,
    /// Whether it takes a whole clause; else a phrase within one.
    pub whole: bool,
    /// The classes that each position takes.
    pub takes: Vec<Classes>,
    /// The positions that may follow each.
    pub follow: Vec<u64>,
    /// Positions that may come first.
    pub first: u64,
    /// Positions that may come last.
    pub last: u64,
    /// Positions before which no article may stand.
    pub tight: u64,
    /// Each of these sets has one of its classes in what matches.
    pub needs: Vec<Classes>,
    /// The claims that it gives.
    pub gives: Vec<Give>,
    /// What is measured, where no piece says so: words that the data know.
    pub measure: &'static str,
    /// The only measures it is for (`one|another`); empty for all.
    pub only: &'static str,
    /// What the figure is a share of, if the pattern says so.
    pub of: Option<Class>,
    /// Whether it puts something beside a noun, which then must stand free.
    pub apposition: bool,
    /// Whether it must begin a clause.
    pub opens: bool,
    /// Whether only a mark may follow.
    pub closed: bool,
    /// Whether it is too indirect to say that something differs.
    pub agreement: bool,
}

/// What may stand between two pieces of a frame without saying anything.
pub const SILENT: Classes = Classes::of(&[class::FILLER, class::ARTICLE, class::A, class::TIME]);
/// The same where no article may stand.
const SILENT_TIGHT: Classes = Classes::of(&[class::FILLER, class::TIME]);

/// Where a frame matched: for each piece of the match the position that took it; none for what says nothing.
pub type Match = Vec<Option<u8>>;

impl Frame {
    /// Whether pieces of these classes could hold a match at all.
    pub fn may_match(&self, all: Classes) -> bool {
        self.needs.iter().all(|set| set.any(all))
    }

    /// Matches all pieces.
    pub fn match_all(&self, pieces: &[Classes]) -> Option<Match> {
        let steps = self.run(pieces, true);
        if steps.len() != pieces.len() || steps.last()?.0 & self.last == 0 {
            return None;
        }
        self.trace(pieces, &steps)
    }

    /// The longest match that begins with the first piece; it ends with a piece that a position took.
    pub fn match_longest(&self, pieces: &[Classes]) -> Option<Match> {
        let steps = self.run(pieces, false);
        let end = steps.iter().rposition(|&(_, taken)| taken & self.last != 0)? + 1;
        let steps = steps.get(..end)?;
        self.trace(pieces.get(..end)?, steps)
    }

    /// The sets of positions after each piece, silent pieces passed over, and those of them that took it; up to where
    /// none is left. In front of the first position silent pieces may stand where `lead` says so.
    fn run(&self, pieces: &[Classes], lead: bool) -> Vec<(u64, u64)> {
        let mut steps = Vec::with_capacity(pieces.len());
        let mut open = None;
        for &piece in pieces {
            step_count::add(1);
            let next = match open {
                None => self.first,
                Some(at) => bits(at).fold(0, |next, p| next | self.follow.get(p).copied().unwrap_or(0)),
            };
            let taken = bits(next).filter(|&p| self.takes.get(p).is_some_and(|takes| takes.any(piece)));
            let taken = taken.fold(0, |taken, p| taken | 1u64 << p);
            let kept = match open {
                Some(at) if piece.any(SILENT_TIGHT) => at,
                // An article, but not in front of a position that wants none.
                Some(at) if piece.any(SILENT) => {
                    bits(at).filter(|&p| !self.wants_tight(p)).fold(0, |k, p| k | 1 << p)
                }
                _ => 0,
            };
            if open.is_none() && taken == 0 && lead && piece.any(SILENT) {
                steps.push((0, 0));
                continue;
            }
            if taken | kept == 0 {
                break;
            }
            open = Some(taken | kept);
            steps.push((taken | kept, taken));
        }
        steps
    }

    /// Whether every position behind `p` wants no article before it.
    fn wants_tight(&self, p: usize) -> bool {
        self.follow.get(p).is_some_and(|&next| next != 0 && next & !self.tight == 0)
    }

    /// Goes back from the last position, choosing for each piece one that led there.
    fn trace(&self, pieces: &[Classes], steps: &[(u64, u64)]) -> Option<Match> {
        let mut out = vec![None; pieces.len()];
        let &(last, taken) = steps.last()?;
        let mut at =
            bits(if taken & self.last != 0 { taken & self.last } else { last & self.last }).next()?;
        for i in (0..pieces.len()).rev() {
            let &(_, taken) = steps.get(i)?;
            let before = i.checked_sub(1).and_then(|b| steps.get(b)).map_or(0, |&(open, _)| open);
            // A silent piece behind the position, or the piece that it took.
            if taken >> at & 1 == 1 && (self.first >> at & 1 == 1 && before == 0 || self.leads(before, at)) {
                *out.get_mut(i)? = Some(at as u8);
                if before == 0 {
                    return Some(out);
                }
                at = bits(before).find(|&p| self.follow.get(p).is_some_and(|next| next >> at & 1 == 1))?;
            } else if before >> at & 1 == 0 {
                return None;
            }
        }
        Some(out)
    }

    fn leads(&self, before: u64, to: usize) -> bool {
        bits(before).any(|p| self.follow.get(p).is_some_and(|next| next >> to & 1 == 1))
    }
}

/// The numbers of the bits that are set.
pub(super) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        (at < 64).then_some(at as usize)
    })
}
