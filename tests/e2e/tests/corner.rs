//! What stays of a scan: a small control that brings the list back or takes the marks away; and the widget in places where
//! pages make it hard: behind a modal dialog, after it was freed.

use citemark_e2e::{Page, Result, Site, ensure, in_browsers, json};

in_browsers! {
    a_closed_list_comes_back
    marks_are_cleared
    a_freed_element_scans_again
    a_modal_dialog_has_the_widget_inside
    filters_have_words
}

const PHRASE: &str = "Japan’s population was 125 million in 2022";

async fn scan(page: &Page) -> Result<()> {
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    page.part("entry").await.map(drop)
}

async fn press(page: &Page, action: &str) -> Result<()> {
    let press = "document.querySelector('citemark-widget').shadowRoot.querySelector(`[data-action=${arguments[0]}]`).click()";
    page.script(press, vec![json!(action)]).await.map(drop)
}

async fn a_closed_list_comes_back(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    scan(&page).await?;
    let count = "return document.querySelector('citemark-widget').shadowRoot.querySelectorAll('[part~=entry]').length";
    let before = page.script(count, vec![]).await?;
    press(&page, "close-list").await?;
    page.part_gone("list").await?;
    page.part("corner").await?;
    page.assert_accessible(None).await?;
    page.screenshot("corner").await?;
    ensure!(!page.marks().await?.is_empty(), "the marks stay");
    press(&page, "open-list").await?;
    page.part("entry").await?;
    page.part_gone("corner").await?;
    assert_eq!(page.script(count, vec![]).await?, before);
    Ok(())
}

async fn marks_are_cleared(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    let page_before = page.script("return document.documentElement.outerHTML", vec![]).await?;
    scan(&page).await?;
    press(&page, "close-list").await?;
    page.part("corner").await?;
    press(&page, "clear").await?;
    page.wait("the page as it was", "return !document.querySelector('citemark-widget')", vec![]).await?;
    ensure!(page.marks().await?.is_empty());
    assert_eq!(page.script("return document.documentElement.outerHTML", vec![]).await?, page_before);
    Ok(())
}

async fn a_freed_element_scans_again(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    scan(&page).await?;
    page.script_async("await document.querySelector('cite-mark').free()", vec![]).await?;
    ensure!(page.marks().await?.is_empty());
    scan(&page).await?;
    ensure!(!page.marks().await?.is_empty());
    Ok(())
}

async fn a_modal_dialog_has_the_widget_inside(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    let show = "const dialog = document.createElement('dialog');
        dialog.innerText = arguments[0];
        document.body.append(dialog);
        dialog.showModal();
        getSelection().selectAllChildren(dialog);
        document.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));";
    page.script(show, vec![json!(format!("{PHRASE}."))]).await?;
    let card = page.press_button().await?;
    ensure!(card.finding == "agrees", "{card:?}");
    // Pressed with a real pointer: what is inert takes none.
    page.tap_part("close").await?;
    page.part_gone("card").await
}

async fn filters_have_words(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    scan(&page).await?;
    let words = "return [...document.querySelector('citemark-widget').shadowRoot.querySelectorAll('[part=filter] label')].map((label) => label.innerText.replace(/\\s+/g, ' ').trim())";
    let words = page.script(words, vec![]).await?;
    let all = words.as_array().cloned().unwrap_or_default();
    ensure!(
        all.len() > 1
            && all.iter().all(|one| one.as_str().is_some_and(|one| one.contains(char::is_alphabetic))),
        "{words}"
    );
    Ok(())
}
