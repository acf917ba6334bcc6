//! What ships says the same as the library on the host, to the letter: every claim of the corpora, and every article
//! whole, in English and in a language of a file.

use citemark::annotation::Words;
use citemark::check::Corrections;
use citemark::check_packs;
use citemark::excerpt::Excerpt;
use citemark::pack::bundled;
use citemark::quantity::Date;
use citemark_e2e::{Page, Result, Site, Value, ensure, in_browsers};
use sha2::{Digest as _, Sha256};
use xtask::paths;

in_browsers! {
    the_corpus_gets_the_same_annotations
}

const CLAIMS: &str = include_str!("../../claims/claims.jsonl");
const DEMO: &str = include_str!("../../claims/demo.jsonl");
/// The languages asked in; the second comes from its file.
const LANGUAGES: [&str; 2] = ["en", "de"];

/// Checks every line in every language and gives the hash of each answer as JSON.
const CHECK: &str = "
const {Citemark} = await import('/pkg/citemark.js');
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const lines = (await (await fetch('/corpus.jsonl')).text()).trim().split('\\n').map((line) => JSON.parse(line));
const hashes = [];
for (const language of arguments[0]) {
    const checker = await Citemark.load({language});
    for (const {text, ref} of lines) {
        const said = JSON.stringify(await checker.check(text, {datePublished: ref, lang: 'en'}));
        hashes.push(hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said))));
    }
}
return hashes;";

/// All texts with their days, as lines of JSON.
fn corpus() -> Result<Vec<Value>> {
    let mut lines = Vec::new();
    for line in CLAIMS.lines().chain(DEMO.lines()) {
        lines.push(serde_json::from_str(line)?);
    }
    for entry in std::fs::read_dir(paths::root().join("tests/claims/articles"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(entry.path())?;
        lines.push(serde_json::json!({"text": text, "ref": name.get(..10)}));
    }
    Ok(lines)
}

/// The messages of a language's file, one a line.
fn words(tag: &str) -> Result<Words> {
    if tag == "en" {
        return Ok(Words::default());
    }
    let file = std::fs::read_to_string(paths::www().join(format!("lang/{tag}.json")))?;
    let mut lines = Vec::new();
    for line in file.lines() {
        if let Some((_, message)) = line.split_once("\": ") {
            lines.push(serde_json::from_str::<String>(message.trim_end_matches(','))?);
        }
    }
    Ok(Words::new(tag, lines.join("\n")))
}

async fn the_corpus_gets_the_same_annotations(page: Page) -> Result<()> {
    let corpus = corpus()?;
    let lines: Vec<String> = corpus.iter().map(Value::to_string).collect();
    page.serve(Site::default().with("/corpus.jsonl", lines.join("\n").into())).await?;
    page.open("/index.html").await?;
    let shipped = page.script_async(CHECK, vec![serde_json::json!(LANGUAGES)]).await?;
    let shipped: Vec<&str> = shipped.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    ensure!(shipped.len() == LANGUAGES.len() * corpus.len(), "{} lines were answered", shipped.len());
    let packs = [bundled()?];
    let mut answers = shipped.iter();
    for tag in LANGUAGES {
        let words = words(tag)?;
        for (case, shipped) in corpus.iter().zip(&mut answers) {
            let field = |name: &str| case[name].as_str().unwrap_or_default();
            let mut excerpt = Excerpt::new(field("text")).dated(Date::parse(field("ref")));
            excerpt.page.lang = Some("en".into());
            let told = check_packs(&excerpt, &packs, &Corrections::default(), &words).annotations;
            let said = serde_json::to_string(&told)?;
            let own: String = Sha256::digest(&said).iter().map(|byte| format!("{byte:02x}")).collect();
            ensure!(own == **shipped, "{tag}: {}: on the host {said}", field("text"));
        }
    }
    Ok(())
}
