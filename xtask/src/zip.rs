//! Zip files, as browsers' shops take them: deflated, sorted, without times, so that equal files make equal archives.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::stamp;

/// Packs a folder into one file.
pub fn pack(folder: &Path, to: &Path) -> Result<()> {
    // The first day that a zip file can say.
    let plain = SimpleFileOptions::DEFAULT.last_modified_time(DateTime::default());
    let packed = plain.compression_method(CompressionMethod::Deflated).compression_level(Some(9));
    let mut out = ZipWriter::new(File::create(to)?);
    for file in stamp::files(folder) {
        out.start_file(file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/"), packed)?;
        out.write_all(&fs::read(&file)?)?;
    }
    out.finish()?;
    Ok(())
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
