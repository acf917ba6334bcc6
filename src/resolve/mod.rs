//! Links claims to the pack: which series, place and period a claim means. Does not judge.

mod data;
mod fit;
pub mod gazetteer;
mod interval;
mod link;
mod meaning;
mod measure;
mod place;
mod quotient;
mod rank;

pub use data::{Data, is_monthly, is_of_a_year, is_of_people_of_age, is_rate};
pub use gazetteer::Names;
pub use interval::Interval;
pub use link::{Link, Unresolved};
pub use meaning::{attached, resolve};
pub use place::Places;
pub use quotient::Quotient;
