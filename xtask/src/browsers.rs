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

/// Finds WebKit's small browser, its driver, and a display that nobody sees: it has no headless mode.
pub fn webkit() -> Option<Installed> {
    process::which(XVFB)?;
    let driver = process::which("WebKitWebDriver")?;
    let mut folders = Vec::new();
    for lib in ["/usr/lib", "/usr/libexec", "/usr/lib64"] {
        folders.push(PathBuf::from(lib));
        folders.extend(std::fs::read_dir(lib).into_iter().flatten().flatten().map(|entry| entry.path()));
    }
    let inside = ["webkit2gtk-4.1/MiniBrowser", "webkitgtk-6.0/MiniBrowser"];
    let mut all = folders.iter().flat_map(|folder| inside.map(|name| folder.join(name)));
    Some(Installed { browser: all.find(|file| file.is_file())?, driver })
}

/// A display without a screen.
pub const XVFB: &str = "Xvfb";

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

/// Installs WebKit's small browser and its driver, which are only in Linux distributions.
pub fn install_webkit() -> Result<String> {
    if webkit().is_none() {
        apt(&["webkit2gtk-driver", "xvfb"])?;
    }
    // Its driver says no version.
    webkit().map(|_| "WebKit".to_owned()).context("WebKit or its driver is still missing")
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
