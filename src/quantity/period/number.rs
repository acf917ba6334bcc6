//! The numbers inside dates: amounts, days, years in digits and in words, lengths.

use super::days::{DAY, QUARTER};
use super::expression::{Length, PARTS};
use super::reader::Reader;

/// Two-digit years from here on belong to the twentieth century.
const PIVOT: i32 = 40;
/// So many at most of a round number are a share of it: `three in 2000`.
const FEW: i32 = 20;

/// `87` as 1987, `23` as 2023.
pub(super) fn two_digit_year(n: i32) -> i32 {
    if n < PIVOT { 2000 + n } else { 1900 + n }
}

/// Each of these reads at a token, leaves what it read in the reader and gives one past the last token, or 0.
impl Reader<'_> {
    /// Digits, with commas between thousands and a fraction, in thousandths.
    fn decimal(&mut self, i: usize) -> usize {
        let mut n = self.at(i).value;
        let mut j = i + 1;
        let joint = |j: usize| self.joined(j) && self.joined(j + 1) && self.is(j + 1, "D");
        while n < 1_000_000 && self.is(j, ",") && joint(j) && self.width(j + 1) == 3 {
            n = n * 1000 + self.at(j + 1).value;
            j += 2;
        }
        n = n.saturating_mul(1000);
        if self.is(j, ".") && joint(j) {
            let tenths = self.at(j + 1).value;
            let scale = match self.width(j + 1) {
                1 => 100,
                2 => 10,
                3 => 1,
                _ => 0,
            };
            n = n.saturating_add(tenths.saturating_mul(scale));
            j += 2;
        } else if self.is(j, "~") {
            n = n.saturating_add(500);
            j += 1;
        }
        self.value = n;
        j
    }

    /// A number in words: `twenty-five`, `two thousand and fifteen`.
    pub fn cardinal(&mut self, i: usize) -> usize {
        let (mut total, mut current, mut last, mut j) = (0, 0, 0, i);
        loop {
            let and = self.is(j, "n") && last >= 20;
            let hyphen = self.is(j, "-") && self.joined(j) && (20..100).contains(&last);
            let k = j + usize::from(and || hyphen);
            if !self.is(k, "C") {
                break;
            }
            let n = self.at(k).value;
            match n {
                1000 if k == j && total == 0 && current > 0 => (total, current) = (current * 1000, 0),
                100 if k == j && (1..100).contains(&current) => current *= 100,
                10..=90 if current % 100 == 0 => current += n,
                1..=9 if current % 10 == 0 && !(10..20).contains(&(current % 100)) => current += n,
                _ => break,
            }
            last = n;
            j = k + 1;
        }
        self.value = total + current;
        if j > i { j } else { 0 }
    }

    /// An amount in thousandths: digits, number words, few, several, half.
    pub fn amount(&mut self, i: usize) -> usize {
        if self.is(i, "D") {
            return self.decimal(i);
        }
        let j = if self.is(i, "a") { i + 1 } else { i };
        if self.is(j, "V") {
            self.value = self.at(j).value * 1000;
            // a couple of
            return if self.is(j + 1, "o") && self.value == 2000 { j + 2 } else { j + 1 };
        }
        if self.is(i, "~h") {
            self.value = 500;
            let half = self.is(i, "h");
            return if half && !self.is(i + 1, "a") { 0 } else { i + 1 + usize::from(half) };
        }
        if j > i && !matches!(self.at(j).value, 12 | 100) {
            return 0;
        }
        let end = self.cardinal(j);
        self.value = self.value.saturating_mul(1000);
        // two and a half, two-and-a-half
        let mut k = end;
        for want in ["n", "a", "h"] {
            k += usize::from(self.is(k, "-"));
            if end == 0 || !self.is(k, want) {
                return end;
            }
            k += 1;
        }
        self.value = self.value.saturating_add(500);
        k
    }

    /// A unit after an amount, hyphen allowed; its size in `value`.
    fn unit_after(&mut self, j: usize) -> usize {
        let j = if self.is(j, "-") && self.joined(j) { j + 1 } else { j };
        self.value = self.at(j).value;
        if self.is(j, "Uu") {
            return j + 1;
        }
        // two second delays, three working days
        if self.is(j, "O") && self.value == 2 {
            self.value = 0;
            return j + 1;
        }
        if self.is(j, "B") && self.is(j + 1, "Uu") && self.at(j + 1).value == i32::from(DAY) {
            self.value = DAY.into();
            return j + 2;
        }
        0
    }

    /// A length with a stated amount: `2 years and 1 month`.
    pub fn counted(&mut self, i: usize) -> usize {
        let j = self.amount(i);
        let milli = self.value;
        let end = if j > 0 { self.unit_after(j) } else { 0 };
        if end == 0 {
            return 0;
        }
        let mut length = Length::one(milli, self.value as u8);
        length.business = self.is(end - 2, "B");
        // one hour and a half
        let half = end + 1 + usize::from(self.is(end + 1, "a"));
        if self.is(end, "n") && self.is(half, "h") {
            self.length = Length::one(milli.saturating_add(500), length.size());
            return half + 1;
        }
        let (mut end, mut last) = (end, length.size());
        for n in 1..PARTS {
            let j = self.amount(end + usize::from(self.is(end, "n,")));
            let milli = self.value;
            let next = if j > 0 { self.unit_after(j) } else { 0 };
            let size = self.value as u8;
            // Only downwards: two days and three years are two lengths. `for the last 3 months and 2 days ago`: the
            // second belongs to `ago`.
            if next == 0 || size >= last || (self.is(next, "g") && self.behind(i, "X")) {
                break;
            }
            for part in length.parts.iter_mut().skip(n) {
                *part = (0, size);
            }
            if let Some(part) = length.parts.get_mut(n) {
                part.0 = milli;
            }
            (end, last) = (next, size);
        }
        self.length = length;
        end
    }

    /// A day of the month, and whether it is an ordinal.
    pub fn day_number(&mut self, i: usize) -> usize {
        let mut end = self.rule(b'o', i);
        self.ordinal = end > 0;
        if end == 0 {
            end = match self.at(i).class {
                b'D' if self.width(i) <= 2 => {
                    self.value = self.at(i).value;
                    i + 1
                }
                b'C' => self.cardinal(i),
                _ => 0,
            };
        }
        if (1..=31).contains(&self.value) { end } else { 0 }
    }

    /// Four digits that may be a year, whatever stands around them; 0 if they are not.
    pub fn four_digits(&self, i: usize) -> i32 {
        let value = self.at(i).value;
        if self.is(i, "D") && self.width(i) == 4 && (1000..2200).contains(&value) { value } else { 0 }
    }

    /// `nineteen ninety-six`, `two thousand and five`, `seventeen hundred thirty three`, `twenty twenty-three`.
    pub fn year_words(&mut self, i: usize) -> usize {
        let first = self.at(i);
        if first.class != b'C' {
            return 0;
        }
        if (11..=20).contains(&first.value) && self.is(i + 1, "C") {
            let next = self.at(i + 1).value;
            // nineteen oh five
            let j = match next {
                0 => self.cardinal(i + 2),
                10..=90 => self.cardinal(i + 1),
                _ => 0,
            };
            if j > 0 && self.value < 100 {
                self.value += first.value * 100;
                return j;
            }
        }
        let j = self.cardinal(i);
        if (1100..=2100).contains(&self.value) && j >= i + 3 { j } else { 0 }
    }

    /// A year where a date leads up to it: nothing behind it says that it is a count.
    pub fn year_after(&mut self, i: usize) -> usize {
        let year = self.four_digits(i);
        let end = if year > 0 {
            self.value = year;
            if self.closed(i + 1) { i + 1 } else { 0 }
        } else {
            self.year_words(i)
        };
        if self.counts(end) { 0 } else { end }
    }

    /// A year where no month stands before it.
    pub fn bare_year(&mut self, i: usize) -> usize {
        let placed = self.behind(i, "iysvfx21");
        let year = self.four_digits(i);
        if year == 0 {
            let end = self.year_words(i);
            // `in nineteen ninety-nine it opened`: no amount is said so.
            let spoken =
                (11..=20).contains(&self.at(i).value) && self.is(i + 1, "C") && self.at(i + 1).value < 100;
            let ends =
                self.clause_ends(end) || spoken && placed && !self.is(end, "JUuD%-") && !self.many(end);
            return if (placed || self.behind(i, "bn")) && ends { end } else { 0 };
        }
        let j = i + 1;
        let round = year % 100 == 0;
        if !self.closed(j) || self.behind(i, "I") || self.quoted(i) {
            return 0;
        }
        // `In 2019 people stayed`, where the sentence begins with `In`.
        let leads = self.behind(i, "i") && !round && self.capital(i.wrapping_sub(1));
        if self.counts(j) && !leads {
            return 0;
        }
        let hyphen = self.is(j, "-");
        if hyphen && self.joined(j) && self.joined(j + 1) && self.is_word(j + 1) && !self.is(j + 1, "MmQ") {
            return 0;
        }
        // `2000 homes`, `one in 2000`, `0800 2020 2020`, `32 - 2015`, `1984 the novel`
        let noun = round && self.many(j);
        let two_back = i.wrapping_sub(2);
        let figure = match self.at(i.wrapping_sub(1)).class {
            b'D' | b'V' => true,
            b'6' => !self.is(two_back, "lr9"),
            // `one in 2000`, but `it was 500 in 2022`, `$9 in 2000`
            b'i' => {
                let few = self.is(two_back, "DC") && !self.joined(two_back) && self.at(two_back).value <= FEW;
                noun || round && few
            }
            b'-' => self.is(two_back, "C") || (self.is(two_back, "D") && self.width(two_back) < 4),
            b't' => false,
            b'#' | b'^' => noun || self.is(j, "t"),
            _ => noun,
        };
        // `2000 - 2500 calories`: a range of counts.
        let long = self.is(j + 1, "D") && self.width(j + 1) == 4;
        let range = hyphen && long && (self.at(j + 1).value >= 2200 || self.counts(j + 2));
        let fits = match year {
            1900..=2060 => true,
            // `an average of 1500` is no year, `the spring of 1848` is one.
            1500.. if self.behind(i, "o") => !round,
            1500.. => placed || self.behind(i, "tn(-"),
            _ => placed && self.clause_ends(j),
        };
        let street = !placed && self.capital(j) && (j..j + 4).any(|k| self.is(k, "R"));
        self.value = year;
        if figure || range || street || !fits { 0 } else { j }
    }

    /// A length that stands alone.
    pub fn duration(&mut self, i: usize) -> usize {
        if !self.free(i) {
            return 0;
        }
        let end = match self.at(i).class {
            b'5' if self.is(i + 1, "U") => {
                self.length = Length::one(1000, self.at(i + 1).value as u8);
                i + 2
            }
            _ if self.behind(i, "pi61h") => self.rule(b's', i),
            _ => self.counted(i),
        };
        // 15-year-old, twelve years of age; three quarters of voters
        let aged = self.is(end + usize::from(self.is(end, "-")), "7");
        let of = self.is(end, "o") && (self.word(end + 1, "age") || self.length.size() == QUARTER);
        if aged || of { 0 } else { end }
    }
}
