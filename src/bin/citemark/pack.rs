//! `citemark pack`: a Data Package on disk becomes a pack on disk, in one run or in parts. Knows the commands and the
//! progress bar; the work is the library's.

use citemark::pack::compile::{compile_part, compile_to, link_parts};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use std::error::Error;
use std::path::PathBuf;

/// What to compile, and where to.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Arguments {
    #[command(subcommand)]
    other: Option<Other>,
    /// Folder with datapackage.json.
    #[arg(required = true)]
    package: Option<PathBuf>,
    /// Folder to write the pack (or the part) to.
    #[arg(short, long, alias = "out", required = true)]
    output: Option<PathBuf>,
    /// Compiles only these variables, into a part for `citemark pack link`.
    #[arg(long, value_delimiter = ',', value_name = "VARIABLES")]
    only: Vec<String>,
}

#[derive(Subcommand)]
enum Other {
    /// Begins a package of your own: reads a table, proposes what is open, writes the package and its pack, and ends with
    /// three sentences that the new pack answers.
    Init(Box<crate::init::Arguments>),
    /// Joins parts into the pack that one run would have made, byte for byte.
    Link {
        /// Folders that `citemark pack --only` wrote.
        #[arg(required = true)]
        parts: Vec<PathBuf>,
        /// Folder to write the pack to.
        #[arg(short, long, alias = "out")]
        output: PathBuf,
    },
}

/// Compiles or links.
pub fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    if let Some(Other::Init(arguments)) = arguments.other {
        return crate::init::run(&arguments);
    }
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %  {elapsed}, {eta} left");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    let mut progress = |done, all| {
        bar.set_length(all);
        bar.set_position(done);
    };
    let done = match arguments {
        Arguments { other: Some(Other::Link { parts, output }), .. } => {
            link_parts(&parts, &output, &mut progress)
        }
        Arguments { package: Some(package), output: Some(output), only, .. } if only.is_empty() => {
            compile_to(&package, &output, &mut progress)
        }
        Arguments { package: Some(package), output: Some(output), only, .. } => {
            compile_part(&package, &only, &output, &mut progress)
        }
        // clap asks for both.
        _ => Ok(()),
    };
    bar.finish_and_clear();
    Ok(done?)
}
