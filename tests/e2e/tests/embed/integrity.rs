//! A file that is not the one that was built is refused, whichever it is, and the reader is told which.

use std::fs;

use citemark_e2e::{Page, Result, Site, in_browsers};

use super::site::{PHRASE, TAG, open};

in_browsers! {
    changed_wasm_is_refused
    a_changed_index_is_refused
    a_changed_shard_is_refused
    a_changed_language_is_refused
    the_page_pins_the_scripts
}

/// The message and the event's code on a site where a file was changed.
async fn refused(page: &Page, file: &str, bytes: Vec<u8>) -> Result<(String, String)> {
    open(page, Site::default().with(&format!("/pkg/{file}"), bytes), TAG, "").await?;
    page.drag(PHRASE).await?;
    // The first button is the loader's own: what comes of the rest is its message, or the widget's button.
    for _ in 0..200 {
        if page.part_now("card").await?.is_some() || page.part_now("button").await?.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let card =
        if page.part_now("card").await?.is_some() { page.card().await? } else { page.press_button().await? };
    assert_eq!(card.state, "message", "{card:?}");
    let heard = page.script("return heard", vec![]).await?;
    Ok((card.text, heard[0][2]["code"].as_str().unwrap_or_default().to_owned()))
}

fn flipped(file: &std::path::Path) -> Result<Vec<u8>> {
    let mut bytes = fs::read(file)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    Ok(bytes)
}

async fn changed_wasm_is_refused(page: Page) -> Result<()> {
    let file = "citemark_bg.wasm";
    let built = xtask::paths::pkg().join(file);
    // A flipped byte, and a section with a name and nothing in it: that module would run just as before.
    let mut longer = fs::read(&built)?;
    longer.extend([0, 2, 1, b'x']);
    for bytes in [flipped(&built)?, longer] {
        let (text, code) = refused(&page, file, bytes).await?;
        assert!(text.contains(file), "{text}");
        assert_eq!(code, "integrity");
    }
    Ok(())
}

async fn a_changed_index_is_refused(page: Page) -> Result<()> {
    let file = "pack/index.pack";
    let (text, code) = refused(&page, file, flipped(&xtask::paths::pkg().join(file))?).await?;
    assert!(text.contains("index.pack"), "{text}");
    assert_eq!(code, "integrity");
    Ok(())
}

async fn a_changed_shard_is_refused(page: Page) -> Result<()> {
    // Which one a check needs is seen by making one.
    open(&page, Site::default(), TAG, "").await?;
    page.ask(PHRASE).await?;
    let asked = page.requests();
    let shard = asked.iter().find(|path| path.ends_with(".shard")).expect("a shard");
    let file = shard.trim_start_matches("/pkg/");
    let (text, code) = refused(&page, file, flipped(&xtask::paths::pkg().join(file))?).await?;
    assert!(text.contains("checksum"), "{text}");
    assert_eq!(code, "pack");
    Ok(())
}

/// Words that nobody of ours wrote are not shown: the card is in English, and the console says why.
async fn a_changed_language_is_refused(page: Page) -> Result<()> {
    let file = "lang/de.json";
    let words = fs::read_to_string(xtask::paths::pkg().join(file))?.replace("Quellen", "Qvellen");
    let site = Site::default().with(&format!("/pkg/{file}"), words.into_bytes());
    open(&page, site, &TAG.replace("src", "data-lang=de src"), "").await?;
    let card = page.ask(PHRASE).await?;
    assert!(card.text.contains("Agrees with the sources"), "{card:?}");
    let warned = page.script("return warned", vec![]).await?.to_string();
    assert!(warned.contains("de.json") && warned.contains("English"), "{warned}");
    Ok(())
}

/// Hashes of the scripts as the build writes them: in the tag for the loader, in an import map for the rest.
async fn the_page_pins_the_scripts(page: Page) -> Result<()> {
    let hashes: citemark_e2e::Value =
        citemark_e2e::from_str(&fs::read_to_string(xtask::paths::pkg().join("integrity.json"))?)?;
    let hash = |name: &str| hashes[name].as_str().unwrap_or_default().to_owned();
    let tag = format!("<script type=module src=/pkg/citemark.js integrity={}></script>", hash("citemark.js"));
    open(&page, Site::default(), &tag, "").await?;
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    let map = format!(
        "<script nonce=once type=importmap>{{\"integrity\": {{\"/pkg/page.js\": \"{}\"}}}}</script>{tag}",
        hash("page.js")
    );
    for changed in [false, true] {
        let mut site = Site::default();
        site.policy = site.policy.replace("script-src 'self'", "script-src 'self' 'nonce-once'");
        if changed {
            let mut bytes = fs::read(xtask::paths::pkg().join("page.js"))?;
            bytes.extend(b"//");
            site = site.with("/pkg/page.js", bytes);
        }
        open(&page, site, &map, "").await?;
        if changed {
            page.drag(PHRASE).await?;
            page.wait("the refusal", "return heard.some(([name]) => name === 'error')", vec![]).await?;
        } else {
            assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
        }
    }
    Ok(())
}
