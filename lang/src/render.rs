//! The generated file: Rust source with the classes, the words and the frames, in the form that compresses best.

use crate::Fault;
use crate::frames::Frame;
use crate::pattern::Step;
use crate::words::{Set, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write};

/// Ends a list of classes, a frame, and stands for no class.
const END: u8 = 255;
/// Steps of a pattern besides its pieces.
const TIGHT: u8 = 250;
const MAYBE: u8 = 251;
const MANY: u8 = 252;
const OR: u8 = 253;
const THEN: u8 = 254;
/// A piece of several classes is so much and the number of its set; one of a single class is that class.
const SEVERAL: u8 = 192;

const HEAD: &str = "\
//! Words and frames of English. Generated from `lang/en` by `cargo xtask vocabulary`: change the files there.

/// The classes by name.
#[allow(missing_docs, reason = \"each is told in `lang/en/vocabulary.toml`\")]
#[allow(dead_code, reason = \"some are named by frames only\")]
pub mod class {
    use super::super::Class;

";

/// Writes it.
pub fn render(words: &Words, frames: &[Frame]) -> Result<String, Fault> {
    let mut out = String::from(HEAD);
    for (at, class) in words.classes.iter().enumerate() {
        let _ = writeln!(out, "    pub const {}: Class = Class({at});", class.to_uppercase());
    }
    out.push_str("}\n");

    let mut alike: BTreeMap<&Set, Vec<&str>> = BTreeMap::new();
    for (phrase, set) in &words.phrases {
        alike.entry(set).or_default().push(phrase);
    }
    let sets = alike.keys().map(|set| numbers(&classes(set)));
    bytes(&mut out, "SETS", "The sets of classes that words have, each with an end.", sets);
    let lines = alike.values().map(|phrases| phrases.join("|"));
    text(&mut out, "WORDS", "The words and phrases of each set, a line for each.", lines);

    let several: BTreeSet<&Set> =
        frames.iter().flat_map(|frame| &frame.pattern).filter_map(several).collect();
    let several: Vec<&Set> = several.into_iter().collect();
    let most = usize::from(TIGHT - SEVERAL);
    if several.len() > most {
        return Err(format!("frames have {} sets of classes, of at most {most}", several.len()));
    }
    let sets = several.iter().map(|set| numbers(&classes(set)));
    bytes(&mut out, "PIECES", "The sets of several classes that frames name, each with an end.", sets);
    let texts: BTreeSet<&str> = frames.iter().flat_map(|frame| [&*frame.measure, &*frame.only]).collect();
    let texts: Vec<&str> = texts.into_iter().collect();
    text(&mut out, "TEXTS", "What frames say of measures, a line for each.", texts.iter());
    let coded = frames
        .iter()
        .map(|frame| format!("// {}\n    {}", frame.name, numbers(&coded(frame, &several, &texts))));
    bytes(&mut out, "FRAMES", "The frames in the order in which they are tried, each with an end.", coded);
    out.push_str("\n#[cfg(target_arch = \"wasm32\")]\npub static NAMES: &str = \"\";");
    out.push_str("\n#[cfg(not(target_arch = \"wasm32\"))]");
    let names = frames.iter().map(|frame| &frame.name);
    text(
        &mut out,
        "NAMES",
        "The frames' names, a line for each: a page shows none and pays for none.",
        names,
    );
    Ok(out)
}

/// A static of lines of bytes.
fn bytes(out: &mut String, name: &str, told: &str, lines: impl Iterator<Item = String>) {
    let _ = writeln!(out, "\n/// {told}\npub static {name}: &[u8] = &[");
    for line in lines {
        let _ = writeln!(out, "    {line},");
    }
    out.push_str("];\n");
}

/// A static of lines of text.
fn text(out: &mut String, name: &str, told: &str, lines: impl Iterator<Item = impl Display>) {
    let _ = writeln!(out, "\n/// {told}\npub static {name}: &str = \"\\");
    for line in lines {
        let _ = writeln!(out, "{line}\\n\\");
    }
    out.push_str("\";\n");
}

fn numbers(bytes: &[u8]) -> String {
    bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")
}

fn classes(set: &Set) -> Vec<u8> {
    set.iter().copied().chain([END]).collect()
}

fn several(step: &Step) -> Option<&Set> {
    match step {
        Step::Piece(set) if set.len() > 1 => Some(set),
        _ => None,
    }
}

/// A frame as `src/vocabulary/frame.rs` takes it apart.
fn coded(frame: &Frame, several: &[&Set], texts: &[&str]) -> Vec<u8> {
    let text = |text: &str| texts.iter().position(|other| *other == text).unwrap_or_default() as u8;
    let flags = [frame.whole, frame.apposition, frame.opens, frame.closed, frame.agreement];
    let mut out = vec![frame.form];
    out.extend(flags.map(u8::from));
    out.extend([frame.of.unwrap_or(END), text(&frame.measure), text(&frame.only), frame.gives.len() as u8]);
    for give in &frame.gives {
        out.extend([give.kind, give.measure, give.place, give.figure, give.dated.into()]);
    }
    out.extend(frame.pattern.iter().map(|step| match step {
        Step::Piece(set) => match (several.binary_search(&set), set.first()) {
            (Ok(at), _) => SEVERAL + at as u8,
            (_, class) => class.copied().unwrap_or(END),
        },
        Step::Tight => TIGHT,
        Step::Maybe => MAYBE,
        Step::Many => MANY,
        Step::Or => OR,
        Step::Then => THEN,
    }));
    out.push(END);
    out
}
