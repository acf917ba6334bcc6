//! Word lists that are looked up in place: binary search in the bytes, no map. Knows folded words, not sentences.
//!
//! A key is one or more words joined by single spaces; the list is sorted by key. Each item is the key's length, the key
//! and its entries of three bytes.

use super::format::Entry;
use super::format::bytes::{Input, List};

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

    /// Whether a key may begin with this word: false is certain. Most words of a text begin none.
    pub fn begins(&self, word: &str) -> bool {
        self.begins.may(word.as_bytes())
    }

    /// The longest key that `words` begin with: how many words it takes, and what it may mean. The words are folded
    /// by [`crate::text::fold`], and are words and digit runs as [`crate::text::tokenize`] cuts them, without marks:
    /// `Côte d'Ivoire` is `cote d ivoire`, `U.S.` is `u s`.
    pub fn longest(&self, words: &[&str]) -> Option<(usize, Vec<E>)> {
        let (used, at) = self.words.longest(words)?;
        Some((used, self.entries(at)))
    }

    /// What exactly this key may mean.
    pub fn get(&self, key: &str) -> Vec<E> {
        let at = self.words.lower_bound(key.as_bytes(), 0);
        if self.words.key(at) == key.as_bytes() { self.entries(at) } else { Vec::new() }
    }

    /// All keys with what they may mean, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, E)> + '_ {
        let key = |i| std::str::from_utf8(self.words.key(i)).unwrap_or_default();
        (0..self.words.list.len()).flat_map(move |i| self.entries(i).into_iter().map(move |e| (key(i), e)))
    }

    fn entries(&self, i: usize) -> Vec<E> {
        let mut out = Vec::new();
        for &entry in self.words.item(i).1.as_chunks::<3>().0 {
            if let Some(entry) = (self.decode)(entry) {
                out.push(entry);
            }
        }
        out
    }
}

/// The first words of the keys of a list, as bits of a hash.
#[derive(Clone)]
pub(crate) struct Beginnings([u64; BEGINNINGS]);

/// Words of bits: eight times as many bits as the largest list has first words.
const BEGINNINGS: usize = 256;

impl Beginnings {
    /// Those of a list.
    pub(crate) fn of(file: &[u8], list: &List) -> Self {
        let (words, mut out) = (Words { file, list }, Self([0; BEGINNINGS]));
        for i in 0..list.len() {
            let first = words.key(i).split(|&b| b == b' ').next().unwrap_or_default();
            let (at, mask) = Self::bit(first);
            if let Some(bits) = out.0.get_mut(at) {
                *bits |= mask;
            }
        }
        out
    }

    fn may(&self, word: &[u8]) -> bool {
        let (at, mask) = Self::bit(word);
        self.0.get(at).is_some_and(|bits| bits & mask != 0)
    }

    fn bit(word: &[u8]) -> (usize, u64) {
        let hash = word.iter().fold(0_u32, |hash, &b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193));
        (hash as usize >> 6 & (BEGINNINGS - 1), 1 << (hash >> 20 & 63))
    }
}

impl<'a> Words<'a> {
    #[inline(never)]
    fn longest(&self, words: &[&str]) -> Option<(usize, usize)> {
        let mut prefix = Vec::new();
        let mut best = None;
        let mut from = 0;
        for (used, word) in words.iter().enumerate() {
            if used > 0 {
                prefix.push(b' ');
            }
            prefix.extend_from_slice(word.as_bytes());
            from = self.lower_bound(&prefix, from);
            let key = self.key(from);
            if !key.starts_with(&prefix) || prefix.is_empty() {
                break;
            }
            if key.len() == prefix.len() {
                best = Some((used + 1, from));
            }
        }
        best
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
        let mut high = self.list.len();
        while low < high {
            let mid = low + (high - low) / 2;
            if self.key(mid) < key { low = mid + 1 } else { high = mid }
        }
        low
    }
}
