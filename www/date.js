// The day that a page is of, as a person would say it: a table of places where pages state it, asked in order. Knows markup
// and where headline and byline stand; changes nothing. Where nothing says the day there is none.
import { day, dayIn } from './day.js';
import { addresses, own, text, things, types } from './jsonld.js';

/** @import { Found } from './jsonld.js' */

/** The types of schema.org that are a text: Article and those below it. */
const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|^Report|^APIReference)$/;
/** A page as such, which some state the day of. */
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|CreativeWork)$/;
/** Fields that lead from a page to its own text. Others lead to what it speaks of: a video, a comment, another article. */
const INWARD = /^(?:@graph|mainEntity|mainEntityOfPage)$/;

/** Names of `<meta>` that say when a text was published, the plainest first. */
const NAMES = `article:published_time article:published og:article:published_time og:published_time og:datepublished datepublished
  article.published article:publicationdate dcsext.articlefirstpublished rnews:datepublished parsely-pub-date sailthru.date
  cxenseparse:recs:publishtime cxenseparse:publishtime iso-8601-publish-date pdate ptime pubdate pub_date og:pubdate bt:pubdate
  publishdate publish-date publish_date publish_time published published_at published_date publication_date publication-date
  displaydate article_date_original gsa_publish_date gsa_date date.release sn-post-date analyticsattributes.articledate
  dc.date.issued dcterms.issued dc.date.published dcterms.date dc.date dc.date.created dcterms.created
  citation_publication_date citation_online_date citation_date eprints.date prism.publicationdate datecreated date`.split(/\s+/);
/** The same for the last change of a text that goes on being written. */
const CHANGED = 'article:modified_time article:modified og:updated_time datemodified last-modified dcterms.modified revision_date'.split(' ');

/** A text that is written on for years: what it says is of its last change. @param {Document} doc */
const isWiki = (doc) => /^(?:mediawiki|dokuwiki|moinmoin|pmwiki|xwiki)\b/i.test(doc.querySelector('meta[name=generator i]')?.getAttribute('content') ?? '');

/** @param {Document} doc @param {string[]} names */
const meta = (doc, names) => {
  /** @type {Map<string, string>} */
  const stated = new Map();
  for (const one of doc.querySelectorAll('meta[content]')) {
    const name = (one.getAttribute('property') ?? one.getAttribute('name') ?? '').toLowerCase();
    const value = day(one.getAttribute('content'), doc.documentElement.lang);
    if (value && !stated.has(name)) stated.set(name, value);
  }
  return names.map((name) => stated.get(name)).find(Boolean);
};

/** An address without what does not tell pages apart. @param {string} given @param {Document} doc */
const trail = (given, doc) => {
  try {
    const path = new URL(given, doc.baseURI).pathname;
    return decodeURI(path).toLowerCase().replace(/\/(?:index\.\w+)?$|\/?\.?amp(?:\.html)?\/?$|\.s?html?$/g, '');
  } catch {}
};

/** Letters and digits alone: titles are set in many ways. @param {string | null | undefined} title */
const bare = (title) => (title ?? '').toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** The headline on the page. @param {Document} doc @returns {Element | null} */
const headline = (doc) => doc.querySelector('article h1, main h1, [itemprop~=headline]') ?? doc.querySelector('h1');

/** How surely a thing is this page's own text: 2 it says so, 1 it does not say, 0 it is another's. @param {any} thing @param {Document} doc @param {string} url */
const ours = (thing, doc, url) => {
  const paths = addresses(thing).map((one) => trail(one, doc));
  const here = [trail(url, doc), trail(doc.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? url, doc)];
  if (paths.some((path) => path && here.includes(path))) return 2;
  const titles = [headline(doc)?.textContent, doc.title, doc.querySelector('meta[property="og:title"]')?.getAttribute('content')].map(bare);
  const theirs = bare(text(own(thing, 'headline')) || text(own(thing, 'name')));
  if (theirs && titles.some((title) => title && (title === theirs || (theirs.length > 11 && title.startsWith(theirs))))) return 2;
  // An address without a path is that of the site.
  return paths.some(Boolean) ? 0 : 1;
};

/** The things of a kind that are this page's own, the surest first. @param {Document} doc @param {string} url @param {RegExp} kind */
const ownThings = (doc, url, kind) => {
  const inward = (/** @type {Found} */ { thing, path }) => path.every((name) => INWARD.test(name)) && types(thing).some((name) => kind.test(name));
  const all = things(doc)
    .filter(inward)
    .map(({ thing }) => ({ thing, sure: ours(thing, doc, url) }))
    .filter(({ sure }) => sure > 0);
  return all.sort((one, other) => other.sure - one.sure).map(({ thing }) => thing);
};

/** @param {any[]} all @param {string} field */
const stated = (all, field) => all.map((thing) => day(text(own(thing, field)))).find(Boolean);

/** Microdata and RDFa: the day in the scope of an article, which is not a part of another thing. @param {Document} doc */
const microdata = (doc) => {
  const title = headline(doc);
  for (const one of doc.querySelectorAll('[itemprop~=datePublished], [property~="datePublished"], [property~="schema:datePublished"]')) {
    const scope = one.closest('[itemscope], [typeof]');
    const kind = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? 'Article';
    if (scope?.hasAttribute('itemprop') && scope.getAttribute('itemprop') !== 'mainEntity') continue;
    if (!kind.split(/\s+/).some((name) => ARTICLE.test(name.replace(/^.*[/#:]/, '')) || /WebPage$/.test(name))) continue;
    if (scope && title && !scope.contains(title) && doc.querySelectorAll('[itemscope][itemtype*="Article"],[itemscope][itemtype*="Posting"]').length > 1) continue;
    const value = day(one.getAttribute('content') ?? one.getAttribute('datetime') ?? one.textContent, doc.documentElement.lang);
    if (value) return value;
  }
};

/** What is beside the story. */
const BESIDE =
  'nav,aside,dialog,figure,footer:not(article footer,main footer),[role=complementary],[role=navigation],[class*=comment i],[id*=comment i],[class*=related i],[id*=related i],[class*=sidebar i],[id*=sidebar i],[class*=widget i],[class*=event i],[class*=recommend i],[class*=popular i],[class*=trending i],[class*=latest i]';
/** What sites call the line with author and day. */
const BYLINE = /byline|dateline|publi|pubdate|post(?:ed|-?(?:date|meta|info|time|on))|entry-?(?:date|meta|time|header)|article-?(?:date|meta|info|time|header)|story-?(?:date|meta|time)|(?:^|[\s_-])(?:date|datetimes?|meta|time|timestamp|author|submitted|created|info|credits?)(?:$|[\s_-])/i;
/** A paragraph of the story, in letters. */
const LONG = 140;
/** As many elements and pieces of text are looked at. */
const MOST = 1_000;

/** Text of an element's own, without that of its children. @param {Element} element */
const ownText = (element) => [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join('').trim();

/** The block that a piece of text stands in. @param {Element} element */
const line = (element) => {
  let at = element;
  while (/^(?:span|a|b|em|i|small|strong|abbr|time|label|u|font)$/.test(at.localName) && at.parentElement) at = at.parentElement;
  return at;
};

/** The first paragraph after the headline. @param {Document} doc @param {Element | null} title */
const opening = (doc, title) =>
  [...doc.querySelectorAll('p')].slice(0, MOST).find((p) => (!title || title.compareDocumentPosition(p) & 4) && (p.textContent ?? '').trim().length >= LONG && !p.closest(BESIDE));

/** Whether an element stands where a byline does. @param {Element} element @param {Element | null} title @param {Element | undefined} first @param {Document} doc */
const inByline = (element, title, first, doc) => {
  if (element.closest(BESIDE)) return false;
  const link = element.closest('a[href]');
  if (link?.querySelector('h1,h2,h3,h4,img')) return false;
  // One of many in a list is another text's.
  const item = element.closest('li,tr');
  if (item && [...(item.parentElement?.children ?? [])].filter((other) => other.querySelector('time')).length > 1) return false;
  const article = element.closest('article');
  if (article && title && !article.contains(title) && doc.querySelectorAll('article').length > 1) return false;
  if (article && !title && doc.querySelectorAll('article').length > 1) return false;
  const block = line(element);
  // In running text, and in a headline, a day is one that the text speaks of.
  if (ownText(block).length > LONG || (/^h[1-6]$/.test(block.localName) && !BYLINE.test(block.className))) return false;
  let named = false;
  for (let at = /** @type {Element | null} */ (element), up = 0; at && up < 4 && at.localName !== 'body'; at = at.parentElement, up += 1)
    named ||= at.localName === 'header' || BYLINE.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('rel') ?? ''}`);
  if (!title) return named;
  let around = title;
  for (let up = 0; up < 3 && around.parentElement && around.parentElement !== doc.body; up += 1) around = around.parentElement;
  const near = title.compareDocumentPosition(element) & 4 ? !first || !!(element.compareDocumentPosition(first) & 4) : around.contains(element);
  const within = !!(title.closest('article,main') ?? around).contains(element);
  return near || (named && within);
};

/** Which of several days in a byline: that of publication, one without a word, that of a change. @param {string} before @param {string} name */
const rank = (before, name) => {
  if (/(?:updat|modif|edit|review|chang|correct)(?:ed)?[^a-z]*(?:on|at)?[^a-z]*$/i.test(before) || /updat|modif/i.test(name)) return 2;
  return /publi|posted|first|created|pubdate|entry-?date/i.test(`${before} ${name}`) ? 0 : 1;
};

/** @template {{ rank: number }} T @param {T[]} all @returns {T | undefined} */
const best = (all) => all.sort((one, other) => one.rank - other.rank)[0];

/** A `<time>`, or what microformats have for it, in the byline. @param {Document} doc */
const timed = (doc) => {
  const title = headline(doc);
  const first = opening(doc, title);
  const all = [...doc.querySelectorAll('time, abbr.published[title], .dt-published, [class~=entry-date], [class~=published]')].slice(0, MOST);
  return best(
    all.flatMap((one) => {
      const shown = (one.textContent ?? '').trim();
      const value = shown.length < LONG && (day(one.getAttribute('datetime') ?? one.getAttribute('title')) ?? day(shown, doc.documentElement.lang));
      if (!value || !inByline(one, title, first, doc)) return [];
      const before = `${line(one).textContent ?? ''}`.split(shown)[0].slice(-40);
      return [{ value, rank: one.hasAttribute('pubdate') ? 0 : rank(before, `${one.className} ${one.parentElement?.className ?? ''}`) }];
    }),
  )?.value;
};

/** A day in the address: /2019/11/19/, /2019/nov/19/, /2019-11-19-. @param {Document} _ @param {string} url */
const addressed = (_, url) => {
  const found = /[/_-]((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_.-]|$)/i.exec(url.replace(/[?#].*$/, '').replace(/^\w+:\/\/[^/]*/, ''));
  return found ? (day(`${found[1]}-${found[2]}-${found[3]}`) ?? day(`${found[3]} ${found[2]} ${found[1]}`)) : undefined;
};

/** Days beside a headline that are not the text's. */
const OTHERS = /(?:created|joined|member|since|born|copyright|©|expires?|ends?|starts?|due|valid|until|on sale|show|event|season|recorded|retrieved|accessed)\W*(?:on|at|in)?\W*$/i;

/** A byline that shows the day in plain text. @param {Document} doc */
const shown = (doc) => {
  const title = headline(doc);
  const first = opening(doc, title);
  const walker = doc.createTreeWalker(doc.body ?? doc.documentElement, 4);
  /** @type {{ value: string, rank: number }[]} */
  const all = [];
  for (let node = walker.nextNode(), seen = 0; node && seen < 4 * MOST; node = walker.nextNode(), seen += 1) {
    const parent = node.parentElement;
    const words = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (!parent || words.length > LONG || !/(?:1[5-9]|2\d)\d\d/.test(words) || /^(?:script|style|noscript|template|textarea)$/.test(parent.localName)) continue;
    const found = dayIn(words, doc.documentElement.lang);
    if (!found?.day || !inByline(parent, title, first, doc)) continue;
    const [before, after] = [words.slice(0, found.from), words.slice(found.to)];
    // What else stands in the line must be a byline's: a label, a weekday, an hour, a name before a bar. A sentence ends as one.
    const weekday = before.replace(/\b\w+day,?\s*$/i, '');
    const alone = !/\w/.test(weekday) || rank(weekday, '') !== 1 || /(?:[|•·–—,]|\bon)\s*$/.test(weekday) || /^[^a-z]*(?:at\s)?[\d:.\s]*(?:[ap]\.?m\.?)?\W*(?:[A-Z]{2,4})?\W*$/.test(after);
    if (alone && !OTHERS.test(weekday) && !(/[.!?]["”’]?$/.test(words) && words.length > 2 * (found.to - found.from))) all.push({ value: found.day, rank: rank(weekday, parent.className) });
  }
  return best(all)?.value;
};

/**
 * Where a page states its day, in the order in which it is believed. Each gives a day or nothing.
 * @type {[string, (doc: Document, url: string) => string | undefined][]}
 */
export const SOURCES = [
  // A live blog is of its last entry.
  ['live', (doc, url) => stated(ownThings(doc, url, /^LiveBlogPosting$/), 'dateModified')],
  ['article', (doc, url) => stated(ownThings(doc, url, ARTICLE), 'datePublished')],
  ['microdata', microdata],
  ['meta', (doc) => meta(doc, NAMES)],
  ['page', (doc, url) => stated(ownThings(doc, url, PAGE), 'datePublished')],
  ['time', timed],
  ['address', addressed],
  ['byline', shown],
];

/** The same for a text that is written on for years: the day when it was begun says nothing. @type {typeof SOURCES} */
export const LIVING = [
  ['article', (doc, url) => stated(ownThings(doc, url, ARTICLE), 'dateModified')],
  ['meta', (doc) => meta(doc, CHANGED)],
  ['footer', (doc) => day(doc.querySelector('#footer-info-lastmod, #lastmod, .docInfo')?.textContent?.trim(), doc.documentElement.lang)],
];

/** The day of a page, `YYYY-MM-DD`, and which source says so. @param {Document} doc @param {string} url of the page @returns {{ day: string, source: string } | undefined} */
export const dated = (doc, url) => {
  for (const [source, read] of isWiki(doc) ? LIVING : SOURCES) {
    const found = read(doc, url);
    if (found) return { day: found, source };
  }
};
