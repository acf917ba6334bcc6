//! The records of an index: places, variables, sources, events, parts, and the entries of the word lists. Each begins
//! with what it is found by.

use super::bytes::Input;
#[cfg(any(feature = "compile", test))]
use super::bytes::Output;
use crate::pack::model::*;
use crate::quantity::Date;
use crate::quantity::decimal::Decimal;

/// Writes itself as an item of a list; the function beside it reads it.
#[cfg(any(feature = "compile", test))]
pub(crate) trait Writes {
    fn write(&self, out: &mut Output);

    fn bytes(&self) -> Vec<u8> {
        let mut out = Output::default();
        self.write(&mut out);
        out.0
    }
}

/// A decimal or nothing: 0 for nothing, else scale + 1 and the zigzag mantissa.
#[inline(never)]
pub(super) fn decimal(input: &mut Input<'_>) -> Option<Decimal> {
    let scale = input.byte().checked_sub(1)?;
    let value = Decimal::new(super::bytes::unzigzag(input.big()), scale);
    if value.is_none() {
        input.fail();
    }
    value
}

#[cfg(any(feature = "compile", test))]
pub(super) fn put_decimal(out: &mut Output, value: Option<Decimal>) {
    match value {
        None => out.byte(0),
        Some(d) => out.byte(d.scale() + 1).big(super::bytes::zigzag(d.mantissa())),
    };
}

/// A day or nothing: 0, or year * 512 + month * 32 + day.
#[inline(never)]
pub(super) fn date(input: &mut Input<'_>) -> Option<Date> {
    let n = input.int();
    let date = Date::new((n >> 9) as i32, (n >> 5 & 15) as u8, (n & 31) as u8);
    if n != 0 && date.is_none() {
        input.fail();
    }
    date.filter(|_| n != 0)
}

#[cfg(any(feature = "compile", test))]
pub(super) fn put_date(out: &mut Output, date: Option<Date>) {
    out.int(date.map_or(0, |d| {
        d.year.unsigned_abs() as usize * 512 + usize::from(d.month) * 32 + usize::from(d.day)
    }));
}

pub(crate) fn place(bytes: &[u8]) -> Option<Place<'_>> {
    let mut input = Input::new(bytes);
    let (id, kind, name) = (input.text(), input.byte(), input.text());
    let place = Place { id, name, kind: PlaceKind::from_code(kind)? };
    input.whole().then_some(place)
}

#[cfg(any(feature = "compile", test))]
impl Writes for Place<'_> {
    fn write(&self, out: &mut Output) {
        out.text(self.id).byte(self.kind.code()).text(self.name);
    }
}

pub(crate) fn variable(bytes: &[u8]) -> Option<Variable<'_>> {
    let mut input = Input::new(bytes);
    let variable = Variable {
        id: input.text(),
        name: input.text(),
        unit: input.text(),
        base: input.text(),
        topic: input.text(),
        revision_reason: input.text(),
        rank: input.byte(),
        timing: Timing::from_code(input.byte())?,
        measure: Measure::from_code(input.byte())?,
        status: Status::from_code(input.byte())?,
        pairs: input.byte() != 0,
        frequency: Frequency::from_code(input.byte())?,
        source: SourceId(input.id()),
        scale: decimal(&mut input)?,
        revision: decimal(&mut input)?,
        first: input.signed().saturating_add(2000),
        last: input.signed().saturating_add(2000),
    };
    input.whole().then_some(variable)
}

/// The topic of a variable's record, without reading the rest: a look-up goes over all of them.
pub(crate) fn topic(bytes: &[u8]) -> &[u8] {
    let mut input = Input::new(bytes);
    let mut text = || {
        let len = input.len();
        input.take(len)
    };
    for _ in 0..TOPIC {
        text();
    }
    text()
}

/// Texts that stand before the topic.
const TOPIC: usize = 4;

/// All but the periods, which are known when the observations have been read: [`put_years`] ends the record.
#[cfg(any(feature = "compile", test))]
impl Writes for Variable<'_> {
    fn write(&self, out: &mut Output) {
        out.text(self.id).text(self.name).text(self.unit).text(self.base).text(self.topic);
        out.text(self.revision_reason).byte(self.rank).byte(self.timing.code()).byte(self.measure.code());
        out.byte(self.status.code()).byte(u8::from(self.pairs)).byte(self.frequency.code());
        out.int(usize::from(self.source.0));
        put_decimal(out, Some(self.scale));
        put_decimal(out, Some(self.revision));
    }
}

/// The end of a variable's record: first and last period of its observations.
#[cfg(any(feature = "compile", test))]
pub(crate) fn put_years(record: Vec<u8>, (first, last): (i32, i32)) -> Vec<u8> {
    let mut out = Output(record);
    out.signed(first - 2000).signed(last - 2000);
    out.0
}

pub(crate) fn source(bytes: &[u8]) -> Option<Source<'_>> {
    let mut input = Input::new(bytes);
    let source = Source {
        id: input.text(),
        publisher: input.text(),
        title: input.text(),
        indicator: input.text(),
        url: input.text(),
        licence: input.text(),
        attribution: input.text(),
        released: input.text(),
        retrieved: input.text(),
    };
    (input.whole() && web_address(source.url)).then_some(source)
}

/// Only http and https addresses leave a pack: a link on a card can never run a script.
fn web_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

#[cfg(any(feature = "compile", test))]
impl Writes for Source<'_> {
    fn write(&self, out: &mut Output) {
        out.text(self.id).text(self.publisher).text(self.title).text(self.indicator).text(self.url);
        out.text(self.licence).text(self.attribution).text(self.released).text(self.retrieved);
    }
}

fn places(input: &mut Input<'_>) -> Vec<PlaceId> {
    let mut out = Vec::new();
    for _ in 0..input.count() {
        out.push(PlaceId(input.id()));
    }
    out
}

#[cfg(any(feature = "compile", test))]
fn put_places(out: &mut Output, ids: &[PlaceId]) {
    out.int(ids.len());
    for id in ids {
        out.int(usize::from(id.0));
    }
}

pub(crate) fn event(bytes: &[u8]) -> Option<Event<'_>> {
    let mut input = Input::new(bytes);
    let mut event = Event {
        id: input.text(),
        kind: EventKind::from_code(input.byte())?,
        label: input.text(),
        from: date(&mut input),
        to: date(&mut input),
        actors: places(&mut input),
        objects: places(&mut input),
        facts: Vec::new(),
    };
    for _ in 0..input.count() {
        event.facts.push(Fact {
            id: input.text(),
            side: Side::from_code(input.byte())?,
            source: SourceId(input.id()),
            low: decimal(&mut input),
            high: decimal(&mut input),
            from: date(&mut input),
            to: date(&mut input),
            statement: input.text(),
            bound: input.text(),
            unit: input.text(),
            who: input.text(),
            kind: input.text(),
            note: input.text(),
        });
        // Damage leaves nothing: an event of many facts would go on making empty ones.
        if input.left() == 0 {
            break;
        }
    }
    input.whole().then_some(event)
}

#[cfg(any(feature = "compile", test))]
impl Writes for Fact<'_> {
    fn write(&self, out: &mut Output) {
        out.text(self.id).byte(self.side.code()).int(usize::from(self.source.0));
        put_decimal(out, self.low);
        put_decimal(out, self.high);
        put_date(out, self.from);
        put_date(out, self.to);
        out.text(self.statement).text(self.bound).text(self.unit);
        out.text(self.who).text(self.kind).text(self.note);
    }
}

#[cfg(any(feature = "compile", test))]
impl Writes for Event<'_> {
    fn write(&self, out: &mut Output) {
        out.text(self.id).byte(self.kind.code()).text(self.label);
        put_date(out, self.from);
        put_date(out, self.to);
        put_places(out, &self.actors);
        put_places(out, &self.objects);
        out.int(self.facts.len());
        for fact in &self.facts {
            fact.write(out);
        }
    }
}

/// Where a part of a variable's observations lies: all keys from `first_key` to the next part's.
#[cfg(any(feature = "compile", test))]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Part {
    pub(crate) variable: u16,
    pub(crate) first_key: u32,
    /// Number in the list of shards that stands beside the part.
    pub(crate) shard: u16,
    pub(crate) block: u16,
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
