//! The story that the embedding tests read, and who listens on its page.

use citemark_e2e::{Page, Result, Site};

const STORY: &str = "<main><p id=claim>Japan’s population was 125 million in 2022.</p></main>";
pub const PHRASE: &str = "Japan’s population was 125 million in 2022";
/// Remembers warnings and events from the start.
const SPY: &str = "globalThis.warned = []; globalThis.heard = []; globalThis.violated = [];
document.addEventListener('securitypolicyviolation', (event) => violated.push(`${event.effectiveDirective} ${event.blockedURI}`));
const warn = console.warn; console.warn = (...words) => { warned.push(words.join(' ')); warn(...words); };
for (const name of ['check', 'open', 'error']) document.addEventListener(`citemark-${name}`, (event) =>
  heard.push([name, event.target === document ? 'document' : event.target.localName, JSON.parse(JSON.stringify(event.detail))]));";

/// A page with these tags in its head and body.
fn page_of(head: &str, body: &str) -> Vec<u8> {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title>\
         <meta name=datePublished content=2024-06-01><script nonce=once src=/spy.js></script>{head}</head><body>{STORY}{body}</body></html>"
    )
    .into_bytes()
}

/// Opens a story with these tags in its head and body; `/copy.js` is a second copy of the loader, `/import.js` what a bundler would make.
pub async fn open(page: &Page, site: Site, head: &str, body: &str) -> Result<()> {
    let site = site.with("/story.html", page_of(head, body)).with("/spy.js", SPY.into());
    // As a bundler would have it: no script tag of its own, so only the element starts the widget.
    let site = site.with("/import.js", b"import '/pkg/citemark.js';".to_vec());
    page.serve(site.with("/copy.js", loader()?)).await?;
    page.open("/story.html").await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
    page.requests();
    Ok(())
}

/// The loader at another address.
pub fn loader() -> Result<Vec<u8>> {
    let text = std::fs::read_to_string(xtask::paths::pkg().join("citemark.js"))?;
    Ok(text.replace("./page.js", "/pkg/page.js").into_bytes())
}

/// The script tag with its defaults.
pub const TAG: &str = "<script type=module src=/pkg/citemark.js></script>";

/// Time in which a page that wants to do something would do it.
pub async fn linger(page: &Page) -> Result<()> {
    page.script_async("await new Promise((done) => setTimeout(done, 600))", vec![]).await.map(drop)
}
