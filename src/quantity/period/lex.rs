//! Knows the words that dates are made of. One look-up a token, so that the rules compare small values and no text.

use super::words::WORDS;
use crate::text::{Kind, Token, fold::fold_char};

/// What one token can mean inside a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lex {
    /// Past the end of the text.
    End,
    /// A word that no rule knows.
    Other,
    /// A mark, folded (every dash is `-`, every apostrophe `'`).
    Mark(char),
    /// A run of digits, saturating.
    Digits(u32),
    /// 1 to 12, unmistakable.
    Month(u8),
    /// 1 to 12, a word that is something else as often: may, march, dec.
    WeakMonth(u8),
    /// 0 to 6.
    Weekday(u8),
    /// 0 to 6, abbreviated.
    WeakWeekday(u8),
    /// A unit of time, singular or plural.
    Unit(Size, bool),
    /// A number word.
    Cardinal(u16),
    /// A number word with no exact value: few, several.
    Vague(u8),
    /// first to thirtieth.
    Ordinal(u8),
    /// st, nd, rd, th.
    Suffix,
    /// Half.
    Half,
    /// 0 spring to 3 winter.
    Season(u8),
    /// twenties (20) to nineties (90), noughties (0).
    Tens(u8),
    /// Which one, seen from the page's date or from the time named before.
    Shift(Which),
    /// Which third of a period.
    Part(Third),
    /// today, yesterday, tomorrow.
    FromToday(i8),
    /// tonight, morning, evening.
    Daytime,
    /// fiscal, financial, tax.
    Fiscal,
    /// fy.
    Fy,
    /// calendar.
    Calendar,
    /// business, working.
    Business,
    /// q1 to q4 are cut into `q` and digits.
    Q,
    /// h1, h2.
    H,
    /// eoy, eom.
    EndOf(Size),
    /// the.
    The,
    /// a, an.
    A,
    /// in, during, throughout.
    In,
    /// on.
    On,
    /// at.
    At,
    /// of.
    Of,
    /// for, over, within, lasting.
    For,
    /// from.
    From,
    /// to, till, until as the joint of a range.
    To,
    /// until, till.
    Until,
    /// through, thru.
    Through,
    /// by.
    By,
    /// since.
    Since,
    /// starting, beginning.
    Starting,
    /// between.
    Between,
    /// and, or.
    And,
    /// or.
    Or,
    /// before.
    Before,
    /// after.
    After,
    /// ago.
    Ago,
    /// later.
    Later,
    /// earlier.
    Earlier,
    /// onwards, beyond, greater.
    Onwards,
    /// all.
    All,
    /// as.
    As,
    /// every, each.
    Every,
    /// annually, weekly.
    Adverb(Size),
    /// am, pm.
    Meridiem,
    /// noon, midnight.
    Noon,
    /// s, as in 1990s.
    S,
    /// turn, as in the turn of the century.
    Turn,
    /// old, as in 15-year-old.
    Old,
    /// A word that says that what follows lies ahead.
    Future,
    /// A word before a number that makes it a name, not a year.
    Name,
    /// A word after a number that makes it a count, not a year.
    Counted,
    /// Part of an address: Street, Avenue.
    Street,
    /// ytd.
    Ytd,
    /// w, as in w/c.
    W,
    /// now.
    Now,
    /// date.
    Date,
    /// than.
    Than,
    /// First word of a holiday's name; see [`super::holiday`].
    Holiday,
}

/// Units of time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Size {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}

/// Which one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Which {
    This,
    That,
    Last,
    Past,
    Previous,
    Next,
    Coming,
    Following,
}

/// Which third.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Third {
    Early,
    Beginning,
    Mid,
    Late,
    End,
    Rest,
}

/// Longest word of the table.
const LONGEST: usize = 13;
/// Letters that a word of the table can begin with.
const LETTERS: usize = 26;

/// For each first letter, where its words begin in the table, and which second letters they have.
static FIRST: [(u16, u16, u32); LETTERS] = first_letters();

#[allow(clippy::indexing_slicing)] // evaluated by the compiler, over a table that a test keeps sorted
const fn first_letters() -> [(u16, u16, u32); LETTERS] {
    let mut first = [(0, 0, 0); LETTERS];
    let mut n = 0;
    while n < WORDS.len() {
        let word = WORDS[n].0.as_bytes();
        let letter = (word[0] - b'a') as usize;
        if first[letter].1 == 0 {
            first[letter].0 = n as u16;
        }
        first[letter].1 = n as u16 + 1;
        first[letter].2 |= 1 << if word.len() > 1 { word[1] - b'a' } else { ONE_LETTER };
        n += 1;
    }
    first
}

/// The bit for words of one letter, past those of the second letters.
const ONE_LETTER: u8 = 31;

/// What each token means to the rules, in order.
pub(super) fn lex(text: &str, tokens: &[Token]) -> Vec<Lex> {
    tokens.iter().map(|token| lex_one(token.of(text), token.kind)).collect()
}

fn lex_one(text: &str, kind: Kind) -> Lex {
    match kind {
        Kind::Word => word(text.as_bytes()).unwrap_or(Lex::Other),
        Kind::Digits => Lex::Digits(
            text.bytes()
                .fold(0u32, |n, b| n.saturating_mul(10).saturating_add(u32::from(b.wrapping_sub(b'0')))),
        ),
        Kind::Mark => match text.as_bytes() {
            [b] => Lex::Mark(char::from(*b)),
            _ => text.chars().next().map_or(Lex::Other, |c| Lex::Mark(fold_char(c))),
        },
    }
}

/// Most words are turned away by their first two letters.
fn word(bytes: &[u8]) -> Option<Lex> {
    let letter = |at: usize| bytes.get(at).map(|b| (b | 0x20).wrapping_sub(b'a'));
    let &(low, high, seconds) = FIRST.get(usize::from(letter(0)?))?;
    let second = letter(1).unwrap_or(ONE_LETTER);
    if bytes.len() > LONGEST || second > ONE_LETTER || seconds & (1 << second) == 0 {
        return None;
    }
    let words = WORDS.get(usize::from(low)..usize::from(high))?;
    let folded = |(word, _): &(&str, Lex)| word.bytes().cmp(bytes.iter().map(|b| b.to_ascii_lowercase()));
    words.binary_search_by(folded).ok().and_then(|at| words.get(at)).map(|(_, lex)| *lex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_no_word_is_too_long() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(WORDS.iter().all(|(word, _)| word.len() <= LONGEST));
    }
}
