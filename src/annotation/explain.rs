//! The explanation: one plain sentence for each finding, built from the reading and the observations. It states what
//! sources say and never calls a claim true or false. Each kind of explanation selects a message and fills its blanks.

use super::Term;
use super::figures::{count, number, of_quotient, ordinal, percent, period, with_unit};
use super::language::{Words, fill};
use super::messages::Message;
use crate::claim::Doc;
use crate::claim::Reason;
use crate::judge::{Assessment, Detail, Evidence, Finding, Support};
use crate::pack::{Pack, PlaceId, Side, Variable, VariableId};
use crate::quantity::Decimal;
use crate::resolve::Quotient;

/// Statements quoted for each side of an event; the list of sources has all.
const TOLD: usize = 2;
/// Most phrases of the residue that are quoted.
const UNREAD: usize = 4;
/// From this factor on a difference is stated as a factor, not in per cent.
const AS_FACTOR: Decimal = Decimal::constant(8, 0);

/// Explains one assessment.
pub(super) struct Explainer<'a> {
    pub found: &'a Assessment,
    pub doc: &'a Doc<'a>,
    pub pack: &'a Pack,
    pub words: &'a Words,
}

impl<'a> Explainer<'a> {
    /// The sentence that explains the assessment.
    pub fn explain(&self) -> Term {
        match self.found.finding {
            Finding::Abstains(why) => return self.reason(why),
            Finding::Context(why) => {
                let figures: Vec<String> =
                    self.found.evidence.iter().take(TOLD).map(|e| self.observed(e)).collect();
                let figures = self.fill(Message::SourcesHave, &[&figures.join("; ")]);
                return [&*self.reason(why), " ", &figures].concat().into();
            }
            _ => {}
        }
        let said = match self.found.detail {
            Detail::Rank { found, stated, of, lowest_first, holder } => {
                self.rank([found, stated, of], lowest_first, holder)
            }
            Detail::Comparison { left, right } => self.comparison(left, right),
            Detail::Change { from, to, .. } => self.change(from, to),
            Detail::Level if self.found.link.event.is_some() => self.event(),
            Detail::Level => self.level(),
        };
        said.into()
    }

    /// Why nothing is judged: the residue, if there is any.
    fn reason(&self, why: Reason) -> Term {
        let unread = self.found.residue.iter().map(|own| self.doc.span_of(own.clone()).of(self.doc.text));
        let unread: Vec<String> = unread.take(UNREAD).map(|words| ["“", words, "”"].concat()).collect();
        if unread.is_empty() || why != Reason::NotAStatistic {
            return Message::of_reason(why).term(self.words);
        }
        self.fill(Message::NotUnderstood, &[&unread.join(", ")]).into()
    }

    /// The words of the figure, with its hedge.
    pub fn stated(&self) -> &'a str {
        let quantity = self.found.link.figure.and_then(|i| self.doc.quantities.get(i));
        quantity.map_or("", |q| q.hedge_span.map_or(q.span, |h| h.join(q.span)).of(self.doc.text))
    }

    fn fill(&self, message: Message, values: &[&str]) -> String {
        fill(message.of(self.words), values)
    }

    fn publisher(&self, of: Option<&Evidence>) -> &'a str {
        of.and_then(|e| self.pack.source(e.source)).map_or("", |s| s.publisher)
    }

    fn place(&self, place: Option<PlaceId>) -> &'a str {
        place.and_then(|p| self.pack.place(p)).map_or("", |p| p.name)
    }

    fn variable(&self, id: Option<VariableId>) -> Option<Variable<'a>> {
        id.and_then(|v| self.pack.variable(v))
    }

    fn figure(&self, value: Decimal, variable: &Variable) -> String {
        with_unit(value, variable, self.words)
    }

    /// A value in base units with its unit, and the same as a number.
    fn value(&self, of: &Evidence) -> Option<(Decimal, String)> {
        let variable = self.variable(of.variable)?;
        let value = of.value?.mul(variable.scale)?;
        Some((value, self.figure(value, &variable)))
    }

    /// What is compared with the claim: the value, or the quotient.
    fn compared(&self, of: &Evidence) -> Option<(Decimal, String)> {
        let (value, figure) = self.value(of)?;
        let Some(quotient) = self.found.link.quotient else { return Some((value, figure)) };
        let (variable, place) = quotient.divisor(self.pack, of.variable?, of.place?)?;
        let by = |e: &&Evidence| e.year == of.year && e.variable == Some(variable) && e.place == Some(place);
        let (by, _) = self.value(self.found.evidence.iter().find(by)?)?;
        let value = quotient.divided(value, by)?;
        Some((value, of_quotient(value, quotient, &self.variable(of.variable)?, self.words)))
    }

    /// `Japan in 2023`; without the year where the measure is taken once.
    fn at_year(&self, name: &str, variable: &Variable, year: i32) -> String {
        if variable.is_constant() {
            return name.into();
        }
        self.fill(Message::AtYear, &[name, &period(variable.frequency, year, self.words)])
    }

    /// `World Bank has 123.9 million people for Japan in 2023`
    fn observed(&self, of: &Evidence) -> String {
        let (Some(variable), Some((_, figure))) = (self.variable(of.variable), self.value(of)) else {
            return String::new();
        };
        let mut place: String = self.place(of.place).into();
        if of.origin.is_some() {
            place = self.fill(Message::PlaceFrom, &[&place, self.place(of.origin)]);
        }
        let place = self.at_year(&place, &variable, of.year);
        let has = self.fill(Message::Has, &[self.publisher(Some(of)), &figure, &place]);
        match self.found.link.quotient.and_then(|_| self.compared(of)) {
            Some((_, each)) => self.fill(Message::Named, &[&has, &each]),
            None => has,
        }
    }

    fn level(&self) -> String {
        let evidence = &self.found.evidence;
        // What is said to fit has to be a figure that does.
        let fits = |e: &&Evidence| e.support == Some(Support::Supports);
        let fitting = evidence.iter().find(fits).filter(|_| self.found.finding == Finding::Agrees);
        let Some(first) = fitting.or(evidence.first()) else { return String::new() };
        let stated = self.stated();
        let latest = self.observed(first);
        match self.found.finding {
            Finding::Agrees => {
                let (all, agree) = self.series();
                match all == agree && all > 1 {
                    true => self.fill(Message::AllFit, &[&latest, stated, &count(all, self.words)]),
                    false => self.fill(Message::Fits, &[&latest, stated]),
                }
            }
            Finding::Differs => self.difference(first, &latest, stated),
            Finding::Outdated(year) => {
                let then = evidence.iter().rev().find(|e| e.year == year).unwrap_or(first);
                self.fill(Message::RightInYear, &[stated, &year.to_string(), &self.observed(then), &latest])
            }
            Finding::Disputed => self.disputed(first, stated),
            _ => {
                let then = evidence.last().unwrap_or(first);
                let year = then.released.map_or(0, |day| day.year).to_string();
                self.fill(Message::RightBefore, &[stated, &self.observed(then), &latest, &year])
            }
        }
    }

    /// Whether what is compared is a percentage.
    fn is_percent(&self, variable: Option<VariableId>) -> bool {
        self.found.link.quotient == Some(Quotient::OfWorld)
            || self.variable(variable).is_some_and(|v| v.base == "percent")
    }

    /// How many series the evidence has, and how many of them support the claim.
    fn series(&self) -> (usize, usize) {
        let mut seen: Vec<VariableId> = Vec::new();
        let mut agree: Vec<VariableId> = Vec::new();
        for evidence in &self.found.evidence {
            let Some(id) = evidence.variable else { continue };
            if !seen.contains(&id) {
                seen.push(id);
            }
            if evidence.support == Some(Support::Supports) && !agree.contains(&id) {
                agree.push(id);
            }
        }
        (seen.len(), agree.len())
    }

    /// Sources disagree, or the words have several meanings: one of each side is quoted.
    fn disputed(&self, first: &Evidence, stated: &str) -> String {
        let evidence = &self.found.evidence;
        let supports = |e: &Evidence| e.support == Some(Support::Supports);
        let with = evidence.iter().find(|e| supports(e)).unwrap_or(first);
        let agreed = |e: &Evidence| evidence.iter().any(|o| o.variable == e.variable && supports(o));
        let against = evidence
            .iter()
            .find(|e| e.support == Some(Support::Contradicts) && !agreed(e))
            .or_else(|| evidence.iter().find(|e| !supports(e)))
            .unwrap_or(first);
        let name = |e: &Evidence| self.variable(e.variable).map_or("", |v| v.name);
        let bare = |name: &'a str| name.split('(').next().unwrap_or_default().trim_end();
        let (one, other) = (self.observed(with), self.observed(against));
        let (all, agree) = self.series();
        if bare(name(with)) == bare(name(against)) || agree == all {
            return self.fill(Message::Depends, &[stated, &one, &other]);
        }
        let agreeing = match agree {
            1 => Message::OneAgrees.of(self.words).into(),
            _ => self.fill(Message::SomeAgree, &[&count(agree, self.words)]),
        };
        let rest = all.saturating_sub(agree);
        let not = match rest {
            1 => Message::OneDoesNot.of(self.words).into(),
            _ => self.fill(Message::SomeDoNot, &[&count(rest, self.words)]),
        };
        let one = self.fill(Message::Named, &[name(with), &one]);
        let other = self.fill(Message::Named, &[name(against), &other]);
        self.fill(Message::Meanings, &[stated, &count(all, self.words), &agreeing, &not, &one, &other])
    }

    /// "…; “71.4 million” is 309% more."
    fn difference(&self, of: &Evidence, observed: &str, stated_words: &str) -> String {
        let told = |message: Message, size: &str| self.fill(message, &[observed, stated_words, size]);
        let (Some((value, _)), Some(interval)) = (self.compared(of), self.found.link.interval) else {
            return told(Message::SomethingElse, "");
        };
        let stated = interval.stated;
        let Some(gap) = stated.sub(value) else { return told(Message::SomethingElse, "") };
        if value.is_zero() || value.is_negative() != stated.is_negative() {
            return told(Message::OtherWay, "");
        }
        let (large, small) = (stated.abs().max(value.abs()), stated.abs().min(value.abs()));
        if let Some(times) = large.div(small, 0).filter(|t| *t >= AS_FACTOR) {
            let more = stated.abs() > value.abs();
            return told(
                if more { Message::TimesMore } else { Message::TimesLess },
                &number(times, self.words),
            );
        }
        let size = match self.is_percent(of.variable) {
            true => self.fill(Message::Points, &[&number(gap.abs(), self.words)]),
            false => percent(gap.abs(), value, self.words),
        };
        told(if gap.is_negative() { Message::IsLess } else { Message::IsMore }, &size)
    }

    fn rank(&self, [at, stated, of]: [u32; 3], lowest_first: bool, holder: Option<PlaceId>) -> String {
        let link = &self.found.link;
        let first = self.found.evidence.first();
        let scope = match link.scope {
            Some(scope) => self.place(Some(scope)),
            None => Message::World.of(self.words),
        };
        let message = if lowest_first { Message::RankLowest } else { Message::Rank };
        let standing = self.fill(
            message,
            &[
                self.place(link.place),
                &first.and_then(|e| self.value(e)).map_or(String::new(), |(_, figure)| figure),
                &ordinal(at, self.words),
                &of.to_string(),
                scope,
                self.variable(link.variable).map_or("", |v| v.name),
                &first.map_or(String::new(), |e| e.year.to_string()),
                self.publisher(first),
            ],
        );
        let claimed = ordinal(stated, self.words);
        match (self.found.finding, holder) {
            (Finding::Outdated(then), _) => {
                self.fill(Message::RankWas, &[&standing, &claimed, &then.to_string()])
            }
            (_, Some(holder)) if at != stated => {
                self.fill(Message::RankHolder, &[&standing, &claimed, self.place(Some(holder))])
            }
            _ => standing + ".",
        }
    }

    fn comparison(&self, left: Decimal, right: Decimal) -> String {
        let link = &self.found.link;
        let Some(variable) = self.variable(link.variable) else { return String::new() };
        let first = self.found.evidence.first();
        let mut others = String::new();
        for (at, other) in link.others.iter().enumerate() {
            if at > 0 {
                others.push_str(Message::And.of(self.words));
            }
            others.push_str(self.place(Some(*other)));
        }
        let others = self.at_year(&others, &variable, first.map_or(0, |e| e.year));
        let times = number(left.div(right, 2).unwrap_or(Decimal::ZERO).normal(), self.words);
        self.fill(
            Message::Compared,
            &[
                self.publisher(first),
                &self.figure(left, &variable),
                self.place(link.place),
                &self.figure(right, &variable),
                &others,
                &times,
            ],
        )
    }

    fn change(&self, from: Decimal, to: Decimal) -> String {
        let link = &self.found.link;
        let [first, last, ..] = self.found.evidence.as_slice() else { return String::new() };
        let Some(variable) = self.variable(link.variable) else { return String::new() };
        let moved = to.sub(from).unwrap_or(Decimal::ZERO);
        let size = match variable.base {
            "percent" => self.fill(Message::Points, &[&number(moved.abs(), self.words)]),
            _ => percent(moved.abs(), from, self.words),
        };
        self.fill(
            Message::Went,
            &[
                variable.name,
                self.place(link.place),
                &self.figure(from, &variable),
                &first.year.to_string(),
                &self.figure(to, &variable),
                &last.year.to_string(),
                &self.fill(if moved.is_negative() { Message::Down } else { Message::Up }, &[&size]),
                self.publisher(Some(first)),
            ],
        )
    }

    /// What the sources say of an event, on either side. A disputed statement has those who affirm and those who deny it;
    /// a figure or a day has those it fits and those it does not.
    fn event(&self) -> String {
        let by_side = self.found.finding == Finding::Disputed && self.found.link.figure.is_none();
        let (mut with, mut against) = (Told::default(), Told::default());
        let (mut affirmed, mut denied) = (Told::default(), Told::default());
        for evidence in &self.found.evidence {
            let Some(event) = evidence.fact.and_then(|(id, _)| self.pack.event(id)) else { continue };
            let Some(fact) = evidence.fact.and_then(|(_, index)| event.facts.get(index)) else { continue };
            match evidence.support {
                Some(Support::Supports) => with.add(fact.statement),
                Some(Support::Contradicts) => against.add(fact.statement),
                _ => {}
            }
            match fact.side {
                Side::Affirms => affirmed.add(fact.statement),
                Side::Denies => denied.add(fact.statement),
                Side::Neutral => {}
            }
        }
        match self.found.finding {
            Finding::Agrees => self.fill(Message::InLine, &[&with.text]),
            Finding::Differs => self.fill(Message::Against, &[&against.text]),
            _ if by_side && affirmed.count > 0 && denied.count > 0 => {
                self.fill(Message::TwoSides, &[&affirmed.text, &denied.text])
            }
            _ => self.fill(Message::BothSides, &[&with.text, &against.text]),
        }
    }
}

/// The first statements of a side.
#[derive(Default)]
struct Told {
    text: String,
    count: usize,
}

impl Told {
    fn add(&mut self, statement: &str) {
        self.count += 1;
        if self.count > TOLD {
            return;
        }
        if self.count > 1 {
            self.text.push_str("; ");
        }
        self.text.push_str(statement.trim_end_matches('.'));
    }
}
