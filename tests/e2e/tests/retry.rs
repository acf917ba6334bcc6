//! A network that fails: what may pass is asked for again, what does not is said with a way to try again, and one failed
//! request never ends the widget.

use citemark_e2e::{Context, Fault, Page, Result, Site, ensure, in_browsers, json};

in_browsers! {
    what_passes_is_asked_for_again
    what_stays_is_said_and_tried_again
    the_two_large_files_are_asked_for_with_the_first
    nothing_is_fetched_twice
    a_scan_that_failed_is_made_again
}

const PHRASE: &str = "Japan’s population was 125 million in 2022";
const PAGE: &str = "/pkg/page.js";
const WASM: &str = "/pkg/citemark_bg.wasm";
const INDEX: &str = "/pkg/pack/index.pack";

async fn open(page: &Page, site: Site, lang: &str) -> Result<()> {
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title><meta name=date content=2024-06-01></head>\
         <body><main><p>{PHRASE}.</p></main><script type=module src=/pkg/citemark.js data-lang={lang}></script></body></html>"
    );
    let spy = html.replace("</head>", "<script src=/spy.js></script></head>");
    let spy_js = "globalThis.codes = []; document.addEventListener('citemark-error', ({detail}) => codes.push(detail.code));";
    page.serve(site.with("/story.html", spy.into_bytes()).with("/spy.js", spy_js.into())).await?;
    page.open("/story.html").await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
    page.requests();
    Ok(())
}

/// The shard that the phrase needs.
async fn shard(page: &Page) -> Result<String> {
    open(page, Site::default(), "en").await?;
    ensure!(page.ask(PHRASE).await?.finding == "agrees");
    page.requests().into_iter().find(|path| path.ends_with(".shard")).context("no shard")
}

async fn what_passes_is_asked_for_again(page: Page) -> Result<()> {
    let shard = shard(&page).await?;
    let faults = [Fault::Status(503), Fault::Status(429), Fault::Truncated, Fault::Slow(400)];
    for path in [PAGE, WASM, INDEX, &shard, "/pkg/lang/de.json"] {
        for fault in faults {
            // A script that is cut short is a script, with an error of its own.
            if path == PAGE && fault == Fault::Truncated {
                continue;
            }
            let lang = if path.contains("lang") { "de" } else { "en" };
            open(&page, Site::default().failing(path, fault, 2), lang).await?;
            let card = page.ask(PHRASE).await.with_context(|| format!("{path}, {fault:?}"))?;
            ensure!(card.finding == "agrees", "{path}, {fault:?}: {card:?}");
            ensure!(lang == "en" || card.text.contains("Quelle"), "{path}, {fault:?}: {card:?}");
        }
    }
    Ok(())
}

/// Presses what tries again, in a card or alone.
const AGAIN: &str = "const root = document.querySelector('citemark-widget')?.shadowRoot;
    const button = root?.querySelector('[data-action=again]') ?? root?.querySelector('button:only-child');
    if (!button || button.getAttribute('part') === 'button') return false;
    button.click();
    return true;";

async fn what_stays_is_said_and_tried_again(page: Page) -> Result<()> {
    let shard = shard(&page).await?;
    // Browsers ask again by themselves where an answer is cut short: how often that has to happen is theirs to know.
    let faults = [Fault::Status(503), Fault::WrongType, Fault::Status(404)];
    for path in [PAGE, WASM, INDEX, &shard] {
        for fault in faults {
            let (code, times) = match fault {
                Fault::WrongType if path == INDEX => ("integrity", 8),
                Fault::WrongType if path == WASM => ("integrity", 4),
                Fault::WrongType if path != PAGE => ("pack", 1),
                // The index is asked for ahead, for the button, and again when a reader asks.
                Fault::Status(404) if path == INDEX => ("missing", 3),
                Fault::Status(404) if path != PAGE => ("missing", 1),
                _ if path == INDEX => ("missing", 8),
                _ => ("missing", 4),
            };
            open(&page, Site::default().failing(path, fault, times), "en").await?;
            page.drag(PHRASE).await?;
            if path == INDEX {
                // What a press will give cannot be told: there is a button all the same.
                page.part("button").await?;
            }
            page.wait("the button or what failed", "const root = document.querySelector('citemark-widget')?.shadowRoot; root?.querySelector('[part=button]')?.click(); return codes.length > 0", vec![])
                .await
                .with_context(|| format!("{path}, {fault:?}: {:?}", page.requests()))?;
            ensure!(page.script("return codes[0]", vec![]).await? == json!(code), "{path}, {fault:?}");
            page.wait("a way to try again", AGAIN, vec![])
                .await
                .with_context(|| format!("{path}, {fault:?}"))?;
            let agrees = "const root = document.querySelector('citemark-widget')?.shadowRoot; root?.querySelector('[part=button]')?.click();
                return root?.querySelector('[part~=card]')?.dataset.finding === 'agrees'";
            page.wait("the card", agrees, vec![]).await.with_context(|| format!("{path}, {fault:?}"))?;
        }
    }
    Ok(())
}

async fn the_two_large_files_are_asked_for_with_the_first(page: Page) -> Result<()> {
    open(&page, Site::default().failing(PAGE, Fault::Slow(1500), 1), "en").await?;
    page.drag(PHRASE).await?;
    page.script_async("await new Promise((done) => setTimeout(done, 700))", vec![]).await?;
    let mut asked = page.requests();
    asked.retain(|path| !path.contains("favicon"));
    asked.sort();
    assert_eq!(asked, [WASM, INDEX, PAGE], "while the script is on its way");
    Ok(())
}

async fn nothing_is_fetched_twice(page: Page) -> Result<()> {
    open(&page, Site::default(), "en").await?;
    ensure!(page.ask(PHRASE).await?.finding == "agrees");
    let asked = page.requests();
    for path in [PAGE, WASM, INDEX] {
        assert_eq!(asked.iter().filter(|one| *one == path).count(), 1, "{path}: {asked:?}");
    }
    ensure!(!asked.iter().any(|path| path.starts_with("HEAD")), "{asked:?}");
    Ok(())
}

async fn a_scan_that_failed_is_made_again(page: Page) -> Result<()> {
    let shard = shard(&page).await?;
    open(&page, Site::default().failing(&shard, Fault::Status(404), 1), "en").await?;
    page.script("document.body.append(document.createElement('cite-mark'))", vec![]).await?;
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    let again = "const button = document.querySelector('citemark-widget')?.shadowRoot?.querySelector('[data-action=scan-again]'); button?.click(); return !!button";
    page.wait("a way to try again", again, vec![]).await?;
    page.wait("the finding", "return !!document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=entry][data-finding=agrees]')", vec![]).await?;
    Ok(())
}
