//! The generated file: Rust source with the classes, the words and the frames.

use crate::frames::{Frame, Give};
use crate::words::{Set, Words};
use std::fmt::Write;

/// Writes it.
pub fn render(words: &Words, frames: &[Frame]) -> String {
    let mut out = String::from(
        "//! Words and frames of English. Generated from `lang/en` by `cargo xtask vocabulary`: change the files there.\n\n\
         use super::frame::{Frame, Give, Kind, named};\nuse super::{Class, Classes};\nuse crate::vocabulary::Form;\n\n\
         /// The classes by name.\n#[allow(missing_docs, reason = \"each is told in `lang/en/vocabulary.toml`\")]\n#[allow(dead_code, reason = \"some are named by frames only\")]\npub mod class {\n    use super::Class;\n\n",
    );
    for (at, class) in words.classes.iter().enumerate() {
        let _ = writeln!(out, "    pub const {}: Class = Class({at});", class.to_uppercase());
    }
    out.push_str("}\n\n");
    let mut sets: Vec<&Set> = words.phrases.values().collect();
    sets.sort_unstable();
    sets.dedup();
    let _ = writeln!(
        out,
        "/// The sets of classes that words have.\npub static SETS: [Classes; {}] = [",
        sets.len()
    );
    for set in &sets {
        let _ = writeln!(out, "    {},", classes(set));
    }
    out.push_str("];\n\n/// Words and phrases in order, each behind the number of its set in hexadecimal.\npub static WORDS: &str = \"\\\n");
    for (phrase, set) in &words.phrases {
        let set = sets.binary_search(&set).unwrap_or(0);
        let _ = writeln!(out, "{set:02x}{phrase}\\n\\");
    }
    out.push_str("\";\n\n");
    let _ = writeln!(
        out,
        "/// The frames, in the order in which they are tried.\npub static FRAMES: [Frame; {}] = [",
        frames.len()
    );
    for frame in frames {
        one(&mut out, frame);
    }
    out.push_str("];\n");
    out
}

fn classes(set: &Set) -> String {
    let (low, high): (Vec<u8>, Vec<u8>) = set.iter().partition(|&&class| class < 128);
    let low = low.iter().fold(0u128, |bits, class| bits | 1 << class);
    let high = high.iter().fold(0u64, |bits, class| bits | 1 << (class - 128));
    format!("Classes({low:#x}, {high:#x})")
}

fn list<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(show).collect();
    format!("&[{}]", items.join(", "))
}

fn one(out: &mut String, frame: &Frame) {
    let a = &frame.automaton;
    let _ = write!(
        out,
        "    Frame {{\n        name: named({:?}),\n        form: Form::{},\n        whole: {},\n        takes: {},\n        follow: {},\n        first: {:#x},\n        last: {:#x},\n        tight: {:#x},\n        needs: {},\n        gives: {},\n        measure: {:?},\n        only: {:?},\n        of: {},\n        apposition: {},\n        opens: {},\n        closed: {},\n        agreement: {},\n    }},\n",
        frame.name,
        capital(&frame.form),
        frame.whole,
        list(&a.takes, classes),
        list(&a.follow, |set| format!("{set:#x}")),
        a.first,
        a.last,
        a.tight,
        list(&a.needs, classes),
        list(&frame.gives, give),
        frame.measure,
        frame.only.join("|"),
        frame.of.map_or("None".into(), |at| format!("Some(Class({at}))")),
        frame.apposition,
        frame.opens,
        frame.closed,
        frame.agreement,
    );
}

fn give(give: &Give) -> String {
    let Give { kind, measure, place, figure, dated } = give;
    format!(
        "Give {{ kind: Kind::{}, measure: {measure}, place: {place}, figure: {figure}, dated: {dated} }}",
        capital(kind)
    )
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
