//! Knows currencies: their marks, codes and names, before a number and behind it.

use super::table::{self, Rows};
use super::view::View;

/// Names of currencies after which no other word is needed, singular or plural, and words that make `dollar`,
/// `franc` and the like one country's.
pub(super) const NAMES: &str = "\
    baht=THB|birr=ETB|bitcoin=BTC|buck=USD|dirham=AED|dollar=USD|dong=VND|euro=EUR|forint=HUF|\
    franc=CHF|hryvnia=UAH|koruna=CZK|krona=SEK|krone=NOK|kronor=SEK|kuna=HRK|lari=GEL|lek=ALL|\
    leu=RON|lev=BGN|lira=TRY|markka=FIM|naira=NGN|pula=BWP|quid=GBP|rand=ZAR|real=BRL|renminbi=CNY|\
    ringgit=MYR|riyal=SAR|rouble=RUB|ruble=RUB|rupee=INR|rupiah=IDR|shekel=ILS|shilling=KES|som=KGS|\
    tenge=KZT|yen=JPY|yuan=CNY|zloty=PLN";

/// Countries' adjectives before the name of a currency that several share.
const NATIONAL: &str = "\
    american dollar=USD|argentine peso=ARS|australian dollar=AUD|belgian franc=BEF|\
    british pound=GBP|canadian dollar=CAD|chilean peso=CLP|colombian peso=COP|croatian kuna=HRK|\
    danish krone=DKK|egyptian pound=EGP|french franc=FRF|kenyan shilling=KES|kong dollar=HKD|\
    kuwaiti dinar=KWD|lebanese pound=LBP|mexican peso=MXN|pakistani rupee=PKR|philippine peso=PHP|\
    singapore dollar=SGD|singaporean dollar=SGD|sterling pound=GBP|swiss franc=CHF|\
    taiwan dollar=TWD|ugandan shilling=UGX|zealand dollar=NZD";

/// ISO 4217 codes and other codes in capitals, before or behind a number. `RM`, `Rs` and `PS` (how ASCII
/// transliteration writes the pound sign) stand before only.
pub(super) const CODES: &str = "\
    AED|ALL|ARS|AUD|BDT|BRL|BTC|CAD|CHF|CLP|CNY|CZK|DKK|EGP|ETB|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|JPY|\
    KES|KRW|KZT|MXN|MYR|NGN|NOK|NZD|PHP|PKR|PLN|QAR|RMB=CNY|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|\
    XAF|ZAR";

/// Letters before a dollar sign, without points.
pub(super) const DOLLARS: &str = "\
    a=AUD|au=AUD|aud=AUD|c=CAD|ca=CAD|cad=CAD|cdn=CAD|hk=HKD|hkd=HKD|mex=MXN|mx=MXN|mxn=MXN|nt=TWD|\
    nz=NZD|nzd=NZD|r=BRL|s=SGD|sg=SGD|sgd=SGD|us=USD|usd=USD";

/// Codes that stand only before a number, as newsrooms write them.
const BEFORE: &str = "Fr=CHF|RM=MYR|Rp=IDR|Rs=INR|SFr=CHF|eur=EUR|gbp=GBP|rmb=CNY|rs=INR|usd=USD";

fn mark(text: &str) -> Option<&'static str> {
    const MARKS: &str = "\
        $=USD|£=GBP|¥=JPY|฿=THB|₡=CRC|₤=GBP|₦=NGN|₩=KRW|₪=ILS|₫=VND|€=EUR|₱=PHP|₴=UAH|₵=GHS|₸=KZT|₹=INR|₺=TRY|\
        ₽=RUB|₿=BTC|＄=USD|￥=JPY";
    table::value_exact(MARKS, text)
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
    if view.is(last.wrapping_sub(1), "$")
        && view.joined(last)
        && let Some(code) = table::value(DOLLARS, text)
    {
        return Some((last - 1, code));
    }
    // `Y=28,030`: the yen sign in ASCII transliteration
    if text == "=" && view.exact(last.wrapping_sub(1), "Y") && view.joined(last) {
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
        "PS" => joined.then_some("GBP"),
        "R" => joined.then_some("ZAR"),
        _ => table::value_exact(BEFORE, text).or_else(|| code(text).filter(|_| text != "ALL")),
    };
    code.map(|code| (last, code))
}

/// What stands before a dollar sign: `US$`, `HK $`, `U.S. $`, `C$`.
fn dollar(view: View, sign: usize) -> (usize, &'static str) {
    let Some(last) = sign.checked_sub(1) else { return (sign, "USD") };
    if view.is(last, ".") && view.is(last.wrapping_sub(1), "s") && view.is(last.wrapping_sub(3), "u") {
        return (last - 3, "USD");
    }
    let letters = view.str(last);
    // A space between letters and sign is an agency's spelling; a small `a $5 note` and `s $` are not it.
    let spelled = view.joined(sign) || letters.len() > 1 || matches!(letters, "C" | "c" | "S");
    match table::value(DOLLARS, letters)
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
    if let Some(code) = code(text).or_else(|| lower_code(text)) {
        return Some((at + 1, Behind::Money(code)));
    }
    if let Some(code) = table::value(NAMES, name) {
        let end = if view.is(at + 1, "sterling") { at + 2 } else { at + 1 };
        return Some((end, Behind::Money(code)));
    }
    // `Canadian dollars`, `Hong Kong dollars`, `New Zealand dollars`, `US dollars`, `Chinese yuan`
    for skip in 0..2 {
        let adjective = view.str(at + skip);
        let name = singular(view.str(at + skip + 1));
        if skip == 1 && !view.exact(at, "Hong|New|South|hong|new|south|Costa") {
            break;
        }
        let shared = table::has("dinar|dollar|franc|krone|kuna|peso|pound|shilling", name);
        let national = Rows(if shared { NATIONAL } else { "" }).find(|(entry, _)| {
            entry
                .split_once(' ')
                .is_some_and(|(a, n)| a.eq_ignore_ascii_case(adjective) && n.eq_ignore_ascii_case(name))
        });
        if let Some((_, code)) = national {
            return Some((at + skip + 2, Behind::Money(code)));
        }
        let known = adjective.eq_ignore_ascii_case("us") || adjective.ends_with(['n', 'h', 'e', 'i']);
        if let Some(code) = table::value(NAMES, name).filter(|_| known && view.is_word(at + skip)) {
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
    table::has("chinese|finnish|indian|israeli|japanese|malaysian|russian|swedish|turkish", word)
}

/// The currency of a code in capitals.
fn code(text: &str) -> Option<&'static str> {
    let capitals = text.bytes().all(|byte| byte.is_ascii_uppercase());
    if capitals { table::value_exact(CODES, text) } else { None }
}

fn lower_code(text: &str) -> Option<&'static str> {
    table::value_exact("eur=EUR|gbp=GBP|inr=INR|jpy=JPY|kn=HRK|rmb=CNY|usd=USD", text)
}

/// A million in front of a code: `30 MUSD`.
pub(crate) fn million_code(text: &str) -> Option<&'static str> {
    text.strip_prefix('M').and_then(code)
}

fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'S']) {
        Some(stem) if stem.len() > 2 => stem,
        _ => word,
    }
}

/// A currency's English name by its code, for people and for lines that are compared.
pub fn name(code: &'static str) -> &'static str {
    const NAMES_BY_CODE: &str = "\
        AUD=australian dollar|BRL=brazilian real|BTC=bitcoin|CAD=canadian dollar|CHF=swiss franc|\
        CNY=chinese yuan|CRC=costa rican colón|DKK=danish krone|EUR=euro|FIM=finnish markka|\
        GBP=pound sterling|HKD=hong kong dollar|HRK=croatian kuna|IDR=indonesian rupiah|ILS=shekel|\
        INR=indian rupee|JPY=japanese yen|KRW=south korean won|MXN=mexican peso|MYR=malaysian ringgit|\
        NGN=nigerian naira|NOK=norwegian krone|NZD=new zealand dollar|PKR=pakistani rupee|\
        PLN=polish zloty|RUB=russian ruble|SEK=swedish krona|SGD=singapore dollar|THB=thai baht|\
        TRY=turkish lira|TWD=new taiwan dollar|UAH=ukrainian hryvnia|USD=dollar|ZAR=south african rand";
    table::value_exact(NAMES_BY_CODE, code).unwrap_or(code)
}
