//! Knows the numbers inside dates: days, ordinals, years in digits and in words.

use super::lex::Lex;
use super::reader::Reader;

/// Two-digit years from here on belong to the twentieth century.
const PIVOT: i32 = 40;

/// `87` as 1987, `23` as 2023.
pub(super) fn two_digit_year(n: i32) -> i32 {
    if n < PIVOT { 2000 + n } else { 1900 + n }
}

impl Reader<'_> {
    /// Digits, with commas between thousands.
    pub(super) fn digits(&self, i: usize) -> Option<(u32, usize)> {
        let Lex::Digits(n) = self.at(i) else { return None };
        let mut n = n;
        let mut j = i + 1;
        while n < 1_000_000
            && self.mark(j, ',')
            && self.joined(j)
            && self.joined(j + 1)
            && self.width(j + 1) == 3
            && let Lex::Digits(more) = self.at(j + 1)
        {
            n = n * 1000 + more;
            j += 2;
        }
        Some((n, j))
    }

    /// A number in words: `twenty-five`, `two thousand and fifteen`.
    pub(super) fn cardinal(&self, i: usize) -> Option<(u32, usize)> {
        let (mut total, mut current, mut last, mut j) = (0_u32, 0_u32, 0_u32, i);
        loop {
            let link = match self.at(j) {
                Lex::And if last >= 20 => 1,
                Lex::Mark('-') if self.joined(j) && (20..100).contains(&last) => 1,
                _ => 0,
            };
            let Lex::Cardinal(n) = self.at(j + link) else { break };
            let n = u32::from(n);
            match n {
                1000 if link == 0 && total == 0 && current > 0 => {
                    total = current * 1000;
                    current = 0;
                }
                100 if link == 0 && (1..100).contains(&current) => current *= 100,
                20..=90 if current % 100 == 0 => current += n,
                1..=9 if current % 10 == 0 && !(10..20).contains(&(current % 100)) => current += n,
                10..=19 if current % 100 == 0 => current += n,
                _ => break,
            }
            last = n;
            j += link + 1;
        }
        (j > i).then_some((total + current, j))
    }

    /// `nineteen ninety-six`, `two thousand and five`, `seventeen hundred thirty three`, `twenty twenty-three`.
    pub(super) fn year_words(&self, i: usize) -> Option<(i32, usize)> {
        let Lex::Cardinal(first) = self.at(i) else { return None };
        if (11..=20).contains(&first) {
            let (low, j) = match (self.at(i + 1), self.at(i + 2)) {
                (Lex::Cardinal(0), Lex::Cardinal(n @ 1..=9)) => (u32::from(n), i + 3),
                (Lex::Cardinal(10..=90), _) => self.cardinal(i + 1)?,
                _ => (0, i),
            };
            if (1..100).contains(&low) {
                return Some((i32::from(first) * 100 + low as i32, j));
            }
        }
        let (n, j) = self.cardinal(i)?;
        ((1100..=2100).contains(&n) && j >= i + 3).then_some((n as i32, j))
    }

    /// An ordinal: `21st`, `third`, `twenty-first`.
    pub(super) fn ordinal(&self, i: usize) -> Option<(u8, usize)> {
        match self.at(i) {
            Lex::Ordinal(n) => Some((n, i + 1)),
            Lex::Digits(n @ 1..=99) if self.at(i + 1) == Lex::Suffix && self.joined(i + 1) => {
                Some((n as u8, i + 2))
            }
            Lex::Cardinal(tens @ (20 | 30)) => {
                let j = if self.mark(i + 1, '-') { i + 2 } else { i + 1 };
                match self.at(j) {
                    Lex::Ordinal(n @ 1..=9) => Some((tens as u8 + n, j + 1)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// A day of the month, and whether it is an ordinal.
    pub(super) fn day_number(&self, i: usize) -> Option<(u8, usize, bool)> {
        if let Some((n, j)) = self.ordinal(i) {
            return (n <= 31).then_some((n, j, true));
        }
        match self.at(i) {
            Lex::Digits(n @ 1..=31) if self.width(i) <= 2 => Some((n as u8, i + 1, false)),
            Lex::Cardinal(_) => {
                let (n, j) = self.cardinal(i)?;
                (1..=31).contains(&n).then_some((n as u8, j, false))
            }
            _ => None,
        }
    }

    /// Four digits that may be a year, whatever stands around them.
    pub(super) fn four_digits(&self, i: usize) -> Option<i32> {
        match self.at(i) {
            Lex::Digits(n @ 1000..=2199) if self.width(i) == 4 => Some(n as i32),
            _ => None,
        }
    }

    /// A year where a date leads up to it: nothing behind it says that it is a count.
    pub(super) fn year_after(&self, i: usize) -> Option<(i32, usize)> {
        match self.four_digits(i) {
            Some(year) => (self.closed(i + 1) && !self.counts(i + 1)).then_some((year, i + 1)),
            None => self.year_words(i).filter(|&(_, j)| !self.counts(j)),
        }
    }

    /// A year where no month stands before it.
    pub(super) fn bare_year(&self, i: usize) -> Option<(i32, usize)> {
        let placed = matches!(
            self.back(i, 1),
            Lex::In | Lex::By | Lex::Since | Lex::Until | Lex::From | Lex::To | Lex::Before | Lex::After
        );
        let Some(year) = self.four_digits(i) else {
            let placed = placed || matches!(self.back(i, 1), Lex::Between | Lex::And);
            return self.year_words(i).filter(|&(_, j)| placed && self.clause_ends(j));
        };
        let j = i + 1;
        if !self.closed(j) || self.back(i, 1) == Lex::Name || self.quoted(i) {
            return None;
        }
        if self.counts(j)
            && !(self.back(i, 1) == Lex::In && year % 100 != 0 && self.capital(i.wrapping_sub(1)))
        {
            return None;
        }
        if self.mark(j, '-')
            && self.joined(j)
            && self.joined(j + 1)
            && self.is_word(j + 1)
            && !self.is_time(j + 1)
        {
            return None;
        }
        // `2000 homes`, `one in 2000`, `0800 2020 2020`, `32 - 2015`, `1984 the novel`
        let verb = ["was", "is", "has", "as", "its", "this"].iter().any(|word| self.word(j, word));
        let noun = self.at(j) == Lex::Other && !self.capital(j) && self.word_ends_in_s(j) && !verb;
        let before = self.back(i, 1);
        let numbered = |lex| matches!(lex, Lex::Digits(_) | Lex::Cardinal(_));
        let figure = match before {
            Lex::Digits(_) | Lex::Vague(_) => true,
            Lex::Than => !matches!(self.back(i, 2), Lex::Later | Lex::Earlier | Lex::Onwards),
            // `one in 2000`, but `it was 500 in 2022`
            Lex::In => year % 100 == 0 && (numbered(self.back(i, 2)) || noun),
            Lex::Mark('-') => numbered(self.back(i, 2)) && self.width(i.wrapping_sub(2)) < 4,
            Lex::The => false,
            Lex::Other | Lex::End if self.at(j) == Lex::The => true,
            _ => noun && year % 100 == 0,
        };
        if figure {
            return None;
        }
        // `2000 - 2500 calories`: a range of counts.
        if self.mark(j, '-')
            && let Lex::Digits(other) = self.at(j + 1)
            && self.width(j + 1) == 4
            && (other >= 2200 || self.counts(j + 2))
        {
            return None;
        }
        let fits = match year {
            1900..=2060 => true,
            1500..=2199 => match before {
                // `an average of 1500` is no year, `the spring of 1848` is one.
                Lex::Of => year % 100 != 0,
                Lex::The | Lex::And | Lex::Mark('(' | '-') => true,
                _ => placed,
            },
            _ => placed && self.clause_ends(j),
        };
        let street = (j..j + 4).any(|k| self.at(k) == Lex::Street) && self.capital(j) && !placed;
        (fits && !street).then_some((year, j))
    }

    /// Whether what follows counts things: `2000 people`, `2,000 years`, `2000 %`.
    pub(super) fn counts(&self, j: usize) -> bool {
        matches!(self.at(j), Lex::Counted | Lex::Unit(_, true) | Lex::Mark('%'))
    }
}
