//! The languages of the messages: English is part of the program, each table of messages as one text; another language
//! comes from a file (`www/lang/de.json`), passed in as its messages, one a line, in the order of the tables. Knows no
//! message and no page.

use super::Term;
use crate::quantity::small;

/// The messages of a language other than English, one a line; without any it is English. A line that is missing or
/// empty is said in English.
///
/// ```
/// use citemark::annotation::Words;
/// assert_eq!(Words::default().tag(), "en");
/// // The lines of `www/lang/de.json`, without their names.
/// let german = Words::new("de-AT", "Stimmt mit den Quellen überein".into());
/// assert_eq!((german.tag(), german.is_english()), ("de", false));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Words {
    tag: String,
    lines: String,
}

impl Words {
    /// The language of a BCP 47 tag with the lines of its file.
    #[must_use]
    pub fn new(tag: &str, lines: String) -> Self {
        Self { tag: tag.get(..2).unwrap_or_default().to_ascii_lowercase(), lines }
    }

    /// Whether it is English.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.lines.is_empty()
    }

    /// The tag for `lang` and `inLanguage`.
    #[must_use]
    pub fn tag(&self) -> &str {
        if self.is_english() { "en" } else { &self.tag }
    }

    /// The same as [`Words::say`], for an annotation: in English one of the table's own.
    pub(crate) fn term(&self, table: &'static str, at: usize, first: usize) -> Term {
        match line(&self.lines, first + at) {
            "" => line(table, at).into(),
            own => own.to_owned().into(),
        }
    }

    /// The tag, as annotations have it.
    pub(crate) fn language(&self) -> Term {
        if self.is_english() { "en".into() } else { self.tag.clone().into() }
    }

    /// Message `at` of a table whose first message stands in line `first` of a language file.
    pub(crate) fn say(&self, table: &'static str, at: usize, first: usize) -> &str {
        match line(&self.lines, first + at) {
            "" => line(table, at),
            own => own,
        }
    }
}

fn line(text: &str, at: usize) -> &str {
    text.split('\n').nth(at).unwrap_or_default()
}

/// A pattern with its blanks `{0}`, `{1}`, … filled in.
pub(crate) fn fill(pattern: &str, values: &[&str]) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{')
        && let Some((index, tail)) = after.split_once('}')
    {
        out.push_str(before);
        out.push_str(small(index).and_then(|at| values.get(at as usize)).unwrap_or(&""));
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// A table of messages: an enum of their names, and their English as one text.
macro_rules! messages {
    ($(#[$doc:meta])* $name:ident from $first:expr; $($key:ident: $english:literal;)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name { $($key),* }

        impl $name {
            pub(crate) const ENGLISH: &'static str = concat!($($english, "\n"),*);

            /// The names, in the order of the table.
            #[cfg(test)]
            pub const NAMES: &'static [&'static str] = &[$(stringify!($key)),*];

            /// How many there are.
            #[allow(dead_code, reason = "the last table has none behind it")]
            pub const COUNT: usize = [$(stringify!($key)),*].len();

            /// The message in a language.
            pub fn of(self, words: &$crate::annotation::language::Words) -> &str {
                words.say(Self::ENGLISH, self as usize, $first)
            }

            /// The message in a language, as annotations have it.
            #[allow(dead_code, reason = "some tables are not for annotations")]
            pub(crate) fn term(self, words: &$crate::annotation::language::Words) -> $crate::annotation::Term {
                words.term(Self::ENGLISH, self as usize, $first)
            }
        }
    };
}
pub(crate) use messages;

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The language files.
    pub const FILES: [(&str, &str); 5] = [
        ("de", include_str!("../../www/lang/de.json")),
        ("es", include_str!("../../www/lang/es.json")),
        ("fr", include_str!("../../www/lang/fr.json")),
        ("ko", include_str!("../../www/lang/ko.json")),
        ("en", include_str!("../../www/lang/en.json")),
    ];

    /// Names and messages of a language file in their order.
    pub fn messages_of(file: &str) -> Vec<(String, String)> {
        let text = |json: &str| serde_json::from_str::<String>(json.trim().trim_end_matches(',')).unwrap();
        let pairs = file.lines().filter_map(|line| line.split_once("\": "));
        pairs.map(|(name, value)| (name.trim().trim_matches('"').to_owned(), text(value))).collect()
    }

    /// A language as the script hands it over.
    pub fn language(tag: &str) -> Words {
        let file = FILES.iter().find(|(name, _)| *name == tag).unwrap().1;
        let lines: Vec<_> = messages_of(file).into_iter().map(|(_, text)| text).collect();
        Words::new(tag, lines.join("\n"))
    }

    #[test]
    fn blanks_are_filled() {
        assert_eq!(fill("{1} of {0}{2}", &["a", "b"]), "b of a");
        assert_eq!(fill("no blank", &["a"]), "no blank");
        assert_eq!(fill("open {0", &["a"]), "open {0");
    }
}
