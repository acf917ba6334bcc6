//! Knows parts and groups of years: quarters, halves, seasons, decades, centuries, numbered weeks, fiscal years.

use super::super::{Date, Grain};
use super::calendar;
use super::explicit::Cue;
use super::item::{Item, Open};
use super::lex::{Lex, Size, Third};
use super::reader::Reader;

impl Reader<'_> {
    /// `Q3 2023`, `2023-Q3`, `3Q23`, `H1 2019`, `third quarter of 2023`.
    pub(super) fn quarter(&self, i: usize) -> Option<Item> {
        let (before, j) = match self.four_digits(i) {
            Some(year) => (Some(year), if self.mark(i + 1, '-') { i + 2 } else { i + 1 }),
            None => (None, i),
        };
        let (size, n, end) = self.quarter_name(j)?;
        let year = |width| matches!(self.at(end), Lex::Digits(_)) && self.width(end) == width;
        if !(self.closed(end) || self.mark(end, '-') || year(2) || year(4)) {
            return None;
        }
        let open = Item::open(end, calendar::grain(size), Open::Nth(size, n));
        if let Some(year) = before {
            return Some(open.in_year(year));
        }
        let tail = match self.at(end) {
            Lex::Mark('-' | '/' | '\'') => self.year_after(end + 1).or_else(|| self.short_year(end + 1)),
            _ if self.joined(end) => self.year_after(end).or_else(|| self.short_year(end)),
            _ => match self.year_tail(end) {
                (Some(year), end) => Some((year, end)),
                _ => None,
            },
        };
        match tail {
            Some((year, end)) => Some(Item { end, ..open.in_year(year) }),
            // Alone, a word could be many things; `Q3` and `the third quarter` are not.
            None => (i != j || self.at(i) == Lex::Q || matches!(self.back(i, 1), Lex::The | Lex::In))
                .then_some(open),
        }
    }

    fn quarter_name(&self, i: usize) -> Option<(Size, u8, usize)> {
        let joined_digits = |i: usize, most: u32| match self.at(i) {
            Lex::Digits(n) if n >= 1 && n <= most && self.joined(i) && self.width(i) == 1 => Some(n as u8),
            _ => None,
        };
        match self.at(i) {
            Lex::Q => joined_digits(i + 1, 4).map(|n| (Size::Quarter, n, i + 2)),
            Lex::H => joined_digits(i + 1, 2).map(|n| (Size::HalfYear, n, i + 2)),
            Lex::Digits(n @ 1..=4) if self.joined(i + 1) && self.at(i + 1) == Lex::Q => {
                Some((Size::Quarter, n as u8, i + 2))
            }
            Lex::Digits(n @ 1..=2)
                if self.joined(i + 1) && self.at(i + 1) == Lex::H && self.capital(i + 1) =>
            {
                Some((Size::HalfYear, n as u8, i + 2))
            }
            _ => {
                let (n, j) = self.ordinal(i)?;
                let j = if self.mark(j, '-') { j + 1 } else { j };
                match self.at(j) {
                    Lex::Unit(Size::Quarter, false) if n <= 4 => Some((Size::Quarter, n, j + 1)),
                    Lex::Half if n <= 2 && matches!(self.at(j + 1), Lex::Of | Lex::In) => {
                        self.year_after(j + 2).map(|_| (Size::HalfYear, n, j + 1))
                    }
                    _ => None,
                }
            }
        }
    }

    /// `winter 2022`, `the summer of 2019`, `in the autumn`.
    pub(super) fn season(&self, i: usize) -> Option<Item> {
        let Lex::Season(n) = self.at(i) else { return None };
        let open = Item::open(i + 1, Grain::Quarter, Open::Season(n));
        if let (Some(year), end) = self.year_tail(i + 1) {
            return Some(Item { end, ..open.in_year(year) });
        }
        let before = if self.back(i, 1) == Lex::The { self.back(i, 2) } else { self.back(i, 1) };
        let placed = match before {
            Lex::In | Lex::Since | Lex::Until | Lex::By | Lex::From | Lex::Between => true,
            Lex::For => self.back(i, 1) == Lex::The,
            Lex::Part(_) | Lex::Shift(_) => true,
            _ => false,
        };
        // Spring and fall are other things too, unless `the` or a time word says which.
        let ambiguous = self.word(i, "fall") && self.back(i, 1) != Lex::The;
        let which = matches!(self.back(i, 1), Lex::Shift(_) | Lex::Part(_));
        (placed && !ambiguous && (which || self.clause_ends(i + 1))).then_some(open)
    }

    /// `1990s`, `the nineties`, `'90s`, `the 90s`.
    pub(super) fn decade(&self, i: usize) -> Option<Item> {
        let (low, end) = match self.at(i) {
            Lex::Tens(n) => {
                let placed = matches!(self.back(i, 1), Lex::The | Lex::In | Lex::Part(_) | Lex::Mark('-'));
                if !placed {
                    return None;
                }
                (if n == 0 { 2000 } else { 1900 + i32::from(n) }, i + 1)
            }
            Lex::Mark('\'') if self.joined(i + 1) && self.width(i + 1) == 2 => {
                (self.tens(i + 1)?, self.plural_s(i + 2)?)
            }
            Lex::Digits(_) if self.width(i) == 4 => {
                let Lex::Digits(n @ 1000..=2190) = self.at(i) else { return None };
                let end = match self.at(i + 1) {
                    // 1990 s
                    Lex::S if !self.joined(i + 1) => i + 2,
                    _ => self.plural_s(i + 1)?,
                };
                if n % 10 != 0 {
                    return None;
                }
                // 1800s and 1900s are centuries; the 2000s are the decade.
                if n % 100 == 0 && n < 2000 {
                    let low = Date::first_of_year(n as i32);
                    return Some(Item::period(end, Grain::Century, Some((low, low.add_years(100)))));
                }
                (n as i32, end)
            }
            Lex::Digits(_)
                if self.width(i) == 2
                    && matches!(self.back(i, 1), Lex::The | Lex::Part(_) | Lex::Mark('-')) =>
            {
                (self.tens(i)?, self.plural_s(i + 1)?)
            }
            _ => return None,
        };
        let low = Date::first_of_year(low);
        Some(Item::period(end, Grain::Decade, Some((low, low.add_years(10)))))
    }

    fn tens(&self, i: usize) -> Option<i32> {
        match self.at(i) {
            Lex::Digits(n) if n % 10 == 0 => Some(if n < 20 { 2000 + n as i32 } else { 1900 + n as i32 }),
            _ => None,
        }
    }

    fn plural_s(&self, i: usize) -> Option<usize> {
        let i = if self.mark(i, '\'') && self.joined(i) { i + 1 } else { i };
        (self.at(i) == Lex::S && self.joined(i)).then_some(i + 1)
    }

    /// `15th century`, `the turn of the century`.
    pub(super) fn century(&self, i: usize) -> Option<Item> {
        if self.at(i) == Lex::Turn && self.at(i + 1) == Lex::Of && self.at(i + 2) == Lex::The {
            if !matches!(self.at(i + 3), Lex::Unit(Size::Century, false)) {
                return None;
            }
            let low = self.today.map_or(2000, |today| today.year - today.year % 100);
            return Some(Item::period(i + 4, Grain::Year, Some(calendar::year(low))));
        }
        let (n, j) = self.ordinal(i)?;
        let j = if self.mark(j, '-') { j + 1 } else { j };
        if !matches!(self.at(j), Lex::Unit(Size::Century, _)) || n == 0 {
            return None;
        }
        let low = Date::first_of_year((i32::from(n) - 1) * 100);
        Some(Item::period(j + 1, Grain::Century, Some((low, Date::first_of_year(i32::from(n) * 100)))))
    }

    /// `week 31`, `week 3 of 2027`.
    pub(super) fn week(&self, i: usize) -> Option<Item> {
        if !matches!(self.at(i), Lex::Unit(Size::Week, false)) {
            return None;
        }
        let Lex::Digits(n @ 1..=53) = self.at(i + 1) else { return None };
        if !self.closed(i + 2) {
            return None;
        }
        let end = i + 2;
        let item = Item::open(end, Grain::Week, Open::Nth(Size::Week, n as u8));
        match self.year_tail(end) {
            (Some(year), end) => Some(Item { end, ..item.in_year(year) }),
            // A numbered week without a year is one of this year.
            _ => Some(self.today.map_or(item, |today| Item { relative: true, ..item.in_year(today.year) })),
        }
    }

    /// `fiscal 2024`, `FY2023/24`, `financial year 2012-13`, `school year 2008`.
    pub(super) fn fiscal(&self, i: usize) -> Option<Item> {
        let (named, j) = match (self.at(i), self.at(i + 1)) {
            (Lex::Fiscal, Lex::Unit(Size::Year, false)) => (true, i + 2),
            (Lex::Fiscal, _) if self.word(i, "fiscal") => (false, i + 1),
            (Lex::Fy, _) => (false, i + 1),
            (Lex::Calendar, _) if self.word(i, "cy") => (false, i + 1),
            _ => return None,
        };
        let found = match self.numeric(j, Cue::None) {
            Some(item) if item.grain == Grain::Year => Some(item),
            _ => self
                .year_after(j)
                .or_else(|| self.short_year(j).filter(|_| named || self.at(i) != Lex::Fiscal))
                .map(|(year, end)| Item::period(end, Grain::Year, Some(calendar::year(year)))),
        };
        match found {
            Some(item) => Some(Item { fiscal: self.at(i) != Lex::Calendar, ..item }),
            None if named && self.back(i, 1) != Lex::A => {
                Some(Item { fiscal: true, ..Item::relative(j, Grain::Year, None) })
            }
            None => None,
        }
    }

    /// `early 2020`, `mid-May`, `the end of this year`, `year-end`, `EOY`.
    pub(super) fn part(&self, i: usize) -> Option<Item> {
        if let Lex::EndOf(size) = self.at(i) {
            let days = self.today.map(|today| calendar::unit(today, size, 0));
            let item = Item::relative(i + 1, calendar::grain(size), days);
            return Some(cut(item, Third::End, self.today));
        }
        let Lex::Part(third) = self.at(i) else { return None };
        let (mut j, mut of) = (i + 1, false);
        while matches!(self.at(j), Lex::Mark('-') | Lex::Of | Lex::In | Lex::The) {
            of |= matches!(self.at(j), Lex::Of | Lex::Mark('-'));
            j += 1;
        }
        // `the end of May`, never `the end May`; `early May` and `early in May`.
        let noun = matches!(third, Third::Beginning | Third::Rest) || self.word(i, "middle");
        if noun && !of {
            return None;
        }
        let item = self.simple(j).or_else(|| self.the_unit(j))?;
        if item.grain == Grain::Day {
            return None;
        }
        Some(cut(item.settled(self.today, self.future(i)), third, self.today))
    }

    /// `the year`, `the week`: the one of the page's date.
    pub(super) fn the_unit(&self, j: usize) -> Option<Item> {
        match self.at(j) {
            Lex::Unit(size, false) if size >= Size::Day && self.back(j, 1) == Lex::The => {
                Some(Item::relative(
                    j + 1,
                    calendar::grain(size),
                    self.today.map(|day| calendar::unit(day, size, 0)),
                ))
            }
            _ => None,
        }
    }
}

/// The third of a period that is meant. Of a named year a third, of this year a half, as speakers mean it who stand in it.
pub(super) fn cut(item: Item, third: Third, today: Option<Date>) -> Item {
    let cut = Item { part: Some(third), base: item.days(), kind: super::super::TimeKind::Range, ..item };
    let Some((low, high)) = item.days() else { return cut };
    let at = |months: i32| low.add_months(months);
    let day = |n: i32| low.add_days(n);
    let length = high.days() - low.days();
    let (first, second, half) = match item.grain {
        Grain::Year if length < 400 && item.relative => (at(3), at(9), at(6)),
        Grain::Year if length < 400 => (at(4), at(8), at(4)),
        Grain::Month => (day(10), day(20), day(15)),
        Grain::Week => (day(2), day(5), day(3)),
        Grain::Decade => (low.add_years(4), low.add_years(7), low.add_years(4)),
        Grain::Century => (low.add_years(33), low.add_years(67), low.add_years(33)),
        _ => (day(length / 3), day(2 * length / 3), day(length / 3)),
    };
    let late = match item.grain {
        Grain::Year if item.relative => half,
        Grain::Month | Grain::Week => half,
        _ => second,
    };
    let (low, high) = match third {
        Third::Early | Third::Beginning => (low, half),
        Third::Mid => (first, second),
        Third::Late | Third::End => (late, high),
        Third::Rest => (today.map_or(low, |today| today.clamp(low, high)), high),
    };
    Item { low: Some(low), high: Some(high), whole: (Some(low), Some(high)), ..cut }
}
