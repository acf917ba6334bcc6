//! `cargo xtask build`: what a site puts on its server, www/pkg, each file compressed beside it, and examples of headers. Knows
//! files and how they are compressed; knows nothing of what is in them.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{build, extension, paths, process, stamp};

/// What a browser fetches.
const KINDS: [&str; 5] = ["js", "wasm", "json", "pack", "shard"];
/// The ends of what is made beside a file.
const ENDS: [&str; 2] = ["br", "gz"];

/// Builds, and writes what a site can serve as it is.
pub fn run() -> Result<()> {
    build::all()?;
    process::step("compressed", || write(&paths::pkg()))?;
    extension::copy_all(&paths::root().join("docs/headers"), &paths::pkg().join("headers"))
}

/// Compresses each file below a folder that browsers fetch and that has changed since.
fn write(folder: &Path) -> Result<String> {
    let (mut before, mut after, mut count) = (0, 0, 0);
    for file in stamp::files(folder).iter().filter(|file| is_fetched(file)) {
        let [br, gz] = ENDS.map(|end| beside(file, end));
        if !is_newer(&br, file) || !is_newer(&gz, file) {
            let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            fs::write(&br, brotli(&bytes)?)?;
            fs::write(&gz, gzip(&bytes)?)?;
        }
        count += 1;
        before += file.metadata()?.len();
        after += br.metadata()?.len();
    }
    Ok(format!("{count} files: {} kB, {} kB with brotli", before / 1000, after / 1000))
}

/// Takes away what was compressed from a file that is gone or has changed: a server must not send the old one.
pub fn forget(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            forget(&path)?;
        } else if path.extension().is_some_and(|end| ENDS.iter().any(|one| end == *one))
            && !is_newer(&path, &path.with_extension(""))
        {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn is_fetched(file: &Path) -> bool {
    file.extension().is_some_and(|end| KINDS.iter().any(|kind| end == *kind))
}

/// Whether a file was made after another, which is there.
fn is_newer(made: &Path, from: &Path) -> bool {
    let changed = |file: &Path| file.metadata().and_then(|data| data.modified()).ok();
    let (made, from): (Option<SystemTime>, _) = (changed(made), changed(from));
    from.is_some() && made >= from
}

fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}

/// Brotli at its strongest, as for a file that is compressed once and served often.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn files_are_beside_until_they_change() {
        let folder = std::env::temp_dir().join(format!("citemark-compress-{}", std::process::id()));
        fs::create_dir_all(folder.join("pack")).unwrap();
        let text = "figures with sources ".repeat(500);
        let file = folder.join("pack/a.shard");
        fs::write(&file, &text).unwrap();
        fs::write(folder.join("notes.txt"), &text).unwrap();
        write(&folder).unwrap();
        let [br, gz] = ENDS.map(|end| beside(&file, end));
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut fs::read(&br).unwrap().as_slice(), &mut plain).unwrap();
        assert_eq!(plain, text.as_bytes());
        let mut plain = String::new();
        GzDecoder::new(fs::File::open(&gz).unwrap()).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        assert!(!folder.join("notes.txt.br").exists());
        assert_eq!(stamp::files(&folder).len(), 2, "what is compressed counts as the file beside it");

        forget(&folder).unwrap();
        assert!(br.is_file() && gz.is_file());
        fs::File::options()
            .append(true)
            .open(&file)
            .unwrap()
            .set_modified(SystemTime::now() + std::time::Duration::from_secs(9))
            .unwrap();
        forget(&folder).unwrap();
        assert!(!br.exists() && !gz.exists(), "an old copy would be served in its place");
        fs::remove_dir_all(folder).unwrap();
    }

    /// Each example says the types of all kinds, or leaves out only those that every host knows; shards are kept for ever.
    #[test]
    fn headers_are_of_all_kinds() {
        let examples = stamp::files(&paths::root().join("docs/headers"));
        assert_eq!(examples.len(), 4);
        for file in examples {
            let text = fs::read_to_string(&file).unwrap();
            assert!(text.contains("public, max-age=31536000, immutable"), "{}", file.display());
            assert!(text.contains("shard") && text.contains("pack"), "{}", file.display());
            let hosts_own = file.ends_with("_headers");
            for kind in KINDS.into_iter().filter(|_| !hosts_own) {
                assert!(text.contains(kind), "{}: {kind}", file.display());
            }
            assert!(hosts_own || ["br", "gzip"].iter().all(|name| text.contains(name)), "{}", file.display());
        }
    }
}
