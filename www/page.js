// The widget on a page, loaded when a reader first acts: joins the wasm widget with a checker and with what the page
// says of itself. Where the wasm cannot run it says so, plainly, and the page goes on.
import { load } from './checker.js';
import { CitemarkError, engine, words } from './engine.js';
import { meet } from './meet.js';
import { notice } from './notice.js';
import { reviewed } from './reviews.js';
import { onceATurn } from './turn.js';

export { engine, load, words };

/** @import { Settings } from './citemark' */

/** What the page says of itself. @param {Settings} settings */
const about = (settings) => ({
  datePublished: day(settings.date) ?? published(),
  lang: document.documentElement.lang || undefined,
  title: document.title || undefined,
  url: document.querySelector('link[rel=canonical]')?.getAttribute('href') || location.href.split('#')[0],
});

/** A day that there is, of a text that begins with one: drafts carry `0000-00-00`. @param {string | null | undefined} text */
const day = (text) => {
  const found = /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];
  const time = found ? Date.parse(found) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(found)) ? found : undefined;
};

const DATES =
  'meta[property="article:published_time"],meta[name=datePublished],meta[itemprop=datePublished],meta[name=date],meta[name="dc.date"],meta[name="DC.date.issued"],meta[name="citation_publication_date"],meta[name=pubdate]';

/** The day of publication, YYYY-MM-DD: from the head, from JSON-LD, or from the article's own time element. */
const published = onceATurn(() => {
  for (const meta of document.querySelectorAll(DATES)) {
    const date = day(meta.getAttribute('content'));
    if (date) return date;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = day(/"datePublished"\s*:\s*"([^"]+)/.exec(script.textContent ?? '')?.[1]);
    if (date) return date;
  }
  return day(document.querySelector('article time[datetime],time[itemprop=datePublished],time[pubdate]')?.getAttribute('datetime'));
});

/** @param {Settings} settings @param {EventTarget} target */
export const start = async (settings, target) => {
  /** What went wrong last, for programs. @type {unknown} */
  let last;
  /** @param {string} name @param {any} detail */
  const notify = (name, detail) => {
    if (name === 'citemark-error') detail = { code: last instanceof CitemarkError ? last.code : 'usage', message: String(detail) };
    last = undefined;
    target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  };
  const vocabulary = own(settings.vocabulary);
  const lang = settings.lang || document.documentElement.lang || navigator.language;
  /** @type {ReturnType<typeof load> | undefined} */
  let checker;
  const loaded = () => {
    checker ??= load({ ...settings, language: lang, vocabulary }).catch((error) => {
      checker = undefined;
      throw error;
    });
    return checker;
  };
  loaded().catch(() => {}); // fetched beside the wasm; what is wrong is said when a reader asks
  /** @type {Awaited<ReturnType<typeof engine>> | undefined} */
  let module;
  let refused = '';
  const [said] = await Promise.all([
    words(lang, vocabulary),
    engine(settings.wasm).then(
      (ready) => {
        module = ready;
      },
      (error) => {
        last = error;
        refused = error instanceof Error ? error.message : String(error);
        notify('citemark-error', refused);
      },
    ),
  ]);
  /** @param {string} text @param {import('./citemark').CheckOptions} options */
  const ask = async (text, options) => {
    try {
      const checker = await loaded();
      /** @param {string} text @param {import('./citemark').CheckOptions} options */
      const check = (text, options) => checker.check(text, { ...about(settings), ...options });
      return await reviewed(text, options, await check(text, options), check);
    } catch (error) {
      last = error;
      throw error;
    }
  };
  /** @type {{ check(): unknown, scan(root: Element): unknown, show?(root: Element, words: string): unknown, free(): void }} */
  let widget;
  const copy = {
    begin: () => {
      widget = module
        ? new module.Widget(ask, notify, { lang, words: said, theme: settings.theme, shortcut: settings.shortcut, context: !!settings.context })
        : notice(refused);
    },
    end: () => {
      widget.free();
      checker?.then(
        (c) => c.free(),
        () => {},
      );
      checker = undefined;
    },
    /** @param {string} what */
    call: (what) => {
      const [verb] = what.split(' ', 1);
      const rest = what.slice(verb.length + 1);
      if (verb === 'scan') widget.scan(root(rest));
      else if (verb === 'show') widget.show?.(document.body, rest);
      else widget.check();
    },
  };
  // A copy that can only say why it cannot run gives way to any other.
  const place = meet(copy, module ? undefined : '');
  const link = new URLSearchParams(location.hash.slice(1)); // a link to a check
  if (link.has('citemark')) place.call(`show ${link.get('text')}`);
  return { check: () => place.call('check'), scan: () => place.call(`scan ${settings.for ?? ''}`), free: () => place.free() };
};

/** A publisher's own words. @param {string} [given] @returns {Record<string, string> | undefined} */
const own = (given) => {
  try {
    return given && JSON.parse(given);
  } catch {
    console.warn(`citemark: vocabulary="${given}" is not JSON as {"agrees": "In line with the data"}; none is used`);
  }
};

/** What a scan reads. @param {string} [id] @returns {Element} */
const root = (id) => {
  const named = id && document.getElementById(id);
  if (id && !named) console.warn(`citemark: for="${id}" is not the id of an element; the article is used`);
  return named || document.querySelector('article') || document.querySelector('main') || document.body;
};
