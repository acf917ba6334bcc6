//! `citemark pack`: a Data Package on disk becomes a pack on disk.

use citemark::Error;
use citemark::pack::compile::compile;
use std::path::Path;

/// Compiles the package in `data` into the folder `out`.
pub fn run(data: &Path, out: &Path) -> Result<(), Error> {
    compile(data)?.write(out)
}
