//! Texts to measure with, and the one way through the core that is measured. Knows no clock.

use citemark::check::{self, Corrections};
use citemark::claim::Doc;
use citemark::excerpt::Excerpt;
use citemark::pack::Pack;
use citemark::quantity::Date;

/// Sentences of several kinds: what a check costs depends on what has to be looked up.
pub const SENTENCES: &[(&str, &str)] = &[
    ("level", "Japan’s population was 125 million in 2022."),
    ("rate", "Inflation in Turkey hit 72% in 2022."),
    ("change", "Unemployment in Spain fell to 12.2 per cent in 2023."),
    ("event", "China forcibly sent back as many as 600 North Koreans in October 2023."),
    ("comparison", "South Korea’s GDP grew by 2.6 per cent in 2022, faster than Japan’s."),
    ("rank", "Germany is the world’s third-largest economy."),
    ("wrong rank", "Italy had the second-highest unemployment in Europe in 2019."),
    ("nothing", "The committee met for the third time this week and adjourned without a vote."),
];

/// Texts that repeat one thing, each made so that a rule that looks too far would take the square of the time.
pub const SHAPES: &[(&str, &str)] = &[
    ("numbers", "7 "),
    ("decimals", "12.5 "),
    ("percentages", "5%, 6%, 7% and "),
    ("brackets", "( 5 "),
    ("commas", ", "),
    ("millions", "5 million "),
    ("claims joined by and", "Japan’s population was 125 million in 2022, and "),
    ("claims joined by semicolons", "Japan’s population was 125 million in 2022; "),
    ("claims in sentences", "Japan’s population was 125 million in 2022. "),
    ("ranks", "the second largest economy "),
    ("ranks in sentences", "Germany is the world’s third-largest economy. "),
    ("rows of a table", "Japan\t125\t12.5\t7\t1,000\t5%\n"),
    ("cells", "125\n\n12.5\n\n"),
    ("hedges", "about 5 / "),
    ("places", "Japan, Germany and "),
    ("years", "in 2019, "),
    ("asides", "Spain, which has 47 million people, "),
    ("questions", "How many? 5, "),
    ("events", "China sent back 600 North Koreans in October 2023. "),
    ("measures", "inflation of 5% in "),
    ("reports", "she said that "),
    ("quotes", "“5” "),
    (
        "news",
        "The ministry said on Monday that 1,034 of the 2,500 homes in the valley were unsafe, up from 870 in 2019, and that \
         repairs would cost about £350m over five years. Officials in the capital did not answer questions. Unemployment in \
         Spain fell to 12.2 per cent in 2023, and the company that built the estate declined to comment.\n\n",
    ),
];

/// The page of a measured text.
pub fn excerpt(text: &str) -> Excerpt {
    Excerpt::new(text).dated(Date::parse("2024-06-01"))
}

/// Reads and checks a whole text, past the limit of a passage; gives how many claims it has.
pub fn check(excerpt: &Excerpt, pack: &Pack) -> usize {
    let doc = Doc::read(&excerpt.text, check::context(excerpt));
    check::assess(excerpt, &doc, pack, &Corrections::default(), true).claims.len()
}
