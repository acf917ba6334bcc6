//! Citemark reads a claim with a figure in it, compares it with a bundled, source-cited dataset and says what the
//! sources say. It compares with cited sources; it does not decide what is true.
//!
//! Modules in dependency order; each may use those above it, never those below:
//! [`error`], [`text`], [`quantity`], [`excerpt`], `selector`, `claim` and `pack` (which never see each other),
//! `check`, [`annotation`], and, in wasm only, `web`.

#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]

pub mod error;
pub mod text;

pub mod quantity;

pub mod excerpt;

pub mod claim;
pub mod pack;

pub mod annotation;

#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the host builds only the pure parts, for their tests")
)]
#[cfg(any(target_arch = "wasm32", test))]
pub mod web;

pub use error::Error;
