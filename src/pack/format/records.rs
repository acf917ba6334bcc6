//! The records of an index: places, variables, sources, events, parts, and the entries of the word lists.

#[cfg(any(feature = "compile", test))]
use super::bytes::Output;
use super::bytes::{Input, damaged};
use crate::Error;
use crate::pack::model::*;
use crate::quantity::Date;
use crate::quantity::decimal::Decimal;

/// Reads itself from an item of a list.
pub(crate) trait Reads<'a>: Sized {
    fn read(input: &mut Input<'a>) -> Result<Self, Error>;

    /// From all bytes of an item.
    fn whole(bytes: &'a [u8]) -> Result<Self, Error> {
        let mut input = Input::new(bytes);
        let out = Self::read(&mut input)?;
        if input.left() > 0 { Err(damaged("bytes behind a record")) } else { Ok(out) }
    }
}

/// The inverse of [`Reads`].
#[cfg(any(feature = "compile", test))]
pub(crate) trait Writes {
    fn write(&self, out: &mut Output);

    fn bytes(&self) -> Vec<u8> {
        let mut out = Output::default();
        self.write(&mut out);
        out.0
    }
}

fn coded<T>(code: Option<T>) -> Result<T, Error> {
    code.ok_or_else(|| damaged("an unknown word"))
}

impl<'a> Reads<'a> for Place<'a> {
    fn read(input: &mut Input<'a>) -> Result<Self, Error> {
        Ok(Self { kind: coded(PlaceKind::from_code(input.byte()?))?, id: input.text()?, name: input.text()? })
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Place<'_> {
    fn write(&self, out: &mut Output) {
        out.byte(self.kind.code()).text(self.id).text(self.name);
    }
}

/// A decimal or nothing: 0 for nothing, else scale + 1 and the zigzag mantissa.
fn decimal(input: &mut Input<'_>) -> Result<Option<Decimal>, Error> {
    let Some(scale) = input.byte()?.checked_sub(1) else { return Ok(None) };
    let mantissa = super::bytes::unzigzag(input.big()?);
    Decimal::new(mantissa, scale).map(Some).ok_or_else(|| damaged("a decimal out of range"))
}

fn some_decimal(input: &mut Input<'_>) -> Result<Decimal, Error> {
    decimal(input)?.ok_or_else(|| damaged("a missing decimal"))
}

#[cfg(any(feature = "compile", test))]
fn put_decimal(out: &mut Output, value: Option<Decimal>) {
    match value {
        None => out.byte(0),
        Some(d) => out.byte(d.scale() + 1).big(super::bytes::zigzag(d.mantissa())),
    };
}

/// A day or nothing: 0, or year * 512 + month * 32 + day.
fn date(input: &mut Input<'_>) -> Result<Option<Date>, Error> {
    let n = input.int()?;
    if n == 0 {
        return Ok(None);
    }
    let date = Date::new((n >> 9) as i32, (n >> 5 & 15) as u8, (n & 31) as u8);
    date.map(Some).ok_or_else(|| damaged("a day that does not exist"))
}

#[cfg(any(feature = "compile", test))]
fn put_date(out: &mut Output, date: Option<Date>) {
    out.int(date.map_or(0, |d| {
        d.year.unsigned_abs() as usize * 512 + usize::from(d.month) * 32 + usize::from(d.day)
    }));
}

impl<'a> Reads<'a> for Variable<'a> {
    fn read(input: &mut Input<'a>) -> Result<Self, Error> {
        Ok(Self {
            rank: input.byte()?,
            timing: coded(Timing::from_code(input.byte()?))?,
            measure: coded(Measure::from_code(input.byte()?))?,
            status: coded(Status::from_code(input.byte()?))?,
            pairs: input.byte()? != 0,
            first_year: input.signed()?.saturating_add(2000),
            last_year: input.signed()?.saturating_add(2000),
            source: SourceId(input.id()?),
            scale: some_decimal(input)?,
            revision: some_decimal(input)?,
            id: input.text()?,
            name: input.text()?,
            unit: input.text()?,
            base: input.text()?,
            topic: input.text()?,
            revision_reason: input.text()?,
        })
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Variable<'_> {
    fn write(&self, out: &mut Output) {
        out.byte(self.rank).byte(self.timing.code()).byte(self.measure.code()).byte(self.status.code());
        out.byte(u8::from(self.pairs)).signed(self.first_year - 2000).signed(self.last_year - 2000);
        out.int(usize::from(self.source.0));
        put_decimal(out, Some(self.scale));
        put_decimal(out, Some(self.revision));
        out.text(self.id)
            .text(self.name)
            .text(self.unit)
            .text(self.base)
            .text(self.topic)
            .text(self.revision_reason);
    }
}

impl<'a> Reads<'a> for Source<'a> {
    fn read(input: &mut Input<'a>) -> Result<Self, Error> {
        Ok(Self {
            id: input.text()?,
            publisher: input.text()?,
            title: input.text()?,
            indicator: input.text()?,
            url: web_address(input.text()?)?,
            licence: input.text()?,
            attribution: input.text()?,
            released: input.text()?,
            retrieved: input.text()?,
        })
    }
}

/// Only http and https addresses leave a pack: a link on a card can never run a script.
fn web_address(url: &str) -> Result<&str, Error> {
    if url.starts_with("https://") || url.starts_with("http://") {
        Ok(url)
    } else {
        Err(Error::pack("a source whose address is neither http nor https"))
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Source<'_> {
    fn write(&self, out: &mut Output) {
        out.text(self.id).text(self.publisher).text(self.title).text(self.indicator).text(self.url);
        out.text(self.licence).text(self.attribution).text(self.released).text(self.retrieved);
    }
}

fn ids(input: &mut Input<'_>) -> Result<Vec<PlaceId>, Error> {
    let count = input.len()?;
    if count > input.left() {
        return Err(damaged("a list longer than its bytes"));
    }
    (0..count).map(|_| Ok(PlaceId(input.id()?))).collect()
}

#[cfg(any(feature = "compile", test))]
fn put_ids(out: &mut Output, ids: &[PlaceId]) {
    out.int(ids.len());
    for id in ids {
        out.int(usize::from(id.0));
    }
}

impl<'a> Reads<'a> for Fact<'a> {
    fn read(input: &mut Input<'a>) -> Result<Self, Error> {
        Ok(Self {
            side: coded(Side::from_code(input.byte()?))?,
            source: SourceId(input.id()?),
            low: decimal(input)?,
            high: decimal(input)?,
            from: date(input)?,
            to: date(input)?,
            id: input.text()?,
            statement: input.text()?,
            bound: input.text()?,
            unit: input.text()?,
            who: input.text()?,
            kind: input.text()?,
            note: input.text()?,
        })
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Fact<'_> {
    fn write(&self, out: &mut Output) {
        out.byte(self.side.code()).int(usize::from(self.source.0));
        put_decimal(out, self.low);
        put_decimal(out, self.high);
        put_date(out, self.from);
        put_date(out, self.to);
        out.text(self.id).text(self.statement).text(self.bound).text(self.unit);
        out.text(self.who).text(self.kind).text(self.note);
    }
}

impl<'a> Reads<'a> for Event<'a> {
    fn read(input: &mut Input<'a>) -> Result<Self, Error> {
        let mut event = Self {
            kind: coded(EventKind::from_code(input.byte()?))?,
            id: input.text()?,
            label: input.text()?,
            from: date(input)?,
            to: date(input)?,
            actors: ids(input)?,
            objects: ids(input)?,
            facts: Vec::new(),
        };
        let count = input.len()?;
        for _ in 0..count {
            event.facts.push(Fact::read(input)?);
        }
        Ok(event)
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Event<'_> {
    fn write(&self, out: &mut Output) {
        out.byte(self.kind.code()).text(self.id).text(self.label);
        put_date(out, self.from);
        put_date(out, self.to);
        put_ids(out, &self.actors);
        put_ids(out, &self.objects);
        out.int(self.facts.len());
        for fact in &self.facts {
            fact.write(out);
        }
    }
}

/// Where a part of a variable's observations lies: all keys from `first_key` to the next part's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Part {
    pub(crate) variable: u16,
    pub(crate) first_key: u32,
    pub(crate) shard: u16,
    pub(crate) block: u16,
}

impl Reads<'_> for Part {
    fn read(input: &mut Input<'_>) -> Result<Self, Error> {
        Ok(Self { variable: input.id()?, first_key: input.int()?, shard: input.id()?, block: input.id()? })
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Part {
    fn write(&self, out: &mut Output) {
        out.int(usize::from(self.variable)).int(self.first_key as usize);
        out.int(usize::from(self.shard)).int(usize::from(self.block));
    }
}

/// An entry of a word list is three bytes: an id, low byte first, and a byte of its own.
pub(crate) type Entry = [u8; 3];

const CASE_EXACT: u8 = 0x80;

fn entry_id([low, high, _]: Entry) -> u16 {
    u16::from_le_bytes([low, high])
}

pub(crate) fn name_entry(entry: Entry) -> Option<NameEntry> {
    let kind = NameKind::from_code(entry[2] & !CASE_EXACT)?;
    Some(NameEntry { place: PlaceId(entry_id(entry)), kind, case_exact: entry[2] & CASE_EXACT != 0 })
}

pub(crate) fn phrase_entry(entry: Entry) -> Option<PhraseEntry> {
    Some(PhraseEntry { variable: VariableId(entry_id(entry)), role: PhraseRole::from_code(entry[2])? })
}

pub(crate) fn event_entry(entry: Entry) -> Option<EventPhrase> {
    Some(EventPhrase { event: EventId(entry_id(entry)), slot: Slot::from_code(entry[2])? })
}

#[cfg(any(feature = "compile", test))]
pub(crate) fn entry(id: u16, code: u8, case_exact: bool) -> Entry {
    let [low, high] = id.to_le_bytes();
    [low, high, code | if case_exact { CASE_EXACT } else { 0 }]
}
