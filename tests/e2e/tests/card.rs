//! The visible half: card, chart and list in every state, over answers made up for the purpose.

use citemark_e2e::{Context, Page, Result, Site, in_browsers, json};

in_browsers! {
    every_card_is_accessible
    pictures_of_every_state
}

/// The page with the made-up answers.
const FILES: [(&str, &str); 3] = [
    ("/cards.html", include_str!("../pages/cards.html")),
    ("/cards.css", include_str!("../pages/cards.css")),
    ("/cards.js", include_str!("../pages/cards.js")),
];
const CASES: [&str; 12] = [
    "one", "two", "event", "places", "change", "rank", "single", "negative", "huge", "tiny", "abstain",
    "then",
];

async fn open(page: &Page, query: &str) -> Result<()> {
    let site =
        FILES.iter().fold(Site::default(), |site, (path, text)| site.with(path, text.as_bytes().to_vec()));
    page.serve(site).await?;
    page.open(&format!("/cards.html{query}")).await?;
    page.wait("the widget", "return document.documentElement.dataset.ready === 'true'", vec![]).await?;
    Ok(())
}

async fn show(page: &Page, case: &str) -> Result<()> {
    page.script("show(arguments[0])", vec![json!(case)]).await?;
    let card = page.card().await?;
    assert_eq!(card.state, "ready", "{case}: {card:?}");
    settle(page).await
}

/// Waits until nothing moves: colours on the way are no colours to judge.
async fn settle(page: &Page) -> Result<()> {
    page.script_async("await new Promise((done) => setTimeout(done, 200))", vec![]).await.map(drop)
}

async fn every_card_is_accessible(page: Page) -> Result<()> {
    open(&page, "").await?;
    for case in CASES {
        show(&page, case).await?;
        page.assert_accessible(None).await.with_context(|| case.to_owned())?;
    }
    Ok(())
}

async fn pictures_of_every_state(page: Page) -> Result<()> {
    open(&page, "").await?;
    for case in CASES {
        show(&page, case).await?;
        page.screenshot(&format!("try-{case}")).await?;
    }
    Ok(())
}
