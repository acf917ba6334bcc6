//! Word lists that are looked up in place: binary search in the bytes, no map. Knows folded words, not sentences.
//!
//! A key is one or more words joined by single spaces; the list is sorted by key. Each item is the key's length, the key
//! and its entries of three bytes.

use super::format::Entry;
use super::format::bytes::{Input, List};
use crate::text::lists::hash;

/// A word list of a pack; `E` is what an entry means.
#[derive(Clone, Copy)]
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
        let first = hash(words.first()?.as_bytes());
        let (used, at) = self.keys(&mut words.iter().copied(), first).pop()?;
        Some((used, self.entries(at)))
    }

    /// All keys that the words begin with, shortest first: of each how many words it takes, and which one it is. The hash
    /// is that of the first word.
    pub(crate) fn keys(&self, words: &mut dyn Iterator<Item = &str>, hash: u32) -> Vec<(usize, usize)> {
        self.words.keys(self.begins, words, hash)
    }

    /// What exactly this key may mean.
    pub fn get(&self, key: &str) -> Vec<E> {
        let first = first_word(key.as_bytes());
        let Some(from) = self.begins.first(self.words, first, hash(first)) else { return Vec::new() };
        let at = self.words.lower_bound(key.as_bytes(), from);
        if self.words.key(at) == key.as_bytes() { self.entries(at) } else { Vec::new() }
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
    /// Items, counted from one; zero where there is none. At most half are taken.
    slots: Vec<u32>,
}

impl Beginnings {
    /// Those of a list.
    pub(crate) fn of(file: &[u8], list: &List) -> Self {
        let words = Words { file, list };
        let mut out = Self { slots: vec![0; (list.len() * 2).next_power_of_two()] };
        for item in 0..list.len() {
            let word = first_word(words.key(item));
            let slot = out.slot(words, word, hash(word));
            if let Some(first) = out.slots.get_mut(slot).filter(|first| **first == 0) {
                *first = item as u32 + 1;
            }
        }
        out
    }

    /// The first item whose key begins with a word.
    fn first(&self, words: Words, word: &[u8], hash: u32) -> Option<usize> {
        (*self.slots.get(self.slot(words, word, hash))? as usize).checked_sub(1)
    }

    /// The slot of a word, or the free one that it would take.
    #[inline(never)]
    fn slot(&self, words: Words, word: &[u8], hash: u32) -> usize {
        // The upper bits folded in.
        let mut slot = (hash ^ hash >> 15) as usize;
        loop {
            slot &= self.slots.len() - 1;
            let item = self.slots.get(slot).map_or(0, |&item| item as usize);
            if item == 0 || first_word(words.key(item - 1)) == word {
                return slot;
            }
            slot += 1;
        }
    }
}

fn first_word(key: &[u8]) -> &[u8] {
    key.iter().position(|&b| b == b' ').and_then(|end| key.get(..end)).unwrap_or(key)
}

impl<'a> Words<'a> {
    #[inline(never)]
    fn keys(
        &self,
        begins: &Beginnings,
        words: &mut dyn Iterator<Item = &str>,
        hash: u32,
    ) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        // Most words of a text begin no key.
        let Some(first) = words.next().map(str::as_bytes) else { return out };
        let Some(mut from) = begins.first(*self, first, hash) else { return out };
        let (mut prefix, mut used) = (first.to_vec(), 1);
        loop {
            let key = self.key(from);
            if !key.starts_with(&prefix) || prefix.is_empty() {
                return out;
            }
            if key.len() == prefix.len() {
                out.push((used, from));
            }
            let Some(word) = words.next() else { return out };
            prefix.push(b' ');
            prefix.extend_from_slice(word.as_bytes());
            from = self.lower_bound(&prefix, from);
            used += 1;
        }
    }

    /// Key and entries; both empty where there is no such item.
    #[inline(never)]
    fn item(&self, i: usize) -> (&'a [u8], &'a [u8]) {
        let mut input = Input::new(self.list.item(self.file, i));
        let len = input.len();
        (input.take(len), input.take(input.left()))
    }

    fn key(&self, i: usize) -> &'a [u8] {
        self.item(i).0
    }

    /// The first item from `low` on whose key is not before `key`.
    #[inline(never)]
    fn lower_bound(&self, key: &[u8], mut low: usize) -> usize {
        // What is looked for is near: first in steps that grow, then by halves.
        let (mut high, mut step) = (low, 1);
        while high < self.list.len() && self.key(high) < key {
            (low, high, step) = (high + 1, high + step, step * 2);
        }
        high = high.min(self.list.len());
        while low < high {
            let mid = low + (high - low) / 2;
            if self.key(mid) < key { low = mid + 1 } else { high = mid }
        }
        low
    }
}
