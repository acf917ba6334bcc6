//! `cargo xtask bench --peers`: other readers from the registry beside ours, for this run only, and what came of it in
//! docs/proof.md. Knows the table and the charts; the measuring is the harness's.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use plotters::prelude::*;
use serde_json::{Value, from_str, json};

use crate::{browsers, build, figures, node, paths, process, ship};

/// Between these two lines of docs/proof.md stands what is measured.
const BEGIN: &str = "<!-- measured: cargo xtask bench --peers -->\n";
const END: &str = "<!-- /measured -->";
/// Observations of the packs that are made up for the run, and a sentence that each answers.
const PACKS: [u64; 4] = [10_000, 100_000, 1_000_000, 10_000_000];
const MADE_UP: &str = "Output of baland in Coland was 5,000 tonnes in 2010.";

/// Installs, measures, writes.
pub fn run() -> Result<()> {
    process::step("browsers", browsers::install)?;
    build::all()?;
    let versions = install()?;
    let (packs, folder) = (packs()?, paths::pkg().join("made-up"));
    let mut cargo = process::command("cargo");
    cargo
        .args(["run", "--quiet", "--locked", "--package", "citemark-e2e", "--bin", "peers", "--", "--packs"]);
    let measured = process::read(cargo.arg(packs.to_string())).context("the harness measured nothing");
    fs::remove_dir_all(folder)?;
    let found: Value = from_str(&measured?).context("the harness prints no JSON")?;
    let rows = table(&found, &versions)?;
    let file = paths::root().join("docs/proof.md");
    let text = fs::read_to_string(&file).context("docs/proof.md")?;
    fs::write(
        &file,
        figures::between(&text, (BEGIN, END), &rows).context("docs/proof.md has lost its markers")?,
    )?;
    charts(&found)?;
    process::say("docs/proof.md", "figures and charts written");
    Ok(())
}

/// The other readers, bundled into target/peers/peers.js; their versions.
fn install() -> Result<Value> {
    node::install(node::Packages::Build)?;
    let to = paths::target().join("peers");
    fs::create_dir_all(&to)?;
    for name in ["package.json", "peers.js"] {
        ship::copy(&paths::root().join("tests/peers").join(name), &to.join(format!("src-{name}")))?;
    }
    fs::rename(to.join("src-package.json"), to.join("package.json"))?;
    let mut npm = process::command("npm");
    npm.current_dir(&to)
        .args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"]);
    process::run_quiet(npm.arg("--loglevel=error"))?;
    let mut esbuild = node::tool("esbuild");
    esbuild
        .current_dir(&to)
        .args(["src-peers.js", "--bundle", "--format=esm", "--target=es2022", "--platform=browser"]);
    esbuild.args(["--main-fields=module,main", "--external:fs", "--external:node:*", "--log-level=error"]);
    process::run_quiet(esbuild.arg("--outfile=peers.js"))?;
    let package: Value = from_str(&fs::read_to_string(to.join("package.json"))?)?;
    Ok(package["dependencies"].clone())
}

/// Packs of made-up figures, each ten times as large as the one before, where the page can fetch them.
fn packs() -> Result<Value> {
    let program = paths::target().join("debug/citemark");
    let (folder, data) = (paths::pkg().join("made-up"), paths::target().join("made-up"));
    ship::clear(&folder)?;
    let mut out = Vec::new();
    for count in PACKS {
        ship::clear(&data)?;
        let mut generate = process::command(&program);
        generate.args(["data", "generate", "--observations", &count.to_string(), "-o"]);
        process::run_quiet(generate.arg(&data))?;
        let name = count.to_string();
        process::run_quiet(
            process::command(&program).arg("pack").arg(&data).arg("-o").arg(folder.join(&name)),
        )?;
        out.push(json!([count, format!("/pkg/made-up/{name}/"), MADE_UP]));
    }
    ship::clear(&data)?;
    Ok(out.into())
}

/// The middle of some numbers, and how far apart they are as a part of it.
fn middle(all: &Value) -> Option<(f64, f64)> {
    let mut all: Vec<f64> = all.as_array()?.iter().filter_map(Value::as_f64).collect();
    all.sort_by(f64::total_cmp);
    let (&first, &last, &middle) = (all.first()?, all.last()?, all.get(all.len() / 2)?);
    Some((middle, (last - first) / middle))
}

fn table(found: &Value, versions: &Value) -> Result<String> {
    let of = found["of"].as_object().context("no readers")?;
    let figure = |reader: &Value, what: &str| middle(&reader[what]).with_context(|| what.to_owned());
    let ours = &of["Citemark"];
    let (sentence, article) = (figure(ours, "sentence")?.0, figure(ours, "article")?.0);
    let runs = ours["sentence"].as_array().map_or(0, Vec::len);
    let mut rows = format!(
        "\n| reader | version | a sentence, median | times ours | 99th percentile | 10,000 words | times ours | spread of {runs} runs |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    );
    for (name, reader) in of {
        let version = versions.as_object().into_iter().flatten().find(|(own, _)| {
            let plain = |text: &str| text.to_lowercase().replace(['-', '.', ' '], "");
            plain(own).contains(&plain(name))
        });
        let version = version.and_then(|(_, version)| version.as_str()).unwrap_or(env!("CARGO_PKG_VERSION"));
        let ((own, spread), (p99, _), (whole, _)) =
            (figure(reader, "sentence")?, figure(reader, "p99")?, figure(reader, "article")?);
        // A page's clock has steps of a tenth of a millisecond, and three calls are timed together.
        let told = own >= CLOCK;
        rows.push_str(&format!(
            "| {name} | {version} | {} | {} | {p99:.2} ms | {whole:.0} ms | {:.1} | {} |\n",
            if told { format!("{own:.2} ms") } else { format!("< {CLOCK} ms") },
            if told { format!("{:.1}", own / sentence) } else { "–".into() },
            whole / article,
            if told { format!("{:.0} %", spread * 100.0) } else { "–".into() },
        ));
    }
    Ok(rows)
}

/// Less than this many milliseconds is not told by a page's clock.
const CLOCK: f64 = 0.03;

/// A line of a chart: its name and its points.
type Line = (String, Vec<(f64, f64)>);

fn points(all: &Value) -> Vec<(f64, f64)> {
    let point = |one: &Value| Some((one[0].as_f64()?, one[1].as_f64()?.max(0.001)));
    all.as_array().into_iter().flatten().filter_map(point).collect()
}

fn charts(found: &Value) -> Result<()> {
    let folder = paths::root().join("docs/growth");
    fs::create_dir_all(&folder)?;
    let readers = found["of"].as_object().context("no readers")?;
    let text: Vec<Line> = readers.iter().map(|(name, own)| (name.clone(), points(&own["text"]))).collect();
    chart(&folder.join("text.svg"), "characters of a text", &text)?;
    for (name, what) in [
        ("claims", "claims in a passage"),
        ("marks", "findings in a page"),
        ("observations", "observations in a pack"),
    ] {
        chart(
            &folder.join(format!("{name}.svg")),
            what,
            &[("Citemark".into(), points(&found["grown"][name]))],
        )?;
    }
    Ok(())
}

/// Milliseconds against something that grows, both by powers of ten.
fn chart(file: &Path, what: &str, lines: &[Line]) -> Result<()> {
    let all = || lines.iter().flat_map(|(_, points)| points);
    let range = |of: fn(&(f64, f64)) -> f64| {
        let low = all().map(of).fold(f64::INFINITY, f64::min);
        let high = all().map(of).fold(0.0, f64::max);
        (low * 0.8)..(high * 1.25)
    };
    let root = SVGBackend::new(file, (640, 360)).into_drawing_area();
    let wrong = |error: &dyn std::fmt::Display| anyhow!("{}: {error}", file.display());
    root.fill(&WHITE).map_err(|e| wrong(&e))?;
    let mut chart = ChartBuilder::on(&root)
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(56)
        .build_cartesian_2d(range(|point| point.0).log_scale(), range(|point| point.1).log_scale())
        .map_err(|e| wrong(&e))?;
    chart.configure_mesh().x_desc(what).y_desc("milliseconds").draw().map_err(|e| wrong(&e))?;
    for (nth, (name, points)) in lines.iter().enumerate() {
        let colour = Palette99::pick(nth).to_rgba();
        let line = LineSeries::new(points.iter().copied(), colour.stroke_width(2)).point_size(3);
        let drawn = chart.draw_series(line).map_err(|e| wrong(&e))?;
        let key = move |(x, y)| PathElement::new([(x, y), (x + 16, y)], colour.stroke_width(2));
        drawn.label(name).legend(key);
    }
    let labels =
        chart.configure_series_labels().border_style(BLACK.mix(0.3)).background_style(WHITE.mix(0.8)).draw();
    labels.map_err(|e| wrong(&e))?;
    root.present().map_err(|e| wrong(&e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_of_ours() {
        let reader = |ms: f64| json!({"sentence": [ms, ms * 1.5, ms * 0.5], "p99": [ms * 2.0], "article": [ms * 100.0]});
        let found = json!({"of": {"Citemark": reader(0.2), "other.js": reader(1.0)}});
        let table = table(&found, &json!({"other.js": "1.2.3"})).unwrap();
        assert!(
            table.contains("| other.js | 1.2.3 | 1.00 ms | 5.0 | 2.00 ms | 100 ms | 5.0 | 100 % |"),
            "{table}"
        );
        assert!(table.contains("3 runs"), "{table}");
    }

    #[test]
    fn a_chart_has_each_line_and_its_name() {
        let file = std::env::temp_dir().join(format!("citemark-chart-{}.svg", std::process::id()));
        chart(&file, "things", &[("one".into(), vec![(1.0, 0.1), (100.0, 10.0)])]).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        fs::remove_file(&file).unwrap();
        assert!(text.contains("<polyline") && text.contains("one") && text.contains("things"), "{text}");
    }
}
