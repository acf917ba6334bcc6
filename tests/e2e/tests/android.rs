//! The extension where its browser has neither menus of a selection nor keys of its own, as Firefox for Android: the toolbar's
//! entry does it all.

use citemark_e2e::{Apis, Page, Press, Result, Site, ensure, in_browsers, json};

in_browsers! {
    the_toolbar_is_enough
}

const STRICT: &str =
    "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

async fn the_toolbar_is_enough(page: Page) -> Result<()> {
    let (reader, extension) = page.with_extension(Apis::Android).await?;
    let outcome = async {
        let text = "<!doctype html><html lang=en><head><meta charset=utf-8><title>A story</title><meta name=date content=2024-06-01></head>\
             <body><main><article><p>Japan’s population was 125 million in 2022.</p></article></main></body></html>";
        let site = Site { policy: STRICT.to_owned(), ..Site::default() };
        reader.serve(site.with("/story.html", text.into())).await?;
        reader.open("/story.html").await?;
        // Nobody listens to what is not there.
        let menu = extension.press(&reader, Press::Menu).await?;
        ensure!(menu["error"].is_string(), "{menu}");
        let said = extension.press(&reader, Press::Toolbar).await?;
        ensure!(said["badge"] == "", "{said}");
        reader.part("entry").await?;
        let marks = "return CSS.highlights.get('citemark-agrees')?.size === 1";
        reader.wait("the mark", marks, vec![]).await?;
        // From now on a selection has the widget's own button.
        reader.tap_part("close").await?;
        reader.drag("Japan’s population was 125 million in 2022").await?;
        ensure!(reader.press_button().await?.finding == "agrees");
        let hosts =
            reader.script("return document.querySelectorAll('citemark-widget').length", vec![]).await?;
        ensure!(hosts == json!(1), "{hosts}");
        Ok(())
    };
    let outcome = outcome.await;
    reader.quit().await;
    outcome
}
