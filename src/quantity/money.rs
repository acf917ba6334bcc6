//! Currencies: their marks, codes and names, before a number and behind it.

use super::table::{self, Rows};
use super::view::View;

/// Names of currencies after which no other word is needed, singular or plural, and words that make `dollar`,
/// `franc` and the like one country's.
pub(super) const NAMES: &str = "\
    afghani=AFN|baht=THB|birr=ETB|bitcoin=BTC|boliviano=BOB|buck=USD|cedi=GHS|dirham=AED|dollar=USD|\
    dong=VND|euro=EUR|forint=HUF|franc=CHF|guarani=PYG|hryvnia=UAH|koruna=CZK|krona=SEK|krone=NOK|\
    kronor=SEK|kroner=NOK|kuna=HRK|kwacha=ZMW|kwanza=AOA|kyat=MMK|lari=GEL|lek=ALL|lempira=HNL|leu=RON|\
    lev=BGN|lira=TRY|manat=AZN|markka=FIM|metical=MZN|naira=NGN|pula=BWP|quetzal=GTQ|quid=GBP|rand=ZAR|\
    real=BRL|reai=BRL|renminbi=CNY|riel=KHR|ringgit=MYR|riyal=SAR|rouble=RUB|ruble=RUB|rufiyaa=MVR|\
    rupee=INR|rupiah=IDR|shekel=ILS|shilling=KES|som=KGS|taka=BDT|tenge=KZT|tugrik=MNT|yen=JPY|\
    yuan=CNY|zloty=PLN|zlotie=PLN";

/// Countries' adjectives before the name of a currency that several share.
const NATIONAL: &str = "\
    algerian dinar=DZD|american dollar=USD|argentine peso=ARS|australian dollar=AUD|bahraini dinar=BHD|\
    belgian franc=BEF|british pound=GBP|canadian dollar=CAD|cfa franc=XAF|chilean peso=CLP|\
    colombian peso=COP|congolese franc=CDF|croatian kuna=HRK|cuban peso=CUP|danish krone=DKK|\
    danish kroner=DKK|dominican peso=DOP|egyptian pound=EGP|fijian dollar=FJD|french franc=FRF|\
    guinean franc=GNF|icelandic krona=ISK|indonesian rupiah=IDR|iranian rial=IRR|iraqi dinar=IQD|\
    jamaican dollar=JMD|jordanian dinar=JOD|kenyan shilling=KES|kong dollar=HKD|korean won=KRW|\
    kuwaiti dinar=KWD|lankan rupee=LKR|lebanese pound=LBP|libyan dinar=LYD|malawian kwacha=MWK|\
    mauritian rupee=MUR|mexican peso=MXN|moroccan dirham=MAD|namibian dollar=NAD|nepalese rupee=NPR|\
    nepali rupee=NPR|norwegian krone=NOK|omani rial=OMR|pakistani rupee=PKR|philippine peso=PHP|\
    qatari riyal=QAR|romanian leu=RON|rwandan franc=RWF|serbian dinar=RSD|singapore dollar=SGD|\
    singaporean dollar=SGD|somali shilling=SOS|sterling pound=GBP|sudanese pound=SDG|swedish krona=SEK|\
    swiss franc=CHF|syrian pound=SYP|taiwan dollar=TWD|tanzanian shilling=TZS|tunisian dinar=TND|\
    ugandan shilling=UGX|uruguayan peso=UYU|yemeni rial=YER|zambian kwacha=ZMW|zealand dollar=NZD|\
    zimbabwean dollar=ZWL";

/// ISO 4217 codes and other codes in capitals, before or behind a number. `RM`, `Rs` and `PS` (how ASCII
/// transliteration writes the pound sign) stand before only.
pub(super) const CODES: &str = "\
    AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BBD|BDT|BGN|BHD|BIF|BMD|BND|BRL|BSD|BTC|BTN|BWP|BYN|BZD|CAD|\
    CDF|CHF|CLP|CNY|CRC|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ETB|EUR|FJD|GBP|GHS|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|\
    HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KRW|KWD|KZT|LBP|LKR|LRD|LSL|LYD|MDL|MGA|\
    MKD|MMK|MNT|MUR|MVR|MWK|MXN|MYR|MZN|NGN|NIO|NOK|NPR|NZD|OMR|PGK|PHP|PKR|PLN|PYG|QAR|RMB=CNY|RSD|\
    RUB|RWF|SAR|SDG|SEK|SGD|SSP|SYP|SZL|THB|TJS|TMT|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|\
    XAF|XOF|YER|ZAR|ZMW|ZWL";

/// Letters before a dollar sign, without points.
pub(super) const DOLLARS: &str = "\
    a=AUD|au=AUD|aud=AUD|c=CAD|ca=CAD|cad=CAD|cdn=CAD|hk=HKD|hkd=HKD|mex=MXN|mx=MXN|mxn=MXN|nt=TWD|\
    nz=NZD|nzd=NZD|r=BRL|s=SGD|sg=SGD|sgd=SGD|us=USD|usd=USD";

/// Codes that stand only before a number, as newsrooms write them.
const BEFORE: &str = "\
    CFA=XAF|FCFA=XAF|Fr=CHF|KSh=KES|Kshs=KES|Ksh=KES|Php=PHP|RM=MYR|Rp=IDR|Rs=INR|SFr=CHF|Sh=KES|TSh=TZS|Tk=BDT|USh=UGX|\
    eur=EUR|gbp=GBP|rmb=CNY|rs=INR|usd=USD";

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
    let coded = view.joined(last) && view.is_hyphen(last.wrapping_sub(1));
    let joined = view.joined(at) && !coded;
    let code = match text {
        "PS" => joined.then_some("GBP"),
        "R" => joined.then_some("ZAR"),
        // `N20,000`, `P5bn`; `N95` is a mask.
        "N" | "P" => (joined && is_large(view, at)).then_some(if text == "N" { "NGN" } else { "PHP" }),
        _ => table::value_exact(BEFORE, text)
            .or_else(|| code(text).filter(|_| text != "ALL"))
            // `AMD64`, `BSD2` are names; `EUR5` is money.
            .filter(|_| !joined || is_large(view, at) || !is_code(text) || table::has(GLUED, text)),
    };
    code.map(|code| (last, code))
}

/// Whether the digits at a token have thousands apart or a scale behind them.
fn is_large(view: View, at: usize) -> bool {
    let tight = view.joined(at + 1) && view.joined(at + 2);
    let grouped = view.is(at + 1, ",") && tight && view.str(at + 2).len() == 3 && view.is_digits(at + 2);
    let behind = if view.is(at + 1, ".") && tight { at + 3 } else { at + 1 };
    grouped
        || super::numeral::power_of(view.str(behind)).is_some()
        || view.joined(behind) && view.any(behind, "m|b|k|tn")
}

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Codes that are written at their digits.
const GLUED: &str = "\
    AUD|BRL|CAD|CHF|CNY|DKK|EUR|GBP|HKD|INR|JPY|MXN|NOK|NZD|PLN|RMB|RUB|SEK|SGD|THB|USD|ZAR";

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

/// Hundredths of currencies.
const PARTS: &str = "\
    cent|centavo|centime|fils|halala|kobo|kopeck|kopek=kopeck|paisa|paise=paisa|pesewa|poisha=paisa|satang|sen";

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
    if let Some(part) = table::value(PARTS, name) {
        return Some((at + 1, Behind::Part(part)));
    }
    if let Some(code) = code(text).or_else(|| lower_code(text)) {
        return Some((at + 1, Behind::Money(code)));
    }
    // `500 won`; `the 5 won` is a verb
    if text == "won" && view.is_break(at + 1) && !view.any(at.wrapping_sub(2), "the|all") {
        return Some((at + 1, Behind::Money("KRW")));
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
        let shared = table::has(
            "dinar|dirham|dollar|franc|krona|krone|kroner|kuna|kwacha|leu|peso|pound|rial|riyal|rupee|rupiah|shilling|won",
            name,
        );
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
        AED=uae dirham|AFN=afghan afghani|ALL=albanian lek|AMD=armenian dram|AOA=angolan kwanza|\
        ARS=argentine peso|AUD=australian dollar|AWG=aruban florin|AZN=azerbaijani manat|\
        BAM=bosnian convertible mark|BBD=barbadian dollar|BDT=bangladeshi taka|BGN=bulgarian lev|\
        BHD=bahraini dinar|BIF=burundian franc|BMD=bermudian dollar|BND=brunei dollar|BOB=boliviano|\
        BRL=brazilian real|BSD=bahamian dollar|BTC=bitcoin|BTN=bhutanese ngultrum|BWP=botswana pula|\
        BYN=belarusian ruble|BZD=belize dollar|CAD=canadian dollar|CDF=congolese franc|CHF=swiss franc|\
        CLP=chilean peso|CNY=chinese yuan|COP=colombian peso|CRC=costa rican colón|CUP=cuban peso|\
        CVE=cape verdean escudo|CZK=czech koruna|DJF=djiboutian franc|DKK=danish krone|DOP=dominican peso|\
        DZD=algerian dinar|EGP=egyptian pound|ERN=eritrean nakfa|ETB=ethiopian birr|EUR=euro|\
        FIM=finnish markka|FJD=fijian dollar|GBP=pound sterling|GEL=georgian lari|GHS=ghanaian cedi|\
        GMD=gambian dalasi|GNF=guinean franc|GTQ=guatemalan quetzal|GYD=guyanese dollar|\
        HKD=hong kong dollar|HNL=honduran lempira|HRK=croatian kuna|HTG=haitian gourde|\
        HUF=hungarian forint|IDR=indonesian rupiah|ILS=shekel|INR=indian rupee|IQD=iraqi dinar|\
        IRR=iranian rial|ISK=icelandic krona|JMD=jamaican dollar|JOD=jordanian dinar|JPY=japanese yen|\
        KES=kenyan shilling|KGS=kyrgyz som|KHR=cambodian riel|KRW=south korean won|KWD=kuwaiti dinar|\
        KZT=kazakh tenge|LAK=lao kip|LBP=lebanese pound|LKR=sri lankan rupee|LRD=liberian dollar|\
        LSL=lesotho loti|LYD=libyan dinar|MAD=moroccan dirham|MDL=moldovan leu|MGA=malagasy ariary|\
        MKD=macedonian denar|MMK=myanmar kyat|MNT=mongolian tugrik|MOP=macanese pataca|MUR=mauritian rupee|\
        MVR=maldivian rufiyaa|MWK=malawian kwacha|MXN=mexican peso|MYR=malaysian ringgit|\
        MZN=mozambican metical|NAD=namibian dollar|NGN=nigerian naira|NIO=nicaraguan cordoba|\
        NOK=norwegian krone|NPR=nepalese rupee|NZD=new zealand dollar|OMR=omani rial|PEN=peruvian sol|\
        PGK=papua new guinean kina|PHP=philippine peso|PKR=pakistani rupee|PLN=polish zloty|\
        PYG=paraguayan guarani|QAR=qatari riyal|RON=romanian leu|RSD=serbian dinar|RUB=russian ruble|\
        RWF=rwandan franc|SAR=saudi riyal|SDG=sudanese pound|SEK=swedish krona|SGD=singapore dollar|\
        SOS=somali shilling|SSP=south sudanese pound|SYP=syrian pound|SZL=swazi lilangeni|THB=thai baht|\
        TJS=tajikistani somoni|TMT=turkmen manat|TND=tunisian dinar|TRY=turkish lira|\
        TTD=trinidad and tobago dollar|TWD=new taiwan dollar|TZS=tanzanian shilling|UAH=ukrainian hryvnia|\
        UGX=ugandan shilling|USD=dollar|UYU=uruguayan peso|UZS=uzbek som|VES=venezuelan bolivar|\
        VND=vietnamese dong|XAF=central african cfa franc|XOF=west african cfa franc|YER=yemeni rial|\
        ZAR=south african rand|ZMW=zambian kwacha|ZWL=zimbabwean dollar";
    table::value_exact(NAMES_BY_CODE, code).unwrap_or(code)
}
