//! The page on which a reader checks against a table of their own: by file, by drop and by keyboard; what is told of a
//! table that does not fit; and that nothing is sent.

use std::path::PathBuf;

use citemark_e2e::{Context, Key, Page, Result, Value, in_browsers, json};
use xtask::paths;

in_browsers! {
    a_table_is_checked_against_at_once
    a_dropped_table_is_described_in_the_form
    tables_are_taken_as_newsrooms_have_them
    what_does_not_fit_is_told_by_row_and_column
    the_keyboard_is_enough
}

const TABLE: &str = "# measure: trees\n# unit: trees\n\
    # source: Parks office, Tree count, https://example.org/trees, CC0\n\
    borough,2022,2023\nHighgarden,1200,1312\nLowmeadow,800,777\n";

/// A file on disk, for the file field.
fn file(page: &Page, name: &str, text: &str) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("citemark-own-{}-{:?}", std::process::id(), page.browser));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    std::fs::write(&file, text)?;
    Ok(file)
}

async fn choose(page: &Page, name: &str, text: &str) -> Result<()> {
    let file = file(page, name, text)?;
    page.type_into("#file", &file.display().to_string()).await
}

/// Waits until the page says something with these words.
async fn said(page: &Page, id: &str, words: &str) -> Result<()> {
    let script = "const box = document.getElementById(arguments[0]); return !box.hidden && box.textContent.includes(arguments[1])";
    let done = page.wait(words, script, vec![json!(id), json!(words)]).await;
    let (said, problems) = (page.text("#said").await?, page.text("#problems").await?);
    done.with_context(|| format!("the page says: {said} / {problems}")).map(|_| ())
}

async fn a_table_is_checked_against_at_once(page: Page) -> Result<()> {
    page.open("/own-data.html").await?;
    assert!(
        !page.requests().iter().any(|path| path.ends_with(".wasm")),
        "nothing heavy before there is a table"
    );
    page.assert_accessible(None).await?;
    choose(&page, "trees.csv", TABLE).await?;
    said(&page, "said", "trees.csv is ready").await?;
    page.assert_accessible(None).await?;
    page.screenshot("own-data").await?;

    let card = page.ask("Highgarden had 1,312 trees in 2023.").await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    assert!(card.text.contains("Parks office"), "{card:?}");
    assert!(card.links.iter().any(|link| link == "https://example.org/trees"), "{card:?}");
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;
    let card = page.ask("Highgarden had 2,625 trees in 2023.").await?;
    assert_eq!(card.finding, "differs", "{card:?}");
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;

    // What the table cannot tell is looked up in the bundled pack.
    page.script(
        "document.getElementById('sentence').value = 'Inflation in Turkey hit 72% in 2022.'",
        Vec::new(),
    )
    .await?;
    page.script("document.getElementById('more').requestSubmit()", Vec::new()).await?;
    let card = page.ask("Inflation in Turkey hit 72% in 2022.").await?;
    assert_eq!(card.finding, "agrees", "{card:?}");

    let origin = page.origin().await;
    for address in page.loaded().await? {
        assert!(address.starts_with(&origin), "{address} is not ours");
    }
    for request in page.requests() {
        assert!(paths::www().join(request.trim_start_matches('/')).is_file(), "{request} is no file of ours");
    }
    Ok(())
}

/// Drops a file on the page, as a reader's hand would; whether the page takes it.
const DROP: &str = "const [name, text] = arguments;
const dataTransfer = new DataTransfer();
dataTransfer.items.add(new File([text], name, {type: 'text/csv'}));
const taken = (type) => !document.getElementById('drop').dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}));
return taken('dragover') && taken('drop');";

/// A reader whose page is not ready for the file drops it again.
async fn drop_table(page: &Page, name: &str, text: &str) -> Result<()> {
    page.wait("the page takes the file", DROP, vec![json!(name), json!(text)]).await.map(drop)
}

async fn a_dropped_table_is_described_in_the_form(page: Page) -> Result<()> {
    page.open("/own-data.html").await?;
    let bare: Vec<_> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
    drop_table(&page, "trees.csv", &bare.join("\n")).await?;
    said(&page, "said", "does not say everything").await?;
    assert_eq!(page.focused().await?, "measure", "the keyboard is where something is missing");
    for (field, text) in
        [("#measure", "trees"), ("#unit", "trees"), ("#source", "Parks office, https://example.org/trees")]
    {
        page.type_into(field, text).await?;
    }
    page.press(Key::Enter).await?;
    said(&page, "said", "trees.csv is ready").await?;
    let card = page.ask("Highgarden had 1,312 trees in 2023.").await?;
    assert_eq!(card.finding, "agrees", "{card:?}");

    // Another table takes its place, and nothing that was said of the first stays.
    page.press(Key::Escape).await?;
    page.part_gone("card").await?;
    drop_table(&page, "other.csv", "borough,2023\nHighgarden,4\n").await?;
    said(&page, "said", "other.csv does not say everything").await?;
    let left = page.script("return document.getElementById('source').value", Vec::new()).await?;
    assert_eq!(left, Value::from(""));
    Ok(())
}

/// Each table of tests/tables, from the file field to a card that agrees.
async fn tables_are_taken_as_newsrooms_have_them(page: Page) -> Result<()> {
    let folder = paths::root().join("tests/tables");
    let list = std::fs::read_to_string(folder.join("tables.tsv"))?;
    for line in list.lines().skip(1).filter(|line| !line.starts_with("collection/")) {
        let [name, measure, unit, choices, sentence] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let fill =
            "for (const [id, text] of Object.entries(arguments[0])) document.getElementById(id).value = text;
            document.getElementById('said').textContent = ''";
        page.open("/own-data.html").await?;
        page.type_into("#file", &folder.join(name).display().to_string()).await?;
        said(&page, "said", "does not say everything").await?;
        let form = json!({ "measure": measure, "unit": unit, "choices": choices,
            "source": "Office, https://example.org/figures, CC0", "sentence": sentence });
        page.script(fill, vec![form]).await?;
        page.script("document.getElementById('table').requestSubmit()", Vec::new()).await?;
        said(&page, "said", &format!("{name} is ready")).await?;
        page.script("document.getElementById('more').requestSubmit()", Vec::new()).await?;
        let card = page.ask(sentence).await?;
        assert_eq!(card.finding, "agrees", "{name}: {card:?}");
    }
    Ok(())
}

async fn what_does_not_fit_is_told_by_row_and_column(page: Page) -> Result<()> {
    page.open("/own-data.html").await?;
    let broken = TABLE.replace("1200", "about a thousand").replace("777", "some");
    choose(&page, "broken.csv", &broken).await?;
    said(&page, "problems", "broken.csv, row 5, column 2022: expected a figure or nothing").await?;
    said(&page, "problems", "row 6, column 2023 (\"some\")").await?;
    page.assert_accessible(None).await?;
    page.screenshot("own-data-problems").await?;
    choose(&page, "script.csv", &TABLE.replace("https:", "javascript:")).await?;
    said(&page, "problems", "http or https address").await?;
    page.script(
        "const data = new DataTransfer(); data.items.add(new File([new Uint8Array([0xff, 0xfe, 0xff])], 'odd.csv'));
        document.dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}))",
        Vec::new(),
    )
    .await?;
    said(&page, "said", "odd.csv does not say everything").await?;
    let fill = "for (const id of ['measure', 'unit']) document.getElementById(id).value = 'trees';
        document.getElementById('source').value = 'Parks office, https://example.org/trees';
        document.getElementById('table').requestSubmit()";
    page.script(fill, Vec::new()).await?;
    said(&page, "problems", "odd.csv: the file begins as UTF-16LE and is not").await?;
    // Nothing is lost: the next table is taken.
    choose(&page, "trees.csv", TABLE).await?;
    said(&page, "said", "trees.csv is ready").await
}

async fn the_keyboard_is_enough(page: Page) -> Result<()> {
    page.open("/own-data.html").await?;
    page.script("document.getElementById('example').focus()", Vec::new()).await?;
    page.press(Key::Enter).await?;
    said(&page, "said", "own-data-example.csv is ready").await?;
    page.script("document.getElementById('scan').focus()", Vec::new()).await?;
    page.press(Key::Enter).await?;
    page.part("list").await?;
    let found = page.wait("both sentences in the list",
        "const entries = [...document.querySelector('citemark-widget').shadowRoot.querySelectorAll('[part~=entry]')].map((one) => one.dataset.finding);
        return entries.length === 2 ? entries.sort().join() : null", Vec::new()).await?;
    assert_eq!(found, Value::from("agrees,context"));
    Ok(())
}
