//! One page in one browser, served by our own server. Knows how to open, wait, read and press; knows the widget only
//! as a shadow root with named parts.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, Key, WebDriver, WebElement};
use tokio::net::TcpListener;
use tokio::process::Child;
use tokio::sync::Mutex;
use xtask::server::{self, Log, Site};

use crate::browser::{Browser, Preference, Reader};
use crate::extension::Apis;

/// What a page does by itself is done by then, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two looks at the page.
const PAUSE: Duration = Duration::from_millis(30);

/// Finds a part of the widget by its name, in whatever root it is.
const PART: &str = "const [name] = arguments; \
    return document.querySelector('citemark-widget')?.shadowRoot?.querySelector(`[part~=\"${name}\"]`) ?? null;";

/// A page in a browser. Clones are the same page.
#[derive(Clone)]
pub struct Page {
    /// Which browser it is.
    pub browser: Browser,
    pub(crate) driver: WebDriver,
    children: Arc<Mutex<Vec<Child>>>,
    origin: Arc<Mutex<String>>,
    log: Log,
}

impl Page {
    /// A browser and a server for www/ as `cargo xtask serve` has it.
    pub async fn start(browser: Browser) -> Result<Self> {
        Self::start_with(browser, Reader::Usual).await
    }

    async fn start_with(browser: Browser, reader: Reader) -> Result<Self> {
        let (children, driver) = browser.launch(reader).await?;
        driver.set_script_timeout(PATIENCE * 2).await?;
        let log = Log::default();
        let children = Arc::new(Mutex::new(children));
        let page = Self { browser, driver, children, origin: Arc::default(), log };
        page.serve(Site::default()).await?;
        Ok(page)
    }

    /// Another browser of the same kind, with JavaScript switched off; close it with [`Page::quit`].
    pub async fn without_scripts(&self) -> Result<Self> {
        Self::start_with(self.browser, Reader::WithoutScripts).await
    }

    /// The same with the extension.
    pub(crate) async fn with_extension_installed(&self, apis: Apis) -> Result<Self> {
        Self::start_with(self.browser, Reader::WithExtension(apis)).await
    }

    /// The same for a reader whose system asks for something; fails where the browser then does not ask it of pages.
    /// WebKit's has no forced colours to ask for: none there.
    pub async fn preferring(&self, preference: Preference) -> Result<Option<Self>> {
        if (self.browser, preference) == (Browser::WebKit, Preference::ForcedColours) {
            return Ok(None);
        }
        let page = Self::start_with(self.browser, Reader::Preferring(preference)).await?;
        let (name, value) = preference.feature();
        page.devtools("Emulation.setEmulatedMedia", json!({"features": [{"name": name, "value": value}]}))
            .await?;
        let asked =
            page.script("return matchMedia(arguments[0]).matches", vec![format!("({name}: {value})").into()]);
        ensure!(asked.await? == json!(true), "pages are not asked for {name}: {value}");
        Ok(Some(page))
    }

    /// Serves another site from now on, at a new address.
    pub async fn serve(&self, site: Site) -> Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        *self.origin.lock().await = format!("http://{}", listener.local_addr()?);
        tokio::spawn(server::serve(listener, site, self.log.clone()));
        Ok(())
    }

    /// The address of the server, without a slash at the end.
    pub async fn origin(&self) -> String {
        self.origin.lock().await.clone()
    }

    /// Opens a path of the site and waits until it is loaded.
    pub async fn open(&self, path: &str) -> Result<()> {
        let origin = self.origin().await;
        self.driver.goto(format!("{origin}{path}")).await?;
        Ok(())
    }

    /// Goes into a frame of the page: scripts, mouse and keys are meant for it from now on.
    pub async fn enter_frame(&self, index: u16) -> Result<()> {
        Ok(self.driver.enter_frame(index).await?)
    }

    /// Runs a script in the page and gives back what it returns. Arguments are in `arguments`.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// Runs the body of an async function in the page and waits for what it returns.
    pub async fn script_async(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1); \
             (async function () {{ {body} }}).apply(null, given).then((value) => done({{value}}), (error) => done({{error: `${{error}}`}}));"
        );
        let answer = self.driver.execute_async(&script, arguments).await?.json().clone();
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            bail!("the script failed: {error}");
        }
        Ok(answer.get("value").cloned().unwrap_or_default())
    }

    /// Lets scripts take so many seconds from now on.
    pub async fn patient(&self, seconds: u64) -> Result<()> {
        Ok(self.driver.set_script_timeout(Duration::from_secs(seconds)).await?)
    }

    /// Waits until the script returns something other than null and false, and gives it back.
    pub async fn wait(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let start = Instant::now();
        loop {
            let value = self.script(script, arguments.clone()).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(value);
            }
            if start.elapsed() > PATIENCE {
                bail!("waited {PATIENCE:?} for {what}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The part of the widget, or none if it is not there now.
    pub async fn part_now(&self, name: &str) -> Result<Option<WebElement>> {
        let found = self.driver.execute(PART, vec![name.into()]).await?;
        Ok(if found.json().is_null() { None } else { Some(found.element()?) })
    }

    /// Waits for a part of the widget.
    pub async fn part(&self, name: &str) -> Result<WebElement> {
        self.wait(&format!("part `{name}`"), PART, vec![name.into()]).await?;
        self.part_now(name).await?.with_context(|| format!("part `{name}` came and went"))
    }

    /// Waits until a part of the widget is gone.
    pub async fn part_gone(&self, name: &str) -> Result<()> {
        let script = PART.replace("return ", "return !(").replace("?? null;", "?? null);");
        self.wait(&format!("part `{name}` to go"), &script, vec![name.into()]).await?;
        Ok(())
    }

    /// The text of the first element of the page that the selector finds.
    pub async fn text(&self, selector: &str) -> Result<String> {
        let text = self.script(
            "return document.querySelector(arguments[0])?.textContent ?? null",
            vec![selector.into()],
        );
        Ok(text.await?.as_str().with_context(|| format!("nothing at {selector}"))?.to_owned())
    }

    /// The text that a reader sees of the first element that the selector finds; needs no script in the page.
    pub async fn visible(&self, selector: &str) -> Result<String> {
        Ok(self.driver.find(By::Css(selector)).await?.text().await?)
    }

    /// Types a text into a field; for a field of files, the path of one.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        Ok(self.driver.find(By::Css(selector)).await?.send_keys(text).await?)
    }

    /// Presses keys together, as a reader would: the last one while the others are held.
    pub async fn chord(&self, keys: &[Key], last: impl Into<char>) -> Result<()> {
        let mut chain = self.driver.action_chain();
        for key in keys {
            chain = chain.key_down(key.clone());
        }
        let last = last.into();
        chain = chain.key_down(last).key_up(last);
        for key in keys.iter().rev() {
            chain = chain.key_up(key.clone());
        }
        Ok(chain.perform().await?)
    }

    /// Presses one key.
    pub async fn press(&self, key: impl Into<char>) -> Result<()> {
        self.chord(&[], key).await
    }

    /// Paths that the browser has asked our server for since the last call, in order.
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().map(|mut log| std::mem::take(&mut *log)).unwrap_or_default()
    }

    /// Closes the browser and its driver.
    pub async fn quit(&self) {
        // The driver goes in any case, so a browser that no longer answers is no loss.
        let _ = tokio::time::timeout(PATIENCE, self.driver.clone().quit()).await;
        for child in self.children.lock().await.iter_mut().rev() {
            let _ = child.kill().await;
        }
    }
}
