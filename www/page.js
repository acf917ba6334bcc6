// The widget on a page, loaded when a reader first acts: joins the wasm widget with a checker and with what the page
// says of itself. Where the wasm cannot run it says so, plainly, and the page goes on.
import { beside, story, structural } from './article.js';
import { load } from './checker.js';
import { dated } from './date.js';
import { day } from './day.js';
import { CitemarkError, engine, handOver, words } from './engine.js';
import { meet } from './meet.js';
import { notice } from './notice.js';
import { reviewed } from './reviews.js';
import { onceATurn } from './turn.js';

export { engine, load, words };

/** @import { Settings } from './citemark' */

/** The page's address, as its publisher would give it. */
const address = () => {
  const canonical = document.querySelector('link[rel=canonical]');
  return (canonical instanceof HTMLLinkElement && canonical.href) || location.href.split('#')[0];
};

/** The page's day by its own word; it may change it while it is read. */
const published = onceATurn(() => dated(document, address())?.day);

/** What the page says of itself. @param {Settings} settings */
const about = (settings) => ({
  datePublished: day(settings.date) ?? published(),
  lang: document.documentElement.lang || undefined,
  title: document.title || undefined,
  home: settings.home,
  url: address(),
});

/** @param {Settings} settings @param {EventTarget} target @param {import('./citemark').Early} [early] what was asked for meanwhile @param {() => unknown} [leave] takes away what stood for the widget meanwhile */
export const start = async (settings, target, early, leave = () => {}) => {
  handOver(early);
  /** What went wrong last, for programs. @type {unknown} */
  let last;
  /** @param {string} name @param {any} detail */
  const notify = (name, detail) => {
    if (name === 'seen') return leave();
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
  /** Why there is no engine, and whether another try may help. */
  let refused = { text: '', passing: false };
  const ready = () =>
    engine(settings.wasm).then(
      (one) => {
        module = one;
      },
      (error) => {
        last = error;
        refused = { text: error instanceof Error ? error.message : String(error), passing: /^(?:offline|missing|integrity)$/.test(error?.code) };
        notify('citemark-error', refused.text);
      },
    );
  const [said] = await Promise.all([words(lang, vocabulary), ready()]);
  /** @param {string} text @param {import('./citemark').CheckOptions & { peek?: boolean }} options `peek`: only whether there is something to check */
  const ask = async (text, options) => {
    try {
      const checker = await loaded();
      /** @param {string} text @param {import('./citemark').CheckOptions} options */
      const check = (text, options) => checker.check(text, { ...about(settings), ...options });
      if (!options.peek) return await reviewed(text, options, await check(text, options), check);
      const found = await checker.peek(text, { ...about(settings), ...options });
      return found === true || reviewed(text, options, found, check);
    } catch (error) {
      last = error;
      throw error;
    } finally {
      leave();
    }
  };
  /** @type {{ check(): unknown, scan(root: Element, beside: (element: Element) => boolean): unknown, show?(root: Element, words: string): unknown, free(): void }} */
  let widget;
  let live = false;
  const begin = () => {
    live = true;
    if (!module) leave();
    widget = module
      ? new module.Widget(ask, notify, { lang, words: said, theme: settings.theme, shortcut: settings.shortcut, context: !!settings.context, strict: !!settings.strict })
      : notice(refused.text, refused.passing ? again : undefined);
  };
  const again = async () => {
    await ready();
    if (!live) return;
    widget.free();
    begin();
    if (module && document.getSelection()?.isCollapsed === false) widget.check();
  };
  const copy = {
    begin,
    end: () => {
      live = false;
      leave();
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
      if (verb === 'scan') widget.scan(...read(rest));
      else if (verb === 'show') widget.show?.(document.body, rest);
      else widget.check();
      leave();
    },
  };
  // A copy that can only say why it cannot run gives way to any other.
  const place = meet(copy, module ? undefined : '');
  if (!live) leave(); // another copy has the button
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

/** What a scan reads, and what of it stands beside. @param {string} [id] @returns {[Element, (element: Element) => boolean]} */
const read = (id) => {
  const named = id && document.getElementById(id);
  if (id && !named) console.warn(`citemark: for="${id}" is not the id of an element; the article is used`);
  return named ? [named, structural] : [story(document), beside];
};
