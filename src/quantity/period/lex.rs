//! Knows the words that dates are made of. One look-up a token, so that the rules compare small values and no text.

use crate::text::{Kind, Token, fold::fold_char};

/// What one token can mean inside a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lex {
    /// Past the end of the text.
    End,
    /// A word that no rule knows.
    Other,
    /// A mark, folded (every dash is `-`, every apostrophe `'`).
    Mark(char),
    /// A run of digits, saturating.
    Digits(u32),
    /// 1 to 12, unmistakable.
    Month(u8),
    /// 1 to 12, a word that is something else as often: may, march, dec.
    WeakMonth(u8),
    /// 0 to 6.
    Weekday(u8),
    /// 0 to 6, abbreviated.
    WeakWeekday(u8),
    /// A unit of time, singular or plural.
    Unit(Size, bool),
    /// A number word.
    Cardinal(u16),
    /// A number word with no exact value: few, several.
    Vague(u8),
    /// first to thirtieth.
    Ordinal(u8),
    /// st, nd, rd, th.
    Suffix,
    /// Half.
    Half,
    /// 0 spring to 3 winter.
    Season(u8),
    /// twenties (20) to nineties (90), noughties (0).
    Tens(u8),
    /// Which one, seen from the page's date or from the time named before.
    Shift(Which),
    /// Which third of a period.
    Part(Third),
    /// today, yesterday, tomorrow.
    FromToday(i8),
    /// tonight, morning, evening.
    Daytime,
    /// fiscal, financial, tax.
    Fiscal,
    /// fy.
    Fy,
    /// calendar.
    Calendar,
    /// business, working.
    Business,
    /// q1 to q4 are cut into `q` and digits.
    Q,
    /// h1, h2.
    H,
    /// eoy, eom.
    EndOf(Size),
    /// the.
    The,
    /// a, an.
    A,
    /// in, during, throughout.
    In,
    /// on.
    On,
    /// at.
    At,
    /// of.
    Of,
    /// for, over, within, lasting.
    For,
    /// from.
    From,
    /// to, till, until as the joint of a range.
    To,
    /// until, till.
    Until,
    /// through, thru.
    Through,
    /// by.
    By,
    /// since.
    Since,
    /// starting, beginning.
    Starting,
    /// between.
    Between,
    /// and, or.
    And,
    /// or.
    Or,
    /// before.
    Before,
    /// after.
    After,
    /// ago.
    Ago,
    /// later.
    Later,
    /// earlier.
    Earlier,
    /// onwards, beyond, greater.
    Onwards,
    /// all.
    All,
    /// as.
    As,
    /// every, each.
    Every,
    /// annually, weekly.
    Adverb(Size),
    /// am, pm.
    Meridiem,
    /// noon, midnight.
    Noon,
    /// s, as in 1990s.
    S,
    /// turn, as in the turn of the century.
    Turn,
    /// old, as in 15-year-old.
    Old,
    /// A word that says that what follows lies ahead.
    Future,
    /// A word before a number that makes it a name, not a year.
    Name,
    /// A word after a number that makes it a count, not a year.
    Counted,
    /// Part of an address: Street, Avenue.
    Street,
    /// ytd.
    Ytd,
    /// now.
    Now,
    /// date.
    Date,
    /// than.
    Than,
    /// First word of a holiday's name; see [`super::holiday`].
    Holiday,
}

/// Units of time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Size {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}

/// Which one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Which {
    This,
    That,
    Last,
    Past,
    Previous,
    Next,
    Coming,
    Following,
}

/// Which third.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Third {
    Early,
    Beginning,
    Mid,
    Late,
    End,
    Rest,
}

use Lex::*;

/// Sorted by word.
static WORDS: &[(&str, Lex)] = &[
    ("a", A),
    ("after", After),
    ("afternoon", Daytime),
    ("ago", Ago),
    ("airbus", Name),
    ("all", All),
    ("am", Meridiem),
    ("an", A),
    ("and", And),
    ("annually", Adverb(Size::Year)),
    ("apr", WeakMonth(4)),
    ("april", Month(4)),
    ("article", Name),
    ("as", As),
    ("at", At),
    ("aug", WeakMonth(8)),
    ("august", Month(8)),
    ("autumn", Season(2)),
    ("ave", Street),
    ("avenue", Street),
    ("before", Before),
    ("beginning", Part(Third::Beginning)),
    ("between", Between),
    ("beyond", Onwards),
    ("billion", Counted),
    ("black", Holiday),
    ("bn", Counted),
    ("boeing", Name),
    ("boulevard", Street),
    ("box", Name),
    ("boxing", Holiday),
    ("business", Business),
    ("by", By),
    ("calendar", Calendar),
    ("calories", Counted),
    ("centuries", Unit(Size::Century, true)),
    ("century", Unit(Size::Century, false)),
    ("channel", Name),
    ("chapter", Name),
    ("christmas", Holiday),
    ("columbus", Holiday),
    ("coming", Shift(Which::Coming)),
    ("commencing", Starting),
    ("couple", Vague(2)),
    ("current", Shift(Which::This)),
    ("cy", Calendar),
    ("daily", Adverb(Size::Day)),
    ("date", Date),
    ("day", Unit(Size::Day, false)),
    ("days", Unit(Size::Day, true)),
    ("dec", WeakMonth(12)),
    ("decade", Unit(Size::Decade, false)),
    ("decades", Unit(Size::Decade, true)),
    ("december", Month(12)),
    ("dollars", Counted),
    ("dozen", Cardinal(12)),
    ("drive", Street),
    ("due", Future),
    ("during", In),
    ("each", Every),
    ("earlier", Earlier),
    ("early", Part(Third::Early)),
    ("easter", Holiday),
    ("eight", Cardinal(8)),
    ("eighteen", Cardinal(18)),
    ("eighteenth", Ordinal(18)),
    ("eighth", Ordinal(8)),
    ("eighties", Tens(80)),
    ("eighty", Cardinal(80)),
    ("eleven", Cardinal(11)),
    ("eleventh", Ordinal(11)),
    ("end", Part(Third::End)),
    ("eom", EndOf(Size::Month)),
    ("eoy", EndOf(Size::Year)),
    ("euros", Counted),
    ("evening", Daytime),
    ("every", Every),
    ("expected", Future),
    ("fall", Season(2)),
    ("feb", WeakMonth(2)),
    ("february", Month(2)),
    ("few", Vague(3)),
    ("fifteen", Cardinal(15)),
    ("fifteenth", Ordinal(15)),
    ("fifth", Ordinal(5)),
    ("fifties", Tens(50)),
    ("fifty", Cardinal(50)),
    ("figure", Name),
    ("financial", Fiscal),
    ("first", Ordinal(1)),
    ("fiscal", Fiscal),
    ("five", Cardinal(5)),
    ("flight", Name),
    ("following", Shift(Which::Following)),
    ("for", For),
    ("forties", Tens(40)),
    ("fortnight", Unit(Size::Fortnight, false)),
    ("fortnights", Unit(Size::Fortnight, true)),
    ("forty", Cardinal(40)),
    ("four", Cardinal(4)),
    ("fourteen", Cardinal(14)),
    ("fourteenth", Ordinal(14)),
    ("fourth", Ordinal(4)),
    ("fri", WeakWeekday(4)),
    ("friday", Weekday(4)),
    ("from", From),
    ("fy", Fy),
    ("gate", Name),
    ("good", Holiday),
    ("greater", Onwards),
    ("h", H),
    ("half", Half),
    ("halloween", Holiday),
    ("highway", Name),
    ("hour", Unit(Size::Hour, false)),
    ("hours", Unit(Size::Hour, true)),
    ("hr", Unit(Size::Hour, false)),
    ("hrs", Unit(Size::Hour, true)),
    ("hundred", Cardinal(100)),
    ("in", In),
    ("independence", Holiday),
    ("international", Holiday),
    ("interstate", Name),
    ("jan", WeakMonth(1)),
    ("january", Month(1)),
    ("jul", WeakMonth(7)),
    ("july", Month(7)),
    ("jun", WeakMonth(6)),
    ("june", Month(6)),
    ("juneteenth", Holiday),
    ("kilometers", Counted),
    ("kilometres", Counted),
    ("km", Counted),
    ("labor", Holiday),
    ("labour", Holiday),
    ("lane", Street),
    ("last", Shift(Which::Last)),
    ("lasting", For),
    ("late", Part(Third::Late)),
    ("later", Later),
    ("latter", Ordinal(2)),
    ("let", Future),
    ("ll", Future),
    ("mar", WeakMonth(3)),
    ("march", WeakMonth(3)),
    ("martin", Holiday),
    ("may", WeakMonth(5)),
    ("memorial", Holiday),
    ("metres", Counted),
    ("mid", Part(Third::Mid)),
    ("middle", Part(Third::Mid)),
    ("midnight", Noon),
    ("miles", Counted),
    ("millennium", Unit(Size::Century, false)),
    ("million", Counted),
    ("min", Unit(Size::Minute, false)),
    ("mins", Unit(Size::Minute, true)),
    ("minute", Unit(Size::Minute, false)),
    ("minutes", Unit(Size::Minute, true)),
    ("mon", WeakWeekday(0)),
    ("monday", Weekday(0)),
    ("month", Unit(Size::Month, false)),
    ("monthly", Adverb(Size::Month)),
    ("months", Unit(Size::Month, true)),
    ("morning", Daytime),
    ("mw", Counted),
    ("nd", Suffix),
    ("new", Holiday),
    ("next", Shift(Which::Next)),
    ("night", Daytime),
    ("nine", Cardinal(9)),
    ("nineteen", Cardinal(19)),
    ("nineteenth", Ordinal(19)),
    ("nineties", Tens(90)),
    ("ninety", Cardinal(90)),
    ("ninth", Ordinal(9)),
    ("no", Name),
    ("noon", Noon),
    ("nos", Name),
    ("noughties", Tens(0)),
    ("nov", WeakMonth(11)),
    ("november", Month(11)),
    ("now", Now),
    ("number", Name),
    ("oct", WeakMonth(10)),
    ("october", Month(10)),
    ("of", Of),
    ("oh", Cardinal(0)),
    ("old", Old),
    ("on", On),
    ("one", Cardinal(1)),
    ("onward", Onwards),
    ("onwards", Onwards),
    ("or", Or),
    ("over", For),
    ("page", Name),
    ("paragraph", Name),
    ("past", Shift(Which::Past)),
    ("patients", Counted),
    ("people", Counted),
    ("percent", Counted),
    ("peugeot", Name),
    ("plan", Future),
    ("plans", Future),
    ("platform", Name),
    ("please", Future),
    ("pm", Meridiem),
    ("pounds", Counted),
    ("preceding", Shift(Which::Previous)),
    ("previous", Shift(Which::Previous)),
    ("prior", Shift(Which::Previous)),
    ("q", Q),
    ("quarter", Unit(Size::Quarter, false)),
    ("quarters", Unit(Size::Quarter, true)),
    ("rd", Suffix),
    ("refugees", Counted),
    ("remainder", Part(Third::Rest)),
    ("remaining", Part(Third::Rest)),
    ("resolution", Name),
    ("rest", Part(Third::Rest)),
    ("road", Street),
    ("room", Name),
    ("route", Name),
    ("s", S),
    ("same", Shift(Which::That)),
    ("sat", WeakWeekday(5)),
    ("saturday", Weekday(5)),
    ("scheduled", Future),
    ("school", Fiscal),
    ("sec", Unit(Size::Second, false)),
    ("second", Ordinal(2)),
    ("seconds", Unit(Size::Second, true)),
    ("secs", Unit(Size::Second, true)),
    ("section", Name),
    ("sep", WeakMonth(9)),
    ("sept", WeakMonth(9)),
    ("september", Month(9)),
    ("seven", Cardinal(7)),
    ("seventeen", Cardinal(17)),
    ("seventeenth", Ordinal(17)),
    ("seventh", Ordinal(7)),
    ("seventies", Tens(70)),
    ("seventy", Cardinal(70)),
    ("several", Vague(3)),
    ("shall", Future),
    ("should", Future),
    ("since", Since),
    ("six", Cardinal(6)),
    ("sixteen", Cardinal(16)),
    ("sixteenth", Ordinal(16)),
    ("sixth", Ordinal(6)),
    ("sixties", Tens(60)),
    ("sixty", Cardinal(60)),
    ("soldiers", Counted),
    ("some", Vague(3)),
    ("spring", Season(0)),
    ("st", Suffix),
    ("start", Part(Third::Beginning)),
    ("starting", Starting),
    ("street", Street),
    ("subsequent", Shift(Which::Following)),
    ("summer", Season(1)),
    ("sun", WeakWeekday(6)),
    ("sunday", Weekday(6)),
    ("sy", Fy),
    ("table", Name),
    ("tax", Fiscal),
    ("ten", Cardinal(10)),
    ("tenth", Ordinal(10)),
    ("th", Suffix),
    ("than", Than),
    ("thanksgiving", Holiday),
    ("that", Shift(Which::That)),
    ("the", The),
    ("third", Ordinal(3)),
    ("thirteen", Cardinal(13)),
    ("thirteenth", Ordinal(13)),
    ("thirties", Tens(30)),
    ("thirtieth", Ordinal(30)),
    ("thirty", Cardinal(30)),
    ("this", Shift(Which::This)),
    ("thousand", Cardinal(1000)),
    ("three", Cardinal(3)),
    ("through", Through),
    ("throughout", In),
    ("thu", WeakWeekday(3)),
    ("thur", WeakWeekday(3)),
    ("thurs", WeakWeekday(3)),
    ("thursday", Weekday(3)),
    ("till", Until),
    ("times", Counted),
    ("tmrw", FromToday(1)),
    ("to", To),
    ("today", FromToday(0)),
    ("tomorrow", FromToday(1)),
    ("tonight", FromToday(0)),
    ("tonnes", Counted),
    ("troops", Counted),
    ("tue", WeakWeekday(1)),
    ("tues", WeakWeekday(1)),
    ("tuesday", Weekday(1)),
    ("turn", Turn),
    ("twelfth", Ordinal(12)),
    ("twelve", Cardinal(12)),
    ("twenties", Tens(20)),
    ("twentieth", Ordinal(20)),
    ("twenty", Cardinal(20)),
    ("two", Cardinal(2)),
    ("until", Until),
    ("upcoming", Shift(Which::Coming)),
    ("valentine", Holiday),
    ("version", Name),
    ("veterans", Holiday),
    ("want", Future),
    ("wed", WeakWeekday(2)),
    ("wednesday", Weekday(2)),
    ("weds", WeakWeekday(2)),
    ("week", Unit(Size::Week, false)),
    ("weekend", Unit(Size::Weekend, false)),
    ("weekends", Unit(Size::Weekend, true)),
    ("weekly", Adverb(Size::Week)),
    ("weeks", Unit(Size::Week, true)),
    ("will", Future),
    ("windows", Name),
    ("winter", Season(3)),
    ("within", For),
    ("workers", Holiday),
    ("working", Business),
    ("xmas", Holiday),
    ("year", Unit(Size::Year, false)),
    ("yearly", Adverb(Size::Year)),
    ("years", Unit(Size::Year, true)),
    ("yesterday", FromToday(-1)),
    ("yr", Unit(Size::Year, false)),
    ("yrs", Unit(Size::Year, true)),
    ("ytd", Ytd),
];

/// Longest word of the table.
const LONGEST: usize = 13;

/// What each token means to the rules, in order.
pub(super) fn lex(text: &str, tokens: &[Token]) -> Vec<Lex> {
    tokens.iter().map(|token| lex_one(token.of(text), token.kind)).collect()
}

fn lex_one(text: &str, kind: Kind) -> Lex {
    match kind {
        Kind::Word => word(text.as_bytes()),
        Kind::Digits => Digits(
            text.bytes()
                .fold(0u32, |n, b| n.saturating_mul(10).saturating_add(u32::from(b.wrapping_sub(b'0')))),
        ),
        Kind::Mark => text.chars().next().map_or(Other, |c| Mark(fold_char(c))),
    }
}

fn word(bytes: &[u8]) -> Lex {
    let mut folded = [0_u8; LONGEST];
    let Some(folded) = folded.get_mut(..bytes.len()) else { return Other };
    for (to, from) in folded.iter_mut().zip(bytes) {
        *to = from.to_ascii_lowercase();
    }
    match WORDS.binary_search_by(|(word, _)| word.as_bytes().cmp(folded)) {
        Ok(at) => WORDS.get(at).map_or(Other, |(_, lex)| *lex),
        Err(_) => Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_no_word_is_too_long() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(WORDS.iter().all(|(word, _)| word.len() <= LONGEST));
    }
}
