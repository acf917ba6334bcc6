//! Invisible characters inside words and figures: soft hyphens, joiners, zero-width spaces. Removes them, and maps offsets
//! back to the original text.

use super::Span;

/// A text without them.
pub(crate) struct Cleaned {
    /// What is left.
    pub text: String,
    /// Where something was taken out, in bytes of what is left, and how many bytes had been by then.
    gaps: Vec<(usize, usize)>,
}

/// Whether a character is seen by nobody: [Default_Ignorable_Code_Point](https://www.unicode.org/reports/tr44/), those
/// of them that news pages hold.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The text without them, where there are any.
pub(crate) fn clean(text: &str) -> Option<Cleaned> {
    // All of them begin with one of three bytes, which few texts have.
    if !text.bytes().any(|byte| matches!(byte, 0xc2 | 0xe2 | 0xef)) || !text.contains(is_unseen) {
        return None;
    }
    let mut cleaned = Cleaned { text: String::with_capacity(text.len()), gaps: Vec::new() };
    let mut removed = 0;
    for c in text.chars() {
        if is_unseen(c) {
            removed += c.len_utf8();
            cleaned.gaps.push((cleaned.text.len(), removed));
        } else {
            cleaned.text.push(c);
        }
    }
    Some(cleaned)
}

impl Cleaned {
    /// Where a span of what is left stands in the whole text.
    pub fn origin(&self, span: Span) -> Span {
        let removed =
            |gaps: usize| gaps.checked_sub(1).and_then(|last| self.gaps.get(last)).map_or(0, |gap| gap.1);
        let start = span.start + removed(self.gaps.partition_point(|gap| gap.0 <= span.start));
        let end = span.end + removed(self.gaps.partition_point(|gap| gap.0 < span.end));
        Span::new(start, end.max(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_found_again() {
        let text = "a\u{ad}b \u{200b}12\u{2060}34\u{feff}";
        let cleaned = clean(text).unwrap();
        assert_eq!(cleaned.text, "ab 1234");
        let back = |start, end| cleaned.origin(Span::new(start, end)).of(text);
        assert_eq!([back(0, 2), back(3, 7), back(5, 7)], ["a\u{ad}b", "12\u{2060}34", "34"]);
        assert!(clean("‘12’ – £5").is_none());
    }
}
