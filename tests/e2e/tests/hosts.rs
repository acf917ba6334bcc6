//! Host pages of every difficult kind, one frozen page each (www/pages): the widget works on them, and they go on
//! working with the widget.

use citemark_e2e::{Context, Key, Page, Result, Site, ensure, in_browsers, in_webkit, json};

in_browsers! {
    a_hostile_sheet_does_not_reach_the_card
    patched_prototypes_do_no_harm
    marks_follow_a_page_that_draws_itself_again
    an_editor_keeps_its_draft
    text_in_shadow_roots_is_read
    a_frame_has_a_widget_of_its_own
    mixed_content_is_read
    a_page_of_fifty_thousand_nodes_answers_at_once
    an_endless_page_keeps_its_card
    a_policy_that_refuses_wasm_is_named
    a_page_that_opts_out_is_left_alone
    english_in_a_page_from_right_to_left_is_read
    an_idle_widget_costs_nothing
    the_card_opens_at_once_and_moves_nothing
    a_scan_leaves_the_page_alive
}

in_webkit! {
    a_hostile_sheet_does_not_reach_the_card
    marks_follow_a_page_that_draws_itself_again
    an_editor_keeps_its_draft
    english_in_a_page_from_right_to_left_is_read
}

const JAPAN: &str = "Japan’s population was 125 million in 2022";
const TURKEY: &str = "Inflation in Turkey hit 72% in 2022";
const GERMANY: &str = "Unemployment in Germany was 3.1 per cent in 2022";

async fn open(page: &Page, name: &str) -> Result<()> {
    page.open(&format!("/pages/{name}.html")).await
}

/// Asks, and holds the card's finding against what it ought to be.
async fn finds(page: &Page, phrase: &str, finding: &str) -> Result<()> {
    let card = page.ask(phrase).await?;
    ensure!(card.finding == finding, "{phrase}: {card:?}");
    Ok(())
}

async fn close(page: &Page) -> Result<()> {
    page.press(Key::Escape).await?;
    page.part_gone("card").await
}

async fn click(page: &Page, id: &str) -> Result<()> {
    page.script("document.getElementById(arguments[0]).click()", vec![json!(id)]).await.map(drop)
}

async fn wait_for_marks(page: &Page, marks: &str) -> Result<()> {
    let script = "return [...CSS.highlights].filter(([name, all]) => all.size > 0 && name.startsWith('citemark-')).map(([name]) => name).sort().join() === arguments[0]";
    page.wait("the marks", script, vec![json!(marks)]).await.with_context(|| marks.to_owned()).map(drop)
}

/// Longer than the widget waits for a selection to rest.
async fn rest(page: &Page) -> Result<()> {
    page.script_async("await new Promise((done) => setTimeout(done, 500))", vec![]).await.map(drop)
}

async fn a_hostile_sheet_does_not_reach_the_card(page: Page) -> Result<()> {
    open(&page, "hostile").await?;
    for (phrase, finding) in [(JAPAN, "agrees"), ("hit 72% in 2022", "agrees"), (GERMANY, "agrees")] {
        finds(&page, phrase, finding).await?;
        let fine = "const root = document.querySelector('citemark-widget').shadowRoot;
            const [title, close, card] = ['finding', 'close', 'card'].map((part) => root.querySelector(`[part~=${part}]`));
            const box = close.getBoundingClientRect();
            const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            const style = getComputedStyle(title);
            return [close.contains(top), style.display, style.letterSpacing !== '0.03em', getComputedStyle(card).position, card.offsetWidth > 300]";
        let seen = page.script(fine, vec![]).await?;
        assert_eq!(seen, json!([true, "flex", true, "fixed", true]), "{phrase}");
        close(&page).await?;
    }
    // What the sheet does not let a reader select, a reader's own tools still can.
    page.script("getSelection().selectAllChildren(document.getElementById('barred'))", vec![]).await?;
    page.chord(&[Key::Alt, Key::Shift], 'c').await?;
    assert_eq!(page.card().await?.state, "ready");
    Ok(())
}

async fn patched_prototypes_do_no_harm(page: Page) -> Result<()> {
    open(&page, "patched").await?;
    finds(&page, JAPAN, "agrees").await?;
    close(&page).await?;
    finds(&page, TURKEY, "agrees").await
}

async fn marks_follow_a_page_that_draws_itself_again(page: Page) -> Result<()> {
    open(&page, "rerender").await?;
    finds(&page, JAPAN, "agrees").await?;
    close(&page).await?;
    let stands = "const [range] = CSS.highlights.get('citemark-agrees'); return range.toString().startsWith('Japan') && range.startContainer.isConnected";
    for id in ["again", "insert"] {
        click(&page, id).await?;
        page.wait("the mark on its words", stands, vec![]).await.with_context(|| id.to_owned())?;
    }
    click(&page, "edit").await?;
    // What is now wrong stands in the list, and unasked no words are marked for it.
    wait_for_marks(&page, "").await?;
    click(&page, "edit").await?;
    wait_for_marks(&page, "citemark-agrees").await?;
    click(&page, "again").await?;
    page.wait("the mark on its words", stands, vec![]).await?;
    click(&page, "away").await?;
    wait_for_marks(&page, "").await?;
    assert_eq!(page.text("#lost").await?, "0", "the framework has its nodes");
    Ok(())
}

async fn an_editor_keeps_its_draft(page: Page) -> Result<()> {
    open(&page, "editor").await?;
    let draft = "return document.getElementById('editor').innerHTML";
    let before = page.script(draft, vec![]).await?;
    finds(&page, JAPAN, "agrees").await?;
    close(&page).await?;
    assert_eq!(page.script(draft, vec![]).await?, before);
    assert_eq!(page.text("#foreign").await?, "0");
    page.script("getSelection().removeAllRanges(); document.getElementById('area').select()", vec![]).await?;
    rest(&page).await?;
    assert!(page.part_now("button").await?.is_none(), "what is typed into a field is nobody's business");
    Ok(())
}

async fn text_in_shadow_roots_is_read(page: Page) -> Result<()> {
    open(&page, "shadow").await?;
    finds(&page, JAPAN, "agrees").await?;
    close(&page).await?;
    finds(&page, GERMANY, "agrees").await
}

async fn a_frame_has_a_widget_of_its_own(page: Page) -> Result<()> {
    open(&page, "frame").await?;
    finds(&page, JAPAN, "agrees").await?;
    close(&page).await?;
    page.enter_frame(0).await?;
    page.script("getSelection().selectAllChildren(document.getElementById('inside'))", vec![]).await?;
    let card = page.press_button().await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    Ok(())
}

async fn mixed_content_is_read(page: Page) -> Result<()> {
    open(&page, "mixed").await?;
    for phrase in [GERMANY, "Inflation in Turkey hit 72% in 2022."] {
        finds(&page, phrase, "agrees").await?;
        close(&page).await?;
    }
    Ok(())
}

async fn a_page_of_fifty_thousand_nodes_answers_at_once(page: Page) -> Result<()> {
    open(&page, "long").await?;
    finds(&page, JAPAN, "agrees").await?;
    let count = page.script("return document.querySelectorAll('*').length", vec![]).await?;
    assert!(count.as_u64() > Some(20_000), "{count}");
    Ok(())
}

async fn an_endless_page_keeps_its_card(page: Page) -> Result<()> {
    open(&page, "endless").await?;
    finds(&page, JAPAN, "agrees").await?;
    let before = page.script("return document.querySelectorAll('#feed article').length", vec![]).await?;
    page.script("document.getElementById('end').scrollIntoView()", vec![]).await?;
    let more = "return document.querySelectorAll('#feed article').length > arguments[0]";
    page.wait("more of the page", more, vec![before]).await?;
    assert_eq!(page.card().await?.finding, "agrees", "the card is still there");
    Ok(())
}

async fn a_policy_that_refuses_wasm_is_named(page: Page) -> Result<()> {
    page.serve(Site::default().without("/pkg/citemark_js.js")).await?;
    open(&page, "refused").await?;
    page.drag(JAPAN).await?;
    let card = page.card().await?;
    assert_eq!(card.state, "message", "{card:?}");
    assert!(card.text.contains("policy"), "{card:?}");
    Ok(())
}

async fn a_page_that_opts_out_is_left_alone(page: Page) -> Result<()> {
    open(&page, "off").await?;
    page.drag(JAPAN).await?;
    rest(&page).await?;
    assert!(page.part_now("button").await?.is_none());
    assert!(page.requests().iter().all(|path| !path.ends_with(".wasm")));
    Ok(())
}

async fn english_in_a_page_from_right_to_left_is_read(page: Page) -> Result<()> {
    open(&page, "rtl").await?;
    for phrase in [JAPAN, "Inflation in Turkey hit 72% in 2022."] {
        finds(&page, phrase, "agrees").await?;
        let inside = "const box = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=card]').getBoundingClientRect();
            return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight";
        assert_eq!(page.script(inside, vec![]).await?, json!(true), "{phrase}");
        close(&page).await?;
    }
    Ok(())
}

const COUNTED: [(&str, &str); 3] = [
    ("/counted.html", include_str!("../pages/counted.html")),
    ("/counted.js", include_str!("../pages/counted.js")),
    ("/fixture.js", include_str!("../pages/fixture.js")),
];

async fn an_idle_widget_costs_nothing(page: Page) -> Result<()> {
    let site =
        COUNTED.iter().fold(Site::default(), |site, (path, text)| site.with(path, text.as_bytes().to_vec()));
    page.serve(site).await?;
    page.open("/counted.html").await?;
    page.wait("the element", "return !!globalThis.Citemark", vec![]).await?;
    let held = "const names = Object.entries(counted.listeners).map(([name, count]) => `${name} ${count}`).sort().join();
        return [names, counted.observers, [...counted.waiting].join()]";
    assert_eq!(page.script(held, vec![]).await?, json!(["selectionchange 1", 0, ""]), "before any selection");
    finds(&page, JAPAN, "agrees").await?;
    close(&page).await?;
    page.script("getSelection().removeAllRanges()", vec![]).await?;
    rest(&page).await?;
    let always = "citemark-call 1,citemark-left 1,citemark-start 1,click 1,keydown 1,pointercancel 1,pointerdown 1,pointerup 1,selectionchange 1";
    assert_eq!(page.script(held, vec![]).await?, json!([always, 1, ""]), "with a mark to watch over");
    let calls = "const before = counted.calls; await new Promise((done) => queueMicrotask(done));
        const wait = new MessageChannel(); const end = performance.now() + 600;
        while (performance.now() < end) await new Promise((done) => { wait.port1.onmessage = done; wait.port2.postMessage(0); });
        return counted.calls - before";
    assert_eq!(page.script_async(calls, vec![]).await?, json!(0), "nothing runs of itself");
    page.script_async("await document.querySelector('cite-mark').free()", vec![]).await?;
    assert_eq!(page.script(held, vec![]).await?, json!(["", 0, ""]), "after free()");
    Ok(())
}

async fn the_card_opens_at_once_and_moves_nothing(page: Page) -> Result<()> {
    page.open("/economy.html").await?;
    finds(&page, TURKEY, "agrees").await?;
    close(&page).await?;
    for phrase in
        [TURKEY, "Egyptian inflation reached 83 per cent in 2023", "India, home to 1.2 billion people"]
    {
        page.drag(phrase).await?;
        page.part("button").await?;
        // Before the press returns: how long the check takes does not matter, nor how busy the machine is.
        let press = "const part = (name) => document.querySelector('citemark-widget')?.shadowRoot.querySelector(`[part~=${name}]`);
            globalThis.shift = 0;
            const seen = new PerformanceObserver((list) => { for (const one of list.getEntries()) shift += one.value; });
            try { seen.observe({type: 'layout-shift'}); } catch { /* only Chromium measures it */ }
            part('button').click();
            const opened = !!part('card');
            await new Promise((done) => setTimeout(done, 400));
            return [opened, shift]";
        let seen = page.script_async(press, vec![]).await?;
        assert_eq!(seen[0], json!(true), "{phrase}: no card at the press");
        assert!(seen[1].as_f64() <= Some(0.01), "{phrase}: the layout jumps by {}", seen[1]);
        page.card().await?;
        close(&page).await?;
    }
    Ok(())
}

/// A scan gives the loop back to the page when its slice is over. The test keeps the clock: one that leaps at each look
/// ends a slice after each few nodes, one that stands still never does.
async fn a_scan_leaves_the_page_alive(page: Page) -> Result<()> {
    let clock = include_bytes!("../pages/clock.js").to_vec();
    page.serve(citemark_e2e::with_fixture(Site::default()).with("/clock.js", clock)).await?;
    let scan = "const [leap] = arguments;
        const {CiteMark} = await import('/pkg/citemark.js');
        const mark = document.createElement('cite-mark');
        document.body.append(mark);
        await mark.check();
        await import(`/clock.js?leap=${leap}`);
        await mark.scan();
        for (;;) {
            const root = document.querySelector('citemark-widget')?.shadowRoot;
            if (root?.querySelectorAll('[part~=entry]').length > 1) break;
            await new Promise((done) => setTimeout(done, 5));
        }
        const nodes = document.createTreeWalker(document.querySelector('article'));
        let count = 0;
        while (nodes.nextNode()) count += 1;
        return [+document.documentElement.dataset.waits, count]";
    page.open("/economy.html").await?;
    let leaping = page.script_async(scan, vec![json!(9)]).await?;
    let (waits, nodes) = (leaping[0].as_u64(), leaping[1].as_u64().unwrap_or(0));
    assert!(nodes > 64, "an article to scan: {leaping}");
    assert!(waits >= Some(nodes / 32), "a turn of the loop after each few nodes: {leaping}");
    page.open("/economy.html").await?;
    let standing = page.script_async(scan, vec![json!(0)]).await?;
    assert_eq!(standing[0], json!(0), "a slice is used to its end: {standing}");
    Ok(())
}
