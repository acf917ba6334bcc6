//! Periods as tables print them: 2023, 2021-Q3, 2023M10, Oct 2023, FY2023/24, days. Knows single cells.

/// Years that a cell may stand for.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=2999;
/// Years that the head of a column may stand for: a head of other digits is a code.
const HEADS: std::ops::RangeInclusive<i32> = 1700..=2150;
/// The months, by the beginnings of their names in English, German, French and Spanish.
const MONTHS: [&str; 12] = [
    "jan|janv|ene", "feb|fév|fev", "mar|mär|mrz", "apr|avr|abr", "may|mai", "jun|juin", "jul|juil",
    "aug|août|aout|ago", "sep|sept", "oct|okt", "nov", "dec|dez|déc|dic",
];
/// Two figures of a year stand for one of these hundred years.
const CENTURY: i32 = 2000;
const TURN: i32 = 50;

/// A period of a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Period {
    /// Its year; the first of two for a fiscal year.
    pub(crate) year: i32,
    pub(crate) part: Part,
}

/// What part of the year it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Part {
    Whole,
    /// From one year into the next.
    Fiscal,
    Quarter(u8),
    Month(u8),
    /// Month and day.
    Day(u8, u8),
}

/// How fine the periods of a table are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Grain {
    Year,
    Fiscal,
    Quarter,
    Month,
    Day,
}

impl Period {
    pub(crate) fn grain(self) -> Grain {
        match self.part {
            Part::Whole => Grain::Year,
            Part::Fiscal => Grain::Fiscal,
            Part::Quarter(_) => Grain::Quarter,
            Part::Month(_) => Grain::Month,
            Part::Day(..) => Grain::Day,
        }
    }

    /// The month in which it begins, from 1.
    pub(crate) fn month(self) -> u8 {
        match self.part {
            Part::Whole | Part::Fiscal => 1,
            Part::Quarter(quarter) => quarter.saturating_sub(1) * 3 + 1,
            Part::Month(month) | Part::Day(month, _) => month,
        }
    }

    /// The period in a cell.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bare = without_marks(text);
        let found =
            whole(&bare).or_else(|| fiscal(&bare)).or_else(|| quarter(&bare)).or_else(|| month(&bare));
        found.or_else(|| day(&bare)).filter(|period| YEARS.contains(&period.year))
    }

    /// The period at the head of a column.
    pub(crate) fn of_head(text: &str) -> Option<Self> {
        Self::parse(text).filter(|period| HEADS.contains(&period.year))
    }
}

/// The text in lower case, without a footnote's mark or a second writing in brackets: "2023 [YR2023]", "2023*", "2023 (p)".
fn without_marks(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let cut = text.find(['[', '(']).filter(|&at| at > 0).unwrap_or(text.len());
    let text = text.get(..cut).unwrap_or_default().trim_end();
    text.trim_end_matches(['*', '†', '‡', '¹', '²', '³', '⁴', '⁵']).trim().to_owned()
}

fn year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn small(text: &str, most: u8) -> Option<u8> {
    let digits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|n| (1..=most).contains(n))
}

fn whole(text: &str) -> Option<Period> {
    let text = text.strip_prefix("yr").unwrap_or(text);
    let text = text.strip_suffix(".0").unwrap_or(text);
    let text = text.strip_suffix("-a1").or_else(|| text.strip_suffix("a")).unwrap_or(text);
    Some(Period { year: year(text)?, part: Part::Whole })
}

/// "FY2023/24", "2023/24", "2023-24", "2023/2024", "FY2024".
fn fiscal(text: &str) -> Option<Period> {
    let named = text.strip_prefix("fy").map(|rest| rest.trim_start_matches([' ', '-']));
    let bare = named.unwrap_or(text);
    let of = |year| Some(Period { year, part: Part::Fiscal });
    if let Some((first, second)) = bare.split_once(['/', '-', '–']) {
        let (first, second) = (year(first.trim())?, second.trim());
        let next = first + 1;
        let follows = second == next.to_string() || (second.len() == 2 && next.to_string().ends_with(second));
        // "2011-12" is December as well.
        let month = named.is_none() && bare.contains('-') && small(second, 12).is_some();
        return if follows && !month { of(first) } else { None };
    }
    // Named by the year that it ends in.
    named.and_then(year).and_then(|ends| of(ends - 1))
}

/// "2021-Q3", "2021Q3", "2021 Q3", "Q3 2021", "Q3/2021".
fn quarter(text: &str) -> Option<Period> {
    let at = text.find('q')?;
    let (before, rest) = text.split_at_checked(at)?;
    let (number, after) = rest.get(1..)?.split_at_checked(1)?;
    let bare = |text: &str| text.trim_matches([' ', '-', '/', '_', '.', ':', '\'']).to_owned();
    let stated = if bare(before).is_empty() { bare(after) } else { bare(before) };
    let one_side = bare(before).is_empty() || bare(after).is_empty();
    let part = Part::Quarter(small(number, 4)?);
    Some(Period { year: year(&stated)?, part }).filter(|_| one_side)
}

/// "2023-10", "2023M10", "2023/10", "10/2023", "Oct 2023", "October-23", "2023 Oct".
fn month(text: &str) -> Option<Period> {
    let of = |year, month| Some(Period { year, part: Part::Month(month) });
    if let Some((first, second)) = text.split_once(['m', '-', '/', '.', ' ']) {
        let second = second.trim_start_matches(['m', '-']);
        if let Some((year, month)) = year(first.trim()).zip(small(second, 12)) {
            return of(year, month);
        }
        if let Some((month, year)) = small(first, 12).zip(year(second)) {
            return of(year, month);
        }
    }
    let mut words = text.split([' ', '-', '/', '.', ',', '\'']).filter(|word| !word.is_empty());
    let (first, second) = (words.next()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    let (name, stated) = if named_month(first).is_some() { (first, second) } else { (second, first) };
    let short = || {
        let two = small(stated, 99).filter(|_| stated.len() == 2)?;
        Some(i32::from(two)).map(|two| CENTURY + two - if two >= TURN { 100 } else { 0 })
    };
    of(year(stated).or_else(short)?, named_month(name)?)
}

fn named_month(word: &str) -> Option<u8> {
    if word.chars().count() < 3 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let begins = |names: &str| names.split('|').any(|name| word.starts_with(name));
    let at = MONTHS.iter().position(|names| begins(names))?;
    // "march" and "mars", "may" and "mai", but no "marble" or "mayor".
    let known =
        word.chars().count() <= 10 && !matches!(word, "marble" | "mayor" | "market" | "decade" | "total");
    u8::try_from(at + 1).ok().filter(|_| known)
}

/// "2023-10-31", "2023-10-31T00:00:00", "2023-10-31 00:00:00", "20231031", "31.10.2023", "31/10/2023" where only one reading fits.
fn day(text: &str) -> Option<Period> {
    let date = text.split(['t', ' ']).next()?;
    let of = |year, month: u8, day: u8| Some(Period { year, part: Part::Day(month, day) });
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    match parts.as_slice() {
        [a, b, c] if year(a).is_some() => of(year(a)?, small(b, 12)?, small(c, 31)?),
        [a, b, c] => {
            let (first, second, year) = (small(a, 31)?, small(b, 31)?, year(c)?);
            match (date.contains('.') || first > 12, second > 12) {
                (true, false) => of(year, second, first),
                (false, true) => of(year, first, second),
                // 1/2/2023 is two days: the reader would have to know whose it is.
                _ => None,
            }
        }
        [one] if one.len() == 8 => {
            let (a, rest) = one.split_at_checked(4)?;
            let (b, c) = rest.split_at_checked(2)?;
            of(year(a)?, small(b, 12)?, small(c, 31)?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_they_are_printed() {
        let of = |year, part| Some(Period { year, part });
        for (text, expected) in [
            ("2023", of(2023, Part::Whole)),
            ("2023.0", of(2023, Part::Whole)),
            ("2023 [YR2023]", of(2023, Part::Whole)),
            ("YR2023", of(2023, Part::Whole)),
            (" 2023* ", of(2023, Part::Whole)),
            ("FY2023/24", of(2023, Part::Fiscal)),
            ("2023/24", of(2023, Part::Fiscal)),
            ("2023-24", of(2023, Part::Fiscal)),
            ("2023/2024", of(2023, Part::Fiscal)),
            ("FY2024", of(2023, Part::Fiscal)),
            ("2021-Q3", of(2021, Part::Quarter(3))),
            ("2021Q3", of(2021, Part::Quarter(3))),
            ("Q3 2021", of(2021, Part::Quarter(3))),
            ("2023-10", of(2023, Part::Month(10))),
            ("2023M10", of(2023, Part::Month(10))),
            ("2023-M10", of(2023, Part::Month(10))),
            ("Oct 2023", of(2023, Part::Month(10))),
            ("October 2023", of(2023, Part::Month(10))),
            ("Okt-23", of(2023, Part::Month(10))),
            ("März 1999", of(1999, Part::Month(3))),
            ("10/2023", of(2023, Part::Month(10))),
            ("2023-10-31", of(2023, Part::Day(10, 31))),
            ("2023-01-01T00:00:00", of(2023, Part::Day(1, 1))),
            ("31.12.2023", of(2023, Part::Day(12, 31))),
            ("12/31/2023", of(2023, Part::Day(12, 31))),
        ] {
            assert_eq!(Period::parse(text), expected, "{text}");
        }
        for text in [
            "", "23", "3,350", "2023-13-01", "1/2/2023", "Q5 2021", "2021Q", "value", "20235", "mayor 2023",
            "é", "Ω",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
        assert_eq!(Period::of_head("1234"), None);
    }
}
