//! Fills a given element with the findings of a selection: what was read, what the sources say, where that comes from.
//! Knows annotations; knows neither the host page nor how a check is made.

use super::dom::{Builder, El};
use super::host::Ui;
use super::strings::Key;
use super::widget::Item;
use super::{chart, icon, intl, object, review, strip_plot};
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
    let mut build = Builder::new(&ui.doc, &panel);
    build.put(
        "role=dialog|tabindex=-1|aria-labelledby=$|<button.close|type=button|data-action=$|aria-label=$",
        &[title, close, ui.say(Key::Close)],
    );
    icon::draw(&mut build, "", icon::CROSS);
    build.put("/|<div|class=body", &[]);
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
        let build = &mut Builder::new(&ui.doc, &body);
        build.put("<p.message|id=finding|$|/", &[text]);
        if busy {
            build.put("<progress|aria-labelledby=finding", &[]);
        }
    }
}

/// The same for an answer that could not be had, with a button to ask again.
pub fn failure(ui: &Ui, card: &El, text: &str) {
    message(ui, card, text, false);
    if let Some(body) = card.find(".body") {
        let build = &mut Builder::new(&ui.doc, &body);
        build.put("<div.actions", &[]);
        action(build, ["again", ui.say(Key::TryAgain)]);
    }
}

/// One of several findings of a selection; `claims` are the finding and the words of each, for the tabs.
pub fn fill(ui: &Ui, card: &El, item: &Item, claims: &[(String, String)], shown: usize) {
    let of = &item.card;
    let Some(body) = reset(card, "ready") else { return };
    let kind = ui.kind(&of.finding);
    card.set("data-finding", kind);
    let build = &mut Builder::new(&ui.doc, &body);
    if claims.len() > 1 {
        tabs(ui, build, claims, shown);
        build.put("<div|class=panel|role=tabpanel|id=panel|aria-labelledby=finding", &[]);
    } else {
        build.put("<div|class=panel", &[]);
    }
    review::draw(ui, build, &item.raw);
    build.put("<h2.finding|id=finding", &[]);
    icon::finding(build, kind);
    build.put("<span|$|/|/", &[headline_of(ui, of)]);
    if !ui.context {
        build.put("<p.explanation|$|/", &[&of.explanation]);
    }
    if !of.unchecked.is_empty() && !ui.context {
        build.put("<p|class=note|$|/", &[&ui.lang.fill(Key::Unchecked, &[&of.unchecked.join(", ")])]);
    }
    undated(ui, build, item);
    reading(ui, build, of);
    if !chart::draw(ui, build, of) {
        strip_plot::draw(ui, build, of);
    }
    if !of.observations.is_empty() {
        build.put("<section|<h3|$|/", &[ui.say(Key::Sources)]);
        sources(ui, build, of);
        build.put("/", &[]);
    }
    actions(ui, build, of);
}

/// The finding in a few words.
pub fn headline_of<'a>(ui: &'a Ui, of: &'a Card) -> &'a str {
    if ui.context { ui.say(Key::Context) } else { &of.headline }
}

/// The words for a finding by its code.
pub fn finding<'a>(ui: &'a Ui, code: &str) -> &'a str {
    ui.lang.finding(code)
}

fn tabs(ui: &Ui, build: &mut Builder, claims: &[(String, String)], shown: usize) {
    build.put("<div.tabs|role=tablist|aria-label=$", &[ui.say(Key::Claims)]);
    for (index, (finding, words)) in claims.iter().enumerate() {
        let mut short: String = words.chars().take(TAB_LETTERS).collect();
        if short.len() < words.len() {
            short.push('…');
        }
        let kind = ui.kind(finding);
        let [here, stop] = if index == shown { ["true", "0"] } else { ["false", "-1"] };
        build.put(
            "<button.tab|type=button|role=tab|data-action=tab|aria-controls=panel|data-index=$|data-finding=$|aria-selected=$|tabindex=$",
            &[&index.to_string(), kind, here, stop],
        );
        icon::finding(build, kind);
        // The icon's finding in words, for those who do not see it.
        let said = if ui.context { "" } else { self::finding(ui, finding) };
        build.put("<span|$|/|<span|class=hidden|$|/|/", &[&short, &[", ", said].concat()]);
    }
    build.put("/", &[]);
}

/// Where the page does not say its day, the reader may.
fn undated(ui: &Ui, build: &mut Builder, item: &Item) {
    let of = object::field(&object::field(&item.raw, "body"), "itemReviewed");
    let day = object::text(&of, "datePublished");
    if day.is_empty() || item.own_day {
        let told = ui.say(if day.is_empty() { Key::Undated } else { Key::OwnDay });
        build.put(
            "<p.undated|<span|$|/|<input|type=date|data-correct=day|aria-label=$|value=$|/|/",
            &[told, ui.say(Key::Day), &day],
        );
    }
}

fn reading(ui: &Ui, build: &mut Builder, of: &Card) {
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
    build.put("<section|<h3|$|/|<dl.reading", &[ui.say(Key::Read)]);
    for (name, key, chip) in parts {
        if let Some(chip) = chip {
            self::chip(ui, build, [name, ui.say(key)], chip);
        }
    }
    build.put("/|/", &[]);
}

fn chip(ui: &Ui, build: &mut Builder, [name, label]: [&str; 2], chip: &Chip) {
    let worded = |text: &str| if name == "period" { intl::date(&ui.locale, text) } else { text.to_owned() };
    build.put("<div.chip|data-chip=$|<dt|$|/|<dd|lang=$", &[name, label, ui.english()]);
    if chip.alternatives.is_empty() {
        build.put("$", &[&worded(&chip.label)]);
    } else {
        build.put("<select|data-correct=$|aria-label=$", &[name, label]);
        option(build, [&chip.id, &worded(&chip.label), "selected"]);
        for other in chip.alternatives.iter().filter(|other| other.id != chip.id) {
            option(build, [&other.id, &worded(&other.label), ""]);
        }
        build.put("/", &[]);
    }
    if !chip.stated {
        build.put("<small|lang=$|$|/", &[ui.lang.tag(), ui.say(Key::Assumed)]);
    }
    build.put("/|/", &[]);
}

fn option(build: &mut Builder, [value, words, selected]: [&str; 3]) {
    build.put("<option|value=$|selected=$|$|/", &[value, selected, words]);
}

/// The sources one below the other; where they disagree, side by side.
fn sources(ui: &Ui, build: &mut Builder, of: &Card) {
    let all: Vec<&Observation> = of.observations.iter().collect();
    let on = |side: bool| all.iter().filter(|o| o.supports == Some(side)).copied().collect::<Vec<_>>();
    let (with, against) = (on(true), on(false));
    if ui.context || with.is_empty() || against.is_empty() {
        return source_list(ui, build, of, &all, SOURCES);
    }
    build.put("<div|class=sides", &[]);
    for (list, kind) in [(with, "agrees"), (against, "differs")] {
        build.put("<div|class=side|data-finding=$|<h4.stand", &[kind]);
        icon::finding(build, kind);
        build.put("<span|$|/|/", &[stand(ui, kind)]);
        source_list(ui, build, of, &list, SOURCES_A_SIDE);
        build.put("/", &[]);
    }
    build.put("/", &[]);
    let rest: Vec<&Observation> = all.iter().filter(|o| o.supports.is_none()).copied().collect();
    source_list(ui, build, of, &rest, SOURCES);
}

fn stand<'a>(ui: &'a Ui, kind: &str) -> &'a str {
    ui.say(if kind == "agrees" { Key::Supports } else { Key::Opposes })
}

fn source_list(ui: &Ui, build: &mut Builder, of: &Card, observations: &[&Observation], most: usize) {
    let count = observations.len();
    build.put("<ol.sources", &[]);
    for (index, observation) in observations.iter().enumerate() {
        // One more than fits is shown all the same: a fold for a single line helps nobody.
        if index == most && count > most + 1 {
            let words = ui.lang.fill(Key::More, &[&(count - most).to_string()]);
            build.put("/|<details|class=more|<summary|$|/|<ol.sources", &[&words]);
        }
        if let Some(source) = of.sources.get(observation.source) {
            // The words of an event name its place.
            let place = if of.form == "event" { "" } else { &observation.place_name };
            self::source(ui, build, [observation.display.as_str(), place], observation, source);
        }
    }
    build.put(if count > most + 1 { "/|/" } else { "/" }, &[]);
}

fn source(ui: &Ui, build: &mut Builder, [display, place]: [&str; 2], of: &Observation, source: &Source) {
    // What a statement says is in the data's language, a figure in the reader's.
    let (words, lang) = if display.is_empty() { (&*of.label, ui.english()) } else { (display, "") };
    let period = joined([&intl::date(&ui.locale, &of.period), ui.lang.term(&of.status), ""], " · ");
    build
        .put("<li.source|<p|class=figure|<strong|lang=$|$|/|<span|class=period|$|/", &[lang, words, &period]);
    if let Some(supports) = of.supports.filter(|_| !ui.context) {
        let kind = if supports { "agrees" } else { "differs" };
        build.put("<span|class=stand|data-finding=$", &[kind]);
        icon::finding(build, kind);
        build.put("<span|$|/|/", &[stand(ui, kind)]);
    }
    build.put("/", &[]);
    if !display.is_empty() {
        let about = joined([&of.label, place, ""], ", ");
        build.put("<p|class=about|lang=$|$|/", &[ui.english(), &about]);
    }
    let title = if source.title.is_empty() { &source.url } else { &source.title };
    build.put("<p|class=origin|<span|class=publisher|$|/", &[&source.publisher]);
    // A pack is data from elsewhere: only web addresses become links.
    if source.url.starts_with("https://") || source.url.starts_with("http://") {
        build.put(
            "<a.source-link|target=_blank|rel=noopener noreferrer|lang=en|href=$|$|/|<span|class=hidden|$|/",
            &[&source.url, title, &[" (", ui.say(Key::NewTab), ")"].concat()],
        );
    } else {
        build.put("<span|lang=en|$|/", &[title]);
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
    build.put("/|<p|class=note|$|/|/", &[&joined(notes, " · ")]);
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
fn actions(ui: &Ui, build: &mut Builder, of: &Card) {
    build.put("<div.actions", &[]);
    if !of.observations.is_empty() {
        action(build, ["cite-plain", ui.say(Key::CopyPlain)]);
    }
    action(build, ["link", ui.say(Key::CopyLink)]);
    action(build, ["report", ui.say(Key::Report)]);
    build.put("<details.menu|<summary|$|/|<div|class=menu", &[ui.say(Key::MoreActions)]);
    if !of.observations.is_empty() {
        action(build, ["cite-apa", "APA"]);
        action(build, ["cite-bibtex", "BibTeX"]);
        action(build, ["cite-csl", "CSL-JSON"]);
    }
    action(build, ["link-check", ui.say(Key::LinkCheck)]);
    action(build, ["export", ui.say(Key::Export)]);
    action(build, ["export-review", ui.say(Key::ExportReview)]);
}

/// A button that does one thing.
pub fn action(build: &mut Builder, [name, label]: [&str; 2]) {
    build.put("<button.action|type=button|data-action=$|$|/", &[name, label]);
}
