// The widget on a page, loaded when a reader first acts: joins the wasm widget with a checker and with what the page
// says of itself. Where the wasm cannot run it says so, plainly, and the page goes on.
import { load } from './checker.js';
import { CitemarkError, engine, words } from './engine.js';
import { notice } from './notice.js';

export { engine, load, words };

/** @import { Settings } from './citemark' */

/** What the page says of itself. @param {Settings} settings */
const about = (settings) => ({
  datePublished: settings.date ?? published(),
  lang: document.documentElement.lang || undefined,
  title: document.title || undefined,
  url: document.querySelector('link[rel=canonical]')?.getAttribute('href') || location.href.split('#')[0],
});

const DATES =
  'meta[property="article:published_time"],meta[name=datePublished],meta[itemprop=datePublished],meta[name=date],meta[name="dc.date"],meta[name="DC.date.issued"],meta[name="citation_publication_date"],meta[name=pubdate]';

/** The day of publication, YYYY-MM-DD: from the head, from JSON-LD, or from the article's own time element. */
const published = () => {
  /** @param {string | null | undefined} text */
  const day = (text) => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];
  for (const meta of document.querySelectorAll(DATES)) {
    const date = day(meta.getAttribute('content'));
    if (date) return date;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(script.textContent ?? '')?.[1];
    if (date) return date;
  }
  return day(document.querySelector('article time[datetime],time[itemprop=datePublished],time[pubdate]')?.getAttribute('datetime'));
};

/** Told to the page when a widget starts. */
const START = 'citemark-start';

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
  const lang = settings.lang || document.documentElement.lang || navigator.language;
  const spoken = words(lang);
  let module;
  try {
    module = await engine(settings.wasm);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    last = error;
    notify('citemark-error', message);
    return notice(message);
  }
  /** @type {ReturnType<typeof load> | undefined} */
  let checker;
  /** @param {string} text @param {import('./citemark').CheckOptions} options */
  const ask = async (text, options) => {
    try {
      return await (await loaded()).check(text, { ...about(settings), ...options });
    } catch (error) {
      last = error;
      throw error;
    }
  };
  const loaded = () => {
    checker ??= load({ ...settings, language: lang }).catch((error) => {
      checker = undefined;
      throw error;
    });
    return checker;
  };
  if (settings.load === 'idle') loaded().catch(() => {}); // said when a reader asks
  const said = await spoken;
  /** @type {{ check(): unknown, scan(): unknown, free(): void } | undefined} whoever took over */
  let next;
  const handle = { check: () => (live ? widget.check() : next?.check()), scan: () => (live ? widget.scan(root()) : next?.scan()), free: () => free() };
  // A page's own copy and a reader's extension: whoever was here before steps back, and passes on what it is asked.
  document.dispatchEvent(new CustomEvent(START, { detail: handle }));
  const widget = new module.Widget(ask, notify, {
    lang,
    words: said,
    theme: settings.theme,
    shortcut: settings.shortcut,
    context: !!settings.context,
  });
  const root = () =>
    (settings.for && document.getElementById(settings.for)) || document.querySelector('article') || document.querySelector('main') || document.body;
  let live = true;
  /** @param {any} [event] */
  const free = (event) => {
    if (!live) return;
    live = false;
    next = event?.detail;
    document.removeEventListener(START, free);
    widget.free();
    checker?.then(
      (c) => c.free(),
      () => {},
    );
  };
  document.addEventListener(START, free);
  return handle;
};
