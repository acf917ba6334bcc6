//! What a scan reads of a page: the story as a person sees it, in paragraphs as they are drawn, the same on every machine.

use citemark_e2e::{Context, Page, Result, Site, ensure, from_str, in_browsers, json};

in_browsers! {
    the_story_is_found
    paragraphs_are_as_drawn
    what_nobody_sees_is_not_read
    a_slow_machine_reads_the_same
    marks_cover_what_was_read
    a_page_of_sixty_thousand_siblings_answers
}

const READER: &str = include_str!("../pages/reader.js");

const STORY: &str = "The council said on Tuesday that fees in the old harbour would rise for the third time, and that the money would pay for the new quay and its lights.";
const MORE: &str = "Boats from the islands pay half, as they have since the bridge was built; the fishermen, who had asked for more, said that they could live with that.";
const TEASER: &str = "The museum opens its doors on Sunday with a show of old maps of the coast and of the people who drew them.";

/// Opens a page with this body, whose scripts can read it.
async fn open(page: &Page, body: &str) -> Result<()> {
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Fees</title><link rel=stylesheet href=/story.css>\
         <script type=module src=/reader.js></script></head><body>{body}</body></html>"
    );
    let site = Site::default().with("/story.html", html.into_bytes()).with("/story.css", STYLE.into());
    page.serve(site.with("/reader.js", READER.into())).await?;
    page.open("/story.html").await?;
    page.wait("the reader", "return document.documentElement.dataset.reader", vec![]).await.map(drop)
}

/// What is asked about of the page that is open, with what stands before.
async fn asked(page: &Page) -> Result<Vec<(String, String)>> {
    let said = page.script_async("return await read()", vec![]).await?;
    Ok(from_str(said.as_str().context("nothing was read")?)?)
}

async fn read(page: &Page, body: &str) -> Result<Vec<(String, String)>> {
    open(page, body).await?;
    asked(page).await
}

async fn text(page: &Page, body: &str) -> Result<String> {
    let said = read(page, body).await?;
    Ok(said.into_iter().map(|(text, _)| text).collect::<Vec<_>>().join("\n\n"))
}

const STYLE: &str = "
.cap { float: left; font-size: 300%; }
.reader { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
.path { position: absolute; clip-path: inset(50%); }
.away { position: absolute; left: -9999px; }
.folded { height: 0; overflow: hidden; }
.none { display: none; } .unseen { visibility: hidden; }
.badge { position: absolute; right: 0; }
.cell { display: table-cell; } .row { display: flex; }";

async fn the_story_is_found(page: Page) -> Result<()> {
    let (a, b, other) = (format!("<p>{STORY}</p>"), format!("<p>{MORE}</p>"), format!("<p>{TEASER}</p>"));
    let shapes = [
        (
            "a teaser first",
            format!(
                "<article class=card><h2>Maps</h2><p>Old maps on show.</p></article><article><h1>Fees</h1>{a}{b}</article>"
            ),
        ),
        ("no article", format!("<div id=page><div class=menu>Home News Sport</div><div>{a}{b}</div></div>")),
        ("in a form", format!("<form id=aspnet><div>{a}{b}</div></form>")),
        ("text in divs", format!("<div><div>{STORY}</div><div>{MORE}</div></div>")),
        ("text cut by breaks", format!("<div>{STORY}<br><br>{MORE}</div>")),
        ("text in spans", format!("<section><span>{STORY}</span><br><br><span>{MORE}</span></section>")),
        ("in a table of layout", format!("<table><tr><td>Home</td><td>{a}{b}</td></tr></table>")),
        ("in two columns", format!("<main><div>{a}</div><div>{b}</div></main>")),
        (
            "with comments",
            format!("<main><article>{a}{b}</article><div class=comments>{other}{other}</div></main>"),
        ),
        ("with a sidebar", format!("<main>{a}{b}</main><div id=sidebar>{other}</div>")),
        (
            "with what is related inside",
            format!("<article>{a}<div class=related-stories>{other}</div>{b}</article>"),
        ),
        ("with an aside inside", format!("<article>{a}<aside>{other}</aside>{b}</article>")),
        ("with a footer", format!("<main>{a}{b}</main><footer>{other}</footer>")),
        (
            "with a consent wall",
            format!("<div class=cookie-consent>{other}{other}{other}</div><main>{a}{b}</main>"),
        ),
        ("in lists", format!("<main><ul><li>{STORY}</li><li>{MORE}</li></ul></main>")),
        (
            "in a definition list",
            format!("<main><dl><dt>Fees</dt><dd>{STORY}</dd><dt>Boats</dt><dd>{MORE}</dd></dl></main>"),
        ),
        ("in elements of its own", format!("<x-story><x-p>{STORY}</x-p><br><br><x-p>{MORE}</x-p></x-story>")),
        ("named as beside it, and all there is", format!("<div class=widget>{a}{b}</div>")),
        ("deep inside", format!("{}{a}{b}{}", "<div>".repeat(300), "</div>".repeat(300))),
    ];
    for (name, body) in shapes {
        let read = text(&page, &body).await.context(name)?;
        ensure!(read.contains(STORY) && read.contains(MORE), "{name}: {read}");
        ensure!(!read.contains(TEASER), "{name}: {read}");
    }
    Ok(())
}

async fn paragraphs_are_as_drawn(page: Page) -> Result<()> {
    let shapes = [
        ("a drop cap", "<p><span class=cap>T</span>he council said so.</p>", "The council said so."),
        (
            "a drop cap and a line break",
            "<p><span class=cap>T</span>\n he council said so.</p>",
            "The council said so.",
        ),
        (
            "a drop cap that is a word",
            "<p><span class=cap>A</span> council said so.</p>",
            "A council said so.",
        ),
        (
            "a quotation's drop cap",
            "<p><span class=cap>“T</span>he council said so.”</p>",
            "“The council said so.”",
        ),
        ("a floated word", "<p><b class=cap>Fees</b> rose in May.</p>", "Fees rose in May."),
        ("a placed word", "<p>Fees <span class=badge>new</span> rose.</p>", "Fees new rose."),
        ("breaks", "<div>One.<br>Two.<br><br>Three.<br><br><br>Four.</div>", "One.\nTwo.\n\nThree.\n\nFour."),
        ("blocks", "<div>One.<div>Two.</div>Three.</div>", "One.\n\nTwo.\n\nThree."),
        ("cells", "<table><tr><td>One</td><td>Two</td></tr></table>", "One\n\nTwo"),
        ("cells by style", "<div><span class=cell>One</span><span class=cell>Two</span></div>", "One\n\nTwo"),
        ("a footnote", "<p>It rose to 5<sup><a href=#n>1</a></sup> per cent.</p>", "It rose to 5 per cent."),
        ("a power", "<p>It has 10<sup>2</sup> parts.</p>", "It has 10² parts."),
        ("spaces", "<p>One\n   two\t three.</p>", "One two three."),
        ("kept lines", "<pre>One.\n\nTwo.</pre>", "One.\n\nTwo."),
        (
            "zero width",
            "<p>It has 1\u{200b}25 mil\u{ad}lion\u{feff} people\u{2060}.</p>",
            "It has 125 million people.",
        ),
        (
            "joiners and directions",
            "<p>It\u{200e} has\u{200f} 1\u{200d}2\u{200c}5\u{fe0f}.</p>",
            "It has 125.",
        ),
        ("figures in pieces", "<p>It has <b>1</b><i>25</i> million.</p>", "It has 125 million."),
    ];
    for (name, body, wanted) in shapes {
        let read = text(&page, body).await.context(name)?;
        ensure!(read == wanted, "{name}: {read:?} in place of {wanted:?}");
    }
    Ok(())
}

async fn what_nobody_sees_is_not_read(page: Page) -> Result<()> {
    let shapes = [
        ("for screen readers", "Fees <span class=reader>secret</span> rose."),
        ("cut away", "Fees <span class=path>secret</span> rose."),
        ("off the page", "Fees <span class=away>secret</span> rose."),
        ("not displayed", "Fees <span class=none>secret</span> rose."),
        ("invisible", "Fees <span class=unseen>secret</span> rose."),
        ("hidden", "Fees <span hidden>secret</span> rose."),
        ("folded", "Fees <span>rose.</span><div class=folded>secret</div>"),
        ("in a closed fold", "Fees rose. <details><summary>More.</summary>secret <p>secret</p></details>"),
        ("in a script", "Fees <script type=text/plain>secret</script>rose."),
        ("in a field", "Fees <button>secret</button><select><option>secret</select>rose."),
        ("in a template", "Fees <template>secret</template>rose."),
    ];
    for (name, body) in shapes {
        let read = text(&page, &format!("<div>{body}</div>")).await.context(name)?;
        ensure!(!read.contains("secret") && read.contains("Fees rose."), "{name}: {read:?}");
    }
    let open = text(&page, "<details open><summary>More.</summary>Fees rose.</details>").await?;
    ensure!(open.contains("Fees rose."), "an open fold: {open:?}");
    Ok(())
}

/// A long text, read by a machine that has no time between two looks at its clock, and by one that has all of it.
async fn a_slow_machine_reads_the_same(page: Page) -> Result<()> {
    let body: String = (0..120).map(|at| format!("<p>{at}. {STORY} <b>And</b> {MORE}</p>")).collect();
    let body = format!("<article><h1>Fees</h1>{body}</article>");
    let first = read(&page, &body).await?;
    ensure!(first.len() > 5, "asked {} times", first.len());
    for step in [1000, 0] {
        open(&page, &body).await?;
        page.script("setClock(arguments[0])", vec![json!(step)]).await?;
        ensure!(asked(&page).await? == first, "with a clock that goes by {step} ms");
    }
    ensure!(first.iter().all(|(text, _)| text.ends_with(MORE)), "a paragraph was cut");
    ensure!(
        first.iter().skip(1).all(|(_, before)| before.contains(MORE)),
        "nothing is known of what stood before"
    );
    Ok(())
}

async fn marks_cover_what_was_read(page: Page) -> Result<()> {
    let html = "<!doctype html><html lang=en><head><meta charset=utf-8><title>Fees</title><meta name=date content=2024-06-01><link rel=stylesheet href=/story.css>\
        </head><body><main><div>A first line.<br><br><span class=cap>J</span>apan’s popu\u{ad}lation was 1\u{200b}25 million in 2022.</div></main><cite-mark></cite-mark>\
        <script type=module src=/pkg/citemark.js></script></body></html>";
    page.serve(Site::default().with("/story.html", html.into()).with("/story.css", STYLE.into())).await?;
    page.open("/story.html").await?;
    page.wait("the element", "return !!customElements.get('cite-mark')", vec![]).await?;
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    let marked = "const all = CSS.highlights.get('citemark-agrees'); return all?.size ? [...all].map((range) => range.toString().replace(/[\\u200b\\u00ad]|\\.$/g, '')) : null";
    let marked = page.wait("the mark", marked, vec![]).await?;
    assert_eq!(marked, json!(["Japan’s population was 125 million in 2022"]));
    Ok(())
}

/// The nodes that are looked at for a selection hang on the selection, not on the page: counted, not timed.
async fn a_page_of_sixty_thousand_siblings_answers(page: Page) -> Result<()> {
    let body = format!("<main><p id=plain>{STORY}</p></main>");
    let mut counts = Vec::new();
    for before in [10, 60_000] {
        open(&page, &body).await?;
        let found = page.script_async("return await looks(given[0])", vec![json!(before)]).await?;
        ensure!(found["asked"].as_str().is_some_and(|text| text.contains(STORY)), "{found}");
        counts.push(found["count"].as_u64().context("no count")?);
    }
    ensure!(
        counts[0] > 0 && counts[1] <= counts[0] + 50,
        "looks in a small page and in a large one: {counts:?}"
    );
    Ok(())
}
