//! The actions of the grammar. An action is named by a letter and a digit and receives what the row has matched. It
//! stores its result in the reader and returns the index after the last token, or 0 if the row does not apply after all.

use super::super::{Grain, TimeKind};
use super::days::{self, CENTURY, DAY, HALF, MONTH, NO, QUARTER, WEEK, WEEKEND, YEAR};
use super::expression::{self, Length};
use super::grammar::Match;
use super::number::two_digit_year;
use super::reader::Reader;
use super::relative::{COMING, LAST, NEXT, PAST, THIS};

impl Reader<'_> {
    /// Does what a row says.
    pub fn act(&mut self, action: u8, arg: u8, found: &Match) -> usize {
        let Match { start: i, end, values: [a, b, c, _], length } = *found;
        let today = self.today;
        let this_year = days::year_of(today);
        let size = a as u8;
        let arg = arg.saturating_sub(b'0');
        let holds = match action {
            b'.' => true,

            // Numbers.
            b'v' => {
                self.value = a;
                true
            }
            b'+' => {
                self.value = a + b;
                matches!(a, 20 | 30) && b < 10
            }
            b'l' => {
                self.value = 0;
                a == LAST
            }
            b'2' => {
                self.value = two_digit_year(a);
                self.width(i) == 2 && self.closed(end)
            }
            b'm' => {
                // `Jan. 5`; May has no shorter form, so a point behind it ends the sentence.
                let short = self.is(i, "m") && self.width(i) <= 4 && a != 5;
                let dot = short && self.is(end, ".") && self.joined(end);
                self.value = a;
                self.month = (i, end + usize::from(dot));
                return self.month.1;
            }
            // `last year`, `this year` behind a month: `in June last year`.
            b'Y' => {
                self.value = this_year + if a == NEXT { 1 } else { -a / LAST };
                b == i32::from(YEAR) && matches!(a, THIS | LAST | NEXT) && today != NO
            }
            b'L' => {
                self.length = Length::one(if arg == 4 { 1000 } else { i32::from(arg) * 500 }, size);
                arg < 4 || size >= DAY
            }
            b'w' => {
                self.value = b;
                a == THIS && matches!(b, LAST | PAST | COMING)
            }
            b'q' => {
                self.value = a * 16 + b;
                self.width(i + 1) == 1 && b > 0 && b <= if size == QUARTER { 4 } else { 2 }
            }
            b'r' => {
                self.value = b * 16 + a;
                let quarter = b == i32::from(QUARTER);
                self.width(i) == 1
                    && a > 0
                    && a <= if quarter { 4 } else { 2 }
                    && (quarter || self.capital(i + 1))
            }
            b'u' => {
                self.value = b * 16 + a;
                b == i32::from(QUARTER) && a <= 4
            }

            // Told by a length from another day.
            b'A' => return self.offset(arg, end, a, b, i, length),
            b'B' => {
                let size = if arg == 0 { length.size() } else { size };
                if (arg == 1 && size != DAY) || !self.settled(i) {
                    return 0;
                }
                // the day before yesterday, the year before 2015, the week before Christmas
                let relative = self.item.relative;
                let (low, high) = days::unit(self.item.edge(), size, b * 2 - 1);
                self.period(end, days::grain(size), low, high);
                self.item.relative = relative;
                true
            }
            // `in two weeks on Monday`
            b'Q' if arg == 0 => {
                let week = days::floor(length.from(today, 1), WEEK);
                self.relative_day(end, days::add(week, b))
            }
            // `in two weeks` with a word of the future before it: the day that lies so far ahead.
            b'Q' if arg == 1 => {
                self.point(end, today, length, 1);
                self.width(i) == 2 && self.future(i)
            }
            // `5 upcoming years`, `three previous weeks`
            b'Q' => return self.stretch(b, Length::one(a, c as u8), end),

            // last, this, next and their like.
            b'a' => self.relative_day(end, days::add(today, -a / LAST)) && matches!(a, THIS | LAST),
            b'b' => self.relative_day(end, today) && a == THIS,
            // `the market of tomorrow`, `the world of today`: no day is meant; it is in `as of today`.
            b'H' => {
                self.relative_day(end, days::add(today, a - 1));
                !self.behind(i, "o") || self.behind(i.wrapping_sub(1), "6P")
            }
            b'c' => return self.stretch(a, length, end),
            b'd' => return self.shifted_unit(arg, i, end, [a, b, c]),
            b'e' => return self.shifted_item(a, i),

            // Named periods, most of them of a year that is still to be said.
            b's' => {
                self.open(end, Grain::Quarter, b'S', a & 3, 0);
                if arg == 1 {
                    self.item.in_year(b);
                }
                arg == 1 || self.season_alone(i, a)
            }
            b'h' => {
                self.open(end, Grain::Day, b'H', a, 0);
                if b != NO {
                    self.item.in_year(b);
                }
                true
            }
            b'I' => {
                let relative = self.settled(i) && self.item.relative;
                let (low, high) = expression::weekend(self.item.low);
                self.period(end, Grain::Week, low, high);
                self.item.relative = relative;
                b == i32::from(WEEKEND) && low != NO
            }
            b'f' | b'g' => return self.day_and_month(action, arg, i, end, [a, b, c]),
            b'i' => self.item.grain == Grain::Day,
            b'j' => {
                self.open(end, Grain::Day, b'w', a, b);
                let bare = !self.closed(end) || self.is_word(end) || self.is(end, ":%");
                (self.ordinal || !bare) && !self.is(end, "UuJ")
            }
            b'k' => {
                self.open(end, Grain::Day, b'W', a, 0);
                self.is(i, "W") || (self.capital(i) && self.behind(i, "z") && !self.capital(end))
            }
            b'n' => {
                self.day(end, days::make(a, b, c));
                self.four_digits(i) > 0
                    && (self.is(i + 1, "M") || self.capital(i + 1))
                    && self.closed(end)
                    && !self.is_figure(i, end)
            }
            b'o' => {
                self.open(end, Grain::Month, b'N', MONTH.into(), b);
                self.item.in_year(a);
                self.four_digits(i) > 0 && (self.is(i + 1, "M") || self.capital(i + 1))
            }
            b'p' => {
                self.open(end, Grain::Month, b'N', MONTH.into(), a);
                if arg == 1 {
                    self.item.in_year(b);
                }
                arg == 1 || self.month_alone(i, end)
            }
            b'V' => {
                self.open(end, days::grain((b / 16) as u8), b'N', b / 16, b % 16);
                self.item.in_year(a);
                self.four_digits(i) > 0 && (self.closed(end) || self.is(end, "-"))
            }
            b'x' | b'z' => {
                self.open(end, days::grain((a / 16) as u8), b'N', a / 16, a % 16);
                if action == b'x' {
                    self.item.in_year(b);
                }
                // Alone, a word could be many things; `Q3` and `the third quarter` are not.
                let closed = self.closed(end) || self.is(end, "-");
                // The final quarter without a year is as often one of a game.
                let game =
                    ["closing", "final", "opening", "concluding"].iter().any(|word| self.word(i, word));
                let placed = !game || self.behind(i.wrapping_sub(1), "ip");
                action == b'x' || (closed && placed && (self.is(i, "Q") || self.behind(i, "ti")))
            }
            b'y' => {
                self.open(i + 2, Grain::Half, b'N', HALF.into(), a);
                self.item.end = end;
                self.item.in_year(b);
                a <= 2
            }
            b'C' if arg == 0 => {
                let year = if today == NO { 2000 } else { this_year - this_year % 100 };
                self.a_year(end, year);
                size == CENTURY
            }
            b'C' => {
                self.period(
                    end,
                    Grain::Century,
                    days::year(a.min(99) * 100 - 100),
                    days::year(a.min(99) * 100),
                );
                b == i32::from(CENTURY) && a > 0
            }
            b't' => {
                self.open(end, Grain::Week, b'N', WEEK.into(), b);
                // A numbered week without a year is one of this year.
                if c != NO {
                    self.item.in_year(c);
                } else if today != NO {
                    self.item.in_year(this_year);
                    self.item.relative = true;
                }
                size == WEEK && (1..=53).contains(&b) && (c != NO || self.closed(end))
            }
            b'E' => {
                self.a_year(end, [a, b, c].get(usize::from(arg)).copied().unwrap_or(a));
                arg == 0 || i32::from(YEAR) == if arg == 1 { a } else { b }
            }
            b'F' => self.item.grain == Grain::Year,
            b'G' => {
                if arg == 2 {
                    self.period(end, Grain::Year, NO, NO);
                    self.item.relative = true;
                }
                self.item.fiscal = !self.is(i, "K");
                match arg {
                    0 => b == i32::from(YEAR),
                    1 => a == 1,
                    _ => b == i32::from(YEAR) && !self.behind(i, "a"),
                }
            }
            b'K' => {
                self.open(end, Grain::Day, b'D', 0, a);
                self.ordinal && self.is(end - 1, "8") && self.clause_ends(end)
            }
            b'J' => {
                self.relative_unit(end, size, 0);
                size >= DAY
            }

            // Made of others.
            b'M' => return self.nth(arg, i, end, [a, b], length),
            b'N' => {
                let day = self.item.grain == Grain::Day;
                self.settled(i);
                let relative = self.item.relative;
                let low = self.item.low;
                let (low, high) = match size {
                    WEEKEND if low != NO => expression::weekend(low),
                    _ => days::unit(low, WEEK, 0),
                };
                self.period(end, Grain::Week, low, high);
                self.item.relative = relative;
                day && matches!(size, WEEK | WEEKEND)
            }
            b'O' => return self.until_today(arg, i, end, size, c),
            b'P' => {
                let Self { item, .. } = *self;
                if arg == 3 {
                    self.open(end, days::grain((b / 16) as u8), b'N', b / 16, b % 16);
                    self.item.in_year(days::year_of(item.low));
                    self.item.relative = item.relative;
                    return if item.grain == Grain::Year && item.low != NO { end } else { 0 };
                }
                let weekday = if arg == 2 { b } else { a };
                let week = days::floor(item.low, WEEK);
                self.relative_day(end, days::add(week, weekday));
                let date = arg == 1 && item.relative && item.kind == TimeKind::Date;
                week != NO && (date || item.grain == Grain::Week)
            }
            b'R' => return self.earlier(i, end),
            b'S' => {
                // `the end of May`, never `the end May`; `early May` and `early in May`.
                let of = (i + 1..end).any(|j| self.is(j, "o-"));
                let part = if arg == 0 { 5 } else { size };
                let within = part == 5 && (i + 1..end).any(|j| self.is(j, "i"));
                if arg == 0 {
                    self.relative_unit(end, size, 0);
                } else if within {
                    // `will end in 2030`
                    return 0;
                } else if self.item.grain <= Grain::Day || (matches!(part, 2 | 6 | 10 | 11) && !of) {
                    return 0;
                }
                self.settled(i);
                self.item.cut(part, today);
                true
            }
            b'T' => {
                self.relative_unit(end, size, 0);
                size >= DAY
                    && self.behind(i, if size == WEEKEND { "iop^#" } else { "io" })
                    && self.clause_ends(end)
                    && !self.is(end, "ox")
            }
            b'!' => return self.bound(arg, i, end, a),
            b'U' => return self.run_up(arg, end, if b == NO { a } else { a.max(b) }, length),
            b'X' => return self.run_on(end, length),
            b'W' => {
                let size = match arg {
                    1 => WEEK,
                    2 => YEAR,
                    _ => size,
                };
                let length = if arg == 3 { length } else { Length::one(1000, size) };
                self.period(end, length.grain(), NO, NO);
                (self.item.kind, self.item.length) = (TimeKind::Set, length);
                match arg {
                    4 => !self.capital(i),
                    5 => a == b,
                    _ => true,
                }
            }
            _ => false,
        };
        if holds { end } else { 0 }
    }
}
