//! The command line: `citemark read`, `check`, `pack` and `data`.

mod data;
mod generate;
mod init;
mod jsonl;
mod link;
mod pack;
mod packs;
mod readable;
mod sentences;

use citemark::check::context;
use citemark::claim::Doc;
use citemark::excerpt::Excerpt;
use citemark::pack::{Pack, bundled};
use citemark::quantity::Date;
use clap::{Args, Parser, Subcommand};
use std::error::Error;
use std::io::{BufWriter, Read, Write, stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads claims with figures and compares them with cited sources. It does not decide what is true.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the figures and times read in a text.
    Read(Passage),
    /// Compares the claims of a text with the sources.
    Check(Question),
    /// Compiles a data package into a pack.
    Pack(Box<pack::Arguments>),
    /// Looks after a data package.
    #[command(subcommand)]
    Data(data::Command),
}

#[derive(Args)]
struct Passage {
    /// The text; standard input if left out.
    text: Option<String>,
    /// Date of the page, as 2023-12-08: what "last year" is measured from.
    #[arg(long, value_parser = date)]
    date: Option<Date>,
    /// Language of the page, as en-GB.
    #[arg(long)]
    lang: Option<String>,
    /// A link to a check, as the widget copies it: the same words are checked again.
    #[arg(long, conflicts_with_all = ["text", "date", "jsonl"], value_parser = link::parse)]
    permalink: Option<link::Link>,
    /// Takes lines of JSON with `text` and `ref` from standard input and prints lines of JSON.
    #[arg(long, conflicts_with_all = ["text", "json"])]
    jsonl: bool,
    /// Prints the annotations as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
struct Question {
    #[command(flatten)]
    passage: Passage,
    /// Folder of a pack to ask; `bundled` is the program's own. Several are asked in the order given; of lines, one
    #[arg(long, value_name = "FOLDER")]
    pack: Vec<PathBuf>,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("expected a day as 2023-12-08, found {text:?}"))
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        // A reader that closed its end (`| head`) is no error.
        Err(error)
            if error
                .downcast_ref::<std::io::Error>()
                .is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe) =>
        {
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("citemark: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Read(passage) if passage.jsonl => return lines(&bundled()?, jsonl::Wanted::Reading),
        Command::Check(Question { passage, pack }) if passage.jsonl => {
            return lines(&packs::only(&pack)?, jsonl::Wanted::Findings);
        }
        Command::Read(passage) => {
            let excerpt = excerpt(passage)?;
            readable::reading(&Doc::read(&excerpt.text, context(&excerpt)), &mut stdout().lock())?;
        }
        Command::Check(question) => check(question.passage, &question.pack)?,
        Command::Pack(arguments) => pack::run(*arguments)?,
        Command::Data(command) => return data::run(command, &mut stdout().lock()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Answers standard input line by line; a failure if a line has no answer.
fn lines(pack: &Pack, wanted: jsonl::Wanted) -> Result<ExitCode, Box<dyn Error>> {
    let output = BufWriter::new(stdout().lock());
    let count = jsonl::answer(stdin(), size_of_input(), output, pack, wanted)?;
    Ok(if count.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Bytes of standard input, where it is a file.
#[cfg(unix)]
fn size_of_input() -> Option<u64> {
    use std::os::fd::AsFd;
    let file = std::fs::File::from(stdin().as_fd().try_clone_to_owned().ok()?);
    file.metadata().ok().filter(std::fs::Metadata::is_file).map(|known| known.len())
}

#[cfg(not(unix))]
fn size_of_input() -> Option<u64> {
    None
}

fn excerpt(passage: Passage) -> std::io::Result<Excerpt> {
    let (text, date) = match passage.permalink {
        Some(link) => (Some(link.text), link.date),
        None => (passage.text, passage.date),
    };
    let text = match text {
        Some(text) => text,
        None => {
            let mut text = String::new();
            stdin().read_to_string(&mut text)?;
            text
        }
    };
    let mut excerpt = Excerpt::new(text).dated(date);
    excerpt.page.lang = passage.lang;
    Ok(excerpt)
}

fn check(passage: Passage, folders: &[PathBuf]) -> Result<(), Box<dyn Error>> {
    let json = passage.json;
    let before = passage.permalink.as_ref().map(|link| link.pack.clone());
    let excerpt = excerpt(passage)?;
    let checked = packs::check(&excerpt, folders)?;
    if let Some((before, now)) = before.zip(checked.annotations.first().map(|one| &one.body.author.name))
        && !now.ends_with(&before)
    {
        eprintln!("citemark: the link was made with pack {before}; this is {now}");
    }
    let mut out = stdout().lock();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&checked.annotations)?)?;
    } else {
        readable::findings(&checked, &mut out)?;
    }
    Ok(())
}
