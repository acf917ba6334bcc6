//! Where button and card go: beside the selection, never over it, inside the viewport. Knows rectangles in CSS pixels
//! and nothing else, so that it can be tested without a browser.

/// A rectangle in CSS pixels of the viewport.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Rect {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

impl Rect {
    /// The edge past the last column.
    pub const fn right(self) -> i32 {
        self.x + self.w
    }

    /// The edge past the last line.
    pub const fn bottom(self) -> i32 {
        self.y + self.h
    }

    /// The smallest rectangle around both.
    pub fn join(self, other: Rect) -> Rect {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Rect { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }

    #[cfg(test)]
    pub const fn overlaps(self, other: Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// Which side of the selection the card took.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Under the last line.
    Below,
    /// Over the first line.
    Above,
    /// Right of it.
    Right,
    /// Left of it.
    Left,
    /// Along the lower edge of the viewport, full width.
    Sheet,
}

impl Side {
    /// The word in `data-side`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Above => "above",
            Self::Right => "right",
            Self::Left => "left",
            Self::Sheet => "sheet",
        }
    }
}

/// A place for the card, with the height it may take there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// More than this is scrolled inside the card.
    pub max_height: i32,
    /// Which side.
    pub side: Side,
}

/// Air between selection and card or button.
const GAP: i32 = 10;
/// Air between the card and the viewport's edge.
const MARGIN: i32 = 12;
/// A viewport narrower than this gets a sheet: a card beside the text would leave no text to see. At 400 % zoom an
/// ordinary screen is 320 pixels wide.
pub const NARROW: i32 = 560;
/// A card lower than this cannot be read in comfort; another side is taken first.
const MIN_HEIGHT: i32 = 240;

fn within(at: i32, size: i32, from: i32, to: i32) -> i32 {
    at.min(to - size).max(from)
}

/// A card may be scrolled inside where this much of it shows: finding, explanation and reading.
const COMFORT: i32 = 380;

/// Where a card of the given size goes beside `anchor`. `column` is the block of text around it: on the left and right
/// the card stays clear of that too.
pub fn card(anchor: Rect, column: Rect, size: (i32, i32), view: Rect) -> Place {
    let (w, h) = size;
    let (top, bottom) = (view.y + MARGIN, view.bottom() - MARGIN);
    let (left, right) = (view.x + MARGIN, view.right() - MARGIN);
    if view.w < NARROW {
        return sheet(anchor, h, view);
    }
    let below = bottom - (anchor.bottom() + GAP);
    let above = (anchor.y - GAP) - top;
    let x = within(anchor.x, w, left, right);
    let y = within(anchor.y, h.min(bottom - top), top, bottom);
    let under = |room: i32| Place { x, y: anchor.bottom() + GAP, max_height: room, side: Side::Below };
    let over = |room: i32| Place { x, y: anchor.y - GAP - h.min(room), max_height: room, side: Side::Above };
    let beside = |x: i32, side: Side| Place { x, y, max_height: bottom - top, side };
    let (room_right, room_left) = (right - w - GAP, left + w + GAP);
    let side = |clear: Rect| {
        if clear.right() <= room_right {
            Some(beside(clear.right() + GAP, Side::Right))
        } else if clear.x >= room_left {
            Some(beside(clear.x - GAP - w, Side::Left))
        } else {
            None
        }
    };
    let scrolled = |least: i32| {
        (below.max(above) >= least).then(|| if below >= above { under(below) } else { over(above) })
    };
    if below >= h {
        return under(below);
    }
    if above >= h {
        return over(above);
    }
    let free =
        side(column).or_else(|| scrolled(COMFORT)).or_else(|| side(anchor)).or_else(|| scrolled(MIN_HEIGHT));
    free.unwrap_or_else(|| {
        // A selection as large as the screen leaves no free side: the lower right corner hides least.
        let room = (bottom - top) / 2;
        Place {
            x: (right - w).max(left),
            y: bottom - h.min(room.max(MIN_HEIGHT)),
            max_height: room.max(MIN_HEIGHT),
            side: Side::Sheet,
        }
    })
}

/// A sheet from below keeps at least half the room, or what the selection leaves free if that is more.
fn sheet(anchor: Rect, h: i32, view: Rect) -> Place {
    let free = view.bottom() - anchor.bottom() - GAP;
    let room = free.clamp(view.h * 55 / 100, view.h * 85 / 100);
    Place { x: view.x, y: view.bottom() - h.min(room), max_height: room, side: Side::Sheet }
}

/// Where the small button goes: under the end of the last line, else over the first; never on the selection.
pub fn button(first: Rect, last: Rect, size: (i32, i32), view: Rect) -> (i32, i32) {
    let (w, h) = size;
    let half = GAP / 2;
    let x = within(last.right() - w / 2, w, view.x + half, view.right() - half);
    let y = if last.bottom() + half + h <= view.bottom() {
        last.bottom() + half
    } else if first.y - half - h >= view.y {
        first.y - half - h
    } else {
        view.bottom() - half - h
    };
    (x, y.max(view.y + half))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VIEW: Rect = Rect { x: 0, y: 0, w: 1200, h: 800 };

    #[test]
    fn prefers_below_then_above_then_the_sides() {
        let at = |x, y, w, h| {
            let anchor = Rect { x, y, w, h };
            card(anchor, anchor, (400, 600), VIEW).side
        };
        assert_eq!(at(100, 40, 500, 20), Side::Below);
        assert_eq!(at(100, 760, 500, 20), Side::Above);
        assert_eq!(at(100, 300, 500, 200), Side::Right);
        assert_eq!(at(500, 300, 600, 200), Side::Left);
        assert_eq!(at(100, 200, 1000, 20), Side::Below, "scrolled inside");
    }

    #[test]
    fn a_phone_gets_a_sheet() {
        let view = Rect { x: 0, y: 0, w: 390, h: 800 };
        let place = card(Rect { x: 10, y: 100, w: 300, h: 40 }, view, (390, 600), view);
        assert_eq!((place.side, place.x), (Side::Sheet, 0));
        assert!(place.y > 140);
    }

    proptest! {
        #[test]
        fn card_never_covers_a_selection_that_leaves_room(
            x in 0..900i32, y in 0..700i32, w in 1..300i32, h in 10..100i32, ch in 100..700i32
        ) {
            let anchor = Rect { x, y, w, h };
            let place = card(anchor, Rect { x: 100, w: 700, ..anchor }, (400, ch), VIEW);
            let card = Rect { x: place.x, y: place.y, w: 400, h: ch.min(place.max_height) };
            prop_assert!(!card.overlaps(anchor), "{place:?}");
            prop_assert!(card.x >= 0 && card.y >= 0 && card.right() <= 1200 && card.bottom() <= 800, "{place:?}");
        }

        #[test]
        fn button_is_inside_and_not_on_the_text(
            x in 0..1100i32, y in 0..780i32, w in 1..100i32, lines in 1..5i32
        ) {
            let first = Rect { x, y, w, h: 20 };
            let last = Rect { y: y + 24 * (lines - 1), ..first };
            let (bx, by) = button(first, last, (120, 28), VIEW);
            let button = Rect { x: bx, y: by, w: 120, h: 28 };
            let all = Rect { h: last.bottom() - first.y, ..first };
            prop_assert!(bx >= 0 && button.right() <= 1200 && button.bottom() <= 800);
            prop_assert!(!button.overlaps(all));
        }
    }
}
