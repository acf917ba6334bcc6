//! Pages with a strict policy, by origin and by nonce: the widget works, and the browser reports nothing.

use citemark_e2e::{Page, Result, Site, Value, in_browsers, json};

use super::site::{PHRASE, TAG, open};

in_browsers! {
    a_strict_page
    a_page_with_nonces
}

/// What a strict page has to allow, and all of it.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
     img-src 'self'; require-trusted-types-for 'script'";
/// The same where scripts and styles go by nonce.
const NONCES: &str = "default-src 'none'; script-src 'nonce-once' 'wasm-unsafe-eval'; style-src 'nonce-once'; \
     connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

async fn works(page: &Page, policy: &str, tag: &str) -> Result<()> {
    for word in ["unsafe-eval'", "unsafe-inline", "blob:", "data:"] {
        assert!(!policy.replace("wasm-unsafe-eval", "").contains(word), "{policy}");
    }
    let site = Site { policy: policy.to_owned(), ..Site::default() };
    open(page, site, tag, "<cite-mark theme=dark></cite-mark>").await?;
    let card = page.ask(PHRASE).await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    page.part("list").await?;
    // The card is dressed: its own style sheet holds.
    let face =
        "const list = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=list]');
        return getComputedStyle(list).position";
    assert_eq!(page.script(face, vec![]).await?, json!("fixed"));
    assert_eq!(page.script("return violated", vec![]).await?, Value::Array(vec![]));
    Ok(())
}

async fn a_strict_page(page: Page) -> Result<()> {
    works(&page, STRICT, TAG).await
}

async fn a_page_with_nonces(page: Page) -> Result<()> {
    works(&page, NONCES, &TAG.replace("src", "nonce=once src")).await
}
