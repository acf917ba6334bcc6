//! The one file of data in a publisher's zip. Knows no publisher.

use std::fmt::Display;
use std::io::Cursor;

use zip::ZipArchive;

use crate::Error;
use crate::pack::compile::gzip;

/// First bytes of a zip.
pub(crate) const MAGIC: &[u8] = b"PK\x03\x04";

/// The first CSV that is not about metadata.
pub(crate) fn data_file(bytes: &[u8], name: &str) -> Result<Vec<u8>, Error> {
    let wrong = |error: &dyn Display| Error::data(format!("{name}: not a zip that can be read: {error}"));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| wrong(&error))?;
        let own = file.name().map_err(|error| wrong(&error))?.to_lowercase();
        if own.ends_with(".csv") && !own.contains("metadata") {
            return gzip::whole(file).map_err(|error| wrong(&error));
        }
    }
    Err(Error::data(format!("{name}: expected a CSV file in the zip")))
}
