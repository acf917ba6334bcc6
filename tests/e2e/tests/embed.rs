//! The script tag and the element as a site uses them: settings, events, methods, and what is fetched when.

use citemark_e2e::{Page, Result, Site, in_browsers, json};

in_browsers! {
    nothing_is_fetched_before_a_reader_acts
    idle_fetches_before_a_reader_acts
    bad_settings_are_named_and_defaults_used
    attributes_and_properties_reflect
    events_carry_plain_detail
    methods_check_scan_and_free
    a_second_copy_changes_nothing
    a_site_opts_out
    changed_files_are_refused
}

const STORY: &str = "<main><p id=claim>Japan’s population was 125 million in 2022.</p></main>";
const PHRASE: &str = "Japan’s population was 125 million in 2022";
/// Remembers warnings and events from the start.
const SPY: &str = "globalThis.warned = []; globalThis.heard = [];
const warn = console.warn; console.warn = (...words) => { warned.push(words.join(' ')); warn(...words); };
for (const name of ['check', 'open', 'error']) document.addEventListener(`citemark-${name}`, (event) =>
  heard.push([name, event.target === document ? 'document' : event.target.localName, JSON.parse(JSON.stringify(event.detail))]));";

/// A page with these tags in its head and body.
fn page_of(head: &str, body: &str) -> Vec<u8> {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title>\
         <meta name=datePublished content=2024-06-01><script src=/spy.js></script>{head}</head><body>{STORY}{body}</body></html>"
    )
    .into_bytes()
}

async fn open(page: &Page, site: Site, head: &str, body: &str) -> Result<()> {
    let site = site.with("/story.html", page_of(head, body)).with("/spy.js", SPY.into());
    // As a bundler would have it: no script tag of its own, so only the element starts the widget.
    let site = site.with("/import.js", b"import '/pkg/citemark.js';".to_vec());
    page.serve(site.with("/copy.js", loader()?)).await?;
    page.open("/story.html").await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
    page.requests();
    Ok(())
}

fn loader() -> Result<Vec<u8>> {
    let text = std::fs::read_to_string(xtask::paths::pkg().join("citemark.js"))?;
    Ok(text.replace("./page.js", "/pkg/page.js").into_bytes())
}

const TAG: &str = "<script type=module src=/pkg/citemark.js></script>";

/// Time in which a page that wants to do something would do it.
async fn linger(page: &Page) -> Result<()> {
    page.script_async("await new Promise((done) => setTimeout(done, 600))", vec![]).await.map(drop)
}

async fn nothing_is_fetched_before_a_reader_acts(page: Page) -> Result<()> {
    open(&page, Site::default(), TAG, "<cite-mark></cite-mark>").await?;
    linger(&page).await?;
    let asked = page.requests();
    assert!(asked.iter().all(|path| path.contains("favicon")), "{asked:?}");
    Ok(())
}

async fn idle_fetches_before_a_reader_acts(page: Page) -> Result<()> {
    open(&page, Site::default(), &TAG.replace("src", "data-load=idle src"), "").await?;
    let index =
        "return performance.getEntriesByType('resource').some((one) => one.name.endsWith('index.pack'))";
    page.wait("the index", index, vec![]).await?;
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    Ok(())
}

async fn bad_settings_are_named_and_defaults_used(page: Page) -> Result<()> {
    let tag = TAG.replace("src", "data-mode=slect data-date=yesterday data-theme=dark src");
    open(&page, Site::default(), &tag, "<cite-mark load=never></cite-mark>").await?;
    let warned = page.script("return warned", vec![]).await?;
    let expected = [
        "citemark: mode=\"slect\" is not select|scan; select is used",
        "citemark: date=\"yesterday\" is not YYYY-MM-DD; none is used",
        "citemark: load=\"never\" is not use|idle; use is used",
    ];
    for line in expected {
        assert!(warned.as_array().is_some_and(|all| all.contains(&json!(line))), "{line} not in {warned}");
    }
    assert_eq!(warned.as_array().map(Vec::len), Some(expected.len()), "{warned}");
    Ok(())
}

async fn attributes_and_properties_reflect(page: Page) -> Result<()> {
    open(&page, Site::default(), TAG, "<cite-mark mode=scan for=claim></cite-mark>").await?;
    let script = "const mark = document.querySelector('cite-mark');
        const out = [mark.mode, mark.for, mark.theme, mark.load, mark.context, mark.date];
        mark.mode = 'select'; mark.theme = 'dark'; mark.context = true; mark.setAttribute('load', 'sometimes');
        return [...out, mark.getAttribute('mode'), mark.getAttribute('theme'), mark.hasAttribute('context'), mark.load, mark.context]";
    let found = page.script(script, vec![]).await?;
    assert_eq!(
        found,
        json!(["scan", "claim", "auto", "use", false, "", "select", "dark", true, "use", true])
    );
    Ok(())
}

async fn events_carry_plain_detail(page: Page) -> Result<()> {
    open(
        &page,
        Site::default(),
        "",
        "<cite-mark></cite-mark><script type=module src=/pkg/citemark.js></script>",
    )
    .await?;
    page.script(
        "document.currentScript?.remove(); document.querySelector('script[type=module]').remove()",
        vec![],
    )
    .await?;
    page.ask(PHRASE).await?;
    let heard = page.script("return heard", vec![]).await?;
    let names: Vec<_> = heard.as_array().into_iter().flatten().map(|one| one[0].clone()).collect();
    assert!(names.contains(&json!("check")) && names.contains(&json!("open")), "{heard}");
    let check = heard.as_array().into_iter().flatten().find(|one| one[0] == "check");
    let annotation = check.map(|one| one[2][0].clone()).unwrap_or_default();
    assert_eq!(annotation["motivation"], "assessing", "{heard}");
    assert_eq!(annotation["citemark"]["finding"], "agrees", "{heard}");
    // And one that goes wrong.
    open(&page, Site::default().without("/pkg/pack/index.pack"), TAG, "").await?;
    page.ask(PHRASE).await?;
    let heard = page.script("return heard", vec![]).await?;
    let error = heard.as_array().into_iter().flatten().find(|one| one[0] == "error");
    let error = error.cloned().unwrap_or_default();
    assert_eq!(error[1], "document", "{heard}");
    assert_eq!(error[2]["code"], "missing", "{heard}");
    assert!(error[2]["message"].as_str().is_some_and(|text| text.contains("index.pack")), "{heard}");
    Ok(())
}

async fn methods_check_scan_and_free(page: Page) -> Result<()> {
    open(&page, Site::default(), "<script type=module src=/import.js></script>", "<cite-mark></cite-mark>")
        .await?;
    let before = page.state().await?;
    page.drag(PHRASE).await?;
    page.script_async("await document.querySelector('cite-mark').check()", vec![]).await?;
    assert_eq!(page.card().await?.finding, "agrees");
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    page.part("list").await?;
    assert!(page.marks().await?.contains(&"citemark-agrees".to_owned()));
    page.script_async("getSelection().empty?.(); await document.querySelector('cite-mark').free()", vec![])
        .await?;
    assert_eq!(page.state().await?, before);
    Ok(())
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

async fn a_site_opts_out(page: Page) -> Result<()> {
    let head = format!("<meta name=citemark content=off>{TAG}");
    open(&page, Site::default(), &head, "<cite-mark mode=scan></cite-mark>").await?;
    page.drag(PHRASE).await?;
    linger(&page).await?;
    assert!(page.part_now("button").await?.is_none());
    assert!(!page.requests().iter().any(|path| path.contains("/pkg/")));
    Ok(())
}

async fn changed_files_are_refused(page: Page) -> Result<()> {
    let file = "citemark_bg.wasm";
    let mut bytes = std::fs::read(xtask::paths::pkg().join(file))?;
    // A section with a name and nothing in it: the module would run just as before.
    bytes.extend([0, 2, 1, b'x']);
    open(&page, Site::default().with(&format!("/pkg/{file}"), bytes), TAG, "").await?;
    page.drag(PHRASE).await?;
    let card = page.card().await?;
    assert_eq!(card.state, "message", "{card:?}");
    assert!(card.text.contains(file), "{card:?}");
    let heard = page.script("return heard", vec![]).await?;
    assert_eq!(heard[0][2]["code"], "integrity", "{heard}");
    Ok(())
}
