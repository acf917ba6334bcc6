//! An input cut into numbered lines, read ahead by a thread of its own. Knows bytes, not what they mean.

use super::case::Problem;
use std::io::{BufRead, BufReader, Read, Result};
use std::sync::mpsc::{Receiver, sync_channel};

/// Bytes that are read at once.
const CHUNK: usize = 1 << 18;
/// Chunks that are read ahead while others are being answered.
const AHEAD: usize = 4;
/// Bytes that are answered together, at least while so many have been read: enough to keep many cores busy.
const BATCH: u64 = 1 << 20;
/// A line longer than this is not read: its end may never come. Far more than the passage that is checked of one.
pub const LONGEST: usize = 16 << 20;

/// A line of the input that is not blank.
pub struct Line {
    /// Counted from one, blank lines too.
    pub number: u64,
    /// How many bytes of the input it took.
    pub size: u64,
    /// What it says, or why it was not read.
    pub bytes: std::result::Result<Vec<u8>, Problem>,
}

/// Lines in order, as many at once as are there: an input that waits for its answers is answered before it goes on.
pub fn batches(input: impl Read + Send + 'static) -> impl Iterator<Item = Result<Vec<Line>>> {
    let (sender, receiver) = sync_channel(AHEAD);
    std::thread::spawn(move || {
        let mut reader = Reader { input: BufReader::with_capacity(CHUNK, input), number: 0 };
        loop {
            let lines = reader.lines();
            let over = lines.as_ref().map_or(true, Vec::is_empty);
            if sender.send(lines).is_err() || over {
                return;
            }
        }
    });
    let mut over = false;
    std::iter::from_fn(move || if over { None } else { next(&receiver, &mut over) })
}

/// What has been read by now; waits for the first of it.
fn next(receiver: &Receiver<Result<Vec<Line>>>, over: &mut bool) -> Option<Result<Vec<Line>>> {
    let mut batch: Vec<Line> = Vec::new();
    let mut more = receiver.recv().ok();
    while let Some(lines) = more {
        match lines {
            Ok(lines) if lines.is_empty() => *over = true,
            Ok(lines) => batch.extend(lines),
            Err(error) => {
                *over = true;
                return Some(Err(error));
            }
        }
        let size: u64 = batch.iter().map(|line| line.size).sum();
        more = if size < BATCH { receiver.try_recv().ok() } else { None };
    }
    (!batch.is_empty()).then_some(Ok(batch))
}

struct Reader<R> {
    input: BufReader<R>,
    number: u64,
}

impl<R: Read> Reader<R> {
    /// The lines that one chunk has the ends of; empty at the end of the input.
    fn lines(&mut self) -> Result<Vec<Line>> {
        let mut lines = Vec::new();
        while let Some(line) = self.line()? {
            if !line.bytes.as_ref().is_ok_and(|bytes| bytes.trim_ascii().is_empty()) {
                lines.push(line);
            }
            if !lines.is_empty() && self.input.buffer().is_empty() {
                break;
            }
        }
        Ok(lines)
    }

    fn line(&mut self) -> Result<Option<Line>> {
        let (mut bytes, mut size) = (Vec::new(), 0);
        loop {
            let chunk = self.input.fill_buf()?;
            let end = chunk.iter().position(|&byte| byte == b'\n');
            let taken = end.map_or(chunk.len(), |end| end + 1);
            if taken == 0 && size == 0 {
                return Ok(None);
            }
            if bytes.len() <= LONGEST {
                bytes.extend_from_slice(chunk.get(..end.unwrap_or(taken)).unwrap_or_default());
            }
            self.input.consume(taken);
            size += taken as u64;
            if end.is_some() || taken == 0 {
                break;
            }
        }
        self.number += 1;
        let bytes = if bytes.len() <= LONGEST { Ok(bytes) } else { Err(Problem::too_long(size)) };
        Ok(Some(Line { number: self.number, size, bytes }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot read its own lines must fail")]

    use super::*;

    fn numbers(input: impl Read + Send + 'static) -> Vec<(u64, bool)> {
        batches(input)
            .flat_map(|batch| batch.unwrap())
            .map(|line| (line.number, line.bytes.is_ok()))
            .collect()
    }

    #[test]
    fn lines_are_numbered_as_they_stand() {
        let input = std::io::Cursor::new("one\n\n  \nfour\r\nlast");
        assert_eq!(numbers(input), [(1, true), (4, true), (5, true)]);
        assert_eq!(numbers(std::io::empty()), []);
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let long = std::io::repeat(b'x').take(3 * LONGEST as u64).chain(&b"\nnext"[..]);
        assert_eq!(numbers(long), [(1, false), (2, true)]);
    }
}
