//! Knows the holidays that news sentences date things by, and on which day they fall.

use super::super::{Date, Grain};
use super::calendar;
use super::item::{Item, Open};
use super::lex::Lex;
use super::reader::Reader;

/// How a holiday finds its day.
enum Rule {
    /// Month and day.
    Fixed(u8, u8),
    /// Month, weekday, which one (0 the last), days after it.
    Weekday(u8, u8, i32, i32),
    /// Days after Easter Sunday.
    Easter(i32),
}

use Rule::{Easter, Fixed, Weekday};

/// The longer name first where one begins another.
static HOLIDAYS: &[(&str, Rule)] = &[
    ("black friday", Weekday(11, 3, 4, 1)),
    ("boxing day", Fixed(12, 26)),
    ("christmas eve", Fixed(12, 24)),
    ("christmas day", Fixed(12, 25)),
    ("christmas", Fixed(12, 25)),
    ("columbus day", Weekday(10, 0, 2, 0)),
    ("easter monday", Easter(1)),
    ("easter sunday", Easter(0)),
    ("easter", Easter(0)),
    ("good friday", Easter(-2)),
    ("halloween", Fixed(10, 31)),
    ("independence day", Fixed(7, 4)),
    ("international workers day", Fixed(5, 1)),
    ("juneteenth", Fixed(6, 19)),
    ("labor day", Weekday(9, 0, 1, 0)),
    ("labour day", Fixed(5, 1)),
    ("martin luther king day", Weekday(1, 0, 3, 0)),
    ("memorial day", Weekday(5, 0, 0, 0)),
    ("new years eve", Fixed(12, 31)),
    ("new year s eve", Fixed(12, 31)),
    ("new years day", Fixed(1, 1)),
    ("new year s day", Fixed(1, 1)),
    ("thanksgiving", Weekday(11, 3, 4, 0)),
    ("valentine s day", Fixed(2, 14)),
    ("veterans day", Fixed(11, 11)),
    ("workers day", Fixed(5, 1)),
    ("xmas", Fixed(12, 25)),
];

/// The holiday's day in a year.
pub(super) fn day(id: u8, year: i32) -> Option<Date> {
    match HOLIDAYS.get(usize::from(id))?.1 {
        Fixed(month, day) => Date::new(year, month, day),
        Weekday(month, weekday, n, after) => {
            calendar::nth_weekday(year, month, weekday, n).map(|d| d.add_days(after))
        }
        Easter(after) => calendar::easter(year).map(|d| d.add_days(after)),
    }
}

impl Reader<'_> {
    /// A holiday, with its year if that follows.
    pub(super) fn holiday(&self, i: usize) -> Option<Item> {
        if self.at(i) != Lex::Holiday {
            return None;
        }
        let (id, end) = HOLIDAYS.iter().enumerate().find_map(|(id, (name, _))| {
            let mut j = i;
            for word in name.split(' ') {
                while self.mark(j, '\'') {
                    j += 1;
                }
                if !self.word(j, word) {
                    return None;
                }
                j += 1;
            }
            Some((id as u8, j))
        })?;
        let item = Item::open(end, Grain::Day, Open::Holiday(id));
        Some(match self.year_tail(end) {
            (Some(year), end) => Item { end, ..item.in_year(year) },
            _ => item,
        })
    }
}
