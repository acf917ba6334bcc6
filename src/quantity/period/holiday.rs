//! The holidays that news sentences date things by, and on which day they fall.

use super::days::{self, NO};
use super::reader::Reader;

/// Name, `=`, when: month and day; month, weekday, which one of the month (0 the last) and days after it; or days after
/// Good Friday. The longer name first where one begins another.
static HOLIDAYS: &str = "black friday=11,3,4,1|boxing day=12,26|christmas eve=12,24|christmas day=12,25|\
    christmas=12,25|columbus day=10,0,2,0|easter monday=3|easter sunday=2|easter=2|good friday=0|halloween=10,31|\
    independence day=7,4|international workers day=5,1|juneteenth=6,19|labor day=9,0,1,0|labour day=5,1|\
    martin luther king day=1,0,3,0|memorial day=5,0,0,0|new years eve=12,31|new year s eve=12,31|\
    new years day=1,1|new year s day=1,1|thanksgiving=11,3,4,0|valentine s day=2,14|veterans day=11,11|\
    workers day=5,1|xmas=12,25";

/// The holiday's day in a year.
pub(super) fn day(id: u8, year: i32) -> i32 {
    let Some((_, rule)) = HOLIDAYS.split('|').nth(usize::from(id)).and_then(|row| row.split_once('=')) else {
        return NO;
    };
    let (mut numbers, mut count) = ([0; 4], 0);
    for byte in rule.bytes() {
        if byte == b',' {
            count += 1;
        } else if let Some(number) = numbers.get_mut(count) {
            *number = *number * 10 + i32::from(byte - b'0');
        }
    }
    let [a, b, n, after] = numbers;
    match count {
        0 => days::add(days::easter(year), a - 2),
        1 => days::make(year, a, b),
        _ => days::add(days::nth_weekday(days::make(year, a, 1), b, n), after),
    }
}

impl Reader<'_> {
    /// The number of the holiday that begins here, in `value`; one past its last token.
    pub(super) fn holiday_name(&mut self, i: usize) -> usize {
        if !self.is(i, "H") {
            return 0;
        }
        self.value = 0;
        for row in HOLIDAYS.split('|') {
            let (name, _) = row.split_once('=').unwrap_or_default();
            let mut j = i;
            for word in name.split(' ') {
                while self.is(j, "'") {
                    j += 1;
                }
                if !self.word(j, word) {
                    j = 0;
                    break;
                }
                j += 1;
            }
            if j > 0 {
                return j;
            }
            self.value += 1;
        }
        0
    }
}
