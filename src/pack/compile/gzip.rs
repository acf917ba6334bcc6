//! Files that their publishers packed with gzip, as `table.csv.gz`, and the bound of all that is unpacked. Knows no tables.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// The end of such a file's name.
pub(super) const END: &str = "gz";
/// How it begins.
const MAGIC: [u8; 2] = [0x1f, 0x8b];
/// Most bytes that are taken out of a file that is read whole: a bound for hostile ones, ten times the largest download.
const MOST: u64 = 512 * 1024 * 1024;

/// The bytes of a file, taken out where they are packed.
pub(super) fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>, String> {
    if !bytes.starts_with(&MAGIC) {
        return Ok(Cow::Borrowed(bytes));
    }
    let out = whole(MultiGzDecoder::new(bytes));
    out.map(Cow::Owned).map_err(|error| format!("a gzip file that cannot be unpacked: {error}"))
}

/// All that an unpacker gives, up to a bound.
pub(crate) fn whole(packed: impl Read) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    packed.take(MOST + 1).read_to_end(&mut out)?;
    if out.len() as u64 > MOST {
        return Err(std::io::Error::other(format!("expected at most {MOST} bytes, found more")));
    }
    Ok(out)
}

/// A file that is read in a stream.
pub(super) fn open(path: &Path) -> Result<MultiGzDecoder<File>, String> {
    File::open(path).map(MultiGzDecoder::new).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut packer = GzEncoder::new(Vec::new(), Compression::default());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    }

    #[test]
    fn what_is_packed_is_taken_out() {
        let table = b"place,2023\nHarbour,3361\n".repeat(100);
        assert_eq!(unpacked(&table).unwrap(), table);
        assert_eq!(unpacked(&packed(&table)).unwrap(), table);
        // As several files put together are.
        assert_eq!(unpacked(&[packed(b"a,"), packed(b"b")].concat()).unwrap().as_ref(), b"a,b");
    }

    #[test]
    fn what_is_cut_off_is_told() {
        let mut file = packed(&b"place,2023\nHarbour,3361\n".repeat(100));
        file.truncate(file.len() / 2);
        assert!(unpacked(&file).unwrap_err().contains("cannot be unpacked"));
    }
}
