//! The npm package on pages that each bundler has built (tests/npm), and on one without a bundler, under a strict policy.

use citemark_e2e::{Context, POLICY, Page, Result, Site, in_browsers, json};
use xtask::npm;

in_browsers! {
    every_bundlers_page_gives_a_card
}

const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types 'none'; ";
const PHRASE: &str = "Japan’s population was 125 million in 2022";

async fn every_bundlers_page_gives_a_card(page: Page) -> Result<()> {
    for bundler in npm::BUNDLERS {
        let folder = npm::built(bundler);
        assert!(folder.is_dir(), "{bundler}: not built; `cargo xtask test --only npm` does that");
        // The loaders of webpack and Rspack set the addresses of scripts, which Trusted Types forbid.
        let policy =
            if bundler.ends_with("pack") { POLICY.replace(TRUSTED_TYPES, "") } else { POLICY.to_owned() };
        page.serve(Site { folder, policy, ..Site::default() }).await?;
        page.open("/index.html").await?;
        page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
        let card = page.ask(PHRASE).await.context(bundler)?;
        assert_eq!(card.finding, "agrees", "{bundler}: {card:?}");
        if bundler != "plain" {
            let script = "return await findings('Germany’s population was 60 million in 2022.')";
            assert_eq!(page.script_async(script, vec![]).await?, json!(["differs"]), "{bundler}");
        }
    }
    Ok(())
}
