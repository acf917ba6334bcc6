//! Copies that meet on one page, and who may say that there be none.

use citemark_e2e::{Page, Result, Site, in_browsers, json};

use super::site::{PHRASE, TAG, linger, open};

in_browsers! {
    a_second_copy_changes_nothing
    the_newest_copy_acts
    who_was_here_comes_back
    a_copy_in_another_world_takes_over
    a_site_opts_out
    a_reader_overrides
}

async fn a_second_copy_changes_nothing(page: Page) -> Result<()> {
    let twice = format!("{TAG}<script type=module src=/copy.js></script>");
    open(&page, Site::default(), &twice, "<cite-mark></cite-mark>").await?;
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    linger(&page).await?;
    let count = page.script("return document.querySelectorAll('citemark-widget').length", vec![]).await?;
    assert_eq!(count, json!(1));
    let marks = page.script("return CSS.highlights.get('citemark-agrees').size", vec![]).await?;
    assert_eq!(marks, json!(1));
    assert_eq!(page.script("return warned", vec![]).await?, json!([]));
    Ok(())
}

/// A page script with another version, as of a reader's extension.
fn version(number: &str) -> Result<Vec<u8>> {
    let text = std::fs::read_to_string(xtask::paths::pkg().join("page.js"))?;
    let own = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(text.contains(&own), "the script does not say its version");
    Ok(text
        .replace(&own, &format!("\"{number}\""))
        .replace("import.meta.url", "new URL('/pkg/page.js', location)")
        .into_bytes())
}

/// Starts copies of given versions one after the other, each with a theme that tells which one acts, and asks one.
const START: &str = "const [versions, asked] = arguments;
    window.copies = [];
    for (const version of versions) {
        const { start } = await import(`/v${version}.js`);
        window.copies.push(await start({ mode: 'select', load: 'use', theme: version, shortcut: 'Alt+Shift+C' }, document));
    }
    window.copies[asked].check();";

async fn acting(page: &Page, versions: [&str; 2]) -> Result<String> {
    page.drag(PHRASE).await?;
    page.script_async(START, vec![json!(versions), json!(0)]).await?;
    let card = page.card().await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    let script = "const hosts = document.querySelectorAll('citemark-widget'); return `${hosts.length} ${hosts[0].dataset.theme}`";
    Ok(page.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

async fn open_versions(page: &Page) -> Result<()> {
    let site = Site::default().with("/v0.0.9.js", version("0.0.9")?).with("/v0.10.0.js", version("0.10.0")?);
    open(page, site.with("/v0.9.1.js", version("0.9.1")?), "<script type=module src=/import.js></script>", "")
        .await
}

async fn the_newest_copy_acts(page: Page) -> Result<()> {
    for versions in [["0.0.9", "0.9.1"], ["0.10.0", "0.9.1"]] {
        open_versions(&page).await?;
        let newest = if versions[0] == "0.10.0" { versions[0] } else { versions[1] };
        assert_eq!(acting(&page, versions).await?, format!("1 {newest}"));
        let marks = page.script("return CSS.highlights.get('citemark-agrees').size", vec![]).await?;
        assert_eq!(marks, json!(1));
    }
    Ok(())
}

async fn who_was_here_comes_back(page: Page) -> Result<()> {
    open_versions(&page).await?;
    let before = page.state().await?;
    assert_eq!(acting(&page, ["0.0.9", "0.10.0"]).await?, "1 0.10.0");
    page.script("window.copies[1].free(); getSelection().empty()", vec![]).await?;
    page.drag(PHRASE).await?;
    page.script("window.copies[0].check()", vec![]).await?;
    page.card().await?;
    let theme = page.script("return document.querySelector('citemark-widget').dataset.theme", vec![]).await?;
    assert_eq!(theme, json!("0.0.9"));
    page.script("window.copies[0].free(); getSelection().empty()", vec![]).await?;
    assert_eq!(page.state().await?, before);
    Ok(())
}

/// As an extension's content script has it: the same document, and no object in common. Only Chromium lets a test make one.
async fn a_copy_in_another_world_takes_over(page: Page) -> Result<()> {
    open_versions(&page).await?;
    let Some(tree) = page.devtools("Page.getFrameTree", json!({})).await? else { return Ok(()) };
    page.drag(PHRASE).await?;
    page.script_async(START, vec![json!(["0.9.1"]), json!(0)]).await?;
    page.card().await?;
    let frame = json!({"frameId": tree["frameTree"]["frame"]["id"], "worldName": "extension"});
    let world = page.devtools("Page.createIsolatedWorld", frame).await?.unwrap_or_default();
    let script = "import('/v0.10.0.js').then(async ({ start }) => {
        globalThis.copy = await start({ mode: 'select', load: 'use', theme: '0.10.0', shortcut: 'Alt+Shift+C' }, document); })";
    let run = json!({"contextId": world["executionContextId"], "expression": script, "awaitPromise": true});
    let outcome = page.devtools("Runtime.evaluate", run).await?.unwrap_or_default();
    assert!(outcome["exceptionDetails"].is_null(), "{outcome}");
    // The site's own copy is asked, and the extension's answers.
    page.drag(PHRASE).await?;
    page.script("window.copies[0].check()", vec![]).await?;
    let card = page.card().await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    let script = "return [...document.querySelectorAll('citemark-widget')].map((host) => host.dataset.theme)";
    assert_eq!(page.script(script, vec![]).await?, json!(["0.10.0"]));
    let marks = page.script("return CSS.highlights.get('citemark-agrees').size", vec![]).await?;
    assert_eq!(marks, json!(1));
    Ok(())
}

async fn a_site_opts_out(page: Page) -> Result<()> {
    let head = format!("<meta name=citemark content=off>{TAG}");
    open(&page, Site::default(), &head, "<cite-mark mode=scan></cite-mark>").await?;
    page.drag(PHRASE).await?;
    linger(&page).await?;
    assert!(page.part_now("button").await?.is_none());
    assert!(!page.requests().iter().any(|path| path.contains("/pkg/")));
    Ok(())
}

async fn a_reader_overrides(page: Page) -> Result<()> {
    let head = format!("<meta name=citemark content=off>{TAG}");
    open(&page, Site::default(), &head, "").await?;
    page.script("localStorage.citemark = 'on'", vec![]).await?;
    page.open("/story.html").await?;
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    open(&page, Site::default(), TAG, "<cite-mark mode=scan></cite-mark>").await?;
    page.script("localStorage.citemark = 'off'", vec![]).await?;
    page.open("/story.html").await?;
    page.requests();
    page.drag(PHRASE).await?;
    page.script_async("await document.querySelector('cite-mark').check()", vec![]).await?;
    linger(&page).await?;
    assert!(page.part_now("button").await?.is_none());
    assert!(!page.requests().iter().any(|path| path.ends_with("page.js")));
    Ok(())
}
