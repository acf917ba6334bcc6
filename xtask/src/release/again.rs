//! The same release from a copy of the sources in another folder, with nothing built before: every byte must be the same. Knows
//! files; not what makes them differ.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::archive;
use super::{name_of, source};
use crate::{paths, process, stamp};

/// Builds it and compares.
pub fn same(first: &Path) -> Result<String> {
    let copy = paths::target().join("again");
    source::copy(&copy)?;
    let mut release = process::command(std::env::current_exe()?);
    release.current_dir(&copy).args(["release", "--dry-run", "--part", "files"]);
    // What says to this program which folder is the project's.
    release.env("CARGO_MANIFEST_DIR", &copy).env("CARGO_TARGET_DIR", copy.join("target"));
    // The copy lies in a folder that git ignores: it is told that these are the files of the same commit.
    release.env("GIT_DIR", source::git_folder()?).env("GIT_WORK_TREE", &copy).env("GIT_OPTIONAL_LOCKS", "0");
    process::run_quiet(&mut release)?;
    let second = copy.join("target/dist");
    let names =
        |folder: &Path| stamp::files(folder).iter().map(|file| name_of(file)).collect::<BTreeSet<_>>();
    let (one, two) = (names(first), names(&second));
    let mut differ: Vec<String> =
        one.symmetric_difference(&two).map(|name| format!("{name} is made once only")).collect();
    for name in one.intersection(&two) {
        if fs::read(first.join(name))? != fs::read(second.join(name))? {
            differ.push(format!("{name}: {}", difference(&first.join(name), &second.join(name))));
        }
    }
    if !differ.is_empty() {
        bail!("two builds of the same sources differ:\n{}", differ.join("\n"));
    }
    let bytes: u64 =
        one.iter().filter_map(|name| first.join(name).metadata().ok()).map(|data| data.len()).sum();
    fs::remove_dir_all(&copy)?;
    Ok(format!("{} files, {bytes} bytes: the same from another folder", one.len()))
}

/// What in two archives differs, as far as can be told.
fn difference(one: &Path, two: &Path) -> String {
    let (Ok(one), Ok(two)) = (archive::open(one), archive::open(two)) else { return "other bytes".into() };
    let all: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
    let differ: Vec<&str> =
        all.into_iter().filter(|name| one.get(*name) != two.get(*name)).map(|name| name.as_str()).collect();
    if differ.is_empty() { "the same files, packed in another way".into() } else { differ.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let folder = std::env::temp_dir().join(format!("citemark-again-{}", std::process::id()));
        let made = |text: &str, name: &str| {
            fs::create_dir_all(folder.join("in")).unwrap();
            fs::write(folder.join("in/a.txt"), text).unwrap();
            let file = folder.join(name);
            archive::pack("top", &[("a.txt".into(), folder.join("in/a.txt"))], &file).unwrap();
            file
        };
        assert_eq!(difference(&made("one", "1.tar.gz"), &made("two", "2.tar.gz")), "top/a.txt");
        fs::remove_dir_all(folder).unwrap();
    }
}
