//! Whether a figure's unit fits a variable, and the figure in the variable's base unit. Conversions are exact.

use super::compare::Interval;
use super::scene::Scene;
use crate::claim::doc::Tokens;
use crate::claim::{Direction, change};
use crate::pack::{Measure, Variable};
use crate::quantity::{Decimal, Hedge, Quantity, Role, Unit, hedge, unit};

/// The figure as an interval in the variable's base unit, if its unit fits.
pub(super) fn fit(
    scene: &Scene,
    quantity: &Quantity,
    variable: &Variable,
    segment: &Tokens,
) -> Option<Interval> {
    fit_as(scene, quantity, (&quantity.unit, quantity.role), variable, segment)
}

/// Fewer of a hundred are counted for one: no country has so few telephones.
const FEW: Decimal = Decimal::constant(4, 0);

/// The same for a figure whose unit or role is another's: "from 34 per cent to 47".
#[inline(never)]
pub(super) fn fit_as(
    scene: &Scene,
    quantity: &Quantity,
    (unit, role): (&Unit, Role),
    variable: &Variable,
    segment: &Tokens,
) -> Option<Interval> {
    let stated = quantity.low.or(quantity.high)?;
    let mut factor = factor(unit, role, variable)?;
    // "a Gini coefficient of 0.63", where the source counts to 100.
    if variable.unit == "points of 100" && stated <= Decimal::ONE {
        factor = Decimal::HUNDRED;
    }
    // "1.2 mobile subscriptions for each": of one person, not of a hundred.
    if variable.base == "per_100" && stated < FEW {
        return None;
    }
    let largest = match variable.base {
        "years" => 130,
        "children" => 10,
        "index" => 101,
        "per_1000" => 1000,
        _ => i64::MAX,
    };
    if stated.mul(factor)? > Decimal::from(largest) {
        return None;
    }
    let committed = hedge::interval(quantity);
    let (low, high) = (committed.low.or(committed.high)?, committed.high.or(committed.low)?);
    let stated = match (quantity.low, quantity.high) {
        (Some(a), Some(b)) => a.add(b)?.div(Decimal::from(2), 9)?,
        (a, b) => a.or(b)?,
    };
    let mut interval = Interval {
        low: low.mul(factor)?,
        high: high.mul(factor)?,
        stated: stated.mul(factor)?.normal(),
        open_above: matches!(quantity.hedge, Hedge::MoreThan | Hedge::AtLeast),
        open_below: matches!(quantity.hedge, Hedge::LessThan | Hedge::UpTo),
    };
    if is_signed(variable) && says_below_zero(scene, quantity, role, segment) {
        interval = Interval {
            low: interval.high.neg(),
            high: interval.low.neg(),
            stated: interval.stated.neg(),
            open_above: interval.open_below,
            open_below: interval.open_above,
        };
    }
    Some(interval)
}

/// What the figure is multiplied with to be in the base unit; none where the unit does not fit.
fn factor(unit: &Unit, role: Role, variable: &Variable) -> Option<Decimal> {
    let growth = variable.measure == Measure::Growth;
    let role_fits = match role {
        Role::Amount | Role::From | Role::To | Role::Share => true,
        Role::Rise | Role::Fall => growth,
        Role::Rank | Role::Multiple | Role::Member => false,
    };
    if !role_fits {
        return None;
    }
    let one = Some(Decimal::ONE);
    if role == Role::Share {
        return match variable.base {
            "percent" => Some(Decimal::HUNDRED),
            "per_1000" => Some(Decimal::from(1000)),
            _ => None,
        };
    }
    match (variable.base, unit) {
        ("persons" | "applications", Unit::None | Unit::Counted { .. }) => one,
        ("usd", Unit::Money("USD")) => one,
        ("usd", Unit::Per { top, every, bottom })
            if **top == Unit::Money("USD") && *every == Decimal::ONE =>
        {
            // "$500bn a year" is a flow as all GDP is; "$500 per person" is one where the variable is.
            let per_person = variable.measure == Measure::Rate;
            let by_year = matches!(&**bottom, Unit::Measure("year"));
            (per_person != by_year).then_some(Decimal::ONE)
        }
        ("percent", Unit::Percent) => one,
        ("percent", Unit::Per { every, .. }) if *every == Decimal::HUNDRED => one,
        ("percent", Unit::Per { top, bottom, every }) if **top == Unit::Percent && *every == Decimal::ONE => {
            matches!(&**bottom, Unit::Measure("year")).then_some(Decimal::ONE)
        }
        ("per_1000" | "per_100", Unit::Per { every, .. }) if *every > Decimal::ONE => {
            let base = if variable.base == "per_100" { Decimal::HUNDRED } else { Decimal::from(1000) };
            base.div(*every, 9)
        }
        ("per_1000" | "per_100", Unit::None | Unit::Counted { .. }) => one,
        ("years", Unit::None | Unit::Measure("year" | "year of age")) => one,
        ("children", Unit::None | Unit::Counted { .. }) => one,
        ("children", Unit::Per { every, .. }) if *every == Decimal::ONE => one,
        ("index", Unit::None) => one,
        ("index", Unit::Measure("point")) | ("index", Unit::Counted { .. }) => one,
        ("kwh", Unit::Per { top, .. }) => measure(top, "kilowatt hour"),
        ("kwh", u) => measure(u, "kilowatt hour"),
        ("km2", u) => measure(u, "square kilometre"),
        ("km", u) => measure(u, "kilometre"),
        ("tonnes", Unit::Per { top, bottom, .. }) if matches!(&**bottom, Unit::Measure("year")) => {
            measure(top, "tonne")
        }
        ("tonnes", u) => measure(u, "tonne"),
        _ => None,
    }
}

fn measure(stated: &Unit, base: &'static str) -> Option<Decimal> {
    match stated {
        Unit::Measure(from) => unit::convert(Decimal::ONE, from, base),
        _ => None,
    }
}

/// Whether the variable can be below zero.
fn is_signed(variable: &Variable) -> bool {
    variable.measure == Measure::Growth
        || matches!(
            variable.topic,
            "current_account"
                | "trade_balance"
                | "net_migration"
                | "foreign_investment_share"
                | "foreign_investment"
        )
}

/// How far before a figure what moved by it may stand.
const MOVER_REACH: usize = 6;

/// "The lira lost 30% as inflation rose": what moved is a currency or a market, whatever else the sentence names.
pub(super) fn is_of_a_currency(scene: &Scene, quantity: &Quantity, segment: &Tokens, term: &Tokens) -> bool {
    const MARKETS: &str = "lira|pound|peso|rupee|rupiah|ringgit|yen|yuan|rand|ruble|rouble|naira|dollar|euro|\
        franc|real|krona|krone|won|currency|shares|stocks|index|market|hryvnia|cedi|shilling|dinar|riyal|baht|dong|zloty|forint";
    if !matches!(quantity.role, Role::Rise | Role::Fall) {
        return false;
    }
    let lead = scene.doc.lead(quantity);
    let before = lead.saturating_sub(MOVER_REACH).max(segment.start)..lead;
    !before.contains(&term.start) && scene.doc.has(before, MARKETS)
}

/// Words by which a positive figure is one below zero.
const BELOW_ZERO: &str = "shrank|shrink|shrunk|shrinks|shrinking|\
    contracted|contracts|contraction|contract|fell|falling|fall|falls|slump|slumped|recession|decline|\
    declined|plunged|dropped|negative|minus|deflation|lost|collapsed|smaller|slid|sank|crashed|\
    decreased|loss";

/// Nouns for what is below zero, however it moved: "the deficit widened to 4.5 per cent".
const DEFICIT: &str = "deficit|gap|outflow|net loss|emigration|shortfall|in the red";

/// Hedges that name where a movement ended.
pub(super) const BOUNDS: &str = "below|above|under|past|beyond";

/// Words in which a falling rate is not one below zero: "inflation fell to 3 per cent".
const FELL_TO: &str = "to|from";

fn says_below_zero(scene: &Scene, quantity: &Quantity, role: Role, segment: &Tokens) -> bool {
    match role {
        Role::Fall => return !reached(scene, quantity),
        Role::Rise => return false,
        _ => {}
    }
    let negative_already = quantity.low.is_some_and(Decimal::is_negative);
    !negative_already && near_below_zero(scene, quantity, segment)
}

/// "fell to 3", "down from 5", "fell below 4": the figure itself is a level.
fn reached(scene: &Scene, quantity: &Quantity) -> bool {
    let doc = scene.doc;
    if quantity.hedge_span.is_some_and(|hedge| doc.is_any(doc.tokens_of(hedge).start, BOUNDS)) {
        return true;
    }
    let start = doc.tokens_of(quantity.hedge_span.unwrap_or(quantity.span).join(quantity.span)).start;
    (start.saturating_sub(2)..start).any(|at| doc.is_any(at, FELL_TO))
}

/// How far from the figure a word still says its sign.
const SIGN_REACH: usize = 9;

fn near_below_zero(scene: &Scene, quantity: &Quantity, segment: &Tokens) -> bool {
    let (at, reached) = (scene.doc.tokens_of(quantity.span), reached(scene, quantity));
    // "fell again, this time by 2.7%": the verb stands wherever it stands.
    let lead = scene.doc.lead(quantity);
    if !reached
        && scene.doc.follows_any(lead, "by")
        && let Some(direction) = change::last_direction(scene.doc, segment.start..lead)
    {
        return direction == Direction::Down;
    }
    let from = at.start.saturating_sub(SIGN_REACH).max(segment.start);
    let to = (at.end + SIGN_REACH / 2).min(segment.end);
    // Not across a comma or "and": another figure's sign.
    const CUT: &str = ",|and|while|as|when|after|although|but";
    let from = (from..at.start).rev().find(|&i| scene.doc.is_any(i, CUT)).map_or(from, |i| i + 1);
    let to = (at.end..to).find(|&i| scene.doc.is_any(i, CUT)).unwrap_or(to);
    scene.doc.has(from..to, DEFICIT) || !reached && scene.doc.has(from..to, BELOW_ZERO)
}
