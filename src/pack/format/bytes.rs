//! The smallest pieces of the format: variable-length integers, strings, lists of items. Knows no record.
//!
//! Integers are LEB128 (seven bits a byte, low first); signed ones are zigzag. Nothing here allocates more than the
//! bytes it was given can account for.

use crate::Error;

/// A cursor over bytes that never reads past their end. What is not there reads as nothing, and the cursor remembers:
/// a record is asked once, at its end, whether all of it was there. That keeps the code of many small readers small.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    rest: &'a [u8],
    bad: bool,
}

pub(crate) fn damaged() -> Error {
    Error::pack("damaged bytes behind a checksum that fits")
}

impl<'a> Input<'a> {
    pub(crate) const fn new(rest: &'a [u8]) -> Self {
        Self { rest, bad: false }
    }

    /// How many bytes are left; none after damage, so that loops end.
    pub(crate) const fn left(&self) -> usize {
        self.rest.len()
    }

    /// Whether everything was there and nothing is left.
    pub(crate) const fn whole(&self) -> bool {
        self.rest.is_empty() && !self.bad
    }

    /// Notes damage.
    pub(crate) const fn fail(&mut self) {
        (self.rest, self.bad) = (&[], true);
    }

    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn take(&mut self, len: usize) -> &'a [u8] {
        let Some((head, tail)) = self.rest.split_at_checked(len) else {
            self.fail();
            return &[];
        };
        self.rest = tail;
        head
    }

    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn byte(&mut self) -> u8 {
        let Some((&head, tail)) = self.rest.split_first() else {
            self.fail();
            return 0;
        };
        self.rest = tail;
        head
    }

    /// An unsigned integer below 2^126.
    #[inline(never)]
    pub(crate) fn big(&mut self) -> u128 {
        let (mut out, mut shift) = (0_u128, 0);
        while shift < 126 {
            let byte = self.byte();
            out |= u128::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return out;
            }
            shift += 7;
        }
        self.fail();
        0
    }

    /// An unsigned integer that fits `u32`.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn int(&mut self) -> u32 {
        let (mut out, mut shift) = (0_u64, 0);
        while shift < 35 {
            let byte = self.byte();
            out |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
            shift += 7;
        }
        if out > u64::from(u32::MAX) || shift == 35 {
            self.fail();
            return 0;
        }
        out as u32
    }

    /// A length.
    pub(crate) fn len(&mut self) -> usize {
        self.int() as usize
    }

    /// How many things follow: never more than there are bytes, so that nothing is allocated for what is not there.
    pub(crate) fn count(&mut self) -> usize {
        let count = self.len();
        if count > self.left() {
            self.fail();
            return 0;
        }
        count
    }

    pub(crate) fn id(&mut self) -> u16 {
        let id = self.int();
        if id > u32::from(u16::MAX) {
            self.fail();
        }
        id as u16
    }

    /// A signed integer.
    pub(crate) fn signed(&mut self) -> i32 {
        let n = self.int();
        (n >> 1) as i32 ^ -((n & 1) as i32)
    }

    #[inline(never)]
    pub(crate) fn text(&mut self) -> &'a str {
        let len = self.len();
        match std::str::from_utf8(self.take(len)) {
            Ok(text) => text,
            Err(_) => {
                self.fail();
                ""
            }
        }
    }
}

/// The inverse of zigzag.
pub(crate) const fn unzigzag(n: u128) -> i128 {
    (n >> 1) as i128 ^ -((n & 1) as i128)
}

/// Signed to unsigned, small numbers staying small.
#[cfg(any(feature = "compile", test))]
pub(crate) const fn zigzag(n: i128) -> u128 {
    (n << 1 ^ n >> 127) as u128
}

/// Where the items of a list begin: `count`, the lengths, then the items. Found once, so that an item is one step.
#[derive(Clone, Default)]
pub(crate) struct List {
    /// Offsets into the file; one more than there are items.
    borders: Vec<u32>,
}

impl List {
    /// A list without items.
    pub(crate) const fn none() -> Self {
        Self { borders: Vec::new() }
    }

    /// Reads the borders of a list that fills `bytes`, which end at `end` of their file.
    #[inline(never)]
    pub(crate) fn open(bytes: &[u8], end: usize) -> Option<Self> {
        let mut input = Input::new(bytes);
        let count = input.count();
        let mut borders = Vec::with_capacity(count + 1);
        let mut at = 0_usize;
        borders.push(0);
        for _ in 0..count {
            at = at.saturating_add(input.len());
            borders.push(u32::try_from(at).ok()?);
        }
        let head = u32::try_from(end.checked_sub(at)?).ok()?;
        if at != input.left() || input.bad {
            return None;
        }
        for border in &mut borders {
            *border = border.checked_add(head)?;
        }
        Some(Self { borders })
    }

    pub(crate) fn len(&self) -> usize {
        self.borders.len().saturating_sub(1)
    }

    /// Where item `i` ends in the file.
    pub(crate) fn end(&self, i: usize) -> usize {
        self.borders.get(i.wrapping_add(1)).map_or(0, |&end| end as usize)
    }

    /// Item `i` of the file that the list stands in; nothing where there is none.
    #[inline(never)]
    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn item<'a>(&self, file: &'a [u8], i: usize) -> &'a [u8] {
        match (self.borders.get(i), self.borders.get(i.wrapping_add(1))) {
            (Some(&start), Some(&end)) => file.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }
}

/// Writing: the inverse of [`Input`].
#[cfg(any(feature = "compile", test))]
#[derive(Default, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Output(pub(crate) Vec<u8>);

#[cfg(any(feature = "compile", test))]
impl Output {
    pub(crate) fn big(&mut self, mut n: u128) -> &mut Self {
        while n >= 0x80 {
            self.0.push((n & 0x7f) as u8 | 0x80);
            n >>= 7;
        }
        self.0.push(n as u8);
        self
    }

    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn int(&mut self, n: usize) -> &mut Self {
        self.big(n as u128)
    }

    pub(crate) fn signed(&mut self, n: i32) -> &mut Self {
        self.big(zigzag(i128::from(n)))
    }

    #[cfg_attr(shipped, optimize(speed))]
    pub(crate) fn byte(&mut self, n: u8) -> &mut Self {
        self.0.push(n);
        self
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.int(text.len());
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// A list of items.
    pub(crate) fn list(&mut self, items: &[Vec<u8>]) -> &mut Self {
        self.int(items.len());
        for item in items {
            self.int(item.len());
        }
        for item in items {
            self.0.extend_from_slice(item);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn integers_come_back(n in 0_u128..1 << 125, s in any::<i32>(), z in -(1_i128 << 120)..1 << 120) {
            let mut out = Output::default();
            out.big(n).signed(s).big(zigzag(z));
            let mut input = Input::new(&out.0);
            prop_assert_eq!(input.big(), n);
            prop_assert_eq!(input.signed(), s);
            prop_assert_eq!(unzigzag(input.big()), z);
            prop_assert!(input.whole());
        }

        #[test]
        fn lists_come_back(items in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..300), 0..20)) {
            let mut out = Output::default();
            out.list(&items);
            let list = List::open(&out.0, out.0.len()).unwrap();
            prop_assert_eq!(list.len(), items.len());
            for (i, item) in items.iter().enumerate() {
                prop_assert_eq!(list.item(&out.0, i), item.as_slice());
            }
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Some(list) = List::open(&bytes, bytes.len()) {
                let _ = (0..=list.len()).map(|i| list.item(&bytes, i).len()).sum::<usize>();
            }
            let _ = Input::new(&bytes).big();
            let _ = Input::new(&bytes).text();
        }
    }

    #[test]
    fn a_hostile_count_allocates_nothing() {
        let mut out = Output::default();
        out.int(u32::MAX as usize);
        assert!(List::open(&out.0, out.0.len()).is_none());
    }
}
