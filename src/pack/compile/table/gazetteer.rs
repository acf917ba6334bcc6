//! Countries, territories and groups by their codes and names as tables of statistics print them: ISO 3166-1 alpha-2,
//! alpha-3 and numeric, FIPS 10-4, NUTS 0, and names in English, German, French, Spanish and Korean; parts of countries
//! by their codes, ISO 3166-2 and NUTS 1 to 3. Knows places only.
//!
//! English names are those of `data/`; `codes.csv` holds codes (GeoNames, CC BY 4.0) and names of the Unicode CLDR;
//! `subdivisions.tsv` holds ISO 3166-2 with the English names of the CLDR, and NUTS 2024 (for the United Kingdom 2018) as
//! Eurostat names them, in the languages of the countries.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::super::tables::key;

const PLACES: &str = include_str!("../../../../data/places.csv");
const NAMES: &str = include_str!("../../../../data/names.csv");
const CODES: &str = include_str!("codes.csv");
const SUBDIVISIONS: &str = include_str!("subdivisions.tsv");
/// Kinds of name that stand for a place in a table; demonyms and capitals do not.
const KINDS: [&str; 5] = ["name", "formal", "former", "local", "abbreviation"];
/// As publishers print names that the tables of names do not have.
const ALSO: [(&str, &str); 22] = [
    ("Korea, Rep.", "KOR"),
    ("Korea, Republic of", "KOR"),
    ("Korea, South", "KOR"),
    ("Republic of Korea", "KOR"),
    ("Korea, Dem. People's Rep.", "PRK"),
    ("Korea, North", "PRK"),
    ("Dem. People's Rep. of Korea", "PRK"),
    ("Congo, Dem. Rep.", "COD"),
    ("Dem. Rep. of the Congo", "COD"),
    ("Congo (Kinshasa)", "COD"),
    ("Congo, Rep.", "COG"),
    ("Congo (Brazzaville)", "COG"),
    ("China, Hong Kong SAR", "HKG"),
    ("Hong Kong SAR, China", "HKG"),
    ("China, Macao SAR", "MAC"),
    ("Macao SAR, China", "MAC"),
    ("China, Taiwan Province of China", "TWN"),
    ("Virgin Islands (U.S.)", "VIR"),
    ("Virgin Islands, British", "VGB"),
    ("Guinea, Equatorial", "GNQ"),
    ("West Bank and Gaza", "PSE"),
    ("Euro area (20 countries)", "EMU"),
];
/// A share of a column's texts that must be known for it to be a column of such places: one in this many may be others.
const STRANGERS: usize = 3;

/// How a column names places.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum System {
    /// Names and alpha-3 codes.
    Name,
    /// ISO 3166-1 alpha-2, with the European Union's EL and UK.
    Alpha2,
    /// FIPS 10-4, as the CIA and older American tables have it.
    Fips,
    /// ISO 3166-1 numeric, which is the United Nations' M49.
    Numeric,
    /// ISO 3166-2 or NUTS 1 to 3, and alpha-2 codes of countries beside them.
    Subdivision,
}

/// A place of the built-in table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Known {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
}

impl Known {
    /// Whether it is a part of a country.
    pub(crate) fn is_part(self) -> bool {
        self.kind == "subdivision"
    }
}

/// A name of a place, as the table `names` has it.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) case_exact: String,
}

/// All of them.
pub(crate) struct Gazetteer {
    places: BTreeMap<&'static str, Known>,
    names: BTreeMap<String, &'static str>,
    /// All names of each place, for the table `names`.
    printed: BTreeMap<String, Vec<Name>>,
    alpha2: BTreeMap<&'static str, &'static str>,
    fips: BTreeMap<&'static str, &'static str>,
    numeric: BTreeMap<&'static str, &'static str>,
    subdivisions: BTreeMap<&'static str, Known>,
}

/// The built-in table.
pub(crate) fn gazetteer() -> &'static Gazetteer {
    static READ: OnceLock<Gazetteer> = OnceLock::new();
    READ.get_or_init(Gazetteer::read)
}

/// Rows of a table without quoted cells.
fn plain(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).filter(|line| !line.contains('"')).map(|line| line.split(',').collect())
}

/// Rows of a table of names: quoted cells may hold commas.
fn quoted(text: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).into_records().filter_map(Result::ok)
}

impl Gazetteer {
    fn read() -> Self {
        let (mut alpha2, mut fips, mut numeric) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut places = BTreeMap::new();
        for row in plain(PLACES) {
            if let [id, name, kind] = row.as_slice() {
                places.insert(*id, Known { id, name, kind });
            }
        }
        let mut printed: BTreeMap<String, Vec<Name>> = BTreeMap::new();
        for row in quoted(NAMES) {
            let cell = |at| row.get(at).unwrap_or_default().to_owned();
            let name = Name { name: cell(1), kind: cell(2), case_exact: cell(3) };
            printed.entry(cell(0)).or_default().push(name);
        }
        let mut names: BTreeMap<String, &'static str> = BTreeMap::new();
        let mut several: BTreeSet<String> = BTreeSet::new();
        // The kinds in order: a common name comes before another's former one.
        for kind in KINDS {
            let mut of_kind: BTreeMap<String, &'static str> = BTreeMap::new();
            for row in quoted(NAMES).filter(|row| row.get(2) == Some(kind)) {
                let (id, name) = (row.get(0).unwrap_or_default(), row.get(1).unwrap_or_default());
                let Some((&id, _)) = places.get_key_value(id) else { continue };
                if of_kind.insert(key(name), id).is_some_and(|other| other != id) {
                    several.insert(key(name));
                }
            }
            of_kind.into_iter().for_each(|(name, id)| {
                names.entry(name).or_insert(id);
            });
        }
        names.retain(|name, _| !several.contains(name));
        for row in plain(CODES) {
            let Some((&[id, two, of_fips, number, nuts], more)) = row.split_first_chunk::<5>() else {
                continue;
            };
            alpha2.extend([two, nuts].into_iter().filter(|code| !code.is_empty()).map(|code| (code, id)));
            fips.extend(Some(of_fips).filter(|code| !code.is_empty()).map(|code| (code, id)));
            numeric.extend(Some(number).filter(|code| !code.is_empty()).map(|code| (code, id)));
            for name in more.iter().filter(|name| !name.is_empty()) {
                names.entry(key(name)).or_insert(id);
            }
        }
        for (name, id) in ALSO {
            names.insert(key(name), id);
        }
        let rows = SUBDIVISIONS.lines().skip(1).filter_map(|line| line.split_once('\t'));
        let subdivisions = rows.map(|(id, name)| (id, Known { id, name, kind: "subdivision" })).collect();
        Self { places, names, printed, alpha2, fips, numeric, subdivisions }
    }

    /// The place that a text names in a system.
    pub(crate) fn find(&self, system: System, text: &str) -> Option<Known> {
        let text = text.trim();
        let upper = text.to_uppercase();
        // SDMX with labels: "DE: Germany".
        let code = upper.split(':').next().unwrap_or_default().trim();
        if system == System::Subdivision
            && let Some(found) = self.subdivisions.get(code)
        {
            return Some(*found);
        }
        let id = match system {
            System::Name => self.named(text).or_else(|| self.named(text.split_once(':')?.1)),
            System::Alpha2 | System::Subdivision => self.alpha2.get(code).copied(),
            System::Fips => self.fips.get(code).copied(),
            System::Numeric => self.numeric.get(format!("{code:0>3}").as_str()).copied(),
        };
        self.places.get(id?).copied()
    }

    /// The place with this id.
    pub(crate) fn place(&self, id: &str) -> Option<Known> {
        self.places.get(id).or_else(|| self.subdivisions.get(id)).copied()
    }

    fn named(&self, text: &str) -> Option<&'static str> {
        let text = text.trim();
        if let Some((id, _)) =
            self.places.get_key_value(text.to_uppercase().as_str()).filter(|_| text.len() == 3)
        {
            return Some(id);
        }
        let look = |text: &str| self.names.get(&key(text)).copied();
        let bare =
            || text.trim_end_matches(|c: char| c == '*' || c.is_ascii_digit() || "¹²³†‡".contains(c)).trim();
        let short = || text.split(['(', '[']).next().unwrap_or_default().trim();
        // "Egypt, Arab Rep.", "Gambia, The": what follows tells no two of them apart; those that it does stand in ALSO.
        let first = || text.split(',').next().unwrap_or_default().trim();
        let several = |name: &str| matches!(name, "Korea" | "Congo" | "China" | "Virgin Islands" | "Guinea");
        look(text)
            .or_else(|| look(bare()))
            .or_else(|| look(short()))
            .or_else(|| look(&text.replace('&', "and").replace("St. ", "Saint ")))
            .or_else(|| look(first()).filter(|_| text.contains(',') && !several(first())))
    }

    /// How a column with this head names places, if most of its texts are known.
    pub(crate) fn system(&self, head: &str, texts: &BTreeSet<&str>) -> Option<System> {
        let head = head.to_lowercase();
        let all = texts.len();
        let enough = |system: System| {
            let known = texts.iter().filter(|text| self.find(system, text).is_some()).count();
            known > 0 && (all - known) * STRANGERS <= all
        };
        if head.contains("fips") && texts.iter().all(|text| text.len() == 2) {
            return Some(System::Fips).filter(|system| enough(*system));
        }
        let digits =
            texts.iter().all(|text| text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit()));
        if digits {
            let said = ["m49", "numeric", "un code", "ref area", "ref_area", "iso"]
                .iter()
                .any(|word| head.contains(word));
            return Some(System::Numeric).filter(|system| said && enough(*system));
        }
        // Where none is a part of a country, the codes are those of countries.
        if texts.iter().any(|text| self.find(System::Subdivision, text).is_some_and(Known::is_part))
            && enough(System::Subdivision)
        {
            return Some(System::Subdivision);
        }
        let two = texts
            .iter()
            .filter(|text| text.split(':').next().is_some_and(|code| code.trim().len() == 2))
            .count();
        // Two letters are codes where most are: "US" and "UK" among names are names.
        let order =
            if two * 2 > all { [System::Alpha2, System::Name] } else { [System::Name, System::Alpha2] };
        order.into_iter().find(|system| enough(*system))
    }

    /// The names of a place, for the table `names`.
    pub(crate) fn names_of(&self, id: &str) -> &[Name] {
        self.printed.get(id).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_known_by_codes_and_names() {
        let found = |system, text| gazetteer().find(system, text).map_or("none", |place| place.id);
        for (text, id) in [
            ("Germany", "DEU"),
            ("DEU", "DEU"),
            ("Deutschland", "DEU"),
            ("Allemagne", "DEU"),
            ("Alemania", "DEU"),
            ("독일", "DEU"),
            ("Côte d'Ivoire", "CIV"),
            ("Egypt, Arab Rep.", "EGY"),
            ("Korea, Rep.", "KOR"),
            ("Iran (Islamic Republic of)", "IRN"),
            ("Gambia, The", "GMB"),
            ("United States", "USA"),
            ("US", "USA"),
            ("Taiwan*", "TWN"),
            ("Germany 1", "DEU"),
            ("St. Lucia", "LCA"),
            ("World", "WLD"),
            ("Korea", "none"),
            ("Atlantis", "none"),
            ("", "none"),
        ] {
            assert_eq!(found(System::Name, text), id, "{text}");
        }
        assert_eq!(found(System::Alpha2, "EL"), "GRC");
        assert_eq!(found(System::Alpha2, "DE: Germany"), "DEU");
        assert_eq!((found(System::Alpha2, "CH"), found(System::Fips, "CH")), ("CHE", "CHN"));
        assert_eq!(found(System::Numeric, "4"), "AFG");
        for (code, id) in [
            ("US-GA", "US-GA"),
            ("us-ga", "US-GA"),
            ("DE21: Oberbayern", "DE21"),
            ("DE", "DEU"),
            ("DE-99", "none"),
        ] {
            assert_eq!(found(System::Subdivision, code), id, "{code}");
        }
    }

    #[test]
    fn a_column_says_how_it_names_places() {
        let system =
            |head, texts: &[&'static str]| gazetteer().system(head, &texts.iter().copied().collect());
        assert_eq!(system("geo", &["DE", "FR", "EU27"]), Some(System::Alpha2));
        assert_eq!(system("country", &["Germany", "US", "Elsewhere"]), Some(System::Name));
        assert_eq!(system("FIPS", &["CH", "GM"]), Some(System::Fips));
        assert_eq!(system("M49", &["4", "276"]), Some(System::Numeric));
        assert_eq!(system("geo", &["DE", "DE2", "FRK", "EU27_2020"]), Some(System::Subdivision));
        assert_eq!(system("state", &["US-GA", "US-TX"]), Some(System::Subdivision));
        assert_eq!(system("product", &["A1", "B22", "DE2"]), None);
        assert_eq!(system("school", &["4", "276"]), None);
        assert_eq!(system("district", &["Harbour", "Millbrook", "Georgia"]), None);
    }
}
