//! Citemark and other readers of text, on the same texts in one Chromium page: prints one JSON object. Knows texts and how a
//! reader is called; which readers there are stands in tests/peers. `--packs a/,b/` names packs below www/ to check with, too.

use std::time::{Duration, Instant};

use citemark_e2e::{Browser, Page, Result, Site, Value, bail, from_str, json};
use xtask::paths;

/// What the page may do: some of them build code from text, or have their wasm in an address.
const POLICY: &str = "default-src 'self' 'unsafe-eval' 'wasm-unsafe-eval' data: blob:";

/// Every so many lines of the corpus one is taken: 200 sentences or so.
const EVERY: usize = 7;
/// Lengths of a text that grows.
const LENGTHS: [usize; 4] = [1_000, 4_000, 16_000, 64_000];

/// All readers take turns, so that what the machine does beside them falls on all alike.
const MEASURE: &str = "
const [sentences, paragraphs, growing, claims, marks, packs] = arguments;
const { peers } = await import('/peers.js');
const checker = await Citemark.load();
const options = { datePublished: '2024-06-01', lang: 'en' };
const readers = { Citemark: async (text) => (await checker.check(text, options)).length };
for (const [name, make] of Object.entries(peers)) readers[name] = await make();
const ROUNDS = 5, BATCH = 3, ENOUGH = 300;
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1];
const timed = async (work) => { const start = performance.now(); await work(); return performance.now() - start; };
const of = Object.fromEntries(Object.keys(readers).map((name) => [name, { sentence: [], p99: [], article: [], found: 0, text: [] }]));
for (const read of Object.values(readers)) for (const sentence of sentences) await read(sentence);
for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
        const each = [];
        for (const sentence of sentences) each.push(await timed(async () => { for (let n = 0; n < BATCH; n += 1) await read(sentence); }) / BATCH);
        each.sort((a, b) => a - b);
        of[name].sentence.push(each[each.length >> 1]);
        of[name].p99.push(each[Math.floor(each.length * 0.99)]);
        of[name].found = 0;
        of[name].article.push(await timed(async () => { for (const one of paragraphs) of[name].found += await read(one); }));
    }
}
/** Milliseconds of one call, the median of some. */
const cost = async (work) => {
    const all = [];
    for (const start = performance.now(); all.length < 3 || (performance.now() - start < ENOUGH && all.length < 50); ) all.push(await timed(work));
    return median(all);
};
// A reader that took so long for a text is not given one four times as long.
const LONG = 1000;
for (const text of growing)
    for (const [name, read] of Object.entries(readers))
        if (!(of[name].text.at(-1)?.[1] > LONG)) of[name].text.push([text.length, await cost(() => read(text))]);
const grown = { claims: [], marks: [], observations: [] };
for (const [count, text] of claims) grown.claims.push([count, await cost(() => checker.check(text, options))]);
for (const [observations, folder, sentence] of packs) {
    const own = await Citemark.load({ pack: folder });
    const answer = await own.check(sentence, options);
    if (!answer[0].citemark.observations.length) throw new Error(`${folder} has no figure for: ${sentence}`);
    grown.observations.push([observations, await cost(async () => { for (let n = 0; n < 20; n += 1) await own.check(sentence, options); }) / 20]);
    own.free();
}
for (const count of marks) {
    const article = document.createElement('article');
    article.id = 'marks';
    article.append(...Array.from({ length: count }, () => Object.assign(document.createElement('p'), { textContent: claims[0][1] })));
    document.body.replaceChildren(article);
    const mark = document.createElement('cite-mark');
    mark.setAttribute('for', 'marks');
    document.body.append(mark);
    await mark.check();
    const entries = () => document.querySelector('citemark-widget')?.shadowRoot?.querySelectorAll('[part~=entry]').length ?? 0;
    grown.marks.push([count, await timed(async () => {
        mark.scan();
        while (entries() < count) await new Promise((done) => setTimeout(done, 5));
    })]);
    await mark.free();
}
return { of, grown };";

/// How long all of it may take, and how long the page is left alone between two questions.
const PATIENCE: Duration = Duration::from_secs(900);
const PAUSE: Duration = Duration::from_secs(3);

const CLAIM: &str = "Japan’s population was 125 million in 2022.";

fn main() -> Result<()> {
    let script = std::fs::read(paths::target().join("peers/peers.js"))?;
    let packs = std::env::args().skip_while(|argument| argument != "--packs").nth(1);
    let packs: Value = packs.map_or_else(|| Ok(json!([])), |packs| from_str(&packs))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let found = runtime.block_on(async {
        let page = Page::start(Browser::Chromium).await?;
        let found = measure(&page, script, packs).await;
        page.quit().await;
        found
    })?;
    println!("{found}");
    Ok(())
}

async fn measure(page: &Page, script: Vec<u8>, packs: Value) -> Result<Value> {
    let mut site = Site::default().with("/peers.js", script);
    POLICY.clone_into(&mut site.policy);
    page.open_fixture(site).await?;
    let corpus = std::fs::read_to_string(paths::root().join("tests/claims/claims.jsonl"))?;
    let text = |line: &str| Some(from_str::<Value>(line).ok()?.get("text")?.as_str()?.to_owned());
    let sentences: Vec<String> = corpus.lines().step_by(EVERY).filter_map(text).collect();
    let mut paragraphs = Vec::new();
    for article in std::fs::read_dir(paths::root().join("tests/claims/articles"))? {
        let text = std::fs::read_to_string(article?.path())?;
        paragraphs.extend(text.split("\n\n").map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()));
    }
    let whole = paragraphs.join("\n\n");
    let growing: Vec<String> =
        LENGTHS.iter().map(|&length| whole.chars().cycle().take(length).collect()).collect();
    let claims: Vec<(usize, String)> =
        [1, 4, 16, 64, 256].iter().map(|&count| (count, vec![CLAIM; count].join(" "))).collect();
    let arguments = vec![
        json!(sentences),
        json!(paragraphs),
        json!(growing),
        json!(claims),
        json!([50, 200, 800, 3_200]),
        packs,
    ];
    // Longer than a driver's client waits for one answer: it goes on in the page, which is asked now and then.
    let begin = format!(
        "(async function () {{ {MEASURE} }}).apply(null, arguments).then((value) => {{ globalThis.measured = {{ value }}; }}, \
         (error) => {{ globalThis.measured = {{ error: `${{error}}` }}; }})"
    );
    page.script(&format!("{begin}; return null"), arguments).await?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        tokio::time::sleep(PAUSE).await;
        // A reader at work does not let the page answer.
        let Ok(measured) = page.script("return globalThis.measured ?? null", Vec::new()).await else {
            continue;
        };
        if let Some(error) = measured["error"].as_str() {
            bail!("the script failed: {error}");
        }
        if !measured.is_null() {
            return Ok(measured["value"].clone());
        }
    }
    bail!("nothing was measured in {PATIENCE:?}")
}
