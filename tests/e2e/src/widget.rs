//! The widget as a reader meets it: the button beside the selection, the card, its parts. Knows the names of parts
//! and states that src/web publishes.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WebElement;
use xtask::server::Site;

use crate::page::Page;

/// Serves this page beside the project's own.
const FIXTURE: [(&str, &str); 2] = [
    ("/fixture.html", include_str!("../pages/fixture.html")),
    ("/fixture.js", include_str!("../pages/fixture.js")),
];

/// The page with the made-up answers.
const CARDS: [(&str, &str); 3] = [
    ("/cards.html", include_str!("../pages/cards.html")),
    ("/cards.css", include_str!("../pages/cards.css")),
    ("/cards.js", include_str!("../pages/cards.js")),
];

/// The card when it has something to say, as an object of its attributes and text.
const CARD: &str = "
const card = document.querySelector('citemark-widget')?.shadowRoot?.querySelector('[part~=card]');
if (!card || card.dataset.state === 'busy') return null;
const links = [...card.querySelectorAll('[part~=source-link]')].map((link) => link.href);
return {state: card.dataset.state, finding: card.dataset.finding ?? null, text: card.innerText, links};";

/// Whether the button covers a piece of the selection.
const COVERED: &str = "
const button = document.querySelector('citemark-widget').shadowRoot.querySelector('[part~=button]').getBoundingClientRect();
return [...getSelection().getRangeAt(0).getClientRects()].some((rect) => rect.width > 0
    && rect.left < button.right - 1 && button.left < rect.right - 1 && rect.top < button.bottom - 1 && button.top < rect.bottom - 1);";

/// What a card shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// `ready` or `message`.
    pub state: String,
    /// The finding's code; empty for a message.
    pub finding: String,
    /// All its text.
    pub text: String,
    /// Addresses of the sources.
    pub links: Vec<String>,
}

/// A site with the fixture page beside the project's own.
pub fn with_fixture(mut site: Site) -> Site {
    site.replaced.extend(FIXTURE.map(|(path, text)| (path.to_owned(), Some(text.as_bytes().to_vec()))));
    site
}

impl Page {
    /// Opens the fixture: prose, markup inside figures, a table, a picture, other scripts, and `<cite-mark>`.
    pub async fn open_fixture(&self, site: Site) -> Result<()> {
        self.serve(with_fixture(site)).await?;
        self.open("/fixture.html").await?;
        self.wait(
            "the element",
            "return !!customElements.get('cite-mark') && !!globalThis.Citemark",
            Vec::new(),
        )
        .await?;
        Ok(())
    }

    /// Opens the page whose widget gets made-up answers, one for each kind of card.
    pub async fn open_cards(&self, query: &str) -> Result<()> {
        let files = CARDS.iter();
        let site =
            files.fold(Site::default(), |site, (path, text)| site.with(path, text.as_bytes().to_vec()));
        self.serve(site).await?;
        self.open(&format!("/cards.html{query}")).await?;
        self.wait("the widget", "return document.documentElement.dataset.ready === 'true'", vec![]).await?;
        Ok(())
    }

    /// The same in a window so many pixels wide and high: 320 by 256 are what 1280 by 1024 become at 400 % zoom. A
    /// frame, since the browsers' own windows do not get so narrow.
    pub async fn open_narrow_cards(&self, width: u32, height: u32) -> Result<()> {
        let frame = format!(
            "<!doctype html><html lang=en><title>Narrow</title><iframe src=/cards.html title=Cards width={width} height={height} frameborder=0></iframe></html>"
        );
        let files = CARDS.iter();
        let site =
            files.fold(Site::default(), |site, (path, text)| site.with(path, text.as_bytes().to_vec()));
        self.serve(site.with("/narrow.html", frame.into_bytes())).await?;
        self.open("/narrow.html").await?;
        self.enter_frame(0).await?;
        self.wait("the widget", "return document.documentElement.dataset.ready === 'true'", vec![]).await?;
        Ok(())
    }

    /// The first element of the widget that a selector finds.
    pub async fn inner(&self, selector: &str) -> Result<WebElement> {
        let script =
            "return document.querySelector('citemark-widget').shadowRoot.querySelector(arguments[0])";
        let found = self.driver.execute(script, vec![json!(selector)]).await?;
        found.element().with_context(|| format!("the widget has no {selector}"))
    }

    /// Moves the mouse over a part of the widget.
    pub async fn point_at(&self, part: &str) -> Result<()> {
        let part = self.part(part).await?;
        Ok(self.driver.action_chain().move_to_element_center(&part).perform().await?)
    }

    /// Moves the mouse into a corner of the window.
    pub async fn point_away(&self) -> Result<()> {
        Ok(self.driver.action_chain().move_to(2, 2).perform().await?)
    }

    /// Presses the button, which stands beside the selection and not over it, and waits for the card.
    pub async fn press_button(&self) -> Result<Card> {
        self.part("button").await?;
        let covered = self.script(COVERED, Vec::new()).await?;
        ensure!(covered == json!(false), "the button covers the selection");
        self.press_button_anywhere().await
    }

    /// The same where the selection fills the window, so that there is no beside.
    pub async fn press_button_anywhere(&self) -> Result<Card> {
        self.part("button").await?.click().await?;
        self.card().await
    }

    /// Drags over a phrase, presses the button and waits for the card.
    pub async fn ask(&self, phrase: &str) -> Result<Card> {
        self.drag(phrase).await?;
        self.press_button().await
    }

    /// Waits for a card that is no longer busy.
    pub async fn card(&self) -> Result<Card> {
        let card = self.wait("the card", CARD, Vec::new()).await?;
        let text = |name: &str| card.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let links = card.get("links").and_then(Value::as_array).context("no links")?;
        let links = links.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        Ok(Card { state: text("state"), finding: text("finding"), text: text("text"), links })
    }

    /// Where the keyboard is: the id, or else the tag, of the focused element, through the widget's root.
    pub async fn focused(&self) -> Result<String> {
        let script = "const inner = (root) => root.activeElement?.shadowRoot?.activeElement ? inner(root.activeElement.shadowRoot) : root.activeElement;
            const held = inner(document);
            return held ? held.id || held.getAttribute('part') || held.localName : ''";
        Ok(self.script(script, Vec::new()).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Names of the highlights in the page's text that are not empty.
    pub async fn marks(&self) -> Result<Vec<String>> {
        let script = "return [...CSS.highlights].filter(([name, marks]) => marks.size > 0 && name.startsWith('citemark-')).map(([name]) => name)";
        let names = self.script(script, Vec::new()).await?;
        Ok(names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}
