//! What a reader's system asks of every page, asked of the widget: a dark ground, no motion, colours of the reader's own,
//! a window as narrow as 400 % zoom makes it; and what assistive technology is told, as WebDriver reports it.

use citemark_e2e::{Context, Key, Page, Preference, Result, Value, ensure, in_every_browser, json};

in_every_browser! {
    a_dark_system_gets_a_dark_card
    nothing_moves_for_those_who_asked
    forced_colours_keep_every_edge
    a_very_narrow_window_loses_nothing
    roles_and_names_are_told
    what_appears_stays_until_it_is_sent_away
}

async fn show(page: &Page, case: &str) -> Result<()> {
    page.script("show(arguments[0])", vec![json!(case)]).await?;
    page.card().await?;
    settle(page).await
}

async fn scan(page: &Page) -> Result<()> {
    page.press(Key::Escape).await?;
    page.script("scan()", vec![]).await?;
    page.part("entry").await?;
    settle(page).await
}

/// Waits until nothing fades any more: colours on the way are no colours to judge.
async fn settle(page: &Page) -> Result<()> {
    page.script_async("await new Promise((done) => setTimeout(done, 200))", vec![]).await.map(drop)
}

/// Runs a function of the widget's shadow root.
async fn inside(page: &Page, body: &str) -> Result<Value> {
    let script = format!("const root = document.querySelector('citemark-widget').shadowRoot; {body}");
    page.script(&script, vec![]).await
}

async fn a_dark_system_gets_a_dark_card(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "two").await?;
    let light = inside(&page, BRIGHTNESS).await?;
    ensure!(light[0].as_f64() > Some(200.0) && light[1].as_f64() < Some(80.0), "by day: {light}");
    let Some(page) = page.preferring(Preference::Dark).await? else { return Ok(()) };
    page.open_cards("").await?;
    show(&page, "two").await?;
    let dark = inside(&page, BRIGHTNESS).await?;
    ensure!(dark[0].as_f64() < Some(60.0) && dark[1].as_f64() > Some(180.0), "by night: {dark}");
    page.assert_accessible(None).await?;
    scan(&page).await?;
    page.assert_accessible(None).await?;
    page.quit().await;
    Ok(())
}

/// Brightness of the card's ground and of its letters, from 0 to 255.
const BRIGHTNESS: &str = "const style = getComputedStyle(root.querySelector('[part~=card]'));
    return [style.backgroundColor, style.color].map((colour) => {
        const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number);
        return .2126 * red + .7152 * green + .0722 * blue;
    })";

async fn nothing_moves_for_those_who_asked(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "one").await?;
    ensure!(inside(&page, MOVING).await? != json!([]), "nothing moves for anybody: the test tests nothing");
    let Some(page) = page.preferring(Preference::Calm).await? else { return Ok(()) };
    page.open_cards("").await?;
    show(&page, "one").await?;
    assert_eq!(inside(&page, MOVING).await?, json!([]));
    page.script("window.wait = true; show('two')", vec![]).await?;
    page.wait("a busy card", BUSY, vec![]).await?;
    assert_eq!(inside(&page, MOVING).await?, json!([]), "while it is looked up");
    page.script("window.wait = false; release()", vec![]).await?;
    page.card().await?;
    scan(&page).await?;
    assert_eq!(inside(&page, MOVING).await?, json!([]), "the list");
    page.quit().await;
    Ok(())
}

const BUSY: &str =
    "return !!document.querySelector('citemark-widget').shadowRoot.querySelector('[data-state=busy]')";

/// Elements with an animation or a transition.
const MOVING: &str = "return [...root.querySelectorAll('*')]
    .filter((one) => getComputedStyle(one).animationName !== 'none' || !/^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration))
    .map((one) => one.outerHTML.slice(0, 60))";

async fn forced_colours_keep_every_edge(page: Page) -> Result<()> {
    let Some(page) = page.preferring(Preference::ForcedColours).await? else { return Ok(()) };
    page.open_cards("").await?;
    show(&page, "two").await?;
    page.screenshot("card-forced-colours").await?;
    page.assert_accessible(None).await?;
    assert_eq!(inside(&page, BARE).await?, json!([]));
    let lines = "return [...root.querySelectorAll('[part=chart] path.line')].map((one) => getComputedStyle(one).stroke)
        .filter((stroke) => stroke === getComputedStyle(root.querySelector('[part~=card]')).backgroundColor)";
    assert_eq!(inside(&page, lines).await?, json!([]), "lines in the colour of the ground");
    scan(&page).await?;
    page.screenshot("list-forced-colours").await?;
    page.assert_accessible(None).await?;
    assert_eq!(inside(&page, BARE).await?, json!([]));
    page.quit().await;
    Ok(())
}

/// Panels and chips that would be told from the page by colour alone.
const BARE: &str =
    "return [...root.querySelectorAll('[part~=card], [part~=list], [part~=chip], [part~=tab]')]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).borderTopStyle === 'none')
    .map((one) => one.getAttribute('part'))";

async fn a_very_narrow_window_loses_nothing(page: Page) -> Result<()> {
    page.open_narrow_cards(320, 256).await?;
    assert_eq!(page.script("return [innerWidth, innerHeight]", vec![]).await?, json!([320, 256]));
    for case in ["one", "two", "event", "places", "rank", "abstain"] {
        show(&page, case).await?;
        assert_eq!(inside(&page, LOST).await?, json!([]), "{case}");
    }
    Ok(())
}

const LOST: &str = "const card = root.querySelector('[part~=card]');
    const box = card.getBoundingClientRect();
    return [...(card.scrollWidth > card.clientWidth + 1 ? ['wider than itself'] : []),
        ...(box.left < 0 || box.right > innerWidth + 1 || box.top < 0 || box.bottom > innerHeight + 1 ? ['outside'] : []),
        ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [])]";

async fn roles_and_names_are_told(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "two").await?;
    for (selector, role, name) in [
        ("[part~=card]", "dialog", "the sources disagree"),
        ("h2", "heading", "the sources disagree"),
        ("[part~=chart] svg", "img", "inflation, northland, 2000 to 2023"),
        ("[part~=source-link]", "link", "statistical yearbook"),
        ("[part~=close]", "button", "close"),
    ] {
        told(&page, selector, role, name).await.with_context(|| selector.to_owned())?;
    }
    scan(&page).await?;
    for (selector, role, name) in [
        ("[part~=list]", "dialog", "figures in this article"),
        ("[part~=entry]", "button", "case"),
        ("[data-action=next]", "button", "next"),
        ("input", "radio", "all"),
    ] {
        told(&page, selector, role, name).await.with_context(|| selector.to_owned())?;
    }
    Ok(())
}

/// Fails where an element's role is another, or its name has not these words.
async fn told(page: &Page, selector: &str, role: &str, name: &str) -> Result<()> {
    let (found, words) = page.spoken(&page.inner(selector).await?).await?;
    // The two names of one role, <https://www.w3.org/TR/wai-aria-1.3/#image>.
    let same = found == role || [&*found, role] == ["image", "img"];
    ensure!(same && words.to_lowercase().contains(name), "told as {found}: {words}");
    Ok(())
}

/// WCAG 2.2, 1.4.13: nothing goes when the pointer does, and Escape sends all away without a move of it.
async fn what_appears_stays_until_it_is_sent_away(page: Page) -> Result<()> {
    page.open_cards("").await?;
    page.drag("1.2 million people").await?;
    page.part("button").await?;
    page.point_at("button").await?;
    settle(&page).await?;
    ensure!(page.part_now("button").await?.is_some(), "the button goes under the pointer");
    page.press(Key::Escape).await?;
    page.part_gone("button").await?;
    show(&page, "two").await?;
    page.point_at("card").await?;
    settle(&page).await?;
    page.point_away().await?;
    settle(&page).await?;
    ensure!(page.part_now("card").await?.is_some(), "the card goes with the pointer");
    page.press(Key::Escape).await?;
    page.part_gone("card").await
}
