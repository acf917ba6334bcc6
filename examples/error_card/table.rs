//! The counts behind the error card, and the card as Markdown. Knows findings and forms by name; nothing of claims.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

/// In the order of harm: a wrong `differs` does most, a wrong `abstain` least.
pub const FINDINGS: [&str; 6] =
    ["differs", "outdated", "rightWhenPublished", "disputed", "agrees", "abstain"];
const FORMS: [&str; 8] = ["level", "change", "comparison", "rank", "share", "event", "multi", "none"];

/// What was counted.
#[derive(Default)]
pub struct Card {
    /// By form, wanted finding and found finding.
    counts: BTreeMap<(String, String, String), usize>,
    reasons: usize,
    reasons_right: usize,
    articles: usize,
    words: usize,
    article_findings: BTreeMap<String, usize>,
    misses: Vec<String>,
    /// What was measured on texts of others.
    pub real: Vec<Measured>,
}

/// What was measured on a collection of texts of others.
pub struct Measured {
    pub collection: String,
    pub texts: usize,
    pub answered: usize,
    pub right: usize,
    pub wrong_flags: usize,
    pub wrong_passes: usize,
    /// The day of the measurement.
    pub day: String,
}

const INTRODUCTION: &str = "What counts is text that nobody here wrote. Such text belongs to its authors and is no part of the project; what was counted on it
stands in `tests/real/measured.tsv`, and what was judged, by the text's id, in `tests/real/judged.tsv`.";
const READING_THE_TABLE: &str = "A wrong flag says of a sentence that the sources have it otherwise (differs, outdated, disputed), where they have not; a wrong pass says that
they have it so. What is answered and neither right nor wrong is right by luck or contestable. News is scanned, as a page does it unasked, and only what
is marked counts; claims are asked about one by one. Rows are not to be compared with each other but for their wrong marks: in ordinary news almost no sentence
can be answered, in a corpus made for a checker most can.";

/// Sums over some of the counts.
#[derive(Default)]
struct Sums {
    all: usize,
    right: usize,
    answerable: usize,
    answered: usize,
    said: usize,
    said_right: usize,
    safe: usize,
    wrong_flags: usize,
}

fn is_flag(finding: &str) -> bool {
    matches!(finding, "differs" | "outdated")
}

fn percent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".into();
    }
    let tenths = (part * 1000 + whole / 2) / whole;
    format!("{}.{} %", tenths / 10, tenths % 10)
}

impl Card {
    pub fn count(&mut self, form: &str, wanted: &str, found: &str) {
        *self.counts.entry((form.into(), wanted.into(), found.into())).or_default() += 1;
    }

    pub fn reason(&mut self, right: bool) {
        self.reasons += 1;
        self.reasons_right += usize::from(right);
    }

    pub fn article(&mut self, words: usize) {
        self.articles += 1;
        self.words += words;
    }

    pub fn article_finding(&mut self, finding: &str) {
        *self.article_findings.entry(finding.into()).or_default() += 1;
    }

    pub fn miss(&mut self, line: String) {
        self.misses.push(line);
    }

    /// The lines that came out otherwise than expected.
    pub fn misses(&self) -> String {
        self.misses.iter().map(|line| format!("{line}\n")).collect()
    }

    fn sums(&self, form: Option<&str>) -> Sums {
        let mut sums = Sums::default();
        for ((of, wanted, found), n) in &self.counts {
            if form.is_some_and(|form| form != of) {
                continue;
            }
            let (answerable, answered) = (wanted != "abstain", found != "abstain");
            let safe = matches!(wanted.as_str(), "agrees" | "abstain");
            let when = |yes: bool| if yes { *n } else { 0 };
            sums.all += n;
            sums.right += when(wanted == found);
            sums.answerable += when(answerable);
            sums.answered += when(answerable && answered);
            sums.said += when(answered);
            sums.said_right += when(answered && wanted == found);
            sums.safe += when(safe);
            sums.wrong_flags += when(safe && is_flag(found));
        }
        sums
    }

    /// Text of others beside the project's own.
    fn sources(&self, f: &mut Formatter<'_>, own: &Sums) -> fmt::Result {
        writeln!(
            f,
            "| text | written by | texts | answered | right | wrong flags | wrong passes | measured |"
        )?;
        writeln!(f, "| --- | --- |{}", " ---: |".repeat(6))?;
        let mut row = |name: &str, author: &str, counts: [usize; 5], day: &str| {
            let [texts, answered, right, flags, passes] = counts;
            writeln!(f, "| {name} | {author} | {texts} | {answered} | {right} | {flags} | {passes} | {day} |")
        };
        for one in &self.real {
            let counts = [one.texts, one.answered, one.right, one.wrong_flags, one.wrong_passes];
            row(&one.collection, "others", counts, &one.day)?;
        }
        let wrongly = FINDINGS.iter().filter(|wanted| **wanted != "agrees");
        let passes = wrongly.map(|wanted| self.cell(wanted, "agrees")).sum();
        let counts = [own.all, own.said, own.said_right, own.wrong_flags, passes];
        row("`tests/claims/claims.jsonl`, by claim", "the project", counts, "with this page")
    }

    fn cell(&self, wanted: &str, found: &str) -> usize {
        self.counts.iter().filter(|((_, w, f), _)| w == wanted && f == found).map(|(_, n)| n).sum()
    }
}

impl Display for Card {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let all = self.sums(None);
        writeln!(f, "# Error card\n")?;
        writeln!(f, "{INTRODUCTION}\n")?;
        self.sources(f, &all)?;
        writeln!(f, "\n{READING_THE_TABLE}\n")?;
        writeln!(
            f,
            "The rest of this page is the project's own corpus in `tests/claims/`, which says where reading stands and proves nothing"
        )?;
        writeln!(
            f,
            "of other text. Two lines in five must not be answered. Many lines were written for a checker that guessed: a line that leaves a word"
        )?;
        writeln!(
            f,
            "unread is no longer answered. Written by `cargo run --release --example error_card`.\n"
        )?;
        writeln!(f, "| | |\n| --- | --- |")?;
        writeln!(f, "| claims | {} |", all.all)?;
        writeln!(
            f,
            "| wrong flags (differs or outdated, where it agrees or cannot be told) | {} of {}: {} |",
            all.wrong_flags,
            all.safe,
            percent(all.wrong_flags, all.safe)
        )?;
        writeln!(f, "| right, of those answered | {} |", percent(all.said_right, all.said))?;
        writeln!(f, "| answered, of those that can be | {} |", percent(all.answered, all.answerable))?;
        writeln!(
            f,
            "| right reason, of the right abstentions | {} |",
            percent(self.reasons_right, self.reasons)
        )?;
        let flags: usize = self.article_findings.iter().filter(|(k, _)| is_flag(k)).map(|(_, n)| n).sum();
        writeln!(
            f,
            "| flags in {} ordinary articles of {} words, each read whole and by paragraphs | {flags} |\n",
            self.articles, self.words
        )?;

        writeln!(f, "## By finding\n\nRows: what is to be found. Columns: what was found.\n")?;
        writeln!(f, "| | {} |\n|{}", FINDINGS.join(" | "), " --- |".repeat(FINDINGS.len() + 1))?;
        for wanted in FINDINGS {
            let cells: Vec<String> =
                FINDINGS.iter().map(|found| self.cell(wanted, found).to_string()).collect();
            writeln!(f, "| **{wanted}** | {} |", cells.join(" | "))?;
        }

        writeln!(
            f,
            "\n## By form\n\n| form | claims | right | answered, of those that can be | right, of those answered | wrong flags |"
        )?;
        writeln!(f, "|{}", " --- |".repeat(6))?;
        for form in FORMS {
            let s = self.sums(Some(form));
            writeln!(
                f,
                "| {form} | {} | {} | {} | {} | {} |",
                s.all,
                percent(s.right, s.all),
                percent(s.answered, s.answerable),
                percent(s.said_right, s.said),
                percent(s.wrong_flags, s.safe)
            )?;
        }
        Ok(())
    }
}
