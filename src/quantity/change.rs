//! What a number does in its sentence: a rise, a fall, a factor, a place in an order, the two ends of a change.

use super::Role;
use super::table;
use super::view::View;

/// Words of a rise right before its number, or before `by`.
const RISES: &str = "\
    accelerated|add|added|adding|adds|advance|advanced|advancing|appreciated|ballooned|bounced|\
    climb|climbed|climbing|climbs|expand|expanded|expanding|expands|expansion|gain|gained|gaining|\
    gains|grew|grow|growing|grown|grows|growth|heightened|higher|hike|hiked|improved|inched|\
    increase|increased|increases|increasing|jump|jumped|jumping|jumps|leaped|leapt|mushroomed|\
    rallied|rally|rebound|rebounded|rise|risen|rises|rising|rocketed|rose|skyrocketed|soar|soared|\
    soaring|soars|spiked|strengthened|surge|surged|surges|surging|swell|swelled|swelling|swollen|\
    ticked|up|upped|uprated|uptick|upward|widen|widened|widening";

/// Words of a fall right before its number, or before `by`.
const FALLS: &str = "\
    collapse|collapsed|contract|contracted|contracting|crash|crashed|cut|cuts|cutting|decline|\
    declined|declines|declining|decrease|decreased|decreases|decreasing|depreciated|dip|dipped|down|\
    downward|drop|dropped|dropping|drops|eased|easing|fall|fallen|falling|falls|fell|lose|losing|\
    lost|lower|lowered|narrowed|plummet|plummeted|plunge|plunged|plunges|plunging|reduce|reduced|\
    reducing|retreated|sank|shaved|shed|shedding|shrank|shrink|shrinking|shrunk|slashed|slid|slide|\
    slides|sliding|slip|slipped|slow|slowed|slowing|slows|slump|slumped|slumping|slumps|sunk|tumble|\
    tumbled|tumbling|weaken|weakened";

/// Nouns behind a share of change: `a 75 percent increase`.
const RISE_NOUNS: &str =
    "advance|boost|bump|expansion|gain|growth|hike|improvement|increase|jump|raise|rebound|rise|surge";
const FALL_NOUNS: &str = "contraction|cut|decline|decrease|dip|drop|fall|plunge|reduction|slide|slump";

/// Adverbs between such a word and its number.
const ADVERBS: &str = "\
    a|an|another|by|further|just|merely|of|only|over|roughly|sharply|slightly|steeply|total|under|\
    whopping";

/// Most tokens between a word of change and its number.
const REACH: usize = 4;

/// The role that the words before a figure give it. `at`: the first token of the figure with its hedge.
pub(crate) fn before(view: View, at: usize) -> Role {
    let mut last = at;
    for _ in 0..REACH {
        let Some(previous) = last.checked_sub(1) else { return Role::Amount };
        last = previous;
        let word = view.str(last);
        if !(table::has(ADVERBS, word) || word == "," && view.is(last + 1, "by")) {
            break;
        }
        // `an average of 20`, `an increase in the number of 20`: of binds only to words of change.
        if word.eq_ignore_ascii_case("of") && !is_change_word(view, last.wrapping_sub(1)) {
            return Role::Amount;
        }
    }
    let word = view.str(last);
    // `gave up 517 yards`, `set up 20 schools`: a part of the verb.
    const PHRASAL: &str = "\
        backed|bought|gave|give|given|giving|made|make|makes|picked|put|racked|set|sets|signed|snapped|\
        take|taken|took|turned";
    let up_to = view.is(last, "up") && (view.is(last + 1, "to") || view.any(last.wrapping_sub(1), PHRASAL));
    if table::has(RISES, word) && !up_to {
        return if hides_noun(view, last) { Role::Amount } else { Role::Rise };
    }
    if table::has(FALLS, word) {
        return if hides_noun(view, last) { Role::Amount } else { Role::Fall };
    }
    // `cut rates by 25 basis points`, `raised the tax by 2 per cent`
    if view.is(at.wrapping_sub(1), "by") {
        /// Words that the object of such a verb may have.
        const OBJECT: usize = 6;
        for before in (at.saturating_sub(OBJECT + 1)..at.saturating_sub(1)).rev() {
            let word = view.str(before);
            if !view.is_word(before) || view.is(before, "to") {
                break;
            }
            if table::has(FALLS, word) {
                return Role::Fall;
            }
            if table::has(RISES, word) || matches!(word, "raise" | "raised" | "raises") {
                return Role::Rise;
            }
        }
    }
    Role::Amount
}

/// `cut the 20 jobs`, `lost 20 men`, `added 30 seats`: verbs of change whose object is a thing are no rate of change,
/// but change all the same; `contract`, `cut`, `raise` are also nouns: `the contract 20 years ago`.
fn hides_noun(view: View, at: usize) -> bool {
    view.exact(at, "contract|added|adding|adds|add")
        || view.exact(at, "lower|higher") && !view.is_word(at.wrapping_sub(1))
}

pub(crate) fn is_change_word(view: View, at: usize) -> bool {
    let word = view.str(at);
    table::has(RISES, word)
        || table::has(FALLS, word)
        || table::has(RISE_NOUNS, word)
        || table::has(FALL_NOUNS, word)
}

/// The role that the words after a percentage give it: `a 75 percent increase`, `5% higher`, `7% share price increase`.
pub(crate) fn behind(view: View, end: usize) -> Role {
    // `the shares are 3 per cent down`
    if view.is_break(end + 1) && view.any(end, "up|down") {
        return if view.is(end, "up") { Role::Rise } else { Role::Fall };
    }
    for at in end..end + 3 {
        let word = view.str(at);
        if table::has(RISE_NOUNS, word) || at == end && (word == "higher" || word == "more") {
            return Role::Rise;
        }
        if table::has(FALL_NOUNS, word) || at == end && (word == "lower" || word == "fewer" || word == "less")
        {
            return Role::Fall;
        }
        if !view.is_word(at) || super::noun::is_stop(view, at) {
            break;
        }
    }
    Role::Amount
}

/// A factor in one word: `doubled` is 2, `sixfold` 6, `halved` a half. The end of the expression and the factor's
/// numerator and denominator.
pub(crate) fn factor(view: View, at: usize) -> Option<(usize, i64, i64)> {
    /// Numerator and denominator in one number of two digits.
    const WORDS: &str = "\
        double=21|doubled=21|doubles=21|doubling=21|halve=12|halved=12|halves=12|halving=12|\
        quadruple=41|quadrupled=41|quadrupling=41|quintuple=51|quintupled=51|thrice=31|treble=31|\
        trebled=31|trebling=31|triple=31|tripled=31|triples=31|tripling=31|twice=21";
    let word = view.str(at);
    if !(5..=11).contains(&word.len()) {
        return None;
    }
    if let Some(stem) = word.strip_suffix("fold").or_else(|| word.strip_suffix("FOLD")) {
        let n = super::numeral_words::small_value(stem).filter(|n| (2..=10).contains(n))?;
        return Some((at + 1, n, 1));
    }
    let factor = table::number(WORDS, word)?;
    let next = at + 1;
    // `double the number`, `twice as many`, `to triple by 2030`; but `double room`, `triple jump`, `twice a week`.
    const ADJECTIVES: &str = "and|as|by|during|from|her|his|in|its|or|over|since|the";
    let adjective = view.any(at, "double|triple|treble|quadruple|quintuple|halves");
    if adjective
        && !(view.any(next, ADJECTIVES) || view.is(at.wrapping_sub(1), "to") || view.any(next, "that|what"))
    {
        return None;
    }
    if view.any(at, "twice|thrice") && (view.any(next, "a|per") || view.is_joint(next)) {
        return None;
    }
    if view.is_joint(next) || view.is_joint(at) || view.is(next, "down") {
        return None;
    }
    Some((next, factor / 10, factor % 10))
}

/// A place in an order, and the end of its word: `third-largest`, `ranked 12th`, `second most`, `No 2`.
pub(crate) fn rank(view: View, at: usize) -> Option<(usize, i64)> {
    let word = view.str(at);
    if view.is_word(at) && view.any(at, "no|number") {
        let number = if view.is(at + 1, ".") && view.joined(at + 1) { at + 2 } else { at + 1 };
        let n = if view.is(number, "one") { 1 } else { super::numeral::small(view.str(number))? };
        let whole = !(view.is_joint(number + 1) || view.is(number + 1, ".") && view.is_digits(number + 2));
        let placed = view.any(at.wrapping_sub(1), "a|as|at|is|ranked|s|the|was") || view.is(number + 1, "in");
        let word = view.is(at, "number") || view.is_capital(at) && view.is_digits(number);
        // `the Number 10 spokesman` speaks for Downing Street.
        let house = n == 10 && view.is_capital(at) && !view.any(at.wrapping_sub(1), "a|as|ranked");
        return (placed && word && whole && !house && n > 0 && n <= 300).then_some((number + 1, n));
    }
    let (end, n) = if view.is_digits(at) {
        let suffix = view.str(at + 1);
        let ordinal = matches!(suffix, "st" | "nd" | "rd" | "th") && view.joined(at + 1);
        if !ordinal {
            return None;
        }
        (at + 2, super::numeral::small(word)?)
    } else {
        const WORDS: &str = "\
            eighth=8|eleventh=11|fifth=5|first=1|fourth=4|ninth=9|second=2|seventh=7|sixth=6|tenth=10|\
            third=3|twelfth=12";
        (at + 1, table::number(WORDS, word)?)
    };
    let next = if view.is_joint(end) { end + 1 } else { end };
    let superlative = view.str(next).ends_with("est") && view.str(next).len() > 5
        || view.any(next, "most|least|best|worst");
    let placed = |at: usize| {
        const VERBS: &str = "came|come|comes|finished|lies|place|placed|rank|ranked|ranks|stands";
        view.any(at, VERBS)
    };
    let back = at.wrapping_sub(1);
    let placed = placed(back) || view.is(back, "in") && placed(back.wrapping_sub(1));
    let listed =
        view.is(end, "place") || view.is(end, "in") && view.is(end + 1, "the") && view.is(end + 2, "world");
    ((superlative || placed || listed) && n > 0).then_some((end, n))
}
