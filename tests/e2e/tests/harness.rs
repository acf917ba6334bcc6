//! The harness itself, on the demo page: what is selected, what is seen, what was asked for. Every other test stands
//! on these.

use citemark_e2e::{Page, Result, in_every_browser};

in_every_browser! {
    the_mouse_selects_a_phrase
    the_keyboard_selects_a_phrase
    a_double_click_selects_a_word
    the_state_tells_a_change
    only_own_files_are_loaded
}

async fn the_mouse_selects_a_phrase(page: Page) -> Result<()> {
    page.open("/index.html").await?;
    page.drag("the convoys came").await
}

async fn the_keyboard_selects_a_phrase(page: Page) -> Result<()> {
    page.open("/index.html").await?;
    page.select_with_keys("Hundreds sent back").await
}

async fn a_double_click_selects_a_word(page: Page) -> Result<()> {
    page.open("/index.html").await?;
    page.double_click("Hundreds sent back").await?;
    assert_eq!(page.selected().await?.trim(), "Hundreds");
    Ok(())
}

async fn the_state_tells_a_change(page: Page) -> Result<()> {
    page.open("/index.html").await?;
    let before = page.state().await?;
    assert_eq!(before, page.state().await?);
    page.script("document.body.setAttribute('data-x', '')", Vec::new()).await?;
    assert_ne!(before, page.state().await?);
    Ok(())
}

async fn only_own_files_are_loaded(page: Page) -> Result<()> {
    page.open("/index.html").await?;
    let origin = page.origin().await;
    assert!(page.requests().contains(&"/index.html".to_owned()));
    for address in page.loaded().await? {
        assert!(address.starts_with(&origin), "{address} is not ours");
    }
    Ok(())
}
