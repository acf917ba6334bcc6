//! Sentences made from a pack's own figures, to see whether each variable answers the phrases that name it. Knows how
//! phrases are used; whether a sentence is answered is for the checker to say.

use citemark::excerpt::Excerpt;
use citemark::pack::compile::Example;
use citemark::pack::{
    Frequency, OTHER_DEFINITION, Pack, PhraseRole, PlaceId, PlaceKind, Variable, VariableId,
};
use citemark::quantity::{Date, Decimal};
use std::fmt::{self, Display};

/// Sentences for a variable.
const SENTENCES: usize = 12;

/// How the sentences of a variable fared.
pub struct Answered {
    variable: String,
    right: usize,
    /// Those that were not answered right, with what was said of them.
    failed: Vec<(String, String)>,
}

impl Answered {
    /// Whether each was answered right.
    pub fn all(&self) -> bool {
        self.failed.is_empty()
    }
}

impl Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} of {} sentences answered",
            self.variable,
            self.right,
            self.right + self.failed.len()
        )?;
        match self.failed.first() {
            Some((text, said)) => write!(f, "; not \"{text}\" ({said})"),
            None => Ok(()),
        }
    }
}

/// Tries every variable that has a phrase, or shares the topic of one that has.
pub fn answered(pack: &Pack) -> Vec<Answered> {
    pack.variables().filter_map(|id| of_variable(pack, id)).collect()
}

fn of_variable(pack: &Pack, id: VariableId) -> Option<Answered> {
    let variable = pack.variable(id)?;
    if variable.pairs {
        return None;
    }
    let phrases = phrases(pack, &variable);
    let examples = examples(pack, id);
    if phrases.is_empty() || examples.is_empty() {
        return None;
    }
    let mut out = Answered { variable: variable.id.into(), right: 0, failed: Vec::new() };
    for at in 0..SENTENCES {
        let ((phrase, role), (place, number, value)) =
            (phrases.get(at % phrases.len())?, examples.get(at % examples.len())?);
        let Some(value) = signed(phrase, *value) else { continue };
        let (year, _) = variable.frequency.parts(*number);
        let (place, frequency) = (pack.place(*place)?.name.into(), variable.frequency);
        let example = Example { place, frequency, period: *number, value };
        let Some(text) = sentence(&variable, phrase, *role, &example) else { continue };
        let excerpt = Excerpt::new(&text).dated(Date::new(year + 1, 12, 1));
        let found = citemark::check(&excerpt, pack);
        let said = found.annotations.first().map_or(String::new(), |one| {
            one.citemark.reason.as_ref().map_or(one.citemark.finding.to_string(), |why| why.to_string())
        });
        if matches!(&*said, "agrees" | "rightWhenPublished" | "disputed") {
            out.right += 1;
        } else {
            out.failed.push((text, said));
        }
    }
    Some(out)
}

/// The figure as a phrase has it that tells the sign by itself; none where it is the other way round.
fn signed(phrase: &str, value: Decimal) -> Option<Decimal> {
    let says = |words: &[&str]| words.iter().any(|word| phrase.split(' ').any(|own| own == *word));
    match (says(&["deficit", "gap", "emigration"]), says(&["surplus", "immigration"])) {
        (true, _) => value.is_negative().then(|| value.abs()),
        (_, true) => (!value.is_negative()).then_some(value),
        _ => Some(value),
    }
}

/// The phrases that name a variable of this topic, in turn by what they do.
fn phrases<'p>(pack: &'p Pack, variable: &Variable) -> Vec<(&'p str, PhraseRole)> {
    // What is observed more often answers the phrases of its topic.
    let finer = variable.frequency != Frequency::Year && variable.rank < OTHER_DEFINITION;
    let topic = |id: VariableId| {
        let main = |one: &Variable| one.topic == variable.topic && one.rank == 1;
        pack.variable(id).is_some_and(|one| one.id == variable.id || finer && main(&one))
    };
    let mut by_role: Vec<Vec<(&str, PhraseRole)>> = Vec::new();
    for (phrase, entry) in pack.phrases().iter() {
        if !topic(entry.variable) || matches!(entry.role, PhraseRole::High | PhraseRole::Low) {
            continue;
        }
        match by_role.iter_mut().find(|all| all.iter().all(|(_, role)| *role == entry.role)) {
            Some(all) => all.push((phrase, entry.role)),
            None => by_role.push(vec![(phrase, entry.role)]),
        }
    }
    let most = by_role.iter().map(Vec::len).max().unwrap_or_default();
    (0..most)
        .flat_map(|at| by_role.iter().filter_map(move |all| all.get(at).copied()))
        .take(SENTENCES)
        .collect()
}

/// The newest figures of some places, far apart in the list.
fn examples(pack: &Pack, id: VariableId) -> Vec<(PlaceId, i32, Decimal)> {
    let scale = pack.variable(id).map_or(Decimal::ONE, |variable| variable.scale);
    let mut all = Vec::new();
    for place in pack.places() {
        let Some(about) = pack.place(place) else { continue };
        if matches!(about.kind, PlaceKind::Territory | PlaceKind::Group | PlaceKind::Other) {
            continue;
        }
        // A namesake answers to nothing else than a question.
        let names = pack.names().get(&about.name.to_lowercase());
        if names.iter().any(|name| name.place != place) {
            continue;
        }
        let series = pack.series(id, place).found();
        if let Some((number, value)) = series.and_then(|series| series.years().next_back())
            && let Some(value) = value.mul(scale)
            && !value.is_zero()
        {
            all.push((place, number, value));
        }
    }
    let step = (all.len() / SENTENCES).max(1);
    all.into_iter().step_by(step).collect()
}

/// A sentence that says a figure with a phrase.
fn sentence(variable: &Variable, phrase: &str, role: PhraseRole, example: &Example) -> Option<String> {
    let when = format!("in {}", example.period_in_words());
    let world = example.place == "World";
    let land = if world { "the world".to_owned() } else { example.place_in_words() };
    let figure = figure(variable, example)?;
    let count = example.figure("", "persons");
    let falls = variable.base == "percent" && example.value.is_negative();
    let once = variable.is_constant();
    let from = variable.id.ends_with(".ORIGIN");
    let text = match role {
        PhraseRole::Term if from => format!("the {phrase} from {land} was {figure} {when}"),
        PhraseRole::Term => {
            let was = if phrase.ends_with('s') && !phrase.ends_with("ss") { "were" } else { "was" };
            let per_person = phrase.contains("per ") && variable.unit.ends_with(" per person");
            let figure = if per_person { figure.trim_end_matches(" per person").to_owned() } else { figure };
            format!("the {phrase} of {land} {was} {figure} {when}")
        }
        PhraseRole::Grows => {
            let by = figure.split(" of ").next()?.trim_start_matches('-');
            format!("the {phrase} of {land} {} by {by} {when}", if falls { "shrank" } else { "grew" })
        }
        PhraseRole::Count if from => format!("there were {count} {phrase} from {land} {when}"),
        PhraseRole::Count if world => format!("the world had {count} {phrase} {when}"),
        PhraseRole::Count => format!("there were {count} {phrase} in {land} {when}"),
        PhraseRole::Predicate => format!("{when}, {figure} of the population of {land} {phrase}"),
        PhraseRole::Tail => {
            let verb = match (phrase.starts_with("on "), variable.base) {
                (true, _) => "spent",
                (false, "percent") => "got",
                _ => "emitted",
            };
            format!("{land} {verb} {figure} {phrase} {when}")
        }
        PhraseRole::Verb => format!("{land} {phrase} {figure}"),
        _ => return None,
    };
    let text = if once { text.replace(&format!(" {when}"), "") } else { text };
    let mut letters = text.chars();
    Some(format!("{}{}.", letters.next()?.to_uppercase(), letters.as_str()))
}

/// A figure with its unit, as a sentence has it.
fn figure(variable: &Variable, example: &Example) -> Option<String> {
    let unit = match variable.base {
        "tonnes" => "tonnes",
        "kwh" => "kWh",
        "per_km2" => "people per square kilometre",
        // Per 1,000 women, of whatever age.
        _ => variable.unit.split(" aged ").next()?,
    };
    let figure = example.figure(unit, variable.base);
    Some(match variable.unit {
        "% of GDP" | "% of land area" => figure + variable.unit.trim_start_matches('%'),
        _ => figure,
    })
}
