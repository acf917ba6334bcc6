//! Pages that refuse wasm, and browsers that have none: the same card, by the core as JavaScript.

use citemark_e2e::{POLICY, Page, Result, Site, in_browsers, with_fixture};

in_browsers! {
    a_page_that_refuses_wasm_gets_the_same_card
    a_browser_without_wasm_gets_the_same_card
    a_page_that_allows_wasm_does_not_fetch_it
}

const PHRASE: &str = "China forcibly sent back as many as 600 North Koreans in October";
const SCRIPT: &str = "/pkg/citemark_js.js";

/// A site whose pages have no wasm; the browsers' own switch is not a page's to turn.
const NONE: &[u8] = b"delete globalThis.WebAssembly;";

async fn opened(page: &Page, site: Site) -> Result<(String, String)> {
    page.serve(with_fixture(site)).await?;
    page.open("/index.html").await?;
    let card = page.ask(PHRASE).await?;
    page.part("chart").await?;
    Ok((card.finding, card.text))
}

async fn a_page_that_refuses_wasm_gets_the_same_card(page: Page) -> Result<()> {
    let with = opened(&page, Site::default()).await?;
    page.requests();
    let policy = POLICY.replace(" 'wasm-unsafe-eval'", "");
    let without = opened(&page, Site { policy, ..Site::default() }).await?;
    assert!(page.requests().iter().any(|path| path == SCRIPT));
    assert_eq!(with, without);
    Ok(())
}

async fn a_browser_without_wasm_gets_the_same_card(page: Page) -> Result<()> {
    let loader = std::fs::read(xtask::paths::pkg().join("citemark.js"))?;
    let site = Site::default().with("/pkg/citemark.js", [NONE, &loader].concat());
    let (finding, _) = opened(&page, site).await?;
    assert!(!finding.is_empty());
    let asked = page.requests();
    assert!(asked.iter().any(|path| path == SCRIPT), "{asked:?}");
    Ok(())
}

async fn a_page_that_allows_wasm_does_not_fetch_it(page: Page) -> Result<()> {
    opened(&page, Site::default()).await?;
    assert!(!page.requests().iter().any(|path| path == SCRIPT));
    Ok(())
}
