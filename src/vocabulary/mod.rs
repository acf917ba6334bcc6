//! The vocabulary of a language: words by their classes, and the frames of claims. Knows words, not sentences. The tables
//! are generated from `lang/`.

#[rustfmt::skip]
mod en;
pub mod frame;
mod tables;

pub use en::class;
pub use frame::{Frame, Give, Kind};

use crate::text::lists;
use std::sync::LazyLock;

/// What a piece of a text can be: a bit of [`Classes`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Class(pub u8);

/// Several classes at once: a bit for each, in two numbers because the widest there is has too few.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Classes(u128, u64);

impl Classes {
    /// None of them.
    pub const NONE: Self = Self(0, 0);
    /// All of them.
    pub const ALL: Self = Self(u128::MAX, u64::MAX);

    /// Only this one.
    const fn one(Class(bit): Class) -> Self {
        if bit < 128 { Self(1 << bit, 0) } else { Self(0, 1 << (bit - 128)) }
    }

    /// Those of a list.
    pub const fn of(list: &[Class]) -> Self {
        let (mut all, mut at) = (Self::NONE, 0);
        while at < list.len() {
            #[allow(clippy::indexing_slicing, reason = "within the loop's bound; iterators are not const")]
            let class = list[at];
            all = all.with(Self::one(class));
            at += 1;
        }
        all
    }

    /// Whether it is among them.
    pub const fn has(self, class: Class) -> bool {
        self.any(Self::one(class))
    }

    /// Whether any of others is among them.
    pub const fn any(self, others: Self) -> bool {
        self.0 & others.0 | (self.1 & others.1) as u128 != 0
    }

    /// Both.
    pub const fn with(self, others: Self) -> Self {
        Self(self.0 | others.0, self.1 | others.1)
    }

    /// Those that are not among others.
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0, self.1 & !others.1)
    }
}

impl From<Class> for Classes {
    fn from(class: Class) -> Self {
        Self::one(class)
    }
}

/// What kind of statement a claim is; each has its own rules of comparing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Form {
    /// "unemployment stands at 4.1%"
    Level,
    /// "rose by 5%", "doubled"
    Change,
    /// "larger than", "twice as many"
    Comparison,
    /// "third-largest", "most populous"
    Rank,
    /// "one in five use the internet"
    Share,
    /// Who did what, how many, when, where.
    Event,
    /// Nothing that could be compared.
    None,
}

impl Form {
    /// Its name in the line format and the annotation.
    pub fn code(self) -> &'static str {
        match self {
            Form::Level => "level",
            Form::Change => "change",
            Form::Comparison => "comparison",
            Form::Rank => "rank",
            Form::Share => "share",
            Form::Event => "event",
            Form::None => "none",
        }
    }
}

/// One phrase of the table.
#[derive(Clone, Copy)]
struct Entry {
    /// [`lists::hash`] of its first word.
    hash: u32,
    /// Where it stands in the table.
    start: u16,
    end: u16,
    /// The classes it has.
    set: u16,
}

/// The phrases that begin with one word.
#[derive(Clone, Copy)]
struct Group {
    hash: u32,
    /// Where its entries stand.
    from: u16,
    to: u16,
    /// The classes that any of them has.
    classes: Classes,
}

/// The number of a group of phrases with the same first word; the default is that of none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Start(u16);

/// The table, taken apart.
pub struct Vocabulary {
    /// By hash.
    entries: Vec<Entry>,
    /// Of entries alike, by hash.
    groups: Vec<Group>,
    /// The sets of classes that they have.
    sets: Vec<Classes>,
    /// A bit for each kind of hash that is taken: most words of a text are in no class.
    some: [u64; 64],
}

impl Vocabulary {
    /// English.
    pub fn english() -> Self {
        let mut entries = Vec::new();
        let mut some = [0; 64];
        let mut start = 0;
        for (line, set) in en::WORDS.lines().zip(0..) {
            for phrase in line.split('|') {
                let first = phrase.split(' ').next().unwrap_or_default();
                let hash = lists::hash(first.as_bytes());
                lists::note(&mut some, hash);
                let end = start + phrase.len();
                entries.push(Entry { hash, start: start as u16, end: end as u16, set });
                start = end + 1;
            }
        }
        entries.sort_by_key(|entry: &Entry| entry.hash);
        let sets: Vec<Classes> = tables::sets(en::SETS).collect();
        let mut groups: Vec<Group> = Vec::new();
        for (entry, at) in entries.iter().zip(0..) {
            let classes = sets.get(usize::from(entry.set)).copied().unwrap_or_default();
            match groups.last_mut().filter(|group| group.hash == entry.hash) {
                Some(group) => (group.to, group.classes) = (at + 1, group.classes.with(classes)),
                None => groups.push(Group { hash: entry.hash, from: at, to: at + 1, classes }),
            }
        }
        Self { entries, groups, sets, some }
    }

    /// Which phrases begin with a word of this hash.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn start(&self, hash: u32) -> Start {
        if !lists::is_noted(&self.some, hash) {
            return Start::default();
        }
        let at = self.groups.partition_point(|group| group.hash < hash);
        let known = self.groups.get(at).is_some_and(|group| group.hash == hash);
        if known { Start(at as u16 + 1) } else { Start::default() }
    }

    /// Those phrases, if any of them has one of some classes; each with its own.
    pub fn beginning(
        &self,
        Start(number): Start,
        wanted: Classes,
    ) -> impl Iterator<Item = (&'static str, Classes)> + '_ {
        let group = usize::from(number).checked_sub(1).and_then(|at| self.groups.get(at));
        let group = group.filter(|group| group.classes.any(wanted));
        let range = group.map_or(0..0, |group| usize::from(group.from)..usize::from(group.to));
        self.entries.get(range).unwrap_or_default().iter().filter_map(move |entry| {
            let classes = self.sets.get(usize::from(entry.set)).copied().unwrap_or_default();
            let phrase = en::WORDS.get(usize::from(entry.start)..usize::from(entry.end))?;
            classes.any(wanted).then_some((phrase, classes))
        })
    }

    /// The classes of exactly these words.
    pub fn classes_of(&self, phrase: &str) -> Classes {
        let first = phrase.split(' ').next().unwrap_or_default();
        let mut all = self.beginning(self.start(lists::hash(first.as_bytes())), Classes::ALL);
        all.find(|(known, _)| *known == phrase).map_or(Classes::NONE, |(_, classes)| classes)
    }
}

thread_local! {
    static ENGLISH: Vocabulary = Vocabulary::english();
}

/// Hands on the vocabulary of English.
pub fn with_english<T>(use_it: impl FnOnce(&Vocabulary) -> T) -> T {
    ENGLISH.with(use_it)
}

/// The frames of English, in the order in which they are tried.
pub static FRAMES: LazyLock<Vec<Frame>> = LazyLock::new(tables::frames);
