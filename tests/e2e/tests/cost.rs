//! What a pack costs a reader, measured in real Chromium and printed: opening the index, one check, memory with ten shards open.
//! With `CITEMARK_SCALE=pkg/scale/` (a folder below www/ with a pack of `citemark data generate`) a check there is held
//! against one of the bundled pack.

use citemark_e2e::{Browser, KEEP_MEMORY, Page, Result, Value, json};

/// How many checks, each with what it has to look up, may be as dear as opening the index: both are measured in one run.
const OPENING: f64 = 4.0;
/// Bytes of memory in the page with ten shards open.
const MEMORY: f64 = 8e6;
/// How much more a check may cost in a pack of any size than in the bundled one.
const MORE: f64 = 1.2;
/// How often the page is loaded.
const LOADS: usize = 4;

/// Claims on twelve variables, so that ten shards are open in the end.
const BUNDLED: [&str; 12] = [
    "Japan’s population was 125 million in 2022.",
    "Inflation in Turkey hit 72% in 2022.",
    "Unemployment in Spain fell to 12.2 per cent in 2023.",
    "South Korea’s GDP grew by 2.6 per cent in 2022.",
    "Life expectancy in Italy was 83 years in 2022.",
    "Under-five mortality in Chad was 103 per 1,000 in 2022.",
    "Fertility in Niger was 6.2 children per woman in 2022.",
    "Germany emitted 600 million tonnes of carbon dioxide in 2022.",
    "Forest covered 59 per cent of Brazil in 2021.",
    "Uganda hosted 1.5 million refugees in 2022.",
    "Literacy in Mali was 31 per cent in 2020.",
    "France’s GDP was $2.8 trillion in 2022.",
];
/// As `citemark data generate` names variables and places.
const SCALE: [&str; 12] = [
    "Output of baland in Coland was 5,000 tonnes in 2010.",
    "Output of coland in Zavuba was 5,000 tonnes in 2010.",
    "Output of zagico in Quevuba was 5,000 tonnes in 2010.",
    "Output of quegico in Baweba was 5,000 tonnes in 2010.",
    "Output of bahoco in Coweba was 5,000 tonnes in 2010.",
    "Output of duland in Duland was 5,000 tonnes in 2010.",
    "Output of zavuba in Coland was 5,000 tonnes in 2010.",
    "Output of quevuba in Zavuba was 5,000 tonnes in 2010.",
    "Output of baweba in Baland was 5,000 tonnes in 2010.",
    "Output of coweba in Quevuba was 5,000 tonnes in 2010.",
    "Output of duvuba in Baland was 5,000 tonnes in 2010.",
    "Output of fevuba in Coweba was 5,000 tonnes in 2010.",
];

/// Each check with a checker of its own: bytes and files beyond the index, milliseconds without the network, memory that the
/// check added; then all of them with one checker.
const MEASURE: &str = "
const [folder, sentences] = arguments;
const { engine } = await import(new URL('pkg/page.js', location.href).href);
const { Checker } = await engine();
const fetched = async (name) => new Uint8Array(await (await fetch(new URL(name, new URL(folder, location.href)))).arrayBuffer());
const index = await fetched('index.pack');
const first = performance.now();
new Checker(index).free();
const cold = performance.now() - first;
// The shortest of many: on a busy machine the others measure the machine.
let open = Infinity;
for (let time = 0; time < 40; time += 1) {
    const start = performance.now();
    for (let one = 0; one < 5; one += 1) new Checker(index).free();
    open = Math.min(open, (performance.now() - start) / 5);
}
const held = () => memory.buffer.byteLength;
const one = async (checker, sentence, names) => {
    const cost = { bytes: 0, files: 0, ms: 0 };
    for (;;) {
        const start = performance.now();
        const { shards } = checker.check(sentence, { datePublished: '2024-06-01' });
        cost.ms += performance.now() - start;
        if (!shards.length) return cost;
        for (const name of shards) {
            const bytes = await fetched(name);
            names.add(name);
            cost.bytes += bytes.length;
            cost.files += 1;
            const added = performance.now();
            checker.addShard(bytes, 0);
            cost.ms += performance.now() - added;
        }
    }
};
// Once for the browser's compiler.
for (const sentence of sentences) { const checker = new Checker(index); await one(checker, sentence, new Set()); checker.free(); }
const single = held();
const each = [];
for (const sentence of sentences) {
    let best;
    for (let time = 0; time < 15; time += 1) {
        const checker = new Checker(index);
        const cost = await one(checker, sentence, new Set());
        if (!best || cost.ms < best.ms) best = cost;
        checker.free();
    }
    each.push(best);
}
const checker = new Checker(index);
const names = new Set();
for (const sentence of sentences) if (names.size < 10) await one(checker, sentence, names);
return { cold, open, index: index.length, each, single, ten: held(), shards: names.size };";

#[test]
fn a_pack_is_quick_and_small() {
    citemark_e2e::run(Browser::Chromium, measure);
}

/// What one check costs: bytes beyond the index, milliseconds, bytes of memory.
type Cost = [f64; 3];

async fn measure(page: Page) -> Result<()> {
    let bundled = cost(&page, "pkg/pack/", &BUNDLED).await?;
    let Ok(folder) = std::env::var("CITEMARK_SCALE") else { return Ok(()) };
    let scale = cost(&page, &folder, &SCALE).await?;
    for (what, (here, there)) in
        ["bytes", "milliseconds", "memory"].into_iter().zip(scale.into_iter().zip(bundled))
    {
        println!("{what}: {:.0} % of the bundled pack's", here / there * 100.0);
        assert!(here <= there * MORE, "{what}: {here} here, {there} in the bundled pack");
    }
    Ok(())
}

async fn cost(page: &Page, folder: &str, sentences: &[&str]) -> Result<Cost> {
    // The first time counts too, in a page that has just been loaded: the shortest of some.
    let mut cold = f64::INFINITY;
    let mut found = Value::Null;
    for _ in 0..LOADS {
        page.open("/index.html").await?;
        found = page
            .script_async(&[KEEP_MEMORY, MEASURE].concat(), vec![json!(folder), json!(sentences)])
            .await?;
        cold = cold.min(found["cold"].as_f64().unwrap_or(f64::NAN));
    }
    let number = |name: &str| found[name].as_f64().unwrap_or(f64::NAN);
    let each = found["each"].as_array().cloned().unwrap_or_default();
    let mean =
        |name: &str| each.iter().filter_map(|one| one[name].as_f64()).sum::<f64>() / each.len().max(1) as f64;
    println!(
        "{folder}: index {} bytes, opened in {:.2} ms the first time, {:.2} ms then",
        found["index"],
        cold,
        number("open")
    );
    println!(
        "  a check: {:.0} bytes in {:.1} files, {:.2} ms without the network; memory {:.2} MB",
        mean("bytes"),
        mean("files"),
        mean("ms"),
        number("single") / 1e6
    );
    println!("  with {} shards open: memory {:.2} MB", found["shards"], number("ten") / 1e6);
    let fetching = each.iter().filter(|one| one["files"].as_u64() > Some(0)).count();
    assert_eq!(fetching, sentences.len(), "each looks something up: {found}");
    assert!(found["shards"].as_u64() >= Some(10), "{found}");
    let opened = cold.max(number("open")) / mean("ms");
    assert!(opened < OPENING, "opening the index takes as long as {opened:.1} checks");
    assert!(number("ten") < MEMORY, "too much memory");
    Ok([mean("bytes"), mean("ms"), number("single")])
}
