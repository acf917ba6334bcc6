//! The counted noun phrase after a number: modifiers and head noun, found by its plural. Knows no other grammar, and no
//! list of things that can be counted.

use super::table;
use super::view::View;

/// A counted noun: tokens `first..end`, of which `head` is the noun itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Noun {
    pub first: usize,
    pub head: usize,
    pub end: usize,
}

/// Most words of a noun phrase in the singular: a longer one would run into a verb.
const SINGULAR_REACH: usize = 3;

/// Most words between number and head noun, so that each search is short.
const REACH: usize = 6;

/// Words that end a noun phrase, or cannot follow a number in one.
pub(crate) const STOPS: &str = "\
    a|about|above|according|across|after|against|ago|all|almost|along|already|also|although|always|\
    am|amid|among|an|and|any|are|around|as|at|back|be|became|because|become|been|before|behind|\
    being|below|besides|between|both|but|by|can|cheaper|compared|could|despite|did|do|does|down|due|\
    during|each|either|else|ended|especially|even|ever|every|except|fell|followed|following|for|\
    from|gained|get|got|had|has|have|he|her|here|higher|him|his|how|however|i|if|in|including|\
    inside|instead|into|is|it|its|just|last|later|less|like|lower|may|me|might|minus|more|most|much|\
    must|my|near|nearly|never|next|no|nor|not|now|of|off|on|once|only|onto|or|our|out|outside|over|\
    own|past|per|perhaps|plus|quite|raising|rather|respectively|rose|said|saw|say|says|she|should|\
    since|so|some|soon|still|such|than|that|the|their|them|then|there|therefore|these|they|this|\
    those|though|through|throughout|thus|times|to|together|too|took|toward|towards|under|unless|\
    until|up|upon|us|versus|very|via|vs|was|we|went|were|what|when|where|whereas|whether|which|\
    while|who|whom|whose|why|will|with|within|without|would|yet|you|your";

/// Plurals without an s, and nouns that count without a plural.
const PLURALS: &str = "\
    aircraft|bacteria|cattle|children|cod|craft|crew|criteria|data|dead|deer|dice|feet|fish|folk|\
    geese|grandchildren|headcount|helicopters|household|injured|livestock|media|men|mice|offspring|\
    oxen|patients|people|people's|percent|personnel|pieces|police|poultry|refugees|salmon|\
    schoolchildren|seats|sheep|shrimp|spacecraft|species|staff|stimuli|swine|teeth|troops|women|\
    youth";

/// Words that end in s and are not plurals.
pub(super) const NOT_PLURAL: &str = "\
    as|besides|comes|economics|gas|goes|has|his|is|its|less|makes|mathematics|news|overseas|perhaps|\
    physics|politics|says|this|unless|was|years|yes";

/// Irregular endings first, then the plain plural s.
pub(crate) fn is_plural(word: &str) -> bool {
    if table::has(PLURALS, word) || is_irregular(word) {
        return true;
    }
    let bytes = word.as_bytes();
    if bytes.len() < 3 || !bytes.last().is_some_and(|b| b.eq_ignore_ascii_case(&b's')) {
        return false;
    }
    let before = bytes.iter().rev().nth(1).map_or(0, u8::to_ascii_lowercase);
    let short = bytes.len() == 3 && !word.bytes().take(2).all(|b| b.is_ascii_uppercase());
    !matches!(before, b's' | b'u' | b'i') && !short_word(word, short) && !table::has(NOT_PLURAL, word)
}

/// `policemen`, `tradespeople`, `schoolchildren`.
fn is_irregular(word: &str) -> bool {
    const NO_MEN: &str = "abdomen|acumen|amen|bitumen|omen|regimen|semen|specimen|stamen|yemen";
    let ends = |end: &str| word.len() > end.len() + 1 && word.ends_with(end);
    (ends("men") || ends("people") || ends("children")) && !table::has(NO_MEN, word)
}

fn short_word(word: &str, short: bool) -> bool {
    // `has`, `was`, `its`; but `MPs`, `TVs`, `cars`, `men`
    short && !word.eq_ignore_ascii_case("mps")
}

pub(crate) fn is_stop(view: View, at: usize) -> bool {
    view.any(at, STOPS)
}

/// The noun of a number above one that begins at token `at` (behind the number and its hyphen).
pub(crate) fn many(view: View, at: usize) -> Option<Noun> {
    let first = after_of(view, at);
    let (mut first, mut next) = (first, first);
    let mut head = None;
    for _ in 0..REACH {
        // `eight million 250ml bottles`, `63,000 Model 3 sedans`
        if view.is_digits(next) && !view.joined(next) {
            let unit = super::unit::at(view, next + 1, view.joined(next + 1)).map(|(end, _)| end);
            let name = next > first && view.is_capital(next - 1) || view.is_capital(next + 1);
            match unit.filter(|_| view.joined(next + 1)) {
                Some(end) => (first, next) = (end, end),
                None if name => next += 1,
                None => {}
            }
        }
        if !view.is_word(next) {
            break;
        }
        let word = view.str(next);
        // `other`, `more` and `such` begin a noun phrase after a number as well.
        let opens = next == first && matches!(word, "more" | "other" | "such" | "own");
        if is_stop(view, next) && !opens {
            break;
        }
        // `63,150 Model 3s`
        if view.is_capital(next)
            && view.is_digits(next + 1)
            && view.is(next + 2, "s")
            && view.joined(next + 2)
        {
            head = Some(next + 2);
            break;
        }
        if is_plural(word) && !(view.is_apostrophe(next + 1) && view.joined(next + 1)) {
            head = Some(next);
            // `sales jobs`, `women workers`, `sports teams`: only names of groups and trades go on.
            let goes_on = view.is_word(next + 1)
                && is_plural(view.str(next + 1))
                && table::has("arms|sales|savings|sports|women", word);
            if !goes_on {
                break;
            }
        }
        let last = next;
        next = step(view, last);
        if head.is_none() && next == last + 1 && goes_on_to_noun(view, last) {
            next += 1;
        }
    }
    let head = head?;
    Some(Noun { first, head, end: past_kind(view, head + 1) })
}

/// Whether `and`, `or` or a comma behind a modifier joins another one to it, and a plural is what both modify: `digital
/// and physical sales`, `small, medium and large firms`; not `died and others fled`.
fn goes_on_to_noun(view: View, at: usize) -> bool {
    let joined = |at: usize| {
        let plain = is_content(view, at) && !is_verb(view.str(at)) && !is_plural(view.str(at));
        let modifier = |at: usize| is_modifier(view, at);
        let noun = |at: usize| is_content(view, at) && is_plural(view.str(at));
        plain
            && view.any(at + 1, "and|or")
            && modifier(at + 2)
            && (noun(at + 3) || modifier(at + 3) && noun(at + 4))
    };
    let listed = view.is(at + 1, ",") && view.joined(at + 1);
    joined(at) || listed && is_content(view, at) && !is_verb(view.str(at)) && joined(at + 2)
}

/// A possible modifier of a noun: not a number, verb or adverb.
fn is_modifier(view: View, at: usize) -> bool {
    let word = view.str(at);
    let other = is_plural(word) || table::has(PAST, word) || word.ends_with("ly");
    is_content(view, at) && !other && super::numeral_words::small_value(word).is_none()
}

/// `5,700 categories of products`, `65 snaps of man coverage`, `300 cases of measles`: of what kind the counted things
/// are. A name or an article behind `of` (`members of Congress`, `parts of the city`) says whose they are, and parcels
/// are measures of what is in them (`bottles of milk`).
fn past_kind(view: View, end: usize) -> usize {
    const PARCELS: &str = "\
        bags|barrels|bottles|bowls|boxes|cans|cartons|containers|cups|doses|drops|glasses|jars|loads|packets|\
        packs|pieces|plates|sacks|slices|tins|tonnes|tons|units|vials";
    let plain = |at: usize| is_content(view, at) && !view.is_capital(at) && !is_verb(view.str(at));
    if !view.is(end, "of")
        || view.any(end.wrapping_sub(1), PARCELS)
        || !plain(end + 1)
        || view.is_joint(end + 2)
    {
        return end;
    }
    let next = end + 2;
    let closes = view.is_break(next + 1) || is_stop(view, next + 1);
    if plain(next) && closes && !is_plural(view.str(end + 1)) { next + 1 } else { next }
}

/// Over `of`, `of the`, `of its`, `of these`: `millions of Americans`, `two of the ships`.
fn after_of(view: View, at: usize) -> usize {
    if !view.is(at, "of") {
        return at;
    }
    const OWNERS: &str = "all|her|his|its|my|our|the|their|these|those|your";
    let mut next = at + 1;
    for _ in 0..2 {
        if view.any(next, OWNERS) {
            next += 1;
        }
    }
    next
}

/// The next word of the phrase: across hyphens (`first-team`), apostrophes (`Johnson’s`) and points (`U.S.`).
fn step(view: View, at: usize) -> usize {
    let next = at + 1;
    if view.is_joint(next) {
        return next + 1;
    }
    if view.is_apostrophe(next) && view.joined(next) && view.is(next + 1, "s") && view.joined(next + 1) {
        return next + 2;
    }
    if view.is(next, ".") && view.joined(next) && view.joined(next + 1) && view.is_word(next + 1) {
        return if view.is(next + 2, ".") { next + 3 } else { next + 1 };
    }
    if view.exact(next, "&|and") && view.is_capital(at) && view.is_capital(next + 1) {
        return next + 1;
    }
    next
}

/// The noun of `one`, and the singular that a number modifies (`80 yard dash`, `12-page document`): one or more words
/// up to the first that cannot belong to it.
pub(crate) fn single(view: View, at: usize) -> Option<Noun> {
    let first = after_of(view, at);
    if !is_content(view, first) {
        return None;
    }
    let mut head = first;
    for _ in 1..SINGULAR_REACH {
        let next = step(view, head);
        let number = super::numeral::at(view, next, false).is_some();
        if number
            || !is_content(view, next)
            || is_verb(view.str(next))
            || view.joined(next) && next == head + 1
        {
            break;
        }
        head = next;
    }
    Some(Noun { first, head, end: head + 1 })
}

/// A word that can stand in a noun phrase.
pub(crate) fn is_content(view: View, at: usize) -> bool {
    view.is_word(at) && !is_stop(view, at) && view.str(at).len() > 1
}

/// Verbs and adverbs that often follow a noun in the singular.
pub(crate) fn is_verb(word: &str) -> bool {
    word.ends_with("ing") || word.ends_with("ed") || word.ends_with("ly") || table::has(PAST, word)
}

/// Irregular forms.
pub(super) const PAST: &str = "\
    became|began|bought|built|came|cost|fell|felt|found|gave|goes|grew|has|held|kept|knew|knows|led|\
    left|lost|made|makes|means|met|paid|put|quit|ran|rose|said|sat|saw|says|sent|sold|spent|stole|\
    stood|takes|told|took|wants|went|won|wrote";
