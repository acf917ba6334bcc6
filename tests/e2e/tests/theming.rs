//! What a publisher can dress and word: looks by custom properties and parts, and a vocabulary of its own.

use citemark_e2e::{Key, Page, Result, in_every_browser, json};

in_every_browser! {
    five_looks_are_worn_and_stay_accessible
    a_publisher_has_words_of_its_own
}

const TURKEY: &str = "Inflation in Turkey hit 72% in 2022";

/// Ground, corner and upper edge of the card.
const WORN: &str =
    "const card = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=card]');
const style = getComputedStyle(card);
return [style.backgroundColor, style.borderBottomRightRadius, style.borderBottomWidth].join(' ')";

async fn five_looks_are_worn_and_stay_accessible(page: Page) -> Result<()> {
    let looks = [
        ("newspaper", "rgb(255, 254, 251) 12px 1px"),
        ("tabloid", "rgb(255, 255, 255) 0px 3px"),
        ("dark", "rgb(31, 30, 27) 12px 1px"),
        ("contrast", "rgb(255, 255, 255) 12px 2px"),
        ("brand", "rgb(246, 249, 255) 20px 1px"),
    ];
    page.open("/theming.html").await?;
    for (look, worn) in looks {
        page.script("document.querySelector(`input[value=${arguments[0]}]`).click()", vec![json!(look)])
            .await?;
        let card = page.ask(TURKEY).await?;
        assert_eq!(card.finding, "agrees", "{look}: {card:?}");
        assert_eq!(page.script(WORN, Vec::new()).await?, json!(worn), "{look}");
        // The card fades in.
        page.script_async("await new Promise((done) => setTimeout(done, 300))", Vec::new()).await?;
        page.assert_accessible(Some("citemark-widget")).await?;
        page.screenshot(&format!("theme-{look}")).await?;
        page.press(Key::Escape).await?;
        page.part_gone("card").await?;
    }
    Ok(())
}

async fn a_publisher_has_words_of_its_own(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    let say = "document.querySelector('cite-mark').setAttribute('vocabulary', arguments[0])";
    page.script(say, vec![json!("{\"agrees\": \"In line with the data\", \"read\": \"How it was read\"}")])
        .await?;
    let card = page.ask(TURKEY).await?;
    assert!(card.text.contains("In line with the data"), "{card:?}");
    assert!(card.text.contains("World Bank has 72.3%"), "the rest is said as ever: {card:?}");
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;
    // What cannot be read is named in the console, and the widget's own words stand.
    page.script(say, vec![json!("{agrees}")]).await?;
    let card = page.ask(TURKEY).await?;
    assert!(card.text.contains("Agrees with the sources"), "{card:?}");
    Ok(())
}
