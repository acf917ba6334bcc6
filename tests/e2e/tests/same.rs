//! What ships says the same as the library on the host: every claim of the corpus, to the letter.

use citemark::check;
use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;
use citemark_e2e::{Page, Result, Site, Value, ensure, in_browsers};
use sha2::{Digest as _, Sha256};

in_browsers! {
    the_corpus_gets_the_same_annotations
}

const CORPUS: &str = include_str!("../../claims/claims.jsonl");

/// Checks every line and gives the hash of each answer as JSON.
const CHECK: &str = "
const {Citemark} = await import('/pkg/citemark.js');
const checker = await Citemark.load();
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const hashes = [];
for (const line of (await (await fetch('/corpus.jsonl')).text()).trim().split('\\n')) {
    const {text, ref} = JSON.parse(line);
    const said = JSON.stringify(await checker.check(text, {datePublished: ref, lang: 'en'}));
    hashes.push(hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said))));
}
return hashes;";

async fn the_corpus_gets_the_same_annotations(page: Page) -> Result<()> {
    page.serve(Site::default().with("/corpus.jsonl", CORPUS.into())).await?;
    page.open("/index.html").await?;
    let shipped = page.script_async(CHECK, Vec::new()).await?;
    let shipped: Vec<&str> = shipped.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let pack = bundled()?;
    let mut lines = 0;
    for (line, shipped) in CORPUS.lines().zip(&shipped) {
        let case: Value = serde_json::from_str(line)?;
        let field = |name: &str| case[name].as_str().unwrap_or_default();
        let mut excerpt = Excerpt::new(field("text")).dated(Date::parse(field("ref")));
        excerpt.page.lang = Some("en".into());
        let said = serde_json::to_string(&check(&excerpt, &pack).annotations)?;
        let own: String = Sha256::digest(&said).iter().map(|byte| format!("{byte:02x}")).collect();
        ensure!(own == **shipped, "{}: on the host {said}", field("text"));
        lines += 1;
    }
    ensure!(lines == CORPUS.lines().count(), "{lines} lines were answered");
    Ok(())
}
