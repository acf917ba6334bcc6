//! `citemark data generate`: a made-up Data Package of any size, to measure the compiler and the reader with. The same
//! size gives the same files.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Places of the package: about as many as large statistical offices report on.
const PLACES: u64 = 2000;
/// Years of each series.
const YEARS: std::ops::Range<i32> = 1974..2024;
/// Syllables of made-up names.
const SYLLABLES: [&str; 20] = [
    "ba", "co", "du", "fe", "gi", "ho", "ka", "lo", "mu", "ne", "pi", "ro", "sa", "ta", "vu", "we", "xi",
    "yo", "za", "que",
];

/// Writes it.
pub fn run(observations: u64, out: &Path) -> Result<(), Box<dyn Error>> {
    let years = YEARS.len() as u64;
    let places = PLACES.min(observations.div_ceil(years)).max(1);
    let variables = observations.div_ceil(places * years).max(1);
    if variables > u64::from(u16::MAX) {
        return Err("more variables than a pack can have".into());
    }
    std::fs::create_dir_all(out.join("observations"))?;
    let put = |name: &str, text: String| std::fs::write(out.join(name), text);
    let (mut rows, mut names) =
        (String::from("id,name,kind\n"), String::from("place,name,kind,case_exact\n"));
    for place in 0..places {
        let name = name(place);
        writeln!(rows, "P{place:05},{name},country")?;
        writeln!(names, "P{place:05},{name},name,true")?;
    }
    put("places.csv", rows)?;
    put("names.csv", names)?;
    put(
        "sources.csv",
        "id,publisher,title,indicator,url,licence,attribution,released,retrieved\n\
         made-up,Nobody,Made-up figures,,https://example.org/made-up,CC0-1.0,Made up,2026-01-01,2026-01-01\n"
            .into(),
    )?;
    let mut rows = String::from(
        "id,name,unit,base,scale,topic,rank,timing,measure,status,revision,revision_reason,source,pairs\n",
    );
    let mut phrases = String::from("variable,phrase,role\n");
    let mut resources = String::new();
    for table in ["places", "names", "sources", "variables", "phrases"] {
        writeln!(resources, "  {{ \"name\": \"{table}\", \"path\": \"{table}.csv\" }},")?;
    }
    for variable in 0..variables {
        let word = name(variable).to_lowercase();
        writeln!(
            rows,
            "V{variable:05},Output of {word},tonnes,tonnes,1,{word},1,flow,level,,1,,made-up,false"
        )?;
        writeln!(phrases, "V{variable:05},output of {word},term")?;
        let comma = if variable + 1 < variables { "," } else { "" };
        writeln!(
            resources,
            "  {{ \"name\": \"v{variable:05}\", \"path\": \"observations/v{variable:05}.csv\", \"variable\": \"V{variable:05}\" }}{comma}"
        )?;
        table(variable, places, &out.join(format!("observations/v{variable:05}.csv")))?;
    }
    put("variables.csv", rows)?;
    put("phrases.csv", phrases)?;
    put("datapackage.json", format!("{{\n \"name\": \"made-up\",\n \"resources\": [\n{resources} ]\n}}\n"))?;
    Ok(())
}

/// A table of series that wander as real ones do.
fn table(variable: u64, places: u64, file: &Path) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::fs::File::create(file)?);
    write!(out, "place")?;
    for year in YEARS {
        write!(out, ",{year}")?;
    }
    writeln!(out)?;
    let mut state = variable.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut random = move |below: i64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        i64::try_from(state % below.unsigned_abs()).unwrap_or_default()
    };
    for place in 0..places {
        write!(out, "P{place:05}")?;
        let mut value = 1000 + random(1_000_000);
        for _ in YEARS {
            value += random(value / 12 + 5) - value / 30;
            write!(out, ",{value}")?;
        }
        writeln!(out)?;
    }
    out.flush()
}

/// A made-up name, another for every number.
fn name(mut number: u64) -> String {
    let mut out = String::new();
    for place in 0..3 {
        let syllable = SYLLABLES.get((number % 20) as usize).copied().unwrap_or_default();
        out.push_str(syllable);
        number /= 20;
        if place == 0 && number == 0 {
            out.push_str("land");
            break;
        }
    }
    for _ in 0..number {
        out.push('n');
    }
    let mut letters = out.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}
