//! Runs the widget over a folder of saved pages, `NAME/source.html` each, in real Chromium or Firefox: whether a page gets an
//! error, whether it is left byte for byte, how much of its story is read (against `NAME/expected.html`, where a reader view's
//! answer lies there), by which source it has its day, and how long the longest task is. Scripts of the pages are taken out.
//! Knows the folder's names and the widget's own calls; the pages are never kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use citemark_e2e::{Browser, Context, Page, Result, Site, Value, ensure, json};

/// The pages may do nothing but be drawn.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; connect-src 'self'; base-uri *";
/// So much of a story read is all of it, but for a line that a reader view counts differently.
const COVERED: f64 = 0.95;
/// Milliseconds of a task that a reader feels; browsers report no shorter ones.
const LONG: f64 = 50.0;

/// Scans the page with the real checker and tells what came of it.
const RUN: &str = "
const [expected] = arguments;
const {engine, load} = await import(`${location.origin}/pkg/page.js`);
const {beside, story} = await import(`${location.origin}/article.js`);
const {dated} = await import(`${location.origin}/date.js`);
const {Widget} = await engine();
const checker = await load();
const errors = [];
addEventListener('error', ({message}) => errors.push(message));
addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
const before = document.documentElement.outerHTML;
let longest = 0;
const tasks = 'PerformanceObserver' in globalThis && PerformanceObserver.supportedEntryTypes.includes('longtask')
    ? new PerformanceObserver((list) => { for (const {duration} of list.getEntries()) longest = Math.max(longest, duration); }) : undefined;
await new Promise((done) => setTimeout(done, 30));
tasks?.observe({type: 'longtask'});
const url = document.querySelector('link[rel=canonical]')?.href || document.querySelector('meta[property=\"og:url\"]')?.content || location.href;
const day = dated(document, url);
let read = '', claims = 0;
const widget = new Widget(async (text, options) => {
    read += `\\n${text}`;
    const found = await checker.check(text, {...options, datePublished: day?.day, lang: document.documentElement.lang || undefined, title: document.title, url});
    claims += found.length;
    return found;
}, (name, detail) => name === 'citemark-error' && errors.push(detail), {lang: 'en', words: ''});
await new Promise((done) => setTimeout(done));
const root = story(document);
await new Promise((done) => setTimeout(done));
widget.scan(root, beside);
const told = () => document.querySelector('citemark-widget')?.shadowRoot.querySelector('[part=summary]')?.textContent ?? '';
while (!/figures read/.test(told())) await new Promise((done) => setTimeout(done, 10));
await new Promise((done) => setTimeout(done, 60));
tasks?.disconnect();
widget.free();
checker.free();
const same = document.documentElement.outerHTML === before;
const letters = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, '');
let all = 0, covered = 0;
if (expected) {
    const had = letters(read);
    const doc = new DOMParser().parseFromString(await (await fetch(expected)).text(), 'text/html');
    const walker = doc.createTreeWalker(doc.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const some = letters(node.nodeValue);
        all += some.length;
        if (had.includes(some)) covered += some.length;
    }
}
const drawn = document.body.checkVisibility({visibilityProperty: true});
return {errors, same, drawn, longest, claims, source: day?.source ?? 'none', read: letters(read).length, all, covered};";

fn main() -> Result<()> {
    let mut given = std::env::args().skip(1);
    let folder = given.next().context("usage: pages FOLDER [chromium|firefox]")?;
    let browser =
        if given.next().as_deref() == Some("firefox") { Browser::Firefox } else { Browser::Chromium };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let page = Page::start(browser).await?;
        let outcome = measure(&page, Path::new(&folder)).await;
        page.quit().await;
        println!("{}", told(&outcome?, browser));
        Ok(())
    })
}

/// The pages' names, with what came of each.
async fn measure(page: &Page, folder: &Path) -> Result<Vec<(String, Value)>> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let entry = entry?;
        if entry.path().join("source.html").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    ensure!(!names.is_empty(), "no NAME/source.html in {}", folder.display());
    names.sort();
    let mut out = Vec::new();
    for name in names {
        let at = folder.join(&name);
        let source = String::from_utf8_lossy(&fs::read(at.join("source.html"))?).into_owned();
        let mut site = Site { policy: POLICY.to_owned(), ..Site::default() }
            .with("/saved/page.html", still(&source).into_bytes());
        let expected = at.join("expected.html");
        let has = expected.is_file();
        if has {
            site = site.with("/saved/expected.html", fs::read(expected)?);
        }
        page.serve(site).await?;
        page.open("/saved/page.html").await?;
        let address = format!("{}/saved/expected.html", page.origin().await);
        let found = page.script_async(RUN, vec![if has { json!(address) } else { Value::Null }]).await;
        let found = found.unwrap_or_else(|error| json!({"errors": [format!("{error:#}")], "same": false}));
        eprintln!("{name}: {found}");
        out.push((name, found));
    }
    Ok(out)
}

/// A page without the scripts that would run; data in scripts stays.
fn still(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let lower = source.to_ascii_lowercase();
    while let Some(at) = lower.get(lower.len() - rest.len()..).and_then(|left| left.find("<script")) {
        let (before, script) = rest.split_at(at);
        out.push_str(before);
        let left = &lower[lower.len() - script.len()..];
        let end = left.find("</script>").map_or(script.len(), |end| end + "</script>".len());
        if left[..left.find('>').unwrap_or(0)].contains("ld+json") {
            out.push_str(&script[..end]);
        }
        rest = &script[end..];
    }
    out.push_str(rest);
    out
}

/// What is told of all of them, as a table.
fn told(all: &[(String, Value)], browser: Browser) -> String {
    let number = |one: &Value, name: &str| one[name].as_f64().unwrap_or(0.0);
    let count = |is: &dyn Fn(&Value) -> bool| all.iter().filter(|(_, one)| is(one)).count();
    let part = |one: &Value| number(one, "covered") / number(one, "all").max(1.0);
    // Some pages draw nothing without their scripts.
    let has = |one: &Value| number(one, "all") > 0.0 && one["drawn"] == true;
    let expected = count(&has);
    let covered = count(&|one| has(one) && part(one) >= COVERED);
    let mut sources: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, one) in all {
        *sources.entry(one["source"].as_str().unwrap_or("none")).or_default() += 1;
    }
    let sources: Vec<String> = sources.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let rows = [
        ("pages", all.len().to_string()),
        (
            "with an error",
            count(&|one| one["errors"].as_array().is_none_or(|all| !all.is_empty())).to_string(),
        ),
        ("left byte for byte", count(&|one| one["same"] == true).to_string()),
        (
            "without anything drawn, for want of their scripts",
            count(&|one| one["drawn"] == false).to_string(),
        ),
        ("drawn, and with a reader view's answer", expected.to_string()),
        (
            "of these, at least 95 % of the story read",
            format!("{covered} ({:.1} %)", 100.0 * covered as f64 / expected.max(1) as f64),
        ),
        ("without a task of 50 ms", count(&|one| number(one, "longest") < LONG).to_string()),
        ("claims found", all.iter().map(|(_, one)| number(one, "claims")).sum::<f64>().to_string()),
        ("days, by source", sources.join(", ")),
    ];
    let mut out = format!("| in {browser:?} | |\n| --- | ---: |\n");
    for (what, value) in rows {
        out += &format!("| {what} | {value} |\n");
    }
    out
}
