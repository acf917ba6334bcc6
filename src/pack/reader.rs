//! An open pack: look-ups in the bytes of its index and of the shards that were added. Knows the format through
//! [`super::format`] only, and fetches nothing: it says which shard it needs.

use std::borrow::Cow;

use super::format::bytes::{Input, List, damaged};
use super::format::{self, Block, Part, Reads, SECTIONS, Section};
use super::lexicon::Lexicon;
use super::model::*;
use super::sha256::hex;
use crate::Error;
use crate::quantity::decimal::Decimal;

/// Letters of a pack's short name.
const SHORT_HASH: usize = 8;

/// An open pack.
pub struct Pack {
    file: Cow<'static, [u8]>,
    /// Start and end of each section in `file`.
    sections: [(usize, usize); SECTIONS],
    lists: [List; SECTIONS],
    /// One slot for each shard of the table.
    shards: Vec<Option<Shard>>,
}

struct Shard {
    file: Cow<'static, [u8]>,
    blocks: List,
}

impl Shard {
    fn block(&self, i: u16) -> Option<Block<'_>> {
        let body = self.file.get(format::BODY..)?;
        Block::open(self.blocks.item(body, usize::from(i))?).ok()
    }
}

impl Pack {
    /// Opens an index.
    ///
    /// # Errors
    /// Bytes that are no index, of another version, damaged or cut short.
    pub fn open(index: Vec<u8>) -> Result<Self, Error> {
        Self::open_bytes(Cow::Owned(index))
    }

    pub(crate) fn open_bytes(file: Cow<'static, [u8]>) -> Result<Self, Error> {
        let body = format::body(&file, format::INDEX)?;
        let mut input = Input::new(body);
        let mut sections = [(0, 0); SECTIONS];
        let mut lens = [0; SECTIONS];
        for len in &mut lens {
            *len = input.len()?;
        }
        let mut at = file.len() - input.left();
        let mut lists: [List; SECTIONS] = Default::default();
        for ((section, list), len) in sections.iter_mut().zip(&mut lists).zip(lens) {
            *list = List::open(input.take(len)?)?;
            *section = (at, at + len);
            at += len;
        }
        if input.left() > 0 {
            return Err(damaged("bytes behind the last section"));
        }
        let mut pack = Self { file, sections, lists, shards: Vec::new() };
        pack.shards.resize_with(pack.len(Section::Shards), || None);
        Ok(pack)
    }

    /// Short name of the pack: the first letters of its index's checksum.
    pub fn hash(&self) -> String {
        let mut hash = hex(format::checksum(&self.file));
        hash.truncate(SHORT_HASH);
        hash
    }

    /// Adds a shard that was fetched.
    ///
    /// # Errors
    /// Bytes that are damaged, or no shard of this pack. The pack goes on working with the shards it has.
    pub fn add_shard(&mut self, bytes: Vec<u8>) -> Result<(), Error> {
        let body = format::body(&bytes, format::SHARD)?;
        let blocks = List::open(body)?;
        for i in 0..blocks.len() {
            let block = Block::open(blocks.item(body, i).unwrap_or_default())?;
            for (_, series) in block.all() {
                format::series::read(series)?;
            }
        }
        self.put_shard(Cow::Owned(bytes), blocks)
    }

    /// Adds a shard that is part of the program: its bytes need no check.
    #[cfg(feature = "cli")]
    pub(crate) fn add_own_shard(&mut self, bytes: &'static [u8]) -> Result<(), Error> {
        let blocks = List::open(bytes.get(format::BODY..).unwrap_or_default())?;
        self.put_shard(Cow::Borrowed(bytes), blocks)
    }

    fn put_shard(&mut self, file: Cow<'static, [u8]>, blocks: List) -> Result<(), Error> {
        let sum = format::checksum(&file);
        let at = (0..self.shards.len()).find(|&i| self.item(Section::Shards, i) == Some(sum));
        match at.and_then(|i| self.shards.get_mut(i)) {
            Some(slot) => {
                *slot = Some(Shard { file, blocks });
                Ok(())
            }
            None => Err(Error::pack("a shard of another pack: the index does not name it")),
        }
    }

    /// File names of all shards.
    pub fn shard_names(&self) -> impl Iterator<Item = String> + '_ {
        (0..self.shards.len()).filter_map(|i| self.item(Section::Shards, i)).map(format::shard_name)
    }

    /// How many shards have been added.
    pub fn shards_open(&self) -> usize {
        self.shards.iter().flatten().count()
    }

    fn bytes(&self, section: Section) -> &[u8] {
        let (start, end) = self.sections.get(section as usize).copied().unwrap_or_default();
        self.file.get(start..end).unwrap_or_default()
    }

    fn list(&self, section: Section) -> Option<&List> {
        self.lists.get(section as usize)
    }

    fn len(&self, section: Section) -> usize {
        self.list(section).map_or(0, List::len)
    }

    fn item(&self, section: Section, i: usize) -> Option<&[u8]> {
        self.list(section)?.item(self.bytes(section), i)
    }

    fn record<'a, T: Reads<'a>>(&'a self, section: Section, i: u16) -> Option<T> {
        T::whole(self.item(section, usize::from(i))?).ok()
    }

    fn ids(&self, section: Section) -> impl Iterator<Item = u16> + use<> {
        0..u16::try_from(self.len(section)).unwrap_or(u16::MAX)
    }

    /// Number of the item that compares equal; the section is sorted.
    fn find(&self, section: Section, mut order: impl FnMut(u16) -> std::cmp::Ordering) -> Option<u16> {
        let (mut low, mut high) = (0, u16::try_from(self.len(section)).unwrap_or(u16::MAX));
        while low < high {
            let mid = low + (high - low) / 2;
            match order(mid) {
                std::cmp::Ordering::Less => low = mid + 1,
                std::cmp::Ordering::Greater => high = mid,
                std::cmp::Ordering::Equal => return Some(mid),
            }
        }
        None
    }

    /// A place.
    pub fn place(&self, id: PlaceId) -> Option<Place<'_>> {
        self.record(Section::Places, id.0)
    }

    /// The place with this code: `JPN`.
    pub fn place_by_code(&self, code: &str) -> Option<PlaceId> {
        let order = |i| self.place(PlaceId(i)).map_or(std::cmp::Ordering::Greater, |p| p.id.cmp(code));
        self.find(Section::Places, order).map(PlaceId)
    }

    /// All places, by code.
    pub fn places(&self) -> impl Iterator<Item = PlaceId> + use<> {
        self.ids(Section::Places).map(PlaceId)
    }

    /// The countries that belong to a group at the end of a year. Empty for what is no group.
    pub fn members(&self, group: PlaceId, year: i32) -> Vec<PlaceId> {
        let mut out = Vec::new();
        let mut input = Input::new(self.item(Section::Members, usize::from(group.0)).unwrap_or_default());
        while input.left() > 0 {
            let (Ok(place), Ok(from), Ok(to)) = (input.id(), input.int(), input.int()) else { break };
            if i64::from(from) <= i64::from(year) && (to == 0 || i64::from(year) < i64::from(to)) {
                out.push(PlaceId(place));
            }
        }
        out
    }

    fn lexicon<E>(&self, section: Section, decode: fn(format::Entry) -> Option<E>) -> Lexicon<'_, E> {
        static NONE: List = List::none();
        Lexicon::new(self.bytes(section), self.list(section).unwrap_or(&NONE), decode)
    }

    /// The names of places.
    pub fn names(&self) -> Lexicon<'_, NameEntry> {
        self.lexicon(Section::Names, format::name_entry)
    }

    /// The words that people use for variables.
    pub fn phrases(&self) -> Lexicon<'_, PhraseEntry> {
        self.lexicon(Section::Phrases, format::phrase_entry)
    }

    /// The words that people use for events.
    pub fn event_phrases(&self) -> Lexicon<'_, EventPhrase> {
        self.lexicon(Section::EventPhrases, format::event_entry)
    }

    /// A variable.
    pub fn variable(&self, id: VariableId) -> Option<Variable<'_>> {
        self.record(Section::Variables, id.0)
    }

    /// The variable with this id: `SP.POP.TOTL`.
    pub fn variable_by_code(&self, code: &str) -> Option<VariableId> {
        let order = |i| self.variable(VariableId(i)).map_or(std::cmp::Ordering::Greater, |v| v.id.cmp(code));
        self.find(Section::Variables, order).map(VariableId)
    }

    /// All variables, by id.
    pub fn variables(&self) -> impl Iterator<Item = VariableId> + use<> {
        self.ids(Section::Variables).map(VariableId)
    }

    /// The variables that answer the same everyday words, best first.
    pub fn topic_members(&self, topic: &str) -> Vec<VariableId> {
        let ranked = |id| self.variable(id).filter(|v| v.topic == topic).map(|v| (v.rank, id));
        let mut out: Vec<(u8, VariableId)> = self.variables().filter_map(ranked).collect();
        out.sort_unstable();
        out.into_iter().map(|(_, id)| id).collect()
    }

    /// A source.
    pub fn source(&self, id: SourceId) -> Option<Source<'_>> {
        self.record(Section::Sources, id.0)
    }

    /// All sources.
    pub fn sources(&self) -> impl Iterator<Item = SourceId> + use<> {
        self.ids(Section::Sources).map(SourceId)
    }

    /// All events.
    pub fn events(&self) -> impl Iterator<Item = EventId> + use<> {
        self.ids(Section::Events).map(EventId)
    }

    /// An event with its facts.
    pub fn event(&self, id: EventId) -> Option<Event<'_>> {
        self.record(Section::Events, id.0)
    }

    /// The observations of a variable for a place.
    pub fn series(&self, variable: VariableId, place: PlaceId) -> Lookup<Series> {
        self.by_key(variable, u32::from(place.0))
    }

    /// The observations of a variable for a pair of places.
    pub fn pair(&self, variable: VariableId, origin: PlaceId, asylum: PlaceId) -> Lookup<Series> {
        self.by_key(variable, format::pair_key(origin.0, asylum.0))
    }

    fn by_key(&self, variable: VariableId, key: u32) -> Lookup<Series> {
        let part = |i: usize| self.part(i).map(|p| (p.variable, p.first_key));
        let (mut low, mut high) = (0, self.len(Section::Parts));
        while low < high {
            let mid = low + (high - low) / 2;
            if part(mid).is_some_and(|at| at <= (variable.0, key)) { low = mid + 1 } else { high = mid }
        }
        let Some(part) = low.checked_sub(1).and_then(|i| self.part(i)).filter(|p| p.variable == variable.0)
        else {
            return Lookup::Missing;
        };
        match self.block(part) {
            Ok(block) => match block.find(key).and_then(|bytes| format::series::read(bytes).ok()) {
                Some(series) => Lookup::Found(series),
                None => Lookup::Missing,
            },
            Err(missing) => missing,
        }
    }

    fn part(&self, i: usize) -> Option<Part> {
        Part::whole(self.item(Section::Parts, i)?).ok()
    }

    /// The block of a part, or what to say where there is none.
    fn block<T>(&self, part: Part) -> Result<Block<'_>, Lookup<T>> {
        match self.shards.get(usize::from(part.shard)) {
            None => Err(Lookup::Missing),
            Some(Some(shard)) => shard.block(part.block).ok_or(Lookup::Missing),
            Some(None) => Err(match self.item(Section::Shards, usize::from(part.shard)) {
                Some(sum) => Lookup::NeedsShard(format::shard_name(sum)),
                None => Lookup::Missing,
            }),
        }
    }

    /// One year of a variable for all countries and territories (never groups or the world), by place: for ranks.
    /// Observations that are marked doubtful are left out.
    pub fn column(&self, variable: VariableId, year: i32) -> Lookup<Vec<(PlaceId, Decimal)>> {
        self.across(variable, year, |key| u16::try_from(key).ok())
    }

    /// One year of a variable of pairs for one country of origin: by country of asylum.
    pub fn pairs_of(
        &self,
        variable: VariableId,
        origin: PlaceId,
        year: i32,
    ) -> Lookup<Vec<(PlaceId, Decimal)>> {
        self.across(variable, year, |key| (key >> 16 == u32::from(origin.0)).then_some(key as u16))
    }

    fn across(
        &self,
        variable: VariableId,
        year: i32,
        place: impl Fn(u32) -> Option<u16>,
    ) -> Lookup<Vec<(PlaceId, Decimal)>> {
        let mut out = Vec::new();
        let ranked = |id| {
            let kind = self.place(id).map(|p| p.kind);
            matches!(kind, Some(PlaceKind::Country | PlaceKind::Territory))
        };
        let visited = self.visit(variable, |key, bytes| {
            let Some(id) = place(key).map(PlaceId).filter(|&id| ranked(id)) else { return };
            let Ok(series) = format::series::read(bytes) else { return };
            if series.status(year) != Status::Doubtful {
                out.extend(series.value(year).map(|value| (id, value)));
            }
        });
        match visited {
            Err(missing) => missing,
            Ok(()) if out.is_empty() => Lookup::Missing,
            Ok(()) => Lookup::Found(out),
        }
    }

    /// Every series of a variable by key, for the compiler's checks.
    #[cfg(feature = "compile")]
    pub(crate) fn every(&self, variable: VariableId) -> Vec<(u32, Series)> {
        let mut out = Vec::new();
        let visited: Result<(), Lookup<()>> = self.visit(variable, |key, bytes| {
            out.extend(format::series::read(bytes).ok().map(|series| (key, series)));
        });
        if visited.is_err() { Vec::new() } else { out }
    }

    /// Goes over the series of a variable, or says what is missing for that.
    fn visit<T>(&self, variable: VariableId, mut each: impl FnMut(u32, &[u8])) -> Result<(), Lookup<T>> {
        for part in (0..self.len(Section::Parts)).filter_map(|i| self.part(i)) {
            if part.variable == variable.0 {
                self.block(part)?.all().for_each(|(key, bytes)| each(key, bytes));
            }
        }
        Ok(())
    }
}
