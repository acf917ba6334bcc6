//! From when to when a change is said to have happened: two years named, a frame ("since", "between"), or one year.

use super::period::{of_time, periods};
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::quantity::{TimeKind, small};

/// Superlatives before a "since" …
const RECORD: &str = "fastest|slowest|highest|lowest|biggest|largest|smallest|sharpest|steepest|quickest|weakest|\
    strongest|best|worst|most|least|fewest|deepest|longest|first";
/// … and how far before it they may stand: "its fastest annual rate since 2008".
const RECORD_REACH: usize = 5;

/// First and last year of a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Ends {
    pub start: i32,
    pub end: i32,
    /// Only one year was named: the start is the year before.
    pub one: bool,
    /// The words frame both ends ("since", "between … and …"), not just name two years.
    pub framed: bool,
    pub future: bool,
    /// Only one time was named, and it is less than half a year.
    pub fine: bool,
}

impl Ends {
    /// From the only year that was named until now.
    pub fn until_now(self, scene: &Scene) -> Self {
        Self { start: self.end, end: scene.this_year(), one: false, framed: true, ..self }
    }
}

pub(super) fn ends(scene: &Scene, segment: &Tokens) -> Option<Ends> {
    let doc = scene.doc;
    let today = scene.this_year();
    let framed = |start, end| Ends { start, end, one: false, framed: true, fine: false, future: end > today };
    let mut single: Vec<i32> = Vec::new();
    let mut open: Option<i32> = None;
    let mut record = false;
    let mut sentence_wide = periods(scene, segment);
    if sentence_wide.is_empty() {
        sentence_wide = periods(scene, &doc.sentence_of(segment.start));
    }
    for (time, tokens) in doc.times_in(segment) {
        if tokens.end > segment.end || time.kind != TimeKind::Since {
            continue;
        }
        // "its fastest since 2008": since when it is a record, not since when it grew.
        if doc.has(tokens.start.saturating_sub(RECORD_REACH).max(segment.start)..tokens.start, RECORD) {
            record = true;
            continue;
        }
        open = open.or(time.low.map(|d| d.year));
    }
    for (time, tokens) in &sentence_wide {
        // "between 2010 and 2020": the years as written, however the end is counted.
        let written: Vec<i32> = tokens
            .clone()
            .filter_map(|at| {
                small(doc.word(at)).map(|year| year as i32).filter(|year| (1000..=2200).contains(year))
            })
            .collect();
        match (written.as_slice(), of_time(scene, time).years) {
            ([a, .., b], _) if a < b => {
                return Some(framed(*a, *b));
            }
            ([.., b], Some((low, _))) if low < *b && time.kind == TimeKind::Range && *b - low > 1 => {
                return Some(framed(low, *b));
            }
            (_, Some((low, high))) if high - low > 1 => {
                return Some(framed(low, high));
            }
            (_, Some((_, high))) => single.push(high),
            _ => {}
        }
    }
    if scene.doc.has(segment.clone(), "since|from") && single.len() == 1 && open.is_none() && !record {
        let year = *single.first()?;
        let since = doc.find(segment.clone(), "since").is_some();
        if since {
            open = Some(year);
            single.clear();
        }
    }
    let last = single.iter().max().copied();
    match (open, single.iter().min().copied(), last) {
        (Some(start), _, Some(end)) if end > start => Some(framed(start, end)),
        (Some(start), ..) => Some(framed(start, today)),
        (None, Some(start), Some(end)) if end > start => Some(Ends { framed: false, ..framed(start, end) }),
        (None, Some(year), _) => {
            let fine = sentence_wide.iter().all(|(time, _)| {
                let period = of_time(scene, time);
                period.fine && !period.year_end
            });
            Some(Ends { start: year - 1, end: year, one: true, framed: false, fine, future: year > today })
        }
        _ => None,
    }
}
