//! Where a reader selects: lists, captions, cells, several paragraphs, shadow roots; and what is not read says so.

use citemark_e2e::{Context, Key, Page, Result, Site, ensure, in_browsers, json};

in_browsers! {
    a_sentence_is_read_wherever_it_stands
    several_paragraphs_have_several_claims
    a_cell_with_a_bare_figure_says_that_nothing_is_compared
    what_is_typed_is_left_alone
}

const CLAIM: &str = "Japan’s population was 125 million in 2022.";
const OTHER: &str = "Inflation in Turkey hit 72% in 2022.";

async fn open(page: &Page, body: &str) -> Result<()> {
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title><meta name=date content=2024-06-01></head>\
         <body><main>{body}</main><script type=module src=/pkg/citemark.js></script><script src=/places.js></script></body></html>"
    );
    let site = Site::default().with("/story.html", html.into_bytes()).with("/places.js", SCRIPT.into());
    page.serve(site).await?;
    page.open("/story.html").await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await.map(drop)
}

/// A shadow root, and a way to select what an id names, in it too.
const SCRIPT: &str = "
const host = document.querySelector('#host');
if (host) {
    const p = document.createElement('p');
    p.id = 'it';
    p.textContent = host.dataset.text;
    host.attachShadow({mode: 'open'}).append(p);
}
globalThis.select = (id = 'it') => {
    const one = document.getElementById(id) ?? host.shadowRoot.getElementById(id);
    const text = document.createTreeWalker(one, 4).nextNode();
    getSelection().setBaseAndExtent(text, 0, text, text.data.length - 1);
    one.dispatchEvent(new PointerEvent('pointerup', {bubbles: true, composed: true}));
};";

async fn a_sentence_is_read_wherever_it_stands(page: Page) -> Result<()> {
    let shapes = [
        ("a list", format!("<ul><li>{OTHER}</li><li id=it>{CLAIM}</li></ul>")),
        ("a definition", format!("<dl><dt>People</dt><dd id=it>{CLAIM}</dd></dl>")),
        ("a caption", format!("<figure><img alt=''><figcaption id=it>{CLAIM}</figcaption></figure>")),
        (
            "a cell",
            format!(
                "<table><tr><th>Country</th><th>Note</th></tr><tr><td>Japan</td><td id=it>{CLAIM}</td></tr></table>"
            ),
        ),
        (
            "the caption of a table",
            format!("<table><caption id=it>{CLAIM}</caption><tr><td>1</td></tr></table>"),
        ),
        ("a heading", format!("<h2 id=it>{CLAIM}</h2>")),
        ("a quotation", format!("<blockquote id=it>{CLAIM}</blockquote>")),
        ("text that is edited", format!("<div contenteditable id=it>{CLAIM}</div>")),
        ("a shadow root", format!("<div id=host data-text='{CLAIM}'></div>")),
    ];
    for (name, body) in shapes {
        open(&page, &body).await?;
        page.script("select()", vec![]).await?;
        let card = page.press_button_anywhere().await.context(name)?;
        ensure!(card.finding == "agrees", "{name}: {card:?}");
    }
    Ok(())
}

async fn several_paragraphs_have_several_claims(page: Page) -> Result<()> {
    open(&page, &format!("<p>{CLAIM}</p><p>Nobody wondered.</p><ul><li>{OTHER}</li></ul>")).await?;
    page.drag_between("Japan’s population", "72% in 2022").await?;
    let card = page.press_button_anywhere().await?;
    ensure!(card.finding == "agrees", "{card:?}");
    let tabs = "return [...document.querySelector('citemark-widget').shadowRoot.querySelectorAll('[part=tab]')].map((tab) => tab.dataset.finding)";
    let tabs = page.script(tabs, vec![]).await?;
    ensure!(tabs == json!(["agrees", "agrees"]), "{tabs}");
    Ok(())
}

async fn a_cell_with_a_bare_figure_says_that_nothing_is_compared(page: Page) -> Result<()> {
    open(
        &page,
        "<table><caption>Population, 2022</caption><tr><th>Country</th><th>Millions</th></tr><tr><th>Japan</th><td id=it>125.1 </td></tr></table>",
    )
    .await?;
    page.script("select()", vec![]).await?;
    let button = page.part("button").await?.text().await?;
    ensure!(button == "A figure, but nothing to compare it with", "{button}");
    let card = page.press_button_anywhere().await?;
    ensure!(card.finding.is_empty() || card.finding == "abstain", "{card:?}");
    Ok(())
}

/// What a reader types is theirs: no button, and nothing is asked.
async fn what_is_typed_is_left_alone(page: Page) -> Result<()> {
    open(&page, &format!("<p>{CLAIM}</p><textarea id=field>{CLAIM}</textarea>")).await?;
    page.drag(CLAIM.trim_end_matches('.')).await?;
    page.part("button").await?;
    page.press(Key::Escape).await?;
    page.part_gone("button").await?;
    page.script("const field = document.getElementById('field'); field.focus(); field.select()", vec![])
        .await?;
    page.script_async("await new Promise((done) => setTimeout(done, 600))", vec![]).await?;
    ensure!(page.part_now("button").await?.is_none(), "a button for what is typed");
    Ok(())
}
