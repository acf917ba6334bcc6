//! The words of the interface: English here, other languages in files beside the widget (`www/lang/`), which the page's
//! script hands over line by line. Knows no page.

use crate::annotation::figures::own;
use crate::annotation::language::{Words, fill, messages};
use crate::annotation::messages::Message;
use crate::claim::Reason;

/// The language of the interface.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lang(Words);

impl Lang {
    /// The language of a BCP 47 tag, with the messages of its file; without messages it is English.
    pub fn new(tag: &str, lines: String) -> Self {
        Self(Words::new(tag, lines))
    }

    /// The tag for the `lang` attribute.
    pub fn tag(&self) -> &str {
        self.0.tag()
    }

    /// Whether what the data say needs no mark as English.
    pub fn is_english(&self) -> bool {
        self.0.is_english()
    }

    /// A message in this language.
    pub fn say(&self, key: Key) -> &str {
        key.of(&self.0)
    }

    /// The words for a finding by its code.
    pub fn finding(&self, code: &str) -> &str {
        Message::of_finding(code).of(&self.0)
    }

    /// Why nothing is said of a claim.
    pub fn reason(&self, reason: Reason) -> &str {
        Message::of_reason(reason).of(&self.0)
    }

    /// What a figure is (`estimate`) in this language.
    pub fn term<'a>(&'a self, word: &'a str) -> &'a str {
        own(Message::Terms, word, &self.0)
    }

    /// A message with `{0}`, `{1}`, … filled in.
    pub fn fill(&self, key: Key, values: &[&str]) -> String {
        fill(self.say(key), values)
    }
}

/// Whether a BCP 47 tag is of English.
pub fn is_english(tag: &str) -> bool {
    tag.get(..2).is_some_and(|primary| primary.eq_ignore_ascii_case("en"))
        && !tag.as_bytes().get(2).is_some_and(u8::is_ascii_alphanumeric)
}

messages! {
    /// A message of the interface.
    Key from Message::COUNT;
    OtherFigure: "The sources have another figure";
    Unchecked: "Not checked here: {0}";
    Ask: "Check figure";
    Close: "Close";
    Busy: "Looking it up…";
    Context: "What the sources say";
    Read: "What I read";
    Place: "Place";
    Measure: "Measure";
    Period: "Period";
    Figure: "Figure";
    Assumed: "assumed";
    Sources: "Sources";
    Changed: "The text has changed and was checked again.";
    More: "{0} more";
    Supports: "supports it";
    Opposes: "differs";
    Released: "released {0}";
    Retrieved: "retrieved {0}";
    NewTab: "opens in a new tab";
    Claimed: "claimed";
    ChartOf: "{0}, {1} to {2}: from {3} to {4}. Source: {5}.";
    Table: "Show as table";
    Year: "Year";
    SaveChart: "Save chart";
    CopyPlain: "Copy citation";
    CopyLink: "Copy link";
    Export: "Export JSON-LD";
    Report: "This looks wrong";
    Copied: "Copied";
    Saved: "Saved as a file";
    CopyFailed: "The browser did not allow copying.";
    Claims: "Claims in the selection";
    NoFigure: "Nothing here can be compared with the data: it has figures about countries. Select a sentence with such a number, date or share.";
    Empty: "Nothing readable is selected.";
    SelectionTooLong: "The selection is too long to check at once. Select a few paragraphs.";
    Binary: "The selection does not look like text.";
    Foreign: "Citemark reads English; this text is marked as another language.";
    Failed: "The check could not be made: {0}";
    List: "Figures in this article";
    Summary: "{0} figures read, {1} checked, {2} not.";
    Scanning: "Reading the article…";
    Next: "Next";
    Previous: "Previous";
    All: "All";
    MoreActions: "More";
    ExportReview: "Export ClaimReview";
    SourceOf: "Source: {0}";
    Reviewed: "Checked by {0}, as this page says";
    LinkCheck: "Copy link to this check";
    Undated: "The page has no date: compared with the latest figures.";
    OwnDay: "Compared as of the day that you named.";
    Day: "Date of the text";
    TryAgain: "Try again";
    ClearMarks: "Clear marks";
    NoData: "A figure, but nothing to compare it with";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::language::tests::{FILES, messages_of};

    fn blanks(text: &str) -> Vec<usize> {
        (0..10).filter(|n| text.contains(&format!("{{{n}}}"))).collect()
    }

    #[test]
    fn every_language_has_every_message_with_the_same_blanks() {
        let names = Message::NAMES.iter().chain(Key::NAMES);
        let names: Vec<String> = names.map(|name| name[..1].to_lowercase() + &name[1..]).collect();
        let unlike: std::collections::BTreeSet<&String> = names.iter().collect();
        assert_eq!(unlike.len(), names.len(), "a name stands once in a language file");
        let english = [Message::ENGLISH, Key::ENGLISH].concat();
        for (tag, file) in FILES {
            let own = messages_of(file);
            let keys: Vec<&String> = own.iter().map(|(name, _)| name).collect();
            assert_eq!(keys, names.iter().collect::<Vec<_>>(), "{tag}.json: same names, same order");
            for (at, (name, text)) in own.iter().enumerate() {
                let english = english.split('\n').nth(at).unwrap();
                assert!(!text.is_empty() && !text.contains('\n'), "{tag}.json: {name}");
                assert!(tag != "en" || text == english, "en.json has the program's own words: {name}");
                // Patterns of their own: a language need not have ordinals in words.
                if name != "ordinals" {
                    assert_eq!(blanks(text), blanks(english), "{tag}.json: {name}");
                }
            }
        }
    }

    #[test]
    fn speaks_the_language_that_was_handed_over() {
        let lines = |file| messages_of(file).into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
        let german = Lang::new("de-AT", lines(FILES[0].1));
        assert_eq!((german.tag(), german.say(Key::Close)), ("de", "Schließen"));
        assert_eq!(german.finding("outdated"), "Veraltet");
        assert_eq!(german.fill(Key::Summary, &["7", "5", "2"]), "7 Zahlen gelesen, 5 geprüft, 2 nicht.");
        let english = Lang::new("ja", String::new());
        assert_eq!((english.tag(), english.say(Key::Close)), ("en", "Close"));
        assert!(is_english("EN-gb") && is_english("en") && !is_english("eng") && !is_english("é"));
    }
}
