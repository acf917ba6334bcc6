// Claims that the page's newsroom has checked itself: ClaimReview markup (https://schema.org/ClaimReview) in JSON-LD, told
// beside the tool's own finding for the words it names, with its author. Text only: nothing of it is run or fetched.

import { onceATurn } from './turn.js';

/** @import { Annotation, PageReview } from './citemark' */

/** Every object in a tree of JSON. @param {any} of @returns {any[]} */
const objects = (of) => (of && typeof of === 'object' ? [of, ...Object.values(of).flatMap(objects)] : []);

/** @param {any} of */
const list = (of) => (of == null ? [] : [of].flat());

/** @param {any} of */
const text = (of) => (typeof of === 'string' || typeof of === 'number' ? `${of}`.trim() : '');

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
  const words = claim.replace(/[\s.!?]+$/, '').split(/\s+/);
  const loose = words.map((word) =>
    word
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/['‘’]/g, "['‘’]")
      .replace(/["“”„«»]/g, '["“”„«»]')
      .replace(/[-‐-―−]/g, '[-‐-―−]'),
  );
  return new RegExp(loose.join('\\s+'), 'i');
};

/** @returns {{ claim: RegExp, review: PageReview }[]} */
const reviews = onceATurn(() =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const source = script.textContent ?? '';
    if (!source.includes('ClaimReview')) return [];
    try {
      return objects(JSON.parse(source)).flatMap((one) => {
        const claim = text(one.claimReviewed);
        if (!/[\p{L}\d]/u.test(claim) || !list(one['@type']).includes('ClaimReview')) return [];
        const authors = list(one.author).map((author) => text(author?.name ?? author));
        const rating = one.reviewRating;
        const review = {
          author: authors.filter(Boolean).join(', ') || location.host,
          rating: text(rating?.alternateName) || [rating?.ratingValue, rating?.bestRating].map(text).filter(Boolean).join(' / '),
          body: text(one.reviewBody),
          url: address(one.url),
        };
        return [{ claim: pattern(claim), review }];
      });
    } catch {
      return []; // the page's own fault, and no reason to say nothing else
    }
  }),
);

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
