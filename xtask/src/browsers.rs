//! The browsers and drivers that the page is tested in: found, or installed. Knows Debian's packages and cargo;
//! knows nothing of tests.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::process;

/// The driver of Firefox, which Debian does not package.
const GECKODRIVER: &str = "0.37.1";

/// A browser and the program that drives it.
#[derive(Clone, Debug)]
pub struct Installed {
    /// The browser.
    pub browser: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
}

/// Finds Chromium and its driver.
pub fn chromium() -> Option<Installed> {
    let browser = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(process::which)?;
    Some(Installed { browser, driver: process::which("chromedriver")? })
}

/// Finds Firefox and its driver.
pub fn firefox() -> Option<Installed> {
    let browser = ["firefox-esr", "firefox"].into_iter().find_map(process::which)?;
    Some(Installed { browser, driver: process::which("geckodriver")? })
}

/// Installs what is missing of Chromium, Firefox and their drivers.
pub fn install() -> Result<String> {
    let mut packages = Vec::new();
    if chromium().is_none() {
        packages.extend(["chromium", "chromium-driver"]);
    }
    if process::which("firefox-esr").or_else(|| process::which("firefox")).is_none() {
        packages.push("firefox-esr");
    }
    if !packages.is_empty() {
        apt(&packages)?;
    }
    if process::which("geckodriver").is_none() {
        process::say("install", &format!("cargo install geckodriver {GECKODRIVER} (about a minute)"));
        // Unoptimised: it builds in half the time, and it only passes messages on.
        let mut cargo = process::command("cargo");
        cargo.args(["install", "--quiet", "--locked", "--debug", "geckodriver", "--version", GECKODRIVER]);
        process::run_quiet(&mut cargo)?;
    }
    let version = |found: Option<Installed>| {
        let browser = found.context("a browser or its driver is still missing")?.browser;
        process::read(process::command(browser).arg("--version")).context("a browser does not start")
    };
    Ok(format!("{}, {}", version(chromium())?, version(firefox())?))
}

fn apt(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if process::which("apt-get").is_none() {
        bail!("not found: {list}. Install Chromium with chromedriver and Firefox, then run this again");
    }
    let install = format!("apt-get install -y --no-install-recommends {list}");
    if !process::is_root() {
        bail!("not found: {list}. Run this, then try again:\n\n    sudo {install}\n");
    }
    process::say("install", &install);
    let mut apt = process::command("sh");
    apt.args(["-c", &format!("apt-get update -qq && {install} -qq")])
        .env("DEBIAN_FRONTEND", "noninteractive");
    process::run_quiet(&mut apt)
}
