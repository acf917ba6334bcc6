//! Scale letters: when a single letter after a number is a scale and not a unit: `£350m`, `1.4b people`, `a population of 83m`.

use super::money::{self, Behind};
use super::numeral::{self, Form, Numeral};
use super::view::View;
use super::{noun, unit};

/// Races, behind their length.
const RACES: &str = "\
    backstroke|breaststroke|butterfly|champion|champions|championship|championships|crown|crowns|dash|distance|event|\
    events|final|finals|freestyle|gold|golds|heat|heats|hurdler|hurdlers|hurdles|medal|medals|medley|race|races|record|\
    records|relay|relays|runner|runners|specialist|specialists|sprint|sprinter|sprinters|title|titles|win|wins";

/// What has a number of millions and no length. Before a number.
const COUNTS: &str = "\
    accounts|audience|audiences|circulation|copies|customers|deliveries|downloads|electorate|employment|followers|\
    guests|homes|households|jobs|listeners|listenership|members|membership|nation|number|numbers|passengers|people|\
    plays|population|populations|profit|profits|readers|readership|refugees|revenue|revenues|sales|shipments|\
    shoppers|sold|streams|students|subscribers|subscriptions|tickets|total|totals|tourists|trips|turnout|turnover|\
    unemployment|unemployed|units|users|viewers|viewership|viewing|views|visitors|visits|voters|votes|workers|\
    workforce";

/// What has a length, before a number or right behind it.
const LENGTHS: &str = "\
    above|across|altitude|apart|away|below|beneath|broad|cliff|deep|deeper|depth|depths|diameter|distance|distances|\
    elevation|far|from|height|heights|high|higher|length|lengths|level|long|longer|off|radius|shorter|tall|taller|\
    thick|tower|wave|waves|wide|wider|width";

/// How far before a number a word that says what it is of may stand: about a clause.
const REACH: usize = 10;

/// Most numbers of a range or a list that wait for their noun: `2m, 3m and 4m people`.
const LIST: u8 = 4;

/// Takes the letter in, where it is a scale: after a currency, before a counted noun or a unit, or where numbers of
/// millions are spoken of.
pub(crate) fn letter(view: View, n: &mut Numeral, money: bool) {
    if n.scaled() || n.form != Form::Digits {
        return;
    }
    let Some(power) = numeral::letter_power(view.str(n.end)) else { return };
    if is_scale(view, n, money, LIST) {
        n.scale(power);
        n.end += 1;
    }
}

fn is_scale(view: View, n: &Numeral, money: bool, more: u8) -> bool {
    let (at, word) = (n.end, view.str(n.end));
    let (tight, next) = (view.joined(at), at + 1);
    let capital = word.bytes().all(|b| b.is_ascii_uppercase());
    match word {
        "k" => tight,
        "K" => tight && (money || n.low.scale() == 0),
        _ if money => tight || word == "m" || capital,
        _ if !(tight || capital) || word == "t" => false,
        _ => {
            let counted = noun::many(view, next)
                .is_some_and(|noun| !(noun.first..=noun.head).any(|at| view.any(at, RACES)));
            let measured = money::behind(view, next).is_some_and(|(_, m)| m != Behind::Part("penny"))
                || unit::at(view, next, false)
                    .is_some_and(|(end, _)| end > next && (view.str(next).len() > 2 || end > next + 1));
            (counted || measured) && !view.is(next, "in")
                || tight && matches!(word, "m" | "M") && (told(view, n) || listed(view, n, word, more))
                || tight && capital && n.low.scale() > 0 && view.is_break(next) && word != "T"
        }
    }
}

/// Whether the clause before speaks of a number of people or things, and not of a length.
fn told(view: View, n: &Numeral) -> bool {
    let behind = n.end + 1 + usize::from(view.is(n.end + 1, "in"));
    // `3M Co.`
    if view.is_capital(n.end) && view.is_capital(n.end + 1) {
        return false;
    }
    if view.any(behind, LENGTHS) && !view.is(behind, "from") || view.any(behind, RACES) {
        return false;
    }
    for at in (n.first.saturating_sub(REACH)..n.first).rev() {
        if view.any(at, COUNTS) {
            return true;
        }
        // A point within the clause: `3.1`.
        let stop = view.exact(at, ".|;|!|?") && !view.joined(at + 1);
        if stop || view.any(at, LENGTHS) && !view.is(at, "from") {
            return false;
        }
    }
    false
}

/// Whether another number of the same letter follows, which is one of millions: `70m-90m people`, `2m and 3m users`.
fn listed(view: View, n: &Numeral, letter: &str, more: u8) -> bool {
    let link = n.end + 1;
    if more == 0 || !(view.any(link, "and|or|to|,") || view.is_hyphen(link)) {
        return false;
    }
    let next = link + 1 + usize::from(view.is(link, ",") && view.any(link + 1, "and|or"));
    view.is_digits(next)
        && numeral::at(view, next, false)
            .is_some_and(|b| !b.scaled() && view.str(b.end) == letter && is_scale(view, &b, false, more - 1))
}
