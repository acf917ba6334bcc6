//! Fills a given element with the findings of a selection: what was read, what the sources say, where that comes from.
//! Knows annotations; knows neither the host page nor how a check is made.

use super::dom::{El, Pen};
use super::stage::Ui;
use super::strings::Key;
use super::widget::Item;
use super::{chart, icon, intl, object, review, strip};
use crate::annotation::{Card, Chip, Observation, Source};

/// Sources that stand open; the others are folded away.
const SOURCES: usize = 4;
/// The same where the sources stand on two sides, for each side.
const SOURCES_A_SIDE: usize = 2;
/// Letters of a claim that a tab shows.
const TAB_LETTERS: usize = 26;

/// The empty card: a non-modal dialog with a close button.
pub fn frame(ui: &Ui) -> El {
    panel(ui, ["card", "finding", "close"])
}

/// An empty dialog: its part, the id of its title, and the action of its close button.
pub fn panel(ui: &Ui, [part, title, close]: [&str; 3]) -> El {
    let panel = ui.doc.part("div", part);
    let mut pen = Pen::new(&ui.doc, &panel);
    pen.put(
        "role=dialog|tabindex=-1|aria-labelledby=$|<button.close|type=button|data-action=$|aria-label=$",
        &[title, close, ui.say(Key::Close)],
    );
    icon::draw(&mut pen, "", icon::CROSS);
    pen.put("/|<div|class=body", &[]);
    panel
}

/// Empties the card and sets its state.
fn reset(card: &El, state: &str) -> Option<El> {
    card.set("data-state", state);
    let _ = card.remove_attribute("data-finding");
    let body = card.find(".body")?;
    body.clear();
    card.set_scroll_top(0);
    Some(body)
}

/// A message in place of a finding.
pub fn message(ui: &Ui, card: &El, text: &str, busy: bool) {
    if let Some(body) = reset(card, if busy { "busy" } else { "message" }) {
        Pen::new(&ui.doc, &body).put("<p.message|id=finding|$", &[text]);
    }
}

/// The same for an answer that could not be had, with a button to ask again.
pub fn failure(ui: &Ui, card: &El, text: &str) {
    message(ui, card, text, false);
    if let Some(body) = card.find(".body") {
        let pen = &mut Pen::new(&ui.doc, &body);
        pen.put("<div.actions", &[]);
        action(pen, ["again", ui.say(Key::TryAgain)]);
    }
}

/// One of several findings of a selection; `claims` are the finding and the words of each, for the tabs.
pub fn fill(ui: &Ui, card: &El, item: &Item, claims: &[(String, String)], shown: usize) {
    let of = &item.card;
    let Some(body) = reset(card, "ready") else { return };
    let kind = ui.kind(&of.finding);
    card.set("data-finding", kind);
    let pen = &mut Pen::new(&ui.doc, &body);
    if claims.len() > 1 {
        tabs(ui, pen, claims, shown);
        pen.put("<div|class=panel|role=tabpanel|id=panel|aria-labelledby=finding", &[]);
    } else {
        pen.put("<div|class=panel", &[]);
    }
    review::draw(ui, pen, &item.raw);
    pen.put("<h2.finding|id=finding", &[]);
    icon::finding(pen, kind);
    pen.put("<span|$|/|/", &[headline_of(ui, of)]);
    if !ui.context {
        pen.put("<p.explanation|$|/", &[&of.explanation]);
    }
    if !of.unchecked.is_empty() && !ui.context {
        pen.put("<p|class=note|$|/", &[&ui.lang.fill(Key::Unchecked, &[&of.unchecked.join(", ")])]);
    }
    undated(ui, pen, item);
    reading(ui, pen, of);
    if !chart::draw(ui, pen, of) {
        strip::draw(ui, pen, of);
    }
    if !of.observations.is_empty() {
        pen.put("<section|<h3|$|/", &[ui.say(Key::Sources)]);
        sources(ui, pen, of);
        pen.put("/", &[]);
    }
    actions(ui, pen, of);
}

/// The finding in a few words.
pub fn headline_of<'a>(ui: &'a Ui, of: &'a Card) -> &'a str {
    if ui.context { ui.say(Key::Context) } else { &of.headline }
}

/// The words for a finding by its code.
pub fn finding<'a>(ui: &'a Ui, code: &str) -> &'a str {
    ui.lang.finding(code)
}

fn tabs(ui: &Ui, pen: &mut Pen, claims: &[(String, String)], shown: usize) {
    pen.put("<div.tabs|role=tablist|aria-label=$", &[ui.say(Key::Claims)]);
    for (index, (finding, words)) in claims.iter().enumerate() {
        let mut short: String = words.chars().take(TAB_LETTERS).collect();
        if short.len() < words.len() {
            short.push('…');
        }
        let kind = ui.kind(finding);
        let [here, stop] = if index == shown { ["true", "0"] } else { ["false", "-1"] };
        pen.put(
            "<button.tab|type=button|role=tab|data-action=tab|aria-controls=panel|data-index=$|data-finding=$|aria-selected=$|tabindex=$",
            &[&index.to_string(), kind, here, stop],
        );
        icon::finding(pen, kind);
        // The icon's finding in words, for those who do not see it.
        let said = if ui.context { "" } else { self::finding(ui, finding) };
        pen.put("<span|$|/|<span|class=hidden|$|/|/", &[&short, &[", ", said].concat()]);
    }
    pen.put("/", &[]);
}

/// Where the page does not say its day, the reader may.
fn undated(ui: &Ui, pen: &mut Pen, item: &Item) {
    let of = object::field(&object::field(&item.raw, "body"), "itemReviewed");
    let day = object::text(&of, "datePublished");
    if day.is_empty() || item.own_day {
        let told = ui.say(if day.is_empty() { Key::Undated } else { Key::OwnDay });
        pen.put(
            "<p.undated|<span|$|/|<input|type=date|data-correct=day|aria-label=$|value=$|/|/",
            &[told, ui.say(Key::Day), &day],
        );
    }
}

fn reading(ui: &Ui, pen: &mut Pen, of: &Card) {
    let reading = &of.reading;
    let parts = [
        ("place", Key::Place, &reading.place),
        ("measure", Key::Measure, &reading.measure),
        ("period", Key::Period, &reading.period),
        ("figure", Key::Figure, &reading.figure),
    ];
    if parts.iter().all(|(_, _, chip)| chip.is_none()) {
        return;
    }
    pen.put("<section|<h3|$|/|<dl.reading", &[ui.say(Key::Read)]);
    for (name, key, chip) in parts {
        if let Some(chip) = chip {
            self::chip(ui, pen, [name, ui.say(key)], chip);
        }
    }
    pen.put("/|/", &[]);
}

fn chip(ui: &Ui, pen: &mut Pen, [name, label]: [&str; 2], chip: &Chip) {
    let worded = |text: &str| if name == "period" { intl::date(&ui.locale, text) } else { text.to_owned() };
    pen.put("<div.chip|data-chip=$|<dt|$|/|<dd|lang=$", &[name, label, ui.english()]);
    if chip.alternatives.is_empty() {
        pen.put("$", &[&worded(&chip.label)]);
    } else {
        pen.put("<select|data-correct=$|aria-label=$", &[name, label]);
        option(pen, [&chip.id, &worded(&chip.label), "selected"]);
        for other in chip.alternatives.iter().filter(|other| other.id != chip.id) {
            option(pen, [&other.id, &worded(&other.label), ""]);
        }
        pen.put("/", &[]);
    }
    if !chip.stated {
        pen.put("<small|lang=$|$|/", &[ui.lang.tag(), ui.say(Key::Assumed)]);
    }
    pen.put("/|/", &[]);
}

fn option(pen: &mut Pen, [value, words, selected]: [&str; 3]) {
    pen.put("<option|value=$|selected=$|$|/", &[value, selected, words]);
}

/// The sources one below the other; where they disagree, side by side.
fn sources(ui: &Ui, pen: &mut Pen, of: &Card) {
    let all: Vec<&Observation> = of.observations.iter().collect();
    let on = |side: bool| all.iter().filter(|o| o.supports == Some(side)).copied().collect::<Vec<_>>();
    let (with, against) = (on(true), on(false));
    if ui.context || with.is_empty() || against.is_empty() {
        return source_list(ui, pen, of, &all, SOURCES);
    }
    pen.put("<div|class=sides", &[]);
    for (list, kind) in [(with, "agrees"), (against, "differs")] {
        pen.put("<div|class=side|data-finding=$|<h4.stand", &[kind]);
        icon::finding(pen, kind);
        pen.put("<span|$|/|/", &[stand(ui, kind)]);
        source_list(ui, pen, of, &list, SOURCES_A_SIDE);
        pen.put("/", &[]);
    }
    pen.put("/", &[]);
    let rest: Vec<&Observation> = all.iter().filter(|o| o.supports.is_none()).copied().collect();
    source_list(ui, pen, of, &rest, SOURCES);
}

fn stand<'a>(ui: &'a Ui, kind: &str) -> &'a str {
    ui.say(if kind == "agrees" { Key::Supports } else { Key::Opposes })
}

fn source_list(ui: &Ui, pen: &mut Pen, of: &Card, observations: &[&Observation], most: usize) {
    let count = observations.len();
    pen.put("<ol.sources", &[]);
    for (index, observation) in observations.iter().enumerate() {
        // One more than fits is shown all the same: a fold for a single line helps nobody.
        if index == most && count > most + 1 {
            let words = ui.lang.fill(Key::More, &[&(count - most).to_string()]);
            pen.put("/|<details|class=more|<summary|$|/|<ol.sources", &[&words]);
        }
        if let Some(source) = of.sources.get(observation.source) {
            // The words of an event name its place.
            let place = if of.form == "event" { "" } else { &observation.place_name };
            self::source(ui, pen, [observation.display.as_str(), place], observation, source);
        }
    }
    pen.put(if count > most + 1 { "/|/" } else { "/" }, &[]);
}

fn source(ui: &Ui, pen: &mut Pen, [display, place]: [&str; 2], of: &Observation, source: &Source) {
    // What a statement says is in the data's language, a figure in the reader's.
    let (words, lang) = if display.is_empty() { (&*of.label, ui.english()) } else { (display, "") };
    let period = joined([&intl::date(&ui.locale, &of.period), ui.lang.term(&of.status), ""], " · ");
    pen.put("<li.source|<p|class=figure|<strong|lang=$|$|/|<span|class=period|$|/", &[lang, words, &period]);
    if let Some(supports) = of.supports.filter(|_| !ui.context) {
        let kind = if supports { "agrees" } else { "differs" };
        pen.put("<span|class=stand|data-finding=$", &[kind]);
        icon::finding(pen, kind);
        pen.put("<span|$|/|/", &[stand(ui, kind)]);
    }
    pen.put("/", &[]);
    if !display.is_empty() {
        let about = joined([&of.label, place, ""], ", ");
        pen.put("<p|class=about|lang=$|$|/", &[ui.english(), &about]);
    }
    let title = if source.title.is_empty() { &source.url } else { &source.title };
    pen.put("<p|class=origin|<span|class=publisher|$|/", &[&source.publisher]);
    // A pack is data from elsewhere: only web addresses become links.
    if source.url.starts_with("https://") || source.url.starts_with("http://") {
        pen.put(
            "<a.source-link|target=_blank|rel=noopener noreferrer|lang=en|href=$|$|/|<span|class=hidden|$|/",
            &[&source.url, title, &[" (", ui.say(Key::NewTab), ")"].concat()],
        );
    } else {
        pen.put("<span|lang=en|$|/", &[title]);
    }
    let date = |key, date: &str| match date {
        "" => String::new(),
        _ => ui.lang.fill(key, &[&intl::date(&ui.locale, date)]),
    };
    let notes = [
        &source.licence,
        &date(Key::Released, &source.released),
        &date(Key::Retrieved, &source.retrieved) as &str,
    ];
    pen.put("/|<p|class=note|$|/|/", &[&joined(notes, " · ")]);
}

/// Those that say something, with a sign between.
pub fn joined(parts: [&str; 3], between: &str) -> String {
    let mut out = String::new();
    for part in parts {
        if !out.is_empty() && !part.is_empty() {
            out.push_str(between);
        }
        out.push_str(part);
    }
    out
}

/// What can be taken away: the frequent ones in a row, the others in a fold.
fn actions(ui: &Ui, pen: &mut Pen, of: &Card) {
    pen.put("<div.actions", &[]);
    if !of.observations.is_empty() {
        action(pen, ["cite-plain", ui.say(Key::CopyPlain)]);
    }
    action(pen, ["link", ui.say(Key::CopyLink)]);
    action(pen, ["report", ui.say(Key::Report)]);
    pen.put("<details.menu|<summary|$|/|<div|class=menu", &[ui.say(Key::MoreActions)]);
    if !of.observations.is_empty() {
        action(pen, ["cite-apa", "APA"]);
        action(pen, ["cite-bibtex", "BibTeX"]);
        action(pen, ["cite-csl", "CSL-JSON"]);
    }
    action(pen, ["link-check", ui.say(Key::LinkCheck)]);
    action(pen, ["export", ui.say(Key::Export)]);
    action(pen, ["export-review", ui.say(Key::ExportReview)]);
}

/// A button that does one thing.
pub fn action(pen: &mut Pen, [name, label]: [&str; 2]) {
    pen.put("<button.action|type=button|data-action=$|$|/", &[name, label]);
}
