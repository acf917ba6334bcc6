//! How a reader asks, and where the answer stands: a double click, a shortcut of the page's own, a finger, a scan; the
//! card beside what was selected, wherever that goes.

use citemark_e2e::{Key, Page, Result, Value, ensure, in_browsers, in_webkit, json};

in_browsers! {
    a_double_click_on_a_number_is_enough
    the_shortcut_can_be_another
    a_finger_selects_too
    a_finger_opens_and_closes
    the_card_stays_beside_its_words
    a_scan_says_how_much_was_read
}

in_webkit! {
    the_shortcut_can_be_another
    the_card_stays_beside_its_words
    a_scan_says_how_much_was_read
}

const TURKEY: &str = "Inflation in Turkey hit 72% in 2022";

async fn a_double_click_on_a_number_is_enough(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    page.double_click("125 million in 2022").await?;
    let card = page.press_button().await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    assert!(card.text.contains("125 million"), "the whole claim is read, not the number alone: {card:?}");
    Ok(())
}

async fn the_shortcut_can_be_another(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    page.script("document.querySelector('cite-mark').setAttribute('shortcut', 'Ctrl+Alt+J')", vec![]).await?;
    page.select_with_keys(TURKEY).await?;
    page.part("button").await?;
    page.chord(&[Key::Alt, Key::Shift], 'c').await?;
    assert!(page.part_now("card").await?.is_none(), "the old shortcut is the page's again");
    page.chord(&[Key::Control, Key::Alt], 'j').await?;
    assert_eq!(page.card().await?.finding, "agrees");
    Ok(())
}

/// A long press selects by the browser's own means; what the widget sees is the selection and pointers of a finger.
async fn a_finger_selects_too(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    let touch = "const text = document.getElementById('plain').firstChild;
        const at = text.data.indexOf('Inflation');
        const finger = (type) => document.body.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType: 'touch', isPrimary: true}));
        finger('pointerdown');
        getSelection().setBaseAndExtent(text, at, text, at + 35);
        finger('pointercancel');";
    page.script(touch, vec![]).await?;
    let card = page.press_button().await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    Ok(())
}

async fn a_finger_opens_and_closes(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    page.drag(TURKEY).await?;
    page.tap_part("button").await?;
    assert_eq!(page.card().await?.finding, "agrees");
    page.tap_part("close").await?;
    page.part_gone("card").await?;
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    page.part("entry").await?;
    page.tap_part("close").await?;
    page.part_gone("list").await?;
    page.tap("Japan’s population was 125 million").await?;
    assert!(page.card().await?.text.contains("125 million"), "the mark opens its card");
    Ok(())
}

/// Whether the card is inside the window and off the selection: [inside, off], and how far it is from it.
const STANDS: &str = "const card = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=card]').getBoundingClientRect();
const rects = [...getSelection().getRangeAt(0).getClientRects()].filter((rect) => rect.width > 1);
const inside = card.left >= -1 && card.top >= -1 && card.right <= innerWidth + 1 && card.bottom <= innerHeight + 1;
const off = rects.every((rect) => rect.right <= card.left + 1 || rect.left >= card.right - 1 || rect.bottom <= card.top + 1 || rect.top >= card.bottom - 1);
return inside && off;";

async fn stands(page: &Page, when: &str) -> Result<()> {
    let found = page.wait(when, STANDS, vec![]).await;
    ensure!(found.is_ok(), "{when}: the card is outside the window or over the selection");
    Ok(())
}

async fn the_card_stays_beside_its_words(page: Page) -> Result<()> {
    page.open("/economy.html").await?;
    page.ask("Egyptian inflation reached 83 per cent in 2023").await?;
    stands(&page, "at first").await?;
    for by in [120, -200] {
        page.script("scrollBy(0, arguments[0])", vec![json!(by)]).await?;
        stands(&page, &format!("scrolled by {by}")).await?;
    }
    for (width, height) in [(900, 700), (700, 900), (1280, 800)] {
        page.resize(width, height).await?;
        page.script(
            "[...document.querySelectorAll('main p')].find((one) => one.textContent.includes('Egyptian inflation')).scrollIntoView({block: 'center'})",
            vec![],
        )
        .await?;
        stands(&page, &format!("in a window of {width} by {height}")).await?;
    }
    Ok(())
}

async fn a_scan_says_how_much_was_read(page: Page) -> Result<()> {
    page.open_fixture(Default::default()).await?;
    let extra = "document.getElementById('last').textContent = 'The bakery sold 4,200 loaves. Unemployment in Germany was 3.4% in March 2024.'";
    page.script(extra, vec![]).await?;
    assert!(page.marks().await?.is_empty(), "nothing is marked before a reader asks");
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    let told = "const root = document.querySelector('citemark-widget')?.shadowRoot;
        const text = root?.querySelector('[part~=summary]')?.textContent ?? '';
        return /checked/.test(text) && [text, root.querySelector('.reasons')?.textContent ?? '', root.querySelectorAll('[part~=entry]').length]";
    let told = page.wait("the summary", told, vec![]).await?;
    let (summary, reasons) = (told[0].as_str().unwrap_or_default(), told[1].as_str().unwrap_or_default());
    let numbers: Vec<usize> =
        summary.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    let [read, checked, not] = numbers[..] else { panic!("{summary}") };
    assert!(read == checked + not && checked >= 3 && not >= 1, "{summary}");
    assert!(reasons.contains("1These data have no figure for this period"), "{reasons}");
    assert_eq!(told[2], Value::from(read), "the list has them all");
    assert!(page.marks().await?.contains(&"citemark-agrees".to_owned()));
    Ok(())
}
