//! Lists of words and phrases for rules (`one|two words|key=value`), each parsed once, at its first use.
//! Knows neither tokens nor rules.

use std::cell::RefCell;

thread_local! {
    static LISTS: RefCell<Lists> = const { RefCell::new(Lists { all: Vec::new(), slots: Vec::new() }) };
}

/// All lists so far, found by their address.
struct Lists {
    all: Vec<List>,
    /// A table of hashes: for each slot the number of a list, from one; at most half of them are taken.
    slots: Vec<u16>,
}

/// A list that some rule has asked for.
pub struct List {
    text: &'static str,
    entries: Vec<Entry>,
    /// A bit for each kind of hash that an entry has: most words are in no list.
    some: [u64; KINDS / 64],
}

/// Kinds of hashes, by their lowest bits.
pub const KINDS: usize = 1024;

/// Notes the kind of a hash in a bit for each; there are 64 kinds for each word of bits, whose number is a power of two.
pub fn note(kinds: &mut [u64], hash: u32) {
    let last = kinds.len().wrapping_sub(1);
    if let Some(bits) = kinds.get_mut((hash as usize / 64) & last) {
        *bits |= 1 << (hash % 64);
    }
}

/// Whether a hash of this kind was noted.
#[inline(always)]
pub fn is_noted(kinds: &[u64], hash: u32) -> bool {
    kinds
        .get((hash as usize / 64) & kinds.len().wrapping_sub(1))
        .is_some_and(|bits| bits >> (hash % 64) & 1 == 1)
}

/// One entry of a list, by the hash of its first word.
#[derive(Clone, Copy)]
pub struct Entry {
    /// [`hash`] of the first word.
    pub hash: u32,
    start: u16,
    end: u16,
}

/// What words are told apart by before they are compared; ASCII case ignored.
pub fn hash(word: &[u8]) -> u32 {
    hash_on(0x811c_9dc5, word)
}

/// The hash of a word that goes on with these bytes.
#[inline(never)]
#[cfg_attr(shipped, optimize(speed))]
pub fn hash_on(hash: u32, bytes: &[u8]) -> u32 {
    // FNV-1a
    let mix = |hash: u32, byte: &u8| (hash ^ u32::from(byte | 0x20)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(hash, mix)
}

/// Hands on a list and its number, which stays the same as long as the program runs. Not to be called from inside.
#[inline(never)]
#[cfg_attr(shipped, optimize(speed))]
pub fn with<T>(text: &'static str, use_it: impl FnOnce(usize, &List) -> Option<T>) -> Option<T> {
    LISTS.with_borrow_mut(|lists| {
        let number = lists.find(text).unwrap_or_else(|| lists.add(text));
        use_it(number, lists.all.get(number)?)
    })
}

impl Lists {
    #[inline(never)]
    fn add(&mut self, text: &'static str) -> usize {
        self.all.push(List::new(text));
        if self.all.len() * 2 > self.slots.len() {
            self.slots = vec![0; (self.slots.len() * 2).max(FIRST_SLOTS)];
            (0..self.all.len()).for_each(|number| self.enter(number));
        } else {
            self.enter(self.all.len() - 1);
        }
        self.all.len() - 1
    }

    /// The number of a list.
    #[inline(always)]
    fn find(&self, text: &'static str) -> Option<usize> {
        let mut slot = first_slot(text);
        loop {
            slot &= self.slots.len().wrapping_sub(1);
            let number = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            if self.all.get(number).is_some_and(|list| std::ptr::eq(list.text, text)) {
                return Some(number);
            }
            slot += 1;
        }
    }

    fn enter(&mut self, number: usize) {
        let mut slot = self.all.get(number).map_or(0, |list| first_slot(list.text));
        loop {
            slot &= self.slots.len().wrapping_sub(1);
            match self.slots.get_mut(slot) {
                Some(taken) if *taken != 0 => slot += 1,
                Some(free) => return *free = number as u16 + 1,
                None => return,
            }
        }
    }
}

/// Where a list is looked for first.
#[inline(always)]
fn first_slot(text: &'static str) -> usize {
    text.as_ptr() as usize / 2 + text.len()
}

/// Room for as many lists as the rules have, twice over.
const FIRST_SLOTS: usize = 1024;

impl List {
    fn new(text: &'static str) -> Self {
        let mut list = Self { text, entries: Vec::new(), some: [0; KINDS / 64] };
        let mut start = 0;
        for entry in text.split('|') {
            let end = start + entry.len();
            let word = entry.split([' ', '=']).next().filter(|word| !word.is_empty()).unwrap_or(entry);
            let entry = Entry { hash: hash(word.as_bytes()), start: start as u16, end: end as u16 };
            let at = list.entries.partition_point(|other| other.hash <= entry.hash);
            list.entries.insert(at, entry);
            note(&mut list.some, entry.hash);
            start = end + 1;
        }
        list
    }

    /// The text of an entry.
    pub fn text(&self, entry: Entry) -> &'static str {
        self.text.get(usize::from(entry.start)..usize::from(entry.end)).unwrap_or_default()
    }

    /// The entries whose first word has this hash.
    #[inline(always)]
    pub fn alike(&self, hash: u32) -> &[Entry] {
        if is_noted(&self.some, hash) { self.among(hash) } else { &[] }
    }

    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    fn among(&self, hash: u32) -> &[Entry] {
        let from = self.entries.partition_point(|entry| entry.hash < hash);
        let here = self.entries.get(from..).unwrap_or_default();
        here.get(..here.partition_point(|entry| entry.hash == hash)).unwrap_or_default()
    }

    /// The first entry that fits among those whose first word has this hash.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn find<T>(&self, hash: u32, fits: impl Fn(&'static str) -> Option<T>) -> Option<T> {
        self.alike(hash).iter().find_map(|&entry| fits(self.text(entry)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_found_by_its_first_word() {
        let list = |word: &str| {
            with("one|two words|two|three=3|=|°", |_, list| list.find(hash(word.as_bytes()), Some))
        };
        assert_eq!([list("one"), list("ONE"), list("two")], [Some("one"), Some("one"), Some("two words")]);
        assert_eq!([list("three"), list("="), list("°")], [Some("three=3"), Some("="), Some("°")]);
        assert_eq!([list("words"), list(""), list("3")], [None; 3]);
    }

    #[test]
    fn each_list_has_a_number_of_its_own() {
        let texts: Vec<&'static str> =
            (0..3 * FIRST_SLOTS).map(|n| &*Box::leak(n.to_string().into_boxed_str())).collect();
        let numbers =
            || texts.iter().map(|text| with(text, |n, list| Some((n, list.text)))).collect::<Vec<_>>();
        let first = numbers();
        assert_eq!(first, numbers());
        for (text, found) in texts.iter().zip(&first) {
            assert_eq!(found.map(|(_, found)| found), Some(*text));
        }
    }
}
