//! The command line of the runner: parses, dispatches, prints the error. Knows no step by itself.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::release::{self, Run};
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
    /// Run all tests but the nightly ones (archive, deny, docs, speed); the last line is the count
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
    /// Run each fuzz target
    Fuzz {
        /// Seconds for each
        #[arg(long, default_value_t = 600)]
        seconds: u32,
    },
    /// Build the documentation, the references and the demo as one site, in target/site
    Docs {
        /// The path that it is served under
        #[arg(long, default_value = "/")]
        base: String,
    },
    /// Hold licences, sources, versions and lock files of all dependencies to deny.toml
    Deny,
    /// Make everything that is published, in target/dist: archives, bills of materials, statement, checksums
    Release {
        /// From whatever is there, not from the version's tag
        #[arg(long)]
        dry_run: bool,
        /// What is made
        #[arg(long, value_enum, default_value = "all")]
        part: release::Part,
    },
    /// Write THIRD_PARTY.md: what ships that others made
    ThirdParty,
    /// Compile everything with the oldest compiler that Cargo.toml names
    Oldest,
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
        Command::Fuzz { seconds } => xtask::test::fuzz_for(seconds),
        Command::Docs { base } => xtask::docs::run(&base),
        Command::Deny => xtask::deny::run(),
        Command::Release { dry_run, part } => {
            release::run(if dry_run { Run::Dry } else { Run::Tagged }, part)
        }
        Command::ThirdParty => xtask::third_party::run(),
        Command::Oldest => xtask::oldest::run(),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Each step of the workflows that is not somebody's action is a command of this runner, as it is spelled there; an
    /// action is named by its commit.
    #[test]
    fn workflows_call_nothing_but_this() {
        let folder = xtask::paths::root().join(".github/workflows");
        let mut calls = 0;
        for file in xtask::stamp::files(&folder) {
            let text = std::fs::read_to_string(&file).unwrap();
            for line in text.lines() {
                if let Some((_, action)) = line.split_once("uses: ") {
                    let pinned = action.split_once('@').and_then(|(_, at)| at.split_once(" # v"));
                    let is_hash =
                        |hash: &str| hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
                    assert!(
                        pinned.is_some_and(|(hash, _)| is_hash(hash)),
                        "{line}: a tag can be moved; name the commit"
                    );
                }
                let Some((_, command)) = line.split_once("run: ") else { continue };
                // The host fills these in.
                let command = command.replace("${{ github.event.repository.name }}", "name");
                let words = command
                    .strip_prefix("cargo xtask ")
                    .unwrap_or_else(|| panic!("{line}: no command of ours"));
                let parsed = Cli::try_parse_from(std::iter::once("xtask").chain(words.split(' ')));
                assert!(parsed.is_ok(), "{}: {line}: {}", file.display(), parsed.err().unwrap());
                calls += 1;
            }
            assert!(!text.contains("run: |"), "{}: several commands in one step", file.display());
        }
        assert!(calls > 5, "the workflows call {calls} commands");
    }
}
