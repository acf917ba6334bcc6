//! The one file of data in a publisher's zip. Knows no publisher.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::Error;

/// First bytes of a zip.
pub(crate) const MAGIC: &[u8] = b"PK\x03\x04";
/// Most bytes that are taken out: a bound for hostile archives, ten times the largest download.
const MOST: u64 = 512 * 1024 * 1024;

/// The first CSV that is not about metadata.
pub(crate) fn data_file(bytes: &[u8], name: &str) -> Result<Vec<u8>, Error> {
    let wrong =
        |error: &dyn std::fmt::Display| Error::data(format!("{name}: not a zip that can be read: {error}"));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| wrong(&error))?;
        let own = file.name().map_err(|error| wrong(&error))?.to_lowercase();
        if own.ends_with(".csv") && !own.contains("metadata") {
            let mut out = Vec::new();
            file.take(MOST).read_to_end(&mut out).map_err(|error| wrong(&error))?;
            return Ok(out);
        }
    }
    Err(Error::data(format!("{name}: expected a CSV file in the zip")))
}
