//! The list of all findings of an article: the summary, a filter, one entry for each finding. It makes the marks
//! accessible to keyboards and screen readers.

use super::card::{action, finding, headline_of, panel};
use super::dom::{Builder, El};
use super::host::Ui;
use super::icon;
use super::strings::Key;
use crate::annotation::Card;
use crate::claim::Reason;

/// What the findings can be filtered by.
const KINDS: &str = "all agrees differs outdated rightWhenPublished disputed context abstain";

/// Entries between two looks at the clock.
const ENTRIES: usize = 16;

/// The empty panel.
pub fn frame(ui: &Ui) -> El {
    panel(ui, ["list", "list-title", "close-list"])
}

/// The small control that stays when the panel is closed: opens it again, or takes the marks away.
pub fn corner(ui: &Ui, count: usize) -> El {
    let corner = ui.doc.part("div", "corner");
    let build = &mut Builder::new(&ui.doc, &corner);
    build.put(
        "role=group|aria-label=$|<button.reopen|type=button|data-action=open-list",
        &[ui.say(Key::List)],
    );
    icon::draw(build, "", icon::MARK);
    build.put("<span|$|/|<b|$|/|/", &[ui.say(Key::List), &count.to_string()]);
    build.put("<button.clear|type=button|data-action=clear|$|/", &[ui.say(Key::ClearMarks)]);
    corner
}

/// Fills the panel with the findings so far. `filter` is a finding code or empty.
pub fn fill(ui: &Ui, panel: &El, found: &[(&Card, &str)], filter: &str, done: bool) {
    let Some(body) = panel.find(".body") else { return };
    body.clear();
    let filter = if filter == "all" { "" } else { filter };
    let build = &mut Builder::new(&ui.doc, &body);
    let told = if done { summary(ui, found) } else { ui.say(Key::Scanning).to_owned() };
    build.put("<h2|id=list-title|$|/|<p.summary|$|/", &[ui.say(Key::List), &told]);
    if !done {
        return;
    }
    reasons(ui, build, found);
    if !ui.context && found.len() > 1 {
        filters(ui, build, found, filter);
    }
    build.put(
        "<ol|/|<div|class=walk|<button.previous|type=button|data-action=previous|aria-keyshortcuts=Alt+Shift+P|title=Alt+Shift+P|$|/|\
         <button.next|type=button|data-action=next|aria-keyshortcuts=Alt+Shift+N|title=Alt+Shift+N|$",
        &[ui.say(Key::Previous), ui.say(Key::Next)],
    );
}

/// Adds entries from a finding on, as long as there is time; gives the finding that is next.
pub fn entries(
    ui: &Ui,
    panel: &El,
    found: &[(&Card, &str)],
    filter: &str,
    from: usize,
    has_time: &dyn Fn() -> bool,
) -> usize {
    let Some(list) = panel.find("ol") else { return found.len() };
    let filter = if filter == "all" { "" } else { filter };
    let build = &mut Builder::new(&ui.doc, &list);
    for (index, (card, words)) in found.iter().enumerate().skip(from) {
        // After some entries, so that each slice gets on.
        if index > from && index % ENTRIES == 0 && !has_time() {
            return index;
        }
        let kind = ui.listed(card);
        if !(filter.is_empty() || kind == filter) {
            continue;
        }
        build.put(
            "<li|<button.entry|type=button|data-action=entry|data-index=$|data-finding=$",
            &[&index.to_string(), kind],
        );
        icon::finding(build, kind);
        build.put("<span|class=words|$|/", &[words]);
        if !ui.context {
            let neutral = kind == "context";
            let said = if neutral { ui.say(Key::OtherFigure) } else { headline_of(ui, card) };
            build.put("<span|class=verdict|$|/", &[said]);
        }
        build.put("/|/", &[]);
    }
    found.len()
}

/// Says over the findings why there are no more, with a button to read again.
pub fn failure(ui: &Ui, panel: &El, why: &str) {
    let Some(summary) = panel.find("[part=summary]") else { return };
    let said = ui.lang.fill(Key::Failed, &[why]);
    let build = &mut Builder::new(&ui.doc, &summary);
    build.put("<span.message|$|/|<br|/", &[&[" ", &said, " "].concat()]);
    action(build, ["scan-again", ui.say(Key::TryAgain)]);
}

/// A row of choices, each an icon with how many there are; the arrow keys walk it.
fn filters(ui: &Ui, build: &mut Builder, found: &[(&Card, &str)], filter: &str) {
    build.put("<div.filter|role=radiogroup|aria-label=$", &[ui.say(Key::List)]);
    for kind in KINDS.split(' ') {
        let all = kind == "all";
        let count = found.iter().filter(|(card, _)| all || ui.listed(card) == kind).count();
        if count == 0 {
            continue;
        }
        let name = match kind {
            "all" => ui.say(Key::All),
            "context" => ui.say(Key::OtherFigure),
            _ => finding(ui, kind),
        };
        let count = count.to_string();
        let label = [name, " (", &count, ")"].concat();
        let checked = if kind == filter || (all && filter.is_empty()) { "true" } else { "" };
        build.put(
            "<label|data-finding=$|title=$|<input|type=radio|name=filter|data-filter=true|value=$|aria-label=$|checked=$|/",
            &[kind, &label, kind, &label, checked],
        );
        if !all {
            icon::finding(build, kind);
        }
        build.put("<span|$|/|<b|$|/|/", &[name, &count]);
    }
    build.put("/", &[]);
}

/// How many figures were read, checked and not.
pub fn summary(ui: &Ui, found: &[(&Card, &str)]) -> String {
    let not = found.iter().filter(|(card, _)| card.finding == "abstain").count();
    let [all, checked, not] = [found.len(), found.len() - not, not].map(|n| n.to_string());
    ui.lang.fill(Key::Summary, &[&all, &checked, &not])
}

/// Why figures were not checked, the most frequent reason first.
fn reasons(ui: &Ui, build: &mut Builder, found: &[(&Card, &str)]) {
    let count = |reason: Reason| {
        found.iter().filter(|(card, _)| card.reason.as_deref() == Some(reason.code())).count()
    };
    if found.iter().all(|(card, _)| card.reason.is_none()) {
        return;
    }
    build.put("<ul|class=reasons", &[]);
    let counts = Reason::ALL.map(count);
    // A handful of reasons: looking for each count in turn is shorter than a sort.
    for wanted in (1..=found.len()).rev() {
        for (reason, _) in Reason::ALL.into_iter().zip(counts).filter(|&(_, count)| count == wanted) {
            build.put("<li|<b|$|/|<span|$|/|/", &[&wanted.to_string(), ui.lang.reason(reason)]);
        }
    }
    build.put("/", &[]);
}
