//! Problems of a package, reported row by row and grouped by cause. Knows no table.

use crate::Error;

/// Causes shown; the rest are counted.
const SHOWN: usize = 20;
/// Further rows of a cause that are named.
const MORE: usize = 4;
/// Characters of a cell that are shown.
const CELL: usize = 60;
/// Rows that cannot be read at all, after which a table is given up.
const MANY: usize = 100_000;

/// All problems found so far.
#[derive(Default)]
pub(crate) struct Problems {
    causes: Vec<Cause>,
    count: usize,
    /// Problems whose cause is not shown.
    unshown: usize,
}

/// Problems that one change mends: the same file, and the same thing expected.
struct Cause {
    key: String,
    first: String,
    /// Where it is so too.
    more: Vec<String>,
    count: usize,
}

impl Problems {
    /// Notes that `file` holds `found` where `expected` should stand.
    pub(crate) fn cell(&mut self, file: &str, row: u64, column: &str, expected: &str, found: &str) {
        let found: String = found.chars().take(CELL).collect();
        self.note(format!("{file}\0{expected}"), format!("row {row}, column {column} (\"{found}\")"), || {
            format!("{file}, row {row}, column {column}: expected {expected}, found \"{found}\"")
        });
    }

    /// Notes that a whole row of `file` is not what is expected.
    pub(crate) fn row(&mut self, file: &str, row: u64, expected: &str, found: &str) {
        let text = || format!("{file}, row {row}: expected {expected}, found {found}");
        self.note(format!("{file}\0{expected}"), format!("row {row} ({found})"), text);
    }

    /// Notes something that many things of one kind lack: `what` of them, with what to do about it.
    pub(crate) fn lacking(&mut self, file: &str, what: &str, expected: &str) {
        let text = || format!("{file}: {what}: expected {expected}");
        self.note(format!("{file}\0{expected}"), what.to_owned(), text);
    }

    /// Notes any other problem.
    pub(crate) fn say(&mut self, problem: String) {
        self.note(problem.clone(), problem.clone(), || problem);
    }

    fn note(&mut self, key: String, place: String, text: impl FnOnce() -> String) {
        self.count += 1;
        if let Some(cause) = self.causes.iter_mut().find(|cause| cause.key == key) {
            cause.count += 1;
            if cause.more.len() < MORE {
                cause.more.push(place);
            }
        } else if self.causes.len() < SHOWN {
            self.causes.push(Cause { key, first: text(), more: Vec::new(), count: 1 });
        } else {
            self.unshown += 1;
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
            1 => String::from("1 problem"),
            n => format!("{n} problems"),
        };
        for cause in &self.causes {
            text.push('\n');
            text.push_str(&cause.first);
            if cause.count > 1 {
                let rest = if cause.count > cause.more.len() + 1 { "; ..." } else { "" };
                text.push_str(&format!(
                    " (and {} more like it: {}{rest})",
                    cause.count - 1,
                    cause.more.join("; ")
                ));
            }
        }
        if self.unshown > 0 {
            text.push_str(&format!("\n... and {} more", self.unshown));
        }
        Err(Error::data(text))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails is a failed test")]
    use super::*;

    #[test]
    fn problems_are_grouped_by_cause() {
        let mut problems = Problems::default();
        for row in 2..9 {
            problems.cell("a.csv", row, "2020", "a figure", "soon");
        }
        problems.row("a.csv", 9, "3 cells", "2");
        let told = problems.into_result().unwrap_err().to_string();
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 3, "{told}");
        assert!(lines[0].ends_with("8 problems"), "{told}");
        assert!(
            lines[1].starts_with("a.csv, row 2, column 2020: expected a figure, found \"soon\""),
            "{told}"
        );
        assert!(lines[1].contains("6 more like it: row 3, column 2020 (\"soon\")"), "{told}");
        assert_eq!(lines[2], "a.csv, row 9: expected 3 cells, found 2");
    }

    #[test]
    fn causes_that_are_not_shown_are_counted() {
        let mut problems = Problems::default();
        for row in 0..SHOWN + 3 {
            problems.say(format!("problem {row}"));
        }
        assert!(problems.into_result().unwrap_err().to_string().ends_with("... and 3 more"));
    }
}
