//! The list of all findings of an article: the summary, a filter, one entry for each finding. The keyboard's and the
//! screen reader's way to the marks, which only eyes can see.

use super::card::headline_of;
use super::dom::El;
use super::icon;
use super::stage::Ui;
use super::strings::Key;
use crate::annotation::Card;

/// The empty panel.
pub fn frame(ui: &Ui) -> El {
    let doc = &ui.doc;
    let close = doc
        .part("button", "close")
        .attr("type", "button")
        .attr("data-action", "close-list")
        .attr("aria-label", ui.say(Key::Close))
        .with(&icon::cross(doc));
    doc.part("div", "list")
        .attr("role", "dialog")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "list-title")
        .with(&close)
        .with(&doc.el("div").attr("class", "body"))
}

/// Fills the panel with the findings so far. `filter` is a finding code or empty.
pub fn fill(ui: &Ui, panel: &El, found: &[(&Card, &str)], filter: &str, done: bool) {
    let Ok(Some(body)) = panel.query_selector(".body") else { return };
    let body: El = wasm_bindgen::JsCast::unchecked_into(body);
    body.clear();
    let doc = &ui.doc;
    body.add(&doc.el("h2").attr("id", "list-title").text(ui.say(Key::List)));
    body.add(&doc.part("p", "summary").text(&if done {
        summary(ui, found)
    } else {
        ui.say(Key::Scanning).into()
    }));
    if !done {
        return;
    }
    let reasons = reasons(found);
    if !reasons.is_empty() {
        body.add(&doc.el("p").attr("class", "note").attr("lang", "en").text(&reasons));
    }
    if !ui.context && found.len() > 1 {
        body.add(&filters(ui, found, filter));
    }
    let list = doc.el("ol");
    for (index, (card, words)) in found.iter().enumerate() {
        if !filter.is_empty() && card.finding != filter {
            continue;
        }
        list.add(&doc.el("li").with(&entry(ui, card, words, index)));
    }
    body.add(&list);
    let walk = doc.el("div").attr("class", "walk");
    for (part, key) in [("previous", Key::Previous), ("next", Key::Next)] {
        walk.add(&doc.button(part, ui.say(key)).attr("data-action", part));
    }
    body.add(&walk);
}

fn entry(ui: &Ui, card: &Card, words: &str, index: usize) -> El {
    let doc = &ui.doc;
    let kind = if ui.context { "context" } else { &card.finding };
    let text = doc.el("span").attr("class", "words").text(words);
    let button = doc
        .part("button", "entry")
        .attr("type", "button")
        .attr("data-action", "entry")
        .attr("data-index", &index.to_string())
        .attr("data-finding", kind)
        .with(&icon::finding(doc, kind))
        .with(&text);
    if !ui.context {
        button.add(&doc.el("span").attr("class", "verdict").text(&headline_of(ui, card)));
    }
    button
}

fn filters(ui: &Ui, found: &[(&Card, &str)], filter: &str) -> El {
    let doc = &ui.doc;
    let select = doc.el("select").attr("data-filter", "").attr("aria-label", ui.say(Key::List));
    let all = doc.el("option").attr("value", "").text(ui.say(Key::All));
    select.add(&all);
    let kinds = [
        ("agrees", Key::Agrees),
        ("differs", Key::Differs),
        ("outdated", Key::Outdated),
        ("rightWhenPublished", Key::RightThen),
        ("disputed", Key::Disputed),
        ("abstains", Key::Abstains),
    ];
    for (kind, key) in kinds {
        let count = found.iter().filter(|(card, _)| card.finding == kind).count();
        if count > 0 {
            let mut label = ui.say(key).to_owned();
            label.push_str(" (");
            label.push_str(&count.to_string());
            label.push(')');
            let option = doc.el("option").attr("value", kind).text(&label);
            if kind == filter {
                option.set("selected", "");
            }
            select.add(&option);
        }
    }
    select
}

/// How many figures were read, checked and not.
pub fn summary(ui: &Ui, found: &[(&Card, &str)]) -> String {
    let not = found.iter().filter(|(card, _)| card.finding == "abstains").count();
    let [all, checked, not] = [found.len(), found.len() - not, not].map(|n| n.to_string());
    ui.lang.fill(Key::Summary, &[&all, &checked, &not])
}

/// Why figures were not checked, the most frequent reason first.
fn reasons(found: &[(&Card, &str)]) -> String {
    let mut counts: Vec<(usize, &str)> = Vec::new();
    for reason in found.iter().filter_map(|(card, _)| card.reason.as_deref()) {
        match counts.iter_mut().find(|(_, r)| *r == reason) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, reason)),
        }
    }
    let words = |(count, reason): &(usize, &str)| [count.to_string(), reason.replace('_', " ")].join(" ");
    let mut out: Vec<String> = Vec::new();
    // A handful of reasons: picking the greatest each time is shorter than a sort.
    while let Some(at) = (0..counts.len()).max_by_key(|&at| (counts.get(at).map(|c| c.0), usize::MAX - at)) {
        out.push(words(&counts.remove(at)));
    }
    out.join(", ")
}
