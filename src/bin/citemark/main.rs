//! The command line: `citemark read`.

mod jsonl;

use clap::{Parser, Subcommand};
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
}

fn main() -> ExitCode {
    let Command::Read { jsonl: _ } = Arguments::parse().command;
    match jsonl::read(std::io::stdin().lock(), std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("citemark: {error}");
            ExitCode::FAILURE
        }
    }
}
