//! An open pack: look-ups in the bytes of its index and of the shards that were added. Knows the format through
//! [`super::format`] only, and fetches nothing: it says which shard it needs.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::format::bytes::{Input, List, damaged};
use super::format::{self, Entry, File, Section, records};
use super::lexicon::{Beginnings, Lexicon};
use super::model::*;
use super::series::*;
use crate::Error;
use crate::quantity::decimal::Decimal;

/// A word list of an index.
fn list(index: &File, section: Section) -> &List {
    static NONE: List = List::none();
    index.lists.get(section as usize).unwrap_or(&NONE)
}

/// An open pack.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// use citemark::pack::Pack;
/// let folder = std::path::Path::new("examples/schools");
/// let compiled = citemark::pack::compile::compile(folder)?;
/// let mut pack = Pack::open(compiled.index)?;
/// for (_, shard) in compiled.shards {
///     pack.add_shard(shard)?;
/// }
/// assert_eq!(pack.shard_names().len(), pack.shards_open());
/// # }
/// # Ok::<(), citemark::Error>(())
/// ```
pub struct Pack {
    index: File,
    /// First words of the names, of the phrases and of the words of events.
    begins: [Beginnings; 3],
    /// Shards and pages that were added, by checksum.
    added: Vec<File>,
}

impl Pack {
    /// Opens an index.
    ///
    /// # Errors
    /// Bytes that are no index, of another version, damaged or cut short.
    pub fn open(index: Vec<u8>) -> Result<Self, Error> {
        Ok(Self::of(File::open(Cow::Owned(index), format::INDEX)?))
    }

    /// Opens an index that is part of the program.
    #[cfg(feature = "cli")]
    pub(crate) fn open_own(index: &'static [u8]) -> Result<Self, Error> {
        Ok(Self::of(File::open_own(Cow::Borrowed(index), format::INDEX)?))
    }

    fn of(index: File) -> Self {
        let begins = [Section::Names, Section::Phrases, Section::EventPhrases]
            .map(|section| Beginnings::of(&index.bytes, list(&index, section)));
        Self { index, begins, added: Vec::new() }
    }

    /// Short name of the pack: the first letters of its index's checksum.
    #[must_use]
    pub fn hash(&self) -> String {
        format::short_name(self.index.checksum())
    }

    /// Adds a shard, or a page of the index, that was fetched.
    ///
    /// # Errors
    /// Bytes that are damaged, or no shard of this pack. The pack goes on working with the shards it has.
    pub fn add_shard(&mut self, bytes: Vec<u8>) -> Result<(), Error> {
        let kind = if format::kind(&bytes) == format::PAGE { format::PAGE } else { format::SHARD };
        let file = File::open(Cow::Owned(bytes), kind)?;
        for block in &file.blocks {
            for i in 0..block.len() {
                format::series::read(block.series(&file.bytes, i).1).ok_or_else(damaged)?;
            }
        }
        self.put(file)
    }

    /// Adds a shard that is part of the program: its bytes need no check.
    #[cfg(feature = "cli")]
    pub(crate) fn add_own_shard(&mut self, bytes: &'static [u8]) -> Result<(), Error> {
        self.put(File::open_own(Cow::Borrowed(bytes), format::SHARD)?)
    }

    fn put(&mut self, file: File) -> Result<(), Error> {
        let sum = file.checksum();
        if !self.knows(sum) {
            return Err(Error::pack("a shard of another pack: the index does not name it"));
        }
        if let Err(at) = self.position(sum) {
            self.added.insert(at, file);
        }
        Ok(())
    }

    /// Whether index or pages name a file with this checksum.
    fn knows(&self, sum: &[u8]) -> bool {
        let named = |file: &File, list: Section| {
            let list = if std::ptr::eq(file, &self.index) { list as usize } else { format::PAGE_SHARDS };
            (0..file.len(list)).any(|i| format::sum_in(file.item(list, i)) == sum)
        };
        named(&self.index, Section::Pages)
            || named(&self.index, Section::Shards)
            || self.added.iter().any(|file| file.is_page() && named(file, Section::Shards))
    }

    /// Where a file with this checksum is, or would be, among those that were added.
    fn position(&self, sum: &[u8]) -> Result<usize, usize> {
        self.added.binary_search_by(|file| file.checksum().cmp(sum))
    }

    fn added(&self, sum: &[u8]) -> Result<&File, String> {
        let found = self.position(sum).ok().and_then(|at| self.added.get(at));
        found.ok_or_else(|| format::shard_name(sum))
    }

    /// File names of the pages of the index and of all shards that it and its open pages name.
    pub fn shard_names(&self) -> Vec<String> {
        let mut out = Vec::new();
        let mut list = |file: &File, list: usize| {
            out.extend((0..file.len(list)).map(|i| format::shard_name(format::sum_in(file.item(list, i)))));
        };
        list(&self.index, Section::Pages as usize);
        list(&self.index, Section::Shards as usize);
        self.added.iter().filter(|file| file.is_page()).for_each(|page| list(page, format::PAGE_SHARDS));
        out
    }

    /// How many shards have been added.
    pub fn shards_open(&self) -> usize {
        self.added.iter().filter(|file| !file.blocks.is_empty()).count()
    }

    fn item(&self, section: Section, i: u16) -> &[u8] {
        self.index.item(section as usize, usize::from(i))
    }

    fn ids(&self, section: Section) -> impl Iterator<Item = u16> + use<> {
        0..self.count(section)
    }

    fn count(&self, section: Section) -> u16 {
        u16::try_from(self.index.len(section as usize)).unwrap_or(u16::MAX)
    }

    /// Number of the record with this id, which it begins with; the section is sorted.
    #[inline(never)]
    fn find(&self, section: Section, id: &str) -> Option<u16> {
        let (mut low, mut high) = (0, self.count(section));
        while low < high {
            let mid = low + (high - low) / 2;
            match Input::new(self.item(section, mid)).text().cmp(id) {
                Ordering::Less => low = mid + 1,
                Ordering::Greater => high = mid,
                Ordering::Equal => return Some(mid),
            }
        }
        None
    }

    /// A place.
    #[inline(never)]
    pub fn place(&self, id: PlaceId) -> Option<Place<'_>> {
        records::place(self.item(Section::Places, id.0))
    }

    /// The place with this code: `JPN`.
    pub fn place_by_code(&self, code: &str) -> Option<PlaceId> {
        self.find(Section::Places, code).map(PlaceId)
    }

    /// All places, by code.
    pub fn places(&self) -> impl Iterator<Item = PlaceId> + use<> {
        self.ids(Section::Places).map(PlaceId)
    }

    /// The countries that belong to a group at the end of a year. Empty for what is no group.
    pub fn members(&self, group: PlaceId, year: i32) -> Vec<PlaceId> {
        let mut out = Vec::new();
        let mut input = Input::new(self.item(Section::Members, group.0));
        while input.left() > 0 {
            let (place, from, to) = (input.id(), i64::from(input.int()), i64::from(input.int()));
            if from <= i64::from(year) && (to == 0 || i64::from(year) < to) {
                out.push(PlaceId(place));
            }
        }
        out
    }

    fn lexicon<'p, E>(
        &'p self,
        section: Section,
        begins: &'p Beginnings,
        decode: fn(Entry) -> Option<E>,
    ) -> Lexicon<'p, E> {
        Lexicon::new(&self.index.bytes, list(&self.index, section), begins, decode)
    }

    /// The names of places.
    #[doc(hidden)]
    pub fn names(&self) -> Lexicon<'_, NameEntry> {
        let [begins, ..] = &self.begins;
        self.lexicon(Section::Names, begins, format::name_entry)
    }

    /// The words that people use for variables.
    #[doc(hidden)]
    pub fn phrases(&self) -> Lexicon<'_, PhraseEntry> {
        let [_, begins, _] = &self.begins;
        self.lexicon(Section::Phrases, begins, format::phrase_entry)
    }

    /// The words that people use for events.
    #[doc(hidden)]
    pub fn event_phrases(&self) -> Lexicon<'_, EventPhrase> {
        let [.., begins] = &self.begins;
        self.lexicon(Section::EventPhrases, begins, format::event_entry)
    }

    /// A variable.
    #[inline(never)]
    pub fn variable(&self, id: VariableId) -> Option<Variable<'_>> {
        records::variable(self.item(Section::Variables, id.0))
    }

    /// The variable with this id: `SP.POP.TOTL`.
    pub fn variable_by_code(&self, code: &str) -> Option<VariableId> {
        self.find(Section::Variables, code).map(VariableId)
    }

    /// All variables, by id.
    pub fn variables(&self) -> impl Iterator<Item = VariableId> + use<> {
        self.ids(Section::Variables).map(VariableId)
    }

    /// The variables that answer the same everyday words, best first.
    #[doc(hidden)]
    pub fn topic_members(&self, topic: &str) -> Vec<VariableId> {
        let mut out: Vec<VariableId> = Vec::new();
        let mut ranks: Vec<u8> = Vec::new();
        for id in self.variables() {
            if records::topic(self.item(Section::Variables, id.0)) != topic.as_bytes() {
                continue;
            }
            let Some(variable) = self.variable(id) else { continue };
            let at = ranks.partition_point(|&rank| rank <= variable.rank);
            ranks.insert(at, variable.rank);
            out.insert(at, id);
        }
        out
    }

    /// A source.
    #[inline(never)]
    pub fn source(&self, id: SourceId) -> Option<Source<'_>> {
        records::source(self.item(Section::Sources, id.0))
    }

    /// All sources.
    pub fn sources(&self) -> impl Iterator<Item = SourceId> + use<> {
        self.ids(Section::Sources).map(SourceId)
    }

    /// All events.
    #[doc(hidden)]
    pub fn events(&self) -> impl Iterator<Item = EventId> + use<> {
        self.ids(Section::Events).map(EventId)
    }

    /// An event with its facts.
    #[inline(never)]
    #[doc(hidden)]
    pub fn event(&self, id: EventId) -> Option<Event<'_>> {
        records::event(self.item(Section::Events, id.0))
    }

    /// The observations of a variable for a place.
    pub fn series(&self, variable: VariableId, place: PlaceId) -> Lookup<Series> {
        self.by_key(variable, u32::from(place.0))
    }

    /// The observations of a variable for a pair of places.
    #[doc(hidden)]
    pub fn pair(&self, variable: VariableId, origin: PlaceId, asylum: PlaceId) -> Lookup<Series> {
        self.by_key(variable, format::pair_key(origin.0, asylum.0))
    }

    /// What earlier releases printed for an observation, oldest first: right when it was published, revised since.
    /// None where the shard of the series is not there yet.
    pub fn vintages(&self, variable: VariableId, place: PlaceId, year: i32) -> Vec<Vintage> {
        let mut out = self.series(variable, place).found().unwrap_or_default().vintages;
        out.retain(|vintage| vintage.year == year);
        out
    }

    #[inline(never)]
    fn by_key(&self, variable: VariableId, key: u32) -> Lookup<Series> {
        let mut found = Lookup::Missing;
        match self.visit(variable, Some(key), &mut |_, series| found = Lookup::Found(series)) {
            Err(shard) => Lookup::NeedsShard(shard),
            Ok(()) => found,
        }
    }

    /// One year of a variable for all countries and territories (never groups or the world), by place: for ranks.
    /// Observations that are marked doubtful are left out.
    pub fn column(&self, variable: VariableId, year: i32) -> Lookup<Vec<(PlaceId, Decimal)>> {
        self.across(variable, 0, year)
    }

    /// One year of a variable of pairs for one country of origin: by country of asylum.
    #[doc(hidden)]
    pub fn pairs_of(
        &self,
        variable: VariableId,
        origin: PlaceId,
        year: i32,
    ) -> Lookup<Vec<(PlaceId, Decimal)>> {
        self.across(variable, origin.0, year)
    }

    fn across(&self, variable: VariableId, origin: u16, year: i32) -> Lookup<Vec<(PlaceId, Decimal)>> {
        let mut out = Vec::new();
        let visited = self.visit(variable, None, &mut |key, series| {
            let place = PlaceId(key as u16);
            let kind = self.place(place).map(|p| p.kind);
            if key >> 16 == u32::from(origin)
                && kind.is_some_and(PlaceKind::is_ranked)
                && series.status(year) != Status::Doubtful
                && let Some(value) = series.value(year)
            {
                out.push((place, value));
            }
        });
        match visited {
            Err(shard) => Lookup::NeedsShard(shard),
            Ok(()) if out.is_empty() => Lookup::Missing,
            Ok(()) => Lookup::Found(out),
        }
    }

    /// Every series of a variable by key, for the compiler's checks.
    #[cfg(feature = "compile")]
    pub(crate) fn every(&self, variable: VariableId) -> Vec<(u32, Series)> {
        let mut out = Vec::new();
        let visited = self.visit(variable, None, &mut |key, series| out.push((key, series)));
        if visited.is_err() { Vec::new() } else { out }
    }

    /// Goes over the series of a variable, or to the one with a key; or names the file that is missing for that.
    #[inline(never)]
    fn visit(
        &self,
        VariableId(variable): VariableId,
        key: Option<u32>,
        each: &mut dyn FnMut(u32, Series),
    ) -> Result<(), String> {
        let pages = Section::Pages as usize;
        let first_key = key.unwrap_or_default();
        let mut page = self.index.last_at(pages, variable, first_key).unwrap_or_default();
        loop {
            let (file, parts, shards) = match self.index.len(pages) {
                0 => (&self.index, Section::Parts as usize, Section::Shards as usize),
                _ => (
                    self.added(format::sum_in(self.index.item(pages, page)))?,
                    format::PAGE_PARTS,
                    format::PAGE_SHARDS,
                ),
            };
            let mut at = file.last_at(parts, variable, first_key).unwrap_or_default();
            while at < file.len(parts) {
                let mut part = Input::new(file.item(parts, at));
                let (of, _, shard, block) = (part.id(), part.int(), part.len(), part.len());
                if of > variable {
                    return Ok(());
                }
                if of == variable {
                    let shard = self.added(format::sum_in(file.item(shards, shard)))?;
                    let Some(block) = shard.blocks.get(block) else { return Ok(()) };
                    let series = match key {
                        Some(key) => block.find(key).map_or(0..0, |i| i..i + 1),
                        None => 0..block.len(),
                    };
                    for i in series {
                        let (key, bytes) = block.series(&shard.bytes, i);
                        if let Some(series) = format::series::read(bytes) {
                            each(key, series);
                        }
                    }
                    if key.is_some() {
                        return Ok(());
                    }
                }
                at += 1;
            }
            page += 1;
            let next = self.index.item(pages, page);
            if next.is_empty() || Input::new(next).id() > variable {
                return Ok(());
            }
        }
    }
}
