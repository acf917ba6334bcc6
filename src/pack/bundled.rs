//! The bundled pack, compiled from `data/` by the build script and part of the program. Knows no file at run time.

use super::Pack;
use crate::Error;

static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack/index"));
static SHARDS: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/pack/shards.rs"));

/// The bundled pack with all its shards.
///
/// # Errors
/// None, unless the program's own bytes are damaged.
///
/// ```
/// # #[cfg(feature = "cli")] {
/// let pack = citemark::pack::bundled().unwrap();
/// assert!(pack.place_by_code("JPN").is_some());
/// # }
/// ```
pub fn bundled() -> Result<Pack, Error> {
    let mut pack = Pack::open_own(INDEX)?;
    for shard in SHARDS {
        pack.add_own_shard(shard)?;
    }
    Ok(pack)
}
