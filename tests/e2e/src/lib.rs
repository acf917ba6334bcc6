//! Drives real browsers over the real page, as a reader would: a server, a browser, a mouse and a keyboard. Knows
//! WebDriver and the parts that the widget shows; knows nothing of figures or sources.
//!
//! A test is an async function over a [`Page`]; [`in_browsers!`] runs it in each browser, in a session of its own:
//!
//! ```ignore
//! in_browsers! { the_title_is_there }
//!
//! async fn the_title_is_there(page: Page) -> Result<()> {
//!     page.open("/index.html").await?;
//!     assert!(!page.text("h1").await?.is_empty());
//!     Ok(())
//! }
//! ```

mod browser;
mod extension;
pub mod large;
mod look;
mod page;
mod select;
mod widget;

/// A script's beginning that keeps the memory of the next wasm in `memory`.
pub const KEEP_MEMORY: &str = "
let memory;
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...all) => {
    const made = await instantiate.apply(WebAssembly, all);
    memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
    return made;
};
";

pub use anyhow::{Context, Error, Result, bail, ensure};
pub use browser::{Browser, Preference};
pub use extension::{Apis, Extension, Press};
pub use page::Page;
pub use serde_json::{Value, from_str, json};
pub use thirtyfour::Key;
pub use widget::{Card, with_fixture};
pub use xtask::server::{Fault, POLICY, Site};

/// Runs each test in every browser: the modules `chromium` and `firefox` hold one `#[test]` for each.
#[macro_export]
macro_rules! in_browsers {
    ($($test:ident)*) => {
        mod chromium {
            $(#[test] fn $test() { $crate::run($crate::Browser::Chromium, super::$test); })*
        }
        mod firefox {
            $(#[test] fn $test() { $crate::run($crate::Browser::Firefox, super::$test); })*
        }
    };
}

/// Runs tests in WebKit too, on the main paths: the module `webkit`.
#[macro_export]
macro_rules! in_webkit {
    ($($test:ident)*) => {
        mod webkit {
            $(#[test] fn $test() { $crate::run($crate::Browser::WebKit, super::$test); })*
        }
    };
}

/// Runs each test in every browser and in WebKit.
#[macro_export]
macro_rules! in_every_browser {
    ($($test:ident)*) => {
        $crate::in_browsers! { $($test)* }
        $crate::in_webkit! { $($test)* }
    };
}

/// Runs one test in one browser, and closes the browser whatever came of it.
///
/// # Panics
/// If the test fails or the browser does not start.
pub fn run<F, T>(browser: Browser, test: F)
where
    F: FnOnce(Page) -> T,
    T: Future<Output = Result<()>> + Send + 'static,
{
    if browser == Browser::WebKit && browser.installed().is_none() {
        eprintln!("skipped: WebKit is not installed here");
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let outcome = runtime.block_on(async {
        let page = Page::start(browser).await.expect("a browser");
        let outcome = tokio::spawn(test(page.clone())).await;
        page.quit().await;
        outcome
    });
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(error)) => panic!("{error:?}"),
        Err(failed) => std::panic::resume_unwind(failed.into_panic()),
    }
}
