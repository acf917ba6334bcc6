//! The visible half: card, chart and list in every state, over answers made up for the purpose.

use citemark_e2e::{Context, Key, Page, Result, Value, in_every_browser, json};

in_every_browser! {
    every_card_is_accessible
    every_state_is_accessible
    several_claims_are_tabs
    the_keyboard_walks_the_card_and_comes_back
    targets_are_large_enough
    assistive_technology_is_told_everything
    the_list_filters_and_jumps
    nothing_is_left_in_the_page_and_nothing_old_is_said
    files_hold_what_they_say
    zoom_and_spacing_lose_nothing
    no_word_of_judgement_in_context
}

const CASES: [&str; 12] = [
    "one", "two", "event", "places", "change", "rank", "single", "negative", "huge", "tiny", "abstain",
    "then",
];

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
    page.open_cards("").await?;
    for case in CASES {
        show(&page, case).await?;
        page.assert_accessible(None).await.with_context(|| case.to_owned())?;
    }
    Ok(())
}

/// The same card and list as other readers have them, and their pictures.
async fn every_state_is_accessible(page: Page) -> Result<()> {
    for (name, query) in STATES {
        page.open_cards(query).await?;
        show(&page, "two").await?;
        page.screenshot(&format!("card-{name}")).await?;
        page.assert_accessible(None).await.context(name)?;
        scan(&page).await?;
        page.screenshot(&format!("list-{name}")).await?;
        page.assert_accessible(None).await.context(name)?;
    }
    page.resize(500, 850).await?;
    page.open_cards("").await?;
    show(&page, "two").await?;
    page.screenshot("card-phone").await?;
    scan(&page).await?;
    page.screenshot("list-phone").await
}

const STATES: [(&str, &str); 5] = [
    ("light", ""),
    ("dark", "?theme=dark"),
    ("right-to-left", "?dir=rtl"),
    ("context", "?context"),
    ("german", "?lang=de"),
];

async fn scan(page: &Page) -> Result<()> {
    page.press(Key::Escape).await?;
    page.script("scan()", vec![]).await?;
    let ready = "return document.querySelector('citemark-widget')?.shadowRoot?.querySelectorAll('[part~=entry]').length > 1";
    page.wait("the list", ready, vec![]).await?;
    settle(page).await
}

/// Runs a function of the widget's shadow root and of an argument.
async fn inside(page: &Page, body: &str, argument: Value) -> Result<Value> {
    let script = format!("const root = document.querySelector('citemark-widget').shadowRoot; {body}");
    page.script(&script, vec![argument]).await
}

async fn several_claims_are_tabs(page: Page) -> Result<()> {
    page.open_cards("").await?;
    page.script("show('one', 'places')", vec![]).await?;
    page.card().await?;
    settle(&page).await?;
    page.assert_accessible(None).await?;
    inside(&page, "root.querySelector('[part~=tab]').focus()", Value::Null).await?;
    page.press(Key::Right).await?;
    assert_eq!(page.card().await?.finding, "disputed", "the arrow shows the next claim");
    let chosen = "return root.activeElement.getAttribute('aria-selected') + root.activeElement.dataset.index";
    assert_eq!(inside(&page, chosen, Value::Null).await?, json!("true1"));
    Ok(())
}

async fn the_keyboard_walks_the_card_and_comes_back(page: Page) -> Result<()> {
    page.open_cards("").await?;
    page.script(
        "document.getElementById('one').tabIndex = 0; document.getElementById('one').focus()",
        vec![],
    )
    .await?;
    show(&page, "one").await?;
    let mut seen = Vec::new();
    for _ in 0..9 {
        page.press(Key::Tab).await?;
        let at = "const at = root.activeElement; if (!at) return 'outside';
            const ring = getComputedStyle(at).outlineStyle !== 'none';
            return (at.dataset.action ?? at.dataset.correct ?? at.localName) + (ring ? '' : ' without a ring')";
        seen.push(inside(&page, at, Value::Null).await?.as_str().unwrap_or_default().to_owned());
    }
    assert_eq!(seen, ["close", "place", "measure", "period", "summary", "a", "a", "cite-plain", "link"]);
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;
    assert_eq!(page.focused().await?, "one", "the keyboard is back where it was");
    Ok(())
}

async fn targets_are_large_enough(page: Page) -> Result<()> {
    page.open_cards("").await?;
    for case in CASES {
        show(&page, case).await?;
        inside(&page, "for (const fold of root.querySelectorAll('details')) fold.open = true", Value::Null)
            .await?;
        assert_eq!(inside(&page, SMALL, Value::Null).await?, json!([]), "{case}");
    }
    scan(&page).await?;
    assert_eq!(inside(&page, SMALL, Value::Null).await?, json!([]), "the list");
    Ok(())
}

/// Controls smaller than WCAG 2.2 asks for (2.5.8); links in a line of text may be.
const SMALL: &str = "return [...root.querySelectorAll('button, select, summary, input')]
    .map((one) => [one.dataset.action ?? one.localName, one.getBoundingClientRect()])
    .filter(([, box]) => box.width < 24 || box.height < 24)
    .map(([name, box]) => `${name} ${box.width} x ${box.height}`)";

async fn assistive_technology_is_told_everything(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "two").await?;
    let Some(tree) = page.devtools("Accessibility.getFullAXTree", json!({})).await? else { return Ok(()) };
    let told = spoken(&tree);
    for wanted in [
        "dialog: The sources disagree",
        "heading: The sources disagree",
        "heading: What I read",
        "image: Inflation, Northland, 2000 to 2023: from 2.1 to 5.2. Source: Office of Statistics · Institute of Figures. claimed 9 per cent.",
        "heading: Supports it",
        "link: Statistical Yearbook",
        "button: Copy citation",
    ] {
        let lower = wanted.to_lowercase();
        assert!(told.iter().any(|one| one.to_lowercase() == lower), "{wanted} is not among {told:#?}");
    }
    scan(&page).await?;
    let tree = page.devtools("Accessibility.getFullAXTree", json!({})).await?.unwrap_or_default();
    let told = spoken(&tree);
    for wanted in ["dialog: Figures in this article", "radio: Agrees with the sources (4)", "button: Next"] {
        assert!(told.iter().any(|one| one == wanted), "{wanted} is not among {told:#?}");
    }
    let entries = told.iter().filter(|one| one.starts_with("button: Case ")).count();
    assert_eq!(entries, CASES.len(), "{told:#?}");
    let status = inside(&page, "return root.querySelector('[role=status]').textContent", Value::Null).await?;
    assert_eq!(status, json!("12 figures read, 11 checked, 1 not."));
    Ok(())
}

/// Role and name of everything that a screen reader meets.
fn spoken(tree: &Value) -> Vec<String> {
    let nodes = tree.get("nodes").and_then(Value::as_array);
    let text = |node: &Value, name: &str| node[name]["value"].as_str().unwrap_or_default().to_owned();
    let told = nodes.into_iter().flatten().filter(|node| node["ignored"] != json!(true));
    told.map(|node| format!("{}: {}", text(node, "role"), text(node, "name"))).collect()
}

async fn the_list_filters_and_jumps(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "one").await?;
    scan(&page).await?;
    inside(&page, "root.querySelector('input[value=differs]').click()", Value::Null).await?;
    let entries = "return [...root.querySelectorAll('[part~=entry]')].map((one) => one.dataset.finding)";
    let left = inside(&page, entries, Value::Null).await?;
    assert_eq!(left, json!(["differs", "differs", "differs"]));
    let held = "return root.activeElement?.value";
    assert_eq!(inside(&page, held, Value::Null).await?, json!("differs"), "the keyboard stays on the filter");
    inside(&page, "root.querySelector('[part~=entry]').click()", Value::Null).await?;
    assert_eq!(page.card().await?.finding, "differs");
    page.chord(&[Key::Alt, Key::Shift], 'n').await?;
    assert!(page.card().await?.text.contains("48,759,000"), "the next finding in the text");
    Ok(())
}

async fn nothing_is_left_in_the_page_and_nothing_old_is_said(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "one").await?;
    scan(&page).await?;
    let status = "return root.querySelector('[role=status]').textContent";
    assert_ne!(inside(&page, status, Value::Null).await?, json!(""));
    let close = "for (const close of root.querySelectorAll('[data-action^=close]')) close.click(); root.querySelector('[data-action=clear]').click()";
    inside(&page, close, Value::Null).await?;
    let host = page.script("return document.querySelector('citemark-widget')", vec![]).await?;
    assert_eq!(host, Value::Null);
    show(&page, "two").await?;
    assert_eq!(inside(&page, status, Value::Null).await?, json!(""));
    Ok(())
}

async fn files_hold_what_they_say(page: Page) -> Result<()> {
    page.open_cards("").await?;
    show(&page, "two").await?;
    let catch = "globalThis.saved = [];
        HTMLAnchorElement.prototype.click = function () {
            saved.push([this.download, decodeURIComponent(this.href.split(',').slice(1).join(','))]);
        };
        for (const name of ['save-chart', 'export', 'export-review', 'report']) {
            document.querySelector('citemark-widget').shadowRoot.querySelector(`[data-action=${name}]`).click();
        }
        return saved";
    let saved = page.script(catch, vec![]).await?;
    let file =
        |at: usize| (saved[at][0].as_str().unwrap_or_default(), saved[at][1].as_str().unwrap_or_default());
    let (name, svg) = file(0);
    assert_eq!(name, "citemark-chart.svg");
    for part in ["<svg xmlns=", "Inflation, Northland", "Source: Office of Statistics", "claimed 9 per cent"]
    {
        assert!(svg.contains(part), "{part} is not in {svg}");
    }
    assert!(file(1).1.contains("\"type\": \"Annotation\""));
    assert!(file(2).1.starts_with("{\n  \"@type\": \"ClaimReview\""), "{}", file(2).1);
    assert!(file(3).1.contains("whatIsWrong"));
    Ok(())
}

async fn zoom_and_spacing_lose_nothing(page: Page) -> Result<()> {
    page.open_cards("").await?;
    // A window of 1280 by 1024 pixels at 400 % zoom has so many of its own; Firefox makes none so narrow.
    page.resize(500, 400).await?;
    for case in ["two", "event"] {
        show(&page, case).await?;
        inside(&page, "const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
            root.adoptedStyleSheets.push(sheet)", Value::Null).await?;
        let wide = "const card = root.querySelector('[part~=card]');
            return [...card.querySelectorAll('h2, p, dl, li, div:not(.menu), button')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
                .map((one) => one.outerHTML.slice(0, 80)).concat(card.scrollWidth > card.clientWidth + 1 ? ['the card'] : [])";
        assert_eq!(inside(&page, wide, Value::Null).await?, json!([]), "{case}");
    }
    Ok(())
}

async fn no_word_of_judgement_in_context(page: Page) -> Result<()> {
    page.open_cards("?context").await?;
    for case in CASES {
        show(&page, case).await?;
        let card = page.card().await?;
        let text = card.text.to_lowercase();
        assert_eq!(card.finding, "context", "{case}");
        for word in ["agree", "differ", "was right", "out of date", "not checked", "supports"] {
            assert!(!text.contains(word), "{case}: {word} in {text}");
        }
    }
    Ok(())
}
