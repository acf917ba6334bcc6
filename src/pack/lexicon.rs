//! Word lists that are looked up in place: binary search in the bytes, no map. Knows folded words, not sentences.
//!
//! A key is one or more words joined by single spaces; the list is sorted by key. Each item is the key's length, the key
//! and its entries of three bytes.

use super::format::Entry;
use super::format::bytes::{Input, List};
use crate::text::lists::{self, hash};

/// A word list of a pack; `E` is what an entry means.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Lexicon<'a, E> {
    words: Words<'a>,
    begins: &'a Beginnings,
    decode: fn(Entry) -> Option<E>,
}

/// The look-up, the same for all meanings.
#[derive(Clone, Copy)]
struct Words<'a> {
    file: &'a [u8],
    list: &'a List,
}

impl<'a, E> Lexicon<'a, E> {
    pub(crate) fn new(
        file: &'a [u8],
        list: &'a List,
        begins: &'a Beginnings,
        decode: fn(Entry) -> Option<E>,
    ) -> Self {
        Self { words: Words { file, list }, begins, decode }
    }

    /// The longest key that `words` begin with: how many words it takes, and what it may mean. The words are folded
    /// by [`crate::text::fold`], and are words and digit runs as [`crate::text::tokenize`] cuts them, without marks:
    /// `Côte d'Ivoire` is `cote d ivoire`, `U.S.` is `u s`.
    pub fn longest(&self, words: &[&str]) -> Option<(usize, Vec<E>)> {
        let (first, more) = words.split_first()?;
        let (used, at) = self.keys(first, hash(first.as_bytes()), &mut more.iter().copied()).pop()?;
        Some((used, self.entries(at)))
    }

    /// All keys that some words begin with, shortest first: of each how many words it takes, and which one it is.
    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn keys(
        &self,
        first: &str,
        hash: u32,
        more: &mut dyn Iterator<Item = &str>,
    ) -> Vec<(usize, usize)> {
        self.words.keys(self.begins, first, hash, more)
    }

    /// What exactly this key may mean.
    pub fn get(&self, key: &str) -> Vec<E> {
        let (first, more) = key.split_once(' ').unwrap_or((key, ""));
        let found = self.keys(first, hash(first.as_bytes()), &mut more.split(' ')).pop();
        let at = found.map(|(_, at)| at).filter(|&at| self.words.key(at) == key.as_bytes());
        at.map_or(Vec::new(), |at| self.entries(at))
    }

    /// All keys with what they may mean, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, E)> + '_ {
        let key = |i| std::str::from_utf8(self.words.key(i)).unwrap_or_default();
        (0..self.words.list.len()).flat_map(move |i| self.entries(i).into_iter().map(move |e| (key(i), e)))
    }

    /// What the key at a place may mean.
    pub(crate) fn entries(&self, i: usize) -> Vec<E> {
        let mut out = Vec::new();
        for &entry in self.words.item(i).1.as_chunks::<3>().0 {
            if let Some(entry) = (self.decode)(entry) {
                out.push(entry);
            }
        }
        out
    }
}

/// Where the keys with each first word begin, by a hash of that word.
#[derive(Clone)]
pub(crate) struct Beginnings {
    /// Items, counted from one, with the hash of their first word; zero where there is none. At most half are taken.
    slots: Vec<(u32, u32)>,
    /// A bit for each kind of hash that is taken, in little memory: most words of a text begin no key.
    some: Vec<u64>,
}

/// Words of 64 kinds, at most: 8 kB. A list has as many bits as sixteen for each key.
const SOME: usize = 1024;

impl Beginnings {
    /// Those of a list.
    pub(crate) fn of(file: &[u8], list: &List) -> Self {
        let words = Words { file, list };
        let slots = vec![(0, 0); (list.len() * 2).next_power_of_two()];
        let some = vec![0; (list.len() / 4).next_power_of_two().min(SOME)];
        let mut out = Self { slots, some };
        for item in 0..list.len() {
            let word = first_word(words.key(item));
            let hash = hash(word);
            let slot = out.slot(words, word, hash);
            if let Some(first) = out.slots.get_mut(slot).filter(|(first, _)| *first == 0) {
                *first = (item as u32 + 1, hash);
            }
            lists::note(&mut out.some, hash);
        }
        out
    }

    /// The first item whose key begins with a word.
    #[cfg_attr(shipped, optimize(speed))]
    fn first(&self, words: Words, word: &[u8], hash: u32) -> Option<usize> {
        if !lists::is_noted(&self.some, hash) {
            return None;
        }
        (self.slots.get(self.slot(words, word, hash))?.0 as usize).checked_sub(1)
    }

    /// The slot of a word, or the free one that it would take.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    fn slot(&self, words: Words, word: &[u8], hash: u32) -> usize {
        // The upper bits folded in.
        let mut slot = (hash ^ hash >> 15) as usize;
        loop {
            slot &= self.slots.len() - 1;
            let (item, its) = self.slots.get(slot).copied().unwrap_or_default();
            if item == 0 || its == hash && first_word(words.key(item as usize - 1)) == word {
                return slot;
            }
            slot += 1;
        }
    }
}

#[cfg_attr(shipped, optimize(speed))]
fn first_word(key: &[u8]) -> &[u8] {
    key.iter().position(|&b| b == b' ').and_then(|end| key.get(..end)).unwrap_or(key)
}

impl<'a> Words<'a> {
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    fn keys(
        &self,
        begins: &Beginnings,
        first: &str,
        hash: u32,
        more: &mut dyn Iterator<Item = &str>,
    ) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        // Most words of a text begin no key.
        let Some(mut from) = begins.first(*self, first.as_bytes(), hash) else { return out };
        let (mut used, mut len) = (1, first.len());
        loop {
            let so_far = self.key(from).get(..len).unwrap_or_default();
            if self.key(from).len() == len {
                out.push((used, from));
                from += 1;
            }
            // Keys that go on with another word stand right behind.
            let goes_on = |from| self.key(from).strip_prefix(so_far)?.strip_prefix(b" ");
            if goes_on(from).is_none() {
                return out;
            }
            let Some(word) = more.next().map(str::as_bytes) else { return out };
            from = self.first(from, |i| goes_on(i).is_none_or(|rest| rest >= word));
            if !goes_on(from).is_some_and(|rest| rest.starts_with(word)) {
                return out;
            }
            len += 1 + word.len();
            used += 1;
        }
    }

    /// Key and entries; both empty where there is no such item.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    fn item(&self, i: usize) -> (&'a [u8], &'a [u8]) {
        let mut input = Input::new(self.list.item(self.file, i));
        let len = input.len();
        (input.take(len), input.take(input.left()))
    }

    fn key(&self, i: usize) -> &'a [u8] {
        self.item(i).0
    }

    /// The first item from `low` on that is `there`, as all behind it are.
    #[cfg_attr(shipped, optimize(speed))]
    fn first(&self, mut low: usize, there: impl Fn(usize) -> bool) -> usize {
        // What is looked for is near: first in steps that grow, then by halves.
        let (mut high, mut step) = (low, 1);
        while high < self.list.len() && !there(high) {
            (low, high, step) = (high + 1, high + step, step * 2);
        }
        high = high.min(self.list.len());
        while low < high {
            let mid = low + (high - low) / 2;
            if there(mid) { high = mid } else { low = mid + 1 }
        }
        low
    }
}
