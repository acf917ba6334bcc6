//! The findings that are open to a claim, before anything is compared. The base rate decides: in edited news almost no
//! figure is wrong, so a claim with another plausible explanation is never called different.

use super::finding::Finding;
use super::inputs::Judge;
use super::tolerance::{is_much_revised, is_unsure};
use crate::claim::{Claim, Reason, Tense};
use crate::pack::{Frequency, Measure, PhraseRole, PlaceKind, Status, Timing, Variable, VariableId};
use crate::quantity::Decimal;
use crate::resolve::gazetteer::phrase;
use crate::resolve::{Link, is_monthly, is_of_a_year, is_of_people_of_age, is_rate};
use crate::vocabulary::Kind;

/// Which findings are open to a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gates {
    /// Whether it may be said to differ or to be out of date.
    pub may_flag: bool,
    /// Whether the figure may be of the year's worst month ("hit 14.8% in 2020").
    pub peak: bool,
}

impl Gates {
    /// The finding that it differs, if that is open.
    pub fn differs(self) -> Finding {
        if self.may_flag { Finding::Differs } else { Finding::Abstains(Reason::Ambiguous) }
    }

    /// The finding that it is out of date, if that is open.
    pub fn outdated(self, year: i32) -> Finding {
        if self.may_flag { Finding::Outdated(year) } else { Finding::Abstains(Reason::Ambiguous) }
    }
}

/// The worst month of a year has at most this many times the rate of the year…
const TIMES_THE_YEAR: Decimal = Decimal::constant(2, 0);
/// … or this many points more.
const POINTS_OFF: Decimal = Decimal::constant(4, 0);

/// Whether a figure may be of one month of a year with this rate.
pub(super) fn may_be_a_month(stated: Decimal, year: Decimal) -> bool {
    let within =
        |a: Decimal, b: Decimal| b.mul(TIMES_THE_YEAR).max(b.add(POINTS_OFF)).is_some_and(|most| a <= most);
    within(stated, year) && within(year, stated)
}

/// The gates of a claim about a variable.
///
/// # Errors
/// The reason for an abstention.
pub(super) fn gates(judge: &Judge, claim: &Claim, link: &Link, variable: &Variable) -> Result<Gates, Reason> {
    let yearly = variable.frequency == Frequency::Year;
    let stated = claim.when.filter(|_| !yearly || link.years == claim.when.map(|when| when.years));
    if stated.is_some_and(|when| when.future) {
        return Err(Reason::Forecast);
    }
    // A month, quarter or season is never compared with a year; a stock on the last day of a year is that of the year.
    if stated.is_some_and(|when| when.part && yearly && (!when.year_end || is_of_a_year(variable))) {
        return Err(Reason::PeriodNotCovered);
    }
    let dated = link.period_stated;
    // Inflation and unemployment without a year are those of the last month.
    if !dated && yearly && is_monthly(variable) {
        return Err(Reason::PeriodNotCovered);
    }
    // "After joining the EU in 2004, its unemployment was 7%": of some time since.
    if !dated && claim.untold && claim.tense != Tense::Present {
        return Err(Reason::PeriodNotCovered);
    }
    let money = variable.base == "usd";
    let past = claim.tense == Tense::Past && !dated;
    let undated = !dated && (!yearly || is_rate(variable) || money);
    let known = judge.data.today.is_some() || dated;
    let balance =
        money && link.place.zip(link.variable).is_some_and(|(place, id)| is_balance(judge, id, place));
    let peak = claim.reached && yearly && is_monthly(variable);
    // First estimates of a month are not what is printed later; "rose 0.3% in May" does not say since when.
    let unsaid = is_much_revised(variable.revision) || claim.kind == Kind::Growth;
    let early = !yearly && unsaid || is_unsure(variable.revision);
    // Who belongs to a group has changed, and publishers draw regions in their own ways.
    let grouped = link.place.is_some_and(|place| {
        judge.data.pack.place(place).is_some_and(|place| place.kind == PlaceKind::Aggregate)
    });
    // National offices count otherwise than the model that the figure comes from.
    let modelled =
        variable.status == Status::Estimate && (variable.base == "index" || is_of_people_of_age(variable));
    let open = claim.agreement
        || past
        || undated
        || balance
        || modelled
        || early
        || grouped
        || is_counted_seldom(judge, claim);
    Ok(Gates { may_flag: known && !open, peak })
}

/// Whether what grows is a stock: who says so may count from the last census.
fn is_counted_seldom(judge: &Judge, claim: &Claim) -> bool {
    let named =
        claim.measure.iter().flat_map(|measure| &measure.handles).filter_map(|&handle| phrase(handle));
    let mut terms = named.filter(|&(_, role)| role == PhraseRole::Term);
    let stock = |id| {
        judge.data.variable(id).is_some_and(|v| v.timing == Timing::Stock && v.measure == Measure::Level)
    };
    claim.kind == Kind::Growth && terms.any(|(id, _)| stock(id))
}

/// Whether a sum of money can be below zero: customs and national accounts count such balances differently.
fn is_balance(judge: &Judge, id: VariableId, place: crate::pack::PlaceId) -> bool {
    let series = judge.data.series(id, place, None);
    series.is_some_and(|series| series.years().any(|(_, value)| value.is_negative()))
}
