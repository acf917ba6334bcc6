//! Archives for servers and terminals: tar, compressed by gzip, sorted, without times and owners, so that equal files make
//! equal bytes. Also reads what others packed. Knows files; not what is in them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

/// Files by their name in an archive.
pub type Entries = BTreeMap<String, Vec<u8>>;

/// Packs files, each under its name, below one folder.
pub fn pack(top: &str, files: &[(String, PathBuf)], to: &Path) -> Result<String> {
    let mut sorted: Vec<_> = files.iter().collect();
    sorted.sort();
    let mut builder = tar::Builder::new(GzEncoder::new(File::create(to)?, Compression::best()));
    for (name, file) in sorted {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(if name.contains('.') || name.contains("LICENSE") { 0o644 } else { 0o755 });
        builder.append_data(&mut header, format!("{top}/{name}"), bytes.as_slice())?;
    }
    builder.into_inner()?.finish()?;
    Ok(format!("{} files, {} bytes", files.len(), to.metadata()?.len()))
}

/// What is in an archive, compressed tar or zip, by the end of its name.
pub fn open(file: &Path) -> Result<Entries> {
    let mut entries = Entries::new();
    if file.extension().is_some_and(|end| end == "zip") {
        let mut archive = zip::ZipArchive::new(File::open(file)?)
            .with_context(|| format!("{} is no zip file", file.display()))?;
        for at in 0..archive.len() {
            let mut entry = archive.by_index(at)?;
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            entries.insert(entry.name()?.into_owned(), bytes);
        }
        return Ok(entries);
    }
    let mut archive = tar::Archive::new(GzDecoder::new(File::open(file)?));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let name = entry.path()?.to_string_lossy().replace('\\', "/");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        entries.insert(name, bytes);
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own with two files.
    fn files(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("citemark-archive-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("in")).unwrap();
        fs::write(folder.join("in/a.txt"), "one").unwrap();
        fs::write(folder.join("in/LICENSE-MIT"), "two ".repeat(900)).unwrap();
        folder
    }

    #[test]
    fn what_is_packed_comes_out_and_order_and_time_do_not_count() {
        let folder = files("tar");
        let list = |names: [&str; 2]| names.map(|name| (name.to_owned(), folder.join("in").join(name)));
        let (one, two) = (folder.join("one.tar.gz"), folder.join("two.tar.gz"));
        pack("top", &list(["a.txt", "LICENSE-MIT"]), &one).unwrap();
        fs::write(folder.join("in/a.txt"), "one").unwrap();
        pack("top", &list(["LICENSE-MIT", "a.txt"]), &two).unwrap();
        assert_eq!(fs::read(&one).unwrap(), fs::read(two).unwrap());
        let entries = open(&one).unwrap();
        assert_eq!(entries["top/a.txt"], b"one");
        assert_eq!(entries["top/LICENSE-MIT"].len(), 3600);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn zip_files_come_out() {
        let folder = files("zip");
        let file = folder.join("all.zip");
        crate::zip::pack(&folder.join("in"), &file).unwrap();
        let entries = open(&file).unwrap();
        assert_eq!(entries.keys().collect::<Vec<_>>(), ["LICENSE-MIT", "a.txt"]);
        assert_eq!(entries["LICENSE-MIT"].len(), 3600);
        fs::write(&file, b"PK no zip file at all, but long enough").unwrap();
        assert!(open(&file).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
