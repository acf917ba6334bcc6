//! The command line of the runner: parses, dispatches, prints the error. Knows no step by itself.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::test::Part;

/// Builds, serves and tests Citemark. Installs what is missing and says what it does.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build all that a site needs into www/pkg, compressed too, with examples of headers
    Build,
    /// Write src/vocabulary/en.rs from the words and frames in lang/en
    Vocabulary,
    /// Build, and make the JavaScript that runs where a page refuses wasm
    Javascript,
    /// Build the extension for Chromium and Firefox into target/extension
    Extension,
    /// Build the npm package into target/npm
    Npm,
    /// Build, then serve www/ on 127.0.0.1
    Serve {
        /// Port to listen on [default: 8000, or the next free one]
        #[arg(long)]
        port: Option<u16>,
    },
    /// Run all tests; the last line is the count
    Test {
        /// Only these parts, separated by commas
        #[arg(long, value_delimiter = ',', value_name = "PARTS")]
        only: Vec<Part>,
        /// Only what takes a few minutes: layout, clippy, unit tests, the corpora, the scripts' manners
        #[arg(long, conflicts_with_all = ["only", "screenshots"])]
        quick: bool,
        /// Save pictures of the page to www/screenshots
        #[arg(long)]
        screenshots: bool,
    },
    /// Print compressed sizes; fails if one is over its budget
    Size {
        /// Also the bytes of each module of the sources
        #[arg(long, conflicts_with = "json")]
        modules: bool,
        /// One JSON object on standard output
        #[arg(long)]
        json: bool,
    },
    /// Run the widget over a folder of saved pages and write docs/real-pages.md
    Pages {
        /// Folder with NAME/source.html, and NAME/expected.html where a reader view's answer is known
        folder: std::path::PathBuf,
    },
    /// Write docs/public-api.txt, the list of the library's public API
    Api,
    /// Measure sizes and speeds and write them into README.md
    Figures,
    /// Measure a check and a card in Chromium
    Bench {
        /// Beside other readers instead, into docs/proof.md
        #[arg(long, conflicts_with = "json")]
        peers: bool,
        /// One JSON object on standard output
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Build => xtask::compress::run(),
        Command::Vocabulary => xtask::build::vocabulary(),
        Command::Javascript => {
            xtask::build::all().and_then(|()| xtask::process::step("javascript", xtask::javascript::page))
        }
        Command::Extension => xtask::extension::run(),
        Command::Npm => xtask::npm::run(),
        Command::Serve { port } => xtask::build::all().and_then(|()| xtask::server::run(port)),
        Command::Test { quick: true, .. } => xtask::test::quick(),
        Command::Test { only, screenshots, .. } => xtask::test::run(&only, screenshots),
        Command::Size { json, modules } => {
            let sizes = xtask::size::run(json);
            let listed = if modules { xtask::modules::run() } else { Ok(()) };
            sizes.and(listed)
        }
        Command::Pages { folder } => xtask::pages::run(&folder),
        Command::Api => xtask::api::write(),
        Command::Figures => xtask::figures::run(),
        Command::Bench { peers: true, .. } => xtask::peers::run(),
        Command::Bench { json, .. } => xtask::bench::run(json),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
