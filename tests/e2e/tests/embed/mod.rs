//! The script tag and the element as a site uses them: settings, events, methods, and what is fetched when.

mod guide;
mod integrity;
mod meets;
mod privacy;
mod reviewed;
mod site;
mod strict;

use citemark_e2e::{Page, Result, Site, in_browsers, json};
use site::{PHRASE, TAG, linger, open};

in_browsers! {
    nothing_is_fetched_before_a_reader_acts
    idle_fetches_before_a_reader_acts
    bad_settings_are_named_and_defaults_used
    attributes_and_properties_reflect
    events_carry_plain_detail
    methods_check_scan_and_free
    a_script_that_cannot_be_had_is_told
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
    let tag =
        TAG.replace("src", "data-mode=slect data-date=yesterday data-theme=dark data-pack=http://[ src");
    open(&page, Site::default(), &tag, "<cite-mark load=never wasm='//:'></cite-mark>").await?;
    let warned = page.script("return warned", vec![]).await?;
    let expected = [
        "citemark: mode=\"slect\" is not select|scan; select is used",
        "citemark: date=\"yesterday\" is not YYYY-MM-DD; none is used",
        "citemark: pack=\"http://[\" is not addresses; none is used",
        "citemark: wasm=\"//:\" is not an address; none is used",
        "citemark: load=\"never\" is not use|idle; use is used",
    ];
    for line in expected {
        assert!(warned.as_array().is_some_and(|all| all.contains(&json!(line))), "{line} not in {warned}");
    }
    assert_eq!(warned.as_array().map(Vec::len), Some(expected.len()), "{warned}");
    // An id is looked for when it is needed.
    open(&page, Site::default(), TAG, "<cite-mark mode=scan for=nowhere></cite-mark>").await?;
    page.part("entry").await?;
    let warned = page.script("return warned", vec![]).await?;
    assert_eq!(warned, json!(["citemark: for=\"nowhere\" is not the id of an element; the article is used"]));
    Ok(())
}

async fn attributes_and_properties_reflect(page: Page) -> Result<()> {
    open(&page, Site::default(), TAG, "<cite-mark mode=scan for=claim></cite-mark>").await?;
    let script = "const mark = document.querySelector('cite-mark');
        const out = [mark.mode, mark.for, mark.theme, mark.load, mark.modeContext, mark.date];
        mark.mode = 'select'; mark.theme = 'dark'; mark.modeContext = true; mark.setAttribute('load', 'sometimes'); mark.for = null;
        return [...out, mark.getAttribute('mode'), mark.getAttribute('theme'), mark.hasAttribute('mode-context'), mark.load, mark.modeContext, mark.hasAttribute('for')]";
    let found = page.script(script, vec![]).await?;
    assert_eq!(
        found,
        json!(["scan", "claim", "auto", "use", false, "", "select", "dark", true, "use", true, false])
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

async fn a_script_that_cannot_be_had_is_told(page: Page) -> Result<()> {
    open(&page, Site::default().without("/pkg/page.js"), TAG, "").await?;
    page.drag(PHRASE).await?;
    page.wait("the event", "return heard.length > 0", vec![]).await?;
    let heard = page.script("return heard", vec![]).await?;
    assert_eq!(heard[0][0], "error", "{heard}");
    assert_eq!(heard[0][2]["code"], "missing", "{heard}");
    Ok(())
}
