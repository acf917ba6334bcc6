//! Grammars of dates and periods, with the days known from how they were made. The page is of 1 June 2024.

use super::{Chance, seed};
use citemark::quantity::{Context, Date, Period, Time, read as read_all};
use citemark::text::tokenize;

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
];
const ORDINALS: [&str; 32] = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth",
    "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
    "thirty-first",
];

/// First day and one past the last, as text; empty where it is open.
type Days = (String, String);

struct Case {
    text: String,
    want: Vec<Days>,
    period: Option<Period>,
    month_first: bool,
}

fn case(text: String, want: Vec<Days>) -> Case {
    Case { text, want, period: None, month_first: false }
}

fn suffix(day: u64) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}

fn day(year: u64, month: u64, day: u64) -> Days {
    let date = Date::new(year as i32, month as u8, day as u8).unwrap();
    (date.to_string(), date.add_days(1).to_string())
}

fn first(year: u64, month: u64) -> String {
    Date::new(year as i32, 1, 1).unwrap().add_months(month as i32 - 1).to_string()
}

fn month(year: u64, month: u64) -> Days {
    (first(year, month), first(year, month + 1))
}

fn whole_year(year: u64) -> Days {
    (first(year, 1), first(year + 1, 1))
}

/// Days written in every order, with and without words.
fn days(chance: &mut Chance) -> Case {
    let (y, m, d) = (chance.between(1950, 2023), chance.between(1, 12), chance.between(1, 27));
    let name = MONTHS[m as usize - 1];
    let short = &name[..3];
    let (ordinal, later) = (ORDINALS[d as usize], d + 1);
    let want = vec![day(y, m, d)];
    let both = vec![day(y, m, d), day(y, m, later)];
    match chance.below(16) {
        0 => case(format!("It opened on {d} {name} {y} in Lima."), want),
        1 => case(format!("It opened on {name} {d}, {y} in Lima."), want),
        2 => case(format!("It opened on the {ordinal} of {name} {y} in Lima."), want),
        3 => case(format!("It opened on the {ordinal} of {name}, {y}."), want),
        4 => case(format!("It opened on {name} the {ordinal}, {y}."), want),
        5 => case(format!("It opened on {d}{} {name} {y}.", suffix(d)), want),
        6 => case(format!("It opened on {y}-{m:02}-{d:02}."), want),
        7 => case(format!("It opened on {d:02}/{m:02}/{y}."), want),
        8 => Case { month_first: true, ..case(format!("It opened on {m:02}/{d:02}/{y}."), want) },
        9 => case(format!("It opened on {d}-{short}-{y}."), want),
        10 => case(format!("It opened on {d} and {later} {name} {y}."), both),
        11 => case(
            format!("It opened on the {d}{} and {later}{} of {name} {y}.", suffix(d), suffix(later)),
            both,
        ),
        12 => case(format!("It opened on {name} {d} and {later}, {y}."), both),
        13 => case(format!("It opened on {short} {d}, {y}."), want),
        14 => {
            let last = vec![day(y, m, d), day(y, m, later), day(y, m, later + 1)];
            case(format!("It opened on {d}, {later} and {} {name} {y}.", later + 1), last)
        }
        _ => case(format!("Posted {short} {d} 11:00:09 EDT {y} by staff."), want),
    }
}

/// Months, years in words, bounds, and spans that take the year beside them.
fn periods(chance: &mut Chance) -> Case {
    let (y, m) = (chance.between(1981, 2015), chance.between(1, 11));
    let (a, b) = (MONTHS[m as usize - 1], MONTHS[m as usize]);
    let short = &a[..3];
    let span = |year: u64| (first(year, m), first(year, m + 1));
    match chance.below(17) {
        0 => case(format!("In {a} {y} it rose."), vec![month(y, m)]),
        1 => case(format!("In {short}-{y} it rose."), vec![month(y, m)]),
        2 => case(
            format!("In {y}-{m:02} it rose.", y = y / 100 * 100 + 30),
            vec![month(y / 100 * 100 + 30, m)],
        ),
        3 => case(format!("It rose after {y}."), vec![(first(y + 1, 1), String::new())]),
        4 => case(format!("It rose after the year {y}."), vec![(first(y + 1, 1), String::new())]),
        5 => case(format!("It was so before {y}."), vec![(String::new(), first(y, 1))]),
        6 => case(format!("It was so before the year {y}."), vec![(String::new(), first(y, 1))]),
        7 => case(format!("It has grown since {y}."), vec![(first(y, 1), String::new())]),
        8 => case(format!("Between {y} and now it doubled."), vec![(first(y, 1), "2024-06-01".to_owned())]),
        9 => case(format!("In {y} from {a} to {b} it rose."), vec![whole_year(y), span(y)]),
        10 => case(format!("In {y}, from {a} to {b}, it rose."), vec![whole_year(y), span(y)]),
        11 => case(format!("Last year, from {a} to {b}, it rose."), vec![whole_year(2023), span(2023)]),
        12 => case(format!("The subsidy will end in {}.", y + 40), vec![whole_year(y + 40)]),
        13 => {
            let words = ["eighty-one", "ninety-nine", "ninety-five", "eighty-eight", "ninety"];
            let years = [1981, 1999, 1995, 1988, 1990];
            let n = chance.below(5) as usize;
            case(format!("In nineteen {} it opened.", words[n]), vec![whole_year(years[n])])
        }
        14 => case(format!("It rose between {y} and {}.", y + 3), vec![(first(y, 1), first(y + 3, 1))]),
        15 => case(format!("It rose from {a} to {b} {y}."), vec![span(y)]),
        _ => case("It rose the year before last.".to_owned(), vec![whole_year(2022)]),
    }
}

/// Periods of news, each with its kind.
fn news(chance: &mut Chance) -> Case {
    let y = chance.between(1990, 2022);
    let n = chance.pick(&[3, 6, 9]);
    let words = ["", "", "", "three", "", "", "six", "", "", "nine"][n as usize];
    let count = if chance.below(2) == 0 { words.to_owned() } else { n.to_string() };
    let m = chance.between(2, 11);
    let name = MONTHS[m as usize - 1];
    let ends = Date::new(y as i32, m as u8, 1).unwrap().add_months(1);
    let run = |months: i32| vec![(ends.add_months(-months).to_string(), ends.to_string())];
    let (text, want, kind) = match chance.below(12) {
        0 => {
            (format!("In the closing quarter of {y} it rose."), (first(y, 10), first(y + 1, 1)), Period::Part)
        }
        1 => (format!("In the opening quarter of {y} it rose."), (first(y, 1), first(y, 4)), Period::Part),
        2 => (
            format!("In the first {count} months of {y} it rose."),
            (first(y, 1), first(y, n + 1)),
            Period::Part,
        ),
        3 => (
            format!("In the final {count} months of {y} it rose."),
            (first(y, 13 - n), first(y + 1, 1)),
            Period::Part,
        ),
        4 => (format!("In the year to {name} {y} it rose."), run(12)[0].clone(), Period::Running),
        5 => (format!("In the 12 months to {name} {y} it rose."), run(12)[0].clone(), Period::Running),
        6 => (
            format!("In the {count} months to {name} {y} it rose."),
            run(n as i32)[0].clone(),
            Period::Running,
        ),
        7 => (format!("In fiscal {y} it rose."), whole_year(y), Period::Fiscal),
        8 => (format!("In the financial year {y} it rose."), whole_year(y), Period::Fiscal),
        9 => (
            "Over the past 12 months it rose.".to_owned(),
            ("2023-06-01".into(), "2024-06-01".into()),
            Period::Running,
        ),
        10 => ("So far this year it rose.".to_owned(), whole_year(2024), Period::ToDate),
        _ => (format!("In {y} it rose."), whole_year(y), Period::Calendar),
    };
    Case { period: Some(kind), ..case(text, vec![want]) }
}

/// Words of dates that are none, and days that are not there.
fn no_dates(chance: &mut Chance) -> Case {
    let text = chance.pick(&[
        "This may or may not help growers.", "They march on the capital.", "The Sun said so.",
        "It was a second chance.", "It may rain.", "You may go.", "It opened on 31 June 2020.",
        "It opened on February 30, 2021.", "It opened on July 42nd.", "It opened on 29 February 2023.",
        "They may march.", "We sat there.", "The march for jobs went on.", "He seconded the motion.",
        "They wed in church.",
    ]);
    case(text.to_owned(), Vec::new())
}

fn read(text: &str, month_first: bool) -> Vec<Time> {
    let context = Context::dated(Date::new(2024, 6, 1));
    let context = if month_first { context.in_american_order() } else { context };
    read_all(text, &tokenize(text), context).times
}

fn written(times: &[Time]) -> Vec<Days> {
    let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
    times.iter().map(|time| (day(time.low), day(time.high))).collect()
}

#[track_caller]
fn all_read(kind: fn(&mut Chance) -> Case) {
    let mut chance = Chance::new(seed());
    let mut wrong = Vec::new();
    for _ in 0..super::cases() {
        let Case { text, want, period, month_first } = kind(&mut chance);
        let found = read(&text, month_first);
        let within = read(&format!("The minister left early. {text} The talks went on."), month_first);
        let alike = written(&found) == want && written(&within) == want;
        if !alike || period.is_some_and(|period| found.first().is_some_and(|time| time.period != period)) {
            let kinds: Vec<_> = found.iter().map(|time| time.period).collect();
            wrong.push(format!(
                "{text}\n  want  {want:?} {period:?}\n  found {:?} {kinds:?}",
                written(&found)
            ));
        }
    }
    let shown = wrong.iter().take(15).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} differ:\n{shown}", wrong.len());
}

#[test]
fn days_in_every_order() {
    all_read(days);
}

#[test]
fn months_years_and_bounds() {
    all_read(periods);
}

#[test]
fn periods_of_news_have_their_kind() {
    all_read(news);
}

#[test]
fn words_of_dates_that_are_none() {
    all_read(no_dates);
}
