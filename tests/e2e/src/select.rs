//! Selecting text as a reader does: dragging, double-clicking, holding Shift. Knows where words are on the screen;
//! never calls the selection's own methods to select.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::Key;
use thirtyfour::common::command::{Actions, Command};

use crate::page::Page;

/// Where a phrase begins and ends on the screen, after scrolling it to the middle. Text nodes are taken together, so a
/// phrase may run across emphasis and links. Measured when the browser has drawn: until then it may move the page, to
/// keep in place what grew or shrank above ("scroll anchoring").
const PLACE: &str = r"
const [phrase, part] = arguments;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const nodes = [];
let text = '';
while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/^(script|style|noscript|template)$/i.test(node.parentElement.localName)) continue;
    nodes.push({node, at: text.length});
    text += node.data;
}

const at = text.replace(/\s/g, ' ').indexOf(phrase);
if (at < 0) return null;
const spot = (offset, end) => {
    const held = nodes.findLast((one) => (end ? one.at < offset : one.at <= offset));
    return [held.node, offset - held.at];
};
const range = document.createRange();
range.setStart(...spot(at, false));
range.setEnd(...spot(at + part.length, true));
range.startContainer.parentElement.scrollIntoView({block: 'center', behavior: 'instant'});
await new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn)); setTimeout(drawn, 200); });
const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
const [first, last] = [rects[0], rects[rects.length - 1]];
return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
";

/// How often keys are pressed for letters that are still missing.
const KEY_TRIES: usize = 3;

impl Page {
    /// Drags the mouse over a phrase of the page, from its first letter to its last.
    pub async fn drag(&self, phrase: &str) -> Result<()> {
        let [left, top, right, bottom] = self.place(phrase).await?;
        // A pixel inside, so that the letters before and after stay out.
        let (from, to) = ((left + 1, top), (right - 1, bottom));
        let middle = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
        let mouse = self.driver.action_chain().move_to(from.0, from.1).click_and_hold();
        mouse.move_to(middle.0, middle.1).move_to(to.0, to.1).release().perform().await?;
        self.wait_selected(phrase).await
    }

    /// Drags between the beginnings of two phrases, whatever lies between.
    pub async fn drag_between(&self, first: &str, last: &str) -> Result<()> {
        self.place(last).await?;
        let [left, top, ..] = self.place(first).await?;
        let [end, bottom] = self.place_unscrolled(last).await?;
        let mouse = self.driver.action_chain().move_to(left + 1, top).click_and_hold();
        Ok(mouse
            .move_to((left + end) / 2, (top + bottom) / 2)
            .move_to(end, bottom)
            .release()
            .perform()
            .await?)
    }

    /// Double-clicks the first word of a phrase.
    pub async fn double_click(&self, phrase: &str) -> Result<()> {
        let [left, top, ..] = self.place(phrase).await?;
        Ok(self.driver.action_chain().move_to(left + 3, top).double_click().perform().await?)
    }

    /// Taps a phrase of the page with a finger, on its first letters.
    pub async fn tap(&self, phrase: &str) -> Result<()> {
        let [left, top, ..] = self.place(phrase).await?;
        self.touch(left + 6, top).await
    }

    /// Taps the middle of a part of the widget with a finger.
    pub async fn tap_part(&self, part: &str) -> Result<()> {
        let place = "const box = arguments[0].getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]";
        let part = self.part(part).await?;
        let found = self.script(place, vec![part.to_json()?]).await?;
        let place: Option<[i64; 2]> = numbers(&found).and_then(|numbers| numbers.try_into().ok());
        let [x, y] = place.context("the part is nowhere")?;
        self.touch(x, y).await
    }

    async fn touch(&self, x: i64, y: i64) -> Result<()> {
        let finger = json!([{
            "type": "pointer", "id": "finger", "parameters": {"pointerType": "touch"},
            "actions": [
                {"type": "pointerMove", "duration": 0, "x": x, "y": y},
                {"type": "pointerDown", "button": 0},
                {"type": "pause", "duration": 60},
                {"type": "pointerUp", "button": 0},
            ],
        }]);
        self.driver.cmd(Command::PerformActions(Actions::from(finger))).await?;
        Ok(())
    }

    /// Selects a phrase with the keyboard. The mouse takes its first letter, for Chromium moves no caret that has
    /// nothing selected; Shift and the right arrow do the rest.
    pub async fn select_with_keys(&self, phrase: &str) -> Result<()> {
        let first: String = phrase.chars().take(1).collect();
        let [left, top, ..] = self.place(phrase).await?;
        let [_, _, right, _] = self.place_of(phrase, &first).await?;
        let mouse = self.driver.action_chain().move_to(left + 1, top).click_and_hold();
        mouse.move_to(right, top).release().perform().await?;
        self.wait_selected(&first).await?;
        // A busy browser can lose a key: a reader sees what is selected, and presses it again.
        for _ in 0..KEY_TRIES {
            let missing = phrase.chars().count().saturating_sub(self.selected().await?.chars().count());
            let mut keys = self.driver.action_chain().key_down(Key::Shift);
            for _ in 0..missing {
                keys = keys.key_down(Key::Right).key_up(Key::Right);
            }
            keys.key_up(Key::Shift).perform().await?;
            if self.wait_selected(phrase).await.is_ok() {
                return Ok(());
            }
        }
        self.wait_selected(phrase).await
    }

    /// Waits until a phrase is selected: a busy browser answers before it has done all that it was told.
    async fn wait_selected(&self, phrase: &str) -> Result<()> {
        let script = "return getSelection().toString().trim().split(/\\s+/).join(' ') === arguments[0]";
        if self.wait("the selection", script, vec![json!(flat(phrase))]).await.is_err() {
            bail!("{:?} is selected, not {phrase:?}", self.selected().await?);
        }
        Ok(())
    }

    /// The selected text.
    pub async fn selected(&self) -> Result<String> {
        let text = self.script("return getSelection().toString()", Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    async fn place(&self, phrase: &str) -> Result<[i64; 4]> {
        self.place_of(phrase, phrase).await
    }

    /// Where the beginning of a phrase stands.
    async fn place_of(&self, phrase: &str, beginning: &str) -> Result<[i64; 4]> {
        let found = self.script_async(PLACE, vec![json!(phrase), json!(beginning)]).await?;
        let place = numbers(&found).and_then(|numbers| numbers.try_into().ok());
        place.with_context(|| format!("the page does not have {phrase:?}"))
    }

    /// Where a phrase begins as the page is scrolled now.
    async fn place_unscrolled(&self, phrase: &str) -> Result<[i64; 2]> {
        let still =
            PLACE.lines().filter(|line| !line.contains("scrollIntoView")).collect::<Vec<_>>().join("\n");
        let found = self.script_async(&still, vec![json!(phrase), json!(phrase)]).await?;
        let place = numbers(&found).and_then(|numbers| Some([*numbers.first()?, *numbers.get(1)?]));
        place.with_context(|| format!("the page does not have {phrase:?}"))
    }
}

fn numbers(value: &Value) -> Option<Vec<i64>> {
    value.as_array()?.iter().map(|number| number.as_f64().map(|number| number.round() as i64)).collect()
}

/// Line breaks of the source are spaces to a reader.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
