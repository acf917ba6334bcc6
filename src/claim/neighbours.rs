//! The words around the clause or phrase of a claim: whether they leave its meaning unchanged. Whatever is not known to
//! do so rules the claim out.

use super::chunk::{Chunk, NAMED, SILENT, VERBS};
use super::clause::{Segment, Tie};
use super::doc::Doc;
use super::lexical::has_class;
use super::verb::{is_verb, looks_like_verb, restricts};
use crate::text::step_count;
use crate::vocabulary::{Classes, Frame, class};

/// Classes of chunks that give a segment a verb.
const VERBAL: Classes = VERBS.with(Classes::of(&[class::PREDICATE]));
pub(super) const PREPOSITIONS: Classes =
    Classes::of(&[class::WITHIN, class::OF, class::FROM, class::BY, class::SCOPE]);
const TIMED: Classes = Classes::of(&[class::FILLER, class::ARTICLE, class::A, class::TIME]);

/// Examines the neighbours of claims in one passage.
pub(super) struct Neighbours<'a, 't> {
    pub doc: &'a Doc<'t>,
}

impl Neighbours<'_, '_> {
    /// Whether a segment appears to have a verb.
    fn has_verb(&self, segment: &Segment) -> bool {
        segment.chunks.iter().any(|chunk| chunk.is_any(VERBAL) || looks_like_verb(self.doc, chunk))
    }

    /// Whether a segment has a word that makes a statement something else than an assertion.
    pub fn is_unsure(&self, segment: &Segment) -> bool {
        segment.chunks.iter().any(|chunk| has_class(self.doc, &chunk.tokens, class::UNSURE))
    }

    /// Whether the segments around `from..=to` leave their meaning unchanged.
    pub fn leave_alone(&self, segments: &[Segment], from: usize, to: usize) -> bool {
        self.left(segments, from) && self.right(segments, from, to)
    }

    fn left(&self, segments: &[Segment], from: usize) -> bool {
        let Some(own) = segments.get(from) else { return false };
        if own.leads(class::LEADS_AWAY) {
            return false;
        }
        let that = own.leads(class::THAT);
        let mut speaker = from.checked_sub(1);
        // "hosted 2 million and 1 million Afghan refugees": the figures share what stands behind them.
        let figure = |chunk: Option<&Chunk>| chunk.is_some_and(|chunk| chunk.is(class::FIGURE));
        let before = speaker.and_then(|at| segments.get(at)?.chunks.last());
        if own.tie == Tie::And && figure(own.chunks.first()) && figure(before) {
            return false;
        }
        // "said on Friday | that": only a time stands between.
        while let Some(at) = speaker.filter(|&at| at > 0) {
            let between = segments.get(at).filter(|segment| {
                segment.tie == Tie::Report
                    && segment.chunks.len() < 4
                    && segment.is_all(TIMED.with(class::RESIDUE.into()))
                    && !self.is_unsure(segment)
            });
            if between.is_none() {
                break;
            }
            speaker = at.checked_sub(1);
        }
        let said =
            speaker.and_then(|at| segments.get(at)?.chunks.last()).is_some_and(|last| last.is(class::REPORT));
        if that && !said {
            return false;
        }
        let (mut tie, mut at) = (own.tie, from);
        while let Some(before) = at.checked_sub(1) {
            let Some(segment) = segments.get(before) else { return false };
            if tie == Tie::Semicolon {
                break;
            }
            // Nothing beyond the reporting clause matters.
            if tie == Tie::Report || that && at == from {
                return !self.is_unsure(segment);
            }
            // "Fuelled by copper and coal, Mongolia's economy": the rest of the subordinate phrase.
            let led = before.checked_sub(1).and_then(|led| segments.get(led)).is_some_and(Segment::is_led);
            let rest = segment.tie == Tie::And && led && !self.is_unsure(segment);
            if !(rest || self.is_harmless_left(segment, tie)) {
                return false;
            }
            if tie == Tie::And && self.has_verb(segment) || tie == Tie::Subordinate {
                break;
            }
            tie = segment.tie;
            at = before;
        }
        true
    }

    fn is_harmless_left(&self, segment: &Segment, tie: Tie) -> bool {
        let Some(first) = segment.chunks.first() else { return !segment.leads(class::BREAKS) };
        if segment.leads(class::BREAKS) || segment.leads(class::TIMEWISE) {
            return false;
        }
        if self.is_unsure(segment) && !segment.leads(class::SUBORDINATE) {
            return false;
        }
        if segment.is_led() || segment.is_all(TIMED) {
            return true;
        }
        if first.is_any(PREPOSITIONS) {
            return self.is_in_place(segment);
        }
        let tells = self.has_verb(segment);
        let said = segment.chunks.last().is_some_and(|last| last.is(class::REPORT));
        tells && tie == Tie::And
            || tie != Tie::And && (tells || said) && !restricts(self.doc, &segment.chunks)
    }

    /// "in Spain"
    fn is_in_place(&self, segment: &Segment) -> bool {
        let Some((place, before)) = segment.chunks.split_last() else { return false };
        place.is_any(NAMED) && before.iter().all(|chunk| chunk.is_any(SILENT) || chunk.is(class::WITHIN))
    }

    pub fn right(&self, segments: &[Segment], from: usize, to: usize) -> bool {
        let Some(segment) = segments.get(to + 1) else { return true };
        const SHORT: usize = 9;
        let figure = segment.classes().has(class::FIGURE);
        let and = segment.tie == Tie::And && !segment.is_led();
        if segment.tie == Tie::Comma
            && !segment.is_led()
            && segment.chunks.len() < SHORT
            && self.is_unsure(segment)
            && !figure
        {
            return false;
        }
        // "and 7 per cent": a second figure for the same subject.
        let own = segments.get(from..=to).unwrap_or_default();
        let timed = own.iter().any(|segment| segment.classes().has(class::TIME));
        let other_time = timed && segment.classes().has(class::TIME);
        if and && figure && segment.is_all(TIMED.with(class::FIGURE.into())) && !other_time {
            return false;
        }
        // "and by 3% in 2020": another value of the same measure.
        const ANOTHER: Classes = Classes::of(&[class::AT, class::BY, class::TO]);
        let another = and && figure && segment.chunks.first().is_some_and(|first| first.is_any(ANOTHER));
        // "900,000 refugees who fled South Sudan", "in 2019, compared with 2007", "in 2022 and 2023"
        let last = own.last().and_then(|own| own.chunks.iter().rfind(|chunk| !chunk.is(class::TIME)));
        let defined = segment.tie == Tie::Subordinate
            && (segment.leads(class::WHICH) || segment.leads(class::THAT))
            && (last.is_some_and(|last| last.is(class::COUNTED))
                || segment.leads(class::WHICH) && own.iter().any(|own| own.classes().has(class::COUNTED)));
        let times = segment.is_all(TIMED) && segment.classes().has(class::TIME);
        let other_base = times && (segment.leads(class::CONTRAST) || and);
        if defined || other_base {
            return false;
        }
        // "Uganda, which hosts 1.5 million refugees, relies on donors": the main clause goes on.
        let resumes = from == 1
            && own.last().is_some_and(|own| own.relative)
            && segments.get(to + 2).is_none_or(|next| next.tie != Tie::Comma)
            && segment.chunks.first().is_some_and(|first| first.is(class::RELY) || is_verb(self.doc, first));
        if segment.tie == Tie::Comma
            && !segment.is_led()
            && !(figure || resumes || self.is_harmless_tail(segment))
        {
            return false;
        }
        if segment.tie != Tie::Semicolon && !another && !self.is_harmless_right(segment, timed) {
            return false;
        }
        const NOUNS: Classes = NAMED.with(Classes::of(&[class::MEASURE]));
        let first = segment.chunks.first();
        let noun = first.is_some_and(|first| first.is_any(NOUNS));
        // "880,000 refugees and people seeking asylum": the figure covers both conjuncts.
        let both = first.is_some_and(|first| first.is(class::COUNTED)) && !segment.classes().any(VERBAL);
        !and || figure || !both && (!noun || self.has_verb(segment))
    }

    /// Whether a segment after a comma is harmless: the source of a report, a superlative, a continuation, a time; not "all to
    /// the IMF", "deforestation included", "adjusted for prices".
    fn is_harmless_tail(&self, segment: &Segment) -> bool {
        let Some(first) = segment.chunks.first() else { return true };
        let classes = segment.classes();
        const OPENS: Classes = SILENT.with(NAMED).with(Classes::of(&[
            class::TIME,
            class::WITHIN,
            class::ITS,
            class::IT,
            class::MOST,
            class::LEAST,
            class::BY,
            class::SCOPE,
            class::OF,
            class::AT,
        ]));
        const SAID: Classes = VERBAL.with(Classes::of(&[
            class::REPORT,
            class::MOST,
            class::LEAST,
            class::SHARPEST,
            class::RANKED,
            class::MULTIPLE,
        ]));
        let word = self.doc.word(first.tokens.start);
        // "adjusted for prices", "measured against its peak"
        if word.ends_with("ed") && !first.is(class::REPORT) {
            return false;
        }
        let goes_on = word.ends_with("ing") && !first.is(class::SCOPE) && !first.is(class::RESIDUE);
        // ", the sharpest fall since", ", weakest in almost three decades", ", the year of its default"
        let superlative =
            |chunk: &Chunk| chunk.is(class::YEAR) || self.doc.word(chunk.tokens.start).ends_with("est");
        let most = segment.chunks.iter().take(2).any(superlative) || classes.has(class::THAN_ANY);
        let describes = most || first.is(class::A) || first.is(class::ITS) || classes.has(class::OF_THEM);
        goes_on
            || describes
            || is_source_or_order(segment, first)
            || classes.has(class::SINCE)
            || segment.is_all(TIMED)
            || classes.any(SAID)
            || first.is_any(OPENS) && self.has_verb(segment)
    }

    fn is_harmless_right(&self, segment: &Segment, timed: bool) -> bool {
        if segment.leads(class::TIMEWISE) {
            return segment.leads(class::WHERE)
                || segment.leads(class::SINCE)
                || segment.tie == Tie::Comma && timed;
        }
        if segment.leads(class::BREAKS) {
            return segment.chunks.is_empty();
        }
        let Some(first) = segment.chunks.first() else { return true };
        let aside = segment.tie == Tie::Comma && is_source_or_order(segment, first);
        segment.is_led() || aside || !first.is_any(PREPOSITIONS)
    }

    /// Whether the words to the left of a phrase leave its meaning unchanged.
    pub fn frees_left(&self, chunks: &[Chunk], start: usize, frame: &Frame) -> bool {
        let Some(own) = chunks.get(start) else { return false };
        step_count::add(start);
        let Some(before) = start.checked_sub(1) else { return true };
        let at = |back: usize| start.checked_sub(back).and_then(|at| chunks.get(at));
        let Some(left) = chunks.get(before) else { return true };
        let two = at(2);
        const OPENING: Classes = Classes::of(&[
            class::COMMA,
            class::SEMICOLON,
            class::AND,
            class::REPORT,
            class::THAT,
            class::OTHER_SIDE,
            class::TIME,
            class::SUBORDINATE,
        ]);
        if frame.opens {
            let mut lead = chunks.iter().take(start).rev().skip_while(|chunk| chunk.is_any(SILENT));
            let before = lead.next();
            let unsure =
                chunks.iter().take(start).any(|chunk| has_class(self.doc, &chunk.tokens, class::UNSURE));
            return !unsure
                && before.is_none_or(|before| before.is_any(OPENING) && !before.is(class::LEADS_AWAY));
        }
        let capital = |chunk: &Chunk| chunk.is(class::RESIDUE) && self.doc.is_capital(chunk.tokens.start);
        const OF: Classes = Classes::of(&[class::OF, class::WITHIN]);
        // Another word of the same proper name.
        let touches = left.tokens.end == own.tokens.start;
        let joined = left.is(class::RESIDUE)
            && (self.doc.is_capital(left.tokens.start) || !self.doc.is_wordlike(left.tokens.start));
        if joined && touches && own.is_any(NAMED) {
            return false;
        }
        if frame.apposition {
            // "the mayor of Spain, with …": the parenthetical belongs to the head noun, unless that is the name of a country.
            let of_country = two.is_some_and(|two| two.is(class::COUNTRY));
            let city = left.is(class::COMMA) && two.is_some_and(capital);
            if left.is_any(OF) && !of_country
                || left.is_any(SILENT) && two.is_some_and(|two| two.is_any(OF))
                || city
            {
                return false;
            }
        }
        // "The bank projected UK inflation of 2% in May": what a verb that nobody knows does with it is not known either.
        let touching = |next: &&Chunk| !(next.is(class::COMMA) || next.is(class::OPEN));
        let mut behind = chunks.iter().skip(start + 1).take(2).take_while(touching);
        let measured = own.is_any(NAMED) && behind.any(|next| next.is(class::MEASURE));
        if own.is(class::MEASURE) || own.is(class::WITH) || measured {
            const FREE: Classes = Classes::of(&[
                class::COMMA,
                class::SEMICOLON,
                class::OPEN,
                class::BE,
                class::AND,
                class::HAVE,
                class::WITH,
                class::TIME,
                class::SUBORDINATE,
                class::THAT,
                class::REPORT,
            ]);
            let mut lead = chunks.iter().take(start).rev().skip_while(|chunk| chunk.is_any(SILENT));
            // "a recovery in the US economy, the world's biggest", "2% of India's population of a billion"
            if lead.next().is_some_and(|lead| !lead.is_any(if measured { FREE.with(OF) } else { FREE })) {
                return false;
            }
        }
        // "to a population of", "of an inflation of"
        let behind = |chunk: &Chunk| chunk.is(class::TO) || frame.closed && chunk.is(class::OF);
        if behind(left) || left.is_any(SILENT) && two.is_some_and(behind) {
            return false;
        }
        // "France and Germany, with": it belongs to both conjuncts.
        !(left.is(class::AND) && own.is_any(NAMED) && two.is_some_and(|two| two.is_any(NAMED)))
    }

    /// Where a phrase ends, with the harmless words after it: "at 1.9 tonnes of CO2 | per person |, is small".
    pub fn end(chunks: &[Chunk], end: usize, frame: &Frame) -> usize {
        let said = chunks.iter().skip(end).take_while(|chunk| frame.closed && chunk.is(class::FILLER));
        end + said.count()
    }

    /// Whether the words to the right of a phrase end it.
    pub fn frees_right(&self, chunks: &[Chunk], end: usize, frame: &Frame) -> bool {
        let Some(right) = chunks.get(end) else { return true };
        if chunks.get(end.wrapping_sub(1)).is_some_and(|last| last.is(class::CLOSE)) {
            return true;
        }
        const MARKS: Classes = Classes::of(&[class::COMMA, class::SEMICOLON, class::CLOSE]);
        if frame.closed {
            // "higher than Greece's in 2021, for women"
            const TOLD: Classes = Classes::of(&[class::TIME, class::FILLER]);
            let mut rest = chunks.iter().skip(end).skip_while(|chunk| chunk.is_any(TOLD));
            let Some(mark) = rest.next() else { return true };
            let dated = mark.is(class::OPEN) && rest.clone().next().is_some_and(|next| next.is(class::TIME));
            let narrows = mark.is(class::COMMA) && rest.next().is_some_and(|next| next.is_any(PREPOSITIONS));
            return !narrows && (mark.is_any(MARKS) || dated);
        }
        // "the world's second-largest economy": not that of an airline class.
        if frame.agreement {
            const CLOSES: Classes = VERBAL.with(MARKS).with(Classes::of(&[
                class::AND,
                class::TIME,
                class::AUXILIARY,
                class::SUBORDINATE,
                class::OTHER_SIDE,
                class::REPORT,
                class::OPEN,
            ]));
            let plain = right.is(class::RESIDUE) && looks_like_verb(self.doc, right);
            return plain || right.is_any(CLOSES) && !right.is(class::WITH);
        }
        if right.is_any(MARKS) || right.is(class::OPEN) {
            return true;
        }
        let next = chunks.get(end + 1);
        if right.is(class::AND) {
            return !next.is_some_and(|next| next.is(class::FIGURE));
        }
        if right.is(class::TO) && frame.takes.iter().any(|takes| takes.has(class::COUNTED)) {
            return next.is_some_and(|next| next.is(class::RESIDUE));
        }
        const ENDS: Classes = Classes::of(&[
            class::BE,
            class::HAVE,
            class::STAND,
            class::RISE,
            class::FALL,
            class::GROW,
            class::SHRINK,
            class::HOST,
            class::VERB,
            class::LAY_OUT,
            class::HOME,
            class::TIME,
        ]);
        // "With its 8 million people, Togo voted": the place is the subject of the clause.
        let subject = chunks.get(end.wrapping_sub(1)).is_some_and(|last| last.is(class::PLACE));
        if subject && (right.is(class::AUXILIARY) || is_verb(self.doc, right)) {
            return true;
        }
        // "a country of 8 million people that has never"
        if frame.apposition && right.is(class::THAT) {
            return true;
        }
        if right.is_any(ENDS) {
            return !right.is(class::WITH);
        }
        right.is(class::SUBORDINATE) && !right.is(class::LEADS_AWAY)
    }
}

/// ", among the lowest anywhere", ", by the United Nations' count", ", of which"
fn is_source_or_order(segment: &Segment, first: &Chunk) -> bool {
    const ORDER: Classes = Classes::of(&[class::MOST, class::LEAST, class::SHARPEST]);
    // "among the lowest paid", "in the lowest decile": of a group.
    const OTHERS: Classes = Classes::of(&[class::FIGURE, class::RESIDUE]);
    let classes = segment.classes();
    let order = first.is(class::SCOPE) && classes.any(ORDER) && !classes.any(OTHERS);
    let source = first.is(class::BY) && segment.chunks.last().is_some_and(|last| last.is(class::TALLY));
    order || source || first.is(class::OF) && segment.chunks.len() == 1
}
