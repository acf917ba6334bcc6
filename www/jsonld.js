// What a page says of itself in JSON-LD (https://www.w3.org/TR/json-ld11/, with the words of https://schema.org), as pages
// really write it: comments and CDATA around it, entities in it, `type` for `@type`, addresses for names. Plain data that is
// looked at and never run; knows scripts of that type, and nothing of what is sought in them.

/** More than this is no markup of one page: reading it would hold the page up. */
const LONGEST = 1_000_000;
/** As many objects are looked at in one script, and as deep. */
const MOST = 20_000;
const DEEPEST = 60;

/** @type {Record<string, string>} */
const ENTITIES = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  hellip: '…', euro: '€', pound: '£', yen: '¥', cent: '¢', deg: '°', frac12: '½', frac14: '¼', frac34: '¾', minus: '−',
};

/** Text with the references of HTML resolved. @param {string} text */
export const plain = (text) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });

/** A field of an object's own: a page may have put anything on the prototype. @param {any} of @param {string} name */
export const own = (of, name) => (of && typeof of === 'object' && Object.hasOwn(of, name) ? of[name] : undefined);

/** One thing or several, as a list. @param {any} of @returns {any[]} */
export const list = (of) => (of == null ? [] : Array.isArray(of) ? of.flat(4) : [of]);

/** A value as text: a string, a number, or `{"@value": ...}`. @param {any} of @returns {string} */
export const text = (of) => {
  const one = list(of)[0];
  if (typeof one === 'string' || typeof one === 'number') return plain(`${one}`).trim();
  return own(one, '@value') === undefined ? '' : text(one['@value']);
};

/** The names of a thing's types, without what stands before them. @param {any} of @returns {string[]} */
export const types = (of) =>
  list(own(of, '@type') ?? own(of, 'type'))
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim().replace(/^.*[/#:]/, ''));

/** Where a thing is on the web, as it says itself. @param {any} of @returns {string[]} */
export const addresses = (of) =>
  ['url', '@id', 'id', 'mainEntityOfPage'].flatMap((name) =>
    list(own(of, name)).flatMap((one) => (typeof one === 'string' ? [plain(one)] : ['@id', 'id', 'url'].map((inner) => text(own(one, inner))))),
  ).filter(Boolean);

/** @param {string} source @returns {any} */
const parsed = (source) => {
  const bare = source.replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '').replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes a parser refuse
  const tidy = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, '').replace(/,(\s*[\]}])/g, '$1');
  for (const tried of [source, bare, tidy, plain(tidy)]) {
    try {
      return JSON.parse(tried);
    } catch {} // the page's own fault, and no reason to say nothing else
  }
};

/**
 * A thing, and the names of the fields that lead to it.
 * @typedef {{ thing: any, path: string[] }} Found
 */

/** Every object of a tree, the outer ones first. @param {any} tree @returns {Found[]} */
const walked = (tree) => {
  /** @type {Found[]} */
  const out = [];
  /** @type {Found[]} */
  let level = [{ thing: tree, path: [] }];
  for (let deep = 0; level.length && deep < DEEPEST && out.length < MOST; deep += 1) {
    /** @type {Found[]} */
    const next = [];
    for (const { thing, path } of level) {
      if (!thing || typeof thing !== 'object') continue;
      const several = Array.isArray(thing);
      if (!several) out.push({ thing, path });
      if (out.length >= MOST) break;
      for (const [name, value] of Object.entries(thing)) if (value && typeof value === 'object') next.push({ thing: value, path: several ? path : [...path, name] });
    }
    level = next;
  }
  return out;
};

/** What was read of each script, with the text that it was read from. @type {WeakMap<Element, { source: string, found: Found[] }>} */
const known = new WeakMap();

/** All objects of a document's JSON-LD, in its order. @param {Document} doc @returns {Found[]} */
export const things = (doc) =>
  [...doc.querySelectorAll('script[type]')].flatMap((script) => {
    if (!/^\s*application\/ld\+json\s*(;|$)/i.test(script.getAttribute('type') ?? '')) return [];
    const source = script.textContent ?? '';
    if (source.length > LONGEST) return [];
    let kept = known.get(script);
    if (kept?.source !== source) {
      kept = { source, found: walked(parsed(source)) };
      known.set(script, kept);
    }
    return kept.found;
  });
