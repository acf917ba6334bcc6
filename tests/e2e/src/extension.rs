//! A browser with the extension in it, and its buttons pressed. WebDriver reaches neither toolbars nor context menus, so the
//! copy that is tested has two things more: it takes presses from a page of its own, and it may work on the test's server
//! without having been pressed for real (which is what `activeTab` gives). Knows nothing of what the extension does then.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::extensions::addons::firefox::FirefoxTools;
use thirtyfour::{WebDriver, WindowHandle};
use xtask::extension::{self, Kind};
use xtask::paths;

use crate::browser::Browser;
use crate::page::Page;

/// The extension has opened its page by then, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// Stands before the worker: remembers who listens to buttons, and lets a page of the extension press them.
const PRESSES: &str = "{
  const heard = {};
  const events = {action: chrome.action.onClicked, menu: chrome.contextMenus?.onClicked, command: chrome.commands?.onCommand};
  for (const [name, event] of Object.entries(events).filter(([, event]) => event)) {
    const add = event.addListener.bind(event);
    event.addListener = (listener) => { heard[name] = listener; add(listener); };
  }
  chrome.runtime.onMessage.addListener((message, _, answer) => {
    if (!message.press) return false;
    chrome.tabs.query({url: 'http://127.0.0.1/*'}).then(async ([tab]) => {
      const given = {action: [tab], menu: [{menuItemId: 'check', frameId: 0}, tab], command: ['check', tab]}[message.press];
      if (!heard[message.press]) throw new Error(`nobody hears of ${message.press}`);
      await heard[message.press](...given);
      answer({badge: await chrome.action.getBadgeText({tabId: tab.id}), tab: tab.url});
    }).catch((error) => answer({error: String(error)}));
    return true;
  });
}
";

/// Firefox lets no WebDriver go to a page of an extension; Chromium's does not start while one opens by itself.
const OPENS: &str =
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({url: 'options.html', active: false}));
";

/// What Firefox for Android has not, taken away.
const ANDROID: &str = "const chrome = (({runtime, scripting, storage, tabs, action}) => ({runtime, scripting, storage, tabs, action}))(globalThis.chrome);
";

/// What an extension finds in its browser.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Apis {
    /// All that this browser has.
    All,
    /// Neither menus nor keys, as in Firefox for Android.
    Android,
}

/// A button of the browser's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Press {
    /// In the toolbar.
    Toolbar,
    /// "Check this figure" in the menu of a selection.
    Menu,
    /// The keys of the command.
    Keys,
}

/// The extension in a browser, with its options page open in a tab of its own.
#[derive(Clone)]
pub struct Extension {
    page: WindowHandle,
    options: WindowHandle,
}

impl Page {
    /// Another browser of the same kind, with the extension in it; close it with [`Page::quit`].
    pub async fn with_extension(&self, apis: Apis) -> Result<(Page, Extension)> {
        let page = self.with_extension_installed(apis).await?;
        let driver = &page.driver;
        let here = driver.window().await?;
        if self.browser == Browser::Chromium {
            let tab = driver.new_tab().await?;
            driver.switch_to_window(tab).await?;
            let id = extension::chromium_id(&folder(self.browser, apis)?);
            driver.goto(format!("chrome-extension://{id}/options.html")).await?;
        }
        let start = Instant::now();
        let options = loop {
            let other = driver.windows().await?.into_iter().find(|one| *one != here);
            if let Some(other) = other {
                break other;
            }
            anyhow::ensure!(start.elapsed() < PATIENCE, "the extension does not start");
            tokio::time::sleep(PAUSE).await;
        };
        driver.switch_to_window(options.clone()).await?;
        page.wait("the options", "return document.querySelector('#options button') !== null", vec![]).await?;
        driver.switch_to_window(here.clone()).await?;
        Ok((page, Extension { page: here, options }))
    }
}

impl Extension {
    /// Presses a button of the browser's, for the tab with the test's page; what the extension says of it.
    pub async fn press(&self, page: &Page, press: Press) -> Result<Value> {
        let name = match press {
            Press::Toolbar => "action",
            Press::Menu => "menu",
            Press::Keys => "command",
        };
        self.in_options(page, "return await chrome.runtime.sendMessage({press: given[0]})", vec![json!(name)])
            .await
    }

    /// Runs the body of an async function in the options page, and comes back.
    pub async fn in_options(&self, page: &Page, body: &str, given: Vec<Value>) -> Result<Value> {
        page.driver.switch_to_window(self.options.clone()).await?;
        let answer = page.script_async(body, given).await;
        page.driver.switch_to_window(self.page.clone()).await?;
        answer
    }
}

/// The copy that is tested, unpacked; made once.
pub(crate) fn folder(browser: Browser, apis: Apis) -> Result<PathBuf> {
    static MADE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    let kind = if browser == Browser::Firefox { Kind::Firefox } else { Kind::Chromium };
    let from = kind.folder();
    anyhow::ensure!(from.is_dir(), "the extension is not built: `cargo xtask extension` does that");
    let (name, bare) = match apis {
        Apis::All => ("tested", ""),
        Apis::Android => ("android", ANDROID),
    };
    let to = paths::work().join(format!("extension-{name}-{kind:?}").to_lowercase());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if made.contains(&to) {
        return Ok(to);
    }
    extension::copy_all(&from, &to)?;
    let worker = to.join("worker.js");
    let opens = if kind == Kind::Firefox { OPENS } else { "" };
    fs::write(&worker, format!("{bare}{PRESSES}{opens}{}", fs::read_to_string(&worker)?))?;
    let file = to.join("manifest.json");
    let mut manifest: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
    manifest["host_permissions"] = json!(["http://127.0.0.1/*"]);
    fs::write(&file, manifest.to_string())?;
    made.push(to.clone());
    Ok(to)
}

/// Firefox takes an extension when it runs; Chromium has taken it at its start.
pub(crate) async fn install(browser: Browser, apis: Apis, driver: &WebDriver) -> Result<()> {
    if browser == Browser::Firefox {
        let folder = folder(browser, apis)?;
        let tools = FirefoxTools::new(driver.handle().clone());
        tools.install_addon(folder.to_str().context("a path in UTF-8")?, Some(true)).await?;
    }
    Ok(())
}
