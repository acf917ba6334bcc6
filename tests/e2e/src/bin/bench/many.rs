//! A scan with thousands of findings: the longest task of the page, and whether anything on it moved. Knows the list; the claim
//! is handed in.

use citemark_e2e::{Context, Page, Result, Site, json};

/// Findings of the page.
const COUNT: usize = 5_000;

/// Scans so many paragraphs of one claim each, and waits for the whole list.
const SCAN: &str = "
const [claim, count] = arguments;
const article = document.createElement('article');
article.id = 'many';
article.append(...Array.from({ length: count }, () => Object.assign(document.createElement('p'), { textContent: `${claim}.` })));
document.body.replaceChildren(article);
const mark = document.createElement('cite-mark');
mark.setAttribute('for', 'many');
document.body.append(mark);
await mark.check();
await new Promise((done) => setTimeout(done, 500));
const tasks = [], shifts = [];
const watch = (type, note) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type });
    return observer;
};
const observers = [watch('longtask', ({ duration }) => tasks.push(duration)), watch('layout-shift', ({ value }) => shifts.push(value))];
const start = performance.now();
mark.scan();
const entries = () => document.querySelector('citemark-widget')?.shadowRoot?.querySelectorAll('[part~=entry]').length ?? 0;
while (entries() < count) {
    if (performance.now() - start > 60000) throw new Error(`only ${entries()} entries`);
    await new Promise((done) => setTimeout(done, 50));
}
const ms = performance.now() - start;
await new Promise((done) => setTimeout(done, 500));
observers.forEach((observer) => observer.disconnect());
return { ms, longest: Math.max(0, ...tasks), over: tasks.length, shift: shifts.reduce((all, one) => all + one, 0) };";

/// What a scan with many findings took.
pub struct Many {
    /// Milliseconds to the whole list.
    pub ms: f64,
    /// The longest task, if any took more than 50 ms; else zero.
    pub longest: f64,
    /// How many tasks took more than 50 ms.
    pub over: u64,
    /// How far the page's layout shifted, as browsers count it.
    pub shift: f64,
}

/// Scans a page with many findings.
pub async fn scan(page: &Page, claim: &str) -> Result<Many> {
    page.open_fixture(Site::default()).await?;
    page.patient(90).await?;
    let found = page.script_async(SCAN, vec![json!(claim), json!(COUNT)]).await?;
    let number = |name: &str| found[name].as_f64().with_context(|| format!("no {name}"));
    Ok(Many {
        ms: number("ms")?,
        longest: number("longest")?,
        over: found["over"].as_u64().unwrap_or_default(),
        shift: number("shift")?,
    })
}
