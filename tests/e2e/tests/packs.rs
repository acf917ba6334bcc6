//! Several packs in one widget: a newsroom's own answers first, the bundled one the rest, and each is fetched from only
//! as far as it is asked.

use std::process::Command;

use citemark_e2e::{Context, Page, Result, Site, Value, in_browsers, json};
use xtask::{paths, stamp};

in_browsers! {
    each_claim_is_answered_by_the_pack_that_can
    a_page_may_hand_over_the_files_of_a_pack
    an_add_on_answers_where_it_is_named
}

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Two packs</title><meta name="date" content="2024-06-01"><script type="module" src="packs.js"></script></head>
<body><article>
<p>Harbour has 3,361 pupils.</p>
<p>Inflation in Turkey hit 72% in 2022.</p>
</article>
<cite-mark pack=" schools  pkg/pack/ "></cite-mark>
</body>
</html>"#;

/// The element alone: a script tag of the widget's own would start another beside it.
const SCRIPT: &str = "import './pkg/citemark.js';";

/// The project's site with the example of a newsroom's own figures beside it.
fn site() -> Result<Site> {
    let folder = std::env::temp_dir().join(format!("citemark-packs-{:?}", std::thread::current().id()));
    let program = paths::target().join("debug").join(format!("citemark{}", std::env::consts::EXE_SUFFIX));
    let mut compile = Command::new(&program);
    compile.args(["pack", "-o"]).arg(&folder).arg(paths::root().join("examples/schools"));
    assert!(compile.status().context("cargo xtask build first")?.success());
    let mut site = Site::default().with("/packs.html", PAGE.into()).with("/packs.js", SCRIPT.into());
    for file in stamp::files(&folder) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        site = site.with(&format!("/schools/{name}"), std::fs::read(&file)?);
    }
    std::fs::remove_dir_all(&folder)?;
    Ok(site)
}

async fn each_claim_is_answered_by_the_pack_that_can(page: Page) -> Result<()> {
    page.serve(site()?).await?;
    page.open("/packs.html").await?;
    let own = page.ask("Harbour has 3,361 pupils.").await?;
    assert_eq!(own.finding, "agrees", "{own:?}");
    assert!(own.text.contains("City of Oakhaven"), "{own:?}");
    let fetched = page.requests();
    let shards = |folder: &str| {
        let ours = |path: &&String| path.starts_with(folder) && path.ends_with(".shard");
        fetched.iter().filter(ours).count()
    };
    assert_eq!((shards("/schools/"), shards("/pkg/")), (1, 0), "{fetched:?}");

    page.press(citemark_e2e::Key::Escape).await?;
    page.part_gone("card").await?;
    let bundled = page.ask("Inflation in Turkey hit 72% in 2022").await?;
    assert_eq!(bundled.finding, "agrees", "{bundled:?}");
    assert!(bundled.text.contains("World Bank"), "{bundled:?}");
    Ok(())
}

async fn a_page_may_hand_over_the_files_of_a_pack(page: Page) -> Result<()> {
    page.serve(site()?).await?;
    page.open("/packs.html").await?;
    let script = "
        const { load } = await import('./pkg/citemark.js');
        const asked = [];
        const own = async (name) => {
            asked.push(name);
            return new Uint8Array(await (await fetch(`schools/${name}`)).arrayBuffer());
        };
        const checker = await load({ packs: [own, 'pkg/pack'] });
        const all = await checker.check(arguments[0], { datePublished: '2024-06-01' });
        checker.free();
        return { asked, found: all.map(({ citemark }) => [citemark.finding, citemark.sources[0].publisher]) };";
    let text = "Inflation in Turkey hit 72% in 2022. Harbour has 3,361 pupils.";
    let answer = page.script_async(script, vec![json!(text)]).await?;
    assert_eq!(answer["found"][0][0], "agrees", "{answer}");
    assert_eq!(answer["found"][1], json!(["agrees", "City of Oakhaven"]), "{answer}");
    let asked = answer["asked"].as_array().map_or(0, Vec::len);
    assert_eq!(asked, 2, "the index and the shard: {answer}");
    assert_eq!(answer["asked"][0], Value::from("index.pack"));
    Ok(())
}

const STATES: &str = r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A state</title><meta name="date" content="2024-06-01"><script type="module" src="packs.js"></script></head>
<body><article><p>Unemployment in Nevada was 5.1% in 2023.</p></article>
<cite-mark pack="PACKS"></cite-mark>
</body>
</html>"#;

async fn an_add_on_answers_where_it_is_named(page: Page) -> Result<()> {
    let with = |packs: &str| STATES.replace("PACKS", packs).into_bytes();
    let site = Site::default()
        .with("/with.html", with("pkg/us-states/ pkg/pack/"))
        .with("/without.html", with("pkg/pack/"))
        .with("/packs.js", SCRIPT.into());
    page.serve(site).await?;
    page.open("/without.html").await?;
    let left_alone = page.ask("Unemployment in Nevada was 5.1% in 2023.").await?;
    assert_eq!(left_alone.state, "message", "{left_alone:?}");
    assert!(page.requests().iter().all(|path| !path.contains("us-states")), "{:?}", page.requests());

    page.open("/with.html").await?;
    let answered = page.ask("Unemployment in Nevada was 5.1% in 2023.").await?;
    assert_eq!(answered.finding, "agrees", "{answered:?}");
    assert!(answered.text.contains("Bureau of Labor Statistics"), "{answered:?}");
    Ok(())
}
