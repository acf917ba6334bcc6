//! Claims that the page's newsroom has checked itself: shown first, with their author, apart from the tool's finding.

use citemark_e2e::{Page, Result, Site, in_browsers, json};

use crate::site::{PHRASE, open};

in_browsers! {
    a_review_is_shown_first_with_its_author
    a_sentence_without_figures_has_its_review
    odd_markup_does_no_harm
}

/// The page spells the claims with other quotes, spaces and capitals than its text.
const MARKUP: &str = r#"<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "Article", "datePublished": "2024-06-01"},
{"@type": ["ClaimReview"], "claimReviewed": "japan's population was\n125 million in 2022", "author": {"@type": "Organization", "name": "The Harbour Desk"},
 "reviewRating": {"alternateName": "Mostly <b>true</b>"}, "reviewBody": "The census counts all residents.", "url": "/checks/7"},
{"@type": "ClaimReview", "claimReviewed": "The mayor is a friend of the port.", "author": [{"name": "A. Reader"}, "B. Writer"],
 "reviewRating": {"ratingValue": 2, "bestRating": 5}, "url": "javascript:alert(1)"}]}</script>"#;
const MAYOR: &str = "<p>The mayor is a friend of the port</p>";

/// Texts of the review, and whether the finding comes after it.
const REVIEW: &str = "const card = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=card]');
    const [review, ...more] = card.querySelectorAll('[part~=review]');
    const after = review && review.compareDocumentPosition(card.querySelector('[part~=finding]')) === Node.DOCUMENT_POSITION_FOLLOWING;
    return review && [more.length, after, review.innerText, [...review.querySelectorAll('a')].map((link) => link.pathname), review.querySelectorAll('b').length];";

async fn a_review_is_shown_first_with_its_author(page: Page) -> Result<()> {
    let tag = "<script type=module src=/import.js></script>";
    open(&page, Site::default(), &[MARKUP, tag].concat(), &[MAYOR, "<cite-mark></cite-mark>"].concat())
        .await?;
    let card = page.ask(PHRASE).await?;
    assert_eq!(card.finding, "agrees", "{card:?}");
    let review = page.script(REVIEW, vec![]).await?;
    let text = review[2].as_str().unwrap_or_default().to_lowercase();
    for words in ["checked by the harbour desk", "mostly <b>true</b>", "the census counts"] {
        assert!(text.contains(words), "{review}");
    }
    assert_eq!(review[1], json!(true), "the finding comes before the review");
    assert_eq!(
        (&review[0], &review[3], &review[4]),
        (&json!(0), &json!(["/checks/7"]), &json!(0)),
        "{review}"
    );
    let heard = page.script("return heard.find(([name]) => name === 'open')", vec![]).await?;
    assert_eq!(heard[2]["reviews"][0]["author"], "The Harbour Desk", "{heard}");
    assert!(!heard[2]["body"].to_string().contains("Harbour"), "the review is no part of the tool's own");
    // Without judgement there is none of another's.
    page.script("document.querySelector('cite-mark').modeContext = true; getSelection().empty()", vec![])
        .await?;
    page.ask(PHRASE).await?;
    assert_eq!(page.script(REVIEW, vec![]).await?, json!(null));
    Ok(())
}

async fn a_sentence_without_figures_has_its_review(page: Page) -> Result<()> {
    let tag = "<script type=module src=/import.js></script>";
    open(&page, Site::default(), &[MARKUP, tag].concat(), &[MAYOR, "<cite-mark></cite-mark>"].concat())
        .await?;
    let card = page.ask("The mayor is a friend of the port").await?;
    assert_eq!(card.finding, "abstains", "{card:?}");
    let review = page.script(REVIEW, vec![]).await?;
    let text = review[2].as_str().unwrap_or_default().to_lowercase();
    assert!(text.contains("a. reader, b. writer") && text.contains("2 / 5"), "{review}");
    assert_eq!(review[3], json!([]), "only web addresses become links");
    let inside = "document.querySelector('main').append(document.querySelector('main + p'))";
    page.script(inside, vec![]).await?;
    page.script_async("await document.querySelector('cite-mark').scan()", vec![]).await?;
    let count = "const entries = document.querySelector('citemark-widget').shadowRoot.querySelectorAll('[part~=entry]');
        return entries.length === 2";
    page.wait("both sentences in the list", count, vec![]).await?;
    Ok(())
}

async fn odd_markup_does_no_harm(page: Page) -> Result<()> {
    let odd = [
        "{\"@type\": \"ClaimReview\"",
        "[null, 7, {\"@type\": \"ClaimReview\", \"claimReviewed\": {\"a\": 1}}, {\"@type\": \"ClaimReview\", \"claimReviewed\": \"...\"}]",
        "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"(japan’s [population* was \\\\125\", \"author\": 7}",
    ];
    let head: String =
        odd.iter().map(|text| format!("<script type=application/ld+json>{text}</script>")).collect();
    open(&page, Site::default(), &[&head, crate::site::TAG].concat(), "").await?;
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    assert_eq!(page.script(REVIEW, vec![]).await?, json!(null));
    Ok(())
}
