//! Answers that a person reads in a terminal.

use citemark::Checked;
use citemark::annotation::{Annotation, Chip};
use citemark::claim::Doc;
use citemark::quantity::hedge;
use std::io::{Result, Write};

/// Prints the findings of a check.
pub fn findings(checked: &Checked, text: &str, out: &mut impl Write) -> Result<()> {
    for (n, annotation) in checked.annotations.iter().enumerate() {
        if n > 0 {
            writeln!(out)?;
        }
        finding(annotation, text, out)?;
    }
    Ok(())
}

fn finding(annotation: &Annotation, _text: &str, out: &mut impl Write) -> Result<()> {
    let card = &annotation.citemark;
    let mark = match card.finding.as_str() {
        "agrees" => "=",
        "differs" => "≠",
        "outdated" => "↺",
        "disputed" => "≷",
        _ => "–",
    };
    writeln!(out, "{mark} {}: “{}”", card.headline, annotation.body.claim_reviewed)?;
    writeln!(out, "  {}", card.explanation)?;
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
        let says = match observation.supports {
            Some(true) => "supports",
            Some(false) => "does not support",
            None => "says",
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
        let committed = hedge::interval(quantity);
        let end =
            |n: Option<citemark::quantity::Decimal>| n.map_or("…".to_string(), |n| n.normal().to_string());
        writeln!(
            out,
            "figure “{}”: {} to {}, {:?}, {:?}",
            quantity.hedge_span.map_or(quantity.span, |h| h.join(quantity.span)).of(doc.text),
            end(committed.low),
            end(committed.high),
            quantity.hedge,
            quantity.role,
        )?;
    }
    for time in &doc.times {
        let end = |d: Option<citemark::quantity::Date>| d.map_or("…".to_string(), |d| d.to_string());
        writeln!(
            out,
            "time “{}”: from {} until before {}",
            time.span.of(doc.text),
            end(time.low),
            end(time.high)
        )?;
    }
    if doc.quantities.is_empty() && doc.times.is_empty() {
        writeln!(out, "nothing read: no figure and no time")?;
    }
    Ok(())
}
