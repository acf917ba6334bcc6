//! What a reader is offered for a selection: a button at once, drawn by the loader while the rest is on its way; then one
//! that says what a press will give, or none; and a line while something is fetched.

use std::time::{Duration, Instant};

use citemark_e2e::{Context, Fault, Key, Page, Result, Site, ensure, in_browsers, json};

in_browsers! {
    the_first_button_is_there_before_the_widget
    the_first_button_goes_with_the_selection
    the_button_says_what_a_press_gives
    nothing_is_fetched_for_a_button
    a_line_moves_while_something_is_fetched
}

const PHRASE: &str = "Japan’s population was 125 million in 2022";
const BAKERY: &str = "The bakery sold 4,200 loaves";
const WORDS: &str = "Nobody had counted the boats";
const SLOW: u64 = 2500;

async fn open(page: &Page, site: Site) -> Result<()> {
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title><meta name=date content=2024-06-01></head>\
         <body><main><p>{PHRASE}. {BAKERY}. {WORDS}.</p></main><script type=module src=/pkg/citemark.js></script></body></html>"
    );
    page.serve(site.with("/story.html", html.into_bytes())).await?;
    page.open("/story.html").await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
    page.requests();
    Ok(())
}

/// The button of the loader, which has no part by which a page could dress it.
const FIRST: &str = "return document.querySelector('citemark-widget')?.shadowRoot.querySelector('button:not([part])')?.textContent ?? null";

async fn the_first_button_is_there_before_the_widget(page: Page) -> Result<()> {
    open(&page, Site::default().failing("/pkg/page.js", Fault::Slow(SLOW), 1)).await?;
    page.drag(PHRASE).await?;
    let begun = Instant::now();
    let first = page.wait("the first button", FIRST, vec![]).await?;
    ensure!(begun.elapsed() < Duration::from_millis(SLOW), "{:?}", begun.elapsed());
    ensure!(first == json!("Check figure"), "{first}");
    page.screenshot("first-button").await?;
    // Beside the words, inside the window, and the selection stays when it is pressed.
    let beside = "const button = document.querySelector('citemark-widget').shadowRoot.querySelector('button').getBoundingClientRect();
        const words = getSelection().getRangeAt(0).getBoundingClientRect();
        return button.top >= words.bottom && button.top < words.bottom + 20 && button.right <= innerWidth && button.bottom <= innerHeight";
    ensure!(page.script(beside, vec![]).await? == json!(true), "the button stands elsewhere");
    let selected = page.selected().await?;
    page.inner("button").await?.click().await?;
    page.inner("button progress").await?;
    ensure!(page.selected().await? == selected, "the press took the selection away");
    let card = page.card().await?;
    ensure!(card.finding == "agrees", "{card:?}");
    let hosts = page.script("return document.querySelectorAll('citemark-widget').length", vec![]).await?;
    ensure!(hosts == json!(1), "{hosts}");
    Ok(())
}

async fn the_first_button_goes_with_the_selection(page: Page) -> Result<()> {
    open(&page, Site::default().failing("/pkg/page.js", Fault::Slow(SLOW), 1)).await?;
    page.drag(PHRASE).await?;
    page.wait("the first button", FIRST, vec![]).await?;
    page.script("getSelection().removeAllRanges()", vec![]).await?;
    page.wait("no button", "return !document.querySelector('citemark-widget')", vec![]).await?;
    // Words without a figure get none, before the widget is there and after.
    page.drag(WORDS).await?;
    page.script_async(&format!("await new Promise((done) => setTimeout(done, {}))", SLOW + 1000), vec![])
        .await?;
    ensure!(page.script("return !document.querySelector('citemark-widget')", vec![]).await? == json!(true));
    Ok(())
}

async fn the_button_says_what_a_press_gives(page: Page) -> Result<()> {
    open(&page, Site::default()).await?;
    for (phrase, label) in [(PHRASE, "Check figure"), (BAKERY, "A figure, but nothing to compare it with")] {
        page.drag(phrase).await?;
        let button = page.part("button").await?;
        ensure!(button.text().await? == label, "{phrase}: {}", button.text().await?);
        let card = page.press_button().await.context(phrase)?;
        ensure!((card.finding == "agrees") == (phrase == PHRASE), "{phrase}: {card:?}");
        page.press(Key::Escape).await?;
        page.part_gone("card").await?;
    }
    // Without a figure there is no button; who asks all the same is answered.
    page.drag(WORDS).await?;
    page.part_gone("button").await?;
    page.chord(&[Key::Alt, Key::Shift], 'c').await?;
    let card = page.card().await?;
    ensure!(card.state == "message" || card.finding == "abstain", "{card:?}");
    Ok(())
}

/// Which figures a reader looks up is told to nobody before the press.
async fn nothing_is_fetched_for_a_button(page: Page) -> Result<()> {
    open(&page, Site::default()).await?;
    page.drag(PHRASE).await?;
    page.part("button").await?;
    let asked = page.requests();
    ensure!(!asked.iter().any(|path| path.ends_with(".shard")), "{asked:?}");
    page.press_button().await?;
    let asked = page.requests();
    ensure!(asked.iter().any(|path| path.ends_with(".shard")), "{asked:?}");
    Ok(())
}

async fn a_line_moves_while_something_is_fetched(page: Page) -> Result<()> {
    open(&page, Site::default()).await?;
    ensure!(page.ask(PHRASE).await?.finding == "agrees");
    let shard = page.requests().into_iter().find(|path| path.ends_with(".shard")).context("no shard")?;
    for path in [shard.as_str(), "/pkg/pack/index.pack"] {
        open(&page, Site::default().failing(path, Fault::Slow(1500), 1)).await?;
        page.drag(PHRASE).await?;
        let press = "const root = document.querySelector('citemark-widget')?.shadowRoot; const button = root?.querySelector('button'); button?.click(); return !!button";
        page.wait("a button", press, vec![]).await?;
        let line = "return !!document.querySelector('citemark-widget')?.shadowRoot.querySelector('progress')";
        page.wait("the line", line, vec![]).await.with_context(|| path.to_owned())?;
        ensure!(page.card().await?.finding == "agrees", "{path}");
        ensure!(page.script(line, vec![]).await? == json!(false), "the line is gone with the answer");
    }
    Ok(())
}
