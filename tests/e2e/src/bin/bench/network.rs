//! The first card on a slow network, as Chromium's developer tools slow it: how long it takes, and what was asked for when. Knows
//! the page and the network; nothing of claims.

use citemark_e2e::{Context, Page, Result, Site, Value, json};

/// "Slow 4G" of the developer tools: milliseconds of latency for a request, bytes a second.
const LATENCY: f64 = 562.5;
const DOWN: f64 = 188_743.0;
const UP: f64 = 86_400.0;
/// How often a new site is opened.
const SITES: usize = 3;

/// Selects, waits so many milliseconds, asks for the card, and tells how long it took from then, with all that was fetched.
const FIRST: &str = "
const [length, later] = arguments;
const text = document.querySelector('#plain').firstChild;
const begun = performance.now();
getSelection().setBaseAndExtent(text, 0, text, length);
if (later) await new Promise((done) => setTimeout(done, later));
const start = performance.now();
document.querySelector('cite-mark').check();
const ms = await new Promise((done) => {
    const look = () => {
        const card = document.querySelector('citemark-widget')?.shadowRoot?.querySelector('[part~=card]');
        if (card && card.dataset.state !== 'busy') setTimeout(() => done(card.dataset.state === 'ready' && performance.now() - start));
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
});
const files = performance.getEntriesByType('resource').filter((one) => one.startTime >= begun);
return { ms, files: files.map((one) => [new URL(one.name).pathname.split('/').pop(), one.startTime - begun,
    one.responseStart - begun, one.responseEnd - begun, one.encodedBodySize]) };";

/// Milliseconds to the first card, and the waterfall of the last try.
pub struct First {
    /// Of each try.
    pub ms: Vec<f64>,
    /// A line for each file: when it was asked for, when it began and ended, and its bytes.
    pub waterfall: String,
}

/// Opens the page on a usual network; the network is slow from the selection on. The card is asked for so many milliseconds later.
pub async fn first_card(page: &Page, claim: &str, later: u32) -> Result<First> {
    let mut out = First { ms: Vec::new(), waterfall: String::new() };
    for _ in 0..SITES {
        page.open_fixture(Site::default()).await?;
        slow_down(page, true).await?;
        let found = page.script_async(FIRST, vec![json!(claim.len()), json!(later)]).await;
        slow_down(page, false).await?;
        let found = found?;
        out.ms.push(found["ms"].as_f64().context("no card came")?);
        out.waterfall = found["files"].as_array().into_iter().flatten().map(row).collect();
    }
    Ok(out)
}

fn row(file: &Value) -> String {
    let number = |at: usize| file[at].as_f64().unwrap_or_default();
    let (asked, begun, ended, bytes) = (number(1), number(2), number(3), number(4));
    let bar = |from: f64, to: f64, mark: &str| {
        const STEP: f64 = 50.0;
        mark.repeat(((to / STEP).round() - (from / STEP).round()).max(0.0) as usize)
    };
    let (wait, load) = (bar(asked, begun, "."), bar(begun, ended, "#"));
    let name = file[0].as_str().unwrap_or_default();
    format!(
        "{name:>20} {bytes:>7} bytes {asked:>6.0} {ended:>6.0} ms |{}{wait}{load}\n",
        bar(0.0, asked, " ")
    )
}

async fn slow_down(page: &Page, slow: bool) -> Result<()> {
    page.devtools("Network.enable", json!({})).await?;
    let (latency, down, up) = if slow { (LATENCY, DOWN, UP) } else { (0.0, -1.0, -1.0) };
    let conditions =
        json!({"offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up});
    page.devtools("Network.emulateNetworkConditions", conditions).await?;
    Ok(())
}
