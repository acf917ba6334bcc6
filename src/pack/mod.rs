//! The pack: places, variables, sources, events and observations, with which claims are compared. Knows data, not
//! sentences. The bytes are defined in `format` alone; [`compile`](mod@compile) (feature `compile`) makes them from a
//! Data Package.
//!
//! A pack is a small index and shards of observations, each named by its checksum, that are fetched when a look-up
//! asks for them:
//!
//! ```
//! # #[cfg(feature = "cli")] {
//! use citemark::pack::{Lookup, bundled};
//! let pack = bundled().unwrap();
//! let population = pack.variable_by_code("SP.POP.TOTL").unwrap();
//! let japan = pack.place_by_code("JPN").unwrap();
//! let Lookup::Found(series) = pack.series(population, japan) else { panic!() };
//! assert!(series.value(2023).is_some());
//! # }
//! ```

#[cfg(feature = "cli")]
mod bundled;
mod codes;
#[cfg(feature = "compile")]
pub mod compile;
pub(crate) mod format;
#[cfg(feature = "compile")]
pub mod import;
mod lexicon;
mod model;
mod reader;
mod series;
mod sha256;
mod sum;

#[cfg(feature = "cli")]
pub use bundled::bundled;
pub use lexicon::Lexicon;
pub use model::*;
pub use reader::Pack;
pub use series::*;
pub use sum::{Sum, adds_up};
