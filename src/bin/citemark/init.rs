//! `citemark pack init`: from a table to a package that answers. Asks what the table leaves open, where there is somebody
//! to ask; else says what to say. Knows the terminal; reading and describing are the library's.

use citemark::excerpt::Excerpt;
use citemark::pack::compile::{Caption, Compiled, Described, compile, describe};
use clap::Args;
use serde_json::Value;
use std::error::Error;
use std::io::{IsTerminal, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Sentences that the guide ends with.
const SENTENCES: usize = 3;
/// Questions after which the guide gives up: each answer may open another.
const QUESTIONS: usize = 12;
/// Folder of the pack in that of the package.
const PACK: &str = "pack";

/// A table, and what is said of it.
#[derive(Args)]
pub struct Arguments {
    /// The table: CSV, TSV, .xlsx, .ods, SDMX-CSV, JSON-stat; or a folder with a datapackage.json of somebody else's.
    table: PathBuf,
    /// Folder to write the package to; the pack goes into its folder "pack".
    #[arg(short, long, alias = "out")]
    output: Option<PathBuf>,
    /// What is measured, in the words people use, with commas between: "pupils, schoolchildren".
    #[arg(long)]
    measure: Option<String>,
    /// Unit of the figures: "%", "million US$", "people".
    #[arg(long)]
    unit: Option<String>,
    /// Publisher, title, address, licence.
    #[arg(long)]
    source: Option<String>,
    /// Column of the figures.
    #[arg(long)]
    value: Option<String>,
    /// Column of the places, or the one place that the table is about.
    #[arg(long)]
    place: Option<String>,
    /// Column of the periods.
    #[arg(long)]
    period: Option<String>,
    /// Rows that are meant, as sex=Total.
    #[arg(long = "where", value_name = "COLUMN=TEXT")]
    filter: Vec<String>,
    /// How months, quarters or days become years: mean, sum or last; fiscal years: start or end.
    #[arg(long)]
    yearly: Option<String>,
    /// What stands before decimals: point or comma.
    #[arg(long)]
    decimal: Option<String>,
    /// Sheet of a workbook.
    #[arg(long)]
    sheet: Option<String>,
    /// Encoding, as windows-1252 or euc-kr.
    #[arg(long)]
    encoding: Option<String>,
    /// Row of the header.
    #[arg(long)]
    header: Option<String>,
}

/// Begins a package.
pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let table = Table::open(&arguments.table)?;
    let bytes = std::fs::read(&table.path)
        .map_err(|error| format!("cannot read {}: {error}", table.path.display()))?;
    let mut caption = said(arguments, &bytes, &table)?;
    let described = guide(&table, &bytes, &mut caption)?;
    let (figures, places, first, last) = described.counted();
    let (measure, unit, scale) = described.measured();
    let mut out = stdout().lock();
    let factor = if scale.to_string() == "1" { String::new() } else { format!(", times {scale}") };
    writeln!(
        out,
        "{}: {figures} figures of {places} places, {first} to {last}: {measure}, in {unit}{factor}",
        table.name
    )?;
    for remark in described.remarks() {
        writeln!(out, "  {remark}")?;
    }
    let folder = arguments.output.clone().unwrap_or_else(|| table.path.with_extension("package"));
    let compiled = write(&described, &table, &bytes, &folder)?;
    let answered = answered(&described, compiled)?;
    writeln!(
        out,
        "Written to {}, its pack to {}. It answers:",
        folder.display(),
        folder.join(PACK).display()
    )?;
    for sentence in &answered {
        writeln!(out, "  {sentence}")?;
    }
    writeln!(
        out,
        "Try: citemark check --pack {} \"{}\"",
        folder.join(PACK).display(),
        answered.first().map_or("", String::as_str)
    )?;
    Ok(())
}

/// The table's file, and what a package that it comes from says of it.
struct Table {
    path: PathBuf,
    name: String,
    title: Option<String>,
    source: Option<String>,
}

impl Table {
    fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let name = |path: &Path| {
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
        };
        if !path.is_dir() {
            return Ok(Self { path: path.to_path_buf(), name: name(path), title: None, source: None });
        }
        let file = path.join("datapackage.json");
        let text = std::fs::read_to_string(&file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        let json: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let resources =
            json.get("resources").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let paths: Vec<&str> = resources.iter().filter_map(|one| one.get("path")?.as_str()).collect();
        let [one] = paths.as_slice() else {
            return Err(format!(
                "{}: expected one table, found {}: say which, as citemark pack init {}",
                file.display(),
                paths.join(", "),
                path.join(paths.first().copied().unwrap_or("table.csv")).display()
            )
            .into());
        };
        let text = |pointer: &str| json.pointer(pointer).and_then(Value::as_str);
        let title = text("/title").or(text("/name"));
        let url = text("/sources/0/path").or(text("/sources/0/web")).or(text("/homepage"));
        let publisher = text("/sources/0/title").or(text("/sources/0/name"));
        let licence =
            text("/licenses/0/name").or(text("/licenses/0/title")).or(text("/license")).unwrap_or_default();
        let source = publisher.zip(url).map(|(publisher, url)| {
            format!(
                "{}, {}, {url}, {licence}",
                publisher.replace(',', " "),
                title.unwrap_or(publisher).replace(',', " ")
            )
        });
        let path = path.join(one);
        Ok(Self { name: name(&path), path, title: title.map(str::to_owned), source })
    }
}

/// Heads and titles that name no measure, in lower case.
const GENERIC: [&str; 12] = [
    "value", "total", "figure", "figures", "wert", "valeur", "valor", "obs_value", "amount", "data",
    "number", "count",
];

impl Table {
    /// The measure by the table's own column, or by the title of its package, where that is what an error asks for.
    fn proposed(&self, told: &str) -> Option<String> {
        let asks = told.contains(&format!("{}, measure: expected", self.name));
        let found = told.split("found \"").nth(1).and_then(|rest| rest.split('"').next());
        let names = [found, self.title.as_deref()].into_iter().flatten();
        let plain =
            names.map(|name| name.split(['(', ',', ';']).next().unwrap_or_default().trim().to_lowercase());
        plain.filter(|name| !name.is_empty() && !GENERIC.contains(&name.as_str())).find(|_| asks)
    }
}

/// What is said of the table: by itself, by its package, and, before these, on the command line.
fn said(arguments: &Arguments, bytes: &[u8], table: &Table) -> Result<Caption, Box<dyn Error>> {
    let mut caption = Caption::of(bytes);
    let over = |own: &mut String, said: &Option<String>| {
        if let Some(said) = said {
            own.clone_from(said);
        }
    };
    if caption.source.is_empty() {
        over(&mut caption.source, &table.source);
    }
    over(&mut caption.measure, &arguments.measure);
    over(&mut caption.unit, &arguments.unit);
    over(&mut caption.source, &arguments.source);
    let choices = [
        ("value", &arguments.value),
        ("place", &arguments.place),
        ("period", &arguments.period),
        ("yearly", &arguments.yearly),
        ("decimal", &arguments.decimal),
        ("sheet", &arguments.sheet),
        ("encoding", &arguments.encoding),
        ("header", &arguments.header),
    ];
    for (word, text) in choices {
        if let Some(text) = text {
            caption.choices.say(word, text).map_err(|error| format!("--{error}"))?;
        }
    }
    for part in &arguments.filter {
        caption.choices.say("where", part).map_err(|error| format!("--{error}"))?;
    }
    Ok(caption)
}

/// Describes the table; asks for what it leaves open, if somebody is there.
fn guide(table: &Table, bytes: &[u8], caption: &mut Caption) -> Result<Described, Box<dyn Error>> {
    let file = table.name.as_str();
    let asks = stdin().is_terminal() && stdout().is_terminal();
    for _ in 0..QUESTIONS {
        let error = match describe(file, bytes, caption, &today()) {
            Ok(described) => return Ok(described),
            Err(error) => error.to_string(),
        };
        let told = error.trim_start_matches("data package: ");
        if let Some(measure) = table.proposed(told).filter(|_| caption.measure.is_empty()) {
            println!("measure: {measure}, as the table has it; --measure gives it another name");
            caption.measure = measure;
            continue;
        }
        if !asks {
            return Err(hint(told).into());
        }
        println!("{told}");
        let part =
            ["measure", "unit", "source"].into_iter().find(|part| told.contains(&format!("{file}, {part}:")));
        let answer = ask(part.unwrap_or("choice, as it is put above"))?;
        if answer.is_empty() {
            return Err("nothing was written".into());
        }
        match part {
            Some("measure") => caption.measure = answer,
            Some("unit") => caption.unit = answer,
            Some(_) => caption.source = answer,
            None => {
                let mut choices = caption.choices.clone();
                match choices.say_all(&answer) {
                    Ok(()) => caption.choices = choices,
                    Err(error) => println!("{error}"),
                }
            }
        }
    }
    Err("nothing was written: the table is still open".into())
}

/// What an error asks for, as the command line has it.
fn hint(told: &str) -> String {
    let words =
        ["measure", "unit", "source", "value", "where", "yearly", "decimal", "place", "sheet", "encoding"];
    let asked =
        |word: &&str| told.contains(&format!("\"{word}: ")) || told.contains(&format!(", {word}: expected"));
    let asked: Vec<String> =
        words.iter().filter(|word| asked(word)).map(|word| format!("--{word}")).collect();
    if asked.is_empty() { told.to_owned() } else { format!("{told}\nsay it with {}", asked.join(" or ")) }
}

fn ask(what: &str) -> std::io::Result<String> {
    print!("{what}: ");
    stdout().flush()?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}

/// The package with the table as it is, and its pack: written beside their place and then renamed.
fn write(
    described: &Described,
    table: &Table,
    bytes: &[u8],
    folder: &Path,
) -> Result<Compiled, Box<dyn Error>> {
    let wrong = |error: std::io::Error| format!("cannot write {}: {error}", folder.display());
    let used = folder.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if folder.is_file() || (used && !folder.join("datapackage.json").is_file()) {
        return Err(format!("{} is there and is no package: not written over", folder.display()).into());
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let fresh = folder.with_file_name(format!(".{name}.new-{}", std::process::id()));
    let fill = || -> Result<Compiled, Box<dyn Error>> {
        std::fs::create_dir_all(&fresh).map_err(wrong)?;
        for (name, text) in described.beside(&table.name)? {
            std::fs::write(fresh.join(name), text).map_err(wrong)?;
        }
        std::fs::write(fresh.join(&table.name), bytes).map_err(wrong)?;
        let compiled = compile(&fresh)?;
        compiled.write(&fresh.join(PACK))?;
        if used {
            std::fs::remove_dir_all(folder).map_err(wrong)?;
        }
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            std::fs::create_dir_all(parent).map_err(wrong)?;
        }
        std::fs::rename(&fresh, folder).map_err(wrong)?;
        Ok(compiled)
    };
    fill().inspect_err(|_| {
        let _ = std::fs::remove_dir_all(&fresh);
    })
}

/// Sentences that the new pack bears out.
fn answered(described: &Described, compiled: Compiled) -> Result<Vec<String>, Box<dyn Error>> {
    let pack = compiled.open()?;
    let agrees = |sentence: &String| {
        let checked = citemark::check(&Excerpt::new(sentence), &pack);
        checked.annotations.first().is_some_and(|one| one.citemark.finding == "agrees")
    };
    let found: Vec<String> = described
        .sentences()
        .into_iter()
        .filter_map(|tried| tried.into_iter().find(agrees))
        .take(SENTENCES)
        .collect();
    if found.is_empty() {
        let tried = described.sentences().concat().into_iter().next().unwrap_or_default();
        return Err(format!(
            "the package is written, but its pack does not answer \"{tried}\": give the measure another name with --measure"
        )
        .into());
    }
    Ok(found)
}

/// The day, as 2026-01-31.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    // Days to a date of the Gregorian calendar, by eras of 400 years from 1 March of the year 0.
    let days = i64::try_from(seconds / 86_400).unwrap_or_default() + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let in_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * in_year + 2) / 153;
    let (day, month) = (in_year - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + i64::from(month <= 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_one_of_the_calendar() {
        let day = citemark::quantity::Date::parse(&today());
        assert!(day.is_some_and(|day| day.year > 2024), "{}", today());
    }
}
