//! Builds the annotation of an assessment. Knows which field holds what; the sentences are made in `explain`.

use super::explain::Explainer;
use super::figures::{between, number, own, unit, with_unit};
use super::language::{Words, fill};
use super::messages::{Message, headline};
use super::*;
use crate::claim::Doc;
use crate::excerpt::Excerpt;
use crate::judge::{Assessment, Evidence, Support};
use crate::pack::{Frequency, Pack, PlaceId, SourceId, Status, Variable, VariableId};
use crate::quantity::{Date, Decimal, Quantity, Role, Unit};
use crate::resolve::Quotient;

/// Characters of context kept on either side of a quote.
const CONTEXT: usize = 32;

/// The annotation of one assessed claim.
pub fn annotate(found: &Assessment, excerpt: &Excerpt, doc: &Doc, pack: &Pack, words: &Words) -> Annotation {
    let span = doc.span_of(found.tokens.clone());
    let claim = span.of(doc.text);
    let mut cited = Cited { pack, words, sources: Vec::new(), ids: Vec::new() };
    let observations: Vec<Observation> = found.evidence.iter().filter_map(|e| cited.observation(e)).collect();
    let series = cited.series(found);
    let explainer = Explainer { found, doc, pack, words };
    let explanation = explainer.explain();
    let head = headline(found.finding, found.form, words);
    let date = excerpt.page.date_published.map(|date| date.to_string());
    let pack_hash = pack.hash();
    let id = id([claim, date.as_deref().unwrap_or_default(), &pack_hash]);
    let review = ClaimReview {
        context: "https://schema.org".into(),
        r#type: "ClaimReview".into(),
        url: id.clone(),
        claim_reviewed: claim.into(),
        item_reviewed: Claim {
            r#type: "Claim".into(),
            date_published: date,
            appearance: excerpt.page.url.clone(),
        },
        in_language: words.language(),
        author: Agent {
            r#type: "SoftwareApplication".into(),
            name: [concat!("Citemark ", env!("CARGO_PKG_VERSION"), ", pack "), &pack_hash].concat(),
        },
        review_rating: Rating { r#type: "Rating".into(), alternate_name: head.clone() },
        review_body: explanation.clone(),
        citation: cited.sources.iter().map(|s| s.url.clone()).filter(|u| !u.is_empty()).collect(),
    };
    let card = Card {
        start: doc.utf16(span.start),
        end: doc.utf16(span.end),
        form: found.form.code().into(),
        finding: found.finding.code().into(),
        reason: found.finding.reason().map(|why| why.code().into()),
        marked: found.is_marked(),
        unchecked: Vec::new(),
        headline: head,
        explanation,
        reading: reading(&explainer),
        observations,
        series,
        sources: cited.sources,
    };
    let quote = Selector::TextQuoteSelector {
        exact: claim.into(),
        prefix: tail(&[tail(&excerpt.prefix), tail(doc.text.get(..span.start).unwrap_or_default())].concat())
            .into(),
        suffix: head_of(
            &[head_of(doc.text.get(span.end..).unwrap_or_default()), head_of(&excerpt.suffix)].concat(),
        )
        .into(),
    };
    // Counted in the document that is the target's source: a text without a page is its own.
    let alone = excerpt.page.url.is_none() && excerpt.prefix.is_empty();
    let position =
        excerpt.offset.or_else(|| alone.then_some(0)).map(|offset| Selector::TextPositionSelector {
            start: offset + doc.code_point(span.start),
            end: offset + doc.code_point(span.end),
        });
    Annotation {
        context: "http://www.w3.org/ns/anno.jsonld".into(),
        id: id.clone(),
        r#type: "Annotation".into(),
        motivation: "assessing".into(),
        target: Target {
            source: excerpt.page.url.clone().unwrap_or_else(|| [&id, "#page"].concat()),
            selector: std::iter::once(quote).chain(position).collect(),
        },
        body: review,
        citemark: card,
    }
}

/// The same words, date and pack give the same id.
fn id(parts: [&str; 3]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.join("\0").bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let mut out = String::from("urn:citemark:");
    for shift in (0..16).rev() {
        out.push(char::from_digit(((hash >> (shift * 4)) & 15) as u32, 16).unwrap_or('0'));
    }
    out
}

fn tail(text: &str) -> &str {
    let from = text.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(i, _)| i);
    text.get(from..).unwrap_or_default()
}

fn head_of(text: &str) -> &str {
    let to = text.char_indices().nth(CONTEXT).map_or(text.len(), |(i, _)| i);
    text.get(..to).unwrap_or_default()
}

fn chip(
    id: impl Into<String>,
    label: impl Into<String>,
    stated: bool,
    alternatives: Vec<Choice>,
) -> Option<Chip> {
    Some(Chip { id: id.into(), label: label.into(), stated, alternatives })
}

fn reading(explainer: &Explainer) -> Reading {
    let &Explainer { found, doc, pack, words } = explainer;
    let link = &found.link;
    let place_choice = |p: &PlaceId| pack.place(*p).map(|p| Choice { id: p.id.into(), label: p.name.into() });
    let variable_choice =
        |v: &VariableId| pack.variable(*v).map(|v| Choice { id: v.id.into(), label: v.name.into() });
    let place = match link.place.and_then(|p| pack.place(p)) {
        Some(place) => {
            let label = match link.origin.and_then(|o| pack.place(o)) {
                Some(origin) => fill(Message::PlaceFrom.of(words), &[place.name, origin.name]),
                None => place.name.into(),
            };
            chip(place.id, label, true, link.other_places.iter().filter_map(place_choice).collect())
        }
        None if !link.other_places.is_empty() => chip(
            "",
            Message::WhichPlace.of(words),
            false,
            link.other_places.iter().filter_map(place_choice).collect(),
        ),
        None => None,
    };
    let mut measures: Vec<Choice> = link.other_variables.iter().filter_map(variable_choice).collect();
    // Of months and quarters, those that have the place are known already.
    let yearly = |variable: &Variable| variable.frequency == Frequency::Year;
    if let Some(variable) = link.variable.and_then(|v| pack.variable(v)).filter(yearly) {
        for other in pack.topic_members(variable.topic) {
            let as_often = pack.variable(other).as_ref().is_some_and(yearly);
            if as_often && Some(other) != link.variable && !link.other_variables.contains(&other) {
                measures.extend(variable_choice(&other));
            }
        }
    }
    let measure = match (link.event.and_then(|e| pack.event(e)), link.variable.and_then(|v| pack.variable(v)))
    {
        (Some(event), _) => chip(event.id, event.label, true, Vec::new()),
        (None, Some(variable)) => chip(variable.id, variable.name, true, measures),
        (None, None) => None,
    };
    let period = match (link.event.is_some(), link.day, link.years) {
        (true, Some(day), _) => chip(day.to_string(), day.to_string(), link.period_stated, Vec::new()),
        (_, _, Some((from, _))) if link.frequency != Frequency::Year => {
            let period = link.frequency.period(from);
            chip(period.clone(), period, link.period_stated, Vec::new())
        }
        (_, _, Some((from, to))) if from == to => {
            let near = |y: i32| Choice { id: y.to_string(), label: y.to_string() };
            chip(from.to_string(), from.to_string(), link.period_stated, vec![near(from - 1), near(from + 1)])
        }
        (_, _, Some((from, to))) => {
            let label = [from.to_string(), to.to_string()].join("–");
            chip(label.clone(), label, link.period_stated, Vec::new())
        }
        _ => None,
    };
    let quantity = link.figure.and_then(|i| doc.quantities.get(i));
    let figure = quantity.and_then(|q| {
        let stated = explainer.stated();
        let own = |q: &Quantity| q.span.of(doc.text);
        // The alternatives are the other figures of the sentence.
        let mut others: Vec<Choice> = Vec::new();
        for (at, other, _) in doc.figures_in(&doc.sentence_of(found.anchor)) {
            let used = link.figure == Some(at) || own(other) == own(q);
            let counted = |q: &Quantity| matches!(q.unit, Unit::Counted { .. });
            let alike = counted(q) == counted(other) && !matches!(other.role, Role::Rank | Role::Member);
            if !used && alike {
                others.push(Choice { id: own(other).into(), label: own(other).into() });
            }
        }
        let committed = link.interval.zip(link.variable.and_then(|v| pack.variable(v)));
        let label = match committed {
            // A whole number of people needs no interval.
            Some((interval, variable))
                if variable.base != "persons" || interval.high.sub(interval.low) > Some(Decimal::ONE) =>
            {
                let (low, high) = match link.quotient {
                    Some(Quotient::OfWorld) => {
                        let high = fill(Message::Percent.of(words), &[&number(interval.high, words)]);
                        (number(interval.low, words), high)
                    }
                    _ => between(interval.low, interval.high, &variable, words),
                };
                fill(Message::Committed.of(words), &[stated, &low, &high])
            }
            _ => stated.into(),
        };
        chip(own(q), label, true, others)
    });
    let plain = |d: Decimal| d.normal().to_string();
    Reading {
        place,
        measure,
        period,
        figure,
        low: link.interval.map(|i| plain(i.low)),
        high: link.interval.map(|i| plain(i.high)),
    }
}

/// So many years of months or quarters are drawn before the claimed one.
const FINER_YEARS: i32 = 6;

/// Collects the sources used, each once.
struct Cited<'p> {
    pack: &'p Pack,
    words: &'p Words,
    sources: Vec<Source>,
    /// Each with the day of its release, where that is not the newest.
    ids: Vec<(SourceId, Option<Date>)>,
}

impl Cited<'_> {
    fn source(&mut self, id: SourceId, released: Option<Date>) -> usize {
        if let Some(at) = self.ids.iter().position(|&known| known == (id, released)) {
            return at;
        }
        if let Some(source) = self.pack.source(id) {
            self.sources.push(Source {
                publisher: source.publisher.into(),
                title: source.title.into(),
                url: source.url.into(),
                licence: source.licence.into(),
                attribution: source.attribution.into(),
                released: released.map_or_else(|| source.released.into(), |day| day.to_string()),
                retrieved: source.retrieved.into(),
            });
            self.ids.push((id, released));
        }
        self.ids.len().saturating_sub(1)
    }

    fn observation(&mut self, evidence: &Evidence) -> Option<Observation> {
        let place = evidence.place.and_then(|place| self.pack.place(place));
        let supports = evidence.support.map(|s| s == Support::Supports);
        let source = self.source(evidence.source, evidence.released);
        if let Some((id, index)) = evidence.fact {
            let event = self.pack.event(id)?;
            let fact = event.facts.get(index)?;
            let date = fact.from.or(event.from).map(|d| d.to_string()).unwrap_or_default();
            let mut label = fact.statement.to_string();
            if !fact.note.is_empty() {
                label = [&label, " (", fact.note, ")"].concat();
            }
            let display = match evidence.value {
                Some(value) => {
                    let bound = own(Message::Terms, fact.bound, self.words);
                    [bound, " ", &number(value, self.words)].concat().trim().to_string()
                }
                None => String::new(),
            };
            return Some(Observation {
                variable: event.id.into(),
                label,
                place: place.as_ref().map_or("", |p| p.id).into(),
                place_name: place.as_ref().map_or("", |p| p.name).into(),
                period: date,
                value: evidence.value.map(|v| v.to_string()),
                display,
                supports,
                status: "".into(),
                source,
            });
        }
        let variable = self.pack.variable(evidence.variable?)?;
        let scaled = evidence.value.and_then(|v| v.mul(variable.scale));
        Some(Observation {
            variable: variable.id.into(),
            label: variable.name.into(),
            place: place.as_ref().map_or("", |p| p.id).into(),
            place_name: place.as_ref().map_or("", |p| p.name).into(),
            period: variable.frequency.period(evidence.year),
            value: scaled.map(|v| v.to_string()),
            display: scaled.map(|v| with_unit(v, &variable, self.words)).unwrap_or_default(),
            supports,
            status: if evidence.status == Status::Normal { "" } else { evidence.status.word() }.into(),
            source,
        })
    }

    /// One line for each variable and place in the evidence.
    fn series(&mut self, found: &Assessment) -> Vec<Series> {
        let mut out: Vec<Series> = Vec::new();
        let mut seen: Vec<(VariableId, PlaceId)> = Vec::new();
        for evidence in &found.evidence {
            let Some((id, place)) = evidence.variable.zip(evidence.place) else { continue };
            // What is divided is one line, in the unit of the claim.
            let divided = found.link.quotient.filter(|_| evidence.support.is_some());
            if seen.contains(&(id, place)) || found.link.quotient.is_some() && divided.is_none() {
                continue;
            }
            seen.push((id, place));
            let Some(variable) = self.pack.variable(id) else { continue };
            let lookup = match evidence.origin {
                Some(origin) => self.pack.pair(id, origin, place),
                None => self.pack.series(id, place),
            };
            let Some(series) = lookup.found() else { continue };
            let by = divided.and_then(|quotient| {
                let (by, of) = quotient.divisor(self.pack, id, place)?;
                Some((quotient, self.pack.series(by, of).found()?, self.pack.variable(by)?.scale))
            });
            let value = |(at, value): (usize, &Option<Decimal>)| {
                let value = value.as_ref()?.mul(variable.scale)?;
                let Some((quotient, by, scale)) = &by else { return Some(value.to_string()) };
                let year = series.first + i32::try_from(at).ok()?;
                Some(quotient.divided(value, by.value(year)?.mul(*scale)?)?.to_string())
            };
            let unit = match divided {
                Some(Quotient::PerPerson) => {
                    fill(Message::PerPerson.of(self.words), &[unit(variable.unit, self.words)])
                }
                Some(Quotient::OfWorld) => fill(Message::OfWorld.of(self.words), &["%"]),
                None => unit(variable.unit, self.words).into(),
            };
            let place = self.pack.place(place).map_or("", |p| p.name);
            let source = self.source(variable.source, None);
            // Of months and quarters, only the years before the claimed one.
            let from = match variable.frequency {
                Frequency::Year => series.first,
                finer => evidence.year.saturating_sub(FINER_YEARS * finer.per_year()).max(series.first),
            };
            let skipped = usize::try_from(from - series.first).unwrap_or_default();
            let (first_year, first_part) = variable.frequency.parts(from);
            out.push(Series {
                variable: variable.id.into(),
                label: [variable.name, ", ", place].concat(),
                unit,
                first_year,
                per_year: variable.frequency.per_year() as u8,
                first_part: first_part as u8,
                values: series.values.iter().enumerate().skip(skipped).map(value).collect(),
                source,
            });
        }
        out
    }
}
