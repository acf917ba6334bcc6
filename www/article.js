// What of a page is its story, as reader views find it: the smallest element that holds nearly all of its prose, and in it what
// stands beside the story. Knows elements and how they are named; nothing of what is written in them, and changes none.

/** A line shorter than this, in letters, is more often a label than prose. */
const LINE = 25;
/** So much of the page's prose the story holds; the rest is what no name gave away as beside it. */
const NEARLY_ALL = 0.95;
/** With less prose than this, in letters, the names have misled: the page is looked at again without them. */
const LITTLE = 250;

/** Elements that are never the story. */
const STRUCTURE = 'nav,aside,footer,dialog,menu,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=banner],[role=dialog],[role=alertdialog],[role=menu]';
/** What sites call what stands beside a story … */
const BESIDE =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|comments?|commentlist|consent|cookies?|disqus|discussion|gdpr|masthead|menu|modal|nav\w*|newsletter|outbrain|pager|pagination|paywall|popup|promo\w*|recommend\w*|related\w*|replies|rss|share|sharing|shoutbox|sidebar|site-?footer|skip-?links?|social|sponsor\w*|subscribe|subscription|taboola|tags|toolbar|trending|widget|yom-remote)(?=$|[\s_-])/i;
/** … unless they call it so too. */
const STORY = /article|body|column|content|entry|main|page|post|shadow|story|text/i;

/** What an element's names say. @param {Element} element */
const named = (element) => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Whether an element is none of a story by what it is. @param {Element} element */
export const structural = (element) => element.matches(STRUCTURE);

/** Whether an element stands beside the story. @param {Element} element */
export const beside = (element) => structural(element) || isUnlike(element);

/** By its names. @param {Element} element */
const isUnlike = (element) => {
  const names = named(element);
  return BESIDE.test(names) && !STORY.test(names) && !/^(?:html|body|main|article|p|a|h\d)$/.test(element.localName);
};

/** The prose of each element, in letters. @param {Document} doc @param {(element: Element) => boolean} out what is left out */
const prose = (doc, out) => {
  /** @type {Map<Element, boolean>} */
  const known = new Map();
  /** @param {Element | null} element @returns {boolean} */
  const left = (element) => {
    /** @type {Element[]} */
    const way = [];
    let at = element;
    let is = false;
    for (; at; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        is = before;
        break;
      }
      way.push(at);
    }
    for (const one of way.reverse()) {
      is ||= /^(?:script|style|noscript|template|textarea|select|option|button|svg|a)$/.test(one.localName) || out(one);
      known.set(one, is);
    }
    return is;
  };
  /** @type {Map<Element, number>} */
  const letters = new Map();
  const walker = doc.createTreeWalker(doc.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = (node.nodeValue ?? '').trim().length;
    const parent = node.parentElement;
    if (length < LINE || !parent || left(parent) || parent.checkVisibility?.({ visibilityProperty: true }) === false) continue;
    for (let at = /** @type {Element | null} */ (parent); at; at = at.parentElement) letters.set(at, (letters.get(at) ?? 0) + length);
  }
  return letters;
};

/** The element that holds the story. @param {Document} doc @returns {Element} */
export const story = (doc) => {
  const { body } = doc;
  let letters = prose(doc, beside);
  if ((letters.get(body) ?? 0) < LITTLE) letters = prose(doc, structural);
  const wanted = NEARLY_ALL * (letters.get(body) ?? 0);
  /** @type {Element} */
  let at = body;
  for (;;) {
    const inner = [...at.children].find((child) => (letters.get(child) ?? 0) >= wanted);
    if (!inner || !wanted) return at;
    // A paragraph alone is not a story: its neighbours may be short.
    if (/^(?:p|span|em|strong|b|i|font|pre|blockquote)$/.test(inner.localName)) return at;
    at = inner;
  }
};
