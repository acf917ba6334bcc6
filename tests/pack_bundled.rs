//! What the bundled data hold: every series is found, names keep their ambiguity, groups their dates, the known traps
//! of the sources are handled.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use citemark::pack::{Lookup, NameKind, Pack, PlaceKind, Side, Slot, Status, bundled};

fn pack() -> Pack {
    bundled().unwrap()
}

/// Codes of the places that a name may stand for, sorted.
fn meanings(pack: &Pack, name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let Some((used, entries)) = pack.names().longest(&words) else { return Vec::new() };
    assert_eq!(used, words.len(), "all of {name}");
    let mut codes: Vec<String> = entries.iter().map(|e| pack.place(e.place).unwrap().id.to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

fn value(pack: &Pack, variable: &str, place: &str, year: i32) -> Option<String> {
    let variable = pack.variable_by_code(variable).unwrap();
    let place = pack.place_by_code(place).unwrap();
    pack.series(variable, place).found().and_then(|s| s.value(year)).map(|v| v.to_string())
}

#[test]
fn every_series_is_found() {
    let pack = pack();
    let mut observations = 0;
    for variable in pack.variables() {
        let v = pack.variable(variable).unwrap();
        let mut series = 0;
        for place in pack.places() {
            match pack.series(variable, place) {
                Lookup::Found(s) => {
                    series += 1;
                    observations += s.years().count();
                    assert!(s.years().all(|(y, _)| (v.first..=v.last).contains(&y)), "{}", v.id);
                }
                Lookup::Missing => {}
                Lookup::NeedsShard(name) => panic!("{name}"),
            }
        }
        assert!(series > 0 || v.pairs, "{}", v.id);
        assert!(pack.source(v.source).is_some(), "{}", v.id);
    }
    assert!(pack.variables().count() >= 90);
    assert!(observations > 650_000, "{observations}");
}

#[test]
fn ambiguous_names_keep_all_their_meanings() {
    let pack = pack();
    for (name, codes) in [
        ("korea", &["KOR", "PRK"][..]),
        ("koreans", &["KOR", "PRK"]),
        ("congo", &["COD", "COG"]),
        ("congolese", &["COD", "COG"]),
        ("dominicans", &["DMA", "DOM"]),
        ("virgin islands", &["VGB", "VIR"]),
        ("brussels", &["BEL", "EUU"]),
        ("north korean", &["PRK"]),
        ("south koreans", &["KOR"]),
        ("dutch", &["NLD"]),
        ("chinese", &["CHN"]),
        ("guinea", &["GIN"]),
        ("equatorial guinea", &["GNQ"]),
        ("guinea bissau", &["GNB"]),
        ("papua new guinea", &["PNG"]),
        ("new mexico", &["ZZX"]),
        ("south african", &["ZAF"]),
        ("african", &["AFR"]),
        ("sub saharan africa", &["SSF"]),
        ("cote d ivoire", &["CIV"]),
        ("ivory coast", &["CIV"]),
        ("burma", &["MMR"]),
        ("holland", &["NLD"]),
        ("britain", &["GBR"]),
        ("u s", &["USA"]),
        ("us", &["USA"]),
        ("america", &["USA"]),
        ("uk", &["GBR"]),
        ("eu", &["EUU"]),
        ("kremlin", &["RUS"]),
        ("beijing", &["CHN"]),
        ("seoul", &["KOR"]),
        ("turkiye", &["TUR"]),
        ("frenchmen", &["FRA"]),
        ("swedes", &["SWE"]),
        ("taiwanese", &["TWN"]),
        ("world", &["WLD"]),
        ("eurozone", &["EMU"]),
    ] {
        assert_eq!(meanings(&pack, name), codes, "{name}");
    }
}

#[test]
fn ordinary_words_need_their_capitals() {
    let pack = pack();
    for word in ["us", "turkey", "chad", "jordan", "polish", "poles", "swedes", "china", "lima", "car"] {
        let (_, entries) = pack.names().longest(&[word]).unwrap();
        assert!(entries.iter().all(|e| e.case_exact), "{word}");
    }
    for word in ["it", "in", "no", "male", "me", "so", "at", "be", "victoria", "nice", "can", "and"] {
        assert!(pack.names().longest(&[word]).is_none(), "{word}");
    }
}

#[test]
fn every_country_answers_to_its_name_and_most_to_a_demonym() {
    let pack = pack();
    let (mut countries, mut with_demonym) = (0, 0);
    for id in pack.places() {
        if pack.place(id).unwrap().kind != PlaceKind::Country {
            continue;
        }
        countries += 1;
        let kinds: Vec<NameKind> =
            pack.names().iter().filter(|(_, e)| e.place == id).map(|(_, e)| e.kind).collect();
        assert!(kinds.contains(&NameKind::Name), "{}", pack.place(id).unwrap().id);
        with_demonym +=
            usize::from(kinds.contains(&NameKind::Demonym) || kinds.contains(&NameKind::DemonymNoun));
    }
    assert!((195..=200).contains(&countries), "{countries}");
    assert!(with_demonym >= 190, "{with_demonym}");
}

#[test]
fn groups_have_their_members_of_the_year() {
    let pack = pack();
    let count = |code: &str, year| pack.members(pack.place_by_code(code).unwrap(), year).len();
    for (code, year, members) in [
        ("EUU", 1957, 0),
        ("EUU", 1990, 12),
        ("EUU", 2003, 15),
        ("EUU", 2004, 25),
        ("EUU", 2019, 28),
        ("EUU", 2020, 27),
        ("EMU", 1999, 11),
        ("EMU", 2023, 20),
        ("EMU", 2026, 21),
        ("G7", 2020, 7),
        ("G20", 2020, 19),
        ("NATO", 2003, 19),
        ("NATO", 2024, 32),
        ("OED", 2024, 38),
        ("ASEAN", 2020, 10),
        ("BRICS", 2020, 5),
        ("AU", 2020, 54),
        ("OPEC", 2024, 12),
        ("ARB", 2020, 22),
        ("AM-S", 2020, 12),
        ("ASI-C", 2020, 5),
        ("NORDIC", 2020, 5),
        ("GULF", 2020, 6),
        ("SSF", 2020, 48),
        ("OPEC", 2018, 15),
        ("BRICS", 2024, 9),
        ("NATO", 2022, 30),
    ] {
        assert_eq!(count(code, year), members, "{code} {year}");
    }
    for place in pack.places() {
        for member in pack.members(place, 2020) {
            assert_eq!(pack.place(member).unwrap().kind, PlaceKind::Country);
        }
    }
}

/// What two publishers or more must have figures for, by topics: nobody counts refugees of the whole world but UNHCR
/// (whose figures all others repeat), so there the second is UNRWA, which counts those of Palestine.
const TWO_SOURCES: [(&str, &[&str]); 9] = [
    ("population", &["population"]),
    ("GDP", &["gdp"]),
    ("inflation", &["inflation"]),
    ("unemployment", &["unemployment"]),
    ("life expectancy", &["life_expectancy"]),
    ("literacy", &["literacy"]),
    ("under-5 mortality", &["child_mortality"]),
    ("fertility", &["fertility"]),
    ("refugees", &["refugees_world", "palestine_refugees"]),
];

#[test]
fn topics_have_a_second_source() {
    let pack = pack();
    for (what, topics) in TWO_SOURCES {
        let mut publishers = std::collections::BTreeSet::new();
        for topic in topics {
            let members = pack.topic_members(topic);
            assert_eq!(pack.variable(members[0]).unwrap().rank, 1, "{topic}");
            for id in members {
                publishers.insert(pack.source(pack.variable(id).unwrap().source).unwrap().publisher);
            }
        }
        assert!(publishers.len() >= 2, "{what}: {publishers:?}");
    }
    assert!(pack.topic_members("").is_empty());
}

#[test]
fn every_source_can_be_cited() {
    let pack = pack();
    for id in pack.sources() {
        let source = pack.source(id).unwrap();
        assert!(source.url.starts_with("https://") || source.url.starts_with("http://"), "{}", source.id);
        for text in [source.publisher, source.title, source.licence, source.attribution, source.retrieved] {
            assert!(!text.is_empty(), "{}", source.id);
        }
    }
}

#[test]
fn the_known_traps_are_handled() {
    let pack = pack();
    for absent in ["AG.SRF.TOTL.K2", "GC.TAX.TOTL.GD.ZS", "CIA.CAPITAL"] {
        assert!(pack.variable_by_code(absent).is_none(), "{absent}");
    }
    let status = |variable: &str, place: &str, year| {
        let series =
            pack.series(pack.variable_by_code(variable).unwrap(), pack.place_by_code(place).unwrap());
        series.found().unwrap().status(year)
    };
    assert_eq!(status("SE.ADT.LITR.ZS", "CIV", 2019), Status::Doubtful);
    assert_eq!(status("CIA.INFLATION", "THA", 2022), Status::Doubtful);
    assert_eq!(status("CIA.AREA.TOTAL", "VAT", 2026), Status::Computed);
    assert_eq!(status("CIA.GDP_OER", "TWN", 2023), Status::Doubtful);
    assert_eq!(value(&pack, "SP.DYN.LE00.IN", "CAF", 2022).as_deref(), Some("18.818"));
    assert_eq!(value(&pack, "NY.GDP.MKTP.CD", "TWN", 2023), None);
    assert!(value(&pack, "CIA.GDP_PPP", "TWN", 2023).is_some());
    let area = pack.variable_by_code("CIA.AREA.TOTAL").unwrap();
    let column = pack.column(area, 2026).found().unwrap();
    let smallest = column.iter().min_by_key(|(_, v)| *v).unwrap().0;
    assert_eq!(pack.place(smallest).unwrap().id, "VAT");
    let investment = pack.variable_by_code("BX.KLT.DINV.CD.WD").unwrap();
    let column = pack.column(investment, 2007).found().unwrap();
    assert!(column.iter().all(|(id, _)| {
        matches!(pack.place(*id).unwrap().kind, PlaceKind::Country | PlaceKind::Territory)
    }));
    for id in pack.variables() {
        let variable = pack.variable(id).unwrap();
        if variable.id.ends_with(".PROJ") {
            assert_eq!(variable.status, Status::Projection, "{}", variable.id);
            assert_ne!(variable.topic, "population", "a projection never answers for a count");
        }
        if variable.id.contains("ASYLUM_APPLICATIONS") {
            assert_eq!(variable.base, "applications", "cases and persons are mixed");
        }
    }
}

#[test]
fn figures_are_as_printed() {
    let pack = pack();
    assert_eq!(value(&pack, "SP.POP.TOTL", "DEU", 2025).as_deref(), Some("83491249"));
    assert_eq!(value(&pack, "NY.GDP.MKTP.CD", "DEU", 2025).as_deref(), Some("5050922925047"));
    assert_eq!(value(&pack, "SH.DYN.MORT", "DEU", 2024).as_deref(), Some("3.7"));
    assert_eq!(value(&pack, "UNHCR.REFUGEES.ORIGIN", "PRK", 2025).as_deref(), Some("263"));
}

#[test]
fn what_an_earlier_release_printed_is_kept() {
    let pack = pack();
    let (income, korea) =
        (pack.variable_by_code("NY.GDP.PCAP.CD").unwrap(), pack.place_by_code("KOR").unwrap());
    let [first] = pack.vintages(income, korea, 2023).try_into().unwrap();
    assert_eq!(
        (first.value.to_string().as_str(), first.released.to_string().as_str()),
        ("33121.4", "2024-07-01")
    );
    assert!(pack.source(first.source.unwrap()).unwrap().title.contains("2024"));
    assert_eq!(value(&pack, "NY.GDP.PCAP.CD", "KOR", 2023).as_deref(), Some("35674.1"), "the latest answers");
    assert!(pack.vintages(income, korea, 2022).is_empty());
}

#[test]
fn pairs_are_found_by_origin_and_asylum() {
    let pack = pack();
    let refugees = pack.variable_by_code("UNHCR.REFUGEES.PAIR").unwrap();
    let (syria, turkey) = (pack.place_by_code("SYR").unwrap(), pack.place_by_code("TUR").unwrap());
    let there = pack.pair(refugees, syria, turkey).found().unwrap();
    assert!(there.value(2020).is_some_and(|n| n.to_i64() > Some(3_000_000)));
    assert_eq!(pack.pair(refugees, turkey, syria).found().and_then(|s| s.value(1960)), None);
    let hosts = pack.pairs_of(refugees, syria, 2020).found().unwrap();
    let most = hosts.iter().max_by_key(|(_, n)| *n).unwrap().0;
    assert_eq!(most, turkey);
    assert_eq!(pack.series(refugees, syria), Lookup::Missing);
}

#[test]
fn arrivals_cite_the_report_of_each_year() {
    let pack = pack();
    let arrivals = pack.variable_by_code("MOU.NK_ARRIVALS").unwrap();
    let series = pack.series(arrivals, pack.place_by_code("PRK").unwrap()).found().unwrap();
    assert_eq!(series.years().count(), 24);
    for (year, _) in series.years() {
        let source = pack.source(series.source(year).unwrap()).unwrap();
        assert!(source.url.starts_with("http") && !source.publisher.is_empty(), "{year}");
    }
    assert_eq!(series.value(2009).unwrap().to_string(), "2914");
    assert_eq!(series.value(2004), None, "the official table of that year was not read");
}

#[test]
fn events_keep_everyone_who_says_something() {
    let pack = pack();
    let event = |code: &str| pack.events().filter_map(|id| pack.event(id)).find(|e| e.id == code).unwrap();
    let returned = event("repatriation_2023_10_09");
    let highs: Vec<_> = returned.facts.iter().filter_map(|f| f.high.and_then(|h| h.to_i64())).collect();
    let lows: Vec<_> = returned.facts.iter().filter_map(|f| f.low.and_then(|h| h.to_i64())).collect();
    assert!(highs.contains(&600) && lows.contains(&500));
    assert!(returned.facts.iter().any(|f| f.bound == "as many as" && f.low.is_none()));
    let detained = event("detained_in_china");
    for figure in [1500, 2000, 2500, 2600] {
        assert!(detained.facts.iter().any(|f| f.low.and_then(|n| n.to_i64()) == Some(figure)), "{figure}");
    }
    let torture = event("torture_in_north_korea");
    let sides: Vec<Side> = torture.facts.iter().map(|f| f.side).collect();
    assert!(sides.contains(&Side::Affirms) && sides.contains(&Side::Denies));
    assert!(torture.facts.iter().any(|f| f.note.starts_with("single article only")));
    assert_eq!(event("na_resolution_2023_11_30").from.unwrap().to_string(), "2023-11-30");
    let closed = event("nk_border_closed_2020_01");
    assert_eq!(closed.from.unwrap().to_string(), "2020-01-01");
    assert_eq!(closed.to.unwrap().to_string(), "2020-01-31");
    for id in pack.events() {
        let event = pack.event(id).unwrap();
        let slots: Vec<Slot> =
            pack.event_phrases().iter().filter(|(_, p)| p.event == id).map(|(_, p)| p.slot).collect();
        assert!(slots.len() >= 4, "{} has words", event.id);
        for fact in &event.facts {
            assert!(pack.source(fact.source).is_some() && !fact.who.is_empty(), "{}", fact.id);
            assert!(!["E003", "E037", "E038", "E076"].contains(&fact.id), "{} was never read", fact.id);
        }
    }
}

#[test]
fn sums_are_made_where_summing_is_right() {
    let pack = pack();
    let variable = |code: &str| pack.variable_by_code(code).unwrap();
    let union = pack.place_by_code("EUU").unwrap();
    let sum = pack.sum(variable("SP.POP.TOTL"), union, 2023).found().unwrap();
    let printed = pack.series(variable("SP.POP.TOTL"), union).found().unwrap().value(2023).unwrap();
    assert_eq!((sum.counted, sum.missing.len()), (27, 0));
    let off = sum.value.sub(printed).unwrap().abs().to_i64().unwrap();
    assert!(off * 200 < printed.to_i64().unwrap(), "{} against {printed}", sum.value);
    for rate in
        ["SP.DYN.LE00.IN", "SL.UEM.TOTL.ZS", "NY.GDP.PCAP.CD", "FP.CPI.TOTL.ZG", "UNHCR.REFUGEES.PAIR"]
    {
        assert_eq!(pack.sum(variable(rate), union, 2023), Lookup::Missing, "{rate}");
    }
    let nato = pack.place_by_code("NATO").unwrap();
    let sum = pack.sum(variable("OWID.CO2"), nato, 2022).found().unwrap();
    assert_eq!(sum.counted + sum.missing.len(), 30);
    assert_eq!(pack.sum(variable("SP.POP.TOTL"), pack.place_by_code("FRA").unwrap(), 2023), Lookup::Missing);
}
