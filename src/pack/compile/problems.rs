//! What is wrong with a package, told row by row. Knows no table.

use crate::Error;

/// Problems shown in full; the rest are counted.
const SHOWN: usize = 20;
/// Rows that cannot be read at all, after which a table is given up.
const MANY: usize = 100_000;

/// All problems found so far.
#[derive(Default)]
pub(crate) struct Problems {
    shown: Vec<String>,
    count: usize,
}

impl Problems {
    /// Notes that `file` holds `found` where `expected` should stand.
    pub(crate) fn cell(&mut self, file: &str, row: u64, column: &str, expected: &str, found: &str) {
        let found: String = found.chars().take(60).collect();
        self.say(format!("{file}, row {row}, column {column}: expected {expected}, found \"{found}\""));
    }

    /// Notes any other problem.
    pub(crate) fn say(&mut self, problem: String) {
        self.count += 1;
        if self.shown.len() < SHOWN {
            self.shown.push(problem);
        }
    }

    /// Whether there are none so far.
    pub(crate) fn none(&self) -> bool {
        self.count == 0
    }

    /// Whether a file is not worth reading on: nobody mends so many one by one.
    pub(crate) fn too_many(&self) -> bool {
        self.count > MANY
    }

    /// All of them as one error, if there are any.
    pub(crate) fn into_result(self) -> Result<(), Error> {
        if self.count == 0 {
            return Ok(());
        }
        let mut text = match self.count {
            1 => String::from("1 problem\n"),
            n => format!("{n} problems\n"),
        };
        text.push_str(&self.shown.join("\n"));
        if self.count > self.shown.len() {
            text.push_str(&format!("\n... and {} more", self.count - self.shown.len()));
        }
        Err(Error::data(text))
    }
}
