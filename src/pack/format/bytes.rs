//! The smallest pieces of the format: variable-length integers, strings, lists of items. Knows no record.
//!
//! Integers are LEB128 (seven bits a byte, low first); signed ones are zigzag. Nothing here allocates more than the
//! bytes it was given can account for.

use crate::Error;

/// A cursor over bytes that never reads past their end.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    rest: &'a [u8],
}

pub(crate) fn damaged(what: &str) -> Error {
    Error::pack(["damaged bytes: ", what].concat())
}

impl<'a> Input<'a> {
    pub(crate) const fn new(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    /// How many bytes are left.
    pub(crate) const fn left(&self) -> usize {
        self.rest.len()
    }

    pub(crate) fn take(&mut self, len: usize) -> Result<&'a [u8], Error> {
        let (head, tail) = self.rest.split_at_checked(len).ok_or_else(|| damaged("cut short"))?;
        self.rest = tail;
        Ok(head)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, Error> {
        let (&head, tail) = self.rest.split_first().ok_or_else(|| damaged("cut short"))?;
        self.rest = tail;
        Ok(head)
    }

    /// An unsigned integer.
    pub(crate) fn big(&mut self) -> Result<u128, Error> {
        let mut out = 0_u128;
        for shift in (0..126).step_by(7) {
            let byte = self.byte()?;
            out |= u128::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(out);
            }
        }
        Err(damaged("an integer without end"))
    }

    /// An unsigned integer below 2^35 that fits `u32`.
    pub(crate) fn int(&mut self) -> Result<u32, Error> {
        let mut out = 0_u64;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            out |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return u32::try_from(out).map_err(|_| damaged("an integer out of range"));
            }
        }
        Err(damaged("an integer without end"))
    }

    /// A length or count.
    pub(crate) fn len(&mut self) -> Result<usize, Error> {
        Ok(self.int()? as usize)
    }

    pub(crate) fn id(&mut self) -> Result<u16, Error> {
        u16::try_from(self.int()?).map_err(|_| damaged("an id out of range"))
    }

    /// A signed integer.
    pub(crate) fn signed(&mut self) -> Result<i32, Error> {
        let n = self.int()?;
        Ok((n >> 1) as i32 ^ -((n & 1) as i32))
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Error> {
        let len = self.len()?;
        std::str::from_utf8(self.take(len)?).map_err(|_| damaged("text that is not UTF-8"))
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
    /// Border offsets into the bytes that the list was read from; one more than there are items.
    borders: Vec<u32>,
}

impl List {
    /// A list without items.
    pub(crate) const fn none() -> Self {
        Self { borders: Vec::new() }
    }

    /// Reads the borders of a list that ends where `bytes` ends.
    pub(crate) fn open(bytes: &[u8]) -> Result<Self, Error> {
        let mut input = Input::new(bytes);
        let count = input.len()?;
        if count > input.left() {
            return Err(damaged("a list longer than its bytes"));
        }
        let mut borders = Vec::with_capacity(count + 1);
        let mut at = 0_usize;
        borders.push(0);
        for _ in 0..count {
            at = at.saturating_add(input.len()?);
            borders.push(u32::try_from(at).map_err(|_| damaged("a list longer than its bytes"))?);
        }
        if at != input.left() {
            return Err(damaged("a list that does not fill its bytes"));
        }
        let head = u32::try_from(bytes.len() - at).map_err(|_| damaged("a list too long"))?;
        for border in &mut borders {
            *border = border.checked_add(head).ok_or_else(|| damaged("a list too long"))?;
        }
        Ok(Self { borders })
    }

    pub(crate) fn len(&self) -> usize {
        self.borders.len().saturating_sub(1)
    }

    /// Item `i` of the bytes that the list was opened on.
    pub(crate) fn item<'a>(&self, bytes: &'a [u8], i: usize) -> Option<&'a [u8]> {
        let (start, end) = (*self.borders.get(i)?, *self.borders.get(i + 1)?);
        bytes.get(start as usize..end as usize)
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

    pub(crate) fn int(&mut self, n: usize) -> &mut Self {
        self.big(n as u128)
    }

    pub(crate) fn signed(&mut self, n: i32) -> &mut Self {
        self.big(zigzag(i128::from(n)))
    }

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
            prop_assert_eq!(input.big().unwrap(), n);
            prop_assert_eq!(input.signed().unwrap(), s);
            prop_assert_eq!(unzigzag(input.big().unwrap()), z);
            prop_assert_eq!(input.left(), 0);
        }

        #[test]
        fn lists_come_back(items in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..300), 0..20)) {
            let mut out = Output::default();
            out.list(&items);
            let list = List::open(&out.0).unwrap();
            prop_assert_eq!(list.len(), items.len());
            for (i, item) in items.iter().enumerate() {
                prop_assert_eq!(list.item(&out.0, i), Some(item.as_slice()));
            }
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(list) = List::open(&bytes) {
                for i in 0..list.len() {
                    prop_assert!(list.item(&bytes, i).is_some());
                }
            }
            let _ = Input::new(&bytes).big();
            let _ = Input::new(&bytes).text();
        }
    }

    #[test]
    fn a_hostile_count_allocates_nothing() {
        let mut out = Output::default();
        out.int(u32::MAX as usize);
        assert!(List::open(&out.0).is_err());
    }
}
