//! Word lists that are looked up in place: binary search in the bytes, no map. Knows folded words, not sentences.
//!
//! A key is one or more words joined by single spaces; the list is sorted by key. Each item is the key's length, the key
//! and its entries of three bytes.

use super::format::Entry;
use super::format::bytes::{Input, List};

/// A word list of a pack; `E` is what an entry means.
#[derive(Clone, Copy)]
pub struct Lexicon<'a, E> {
    bytes: &'a [u8],
    list: &'a List,
    decode: fn(Entry) -> Option<E>,
}

impl<'a, E> Lexicon<'a, E> {
    pub(crate) fn new(bytes: &'a [u8], list: &'a List, decode: fn(Entry) -> Option<E>) -> Self {
        Self { bytes, list, decode }
    }

    /// The longest key that `words` begin with: how many words it takes, and what it may mean. The words are folded
    /// by [`crate::text::fold`], and are words and digit runs as [`crate::text::tokenize`] cuts them, without marks:
    /// `Côte d'Ivoire` is `cote d ivoire`, `U.S.` is `u s`.
    pub fn longest(&self, words: &[&str]) -> Option<(usize, Vec<E>)> {
        let mut prefix = String::new();
        let mut best = None;
        let mut from = 0;
        for (used, word) in words.iter().enumerate() {
            if used > 0 {
                prefix.push(' ');
            }
            prefix.push_str(word);
            from = self.lower_bound(&prefix, from);
            match self.key(from) {
                Some(key) if key == prefix => best = Some((used + 1, from)),
                Some(key) if key.starts_with(&prefix) => {}
                _ => break,
            }
        }
        let (used, at) = best?;
        Some((used, self.entries(at).collect()))
    }

    /// What exactly this key may mean.
    pub fn get(&self, key: &str) -> Vec<E> {
        let at = self.lower_bound(key, 0);
        if self.key(at) == Some(key) { self.entries(at).collect() } else { Vec::new() }
    }

    /// All keys with what they may mean, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, E)> + '_ {
        (0..self.list.len()).flat_map(move |i| self.entries(i).filter_map(move |e| Some((self.key(i)?, e))))
    }

    fn item(&self, i: usize) -> Option<(&'a str, &'a [u8])> {
        let mut input = Input::new(self.list.item(self.bytes, i)?);
        let key = input.text().ok()?;
        Some((key, input.take(input.left()).ok()?))
    }

    fn key(&self, i: usize) -> Option<&'a str> {
        self.item(i).map(|(key, _)| key)
    }

    fn entries(&self, i: usize) -> impl Iterator<Item = E> + use<'a, E> {
        let decode = self.decode;
        let bytes = self.item(i).map(|(_, entries)| entries).unwrap_or_default();
        bytes.as_chunks::<3>().0.iter().filter_map(move |&entry| decode(entry))
    }

    /// The first item from `low` on whose key is not before `key`.
    fn lower_bound(&self, key: &str, mut low: usize) -> usize {
        let mut high = self.list.len();
        while low < high {
            let mid = low + (high - low) / 2;
            if self.key(mid).is_some_and(|k| k < key) { low = mid + 1 } else { high = mid }
        }
        low
    }
}
