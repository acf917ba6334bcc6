//! The worked example of an archive, run through DuckDB and the program, from JSONL and from Parquet. Knows what must come of
//! the example's articles.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::{paths, process, warehouse};

/// What the example finds: a row for each claim.
const FINDINGS: &str = "id,finding,place,period,words
a-101,agrees,NGA,2022,Nigeria’s population was 223 million in 2022
a-102,agrees,TUR,2022,Inflation in Turkey hit 72% in 2022
b-201,agrees,ITA,2022,Life expectancy in Italy was 83 years in 2022
b-202,differs,CHL,2022,Chile’s population was 29 million in 2022
c-302,agrees,UGA,2022,Uganda hosted 1.5 million refugees in 2022
";
/// What it cannot answer.
const ERRORS: &str = "id,line,expected,found
b-203,5,\"a day as 2023-12-08 in \"\"ref\"\"\",\"\"\"n.d.\"\"\"
";
/// Prints the findings as text, after the example has written them.
const SHOW: &str = "COPY (SELECT id, finding, place, period, words FROM 'findings.parquet' ORDER BY id) TO 'findings.csv' (HEADER);";
/// Makes the folder of articles one of Parquet.
const CONVERT: &str = "COPY (FROM read_json('articles/*.jsonl', columns = {'id': 'VARCHAR', 'published': 'VARCHAR', \
                       'title': 'VARCHAR', 'body': 'VARCHAR'})) TO 'articles/all.parquet' (FORMAT parquet);";

/// Runs the example on its folder as it is, then on the same articles as Parquet.
pub fn test() -> Result<()> {
    let duckdb = warehouse::duckdb()?;
    let mut cargo = process::command("cargo");
    process::run_quiet(cargo.args(["build", "--quiet", "--locked", "--bin", "citemark"]))?;
    let folder = warehouse::copy_of("examples/archive", &duckdb.join("archive"))?;
    let run = duckdb.join("run.mjs");
    through(&run, &folder).context("from JSONL")?;
    fs::write(folder.join("convert.sql"), CONVERT)?;
    process::run_quiet(process::command("node").arg(&run).arg(folder.join("convert.sql")))?;
    for name in ["questions.sql", "findings.sql"] {
        let (file, text) = (folder.join(name), fs::read_to_string(folder.join(name))?);
        let (before, rest) = text.split_once("FROM read_json('articles/").context(name)?;
        let (_, after) = rest.split_once(");").context(name)?;
        fs::write(file, [before, "FROM read_parquet('articles/*.parquet');", after].concat())?;
    }
    through(&run, &folder).context("from Parquet")
}

/// `questions.sql`, the checker, `findings.sql`; then what came of them.
fn through(run: &Path, folder: &Path) -> Result<()> {
    let sql = |name: &str| {
        let mut node = process::command("node");
        node.arg(run).arg(folder.join(name));
        node
    };
    let mut asking = sql("questions.sql").stdout(Stdio::piped()).spawn()?;
    let questions = asking.stdout.take().context("no pipe")?;
    let mut checker = Command::new(paths::target().join("debug/citemark"));
    checker.args(["check", "--jsonl"]).stdin(questions).stdout(File::create(folder.join("answers.jsonl"))?);
    let checked = checker.stderr(Stdio::null()).status()?;
    ensure!(asking.wait()?.success(), "questions.sql failed");
    ensure!(checked.code() == Some(1), "a line without a day was not told by the exit code: {checked}");
    process::run_quiet(&mut sql("findings.sql"))?;
    fs::write(folder.join("show.sql"), SHOW)?;
    process::run_quiet(&mut sql("show.sql"))?;
    for (name, expected) in [("findings.csv", FINDINGS), ("errors.csv", ERRORS)] {
        let found = fs::read_to_string(folder.join(name)).context(name)?;
        ensure!(found == expected, "{name}: expected\n{expected}found\n{found}");
    }
    Ok(())
}
