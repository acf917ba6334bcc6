//! Claims that the page's newsroom has checked itself: shown first, with their author, apart from the tool's finding.

use citemark_e2e::{Page, Result, Site, Value, ensure, in_browsers, json};

use super::site::{PHRASE, open};

in_browsers! {
    a_review_is_shown_first_with_its_author
    a_sentence_without_figures_has_its_review
    odd_markup_does_no_harm
    every_shape_is_shown
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
    assert_eq!(card.finding, "abstain", "{card:?}");
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
    open(&page, Site::default(), &[&head, super::site::TAG].concat(), "").await?;
    assert_eq!(page.ask(PHRASE).await?.finding, "agrees");
    assert_eq!(page.script(REVIEW, vec![]).await?, json!(null));
    Ok(())
}

/// What a page shows of markup of its own, without a checker.
const SHOWN: &str = "
import { reviewed } from '/reviews.js';
globalThis.shown = async (markup, type, text) => {
  document.querySelectorAll('script[type*=ld]').forEach((one) => one.remove());
  const script = document.createElement('script');
  script.type = type;
  script.textContent = markup;
  document.head.append(script);
  await new Promise((done) => setTimeout(done, 5));
  const found = await reviewed(text, {}, [], async () => [{ citemark: { form: 'none' } }]);
  return JSON.stringify(found.flatMap(({ reviews }) => reviews ?? []));
};
document.documentElement.dataset.shown = 'true';";

/// Shapes of markup that are valid, or that pages have all the same.
fn shapes() -> Vec<(&'static str, String, &'static str)> {
    const TYPE: &str = "application/ld+json";
    let desk = json!({"@type": "Organization", "name": "The Harbour Desk"});
    let rating = json!({"@type": "Rating", "alternateName": "Correct"});
    let whole = json!({"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": PHRASE, "author": desk, "reviewRating": rating});
    let with = |field: &str, value: Value| {
        let mut one = whole.clone();
        one[field] = value;
        one
    };
    let without = |field: &str, other: &str, value: Value| {
        let mut one = with(other, value);
        one.as_object_mut().expect("an object").remove(field);
        one
    };
    let text = |value: Value| value.to_string();
    let claim = json!({"@type": "Claim", "text": PHRASE});
    vec![
        ("plain", text(whole.clone()), TYPE),
        ("a list", text(json!([whole])), TYPE),
        (
            "a graph",
            text(json!({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, whole]})),
            TYPE,
        ),
        ("inside an article", text(json!({"@type": "NewsArticle", "review": whole})), TYPE),
        (
            "in a list of items",
            text(json!({"@type": "ItemList", "itemListElement": [{"item": whole}]})),
            TYPE,
        ),
        ("the type as an address", text(with("@type", json!("https://schema.org/ClaimReview"))), TYPE),
        ("the type with a prefix", text(with("@type", json!("schema:ClaimReview"))), TYPE),
        ("several types", text(with("@type", json!(["Review", "ClaimReview"]))), TYPE),
        ("the alias type", text(without("@type", "type", json!("ClaimReview"))), TYPE),
        ("the claim in quotes", text(with("claimReviewed", json!(format!("“{PHRASE}.”")))), TYPE),
        ("the claim in plain quotes", text(with("claimReviewed", json!(format!("\"{PHRASE}\"")))), TYPE),
        ("the claim in guillemets", text(with("claimReviewed", json!(format!("« {PHRASE} »")))), TYPE),
        ("the claim with entities", text(with("claimReviewed", json!(PHRASE.replace('’', "&rsquo;")))), TYPE),
        (
            "the claim with numbers for letters",
            text(with("claimReviewed", json!(PHRASE.replace('’', "&#8217;")))),
            TYPE,
        ),
        ("the claim with tags", text(with("claimReviewed", json!(format!("<p>{PHRASE}</p>")))), TYPE),
        ("the claim with an ellipsis", text(with("claimReviewed", json!(format!("{PHRASE} …")))), TYPE),
        ("the claim as a Claim", text(with("claimReviewed", claim.clone())), TYPE),
        (
            "the claim as a value",
            text(with("claimReviewed", json!({"@value": PHRASE, "@language": "en"}))),
            TYPE,
        ),
        ("several claims", text(with("claimReviewed", json!(["The mayor is late.", PHRASE]))), TYPE),
        (
            "the claim as what is reviewed",
            text(without("claimReviewed", "itemReviewed", claim.clone())),
            TYPE,
        ),
        (
            "the claim by its name",
            text(without("claimReviewed", "itemReviewed", json!({"@type": "Claim", "name": PHRASE}))),
            TYPE,
        ),
        (
            "the claim elsewhere in the graph",
            text(
                json!({"@graph": [without("claimReviewed", "itemReviewed", json!({"@id": "#c"})), {"@id": "#c", "@type": "Claim", "text": PHRASE}]}),
            ),
            TYPE,
        ),
        (
            "the author elsewhere in the graph",
            text(
                json!({"@graph": [with("author", json!({"@id": "#a"})), {"@id": "#a", "name": "The Harbour Desk"}]}),
            ),
            TYPE,
        ),
        ("the author as text", text(with("author", json!("The Harbour Desk"))), TYPE),
        ("the author as a list", text(with("author", json!([desk]))), TYPE),
        ("a publisher alone", text(without("author", "publisher", desk.clone())), TYPE),
        ("the rating as text", text(with("reviewRating", json!("Correct"))), TYPE),
        ("the rating as a list", text(with("reviewRating", json!([rating]))), TYPE),
        ("the rating by its name", text(with("reviewRating", json!({"name": "Correct"}))), TYPE),
        ("CDATA", format!("//<![CDATA[\n{whole}\n//]]>"), TYPE),
        ("a comment around it", format!("<!-- {whole} -->"), TYPE),
        ("entities for quotes", text(whole.clone()).replace('"', "&quot;"), TYPE),
        ("a comma too many", format!("[{whole},]"), TYPE),
        ("with a charset", text(whole.clone()), "application/ld+json; charset=utf-8"),
        ("in capitals", text(whole.clone()), "Application/LD+JSON"),
    ]
}

async fn every_shape_is_shown(page: Page) -> Result<()> {
    // Trusted Types would refuse to make the markup, not to read it.
    let policy = "script-src 'self' 'wasm-unsafe-eval'".to_owned();
    let site = Site { policy, ..Site::default() }.with("/shown.js", SHOWN.into());
    open(
        &page,
        site,
        "<script type=module src=/shown.js></script><script type=module src=/import.js></script>",
        "",
    )
    .await?;
    page.wait("the script", "return document.documentElement.dataset.shown", vec![]).await?;
    let all = shapes();
    assert!(all.len() >= 21);
    for (name, markup, kind) in all {
        let given = vec![json!(markup), json!(kind), json!(format!("{PHRASE}."))];
        let said = page.script_async("return await shown(...given)", given).await?;
        let said: Value = citemark_e2e::from_str(said.as_str().unwrap_or("null"))?;
        ensure!(
            said.as_array().is_some_and(|all| all.len() == 1)
                && said[0]["author"] == "The Harbour Desk"
                && said[0]["rating"] == "Correct",
            "{name}: {said}"
        );
    }
    Ok(())
}
