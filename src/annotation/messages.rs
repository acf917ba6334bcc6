//! The messages of the core: their table, and the message of each finding and reason. Blanks are explained where they are
//! filled (`explain`, `figures`).

use super::Term;
use super::language::{Words, fill, messages};
use crate::claim::Form;
use crate::claim::Reason;
use crate::judge::Finding;

messages! {
    /// A message of the core. Translations stand first in the language files.
    Message from 0;
    Agrees: "Agrees with the sources";
    Differs: "Differs from the sources";
    Outdated: "Out of date";
    WasRightIn: "Was right in {0}";
    RightThen: "Right when published";
    Disputed: "Sources disagree";
    Abstain: "Not checked";
    Nothing: "Nothing here to check";
    NotAStatistic: "There is no statistic here that could be compared with a source.";
    NotInDataset: "These data have no series for what is measured here.";
    PlaceNotCovered: "These data have nothing for this place.";
    PeriodNotCovered: "These data have no figure for this period.";
    Forecast: "This is about the future; there is nothing yet to compare it with.";
    Hypothetical: "This is not said to be so, only supposed.";
    Ambiguous: "The words can be read in more than one way, or lie too close to the sources' figures to tell.";
    NegatedOrReported: "The text itself reports this as denied or untrue.";
    Opinion: "This is a judgement, not a figure.";
    TooLong: "This sentence has more figures or words than are read in one.";
    Marks: ".,";
    Scales: "1;;12: trillion: trillion;9: billion: billion;6: million: million";
    Percent: "{0}%";
    Money: "US${0}";
    Points: "{0} points";
    Ordinals: "en";
    Numbers: "two three four five six";
    Units: "=";
    Terms: "=";
    AtYear: "{0} in {1}";
    Months: "January February March April May June July August September October November December";
    MonthOf: "{0} {1}";
    QuarterOf: "Q{0} {1}";
    PlaceFrom: "{0} from {1}";
    And: " and ";
    World: "the world";
    Has: "{0} has {1} for {2}";
    Fits: "{0}; “{1}” fits that.";
    AllFit: "{0}; “{1}” fits that, and each of the {2} series it could mean agrees.";
    IsMore: "{0}; “{1}” is {2} more.";
    IsLess: "{0}; “{1}” is {2} less.";
    TimesMore: "{0}; “{1}” is about {2} times as much.";
    TimesLess: "{0}; “{1}” is about {2} times too small.";
    OtherWay: "{0}; “{1}” is the other way round.";
    SomethingElse: "{0}; “{1}” is something else.";
    RightInYear: "“{0}” was right in {1}: {2}. {3}.";
    RightBefore: "“{0}” was right by the release of {3}: {1}. Since then, {2}.";
    Depends: "“{0}” depends on the source: {1}, {2}.";
    Meanings: "“{0}” could mean {1} series: {2}, {3}. {4}. {5}.";
    OneAgrees: "one agrees";
    SomeAgree: "{0} agree";
    OneDoesNot: "one does not";
    SomeDoNot: "{0} do not";
    Named: "{0}: {1}";
    Rank: "{0} ({1}) is {2} of {3} in {4} by {5} in {6}, by the figures of {7}";
    RankLowest: "{0} ({1}) is {2} from the lowest of {3} in {4} by {5} in {6}, by the figures of {7}";
    RankWas: "{0}; it was {1} in {2}.";
    RankHolder: "{0}; {1} is {2}.";
    Compared: "{0} has {1} for {2} and {3} for {4}: {5} times as much.";
    Went: "{0} in {1} went from {2} in {3} to {4} in {5}: {6}, by the figures of {7}.";
    Up: "up {0}";
    Down: "down {0}";
    InLine: "In line with it: {0}.";
    Against: "Against it: {0}.";
    BothSides: "In line with it: {0}. Against it: {1}.";
    TwoSides: "The sources take two sides. Affirmed: {0}. Denied: {1}.";
    Committed: "{0} ({1} to {2})";
    WhichPlace: "which of several places?";
    ForContext: "For context";
    NotUnderstood: "Not understood: {0}.";
    SourcesHave: "The sources’ figures, without a judgement: {0}.";
    PerPerson: "{0} per person";
    OfWorld: "{0} of the world’s";
}

impl Message {
    /// The words for a finding by its code in the annotation.
    pub fn of_finding(code: &str) -> Self {
        match code {
            "agrees" => Self::Agrees,
            "differs" => Self::Differs,
            "outdated" => Self::Outdated,
            "rightWhenPublished" => Self::RightThen,
            "disputed" => Self::Disputed,
            "context" => Self::ForContext,
            _ => Self::Abstain,
        }
    }

    /// The sentence for a reason.
    pub fn of_reason(reason: Reason) -> Self {
        match reason {
            Reason::NotAStatistic => Self::NotAStatistic,
            Reason::NotInDataset => Self::NotInDataset,
            Reason::PlaceNotCovered => Self::PlaceNotCovered,
            Reason::PeriodNotCovered => Self::PeriodNotCovered,
            Reason::Forecast => Self::Forecast,
            Reason::Hypothetical => Self::Hypothetical,
            Reason::Ambiguous => Self::Ambiguous,
            Reason::NegatedOrReported => Self::NegatedOrReported,
            Reason::Opinion => Self::Opinion,
            Reason::TooLong => Self::TooLong,
        }
    }
}

/// The finding in a few words.
pub fn headline(finding: Finding, form: Form, words: &Words) -> Term {
    match finding {
        Finding::Outdated(year) => fill(Message::WasRightIn.of(words), &[&year.to_string()]).into(),
        Finding::Abstains(Reason::NotAStatistic) if form == Form::None => Message::Nothing.term(words),
        other => Message::of_finding(other.code()).term(words),
    }
}
