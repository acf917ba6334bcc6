//! Single characters of a page's text: invisible ones, and superscript digits. Knows Unicode and no page.

/// Whether a character is one that stands inside words and figures without being seen: soft hyphens, spaces and joiners
/// without a width, marks of direction, variation selectors, byte order marks.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// A digit as it is written when it is raised.
pub fn superscript(digit: char) -> char {
    match digit {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        _ => char::from_u32('⁰' as u32 + (digit as u32).wrapping_sub('0' as u32)).unwrap_or(digit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_are_those_that_nobody_sees() {
        for c in
            "\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2060}\u{feff}\u{ad}\u{fe0f}\u{2066}\u{2069}".chars()
        {
            assert!(is_invisible(c), "{c:?}");
        }
        for c in "a1 .,-\u{2010}\u{2011}\u{2013}\u{a0}\u{2009}\u{202f}\u{3000}\n\u{301}é한".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn raised_digits() {
        assert_eq!("0123456789".chars().map(superscript).collect::<String>(), "⁰¹²³⁴⁵⁶⁷⁸⁹");
    }
}
