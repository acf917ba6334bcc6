//! The page in real browsers, suite by suite. `cargo test -p citemark-e2e card::` runs one of them.

mod android;
mod asking;
mod card;
mod corner;
mod cost;
mod days;
mod embed;
mod extension;
mod fragments;
mod guest;
mod harness;
mod hosts;
mod javascript;
mod npm;
mod offer;
mod own_data;
mod packs;
mod places;
mod preferences;
mod reader;
mod retry;
mod same;
mod states;
mod story;
mod theming;
