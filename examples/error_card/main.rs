//! Measures the checker on the corpus of claims and prints the error card as Markdown: what was found against what was
//! to be found, by finding and by form, and what a scan of the ordinary articles flags. `--errors` lists the lines
//! that came out otherwise. Knows the corpus's format; nothing of how claims are read.
//!
//! `cargo run --release --example error_card > docs/error-card.md`

mod table;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use citemark::check::{self, Corrections};
use citemark::claim::Doc;
use citemark::excerpt::Excerpt;
use citemark::judge::{Assessment, Finding};
use citemark::pack::{Pack, bundled};
use citemark::quantity::Date;
use serde_json::Value;

use table::{Card, Measured};

const CORPUS: &str = "tests/claims";

/// What the checker said of one claim, in the words of the corpus.
#[derive(Clone)]
struct Said {
    finding: &'static str,
    reason: &'static str,
    about: String,
    place: String,
}

impl Said {
    fn nothing() -> Self {
        Self { finding: "abstain", reason: "", about: String::new(), place: String::new() }
    }

    fn of(found: &Assessment, pack: &Pack) -> Self {
        let link = &found.link;
        let variable = link.variable.and_then(|v| pack.variable(v)).map(|v| v.id.to_string());
        Self {
            finding: match found.finding {
                Finding::Abstains(_) | Finding::Context(_) => "abstain",
                other => other.code(),
            },
            reason: found.finding.reason().map_or("", |why| why.code()),
            about: link.event.map(|_| "event".to_owned()).or(variable).unwrap_or_default(),
            place: link.place.and_then(|p| pack.place(p)).map(|p| p.id.to_string()).unwrap_or_default(),
        }
    }

    /// How well this answers what was expected: same subject and place, then one of them.
    fn likeness(&self, wanted: &Value) -> usize {
        let about = field(wanted, "variable").split(':').next().unwrap_or_default();
        2 * usize::from(!about.is_empty() && about == self.about)
            + usize::from(!self.place.is_empty() && field(wanted, "place") == self.place)
    }

    /// The most harmful last.
    fn harm(&self) -> Option<usize> {
        table::FINDINGS.iter().rev().position(|name| *name == self.finding)
    }
}

fn field<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn checked(text: &str, date: &str, pack: &Pack) -> Vec<Said> {
    let excerpt = Excerpt::new(text).dated(Date::parse(date));
    let doc = Doc::read(text, check::context(&excerpt));
    let assessed = check::assess(&excerpt, &doc, pack, &Corrections::default(), true);
    assessed.claims.iter().map(|found| Said::of(found, pack)).collect()
}

/// Pairs what was wanted with what was said: the likest first, then in the order of the text.
fn pairs<'a>(wanted: &'a [Value], said: &[Said]) -> Vec<(&'a Value, Said)> {
    if wanted.iter().all(|w| field(w, "finding") == "abstain") {
        let worst = said.iter().max_by_key(|s| s.harm()).cloned().unwrap_or_else(Said::nothing);
        return wanted.iter().map(|w| (w, worst.clone())).collect();
    }
    let mut left: Vec<&Said> = said.iter().collect();
    let mut pairs = Vec::new();
    for want in wanted {
        // `max_by_key` takes the last of equals, hence the reversal: the first in the text wins.
        let best = left.iter().enumerate().rev().max_by_key(|(_, s)| s.likeness(want)).map(|(at, _)| at);
        pairs.push((want, best.map_or_else(Said::nothing, |at| left.remove(at).clone())));
    }
    pairs
}

fn claims(card: &mut Card, pack: &Pack) -> Result<(), Box<dyn Error>> {
    for line in fs::read_to_string(Path::new(CORPUS).join("claims.jsonl"))?.lines() {
        let case: Value = serde_json::from_str(line)?;
        let said = checked(field(&case, "text"), field(&case, "ref"), pack);
        let wanted = case.get("expect").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for (want, said) in pairs(wanted, &said) {
            let also = want.get("reason_also").and_then(Value::as_array).into_iter().flatten();
            let reasons: Vec<&str> = also.filter_map(Value::as_str).chain([field(want, "reason")]).collect();
            card.count(field(&case, "form"), field(want, "finding"), said.finding);
            if field(want, "finding") == "abstain" && said.finding == "abstain" {
                card.reason(reasons.contains(&said.reason));
            }
            if field(want, "finding") != said.finding {
                card.miss(format!(
                    "{}: {} wanted, {} found: {}",
                    field(&case, "id"),
                    field(want, "finding"),
                    said.finding,
                    field(&case, "text")
                ));
            }
        }
    }
    Ok(())
}

/// Each article as a whole, and each of its paragraphs alone.
fn articles(card: &mut Card, pack: &Pack) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<_> =
        fs::read_dir(Path::new(CORPUS).join("articles"))?.flatten().map(|f| f.path()).collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let date = name.get(..10).unwrap_or_default();
        card.article(text.split_whitespace().count());
        for part in std::iter::once(text.as_str()).chain(text.split("\n\n")) {
            for said in checked(part, date, pack).iter().filter(|s| s.finding != "abstain") {
                card.article_finding(said.finding);
                let start: String = part.chars().take(80).collect();
                card.miss(format!("{name}: {} found ({} {}): {start}", said.finding, said.about, said.place));
            }
        }
    }
    Ok(())
}

/// What was measured on texts of others, which are no part of the project.
fn real(card: &mut Card) -> Result<(), Box<dyn Error>> {
    let table = fs::read_to_string("tests/real/measured.tsv")?;
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [collection, texts, answered, right, wrong_flags, wrong_passes, day] = cells[..] else {
            return Err(format!("tests/real/measured.tsv: seven columns were expected in {line:?}").into());
        };
        card.real.push(Measured {
            collection: collection.into(),
            texts: texts.parse()?,
            answered: answered.parse()?,
            right: right.parse()?,
            wrong_flags: wrong_flags.parse()?,
            wrong_passes: wrong_passes.parse()?,
            day: day.into(),
        });
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let pack = bundled()?;
    let mut card = Card::default();
    claims(&mut card, &pack)?;
    articles(&mut card, &pack)?;
    real(&mut card)?;
    if env::args().any(|argument| argument == "--errors") {
        print!("{}", card.misses());
    } else {
        print!("{card}");
    }
    Ok(())
}
