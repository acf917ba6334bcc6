//! One plain sentence for each finding, built from the reading and the observations. It states what sources say and
//! never calls a claim true or false.

use super::words::{number, ordinal, percent, with_unit};
use crate::check::{Assessment, Detail, Evidence, Finding, Reason, Support};
use crate::claim::{Direction, Doc, Form};
use crate::pack::{Pack, PlaceId};
use crate::quantity::Decimal;

/// The finding in a few words.
pub fn headline(finding: Finding, form: Form) -> String {
    match finding {
        Finding::Agrees => "Agrees with the sources".into(),
        Finding::Differs => "Differs from the sources".into(),
        Finding::Outdated(year) => ["Was right in ", &year.to_string()].concat(),
        Finding::RightWhenPublished => "Right when published".into(),
        Finding::Disputed => "Sources disagree".into(),
        Finding::Abstains(Reason::NotAStatistic) if form == Form::None => "Nothing here to check".into(),
        Finding::Abstains(_) => "Not checked".into(),
    }
}

/// Why nothing is said, for a reader.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::NotAStatistic => "There is no statistic here that could be compared with a source.",
        Reason::NotInDataset => "The bundled data has no series for what is measured here.",
        Reason::PlaceNotCovered => {
            "The bundled data covers countries and the world; it has nothing for this place."
        }
        Reason::PeriodNotCovered => {
            "The bundled data has no figure for this period: it holds yearly figures up to its release."
        }
        Reason::Forecast => "This is about the future; there is nothing yet to compare it with.",
        Reason::Hypothetical => "This is not said to be so, only supposed.",
        Reason::Ambiguous => {
            "The words can be read in more than one way, or lie too close to the sources' figures to tell."
        }
        Reason::NegatedOrReported => "The text itself reports this as denied or untrue.",
        Reason::Opinion => "This is a judgement, not a figure.",
    }
}

/// The sentence that explains an assessment.
pub fn explain(found: &Assessment, doc: &Doc, pack: &Pack) -> String {
    if let Finding::Abstains(why) = found.finding {
        let mut out = reason(why).to_string();
        if matches!(why, Reason::Ambiguous)
            && let Some(first) = found.evidence.first()
        {
            out.push(' ');
            out.push_str(&observed(first, pack));
            out.push('.');
        }
        return out;
    }
    match &found.detail {
        Detail::Rank { found: at, stated, of, lowest_first, holder } => {
            rank(found, pack, *at, *stated, *of, *lowest_first, *holder)
        }
        Detail::Comparison { left, right } => comparison(found, pack, *left, *right),
        Detail::Change { from, to, direction } => change(found, pack, *from, *to, *direction),
        Detail::Level if found.link.event.is_some() => event(found, pack),
        Detail::Level => level(found, doc, pack),
    }
}

fn publisher<'p>(evidence: &Evidence, pack: &'p Pack) -> &'p str {
    pack.source(evidence.source).map_or("The source", |s| s.publisher)
}

fn place_name(pack: &Pack, place: PlaceId) -> &str {
    pack.place(place).map_or("", |p| p.name)
}

/// "World Bank has 123.9 million people for Japan in 2023"
fn observed(evidence: &Evidence, pack: &Pack) -> String {
    let Some(variable) = evidence.variable.and_then(|v| pack.variable(v)) else { return String::new() };
    let Some(value) = evidence.value.and_then(|v| v.mul(variable.scale)) else { return String::new() };
    let undated = variable.first_year == variable.last_year;
    let mut out = [
        publisher(evidence, pack),
        " has ",
        &with_unit(value, &variable),
        " for ",
        evidence.place.map_or("", |place| place_name(pack, place)),
    ]
    .concat();
    if let Some(origin) = evidence.origin {
        out.push_str(" from ");
        out.push_str(place_name(pack, origin));
    }
    if !undated {
        out.push_str(" in ");
        out.push_str(&evidence.year.to_string());
    }
    out
}

fn stated_words<'t>(found: &Assessment, doc: &Doc<'t>) -> &'t str {
    let quantity = found.link.figure.and_then(|i| doc.quantities.get(i));
    quantity.map_or("", |q| q.hedge_span.map_or(q.span, |h| h.join(q.span)).of(doc.text))
}

fn level(found: &Assessment, doc: &Doc, pack: &Pack) -> String {
    let Some(first) = found.evidence.first() else { return String::new() };
    let words = stated_words(found, doc);
    let mut out = observed(first, pack);
    match found.finding {
        Finding::Agrees => {
            out.push_str("; “");
            out.push_str(words);
            out.push_str("” fits that.");
        }
        Finding::Differs => {
            out.push_str("; ");
            out.push_str(&difference(found, first, pack, words));
        }
        Finding::Outdated(year) => {
            let then = found.evidence.iter().rev().find(|e| e.year == year).unwrap_or(first);
            out = [
                "“",
                words,
                "” was right in ",
                &year.to_string(),
                ": ",
                &observed(then, pack),
                ". ",
                &observed(first, pack),
                ".",
            ]
            .concat();
        }
        Finding::RightWhenPublished => {
            let then = found.evidence.last().unwrap_or(first);
            out = [
                "“",
                words,
                "” was right by an earlier release: ",
                &observed(then, pack),
                ". Since then, ",
                &out,
                ".",
            ]
            .concat();
        }
        Finding::Disputed => {
            let side = |support: Support| found.evidence.iter().find(|e| e.support == Some(support));
            let against = side(Support::Contradicts).or_else(|| side(Support::Close)).unwrap_or(first);
            let with = side(Support::Supports).unwrap_or(first);
            out = [
                "“",
                words,
                "” depends on the source: ",
                &observed(with, pack),
                ", ",
                &observed(against, pack),
                ".",
            ]
            .concat();
        }
        Finding::Abstains(_) => out.push('.'),
    }
    out
}

/// "“71.4 million” is 309% more."
fn difference(found: &Assessment, evidence: &Evidence, pack: &Pack, words: &str) -> String {
    let quoted = ["“", words, "”"].concat();
    let scaled = evidence.variable.and_then(|v| pack.variable(v)).and_then(|v| evidence.value?.mul(v.scale));
    let stated = found.link.interval.map(|i| i.stated);
    let (Some(value), Some(stated)) = (scaled, stated) else { return quoted + " is something else." };
    let Some(gap) = stated.sub(value) else { return quoted + " is something else." };
    let more = if gap.is_negative() { " less." } else { " more." };
    if value.is_zero() || value.is_negative() != stated.is_negative() {
        return quoted + " is the other way round.";
    }
    // Ten times and more is told as a factor.
    let (large, small) =
        if stated.abs() > value.abs() { (stated.abs(), value.abs()) } else { (value.abs(), stated.abs()) };
    if let Some(times) = large.div(small, 0).filter(|t| *t >= Decimal::from(8)) {
        let way = if stated.abs() > value.abs() { " times as much." } else { " times too small." };
        return [&quoted, " is about ", &number(times), way].concat();
    }
    [&quoted, " is ", &percent(gap.abs(), value).unwrap_or_default(), more].concat()
}

fn rank(
    found: &Assessment,
    pack: &Pack,
    at: u32,
    stated: u32,
    of: u32,
    lowest_first: bool,
    holder: Option<PlaceId>,
) -> String {
    let subject = found.link.place.map_or("", |p| place_name(pack, p));
    let variable = found.link.variable.and_then(|v| pack.variable(v)).map_or("", |v| v.name);
    let scope = found.link.scope.map_or("the world", |p| place_name(pack, p));
    let order = if lowest_first { " from the lowest" } else { "" };
    let by = found.evidence.first().map_or("", |e| publisher(e, pack));
    let year = found.evidence.first().map_or(String::new(), |e| [" in ", &e.year.to_string()].concat());
    let mut out = [
        subject,
        " is ",
        &ordinal(at),
        order,
        " of ",
        &of.to_string(),
        " countries in ",
        scope,
        " by ",
        variable,
        &year,
        ", by the figures of ",
        by,
    ]
    .concat();
    if let Finding::Outdated(then) = found.finding {
        out = [&out, "; it was ", &ordinal(stated), " in ", &then.to_string()].concat();
    } else if at != stated
        && let Some(holder) = holder
    {
        out = [&out, "; ", &ordinal(stated), " is ", place_name(pack, holder)].concat();
    }
    out + "."
}

fn comparison(found: &Assessment, pack: &Pack, left: Decimal, right: Decimal) -> String {
    let Some(variable) = found.link.variable.and_then(|v| pack.variable(v)) else { return String::new() };
    let name = |p: &PlaceId| place_name(pack, *p).to_string();
    let others = found.link.others.iter().map(name).collect::<Vec<_>>().join(" and ");
    let subject = found.link.place.map_or("", |p| place_name(pack, p));
    let ratio =
        left.div(right, 2).map_or(String::new(), |r| [": ", &number(r.normal()), " times as much"].concat());
    let by = found.evidence.first().map_or("", |e| publisher(e, pack));
    let year = found
        .evidence
        .first()
        .filter(|_| variable.first_year != variable.last_year)
        .map_or(String::new(), |e| [" in ", &e.year.to_string()].concat());
    [
        by,
        " has ",
        &with_unit(left, &variable),
        " for ",
        subject,
        " and ",
        &with_unit(right, &variable),
        " for ",
        &others,
        &year,
        &ratio,
        ".",
    ]
    .concat()
}

fn change(
    found: &Assessment,
    pack: &Pack,
    from: Decimal,
    to: Decimal,
    _direction: Option<Direction>,
) -> String {
    let Some(variable) = found.link.variable.and_then(|v| pack.variable(v)) else { return String::new() };
    let place = found.link.place.map_or("", |p| place_name(pack, p));
    let (Some(first), Some(last)) = (found.evidence.first(), found.evidence.get(1)) else {
        return String::new();
    };
    let moved = to.sub(from).unwrap_or(Decimal::ZERO);
    let way = if moved.is_negative() { "down" } else { "up" };
    let size = if variable.base == "percent" {
        number(moved.abs()) + " points"
    } else {
        percent(moved.abs(), from).unwrap_or_default()
    };
    let by = publisher(first, pack);
    let name = variable.name;
    [
        name,
        " in ",
        place,
        " went from ",
        &with_unit(from, &variable),
        " in ",
        &first.year.to_string(),
        " to ",
        &with_unit(to, &variable),
        " in ",
        &last.year.to_string(),
        ": ",
        way,
        " ",
        &size,
        ", by the figures of ",
        by,
        ".",
    ]
    .concat()
}

fn event(found: &Assessment, pack: &Pack) -> String {
    let side = |support: Support| found.evidence.iter().filter(move |e| e.support == Some(support));
    let who = |e: &Evidence| -> Option<String> {
        let (id, index) = e.fact?;
        let event = pack.event(id)?;
        event.facts.get(index).map(|f| f.statement.trim_end_matches('.').to_string())
    };
    let with: Vec<String> = side(Support::Supports).take(2).filter_map(who).collect();
    let against: Vec<String> = side(Support::Contradicts).take(2).filter_map(who).collect();
    match found.finding {
        Finding::Agrees => ["In line with it: ", &with.join("; "), "."].concat(),
        Finding::Differs => ["Against it: ", &against.join("; "), "."].concat(),
        _ => ["In line with it: ", &with.join("; "), ". Against it: ", &against.join("; "), "."].concat(),
    }
}
