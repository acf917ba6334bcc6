//! Starting a browser under its driver. Knows drivers and capabilities; knows nothing of pages.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use xtask::browsers::{self, Installed};

/// Width and height of the window: a small laptop's.
const WINDOW: (u32, u32) = (1280, 900);
/// A driver that has not said its port by then will not.
const START: Duration = Duration::from_secs(30);

/// The browsers that the page is tested in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Browser {
    /// Chromium by chromedriver.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
}

/// How a session differs from the usual.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Scripts {
    /// The page's scripts run.
    #[default]
    On,
    /// The reader has switched JavaScript off.
    Off,
}

impl Browser {
    /// A driver on a port of its own, and a session in it.
    pub async fn launch(self, scripts: Scripts) -> Result<(Child, WebDriver)> {
        let installed =
            self.installed().context("browser or driver missing: `cargo xtask test` installs them")?;
        let (child, port) = start_driver(&installed.driver).await?;
        let capabilities = self.capabilities(&installed.browser, scripts);
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await;
        Ok((child, driver.context("the browser did not start")?))
    }

    fn installed(self) -> Option<Installed> {
        match self {
            Self::Chromium => browsers::chromium(),
            Self::Firefox => browsers::firefox(),
        }
    }

    fn capabilities(self, binary: &Path, scripts: Scripts) -> Capabilities {
        let (width, height) = WINDOW;
        let off = scripts == Scripts::Off;
        let value = match self {
            Self::Chromium => {
                let size = format!("--window-size={width},{height}");
                let args = [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--force-device-scale-factor=1", &size,
                ];
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
                json!({
                    "browserName": "firefox",
                    "moz:firefoxOptions": {
                        "binary": binary,
                        "args": ["-headless", size[0], size[1]],
                        "prefs": {"javascript.enabled": !off, "dom.security.https_only_mode": false},
                    },
                })
            }
        };
        let Value::Object(map) = value else { return Capabilities::default() };
        map.into_iter().fold(Capabilities::default(), |mut all, (name, value)| {
            all.set(name, value).ok();
            all
        })
    }
}

/// Starts a driver on a free port that it picks itself and says on its output.
async fn start_driver(driver: &Path) -> Result<(Child, u16)> {
    let mut command = Command::new(driver);
    command
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    let mut child = command.spawn().with_context(|| format!("cannot start {}", driver.display()))?;
    let output = child.stdout.take().context("the driver has no output")?;
    let mut lines = BufReader::new(output).lines();
    let port = async {
        while let Some(line) = lines.next_line().await? {
            if let Some(port) = port(&line) {
                return Ok(port);
            }
        }
        bail!("the driver ended without saying its port")
    };
    let port = tokio::time::timeout(START, port).await.context("the driver does not start")??;
    // Its output must go on being read, else it stops when the pipe is full.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((child, port))
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
