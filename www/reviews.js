// Claims that the page's newsroom has checked itself: ClaimReview markup (https://schema.org/ClaimReview) in JSON-LD, told
// beside the tool's own finding for the words it names, with its author. Text only: nothing of it is run or fetched.

import { list, own, plain, text, things, types } from './jsonld.js';
import { onceATurn } from './turn.js';

/** @import { Annotation, PageReview } from './citemark' */

/** A web address of the page's. @param {any} of */
const address = (of) => {
  try {
    const url = new URL(text(of), document.baseURI);
    return text(of) && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
};

/** The words of a claim wherever they stand: quotes, dashes and spaces are set in many ways. @param {string} claim */
const pattern = (claim) => {
  const words = claim.split(/\s+/);
  const loose = words.map((word) =>
    word
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/['‘’]/g, "['‘’]")
      .replace(/["“”„«»]/g, '["“”„«»]')
      .replace(/[-‐-―−]/g, '[-‐-―−]'),
  );
  return new RegExp(loose.join('\\s+'), 'i');
};

/** A claim's words without what is set around them: tags, quotes, the end of the sentence. @param {any} of */
const bare = (of) =>
  text(of)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/^[\s"“”„«»'‘’[]+|[\s.!?…"“”„«»'‘’\]]+$/g, '');

/** What one of several fields says first. @param {any} of @param {string[]} names */
const said = (of, ...names) => names.map((name) => text(own(of, name))).find(Boolean) ?? '';

/** @returns {{ claim: RegExp, review: PageReview }[]} */
const reviews = onceATurn(() => {
  const all = things(document).map(({ thing }) => thing);
  /** @type {Map<string, any>} */
  const named = new Map();
  for (const thing of all) {
    const id = said(thing, '@id', 'id');
    if (id && Object.keys(thing).length > 1 && !named.has(id)) named.set(id, thing);
  }
  /** A thing in full where only its name is given. @param {any} of @returns {any} */
  const whole = (of) => (of && typeof of === 'object' && Object.keys(of).length === 1 ? (named.get(said(of, '@id', 'id')) ?? of) : of);
  /** The words of a claim: text, or a Claim. @param {any} of */
  const words = (of) => bare(of) || list(of).map(whole).map((one) => bare(said(one, 'text', 'claimReviewed', 'name', 'headline', 'description'))).find(Boolean) || '';
  return all.flatMap((one) => {
    if (!types(one).includes('ClaimReview')) return [];
    const claims = list(own(one, 'claimReviewed')).map(words).filter(Boolean);
    for (const item of list(own(one, 'itemReviewed')).map(whole)) if (!claims.length && (typeof item === 'string' || types(item).includes('Claim'))) claims.push(words(item));
    const authors = list(own(one, 'author') ?? own(one, 'publisher')).map((author) => (typeof author === 'string' ? plain(author) : said(whole(author), 'name', 'legalName', 'alternateName')));
    const rating = whole(list(own(one, 'reviewRating'))[0]);
    const review = {
      author: authors.filter(Boolean).join(', ') || location.host,
      rating: typeof rating === 'string' ? plain(rating) : said(rating, 'alternateName', 'name') || [said(rating, 'ratingValue'), said(rating, 'bestRating')].filter(Boolean).join(' / '),
      body: said(one, 'reviewBody', 'description') || said(rating, 'ratingExplanation'),
      url: address(own(one, 'url') ?? own(one, '@id')),
    };
    return claims.filter((claim) => /[\p{L}\d]/u.test(claim)).map((claim) => ({ claim: pattern(claim), review }));
  });
});

/**
 * The annotations with the page's own reviews of what they speak of. Words that were reviewed and hold no figure get an
 * annotation too, which `check` makes.
 *
 * @param {string} checked @param {import('./citemark').CheckOptions} around @param {Annotation[]} annotations
 * @param {(text: string, options: import('./citemark').CheckOptions) => Promise<Annotation[]>} check
 */
export const reviewed = async (checked, { prefix = '', suffix = '' }, annotations, check) => {
  let out = annotations;
  for (const { claim, review } of reviews()) {
    const found = claim.exec(prefix + checked + suffix);
    if (!found) continue;
    const start = found.index - prefix.length;
    const end = start + found[0].length;
    const on = out.filter(({ citemark: card }) => card.form !== 'none' && card.start < end && start < card.end);
    if (!on.length && start >= 0 && end <= checked.length) {
      out = out.filter(({ citemark: card }) => card.form !== 'none');
      for (const one of await check(checked.slice(start, end), { prefix: prefix + checked.slice(0, start), suffix: checked.slice(end) + suffix })) {
        Object.assign(one.citemark, { form: 'review', start, end });
        on.push(one);
        out.push(one);
      }
    }
    for (const one of on) one.reviews = [...(one.reviews ?? []), review];
  }
  return out.sort((a, b) => a.citemark.start - b.citemark.start);
};
