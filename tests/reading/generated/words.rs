//! Grammars of numbers in words: fractions, ratios, compound numerals.

use super::{Case, Chance, all_read, case, one};
use citemark::quantity::Decimal;

const PARTS: &[(&str, u64)] = &[
    ("third", 3),
    ("fourth", 4),
    ("quarter", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("twelfth", 12),
    ("fifteenth", 15),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("fiftieth", 50),
    ("hundredth", 100),
    ("thousandth", 1000),
    ("eleventh", 11),
    ("sixteenth", 16),
];
const SMALL: &[&str] = &[
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS: &[&str] = &["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const NOUNS: &[&str] = &["homes", "voters", "children", "schools", "women", "young drivers"];

/// `top / bottom` as reading keeps it.
fn share(top: u64, bottom: u64, scale: u8) -> String {
    Decimal::from(top as i64).div(Decimal::from(bottom as i64), scale).unwrap().normal().to_string()
}

/// A number below a million, in words.
fn spelled(n: u64) -> String {
    match n {
        0..20 => SMALL[n as usize].to_owned(),
        20..100 if n.is_multiple_of(10) => TENS[n as usize / 10].to_owned(),
        20..100 => format!("{}-{}", TENS[n as usize / 10], SMALL[n as usize % 10]),
        100..1000 if n.is_multiple_of(100) => format!("{} hundred", spelled(n / 100)),
        100..1000 => format!("{} hundred and {}", spelled(n / 100), spelled(n % 100)),
        _ if n.is_multiple_of(1000) => format!("{} thousand", spelled(n / 1000)),
        _ if n % 1000 < 100 => format!("{} thousand and {}", spelled(n / 1000), spelled(n % 1000)),
        _ => format!("{} thousand {}", spelled(n / 1000), spelled(n % 1000)),
    }
}

fn first_capital(text: &str) -> String {
    let (first, rest) = text.split_at(1);
    first.to_uppercase() + rest
}

/// `one-fourth of homes`, `three fourths of them`, `a twentieth of voters`.
fn fractions(chance: &mut Chance) -> Case {
    let (part, bottom) = chance.pick(PARTS);
    let top = if bottom > 3 { chance.between(1, bottom.min(10) - 1) } else { 1 };
    let noun = chance.pick(NOUNS);
    let gap = chance.pick(&["-", " ", "‑", "–"]);
    let plural = if top > 1 { "s" } else { "" };
    let words = format!("{}{gap}{part}{plural}", SMALL[top as usize]);
    let value = share(top, bottom, 9);
    match chance.below(6) {
        0 => case(format!("{} of {noun} were lost.", first_capital(&words)), vec![one(value, noun)]),
        1 => case(format!("The storm hit {words} of the {noun}."), vec![one(value, noun)]),
        2 => case(format!("It hit nearly {words} of its {noun}."), vec![one(value, noun)]),
        3 => case(format!("A {part} of {noun} agree."), vec![one(share(1, bottom, 9), noun)]),
        4 => case(format!("Forests cover {words} of India."), vec![one(value, "-")]),
        _ => case(format!("It lost {words} of its value."), vec![one(value, "-")]),
    }
}

/// `two out of every thousand children`, `3 of every 10 homes`, `one in 20 voters`.
fn ratios(chance: &mut Chance) -> Case {
    let top = chance.between(1, 9);
    let (base, words) = chance.pick(&[
        (10, "ten"),
        (20, "twenty"),
        (50, "fifty"),
        (100, "hundred"),
        (1000, "thousand"),
        (10_000, "ten thousand"),
        (100_000, "hundred thousand"),
        (1_000_000, "million"),
        (100, "one hundred"),
        (1000, "a thousand"),
    ]);
    let noun = chance.pick(NOUNS);
    let want = vec![one(share(top, base, 12), noun)];
    let bare = !words.starts_with("one") && !words.starts_with('a');
    let count = if chance.below(2) == 0 { top.to_string() } else { SMALL[top as usize].to_owned() };
    let whole = if chance.below(2) == 0 { words.to_owned() } else { base.to_string() };
    match chance.below(4) {
        0 if bare => case(format!("In that region {count} out of every {whole} {noun} died."), want),
        1 if bare => case(format!("In that region {count} of every {whole} {noun} died."), want),
        2 if bare => case(format!("In that region {count} in every {whole} {noun} died."), want),
        _ => case(
            format!(
                "In that region {count} in {} {noun} died.",
                if bare && base > 50 { base.to_string() } else { whole }
            ),
            want,
        ),
    }
}

/// `2 crore 70 lakh`, `three and a half million`, `two million three hundred thousand`, `hundred million people`.
fn compounds(chance: &mut Chance) -> Case {
    let noun = chance.pick(NOUNS);
    let (a, b) = (chance.between(1, 19), chance.between(1, 99));
    let c = chance.between(1, 999);
    let many =
        |text: String, value: u64| case(format!("They counted {text} {noun}."), vec![one(value, noun)]);
    match chance.below(13) {
        0 => many(format!("{a} crore {b} lakh"), a * 10_000_000 + b * 100_000),
        1 => many(format!("{a} lakh {b} thousand"), a * 100_000 + b * 1000),
        2 => many(format!("{a} million {c} thousand"), a * 1_000_000 + c * 1000),
        3 => many(format!("{} and a half million", SMALL[a as usize]), a * 1_000_000 + 500_000),
        4 => many(format!("{} and a quarter million", SMALL[a as usize]), a * 1_000_000 + 250_000),
        5 => many(format!("{} and three-quarter million", SMALL[a as usize]), a * 1_000_000 + 750_000),
        6 => many(format!("{a}½ million"), a * 1_000_000 + 500_000),
        7 => many(format!("{a} 1/2 million"), a * 1_000_000 + 500_000),
        8 => many(spelled(a * 1000 + c), a * 1000 + c),
        9 => many(format!("{} million {} thousand", spelled(a), spelled(c)), a * 1_000_000 + c * 1000),
        10 => {
            let (words, value) = chance.pick(&[
                ("hundred million", 100_000_000),
                ("thousand", 1000),
                ("hundred", 100),
                ("hundred thousand", 100_000),
                ("million", 1_000_000),
            ]);
            many(words.to_owned(), value)
        }
        11 => many(format!("{a} billion {c} million"), a * 1_000_000_000 + c * 1_000_000),
        _ => many(format!("{} crore {} lakh", spelled(a), spelled(b)), a * 10_000_000 + b * 100_000),
    }
}

/// Ordinals and idioms that are no fraction and no number.
fn no_fractions(chance: &mut Chance) -> Case {
    let (part, _) = chance.pick(PARTS);
    let text = match chance.below(7) {
        0 => format!("The {part} ship sank."),
        1 => format!("She was born on the {part} of May."),
        2 => "It was the million-dollar question.".to_owned(),
        3 => format!("He came back for a {part} time."),
        4 => "It was the hundred-metre line.".to_owned(),
        5 => format!("It is the {part} such case."),
        _ => "They sell by the hundred.".to_owned(),
    };
    case(text, Vec::new())
}

#[test]
fn fractions_and_ratios_in_words() {
    all_read(fractions);
    all_read(ratios);
    all_read(no_fractions);
}

#[test]
fn compound_numerals() {
    all_read(compounds);
}
