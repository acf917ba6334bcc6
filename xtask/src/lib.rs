//! Citemark's command runner as a library: the browser tests reuse the server and the paths. Knows the project's
//! folders and the tools that build it; knows nothing of claims or figures.

pub mod api;
pub mod archive;
pub mod bench;
pub mod browsers;
pub mod build;
pub mod compress;
pub mod deny;
pub mod docs;
pub mod extension;
pub mod figures;
pub mod glue;
pub mod javascript;
mod libtest;
pub mod modules;
pub mod node;
pub mod npm;
pub mod oldest;
pub mod order;
pub mod own_data;
pub mod pages;
pub mod paths;
pub mod peers;
pub mod process;
pub mod release;
pub mod server;
pub mod ship;
pub mod shorten;
pub mod size;
pub mod stamp;
pub mod test;
pub mod third_party;
pub mod toolchain;
pub mod tools;
pub mod warehouse;
pub mod zip;
