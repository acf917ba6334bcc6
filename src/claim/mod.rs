//! Knows sentences, not data: what a passage asserts, in which form, and how firmly. Never sees the pack.
//!
//! [`Doc`] is a passage read once (tokens, sentences, figures, times); [`stance`] tells assertions from forecasts,
//! hypotheses, denials, questions and opinions; each other file knows the words of one claim form.

pub mod change;
pub mod comparison;
pub mod doc;
pub mod rank;
pub mod stance;

pub use doc::Doc;
pub use stance::Stance;

/// What kind of statement a claim is; each has its own rules of comparing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Form {
    /// "unemployment stands at 4.1%"
    Level,
    /// "rose by 5%", "from 4 to 6", "doubled"
    Change,
    /// "larger than", "twice as many", "a third of"
    Comparison,
    /// "third-largest", "most populous"
    Rank,
    /// "one in five", "accounts for 30% of the world's"
    Share,
    /// Who did what, how many, when, where.
    Event,
    /// Nothing that could be compared.
    None,
}

impl Form {
    /// Its name in the line format and the annotation.
    pub fn code(self) -> &'static str {
        match self {
            Form::Level => "level",
            Form::Change => "change",
            Form::Comparison => "comparison",
            Form::Rank => "rank",
            Form::Share => "share",
            Form::Event => "event",
            Form::None => "none",
        }
    }
}

/// Up or down.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// More than before, more than the other.
    Up,
    /// Less.
    Down,
}

impl Direction {
    /// The other one.
    pub fn opposite(self) -> Self {
        match self {
            Direction::Up => Direction::Down,
            Direction::Down => Direction::Up,
        }
    }
}
