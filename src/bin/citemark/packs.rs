//! Packs in folders, asked as a page asks them: shards are read when a check needs them. Knows files; the check is the
//! library's.

use citemark::annotation::Words;
use citemark::check::Corrections;
use citemark::excerpt::Excerpt;
use citemark::pack::compile::INDEX_FILE;
use citemark::pack::{Pack, bundled};
use citemark::{Checked, check_packs};
use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};

/// Stands for the program's own pack.
const BUNDLED: &str = "bundled";

/// Compares an excerpt with the packs in these folders, in order of preference; with the bundled one if there are none.
pub fn check(excerpt: &Excerpt, folders: &[PathBuf]) -> Result<Checked, Box<dyn Error>> {
    if folders.is_empty() {
        return Ok(citemark::check(excerpt, &bundled()?));
    }
    let mut packs = folders.iter().map(|folder| open(folder)).collect::<Result<Vec<_>, _>>()?;
    loop {
        let checked = check_packs(excerpt, &packs, &Corrections::default(), &Words::default());
        if checked.shards.is_empty() {
            return Ok(checked);
        }
        let found = folders.get(checked.pack).zip(packs.get_mut(checked.pack));
        let (folder, pack) = found.ok_or("no such pack")?;
        add(pack, folder, &checked.shards)?;
    }
}

fn add(pack: &mut Pack, folder: &Path, shards: &[String]) -> Result<(), Box<dyn Error>> {
    for shard in shards {
        let file = folder.join(shard);
        pack.add_shard(read(&file)?).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

/// The one pack that is asked for lines, with all that it has; the bundled one if none is named.
pub fn only(folders: &[PathBuf]) -> Result<Pack, Box<dyn Error>> {
    let folder = match folders {
        [] => return Ok(bundled()?),
        [one] if one == Path::new(BUNDLED) => return Ok(bundled()?),
        [one] => one,
        _ => return Err("lines are compared with one pack: name one, and ask again for the next".into()),
    };
    let mut pack = open(folder)?;
    let mut had = BTreeSet::new();
    // Pages of the index name further shards.
    loop {
        let mut named = pack.shard_names();
        named.retain(|name| had.insert(name.clone()));
        if named.is_empty() {
            return Ok(pack);
        }
        add(&mut pack, folder, &named)?;
    }
}

fn open(folder: &Path) -> Result<Pack, Box<dyn Error>> {
    if folder == Path::new(BUNDLED) {
        return Ok(bundled()?);
    }
    let file = folder.join(INDEX_FILE);
    Ok(Pack::open(read(&file)?).map_err(|error| format!("{}: {error}", file.display()))?)
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}
