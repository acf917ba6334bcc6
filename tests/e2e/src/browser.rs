//! Starting a browser under its driver. Knows drivers and capabilities; knows nothing of pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use xtask::browsers::{self, Installed};
use xtask::paths;

use crate::extension::{self, Apis};

/// Width and height of the window: a small laptop's.
const WINDOW: (u32, u32) = (1280, 900);
/// A driver that has not said its port by then will not.
const START: Duration = Duration::from_secs(30);
/// Between two tries to reach a driver.
const PAUSE: Duration = Duration::from_millis(30);

/// The browsers that the page is tested in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Browser {
    /// Chromium by chromedriver.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser by WebKitWebDriver, on a display without a screen.
    WebKit,
}

/// Who reads the page.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Reader {
    /// One with a browser as it comes.
    #[default]
    Usual,
    /// One who has switched JavaScript off.
    WithoutScripts,
    /// One who has the extension.
    WithExtension(Apis),
    /// One whose system asks for something.
    Preferring(Preference),
}

/// What a reader's system can ask of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Preference {
    /// Light letters on a dark ground.
    Dark,
    /// No motion.
    Calm,
    /// A few colours of the reader's own.
    ForcedColours,
}

impl Preference {
    /// The media feature and its value, as style sheets ask for them.
    pub fn feature(self) -> (&'static str, &'static str) {
        match self {
            Self::Dark => ("prefers-color-scheme", "dark"),
            Self::Calm => ("prefers-reduced-motion", "reduce"),
            Self::ForcedColours => ("forced-colors", "active"),
        }
    }

    /// The same as a preference of Firefox.
    fn in_firefox(self) -> (&'static str, u8) {
        match self {
            Self::Dark => ("layout.css.prefers-color-scheme.content-override", 0),
            Self::Calm => ("ui.prefersReducedMotion", 1),
            Self::ForcedColours => ("browser.display.document_color_use", 2),
        }
    }

    /// The same as a setting of GTK, which WebKitGTK follows; it knows no forced colours.
    fn in_gtk(self) -> Option<&'static str> {
        match self {
            Self::Dark => Some("gtk-application-prefer-dark-theme=1"),
            Self::Calm => Some("gtk-enable-animations=0"),
            Self::ForcedColours => None,
        }
    }
}

impl Browser {
    /// A driver on a port of its own, and a session in it; with the programs that are to be ended with it.
    pub async fn launch(self, reader: Reader) -> Result<(Vec<Child>, WebDriver)> {
        let installed =
            self.installed().context("browser or driver missing: `cargo xtask test` installs them")?;
        let mut children = Vec::new();
        let port = if self == Self::WebKit {
            start_webkit(&installed.driver, reader, &mut children).await?
        } else {
            start_driver(&installed.driver, &mut children).await?
        };
        let capabilities = self.capabilities(&installed.browser, reader)?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await;
        let driver = driver.context("the browser did not start")?;
        if self == Self::WebKit {
            driver.set_window_rect(0, 0, WINDOW.0, WINDOW.1).await?;
        }
        if let Reader::WithExtension(apis) = reader {
            extension::install(self, apis, &driver).await?;
        }
        Ok((children, driver))
    }

    /// Where it is, with its driver.
    pub fn installed(self) -> Option<Installed> {
        match self {
            Self::Chromium => browsers::chromium(),
            Self::Firefox => browsers::firefox(),
            Self::WebKit => browsers::webkit(),
        }
    }

    fn capabilities(self, binary: &Path, reader: Reader) -> Result<Capabilities> {
        let (width, height) = WINDOW;
        let off = reader == Reader::WithoutScripts;
        let value = match self {
            Self::Chromium => {
                let size = format!("--window-size={width},{height}");
                let mut args = vec![
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--force-device-scale-factor=1", &size,
                ];
                let load;
                if let Reader::WithExtension(apis) = reader {
                    load = format!("--load-extension={}", extension::folder(self, apis)?.display());
                    args.extend([&load, "--disable-features=DisableLoadExtensionCommandLineSwitch"]);
                }
                let prefs = if off {
                    json!({"profile.managed_default_content_settings.javascript": 2})
                } else {
                    json!({})
                };
                json!({
                    "browserName": "chrome",
                    "goog:chromeOptions": {"binary": binary, "args": args, "prefs": prefs},
                })
            }
            Self::Firefox => {
                let size = [format!("--width={width}"), format!("--height={height}")];
                let mut prefs = json!({"javascript.enabled": !off, "dom.security.https_only_mode": false});
                if let Reader::Preferring(preference) = reader {
                    let (name, value) = preference.in_firefox();
                    prefs[name] = value.into();
                }
                json!({
                    "browserName": "firefox",
                    "moz:firefoxOptions": {
                        "binary": binary,
                        "args": ["-headless", size[0], size[1]],
                        "prefs": prefs,
                    },
                })
            }
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {"binary": binary, "args": ["--automation"]},
            }),
        };
        let Value::Object(map) = value else { return Ok(Capabilities::default()) };
        Ok(map.into_iter().fold(Capabilities::default(), |mut all, (name, value)| {
            all.set(name, value).ok();
            all
        }))
    }
}

/// Starts a driver on a free port that it picks itself and says on its output.
async fn start_driver(driver: &Path, children: &mut Vec<Child>) -> Result<u16> {
    let mut command = Command::new(driver);
    command
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    let mut child = command.spawn().with_context(|| format!("cannot start {}", driver.display()))?;
    let number = said(&mut child, port).await?;
    children.push(child);
    Ok(number)
}

/// Starts WebKit's driver, and before it a display. The driver does not say its port: it is told one that is free.
async fn start_webkit(driver: &Path, reader: Reader, children: &mut Vec<Child>) -> Result<u16> {
    let mut display = Command::new(browsers::XVFB);
    display.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1600x1200x24"]);
    display.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut display = display.spawn().context("no display")?;
    let screen = said(&mut display, |line| line.trim().parse().ok()).await?;
    children.push(display);
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut command = Command::new(driver);
    command.arg(format!("--port={port}")).env("DISPLAY", format!(":{screen}"));
    command.env("LIBGL_ALWAYS_SOFTWARE", "1").env("GDK_BACKEND", "x11").kill_on_drop(true);
    if let Reader::Preferring(preference) = reader {
        let setting = preference.in_gtk().context("WebKitGTK cannot be told this preference")?;
        command.env("XDG_CONFIG_HOME", gtk_settings(preference, setting)?);
        if preference == Preference::Dark {
            command.env("GTK_THEME", "Adwaita:dark");
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    children.push(command.spawn().with_context(|| format!("cannot start {}", driver.display()))?);
    let start = Instant::now();
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        if start.elapsed() > START {
            bail!("WebKit's driver does not start");
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(port)
}

/// A folder of settings with this one in it, for either GTK.
fn gtk_settings(preference: Preference, setting: &str) -> Result<PathBuf> {
    let folder = paths::work().join(format!("gtk-{preference:?}"));
    for version in ["gtk-3.0", "gtk-4.0"] {
        let folder = folder.join(version);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("settings.ini"), format!("[Settings]\n{setting}\n"))?;
    }
    Ok(folder)
}

/// The number that a program says on its output.
async fn said(child: &mut Child, read: impl Fn(&str) -> Option<u16>) -> Result<u16> {
    let output = child.stdout.take().context("the program has no output")?;
    let mut lines = BufReader::new(output).lines();
    let number = async {
        while let Some(line) = lines.next_line().await? {
            if let Some(number) = read(&line) {
                return Ok(number);
            }
        }
        bail!("the program ended without saying its number")
    };
    let number = tokio::time::timeout(START, number).await.context("the program does not start")??;
    // Its output must go on being read, else it stops when the pipe is full.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok(number)
}

/// The port in `... started successfully on port 4567.` and in `... Listening on 127.0.0.1:4567`.
fn port(line: &str) -> Option<u16> {
    let said =
        line.split_once("successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    said.1.trim_end_matches('.').trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn both_drivers_say_their_port() {
        assert_eq!(port("ChromeDriver was started successfully on port 41967."), Some(41967));
        assert_eq!(port("1700000000\tgeckodriver\tINFO\tListening on 127.0.0.1:4444"), Some(4444));
        assert_eq!(port("Starting ChromeDriver 156 on port 0"), None);
    }
}
