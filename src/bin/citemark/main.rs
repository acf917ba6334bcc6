//! The command line: `citemark read`, `citemark pack`.

mod jsonl;
mod pack;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads claims with figures and compares them with cited sources.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the figures and times of a text.
    Read {
        /// Reads lines of JSON with `text` and `ref`, prints lines of JSON.
        #[arg(long)]
        jsonl: bool,
    },
    /// Compiles a Data Package (datapackage.json and its tables) into a pack.
    Pack {
        /// Folder of the package.
        data: PathBuf,
        /// Folder of the pack: an index and its shards.
        #[arg(short, long)]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Read { jsonl: _ } => {
            jsonl::read(std::io::stdin().lock(), std::io::stdout().lock()).map_err(|error| error.to_string())
        }
        Command::Pack { data, out } => pack::run(&data, &out).map_err(|error| error.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("citemark: {error}");
            ExitCode::FAILURE
        }
    }
}
