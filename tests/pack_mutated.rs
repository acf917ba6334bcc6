//! Tables with something wrong somewhere: bytes lost, doubled, moved and put in, in every table of `tests/tables`. Reading
//! ends without panic, in a pack that has each figure that was counted or in an error that says something. The same
//! mistakes on every run; `cargo fuzz run table` makes others.

#![cfg(feature = "compile")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails is a failed test")]

use std::path::Path;

use citemark::pack::compile::{Caption, compile_table};

/// Mistakes in each table.
const MISTAKES: u64 = 15;
/// What is put in: separators, quotes, signs, marks, bytes of other encodings.
const PIECES: [&[u8]; 24] = [
    b",",
    b";",
    b"\t",
    b"\"",
    b"\n",
    b"\r\n",
    b"\\",
    b"#",
    b"-",
    b"%",
    b"(",
    b"e9",
    b"2023",
    b"2021-Q3",
    b"99999999999999999999",
    b"0.000000000000000000001",
    b"..",
    b"\xff",
    b"\x00",
    "\u{2212}".as_bytes(),
    "\u{202f}".as_bytes(),
    "é".as_bytes(),
    b"{",
    b"# where: a=b\n",
];

struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most.max(1) as u64).unwrap()
    }
}

fn mistaken(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(out.len() + 1);
        let end = (at + 1 + dice.below(12)).min(out.len());
        match dice.below(4) {
            0 => drop(out.drain(at..end)),
            1 => drop(out.splice(at..at, PIECES[dice.below(PIECES.len())].iter().copied())),
            2 => {
                let again = out[at..end].to_vec();
                let to = dice.below(out.len() + 1);
                drop(out.splice(to..to, again));
            }
            _ => {
                if let Some(byte) = out.get_mut(at) {
                    *byte = u8::try_from(dice.below(256)).unwrap();
                }
            }
        }
    }
    out
}

#[test]
fn no_mistake_is_a_panic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables");
    let list = std::fs::read_to_string(folder.join("tables.tsv")).unwrap();
    let (mut taken, mut refused) = (0, 0);
    for (nth, line) in list.lines().skip(1).enumerate() {
        let [file, measure, unit, choices, _] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (nth as u64 + 1));
        for _ in 0..MISTAKES {
            let bytes = mistaken(&bytes, &mut dice);
            let mut caption = Caption::of(&bytes);
            caption.measure = measure.into();
            caption.unit = unit.into();
            caption.source = "Office, https://example.org/figures".into();
            if dice.below(2) == 0 {
                caption.choices.say_all(choices).unwrap();
            }
            match compile_table(file, &bytes, &caption, "2026-01-31") {
                Err(error) => {
                    assert!(error.to_string().len() > 20, "{file}: {error}");
                    refused += 1;
                }
                Ok((compiled, described)) => {
                    let pack = compiled.open().unwrap();
                    let variable = pack.variable_by_code("OWN").unwrap();
                    let series = pack.places().filter_map(|place| pack.series(variable, place).found());
                    let figures: usize = series.map(|series| series.years().count()).sum();
                    assert_eq!(figures, described.counted().0, "{file}");
                    taken += 1;
                }
            }
        }
    }
    assert!(taken > 50 && refused > 50, "{taken} taken, {refused} refused");
}
