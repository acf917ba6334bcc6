//! Looking at a page as a whole: its serialised state, its faults for people with disabilities, its picture. Knows
//! nothing of the widget's insides.

use anyhow::{Context, Result, bail};
use http::Method;
use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::requestdata::RequestData;
use thirtyfour::{ElementId, SessionId};
use xtask::paths;

use crate::browser::Browser;
use crate::page::Page;

/// All of the document that a guest could have changed: the tree with every attribute, style sheets taken on from
/// scripts, and named highlights.
const STATE: &str = "return [
    new XMLSerializer().serializeToString(document),
    `sheets: ${document.adoptedStyleSheets.length}`,
    `highlights: ${[...CSS.highlights.keys()].sort().join()}`,
    `title: ${document.title}`,
].join('\\n')";

/// What axe-core finds wrong, in a line each.
const AXE: &str = "const found = await axe.run(arguments[0] ?? document, {resultTypes: ['violations']});
return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`));";

/// Waits until nothing fades or moves any more, in the widget too; what is folded away never ends to.
const STILL: &str = "const roots = [document, ...[...document.querySelectorAll('citemark-widget')].map((one) => one.shadowRoot)];
const seen = (one) => one.effect.target.checkVisibility();
await Promise.allSettled(roots.flatMap((root) => root.getAnimations()).filter(seen).map((one) => one.finished));";

/// Set by `cargo xtask test --screenshots`.
const SCREENSHOTS: &str = "CITEMARK_SCREENSHOTS";

/// WebDriver's commands for what assistive technology is told, <https://www.w3.org/TR/webdriver2/#get-computed-role>.
#[derive(Debug)]
struct Computed {
    element: ElementId,
    what: &'static str,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let address = format!("session/{session}/element/{}/{}", self.element, self.what);
        RequestData::new(Method::GET, address)
    }
}

impl Page {
    /// The state of the document as text: equal before and after means that nothing was left behind.
    pub async fn state(&self) -> Result<String> {
        let state = self.script(STATE, Vec::new()).await?;
        Ok(state.as_str().context("no state")?.to_owned())
    }

    /// Fails if axe-core finds a fault in the page or, with a selector, in a part of it.
    pub async fn assert_accessible(&self, within: Option<&str>) -> Result<()> {
        let file = paths::root().join("node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
        self.script(&format!("{axe}\nwindow.axe = axe;"), Vec::new()).await?;
        let faults =
            self.script_async(AXE, vec![within.map_or(Value::Null, |selector| json!(selector))]).await?;
        let faults: Vec<_> = faults.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !faults.is_empty() {
            bail!("axe-core finds {} faults:\n{}", faults.len(), faults.join("\n"));
        }
        Ok(())
    }

    /// Saves a picture to www/screenshots when asked for with `cargo xtask test --screenshots`.
    pub async fn screenshot(&self, name: &str) -> Result<()> {
        // One browser's pictures are enough for the README; the others' are looked at where something is wrong.
        if std::env::var_os(SCREENSHOTS).is_none() || self.browser != Browser::Chromium {
            return Ok(());
        }
        self.script_async(STILL, Vec::new()).await?;
        let folder = paths::www().join("screenshots");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        Ok(self.driver.screenshot(&file).await?)
    }

    /// Saves a picture for the shops of extensions, which take 1280 by 800 pixels, to target/extension/store. One browser's will do.
    pub async fn picture_for_shops(&self, name: &str) -> Result<()> {
        self.script_async(STILL, Vec::new()).await?;
        let picture = self.driver.screenshot_as_png().await?;
        // https://www.w3.org/TR/png-3/#11IHDR
        let side = |at: usize| {
            picture.get(at..at + 4).map(|four| four.iter().fold(0, |all, &byte| all << 8 | u32::from(byte)))
        };
        anyhow::ensure!(
            (side(16), side(20)) == (Some(1280), Some(800)),
            "{:?} by {:?} pixels",
            side(16),
            side(20)
        );
        if self.browser == Browser::Chromium {
            let folder = paths::target().join("extension/store");
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join(format!("{name}.png")), picture)?;
        }
        Ok(())
    }

    /// Gives the window such a size that so much of the page is seen.
    pub async fn view(&self, width: u32, height: u32) -> Result<()> {
        self.resize(width, height).await?;
        let seen = self.script("return [innerWidth, innerHeight]", Vec::new()).await?;
        let more = |wanted: u32, at: usize| {
            let seen = seen[at].as_u64().unwrap_or(0);
            wanted + wanted.saturating_sub(u32::try_from(seen).unwrap_or(wanted))
        };
        self.resize(more(width, 0), more(height, 1)).await
    }

    /// Addresses of everything that the page has loaded, as the browser itself reports them.
    pub async fn loaded(&self) -> Result<Vec<String>> {
        let names =
            self.script("return performance.getEntriesByType('resource').map((one) => one.name)", Vec::new());
        let names = names.await?;
        Ok(names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// A command of Chromium's own protocol and its answer; none in the other browsers, which do not have it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Option<Value>> {
        if self.browser != Browser::Chromium {
            return Ok(None);
        }
        Ok(Some(self.driver.cdp().send_raw(command, parameters).await?))
    }

    /// Role and name of an element as the browser tells them to assistive technology.
    pub async fn spoken(&self, element: &WebElement) -> Result<(String, String)> {
        let mut told = Vec::new();
        for what in ["computedrole", "computedlabel"] {
            let answer = self.driver.cmd(Computed { element: element.element_id(), what }).await?;
            told.push(answer.value::<String>()?);
        }
        let name = told.pop().unwrap_or_default();
        Ok((told.pop().unwrap_or_default(), name))
    }

    /// Gives the window another size: a phone's, say.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        Ok(())
    }
}
