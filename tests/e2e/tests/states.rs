//! The states that a reader passes through: the button, a busy card, a message, folds and tables open, a correction by
//! keyboard; what a copy holds.

use citemark_e2e::{Context, Key, Page, Result, Value, ensure, in_every_browser, json};

in_every_browser! {
    no_state_has_faults
    a_chip_is_corrected_by_keyboard
    links_and_citations_are_copied
    next_and_previous_walk_the_findings
    the_chart_speaks_the_readers_language
    charts_hold_all_their_words
}

const TURKEY: &str = "Inflation in Turkey hit 72% in 2022";

async fn show(page: &Page, case: &str) -> Result<()> {
    page.script("show(arguments[0])", vec![json!(case)]).await?;
    page.card().await?;
    page.script_async("await new Promise((done) => setTimeout(done, 200))", vec![]).await.map(drop)
}

/// Runs a function of the widget's shadow root and of an argument.
async fn inside(page: &Page, body: &str, argument: Value) -> Result<Value> {
    let script = format!("const root = document.querySelector('citemark-widget').shadowRoot; {body}");
    page.script(&script, vec![argument]).await
}

async fn no_state_has_faults(page: Page) -> Result<()> {
    for theme in ["", "?theme=dark"] {
        page.open_cards(theme).await?;
        let select = "const text = document.getElementById('one').firstChild;
            getSelection().setBaseAndExtent(text, 0, text, text.length);
            document.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}))";
        page.script(select, vec![]).await?;
        page.part("button").await?;
        page.script_async("await new Promise((done) => setTimeout(done, 200))", vec![]).await?;
        page.assert_accessible(None).await.context("the button")?;
        // An answer that does not come: the card is busy for as long as it takes.
        page.script("window.wait = true; show('one')", vec![]).await?;
        page.wait(
            "a busy card",
            "return document.querySelector('citemark-widget')?.shadowRoot?.querySelector('[data-state=busy]')?.isConnected",
            vec![],
        )
        .await?;
        page.script_async("await new Promise((done) => setTimeout(done, 200))", vec![]).await?;
        page.assert_accessible(None).await.context("busy")?;
        page.script("window.wait = false; release()", vec![]).await?;
        for case in ["one", "two", "event"] {
            show(&page, case).await?;
            inside(
                &page,
                "for (const fold of root.querySelectorAll('details')) fold.open = true",
                Value::Null,
            )
            .await?;
            page.assert_accessible(None).await.with_context(|| format!("all folds of {case} open"))?;
        }
        page.open_cards(if theme.is_empty() { "?undated" } else { "?theme=dark&undated" }).await?;
        show(&page, "one").await?;
        page.part("undated").await?;
        page.assert_accessible(None).await.context("a page without a day")?;
        page.screenshot(if theme.is_empty() { "card-undated" } else { "card-undated-dark" }).await?;
        let none = "document.querySelector('h1').id = 'title'; show('title')";
        page.script(none, vec![]).await?;
        let card = page.card().await?;
        assert_eq!(card.state, "message", "{card:?}");
        page.script_async("await new Promise((done) => setTimeout(done, 200))", vec![]).await?;
        page.assert_accessible(None).await.context("a message")?;
    }
    Ok(())
}

/// The keyboard comes to a chip by Tab, and a letter chooses another year; the answer is a new one, and the keyboard
/// stays where it was.
async fn a_chip_is_corrected_by_keyboard(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    page.ask(TURKEY).await?;
    let held =
        "return document.querySelector('citemark-widget').shadowRoot.activeElement?.dataset.correct ?? ''";
    for _ in 0..8 {
        if page.script(held, vec![]).await? == json!("period") {
            break;
        }
        page.press(Key::Tab).await?;
    }
    assert_eq!(page.script(held, vec![]).await?, json!("period"), "Tab comes to the period");
    let value = "return document.querySelector('citemark-widget').shadowRoot.querySelector('[data-correct=period]').value";
    let before = page.script(value, vec![]).await?;
    for key in "2021".chars() {
        page.press(key).await?;
    }
    page.press(Key::Enter).await?;
    let corrected = "const root = document.querySelector('citemark-widget').shadowRoot;
        const card = root.querySelector('[part~=card]');
        return card.dataset.state === 'ready' && root.querySelector('[data-correct=period]').value !== arguments[0] && card.dataset.finding";
    let finding = page.wait("the corrected card", corrected, vec![before]).await?;
    assert_ne!(finding, json!("agrees"), "72 per cent is right for 2022 alone");
    page.wait(
        "the keyboard in the card",
        "return !!document.querySelector('citemark-widget').shadowRoot.activeElement?.closest('[part~=card]')",
        vec![],
    )
    .await?;
    Ok(())
}

async fn links_and_citations_are_copied(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "two").await?;
    let copy = "globalThis.copied = [];
        Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text) => { copied.push(text) }}});
        for (const name of ['link', 'link-check', 'cite-plain', 'cite-apa', 'cite-bibtex', 'cite-csl']) {
            root.querySelector(`[data-action=${name}]`).click();
        }
        return copied";
    let copied = inside(&page, copy, Value::Null).await?;
    let text = |at: usize| copied[at].as_str().unwrap_or_default();
    let [link, check] = [text(0), text(1)];
    assert!(link.contains("/cards.html#") && link.contains(":~:text=Case%20two"), "{link}");
    assert!(check.contains("citemark=") && check.contains(":~:text=Case%20two"), "{check}");
    for at in 2..6 {
        assert!(text(at).contains("Statistical Yearbook"), "{}", text(at));
    }
    let told =
        "return document.querySelector('citemark-widget').shadowRoot.querySelector('.told')?.textContent";
    page.wait("word that it was copied", told, vec![]).await?;
    Ok(())
}

async fn next_and_previous_walk_the_findings(page: Page) -> Result<()> {
    page.open_cards("").await?;
    page.script("scan()", vec![]).await?;
    let ready = "return document.querySelector('citemark-widget')?.shadowRoot?.querySelectorAll('[part~=entry]').length > 1";
    page.wait("the list", ready, vec![]).await?;
    for (key, wanted) in [('n', "1.2 million"), ('n', "9 per cent"), ('p', "1.2 million")] {
        page.chord(&[Key::Alt, Key::Shift], key).await?;
        let there = "return !!document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=card]')?.innerText.includes(arguments[0])";
        page.wait(wanted, there, vec![json!(wanted)]).await?;
    }
    Ok(())
}

async fn the_chart_speaks_the_readers_language(page: Page) -> Result<()> {
    page.open_cards("?lang=de").await?;
    show(&page, "one").await?;
    let labels = "return [...root.querySelectorAll('[part~=chart] svg .tick')].map((one) => one.textContent).join(' ')";
    let labels = inside(&page, labels, Value::Null).await?;
    let labels = labels.as_str().unwrap_or_default();
    ensure!(labels.contains("Mio") || labels.contains("400.000") || labels.contains("0,5"), "{labels}");
    Ok(())
}

/// No label of a chart is cut off at its edge, in no language and with no figure.
async fn charts_hold_all_their_words(page: Page) -> Result<()> {
    for language in ["en", "de", "es", "fr", "ko"] {
        page.open_cards(&format!("?lang={language}")).await?;
        for case in ["one", "two", "places", "change", "rank", "single", "negative", "huge", "tiny", "then"] {
            show(&page, case).await?;
            let cut = inside(&page, CUT, Value::Null).await?;
            assert_eq!(cut, json!([]), "{language}, {case}");
        }
    }
    Ok(())
}

/// Words of charts that reach over an edge of their picture.
const CUT: &str = "return [...root.querySelectorAll('[part~=chart] svg[viewBox^=\"0 0 372\"] text:not(.saved)')].flatMap((text) => {
    const [box, {height}] = [text.getBBox(), text.ownerSVGElement.viewBox.baseVal];
    const out = box.x < -.5 || box.x + box.width > 372.5 || box.y < -.5 || box.y + box.height > height + 2;
    return out ? [`${text.textContent} from ${box.x}, ${box.y} to ${box.x + box.width}, ${box.y + box.height}`] : [];
})";
