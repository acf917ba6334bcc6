//! The pipeline of a check: read, resolve, judge. [`assess`] is its entry point.

#[cfg(test)]
mod tests;

use crate::claim::stance::{self, Stance};
use crate::claim::{Around, Claim, Doc, Form, Reading, Reason, read};
use crate::excerpt::Excerpt;
use crate::judge::{self, Assessment, Finding, Judge, Memory, for_context};
use crate::pack::{Pack, PlaceId};
use crate::quantity::Context;
use crate::resolve::{self, Data, Names, Places, gazetteer};

pub use crate::excerpt::Corrections;

/// Everything found in one excerpt.
#[derive(Clone, Debug, Default)]
pub struct Assessed {
    /// One for each claim, in order of the text; never empty if sentences without a claim are included.
    pub claims: Vec<Assessment>,
    /// Shards that have to be fetched before the findings are final.
    pub shards: Vec<String>,
}

/// The longest text that is checked, in bytes: more than any paragraph, less than what would block a page.
pub const LONGEST: usize = 200_000;

/// As much of a text as is checked: up to the end of its last sentence or line within [`LONGEST`] bytes, for half a
/// sentence may say something else.
///
/// ```
/// use citemark::check::{LONGEST, within_limit};
/// let text = "Peru has 34 million people. ".repeat(LONGEST / 20);
/// assert!(within_limit(&text).len() <= LONGEST && within_limit(&text).ends_with("people."));
/// ```
pub fn within_limit(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    let mut end = LONGEST;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or_default();
    let is_end = |pair: &[u8]| matches!(pair, [b'.' | b'!' | b'?', b' ' | b'\n'] | [_, b'\n']);
    let whole = head.as_bytes().windows(2).rposition(is_end).and_then(|last| head.get(..=last));
    whole.unwrap_or(head)
}

/// The context for reading figures, from the language and date of the page.
pub fn context(excerpt: &Excerpt) -> Context {
    let lang = excerpt.page.lang.as_deref().unwrap_or_default();
    let comma = [
        "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "fi", "nb", "cs", "tr", "id", "vi", "el",
        "ro",
    ];
    Context {
        today: excerpt.page.date_published,
        month_first: lang.eq_ignore_ascii_case("en-us"),
        decimal_comma: lang.get(..2).is_some_and(|l| comma.iter().any(|c| l.eq_ignore_ascii_case(c))),
    }
}

/// The page's home country, by its code or its name.
fn home(excerpt: &Excerpt, pack: &Pack) -> Option<PlaceId> {
    let home = excerpt.page.home.as_deref()?;
    pack.place_by_code(&home.to_ascii_uppercase()).or_else(|| gazetteer::place_named(pack, home))
}

/// The claims of a passage, before anything is looked up.
pub fn reading(excerpt: &Excerpt, doc: &Doc, pack: &Pack) -> Reading {
    reading_at(excerpt, doc, pack, home(excerpt, pack))
}

fn reading_at(excerpt: &Excerpt, doc: &Doc, pack: &Pack, home: Option<PlaceId>) -> Reading {
    let title = excerpt.page.title.as_deref().unwrap_or_default();
    let around = Around { before: &excerpt.prefix, title, home: home.map(gazetteer::handle) };
    read(doc, &Names(pack), &around)
}

/// Reads an excerpt and compares each claim with the pack; with `all`, sentences without a claim get an abstention too.
/// Total: never fails.
pub fn assess(excerpt: &Excerpt, doc: &Doc, pack: &Pack, corrections: &Corrections, all: bool) -> Assessed {
    let home = home(excerpt, pack);
    let reading = reading_at(excerpt, doc, pack, home);
    let data = Data::new(pack, doc.context.today);
    let places = Places::of(&reading, doc, pack, home);
    let memory = Memory::default();
    let judge = Judge { data: &data, doc, memory: &memory };
    let meant = |claim: &&Claim| {
        let figure =
            claim.figure.and_then(|at| doc.quantities.get(at)).map(|quantity| quantity.span.of(doc.text));
        corrections.figure.is_none() || figure == corrections.figure.as_deref()
    };
    let own = reading.claims.iter().filter(meant);
    let mut claims: Vec<Assessment> =
        own.map(|claim| assessed(&judge, claim, &places, corrections)).collect();
    for event in judge::events(&judge) {
        let taken = |claim: &Assessment| {
            claim.finding.answers() && claim.link.figure == event.link.figure && event.link.figure.is_some()
        };
        if !claims.iter().any(taken) {
            claims.push(event);
        }
    }
    if all {
        let unread = reading.unread.iter().map(|own| {
            let residue = own.residue.clone();
            let stance =
                || reason_of(stance::stance(doc, own.tokens.clone())).unwrap_or(Reason::NotAStatistic);
            let reason = if own.too_long { Reason::TooLong } else { stance() };
            let context = own.attached.as_ref().and_then(|attached| {
                let link = resolve::attached(&data, doc, attached, &places)?;
                Some((for_context(&judge, &link, reason), link, attached))
            });
            match context {
                Some((judged, link, attached)) => Assessment {
                    tokens: attached.tokens.clone(),
                    anchor: attached.tokens.start,
                    form: Form::None,
                    finding: judged.finding,
                    evidence: judged.evidence,
                    detail: judged.detail,
                    link,
                    residue,
                },
                None => Assessment { residue, ..Assessment::silent(own.tokens.clone(), reason) },
            }
        });
        claims.extend(unread);
        if claims.is_empty() {
            let whole = 0..doc.tokens.len();
            let reason = reason_of(stance::stance(doc, whole.clone())).unwrap_or(Reason::NotAStatistic);
            claims.push(Assessment::silent(whole, reason));
        }
    }
    if excerpt.only_claims {
        claims.iter_mut().for_each(Assessment::without_context);
    }
    // Abstentions without a link are kept only if nothing else was found.
    if claims.iter().any(|claim| claim.finding.answers()) {
        claims.retain(|claim| !claim.is_empty());
    }
    claims.sort_by_key(|claim| claim.anchor);
    Assessed { claims, shards: data.needs() }
}

/// A claim, resolved and judged.
fn assessed(judge: &Judge, claim: &Claim, places: &Places, corrections: &Corrections) -> Assessment {
    let mut out = Assessment {
        form: claim.form,
        anchor: claim.anchor,
        ..Assessment::silent(claim.tokens.clone(), Reason::NotInDataset)
    };
    match resolve::resolve(judge.data, judge.doc, claim, places, corrections) {
        Ok(link) => {
            let judged = judge::judge(judge, claim, &link);
            out.finding = judged.finding;
            out.evidence = judged.evidence;
            out.detail = judged.detail;
            out.link = link;
            out.link.years = judged.years.or(out.link.years);
        }
        Err(unresolved) => {
            out.finding = Finding::Abstains(unresolved.reason);
            out.link = unresolved.link;
        }
    }
    out
}

fn reason_of(stance: Stance) -> Option<Reason> {
    match stance {
        Stance::Asserted => None,
        Stance::Question => Some(Reason::NotAStatistic),
        Stance::Hypothetical => Some(Reason::Hypothetical),
        Stance::Forecast => Some(Reason::Forecast),
        Stance::Negated => Some(Reason::NegatedOrReported),
        Stance::Opinion => Some(Reason::Opinion),
    }
}
