//! Folding for the comparison of words: case, common Latin diacritics, variants of quotes, dashes and spaces.

/// One character, folded: lower case, no diacritic, plain quote, hyphen and space. Characters it does not know stay.
pub fn fold_char(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'Ā' => {
            'a'
        }
        'ç' | 'ć' | 'č' | 'Ç' | 'Ć' | 'Č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' | 'İ' | 'Í' | 'Î' => 'i',
        'ñ' | 'ń' | 'ň' | 'Ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => {
            'o'
        }
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'Ù' | 'Ú' | 'Û' | 'Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'š' | 'ś' | 'ş' | 'ș' | 'Š' | 'Ş' | 'Ș' => 's',
        'ž' | 'ź' | 'ż' | 'Ž' | 'Ż' => 'z',
        'ğ' | 'Ğ' => 'g',
        'ł' | 'Ł' => 'l',
        'đ' | 'Đ' => 'd',
        'ţ' | 'ț' | 'Ț' => 't',
        '‘' | '’' | 'ʼ' | '′' | '`' | '´' => '\'',
        '“' | '”' | '„' | '«' | '»' | '″' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        c if c.is_whitespace() => ' ',
        c => lower(c),
    }
}

/// The small letter of a capital one, in the scripts that have both and that names in the news are written in: Latin,
/// Greek, Cyrillic, Armenian. By ranges, as the standard library's table for all scripts there ever were takes eleven
/// kilobytes. Other characters stay.
pub fn lower(c: char) -> char {
    let n = u32::from(c);
    let by = match n {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => 32,
        0x386 => 38,
        0x388..=0x38a => 37,
        0x38c => 64,
        0x38e | 0x38f => 63,
        0x400..=0x40f => 80,
        0x531..=0x556 => 48,
        0x178 => return 'ÿ',
        0x4c0 => 15,
        // Capital and small letter in turns, the capital on an even number, then on an odd one.
        0x100..=0x12f | 0x132..=0x137 | 0x14a..=0x177 | 0x1de..=0x1ef | 0x1f8..=0x21f | 0x222..=0x233 => {
            1 - n % 2
        }
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f | 0x1e00..=0x1e95 | 0x1ea0..=0x1eff => 1 - n % 2,
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc | 0x4c1..=0x4ce => n % 2,
        _ => 0,
    };
    char::from_u32(n + by).unwrap_or(c)
}

/// Whether a letter is a capital.
pub fn is_capital(c: char) -> bool {
    lower(c) != c
}

/// A word or phrase, folded character by character.
#[cfg(feature = "compile")]
pub fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_are_those_of_the_standard_library() {
        let ranges = [0..=0x17f, 0x1cd..=0x1dc, 0x1de..=0x1ef, 0x370..=0x3ce, 0x400..=0x58f, 0x1e00..=0x1e95];
        let all = ranges.into_iter().flatten().chain(0x1ea0..=0x1eff).filter_map(char::from_u32);
        // `İ` becomes two characters there; folding takes its dot away.
        for c in
            all.filter(|&c| c != 'İ' && c != '\u{370}' && c != '\u{372}' && c != '\u{376}' && c != '\u{37f}')
        {
            assert_eq!(lower(c), c.to_lowercase().next().unwrap(), "{c} {:x}", u32::from(c));
            assert_eq!(is_capital(c), c.is_uppercase(), "{c} {:x}", u32::from(c));
        }
    }
}
