//! `cargo xtask pages FOLDER`: the widget over a folder of saved pages, in Chromium and Firefox, and the outcome written to
//! `docs/real-pages.md`. Knows how to start the harness and where its table goes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{browsers, build, paths, process};

/// What stands over the tables.
const HEAD: &str = "# Real pages

The widget run over saved pages of other people's, `NAME/source.html` each, with `NAME/expected.html` where a reader view's answer
lies beside it: `cargo xtask pages FOLDER` writes this file. Scripts of the pages are taken out, all else is as it was; a page is
scanned with the real checker, and the widget leaves it again. A story counts as read where at least 95 % of the letters of the reader
view's answer were. Firefox does not tell long tasks.

";

/// Measures and writes.
pub fn run(folder: &Path) -> Result<()> {
    process::step("browsers", browsers::install)?;
    build::all()?;
    let mut text = HEAD.to_owned();
    for browser in ["chromium", "firefox"] {
        let mut cargo = process::command("cargo");
        cargo.args(["run", "--quiet", "--locked", "--package", "citemark-e2e", "--bin", "pages", "--"]);
        cargo.arg(folder).arg(browser);
        text += &process::read(&mut cargo).context("the harness measured nothing")?;
        text += "\n\n";
    }
    fs::write(paths::root().join("docs/real-pages.md"), text.trim_end().to_owned() + "\n")?;
    process::say("docs/real-pages.md", "written");
    Ok(())
}
