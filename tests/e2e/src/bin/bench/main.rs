//! Measures, in real Chromium on the real pages, how long a check and a card take. Knows sentences to check and how to
//! press the button; the clock is the browser's own.

mod many;
mod network;

use citemark_e2e::{Browser, Context, KEEP_MEMORY, Key, Page, Result, Site, Value, from_str, json, large};
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

/// Sentences of the corpus, each checked in a batch: milliseconds for one check of each, and the most memory of the wasm.
const EACH: &str = "
const [sentences] = arguments;
const BATCH = 20;
const checker = await Citemark.load();
const options = {datePublished: '2024-06-01', lang: 'en'};
for (const sentence of sentences) await checker.check(sentence, options);
const times = [];
for (const sentence of sentences) {
    const start = performance.now();
    for (let one = 0; one < BATCH; one += 1) await checker.check(sentence, options);
    times.push((performance.now() - start) / BATCH);
}
return [times, memory.buffer.byteLength];";
/// Every so many lines of the corpus one is taken.
const EVERY: usize = 7;

/// So many claims of ranks, in passages as long as the widget's: milliseconds for all, one number a round.
const RANKED: &str = "
const [sentences, count] = arguments;
const AT_ONCE = 4000, ROUNDS = 7;
const checker = await Citemark.load();
const passages = [''];
for (let at = 0; at < count; at += 1) {
    if (passages.at(-1).length > AT_ONCE) passages.push('');
    passages[passages.length - 1] += `${sentences[at % sentences.length]} `;
}
const times = [];
for (let round = -1; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const passage of passages) await checker.check(passage, {datePublished: '2024-06-01', lang: 'en', onlyClaims: true});
    if (round >= 0) times.push(performance.now() - start);
}
return times;";
const RANKS: usize = 1_000;
const RANK_CLAIMS: [&str; 6] = [
    "Germany is the world’s third-largest economy.",
    "India is the most populous country in the world.",
    "Italy had the second-highest unemployment in Europe in 2019.",
    "China is the world’s largest emitter of carbon dioxide.",
    "Nigeria is Africa’s most populous country.",
    "Japan has the highest life expectancy in the world.",
];

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
    let told = runtime.block_on(async {
        let page = Page::start(Browser::Chromium).await?;
        let told = measure(&page).await;
        page.quit().await;
        told
    })?;
    if std::env::args().any(|argument| argument == "--json") {
        let all = told.figures.iter().map(|figure| (figure.name.to_owned(), json!(figure.value)));
        println!("{}", Value::Object(all.collect()));
    } else {
        for Figure { name, value, what } in &told.figures {
            println!("{name:>28} {value:>10.3} {what}");
        }
        println!("\nSlow 4G, asked for at once:\n{}", told.at_once);
        println!("Slow 4G, asked for two seconds after the selection:\n{}", told.later);
    }
    Ok(())
}

/// One figure, by the name that `cargo xtask figures` knows.
struct Figure {
    name: &'static str,
    value: f64,
    what: &'static str,
}

/// All that is told.
struct Told {
    figures: Vec<Figure>,
    /// Waterfalls.
    at_once: String,
    later: String,
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

/// Claims of the corpus, some of every kind.
fn sentences() -> Result<Vec<String>> {
    let corpus = std::fs::read_to_string(paths::root().join("tests/claims/claims.jsonl"))?;
    let text = |line: &str| Some(from_str::<Value>(line).ok()?.get("text")?.as_str()?.to_owned());
    Ok(corpus.lines().step_by(EVERY).filter_map(text).collect())
}

async fn measure(page: &Page) -> Result<Told> {
    let mut figures = Vec::new();
    let mut note = |name, value, what| figures.push(Figure { name, value: to_the_microsecond(value), what });
    let mut cold = Vec::new();
    for _ in 0..SITES {
        page.open_fixture(Site::default()).await?;
        let time = page.script_async(COLD, vec![json!(CLAIMS[0])]).await?;
        cold.push(time.as_f64().context("no card came")?);
    }
    note("card_cold_ms_median", median(cold), "ms, from nothing fetched to a painted card");
    let at_once = network::first_card(page, CLAIMS[0], 0).await?;
    note("card_slow_4g_ms_median", median(at_once.ms), "ms, the same on Slow 4G");
    let later = network::first_card(page, CLAIMS[0], 2_000).await?;
    note("card_slow_4g_later_ms_median", median(later.ms), "ms, asked for two seconds after the selection");
    page.open_fixture(Site::default()).await?;
    page.patient(120).await?;
    let numbers =
        |value: &Value| value.as_array().into_iter().flatten().filter_map(Value::as_f64).collect::<Vec<_>>();
    let each = page.script_async(&[KEEP_MEMORY, EACH].concat(), vec![json!(sentences()?)]).await?;
    note(
        "check_ms_p99",
        percentile(numbers(&each[0]), 99),
        "ms, the 99th percentile of sentences of the corpus",
    );
    note("wasm_memory_bytes", each[1].as_f64().context("no memory")?, "bytes of wasm memory behind them");
    let checks = page.script_async(CHECK, vec![json!(SENTENCES)]).await?;
    note("check_ms_median", median(numbers(&checks)), "ms, warm, one sentence");
    let ranks = page.script_async(RANKED, vec![json!(RANK_CLAIMS), json!(RANKS)]).await?;
    note("ranks_1000_ms_median", median(numbers(&ranks)), "ms, 1,000 claims of ranks");
    let scans = page.script_async(SCAN, vec![json!(paragraphs()?), json!(WORDS)]).await?;
    note("scan_ms_median", median(numbers(&scans)), "ms, 10,000 words of articles");
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
    note("card_ms_median", median(cards), "ms, from click to painted card");
    page.open_fixture(Site::default()).await?;
    let walks = page.script_async(WALK, vec![json!(paragraphs()?), json!(WORDS)]).await?;
    note(
        "scan_page_ms_median",
        median(numbers(&walks[0])),
        "ms, 10,000 words in a page, with all that the element does",
    );
    note("scan_slice_ms_median", median(numbers(&walks[1])), "ms, its longest slice");
    let many = many::scan(page, CLAIMS[0]).await?;
    note("scan_5000_ms", many.ms, "ms, a page with 5,000 findings, to the whole list");
    note("scan_5000_longest_ms", many.longest, "ms, its longest task if over 50 ms, else 0");
    note("scan_5000_long_tasks", many.over as f64, "tasks over 50 ms");
    note("scan_5000_shift", many.shift, "of the page's layout shifted");
    let select = [large::select(page, 1_000).await?, large::select(page, 60_000).await?].map(median);
    note("select_1000_ms_median", select[0], "ms, a card on a page of 1,000 siblings");
    note("select_60000_ms_median", select[1], "ms, the same with 60,000");
    let grown = large::grow(page, 1_000).await?;
    note(
        "grow_longest_ms",
        grown.0,
        "ms, the longest task if over 50 ms, else 0, while a page with 1,000 marks grows",
    );
    Ok(Told { figures, at_once: at_once.waterfall, later: later.waterfall })
}

/// More would be noise.
fn to_the_microsecond(ms: f64) -> f64 {
    (ms * 1000.0).round() / 1000.0
}

fn median(times: Vec<f64>) -> f64 {
    percentile(times, 50)
}

fn percentile(mut times: Vec<f64>, part: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() * part / 100).copied().unwrap_or(f64::NAN)
}
