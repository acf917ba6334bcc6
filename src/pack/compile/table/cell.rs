//! Figures as tables print them: separators of thousands, decimal commas, signs of a unit, marks of footnotes, and what
//! stands where there is no figure. Knows single cells, and what all cells of a table say about its commas.

use crate::quantity::decimal::{Decimal, MAX_SCALE};

/// What stands where there is no figure, in lower case.
const MISSING: &str = "|..|...|…|.|:|-|–|—|−|n/a|na|n.a.|n. a.|n.d.|n.d|nd|nan|null|none|x|*|#n/a|#value!|#ref!|#div/0!|\
    not available|not applicable|no data|unknown|missing|k. a.|k.a.|s.o.|confidential|suppressed|c|";
/// Signs before or behind a figure, with what they say of its unit.
const SIGNS: [(&str, Sign); 10] = [
    ("us$", Sign::Dollar),
    ("usd", Sign::Dollar),
    ("$", Sign::Dollar),
    ("per cent", Sign::Percent),
    ("percent", Sign::Percent),
    ("%", Sign::Percent),
    ("€", Sign::Other("€")),
    ("eur", Sign::Other("EUR")),
    ("£", Sign::Other("£")),
    ("¥", Sign::Other("¥")),
];
/// Letters behind a figure that speak of its status: provisional, estimated, revised, as Eurostat and others print them.
const FLAGS: &str = "|p|e|r|b|bp|ep|u|d|s|f|i|bu|be|";
/// Letters that may stand at the figure itself: "3350p". A "b" there is a billion.
const CLOSE_FLAGS: [char; 3] = ['p', 'e', 'r'];
/// Most digits that an exponent may move the point.
const MOST_EXPONENT: i32 = 30;

/// What a sign at a figure says of its unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sign {
    Percent,
    Dollar,
    Other(&'static str),
}

/// A cell where a figure is expected.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Cell {
    Figure(Figure),
    /// Nothing, or a mark that says so.
    Missing,
    /// Something else.
    Other,
}

/// A figure that was read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Figure {
    pub(crate) value: Decimal,
    pub(crate) sign: Option<Sign>,
    /// It had more decimals than are kept.
    pub(crate) rounded: bool,
}

/// Whether a cell says that there is no figure.
pub(crate) fn is_missing(text: &str, more: &[String]) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let bare = lower.trim_matches(['(', ')', '[', ']']);
    let flag = bare.strip_prefix(':').is_some_and(|flag| flag.trim().chars().count() <= 2);
    bare.is_empty() || MISSING.contains(&format!("|{bare}|")) || flag || more.iter().any(|mark| mark == text)
}

/// Reads a cell whose decimals stand behind this sign.
pub(crate) fn read(text: &str, decimal: char, missing: &[String]) -> Cell {
    if is_missing(text, missing) {
        return Cell::Missing;
    }
    let Some((number, sign)) = bare(text) else { return Cell::Other };
    match parse(&number, decimal) {
        Some((value, rounded)) => Cell::Figure(Figure { value, sign, rounded }),
        None => Cell::Other,
    }
}

/// The digits and separators of a cell, without marks and signs.
fn bare(text: &str) -> Option<(String, Option<Sign>)> {
    let mut text = text.trim().to_lowercase();
    let mut sign = None;
    loop {
        let before = text.len();
        // "12.3[1]", "12.3 (2)", "12.3 (p)"
        if let Some(open) = text.rfind(['[', '(']).filter(|&at| at > 0 && text.ends_with([']', ')'])) {
            text.truncate(open);
        }
        text.truncate(text.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace()).len());
        for (word, means) in SIGNS {
            let less = text.strip_suffix(word).or_else(|| text.strip_prefix(word));
            let less = less.map(|less| less.trim().to_owned());
            // "-$5"
            let less = less.or_else(|| {
                let rest = text.strip_prefix(['-', '−'])?.strip_prefix(word)?;
                Some(format!("-{}", rest.trim()))
            });
            if let Some(less) = less {
                (text, sign) = (less, Some(means));
            }
        }
        if let Some((number, flag)) = text.rsplit_once([' ', '\u{a0}'])
            && FLAGS.contains(&format!("|{flag}|"))
        {
            text.truncate(number.len());
        }
        if text.ends_with(CLOSE_FLAGS) && text.trim_end_matches(CLOSE_FLAGS).len() + 1 == text.len() {
            text.pop();
        }
        if text.len() == before {
            break;
        }
    }
    let starts = text.trim_start_matches(['-', '−', '+', '.', ',']).starts_with(|c: char| c.is_ascii_digit());
    starts.then_some((text, sign))
}

/// A footnote's mark.
fn is_mark(c: char) -> bool {
    matches!(c, '*' | '†' | '‡' | '§' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | 'ª' | 'º' | '#')
}

/// The decimal in a text of digits and separators, and whether it was rounded.
fn parse(text: &str, decimal: char) -> Option<(Decimal, bool)> {
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (text, exponent) = match text.split_once('e') {
        Some((digits, exponent)) => (digits, exponent.trim_start_matches('+').parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, behind) = text.split_once(decimal).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = ungrouped(whole)?;
    if !digits(behind) || (whole.is_empty() && behind.is_empty()) || exponent.abs() > MOST_EXPONENT {
        return None;
    }
    // The point moves by the exponent.
    let all = format!("{whole}{behind}");
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let (whole, behind) = match usize::try_from(point) {
        Ok(point) if point <= all.len() => {
            all.split_at_checked(point).map(|(a, b)| (a.to_owned(), b.to_owned()))?
        }
        Ok(point) => (format!("{all}{}", "0".repeat(point - all.len())), String::new()),
        Err(_) => (String::new(), format!("{}{all}", "0".repeat(usize::try_from(-point).ok()?))),
    };
    let whole = whole.trim_start_matches('0');
    let most = usize::from(MAX_SCALE).min(18_usize.saturating_sub(whole.len() + 1));
    let behind = if exponent == 0 { behind.as_str() } else { behind.trim_end_matches('0') };
    let (kept, cut) = behind.split_at_checked(most).unwrap_or((behind, ""));
    let value = Decimal::parse(&format!("{whole}{}{kept}", if kept.is_empty() { "" } else { "." }))
        .or_else(|| (whole.is_empty() && kept.is_empty()).then_some(Decimal::ZERO))?;
    let step = Decimal::new(1, u8::try_from(kept.len()).ok()?)?;
    let value = if cut.bytes().next().is_some_and(|byte| byte >= b'5') { value.add(step)? } else { value };
    let rounded = cut.bytes().any(|byte| byte != b'0');
    Some((if negative { value.neg() } else { value }, rounded))
}

/// Whole digits without what separates their thousands; nothing where the groups are none.
fn ungrouped(text: &str) -> Option<String> {
    let groups: Vec<&str> =
        text.split([' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', ',', '.']).collect();
    if groups.iter().any(|group| !group.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last().unwrap_or((&"", &[]));
    let even = |len| last.len() == 3 && middle.iter().all(|group| group.len() == len);
    // By thousands, or by lakh and crore: 12,34,567.
    let grouped = (1..=3).contains(&first.len()) && (even(3) || (even(2) && first.len() < 3));
    (rest.is_empty() || grouped).then(|| groups.concat())
}

/// What all figures of a table say about the sign before their decimals.
#[derive(Default)]
pub(crate) struct Commas {
    /// Cells that have decimals behind a point, and behind a comma: the first of each, with its row.
    point: Option<(u64, String)>,
    comma: Option<(u64, String)>,
    /// The first that could be either: "3,350" and "3.350".
    unclear_comma: Option<(u64, String)>,
    unclear_point: Option<(u64, String)>,
}

impl Commas {
    pub(crate) fn see(&mut self, row: u64, text: &str) {
        let Some((number, _)) = bare(text) else { return };
        if number.contains('e') {
            return;
        }
        let (points, commas) = (number.matches('.').count(), number.matches(',').count());
        let behind = |sign: char| number.rsplit(sign).next().map_or(0, str::len);
        let ahead = |sign: char| number.trim_start_matches(['-', '−', '+']).find(sign).unwrap_or_default();
        let open = |sign: char| {
            behind(sign) == 3
                && (1..=3).contains(&ahead(sign))
                && !number.trim_start_matches('-').starts_with('0')
        };
        let place = match (points, commas) {
            (0, 0) => return,
            (1.., 1..) if number.rfind('.') > number.rfind(',') => &mut self.point,
            (1.., 1..) => &mut self.comma,
            (0, 1) if open(',') => &mut self.unclear_comma,
            (0, 1) => &mut self.comma,
            (1, 0) if open('.') => &mut self.unclear_point,
            (1, 0) => &mut self.point,
            (0, _) => &mut self.point,
            (_, _) => &mut self.comma,
        };
        place.get_or_insert_with(|| (row, text.trim().to_owned()));
    }

    /// The sign before the decimals. `english` is whether the table's own separators speak for a point.
    ///
    /// # Errors
    /// Figures that say different things, or nothing, where it matters.
    pub(crate) fn decide(&self, english: bool) -> Result<char, String> {
        let cure = "say \"decimal: comma\" or \"decimal: point\"";
        match (&self.point, &self.comma) {
            (Some((a, point)), Some((b, comma))) => Err(format!(
                "expected decimals behind a point or behind a comma, found both: row {a} has \"{point}\", row {b} \
                 \"{comma}\"; {cure}"
            )),
            (Some(_), None) => Ok('.'),
            (None, Some(_)) => Ok(','),
            (None, None) => match (&self.unclear_comma, &self.unclear_point) {
                (None, None) => Ok('.'),
                (Some(_), None) | (None, Some(_)) if english => Ok('.'),
                (Some((row, text)), None) | (None, Some((row, text))) => Err(format!(
                    "row {row}: \"{text}\" may be thousands or decimals, and no other figure of the table tells; {cure}"
                )),
                (Some(_), Some(_)) if english => Ok('.'),
                (Some((a, comma)), Some((b, point))) => Err(format!(
                    "row {a} has \"{comma}\" and row {b} \"{point}\": one of them has decimals, and no other figure tells \
                     which; {cure}"
                )),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, decimal: char) -> String {
        match read(text, decimal, &[]) {
            Cell::Figure(figure) => figure.value.to_string(),
            Cell::Missing => "missing".into(),
            Cell::Other => "other".into(),
        }
    }

    #[test]
    fn figures_are_read_as_they_are_printed() {
        for (text, expected) in [
            ("3350", "3350"),
            ("3,350", "3350"),
            ("1,234,567.5", "1234567.5"),
            ("3 350", "3350"),
            ("3\u{202f}350.25", "3350.25"),
            ("3'350", "3350"),
            ("6.9%", "6.9"),
            ("6.9 %", "6.9"),
            ("$1,200", "1200"),
            ("-$5", "-5"),
            ("12,34,567", "1234567"),
            ("−3.5", "-3.5"),
            ("3350*", "3350"),
            ("3350¹", "3350"),
            ("12.3[1]", "12.3"),
            ("12.3 p", "12.3"),
            ("12.3 (p)", "12.3"),
            ("12.3p", "12.3"),
            ("1.5E+09", "1500000000"),
            ("2.5e-3", "0.0025"),
            ("2.50", "2.50"),
            ("0.30000000000000004", "0.300000000000"),
            ("1.9999999999999", "2.000000000000"),
            (".5", "0.5"),
            ("0", "0"),
            ("..", "missing"),
            ("n/a", "missing"),
            ("–", "missing"),
            (": c", "missing"),
            ("", "missing"),
            ("about 3000", "other"),
            ("3,35", "other"),
            ("1.2.3", "other"),
            ("12 apples", "other"),
            ("3.2b", "other"),
            ("é", "other"),
            ("9999999999999999999", "other"),
        ] {
            assert_eq!(shown(text, '.'), expected, "{text}");
        }
        for (text, expected) in
            [("6,9", "6.9"), ("1.234,5", "1234.5"), ("1 234,5 %", "1234.5"), ("3.350", "3350")]
        {
            assert_eq!(shown(text, ','), expected, "{text}");
        }
    }

    #[test]
    fn the_table_tells_what_its_commas_are() {
        let decide = |cells: &[&str], english| {
            let mut commas = Commas::default();
            (1..).zip(cells).for_each(|(row, cell)| commas.see(row, cell));
            commas.decide(english)
        };
        assert_eq!(decide(&["3,350", "12"], true), Ok('.'));
        assert_eq!(decide(&["3,350", "6,9"], false), Ok(','));
        assert_eq!(decide(&["3,350", "6.9"], false), Ok('.'));
        assert_eq!(decide(&["3.350", "1.234,5"], false), Ok(','));
        assert_eq!(decide(&["0,350"], false), Ok(','));
        assert_eq!(decide(&["1,234,567"], false), Ok('.'));
        assert!(decide(&["3,350"], false).is_err());
        assert!(decide(&["3,5", "3.5"], true).is_err());
    }
}
