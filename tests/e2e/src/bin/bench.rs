//! Measures, in real Chromium on the real pages, how long a check and a card take. Knows sentences to check and how to
//! press the button; the clock is the browser's own.

use citemark_e2e::{Browser, Context, Key, Page, Result, Site, Value, json};
use xtask::paths;

/// Sentences of several kinds: what a check costs depends on what has to be looked up.
const SENTENCES: [&str; 6] = [
    "Japan’s population was 125 million in 2022.",
    "Inflation in Turkey hit 72% in 2022.",
    "Unemployment in Spain fell to 12.2 per cent in 2023.",
    "China forcibly sent back as many as 600 North Koreans in October 2023.",
    "South Korea’s GDP grew by 2.6 per cent in 2022, faster than Japan’s.",
    "The committee met for the third time this week and adjourned without a vote.",
];

/// Checks each sentence in batches, for the browser's clock has steps of a tenth of a millisecond; gives milliseconds
/// for one check, one number a batch.
const CHECK: &str = "
const [sentences] = arguments;
const BATCH = 40, BATCHES = 25;
const checker = await Citemark.load();
const options = {datePublished: '2024-06-01', lang: 'en'};
const times = [];
for (const sentence of sentences) {
    for (let warm = 0; warm < BATCH; warm += 1) await checker.check(sentence, options);
    for (let batch = 0; batch < BATCHES; batch += 1) {
        const start = performance.now();
        for (let one = 0; one < BATCH; one += 1) await checker.check(sentence, options);
        times.push((performance.now() - start) / BATCH);
    }
}
return times;";

/// Checks all paragraphs of long articles, one after the other as a scan does; gives milliseconds for so many words, one
/// number a round.
const SCAN: &str = "
const [paragraphs, per] = arguments;
const WARM = 3, ROUNDS = 11;
const checker = await Citemark.load();
const words = paragraphs.join(' ').split(/\\s+/).length;
const times = [];
for (let round = -WARM; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const paragraph of paragraphs) await checker.check(paragraph, {datePublished: '2024-06-01', lang: 'en', onlyClaims: true});
    if (round >= 0) times.push((performance.now() - start) * per / words);
}
return times;";
/// Words that the time of a scan is told for: a very long article.
const WORDS: usize = 10_000;

/// The same paragraphs as an article that the element walks through, beside its page: for each round the milliseconds of
/// all slices together for so many words, and of the longest slice. A slice is over when the next message comes.
const WALK: &str = "
const [paragraphs, per] = arguments;
const WARM = 10, ROUNDS = 21;
const article = document.createElement('article');
article.id = 'long';
article.append(...paragraphs.map((text) => Object.assign(document.createElement('p'), {textContent: text})));
document.body.replaceChildren(article);
const mark = document.createElement('cite-mark');
mark.setAttribute('for', 'long');
document.body.append(mark);
let slices, begun;
const over = new MessageChannel();
over.port1.onmessage = () => slices.push(performance.now() - begun);
const slice = (work) => { begun = performance.now(); over.port2.postMessage(0); return work(); };
const idle = requestIdleCallback.bind(window);
window.requestIdleCallback = (work, ...more) => idle((left) => slice(() => work(left)), ...more);
const words = paragraphs.join(' ').split(/\\s+/).length;
const all = [], longest = [];
await mark.check();
for (let round = -WARM; round < ROUNDS; round += 1) {
    slices = [];
    const done = new Promise((done) => {
        const look = () => {
            const root = document.querySelector('citemark-widget')?.shadowRoot;
            if (root?.querySelector('[part~=entry]')) done(); else setTimeout(look, 5);
        };
        setTimeout(look, 5);
    });
    await slice(() => mark.scan());
    await done;
    document.querySelector('citemark-widget').shadowRoot.querySelector('[data-action=close-list]').click();
    if (round < 0) continue;
    all.push(slices.reduce((sum, one) => sum + one, 0) * per / words);
    longest.push(Math.max(...slices));
}
return [all, longest];";

/// Waits, from the click on, for a card that is ready and then for the frame that paints it.
const ARM: &str = "
const root = document.querySelector('citemark-widget').shadowRoot;
globalThis.painted = new Promise((done) => root.addEventListener('click', ({timeStamp}) => {
    const look = () => {
        const card = document.querySelector('citemark-widget')?.shadowRoot?.querySelector('[part~=card]');
        if (card && card.dataset.state !== 'busy') setTimeout(() => done(performance.now() - timeStamp));
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}, {capture: true, once: true}));";

/// Claims of the fixture, pressed in turn: the widget offers no button twice for a selection that was just closed.
const CLAIMS: [&str; 2] =
    ["Japan’s population was 125 million in 2022", "Inflation in Turkey hit 72% in 2022"];
/// How often the button is pressed; the first presses warm the cache and do not count.
const PRESSES: usize = 24;
const WARMING: usize = 4;

/// From a page that has fetched nothing but the loader to a painted card: scripts, wasm, index and shard on the way.
const COLD: &str = "
const text = document.querySelector('#plain').firstChild;
getSelection().setBaseAndExtent(text, 0, text, arguments[0].length);
const start = performance.now();
document.querySelector('cite-mark').check();
return await new Promise((done) => {
    const look = () => {
        const card = document.querySelector('citemark-widget')?.shadowRoot?.querySelector('[part~=card]');
        if (card && card.dataset.state !== 'busy') setTimeout(() => done(card.dataset.state === 'ready' && performance.now() - start));
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
});";
/// How often a new site is opened: each has an address of its own, so that no cache knows its files.
const SITES: usize = 11;

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let medians = runtime.block_on(async {
        let page = Page::start(Browser::Chromium).await?;
        let medians = measure(&page).await;
        page.quit().await;
        medians
    })?;
    if std::env::args().any(|argument| argument == "--json") {
        println!(
            "{}",
            json!({
                "check_ms_median": medians.check, "scan_ms_median": medians.scan,
                "scan_page_ms_median": medians.walk, "scan_slice_ms_median": medians.slice,
                "card_ms_median": medians.card, "card_cold_ms_median": medians.cold,
            })
        );
    } else {
        println!("{:>20} {:>9.3} ms, warm, one sentence", "check_ms_median", medians.check);
        println!("{:>20} {:>9.1} ms, {WORDS} words of articles", "scan_ms_median", medians.scan);
        println!(
            "{:>20} {:>9.1} ms, the same in a page, with all that the element does",
            "scan_page_ms_median", medians.walk
        );
        println!("{:>20} {:>9.1} ms, its longest slice", "scan_slice_ms_median", medians.slice);
        println!("{:>20} {:>9.1} ms, from click to painted card", "card_ms_median", medians.card);
        println!("{:>20} {:>9.1} ms, with nothing fetched before", "card_cold_ms_median", medians.cold);
    }
    Ok(())
}

/// Milliseconds.
struct Medians {
    check: f64,
    scan: f64,
    walk: f64,
    slice: f64,
    card: f64,
    cold: f64,
}

/// The paragraphs of the corpus's articles.
fn paragraphs() -> Result<Vec<String>> {
    let mut out = Vec::new();
    for article in std::fs::read_dir(paths::root().join("tests/claims/articles"))? {
        let text = std::fs::read_to_string(article?.path())?;
        out.extend(text.split("\n\n").map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned));
    }
    // Nothing else in them is marked: the list is there when this stands in it.
    out.push(format!("{}.", CLAIMS[1]));
    Ok(out)
}

async fn measure(page: &Page) -> Result<Medians> {
    let mut cold = Vec::new();
    for _ in 0..SITES {
        page.open_fixture(Site::default()).await?;
        let time = page.script_async(COLD, vec![json!(CLAIMS[0])]).await?;
        cold.push(time.as_f64().context("no card came")?);
    }
    page.open_fixture(Site::default()).await?;
    let checks = page.script_async(CHECK, vec![json!(SENTENCES)]).await?;
    let scans = page.script_async(SCAN, vec![json!(paragraphs()?), json!(WORDS)]).await?;
    let numbers = |value: Value| value.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let mut cards = Vec::new();
    for (press, claim) in CLAIMS.iter().cycle().take(PRESSES).enumerate() {
        page.drag(claim).await?;
        page.part("button").await?;
        page.script(ARM, Vec::new()).await?;
        page.press_button().await?;
        let time = page.script_async("return await globalThis.painted", Vec::new()).await?;
        cards.extend(time.as_f64().filter(|_| press >= WARMING));
        page.press(Key::Escape).await?;
        page.part_gone("card").await?;
    }
    page.open_fixture(Site::default()).await?;
    let walks = page.script_async(WALK, vec![json!(paragraphs()?), json!(WORDS)]).await?;
    Ok(Medians {
        check: median(numbers(checks)),
        scan: median(numbers(scans)),
        walk: median(numbers(walks[0].clone())),
        slice: median(numbers(walks[1].clone())),
        card: median(cards),
        cold: median(cold),
    })
}

/// To the microsecond: more would be noise.
fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let middle = times.get(times.len() / 2).copied().unwrap_or(f64::NAN);
    (middle * 1000.0).round() / 1000.0
}
