//! The extension in real browsers: on an ordinary page without the widget, on a strict one, on one that refuses wasm, on one
//! that has the widget already, and its options.

use citemark_e2e::{Apis, Extension, Key, POLICY, Page, Press, Result, Site, ensure, in_browsers, json};

in_browsers! {
    figures_are_checked_on_any_page
    the_toolbar_goes_through_the_page
    site_and_extension_agree_on_one
    options_hold
    the_stores_get_their_pictures
}

const PHRASE: &str = "Japan’s population was 125 million in 2022";
const STORY: &str = "<main><article><p>Japan’s population was 125 million in 2022.</p>\
     <p>Germany’s population was 60 million in 2022.</p></article></main>";
const STRICT: &str =
    "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A browser with the extension on a page with a policy and these tags in its head.
async fn open(page: &Page, policy: &str, head: &str) -> Result<()> {
    let text = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title>\
         <meta name=datePublished content=2024-06-01>{head}</head><body>{STORY}</body></html>"
    );
    let site = Site { policy: policy.to_owned(), ..Site::default() };
    page.serve(site.with("/story.html", text.into_bytes())).await?;
    page.open("/story.html").await
}

/// Runs a test in a browser with the extension, and closes that browser whatever came of it.
async fn reader<F>(page: Page, test: impl FnOnce(Page, Extension) -> F) -> Result<()>
where
    F: Future<Output = Result<()>>,
{
    let (with, extension) = page.with_extension(Apis::All).await?;
    let outcome = test(with.clone(), extension).await;
    with.quit().await;
    outcome
}

async fn press(page: &Page, extension: &Extension, what: Press) -> Result<()> {
    let said = extension.press(page, what).await?;
    ensure!(said["badge"] == "", "{said}");
    Ok(())
}

async fn figures_are_checked_on_any_page(page: Page) -> Result<()> {
    reader(page, |page, extension| async move {
        let refuses = POLICY.replace(" 'wasm-unsafe-eval'", "");
        for (policy, how) in [("script-src *", Press::Menu), (&refuses, Press::Keys), (STRICT, Press::Menu)] {
            open(&page, policy, "").await?;
            page.requests();
            page.drag(PHRASE).await?;
            press(&page, &extension, how).await?;
            let card = page.card().await?;
            ensure!(card.finding == "agrees", "{policy}: {card:?}");
            ensure!(!card.links.is_empty() && card.text.contains("World Bank"), "{policy}: {card:?}");
            page.part("chart").await?;
            // Nothing is asked of the site.
            let asked = page.requests();
            ensure!(asked.iter().all(|path| path.contains("favicon")), "{asked:?}");
            // From now on the page has the button of the widget.
            close(&page).await?;
            let card = page.ask("Germany’s population was 60 million in 2022").await?;
            ensure!(card.finding == "differs", "{policy}: {card:?}");
        }
        Ok(())
    })
    .await
}

async fn the_toolbar_goes_through_the_page(page: Page) -> Result<()> {
    reader(page, |page, extension| async move {
        open(&page, STRICT, "").await?;
        press(&page, &extension, Press::Toolbar).await?;
        page.part("list").await?;
        let marks = "return [...CSS.highlights].filter(([, all]) => all.size > 0).map(([name]) => name).sort().join()";
        page.wait("the marks", &format!("{marks} === 'citemark-agrees'"), vec![]).await?;
        Ok(())
    })
    .await
}

async fn site_and_extension_agree_on_one(page: Page) -> Result<()> {
    reader(page, |page, extension| async move {
        open(&page, POLICY, "<script type=module src=/pkg/citemark.js></script>").await?;
        ensure!(page.ask(PHRASE).await?.finding == "agrees");
        close(&page).await?;
        press(&page, &extension, Press::Menu).await?;
        ensure!(page.card().await?.finding == "agrees");
        let hosts = page.script("return document.querySelectorAll('citemark-widget').length", vec![]).await?;
        ensure!(hosts == json!(1), "{hosts}");
        Ok(())
    })
    .await
}

async fn options_hold(page: Page) -> Result<()> {
    reader(page, |page, extension| async move {
        let save = "const set = (id, value) => { document.getElementById(id).value = value; };
            for (const [id, value] of Object.entries(given[0])) set(id, value);
            document.getElementById('said').value = '';
            document.querySelector('#options button').click();
            while (!document.getElementById('said').value) await new Promise((done) => setTimeout(done, 20));
            return document.getElementById('said').value";
        let wrong =
            extension.in_options(&page, save, vec![json!({"packs": "http://x.test/pack", "off": "a b"})]);
        let wrong = wrong.await?;
        let told = wrong.as_str().unwrap_or_default();
        ensure!(told.contains("“http://x.test/pack” is not an https address"), "{told}");
        ensure!(told.contains("“a b” is not a host name"), "{told}");

        let given = json!({"packs": "", "off": "http://127.0.0.1/story", "lang": "de"});
        ensure!(extension.in_options(&page, save, vec![given]).await? == "Saved");
        open(&page, STRICT, "").await?;
        page.drag(PHRASE).await?;
        press(&page, &extension, Press::Menu).await?;
        let card = page.card().await?;
        ensure!(card.state == "message" && card.text.contains("switched Citemark off"), "{card:?}");

        // A site that asks not to be checked, and a reader who wants to all the same.
        let off = "<meta name=citemark content=off>";
        ensure!(extension.in_options(&page, save, vec![json!({"off": ""})]).await? == "Saved");
        open(&page, STRICT, off).await?;
        page.drag(PHRASE).await?;
        press(&page, &extension, Press::Menu).await?;
        ensure!(page.card().await?.state == "message");
        ensure!(extension.in_options(&page, save, vec![json!({"on": "127.0.0.1"})]).await? == "Saved");
        open(&page, STRICT, off).await?;
        page.drag(PHRASE).await?;
        press(&page, &extension, Press::Menu).await?;
        let card = page.card().await?;
        ensure!(card.finding == "agrees" && card.text.contains("Quelle"), "{card:?}");
        Ok(())
    })
    .await
}

/// A page as a newspaper has it, in the size of the shops' pictures.
const PAPER: &str = "<!doctype html><html lang=en><head><meta charset=utf-8><title>The harbour and the world</title>
<meta name=datePublished content=2024-06-01><style>
body { margin: 0; background: #fffdf8; color: #1d1b17; font: 20px/1.6 Georgia, serif }
main { max-width: 34em; margin: 48px 0 0 96px } h1 { font-size: 42px; line-height: 1.15; margin: 0 0 .5em } p { margin: 0 0 1em }
small { display: block; margin-bottom: 1.5em; color: #635e54; font: 15px system-ui, sans-serif }
</style></head><body><main><article><h1>The harbour counts its people, and the world’s</h1><small>1 June 2024</small>
<p>Japan’s population was 125 million in 2022. Germany’s population was 60 million in 2022.</p>
<p>Inflation in Turkey hit 72% in 2022, the harbour master said, and the price of rope went with it.</p>
<p>Nobody had counted the boats for a year. In May they began again, one by one, from the old quay to the new.</p>
</article></main></body></html>";

async fn the_stores_get_their_pictures(page: Page) -> Result<()> {
    reader(page, |page, extension| async move {
        page.view(1280, 800).await?;
        let site =
            Site { policy: "default-src 'none'; style-src 'unsafe-inline'".to_owned(), ..Site::default() };
        page.serve(site.with("/story.html", PAPER.into())).await?;
        page.open("/story.html").await?;
        page.drag(PHRASE).await?;
        press(&page, &extension, Press::Menu).await?;
        ensure!(page.card().await?.finding == "agrees");
        page.picture_for_shops("1-card").await?;
        close(&page).await?;
        ensure!(page.ask("Germany’s population was 60 million in 2022").await?.finding == "differs");
        page.picture_for_shops("2-differs").await?;
        close(&page).await?;
        page.script("getSelection().removeAllRanges()", vec![]).await?;
        press(&page, &extension, Press::Toolbar).await?;
        page.part("entry").await?;
        page.picture_for_shops("3-list").await
    })
    .await
}

async fn close(page: &Page) -> Result<()> {
    page.press(Key::Escape).await?;
    page.part_gone("card").await
}
