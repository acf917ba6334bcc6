//! Zip files, as browsers' shops take them: deflated, sorted, without times, so that equal files make equal archives.
//! <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT>

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use crate::stamp;

/// Version 2.0, names in UTF-8, deflated.
const HOW: [u16; 3] = [20, 0x0800, 8];
/// 1 January 1980, the first day that a zip file can say.
const WHEN: [u16; 2] = [0, 0x21];

/// Packs a folder into one file.
pub fn pack(folder: &Path, to: &Path) -> Result<()> {
    let (mut out, mut list, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for file in stamp::files(folder) {
        let name = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        let bytes = fs::read(&file)?;
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        let small = encoder.finish()?;
        let mut crc = Crc::new();
        crc.update(&bytes);

        let mut entry = Vec::new();
        shorts(&mut entry, &HOW);
        shorts(&mut entry, &WHEN);
        longs(&mut entry, &[crc.sum(), u32::try_from(small.len())?, u32::try_from(bytes.len())?]);
        shorts(&mut entry, &[u16::try_from(name.len())?, 0]);

        list.extend(b"PK\x01\x02\x14\0");
        list.extend(&entry);
        // No comment, the first disk, no attributes; then where the file begins.
        shorts(&mut list, &[0, 0, 0]);
        longs(&mut list, &[0, u32::try_from(out.len())?]);
        list.extend(name.as_bytes());

        out.extend(b"PK\x03\x04");
        out.extend(&entry);
        out.extend(name.as_bytes());
        out.extend(small);
        count += 1;
    }
    let start = u32::try_from(out.len())?;
    let length = u32::try_from(list.len())?;
    out.extend(list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    shorts(&mut out, &[count, count]);
    longs(&mut out, &[length, start]);
    shorts(&mut out, &[0]);
    Ok(fs::write(to, out)?)
}

fn shorts(out: &mut Vec<u8>, numbers: &[u16]) {
    numbers.iter().for_each(|number| out.extend(number.to_le_bytes()));
}

fn longs(out: &mut Vec<u8>, numbers: &[u32]) {
    numbers.iter().for_each(|number| out.extend(number.to_le_bytes()));
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[test]
    fn equal_files_make_equal_archives() {
        let folder = std::env::temp_dir().join(format!("citemark-zip-{}", std::process::id()));
        let made = ["one", "two"].map(|name| {
            let from = folder.join(name);
            fs::create_dir_all(from.join("inner")).unwrap();
            for file in if name == "one" { ["inner/b.txt", "a.txt"] } else { ["a.txt", "inner/b.txt"] } {
                fs::write(from.join(file), "a figure with its source ".repeat(40)).unwrap();
            }
            let file = fs::File::options().append(true).open(from.join("a.txt")).unwrap();
            let later = if name == "one" { SystemTime::UNIX_EPOCH } else { SystemTime::now() };
            file.set_modified(later).unwrap();
            let to = folder.join(format!("{name}.zip"));
            pack(&from, &to).unwrap();
            fs::read(to).unwrap()
        });
        fs::remove_dir_all(&folder).unwrap();
        assert!(made[0] == made[1], "times and the order of writing change nothing");
        assert!(made[0].starts_with(b"PK\x03\x04") && made[0].len() < 600);
    }
}
