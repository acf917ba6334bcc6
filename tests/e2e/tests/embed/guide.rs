//! The guide for publishers, docs/embedding.md: every block of it is put into a page as it stands there, and a sentence
//! of that page gets its card.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::OnceLock;

use citemark_e2e::{Card, Context, Page, Result, Site, Value, from_str, in_browsers, json};
use xtask::{node, paths, process, ship, stamp};

use super::site::{PHRASE, linger};

in_browsers! {
    plain_pages
    settings_hold
    the_element_scans
    react
    vue
    strict_pages
    pinned_hashes
    a_pack_of_ones_own
    events_are_heard
    a_button_scans
    a_review_comes_first
    nothing_where_it_is_off
}

/// What a browser runs of each block; `vite` is the setting that vue.mjs compiles with.
const RUN: [&str; 17] = [
    "static", "settings", "element", "wordpress", "react", "vue", "vite", "policy", "nonce-policy", "nonce",
    "integrity", "pack", "events", "methods", "check-figures", "claimreview", "off",
];
/// Around the components, as a site has it.
const REACT: &str = "import { createElement as e } from 'react'; import { createRoot } from 'react-dom/client';
import { FactCheck } from './react-block.jsx';
const story = [e('article', {id: 'article', key: 1}, e('p', {}, STORY)), e(FactCheck, {article: 'article', onChecked, key: 2})];
createRoot(document.querySelector('main')).render(story);";
const VUE: &str = "import { createApp, h } from 'vue'; import FactCheck from './vue-block.js';
createApp({ render: () => [h('article', {id: 'article'}, h('p', STORY)), h(FactCheck, {article: 'article', onChecked})] }).mount('main');";
const HEARD: &str = "const STORY = 'Japan’s population was 125 million in 2022.'; globalThis.checked = 0; const onChecked = (all) => { checked += all.length; };\n";

#[test]
fn every_block_is_run() {
    let guide = fs::read_to_string(paths::root().join("docs/embedding.md")).unwrap();
    let named: Vec<_> = guide.lines().filter_map(|line| line.strip_prefix("<!-- block: ")).collect();
    let named: Vec<_> = named.iter().map(|line| line.trim_end_matches(" -->")).collect();
    assert_eq!(named, RUN);
    assert_eq!(guide.matches("\n```").count(), 2 * RUN.len(), "a block without a name");
}

/// A block by its name, with the hashes of what was built.
fn block(name: &str) -> Result<String> {
    let guide = fs::read_to_string(paths::root().join("docs/embedding.md"))?;
    let rest = guide
        .split_once(&format!("<!-- block: {name} -->\n```"))
        .with_context(|| format!("no block {name}"))?
        .1;
    let text = rest.split_once('\n').and_then(|(_, rest)| rest.split_once("\n```"));
    let mut text = text.context("an open block")?.0.to_owned();
    let hashes: Value = from_str(&fs::read_to_string(paths::pkg().join("integrity.json"))?)?;
    for (file, hash) in hashes.as_object().into_iter().flatten() {
        text = text.replace(&format!("HASH OF {file}"), hash.as_str().unwrap_or_default());
    }
    assert!(!text.contains("HASH OF"), "{text}");
    Ok(text)
}

/// A site with the built files where the guide puts them, and the components as a bundler makes them.
fn folder() -> Result<PathBuf> {
    static FOLDER: OnceLock<std::result::Result<PathBuf, String>> = OnceLock::new();
    FOLDER
        .get_or_init(|| make_folder().map_err(|error| format!("{error:#}")))
        .clone()
        .map_err(citemark_e2e::Error::msg)
}

fn make_folder() -> Result<PathBuf> {
    let (pkg, site) = (paths::pkg(), paths::work().join("guide"));
    ship::clear(&site)?;
    for (from, to) in [
        (pkg.clone(), "citemark"),
        (pkg.clone(), "wp-content/uploads/citemark"),
        (pkg.join("pack"), "figures"),
    ] {
        for file in stamp::files(&from) {
            let target = site.join(to).join(file.strip_prefix(&from)?);
            fs::create_dir_all(target.parent().context("no folder")?)?;
            ship::copy(&file, &target)?;
        }
    }
    node::install(node::Packages::All)?;
    fs::write(site.join("react-block.jsx"), block("react")?)?;
    fs::write(site.join("vue-block.js"), compiled(&block("vue")?)?)?;
    for (name, entry) in [("react", REACT), ("vue", VUE)] {
        let from = site.join(format!("{name}-entry.js"));
        fs::write(&from, [HEARD, entry].concat())?;
        let mut esbuild = node::tool("esbuild");
        esbuild.arg(&from).args(["--bundle", "--format=esm", "--jsx=automatic", "--log-level=error"]);
        esbuild
            .arg("--define:process.env.NODE_ENV=\"production\"")
            .env("NODE_PATH", paths::root().join("node_modules"));
        process::run_quiet(esbuild.arg(format!("--outfile={}", site.join(format!("{name}.js")).display())))?;
    }
    Ok(site)
}

/// A Vue component as its compiler makes it, with the setting that the guide gives.
fn compiled(component: &str) -> Result<String> {
    let script = paths::root().join("tests/e2e/pages/vue.mjs");
    let setting = "compilerOptions: { isCustomElement: (tag) => tag === 'cite-mark' }";
    assert!(fs::read_to_string(&script)?.contains(setting) && block("vite")?.contains(setting));
    let source = paths::work().join("guide/block.vue");
    fs::write(&source, component)?;
    let mut compiler = process::command("node");
    let output = compiler.arg(&script).stdin(Stdio::from(fs::File::open(&source)?)).output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// The policy of a block.
fn policy(name: &str) -> Result<String> {
    Ok(block(name)?.strip_prefix("Content-Security-Policy: ").context("no policy")?.to_owned())
}

/// Opens a page whose article is the story, with more in its head and after the article.
async fn open(page: &Page, policy: &str, head: &str, body: &str, files: &[(&str, String)]) -> Result<()> {
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title><meta name=date content=2024-06-01>{head}</head>\
         <body><main><article id=article><p>Japan’s population was 125 million in 2022.</p></article>{body}</main></body></html>"
    );
    let mut site = Site { folder: folder()?, policy: policy.to_owned(), ..Site::default() };
    site = site.with("/page.html", html.into_bytes());
    for (path, text) in files {
        site = site.with(path, text.clone().into_bytes());
    }
    page.serve(site).await?;
    page.open("/page.html").await
}

/// A page with a block at its end, under the guide's strict policy.
async fn ask(page: &Page, body: &str) -> Result<Card> {
    open(page, &policy("policy")?, "", body, &[]).await?;
    agrees(page).await
}

async fn agrees(page: &Page) -> Result<Card> {
    let card = page.ask(PHRASE).await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    Ok(card)
}

async fn plain_pages(page: Page) -> Result<()> {
    ask(&page, &block("static")?).await?;
    ask(&page, &block("wordpress")?).await.map(drop)
}

/// What the widget was told of its looks.
const THEME: &str = "return document.querySelector('citemark-widget').dataset.theme";

async fn settings_hold(page: Page) -> Result<()> {
    ask(&page, &block("settings")?).await?;
    assert_eq!(page.script(THEME, vec![]).await?, json!("light"));
    Ok(())
}

async fn the_element_scans(page: Page) -> Result<()> {
    open(&page, &policy("policy")?, "", &block("element")?, &[]).await?;
    page.part("entry").await?;
    let asked = page.requests();
    assert_eq!(asked.iter().filter(|path| path.ends_with("index.pack")).count(), 1, "{asked:?}");
    Ok(())
}

/// A component that draws the article and the element; the script tag is in the page.
async fn component(page: &Page, name: &str) -> Result<()> {
    let scripts = format!("{}<script type=module src=/{name}.js></script>", block("static")?);
    open(page, &policy("policy")?, &scripts, "", &[]).await?;
    page.wait("the element", "return !!document.querySelector('main > cite-mark')?.check", vec![]).await?;
    agrees(page).await?;
    assert_eq!(page.script(THEME, vec![]).await?, json!("light"), "not by the element");
    assert_eq!(
        page.script("return document.querySelector('cite-mark').for", vec![]).await?,
        json!("article")
    );
    page.wait("the event", "return checked > 0", vec![]).await.map(drop)
}

async fn react(page: Page) -> Result<()> {
    component(&page, "react").await
}

async fn vue(page: Page) -> Result<()> {
    component(&page, "vue").await
}

async fn strict_pages(page: Page) -> Result<()> {
    open(&page, &policy("nonce-policy")?, "", &block("nonce")?, &[]).await?;
    agrees(&page).await.map(drop)
}

async fn pinned_hashes(page: Page) -> Result<()> {
    let policy = policy("policy")?.replace("script-src 'self'", "script-src 'self' 'nonce-R4nd0m'");
    open(&page, &policy, &block("integrity")?, "", &[]).await?;
    agrees(&page).await.map(drop)
}

async fn a_pack_of_ones_own(page: Page) -> Result<()> {
    ask(&page, &block("pack")?).await?;
    let asked = page.requests();
    assert!(asked.contains(&"/figures/index.pack".to_owned()), "{asked:?}");
    Ok(())
}

async fn events_are_heard(page: Page) -> Result<()> {
    let body =
        format!("<p id=last-finding></p>{}<script type=module src=/events.js></script>", block("static")?);
    open(&page, &policy("policy")?, "", &body, &[("/events.js", block("events")?)]).await?;
    agrees(&page).await?;
    let said = page.text("#last-finding").await?;
    assert!(said.starts_with("Agrees with the sources (agrees, "), "{said}");
    Ok(())
}

async fn a_button_scans(page: Page) -> Result<()> {
    let files = [("/check-figures.js", block("check-figures")?)];
    open(&page, &policy("policy")?, "", &block("methods")?, &files).await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
    page.script("document.querySelector('#check-figures').click()", vec![]).await?;
    page.part("entry").await.map(drop)
}

async fn a_review_comes_first(page: Page) -> Result<()> {
    let card = ask(&page, &[block("static")?, block("claimreview")?].concat()).await?;
    let text = card.text.to_lowercase();
    let (review, finding) = (text.find("checked by the harbour desk"), text.find("agrees with the sources"));
    assert!(review.is_some() && review < finding, "{card:?}");
    Ok(())
}

async fn nothing_where_it_is_off(page: Page) -> Result<()> {
    open(&page, &policy("policy")?, &block("off")?, &block("static")?, &[]).await?;
    page.drag(PHRASE).await?;
    linger(&page).await?;
    assert!(page.part_now("button").await?.is_none());
    Ok(())
}
