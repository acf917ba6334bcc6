//! A typed piece of a text, in UTF-8 bytes. UTF-16 units and code points exist only at the edges: one conversion each.

/// A half-open range of UTF-8 bytes. Made from token borders, so it always lies on character borders.
///
/// ```
/// use citemark::text::Span;
/// let span = Span::new(0, 5);
/// assert_eq!((span.of("Japan has"), span.len()), ("Japan", 5));
/// assert!(span.overlaps(Span::new(4, 9)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` to `end`, exclusive.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text it covers, or nothing where it does not lie in `text`.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether the two share a byte.
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies inside.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// UTF-8 byte offsets of `text` in UTF-16 units, for the edge to the page.
/// Bytes inside a character count as its start; past the end counts as the end.
///
/// ```
/// assert_eq!(citemark::text::utf16_offset("😀 is", 5), 3);
/// ```
#[must_use]
pub fn utf16_offset(text: &str, byte: usize) -> usize {
    let astral = before(text, byte).bytes().filter(|&b| b >= FOUR_BYTES).count();
    code_point_offset(text, byte) + astral
}

/// The inverse of [`utf16_offset`]: a UTF-16 offset as a byte offset, clamped to a character border.
///
/// ```
/// assert_eq!(citemark::text::byte_offset_of_utf16("😀 is", 3), 5);
/// ```
#[must_use]
pub fn byte_offset_of_utf16(text: &str, units: usize) -> usize {
    let mut seen = 0;
    for (at, byte) in text.bytes().enumerate() {
        let len = usize::from(!is_inside(byte)) + usize::from(byte >= FOUR_BYTES);
        if seen + len > units {
            return at;
        }
        seen += len;
    }
    text.len()
}

/// A byte offset in Unicode code points, as W3C TextPositionSelector and the line format count.
///
/// ```
/// assert_eq!(citemark::text::code_point_offset("😀 is", 5), 2);
/// ```
#[cfg_attr(shipped, optimize(speed))]
pub fn code_point_offset(text: &str, byte: usize) -> usize {
    before(text, byte).bytes().filter(|&b| !is_inside(b)).count()
}

/// A text's offsets, counted once for many bytes: each then costs a few looks, however long the text is.
#[derive(Clone, Debug)]
pub(crate) struct Offsets {
    /// Code points, and characters of four bytes, before every so many bytes.
    marks: Vec<(usize, usize)>,
}

/// Bytes between two marks.
const MARK: usize = 512;

impl Offsets {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let mut so_far = (0, 0);
        let mut marks = vec![so_far];
        for piece in text.as_bytes().chunks(MARK) {
            so_far = count(so_far, piece);
            marks.push(so_far);
        }
        Self { marks }
    }

    /// As [`code_point_offset`] of the text.
    pub fn code_point(&self, text: &str, byte: usize) -> usize {
        self.at(text, byte).0
    }

    /// As [`utf16_offset`] of the text.
    pub fn utf16(&self, text: &str, byte: usize) -> usize {
        let (points, astral) = self.at(text, byte);
        points + astral
    }

    fn at(&self, text: &str, byte: usize) -> (usize, usize) {
        let whole = before(text, byte).as_bytes();
        let mark = whole.len() / MARK;
        let so_far = self.marks.get(mark).copied().unwrap_or_default();
        count(so_far, whole.get(mark * MARK..).unwrap_or_default())
    }
}

/// Adds the code points that begin in some bytes, and those of four bytes among them.
fn count((points, astral): (usize, usize), bytes: &[u8]) -> (usize, usize) {
    bytes.iter().fold((points, astral), |(points, astral), &byte| {
        (points + usize::from(!is_inside(byte)), astral + usize::from(byte >= FOUR_BYTES))
    })
}

/// The first byte of a character of four, which is two units of UTF-16.
const FOUR_BYTES: u8 = 0xf0;

/// Whether a byte is a character's second or a later one.
const fn is_inside(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// The whole characters of `text` before a byte.
fn before(text: &str, byte: usize) -> &str {
    let mut end = byte.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// The inverse of [`code_point_offset`].
///
/// ```
/// assert_eq!(citemark::text::byte_offset_of_code_point("😀 is", 2), 5);
/// ```
#[must_use]
pub fn byte_offset_of_code_point(text: &str, points: usize) -> usize {
    text.char_indices().nth(points).map_or(text.len(), |(at, _)| at)
}
