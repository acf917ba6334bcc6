//! What leaves the browser: requests for the widget's own files, and nothing else. A whole session is recorded three
//! times over: by the server, by the page's own functions that can send anything, and by a policy that reports whatever
//! would go elsewhere.

use citemark_e2e::{Page, Result, Site, Value, in_browsers, json};

use super::site::{PHRASE, linger, open};

in_browsers! { a_session_sends_nothing }

/// Words of the page that no request may carry, in any spelling of an address.
const WORDS: [&str; 5] = ["japan", "population", "million", "story", "2022"];

/// Wraps all that a script can send with.
const RECORD: &str = "window.sent = [];
for (const [of, name] of [[window, 'fetch'], [XMLHttpRequest.prototype, 'open'], [XMLHttpRequest.prototype, 'send'], [Navigator.prototype, 'sendBeacon']]) {
    const real = of[name];
    of[name] = function (...given) { sent.push([name, ...given].map((one) => one instanceof URL || typeof one !== 'object' ? `${one}` : JSON.stringify(one)).join(' ')); return real.apply(this, given); };
}
for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'WebTransport'])
    if (window[name]) window[name] = class { constructor(...given) { sent.push([name, ...given].join(' ')); } };";

/// Chooses another value of a chip, as a reader does who corrects the reading.
const CORRECT: &str =
    "const select = document.querySelector('citemark-widget').shadowRoot.querySelector('[data-correct]');
    if (!select) return false;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    return true;";
/// Presses an action of the open card.
const ACT: &str = "document.querySelector('citemark-widget').shadowRoot.querySelector(`[data-action=\"${arguments[0]}\"]`).click()";

async fn a_session_sends_nothing(page: Page) -> Result<()> {
    let record = "<script src=/record.js></script><script type=module src=/import.js></script>";
    let site = Site::default().with("/record.js", RECORD.into());
    open(&page, site, record, "<cite-mark></cite-mark>").await?;
    // Select, open the card, correct the reading, take things away.
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    assert_eq!(page.script(CORRECT, vec![]).await?, json!(true), "no chip can be corrected");
    linger(&page).await?;
    page.card().await?;
    for action in ["export", "export-review", "report", "cite-apa", "link"] {
        page.script(ACT, vec![json!(action)]).await?;
    }
    // Scan, change the language, and all of it again.
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    page.part("entry").await?;
    page.script("document.querySelector('cite-mark').lang = 'de'; getSelection().empty()", vec![]).await?;
    let card = page.ask(PHRASE).await?;
    assert!(card.text.contains("Quellen"), "{card:?}");
    linger(&page).await?;

    let asked = page.requests();
    assert!(asked.iter().any(|path| path.ends_with(".shard")), "{asked:?}");
    assert!(asked.contains(&"/pkg/lang/de.json".to_owned()), "{asked:?}");
    for path in asked.iter().filter(|path| *path != "/favicon.ico") {
        assert!(is_own(path), "{path} is none of the widget's files");
    }
    let sent = page.script("return sent", vec![]).await?;
    let sent: Vec<_> = sent.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(!sent.is_empty(), "nothing was recorded");
    let origin = page.origin().await;
    for call in &sent {
        assert!(call.starts_with(&format!("fetch {origin}/pkg/")), "{call}");
        let call = call.to_lowercase();
        assert!(!call.contains("\"body\"") && !call.contains("\"headers\""), "{call}");
        assert!(!WORDS.iter().any(|word| call.contains(word)), "{call}");
    }
    let loaded = page.loaded().await?;
    let ours = |address: &String| {
        address.strip_prefix(&origin).is_some_and(|path| is_own(path) || PAGE.contains(&path))
    };
    assert!(loaded.iter().all(ours), "{loaded:?}");
    assert_eq!(page.script("return violated", vec![]).await?, json!([]));
    // Nor is anything kept.
    let kept = "return [document.cookie, localStorage.length, sessionStorage.length]";
    assert_eq!(page.script(kept, vec![]).await?, json!(["", 0, 0]));
    Ok(())
}

/// The page's own scripts.
const PAGE: [&str; 4] = ["/spy.js", "/record.js", "/import.js", "/favicon.ico"];

/// A file of the widget, by its plain name: no query, nothing that a text could hide in.
fn is_own(path: &str) -> bool {
    let Some(name) = path.strip_prefix("/pkg/") else { return false };
    let shard = name.strip_prefix("pack/").and_then(|name| name.strip_suffix(".shard"));
    let known = ["citemark.js", "page.js", "citemark_bg.wasm", "pack/index.pack", "lang/de.json"];
    known.contains(&name)
        || shard.is_some_and(|sum| sum.len() == 32 && xtask::paths::pkg().join(name).is_file())
}
