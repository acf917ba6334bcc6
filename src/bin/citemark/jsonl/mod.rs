//! Lines of JSON in, lines of JSON out, on every core: reads ahead, answers many lines at once, writes them in order. Memory
//! does not grow with the input. A line that cannot be answered has an error in its place, and the rest go on.

mod answer;
mod case;
mod lines;

use citemark::pack::Pack;
use indicatif::{ProgressBar, ProgressStyle};
use lines::{Line, batches};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::io::{IsTerminal, Read, Result, Write, stderr};

pub use answer::Wanted;

/// How many bad lines are told of one by one; all of them stand in the output.
const TOLD: u64 = 10;

/// What came of an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// Lines that were answered.
    pub answered: u64,
    /// Lines that have an error in their place.
    pub failed: u64,
}

/// Answers each line that is not blank with one line, in order. `size` is that of the input in bytes, if it is known.
///
/// # Errors
/// If the input cannot be read or the output cannot be written; never for what a line says.
pub fn answer(
    input: impl Read + Send + 'static,
    size: Option<u64>,
    mut output: impl Write,
    pack: &Pack,
    wanted: Wanted,
) -> Result<Count> {
    let bar = progress(size);
    let mut count = Count::default();
    for batch in batches(input) {
        let batch = batch?;
        let answers: Vec<_> = batch.par_iter().map(|line| answer_one(line, pack, wanted)).collect();
        for (line, answer) in batch.iter().zip(&answers) {
            if let Some(problem) = &answer.problem {
                count.failed += 1;
                if count.failed <= TOLD {
                    bar.suspend(|| eprintln!("citemark: line {}: {problem}", line.number));
                }
            } else {
                count.answered += 1;
            }
            output.write_all(answer.text.as_bytes())?;
            output.write_all(b"\n")?;
        }
        output.flush()?;
        bar.inc(batch.iter().map(|line| line.size).sum());
        bar.set_message(format!("{} lines", count.answered + count.failed));
    }
    bar.finish_and_clear();
    if count.failed > 0 {
        let all = count.answered + count.failed;
        eprintln!(
            "citemark: {} of {all} lines were not answered; each has an error in its place",
            count.failed
        );
    }
    Ok(count)
}

/// A line of the output, and what was wrong with the input's.
struct Answer {
    text: String,
    problem: Option<case::Problem>,
}

fn answer_one(line: &Line, pack: &Pack, wanted: Wanted) -> Answer {
    match line.bytes.as_deref().map_err(Clone::clone).and_then(case::Case::parse) {
        Ok(case) => Answer { text: answer::answer(&case, pack, wanted).to_string(), problem: None },
        Err(problem) => Answer { text: problem.at(line.number).to_string(), problem: Some(problem) },
    }
}

/// A bar on standard error while that is a terminal and the output is not: else it would stand among the answers.
fn progress(size: Option<u64>) -> ProgressBar {
    if !stderr().is_terminal() || std::io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, style) = match size {
        Some(size) => {
            (ProgressBar::new(size), "{bar:40} {percent:>3} %  {msg}, {bytes_per_sec}  {elapsed}, {eta} left")
        }
        None => (ProgressBar::new_spinner(), "{spinner} {msg}, {bytes}, {bytes_per_sec}  {elapsed}"),
    };
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    bar
}
