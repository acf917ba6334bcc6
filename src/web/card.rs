//! Fills a given element with the findings of a selection: what was read, what the sources say, where that comes from.
//! Knows annotations; knows neither the host page nor how a check is made.

use super::dom::El;
use super::stage::Ui;
use super::strings::Key;
use super::{chart, icon, intl, strip};
use crate::annotation::{Card, Chip, Observation, Source};

/// Sources that stand open; the others are folded away.
const SOURCES: usize = 4;
/// Letters of a claim that a tab shows.
const TAB_LETTERS: usize = 26;

/// The empty card: a non-modal dialog with a close button.
pub fn frame(ui: &Ui) -> El {
    let doc = &ui.doc;
    let close = doc
        .part("button", "close")
        .attr("type", "button")
        .attr("data-action", "close")
        .attr("aria-label", ui.say(Key::Close))
        .with(&icon::cross(doc));
    doc.part("div", "card")
        .attr("role", "dialog")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "finding")
        .with(&close)
        .with(&doc.el("div").attr("class", "body"))
}

/// Empties the card and sets its state.
fn reset(card: &El, state: &str) -> Option<El> {
    card.set("data-state", state);
    let _ = card.remove_attribute("data-finding");
    let body: El = wasm_bindgen::JsCast::unchecked_into(card.query_selector(".body").ok()??);
    body.clear();
    body.set_scroll_top(0);
    Some(body)
}

/// A message in place of a finding.
pub fn message(ui: &Ui, card: &El, text: &str, busy: bool) {
    let Some(body) = reset(card, if busy { "busy" } else { "message" }) else { return };
    body.add(&ui.doc.part("p", "message").attr("id", "finding").text(text));
}

/// One of several findings of a selection; `claims` are the words of each, for the tabs.
pub fn fill(ui: &Ui, card: &El, of: &Card, claims: &[(String, String)], shown: usize) {
    let Some(body) = reset(card, "ready") else { return };
    let doc = &ui.doc;
    if claims.len() > 1 {
        body.add(&tabs(ui, claims, shown));
    }
    let panel = doc.el("div").attr("class", "panel");
    if claims.len() > 1 {
        panel.set("role", "tabpanel");
        panel.set("id", "panel");
        panel.set("aria-labelledby", "finding");
    }
    let kind = if ui.context { "context" } else { &of.finding };
    card.set("data-finding", kind);
    let headline = doc.part("h2", "finding").attr("id", "finding").with(&icon::finding(doc, kind));
    headline.add(&doc.el("span").text(&headline_of(ui, of)));
    panel.add(&headline);
    if !ui.context {
        panel.add(&english(ui, doc.part("p", "explanation")).text(&of.explanation));
    }
    if let Some(reading) = reading(ui, of) {
        panel.add(&reading);
    }
    if let Some(chart) = chart::draw(ui, of).or_else(|| strip::draw(ui, of)) {
        panel.add(&chart);
    }
    if !of.observations.is_empty() {
        panel.add(&sources(ui, of));
    }
    panel.add(&actions(ui, of));
    body.add(&panel);
}

/// The finding in the reader's language; English readers get the core's own words, which can name a year.
pub fn headline_of(ui: &Ui, of: &Card) -> String {
    if ui.context {
        return ui.say(Key::Context).to_owned();
    }
    if ui.lang.is_english() && !of.headline.is_empty() {
        return of.headline.clone();
    }
    ui.say(match of.finding.as_str() {
        "agrees" => Key::Agrees,
        "differs" => Key::Differs,
        "outdated" => Key::Outdated,
        "rightWhenPublished" => Key::RightThen,
        "disputed" => Key::Disputed,
        _ => Key::Abstains,
    })
    .to_owned()
}

fn english(ui: &Ui, el: El) -> El {
    if !ui.lang.is_english() {
        el.set("lang", "en");
    }
    el
}

fn tabs(ui: &Ui, claims: &[(String, String)], shown: usize) -> El {
    let doc = &ui.doc;
    let list = doc.part("div", "tabs").attr("role", "tablist").attr("aria-label", ui.say(Key::Claims));
    for (index, (finding, words)) in claims.iter().enumerate() {
        let here = index == shown;
        let mut short: String = words.chars().take(TAB_LETTERS).collect();
        if short.len() < words.len() {
            short.push('…');
        }
        let kind = if ui.context { "context" } else { finding };
        let tab = doc
            .part("button", "tab")
            .attr("type", "button")
            .attr("role", "tab")
            .attr("data-action", "tab")
            .attr("data-index", &index.to_string())
            .attr("data-finding", kind)
            .attr("aria-selected", if here { "true" } else { "false" })
            .attr("aria-controls", "panel")
            .attr("tabindex", if here { "0" } else { "-1" });
        tab.add(&icon::finding(doc, kind));
        list.add(&tab.with(&doc.el("span").text(&short)));
    }
    list
}

fn reading(ui: &Ui, of: &Card) -> Option<El> {
    let doc = &ui.doc;
    let parts = [
        ("place", Key::Place, &of.reading.place),
        ("measure", Key::Measure, &of.reading.measure),
        ("period", Key::Period, &of.reading.period),
        ("figure", Key::Figure, &of.reading.figure),
    ];
    let list = doc.part("dl", "reading");
    let mut any = false;
    for (name, key, chip) in parts {
        if let Some(chip) = chip {
            any = true;
            list.add(&self::chip(ui, name, key, chip));
        }
    }
    let section = doc.el("section").with(&doc.el("h3").text(ui.say(Key::Read))).with(&list);
    any.then_some(section)
}

fn chip(ui: &Ui, name: &str, key: Key, chip: &Chip) -> El {
    let doc = &ui.doc;
    let label = doc.el("dt").text(ui.say(key));
    let value = english(ui, doc.el("dd"));
    let worded =
        |label: &str| if name == "period" { intl::date(&ui.locale, label) } else { label.to_owned() };
    if chip.alternatives.is_empty() {
        value.say(&worded(&chip.label));
    } else {
        let select = doc.el("select").attr("data-correct", name).attr("aria-label", ui.say(key));
        select.add(&doc.el("option").attr("value", &chip.id).attr("selected", "").text(&worded(&chip.label)));
        for other in chip.alternatives.iter().filter(|other| other.id != chip.id) {
            select.add(&doc.el("option").attr("value", &other.id).text(&worded(&other.label)));
        }
        value.add(&select);
    }
    if !chip.stated {
        value.add(&doc.el("small").attr("lang", ui.lang.tag()).text(ui.say(Key::Assumed)));
    }
    doc.part("div", "chip").attr("data-chip", name).with(&label).with(&value)
}

fn sources(ui: &Ui, of: &Card) -> El {
    let doc = &ui.doc;
    let section = doc.el("section").with(&doc.el("h3").text(ui.say(Key::Sources)));
    // One or two more than fit are shown all the same: a fold for a single line helps nobody.
    let count = of.observations.len();
    let open = if count <= SOURCES + 1 { count } else { SOURCES };
    let (first, rest) = of.observations.split_at_checked(open).unwrap_or_default();
    section.add(&source_list(ui, of, first));
    if !rest.is_empty() {
        let words = ui.lang.fill(Key::More, &[&rest.len().to_string()]);
        let fold = doc.el("details").attr("class", "more").with(&doc.el("summary").text(&words));
        section.add(&fold.with(&source_list(ui, of, rest)));
    }
    section
}

fn source_list(ui: &Ui, of: &Card, observations: &[Observation]) -> El {
    let list = ui.doc.part("ol", "sources");
    for observation in observations {
        if let Some(source) = of.sources.get(observation.source) {
            // The words of an event name its place.
            let place = if of.form == "event" { "" } else { &observation.place_name };
            list.add(&self::source(ui, observation, place, source));
        }
    }
    list
}

fn source(ui: &Ui, of: &Observation, place: &str, source: &Source) -> El {
    let doc = &ui.doc;
    let item = doc.part("li", "source");
    let figure = doc.el("p").attr("class", "figure");
    let words = if of.display.is_empty() { &of.label } else { &of.display };
    figure.add(&english(ui, doc.el("strong")).text(words));
    figure.add(&doc.el("span").attr("class", "period").text(&intl::date(&ui.locale, &of.period)));
    if let Some(supports) = of.supports.filter(|_| !ui.context) {
        let (kind, key) = if supports { ("agrees", Key::Supports) } else { ("differs", Key::Opposes) };
        let note = doc.el("span").attr("class", "stand").attr("data-finding", kind);
        figure.add(&note.with(&icon::finding(doc, kind)).with(&doc.el("span").text(ui.say(key))));
    }
    item.add(&figure);
    if !of.display.is_empty() {
        let mut about = of.label.clone();
        if !place.is_empty() {
            about.push_str(", ");
            about.push_str(place);
        }
        if !of.status.is_empty() {
            about.push_str(" · ");
            about.push_str(&of.status);
        }
        item.add(&english(ui, doc.el("p")).attr("class", "about").text(&about));
    }
    item.add(&origin(ui, source));
    let mut notes: Vec<String> = Vec::new();
    if !source.licence.is_empty() {
        notes.push(source.licence.clone());
    }
    for (key, date) in [(Key::Released, &source.released), (Key::Retrieved, &source.retrieved)] {
        if !date.is_empty() {
            notes.push(ui.lang.fill(key, &[&intl::date(&ui.locale, date)]));
        }
    }
    item.with(&doc.el("p").attr("class", "note").text(&notes.join(" · ")))
}

fn origin(ui: &Ui, source: &Source) -> El {
    let doc = &ui.doc;
    let line = doc.el("p").attr("class", "origin");
    line.add(&doc.el("span").attr("class", "publisher").text(&source.publisher));
    let title = if source.title.is_empty() { &source.url } else { &source.title };
    // A pack is data from elsewhere: only web addresses become links.
    if source.url.starts_with("https://") || source.url.starts_with("http://") {
        let link = doc
            .part("a", "source-link")
            .attr("href", &source.url)
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .attr("lang", "en")
            .text(title);
        let note = doc.el("span").attr("class", "hidden").attr("lang", ui.lang.tag());
        note.say(" (");
        note.say(ui.say(Key::NewTab));
        note.say(")");
        line.add(&link.with(&note));
    } else {
        line.add(&doc.el("span").attr("lang", "en").text(title));
    }
    line
}

fn actions(ui: &Ui, of: &Card) -> El {
    let doc = &ui.doc;
    let row = doc.part("div", "actions");
    let add = |name: &str, label: &str| row.add(&doc.button("action", label).attr("data-action", name));
    if !of.observations.is_empty() {
        add("cite-plain", ui.say(Key::CopyPlain));
        add("cite-apa", "APA");
        add("cite-bibtex", "BibTeX");
    }
    add("link", ui.say(Key::CopyLink));
    add("export", ui.say(Key::Export));
    add("report", ui.say(Key::Report));
    row
}
