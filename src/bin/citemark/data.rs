//! `citemark data`: checks and refreshes a data package. Knows the commands; the work is done by the library.

use citemark::pack::compile::{check_pack, compile, coverage};
use citemark::pack::import::{Imported, Publisher, import};
use clap::Subcommand;
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// What to do with a package.
#[derive(Subcommand)]
pub enum Command {
    /// Verifies schema, sources, ranges and cross-checks, makes sentences from the figures of each variable and sees whether
    /// they are answered right, and reports what stands out.
    Check {
        /// Folder with datapackage.json.
        #[arg(default_value = "data")]
        package: PathBuf,
    },
    /// Prints what can be checked, from when to when and by whom, as Markdown.
    Coverage {
        /// Folder with datapackage.json.
        #[arg(default_value = "data")]
        package: PathBuf,
    },
    /// Writes a made-up package of any size, to measure with.
    Generate {
        /// How many observations.
        #[arg(long)]
        observations: u64,
        /// Folder to write it to.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Rewrites observation tables from a publisher's own download files.
    Import {
        /// Whose files: world-bank, unhcr, wpp, owid or factbook.
        #[arg(value_parser = publisher)]
        publisher: Publisher,
        /// The files as downloaded: CSV, or a zip with one; JSON for the Factbook.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Folder with datapackage.json.
        #[arg(long, default_value = "data")]
        package: PathBuf,
    },
}

fn publisher(word: &str) -> Result<Publisher, String> {
    Publisher::from_word(word).ok_or_else(|| format!("expected one of {}", Publisher::WORDS.join(", ")))
}

/// Does it, and prints what came of it.
pub fn run(command: Command, out: &mut impl Write) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Check { package } => {
            let pack = compile(&package)?.open()?;
            let report = check_pack(&package, &pack)?;
            writeln!(out, "{report}")?;
            if !report.errors.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
            let tried = crate::sentences::answered(&pack);
            let all = tried.iter().filter(|one| one.all()).count();
            for one in tried.iter().filter(|one| !one.all()) {
                writeln!(out, "{one}")?;
            }
            writeln!(out, "{all} of {} variables answer all their sentences", tried.len())?;
        }
        Command::Coverage { package } => write!(out, "{}", coverage(&package)?)?,
        Command::Generate { observations, out } => crate::generate::run(observations, &out)?,
        Command::Import { publisher, files, package } => {
            // A file that is refused changes nothing; the others are taken all the same.
            let mut refused = false;
            for file in files {
                match import(publisher, &file, &package) {
                    Err(error) => {
                        eprintln!("citemark: {error}");
                        refused = true;
                    }
                    Ok(imported) => {
                        for one in imported {
                            writeln!(out, "{}", line(&one))?;
                        }
                    }
                }
            }
            if refused {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn line(one: &Imported) -> String {
    let Imported { variable, observations, added, changed, gone, skipped, .. } = one;
    let skipped =
        if skipped.is_empty() { String::new() } else { format!("; no places here: {}", skipped.join(" ")) };
    format!("{variable}: {observations} observations, {added} new, {changed} changed, {gone} gone{skipped}")
}
