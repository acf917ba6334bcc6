//! The day of a page: each place where pages state one, in the order in which it is believed, over shapes of markup that
//! real pages have. One line of tests/e2e/pages/days.jsonl is one page: what it states, by which source, or none.

use std::collections::BTreeMap;

use citemark_e2e::{Page, Result, Site, Value, ensure, from_str, in_browsers, json};

in_browsers! {
    each_shape_has_its_day
    broken_markup_holds_nothing_up
    a_page_may_change_its_day
    a_day_of_the_reader
}

const SHAPES: &str = include_str!("../pages/days.jsonl");

/// What is found in a page that is built from HTML. Trusted Types would refuse the building, not the looking.
const FIND: &str = "
const {dated} = await import('/date.js');
return arguments[0].map(({html, url}) => {
    const found = dated(new DOMParser().parseFromString(html, 'text/html'), url);
    return found ? [found.day, found.source] : null;
});";

#[test]
fn every_source_has_shapes() {
    let mut count = BTreeMap::new();
    for line in SHAPES.lines() {
        let shape: Value = from_str(line).expect("JSON");
        *count.entry(shape["source"].as_str().unwrap_or("none").to_owned()).or_insert(0) += 1;
    }
    for source in ["article", "meta", "time", "byline"] {
        assert!(count.get(source).is_some_and(|&shapes| shapes >= 25), "{source}: {count:?}");
    }
    for source in ["live", "microdata", "page", "address", "footer"] {
        assert!(count.contains_key(source), "{source}: {count:?}");
    }
}

async fn open(page: &Page) -> Result<()> {
    page.serve(Site { policy: "script-src 'self' 'wasm-unsafe-eval'".into(), ..Site::default() }).await?;
    page.open("/index.html").await
}

async fn each_shape_has_its_day(page: Page) -> Result<()> {
    open(&page).await?;
    let shapes: Vec<Value> = SHAPES.lines().map(from_str).collect::<std::result::Result<_, _>>()?;
    let found = page.script_async(FIND, vec![json!(shapes)]).await?;
    let wrong: Vec<String> = shapes
        .iter()
        .enumerate()
        .filter(|(at, shape)| {
            let wanted =
                if shape["day"].is_null() { Value::Null } else { json!([shape["day"], shape["source"]]) };
            found[*at] != wanted
        })
        .map(|(at, shape)| format!("{}, {}: {}", shape["source"], shape["name"], found[at]))
        .collect();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// Ten megabytes, brackets without an end, and words that a prototype has: the meta beside them is found.
async fn broken_markup_holds_nothing_up(page: Page) -> Result<()> {
    open(&page).await?;
    let build = "
        const {dated} = await import('/date.js');
        const doc = new DOMParser().parseFromString('<meta name=date content=2019-11-19><h1>A title</h1>', 'text/html');
        const odd = ['{\"@type\": \"NewsArticle\", \"datePublished\": \"2001-01-01\"', '['.repeat(200000), '[' .repeat(5000) + ']'.repeat(5000),
            '{\"a\":'.repeat(500) + '{\"@type\":\"NewsArticle\",\"datePublished\":\"2001-01-01\"}' + '}'.repeat(500),
            JSON.stringify([{'@type': 'NewsArticle', datePublished: '2001-01-01', text: 'x'.repeat(1e7)}]),
            '{\"__proto__\": {\"@type\": \"NewsArticle\", \"datePublished\": \"2001-01-01\"}, \"toString\": 1, \"hasOwnProperty\": 2}'];
        for (const text of odd) {
            const script = doc.createElement('script');
            script.type = 'application/ld+json';
            script.textContent = text;
            doc.head.append(script);
        }
        return [dated(doc, 'https://news.example/'), {}.datePublished ?? null];";
    let found = page.script_async(build, vec![]).await?;
    assert_eq!(found, json!([{"day": "2019-11-19", "source": "meta"}, null]));
    Ok(())
}

/// What the checker was told, by the annotations of a page whose markup changes.
async fn a_page_may_change_its_day(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    let asked = "
        const mark = document.querySelector('cite-mark');
        const heard = new Promise((done) => mark.addEventListener('citemark-check', ({detail}) => done(detail[0].body.itemReviewed.datePublished), {once: true}));
        const text = document.getElementById('plain').firstChild;
        getSelection().setBaseAndExtent(text, 0, text, 40);
        await mark.check();
        const day = await heard;
        document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=close]').click();
        return day;";
    assert_eq!(page.script_async(asked, vec![]).await?, json!("2024-06-01"));
    page.script("document.querySelector('meta[name=datePublished]').content = '2023-02-03'", vec![]).await?;
    assert_eq!(page.script_async(asked, vec![]).await?, json!("2023-02-03"));
    Ok(())
}

/// A page without a day says so on its card, and its reader can name one.
async fn a_day_of_the_reader(page: Page) -> Result<()> {
    page.open_fixture(Site::default()).await?;
    page.script("document.querySelector('meta[name=datePublished]').remove()", vec![]).await?;
    let card = page.ask("Japan’s population was 125 million in 2022").await?;
    ensure!(card.text.contains("no date"), "{card:?}");
    let set = "const heard = new Promise((done) => document.addEventListener('citemark-check', ({detail}) => done(detail[0].body.itemReviewed.datePublished), {once: true}));
        const input = document.querySelector('citemark-widget').shadowRoot.querySelector('[data-correct=day]');
        input.value = '2023-02-03';
        input.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
        return await heard;";
    assert_eq!(page.script_async(set, vec![]).await?, json!("2023-02-03"));
    let held = "const card = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=card]');
        return card.dataset.state === 'ready' && card.querySelector('[data-correct=day]')?.value === '2023-02-03'";
    page.wait("the day on the card", held, vec![]).await?;
    Ok(())
}
