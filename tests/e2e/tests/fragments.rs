//! A link to a sentence leads to it, in a browser of its own: over marks of footnotes and line breaks, and to the right one
//! of two that are the same.

use citemark_e2e::{Context, Page, Result, Site, ensure, in_browsers, json};

in_browsers! {
    a_link_leads_to_its_sentence
}

/// Sentences far from one another, each in an element with an id. The last two are the same.
const SENTENCES: [(&str, &str); 6] = [
    ("plain", "Japan’s population was 125 million in 2022."),
    (
        "footnote",
        "Unemployment<sup><a href=#n>7</a></sup> in Germany was 3.1 per cent<sup><a href=#n>8</a></sup> in 2022.",
    ),
    ("lines", "Inflation in Turkey<br>hit 72% in 2022,<br>as the office said."),
    (
        "long",
        "Life expectancy in Italy was 83 years in 2022, which is longer than that of most of the countries around the sea that it lies in.",
    ),
    ("first", "It began in spring. France’s population was 68 million in 2022. Nobody wondered."),
    ("second", "It went on in autumn. France’s population was 68 million in 2022. Everybody wondered."),
];

/// Selects all of an element but what stands around the sentence that is meant.
const SELECT: &str = "
const element = document.getElementById(arguments[0]);
const range = document.createRange();
range.selectNodeContents(element);
const text = element.firstChild;
const at = text.data?.indexOf('France') ?? -1;
if (at >= 0) { range.setStart(text, at); range.setEnd(text, text.data.indexOf('2022.') + 5); }
element.scrollIntoView({block: 'center'});
getSelection().removeAllRanges();
getSelection().addRange(range);
document.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));";

async fn a_link_leads_to_its_sentence(page: Page) -> Result<()> {
    let far = "<div style=height:3000px></div>";
    let body: String = SENTENCES.iter().map(|(id, text)| format!("{far}<p id={id}>{text}</p>")).collect();
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Far</title><meta name=date content=2024-06-01></head>\
         <body><main>{body}{far}</main><script type=module src=/pkg/citemark.js></script></body></html>"
    );
    let policy = citemark_e2e::POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    page.serve(Site { policy, ..Site::default() }.with("/far.html", html.into_bytes())).await?;
    for (id, _) in SENTENCES {
        page.open("/far.html").await?;
        page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
        page.script(SELECT, vec![json!(id)]).await?;
        page.press_button().await.context(id)?;
        let copy = "const copied = [];
            Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text) => { copied.push(text) }}});
            document.querySelector('citemark-widget').shadowRoot.querySelector('[data-action=link]').click();
            return copied[0]";
        let link = page.script(copy, vec![]).await?;
        let link = link.as_str().context("no link")?;
        let path = link.split_once("/far.html").context("another page")?.1;
        page.open("/index.html").await?;
        page.open(&format!("/far.html{path}")).await?;
        let there = "const {top, bottom} = document.getElementById(arguments[0]).getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
        let found = page.wait("the sentence", there, vec![json!(id)]).await;
        ensure!(found.is_ok(), "{id}: {link}");
    }
    Ok(())
}
