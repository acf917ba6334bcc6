//! Large pages, in numbers: how long a reader waits for the card on a page with so many siblings, and the longest task while a
//! page with many marks grows at its end, as one that is scrolled without an end does. Knows the fixture page; the clock is the browser's.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::page::Page;

/// From the question to the painted card, one number a round. The paragraph stands last, behind so many others.
const SELECT: &str = "
const [siblings] = given;
const ROUNDS = 9;
const main = document.querySelector('main');
const many = document.createDocumentFragment();
for (let at = 0; at < siblings; at += 1) many.append(Object.assign(document.createElement('p'), {textContent: `Line ${at} of the record of the harbour.`}));
const last = Object.assign(document.createElement('p'), {textContent: 'Japan’s population was 125 million in 2022.'});
many.append(last);
main.append(many);
last.scrollIntoView();
const mark = document.querySelector('cite-mark');
const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const card = () => document.querySelector('citemark-widget')?.shadowRoot.querySelector('[part~=card]');
const times = [];
for (let round = 0; round < ROUNDS; round += 1) {
    getSelection().setBaseAndExtent(last.firstChild, 0, last.firstChild, 42);
    await new Promise((done) => setTimeout(done, 400));
    const start = performance.now();
    await mark.check();
    while (card()?.dataset.state !== 'ready') await turn();
    await turn();
    times.push(performance.now() - start);
    card().querySelector('[part~=close]').click();
    await turn();
}
return times;";

/// The longest task while a page with so many marks gets a hundred new paragraphs, ten times; browsers report none under 50 ms.
const GROW: &str = "
const [marks] = given;
const main = document.querySelector('main');
const many = document.createDocumentFragment();
for (let at = 0; at < marks; at += 1) many.append(Object.assign(document.createElement('p'), {textContent: 'Japan’s population was 125 million in 2022.'}));
main.append(many);
const mark = document.querySelector('cite-mark');
await mark.scan();
const done = () => /checked/.test(document.querySelector('citemark-widget')?.shadowRoot.querySelector('[part~=summary]')?.textContent ?? '');
while (!done()) await new Promise((next) => setTimeout(next, 50));
document.querySelector('citemark-widget').shadowRoot.querySelector('[data-action=close-list]').click();
await new Promise((next) => setTimeout(next, 500));
let longest = 0;
const tasks = new PerformanceObserver((list) => { for (const {duration} of list.getEntries()) longest = Math.max(longest, duration); });
tasks.observe({type: 'longtask'});
for (let time = 0; time < 10; time += 1) {
    const more = document.createDocumentFragment();
    for (let at = 0; at < 100; at += 1) more.append(Object.assign(document.createElement('p'), {textContent: `Line ${at} of the record of the harbour.`}));
    main.append(more);
    await new Promise((next) => setTimeout(next, 400));
}
tasks.disconnect();
return [longest, CSS.highlights.get('citemark-agrees')?.size ?? 0];";

/// Milliseconds from the question to the painted card, one a round.
pub async fn select(page: &Page, siblings: usize) -> Result<Vec<f64>> {
    page.open_fixture(xtask::server::Site::default()).await?;
    let times = page.script_async(SELECT, vec![json!(siblings)]).await?;
    Ok(times.as_array().context("no card came")?.iter().filter_map(Value::as_f64).collect())
}

/// Milliseconds of the longest task while the page grows, and how many marks stand in it.
pub async fn grow(page: &Page, marks: usize) -> Result<(f64, u64)> {
    page.open_fixture(xtask::server::Site::default()).await?;
    let found = page.script_async(GROW, vec![json!(marks)]).await?;
    Ok((found[0].as_f64().context("no time")?, found[1].as_u64().unwrap_or(0)))
}
