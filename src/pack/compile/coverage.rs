//! The coverage page: what can be checked, from when to when, by whom, under which licence. Written from the pack, so
//! that it cannot promise what is not there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::{compile, descriptor};
use crate::Error;
use crate::pack::model::*;
use crate::pack::reader::Pack;

/// The page for the package in a folder, as Markdown.
///
/// # Errors
/// What [`compile`] finds wrong with the tables.
///
/// ```
/// # use citemark::pack::compile::*;
/// # let folder = std::path::Path::new("examples/schools");
/// assert!(coverage(folder)?.contains("Pupils"));
/// # Ok::<(), citemark::Error>(())
/// ```
pub fn coverage(dir: &Path) -> Result<String, Error> {
    let compiled = compile(dir)?;
    let pack = compiled.open()?;
    let mut out = String::new();
    let unwritten = |_| Error::data("the coverage page cannot be written");
    page(&pack, &mut out).map_err(unwritten)?;
    for (package, title) in add_ons(dir)? {
        let pack = compile(&package)?.open()?;
        let name = package.file_name().unwrap_or_default().to_string_lossy();
        add_on(&pack, &name, &title, &mut out).map_err(unwritten)?;
    }
    Ok(out)
}

/// The packages in the folders right below one, with their titles.
fn add_ons(dir: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let Ok(text) = std::fs::read_to_string(entry.path().join("datapackage.json")) else { continue };
        out.push((entry.path(), descriptor::title(&text)?));
    }
    out.sort();
    Ok(out)
}

fn add_on(pack: &Pack, name: &str, title: &str, out: &mut String) -> std::fmt::Result {
    let rows: Vec<Row<'_>> = pack.variables().filter_map(|id| row(pack, id)).collect();
    let observations: usize = rows.iter().map(|r| r.observations).sum();
    writeln!(out, "\n## Add-on `{name}`: {title}\n")?;
    writeln!(out, "{} variables, {observations} observations.\n", rows.len())?;
    variables(&rows, out)?;
    writeln!(out)?;
    attributions(&rows, out)
}

fn page(pack: &Pack, out: &mut String) -> std::fmt::Result {
    let rows: Vec<Row<'_>> = pack.variables().filter_map(|id| row(pack, id)).collect();
    let observations: usize = rows.iter().map(|r| r.observations).sum();
    writeln!(out, "# What can be checked\n")?;
    writeln!(out, "Written by `citemark data coverage` from the tables in `data/`; a test keeps it true.\n")?;
    let topics: BTreeSet<&str> = rows.iter().map(|r| r.variable.topic).collect();
    let (places, groups) = (count(pack, false), count(pack, true));
    writeln!(
        out,
        "{} variables in {} topics, {observations} observations, {places} countries and territories, {groups} groups, \
         {} events.\n",
        rows.len(),
        topics.len(),
        pack.events().count()
    )?;
    writeln!(out, "## Variables\n")?;
    variables(&rows, out)?;
    events(pack, out)?;
    members(pack, out)?;
    writeln!(out, "\n## Attribution\n")?;
    attributions(&rows, out)
}

fn variables(rows: &[Row<'_>], out: &mut String) -> std::fmt::Result {
    writeln!(out, "| topic | variable | unit | places | periods | publisher | licence |")?;
    writeln!(out, "| --- | --- | --- | --- | --- | --- | --- |")?;
    let mut sorted: Vec<&Row<'_>> = rows.iter().collect();
    sorted.sort_by_key(|r| (r.variable.topic, r.variable.rank));
    for Row { variable, source, places, .. } in sorted {
        writeln!(
            out,
            "| {} | {} (`{}`) | {} | {places} | {} to {} | [{}]({}) | {} |",
            variable.topic.replace('_', " "),
            variable.name,
            variable.id,
            variable.unit,
            variable.frequency.period(variable.first),
            variable.frequency.period(variable.last),
            source.publisher,
            source.url,
            source.licence
        )?;
    }
    Ok(())
}

struct Row<'p> {
    variable: Variable<'p>,
    source: Source<'p>,
    places: usize,
    observations: usize,
}

fn row(pack: &Pack, id: VariableId) -> Option<Row<'_>> {
    let variable = pack.variable(id)?;
    let source = pack.source(variable.source)?;
    let series = pack.every(id);
    let observations = series.iter().map(|(_, s)| s.years().count()).sum();
    // The key of a pair begins with its origin.
    let place = |key: u32| if variable.pairs { key >> 16 } else { key };
    let places = series.iter().map(|&(key, _)| place(key)).collect::<BTreeSet<u32>>().len();
    Some(Row { variable, source, places, observations })
}

fn count(pack: &Pack, groups: bool) -> usize {
    let kinds = pack.places().filter_map(|id| pack.place(id)).map(|p| p.kind);
    kinds
        .filter(|kind| match kind {
            PlaceKind::Country | PlaceKind::Territory | PlaceKind::Subdivision => !groups,
            PlaceKind::Group | PlaceKind::Aggregate => groups,
            PlaceKind::World | PlaceKind::Other => false,
        })
        .count()
}

fn events(pack: &Pack, out: &mut String) -> std::fmt::Result {
    let all: Vec<Event<'_>> = pack.events().filter_map(|id| pack.event(id)).collect();
    if all.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## Events\n\n| event | when | who says what |\n| --- | --- | --- |")?;
    for event in all {
        let day = |d: Option<crate::quantity::Date>| d.map(|d| d.to_string()).unwrap_or_default();
        let (from, to) = (day(event.from), day(event.to));
        let when = if from == to { from } else { [from.as_str(), " to ", to.as_str()].concat() };
        let said: Vec<String> = event
            .facts
            .iter()
            .filter_map(|fact| {
                let source = pack.source(fact.source)?;
                let figure = match (fact.low, fact.high) {
                    (Some(low), Some(high)) if low != high => format!(": {low} to {high}"),
                    (Some(n), _) | (None, Some(n)) => {
                        [": ", fact.bound, " ", &n.to_string()].concat().replace("  ", " ")
                    }
                    (None, None) => String::new(),
                };
                Some(format!("[{}]({}){figure}", fact.who, source.url))
            })
            .collect();
        writeln!(out, "| {} | {when} | {} |", event.label, said.join("; "))?;
    }
    Ok(())
}

fn members(pack: &Pack, out: &mut String) -> std::fmt::Result {
    writeln!(out, "\n## Groups\n\n| group | members at the end of 2025 |\n| --- | --- |")?;
    for id in pack.places() {
        let Some(group) =
            pack.place(id).filter(|p| matches!(p.kind, PlaceKind::Group | PlaceKind::Aggregate))
        else {
            continue;
        };
        let codes: Vec<&str> =
            pack.members(id, 2025).into_iter().filter_map(|m| Some(pack.place(m)?.id)).collect();
        writeln!(out, "| {} | {} |", group.name, codes.join(" "))?;
    }
    Ok(())
}

/// One line for each publication, not for each of its indicators.
fn attributions(rows: &[Row<'_>], out: &mut String) -> std::fmt::Result {
    let mut lines: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for Row { source, .. } in rows {
        let mut line = source.attribution.to_owned();
        if !source.indicator.is_empty() {
            line = line.replace(&format!(", {}", source.indicator), "");
        }
        lines.entry(line).or_default().insert(source.released);
    }
    for (line, released) in lines {
        let released: Vec<&str> = released.into_iter().filter(|r| !r.is_empty()).collect();
        let released =
            if released.is_empty() { String::new() } else { format!(" (release: {})", released.join(", ")) };
        writeln!(out, "- {line}{released}")?;
    }
    Ok(())
}
