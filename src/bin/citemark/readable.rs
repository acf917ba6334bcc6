//! Answers for a terminal. Knows annotations and readings; formats them as text.

use citemark::Checked;
use citemark::annotation::{Annotation, Chip};
use citemark::claim::Doc;
use citemark::quantity::{Decimal, Quantity, Role, TimeKind, Unit, hedge, line};
use std::io::{Result, Write};

/// Prints the findings of a check.
pub fn findings(checked: &Checked, out: &mut impl Write) -> Result<()> {
    for (n, annotation) in checked.annotations.iter().enumerate() {
        if n > 0 {
            writeln!(out)?;
        }
        finding(annotation, out)?;
    }
    Ok(())
}

fn finding(annotation: &Annotation, out: &mut impl Write) -> Result<()> {
    let card = &annotation.citemark;
    let mark = match &*card.finding {
        "agrees" => "=",
        "differs" => "≠",
        "outdated" => "↺",
        "disputed" => "≷",
        "context" => "·",
        _ => "–",
    };
    writeln!(out, "{mark} {}: “{}”", &*card.headline, annotation.body.claim_reviewed)?;
    writeln!(out, "  {}", &*card.explanation)?;
    let part = |name: &str, chip: &Option<Chip>| {
        chip.as_ref().map(|c| format!("{name} {}{}", c.label, if c.stated { "" } else { " (not stated)" }))
    };
    let reading = &card.reading;
    let parts = [
        part("place", &reading.place),
        part("measure", &reading.measure),
        part("period", &reading.period),
        part("figure", &reading.figure),
    ];
    let read: Vec<String> = parts.into_iter().flatten().collect();
    if !read.is_empty() {
        writeln!(out, "  what I read: {}", read.join("; "))?;
    }
    for observation in &card.observations {
        let Some(source) = card.sources.get(observation.source) else { continue };
        // Where nothing was decided, sources are only told.
        let says = match observation.supports.filter(|_| card.reason.is_none()) {
            Some(true) => "supports",
            Some(false) => "does not support",
            None => "source",
        };
        let what = if observation.display.is_empty() || observation.variable.is_empty() {
            &observation.label
        } else {
            &observation.display
        };
        writeln!(
            out,
            "  {says}: {what} ({}, {}): {}, “{}”",
            observation.place_name, observation.period, source.publisher, source.title
        )?;
        writeln!(out, "    {} · {} · {}", source.url, source.licence, source.released)?;
    }
    Ok(())
}

/// Prints what was read in a text.
pub fn reading(doc: &Doc, out: &mut impl Write) -> Result<()> {
    for quantity in &doc.quantities {
        let words = quantity.hedge_span.map_or(quantity.span, |h| h.join(quantity.span)).of(doc.text);
        writeln!(out, "figure “{words}”: {}", figure(quantity, doc.text))?;
    }
    for time in &doc.times {
        let meant = time.label().unwrap_or_else(|| match time.kind {
            TimeKind::Duration => "a length of time".into(),
            TimeKind::Clock => "a time of day".into(),
            _ => "again and again".into(),
        });
        writeln!(out, "time “{}”: {meant}", time.span.of(doc.text))?;
    }
    if doc.quantities.is_empty() && doc.times.is_empty() {
        writeln!(out, "no figure and no time in it")?;
    }
    Ok(())
}

/// `a rise by 3.15 to 3.25 percent`, `120 or more hospital`.
fn figure(quantity: &Quantity, text: &str) -> String {
    let role = match quantity.role {
        Role::Rise => "a rise by ",
        Role::Fall => "a fall by ",
        Role::From => "starts at ",
        Role::To => "ends at ",
        Role::Rank => "place ",
        Role::Multiple => "a factor of ",
        Role::Share => "a share of ",
        _ => "",
    };
    // A place in an order is exact.
    let exact = quantity.role == Role::Rank;
    let committed = hedge::interval(quantity);
    let mut low = if exact { quantity.low } else { committed.low };
    let mut high = if exact { quantity.high } else { committed.high };
    // Shares are parts of one: a reader has them in per cent.
    let part = quantity.role == Role::Share && high.is_some_and(|high| high <= Decimal::ONE);
    if part {
        [low, high] = [low, high].map(|end| end.and_then(|end| end.mul(Decimal::HUNDRED)));
    }
    let plain = |n: Decimal| spelled(n.normal());
    let size = match (low.map(plain), high.map(plain)) {
        (Some(low), Some(high)) if low == high => low,
        (Some(low), Some(high)) => [low, high].join(" to "),
        (Some(low), None) => low + " or more",
        (None, Some(high)) => high + " or less",
        (None, None) => "any number".into(),
    };
    let one = low == high && low == Some(Decimal::ONE);
    let unit = match (&quantity.unit, &*line::unit(text, &quantity.unit)) {
        (_, "-") => String::new(),
        (_, "percent") => "%".into(),
        // What is counted stands in the text's own words.
        (Unit::Counted { phrase, .. }, _) => [" ", phrase.of(text)].concat(),
        (_, name) => [" ", &unit(name, one)].concat(),
    };
    match (part, &*unit) {
        (false, _) => [role, &size, &unit].concat(),
        (true, "" | "%") => [role, &size, "%"].concat(),
        (true, of) => [role, &size, "% of", of].concat(),
    }
}

/// The name of a unit beside a figure: `dollars per month`, `per 100,000`.
fn unit(name: &str, one: bool) -> String {
    let (top, per) = name.split_once(" per ").map_or((name, None), |(top, per)| (top, Some(per)));
    let mut parts: Vec<String> = Vec::new();
    // Names of moneys and measures as the line format has them, in the singular; a few have no plural.
    let same =
        top.ends_with('s') || ["yuan", "yen", "won", "baht", "rand", "celsius", "hertz"].contains(&top);
    match top {
        "count" => {}
        "foot" if !one => parts.push("feet".into()),
        _ if one || same || !top.is_ascii() => parts.push(top.into()),
        _ => parts.push([top, "s"].concat()),
    }
    if let Some(per) = per {
        parts.push("per".into());
        parts.extend(per.split_whitespace().map(|word| match word.bytes().all(|b| b.is_ascii_digit()) {
            true => grouped(word),
            false => word.into(),
        }));
    }
    parts.join(" ")
}

/// Large round numbers with a scale word, all others in digits: nothing is rounded.
fn spelled(n: Decimal) -> String {
    /// Digits behind the point that read better than zeros.
    const SHORT: usize = 3;
    for (power, word) in [(12, " trillion"), (9, " billion"), (6, " million")] {
        let Some(short) = n.shift(-power).filter(|short| short.abs() >= Decimal::ONE) else { continue };
        let plain = short.normal().to_string();
        if plain.split_once('.').is_none_or(|(_, part)| part.len() <= SHORT) {
            return grouped(&plain) + word;
        }
    }
    grouped(&n.to_string())
}

/// Thousands apart: `3,500,000.5`.
fn grouped(plain: &str) -> String {
    let (whole, part) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut out = String::new();
    for (at, c) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 && !out.ends_with('-') {
            out.push(',');
        }
        out.push(c);
    }
    out + part
}
