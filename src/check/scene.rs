//! One passage on the desk: what was read, what the pack knows of its names, and the observations looked up so far.

use super::mention::{Mentions, PlaceMention};
use super::people::are_newcomers;
use super::place::is_behind_preposition;
use crate::claim::Doc;
use crate::claim::doc::Tokens;
use crate::excerpt::Excerpt;
use crate::pack::{Lookup, Measure, NameKind, Pack, PlaceId, PlaceKind, Series, Variable, VariableId};
use std::cell::{OnceCell, RefCell};

/// What the reader corrected in "what I read"; each wins over the text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Corrections {
    /// Id of a variable.
    pub variable: Option<String>,
    /// Id of a place.
    pub place: Option<String>,
    /// A year.
    pub year: Option<i32>,
    /// A figure, as the text has it without its hedge.
    pub figure: Option<String>,
}

pub(super) struct Scene<'a> {
    pub doc: &'a Doc<'a>,
    pub pack: &'a Pack,
    pub mentions: Mentions,
    pub corrections: &'a Corrections,
    excerpt: &'a Excerpt,
    around: OnceCell<Vec<PlaceId>>,
    needs: RefCell<Vec<String>>,
}

/// Past every observation: the year taken for "today" where the page has no date.
const NO_DATE: i32 = 9999;

impl<'a> Scene<'a> {
    pub fn new(excerpt: &'a Excerpt, doc: &'a Doc<'a>, pack: &'a Pack, corrections: &'a Corrections) -> Self {
        let mentions = Mentions::find(doc, pack);
        Self { doc, pack, mentions, corrections, excerpt, around: OnceCell::new(), needs: RefCell::default() }
    }

    /// Places named before the excerpt or in the title, nearest first: what "the country" may mean. Few texts ask.
    fn around(&self) -> &[PlaceId] {
        self.around.get_or_init(|| {
            let mut around = Vec::new();
            let title = self.excerpt.page.title.as_deref();
            for text in [self.excerpt.prefix.as_str(), title.unwrap_or_default()] {
                let found = Mentions::find(&Doc::of_words(text, self.doc.context), self.pack);
                around.extend(found.places.iter().rev().filter_map(PlaceMention::only));
            }
            around
        })
    }

    /// Shards that look-ups asked for.
    pub fn needs(self) -> Vec<String> {
        self.needs.into_inner()
    }

    /// Whether a look-up so far asked for a shard: what is not there yet is not known to be missing.
    pub fn waits(&self) -> bool {
        !self.needs.borrow().is_empty()
    }

    /// The year of the page.
    pub fn this_year(&self) -> i32 {
        self.doc.context.today.map_or(NO_DATE, |d| d.year)
    }

    #[inline(never)]
    pub fn variable(&self, id: VariableId) -> Option<Variable<'a>> {
        self.pack.variable(id)
    }

    #[inline(never)]
    pub fn is_topic(&self, id: VariableId, topic: &str) -> bool {
        self.variable(id).is_some_and(|v| v.topic == topic)
    }

    #[inline(never)]
    pub fn is_growth(&self, id: VariableId) -> bool {
        self.variable(id).is_some_and(|v| v.measure == Measure::Growth)
    }

    /// Whether the words are of something else than the variable: of newcomers; of another whole, "per person, Qatar emits
    /// more than any other country", of all together; "Japan has the largest debt", of GDP.
    #[inline(never)]
    pub fn is_of_another(&self, segment: &Tokens, id: VariableId) -> bool {
        const PER_HEAD: &str = "per person|per head|per capita|per inhabitant|per citizen|a head|a person|\
            for its size|relative to population|relative to its population|for every inhabitant";
        const GDP: &str = "gdp|gross domestic product|national income|national output|output|economy";
        const PART_OF_GDP: &str = "of gdp|of its gdp|of gross domestic product|of national income|to gdp|\
            relative to gdp|relative to its economy|relative to the size of its economy";
        let Some(variable) = self.variable(id) else { return false };
        let of_gdp = variable.unit.ends_with("of GDP");
        let of_all = variable.measure == Measure::Level;
        let says = |words| self.doc.has(segment.clone(), words);
        let of_another_whole = of_gdp && !says(GDP) || of_all && (says(PER_HEAD) || says(PART_OF_GDP));
        of_another_whole || are_newcomers(self, segment, &variable)
    }

    /// The first variable of a topic.
    #[inline(never)]
    pub fn first_of(&self, topic: &str) -> Option<VariableId> {
        let mut best = None;
        for id in self.pack.topic_members(topic) {
            let rank = self.variable(id).map_or(u8::MAX, |v| v.rank);
            if best.is_none_or(|(least, _)| rank < least) {
                best = Some((rank, id));
            }
        }
        best.map(|(_, id)| id)
    }

    #[inline(never)]
    pub fn is_country(&self, place: PlaceId) -> bool {
        self.pack.place(place).is_some_and(|p| matches!(p.kind, PlaceKind::Country | PlaceKind::Territory))
    }

    #[inline(never)]
    pub fn is_world(&self, place: PlaceId) -> bool {
        self.pack.place(place).is_some_and(|p| p.kind == PlaceKind::World)
    }

    pub fn is_group(&self, place: PlaceId) -> bool {
        self.pack.place(place).is_some_and(|p| p.kind == PlaceKind::Group)
    }

    fn take<T>(&self, lookup: Lookup<T>) -> Option<T> {
        match lookup {
            Lookup::Found(value) => Some(value),
            Lookup::Missing => None,
            Lookup::NeedsShard(name) => {
                let mut needs = self.needs.borrow_mut();
                if !needs.contains(&name) {
                    needs.push(name);
                }
                None
            }
        }
    }

    /// Observations of a variable for a place, or for a pair where an origin is given.
    #[inline(never)]
    pub fn series(&self, variable: VariableId, place: PlaceId, origin: Option<PlaceId>) -> Option<Series> {
        self.take(match origin {
            Some(origin) => self.pack.pair(variable, origin, place),
            None => self.pack.series(variable, place),
        })
    }

    /// Every country's and territory's observations, each decoded once.
    #[inline(never)]
    pub fn all(&self, variable: VariableId) -> Vec<(PlaceId, Series)> {
        let mut out = Vec::new();
        for place in self.pack.places() {
            if self.is_country(place)
                && let Some(series) = self.series(variable, place, None)
            {
                out.push((place, series));
            }
        }
        out
    }

    /// Whether a place's name stands at a token.
    #[inline(never)]
    pub fn is_place(&self, at: usize) -> bool {
        self.mentions.places.iter().any(|m| m.tokens.contains(&at))
    }

    /// Whether a place's name or one of the pack's phrases stands at a token.
    #[inline(never)]
    pub fn knows(&self, at: usize) -> bool {
        self.is_place(at) || self.mentions.phrases.iter().any(|m| m.tokens.contains(&at))
    }

    /// The place that a mention means here: the only one, or the one that another name in the passage settles.
    #[inline(never)]
    pub fn resolve(&self, mention: &PlaceMention) -> Option<PlaceId> {
        mention.only().or_else(|| {
            let settled = |place: &&PlaceId| {
                self.mentions.places.iter().any(|m| m.only() == Some(**place))
                    || self.around().contains(place)
            };
            let mut named = mention.places.iter().filter(settled);
            match (named.next(), named.next()) {
                (Some(one), None) => Some(*one),
                // Both are named: the one nearest by.
                (Some(_), Some(_)) => {
                    let others = self.mentions.places.iter().filter_map(|m| m.only().map(|p| (m, p)));
                    let near = others.filter(|(_, p)| mention.places.contains(p));
                    near.min_by_key(|(m, _)| m.tokens.start.abs_diff(mention.tokens.start)).map(|(_, p)| p)
                }
                _ => None,
            }
        })
    }

    /// The place last spoken of before this range, in the excerpt or around it: in the nearest sentence that names a
    /// country its subject, else a country named outright, else the nearest. "Kenya shelters Somali refugees. Its …"
    pub fn place_before(&self, range: &Tokens) -> Option<PlaceId> {
        let mut best: Option<(u8, usize, PlaceId)> = None;
        for mention in self.mentions.places.iter().rev() {
            if mention.tokens.end > range.start || mention.kind == NameKind::Capital {
                continue;
            }
            let sentence = self.doc.sentence_of(mention.tokens.start).start;
            if best.is_some_and(|(_, nearest, _)| nearest != sentence) {
                break;
            }
            let Some(place) = self.resolve(mention).filter(|&p| self.is_country(p)) else { continue };
            let behind = is_behind_preposition(self, mention);
            // "spoke in London": a town.
            if behind && mention.kind == NameKind::Metonym {
                continue;
            }
            let standing = match (mention.kind == NameKind::Demonym, behind) {
                (false, false) => 2,
                (false, true) => 1,
                (true, _) => 0,
            };
            // Of several subjects the first is the sentence's own.
            if best.is_none_or(|(known, ..)| standing > known || standing == 2 && known == 2) {
                best = Some((standing, sentence, place));
            }
        }
        best.map(|(.., place)| place).or_else(|| self.around().iter().copied().find(|&p| self.is_country(p)))
    }
}
