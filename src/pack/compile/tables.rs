//! Places, names, groups, sources, variables and phrases: rows to records. Knows columns, not bytes.

use std::collections::{BTreeMap, BTreeSet};

use super::package::{Package, Row};
use super::problems::Problems;
use super::unit_classes;
use crate::pack::format::{Entry, entry, name_entry};
use crate::pack::model::*;
use crate::quantity::Date;
use crate::quantity::decimal::Decimal;
use crate::text::fold::fold;
use crate::text::{Kind, tokenize};

/// Roles of phrases that no longer say anything.
const FORMER_ROLES: [&str; 3] = ["weak", "context", "excludes"];

/// A place of the tables.
pub(crate) struct PlaceRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: PlaceKind,
}

/// Everything that the tables of words and records say, sorted by id.
#[derive(Default)]
pub(crate) struct Tables {
    pub(crate) places: Vec<PlaceRow>,
    pub(crate) members: BTreeMap<u16, Vec<(u16, i32, i32)>>,
    pub(crate) names: BTreeMap<String, BTreeSet<Entry>>,
    pub(crate) sources: Vec<SourceRow>,
    pub(crate) variables: Vec<VariableRow>,
    pub(crate) phrases: BTreeMap<String, BTreeSet<Entry>>,
}

/// A source of the tables: id and the other fields of [`Source`], in its order.
pub(crate) struct SourceRow {
    pub(crate) id: String,
    pub(crate) fields: [String; 8],
}

/// A variable of the tables.
pub(crate) struct VariableRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) unit: String,
    pub(crate) base: String,
    pub(crate) topic: String,
    pub(crate) revision_reason: String,
    pub(crate) rank: u8,
    pub(crate) timing: Timing,
    pub(crate) measure: Measure,
    pub(crate) status: Status,
    pub(crate) scale: Decimal,
    pub(crate) revision: Decimal,
    pub(crate) source: u16,
    pub(crate) pairs: bool,
    pub(crate) frequency: Frequency,
    /// What a printed figure may be, where the table says so.
    pub(crate) min: Option<Decimal>,
    pub(crate) max: Option<Decimal>,
}

const SOURCE_FIELDS: [&str; 8] =
    ["publisher", "title", "indicator", "url", "licence", "attribution", "released", "retrieved"];

/// Kinds of name that tables of observations may have in the place of an id.
const NAMES: [NameKind; 5] =
    [NameKind::Name, NameKind::Formal, NameKind::Former, NameKind::Local, NameKind::Abbreviation];

/// The number of an id among sorted rows.
pub(crate) fn number<T>(rows: &[T], id: &str, of: impl Fn(&T) -> &str) -> Option<u16> {
    rows.binary_search_by(|row| of(row).cmp(id)).ok().and_then(|i| u16::try_from(i).ok())
}

/// The words of a name or phrase as look-ups see them: folded words and digit runs.
pub(crate) fn key(text: &str) -> String {
    let words = tokenize(text).into_iter().filter(|t| t.kind != Kind::Mark).map(|t| fold(t.of(text)));
    words.collect::<Vec<_>>().join(" ")
}

impl Tables {
    /// Reads them all.
    pub(crate) fn read(package: &Package, problems: &mut Problems) -> Self {
        let mut out = Self::default();
        out.read_places(package, problems);
        out.read_names(package, problems);
        out.read_groups(package, problems);
        out.read_sources(package, problems);
        out.read_variables(package, problems);
        out.read_phrases(package, problems);
        out
    }

    /// The number of the place in a cell.
    pub(crate) fn place(&self, row: Row<'_>, column: &str, problems: &mut Problems) -> Option<u16> {
        let found = self.place_number(row.text(column));
        if found.is_none() {
            row.wrong(problems, column, "an id of places.csv");
        }
        found
    }

    /// The number of the place in a cell of observations: by its id, or by a name that only it has.
    pub(crate) fn observed(&self, row: Row<'_>, column: &str, problems: &mut Problems) -> Option<u16> {
        let text = row.text(column);
        let found = self.place_number(text).or_else(|| {
            let entries = self.names.get(&key(text))?.iter().filter_map(|&entry| name_entry(entry));
            let mut places = entries.filter(|name| NAMES.contains(&name.kind)).map(|name| name.place.0);
            let first = places.next()?;
            places.all(|other| other == first).then_some(first)
        });
        if found.is_none() {
            row.wrong(problems, column, "an id of places.csv, or a name that one place has");
        }
        found
    }

    pub(crate) fn place_number(&self, id: &str) -> Option<u16> {
        number(&self.places, id, |p| &p.id)
    }

    /// The number of the source in a cell.
    pub(crate) fn source(&self, row: Row<'_>, column: &str, problems: &mut Problems) -> Option<u16> {
        let found = number(&self.sources, row.text(column), |s| &s.id);
        if found.is_none() {
            row.wrong(problems, column, "an id of sources.csv");
        }
        found
    }

    pub(crate) fn variable_number(&self, id: &str) -> Option<u16> {
        number(&self.variables, id, |v| &v.id)
    }

    fn read_places(&mut self, package: &Package, problems: &mut Problems) {
        let table = package.table("places", &["id", "name", "kind"], problems);
        for row in table.rows() {
            let kind = row.word("kind", PlaceKind::from_word, PlaceKind::WORDS, problems);
            let (id, name) = (row.some_text("id", problems), row.some_text("name", problems));
            if let Some(kind) = kind {
                self.places.push(PlaceRow { id: id.into(), name: name.into(), kind });
            }
        }
        self.places.sort_by(|a, b| a.id.cmp(&b.id));
        unique(&table.header.file, &self.places, |p| &p.id, problems);
    }

    fn read_names(&mut self, package: &Package, problems: &mut Problems) {
        let table = package.table("names", &["place", "name", "kind", "case_exact"], problems);
        for row in table.rows() {
            let kind = row.word("kind", NameKind::from_word, NameKind::WORDS, problems);
            let place = self.place(row, "place", problems);
            let exact = match row.text("case_exact") {
                "true" => true,
                "false" | "" => false,
                _ => {
                    row.wrong(problems, "case_exact", "true or false");
                    false
                }
            };
            let key = key(row.some_text("name", problems));
            if let (Some(kind), Some(place), false) = (kind, place, key.is_empty()) {
                let entry = entry(place, kind.code(), exact);
                if !self.names.entry(key).or_default().insert(entry) {
                    row.wrong(problems, "name", "a name that this place does not have yet");
                }
            }
        }
    }

    fn read_groups(&mut self, package: &Package, problems: &mut Problems) {
        let table = package.table("groups", &["group", "member", "from", "to"], problems);
        for row in table.rows() {
            let (group, member) = (self.place(row, "group", problems), self.place(row, "member", problems));
            let mut year = |column| match row.text(column) {
                "" => 0,
                text => Date::parse(text).map(|d| d.year).unwrap_or_else(|| {
                    row.wrong(problems, column, "a day (2004-05-01) or nothing");
                    0
                }),
            };
            let (from, to) = (year("from"), year("to"));
            if let (Some(group), Some(member)) = (group, member) {
                self.members.entry(group).or_default().push((member, from, to));
            }
        }
        for members in self.members.values_mut() {
            members.sort_unstable();
        }
    }

    fn read_sources(&mut self, package: &Package, problems: &mut Problems) {
        let table = package.table("sources", &SOURCE_FIELDS, problems);
        for row in table.rows() {
            let id = row.some_text("id", problems).to_owned();
            for column in ["publisher", "title", "licence", "retrieved"] {
                row.some_text(column, problems);
            }
            let url = row.text("url");
            if !(url.starts_with("https://") || url.starts_with("http://")) {
                row.wrong(problems, "url", "an http or https address");
            }
            self.sources.push(SourceRow { id, fields: SOURCE_FIELDS.map(|c| row.text(c).to_owned()) });
        }
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        unique(&table.header.file, &self.sources, |s| &s.id, problems);
    }

    fn read_variables(&mut self, package: &Package, problems: &mut Problems) {
        let columns = [
            "id", "name", "unit", "base", "scale", "topic", "rank", "timing", "measure", "status",
            "revision", "revision_reason", "source", "pairs",
        ];
        let table = package.table("variables", &columns, problems);
        for row in table.rows() {
            if let Some(variable) = self.variable(row, problems) {
                self.variables.push(variable);
            }
        }
        self.variables.sort_by(|a, b| a.id.cmp(&b.id));
        unique(&table.header.file, &self.variables, |v| &v.id, problems);
    }

    fn variable(&self, row: Row<'_>, problems: &mut Problems) -> Option<VariableRow> {
        let mut number = |column| match Decimal::parse(row.text(column)) {
            Some(n) if !n.is_negative() => Some(n),
            _ => {
                row.wrong(problems, column, "a plain number");
                None
            }
        };
        let (scale, revision) = (number("scale"), number("revision"));
        let rank = number("rank").and_then(Decimal::to_i64).and_then(|n| u8::try_from(n).ok());
        let timing = row.word("timing", Timing::from_word, Timing::WORDS, problems);
        let measure = row.word("measure", Measure::from_word, Measure::WORDS, problems);
        let status = row.word("status", Status::from_word, Status::WORDS, problems);
        let frequency = row.word("frequency", Frequency::from_word, Frequency::WORDS, problems);
        let source = self.source(row, "source", problems);
        let mut bound = |column| match row.text(column) {
            "" => None,
            text => Decimal::parse(text).or_else(|| {
                row.wrong(problems, column, "a plain number or nothing");
                None
            }),
        };
        let (min, max) = (bound("min"), bound("max"));
        let (unit, base) = (row.text("unit"), row.text("base"));
        if !base.is_empty() && !unit_classes::known(base) {
            row.wrong(
                problems,
                "base",
                &format!("one of {}: no claim is held against another", unit_classes::list()),
            );
        } else if !base.is_empty() && !unit.is_empty() && !unit_classes::fits(base, unit) {
            row.wrong(problems, "unit", &format!("a unit of the base, one of {}", unit_classes::list()));
        }
        let mut text = |column| row.some_text(column, problems).to_owned();
        Some(VariableRow {
            id: text("id"),
            name: text("name"),
            unit: text("unit"),
            base: text("base"),
            topic: text("topic"),
            revision_reason: row.text("revision_reason").to_owned(),
            rank: rank?,
            timing: timing?,
            measure: measure?,
            status: status?,
            scale: scale?,
            revision: revision?,
            source: source?,
            pairs: row.text("pairs") == "true",
            frequency: frequency?,
            min,
            max,
        })
    }

    fn read_phrases(&mut self, package: &Package, problems: &mut Problems) {
        let table = package.table("phrases", &["variable", "phrase", "role"], problems);
        for row in table.rows() {
            // Packages of the time when claims were found by words that stand near: nothing needs these any more.
            if FORMER_ROLES.contains(&row.text("role")) {
                continue;
            }
            let role = row.word("role", PhraseRole::from_word, PhraseRole::WORDS, problems);
            let variable = self.variable_number(row.text("variable"));
            if variable.is_none() {
                row.wrong(problems, "variable", "an id of variables.csv");
            }
            let key = key(row.some_text("phrase", problems));
            if let (Some(role), Some(variable), false) = (role, variable, key.is_empty()) {
                self.phrases.entry(key).or_default().insert(entry(variable, role.code(), false));
            }
        }
    }
}

fn unique<T>(file: &str, sorted: &[T], id: impl Fn(&T) -> &str, problems: &mut Problems) {
    for pair in sorted.windows(2) {
        if let [a, b] = pair
            && id(a) == id(b)
        {
            problems.say(format!("{file}: the id \"{}\" stands there twice", id(a)));
        }
    }
    if u16::try_from(sorted.len()).is_err() {
        problems.say(format!("{file}: more than {} rows", u16::MAX));
    }
}
