//! The one file of data in a publisher's zip. Reads the central directory and inflates; knows no publisher.
//! <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT>

use crate::Error;

/// First bytes of a zip.
pub(crate) const MAGIC: &[u8] = b"PK\x03\x04";
/// Largest file that is taken out: a bound for hostile archives, ten times the largest download.
const LARGEST: usize = 512 * 1024 * 1024;
/// Signature and length of an entry of the central directory, of its end, and of a local header.
const ENTRY: (&[u8], usize) = (b"PK\x01\x02", 46);
const END: (&[u8], usize) = (b"PK\x05\x06", 22);
const LOCAL: usize = 30;

/// The first CSV that is not about metadata.
pub(crate) fn data_file(zip: &[u8], name: &str) -> Result<Vec<u8>, Error> {
    let wrong = || Error::data(format!("{name}: not a zip that can be read"));
    let end =
        (0..=zip.len().saturating_sub(END.1)).rev().find(|&i| starts(zip, i, END.0)).ok_or_else(wrong)?;
    let mut at = number(zip, end + 16, 4).ok_or_else(wrong)?;
    while starts(zip, at, ENTRY.0) {
        let field = |offset: usize, len: usize| number(zip, at + offset, len).ok_or_else(wrong);
        let (name_len, extra, comment) = (field(28, 2)?, field(30, 2)?, field(32, 2)?);
        let entry = zip.get(at + ENTRY.1..at + ENTRY.1 + name_len).ok_or_else(wrong)?;
        let entry = String::from_utf8_lossy(entry).to_lowercase();
        if entry.ends_with(".csv") && !entry.contains("metadata") {
            let local = field(42, 4)?;
            let skip = number(zip, local + 26, 2).ok_or_else(wrong)?
                + number(zip, local + 28, 2).ok_or_else(wrong)?;
            let start = local + LOCAL + skip;
            let data = zip.get(start..start.saturating_add(field(20, 4)?)).ok_or_else(wrong)?;
            return match field(10, 2)? {
                0 => Ok(data.to_vec()),
                8 => miniz_oxide::inflate::decompress_to_vec_with_limit(data, LARGEST).map_err(|_| wrong()),
                _ => Err(Error::data(format!("{name}: packed in a way that is not known; unzip it first"))),
            };
        }
        at += ENTRY.1 + name_len + extra + comment;
    }
    Err(Error::data(format!("{name}: expected a CSV file in the zip")))
}

fn starts(bytes: &[u8], at: usize, with: &[u8]) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(with))
}

/// A little-endian number.
fn number(bytes: &[u8], at: usize, len: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(len)?)?;
    Some(field.iter().rev().fold(0, |n, &b| n << 8 | usize::from(b)))
}
