//! Knows currencies: their marks, codes and names, before a number and behind it.

use super::view::{View, contains, lookup, lookup_exact};

/// Names of currencies after which no other word is needed, singular or plural, and words that make `dollar`,
/// `franc` and the like one country's. Sorted.
pub(super) const NAMES: [(&str, &str); 41] = [
    ("baht", "THB"),
    ("birr", "ETB"),
    ("bitcoin", "BTC"),
    ("buck", "USD"),
    ("dirham", "AED"),
    ("dollar", "USD"),
    ("dong", "VND"),
    ("euro", "EUR"),
    ("forint", "HUF"),
    ("franc", "CHF"),
    ("hryvnia", "UAH"),
    ("koruna", "CZK"),
    ("krona", "SEK"),
    ("krone", "NOK"),
    ("kronor", "SEK"),
    ("kuna", "HRK"),
    ("lari", "GEL"),
    ("lek", "ALL"),
    ("leu", "RON"),
    ("lev", "BGN"),
    ("lira", "TRY"),
    ("markka", "FIM"),
    ("naira", "NGN"),
    ("pula", "BWP"),
    ("quid", "GBP"),
    ("rand", "ZAR"),
    ("real", "BRL"),
    ("renminbi", "CNY"),
    ("ringgit", "MYR"),
    ("riyal", "SAR"),
    ("rouble", "RUB"),
    ("ruble", "RUB"),
    ("rupee", "INR"),
    ("rupiah", "IDR"),
    ("shekel", "ILS"),
    ("shilling", "KES"),
    ("som", "KGS"),
    ("tenge", "KZT"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("zloty", "PLN"),
];

/// Countries' adjectives before the name of a currency that several share. Sorted by adjective and name.
const NATIONAL: [(&str, &str); 26] = [
    ("american dollar", "USD"),
    ("argentine peso", "ARS"),
    ("australian dollar", "AUD"),
    ("belgian franc", "BEF"),
    ("british pound", "GBP"),
    ("canadian dollar", "CAD"),
    ("chilean peso", "CLP"),
    ("colombian peso", "COP"),
    ("croatian kuna", "HRK"),
    ("danish krone", "DKK"),
    ("egyptian pound", "EGP"),
    ("french franc", "FRF"),
    ("kenyan shilling", "KES"),
    ("kong dollar", "HKD"),
    ("kuwaiti dinar", "KWD"),
    ("lebanese pound", "LBP"),
    ("mexican peso", "MXN"),
    ("pakistani rupee", "PKR"),
    ("philippine peso", "PHP"),
    ("singapore dollar", "SGD"),
    ("singaporean dollar", "SGD"),
    ("sterling pound", "GBP"),
    ("swiss franc", "CHF"),
    ("taiwan dollar", "TWD"),
    ("ugandan shilling", "UGX"),
    ("zealand dollar", "NZD"),
];

/// ISO 4217 codes and other codes in capitals, before or behind a number. Sorted. `RM`, `Rs` and `PS` (how ASCII
/// transliteration writes the pound sign) stand before only.
pub(super) const CODES: [(&str, &str); 49] = [
    ("AED", "AED"),
    ("ALL", "ALL"),
    ("ARS", "ARS"),
    ("AUD", "AUD"),
    ("BDT", "BDT"),
    ("BRL", "BRL"),
    ("BTC", "BTC"),
    ("CAD", "CAD"),
    ("CHF", "CHF"),
    ("CLP", "CLP"),
    ("CNY", "CNY"),
    ("CZK", "CZK"),
    ("DKK", "DKK"),
    ("EGP", "EGP"),
    ("ETB", "ETB"),
    ("EUR", "EUR"),
    ("GBP", "GBP"),
    ("GHS", "GHS"),
    ("HKD", "HKD"),
    ("HUF", "HUF"),
    ("IDR", "IDR"),
    ("ILS", "ILS"),
    ("INR", "INR"),
    ("JPY", "JPY"),
    ("KES", "KES"),
    ("KRW", "KRW"),
    ("KZT", "KZT"),
    ("MXN", "MXN"),
    ("MYR", "MYR"),
    ("NGN", "NGN"),
    ("NOK", "NOK"),
    ("NZD", "NZD"),
    ("PHP", "PHP"),
    ("PKR", "PKR"),
    ("PLN", "PLN"),
    ("QAR", "QAR"),
    ("RMB", "CNY"),
    ("RUB", "RUB"),
    ("SAR", "SAR"),
    ("SEK", "SEK"),
    ("SGD", "SGD"),
    ("THB", "THB"),
    ("TRY", "TRY"),
    ("TWD", "TWD"),
    ("UAH", "UAH"),
    ("USD", "USD"),
    ("VND", "VND"),
    ("XAF", "XAF"),
    ("ZAR", "ZAR"),
];

/// Letters before a dollar sign, without points. Sorted.
pub(super) const DOLLARS: [(&str, &str); 21] = [
    ("a", "AUD"),
    ("au", "AUD"),
    ("aud", "AUD"),
    ("c", "CAD"),
    ("ca", "CAD"),
    ("cad", "CAD"),
    ("cdn", "CAD"),
    ("hk", "HKD"),
    ("hkd", "HKD"),
    ("mex", "MXN"),
    ("mx", "MXN"),
    ("mxn", "MXN"),
    ("nt", "TWD"),
    ("nz", "NZD"),
    ("nzd", "NZD"),
    ("r", "BRL"),
    ("s", "SGD"),
    ("sg", "SGD"),
    ("sgd", "SGD"),
    ("us", "USD"),
    ("usd", "USD"),
];

fn mark(text: &str) -> Option<&'static str> {
    Some(match text {
        "$" | "＄" => "USD",
        "£" | "₤" => "GBP",
        "€" => "EUR",
        "¥" | "￥" => "JPY",
        "₹" => "INR",
        "₩" => "KRW",
        "₽" => "RUB",
        "₺" => "TRY",
        "₦" => "NGN",
        "₱" => "PHP",
        "₫" => "VND",
        "₴" => "UAH",
        "₪" => "ILS",
        "฿" => "THB",
        "₿" => "BTC",
        "₡" => "CRC",
        "₵" => "GHS",
        "₸" => "KZT",
        _ => return None,
    })
}

/// The currency that ends right before token `at`, and its first token.
pub(crate) fn before(view: View, at: usize) -> Option<(usize, &'static str)> {
    let last = at.checked_sub(1)?;
    let text = view.str(last);
    if let Some(code) = mark(text) {
        if text == "$" {
            return Some(dollar(view, last));
        }
        return Some((last, code));
    }
    // `$US160 million`, `$A82`
    if view.str(last.wrapping_sub(1)) == "$"
        && view.joined(last)
        && let Some(code) = lookup(&DOLLARS, text)
    {
        return Some((last - 1, code));
    }
    // `Y=28,030`: the yen sign in ASCII transliteration
    if text == "=" && view.str(last.wrapping_sub(1)) == "Y" && view.joined(last) {
        return Some((last - 1, "JPY"));
    }
    if text == "." && view.is(last.wrapping_sub(1), "rs") && view.joined(last) {
        return Some((last - 1, "INR"));
    }
    if !view.is_word(last) {
        return None;
    }
    let joined = view.joined(at);
    let code = match text {
        "RM" => Some("MYR"),
        "Rs" | "rs" => Some("INR"),
        "PS" if joined => Some("GBP"),
        "Rp" => Some("IDR"),
        "Fr" | "SFr" => Some("CHF"),
        "R" if joined => Some("ZAR"),
        "rmb" | "usd" | "eur" | "gbp" => lookup_exact(&CODES, &upper(text)),
        "sen" => None,
        _ => lookup_exact(&CODES, text).filter(|&c| c != "ALL"),
    };
    code.map(|code| (last, code))
}

fn upper(text: &str) -> String {
    text.to_ascii_uppercase()
}

/// What stands before a dollar sign: `US$`, `HK $`, `U.S. $`, `C$`.
fn dollar(view: View, sign: usize) -> (usize, &'static str) {
    let Some(last) = sign.checked_sub(1) else { return (sign, "USD") };
    if view.str(last) == "." && view.is(last.wrapping_sub(1), "s") && view.is(last.wrapping_sub(3), "u") {
        return (last - 3, "USD");
    }
    let letters = view.str(last);
    // A space between letters and sign is an agency's spelling; a small `a $5 note` and `s $` are not it.
    let spelled = view.joined(sign) || letters.len() > 1 || matches!(letters, "C" | "c" | "S");
    match lookup(&DOLLARS, letters)
        .filter(|_| spelled && view.is_word(last) && !view.is(last, "us") || letters == "US")
    {
        Some(code) if !view.is_apostrophe(last.wrapping_sub(1)) => (last, code),
        _ => (sign, "USD"),
    }
}

/// What stands behind a number: a currency's end, or a part of a currency (`cent`, `penny`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Behind {
    /// A currency.
    Money(&'static str),
    /// A hundredth, by its singular name.
    Part(&'static str),
}

/// The currency behind a number, from token `at`, and its end.
pub(crate) fn behind(view: View, at: usize) -> Option<(usize, Behind)> {
    let text = view.str(at);
    if let Some(code) = mark(text) {
        // `10 $ 30 $` counts, `200 $5 notes` does not: the sign then belongs to the next number.
        let next = view.is_digits(at + 1) && view.joined(at + 1);
        return (!next).then_some((at + 1, Behind::Money(code)));
    }
    if text == "¢" {
        return Some((at + 1, Behind::Part("cent")));
    }
    if !view.is_word(at) {
        return None;
    }
    if let Some(end) = view.are(at, "u . s . dollar").or_else(|| view.are(at, "u . s . dollars")) {
        return Some((end, Behind::Money("USD")));
    }
    let name = singular(text);
    if text == "p" || text == "c" && view.joined(at) {
        return Some((at + 1, Behind::Part(if text == "p" { "penny" } else { "cent" })));
    }
    if text.eq_ignore_ascii_case("pence")
        || text.eq_ignore_ascii_case("pennies")
        || name.eq_ignore_ascii_case("penny")
    {
        return Some((at + 1, Behind::Part("penny")));
    }
    if name.eq_ignore_ascii_case("cent") {
        return Some((at + 1, Behind::Part("cent")));
    }
    // `MUSD`, `MEUR`: million
    if let Some(code) = lookup_exact(&CODES, text).or_else(|| lower_code(text)) {
        return Some((at + 1, Behind::Money(code)));
    }
    if let Some(code) = lookup(&NAMES, name) {
        let end = if view.is(at + 1, "sterling") { at + 2 } else { at + 1 };
        return Some((end, Behind::Money(code)));
    }
    // `Canadian dollars`, `Hong Kong dollars`, `New Zealand dollars`, `US dollars`, `Chinese yuan`
    for skip in 0..2 {
        let adjective = view.str(at + skip);
        let name = singular(view.str(at + skip + 1));
        if skip == 1 && !matches!(view.str(at), "Hong" | "New" | "South" | "hong" | "new" | "south" | "Costa")
        {
            break;
        }
        if let Some(&(_, code)) = NATIONAL.iter().find(|(entry, _)| {
            entry
                .split_once(' ')
                .is_some_and(|(a, n)| a.eq_ignore_ascii_case(adjective) && n.eq_ignore_ascii_case(name))
        }) {
            return Some((at + skip + 2, Behind::Money(code)));
        }
        let known = adjective.eq_ignore_ascii_case("us") || adjective.ends_with(['n', 'h', 'e', 'i']);
        if let Some(code) = lookup(&NAMES, name).filter(|_| known && view.is_word(at + skip)) {
            let lower = name.bytes().all(|b| b.is_ascii_lowercase());
            if lower
                && (skip == 1
                    || view.is_capital(at)
                    || adjective.eq_ignore_ascii_case("us")
                    || is_nation(adjective))
            {
                return Some((at + skip + 2, Behind::Money(code)));
            }
        }
    }
    view.are(at, "pounds sterling").map(|end| (end, Behind::Money("GBP")))
}

fn is_nation(word: &str) -> bool {
    contains(
        &[
            "chinese", "finnish", "indian", "israeli", "japanese", "malaysian", "russian", "swedish",
            "turkish",
        ],
        word,
    )
}

fn lower_code(text: &str) -> Option<&'static str> {
    match text {
        "usd" => Some("USD"),
        "eur" => Some("EUR"),
        "gbp" => Some("GBP"),
        "rmb" => Some("CNY"),
        "jpy" => Some("JPY"),
        "inr" => Some("INR"),
        "kn" => Some("HRK"),
        _ => None,
    }
}

/// A million in front of a code: `30 MUSD`.
pub(crate) fn million_code(text: &str) -> Option<&'static str> {
    text.strip_prefix('M').and_then(|code| lookup_exact(&CODES, code))
}

fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'S']) {
        Some(stem) if stem.len() > 2 => stem,
        _ => word,
    }
}

/// A currency's English name by its code, for people and for lines that are compared.
pub fn name(code: &'static str) -> &'static str {
    const NAMES_BY_CODE: [(&str, &str); 34] = [
        ("USD", "dollar"),
        ("GBP", "pound sterling"),
        ("EUR", "euro"),
        ("JPY", "japanese yen"),
        ("CNY", "chinese yuan"),
        ("INR", "indian rupee"),
        ("CAD", "canadian dollar"),
        ("AUD", "australian dollar"),
        ("CHF", "swiss franc"),
        ("KRW", "south korean won"),
        ("RUB", "russian ruble"),
        ("BTC", "bitcoin"),
        ("HKD", "hong kong dollar"),
        ("SGD", "singapore dollar"),
        ("NZD", "new zealand dollar"),
        ("TWD", "new taiwan dollar"),
        ("BRL", "brazilian real"),
        ("MXN", "mexican peso"),
        ("ZAR", "south african rand"),
        ("MYR", "malaysian ringgit"),
        ("HRK", "croatian kuna"),
        ("ILS", "shekel"),
        ("TRY", "turkish lira"),
        ("FIM", "finnish markka"),
        ("CRC", "costa rican colón"),
        ("NGN", "nigerian naira"),
        ("SEK", "swedish krona"),
        ("NOK", "norwegian krone"),
        ("DKK", "danish krone"),
        ("PLN", "polish zloty"),
        ("THB", "thai baht"),
        ("IDR", "indonesian rupiah"),
        ("UAH", "ukrainian hryvnia"),
        ("PKR", "pakistani rupee"),
    ];
    NAMES_BY_CODE.iter().find(|(c, _)| *c == code).map_or(code, |(_, name)| name)
}
