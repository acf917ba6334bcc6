//! A good guest: the page is as it was when the widget goes, and goes on working whatever the widget meets.

use std::fs;

use citemark_e2e::{Context, Key, POLICY, Page, Result, Site, in_browsers, in_webkit};
use xtask::paths;

in_browsers! {
    free_leaves_the_document_as_it_was
    figures_inside_markup_are_read
    a_missing_pack_is_said
    a_truncated_pack_is_said
    a_flipped_bit_is_said
    another_version_is_said
    a_damaged_shard_is_said
    refused_wasm_is_said
    a_huge_selection_is_said
    odd_selections_get_an_answer
    a_selection_across_table_and_picture_gets_an_answer
    the_page_reads_without_scripts
}

// Its driver cannot switch scripts off.
in_webkit! {
    free_leaves_the_document_as_it_was
    figures_inside_markup_are_read
    a_missing_pack_is_said
    a_truncated_pack_is_said
    a_flipped_bit_is_said
    another_version_is_said
    a_damaged_shard_is_said
    refused_wasm_is_said
    a_huge_selection_is_said
    odd_selections_get_an_answer
    a_selection_across_table_and_picture_gets_an_answer
}

const INDEX: &str = "/pkg/pack/index.pack";
const PHRASE: &str = "Japan’s population was 125 million in 2022";

fn index() -> Result<Vec<u8>> {
    fs::read(paths::www().join(INDEX.trim_start_matches('/'))).context("the pack is not built")
}

async fn free_leaves_the_document_as_it_was(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    let before = page.state().await?;
    let card = page.ask(PHRASE).await?;
    assert_eq!(card.state, "ready", "{card:?}");
    assert_ne!(page.state().await?, before, "the widget shows nothing");
    page.script_async("await document.querySelector('cite-mark').free()", Vec::new()).await?;
    assert_eq!(page.state().await?, before);
    Ok(())
}

async fn figures_inside_markup_are_read(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    let before = page.script("return document.querySelector('main').outerHTML", Vec::new()).await?;
    let card = page.ask("In 2022 Japan had a population of 125 million people").await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    assert_eq!(page.script("return document.querySelector('main').outerHTML", Vec::new()).await?, before);
    Ok(())
}

/// The card says in words what is wrong, and the page still takes selections.
async fn says(page: &Page, site: Site) -> Result<String> {
    page.open_fixture(site).await?;
    page.drag(PHRASE).await?;
    // Where the wasm does not run there is no button: asking the element is what the shortcut does.
    let card =
        if page.part_now("card").await?.is_some() { page.card().await? } else { page.press_button().await? };
    assert_eq!(card.state, "message", "{card:?}");
    assert!(card.text.split_whitespace().count() >= 4, "too short to help: {card:?}");
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;
    page.drag("Here the table and the picture end").await?;
    Ok(card.text)
}

async fn a_missing_pack_is_said(page: Page) -> Result<()> {
    let text = says(&page, Site::default().without(INDEX)).await?;
    assert!(text.contains("missing"), "{text}");
    Ok(())
}

async fn a_truncated_pack_is_said(page: Page) -> Result<()> {
    let mut bytes = index()?;
    bytes.truncate(bytes.len() / 2);
    says(&page, Site::default().with(INDEX, bytes)).await.map(drop)
}

async fn a_flipped_bit_is_said(page: Page) -> Result<()> {
    let mut bytes = index()?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    says(&page, Site::default().with(INDEX, bytes)).await.map(drop)
}

async fn another_version_is_said(page: Page) -> Result<()> {
    let mut bytes = index()?;
    // Magic stays, all of the header after it changes.
    bytes[8..12].fill(0xee);
    says(&page, Site::default().with(INDEX, bytes)).await.map(drop)
}

async fn a_damaged_shard_is_said(page: Page) -> Result<()> {
    let mut site = Site::default();
    for entry in fs::read_dir(paths::pkg().join("pack"))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".shard") {
            let mut bytes = fs::read(entry.path())?;
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            site = site.with(&format!("/pkg/pack/{name}"), bytes);
        }
    }
    says(&page, site).await.map(drop)
}

async fn refused_wasm_is_said(page: Page) -> Result<()> {
    let policy = POLICY.replace(" 'wasm-unsafe-eval'", "");
    let site = Site { policy, ..Site::default() };
    page.open_fixture(site.without("/pkg/citemark_js.js")).await?;
    page.drag(PHRASE).await?;
    let card = page.card().await?;
    assert_eq!(card.state, "message", "{card:?}");
    assert!(card.text.contains("policy"), "{card:?}");
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;
    page.drag("Here the table and the picture end").await
}

async fn a_huge_selection_is_said(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    let fill = "const more = document.createElement('p'); more.textContent = 'A tale of 7 cities and 30% more. '.repeat(33000);
        document.querySelector('main').append(more); return more.textContent.length";
    assert!(page.script(fill, Vec::new()).await?.as_u64() > Some(1_000_000));
    page.chord(&[Key::Control], 'a').await?;
    let card = page.press_button_anywhere().await?;
    assert_eq!(card.state, "message", "{card:?}");
    page.press(Key::Escape).await?;
    page.part_gone("card").await
}

async fn odd_selections_get_an_answer(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    for phrase in ["지난해 한국의 인구는 약 5천만 명이었다고 합니다", "▓▒░ ¤¤¤ ■□■□ ▓▒░ ¤¤¤ ■□■□"]
    {
        page.drag(phrase).await?;
        // Where there is no figure there is no button: the keys get an answer all the same.
        let card = if phrase.contains(|c: char| c.is_ascii_digit()) {
            page.press_button().await?
        } else {
            page.chord(&[Key::Alt, Key::Shift], 'c').await?;
            page.card().await?
        };
        assert!(card.state == "message" || card.finding == "abstain", "{phrase}: {card:?}");
        assert!(!card.text.trim().is_empty());
        page.press(Key::Escape).await?;
        page.part_gone("card").await?;
    }
    Ok(())
}

async fn a_selection_across_table_and_picture_gets_an_answer(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    page.drag_between("A table comes next", "the picture end").await?;
    assert!(page.selected().await?.contains("Kenya"));
    let card = page.press_button().await?;
    assert!(!card.text.trim().is_empty());
    Ok(())
}

async fn the_page_reads_without_scripts(page: Page) -> Result<()> {
    let plain = page.without_scripts().await?;
    let text = async {
        plain.open("/index.html").await?;
        plain.visible("body").await
    };
    let text = text.await;
    plain.quit().await;
    let text = text?;
    assert!(text.contains("as many as 600 North Koreans"), "the story is not there");
    assert!(text.contains("JavaScript"), "nothing says that checking needs JavaScript");
    Ok(())
}
