//! What stands for each slot of a shape, by the bundled data.

use citemark::pack::{Pack, PlaceKind};

use crate::words::{capital, compared, far_off, figure};
use crate::{Choice, LAST, Style, measure, place};

pub(crate) struct Facts<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) choice: Choice,
    pub(crate) wrong: bool,
}

impl Facts<'_> {
    fn value(&self, code: &str, place: usize, year: i32) -> Option<f64> {
        let variable = self.pack.variable_by_code(code)?;
        let place = self.pack.place_by_code(self::place(place)?.0)?;
        let value = self.pack.series(variable, place).found()?.value(year)?;
        Some(value.mul(self.pack.variable(variable)?.scale)?.to_f64_for_drawing())
    }

    /// The last value that the page can know.
    fn latest(&self, code: &str, place: usize) -> Option<f64> {
        (2018..=2023).rev().find_map(|year| self.value(code, place, year))
    }

    fn verb(&self, from: f64, to: f64, had: bool) -> Option<&'static str> {
        // As printed, the two would be the same.
        if (to - from).abs() < from.abs() * 0.08 {
            return None;
        }
        let verbs = match (to > from, had) {
            (true, false) => ["rose", "increased", "climbed", "went up", "grew", "jumped"],
            (false, false) => ["fell", "decreased", "dropped", "went down", "declined", "shrank"],
            (true, true) => ["risen", "increased", "climbed", "gone up", "grown", "jumped"],
            (false, true) => ["fallen", "decreased", "dropped", "gone down", "declined", "shrunk"],
        };
        verbs.get(self.choice.verb).copied()
    }

    /// A change in words, where it is near enough to one.
    fn times(&self, from: f64, to: f64) -> Option<String> {
        let word = match to / from {
            _ if from <= 0.0 => return None,
            r if (2.03..2.6).contains(&r) => ["more than doubled", "more than trebled"],
            r if (1.97..2.03).contains(&r) => ["doubled", "halved"],
            r if (3.05..3.9).contains(&r) => ["more than tripled", "more than doubled"],
            // Said of what went further, it is still true.
            r if (2.6..3.05).contains(&r) || r >= 3.9 => ["more than doubled", "halved"],
            r if r < 0.49 => ["more than halved", "doubled"],
            _ => return None,
        };
        word.get(usize::from(self.wrong)).map(|&word| word.to_owned())
    }

    /// How many times as many people the first place has as the second.
    fn folk(&self) -> Option<String> {
        let (p, q) = self.choice.places;
        let times = self.latest("SP.POP.TOTL", p)? / self.latest("SP.POP.TOTL", q)?;
        let (near, times) = ((times - times.round()).abs() < 0.12, times.round());
        let times = if self.wrong { times * 2.0 } else { times };
        (near && (2.0..9.0).contains(&times)).then(|| match times as i64 {
            2 => "about twice as many".to_owned(),
            n => format!("about {n} times as many"),
        })
    }

    /// "its highest since 2008": the highest or lowest since the first year, and no longer.
    fn record(&self, measure: &str) -> Option<String> {
        let (place, (from, to)) = (self.choice.places.0, self.choice.years);
        let of = |year| self.value(measure, place, year);
        let (first, last) = (of(from)?, of(to)?);
        let between = (from + 1..to).map(of).collect::<Option<Vec<f64>>>()?;
        let (high, low) = (last * 1.08, last * 0.92);
        let word = if first > high && between.iter().all(|&v| v < low) {
            ["highest", "lowest"]
        } else if first < low && between.iter().all(|&v| v > high) {
            ["lowest", "highest"]
        } else {
            return None;
        };
        let word = word.get(usize::from(self.wrong))?;
        (to - from > 2 && first > 0.0 && last > 0.0).then(|| format!("its {word} since {from}"))
    }

    /// "the third-most populous country in the world"
    fn rank(&self) -> Option<String> {
        let (code, ends) = match self.choice.verb {
            0 | 1 => ("SP.POP.TOTL", ["most populous country", "least populous country"]),
            2 | 3 => ("NY.GDP.MKTP.CD", ["largest economy", "smallest economy"]),
            _ => ("OWID.CO2", ["largest emitter of carbon dioxide", "smallest emitter of carbon dioxide"]),
        };
        let own = self.latest(code, self.choice.places.0)?;
        let countries =
            self.pack.places().filter(|&p| self.pack.place(p).is_some_and(|p| p.kind == PlaceKind::Country));
        let variable = self.pack.variable_by_code(code)?;
        let scale = self.pack.variable(variable)?.scale;
        let value =
            |p| Some(self.pack.series(variable, p).found()?.latest(2023)?.1.mul(scale)?.to_f64_for_drawing());
        let others: Vec<f64> = countries.filter_map(value).collect();
        // Neighbours in the order stand apart.
        if others.iter().any(|&v| v != own && (v / own - 1.0).abs() < 0.08) {
            return None;
        }
        let above = others.iter().filter(|&&v| v > own).count();
        let ordinal = ["", "second-", "third-", "fourth-", "fifth-", "sixth-", "seventh-"].get(above)?;
        Some(format!("the world’s {ordinal}{}", ends.get(usize::from(self.wrong))?))
    }

    /// "one in three", where a share is near enough to it.
    fn one_in(&self) -> Option<String> {
        let share = self.latest("SP.POP.65UP.TO.ZS", self.choice.places.0)? / 100.0;
        let n = (1.0 / share).round();
        let words = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        let n_said = if self.wrong { (n / 2.0).floor() } else { n };
        let near = (share * n - 1.0).abs() < 0.04 && n_said > 2.0;
        let word = words.get((n_said as usize).checked_sub(3)?)?;
        near.then(|| format!("one in {word}"))
    }

    /// "12.3% of the world’s CO2 emissions"
    fn of_world(&self) -> Option<String> {
        let of = |place: &str| {
            let variable = self.pack.variable_by_code("OWID.CO2")?;
            let place = self.pack.place_by_code(place)?;
            Some(self.pack.series(variable, place).found()?.value(self.choice.years.1)?.to_f64_for_drawing())
        };
        let share = of(place(self.choice.places.0)?.0)? / of("WLD")? * 100.0;
        let share = if self.wrong { share * 1.6 + 3.0 } else { share };
        (share > 1.0).then(|| format!("{share:.1}% of the world’s carbon dioxide emissions"))
    }

    /// How the two places compare now.
    fn outdoes(&self, code: &str, mut words: [&str; 2]) -> Option<String> {
        if self.wrong {
            words.reverse();
        }
        let (p, q) = self.choice.places;
        compared(self.latest(code, p)?, self.latest(code, q)?, words)
    }

    /// Two digits, with a hedge that is true.
    fn hedged(&self, hedge: &str, style: Style, value: f64) -> Option<String> {
        let value =
            if self.wrong { value * 1.7 + if style == Style::Percent { 8.0 } else { 0.0 } } else { value };
        if value < 1.0 || matches!(style, Style::Births | Style::Deaths) {
            return None;
        }
        let step = 10_f64.powf(value.log10().floor() - 1.0);
        let (word, value) = match hedge {
            "about" => (["about", "around", "some"], (value / step).round() * step),
            "over" => (["more than", "over", "just over"], (value / step * 1.004).floor() * step),
            _ => (["nearly", "almost", "just under"], (value / step * 0.996).ceil() * step),
        };
        let said = match style {
            Style::Percent => format!("{value:.0}%"),
            Style::Years => format!("{value:.0} years"),
            _ => figure(style, value, false)?,
        };
        Some(format!("{} {said}", word.get(self.choice.verb % 3)?))
    }

    fn growth(&self, place: usize, year: i32) -> Option<String> {
        let growth = self.value("NY.GDP.MKTP.KD.ZG", place, year)?;
        // What is nearly nothing neither grows nor shrinks.
        let (grew, much) = (growth > 0.0, growth.abs());
        let much = if self.wrong { much * 2.0 + 5.0 } else { much };
        (much > 0.4).then(|| format!("{} by {much:.1}%", if grew { "grew" } else { "shrank" }))
    }

    /// What stands for a slot, where the data have it.
    fn slot(&self, slot: &str) -> Option<String> {
        let Choice { places: (p, q), measures: (a, b), names, years: (from, to), .. } = self.choice;
        let (measure, style, called) = self::measure(a)?;
        let (other, other_style, other_called) = self::measure(b)?;
        let (place, second) = (self::place(p)?.1, self::place(q)?.1);
        let name = called.get(names.0 % called.len())?;
        let owned = |name: &str| format!("{name}{}", if name.ends_with('s') { "’" } else { "’s" });
        let figure = |style, value| figure(style, value, self.wrong);
        let of_a = |place, year| self.value(measure, place, year);
        let of_b = |year| self.value(other, p, year);
        let word = |word: &str| Some(word.to_owned());
        match slot {
            "m" => word(name),
            "M" => Some(capital(name)),
            "s" => word(name.trim_start_matches("the ")),
            "n" => word(other_called.get(names.1 % other_called.len())?),
            "p" => word(place),
            "P" => Some(capital(place)),
            "q" => word(second),
            "Q" => Some(capital(second)),
            "l1" => figure(style, of_a(p, LAST)?),
            "lz" => figure(style, of_a(p, LAST - 1)?),
            "lastz" => Some((LAST - 1).to_string()),
            "p's cap" => Some(capital(&owned(place))),
            "Q's" => Some(capital(&owned(second))),
            "P's" => Some(capital(&owned(place))),
            "q's" => Some(owned(second)),
            "y0" => Some(from.to_string()),
            "y1" => Some(to.to_string()),
            "z" => Some((to - 1).to_string()),
            "a0" => figure(style, of_a(p, from)?),
            // What is right for the year before is not far off.
            "a1" if self.wrong && (far_off(style, of_a(p, to)?) / of_a(p, to - 1)? - 1.0).abs() < 0.2 => None,
            "a1" => figure(style, of_a(p, to)?),
            "az" => figure(style, of_a(p, to - 1)?),
            "a" => figure(style, self.latest(measure, p)?),
            "b" => figure(other_style, self.latest(other, p)?),
            "c" => figure(style, self.latest(measure, q)?),
            "b0" => figure(other_style, of_b(from)?),
            "b1" => figure(other_style, of_b(to)?),
            "c0" => figure(style, of_a(q, from)?),
            "c1" => figure(style, of_a(q, to)?),
            "rank" => self.rank(),
            "one in cap" => self.one_in().map(|words| capital(&words)),
            "of world" => self.of_world(),
            "people" => figure(Style::People, self.value("SP.POP.TOTL", p, to)?),
            "v" => word(self.verb(of_a(p, from)?, of_a(p, to)?, false)?),
            "vl" => word(self.verb(of_a(p, LAST - 1)?, of_a(p, LAST)?, false)?),
            "vz" => word(self.verb(of_a(p, to - 1)?, of_a(p, to)?, false)?),
            "had" => word(self.verb(of_a(p, from)?, of_a(p, to)?, true)?),
            "w" => word(self.verb(of_b(from)?, of_b(to)?, false)?),
            "wz" => word(self.verb(of_b(to - 1)?, of_b(to)?, false)?),
            "xz" => word(self.verb(of_a(q, to - 1)?, of_a(q, to)?, false)?),
            "up" => {
                let (from, to) = (of_a(p, from)?, self.latest(measure, p)?);
                self.verb(from, to, false)?;
                word(if to > from { "up" } else { "down" })
            }
            "by" => {
                let (from, to) = (of_a(p, from)?, of_a(p, to)?);
                match style {
                    Style::Percent => {
                        let much = (to - from).abs();
                        let much = if self.wrong { much * 3.0 + 1.0 } else { much };
                        Some(format!("{much:.1} percentage points"))
                    }
                    _ => {
                        let much = (to / from - 1.0).abs() * if self.wrong { 3.0 } else { 1.0 };
                        Some(format!("{:.0}%", much * 100.0))
                    }
                }
            }
            "higher" => compared(of_a(p, to)?, of_a(q, to)?, ["higher", "lower"]),
            "larger" => self.outdoes("NY.GDP.MKTP.CD", ["larger", "smaller"]),
            "more" => self.outdoes("SP.POP.TOTL", ["more", "fewer"]),
            "g1" => self.growth(p, to),
            "gz" => self.growth(p, to - 1),
            "h1" => self.growth(q, to),
            "since" => self.record(measure),
            "than" => {
                let (from, to) = (of_a(p, from)?, of_a(p, to)?);
                self.verb(from, to, false)?;
                word(if (to > from) == self.wrong { "lower" } else { "higher" })
            }
            "grown" => {
                let part = of_a(p, to)? / of_a(p, from)?;
                let much = (part - 1.0) * 100.0 * if self.wrong { 3.0 } else { 1.0 };
                (style != Style::Percent && part > 1.1).then(|| format!("{much:.0}%"))
            }
            "times" => self.times(of_a(p, from)?, of_a(p, to)?),
            "folk" => self.folk(),
            "about" | "over" | "under" => self.hedged(slot, style, of_a(p, to)?),
            "now about" | "now over" | "now under" => {
                self.hedged(slot.strip_prefix("now ")?, style, self.latest(measure, p)?)
            }
            _ => unreachable!("no slot {slot}"),
        }
    }

    pub(crate) fn fill(&self, shape: &str) -> Option<String> {
        let mut out = String::new();
        let mut rest = shape;
        while let Some((before, behind)) = rest.split_once('{') {
            let (slot, after) = behind.split_once('}')?;
            out += before;
            out += &self.slot(slot)?;
            rest = after;
        }
        Some(out + rest)
    }
}
