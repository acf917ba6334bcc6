//! How firmly a passage says something: as a fact, a forecast, a hypothesis, a denial, a question or an opinion.
//! Cue words only; where two speak, the more cautious wins.

use super::doc::{Doc, Tokens};

/// How firmly something is said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Stance {
    /// As a fact, or as somebody's report of a fact.
    Asserted,
    /// Asked.
    Question,
    /// If, would, imagine.
    Hypothetical,
    /// Will, is expected to, target.
    Forecast,
    /// Denied, or reported as untrue.
    Negated,
    /// Too many, best, should.
    Opinion,
}

const HYPOTHETICAL: &str = "imagine|suppose|supposing|even if|what if|as if|if|would|could|might|were it|\
    unless|hypothetically|in theory|let us say|say that|had it|should it|picture a|assume|assuming|\
    in a world where|as though|pretend";

const FORECAST: &str = "ending the year|end the year|economists polled|analysts polled|will|shall|expects|expect|expected to|is expected|are expected|expecting|forecast|\
    forecasts|forecasting|projected|projects|projection|projections|predicts|predicted|prediction|\
    is set to|are set to|set to|target|targets|targeting|aims|aim|aiming|plans|planning|pledged|pledges|\
    pledge|hopes|hope to|wants|want|on course to|on track to|is due to|promised|promises|vowed|vows|\
    is likely to|are likely to|by the time|looks set|foresees|pencilled in|penciled in|envisages|\
    anticipates|anticipated|reckons on|going to|in the coming|intends|seeks to|ambition|goal|ll|\
    budgeted for|outlook|is heading for|heading towards|headed for";

/// Forecasts in the words of supposing.
const MAY_COME: &str = "may rise|may well|may fall|may reach|may grow|may hit|should be back|should fall|should rise|\
    should reach|should grow|could reach|could rise|could fall|could hit|might reach|might rise|imf sees|bank sees|\
    economists see|analysts see|sees inflation|sees growth|sees the economy";

const NEGATED: &str = "mistranslation|mistranslated|misprint|misprinted|typo|hardly anyone|slip of the tongue|mistook|mistaken|\
    misread|misheard|misstated|make that|or rather|no , barely|joked|jokes|joking|quipped|quips|jested|kidding|in jest|spoof|satirical|teased|denied|denies|deny|denying|denial|rejected|rejects|reject|rejecting|wrongly|\
    falsely|false|untrue|not true|myth|debunked|debunks|no one seriously|nobody|hoax|fabricated|bogus|\
    refuted|refutes|dismissed|dismisses|contrary to|no truth|incorrectly|mistakenly|rumour|rumor|rumours|\
    rumors|retracted|disputes|disputed|misleading|misreported|erroneously|it is a lie|alleged|allegedly|\
    supposedly|nonsense|fake|no one believes|no one claims|no one thinks|few believe|no evidence|\
    misquoted|fiction|fact checkers|corrected|correction|wrong|invented|disowned|never said|did not say|\
    withdrew|inaccurate|conspiracy|baseless|groundless|unfounded|without evidence|is a lie|was a lie|a lie";

const NOT: &str = "not|never|neither|nor|t";

const OPINION: &str = "too many|too much|too few|too little|should|ought|deserves|deserve|best place|\
    worst place|far too|not enough|cruellest|cruelest|beautiful|shameful|disgrace|scandal|in my view|\
    i think|i believe|i feel|must be|plenty of|more than enough|best|worst|greatest nation|wonderful|\
    awful|terrible|unacceptable|the most beautiful|outrageous|a disaster|needs more|nicer|lovelier|\
    friendlier|happier|better|worse|dreadful";

/// Phrases in which a cue word says nothing of the kind.
const HARMLESS: &str = "beating forecasts|beat forecasts|above forecasts|below forecasts|beyond forecasts|\
    beating expectations|defying forecasts|defied forecasts|than forecast|than predicted|than projected|\
    than expected|ahead of forecasts|missing forecasts|missed forecasts|confounding forecasts|\
    against forecasts|than forecasters|had forecast|had predicted|had been forecast|had expected|will forget|will remember|would understand|\
    can expect to|could expect to|expect to live|expects to live|expected to live|\
    as it were|could read|could not read|could neither read|not only|not just|not to mention|is not alone|\
    say what you will|goodwill|free will|believe it or not|expected lifespan|expected years|not including|\
    not counting|whether or not|better known|best known|could write|wants for|not least|best part of|\
    at best|at worst|not far|better off|worse off|expected age|no fewer|expectation|if any|if not|\
    better than|worse than|more than expected|hardly be expected to|can be expected to|\
    could be expected to|cannot be expected to|at its worst|at its best|at their worst|no worse|no better";

/// The stance of the words in `range` (a clause or sentence), towards a figure at `focus` if there is one.
pub fn stance(doc: &Doc, range: Tokens, focus: Option<usize>) -> Stance {
    let sentence = doc.sentence_of(range.start);
    if is_question(doc, &sentence) {
        return Stance::Question;
    }
    if doc.has(range.clone(), MAY_COME) {
        return Stance::Forecast;
    }
    // "expects output to grow by 2 per cent, which would be a change": supposed is only what follows from it.
    let before = range.start..focus.unwrap_or(range.end);
    if cue(doc, before.clone(), FORECAST) && !cue(doc, before.clone(), HYPOTHETICAL) {
        return Stance::Forecast;
    }
    // "Kenya had 55 million people in 2023, so the water may not last": what follows is another statement.
    let end = (before.end..range.end)
        .find(|&at| doc.is_any(at, ",") && doc.is_any(at + 1, "so|which|but|yet|and|though|although|while"));
    let said = range.start..end.unwrap_or(range.end);
    // The verb, not the month.
    let may = said.clone().any(|at| doc.written(at) == "may");
    if may || cue(doc, said, HYPOTHETICAL) || inverted(doc, &range) {
        return Stance::Hypothetical;
    }
    if cue(doc, range.clone(), FORECAST) {
        return Stance::Forecast;
    }
    if cue(doc, range.clone(), NEGATED) || denied_near(doc, &range, focus) {
        return Stance::Negated;
    }
    if cue(doc, range, OPINION) {
        return Stance::Opinion;
    }
    Stance::Asserted
}

/// A cue that is not part of a harmless phrase.
fn cue(doc: &Doc, mut range: Tokens, cues: &'static str) -> bool {
    while let Some(hit) = doc.find_outside(range.clone(), cues, HARMLESS) {
        if !is_name(doc, hit.start) && !lone_ending(doc, hit.start) {
            return true;
        }
        range.start = hit.start + 1;
    }
    false
}

/// `Will Smith`: a cue word written as a name inside a sentence.
fn is_name(doc: &Doc, at: usize) -> bool {
    doc.is_capital(at) && at > doc.sentence_of(at).start && doc.is_capital(at + 1)
}

/// `ll` counts only after an apostrophe.
fn lone_ending(doc: &Doc, at: usize) -> bool {
    doc.is_any(at, "ll") && !doc.follows_any(at, "'")
}

fn is_question(doc: &Doc, sentence: &Tokens) -> bool {
    sentence.len() > 1 && sentence.clone().rev().take(3).any(|at| doc.is_any(at, "?"))
}

/// "Were Russia's economy …", "Had it …": a verb first, with no question mark behind.
fn inverted(doc: &Doc, range: &Tokens) -> bool {
    doc.sentence_of(range.start).start == range.start && doc.is_any(range.start, "were|had|should")
}

/// How many words may stand between a "not" and what it denies.
const NOT_REACH: usize = 4;

fn denied_near(doc: &Doc, range: &Tokens, focus: Option<usize>) -> bool {
    let Some(focus) = focus else { return false };
    let from = focus.saturating_sub(NOT_REACH).max(range.start);
    (from..focus).any(|at| {
        doc.is_any(at, NOT)
            && (!doc.is_any(at, "t") || doc.follows_any(at, "'"))
            && doc.phrase_at(at, HARMLESS).is_none()
    })
}
