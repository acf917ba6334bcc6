//! Ellipsis between figures: what a figure takes over from the one before it in the sentence, its unit (`3.9 million headsets, up from 2.4
//! million`), its hedge (`more than 100 km (60 miles)`), its role (`down 2.3%, Burlington by 2.6%`).

use super::{Decimal, Hedge, Quantity, Role, Unit, numeral};
use crate::text::{Span, step_count};

/// Greatest distance of a figure from its antecedent, in bytes: about one clause.
const NEAR: usize = 90;

/// `16,369 up 58 points`: the level takes the unit of its change.
fn level(text: &str, quantities: &mut [Quantity]) {
    for at in 1..quantities.len() {
        let Some((earlier, later)) = quantities.split_at_mut_checked(at) else { continue };
        let (Some(before), Some(change)) = (earlier.last_mut(), later.first()) else { continue };
        let between = Span::new(before.span.end, change.span.start).of(text).trim();
        let amount = before.role == Role::Amount && before.unit == Unit::None;
        let counted = matches!(change.unit, Unit::Counted { .. } | Unit::Money(_));
        if amount && counted && matches!(between, "up" | "down" | ", up" | ", down") {
            before.unit = change.unit.clone();
        }
    }
}

/// `3.1, 4.5 and 7.2 per cent`, `9, 11.6 and 10.4 million`: unit and scale of the last conjunct hold for all.
fn list(text: &str, quantities: &mut [Quantity]) {
    let (mut open, mut power) = (false, None);
    for at in (1..quantities.len()).rev() {
        let link = |at: usize| {
            let (before, figure) = (quantities.get(at.checked_sub(1)?)?, quantities.get(at)?);
            Some(
                Span::new(before.span.end, figure.hedge_span.map_or(figure.span.start, |h| h.start))
                    .of(text)
                    .trim(),
            )
        };
        let comma = link(at) == Some(",");
        let closes = matches!(link(at), Some("and" | "or" | "&"))
            || matches!(link(at), Some(", and" | ", or")) && link(at - 1) == Some(",");
        if closes {
            power = quantities.get(at).and_then(|last| scale_of(last.number.of(text)));
        }
        // `3.0, 2.9, 2.8 (%)`: without a last "and", three shares make a list.
        let shares = comma
            && link(at - 1) == Some(",")
            && quantities.get(at).is_some_and(|last| last.unit == Unit::Percent);
        open = closes || (open || shares) && comma;
        let Some((earlier, later)) = quantities.split_at_mut_checked(at).filter(|_| open) else { continue };
        let (Some(before), Some(figure)) = (earlier.last_mut(), later.first()) else { continue };
        if before.number.of(text).contains(char::is_alphabetic) || before.role == Role::Rank {
            continue;
        }
        if before.unit == Unit::None && !(closes && is_marked(figure)) {
            before.unit = figure.unit.clone();
        }
        let scaled = |n: Option<Decimal>| n.zip(power).and_then(|(n, power)| n.shift(power));
        let limit = figure.high.and_then(|n| n.abs().mul(Decimal::from(20)));
        if before.unit == figure.unit
            && let (Some(low), Some(high)) = (scaled(before.low), scaled(before.high))
            && limit.is_some_and(|limit| high.abs() <= limit)
            && let Some(step) = scaled(Some(before.step))
        {
            (before.low, before.high, before.step) = (Some(low), Some(high), step);
        }
    }
}

/// The scale that a number ends with: `45 billion`, `45bn`.
fn scale_of(number: &str) -> Option<i8> {
    let word = last_word(number);
    numeral::power_of(word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')))
}

/// Whether a currency's mark stands before the number, and is its own: `5 and $7`.
fn is_marked(figure: &Quantity) -> bool {
    matches!(figure.unit, Unit::Money(_)) && figure.span.start < figure.number.start
}

/// Completes elliptical figures.
pub(crate) fn complete(text: &str, quantities: &mut [Quantity]) {
    level(text, quantities);
    list(text, quantities);
    for at in 1..quantities.len() {
        let Some((earlier, later)) = quantities.split_at_mut_checked(at) else { continue };
        let Some(figure) = later.first_mut() else { continue };
        let start = figure.hedge_span.map_or(figure.span.start, |h| h.start.min(figure.span.start));
        for (back, before) in earlier.iter().rev().take(2).enumerate() {
            let between = Span::new(before.span.end, start);
            let clause = between.of(text);
            step_count::add(clause.len());
            if between.len() > NEAR || ends_sentence(clause) {
                break;
            }
            unit(before, figure, clause, text.get(figure.span.end..).unwrap_or_default());
            if back == 0 {
                hedge(before, figure, clause);
                role(before, figure, clause);
            }
        }
    }
}

fn ends_sentence(between: &str) -> bool {
    between.as_bytes().windows(2).any(|pair| pair == b". ") || between.contains(['!', '?', '\n'])
}

fn last_word(between: &str) -> &str {
    between.trim_end().rsplit(' ').next().unwrap_or_default()
}

/// Whether a time begins what stands behind a figure: `4.1% in 2018 and 3.9 in 2019`, `and 2.1 last year`.
fn dated(behind: &str) -> bool {
    let year = |b: &str| b.as_bytes().first().is_some_and(|b| matches!(b, b'1' | b'2'));
    behind.strip_prefix(" in ").is_some_and(year)
        || behind.starts_with(" last ")
        || behind.starts_with(" this ")
}

/// `113 homes at auction and 187 by tender`: both figures go on with a preposition.
fn parallel(between: &str, behind: &str, before: &Quantity) -> bool {
    const PLACES: [&str; 13] = [
        "across", "among", "at", "by", "during", "for", "from", "in", "near", "on", "through", "via", "with",
    ];
    let placed = |text: &str| {
        let word = text.strip_prefix(' ').and_then(|text| text.split(' ').next());
        word.is_some_and(|word| PLACES.contains(&word))
    };
    matches!(before.unit, Unit::Counted { .. } | Unit::Money(_)) && placed(between) && placed(behind)
}

fn unit(before: &Quantity, figure: &mut Quantity, between: &str, behind: &str) {
    let amount = !matches!(figure.role, Role::Rank | Role::Share | Role::Multiple | Role::Member);
    let rate = matches!(&figure.unit, Unit::Per { top, .. } if **top == Unit::None);
    if !(figure.unit == Unit::None || rate)
        || !amount
        || matches!(before.role, Role::Rank | Role::Share | Role::Multiple)
    {
        return;
    }
    let word = last_word(between);
    let compared = between.split(' ').any(|word| word == "compared");
    // `80 hostages are alive and 40 more are missing`
    let more = behind.starts_with(" more ") && matches!(before.unit, Unit::Counted { .. });
    let second = word == "and" && (more || dated(behind) || parallel(between, behind, before));
    let leans =
        second || compared || matches!(word, "from" | "to" | "than" | "with" | "against" | "versus" | "vs");
    let alike = match before.unit {
        Unit::None => false,
        // `5% to 6,327`: the level that a rate of change led to has a unit of its own.
        Unit::Percent | Unit::PercentagePoint | Unit::BasisPoint => {
            (second || word == "from") && below_hundred(figure)
        }
        Unit::Measure(name) => !super::unit::is_time(name) && !name.ends_with("of age"),
        _ => true,
    };
    if !(leans && alike) {
        return;
    }
    match &mut figure.unit {
        Unit::Per { top, .. } => **top = before.unit.clone(),
        unit => *unit = before.unit.clone(),
    }
}

fn below_hundred(figure: &Quantity) -> bool {
    figure.high.is_some_and(|n| n.abs() <= Decimal::HUNDRED)
}

/// The same figure in other units, in parentheses or behind a slash.
fn hedge(before: &Quantity, figure: &mut Quantity, between: &str) {
    let restated = matches!(between.trim(), "(" | "/" | "or");
    let measures = matches!((&before.unit, &figure.unit), (Unit::Measure(a), Unit::Measure(b)) if a != b);
    if restated && measures && figure.hedge == Hedge::Exact {
        figure.hedge = before.hedge;
    }
}

fn role(before: &Quantity, figure: &mut Quantity, between: &str) {
    if figure.role != Role::Amount || !matches!(before.role, Role::Rise | Role::Fall) {
        return;
    }
    let by = last_word(between) == "by" && figure.unit == before.unit;
    let or = matches!(between.trim(), "or" | ", or" | "(") && figure.unit == Unit::Percent;
    if by || or {
        figure.role = before.role;
    }
}
