//! The languages of what is said: English stands in the program, each table of messages as one text; another language
//! comes from a file of its own (`www/lang/de.json`), handed over as its messages, one a line, in the order of the
//! tables. Knows no message and no page.

/// The messages of a language other than English, one a line; without any it is English. A line that is missing or
/// empty is said in English.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Words(String);

impl Words {
    /// The lines of a language file.
    pub fn new(lines: String) -> Self {
        Self(lines)
    }

    /// Whether nothing but English is there.
    pub fn is_english(&self) -> bool {
        self.0.is_empty()
    }

    /// Message `at` of a table whose first message stands in line `first` of a language file.
    pub(crate) fn say(&self, table: &'static str, at: usize, first: usize) -> &str {
        match line(&self.0, first + at) {
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
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((index, tail)) = after.split_once('}') else { break };
        out.push_str(index.parse().ok().and_then(|at: usize| values.get(at)).unwrap_or(&""));
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
            const ENGLISH: &'static str = concat!($($english, "\n"),*);

            /// The names, in the order of the table.
            #[cfg(test)]
            pub const NAMES: &'static [&'static str] = &[$(stringify!($key)),*];

            /// The message in a language.
            pub fn of(self, words: &$crate::annotation::language::Words) -> &str {
                words.say(Self::ENGLISH, self as usize, $first)
            }
        }
    };
}
pub(crate) use messages;
