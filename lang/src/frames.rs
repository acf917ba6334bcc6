//! `frames/*.toml`: one file a form; each frame with its pattern, what it gives, and its examples.

use crate::Fault;
use crate::pattern::{Step, compile};
use crate::words::Words;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groups {
    groups: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    form: String,
    frame: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    clause: Option<String>,
    phrase: Option<String>,
    gives: Vec<String>,
    measure: Option<String>,
    only: Option<Vec<String>>,
    whole: Option<String>,
    #[serde(default)]
    apposition: bool,
    #[serde(default)]
    opens: bool,
    #[serde(default)]
    closed: bool,
    #[serde(default)]
    agreement: bool,
    yes: Vec<(String, String)>,
    no: Vec<String>,
}

/// A frame, compiled.
pub struct Frame {
    /// What it is called.
    pub name: String,
    /// The form of its claims: which of [`FORMS`].
    pub form: u8,
    /// Whether it takes a whole clause; else a phrase within one.
    pub whole: bool,
    /// Its pattern.
    pub pattern: Vec<Step>,
    /// What claims it gives.
    pub gives: Vec<Give>,
    /// What is measured, where no word of the pattern says so.
    pub measure: String,
    /// The only measures it is for (`one|another`); empty for all.
    pub only: String,
    /// What the figure is a share of, if the pattern says so: a class, or nothing.
    pub of: Option<u8>,
    /// Whether it puts something beside a noun, so that the noun must stand free.
    pub apposition: bool,
    /// Whether it must begin a clause.
    pub opens: bool,
    /// Whether only a mark may follow.
    pub closed: bool,
    /// Whether it is too indirect to say that something differs.
    pub agreement: bool,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// A claim that a frame gives: which of its measures, places and figures, from one.
pub struct Give {
    /// How the words lead to a series: which of [`KINDS`].
    pub kind: u8,
    /// Which measure.
    pub measure: u8,
    /// Which place.
    pub place: u8,
    /// Which figure.
    pub figure: u8,
    /// Whether it needs a time of its own.
    pub dated: bool,
}

/// A sentence with what is to be read in it.
pub struct Example {
    /// The frame that it stands with.
    pub frame: String,
    /// The sentence.
    pub text: String,
    /// The claims that are to be read, as `citemark read` prints them; none where nothing may be read.
    pub reads: Option<String>,
}

/// Forms of claims, in the library's order.
const FORMS: [&str; 5] = ["level", "change", "comparison", "rank", "share"];
/// Ways by which words lead to a series, in the library's order.
const KINDS: [&str; 14] = [
    "level", "growth", "count", "people", "asylum", "received", "origin", "pair", "share", "verb", "tail",
    "rank", "change", "comparison",
];

/// Reads all files of a folder, by name.
pub fn read(folder: &Path, words: &Words) -> Result<Vec<Frame>, Fault> {
    let listing = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = listing.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let groups: Groups = parse(&folder.join("groups.toml"))?;
    let mut out = Vec::new();
    for path in paths.iter().filter(|path| !path.ends_with("groups.toml")) {
        let file: File = parse(path)?;
        let form = FORMS.iter().position(|form| *form == file.form);
        let form = form.ok_or_else(|| format!("{}: form: expected one of {FORMS:?}", path.display()))?;
        for raw in file.frame {
            let name = raw.name.clone();
            let frame = frame(raw, form as u8, words, &groups.groups);
            out.push(frame.map_err(|fault| format!("{}: frame \"{name}\": {fault}", path.display()))?);
        }
    }
    Ok(out)
}

fn parse<T: for<'d> Deserialize<'d>>(path: &Path) -> Result<T, Fault> {
    toml::from_str(&crate::read(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn frame(raw: Raw, form: u8, words: &Words, groups: &BTreeMap<String, String>) -> Result<Frame, Fault> {
    let (pattern, whole) = match (&raw.clause, &raw.phrase) {
        (Some(clause), None) => (clause, true),
        (None, Some(phrase)) => (phrase, false),
        _ => return Err("expected either `clause` or `phrase`".into()),
    };
    if raw.yes.is_empty() || raw.no.is_empty() {
        return Err("expected at least one example that is read (`yes`) and one that is not (`no`)".into());
    }
    let yes = raw.yes.into_iter().map(|(text, reads)| (text, Some(reads)));
    let examples = yes.chain(raw.no.into_iter().map(|text| (text, None)));
    let examples = examples.map(|(text, reads)| Example { frame: raw.name.clone(), text, reads }).collect();
    Ok(Frame {
        form,
        whole,
        pattern: compile(pattern, words, groups)?,
        gives: raw.gives.iter().map(|give| self::give(give)).collect::<Result<_, _>>()?,
        measure: raw.measure.unwrap_or_default(),
        only: raw.only.unwrap_or_default().join("|"),
        of: raw.whole.as_deref().map(|class| share_of(class, words)).transpose()?,
        apposition: raw.apposition,
        opens: raw.opens,
        closed: raw.closed,
        agreement: raw.agreement,
        examples,
        name: raw.name,
    })
}

fn share_of(class: &str, words: &Words) -> Result<u8, Fault> {
    words.number(class).ok_or_else(|| format!("whole: `{class}` is no class"))
}

/// `level measure 2 figure 1 dated`
fn give(text: &str) -> Result<Give, Fault> {
    let mut words = text.split(' ');
    let kind = words.next().and_then(|word| KINDS.iter().position(|kind| *kind == word));
    let kind = kind.ok_or_else(|| format!("`{text}`: expected one of {KINDS:?} first"))?;
    let mut give = Give { kind: kind as u8, measure: 1, place: 1, figure: 1, dated: false };
    while let Some(word) = words.next() {
        let mut number =
            || words.next().and_then(|n| n.parse().ok()).ok_or(format!("`{text}`: expected a number"));
        match word {
            "measure" => give.measure = number()?,
            "place" => give.place = number()?,
            "figure" => give.figure = number()?,
            "dated" => give.dated = true,
            _ => return Err(format!("`{text}`: expected measure, place, figure or dated")),
        }
    }
    Ok(give)
}
